//! Reading and writing.

use std::time::Duration;

use shanhai_host::Errno;

use super::{answer, descriptor::Descriptor, number_arg};
use crate::{
    cx::Cx,
    event::Awaited,
    process::errno_error,
    world::{
        code::Call,
        object::View,
        value::{Outcome, Thrown, Value},
    },
};

/// The part of a buffer that `(buffer, offset, length)` at argument 1 names.
pub(super) fn buffer_arg(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome<View> {
    let Some(view) = cx.as_byte_view(call.arg(1)) else {
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
pub(super) fn position_arg(call: &Call<'_>) -> Option<u64> {
    call.arg(4)
        .as_number()
        .filter(|position| *position >= 0.0)
        .map(|position| position as u64)
}

pub(super) fn read(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let fd = number_arg(cx, call, 0)?;
    let view = buffer_arg(cx, call)?;
    let descriptor = cx.services().descriptors.find(fd);
    if descriptor == Ok(Descriptor::Stdin) && may_wait(cx) {
        let callback = call.args.last().cloned().unwrap_or_default();
        cx.core().events.input.push_back(Awaited { view, callback });
        return Ok(Value::Undefined);
    }
    let (core, memory) = cx.guest.parts();
    let services = &mut core.services;
    let place = core.world.bytes_mut_in(view, memory);
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
pub(super) fn may_wait(cx: &mut Cx<'_>) -> bool {
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
    let (core, memory) = cx.guest.parts();
    let place = core.world.bytes_mut_in(view, memory);
    let result = core.services.stdin.read(place);
    let args = match result {
        Ok(count) => vec![Value::Null, Value::from(count)],
        Err(errno) => vec![errno_error(cx, errno, "read", None)],
    };
    cx.call(&callback, &Value::Undefined, &args).map(|_| true)
}

pub(super) fn write(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let fd = number_arg(cx, call, 0)?;
    let view = buffer_arg(cx, call)?;
    let result = write_view(cx, fd, view, position_arg(call));
    answer(cx, call, "write", None, result.map(Value::from))
}

pub(super) fn write_sync(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let fd = number_arg(cx, call, 0)?;
    let view = buffer_arg(cx, call)?;
    match write_view(cx, fd, view, position_arg(call)) {
        Ok(count) => Ok(Value::from(count)),
        Err(errno) => Err(Thrown::Value(errno_error(cx, errno, "write", None))),
    }
}

pub(super) fn write_view(
    cx: &mut Cx<'_>,
    fd: f64,
    view: View,
    position: Option<u64>,
) -> Result<usize, Errno> {
    let (core, memory) = cx.guest.parts();
    let services = &mut core.services;
    let bytes = core.world.bytes_in(view, memory);
    match (services.descriptors.find(fd)?, position) {
        (Descriptor::Stdin, _) => Err(Errno::EBADF),
        (Descriptor::Stdout, _) => services.stdout.write(bytes),
        (Descriptor::Stderr, _) => services.stderr.write(bytes),
        (Descriptor::File(id), None) => services.files.write(id, bytes),
        (Descriptor::File(id), Some(position)) => services.files.write_at(id, bytes, position),
    }
}
