//! `crypto` and `performance`: randomness and time.

use crate::{
    cx::Cx,
    world::{
        code::{Call, Row, function},
        object::Element,
        value::{Outcome, Value},
    },
};

pub(super) const ROWS: &[Row] = &[
    function("crypto.getRandomValues", 1, get_random_values),
    function("crypto.randomUUID", 0, random_uuid),
    function("performance.now", 0, now),
];

/// The most that is filled at once, in bytes.
const QUOTA: usize = 65536;

fn get_random_values(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let view = cx.as_view(call.arg(0));
    let whole = |element| !matches!(element, Element::Float32 | Element::Float64);
    let Some(view) = view.filter(|view| whole(view.element)) else {
        return Err(cx.type_error("The data argument must be an integer-type TypedArray"));
    };
    if view.byte_length() > QUOTA {
        return Err(cx.range_error("The requested length exceeds 65,536 bytes"));
    }
    let (core, memory) = cx.guest.parts();
    let place = core.world.bytes_mut_in(view, memory);
    if core.services.random.fill(place).is_err() {
        return Err(cx.type_error("no source of randomness"));
    }
    Ok(call.arg(0).clone())
}

fn random_uuid(cx: &mut Cx<'_>, _: &Call<'_>) -> Outcome {
    let mut bytes = [0; 16];
    if cx.services().random.fill(&mut bytes).is_err() {
        return Err(cx.type_error("no source of randomness"));
    }
    // Version 4, variant 1 (RFC 9562).
    let bits = u128::from_be_bytes(bytes);
    let bits = bits & !(0xf << 76) | 4 << 76;
    let bits = bits & !(3 << 62) | 2 << 62;
    let text = format!("{bits:032x}");
    let parts =
        [0..8, 8..12, 12..16, 16..20, 20..32].map(|part| text.get(part).unwrap_or_default());
    Ok(Value::from(parts.join("-")))
}

fn now(cx: &mut Cx<'_>, _: &Call<'_>) -> Outcome {
    Ok(Value::Number(milliseconds(cx)))
}

/// The time since the program was set up.
pub(super) fn milliseconds(cx: &mut Cx<'_>) -> f64 {
    let services = cx.services();
    let since = services.clock.monotonic().since(services.started);
    since.0 as f64 / 1e6
}
