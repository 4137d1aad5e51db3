//! The custom section `metadata.code.branch_hint`: asked for by itself, never part of the verdict on
//! the module.

use shanhai::{Engine, ErrorKind, Module};

/// `(func (param i32) local.get 0 if end)`: in the body `if` is at 3.
const IF: u8 = 3;

/// A module with this function, after an import of another, and sections of hints before it.
fn module(sections: &[&[u8]]) -> Module {
    let mut wasm = b"\0asm\x01\0\0\0".to_vec();
    wasm.extend([1, 5, 1, 0x60, 1, 0x7f, 0]);
    wasm.extend([2, 7, 1, 1, b'm', 1, b'f', 0, 0]);
    wasm.extend([3, 2, 1, 0]);
    for hints in sections {
        let name = b"metadata.code.branch_hint";
        wasm.extend([0, (1 + name.len() + hints.len()) as u8, name.len() as u8]);
        wasm.extend_from_slice(name);
        wasm.extend_from_slice(hints);
    }
    wasm.extend([10, 9, 1, 7, 0, 0x20, 0, 0x04, 0x40, 0x0b, 0x0b]);
    Module::new(&Engine::default(), &wasm).unwrap()
}

fn verdict(sections: &[&[u8]]) -> Result<(), String> {
    let error = match module(sections).check_branch_hints() {
        Ok(()) => return Ok(()),
        Err(error) => error,
    };
    let kind = match error.kind() {
        ErrorKind::Decode(_) => "malformed",
        ErrorKind::Validate(_) => "invalid",
        other => panic!("{other:?}"),
    };
    Err(format!("{kind}: {error}"))
}

#[track_caller]
fn assert_refused(hints: &[u8], expected: &str) {
    let error = verdict(&[hints]).unwrap_err();
    assert!(error.starts_with(expected), "{error}");
}

#[test]
fn hints_at_branches_are_accepted() {
    assert_eq!(verdict(&[]), Ok(()));
    assert_eq!(verdict(&[&[0]]), Ok(()));
    assert_eq!(verdict(&[&[1, 1, 0]]), Ok(()));
    assert_eq!(verdict(&[&[1, 1, 1, IF, 1, 0]]), Ok(()));
    assert_eq!(verdict(&[&[1, 1, 1, IF, 1, 1]]), Ok(()));
}

#[test]
fn hints_elsewhere_are_invalid() {
    for at in [0, 1, 2, 4, 5, 6, 7, 100] {
        assert_refused(&[1, 1, 1, at, 1, 0], "invalid: branch hint: invalid target");
    }
    let far = [1, 1, 1, 0xff, 0xff, 0xff, 0xff, 0x0f, 1, 0];
    assert_refused(&far, "invalid: branch hint: invalid target");
}

#[test]
fn hints_in_other_functions_are_invalid() {
    assert_refused(&[1, 0, 1, IF, 1, 0], "invalid: unknown function 0");
    assert_refused(&[1, 2, 1, IF, 1, 0], "invalid: unknown function 2");
}

#[test]
fn malformed_sections_are_refused() {
    assert_refused(&[], "malformed: unexpected end");
    assert_refused(&[1], "malformed: unexpected end");
    assert_refused(&[1, 1, 1, IF, 1], "malformed: unexpected end");
    // Four billion hints are claimed, none is there.
    let claim = [1, 1, 0xff, 0xff, 0xff, 0xff, 0x0f];
    assert_refused(&claim, "malformed: unexpected end");
    assert_refused(
        &[1, 1, 1, IF, 1, 2],
        "malformed: malformed branch hint 0x02",
    );
    assert_refused(&[1, 1, 1, IF, 2, 0, 0], "malformed: malformed branch hint");
    assert_refused(&[0, 0], "malformed: section size mismatch");
    let twice = [1, 1, 2, IF, 1, 0, IF, 1, 0];
    assert_refused(&twice, "malformed: malformed code metadata");
    let functions = [2, 1, 0, 1, 0];
    assert_refused(&functions, "malformed: malformed code metadata");
    let error = verdict(&[&[0], &[0]]).unwrap_err();
    assert!(
        error.starts_with("malformed: unexpected content"),
        "{error}"
    );
}
