//! Functions of the global object: conversions, timers, `queueMicrotask`, URI coding.

use shanhai_host::Nanos;

use crate::{
    cx::Cx,
    event::{Alarm, Job, TimerId},
    world::{
        class::Class,
        code::{Call, Row, function},
        number,
        text::Text,
        value::{Outcome, Value},
    },
};

pub(super) const ROWS: &[Row] = &[
    function("parseInt", 2, parse_int),
    function("parseFloat", 1, parse_float),
    function("isNaN", 1, |cx, call| {
        Ok(Value::Bool(cx.to_number(call.arg(0))?.is_nan()))
    }),
    function("isFinite", 1, |cx, call| {
        Ok(Value::Bool(cx.to_number(call.arg(0))?.is_finite()))
    }),
    function("encodeURIComponent", 1, |cx, call| {
        encode(cx, call, "-_.!~*'()")
    }),
    function("encodeURI", 1, |cx, call| {
        encode(cx, call, "-_.!~*'();/?:@&=+$,#")
    }),
    function("decodeURIComponent", 1, |cx, call| decode(cx, call, "")),
    function("decodeURI", 1, |cx, call| decode(cx, call, ";/?:@&=+$,#")),
    function("eval", 1, eval),
    function("setTimeout", 2, |cx, call| set_timer(cx, call, false)),
    function("setInterval", 2, |cx, call| set_timer(cx, call, true)),
    function("setImmediate", 1, set_immediate),
    function("clearTimeout", 1, clear_timer),
    function("clearInterval", 1, clear_timer),
    function("clearImmediate", 1, clear_timer),
    function("queueMicrotask", 1, queue_microtask),
];

pub(super) fn parse_int(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let text = cx.to_text(call.arg(0))?;
    let radix = number::low_32(cx.to_number(call.arg(1))?) as i32;
    Ok(Value::Number(number::parse_int(&text.to_utf8(), radix)))
}

pub(super) fn parse_float(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let text = cx.to_text(call.arg(0))?;
    Ok(Value::Number(number::parse_float(&text.to_utf8())))
}

fn encode(cx: &mut Cx<'_>, call: &Call<'_>, kept: &str) -> Outcome {
    let text = cx.to_text(call.arg(0))?;
    let Some(text) = text.as_str() else {
        return Err(cx.error(Class::URIError, "URI malformed"));
    };
    let mut result = String::new();
    for byte in text.bytes() {
        let character = char::from(byte);
        if character.is_ascii_alphanumeric() || kept.contains(character) {
            result.push(character);
        } else {
            result.push_str(&format!("%{byte:02X}"));
        }
    }
    Ok(Value::from(result))
}

fn decode(cx: &mut Cx<'_>, call: &Call<'_>, kept: &str) -> Outcome {
    let text = cx.to_text(call.arg(0))?;
    match decoded(&text, kept) {
        Some(text) => Ok(Value::from(text)),
        None => Err(cx.error(Class::URIError, "URI malformed")),
    }
}

fn decoded(text: &Text, kept: &str) -> Option<String> {
    let mut result = Vec::new();
    let mut rest = text.as_str()?.as_bytes();
    while let Some((byte, tail)) = rest.split_first() {
        rest = tail;
        if *byte != b'%' {
            result.push(*byte);
            continue;
        }
        let digits = str::from_utf8(tail.get(..2)?).ok()?;
        let value = u8::from_str_radix(digits, 16)
            .ok()
            .filter(|_| !digits.starts_with('+'))?;
        if kept.contains(char::from(value)) {
            result.push(b'%');
            result.extend_from_slice(digits.as_bytes());
        } else {
            result.push(value);
        }
        rest = tail.get(2..)?;
    }
    String::from_utf8(result).ok()
}

/// Source text cannot be run; anything else is its own value.
fn eval(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    if matches!(call.arg(0), Value::Text(_)) {
        let message = "Code generation from strings disallowed: there is no JavaScript engine";
        return Err(cx.error(Class::EvalError, message));
    }
    Ok(call.arg(0).clone())
}

fn callback(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    if cx.world().is_function(call.arg(0)) {
        return Ok(call.arg(0).clone());
    }
    Err(cx.type_error("The \"callback\" argument must be of type function"))
}

fn set_timer(cx: &mut Cx<'_>, call: &Call<'_>, again: bool) -> Outcome {
    let function = callback(cx, call)?;
    let milliseconds = cx.to_number(call.arg(1))?;
    // What does not fit 31 bits counts as 1, as in every engine.
    let fits = (0.0..=2_147_483_647.0).contains(&milliseconds);
    let least = if again { 1.0 } else { 0.0 };
    let delay = if fits {
        milliseconds.trunc().max(least)
    } else {
        1.0
    };
    let delay = Nanos((delay * 1e6) as u64);
    let args = call.rest(2).to_vec();
    let due = cx.services().clock.monotonic() + delay;
    let alarm = Alarm::Call {
        function,
        args,
        every: again.then_some(delay),
    };
    Ok(Value::from(cx.core().events.add_script_timer(due, alarm)))
}

fn set_immediate(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let function = callback(cx, call)?;
    let due = cx.services().clock.monotonic();
    let alarm = Alarm::Call {
        function,
        args: call.rest(1).to_vec(),
        every: None,
    };
    Ok(Value::from(cx.core().events.add_script_timer(due, alarm)))
}

fn clear_timer(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    if let Value::Number(id) = call.arg(0) {
        cx.core().events.cancel(TimerId::Script(*id as u32));
    }
    Ok(Value::Undefined)
}

fn queue_microtask(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let function = callback(cx, call)?;
    cx.core().queue(Job::Call {
        function,
        args: Vec::new(),
    });
    Ok(Value::Undefined)
}
