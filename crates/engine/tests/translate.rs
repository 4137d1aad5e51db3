//! What functions become: each `translate/NAME.wat` beside its `NAME.ops`.
//!
//! `BLESS=1` writes the `.ops` files; what changes in them is read by a reviewer. Files named
//! `NAME.fuel.wat` are translated with fuel metered.

mod support;

use std::fmt::Write;
use std::path::{Path, PathBuf};

use support::{engine, module};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/translate")
}

/// The operations of a module's functions, without the offsets of instructions.
fn operations(path: &Path, text: &str) -> String {
    let fuel = path.to_string_lossy().contains(".fuel.");
    let engine = engine(|config| {
        config.fuel(fuel);
    });
    let module = module(&engine, text);
    let mut all = String::new();
    for index in 0..module.func_count() {
        let Some(dump) = module.dump_func(index).unwrap() else {
            continue;
        };
        let name = module.func_name(index).unwrap_or_default();
        let _ = writeln!(all, "${name}");
        for line in dump.lines() {
            let (number, rest) = line.trim_start().split_once(' ').unwrap();
            let (_, operation) = rest.trim_start().split_once("  ").unwrap();
            let _ = writeln!(all, "{number:>5}  {operation}");
        }
    }
    all
}

#[test]
fn functions_become_what_is_written_down() {
    let bless = std::env::var_os("BLESS").is_some();
    let mut wats: Vec<PathBuf> = std::fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "wat"))
        .collect();
    wats.sort();
    assert!(wats.len() >= 15, "the folder is not complete");
    let mut differences = Vec::new();
    for wat in wats {
        let found = operations(&wat, &std::fs::read_to_string(&wat).unwrap());
        let ops = wat.with_extension("ops");
        if bless {
            std::fs::write(&ops, found).unwrap();
            continue;
        }
        let expected = std::fs::read_to_string(&ops).unwrap_or_default();
        if found == expected {
            continue;
        }
        let pairs = found.lines().zip(expected.lines()).enumerate();
        let first = pairs
            .into_iter()
            .find(|(_, (found, expected))| found != expected);
        let (line, (found, expected)) = first.unwrap_or((0, ("more or fewer lines", "")));
        differences.push(format!(
            "{}:{}: {found}\n    not: {expected}",
            ops.display(),
            line + 1
        ));
    }
    let differences = differences.join("\n");
    assert!(
        differences.is_empty(),
        "{differences}\nBLESS=1 writes the files"
    );
}
