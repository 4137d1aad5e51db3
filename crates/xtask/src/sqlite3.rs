//! The program `sqlite3`, by which the tests of databases judge their files: the one that is
//! installed, or Debian's, unpacked into `target/sqlite3`.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::Result;
use crate::shell::{command, make_folder, run_aside, target};

/// The package and the libraries that it may lack.
const PACKAGES: [&str; 4] = ["sqlite3", "libsqlite3-0", "libreadline8", "libtinfo6"];

/// Fetches the program unless there is one.
pub(crate) fn fetch_if_needed() -> Result {
    match is_there() {
        true => Ok(()),
        false => fetch(),
    }
}

/// Lets a test find the program that was fetched, if one was.
pub(crate) fn give(test: &mut Command) {
    if is_there() {
        return;
    }
    let folder = folder();
    let libraries = folder.join("usr/lib");
    let triplet = libraries.join(format!("{}-linux-gnu", std::env::consts::ARCH));
    let mut paths = vec![triplet, libraries, folder.join("lib")];
    paths.extend(std::env::var_os("LD_LIBRARY_PATH").map(PathBuf::from));
    if let Ok(paths) = std::env::join_paths(paths) {
        test.env("LD_LIBRARY_PATH", paths);
    }
    test.env("SQLITE3", folder.join("usr/bin/sqlite3"));
}

fn folder() -> PathBuf {
    target().join("sqlite3")
}

fn is_there() -> bool {
    if std::env::var_os("SQLITE3").is_some() {
        return true;
    }
    let asked = command("sqlite3")
        .arg("--version")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    asked.is_ok_and(|status| status.success())
}

fn fetch() -> Result {
    make_folder(&folder(), |part| {
        for package in PACKAGES {
            let mut get = command("apt-get");
            run_aside(get.args(["download", package]).current_dir(part)).map_err(|error| {
                format!("{error}\nno sqlite3 is installed: install it, or name it in SQLITE3")
            })?;
        }
        for file in std::fs::read_dir(part).map_err(|error| error.to_string())? {
            let path = file.map_err(|error| error.to_string())?.path();
            if path.extension().is_some_and(|kind| kind == "deb") {
                run_aside(command("dpkg").arg("-x").arg(&path).arg(part))?;
            }
        }
        Ok(())
    })
}
