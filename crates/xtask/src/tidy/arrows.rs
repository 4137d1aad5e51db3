//! Which crate, and which room of the engine, may use which.
//!
//! A new arrow is a design decision: it comes with an entry in `docs/decisions.md`.

use super::File;
use super::source;

/// The crates of ours that a crate may depend on, by folder.
const CRATES: [(&str, &[&str]); 20] = [
    ("crates/engine", &[]),
    ("crates/host", &[]),
    ("crates/sync", &[]),
    ("crates/xtask", &[]),
    ("crates/go-guests", &[]),
    ("crates/wast", &["shanhai"]),
    ("crates/symbols", &["shanhai"]),
    ("crates/host-linux", &["shanhai-host"]),
    ("crates/net", &["shanhai-host"]),
    ("crates/wasi", &["shanhai", "shanhai-host"]),
    (
        "crates/gojs",
        &["shanhai", "shanhai-host", "shanhai-go-guests"],
    ),
    ("crates/edge-abi", &["shanhai", "shanhai-host"]),
    (
        "crates/cli",
        &[
            "shanhai",
            "shanhai-host",
            "shanhai-net",
            "shanhai-wasi",
            "shanhai-gojs",
            "shanhai-symbols",
            "shanhai-wast",
            "shanhai-edge",
            "shanhai-go-guests",
        ],
    ),
    (
        "crates/edge",
        &[
            "shanhai",
            "shanhai-host",
            "shanhai-net",
            "shanhai-wasi",
            "shanhai-gojs",
            "shanhai-symbols",
            "shanhai-edge-abi",
            "shanhai-sync",
            "shanhai-host-linux",
            "shanhai-go-guests",
        ],
    ),
    ("spec-tests", &["shanhai", "shanhai-wast"]),
    (
        "fuzz",
        &["shanhai", "shanhai-host", "shanhai-wasi", "shanhai-gojs"],
    ),
    // Before "benches": the first that fits counts.
    ("benches/edge", &["shanhai-edge"]),
    (
        "benches",
        &[
            "shanhai",
            "shanhai-host",
            "shanhai-wasi",
            "shanhai-gojs",
            "shanhai-edge-abi",
        ],
    ),
    (
        "examples",
        &[
            "shanhai",
            "shanhai-host",
            "shanhai-wasi",
            "shanhai-gojs",
            "shanhai-edge-abi",
        ],
    ),
    (".", &[]),
];

const ENGINE: &str = "crates/engine/src/";

/// The rooms of the engine that a room may use.
const ROOMS: [(&str, &[&str]); 9] = [
    ("syntax", &[]),
    ("num", &[]),
    ("binary", &["syntax"]),
    ("valid", &["syntax", "binary"]),
    ("translate", &["syntax", "num", "binary", "valid"]),
    // A store interns types by the key that validation gives their recursion groups.
    ("runtime", &["syntax", "valid::canon"]),
    // From translation only the data that it hands over. The instruction table names the operations
    // that both rooms are made of; code keeps the types that a late translation asks for.
    (
        "exec",
        &[
            "translate::op",
            "translate::layout",
            "translate::exception",
            "translate::FuncCode",
            "runtime",
            "num",
            "syntax",
            "valid::ModuleTypes",
        ],
    ),
    ("reference", &["syntax", "num", "runtime", "binary", "exec"]),
    (
        "api",
        &[
            "syntax",
            "num",
            "binary",
            "valid",
            "translate",
            "runtime",
            "exec",
            "reference",
        ],
    ),
];

/// What lies beside the rooms and may be used from each.
const BESIDE: [&str; 5] = ["bytes", "error", "trap", "config", "features"];

/// Reports the arrows in `file` that should not be.
pub(super) fn check(file: &File, problems: &mut Vec<String>) {
    if file.path.ends_with("Cargo.toml") {
        manifest(file, problems);
    }
    if let Some(inside) = file.path.strip_prefix(ENGINE)
        && let Some((room, rest)) = inside.split_once('/')
        && inside.ends_with(".rs")
        && !rest.ends_with("tests.rs")
    {
        engine_room(file, room, problems);
    }
}

