//! Opening, closing and what is done to an open file besides reading and writing.

use shanhai_host::{At, Follow, OpenOptions};

use super::{
    O_APPEND, O_CREAT, O_DIRECTORY, O_EXCL, O_NOFOLLOW, O_RDWR, O_TRUNC, O_WRONLY, answer,
    descriptor::Descriptor, id_arg, mode_arg, number_arg, path_arg, size_of,
};
use crate::{
    cx::Cx,
    world::{
        code::Call,
        number,
        value::{Outcome, Value},
    },
};

pub(super) fn open(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
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
            let fd = services.descriptors.add_file(id, full, options);
            if fd.is_err() {
                services.files.close(id)?;
            }
            fd.map(Value::from)
        });
    answer(cx, call, "open", Some(&given), result)
}

pub(super) fn close(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
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

pub(super) fn fsync(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let fd = number_arg(cx, call, 0)?;
    let services = cx.services();
    let result = services
        .descriptors
        .file(fd)
        .and_then(|id| services.files.sync(id));
    answer(cx, call, "fsync", None, result.map(|()| Value::Undefined))
}

pub(super) fn fchmod(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let fd = number_arg(cx, call, 0)?;
    let mode = mode_arg(cx, call, 1, 0)?;
    let services = cx.services();
    let result = services
        .descriptors
        .file(fd)
        .and_then(|id| services.files.fchmod(id, mode));
    answer(cx, call, "fchmod", None, result.map(|()| Value::Undefined))
}

pub(super) fn fchown(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let fd = number_arg(cx, call, 0)?;
    let (uid, gid) = (id_arg(cx, call, 1)?, id_arg(cx, call, 2)?);
    let services = cx.services();
    let result = services
        .descriptors
        .file(fd)
        .and_then(|id| services.files.fchown(id, uid, gid));
    answer(cx, call, "fchown", None, result.map(|()| Value::Undefined))
}

pub(super) fn ftruncate(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
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
