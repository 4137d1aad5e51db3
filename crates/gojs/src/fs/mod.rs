//! The `fs` object: node's calls as Go's `syscall` package makes them, on [`shanhai_host::Files`].
//!
//! Each call does its work at once; the event loop then calls back. Only where JavaScript is waiting for
//! a Go function, which cannot wait for the event loop, the callback comes before the call returns.
//! A read of standard input waits for its event, if the program has other things to do.

mod descriptor;
mod open;
mod path;
mod stats;
mod stream;

use shanhai_host::Errno;

pub(crate) use descriptor::Descriptors;
use open::{close, fchmod, fchown, fsync, ftruncate, open};
use path::{
    chmod, chown, lchown, link, mkdir, readdir, readlink, rename, rmdir, symlink, truncate, unlink,
    utimes,
};
use stats::{fstat, is_directory, is_file, is_symbolic_link, lstat, stat};
pub(crate) use stream::read_awaited;
use stream::{read, write, write_sync};

use crate::{
    cx::Cx,
    event::Job,
    process::errno_error,
    world::{
        code::{Call, Row, function},
        number,
        value::{Outcome, Value},
    },
};

pub(crate) const ROWS: &[Row] = &[
    function("fs.open", 4, open),
    function("fs.close", 2, close),
    function("fs.read", 6, read),
    function("fs.write", 6, write),
    function("fs.writeSync", 2, write_sync),
    function("fs.fsync", 2, fsync),
    function("fs.readdir", 2, readdir),
    function("fs.stat", 2, stat),
    function("fs.lstat", 2, lstat),
    function("fs.fstat", 2, fstat),
    function("fs.mkdir", 3, mkdir),
    function("fs.rmdir", 2, rmdir),
    function("fs.unlink", 2, unlink),
    function("fs.rename", 3, rename),
    function("fs.link", 3, link),
    function("fs.symlink", 3, symlink),
    function("fs.readlink", 2, readlink),
    function("fs.chmod", 3, chmod),
    function("fs.fchmod", 3, fchmod),
    function("fs.chown", 4, chown),
    function("fs.lchown", 4, lchown),
    function("fs.fchown", 4, fchown),
    function("fs.truncate", 3, truncate),
    function("fs.ftruncate", 3, ftruncate),
    function("fs.utimes", 4, utimes),
    function("Stats.prototype.isDirectory", 0, is_directory),
    function("Stats.prototype.isFile", 0, is_file),
    function("Stats.prototype.isSymbolicLink", 0, is_symbolic_link),
];

/// Flags of `open`, as on Linux.
pub(crate) const CONSTANTS: &[(&str, f64)] = &[
    ("fs.constants.O_RDONLY", 0.0),
    ("fs.constants.O_WRONLY", O_WRONLY as f64),
    ("fs.constants.O_RDWR", O_RDWR as f64),
    ("fs.constants.O_CREAT", O_CREAT as f64),
    ("fs.constants.O_EXCL", O_EXCL as f64),
    ("fs.constants.O_TRUNC", O_TRUNC as f64),
    ("fs.constants.O_APPEND", O_APPEND as f64),
    ("fs.constants.O_DIRECTORY", O_DIRECTORY as f64),
    ("fs.constants.O_NOFOLLOW", O_NOFOLLOW as f64),
];

const O_WRONLY: u32 = 0o1;
const O_RDWR: u32 = 0o2;
const O_CREAT: u32 = 0o100;
const O_EXCL: u32 = 0o200;
const O_TRUNC: u32 = 0o1000;
const O_APPEND: u32 = 0o2000;
const O_DIRECTORY: u32 = 0o200_000;
const O_NOFOLLOW: u32 = 0o400_000;

/// Calls back with a result, as node does: `(null, value)`, `(null)` or `(error)`.
fn answer(
    cx: &mut Cx<'_>,
    call: &Call<'_>,
    syscall: &str,
    path: Option<&str>,
    result: Result<Value, Errno>,
) -> Outcome {
    let args = match result {
        Ok(Value::Undefined) => vec![Value::Null],
        Ok(value) => vec![Value::Null, value],
        Err(errno) => vec![errno_error(cx, errno, syscall, path)],
    };
    let callback = call.args.last().cloned().unwrap_or_default();
    if !cx.world().is_function(&callback) {
        return Err(cx.type_error("The \"cb\" argument must be of type function"));
    }
    call_back(cx, callback, args)?;
    Ok(Value::Undefined)
}

/// Calls a callback as soon as nothing else runs, as node does, or now if it could not wait.
///
/// A callback within the call would run on the goroutine that called: that one would never give way to
/// others, and must not be called back at all if it belongs to a bubble of `testing/synctest`. But
/// while JavaScript is waiting for a Go function, there is nothing later that Go could wait for.
fn call_back(cx: &mut Cx<'_>, callback: Value, args: Vec<Value>) -> Outcome<()> {
    let core = cx.core();
    let room = core.depth < core.max_depth / 2;
    if room && core.is_awaited() {
        return cx.call(&callback, &Value::Undefined, &args).map(|_| ());
    }
    core.events.tasks.push_back(Job::Call {
        function: callback,
        args,
    });
    Ok(())
}

/// The path argument at `at`, and the absolute path it means.
fn path_arg(cx: &mut Cx<'_>, call: &Call<'_>, at: usize) -> Outcome<(String, String)> {
    let Value::Text(text) = call.arg(at) else {
        return Err(cx.type_error("The \"path\" argument must be of type string"));
    };
    let given = text.to_string();
    // Only joined, not cleaned: `a/..` must fail if there is no `a`.
    let full = if given.starts_with('/') {
        given.clone()
    } else {
        format!("{}/{given}", cx.services().cwd)
    };
    let full = if given.is_empty() {
        String::new()
    } else {
        full
    };
    Ok((given, full))
}

fn number_arg(cx: &mut Cx<'_>, call: &Call<'_>, at: usize) -> Outcome<f64> {
    cx.to_number(call.arg(at))
}

fn mode_arg(cx: &mut Cx<'_>, call: &Call<'_>, at: usize, default: u32) -> Outcome<u32> {
    match call.arg(at) {
        Value::Number(number) => Ok(number::low_32(*number) & 0o7777),
        Value::Undefined | Value::Object(_) | Value::Null => Ok(default),
        other => Ok(number::low_32(cx.to_number(other)?) & 0o7777),
    }
}

/// A user or group; -1 means that it stays.
fn id_arg(cx: &mut Cx<'_>, call: &Call<'_>, at: usize) -> Outcome<Option<u32>> {
    let id = number_arg(cx, call, at)?;
    Ok((id >= 0.0)
        .then(|| number::low_32(id))
        .filter(|id| *id != u32::MAX))
}

fn size_of(size: f64) -> Result<u64, Errno> {
    if (0.0..9.3e18).contains(&size) {
        Ok(size as u64)
    } else {
        Err(Errno::EINVAL)
    }
}
