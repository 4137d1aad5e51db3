//! Running programs and knowing where things are.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::Result;

/// The top of the source tree.
pub(crate) fn top() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors()
        .nth(2)
        .expect("crates/xtask is two levels below the top")
        .to_path_buf()
}

/// Where fetched and built things go; the tests look there too.
pub(crate) fn target() -> PathBuf {
    top().join("target")
}

/// Where cargo puts what it builds: `target`, unless the environment says otherwise.
pub(crate) fn build_folder() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(target, |folder| top().join(folder))
}

/// A command that runs at the top of the tree.
pub(crate) fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(top());
    command
}

/// The cargo that runs this task, with the given arguments.
pub(crate) fn cargo<I: IntoIterator<Item = S>, S: AsRef<OsStr>>(args: I) -> Command {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = command(program);
    command.args(args);
    command
}

/// Runs a command to its end; its output goes where ours goes.
///
/// # Errors
/// It cannot be started, or ends with a failure.
pub(crate) fn run(command: &mut Command) -> Result {
    let status = command
        .status()
        .map_err(|error| cannot_start(command, &error))?;
    match status.success() {
        true => Ok(()),
        false => Err(format!("`{}` ended with {status}", show(command))),
    }
}

/// Runs a command whose output is only progress: its standard output joins our standard error, so
/// that ours holds the task's result alone.
///
/// # Errors
/// As [`run`].
pub(crate) fn run_aside(command: &mut Command) -> Result {
    run(command.stdout(Stdio::from(std::io::stderr())))
}

/// What a command prints on its standard output, without the line end.
///
/// # Errors
/// As [`run`], or the output is not UTF-8.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let output = command.stderr(Stdio::inherit()).output();
    let output = output.map_err(|error| cannot_start(command, &error))?;
    if !output.status.success() {
        return Err(format!("`{}` ended with {}", show(command), output.status));
    }
    let text = String::from_utf8(output.stdout);
    let text = text.map_err(|_| format!("`{}` did not print UTF-8", show(command)))?;
    Ok(text.trim_end().to_owned())
}

/// Whether a program can be started at all.
pub(crate) fn exists(program: &str) -> bool {
    let mut probe = Command::new(program);
    probe
        .arg("version")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    probe.status().is_ok()
}

/// The command as one would type it.
pub(crate) fn show(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let program = program.file_name().unwrap_or(command.get_program());
    let words = std::iter::once(program).chain(command.get_args());
    words
        .map(|word| word.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}

fn cannot_start(command: &Command, error: &std::io::Error) -> String {
    format!(
        "cannot start `{}`: {error}",
        command.get_program().to_string_lossy()
    )
}

/// Puts the path in front of an error of the file system.
pub(crate) fn at<'a>(path: &'a Path) -> impl FnOnce(std::io::Error) -> String + 'a {
    move |error| format!("{}: {error}", path.display())
}

/// Makes a folder appear whole or not at all: `fill` works in a folder beside it, which then takes
/// the name. Somebody else may finish first; the result is the same.
///
/// # Errors
/// Those of `fill` and of the file system.
pub(crate) fn make_folder(folder: &Path, fill: impl FnOnce(&Path) -> Result) -> Result {
    if folder.is_dir() {
        return Ok(());
    }
    let mut part = folder.as_os_str().to_owned();
    part.push(format!(".part-{}", std::process::id()));
    let part = PathBuf::from(part);
    let _ = std::fs::remove_dir_all(&part);
    std::fs::create_dir_all(&part).map_err(at(&part))?;
    let filled = fill(&part);
    if filled.is_ok() && std::fs::rename(&part, folder).is_err() && !folder.is_dir() {
        return Err(format!(
            "cannot rename {} to {}",
            part.display(),
            folder.display()
        ));
    }
    let _ = std::fs::remove_dir_all(&part);
    filled
}
