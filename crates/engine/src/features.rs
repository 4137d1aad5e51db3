//! Which parts of WebAssembly a module may use: one bit per proposal.

bitflags::bitflags! {
    /// The WebAssembly features that decoding and validation accept.
    ///
    /// The default is what this version executes of WebAssembly 3.0.
    #[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
    pub struct Features: u32 {
        /// Imported and exported globals may be mutable.
        const MUTABLE_GLOBALS = 1 << 0;
        /// `i32.extend8_s` and its family.
        const SIGN_EXTENSION = 1 << 1;
        /// `i32.trunc_sat_f32_s` and its family.
        const SATURATING_FLOAT_TO_INT = 1 << 2;
        /// More than one result; blocks with parameters.
        const MULTI_VALUE = 1 << 3;
        /// `memory.copy`, `table.init` and their family; passive segments.
        const BULK_MEMORY = 1 << 4;
        /// `externref`, several tables, `table.get` and its family.
        const REFERENCE_TYPES = 1 << 5;
        /// 128-bit vectors.
        const SIMD = 1 << 6;
        /// Vector instructions whose results may differ between machines.
        const RELAXED_SIMD = 1 << 7;
        /// `return_call` and `return_call_indirect`.
        const TAIL_CALL = 1 << 8;
        /// `add`, `sub` and `mul` of integers in constant expressions.
        const EXTENDED_CONST = 1 << 9;
        /// More than one memory.
        const MULTI_MEMORY = 1 << 10;
        /// Memories and tables with 64-bit addresses.
        const MEMORY64 = 1 << 11;
        /// Typed references to functions, `call_ref`.
        const FUNCTION_REFERENCES = 1 << 12;
        /// Structures, arrays, `i31`, recursive types and subtyping; constant expressions may read
        /// the globals before.
        const GC = 1 << 13;
        /// Exceptions with `exnref` and `try_table`.
        const EXCEPTIONS = 1 << 14;
        /// Shared memories and atomic instructions. A guest that waits for a notification does so
        /// without using fuel; interrupt handles end that.
        const THREADS = 1 << 15;
        /// 128-bit addition, subtraction and multiplication of integers.
        const WIDE_ARITHMETIC = 1 << 16;
        /// Memories whose pages are one byte.
        const CUSTOM_PAGE_SIZES = 1 << 17;
        /// Imports grouped by module in the binary format.
        const COMPACT_IMPORTS = 1 << 18;
    }
}

impl Features {
    /// The first release of 2017, without any later proposal.
    pub const MVP: Self = Self::empty();

    /// WebAssembly 1.0, the recommendation of 2019.
    pub const WASM1: Self = Self::MUTABLE_GLOBALS;

    /// WebAssembly 2.0.
    pub const WASM2: Self = Self::WASM1
        .union(Self::SIGN_EXTENSION)
        .union(Self::SATURATING_FLOAT_TO_INT)
        .union(Self::MULTI_VALUE)
        .union(Self::BULK_MEMORY)
        .union(Self::REFERENCE_TYPES)
        .union(Self::SIMD);

    /// WebAssembly 3.0.
    pub const WASM3: Self = Self::WASM2
        .union(Self::RELAXED_SIMD)
        .union(Self::TAIL_CALL)
        .union(Self::EXTENDED_CONST)
        .union(Self::MULTI_MEMORY)
        .union(Self::MEMORY64)
        .union(Self::FUNCTION_REFERENCES)
        .union(Self::GC)
        .union(Self::EXCEPTIONS);
}

impl Features {
    /// What this version of the engine executes; validation knows all the others too.
    pub const SUPPORTED: Self = Self::WASM2
        .union(Self::RELAXED_SIMD)
        .union(Self::EXTENDED_CONST)
        .union(Self::TAIL_CALL)
        .union(Self::FUNCTION_REFERENCES)
        .union(Self::MULTI_MEMORY)
        .union(Self::MEMORY64)
        .union(Self::EXCEPTIONS)
        .union(Self::WIDE_ARITHMETIC)
        .union(Self::CUSTOM_PAGE_SIZES)
        .union(Self::COMPACT_IMPORTS)
        .union(Self::THREADS)
        .union(Self::GC);
}

impl Default for Features {
    fn default() -> Self {
        Self::WASM3.intersection(Self::SUPPORTED)
    }
}
