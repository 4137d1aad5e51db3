//! Vectors made of fewer bytes of memory, and of sixteen as they are.
//!
//! Spec: 4.6.6 Memory Instructions, `v128.load` and its family.

use super::{
    V128, i8x16_splat, i16x8_extend_low_i8x16_s, i16x8_extend_low_i8x16_u, i16x8_splat,
    i32x4_extend_low_i16x8_s, i32x4_extend_low_i16x8_u, i32x4_splat, i64x2_extend_low_i32x4_s,
    i64x2_extend_low_i32x4_u, i64x2_splat,
};

/// The bytes, then zeros.
#[inline(always)]
fn low<const N: usize>(bytes: [u8; N]) -> V128 {
    let mut v = [0; 16];
    v[..N].copy_from_slice(&bytes);
    v
}

/// Makes functions from rows `name(bytes) = meaning;`; wrappers of a few instructions or none.
macro_rules! loads {
    ($($name:ident($bytes:ident: $n:literal) = $meaning:expr;)+) => {
        $(
            #[inline(always)]
            pub fn $name($bytes: [u8; $n]) -> V128 {
                $meaning
            }
        )+
    };
}

loads! {
    v128_load(m: 16) = m;
    v128_load8x8_s(m: 8) = i16x8_extend_low_i8x16_s(&low(m));
    v128_load8x8_u(m: 8) = i16x8_extend_low_i8x16_u(&low(m));
    v128_load16x4_s(m: 8) = i32x4_extend_low_i16x8_s(&low(m));
    v128_load16x4_u(m: 8) = i32x4_extend_low_i16x8_u(&low(m));
    v128_load32x2_s(m: 8) = i64x2_extend_low_i32x4_s(&low(m));
    v128_load32x2_u(m: 8) = i64x2_extend_low_i32x4_u(&low(m));
    v128_load8_splat(m: 1) = i8x16_splat(m[0].into());
    v128_load16_splat(m: 2) = i16x8_splat(u16::from_le_bytes(m).into());
    v128_load32_splat(m: 4) = i32x4_splat(u32::from_le_bytes(m));
    v128_load64_splat(m: 8) = i64x2_splat(u64::from_le_bytes(m));
    v128_load32_zero(m: 4) = low(m);
    v128_load64_zero(m: 8) = low(m);
}