fn manifest(file: &File, problems: &mut Vec<String>) {
    let folder = file.path.strip_suffix("/Cargo.toml").unwrap_or(".");
    let known = CRATES.iter().find(|(name, _)| {
        folder == *name
            || folder
                .strip_prefix(name)
                .is_some_and(|rest| rest.starts_with('/'))
    });
    let Some((_, allowed)) = known else {
        problems.push(format!(
            "{}: a crate that tidy does not know (arrows.rs)",
            file.path
        ));
        return;
    };
    let mut dependencies = false;
    for (index, line) in file.text.lines().enumerate() {
        let line = line.trim();
        if let Some(section) = line.strip_prefix('[') {
            let section = section.trim_end_matches(']');
            dependencies = section.ends_with("dependencies") && !section.starts_with("workspace");
        } else if dependencies && line.starts_with("shanhai") {
            let name: String = line
                .chars()
                .take_while(|c| c.is_ascii_alphanumeric() || *c == '-')
                .collect();
            if !allowed.contains(&name.as_str()) {
                problems.push(format!(
                    "{}:{}: {folder} may not depend on {name}",
                    file.path,
                    index + 1
                ));
            }
        }
    }
}

fn engine_room(file: &File, room: &str, problems: &mut Vec<String>) {
    let Some((_, allowed)) = ROOMS.iter().find(|(name, _)| *name == room) else {
        problems.push(format!(
            "{}: a room that tidy does not know (arrows.rs)",
            file.path
        ));
        return;
    };
    let code = source::code(&file.text);
    let code = match code.find("#[cfg(test)]\nmod tests {") {
        Some(tests) => &code[..tests],
        None => &code,
    };
    for (place, name) in source::crate_names(code) {
        let path = &code[place..];
        let is_room = ROOMS.iter().any(|(other, _)| *other == name);
        let fine = name == room
            || BESIDE.contains(&name)
            || allowed
                .iter()
                .any(|arrow| *arrow == name || arrow_to(path, arrow));
        let line = source::line(code, place);
        if is_room && !fine {
            problems.push(format!("{}:{line}: {room} may not use {name}", file.path));
        } else if room != "api" && name.starts_with(char::is_uppercase) {
            problems.push(format!("{}:{line}: name the room of `{name}`", file.path));
        }
    }
}

/// Whether the path starts with an arrow of two names; groups after it are read as far as needed.
fn arrow_to(path: &str, arrow: &str) -> bool {
    let Some(rest) = path.strip_prefix(arrow) else {
        return false;
    };
    arrow.contains("::") && !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problems(path: &str, text: &str) -> Vec<String> {
        let mut problems = Vec::new();
        check(
            &File {
                path: path.to_owned(),
                text: text.to_owned(),
            },
            &mut problems,
        );
        problems
    }

    #[test]
    fn manifests() {
        let text = "[dependencies]\nshanhai.workspace = true\nshanhai-wasi = { path = \"x\" }\n";
        assert_eq!(
            problems("crates/gojs/Cargo.toml", text),
            ["crates/gojs/Cargo.toml:3: crates/gojs may not depend on shanhai-wasi"]
        );
        assert_eq!(problems("crates/cli/Cargo.toml", text), [""; 0]);
        assert_eq!(problems("examples/embed/Cargo.toml", text), [""; 0]);
    }

    #[test]
    fn rooms() {
        let path = "crates/engine/src/exec/call.rs";
        assert_eq!(problems(path, "use crate::translate::op::Op;"), [""; 0]);
        assert_eq!(problems(path, "use crate::{num, trap::TrapCode};"), [""; 0]);
        assert_eq!(problems(path, "// use crate::valid"), [""; 0]);
        assert_eq!(problems(path, "\nuse crate::translate::fuse;").len(), 1);
        assert_eq!(problems(path, "use crate::{num, api::Store};").len(), 1);
        assert_eq!(problems(path, "use crate::Error;").len(), 1);
        let tests = "fn f() {}\n#[cfg(test)]\nmod tests {\n use crate::api::Store; }";
        assert_eq!(problems(path, tests), [""; 0]);
    }
}
