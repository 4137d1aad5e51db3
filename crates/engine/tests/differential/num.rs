//! The numeric instructions, each with a meaning of its own that owes nothing to the engine.

use shanhai::TrapCode;

/// A value type.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ty {
    I32,
    I64,
    F32,
    F64,
}

impl Ty {
    pub const ALL: [Self; 4] = [Self::I32, Self::I64, Self::F32, Self::F64];

    /// The name in the text format.
    pub fn name(self) -> &'static str {
        match self {
            Self::I32 => "i32",
            Self::I64 => "i64",
            Self::F32 => "f32",
            Self::F64 => "f64",
        }
    }
}

/// Whether bits of a type are a NaN.
pub fn is_nan(ty: Ty, bits: u64) -> bool {
    match ty {
        Ty::F32 => f32::from_bits(bits as u32).is_nan(),
        Ty::F64 => f64::from_bits(bits).is_nan(),
        Ty::I32 | Ty::I64 => false,
    }
}

/// A value as bits, the upper ones zero.
trait Bits: Copy {
    const TY: Ty;
    fn of(bits: u64) -> Self;
    fn bits(self) -> u64;
}

macro_rules! bits {
    ($($rust:ty: $ty:ident, $from:expr, $bits:expr;)*) => {$(
        impl Bits for $rust {
            const TY: Ty = Ty::$ty;
            fn of(bits: u64) -> Self { ($from)(bits) }
            fn bits(self) -> u64 { ($bits)(self) }
        }
    )*};
}
bits! {
    u32: I32, |b| b as u32, |v: u32| v.into();
    u64: I64, |b| b, |v| v;
    f32: F32, |b| f32::from_bits(b as u32), |v: f32| v.to_bits().into();
    f64: F64, f64::from_bits, f64::to_bits;
}

/// A numeric instruction.
pub struct Op {
    pub name: &'static str,
    pub params: &'static [Ty],
    pub result: Ty,
    pub eval: fn(u64, u64) -> Result<u64, TrapCode>,
}

