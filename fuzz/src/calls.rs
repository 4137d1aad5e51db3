//! The target `gojs_calls`: hostile arguments to every import of a Go program and every function
//! of WASI. Whatever a program passes, the host answers or fails.

use std::fmt::Write;
use std::sync::LazyLock;

use shanhai::{Engine, Instance, Linker, Module, Store, Val};
use shanhai_gojs::{GoJs, GoJsBuilder, IMPORTS, Program};
use shanhai_host::{BytesInput, MemFiles, SeededRandom, SharedOutput, SimClock};
use shanhai_wasi::{FUNCTIONS, MODULE, WasiCtx, WasiCtxBuilder};

use crate::Verdict;
use crate::random::Random;

/// Names and paths that a hostile program would try.
const NAMES: [&str; 24] = [
    "length",
    "constructor",
    "prototype",
    "__proto__",
    "push",
    "0",
    "4294967294",
    "fs",
    "process",
    "Array",
    "Object",
    "Uint8Array",
    "_makeFuncWrapper",
    "_pendingEvent",
    "JSON",
    "Promise",
    "then",
    "setTimeout",
    "toString",
    "/work",
    "..",
    "old.txt",
    "new",
    "../../x",
];

/// Where words lie that a call finds as its arguments.
const WORDS: u32 = 1024;

/// Calls of one input, at most.
const CALLS: usize = 60;

struct Guests {
    engine: Engine,
    go: Module,
    wasi: Module,
}

static GUESTS: LazyLock<Guests> = LazyLock::new(|| {
    let engine = Engine::default();
    let module = |text: String| {
        let wasm = wat::parse_str(text).expect("the guest is written right");
        Module::new(&engine, wasm).expect("the guest is legal")
    };
    let (go, wasi) = (module(go_text()), module(wasi_text()));
    Guests { engine, go, wasi }
});

/// Calls what the bytes say: of Go, of WASI, or both by turns.
pub fn gojs_calls(data: &[u8]) -> Verdict {
    let (&choice, data) = data.split_first().unwrap_or((&0, &[]));
    match choice % 2 {
        0 => go(data),
        _ => wasi(data),
    }
}

/// A word as it might stand on a Go stack: refs, pointers to names, lengths, or anything.
fn word(random: &mut Random) -> u64 {
    match random.below(8) {
        0 => 0x7ff8_0000_0000_0000 | (random.below(5) << 32 | random.below(24)) as u64,
        1 => 0x7ff8_0001_0000_0005 + random.below(2) as u64,
        2 | 3 => 256 + 16 * random.below(NAMES.len()) as u64,
        4 | 5 => random.below(20) as u64,
        6 => f64::to_bits(random.below(1000) as f64 - 3.5),
        _ => random.next(),
    }
}

/// The words in front of the guest: those of the input, then made ones.
fn words(data: &[u8], random: &mut Random) -> Vec<u8> {
    let given = data.as_chunks::<8>().0.iter().take(256);
    let mut words: Vec<u8> = given.flatten().copied().collect();
    while words.len() < 512 * 8 {
        words.extend_from_slice(&word(random).to_le_bytes());
    }
    words
}

