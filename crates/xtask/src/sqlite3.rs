//! The program `sqlite3`, by which the tests of databases judge their files: the one that is
//! installed, or Debian's, unpacked into `target/sqlite3`.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::shell::command;
use crate::{Result, debian};

/// The package and the libraries that it may lack.
const PACKAGES: [&str; 4] = ["sqlite3", "libsqlite3-0", "libreadline8", "libtinfo6"];

/// Where they are unpacked, in `target`.
const FOLDER: &str = "sqlite3";

/// Fetches the program unless there is one.
pub(crate) fn fetch_if_needed() -> Result {
    match is_there() {
        true => Ok(()),
        false => debian::unpack(FOLDER, &PACKAGES).map_err(|error| {
            format!("{error}\nno sqlite3 is installed: install it, or name it in SQLITE3")
        }),
    }
}

/// Lets a test find the program that was fetched, if one was.
pub(crate) fn give(test: &mut Command) {
    if is_there() {
        return;
    }
    let folder = debian::folder(FOLDER);
    let libraries = folder.join("usr/lib");
    let triplet = libraries.join(format!("{}-linux-gnu", std::env::consts::ARCH));
    let mut paths = vec![triplet, libraries, folder.join("lib")];
    paths.extend(std::env::var_os("LD_LIBRARY_PATH").map(PathBuf::from));
    if let Ok(paths) = std::env::join_paths(paths) {
        test.env("LD_LIBRARY_PATH", paths);
    }
    test.env("SQLITE3", folder.join("usr/bin/sqlite3"));
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