impl std::fmt::Debug for Op {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

impl Op {
    /// Whether the sign or payload of a NaN operand can be seen in the result. Those of computed
    /// NaNs are not determined.
    pub fn shows_nan(&self, index: usize) -> bool {
        self.name.contains("reinterpret_f") || (self.name.ends_with("copysign") && index == 1)
    }
}

/// `"i32.add" (a: u32, b: u32) u32 = a.wrapping_add(b);`
macro_rules! ops {
    ($($name:literal ($a:ident: $at:ty $(, $b:ident: $bt:ty)?) $rt:ty = $body:expr;)*) => {
        /// Every instruction but those that can trap.
        pub static OPS: &[Op] = &[$(Op {
            name: $name,
            params: &[<$at as Bits>::TY $(, <$bt as Bits>::TY)?],
            result: <$rt as Bits>::TY,
            eval: |first, second| {
                let $a: $at = Bits::of(first);
                $(let $b: $bt = Bits::of(second);)?
                let _ = second;
                let result: $rt = $body;
                Ok(Bits::bits(result))
            },
        },)*];
    };
}

macro_rules! trapping {
    ($($name:literal ($a:ident: $at:ty $(, $b:ident: $bt:ty)?) $rt:ty = $body:expr;)*) => {
        /// Instructions that can trap.
        pub static TRAPPING: &[Op] = &[$(Op {
            name: $name,
            params: &[<$at as Bits>::TY $(, <$bt as Bits>::TY)?],
            result: <$rt as Bits>::TY,
            eval: |first, second| {
                let $a: $at = Bits::of(first);
                $(let $b: $bt = Bits::of(second);)?
                let _ = second;
                let result: Result<$rt, TrapCode> = $body;
                result.map(Bits::bits)
            },
        },)*];
    };
}

/// The smaller (or larger) of two floats: NaN wins, -0 is below 0.
macro_rules! extreme {
    ($a:expr, $b:expr, $less:tt, $negative:expr) => {
        if $a.is_nan() || $b.is_nan() {
            $a + $b
        } else if $a == $b {
            if $a.is_sign_negative() == $negative { $a } else { $b }
        } else if $a $less $b {
            $a
        } else {
            $b
        }
    };
}

ops! {
    "i32.add" (a: u32, b: u32) u32 = a.wrapping_add(b);
    "i32.sub" (a: u32, b: u32) u32 = a.wrapping_sub(b);
    "i32.mul" (a: u32, b: u32) u32 = a.wrapping_mul(b);
    "i32.and" (a: u32, b: u32) u32 = a & b;
    "i32.or" (a: u32, b: u32) u32 = a | b;
    "i32.xor" (a: u32, b: u32) u32 = a ^ b;
    "i32.shl" (a: u32, b: u32) u32 = a << (b % 32);
    "i32.shr_s" (a: u32, b: u32) u32 = (a as i32 >> (b % 32)) as u32;
    "i32.shr_u" (a: u32, b: u32) u32 = a >> (b % 32);
    "i32.rotl" (a: u32, b: u32) u32 = a.rotate_left(b % 32);
    "i32.rotr" (a: u32, b: u32) u32 = a.rotate_right(b % 32);
    "i32.clz" (a: u32) u32 = a.leading_zeros();
    "i32.ctz" (a: u32) u32 = a.trailing_zeros();
    "i32.popcnt" (a: u32) u32 = a.count_ones();
    "i32.eqz" (a: u32) u32 = u32::from(a == 0);
    "i32.eq" (a: u32, b: u32) u32 = u32::from(a == b);
    "i32.ne" (a: u32, b: u32) u32 = u32::from(a != b);
    "i32.lt_s" (a: u32, b: u32) u32 = u32::from((a as i32) < b as i32);
    "i32.lt_u" (a: u32, b: u32) u32 = u32::from(a < b);
    "i32.gt_s" (a: u32, b: u32) u32 = u32::from(a as i32 > b as i32);
    "i32.gt_u" (a: u32, b: u32) u32 = u32::from(a > b);
    "i32.le_s" (a: u32, b: u32) u32 = u32::from(a as i32 <= b as i32);
    "i32.le_u" (a: u32, b: u32) u32 = u32::from(a <= b);
    "i32.ge_s" (a: u32, b: u32) u32 = u32::from(a as i32 >= b as i32);
    "i32.ge_u" (a: u32, b: u32) u32 = u32::from(a >= b);
    "i32.extend8_s" (a: u32) u32 = a as i8 as u32;
    "i32.extend16_s" (a: u32) u32 = a as i16 as u32;
    "i64.add" (a: u64, b: u64) u64 = a.wrapping_add(b);
    "i64.sub" (a: u64, b: u64) u64 = a.wrapping_sub(b);
    "i64.mul" (a: u64, b: u64) u64 = a.wrapping_mul(b);
    "i64.and" (a: u64, b: u64) u64 = a & b;
    "i64.or" (a: u64, b: u64) u64 = a | b;
    "i64.xor" (a: u64, b: u64) u64 = a ^ b;
    "i64.shl" (a: u64, b: u64) u64 = a << (b % 64);
    "i64.shr_s" (a: u64, b: u64) u64 = (a as i64 >> (b % 64)) as u64;
    "i64.shr_u" (a: u64, b: u64) u64 = a >> (b % 64);
    "i64.rotl" (a: u64, b: u64) u64 = a.rotate_left((b % 64) as u32);
    "i64.rotr" (a: u64, b: u64) u64 = a.rotate_right((b % 64) as u32);
    "i64.clz" (a: u64) u64 = a.leading_zeros().into();
    "i64.ctz" (a: u64) u64 = a.trailing_zeros().into();
    "i64.popcnt" (a: u64) u64 = a.count_ones().into();
    "i64.eqz" (a: u64) u32 = u32::from(a == 0);
    "i64.eq" (a: u64, b: u64) u32 = u32::from(a == b);
    "i64.ne" (a: u64, b: u64) u32 = u32::from(a != b);
    "i64.lt_s" (a: u64, b: u64) u32 = u32::from((a as i64) < b as i64);
    "i64.lt_u" (a: u64, b: u64) u32 = u32::from(a < b);
    "i64.gt_s" (a: u64, b: u64) u32 = u32::from(a as i64 > b as i64);
    "i64.gt_u" (a: u64, b: u64) u32 = u32::from(a > b);
    "i64.le_s" (a: u64, b: u64) u32 = u32::from(a as i64 <= b as i64);
    "i64.le_u" (a: u64, b: u64) u32 = u32::from(a <= b);
    "i64.ge_s" (a: u64, b: u64) u32 = u32::from(a as i64 >= b as i64);
    "i64.ge_u" (a: u64, b: u64) u32 = u32::from(a >= b);
    "i64.extend8_s" (a: u64) u64 = a as i8 as u64;
    "i64.extend16_s" (a: u64) u64 = a as i16 as u64;
    "i64.extend32_s" (a: u64) u64 = a as i32 as u64;
    "i64.extend_i32_s" (a: u32) u64 = a as i32 as u64;
    "i64.extend_i32_u" (a: u32) u64 = a.into();
    "i32.wrap_i64" (a: u64) u32 = a as u32;
    "f32.add" (a: f32, b: f32) f32 = a + b;
    "f32.sub" (a: f32, b: f32) f32 = a - b;
    "f32.mul" (a: f32, b: f32) f32 = a * b;
    "f32.div" (a: f32, b: f32) f32 = a / b;
    "f32.min" (a: f32, b: f32) f32 = extreme!(a, b, <, true);
    "f32.max" (a: f32, b: f32) f32 = extreme!(a, b, >, false);
    "f32.copysign" (a: f32, b: f32) f32 = a.copysign(b);
    "f32.abs" (a: f32) f32 = a.abs();
    "f32.neg" (a: f32) f32 = -a;
    "f32.sqrt" (a: f32) f32 = a.sqrt();
    "f32.ceil" (a: f32) f32 = a.ceil();
    "f32.floor" (a: f32) f32 = a.floor();
    "f32.trunc" (a: f32) f32 = a.trunc();
    "f32.nearest" (a: f32) f32 = a.round_ties_even();
    "f32.eq" (a: f32, b: f32) u32 = u32::from(a == b);
    "f32.ne" (a: f32, b: f32) u32 = u32::from(a != b);
    "f32.lt" (a: f32, b: f32) u32 = u32::from(a < b);
    "f32.gt" (a: f32, b: f32) u32 = u32::from(a > b);
    "f32.le" (a: f32, b: f32) u32 = u32::from(a <= b);
    "f32.ge" (a: f32, b: f32) u32 = u32::from(a >= b);
    "f64.add" (a: f64, b: f64) f64 = a + b;
    "f64.sub" (a: f64, b: f64) f64 = a - b;
    "f64.mul" (a: f64, b: f64) f64 = a * b;
    "f64.div" (a: f64, b: f64) f64 = a / b;
    "f64.min" (a: f64, b: f64) f64 = extreme!(a, b, <, true);
    "f64.max" (a: f64, b: f64) f64 = extreme!(a, b, >, false);
    "f64.copysign" (a: f64, b: f64) f64 = a.copysign(b);
    "f64.abs" (a: f64) f64 = a.abs();
    "f64.neg" (a: f64) f64 = -a;
    "f64.sqrt" (a: f64) f64 = a.sqrt();
    "f64.ceil" (a: f64) f64 = a.ceil();
    "f64.floor" (a: f64) f64 = a.floor();
    "f64.trunc" (a: f64) f64 = a.trunc();
    "f64.nearest" (a: f64) f64 = a.round_ties_even();
    "f64.eq" (a: f64, b: f64) u32 = u32::from(a == b);
    "f64.ne" (a: f64, b: f64) u32 = u32::from(a != b);
    "f64.lt" (a: f64, b: f64) u32 = u32::from(a < b);
    "f64.gt" (a: f64, b: f64) u32 = u32::from(a > b);
    "f64.le" (a: f64, b: f64) u32 = u32::from(a <= b);
    "f64.ge" (a: f64, b: f64) u32 = u32::from(a >= b);
    "f32.demote_f64" (a: f64) f32 = a as f32;
    "f64.promote_f32" (a: f32) f64 = a.into();
    "f32.convert_i32_s" (a: u32) f32 = a as i32 as f32;
    "f32.convert_i32_u" (a: u32) f32 = a as f32;
    "f32.convert_i64_s" (a: u64) f32 = a as i64 as f32;
    "f32.convert_i64_u" (a: u64) f32 = a as f32;
    "f64.convert_i32_s" (a: u32) f64 = (a as i32).into();
    "f64.convert_i32_u" (a: u32) f64 = a.into();
    "f64.convert_i64_s" (a: u64) f64 = a as i64 as f64;
    "f64.convert_i64_u" (a: u64) f64 = a as f64;
    "i32.reinterpret_f32" (a: f32) u32 = a.to_bits();
    "i64.reinterpret_f64" (a: f64) u64 = a.to_bits();
    "f32.reinterpret_i32" (a: u32) f32 = f32::from_bits(a);
    "f64.reinterpret_i64" (a: u64) f64 = f64::from_bits(a);
    "i32.trunc_sat_f32_s" (a: f32) u32 = a as i32 as u32;
    "i32.trunc_sat_f32_u" (a: f32) u32 = a as u32;
    "i32.trunc_sat_f64_s" (a: f64) u32 = a as i32 as u32;
    "i32.trunc_sat_f64_u" (a: f64) u32 = a as u32;
    "i64.trunc_sat_f32_s" (a: f32) u64 = a as i64 as u64;
    "i64.trunc_sat_f32_u" (a: f32) u64 = a as u64;
    "i64.trunc_sat_f64_s" (a: f64) u64 = a as i64 as u64;
    "i64.trunc_sat_f64_u" (a: f64) u64 = a as u64;
}

/// A number converted to an integer between two bounds, both excluded.
fn bounded<R>(value: f64, low: f64, high: f64, to: impl Fn(f64) -> R) -> Result<R, TrapCode> {
    if value.is_nan() {
        Err(TrapCode::InvalidConversionToInteger)
    } else if value > low && value < high {
        Ok(to(value))
    } else {
        Err(TrapCode::IntegerOverflow)
    }
}

const ZERO: TrapCode = TrapCode::IntegerDivideByZero;
const OVER: TrapCode = TrapCode::IntegerOverflow;
const TWO_31: f64 = 2_147_483_648.0;
const TWO_32: f64 = 4_294_967_296.0;
const TWO_63: f64 = 9_223_372_036_854_775_808.0;
const TWO_64: f64 = 18_446_744_073_709_551_616.0;
/// The number below -2^63.
const BELOW: f64 = -9_223_372_036_854_777_856.0;

trapping! {
    "i32.div_s" (a: u32, b: u32) u32 = if b == 0 { Err(ZERO) } else {
        (a as i32).checked_div(b as i32).map(|v| v as u32).ok_or(OVER)
    };
    "i32.div_u" (a: u32, b: u32) u32 = a.checked_div(b).ok_or(ZERO);
    "i32.rem_s" (a: u32, b: u32) u32 = if b == 0 { Err(ZERO) } else {
        Ok((a as i32).wrapping_rem(b as i32) as u32)
    };
    "i32.rem_u" (a: u32, b: u32) u32 = a.checked_rem(b).ok_or(ZERO);
    "i64.div_s" (a: u64, b: u64) u64 = if b == 0 { Err(ZERO) } else {
        (a as i64).checked_div(b as i64).map(|v| v as u64).ok_or(OVER)
    };
    "i64.div_u" (a: u64, b: u64) u64 = a.checked_div(b).ok_or(ZERO);
    "i64.rem_s" (a: u64, b: u64) u64 = if b == 0 { Err(ZERO) } else {
        Ok((a as i64).wrapping_rem(b as i64) as u64)
    };
    "i64.rem_u" (a: u64, b: u64) u64 = a.checked_rem(b).ok_or(ZERO);
    "i32.trunc_f32_s" (a: f32) u32 = bounded(a.into(), -TWO_31 - 1.0, TWO_31, |v| v as i32 as u32);
    "i32.trunc_f32_u" (a: f32) u32 = bounded(a.into(), -1.0, TWO_32, |v| v as u32);
    "i32.trunc_f64_s" (a: f64) u32 = bounded(a, -TWO_31 - 1.0, TWO_31, |v| v as i32 as u32);
    "i32.trunc_f64_u" (a: f64) u32 = bounded(a, -1.0, TWO_32, |v| v as u32);
    "i64.trunc_f32_s" (a: f32) u64 = bounded(a.into(), BELOW, TWO_63, |v| v as i64 as u64);
    "i64.trunc_f32_u" (a: f32) u64 = bounded(a.into(), -1.0, TWO_64, |v| v as u64);
    "i64.trunc_f64_s" (a: f64) u64 = bounded(a, BELOW, TWO_63, |v| v as i64 as u64);
    "i64.trunc_f64_u" (a: f64) u64 = bounded(a, -1.0, TWO_64, |v| v as u64);
}

/// The instruction of this name.
pub fn op(name: &str) -> &'static Op {
    let found = OPS.iter().chain(TRAPPING).find(|op| op.name == name);
    found.unwrap_or_else(|| panic!("no instruction {name}"))
}