fn go_text() -> String {
    let mut text = String::from("(module\n");
    for (at, import) in IMPORTS.iter().enumerate() {
        let _ = writeln!(
            text,
            "(import \"gojs\" \"{}\" (func $f{at} (param i32)))",
            import.name
        );
        // What is exported passes the call on.
    }
    text += &data_text("mem", 1);
    for at in 0..IMPORTS.len() {
        let _ = writeln!(
            text,
            "(func (export \"call{at}\") (param i32) (call $f{at} (local.get 0)))"
        );
    }
    text += "(func (export \"getsp\") (result i32) i32.const 1024)
        (func (export \"run\") (param i32 i32))
        (func (export \"resume\") (call $f0 (i32.const 1100))))";
    // `resume` must not end the program: any import but that will do.
    let exit = IMPORTS.iter().position(|i| i.name == "runtime.wasmExit");
    text.replace(
        "(call $f0 (i32.const 1100))",
        &format!("(call $f{} (i32.const 1100))", usize::from(exit == Some(0))),
    )
}

fn data_text(memory: &str, pages: u32) -> String {
    let mut text = format!("(memory (export \"{memory}\") {pages})\n");
    for (at, name) in NAMES.iter().enumerate() {
        let _ = writeln!(text, "(data (i32.const {}) \"{name}\")", 256 + 16 * at);
    }
    text
}

/// What every Go guest is given.
pub(crate) fn go_builder() -> GoJsBuilder {
    let clock = SimClock::new();
    GoJs::builder()
        .clock(clock.clone())
        .random(SeededRandom::new(1))
        .files(MemFiles::new(clock))
        .stdout(SharedOutput::new())
        .stderr(SharedOutput::new())
        .max_nesting(20)
        .max_object_bytes(1 << 20)
        .max_total_bytes(16 << 20)
}

/// The error of something that cannot fail with guests of ours.
fn fail(error: shanhai::Error) -> String {
    format!("a guest of ours fails: {error}")
}

/// A guest that passes calls on to the imports of Go.
pub(crate) struct GoGuest {
    pub store: Store<GoJs>,
    pub program: Program<GoJs>,
    instance: Instance,
}

impl GoGuest {
    /// A guest around a state, with words of the input in its memory.
    pub fn new(state: GoJs, data: &[u8], random: &mut Random) -> Result<Self, String> {
        let Guests { engine, go, .. } = &*GUESTS;
        let mut linker = Linker::new(engine);
        let bindings = shanhai_gojs::add_to_linker(&mut linker, |go: &mut GoJs| go);
        let bindings = bindings.map_err(fail)?;
        let mut store = Store::new(engine, state);
        let instance = linker.instantiate(&mut store, go).map_err(fail)?;
        let memory = instance.get_memory(&store, "mem").ok_or("no memory")?;
        let words = words(data, random);
        memory
            .write(&mut store, WORDS as usize, &words)
            .map_err(fail)?;
        Ok(Self {
            program: bindings.program(instance),
            store,
            instance,
        })
    }

    /// Calls imports by chance, with turns between; says how many answered.
    pub fn call_some(&mut self, random: &mut Random, calls: usize) -> Result<usize, String> {
        let mut good = 0;
        for _ in 0..calls {
            let import = random.below(IMPORTS.len());
            if IMPORTS[import].name == "runtime.wasmExit" && !random.once_in(20) {
                continue;
            }
            let sp = match random.below(20) {
                0 => random.next() as i32,
                _ => WORDS as i32 - 8 + 8 * random.below(500) as i32,
            };
            let name = format!("call{import}");
            good += call(&mut self.store, self.instance, &name, &[Val::I32(sp)], 0)?;
            if let Ok(turn) = self.program.turn(&mut self.store) {
                self.program.wait(&mut self.store, turn);
            }
        }
        Ok(good)
    }
}

fn go(data: &[u8]) -> Verdict {
    let mut random = Random::of(data);
    let mut guest = GoGuest::new(go_builder().build(), data, &mut random)?;
    guest.program.start(&mut guest.store).map_err(fail)?;
    let good = guest.call_some(&mut random, CALLS)?;
    Ok(if good > CALLS / 4 {
        "Go, many answered"
    } else {
        "Go, few answered"
    })
}

fn wasi_text() -> String {
    let (mut imports, mut functions) = (String::new(), String::new());
    for function in &FUNCTIONS {
        let name = function.name;
        let types: Vec<&str> = function
            .params
            .iter()
            .map(|(_, ty)| wasm_type(ty))
            .collect();
        let params = format!("(param {})", types.join(" "));
        let result = if function.returns { "(result i32)" } else { "" };
        let pass: String = (0..types.len())
            .map(|at| format!("local.get {at} "))
            .collect();
        let ty = format!("{params} {result}");
        let _ = writeln!(
            imports,
            "(import \"{MODULE}\" \"{name}\" (func ${name} {ty}))"
        );
        let _ = writeln!(
            functions,
            "(func (export \"{name}\") {ty} {pass} call ${name})"
        );
    }
    format!("(module {imports} {} {functions})", data_text("memory", 2))
}

fn wasm_type(ty: &str) -> &'static str {
    if ty == "u32" { "i32" } else { "i64" }
}

/// What every WASI guest is given.
pub(crate) fn wasi_builder() -> Result<WasiCtxBuilder, String> {
    let clock = SimClock::new();
    let mut files = MemFiles::with_mounts(clock.clone(), &[("/work", false), ("/fixed", true)]);
    files
        .put("/fixed/old.txt", b"old")
        .map_err(|error| error.to_string())?;
    let mut builder = WasiCtxBuilder::new();
    builder
        .files(files)
        .stdin(BytesInput::new("typed in"))
        .args(["program", "--flag"])
        .env("HOME", "/work")
        .clock(clock)
        .random(SeededRandom::new(1))
        .stdout(SharedOutput::new())
        .stderr(SharedOutput::new());
    Ok(builder)
}

/// A guest that passes calls on to the functions of WASI.
pub(crate) struct WasiGuest {
    pub store: Store<WasiCtx>,
    instance: Instance,
}

impl WasiGuest {
    /// A guest around a state, with words of the input in its memory.
    pub fn new(state: WasiCtx, data: &[u8], random: &mut Random) -> Result<Self, String> {
        let Guests { engine, wasi, .. } = &*GUESTS;
        let mut store = Store::new(engine, state);
        let mut linker = Linker::new(engine);
        shanhai_wasi::add_to_linker(&mut linker, |wasi: &mut WasiCtx| wasi).map_err(fail)?;
        let instance = linker.instantiate(&mut store, wasi).map_err(fail)?;
        let memory = instance.get_memory(&store, "memory").ok_or("no memory")?;
        let words = words(data, random);
        memory
            .write(&mut store, WORDS as usize, &words)
            .map_err(fail)?;
        Ok(Self { store, instance })
    }

    /// Calls functions by chance; says how many succeeded.
    pub fn call_some(&mut self, random: &mut Random, calls: usize) -> Result<usize, String> {
        let mut good = 0;
        for _ in 0..calls {
            let function = &FUNCTIONS[random.below(FUNCTIONS.len())];
            if function.name == "proc_exit" && !random.once_in(20) {
                continue;
            }
            let argument = |(_, ty): &(&str, &str)| {
                let value = match random.below(10) {
                    0..=2 => random.below(8) as u64,
                    3 | 4 => 256 + 16 * random.below(NAMES.len()) as u64,
                    5 | 6 => u64::from(WORDS) + 8 * random.below(500) as u64,
                    7 => (1 << 29) - 1,
                    8 => random.below(1 << 17) as u64,
                    _ => random.next(),
                };
                match wasm_type(ty) {
                    "i32" => Val::I32(value as i32),
                    _ => Val::I64(value as i64),
                }
            };
            let arguments: Vec<Val> = function.params.iter().map(argument).collect();
            let results = usize::from(function.returns);
            good += call(
                &mut self.store,
                self.instance,
                function.name,
                &arguments,
                results,
            )?;
        }
        Ok(good)
    }
}

fn wasi(data: &[u8]) -> Verdict {
    let mut random = Random::of(data);
    let mut guest = WasiGuest::new(wasi_builder()?.build(), data, &mut random)?;
    let good = guest.call_some(&mut random, CALLS)?;
    Ok(if good > CALLS / 8 {
        "WASI, many succeeded"
    } else {
        "WASI, few succeeded"
    })
}

/// Calls; gives 1 for success, which of WASI is the result 0.
fn call<T: 'static>(
    store: &mut Store<T>,
    instance: Instance,
    name: &str,
    arguments: &[Val],
    results: usize,
) -> Result<usize, String> {
    let func = instance
        .get_func(&*store, name)
        .ok_or_else(|| format!("no function {name}"))?;
    let mut results = vec![Val::I32(0); results];
    let done = func.call(store, arguments, &mut results);
    let zero = results.iter().all(|result| result.i32() == Some(0));
    Ok(usize::from(done.is_ok() && zero))
}
