//! Where handlers read operands and put results: slots and accumulators, as type parameters.

use core::cell::Cell;

use crate::exec::dispatch::Frame;
use crate::num::V128;

/// All operands come from slots.
pub(crate) const SLOTS: u8 = 0;
/// The first operand comes from its accumulator.
pub(crate) const ACC_FIRST: u8 = 1;
/// The second operand comes from its accumulator.
pub(crate) const ACC_SECOND: u8 = 2;

/// Both operands, which are the same value, come from its accumulator.
pub(crate) const ACC_BOTH: u8 = 3;

/// A value type in its three places: slot, accumulator, Rust value.
pub(crate) trait Val: Copy {
    /// Reads the slot form.
    fn from_slot(bits: u64) -> Self;
    /// Reads the accumulator of this type.
    fn from_acc(acc: u64, facc: f64) -> Self;
    /// The slot form.
    fn to_slot(self) -> u64;
    /// Writes the accumulator of this type.
    fn put(self, acc: &mut u64, facc: &mut f64);
}

/// An integer-like type: the slot's low bits, carried by the integer accumulator.
macro_rules! int_val {
    ($($type:ty: $from:expr, $to:expr;)*) => {$(
        impl Val for $type {
            #[inline(always)]
            fn from_slot(bits: u64) -> Self {
                ($from)(bits)
            }
            #[inline(always)]
            fn from_acc(acc: u64, _: f64) -> Self {
                ($from)(acc)
            }
            #[inline(always)]
            fn to_slot(self) -> u64 {
                ($to)(self)
            }
            #[inline(always)]
            fn put(self, acc: &mut u64, _: &mut f64) {
                *acc = ($to)(self);
            }
        }
    )*};
}

int_val! {
    u32: |bits: u64| bits as u32, u64::from;
    u64: |bits: u64| bits, |value: u64| value;
    f32: |bits: u64| f32::from_bits(bits as u32), |value: f32| u64::from(value.to_bits());
}

impl Val for f64 {
    #[inline(always)]
    fn from_slot(bits: u64) -> Self {
        f64::from_bits(bits)
    }
    #[inline(always)]
    fn from_acc(_: u64, facc: f64) -> Self {
        facc
    }
    #[inline(always)]
    fn to_slot(self) -> u64 {
        self.to_bits()
    }
    #[inline(always)]
    fn put(self, _: &mut u64, facc: &mut f64) {
        *facc = self;
    }
}

/// The first operand, from slot `i` or its accumulator.
#[inline(always)]
pub(crate) fn first<T: Val, const S: u8>(fr: &Frame, i: u16, acc: u64, facc: f64) -> T {
    if S == ACC_FIRST || S == ACC_BOTH {
        T::from_acc(acc, facc)
    } else {
        T::from_slot(fr[usize::from(i)].get())
    }
}

/// The second operand, from slot `i` or its accumulator.
#[inline(always)]
pub(crate) fn second<T: Val, const S: u8>(fr: &Frame, i: u16, acc: u64, facc: f64) -> T {
    if S == ACC_SECOND || S == ACC_BOTH {
        T::from_acc(acc, facc)
    } else {
        T::from_slot(fr[usize::from(i)].get())
    }
}

/// The value of slot `i`.
#[inline(always)]
pub(crate) fn slot<T: Val>(fr: &Frame, i: u16) -> T {
    T::from_slot(fr[usize::from(i)].get())
}

/// Puts a result into its accumulator and, if `TO_SLOT`, into slot `i`.
#[inline(always)]
pub(crate) fn result<T: Val, const TO_SLOT: bool>(
    fr: &Frame,
    i: u16,
    value: T,
    acc: &mut u64,
    facc: &mut f64,
) {
    if TO_SLOT {
        fr[usize::from(i)].set(value.to_slot());
    }
    value.put(acc, facc);
}

/// Slot `i` and the one behind it: where a v128 lies.
#[inline(always)]
pub(crate) fn pair(fr: &Frame, i: u16) -> &[Cell<u64>; 2] {
    let i = usize::from(i);
    (&fr[i..i + 2]).try_into().expect("two slots are two")
}

/// The v128 at slot `i`.
#[inline(always)]
pub(crate) fn vector(fr: &Frame, i: u16) -> V128 {
    let [low, high] = pair(fr, i);
    bytemuck::cast([low.get().to_le(), high.get().to_le()])
}

/// Puts a v128 into slot `i` and the one behind it.
#[inline(always)]
pub(crate) fn put_vector(fr: &Frame, i: u16, value: V128) {
    let [low, high] = pair(fr, i);
    let value: [u64; 2] = bytemuck::cast(value);
    low.set(u64::from_le(value[0]));
    high.set(u64::from_le(value[1]));
}
