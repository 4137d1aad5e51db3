//! `globalThis.edgekit`: the same methods for js modules that do not import functions.
//!
//! ```text
//! edgekit.version                           1
//! edgekit.call(method, request)             the reply; throws an Error with `kind`
//! edgekit.callAsync(method, request)        a Promise of the reply
//! edgekit.on(function)                      function(event) is called with each event
//! edgekit.reply(request, frame)             answers an event
//! edgekit.log(level, text)                  writes a line of log
//! ```
//! Requests, replies, frames and events are `Uint8Array`s; methods are strings.

use shanhai::{Error, Store};
use shanhai_edge_abi::{
    CallError, ErrorKind, Fields, Level, Reply, table::EventTag, table::reject,
};
use shanhai_gojs::{Bindings, Cx, HostCall, Outcome, Program, Thrown, Value};

use super::js::{JsData, VERSION_NUMBER};

/// Adds the functions.
pub fn add(bindings: Bindings<JsData>) -> Bindings<JsData> {
    bindings
        .function_with("edgekit.call", call)
        .function_with("edgekit.callAsync", call_async)
        .function_with("edgekit.on", on)
        .function_with("edgekit.reply", reply)
        .function_with("edgekit.log", log)
}

/// Makes the object with its version, before the program starts.
pub fn announce(program: &Program<JsData>, store: &mut Store<JsData>) -> Result<(), Error> {
    program.enter(store, |cx| {
        let object = cx.object();
        cx.set_named(object, "version", Value::from(VERSION_NUMBER))?;
        let global = cx.global();
        cx.set_named(global, "edgekit", Value::Object(object))
    })
}

/// The number and the result of the call that an event is the answer for.
pub fn answer(event: &[u8]) -> Option<(u64, Result<&[u8], CallError>)> {
    let (tag, rest) = event.split_first()?;
    let mut number = 0;
    let mut length = 0;
    for (at, byte) in rest.iter().enumerate().take(10) {
        number |= u64::from(byte & 0x7f).checked_shl(7 * at as u32)?;
        if byte & 0x80 == 0 {
            length = at + 1;
            break;
        }
    }
    let rest = rest.get(length..)?;
    if *tag == EventTag::Resolve as u8 {
        return Some((number, Ok(rest)));
    }
    if *tag != EventTag::Reject as u8 {
        return None;
    }
    let fields = Fields::new(rest).ok()?;
    let kind = fields.uint(reject::KIND).ok()??;
    let kind = ErrorKind::from_number(kind).unwrap_or(ErrorKind::Failed);
    let message = fields.text(reject::MESSAGE).ok()?.unwrap_or_default();
    Some((number, Err(CallError::new(kind, message))))
}

/// An `Error` with the kind of a failure.
pub fn error(cx: &mut Cx<'_>, error: &CallError) -> Outcome {
    let value = cx.make_error(&error.message);
    if let Value::Object(id) = &value {
        cx.set_named(*id, "kind", Value::from(error.kind.name()))?;
    }
    Ok(value)
}

/// Throws a failure.
fn throw<V>(call: &mut HostCall<'_, JsData>, failure: &CallError) -> Outcome<V> {
    let value = error(&mut call.cx(), failure)?;
    Err(Thrown::Value(value))
}

/// The bytes of an argument; none at all if it is left out.
fn bytes(call: &mut HostCall<'_, JsData>, at: usize) -> Outcome<Vec<u8>> {
    let value = call.arg(at).clone();
    if value.is_nullish() {
        return Ok(Vec::new());
    }
    let mut cx = call.cx();
    let bytes = cx.bytes_of(&value).map(<[u8]>::to_vec);
    bytes.ok_or_else(|| cx.type_error("edgekit: a Uint8Array is expected"))
}

/// The text of an argument.
fn text(call: &mut HostCall<'_, JsData>, at: usize) -> Outcome<String> {
    match call.arg(at) {
        Value::Text(text) => Ok(text.to_string()),
        _ => Err(call.cx().type_error("edgekit: a string is expected")),
    }
}

/// The number of an argument.
fn number(call: &mut HostCall<'_, JsData>, at: usize) -> Outcome<u64> {
    match call.arg(at) {
        Value::Number(number) if *number >= 0.0 && *number <= 9e15 => Ok(*number as u64),
        _ => Err(call.cx().type_error("edgekit: a number is expected")),
    }
}

fn call(call: &mut HostCall<'_, JsData>) -> Outcome {
    let (method, request) = (text(call, 0)?, bytes(call, 1)?);
    let data = call.data_mut();
    match data.guest.call(method.as_bytes(), &request) {
        Reply::Now(Ok(reply)) => Ok(Value::Object(call.cx().bytes(reply))),
        Reply::Now(Err(failure)) => throw(call, &failure),
        Reply::Later(ticket) => {
            data.promises.insert(ticket.number(), None);
            let message = format!("{method} has to wait: use edgekit.callAsync");
            throw(call, &CallError::new(ErrorKind::WouldBlock, message))
        }
    }
}

fn call_async(call: &mut HostCall<'_, JsData>) -> Outcome {
    let (method, request) = (text(call, 0)?, bytes(call, 1)?);
    let reply = call.data_mut().guest.call(method.as_bytes(), &request);
    let mut cx = call.cx();
    let (promise, resolver) = cx.promise();
    let result = match reply {
        Reply::Now(Ok(reply)) => Ok(Value::Object(cx.bytes(reply))),
        Reply::Now(Err(failure)) => Err(error(&mut cx, &failure)?),
        Reply::Later(ticket) => {
            let (ticket, promise_number) = (ticket.number(), resolver.number());
            call.data_mut()
                .promises
                .insert(ticket, Some(promise_number));
            return Ok(promise);
        }
    };
    cx.settle(resolver, result)?;
    Ok(promise)
}

fn on(call: &mut HostCall<'_, JsData>) -> Outcome {
    let function = call.arg(0).clone();
    let mut cx = call.cx();
    if let Value::Object(edgekit) = cx.global_at("edgekit")? {
        cx.set_named(edgekit, "onevent", function)?;
    }
    Ok(Value::Undefined)
}

fn reply(call: &mut HostCall<'_, JsData>) -> Outcome {
    let (request, frame) = (number(call, 0)?, bytes(call, 1)?);
    match call.data_mut().guest.reply(request, &frame) {
        Ok(()) => Ok(Value::Undefined),
        Err(failure) => throw(call, &failure),
    }
}

fn log(call: &mut HostCall<'_, JsData>) -> Outcome {
    let (level, text) = (number(call, 0)?, text(call, 1)?);
    let service = call.data_mut().guest.service_mut();
    service.log(Level::from_number(level), &text);
    Ok(Value::Undefined)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers() {
        assert_eq!(answer(&[2, 0x81, 1, 7, 8]), Some((129, Ok(&[7, 8][..]))));
        assert_eq!(answer(&[2, 5]), Some((5, Ok(&[][..]))));
        let denied = answer(&[3, 5, 0x08, 1, 0x12, 2, b'n', b'o'])
            .unwrap()
            .1
            .unwrap_err();
        assert_eq!((denied.kind, &*denied.message), (ErrorKind::Denied, "no"));
        assert_eq!(answer(&[1, 5]), None);
        assert_eq!(answer(&[]), None);
    }
}
