//! Vectors as arrays of lanes, and the ways from lanes to lanes that most instructions share.

use super::V128;

/// A number type of which a vector holds `N`.
pub(super) trait Lane<const N: usize>: Copy + PartialOrd {
    /// The result of a comparison: as many bits, all ones or all zeros.
    type Mask: Lane<N>;
    /// All bits zero.
    const ZERO: Self;
    /// The lanes of a vector.
    fn unpack(v: &V128) -> [Self; N];
    /// The vector of lanes.
    fn pack(lanes: [Self; N]) -> V128;
    /// All ones if it holds.
    fn mask(holds: bool) -> Self::Mask;
}

/// `i16 x 8 mask i16` makes `i16` a [`Lane<8>`] whose comparisons give `i16`.
macro_rules! lanes {
    ($($t:ident x $n:literal mask $mask:ident;)+) => {$(
        impl Lane<$n> for $t {
            type Mask = $mask;
            const ZERO: Self = 0 as $t;

            #[inline(always)]
            fn unpack(v: &V128) -> [Self; $n] {
                let (pieces, _) = v.as_chunks::<{ 16 / $n }>();
                let mut lanes = [Self::ZERO; $n];
                for (lane, bytes) in lanes.iter_mut().zip(pieces) {
                    *lane = Self::from_le_bytes(*bytes);
                }
                lanes
            }

            #[inline(always)]
            fn pack(lanes: [Self; $n]) -> V128 {
                let mut v = [0; 16];
                let (pieces, _) = v.as_chunks_mut::<{ 16 / $n }>();
                for (bytes, lane) in pieces.iter_mut().zip(lanes) {
                    *bytes = lane.to_le_bytes();
                }
                v
            }

            #[inline(always)]
            fn mask(holds: bool) -> $mask {
                -$mask::from(holds)
            }
        }
    )+};
}

lanes! {
    i8 x 16 mask i8;
    u8 x 16 mask i8;
    i16 x 8 mask i16;
    u16 x 8 mask i16;
    i32 x 4 mask i32;
    u32 x 4 mask i32;
    i64 x 2 mask i64;
    u64 x 2 mask i64;
    f32 x 4 mask i32;
    f64 x 2 mask i64;
}

/// Lane by lane.
#[inline(always)]
pub(super) fn map<A: Lane<N>, R: Lane<N>, const N: usize>(a: &V128, f: impl Fn(A) -> R) -> V128 {
    let a = A::unpack(a);
    let mut lanes = [R::ZERO; N];
    for i in 0..N {
        lanes[i] = f(a[i]);
    }
    R::pack(lanes)
}

/// Lane by lane of two vectors.
#[inline(always)]
pub(super) fn zip<A: Lane<N>, R: Lane<N>, const N: usize>(
    a: &V128,
    b: &V128,
    f: impl Fn(A, A) -> R,
) -> V128 {
    let (a, b) = (A::unpack(a), A::unpack(b));
    let mut lanes = [R::ZERO; N];
    for i in 0..N {
        lanes[i] = f(a[i], b[i]);
    }
    R::pack(lanes)
}

/// The lanes from number `first` on, made wider or at least fewer.
#[inline(always)]
pub(super) fn widen<A: Lane<M>, R: Lane<N>, const M: usize, const N: usize>(
    a: &V128,
    first: usize,
    f: impl Fn(A) -> R,
) -> V128 {
    let a = A::unpack(a);
    let mut lanes = [R::ZERO; N];
    for i in 0..N {
        lanes[i] = f(a[first + i]);
    }
    R::pack(lanes)
}

/// The lanes of two vectors from number `first` on, taken together to wider ones.
#[inline(always)]
pub(super) fn widen2<A: Lane<M>, R: Lane<N>, const M: usize, const N: usize>(
    a: &V128,
    b: &V128,
    first: usize,
    f: impl Fn(A, A) -> R,
) -> V128 {
    let (a, b) = (A::unpack(a), A::unpack(b));
    let mut lanes = [R::ZERO; N];
    for i in 0..N {
        lanes[i] = f(a[first + i], b[first + i]);
    }
    R::pack(lanes)
}

/// The lanes of `a`, made narrower, then zeros.
#[inline(always)]
pub(super) fn narrow_zero<A: Lane<M>, R: Lane<N>, const M: usize, const N: usize>(
    a: &V128,
    f: impl Fn(A) -> R,
) -> V128 {
    let a = A::unpack(a);
    let mut lanes = [R::ZERO; N];
    for i in 0..M {
        lanes[i] = f(a[i]);
    }
    R::pack(lanes)
}
