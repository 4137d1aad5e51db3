//! References as 64 bits: 0 is null, the low three bits say what the rest numbers.

/// A function of the store.
const FUNC: u64 = 1;
/// A value of the host.
const EXTERN: u64 = 2;

/// The null reference of every type.
pub(crate) const NULL: u64 = 0;

/// The reference to a function.
pub(crate) const fn func(addr: u32) -> u64 {
    (addr as u64) << 3 | FUNC
}

/// The function that a reference is to; none for null and other references.
#[inline(always)]
pub(crate) const fn func_addr(bits: u64) -> Option<u32> {
    if bits & 7 == FUNC {
        Some((bits >> 3) as u32)
    } else {
        None
    }
}

/// The reference to a host value.
pub(crate) const fn external(addr: u32) -> u64 {
    (addr as u64) << 3 | EXTERN
}

/// The host value that a reference is to; none for null and other references.
pub(crate) const fn extern_addr(bits: u64) -> Option<u32> {
    if bits & 7 == EXTERN {
        Some((bits >> 3) as u32)
    } else {
        None
    }
}

/// An exception.
const EXCEPTION: u64 = 5;

/// The reference to an exception.
pub(crate) const fn exception(addr: u32) -> u64 {
    (addr as u64) << 3 | EXCEPTION
}

/// The exception that a reference is to; none for null and other references.
#[inline(always)]
pub(crate) const fn exception_addr(bits: u64) -> Option<u32> {
    if bits & 7 == EXCEPTION {
        Some((bits >> 3) as u32)
    } else {
        None
    }
}

/// A 31-bit integer, in the upper 31 bits.
const I31: u64 = crate::syntax::I31_TAG;
/// A structure or an array.
const OBJECT: u64 = 4;

/// The integer that a reference is to, sign-extended; none for null and other references.
#[inline(always)]
pub(crate) const fn i31_value(bits: u64) -> Option<i32> {
    if bits & 7 == I31 {
        Some((bits as i64 >> crate::syntax::I31_SHIFT) as i32)
    } else {
        None
    }
}

/// The reference to the low 31 bits of an integer.
pub(crate) const fn i31(value: u32) -> u64 {
    (value as u64) << crate::syntax::I31_SHIFT | I31
}

/// The reference to an object of the heap.
pub(crate) const fn object(addr: u32) -> u64 {
    (addr as u64) << 3 | OBJECT
}

/// Whether what a reference is to can be collected: an object, an exception or a value of the host.
pub(crate) const fn is_collected(bits: u64) -> bool {
    matches!(bits & 7, OBJECT | EXCEPTION | EXTERN)
}

/// The object that a reference is to; none for null and other references.
#[inline(always)]
pub(crate) const fn object_addr(bits: u64) -> Option<u32> {
    if bits & 7 == OBJECT {
        Some((bits >> 3) as u32)
    } else {
        None
    }
}
