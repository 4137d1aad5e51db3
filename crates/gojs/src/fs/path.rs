//! Calls that name a file by its path.

use shanhai_host::{At, Follow, OpenOptions, SetTime, sort_by};

use super::{answer, id_arg, mode_arg, number_arg, path_arg, size_of};
use crate::{
    cx::Cx,
    world::{
        code::Call,
        value::{Outcome, Value},
    },
};

pub(super) fn readdir(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
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
        sort_by(&mut entries, |a, b| a.name.cmp(&b.name));
        let names = entries
            .into_iter()
            .map(|entry| Value::from(entry.name))
            .collect();
        Value::Object(cx.world().make_array(names))
    });
    answer(cx, call, "scandir", Some(&given), result)
}

pub(super) fn mkdir(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
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

pub(super) fn rmdir(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
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

pub(super) fn unlink(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
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

pub(super) fn rename(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
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

pub(super) fn link(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
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

pub(super) fn symlink(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
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

pub(super) fn readlink(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (given, full) = path_arg(cx, call, 0)?;
    let result = cx.services().files.readlink(At::Root, &full);
    answer(cx, call, "readlink", Some(&given), result.map(Value::from))
}

pub(super) fn chmod(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
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

pub(super) fn chown(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    chown_path(cx, call, "chown", Follow::Yes)
}

pub(super) fn lchown(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    chown_path(cx, call, "lchown", Follow::No)
}

pub(super) fn chown_path(cx: &mut Cx<'_>, call: &Call<'_>, name: &str, follow: Follow) -> Outcome {
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

pub(super) fn truncate(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
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

pub(super) fn utimes(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
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
