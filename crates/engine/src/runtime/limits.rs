//! What a store may use.

/// Upper bounds for what a store's modules can have, asked before anything is allocated.
///
/// `memory.grow` and `table.grow` past a limit give -1, as the specification allows;
/// instantiation past one fails.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct StoreLimits {
    /// Bytes of all linear memories together.
    pub memory_bytes: usize,
    /// Elements of all tables together.
    pub table_elements: usize,
    /// Instances.
    pub instances: usize,
    /// Memories.
    pub memories: usize,
    /// Tables.
    pub tables: usize,
    /// Functions of all instances and of the host.
    pub functions: usize,
    /// Host values that references point to.
    pub host_values: usize,
    /// Bytes of structures and arrays, garbage that is not collected yet included. An allocation
    /// traps if even a collection leaves less than a 64th of it free.
    pub gc_heap_bytes: usize,
    /// Exceptions that references were made to.
    pub exceptions: usize,
}

impl Default for StoreLimits {
    /// 4 GiB of memory, 10 million elements, 10,000 instances, memories and tables, 10 million
    /// functions, 1 million host values, 1 GiB of structures and arrays.
    fn default() -> Self {
        Self {
            memory_bytes: usize::try_from(4u64 << 30).unwrap_or(usize::MAX),
            table_elements: 10_000_000,
            instances: 10_000,
            memories: 10_000,
            tables: 10_000,
            functions: 10_000_000,
            host_values: 1_000_000,
            gc_heap_bytes: 1 << 30,
            exceptions: 1_000_000,
        }
    }
}
