//! `Math`.

use crate::{
    cx::Cx,
    world::{
        code::{Call, Row, function},
        number,
        value::{Outcome, Value},
    },
};

/// A function of one number as a row.
macro_rules! unary {
    ($path:literal, $meaning:expr) => {
        function($path, 1, |cx, call| {
            let number: f64 = cx.to_number(call.arg(0))?;
            let meaning: fn(f64) -> f64 = $meaning;
            Ok(Value::Number(meaning(number)))
        })
    };
}

pub(super) const ROWS: &[Row] = &[
    unary!("Math.abs", f64::abs),
    unary!("Math.acos", f64::acos),
    unary!("Math.acosh", f64::acosh),
    unary!("Math.asin", f64::asin),
    unary!("Math.asinh", f64::asinh),
    unary!("Math.atan", f64::atan),
    unary!("Math.atanh", f64::atanh),
    unary!("Math.cbrt", f64::cbrt),
    unary!("Math.ceil", f64::ceil),
    unary!("Math.clz32", |x| f64::from(
        number::low_32(x).leading_zeros()
    )),
    unary!("Math.cos", f64::cos),
    unary!("Math.cosh", f64::cosh),
    unary!("Math.exp", f64::exp),
    unary!("Math.expm1", f64::exp_m1),
    unary!("Math.floor", f64::floor),
    unary!("Math.fround", |x| f64::from(x as f32)),
    unary!("Math.log", f64::ln),
    unary!("Math.log10", f64::log10),
    unary!("Math.log1p", f64::ln_1p),
    unary!("Math.log2", f64::log2),
    unary!("Math.round", round),
    unary!("Math.sign", |x| if x == 0.0 || x.is_nan() {
        x
    } else {
        x.signum()
    }),
    unary!("Math.sin", f64::sin),
    unary!("Math.sinh", f64::sinh),
    unary!("Math.sqrt", f64::sqrt),
    unary!("Math.tan", f64::tan),
    unary!("Math.tanh", f64::tanh),
    unary!("Math.trunc", f64::trunc),
    function("Math.atan2", 2, |cx, call| binary(cx, call, f64::atan2)),
    function("Math.pow", 2, |cx, call| binary(cx, call, pow)),
    function("Math.imul", 2, |cx, call| binary(cx, call, imul)),
    function("Math.max", 2, |cx, call| {
        fold(cx, call, f64::NEG_INFINITY, max)
    }),
    function("Math.min", 2, |cx, call| {
        fold(cx, call, f64::INFINITY, |a, b| -max(-a, -b))
    }),
    function("Math.hypot", 2, |cx, call| fold(cx, call, 0.0, f64::hypot)),
    function("Math.random", 0, random),
];

pub(super) const CONSTANTS: &[(&str, f64)] = &[
    ("Math.E", std::f64::consts::E),
    ("Math.LN10", std::f64::consts::LN_10),
    ("Math.LN2", std::f64::consts::LN_2),
    ("Math.LOG10E", std::f64::consts::LOG10_E),
    ("Math.LOG2E", std::f64::consts::LOG2_E),
    ("Math.PI", std::f64::consts::PI),
    ("Math.SQRT1_2", std::f64::consts::FRAC_1_SQRT_2),
    ("Math.SQRT2", std::f64::consts::SQRT_2),
];

/// To the nearest whole number, upwards from the middle.
fn round(x: f64) -> f64 {
    let floor = x.floor();
    if x - floor < 0.5 {
        floor.copysign(x)
    } else {
        (floor + 1.0).copysign(x)
    }
}

/// As in JavaScript, 1 to the power of NaN or infinity is NaN.
fn pow(base: f64, exponent: f64) -> f64 {
    if base.abs() == 1.0 && !exponent.is_finite() || exponent.is_nan() {
        return f64::NAN;
    }
    base.powf(exponent)
}

fn imul(a: f64, b: f64) -> f64 {
    f64::from(number::low_32(a).wrapping_mul(number::low_32(b)) as i32)
}

fn max(a: f64, b: f64) -> f64 {
    match a.partial_cmp(&b) {
        None => f64::NAN,
        Some(std::cmp::Ordering::Greater) => a,
        Some(std::cmp::Ordering::Less) => b,
        Some(std::cmp::Ordering::Equal) if a.is_sign_negative() => b,
        Some(std::cmp::Ordering::Equal) => a,
    }
}

fn binary(cx: &mut Cx<'_>, call: &Call<'_>, meaning: fn(f64, f64) -> f64) -> Outcome {
    let (a, b) = (cx.to_number(call.arg(0))?, cx.to_number(call.arg(1))?);
    Ok(Value::Number(meaning(a, b)))
}

fn fold(cx: &mut Cx<'_>, call: &Call<'_>, start: f64, meaning: fn(f64, f64) -> f64) -> Outcome {
    let mut result = start;
    for arg in call.args {
        result = meaning(result, cx.to_number(arg)?);
    }
    Ok(Value::Number(result))
}

fn random(cx: &mut Cx<'_>, _: &Call<'_>) -> Outcome {
    let mut bytes = [0; 8];
    if cx.services().random.fill(&mut bytes).is_err() {
        return Err(cx.type_error("no source of randomness"));
    }
    // 53 random bits, as many as a double below 1 has.
    Ok(Value::Number(
        (u64::from_le_bytes(bytes) >> 11) as f64 / (1_u64 << 53) as f64,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounding() {
        let cases = [
            (2.5, 3.0),
            (-2.5, -2.0),
            (0.49999999999999994, 0.0),
            (-0.2, -0.0),
            (1e300, 1e300),
        ];
        for (x, rounded) in cases {
            assert_eq!(round(x).to_bits(), f64::to_bits(rounded), "{x}");
        }
        assert_eq!(max(-0.0, 0.0).to_bits(), 0);
        assert!(pow(1.0, f64::INFINITY).is_nan());
        assert_eq!(imul(4294967295.0, 5.0), -5.0);
    }
}
