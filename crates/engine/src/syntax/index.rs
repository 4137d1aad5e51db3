//! Indices into the spaces of a module, one type each, so that they cannot be mixed up.

/// Makes the newtypes and their accessors from one list.
macro_rules! indices {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
        pub struct $name(pub u32);

        impl $name {
            /// The number itself.
            #[inline]
            pub const fn get(self) -> u32 {
                self.0
            }

            /// The number as an index into a Rust slice.
            #[inline]
            pub const fn index(self) -> usize {
                // No target of this crate has pointers narrower than 32 bits (see `lib.rs`).
                self.0 as usize
            }
        }

        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                core::fmt::Display::fmt(&self.0, f)
            }
        }
    )*};
}

indices! {
    /// Names a type of the module.
    TypeIdx;
    /// Names a function: the imported ones first, then the module's own.
    FuncIdx;
    /// Names a table: the imported ones first, then the module's own.
    TableIdx;
    /// Names a memory: the imported ones first, then the module's own.
    MemIdx;
    /// Names a global: the imported ones first, then the module's own.
    GlobalIdx;
    /// Names a tag: the imported ones first, then the module's own.
    TagIdx;
    /// Names an element segment.
    ElemIdx;
    /// Names a data segment.
    DataIdx;
    /// Names a parameter or local variable of the function at hand.
    LocalIdx;
    /// Names an enclosing block, counted from the innermost outwards.
    LabelIdx;
    /// Names a field of a structure type.
    FieldIdx;
}
