//! Vectors as values of the processor's vector registers, by the crate `wide`.
//!
//! A function made here is a few machine instructions and is inlined, so that an operation needs
//! no call and keeps nothing in memory. LLVM does not find these instructions by itself where the
//! operands are two 64-bit slots (see the parent module), and not at all in a release build, whose
//! link-time passes do not look for vectors.

use bytemuck::{AnyBitPattern, NoUninit, Pod};
use wide::{f32x4, f64x2, i8x16, i16x8, i32x4, i64x2, u8x16, u16x8, u32x4, u64x2};

use super::V128;

/// A register of lanes.
pub(super) trait Register: AnyBitPattern + NoUninit {
    /// The bytes of a lane.
    const LANE: usize;
}

/// `u16x8: 2` makes a [`Register`] of lanes of two bytes.
macro_rules! registers {
    ($($name:ident: $lane:literal;)+) => {
        $(impl Register for $name { const LANE: usize = $lane; })+
    };
}

registers! {
    i8x16: 1;
    u8x16: 1;
    i16x8: 2;
    u16x8: 2;
    i32x4: 4;
    u32x4: 4;
    i64x2: 8;
    u64x2: 8;
    f32x4: 4;
    f64x2: 8;
}

/// Lanes in the order of the host's memory from those in WebAssembly's, and back.
#[inline(always)]
fn in_order<T: Register>(mut v: V128) -> V128 {
    if cfg!(target_endian = "big") {
        v.chunks_exact_mut(T::LANE).for_each(<[u8]>::reverse);
    }
    v
}

/// The register that holds a vector.
#[inline(always)]
pub(super) fn load<T: Register>(v: &V128) -> T {
    bytemuck::cast(in_order::<T>(*v))
}

/// The vector in a register.
#[inline(always)]
pub(super) fn store<T: Register>(register: T) -> V128 {
    in_order::<T>(bytemuck::cast(register))
}

/// The same bytes as other lanes.
#[inline(always)]
pub(super) fn cast<T: Register, R: Register>(register: T) -> R {
    load(&store(register))
}

/// Makes functions of vectors from rows `name(operands as registers) = meaning;`, and after `by n`
/// also of an i32.
///
/// `i16x8_add(a: u16x8, b: u16x8) = a + b;` becomes
///
/// ```text
/// #[inline(always)]
/// pub fn i16x8_add(a: &V128, b: &V128) -> V128 {
///     let (a, b): (u16x8, u16x8) = (load(a), load(b));
///     store(a + b)
/// }
/// ```
macro_rules! in_registers {
    ($(
        $(#[$doc:meta])*
        $name:ident($($operand:ident: $t:ty),+ $(; by $n:ident)?) = $meaning:expr;
    )+) => {
        $(
            $(#[$doc])*
            #[inline(always)]
            pub fn $name($($operand: &V128,)+ $($n: u32)?) -> V128 {
                $(let $operand: $t = $crate::num::vector::register::load($operand);)+
                $crate::num::vector::register::store($meaning)
            }
        )+
    };
}

pub(super) use in_registers;

/// Lanes of two bytes, widened: the first half of `a` and the second.
#[inline(always)]
pub(super) fn wide_unsigned(a: u16x8) -> [u32x4; 2] {
    let a: u32x4 = cast(a);
    let (even, odd) = (a & u32x4::splat(0xFFFF), a >> 16);
    [even.unpack_lo(odd), even.unpack_hi(odd)]
}

/// The same with their sign.
#[inline(always)]
pub(super) fn wide_signed(a: i16x8) -> [u32x4; 2] {
    let a: i32x4 = cast(a);
    let (even, odd): (u32x4, u32x4) = (cast((a << 16) >> 16), cast(a >> 16));
    [even.unpack_lo(odd), even.unpack_hi(odd)]
}

/// Two registers as one of twice the lanes.
#[inline(always)]
pub(super) fn pair<T: Register + Pod, R: AnyBitPattern>(a: T, b: T) -> R {
    bytemuck::cast([a, b])
}
