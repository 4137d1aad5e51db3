//! `docs/state-format.md` says of every type what the code writes: the lists in it are made from the
//! source. `BLESS=1` writes them anew.

use std::{
    env,
    fmt::Write,
    fs,
    path::{Path, PathBuf},
};

const BEGIN: &str = "<!-- made by crates/gojs/tests/save_page.rs -->\n";
const END: &str = "<!-- end -->\n";

/// The sources of the crate, without comments and attributes.
struct Sources(Vec<String>);

impl Sources {
    fn read() -> Self {
        let mut files = Vec::new();
        // Some of what is written is defined by the crate of the machine.
        for folder in ["src", "../host/src"] {
            walk(
                &Path::new(env!("CARGO_MANIFEST_DIR")).join(folder),
                &mut files,
            );
        }
        files.sort();
        let texts = files.iter().map(|file| {
            let text = fs::read_to_string(file).unwrap();
            let lines = text.lines().filter(|line| {
                let line = line.trim_start();
                !line.starts_with("//") && !line.starts_with("#[")
            });
            lines.collect::<Vec<_>>().join("\n")
        });
        Sources(texts.collect())
    }

    /// What stands in the braces of a definition: in `near` if it is there, otherwise anywhere.
    fn definition(&self, near: &str, what: &str, name: &str) -> &str {
        let head = format!("{what} {name} {{");
        let near = self.0.iter().filter(|text| *text == near);
        let all = near.chain(&self.0);
        let found = all.filter_map(|text| Some(block(&text[text.find(&head)? + head.len() - 1..])));
        let found = found.map(|found| found.trim());
        found.clone().next().unwrap_or_else(|| panic!("no {head}"))
    }

    /// Every use of a macro: the file, and what stands in its brackets.
    fn uses<'s>(&'s self, name: &'s str) -> impl Iterator<Item = (&'s str, &'s str)> {
        self.0.iter().flat_map(move |text| {
            let starts = text.match_indices(name);
            let begins = starts.filter(|(at, _)| text[..*at].ends_with('\n'));
            begins.map(move |(at, _)| (&**text, block(&text[at + name.len()..])))
        })
    }
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, files);
        } else {
            files.push(path);
        }
    }
}

/// What stands between the bracket that the text begins with and the one that closes it.
fn block(text: &str) -> &str {
    let mut depth = 0;
    for (at, character) in text.char_indices() {
        match character {
            '{' | '(' => depth += 1,
            '}' | ')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return &text[1..at];
        }
    }
    panic!("no end of {text:.40}");
}

/// The parts of a list, which commas outside of brackets divide.
fn parts(text: &str) -> Vec<String> {
    let (mut parts, mut depth) = (vec![String::new()], 0);
    for character in text.chars() {
        match character {
            '{' | '(' | '[' | '<' => depth += 1,
            '}' | ')' | ']' | '>' => depth -= 1,
            _ => {}
        }
        match character {
            ',' if depth == 0 => parts.push(String::new()),
            _ => parts.last_mut().unwrap().push(character),
        }
    }
    let parts = parts.iter().map(|part| {
        let words: Vec<_> = part.split_whitespace().collect();
        words.join(" ")
    });
    parts.filter(|part| !part.is_empty()).collect()
}

/// The type of a field among those of a struct.
fn type_of(fields: &[String], name: &str) -> String {
    let field = fields.iter().find_map(|field| {
        let (left, ty) = field.split_once(": ")?;
        (left.split_whitespace().last() == Some(name)).then(|| ty.to_owned())
    });
    field.unwrap_or_else(|| panic!("no field {name} in {fields:?}"))
}

fn named(fields: &[String], names: &[String]) -> String {
    let names = names
        .iter()
        .map(|name| format!("{name} `{}`", type_of(fields, name)));
    names.collect::<Vec<_>>().join(", ")
}

/// One line for each type.
fn lists(sources: &Sources) -> String {
    let mut lines = Vec::new();
    for (near, list) in sources.uses("fields!") {
        let (name, names) = list.split_once('{').unwrap();
        let fields = parts(sources.definition(near, "struct", name.trim()));
        let names = parts(names.trim_end().trim_end_matches('}'));
        lines.push(format!("- **{}**: {}", name.trim(), named(&fields, &names)));
    }
    for (near, list) in sources.uses("variants!") {
        let (name, rows) = list.split_once('{').unwrap();
        let variants = parts(sources.definition(near, "enum", name.trim()));
        let mut line = format!("- **{}**:", name.trim());
        let rows = parts(rows.trim_end().strip_suffix('}').unwrap());
        for row in &rows {
            let (number, form) = row.split_once(": ").unwrap();
            let variant = form.split([' ', '(']).next().unwrap();
            let is_it = |defined: &&String| defined.split([' ', '(']).next() == Some(variant);
            let defined = variants.iter().find(is_it).unwrap();
            let content = match (form.find('{'), defined.find('(')) {
                (Some(at), _) => named(
                    &parts(block(&defined[defined.find('{').unwrap()..])),
                    &parts(block(&form[at..])),
                ),
                (None, Some(at)) => {
                    let types = parts(block(&defined[at..]));
                    let types = types.iter().map(|ty| format!("`{ty}`"));
                    types.collect::<Vec<_>>().join(", ")
                }
                (None, None) => String::new(),
            };
            let end = if number == "0" { "" } else { ";" };
            let _ = write!(line, "{end} {number} {variant} {content}");
            line.truncate(line.trim_end().len());
        }
        lines.push(line);
    }
    lines.sort();
    for (_, list) in sources.uses("process! ") {
        let (core, services) = list.split_once(';').unwrap();
        for (title, owner, names) in [("The process", "Core", core), ("and", "Services", services)]
        {
            let fields = parts(sources.definition("", "struct", owner));
            let names: Vec<_> = names.split_whitespace().map(str::to_owned).collect();
            lines.push(format!("- {title}: {}", named(&fields, &names)));
        }
    }
    lines.join("\n") + "\n"
}

#[test]
fn the_page_says_what_is_written() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/state-format.md");
    let page = fs::read_to_string(&path).unwrap();
    let (before, rest) = page
        .split_once(BEGIN)
        .expect("the page has a place for the lists");
    let (found, behind) = rest.split_once(END).expect("the lists have an end");
    let expected = format!("\n{}\n", lists(&Sources::read()));
    if found == expected {
        return;
    }
    if env::var_os("BLESS").is_some() {
        fs::write(&path, [before, BEGIN, &expected, END, behind].concat()).unwrap();
        return;
    }
    panic!("the page is not up to date (BLESS=1 writes it):\n{expected}");
}
