//! From the places of a [`RegOp`](crate::translate::op::RegOp) to the instance of a handler.
//!
//! `by_place!(source, dest, binary, I32Add)` is
//!
//! ```text
//! match (source, dest) {
//!     (Source::Slots, Dest::Slot) => Some(binary::<I32Add, Dispatch, SLOTS, true> as Handler),
//!     ... five more
//! }
//! ```

/// Handlers whose first or second operand can be the accumulator.
macro_rules! by_place {
    ($source:expr, $dest:expr, $handler:ident, $g:literal) => {
        Some(match ($source, $dest) {
            (Source::Slots, Dest::Slot) => $handler::<Dispatch, $g, SLOTS, true> as Handler,
            (Source::AccFirst, Dest::Slot) => $handler::<Dispatch, $g, ACC_FIRST, true>,
            (Source::AccSecond, Dest::Slot) => $handler::<Dispatch, $g, ACC_SECOND, true>,
            (Source::Slots, Dest::AccOnly) => $handler::<Dispatch, $g, SLOTS, false>,
            (Source::AccFirst, Dest::AccOnly) => $handler::<Dispatch, $g, ACC_FIRST, false>,
            (Source::AccSecond, Dest::AccOnly) => $handler::<Dispatch, $g, ACC_SECOND, false>,
            (Source::AccBoth, _) => return None,
        })
    };
    ($source:expr, $dest:expr, $handler:ident $(, $g:path)*) => {
        Some(match ($source, $dest) {
            (Source::Slots, Dest::Slot) => $handler::<$($g,)* Dispatch, SLOTS, true> as Handler,
            (Source::AccFirst, Dest::Slot) => $handler::<$($g,)* Dispatch, ACC_FIRST, true>,
            (Source::AccSecond, Dest::Slot) => $handler::<$($g,)* Dispatch, ACC_SECOND, true>,
            (Source::Slots, Dest::AccOnly) => $handler::<$($g,)* Dispatch, SLOTS, false>,
            (Source::AccFirst, Dest::AccOnly) => $handler::<$($g,)* Dispatch, ACC_FIRST, false>,
            (Source::AccSecond, Dest::AccOnly) => $handler::<$($g,)* Dispatch, ACC_SECOND, false>,
            (Source::AccBoth, _) => return None,
        })
    };
}

/// The same, and both can be.
macro_rules! by_any_place {
    ($source:expr, $dest:expr, $handler:ident, $g:literal) => {
        match ($source, $dest) {
            (Source::AccBoth, Dest::Slot) => {
                Some($handler::<Dispatch, $g, ACC_BOTH, true> as Handler)
            }
            (Source::AccBoth, Dest::AccOnly) => Some($handler::<Dispatch, $g, ACC_BOTH, false>),
            (source, dest) => by_place!(source, dest, $handler, $g),
        }
    };
    ($source:expr, $dest:expr, $handler:ident $(, $g:path)*) => {
        match ($source, $dest) {
            (Source::AccBoth, Dest::Slot) => {
                Some($handler::<$($g,)* Dispatch, ACC_BOTH, true> as Handler)
            }
            (Source::AccBoth, Dest::AccOnly) => Some($handler::<$($g,)* Dispatch, ACC_BOTH, false>),
            (source, dest) => by_place!(source, dest, $handler $(, $g)*),
        }
    };
}

/// Handlers whose only operand can be the accumulator.
macro_rules! by_first {
    ($source:expr, $dest:expr, $handler:ident $(, $g:path)*) => {
        match ($source, $dest) {
            (Source::Slots, Dest::Slot) => Some($handler::<$($g,)* Dispatch, SLOTS, true> as Handler),
            (Source::AccFirst, Dest::Slot) => Some($handler::<$($g,)* Dispatch, ACC_FIRST, true>),
            (Source::Slots, Dest::AccOnly) => Some($handler::<$($g,)* Dispatch, SLOTS, false>),
            (Source::AccFirst, Dest::AccOnly) => Some($handler::<$($g,)* Dispatch, ACC_FIRST, false>),
            (Source::AccSecond | Source::AccBoth, _) => None,
        }
    };
}

/// Handlers without a result whose first or second operand can be the accumulator.
macro_rules! by_source {
    ($source:expr, $handler:ident $(, $g:path)*) => {
        Some(match $source {
            Source::Slots => $handler::<$($g,)* Dispatch, SLOTS> as Handler,
            Source::AccFirst => $handler::<$($g,)* Dispatch, ACC_FIRST>,
            Source::AccSecond => $handler::<$($g,)* Dispatch, ACC_SECOND>,
            Source::AccBoth => return None,
        })
    };
}

/// Handlers without a result whose only operand can be the accumulator.
macro_rules! by_first_source {
    ($source:expr, $handler:ident $(, $g:path)*) => {
        match $source {
            Source::Slots => Some($handler::<$($g,)* Dispatch, SLOTS> as Handler),
            Source::AccFirst => Some($handler::<$($g,)* Dispatch, ACC_FIRST>),
            Source::AccSecond | Source::AccBoth => None,
        }
    };
}

/// Branches whose first or second operand can be the accumulator.
macro_rules! branch_by_source {
    ($source:expr, $ahead:expr, $handler:ident $(, $g:path)*) => {
        Some(match ($source, $ahead) {
            (Source::Slots, false) => $handler::<$($g,)* Dispatch, SLOTS, false> as Handler,
            (Source::AccFirst, false) => $handler::<$($g,)* Dispatch, ACC_FIRST, false>,
            (Source::AccSecond, false) => $handler::<$($g,)* Dispatch, ACC_SECOND, false>,
            (Source::Slots, true) => $handler::<$($g,)* Dispatch, SLOTS, true>,
            (Source::AccFirst, true) => $handler::<$($g,)* Dispatch, ACC_FIRST, true>,
            (Source::AccSecond, true) => $handler::<$($g,)* Dispatch, ACC_SECOND, true>,
            (Source::AccBoth, _) => return None,
        })
    };
}

/// Branches whose only operand can be the accumulator.
macro_rules! branch_by_first {
    ($source:expr, $ahead:expr, $handler:ident, $g:literal) => {
        match ($source, $ahead) {
            (Source::Slots, false) => Some($handler::<Dispatch, $g, SLOTS, false> as Handler),
            (Source::AccFirst, false) => Some($handler::<Dispatch, $g, ACC_FIRST, false>),
            (Source::Slots, true) => Some($handler::<Dispatch, $g, SLOTS, true>),
            (Source::AccFirst, true) => Some($handler::<Dispatch, $g, ACC_FIRST, true>),
            (Source::AccSecond | Source::AccBoth, _) => None,
        }
    };
    ($source:expr, $ahead:expr, $handler:ident $(, $g:path)*) => {
        match ($source, $ahead) {
            (Source::Slots, false) => Some($handler::<$($g,)* Dispatch, SLOTS, false> as Handler),
            (Source::AccFirst, false) => Some($handler::<$($g,)* Dispatch, ACC_FIRST, false>),
            (Source::Slots, true) => Some($handler::<$($g,)* Dispatch, SLOTS, true>),
            (Source::AccFirst, true) => Some($handler::<$($g,)* Dispatch, ACC_FIRST, true>),
            (Source::AccSecond | Source::AccBoth, _) => None,
        }
    };
}

pub(crate) use {
    branch_by_first, branch_by_source, by_any_place, by_first, by_first_source, by_place, by_source,
};
