//! The `stat` calls and the objects they give.

use shanhai_host::{At, FileKind, Follow, Metadata};

use super::{answer, descriptor::Descriptor, number_arg, path_arg};
use crate::{
    cx::Cx,
    world::{
        class::Class,
        code::Call,
        number,
        object::Kind,
        value::{Outcome, Value},
    },
};

pub(super) fn stat(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    stat_path(cx, call, "stat", Follow::Yes)
}

pub(super) fn lstat(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    stat_path(cx, call, "lstat", Follow::No)
}

pub(super) fn stat_path(cx: &mut Cx<'_>, call: &Call<'_>, name: &str, follow: Follow) -> Outcome {
    let (given, full) = path_arg(cx, call, 0)?;
    let found = cx.services().files.stat(At::Root, &full, follow);
    let result = found.map(|found| stats(cx, &found));
    answer(cx, call, name, Some(&given), result)
}

pub(super) fn fstat(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
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
pub(super) fn stats(cx: &mut Cx<'_>, found: &Metadata) -> Value {
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

pub(super) fn is_directory(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    is_kind(cx, call, FileKind::Directory)
}

pub(super) fn is_file(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    is_kind(cx, call, FileKind::Regular)
}

pub(super) fn is_symbolic_link(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    is_kind(cx, call, FileKind::Symlink)
}

pub(super) fn is_kind(cx: &mut Cx<'_>, call: &Call<'_>, kind: FileKind) -> Outcome {
    let mode = cx.get_of(call.this, &"mode".into())?;
    let mode = number::low_32(cx.to_number(&mode)?);
    Ok(Value::Bool(FileKind::from_mode_bits(mode) == Some(kind)))
}
