//! Builds the Go programs that tests and examples of this workspace run.
//!
//! Go itself is the one that `cargo xtask go` fetches. Modules are kept in `target/go-cases`, each under a
//! name with the hash of its source and options. Several threads and several processes may want the same
//! one at the same time.
#![forbid(unsafe_code)]

use std::{
    env, fs,
    hash::{DefaultHasher, Hash, Hasher},
    io,
    path::{Path, PathBuf},
    process::{self, Command, Stdio},
    sync::{Mutex, MutexGuard, PoisonError},
};

/// The version of Go that guests are built with where nothing else is said.
pub const VERSION: &str = "1.27.3";

/// What went wrong, as text for whoever runs the tests.
pub type Result<T> = std::result::Result<T, String>;

/// The root of the checkout.
pub fn root() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2);
    root.expect("this crate is two folders deep").to_owned()
}

/// Runs `cargo xtask ARGS` and returns the last line that it prints.
///
/// One at a time: two downloads of the same thing would get into each other's way.
///
/// # Errors
/// That it did not start or did not succeed; what it wrote to standard error is there already.
pub fn xtask(args: &[&str]) -> Result<String> {
    static ONE: Mutex<()> = Mutex::new(());
    let _one = alone(&ONE);
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["run", "--quiet", "--package", "xtask", "--"])
        .args(args)
        .current_dir(root())
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| format!("cargo xtask {args:?}: {error}"))?;
    let text = String::from_utf8_lossy(&output.stdout);
    match text.lines().last() {
        Some(line) if output.status.success() => Ok(line.to_owned()),
        _ => Err(format!("cargo xtask {args:?} failed: {}", output.status)),
    }
}

/// The `go` program of a version, fetched if it is not there.
///
/// # Errors
/// See [`xtask`].
pub fn go(version: &str) -> Result<PathBuf> {
    let go = root().join(format!("target/toolchains/go-{version}/go/bin/go"));
    if go.exists() {
        return Ok(go);
    }
    xtask(&["go", version]).map(PathBuf::from)
}

/// A Go program that is to be built.
#[derive(Clone, Debug)]
pub struct Build<'a> {
    version: &'a str,
    target: &'a str,
    flags: &'a [&'a str],
}

impl<'a> Build<'a> {
    /// A build for a GOOS (`js`, `wasip1`) by the usual version of Go.
    pub fn target(target: &'a str) -> Self {
        Build {
            version: VERSION,
            target,
            flags: &[],
        }
    }

    /// By another version of Go.
    pub fn version(self, version: &'a str) -> Self {
        Build { version, ..self }
    }

