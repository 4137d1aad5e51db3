//! Modules made by wasm-smith.

use wasm_smith::{Config, Module};

/// Bytes of one memory, at most.
const MEMORY: u64 = 2 * 65536;

/// Turns of loops and calls that a module may take before it traps.
const TURNS: u32 = 300;

/// What `execute_oracle` runs.
pub(crate) struct Program {
    /// The module.
    pub(crate) wasm: Vec<u8>,
    /// Whether it keeps to what wasmi knows.
    pub(crate) for_wasmi: bool,
}

/// A legal module with any features.
pub(crate) fn any(data: &[u8]) -> Option<Vec<u8>> {
    let mut bytes = arbitrary::Unstructured::new(data);
    let mut config: Config = bytes.arbitrary().ok()?;
    config.max_funcs = config.max_funcs.min(5);
    config.max_instructions = config.max_instructions.min(60);
    config.max_types = config.max_types.min(20);
    config.wide_arithmetic_enabled = true;
    config.custom_page_sizes_enabled = true;
    Some(Module::new(config, &mut bytes).ok()?.to_bytes())
}

/// A module that ends, needs no import, and exports everything.
pub(crate) fn program(data: &[u8]) -> Option<Program> {
    let (&choice, data) = data.split_first()?;
    let for_wasmi = choice % 2 == 0;
    let config = Config {
        allow_start_export: choice & 0b110 == 0,
        canonicalize_nans: true,
        compact_imports_enabled: false,
        custom_page_sizes_enabled: choice & 0b1000 == 0,
        exceptions_enabled: !for_wasmi,
        export_everything: true,
        gc_enabled: !for_wasmi,
        max_data_segments: 5,
        max_element_segments: 5,
        max_elements: 20,
        max_funcs: 6,
        max_globals: 8,
        max_imports: 0,
        max_instructions: 120,
        max_memories: 2,
        max_memory32_bytes: MEMORY,
        max_memory64_bytes: MEMORY.into(),
        max_table_elements: 100,
        max_tables: 3,
        max_tags: 4,
        max_types: 15,
        memory64_enabled: choice & 0b11_0000 == 0,
        memory_max_size_required: true,
        min_funcs: 2,
        min_memories: u32::from(choice & 0b100_0000 == 0),
        min_types: 4,
        relaxed_simd_enabled: !for_wasmi,
        table_max_size_required: true,
        threads_enabled: false,
        wide_arithmetic_enabled: true,
        ..Config::default()
    };
    let mut bytes = arbitrary::Unstructured::new(data);
    let mut module = Module::new(config, &mut bytes).ok()?;
    module.ensure_termination(TURNS).ok()?;
    Some(Program {
        wasm: module.to_bytes(),
        for_wasmi,
    })
}

/// The module that `execute_oracle` makes from an input, to look at.
pub fn module_of(data: &[u8]) -> Option<Vec<u8>> {
    Some(program(data)?.wasm)
}
