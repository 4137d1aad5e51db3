//! The program `valgrind`, which counts instructions: the one that is installed, or Debian's,
//! unpacked into `target/valgrind`.

use std::process::{Command, Stdio};

use crate::{Result, debian, shell};

/// Where it is unpacked, in `target`.
const FOLDER: &str = "valgrind";

/// Fetches the program unless there is one.
///
/// # Errors
/// None is installed and none can be fetched.
pub(crate) fn fetch_if_needed() -> Result {
    match is_there() {
        true => Ok(()),
        false => debian::unpack(FOLDER, &["valgrind"])
            .map_err(|error| format!("{error}\nno valgrind is installed: install it")),
    }
}

/// The command that starts it.
pub(crate) fn command() -> Command {
    if is_there() {
        return shell::command("valgrind");
    }
    let folder = debian::folder(FOLDER);
    let mut command = shell::command(folder.join("usr/bin/valgrind"));
    command.env("VALGRIND_LIB", folder.join("usr/libexec/valgrind"));
    command
}

fn is_there() -> bool {
    let asked = shell::command("valgrind")
        .arg("--version")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    asked.is_ok_and(|status| status.success())
}
