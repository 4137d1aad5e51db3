//! Modules made by wasm-smith.

use wasm_smith::{Config, Module};
use wasmparser::{Operator, Parser, Payload};

use crate::execute::host;

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
    /// Whether it may import what `execute/host.rs` has.
    pub(crate) imports: bool,
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

/// A module that ends, imports what the harness has at most, and exports everything.
pub(crate) fn program(data: &[u8]) -> Option<Program> {
    let (&[choice, more], data) = data.split_first_chunk()?;
    let for_wasmi = choice % 2 == 0;
    let imports = more % 2 == 0;
    let config = Config {
        allow_start_export: choice & 0b110 == 0,
        available_imports: imports.then(host::all_imports),
        canonicalize_nans: true,
        compact_imports_enabled: false,
        custom_page_sizes_enabled: choice & 0b1000 == 0,
        exceptions_enabled: !for_wasmi,
        export_everything: true,
        gc_enabled: !for_wasmi,
        max_data_segments: 5,
        max_element_segments: 5,
        max_elements: 20,
        max_funcs: if imports { 12 } else { 6 },
        max_globals: if imports { 12 } else { 8 },
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
        min_funcs: if imports { 6 } else { 2 },
        min_memories: u32::from(choice & 0b100_0000 == 0),
        min_types: 4,
        relaxed_simd_enabled: !for_wasmi,
        table_max_size_required: true,
        // wasmi 2.0.0 reads where it may not after a tail call to an imported function.
        tail_call_enabled: !(for_wasmi && imports),
        threads_enabled: !for_wasmi && more & 0b110 == 0,
        wide_arithmetic_enabled: true,
        ..Config::default()
    };
    let mut bytes = arbitrary::Unstructured::new(data);
    let mut module = Module::new(config, &mut bytes).ok()?;
    module.ensure_termination(TURNS).ok()?;
    let wasm = module.to_bytes();
    if waits(&wasm) {
        return None;
    }
    Some(Program {
        wasm,
        for_wasmi,
        imports,
    })
}

/// Features that another engine knows.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Known {
    pub(crate) simd: bool,
    pub(crate) tail_call: bool,
    pub(crate) multi_memory: bool,
    pub(crate) memory64: bool,
    pub(crate) gc: bool,
    pub(crate) exceptions: bool,
    pub(crate) extended_const: bool,
}

/// A module that ends, needs no import, exports everything, and keeps to these features.
pub(crate) fn for_javascript(data: &[u8], known: Known) -> Option<Vec<u8>> {
    let (&choice, data) = data.split_first()?;
    let config = Config {
        allow_start_export: choice & 0b11 == 0,
        canonicalize_nans: true,
        compact_imports_enabled: false,
        custom_page_sizes_enabled: false,
        exceptions_enabled: known.exceptions,
        export_everything: true,
        extended_const_enabled: known.extended_const,
        gc_enabled: known.gc,
        max_data_segments: 5,
        max_element_segments: 5,
        max_elements: 20,
        max_funcs: 8,
        max_globals: 8,
        max_imports: 0,
        max_instructions: 150,
        max_memories: if known.multi_memory { 2 } else { 1 },
        max_memory32_bytes: MEMORY,
        max_memory64_bytes: MEMORY.into(),
        max_table_elements: 100,
        max_tables: 3,
        max_tags: 4,
        max_types: 15,
        memory64_enabled: known.memory64 && choice & 0b1100 == 0,
        memory_max_size_required: true,
        min_funcs: 3,
        min_memories: u32::from(choice & 0b1_0000 == 0),
        min_types: 4,
        relaxed_simd_enabled: false,
        simd_enabled: known.simd && choice & 0b10_0000 == 0,
        table_max_size_required: true,
        tail_call_enabled: known.tail_call,
        threads_enabled: false,
        wide_arithmetic_enabled: false,
        ..Config::default()
    };
    let mut bytes = arbitrary::Unstructured::new(data);
    let mut module = Module::new(config, &mut bytes).ok()?;
    module.ensure_termination(TURNS).ok()?;
    Some(module.to_bytes())
}

/// Whether a function may wait for a notification, which nobody sends.
fn waits(wasm: &[u8]) -> bool {
    let wait = |op| {
        matches!(
            op,
            Ok(Operator::MemoryAtomicWait32 { .. } | Operator::MemoryAtomicWait64 { .. })
        )
    };
    Parser::new(0)
        .parse_all(wasm)
        .flatten()
        .any(|payload| match payload {
            Payload::CodeSectionEntry(body) => body
                .get_operators_reader()
                .is_ok_and(|ops| ops.into_iter().any(wait)),
            _ => false,
        })
}

/// The module that `execute_oracle` makes from an input, to look at.
pub fn module_of(data: &[u8]) -> Option<Vec<u8>> {
    Some(program(data)?.wasm)
}
