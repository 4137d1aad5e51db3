//! The `fs` object: node's calls as Go's `syscall` package makes them, on [`shanhai_host::Files`].
//!
//! Each call does its work at once and then calls back, before it returns where that can be done:
//! a Go function called by JavaScript cannot wait for an event that comes later. Only a read of
//! standard input waits for its event, if the program has other things to do.

use std::time::Duration;

use shanhai_host::{At, Errno, FileId, FileKind, Follow, Metadata, OpenOptions, SetTime};

use crate::{
    cx::Cx,
    event::{Awaited, Job},
    process::errno_error,
    world::{
        class::Class,
        code::{Call, Row, function},
        number,
        object::{Kind, View},
        value::{Outcome, Thrown, Value},
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

/// How many files a program may have open.
const MAX_OPEN: usize = 1024;

/// What a file descriptor stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Descriptor {
    Stdin,
    Stdout,
    Stderr,
    File(FileId),
}

/// The program's file descriptors.
#[derive(Clone, Debug)]
pub(crate) struct Descriptors {
    table: Vec<Option<Descriptor>>,
}

impl Default for Descriptors {
    fn default() -> Self {
        let stdio = [Descriptor::Stdin, Descriptor::Stdout, Descriptor::Stderr];
        Descriptors {
            table: stdio.map(Some).to_vec(),
        }
    }
}

impl Descriptors {
    fn find(&self, fd: f64) -> Result<Descriptor, Errno> {
        let at = fd as usize;
        let found = self.table.get(at).copied().flatten();
        found.filter(|_| at as f64 == fd).ok_or(Errno::EBADF)
    }

    fn file(&self, fd: f64) -> Result<FileId, Errno> {
        match self.find(fd)? {
            Descriptor::File(id) => Ok(id),
            Descriptor::Stdin | Descriptor::Stdout | Descriptor::Stderr => Err(Errno::EINVAL),
        }
    }

    fn add(&mut self, descriptor: Descriptor) -> Result<usize, Errno> {
        let at = self
            .table
            .iter()
            .position(Option::is_none)
            .unwrap_or(self.table.len());
        if at >= MAX_OPEN {
            return Err(Errno::EMFILE);
        }
        self.table.resize(self.table.len().max(at + 1), None);
        if let Some(place) = self.table.get_mut(at) {
            *place = Some(descriptor);
        }
        Ok(at)
    }

    fn remove(&mut self, fd: f64) -> Result<Descriptor, Errno> {
        let found = self.find(fd)?;
        if let Some(place) = self.table.get_mut(fd as usize) {
            *place = None;
        }
        Ok(found)
    }
}

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

/// Calls a callback now if need be or if it costs nothing, else as soon as nothing else runs.
///
/// Go runs all its other goroutines before it returns from a callback, and these may call back in
/// turn. That must not nest without end, and need not: unless JavaScript is waiting for a Go
/// function, Go can wait for a callback.
fn call_back(cx: &mut Cx<'_>, callback: Value, args: Vec<Value>) -> Outcome<()> {
    let core = cx.core();
    let room = core.depth < core.max_depth / 2;
    if room && (core.events_running.is_empty() || core.is_awaited()) {
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

fn open(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (given, full) = path_arg(cx, call, 0)?;
    let flags = number::low_32(number_arg(cx, call, 1)?);
    let mode = mode_arg(cx, call, 2, 0o666)?;
    let services = cx.services();
    let has = |flag: u32| flags & flag != 0;
    let options = OpenOptions {
        read: !has(O_WRONLY),
        write: has(O_WRONLY | O_RDWR),
        append: has(O_APPEND),
        create: has(O_CREAT),
        exclusive: has(O_EXCL),
        truncate: has(O_TRUNC),
        directory: has(O_DIRECTORY),
        follow: if has(O_NOFOLLOW) {
            Follow::No
        } else {
            Follow::Yes
        },
        mode: mode & !services.umask,
    };
    let result = services
        .files
        .open(At::Root, &full, &options)
        .and_then(|id| {
            let fd = services.descriptors.add(Descriptor::File(id));
            if fd.is_err() {
                services.files.close(id)?;
            }
            fd.map(Value::from)
        });
    answer(cx, call, "open", Some(&given), result)
}

fn close(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let fd = number_arg(cx, call, 0)?;
    let services = cx.services();
    let result = services
        .descriptors
        .remove(fd)
        .and_then(|descriptor| match descriptor {
            Descriptor::File(id) => services.files.close(id),
            Descriptor::Stdin | Descriptor::Stdout | Descriptor::Stderr => Ok(()),
        });
    answer(cx, call, "close", None, result.map(|()| Value::Undefined))
}

/// The part of a buffer that `(buffer, offset, length)` at argument 1 names.
fn buffer_arg(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome<View> {
    let Some(view) = cx.world().as_byte_view(call.arg(1)) else {
        return Err(cx.type_error("The \"buffer\" argument must be an instance of Uint8Array"));
    };
    let offset = cx.to_position(call.arg(2), view.length, 0)?;
    let rest = view.length - offset;
    let length = if call.arg(3).is_nullish() {
        rest
    } else {
        cx.to_position(call.arg(3), rest, rest)?
    };
    Ok(View {
        offset: view.offset + offset,
        length,
        ..view
    })
}

/// The position argument; `None` is where the file stands.
fn position_arg(call: &Call<'_>) -> Option<u64> {
    call.arg(4)
        .as_number()
        .filter(|position| *position >= 0.0)
        .map(|position| position as u64)
}

fn read(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let fd = number_arg(cx, call, 0)?;
    let view = buffer_arg(cx, call)?;
    let descriptor = cx.services().descriptors.find(fd);
    if descriptor == Ok(Descriptor::Stdin) && may_wait(cx) {
        let callback = call.args.last().cloned().unwrap_or_default();
        cx.core().events.input.push_back(Awaited { view, callback });
        return Ok(Value::Undefined);
    }
    let core = cx.core();
    let services = &mut core.services;
    let place = core.world.bytes_mut(view);
    let result = descriptor.and_then(|descriptor| match (descriptor, position_arg(call)) {
        (Descriptor::Stdin, _) => services.stdin.read(place),
        (Descriptor::Stdout | Descriptor::Stderr, _) => Err(Errno::EBADF),
        (Descriptor::File(id), None) => services.files.read(id, place),
        (Descriptor::File(id), Some(position)) => services.files.read_at(id, place, position),
    });
    answer(cx, call, "read", None, result.map(Value::from))
}

/// Whether a read of standard input should wait for its event: nothing is there yet, and no Go
/// function that JavaScript called is waiting for it.
fn may_wait(cx: &mut Cx<'_>) -> bool {
    let core = cx.core();
    if core.is_awaited() {
        return false;
    }
    !core.events.input.is_empty() || core.services.stdin.ready(Some(Duration::ZERO)) == Ok(false)
}

/// Carries out the first awaited read of standard input, if it is ready.
pub(crate) fn read_awaited(cx: &mut Cx<'_>) -> Outcome<bool> {
    let core = cx.core();
    let ready = !core.events.input.is_empty()
        && core.services.stdin.ready(Some(Duration::ZERO)) != Ok(false);
    let awaited = if ready {
        core.events.input.pop_front()
    } else {
        None
    };
    let Some(Awaited { view, callback }) = awaited else {
        return Ok(false);
    };
    let result = core.services.stdin.read(core.world.bytes_mut(view));
    let args = match result {
        Ok(count) => vec![Value::Null, Value::from(count)],
        Err(errno) => vec![errno_error(cx, errno, "read", None)],
    };
    cx.call(&callback, &Value::Undefined, &args).map(|_| true)
}

fn write(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let fd = number_arg(cx, call, 0)?;
    let view = buffer_arg(cx, call)?;
    let result = write_view(cx, fd, view, position_arg(call));
    answer(cx, call, "write", None, result.map(Value::from))
}

fn write_sync(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let fd = number_arg(cx, call, 0)?;
    let view = buffer_arg(cx, call)?;
    match write_view(cx, fd, view, position_arg(call)) {
        Ok(count) => Ok(Value::from(count)),
        Err(errno) => Err(Thrown::Value(errno_error(cx, errno, "write", None))),
    }
}

fn write_view(cx: &mut Cx<'_>, fd: f64, view: View, position: Option<u64>) -> Result<usize, Errno> {
    let core = cx.core();
    let services = &mut core.services;
    let bytes = core.world.bytes(view);
    match (services.descriptors.find(fd)?, position) {
        (Descriptor::Stdin, _) => Err(Errno::EBADF),
        (Descriptor::Stdout, _) => services.stdout.write(bytes),
        (Descriptor::Stderr, _) => services.stderr.write(bytes),
        (Descriptor::File(id), None) => services.files.write(id, bytes),
        (Descriptor::File(id), Some(position)) => services.files.write_at(id, bytes, position),
    }
}

fn fsync(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let fd = number_arg(cx, call, 0)?;
    let services = cx.services();
    let result = services
        .descriptors
        .file(fd)
        .and_then(|id| services.files.sync(id));
    answer(cx, call, "fsync", None, result.map(|()| Value::Undefined))
}

fn readdir(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (given, full) = path_arg(cx, call, 0)?;
    let files = &mut cx.services().files;
    let options = OpenOptions {
        directory: true,
        ..OpenOptions::reading()
    };
    let entries = files.open(At::Root, &full, &options).and_then(|id| {
        let entries = files.read_dir(id);
        files.close(id)?;
        entries
    });
    let result = entries.map(|mut entries| {
        entries.sort_by(|a, b| a.name.cmp(&b.name));
        let names = entries
            .into_iter()
            .map(|entry| Value::from(entry.name))
            .collect();
        Value::Object(cx.world().make_array(names))
    });
    answer(cx, call, "scandir", Some(&given), result)
}

fn stat(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    stat_path(cx, call, "stat", Follow::Yes)
}

fn lstat(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    stat_path(cx, call, "lstat", Follow::No)
}

fn stat_path(cx: &mut Cx<'_>, call: &Call<'_>, name: &str, follow: Follow) -> Outcome {
    let (given, full) = path_arg(cx, call, 0)?;
    let found = cx.services().files.stat(At::Root, &full, follow);
    let result = found.map(|found| stats(cx, &found));
    answer(cx, call, name, Some(&given), result)
}

fn fstat(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let fd = number_arg(cx, call, 0)?;
    let services = cx.services();
    let stream = |terminal| {
        let kind = if terminal {
            FileKind::CharDevice
        } else {
            FileKind::Fifo
        };
        Ok(Metadata::of_stream(kind))
    };
    let found = services
        .descriptors
        .find(fd)
        .and_then(|descriptor| match descriptor {
            Descriptor::Stdin => stream(services.stdin.is_terminal()),
            Descriptor::Stdout => stream(services.stdout.is_terminal()),
            Descriptor::Stderr => stream(services.stderr.is_terminal()),
            Descriptor::File(id) => services.files.fstat(id),
        });
    let result = found.map(|found| stats(cx, &found));
    answer(cx, call, "fstat", None, result)
}

/// Makes the object that the `stat` calls give.
fn stats(cx: &mut Cx<'_>, found: &Metadata) -> Value {
    let milliseconds = |nanos: i64| nanos as f64 / 1e6;
    let numbers = [
        ("dev", found.dev as f64),
        ("mode", f64::from(found.st_mode())),
        ("nlink", found.nlink as f64),
        ("uid", f64::from(found.uid)),
        ("gid", f64::from(found.gid)),
        ("rdev", found.rdev as f64),
        ("blksize", found.blksize as f64),
        ("ino", found.ino as f64),
        ("size", found.size as f64),
        ("blocks", found.blocks as f64),
        ("atimeMs", milliseconds(found.atime)),
        ("mtimeMs", milliseconds(found.mtime)),
        ("ctimeMs", milliseconds(found.ctime)),
        ("birthtimeMs", milliseconds(found.ctime)),
    ];
    let world = cx.world();
    let stats = world.make(Class::Stats, Kind::Plain);
    for (name, number) in numbers {
        let key = world.key_of(name.as_bytes());
        world.assign(stats, key, Value::Number(number));
    }
    Value::Object(stats)
}

fn is_directory(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    is_kind(cx, call, FileKind::Directory)
}

fn is_file(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    is_kind(cx, call, FileKind::Regular)
}

fn is_symbolic_link(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    is_kind(cx, call, FileKind::Symlink)
}

fn is_kind(cx: &mut Cx<'_>, call: &Call<'_>, kind: FileKind) -> Outcome {
    let mode = cx.get_of(call.this, &"mode".into())?;
    let mode = number::low_32(cx.to_number(&mode)?);
    Ok(Value::Bool(FileKind::from_mode_bits(mode) == Some(kind)))
}

fn mkdir(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (given, full) = path_arg(cx, call, 0)?;
    let mode = mode_arg(cx, call, 1, 0o777)?;
    let services = cx.services();
    let result = services
        .files
        .mkdir(At::Root, &full, mode & !services.umask);
    answer(
        cx,
        call,
        "mkdir",
        Some(&given),
        result.map(|()| Value::Undefined),
    )
}

fn rmdir(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (given, full) = path_arg(cx, call, 0)?;
    let result = cx.services().files.rmdir(At::Root, &full);
    answer(
        cx,
        call,
        "rmdir",
        Some(&given),
        result.map(|()| Value::Undefined),
    )
}

fn unlink(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (given, full) = path_arg(cx, call, 0)?;
    let result = cx.services().files.unlink(At::Root, &full);
    answer(
        cx,
        call,
        "unlink",
        Some(&given),
        result.map(|()| Value::Undefined),
    )
}

fn rename(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (given, from) = path_arg(cx, call, 0)?;
    let (_, to) = path_arg(cx, call, 1)?;
    let result = cx.services().files.rename(At::Root, &from, At::Root, &to);
    answer(
        cx,
        call,
        "rename",
        Some(&given),
        result.map(|()| Value::Undefined),
    )
}

fn link(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (given, from) = path_arg(cx, call, 0)?;
    let (_, to) = path_arg(cx, call, 1)?;
    let result = cx.services().files.link(At::Root, &from, At::Root, &to);
    answer(
        cx,
        call,
        "link",
        Some(&given),
        result.map(|()| Value::Undefined),
    )
}

fn symlink(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let target = cx.to_text(call.arg(0))?.to_string();
    let (given, full) = path_arg(cx, call, 1)?;
    let result = cx.services().files.symlink(&target, At::Root, &full);
    answer(
        cx,
        call,
        "symlink",
        Some(&given),
        result.map(|()| Value::Undefined),
    )
}

fn readlink(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (given, full) = path_arg(cx, call, 0)?;
    let result = cx.services().files.readlink(At::Root, &full);
    answer(cx, call, "readlink", Some(&given), result.map(Value::from))
}

fn chmod(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (given, full) = path_arg(cx, call, 0)?;
    let mode = mode_arg(cx, call, 1, 0)?;
    let result = cx.services().files.chmod(At::Root, &full, mode);
    answer(
        cx,
        call,
        "chmod",
        Some(&given),
        result.map(|()| Value::Undefined),
    )
}

fn fchmod(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let fd = number_arg(cx, call, 0)?;
    let mode = mode_arg(cx, call, 1, 0)?;
    let services = cx.services();
    let result = services
        .descriptors
        .file(fd)
        .and_then(|id| services.files.fchmod(id, mode));
    answer(cx, call, "fchmod", None, result.map(|()| Value::Undefined))
}

fn chown(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    chown_path(cx, call, "chown", Follow::Yes)
}

fn lchown(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    chown_path(cx, call, "lchown", Follow::No)
}

fn chown_path(cx: &mut Cx<'_>, call: &Call<'_>, name: &str, follow: Follow) -> Outcome {
    let (given, full) = path_arg(cx, call, 0)?;
    let (uid, gid) = (id_arg(cx, call, 1)?, id_arg(cx, call, 2)?);
    let result = cx.services().files.chown(At::Root, &full, uid, gid, follow);
    answer(
        cx,
        call,
        name,
        Some(&given),
        result.map(|()| Value::Undefined),
    )
}

fn fchown(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let fd = number_arg(cx, call, 0)?;
    let (uid, gid) = (id_arg(cx, call, 1)?, id_arg(cx, call, 2)?);
    let services = cx.services();
    let result = services
        .descriptors
        .file(fd)
        .and_then(|id| services.files.fchown(id, uid, gid));
    answer(cx, call, "fchown", None, result.map(|()| Value::Undefined))
}

/// A user or group; -1 means that it stays.
fn id_arg(cx: &mut Cx<'_>, call: &Call<'_>, at: usize) -> Outcome<Option<u32>> {
    let id = number_arg(cx, call, at)?;
    Ok((id >= 0.0)
        .then(|| number::low_32(id))
        .filter(|id| *id != u32::MAX))
}

fn truncate(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (given, full) = path_arg(cx, call, 0)?;
    let size = number_arg(cx, call, 1)?;
    let result = size_of(size).and_then(|size| cx.services().files.truncate(At::Root, &full, size));
    answer(
        cx,
        call,
        "truncate",
        Some(&given),
        result.map(|()| Value::Undefined),
    )
}

fn ftruncate(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let fd = number_arg(cx, call, 0)?;
    let size = number_arg(cx, call, 1)?;
    let services = cx.services();
    let file = services.descriptors.file(fd);
    let result = file.and_then(|id| services.files.ftruncate(id, size_of(size)?));
    answer(
        cx,
        call,
        "ftruncate",
        None,
        result.map(|()| Value::Undefined),
    )
}

fn size_of(size: f64) -> Result<u64, Errno> {
    if (0.0..9.3e18).contains(&size) {
        Ok(size as u64)
    } else {
        Err(Errno::EINVAL)
    }
}

fn utimes(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (given, full) = path_arg(cx, call, 0)?;
    let nanos = |seconds: f64| SetTime::To((seconds * 1e9) as i64);
    let (accessed, modified) = (number_arg(cx, call, 1)?, number_arg(cx, call, 2)?);
    let files = &mut cx.services().files;
    let result = files.utimes(
        At::Root,
        &full,
        nanos(accessed),
        nanos(modified),
        Follow::Yes,
    );
    answer(
        cx,
        call,
        "utime",
        Some(&given),
        result.map(|()| Value::Undefined),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lowest_free_descriptor_is_taken() {
        let mut table = Descriptors::default();
        assert_eq!(table.add(Descriptor::File(FileId(5))), Ok(3));
        assert_eq!(table.remove(1.0), Ok(Descriptor::Stdout));
        assert_eq!(table.add(Descriptor::File(FileId(6))), Ok(1));
        assert_eq!(table.file(1.0), Ok(FileId(6)));
        assert_eq!(table.file(0.0), Err(Errno::EINVAL));
        for fd in [-1.0, 0.5, 4.0, 1e300, f64::NAN] {
            assert_eq!(table.find(fd), Err(Errno::EBADF));
        }
        while table.add(Descriptor::Stdin).is_ok() {}
        assert_eq!(table.add(Descriptor::Stdin), Err(Errno::EMFILE));
        assert_eq!(table.table.len(), MAX_OPEN);
    }
}
