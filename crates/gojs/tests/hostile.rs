//! Modules that misuse the imports: whatever they pass, the host answers or fails, and never panics.

use std::fmt::Write;

use shanhai::{Engine, Error, Linker, Module, Store};
use shanhai_gojs::{GoJs, GoJsError, IMPORTS};
use shanhai_host::{MemFiles, SeededRandom, SharedOutput, SimClock};

/// Names that a hostile program would try.
const NAMES: [&str; 24] = [
    "length",
    "constructor",
    "prototype",
    "__proto__",
    "push",
    "sort",
    "0",
    "4294967294",
    "fs",
    "process",
    "Array",
    "Object",
    "Uint8Array",
    "_makeFuncWrapper",
    "_pendingEvent",
    "_resume",
    "JSON",
    "stringify",
    "Promise",
    "resolve",
    "then",
    "setTimeout",
    "toString",
    "globalThis",
];

/// How many calls one program makes.
const CALLS: usize = 120;

/// A generator of numbers that is the same everywhere (Steele, Lea, Flood 2014).
struct SplitMix(u64);

impl SplitMix {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let x = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        x ^ (x >> 31)
    }

    fn below(&mut self, n: u64) -> u64 {
        self.next() % n
    }

    /// A word as it might stand on a Go stack: refs, pointers to names, lengths, or anything.
    fn word(&mut self) -> u64 {
        match self.below(8) {
            0 => 0x7ff8_0000_0000_0000 | self.below(5) << 32 | self.below(24),
            1 => 0x7ff8_0001_0000_0005 + self.below(2),
            2 | 3 => 256 + 16 * self.below(NAMES.len() as u64),
            4 | 5 => self.below(20),
            6 => f64::to_bits(self.below(1000) as f64 - 3.5),
            _ => self.next(),
        }
    }
}

/// Makes a module that calls random imports on random stacks.
fn module(random: &mut SplitMix) -> String {
    let mut text = String::from("(module\n");
    for (at, import) in IMPORTS.iter().enumerate() {
        writeln!(
            text,
            "(import \"gojs\" \"{}\" (func $f{at} (param i32)))",
            import.name
        )
        .unwrap();
    }
    text.push_str("(memory (export \"mem\") 1)\n");
    for (at, name) in NAMES.iter().enumerate() {
        writeln!(text, "(data (i32.const {}) \"{name}\")", 256 + 16 * at).unwrap();
    }
    text.push_str("(data (i32.const 1024) \"");
    for _ in 0..512 {
        for byte in random.word().to_le_bytes() {
            write!(text, "\\{byte:02x}").unwrap();
        }
    }
    text.push_str("\")\n(func (export \"getsp\") (result i32) i32.const 1024)\n");
    text.push_str("(func (export \"run\") (param i32 i32))\n");
    let mut function = |name: &str, calls: u64, random: &mut SplitMix| {
        writeln!(text, "(func (export \"{name}\")").unwrap();
        for _ in 0..calls {
            let import = random.below(IMPORTS.len() as u64);
            if IMPORTS[import as usize].name == "runtime.wasmExit" && random.below(50) > 0 {
                continue;
            }
            let sp = match random.below(20) {
                0 => random.next() as u32,
                _ => 1016 + 8 * random.below(500) as u32,
            };
            writeln!(text, "  (call $f{import} (i32.const {}))", sp as i32).unwrap();
        }
        text.push_str(")\n");
    };
    function("resume", 2, random);
    for at in 0..CALLS {
        function(&format!("call{at}"), 1, random);
    }
    text.push(')');
    text
}

/// Runs one such program; returns how many of its calls succeeded.
fn run(seed: u64) -> usize {
    let engine = Engine::default();
    let wasm = wat::parse_str(module(&mut SplitMix(seed))).unwrap();
    let module = Module::new(&engine, wasm).unwrap();
    let mut linker = Linker::new(&engine);
    let go = shanhai_gojs::add_to_linker(&mut linker, |go: &mut GoJs| go).unwrap();
    let clock = SimClock::new();
    let state = GoJs::builder()
        .clock(clock.clone())
        .random(SeededRandom::new(seed))
        .files(MemFiles::new(clock))
        .stdout(SharedOutput::new())
        .stderr(SharedOutput::new())
        .max_nesting(20)
        .max_object_bytes(1 << 20)
        .build();
    let mut store = Store::new(&engine, state);
    let instance = linker.instantiate(&mut store, &module).unwrap();
    let program = go.program(instance);
    program.start(&mut store).unwrap();
    let mut good = 0;
    for at in 0..CALLS {
        let call = instance
            .get_typed_func::<(), ()>(&store, &format!("call{at}"))
            .unwrap();
        good += usize::from(call.call(&mut store, ()).is_ok());
        if let Ok(turn) = program.turn(&mut store) {
            program.wait(&mut store, turn);
        }
    }
    good
}

#[test]
fn random_calls_never_panic() {
    let good: usize = (0..150).map(run).sum();
    // Otherwise they would not test much.
    assert!(good > 5000, "{good}");
}

