//! Programs at the edge of what is usual, and what the binary says of those that lack something.

mod support;

use std::fs;

use support::{GO_VERSIONS, TempDir, build, shanhai};

fn program(name: &str, target: &str) -> String {
    let source = support::root().join("crates/cli/tests/go").join(name);
    let module = build(GO_VERSIONS[0], &source, target, None);
    module.display().to_string()
}

#[test]
fn go_calls_itself_a_hundred_thousand_deep() {
    for target in ["js", "wasip1"] {
        let module = program("deep", target);
        let outcome = shanhai(["run", "--timeout=300s", "--max-stack=256M", &module], "");
        assert_eq!(
            (outcome.stdout.as_str(), outcome.status),
            ("100000 100000 at the bottom\n", Some(0)),
            "{target}: {}",
            outcome.stderr
        );
    }
}

/// An unsigned number as LEB128.
fn number(mut n: usize, to: &mut Vec<u8>) {
    while n >= 0x80 {
        to.push(n as u8 | 0x80);
        n >>= 7;
    }
    to.push(n as u8);
}

/// A signed number as LEB128, of those that are not negative.
fn signed(mut n: usize, to: &mut Vec<u8>) {
    while n >= 0x40 {
        to.push(n as u8 & 0x7f | 0x80);
        n >>= 7;
    }
    to.push(n as u8);
}

fn section(id: u8, contents: &[u8], to: &mut Vec<u8>) {
    to.push(id);
    number(contents.len(), to);
    to.extend_from_slice(contents);
}

#[test]
fn a_module_of_a_hundred_thousand_data_segments() {
    const SEGMENTS: usize = 100_000;
    let mut module = b"\0asm\x01\0\0\0".to_vec();
    // (func (export "at") (param i32) (result i32) local.get 0 i32.load8_u)
    section(1, &[1, 0x60, 1, 0x7f, 1, 0x7f], &mut module);
    section(3, &[1, 0], &mut module);
    section(5, &[1, 0, 4], &mut module);
    section(7, &[1, 2, b'a', b't', 0, 0], &mut module);
    section(10, &[1, 7, 0, 0x20, 0, 0x2d, 0, 0, 0x0b], &mut module);
    let mut data = Vec::new();
    number(SEGMENTS, &mut data);
    for at in 0..SEGMENTS {
        data.extend([0, 0x41]);
        signed(at * 2, &mut data);
        data.extend([0x0b, 1, (at % 251) as u8]);
    }
    section(11, &data, &mut module);
    let folder = TempDir::new("segments");
    let file = folder.path().join("segments.wasm");
    fs::write(&file, &module).unwrap();
    let file = file.display().to_string();
    for at in [0, 1, 12_345, SEGMENTS - 1] {
        let address = (at * 2).to_string();
        let outcome = shanhai(["run", "--invoke", "at", &file, &address], "");
        let expected = format!("{}\n", at % 251);
        assert_eq!(
            (outcome.stdout, outcome.status),
            (expected, Some(0)),
            "{}",
            outcome.stderr
        );
    }
}

#[test]
fn a_program_that_lacks_a_global_is_told_its_name() {
    let module = program("missing", "js");
    let outcome = shanhai(["run", &module], "");
    assert_eq!(outcome.status, Some(2), "{}", outcome.stdout);
    assert!(
        outcome.stderr.contains("Value.Call on undefined"),
        "{}",
        outcome.stderr
    );
    let note = "note: the program looked for these names, which do not exist here: \
        localStorage, navigator.gpu, document\n";
    assert!(outcome.stderr.ends_with(note), "{}", outcome.stderr);
}

#[test]
fn local_storage_outlives_the_program() {
    let module = program("missing", "js");
    let folder = TempDir::new("storage");
    let file = folder.path().join("storage");
    let option = format!("--local-storage={}", file.display());
    for _ in 0..2 {
        let outcome = shanhai(["run", &option, &module], "");
        assert_eq!(outcome.status, Some(0), "{}", outcome.stderr);
        assert_eq!(outcome.stderr, "visits: 1\n");
    }
    let kept = fs::read_to_string(&file).unwrap();
    assert_eq!(kept, "shanhai storage 1\n6 1\nvisits\n1\n");
    fs::write(&file, "something else").unwrap();
    let outcome = shanhai(["run", &option, &module], "");
    assert_eq!(outcome.status, Some(2), "{}", outcome.stderr);
}
