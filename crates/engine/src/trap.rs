//! Why a computation stops before its result: the codes and their texts.
//!
//! What a trap carries to the embedder (frames, names) is built in `api/`; the interpreter's loop
//! knows only [`TrapCode`].

use core::fmt;

/// Makes the enum, its text and its decoding from one list.
///
/// `Unreachable = "unreachable";` becomes a variant, an arm of [`TrapCode::text`] and an entry of
/// [`TrapCode::ALL`].
macro_rules! traps {
    ($($(#[$doc:meta])* $name:ident = $text:literal;)*) => {
        /// The reason of a trap.
        ///
        /// The numbers start at 1 and are part of the snapshot format.
        #[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
        #[repr(u8)]
        #[non_exhaustive]
        pub enum TrapCode {
            $($(#[$doc])* $name,)*
        }

        impl TrapCode {
            /// Every code, in the order of its number.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The text of the official test suite for this trap.
            pub const fn text(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }
        }
    };
}

traps! {
    /// An `unreachable` instruction was executed.
    Unreachable = "unreachable";
    /// A linear memory access ends past the memory.
    MemoryOutOfBounds = "out of bounds memory access";
    /// A table access ends past the table.
    TableOutOfBounds = "out of bounds table access";
    /// `call_indirect` with an index past the table.
    UndefinedElement = "undefined element";
    /// `call_indirect` on a null entry.
    UninitializedElement = "uninitialized element";
    /// `call_indirect` on a function of another type.
    IndirectCallTypeMismatch = "indirect call type mismatch";
    /// Division or remainder by zero.
    IntegerDivideByZero = "integer divide by zero";
    /// A signed division or a conversion overflowed.
    IntegerOverflow = "integer overflow";
    /// A conversion from NaN.
    InvalidConversionToInteger = "invalid conversion to integer";
    /// More nested calls or value stack than the limit allows.
    CallStackExhausted = "call stack exhausted";
    /// `call_ref` on a null reference.
    NullFunctionReference = "null function reference";
    /// `struct.get` and its family on a null reference.
    NullStructureReference = "null structure reference";
    /// `array.get` and its family on a null reference.
    NullArrayReference = "null array reference";
    /// `i31.get_*` on a null reference.
    NullI31Reference = "null i31 reference";
    /// `throw_ref` on a null reference.
    NullExceptionReference = "null exception reference";
    /// `ref.as_non_null` on a null reference.
    NullReference = "null reference";
    /// `ref.cast` to a type that the reference does not have.
    CastFailure = "cast failure";
    /// An array access past its length.
    ArrayOutOfBounds = "out of bounds array access";
    /// An atomic access that is not naturally aligned.
    UnalignedAtomic = "unaligned atomic";
    /// `memory.atomic.wait` on a memory that is not shared.
    ExpectedSharedMemory = "expected shared memory";
    /// The limit on bytes of the garbage-collected heap was reached.
    HeapExhausted = "out of memory for garbage-collected objects";
    /// The fuel given to the store is used up.
    OutOfFuel = "all fuel consumed by WebAssembly";
    /// The store's interrupt handle was used.
    Interrupted = "interrupted";
}

impl TrapCode {
    /// The code with this number, if there is one.
    pub fn from_number(number: u8) -> Option<Self> {
        Self::ALL.get(usize::from(number).checked_sub(1)?).copied()
    }

    /// The number of this code, from 1.
    pub const fn number(self) -> u8 {
        self as u8 + 1
    }
}

impl fmt::Display for TrapCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text())
    }
}

impl core::error::Error for TrapCode {}