/// A program that makes 200,000 arrays and, if `gives_up`, gives each up again.
fn hoarder(gives_up: bool) -> String {
    let finalize = if gives_up {
        "(call $finalize (i32.const 2048))"
    } else {
        ""
    };
    format!(
        r#"(module
            (import "gojs" "syscall/js.valueGet" (func $get (param i32)))
            (import "gojs" "syscall/js.valueNew" (func $new (param i32)))
            (import "gojs" "syscall/js.finalizeRef" (func $finalize (param i32)))
            (memory (export "mem") 1)
            (data (i32.const 256) "Array")
            (func (export "getsp") (result i32) i32.const 1024)
            (func (export "resume"))
            (func (export "run") (param i32 i32) (local $n i32)
              ;; valueGet(globalThis, "Array")
              (i64.store (i32.const 1032) (i64.const 0x7ff8000100000005))
              (i64.store (i32.const 1040) (i64.const 256))
              (i64.store (i32.const 1048) (i64.const 5))
              (call $get (i32.const 1024))
              ;; valueNew(Array, 3 of nothing)
              (i64.store (i32.const 1032) (i64.load (i32.const 1056)))
              (i64.store (i32.const 1040) (i64.const 512))
              (i64.store (i32.const 1048) (i64.const 3))
              (loop $again
                (call $new (i32.const 1024))
                (i64.store (i32.const 2056) (i64.load (i32.const 1064)))
                {finalize}
                (local.set $n (i32.add (local.get $n) (i32.const 1)))
                (br_if $again (i32.lt_u (local.get $n) (i32.const 200000))))))"#
    )
}

/// Starts a program and returns its state.
fn start(text: &str, state: GoJs) -> (Result<(), Error>, Store<GoJs>) {
    let engine = Engine::default();
    let module = Module::new(&engine, wat::parse_str(text).unwrap()).unwrap();
    let mut linker = Linker::new(&engine);
    let go = shanhai_gojs::add_to_linker(&mut linker, |go: &mut GoJs| go).unwrap();
    let mut store = Store::new(&engine, state);
    let instance = linker.instantiate(&mut store, &module).unwrap();
    (go.program(instance).start(&mut store), store)
}

#[test]
fn objects_that_go_gave_up_are_freed() {
    let (result, store) = start(&hoarder(true), GoJs::builder().build());
    result.unwrap();
    let usage = store.data().usage();
    assert_eq!((usage.refs, usage.host_calls), (8, 400_001));
    assert!(usage.objects < 50_000, "{}", usage.objects);
}

#[test]
fn objects_that_go_keeps_are_limited() {
    let (result, store) = start(
        &hoarder(false),
        GoJs::builder().max_total_bytes(8 << 20).build(),
    );
    let error = result.unwrap_err();
    let expected = GoJsError::OutOfMemory { limit: 8 << 20 };
    assert_eq!(error.downcast_ref::<GoJsError>(), Some(&expected));
    assert!(store.data().usage().objects < 50_000);
}

#[test]
fn a_module_that_is_no_go_program_is_refused() {
    let (result, _) = start(
        "(module (memory (export \"mem\") 1))",
        GoJs::builder().build(),
    );
    let error = result.unwrap_err();
    let expected = GoJsError::MissingExport { name: "resume" };
    assert_eq!(error.downcast_ref::<GoJsError>(), Some(&expected));
}

#[test]
fn endless_calls_back_and_forth_end() {
    // `resume` invokes the function whose call it was resumed for.
    let wasm = wat::parse_str(
        r#"(module
            (import "gojs" "syscall/js.valueCall" (func $call (param i32)))
            (import "gojs" "syscall/js.valueInvoke" (func $invoke (param i32)))
            (memory (export "mem") 1)
            (data (i32.const 256) "_makeFuncWrapper")
            (global $depth (mut i32) (i32.const 0))
            (global $worst (mut i32) (i32.const 0))
            (func (export "worst") (result i32) (global.get $worst))
            (func (export "getsp") (result i32) i32.const 1024)
            (func (export "resume")
              (global.set $depth (i32.add (global.get $depth) (i32.const 1)))
              (if (i32.gt_u (global.get $depth) (global.get $worst))
                (then (global.set $worst (global.get $depth))))
              (call $invoke (i32.const 1024))
              (global.set $depth (i32.sub (global.get $depth) (i32.const 1))))
            (func (export "run") (param i32 i32)
              ;; valueCall(go, "_makeFuncWrapper", 1)
              (i64.store (i32.const 1032) (i64.const 0x7ff8000100000006))
              (i64.store (i32.const 1040) (i64.const 256))
              (i64.store (i32.const 1048) (i64.const 16))
              (f64.store (i32.const 512) (f64.const 1))
              (i64.store (i32.const 1056) (i64.const 512))
              (i64.store (i32.const 1064) (i64.const 1))
              (call $call (i32.const 1024))
              ;; valueInvoke of the result with no arguments
              (i64.store (i32.const 1032) (i64.load (i32.const 1080)))
              (i64.store (i32.const 1040) (i64.const 0))
              (i64.store (i32.const 1048) (i64.const 0))
              (call $invoke (i32.const 1024))))"#,
    )
    .unwrap();
    let engine = Engine::default();
    let module = Module::new(&engine, wasm).unwrap();
    let mut linker = Linker::new(&engine);
    let go = shanhai_gojs::add_to_linker(&mut linker, |go: &mut GoJs| go).unwrap();
    let mut store = Store::new(&engine, GoJs::builder().build());
    let instance = linker.instantiate(&mut store, &module).unwrap();
    go.program(instance).start(&mut store).unwrap();
    let worst = instance.get_typed_func::<(), i32>(&store, "worst").unwrap();
    assert_eq!(worst.call(&mut store, ()).unwrap(), 150);
}
