//! `cargo xtask demo`: from nothing to Go programs running under `shanhai`.

use std::path::Path;

use crate::shell::{self, at, build_folder, cargo, command, show, target, top};
use crate::{Result, go};

/// The two ways in which Go compiles to WebAssembly.
const PLATFORMS: [(&str, &str); 2] = [
    (
        "js",
        "Go's port for JavaScript hosts; shanhai stands in for the JavaScript engine",
    ),
    ("wasip1", "Go's port for WASI preview 1"),
];

pub(crate) fn run(args: &[String]) -> Result {
    match args {
        [] => demonstrate("hello"),
        [program] => demonstrate(program),
        _ => Err("usage: cargo xtask demo [EXAMPLE]".to_owned()),
    }
}

fn demonstrate(program: &str) -> Result {
    println!("== 1. a Go toolchain");
    let go = go::any()?;
    println!("{}", go.display());

    println!("\n== 2. shanhai, optimised (the first build takes a minute or two)");
    let mut build = cargo(["build", "--release", "--package", "shanhai-cli"]);
    println!("$ {}", show(&build));
    shell::run(&mut build)?;
    let shanhai = build_folder()
        .join("release")
        .join(format!("shanhai{}", std::env::consts::EXE_SUFFIX));

    let folder = target().join("demo");
    std::fs::create_dir_all(&folder).map_err(at(&folder))?;
    for (step, (platform, meaning)) in PLATFORMS.into_iter().enumerate() {
        println!("\n== {}. GOOS={platform}: {meaning}", step + 3);
        let module = folder.join(format!("{program}.{platform}.wasm"));
        build_go(&go, &format!("examples/go/{program}"), platform, &module)?;
        let mut shanhai = command(&shanhai);
        shanhai.arg("run").arg(short(&module)).args(["Shanhai"]);
        println!("$ shanhai run {} Shanhai", short(&module).display());
        shell::run(&mut shanhai)?;
    }
    println!("\nThe source is examples/go/{program}/main.go. Try your own program the same way.");
    Ok(())
}

/// Builds the Go program in `source` (a folder below the top) for `platform`.
fn build_go(go: &Path, source: &str, platform: &str, module: &Path) -> Result {
    let mut build = command(go);
    build
        .args(["build", "-trimpath", "-o"])
        .arg(module)
        .arg("main.go");
    build.current_dir(top().join(source));
    // The examples need nothing but the standard library, and this very toolchain.
    build.env("GOOS", platform).env("GOARCH", "wasm");
    build
        .env("GO111MODULE", "off")
        .env("GOTOOLCHAIN", "local")
        .env("GOFLAGS", "");
    println!(
        "$ GOOS={platform} GOARCH=wasm go build -o {} {source}/main.go",
        short(module).display()
    );
    shell::run(&mut build)
}

fn short(path: &Path) -> &Path {
    path.strip_prefix(top()).unwrap_or(path)
}
