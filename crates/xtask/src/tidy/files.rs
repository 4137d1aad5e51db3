//! Sizes of files, and words that must not be in them.

use super::File;
use super::source;

/// A file of this many lines needs a reason.
const LONGEST: usize = 900;

/// Files that may be longer; their first line says why, with the word "long".
const LONG: [&str; 4] = [
    "crates/engine/src/syntax/instr.rs",
    "crates/engine/src/exec/chain/table.rs",
    "crates/engine/src/translate/op.rs",
    "/vector",
];

/// Words that no Rust source may have outside comments and literals.
const WORDS: [(&str, &str); 4] = [
    ("unsafe", "the whole workspace is safe Rust"),
    ("todo", "finish it or leave it out"),
    ("unimplemented", "finish it or leave it out"),
    ("dbg", "left from a search for a bug"),
];

/// Macros and paths that the engine's sources may not have: it prints nothing and reads nothing.
const ENGINE: (&str, [&str; 5]) = (
    "crates/engine/src/",
    ["println!", "eprintln!", "print!", "std::env", "std::fs"],
);

/// Texts that belong to one machine or one registry. Written in two pieces, so that this file does
/// not hold them.
const PLACES: [[&str; 2]; 9] = [
    ["/work/", "main"],
    ["/work/", "shared"],
    ["/tmp/", "design"],
    [".lib", "rary/"],
    ["/root/", ".cargo"],
    ["registry.", "npmjs.org"],
    ["index.", "crates.io"],
    ["files.", "pythonhosted.org"],
    ["proxy.", "golang.org"],
];

/// Marks of something left open, in two pieces too.
const MARKS: [[&str; 2]; 2] = [["FIX", "ME"], ["HA", "CK"]];

/// Reports what is wrong in `file` by itself.
pub(super) fn check(file: &File, problems: &mut Vec<String>) {
    let mut report = |line: usize, what: String| {
        problems.push(format!("{}:{line}: {what}", file.path));
    };
    if file.path != "Cargo.lock" && !file.path.ends_with("/Cargo.lock") {
        for place in PLACES.map(|pieces| pieces.concat()) {
            if let Some(at) = file.text.find(&place) {
                report(
                    source::line(&file.text, at),
                    format!("names a place: {place}"),
                );
            }
        }
    }
    if !file.path.ends_with(".rs") {
        return;
    }

    let lines = file.text.lines().count();
    let first = file.text.lines().next().unwrap_or_default();
    let may_be_long = LONG.iter().any(|name| file.path.contains(name));
    if lines > LONGEST && !(may_be_long && first.starts_with("//!") && first.contains("long")) {
        report(
            lines,
            format!("more than {LONGEST} lines: two topics? (files.rs lists exceptions)"),
        );
    }
    if !first.starts_with("//!") && !file.path.contains("/fixtures/") {
        report(
            1,
            "the file does not start with its documentation (`//!`)".to_owned(),
        );
    }

    let code = source::code(&file.text);
    for (place, word) in source::words(&code) {
        let macro_call = code[place + word.len()..].starts_with('!');
        for (banned, why) in WORDS {
            if word == banned && (macro_call || banned == "unsafe") {
                report(source::line(&code, place), format!("`{banned}`: {why}"));
            }
        }
        if word == "ignore" && code[..place].ends_with("#[") {
            report(
                source::line(&code, place),
                "an ignored test proves nothing".to_owned(),
            );
        }
        if word == "sleep" && file.path.contains("/tests/") {
            report(
                source::line(&code, place),
                "tests wait for events, not for time".to_owned(),
            );
        }
    }
    if file.path.starts_with(ENGINE.0) {
        for name in ENGINE.1 {
            if let Some(at) = code.find(name) {
                report(source::line(&code, at), format!("`{name}` in the engine"));
            }
        }
    }
    for word in MARKS.map(|pieces| pieces.concat()) {
        if let Some(at) = file.text.find(&word) {
            report(
                source::line(&file.text, at),
                format!("{word}: mend it or explain it"),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problems(path: &str, text: &str) -> usize {
        let mut problems = Vec::new();
        check(
            &File {
                path: path.to_owned(),
                text: text.to_owned(),
            },
            &mut problems,
        );
        problems.len()
    }

    #[test]
    fn words_outside_comments() {
        assert_eq!(
            problems("a.rs", "//! unsafe todo!()\nfn f() { \"unsafe\"; }"),
            0
        );
        assert_eq!(
            problems("a.rs", "//! A.\n#![forbid(unsafe_code)]\nlet todo = 1;"),
            0
        );
        assert_eq!(problems("a.rs", "//! A.\nunsafe fn f() { todo!() }"), 2);
        assert_eq!(
            problems("a.rs", "//! A.\n#[ignore]\n#[ignore = \"x\"]\nfn f() {}"),
            2
        );
    }

    #[test]
    fn places_and_sizes() {
        assert_eq!(problems("README.md", &PLACES[0].concat()), 1);
        assert_eq!(problems("a.rs", "fn f() {}"), 1);
        let long = format!("//! A long table.\n{}", "x;\n".repeat(LONGEST));
        assert_eq!(problems("crates/engine/src/syntax/instr.rs", &long), 0);
        assert_eq!(problems("crates/engine/src/num/int.rs", &long), 1);
    }
}
