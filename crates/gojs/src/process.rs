//! The `process` object, as far as Go's `syscall` package uses it, and errors with a code.

use shanhai::Error;
use shanhai_host::{At, Errno, Follow};

use crate::{
    cx::Cx,
    path,
    world::{
        class::Class,
        code::{Call, Row, function},
        number,
        props::Flags,
        value::{Outcome, Thrown, Value},
    },
};

pub(crate) const ROWS: &[Row] = &[
    function("process.getuid", 0, uid),
    function("process.geteuid", 0, uid),
    function("process.getgid", 0, gid),
    function("process.getegid", 0, gid),
    function("process.getgroups", 0, groups),
    function("process.umask", 1, umask),
    function("process.cwd", 0, cwd),
    function("process.chdir", 1, chdir),
    function("process.exit", 1, exit),
];

/// Numbers that are properties.
pub(crate) const CONSTANTS: &[(&str, f64)] = &[("process.pid", 1.0), ("process.ppid", 0.0)];

/// Makes the error that a failed system call answers with.
pub(crate) fn errno_error(cx: &mut Cx<'_>, errno: Errno, call: &str, path: Option<&str>) -> Value {
    let code = errno.code();
    let message = match path {
        Some(path) => format!("{code}: {}, {call} '{path}'", errno.text()),
        None => format!("{code}: {}, {call}", errno.text()),
    };
    let world = cx.world();
    let error = world.make_error(Class::Error, &message);
    world.put(error, "errno", Value::from(-errno.number()), Flags::OPEN);
    world.put(error, "code", Value::text(code), Flags::OPEN);
    world.put(error, "syscall", Value::text(call), Flags::OPEN);
    if let Some(path) = path {
        world.put(error, "path", Value::text(path), Flags::OPEN);
    }
    Value::Object(error)
}

fn uid(cx: &mut Cx<'_>, _: &Call<'_>) -> Outcome {
    Ok(Value::from(cx.services().uid))
}

fn gid(cx: &mut Cx<'_>, _: &Call<'_>) -> Outcome {
    Ok(Value::from(cx.services().gid))
}

fn groups(cx: &mut Cx<'_>, _: &Call<'_>) -> Outcome {
    let gid = Value::from(cx.services().gid);
    Ok(Value::Object(cx.world().make_array(vec![gid])))
}

fn umask(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let old = cx.services().umask;
    if !call.arg(0).is_undefined() {
        let mask = cx.to_number(call.arg(0))?;
        cx.services().umask = number::low_32(mask) & 0o777;
    }
    Ok(Value::from(old))
}

fn cwd(cx: &mut Cx<'_>, _: &Call<'_>) -> Outcome {
    Ok(Value::from(cx.services().cwd.as_str()))
}

fn chdir(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let to = cx.to_text(call.arg(0))?.to_string();
    let services = cx.services();
    let path = path::resolve(&services.cwd, &[&to]);
    let found = services.files.stat(At::Root, &path, Follow::Yes);
    match found.and_then(|found| {
        if found.is_dir() {
            Ok(())
        } else {
            Err(Errno::ENOTDIR)
        }
    }) {
        Ok(()) => {
            services.cwd = path;
            Ok(Value::Undefined)
        }
        Err(errno) => Err(Thrown::Value(errno_error(cx, errno, "chdir", Some(&to)))),
    }
}

fn exit(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let code = cx.to_number(call.arg(0))?;
    let code = number::low_32(code) as i32;
    cx.core().exited(code);
    Err(Thrown::Fatal(Error::exit(code)))
}
