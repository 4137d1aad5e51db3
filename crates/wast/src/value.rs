//! Values of scripts: arguments to the engine's values, and results against patterns.

use std::fmt::Write as _;

use shanhai::{ExternRef, Store, Val, ValType};
use wast::core::{NanPattern, V128Pattern, WastArgCore, WastRetCore};
use wast::{WastArg, WastRet};

/// The engine's value for an argument of a parameter of type `ty`.
pub(crate) fn argument(
    store: &mut Store<()>,
    arg: &WastArg<'_>,
    ty: ValType,
) -> Result<Val, String> {
    let WastArg::Core(arg) = arg else {
        return Err("components are not part of core WebAssembly".to_owned());
    };
    Ok(match arg {
        WastArgCore::I32(value) => Val::I32(*value),
        WastArgCore::I64(value) => Val::I64(*value),
        WastArgCore::F32(value) => Val::F32(value.bits),
        WastArgCore::F64(value) => Val::F64(value.bits),
        WastArgCore::V128(value) => Val::V128(u128::from_le_bytes(value.to_le_bytes())),
        // The parameter's type tells the hierarchy that the null belongs to.
        WastArgCore::RefNull(_) => {
            Val::default_for(ty).ok_or_else(|| format!("{ty} has no null reference"))?
        }
        WastArgCore::RefExtern(number) => {
            let reference = ExternRef::new(&mut *store, *number);
            Val::ExternRef(Some(reference.map_err(|error| error.to_string())?))
        }
        WastArgCore::RefHost(number) => {
            let reference = ExternRef::new(&mut *store, *number);
            let reference = reference.map_err(|error| error.to_string())?;
            Val::AnyRef(Some(reference.to_any()))
        }
    })
}

