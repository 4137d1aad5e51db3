//! The compiler: where it is, how old it is, how it is called.

use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

use shanhai_edge::permission::Target;

use super::{CompilerArg, CompilerOptions};
use crate::failure::Failure;

/// What to do without Go.
const INSTALL_GO: &str = "install Go from https://go.dev/dl/, or set GOROOT to where it is";

/// A compiler of Go.
#[derive(Debug)]
pub(super) struct Compiler {
    program: PathBuf,
    kind: CompilerArg,
    /// As it says itself: `go1.27.3`.
    version: String,
}

impl Compiler {
    /// The compiler that was asked for, or the first that is there.
    pub(super) fn find(options: &CompilerOptions) -> Result<Self, Failure> {
        match options.compiler {
            Some(CompilerArg::Go) => go().ok_or_else(|| {
                missing("go is not on PATH, nor in GOROOT or /usr/local/go").hint(INSTALL_GO)
            }),
            Some(CompilerArg::Tinygo) => tinygo().ok_or_else(|| {
                missing("tinygo is not on PATH").hint(
                    "install it from https://tinygo.org/getting-started, or build with --compiler go",
                )
            }),
            None => go().or_else(tinygo).ok_or_else(|| {
                missing(
                    "neither go nor tinygo is on PATH, nor is there one in GOROOT or /usr/local/go",
                )
                .hint(INSTALL_GO)
            }),
        }
    }

    /// The version, for messages.
    pub(super) fn version(&self) -> &str {
        &self.version
    }

    /// The command that builds the Go package in `folder` to `output`.
    pub(super) fn command(
        &self,
        folder: &Path,
        output: &Path,
        target: Target,
    ) -> Result<Command, Failure> {
        let needed = match target {
            Target::Reactor => (1, 24),
            Target::Wasip1 | Target::Js => (1, 21),
        };
        if self.kind == CompilerArg::Go
            && let Some(number) = number(&self.version)
            && number < needed
        {
            let (major, minor) = needed;
            return Err(Failure::new(format!(
                "{} is {}; target \"{}\" needs Go {major}.{minor} or newer",
                self.program.display(),
                self.version,
                target.key()
            ))
            .hint("newer ones are at https://go.dev/dl/; with an older one build for \"wasip1\" or \"js\""));
        }
        let mut command = Command::new(&self.program);
        command.current_dir(folder).arg("build");
        match self.kind {
            CompilerArg::Go => {
                command.args(["-trimpath", "-ldflags=-s -w"]);
                command.env("GOARCH", "wasm");
                match target {
                    Target::Js => command.env("GOOS", "js"),
                    Target::Wasip1 => command.env("GOOS", "wasip1"),
                    Target::Reactor => command.env("GOOS", "wasip1").arg("-buildmode=c-shared"),
                };
            }
            CompilerArg::Tinygo => {
                command.args(["-no-debug", "-opt=2"]);
                match target {
                    Target::Js => command.arg("-target=wasm"),
                    Target::Wasip1 => command.arg("-target=wasip1"),
                    Target::Reactor => command.args(["-target=wasip1", "-buildmode=c-shared"]),
                };
            }
        }
        command.arg("-o").arg(output).arg(".");
        Ok(command)
    }
}

/// Go: on PATH, in GOROOT, or where its archives say to unpack them.
fn go() -> Option<Compiler> {
    let root = env::var_os("GOROOT").map(|root| PathBuf::from(root).join("bin/go"));
    let usual = Some(PathBuf::from("/usr/local/go/bin/go"));
    let places = [Some(PathBuf::from("go")), root, usual];
    places.into_iter().flatten().find_map(|program| {
        let version = output(Command::new(&program).args(["env", "GOVERSION"]))?;
        Some(Compiler {
            program,
            kind: CompilerArg::Go,
            version,
        })
    })
}

fn tinygo() -> Option<Compiler> {
    let program = PathBuf::from("tinygo");
    let version = output(Command::new(&program).arg("version"))?;
    // `tinygo version 0.39.0 linux/amd64 (..)`
    let number = version.split(' ').nth(2).unwrap_or_default();
    Some(Compiler {
        program,
        kind: CompilerArg::Tinygo,
        version: format!("tinygo {number}"),
    })
}

/// What a program prints, if it can be started and succeeds.
fn output(command: &mut Command) -> Option<String> {
    let output = command
        .output()
        .ok()
        .filter(|output| output.status.success())?;
    let text = String::from_utf8(output.stdout).ok()?;
    Some(text.trim().to_owned())
}

fn missing(what: &str) -> Failure {
    Failure::new(format!("no compiler: {what}"))
}

/// The first two numbers of `go1.27.3`; none for versions between releases.
fn number(version: &str) -> Option<(u32, u32)> {
    let mut parts = version.strip_prefix("go")?.split('.');
    let major = parts.next()?.parse().ok()?;
    let minor = parts.next()?;
    let digits = minor.trim_end_matches(|c: char| !c.is_ascii_digit());
    let end = digits
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(digits.len());
    Some((major, digits[..end].parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions() {
        assert_eq!(number("go1.27.3"), Some((1, 27)));
        assert_eq!(number("go1.21rc2"), Some((1, 21)));
        assert_eq!(number("go1.21"), Some((1, 21)));
        assert_eq!(number("devel go1.28-abcdef"), None);
    }

    #[test]
    fn an_old_go_is_refused_for_reactors() {
        let compiler = Compiler {
            program: "go".into(),
            kind: CompilerArg::Go,
            version: "go1.22.1".into(),
        };
        let here = Path::new(".");
        assert!(compiler.command(here, here, Target::Wasip1).is_ok());
        assert!(compiler.command(here, here, Target::Reactor).is_err());
    }
}
