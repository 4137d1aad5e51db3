//! esbuild, a Go program of 14 MB from npm, compiles TypeScript under the binary as under node.
//!
//! The expected files are what `node package/bin/esbuild` of the package `esbuild-wasm` prints for the
//! same arguments and input. Besides the newest, three older releases are run: they were built by
//! Go 1.18, 1.19 and 1.20, which no package registry has as toolchains.

mod support;

use std::{fs, path::Path};

use support::{Outcome, TempDir};

const VERSION: &str = "0.28.2";

/// Runs a release of esbuild with its own arguments, and with options of ours.
fn release(version: &str, options: &[&str], args: &[&str], stdin: &str) -> Outcome {
    let folder = support::root().join(format!("target/npm/esbuild-wasm-{version}"));
    let kept = folder.join("package/esbuild.wasm");
    let module = if kept.exists() {
        kept
    } else {
        Path::new(&support::xtask(&["npm", "esbuild-wasm", version])).join("esbuild.wasm")
    };
    let module = module.to_str().expect("UTF-8");
    let run = [["run", "--timeout=240s"].as_slice(), options, &[module]].concat();
    support::shanhai(run.iter().chain(args), stdin)
}

/// Runs esbuild with its own arguments.
fn esbuild(args: &[&str], stdin: &str) -> Outcome {
    release(VERSION, &[], args, stdin)
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

#[test]
fn typescript_is_transformed_as_under_node() {
    let outcome = esbuild(&["--loader=ts"], &beside("input.ts"));
    assert_eq!(outcome.status, Some(0), "{}", outcome.stderr);
    support::assert_same("esbuild", &beside("transformed.js"), &outcome.stdout);
}

#[test]
fn files_are_bundled_with_a_source_map_as_under_node() {
    let folder = TempDir::new("esbuild-bundle");
    fs::create_dir(folder.path().join("lib")).expect("it is empty");
    for name in ["main.ts", "lib/greet.ts", "places.json"] {
        let text = beside(&format!("bundle/{name}"));
        fs::write(folder.path().join(name), text).expect("it can be written");
    }
    let show = format!("--dir={}::/work", folder.path().display());
    let args = ["--bundle", "--sourcemap", "--format=esm"];
    let args = [&args[..], &["--outfile=out/bundle.js", "main.ts"]].concat();
    let outcome = release(VERSION, &[&show], &args, "");
    assert_eq!(outcome.status, Some(0), "{}", outcome.stderr);
    for name in ["js", "js.map"] {
        let made = folder.path().join(format!("out/bundle.{name}"));
        let made = fs::read_to_string(made).expect("esbuild wrote it");
        support::assert_same(name, &beside(&format!("bundle/expected.{name}")), &made);
    }
}

/// Node 20 does not start the first of these: what its release expects of node is gone.
#[test]
fn releases_built_by_go_1_18_to_1_20_run() {
    for (version, go) in [
        ("0.14.38", "1.18"),
        ("0.15.18", "1.19.3"),
        ("0.17.19", "1.20.4"),
    ] {
        let outcome = release(
            version,
            &[],
            &["--loader=ts", "--format=cjs"],
            &beside("bundle/lib/greet.ts"),
        );
        assert_eq!(outcome.status, Some(0), "Go {go}: {}", outcome.stderr);
        support::assert_same(go, &beside("greet.js"), &outcome.stdout);
    }
}
