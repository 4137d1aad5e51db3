//! How large the parts of a module may be.

/// The largest counts that decoding and validation accept.
///
/// The defaults are those that web engines have agreed on, or above.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct ModuleLimits {
    /// Types, of all recursion groups together.
    pub types: u32,
    /// Imports.
    pub imports: u32,
    /// Functions that the module defines.
    pub functions: u32,
    /// Tables, imported ones included.
    pub tables: u32,
    /// Memories, imported ones included.
    pub memories: u32,
    /// Globals that the module defines.
    pub globals: u32,
    /// Tags that the module defines.
    pub tags: u32,
    /// Exports.
    pub exports: u32,
    /// Element segments.
    pub element_segments: u32,
    /// Elements of one segment.
    pub elements: u32,
    /// Data segments.
    pub data_segments: u32,
    /// Bytes of one function body.
    pub function_bytes: u32,
    /// Locals of one function, parameters included.
    pub locals: u32,
    /// Parameters of one function type.
    pub params: u32,
    /// Results of one function type.
    pub results: u32,
    /// Fields of one structure type.
    pub fields: u32,
    /// Bytes of one name.
    pub name_bytes: u32,
    /// Custom sections.
    pub custom_sections: u32,
    /// Declared supertypes above one type.
    pub subtyping_depth: u32,
    /// Blocks inside each other.
    pub nesting: u32,
    /// Labels of one `br_table`.
    pub br_table_labels: u32,
}

impl Default for ModuleLimits {
    fn default() -> Self {
        Self {
            types: 1_000_000,
            imports: 1_000_000,
            functions: 1_000_000,
            tables: 10_000,
            memories: 100,
            globals: 1_000_000,
            tags: 1_000_000,
            exports: 1_000_000,
            element_segments: 10_000_000,
            elements: 10_000_000,
            data_segments: 1_000_000,
            function_bytes: 4 * 7_654_321,
            locals: 50_000,
            params: 1_000,
            results: 1_000,
            fields: 10_000,
            name_bytes: 100_000,
            custom_sections: 100_000,
            subtyping_depth: 63,
            nesting: 1_000_000,
            br_table_labels: 1_000_000,
        }
    }
}
