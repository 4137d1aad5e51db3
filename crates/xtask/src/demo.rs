//! `cargo xtask demo`: from nothing to an edge node that serves Go modules on simulated hardware.
//!
//! `--once` asks the node itself instead of printing what to ask, and ends: for machines.

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};

use crate::shell::{self, at, build_folder, cargo, command, show, target, top};
use crate::{Result, go};

/// An example, what it is built for, and what to ask it.
struct Example {
    name: &'static str,
    platform: &'static str,
    /// Method, path, and what the answer's status is.
    asks: &'static [(&'static str, &'static str, &'static str)],
}

const EXAMPLES: [Example; 2] = [
    Example {
        name: "health",
        platform: "js",
        asks: &[("GET", "/health", "200")],
    },
    Example {
        name: "gpio-blink",
        platform: "wasip1",
        asks: &[("GET", "/lamp", "200"), ("PUT", "/lamp/on", "204")],
    },
];

/// What to ask the simulated machine: method, path, body, and what the answer's status is. The button
/// pulls its pin to ground.
const PANEL: [(&str, &str, &str, &str); 3] = [
    ("GET", "/gpio", "", "200"),
    ("PUT", "/gpio/button", "low", "204"),
    ("PUT", "/gpio/button", "high", "204"),
];

/// What the operator grants.
const CONFIG: &str = "\
# Written by `cargo xtask demo`: what the operator grants. See docs/permissions.md.
[module.gpio-blink]
gpio = [\"lamp:out\", \"button:in\"]
";

pub(crate) fn run(args: &[String]) -> Result {
    match args {
        [] => demonstrate(false),
        [once] if once == "--once" => demonstrate(true),
        _ => Err("usage: cargo xtask demo [--once]".to_owned()),
    }
}

fn demonstrate(once: bool) -> Result {
    println!("== 1. a Go toolchain");
    let go = go::any()?;
    println!("{}", go.display());

    println!("\n== 2. shanhai, optimised (the first build takes a few minutes)");
    let mut build = cargo(["build", "--release", "--package", "shanhai-cli"]);
    println!("$ {}", show(&build));
    shell::run(&mut build)?;

    println!("\n== 3. two modules in Go, by unmodified Go");
    let modules = target().join("demo/modules");
    fs::create_dir_all(&modules).map_err(at(&modules))?;
    for example in &EXAMPLES {
        build_go(&go, example, &modules)?;
    }
    let config = target().join("demo/shanhai.toml");
    fs::write(&config, CONFIG).map_err(at(&config))?;

    println!("\n== 4. a node that serves them, with simulated pins");
    if once {
        let mut node = Node::start(&modules, &config)?;
        return node.ask();
    }
    println!("In another terminal:\n");
    for (method, path, _) in EXAMPLES.iter().flat_map(|example| example.asks) {
        let method = match *method {
            "GET" => String::new(),
            method => format!("-X {method} "),
        };
        println!("    curl {method}localhost:8080{path}");
    }
    println!("    curl localhost:8080/healthz\n\nThe simulated machine, a press of its button:\n");
    for (method, path, body, _) in PANEL {
        let with = match method {
            "GET" => String::new(),
            method => format!("-X {method} -d {body} "),
        };
        println!("    curl {with}localhost:8081{path}");
    }
    println!(
        "\n\
         Delete {modules}/health.wasm, copy it back, or build your own: docs/quick-start.md.\n\
         The sources are in examples/edge. Ctrl-C ends the node.\n",
        modules = short(&modules).display()
    );
    let mut serve = serve(&modules, &config, ["127.0.0.1:8080", "127.0.0.1:8081"]);
    println!("$ {}", show(&serve));
    shell::run(&mut serve)
}

/// Builds an example into the folder of the modules; its manifest, if it has one, goes first.
fn build_go(go: &Path, example: &Example, modules: &Path) -> Result {
    let Example { name, platform, .. } = example;
    let source = top().join("examples/edge").join(name);
    let manifest = source.join(format!("{name}.toml"));
    if manifest.is_file() {
        let copy = modules.join(format!("{name}.toml"));
        fs::copy(&manifest, &copy).map_err(at(&copy))?;
    }
    let module = modules.join(format!("{name}.wasm"));
    let mut build = command(go);
    build
        .args(["build", "-trimpath", "-ldflags=-s -w", "-o"])
        .arg(&module)
        .arg(".");
    build.current_dir(source);
    // The SDK is in this tree, and it has to be this very toolchain.
    build
        .env("GOOS", platform)
        .env("GOARCH", "wasm")
        .env("GOTOOLCHAIN", "local")
        .env("GOPROXY", "off")
        .env("GOWORK", "off")
        .env("GOFLAGS", "");
    println!(
        "$ cd examples/edge/{name} && GOOS={platform} GOARCH=wasm go build -o {} .",
        short(&module).display()
    );
    shell::run(&mut build)
}

/// A node that serves at the first address, with its simulated machine at the second.
fn serve(modules: &Path, config: &Path, listen: [&str; 2]) -> std::process::Command {
    let program = build_folder()
        .join("release")
        .join(format!("shanhai{}", std::env::consts::EXE_SUFFIX));
    let mut serve = command(program);
    serve.arg("serve").arg("--modules").arg(short(modules));
    serve.arg("--config").arg(short(config));
    serve.args(["--listen", listen[0], "--sim", "--sim-listen", listen[1]]);
    serve
}

/// A node in the background.
struct Node {
    child: Child,
    address: String,
    /// Where the simulated machine is.
    panel: String,
}

impl Node {
    /// Starts it and waits until it serves every example.
    fn start(modules: &Path, config: &Path) -> Result<Self> {
        let mut serve = serve(modules, config, ["127.0.0.1:0"; 2]);
        println!("$ {}", show(&serve));
        let child = serve.stderr(Stdio::piped()).spawn();
        let mut child = child.map_err(|error| format!("cannot start the node: {error}"))?;
        let log = child.stderr.take().ok_or("the node has no log")?;
        let mut node = Node {
            child,
            address: String::new(),
            panel: String::new(),
        };
        let mut waiting: Vec<&str> = EXAMPLES.iter().map(|example| example.name).collect();
        for line in BufReader::new(log)
            .lines()
            .map_while(std::result::Result::ok)
        {
            println!("{line}");
            if let Some((text, rest)) = line.split_once(" address=") {
                let address = rest.split(' ').next().unwrap_or_default().to_owned();
                match text.ends_with("serving") {
                    true => node.address = address,
                    false => node.panel = address,
                }
            }
            let started = |name: &str| line.contains(&format!("started module={name} "));
            waiting.retain(|name| !started(name));
            if waiting.is_empty() {
                return Ok(node);
            }
            if line.contains(" ERROR ") {
                return Err("a module did not start; its line above says why".to_owned());
            }
        }
        Err("the node ended before it served".to_owned())
    }

    fn ask(&mut self) -> Result {
        let asks = EXAMPLES.iter().flat_map(|example| example.asks);
        let asks = asks.map(|(method, path, status)| (&self.address, *method, *path, "", *status));
        let panel =
            PANEL.map(|(method, path, body, status)| (&self.panel, method, path, body, status));
        for (address, method, path, body, status) in asks.chain(panel) {
            let answer = request(address, method, path, body);
            let answer = answer.map_err(|error| format!("{method} {path}: {error}"))?;
            let with = match body {
                "" => String::new(),
                body => format!(" -d {body}"),
            };
            println!(
                "\n$ curl -i -X {method}{with} {address}{path}\n{}",
                answer.trim_end()
            );
            if !answer.starts_with(&format!("HTTP/1.1 {status}")) {
                return Err(format!("{method} {path}: status {status} was expected"));
            }
        }
        Ok(())
    }
}

/// The answer to a request.
fn request(address: &str, method: &str, path: &str, body: &str) -> std::io::Result<String> {
    let mut stream = TcpStream::connect(address)?;
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    Ok(answer)
}

impl Drop for Node {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn short(path: &Path) -> PathBuf {
    path.strip_prefix(top()).unwrap_or(path).to_owned()
}