    /// With more options of `go build`.
    pub fn flags(self, flags: &'a [&'a str]) -> Self {
        Build { flags, ..self }
    }

    /// The file of the module that `main.go` in `folder` becomes, built unless the same was built before.
    ///
    /// # Errors
    /// What Go said, or that it or the files could not be had.
    pub fn program(&self, folder: &Path) -> Result<PathBuf> {
        let main = folder.join("main.go");
        let text = fs::read(&main).map_err(at(&main))?;
        let mut hash = DefaultHasher::new();
        (text, self.flags).hash(&mut hash);
        let kept = root().join("target/go-cases").join(self.version);
        let name = folder.file_name().unwrap_or_default().display();
        let module = kept.join(format!(
            "{name}-{}-{:016x}.wasm",
            self.target,
            hash.finish()
        ));

        static ONE: Mutex<()> = Mutex::new(());
        let _one = alone(&ONE);
        if module.exists() {
            return Ok(module);
        }
        fs::create_dir_all(&kept).map_err(at(&kept))?;
        // A part file, so that an interrupted build is no module for the next run.
        let part = module.with_extension(format!("{}.part", process::id()));
        let mut command = self.command()?;
        command.arg("-o").args([&part, &main]);
        command.env("GO111MODULE", "off");
        run(command, &main)?;
        fs::rename(&part, &module).map_err(at(&part))?;
        Ok(module)
    }

    /// The module that the package `name` of the Go module in `folder` becomes.
    ///
    /// Built each time, as what it imports may have changed; Go itself knows what need not be done again.
    ///
    /// # Errors
    /// See [`Build::program`].
    pub fn package(&self, folder: &Path, name: &str) -> Result<Vec<u8>> {
        static ONE: Mutex<()> = Mutex::new(());
        let _one = alone(&ONE);
        let kept = root().join("target/go-cases/packages");
        fs::create_dir_all(&kept).map_err(at(&kept))?;
        let module = kept.join(format!("{name}-{}-{}.wasm", self.target, process::id()));
        let mut command = self.command()?;
        command.arg("-o").arg(&module).arg(format!("./{name}"));
        command.current_dir(folder).env("GOPROXY", "off");
        run(command, &folder.join(name))?;
        let bytes = fs::read(&module).map_err(at(&module))?;
        fs::remove_file(&module).map_err(at(&module))?;
        Ok(bytes)
    }

    /// `go build` with the options, in an environment that is the same everywhere.
    fn command(&self) -> Result<Command> {
        let cases = root().join("target/go-cases");
        let mut command = Command::new(go(self.version)?);
        command
            .args(["build", "-trimpath"])
            .args(self.flags)
            .envs([("GOOS", self.target), ("GOARCH", "wasm")])
            .envs([("GOENV", "off"), ("GOTOOLCHAIN", "local")])
            .envs([("GOFLAGS", ""), ("GOWORK", "off")])
            .env("GOCACHE", cases.join(format!("cache-{}", self.version)))
            .env("GOPATH", cases.join("path"))
            .env_remove("GOROOT");
        Ok(command)
    }
}

fn run(mut command: Command, what: &Path) -> Result<()> {
    let output = command.output().map_err(|error| format!("go: {error}"))?;
    if output.status.success() {
        return Ok(());
    }
    let errors = String::from_utf8_lossy(&output.stderr);
    Err(format!("go build {}:\n{errors}", what.display()))
}

fn at(path: &Path) -> impl Fn(io::Error) -> String + '_ {
    move |error| format!("{}: {error}", path.display())
}

/// One at a time: what panicked meanwhile left no half state.
fn alone(one: &Mutex<()>) -> MutexGuard<'_, ()> {
    one.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::{sync::Barrier, thread};

    use super::*;

    const HELLO: &str = "package main\n\nfunc main() { println(\"hello\") }\n";

    #[test]
    fn many_may_want_the_same_program_at_once() {
        let folder = root().join(format!("target/go-cases/wanted-{}", process::id()));
        fs::create_dir_all(&folder).unwrap();
        // What no earlier run has built.
        fs::write(folder.join("main.go"), HELLO).unwrap();
        let together = Barrier::new(4);
        let modules: Vec<PathBuf> = thread::scope(|scope| {
            let want = || {
                together.wait();
                Build::target("wasip1").program(&folder).unwrap()
            };
            let threads: Vec<_> = (0..4).map(|_| scope.spawn(want)).collect();
            threads.into_iter().map(|it| it.join().unwrap()).collect()
        });
        fs::remove_dir_all(&folder).unwrap();
        assert!(modules.iter().all(|module| *module == modules[0]));
        assert_eq!(fs::read(&modules[0]).unwrap()[..4], *b"\0asm");
        fs::remove_file(&modules[0]).unwrap();
    }

    #[test]
    fn what_go_says_is_passed_on() {
        let folder = root().join(format!("target/go-cases/broken-{}", process::id()));
        fs::create_dir_all(&folder).unwrap();
        fs::write(
            folder.join("main.go"),
            "package main\nfunc main() { nothing() }\n",
        )
        .unwrap();
        let error = Build::target("js").program(&folder).unwrap_err();
        fs::remove_dir_all(&folder).unwrap();
        assert!(error.contains("undefined: nothing"), "{error}");
    }
}
