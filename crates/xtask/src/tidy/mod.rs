//! `cargo xtask tidy`: house rules that neither compiler nor clippy know.
//!
//! `arrows.rs`: which crate and which room of the engine may use which. `files.rs`: sizes and words.

mod arrows;
mod files;
mod source;

use std::fs;
use std::path::{Path, PathBuf};

use crate::Result;
use crate::shell::{at, top};

/// A text file of the tree.
struct File {
    /// From the top of the tree, with `/`.
    path: String,
    text: String,
}

pub(crate) fn run(_: &[String]) -> Result {
    let top = top();
    let mut files = Vec::new();
    collect(&top, &top, &mut files)?;
    files.sort_by(|a, b| a.path.cmp(&b.path));

    let mut problems = Vec::new();
    for file in &files {
        arrows::check(file, &mut problems);
        files::check(file, &mut problems);
    }
    for problem in &problems {
        println!("{problem}");
    }
    match problems.len() {
        0 => {
            println!("tidy: {} files", files.len());
            Ok(())
        }
        count => Err(format!("tidy: {count} problems")),
    }
}

/// Folders that are not ours or not source.
const SKIPPED: [&str; 5] = ["target", ".git", "corpus", "artifacts", "node_modules"];

/// Larger files are data.
const LARGEST: u64 = 1 << 20;

fn collect(top: &Path, folder: &Path, files: &mut Vec<File>) -> Result {
    for entry in fs::read_dir(folder).map_err(at(folder))? {
        let entry = entry.map_err(at(folder))?;
        let path: PathBuf = entry.path();
        let kind = entry.file_type().map_err(at(&path))?;
        if kind.is_dir() {
            if !SKIPPED.iter().any(|name| entry.file_name() == *name) {
                collect(top, &path, files)?;
            }
        } else if kind.is_file() && entry.metadata().map_err(at(&path))?.len() <= LARGEST {
            let Ok(text) = String::from_utf8(fs::read(&path).map_err(at(&path))?) else {
                continue;
            };
            let inside = path.strip_prefix(top).expect("collect stays below the top");
            let parts: Vec<_> = inside.iter().map(|part| part.to_string_lossy()).collect();
            files.push(File {
                path: parts.join("/"),
                text,
            });
        }
    }
    Ok(())
}
