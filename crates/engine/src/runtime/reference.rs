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
    if bits & 7 == FUNC { Some((bits >> 3) as u32) } else { None }
}

/// The reference to a host value.
pub(crate) const fn external(addr: u32) -> u64 {
    (addr as u64) << 3 | EXTERN
}

/// The host value that a reference is to; none for null and other references.
pub(crate) const fn extern_addr(bits: u64) -> Option<u32> {
    if bits & 7 == EXTERN { Some((bits >> 3) as u32) } else { None }
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
    if bits & 7 == EXCEPTION { Some((bits >> 3) as u32) } else { None }
}
