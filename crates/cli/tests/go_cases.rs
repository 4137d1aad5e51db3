//! Real Go programs, built by real Go, run by the binary: output, status and messages.
//!
//! A case is a folder of `go_cases/`: `main.go`, `case.toml`, and `expected.TARGET.stdout` as a
//! native run of the reference host gives it (`expected.TARGET.go1.21.stdout` where an older Go
//! prints something else). All run with the newest Go, `hello` with every version;
//! `SHANHAI_GO_VERSIONS=1.27.3,1.24.11,1.21.13` runs all of them with each version it names.

mod go_drivers;
mod http_server;
mod support;

use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
};

use serde::Deserialize;

use support::{GO_VERSIONS, Outcome, TempDir, assert_same};

/// `case.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    /// Values of GOOS.
    targets: Vec<String>,
    /// The oldest Go that can build it.
    go_min: Option<String>,
    #[serde(default)]
    args: Vec<String>,
    #[serde(default)]
    env: BTreeMap<String, String>,
    #[serde(default)]
    stdin: String,
    /// The exit status.
    #[serde(default)]
    exit: i32,
    /// What must be found on standard error.
    #[serde(default)]
    stderr_has: Vec<String>,
    buildmode: Option<String>,
    /// Whether an empty folder is shown to the program as `/work`.
    #[serde(default)]
    mount_tmp: bool,
    /// Whether a server is there, whose address is `$BASE` in the arguments.
    #[serde(default)]
    http_server: bool,
    /// The Rust host that runs it instead of the binary.
    driver: Option<String>,
}

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/go_cases")
        .join(name)
}

/// Runs the case `name` on all its targets with the versions chosen by the environment.
fn case(name: &str) {
    let chosen = env::var("SHANHAI_GO_VERSIONS");
    let chosen = chosen.as_deref().unwrap_or(GO_VERSIONS[0]);
    case_with(
        name,
        chosen
            .split(',')
            .map(str::trim)
            .filter(|version| !version.is_empty()),
    );
}

fn case_with<'a>(name: &str, versions: impl Iterator<Item = &'a str>) {
    let text = fs::read_to_string(folder(name).join("case.toml")).expect("case.toml");
    let case: Case = toml::from_str(&text).expect("case.toml is right");
    for version in versions {
        if case
            .go_min
            .as_deref()
            .is_some_and(|min| minor(version) < minor(min))
        {
            continue;
        }
        for target in &case.targets {
            run(name, &case, version, target);
        }
    }
}

/// The second number of a version.
fn minor(version: &str) -> u32 {
    version
        .split('.')
        .nth(1)
        .and_then(|number| number.parse().ok())
        .expect("a version like 1.27.3")
}

fn run(name: &str, case: &Case, version: &str, target: &str) {
    let what = format!("{name} on {target} by Go {version}");
    let module = support::build(version, &folder(name), target, case.buildmode.as_deref());
    let outcome = match case.driver.as_deref() {
        None => by_binary(name, case, &module),
        Some("reactor") => go_drivers::reactor(&module),
        Some("exports") => go_drivers::exports(&module),
        Some(other) => panic!("{what}: unknown driver {other}"),
    };
    let Outcome {
        status,
        stdout,
        stderr,
    } = outcome;
    assert_same(
        &format!("{what}: standard output\n{stderr}"),
        &expected(name, version, target),
        &stdout,
    );
    assert_eq!(
        status,
        Some(case.exit),
        "{what}: exit status; standard error:\n{stderr}"
    );
    for text in &case.stderr_has {
        assert!(
            stderr.contains(text),
            "{what}: {text:?} is not in standard error:\n{stderr}"
        );
    }
}

fn by_binary(name: &str, case: &Case, module: &Path) -> Outcome {
    let mut args = vec!["run".to_owned(), "--timeout=240s".to_owned()];
    let folder = case
        .mount_tmp
        .then(|| TempDir::new(&format!("{name}-{}", unique())));
    if let Some(folder) = &folder {
        args.push(format!("--dir={}::/work", folder.path().display()));
    }
    args.extend(
        case.env
            .iter()
            .map(|(key, value)| format!("--env={key}={value}")),
    );
    let base = case.http_server.then(http_server::start);
    if base.is_some() {
        args.push("--allow-net=127.0.0.1:*".to_owned());
    }
    args.push(module.display().to_string());
    let base = base.unwrap_or_default();
    args.extend(case.args.iter().map(|arg| arg.replace("$BASE", &base)));
    support::shanhai(args, &case.stdin)
}

/// A number that no other call in this process gets.
fn unique() -> usize {
    use std::sync::atomic::{AtomicUsize, Ordering};
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    NEXT.fetch_add(1, Ordering::Relaxed)
}

fn expected(name: &str, version: &str, target: &str) -> String {
    let special = folder(name).join(format!("expected.{target}.go1.{}.stdout", minor(version)));
    let usual = folder(name).join(format!("expected.{target}.stdout"));
    let path = if special.exists() { special } else { usual };
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Makes a test of each case.
macro_rules! cases {
    ($($name:ident)+) => {
        $(
            #[test]
            fn $name() {
                case(stringify!($name));
            }
        )+

        #[test]
        fn every_folder_is_a_case() {
            let listed = [$(stringify!($name)),+, "hello"];
            for entry in fs::read_dir(folder("")).expect("go_cases") {
                let name = entry.expect("an entry").file_name();
                let name = name.to_str().expect("UTF-8");
                assert!(listed.contains(&name), "{name} is not in the list of cases");
            }
        }
    };
}

cases! {
    args_env
    compute
    crypto_rand
    deadlock
    files
    goroutines
    js_async
    js_bytes
    js_funcs
    js_http_client
    js_turns
    js_values
    js_wasmexport
    net_loopback
    panic_exit
    runtime_errors
    stdin
    stdlib
    wasip1_reactor
}

#[test]
fn hello() {
    match env::var_os("SHANHAI_GO_VERSIONS") {
        Some(_) => case("hello"),
        None => case_with("hello", GO_VERSIONS.into_iter()),
    }
}
