//! `atob` and `btoa`.

use crate::{
    builtin::web::dom_error,
    cx::Cx,
    world::{
        code::{Call, Row, function},
        text::Text,
        value::{Outcome, Thrown, Value},
    },
};

pub(super) const ROWS: &[Row] = &[function("atob", 1, atob), function("btoa", 1, btoa)];

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

fn btoa(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    super::needs_args(cx, call, 1, "\"data\"")?;
    let units = cx.to_text(call.arg(0))?.units();
    let bytes: Option<Vec<u8>> = units.iter().map(|unit| u8::try_from(*unit).ok()).collect();
    let Some(bytes) = bytes else {
        let error = dom_error(cx, "InvalidCharacterError", "Invalid character");
        return Err(Thrown::Value(error));
    };
    let mut result = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let byte = |at: usize| u32::from(group.get(at).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for at in 0..4 {
            let digit = DIGITS.get((bits >> (18 - 6 * at) & 63) as usize);
            let shown = digit.filter(|_| at <= group.len());
            result.push(char::from(shown.copied().unwrap_or(b'=')));
        }
    }
    Ok(Value::from(result))
}

fn atob(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    super::needs_args(cx, call, 1, "\"data\"")?;
    let text = cx.to_text(call.arg(0))?;
    match decoded(&text.to_utf8()) {
        Some(bytes) => {
            let units: Vec<u16> = bytes.into_iter().map(u16::from).collect();
            Ok(Value::Text(Text::from_units(&units)))
        }
        None => {
            let message = "The string to be decoded is not correctly encoded.";
            let error = dom_error(cx, "InvalidCharacterError", message);
            Err(Thrown::Value(error))
        }
    }
}

/// Decodes as the Infra standard's "forgiving-base64 decode" does.
fn decoded(text: &str) -> Option<Vec<u8>> {
    let blank = |byte: &u8| matches!(byte, b' ' | b'\t' | b'\n' | b'\x0c' | b'\r');
    let mut digits: Vec<u8> = text.bytes().filter(|byte| !blank(byte)).collect();
    if digits.len().is_multiple_of(4) {
        for _ in 0..2 {
            digits.pop_if(|last| *last == b'=');
        }
    }
    if digits.len() % 4 == 1 {
        return None;
    }
    let mut bytes = Vec::with_capacity(digits.len() / 4 * 3 + 2);
    for group in digits.chunks(4) {
        let mut bits = 0_u32;
        for at in 0..4 {
            let value = match group.get(at) {
                Some(digit) => DIGITS.iter().position(|known| known == digit)?,
                None => 0,
            };
            bits = bits << 6 | u32::try_from(value).ok()?;
        }
        let [_, first, second, third] = bits.to_be_bytes();
        bytes.extend([first, second, third].iter().take(group.len() - 1));
    }
    Some(bytes)
}