/// A load: its result and how many bytes are extended how.
#[derive(Debug)]
pub struct Load {
    pub name: &'static str,
    pub result: Ty,
    pub bytes: usize,
    pub signed: bool,
}

/// A store: the type of its value and how many bytes of it are written.
#[derive(Debug)]
pub struct Store {
    pub name: &'static str,
    pub value: Ty,
    pub bytes: usize,
}

const fn load(name: &'static str, result: Ty, bytes: usize, signed: bool) -> Load {
    Load {
        name,
        result,
        bytes,
        signed,
    }
}

const fn store(name: &'static str, value: Ty, bytes: usize) -> Store {
    Store { name, value, bytes }
}

pub static LOADS: [Load; 14] = [
    load("i32.load", Ty::I32, 4, false),
    load("i64.load", Ty::I64, 8, false),
    load("f32.load", Ty::F32, 4, false),
    load("f64.load", Ty::F64, 8, false),
    load("i32.load8_s", Ty::I32, 1, true),
    load("i32.load8_u", Ty::I32, 1, false),
    load("i32.load16_s", Ty::I32, 2, true),
    load("i32.load16_u", Ty::I32, 2, false),
    load("i64.load8_s", Ty::I64, 1, true),
    load("i64.load8_u", Ty::I64, 1, false),
    load("i64.load16_s", Ty::I64, 2, true),
    load("i64.load16_u", Ty::I64, 2, false),
    load("i64.load32_s", Ty::I64, 4, true),
    load("i64.load32_u", Ty::I64, 4, false),
];

pub static STORES: [Store; 9] = [
    store("i32.store", Ty::I32, 4),
    store("i64.store", Ty::I64, 8),
    store("f32.store", Ty::F32, 4),
    store("f64.store", Ty::F64, 8),
    store("i32.store8", Ty::I32, 1),
    store("i32.store16", Ty::I32, 2),
    store("i64.store8", Ty::I64, 1),
    store("i64.store16", Ty::I64, 2),
    store("i64.store32", Ty::I64, 4),
];
