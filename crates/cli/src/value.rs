//! Values of WebAssembly as text, for `--invoke`.

use shanhai::{FuncType, Val, ValType};

/// Reads an argument of type `ty`.
///
/// Integers are decimal or `0x` hexadecimal, signed or unsigned; floats as in Rust, and `inf`,
/// `nan`; a reference can only be `null`.
pub fn parse(text: &str, ty: &ValType) -> Result<Val, String> {
    let wrong = || format!("{text:?} is no {ty}");
    match ty {
        ValType::I32 => {
            let value = integer(text).ok_or_else(wrong)?;
            let bits = i32::try_from(value).or_else(|_| u32::try_from(value).map(u32::cast_signed));
            bits.map(Val::I32).map_err(|_| wrong())
        }
        ValType::I64 => {
            let value = integer(text).ok_or_else(wrong)?;
            let bits = i64::try_from(value).or_else(|_| u64::try_from(value).map(u64::cast_signed));
            bits.map(Val::I64).map_err(|_| wrong())
        }
        ValType::F32 => text
            .parse()
            .map(|x: f32| Val::F32(x.to_bits()))
            .map_err(|_| wrong()),
        ValType::F64 => text
            .parse()
            .map(|x: f64| Val::F64(x.to_bits()))
            .map_err(|_| wrong()),
        ValType::V128 => {
            let digits = text.strip_prefix("0x").ok_or_else(wrong)?;
            u128::from_str_radix(digits, 16)
                .map(Val::V128)
                .map_err(|_| wrong())
        }
        ValType::Ref(_) if text == "null" => Val::default_for(*ty).ok_or_else(wrong),
        ValType::Ref(_) => Err(format!("{text:?}: a reference can only be given as null")),
    }
}

fn integer(text: &str) -> Option<i128> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text),
    };
    let magnitude = match digits.strip_prefix("0x") {
        Some(hex) => u64::from_str_radix(hex, 16).ok()?,
        None => digits.parse::<u64>().ok()?,
    };
    Some(if negative {
        -i128::from(magnitude)
    } else {
        i128::from(magnitude)
    })
}

/// Writes a result: integers signed, floats shortest.
pub fn show(value: &Val) -> String {
    match value {
        Val::I32(x) => x.to_string(),
        Val::I64(x) => x.to_string(),
        Val::F32(bits) => f32::from_bits(*bits).to_string(),
        Val::F64(bits) => f64::from_bits(*bits).to_string(),
        Val::V128(bits) => format!("{bits:#034x}"),
        Val::FuncRef(None) | Val::ExternRef(None) | Val::AnyRef(None) | Val::ExnRef(None) => {
            "null".to_owned()
        }
        Val::FuncRef(Some(_)) => "(a function)".to_owned(),
        Val::ExternRef(Some(_)) => "(a host reference)".to_owned(),
        _ => "(a reference)".to_owned(),
    }
}

/// Writes a type as the specification does: `[i32 i32] -> [i32]`.
pub fn signature(ty: &FuncType) -> String {
    let list = |types: &[ValType]| {
        types
            .iter()
            .map(ValType::to_string)
            .collect::<Vec<_>>()
            .join(" ")
    };
    format!("[{}] -> [{}]", list(ty.params()), list(ty.results()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integers_both_signs() {
        assert!(matches!(parse("-1", &ValType::I32), Ok(Val::I32(-1))));
        assert!(matches!(
            parse("4294967295", &ValType::I32),
            Ok(Val::I32(-1))
        ));
        assert!(matches!(
            parse("0x80000000", &ValType::I32),
            Ok(Val::I32(i32::MIN))
        ));
        assert!(parse("4294967296", &ValType::I32).is_err());
        assert!(parse("1.5", &ValType::I32).is_err());
        assert!(matches!(
            parse("-0x8000000000000000", &ValType::I64),
            Ok(Val::I64(i64::MIN))
        ));
        assert!(matches!(
            parse("18446744073709551615", &ValType::I64),
            Ok(Val::I64(-1))
        ));
    }

    #[test]
    fn floats_and_back() {
        let shown = |text, ty| show(&parse(text, &ty).unwrap());
        assert_eq!(shown("1.5", ValType::F32), "1.5");
        assert_eq!(shown("-inf", ValType::F64), "-inf");
        assert_eq!(shown("nan", ValType::F64), "NaN");
        assert_eq!(shown("-0", ValType::F64), "-0");
        assert_eq!(shown("0.1", ValType::F32), "0.1");
    }
}