/// Compares the results of a call with what the script expects.
pub(crate) fn compare(
    store: &Store<()>,
    actual: &[Val],
    expected: &[WastRet<'_>],
) -> Result<(), String> {
    if actual.len() != expected.len() {
        return Err(format!(
            "expected {} results, got {}",
            expected.len(),
            actual.len()
        ));
    }
    for (index, (actual, expected)) in actual.iter().zip(expected).enumerate() {
        let WastRet::Core(expected) = expected else {
            return Err("components are not part of core WebAssembly".to_owned());
        };
        if !matches(store, actual, expected) {
            let (got, wanted) = (show(store, actual), show_pattern(expected));
            return Err(format!("result {index}: expected {wanted}, got {got}"));
        }
    }
    Ok(())
}

fn matches(store: &Store<()>, actual: &Val, expected: &WastRetCore<'_>) -> bool {
    match (expected, actual) {
        (WastRetCore::I32(want), Val::I32(got)) => want == got,
        (WastRetCore::I64(want), Val::I64(got)) => want == got,
        (WastRetCore::F32(want), Val::F32(got)) => f32_matches(want, *got),
        (WastRetCore::F64(want), Val::F64(got)) => f64_matches(want, *got),
        (WastRetCore::V128(want), Val::V128(got)) => v128_matches(want, *got),
        (WastRetCore::RefNull(_), got) => is_null(got),
        (WastRetCore::RefExtern(want), Val::ExternRef(Some(got))) => match want {
            Some(want) => got.data(&store).downcast_ref::<u32>() == Some(want),
            None => true,
        },
        (WastRetCore::RefHost(want), Val::AnyRef(Some(got))) => {
            got.to_extern().data(&store).downcast_ref::<u32>() == Some(want)
        }
        (WastRetCore::RefAny, Val::AnyRef(got)) => got.is_some(),
        (WastRetCore::RefI31, Val::AnyRef(Some(got))) => got.is_i31().is_some(),
        (WastRetCore::RefStruct, Val::AnyRef(Some(got))) => got.is_struct(store),
        (WastRetCore::RefArray, Val::AnyRef(Some(got))) => got.is_array(store),
        (WastRetCore::RefEq, Val::AnyRef(Some(got))) => {
            got.is_i31().is_some() || got.is_struct(store) || got.is_array(store)
        }
        (WastRetCore::RefFunc(_), Val::FuncRef(got)) => got.is_some(),
        (WastRetCore::Either(cases), got) => cases.iter().any(|case| matches(store, got, case)),
        _ => false,
    }
}

fn is_null(value: &Val) -> bool {
    matches!(
        value,
        Val::FuncRef(None) | Val::ExternRef(None) | Val::AnyRef(None) | Val::ExnRef(None)
    )
}

fn f32_matches(want: &NanPattern<wast::token::F32>, got: u32) -> bool {
    match want {
        NanPattern::CanonicalNan => got & 0x7fff_ffff == 0x7fc0_0000,
        NanPattern::ArithmeticNan => got & 0x7fc0_0000 == 0x7fc0_0000,
        NanPattern::Value(want) => want.bits == got,
    }
}

fn f64_matches(want: &NanPattern<wast::token::F64>, got: u64) -> bool {
    const QUIET: u64 = 0x7ff8_0000_0000_0000;
    match want {
        NanPattern::CanonicalNan => got & 0x7fff_ffff_ffff_ffff == QUIET,
        NanPattern::ArithmeticNan => got & QUIET == QUIET,
        NanPattern::Value(want) => want.bits == got,
    }
}

fn v128_matches(want: &V128Pattern, got: u128) -> bool {
    let lane = |index: usize, bits: usize| (got >> (index * bits)) as u64;
    match want {
        V128Pattern::I8x16(want) => want
            .iter()
            .enumerate()
            .all(|(i, want)| *want == lane(i, 8) as i8),
        V128Pattern::I16x8(want) => want
            .iter()
            .enumerate()
            .all(|(i, want)| *want == lane(i, 16) as i16),
        V128Pattern::I32x4(want) => want
            .iter()
            .enumerate()
            .all(|(i, want)| *want == lane(i, 32) as i32),
        V128Pattern::I64x2(want) => want
            .iter()
            .enumerate()
            .all(|(i, want)| *want == lane(i, 64) as i64),
        V128Pattern::F32x4(want) => want
            .iter()
            .enumerate()
            .all(|(i, want)| f32_matches(want, lane(i, 32) as u32)),
        V128Pattern::F64x2(want) => want
            .iter()
            .enumerate()
            .all(|(i, want)| f64_matches(want, lane(i, 64))),
    }
}

/// A value as a script would write it; floats also as bits, for NaN payloads and signed zeros.
fn show(store: &Store<()>, value: &Val) -> String {
    match value {
        Val::I32(value) => format!("(i32.const {value})"),
        Val::I64(value) => format!("(i64.const {value})"),
        Val::F32(bits) => show_f32(*bits),
        Val::F64(bits) => show_f64(*bits),
        Val::V128(bits) => format!("(v128.const {bits:#034x})"),
        Val::ExternRef(Some(reference)) => match reference.data(&store).downcast_ref::<u32>() {
            Some(number) => format!("(ref.extern {number})"),
            None => "(ref.extern)".to_owned(),
        },
        Val::FuncRef(Some(_)) => "(ref.func)".to_owned(),
        value if is_null(value) => "(ref.null)".to_owned(),
        value => format!("{value:?}"),
    }
}

fn show_f32(bits: u32) -> String {
    format!("(f32.const {:?} = {bits:#010x})", f32::from_bits(bits))
}

fn show_f64(bits: u64) -> String {
    format!("(f64.const {:?} = {bits:#018x})", f64::from_bits(bits))
}

fn show_pattern(pattern: &WastRetCore<'_>) -> String {
    match pattern {
        WastRetCore::I32(value) => format!("(i32.const {value})"),
        WastRetCore::I64(value) => format!("(i64.const {value})"),
        WastRetCore::F32(pattern) => show_nan("f32", pattern, |value| show_f32(value.bits)),
        WastRetCore::F64(pattern) => show_nan("f64", pattern, |value| show_f64(value.bits)),
        WastRetCore::V128(pattern) => format!("(v128.const {pattern:?})"),
        WastRetCore::RefNull(_) => "(ref.null)".to_owned(),
        WastRetCore::RefExtern(Some(number)) => format!("(ref.extern {number})"),
        WastRetCore::Either(cases) => {
            let mut text = "(either".to_owned();
            for case in cases {
                let _ = write!(text, " {}", show_pattern(case));
            }
            text.push(')');
            text
        }
        WastRetCore::RefExtern(None) => "(ref.extern)".to_owned(),
        WastRetCore::RefHost(number) => format!("(ref.host {number})"),
        WastRetCore::RefFunc(_) => "(ref.func)".to_owned(),
        WastRetCore::RefAny => "(ref.any)".to_owned(),
        WastRetCore::RefEq => "(ref.eq)".to_owned(),
        WastRetCore::RefArray => "(ref.array)".to_owned(),
        WastRetCore::RefStruct => "(ref.struct)".to_owned(),
        WastRetCore::RefI31 => "(ref.i31)".to_owned(),
        WastRetCore::RefI31Shared => "(ref.i31_shared)".to_owned(),
    }
}

fn show_nan<T>(ty: &str, pattern: &NanPattern<T>, show: impl Fn(&T) -> String) -> String {
    match pattern {
        NanPattern::CanonicalNan => format!("({ty}.const nan:canonical)"),
        NanPattern::ArithmeticNan => format!("({ty}.const nan:arithmetic)"),
        NanPattern::Value(value) => show(value),
    }
}
