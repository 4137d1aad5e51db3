//! esbuild, a Go program of 14 MB from npm, compiles TypeScript under the binary as under node.
//!
//! `esbuild/expected.js` is what `node package/bin/esbuild --loader=ts --minify` of the package
//! `esbuild-wasm` 0.28.2 prints for `esbuild/input.ts`.

mod support;

use std::{fs, path::Path};

const VERSION: &str = "0.28.2";

/// Runs esbuild with its own arguments.
fn esbuild(args: &[&str], stdin: &str) -> support::Outcome {
    let folder = support::root().join(format!("target/npm/esbuild-wasm-{VERSION}"));
    let kept = folder.join("package/esbuild.wasm");
    let module = if kept.exists() {
        kept
    } else {
        Path::new(&support::xtask(&["npm", "esbuild-wasm", VERSION])).join("esbuild.wasm")
    };
    let module = module.to_str().expect("UTF-8");
    let run = ["run", "--timeout=240s", module];
    support::shanhai(run.iter().chain(args), stdin)
}

fn beside(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/esbuild")
        .join(name);
    fs::read_to_string(path).expect("the file is in the tree")
}

#[test]
fn typescript_is_minified_as_under_node() {
    let outcome = esbuild(&["--loader=ts", "--minify"], &beside("input.ts"));
    assert_eq!(outcome.status, Some(0), "{}", outcome.stderr);
    support::assert_same("esbuild", &beside("expected.js"), &outcome.stdout);
}

#[test]
fn a_syntax_error_is_reported_with_its_place() {
    let outcome = esbuild(&["--loader=ts"], "let x: = 1\n");
    assert_eq!(outcome.status, Some(1), "{}", outcome.stderr);
    assert!(outcome.stderr.contains("<stdin>:1:7"), "{}", outcome.stderr);
    assert_eq!(outcome.stdout, "");
}
