//! Backtraces of real Go programs: functions, files and lines, compared with what Go itself says.
//!
//! The programs are in `go_traces/`.

mod support;

use std::{
    fs,
    path::{Path, PathBuf},
};

use shanhai::{Caller, Config, Engine, Error, Linker, Module, Store, Val};
use shanhai_gojs::GoJs;
use shanhai_host::SharedOutput;
use shanhai_symbols::{SourceFrame, Symbols};
use shanhai_wasi::{WasiCtx, WasiCtxBuilder};

use support::{GO_VERSIONS, TempDir, build, build_with, shanhai};

fn source(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/go_traces")
        .join(name)
}

/// The state of a program whose host writes down the stack.
struct Host<S> {
    system: S,
    symbols: Symbols,
    seen: Vec<Vec<SourceFrame>>,
}

impl<S: 'static> Host<S> {
    fn new(module: &Module, system: S) -> Self {
        Self {
            system,
            symbols: Symbols::new(module),
            seen: Vec::new(),
        }
    }

    /// Offers `host.look`.
    fn add_to_linker(linker: &mut Linker<Self>) {
        let look = |mut caller: Caller<'_, Self>| -> i32 {
            let symbols = &caller.data().symbols;
            let frames = symbols.unwind(&caller, &caller.backtrace());
            let frames = symbols.frames_of(&frames);
            caller.data_mut().seen.push(frames);
            0
        };
        linker.func_wrap("host", "look", look).expect("once");
    }
}

/// What a program prints about its stacks, and what the host sees of them.
type Stacks = (String, Vec<Vec<SourceFrame>>);

/// Runs a program for WASI on an engine.
fn stacks_of_wasi(engine: &Engine, module: &Module, args: &[&str]) -> Stacks {
    let stdout = SharedOutput::new();
    let mut wasi = WasiCtxBuilder::new();
    wasi.stdout(stdout.clone()).inherit_machine();
    args.iter().for_each(|arg| _ = wasi.arg(*arg));
    let mut store = Store::new(engine, Host::new(module, wasi.build()));
    let mut linker = Linker::new(engine);
    shanhai_wasi::add_to_linker(&mut linker, |host: &mut Host<WasiCtx>| &mut host.system)
        .expect("once");
    Host::add_to_linker(&mut linker);
    let instance = linker.instantiate(&mut store, module).expect("links");
    let status = shanhai_wasi::run_command(&mut store, &instance).expect("it runs");
    assert_eq!(status, 0);
    (stdout.text(), store.into_data().seen)
}

/// Runs a program for JavaScript hosts on an engine.
fn stacks_of_js(engine: &Engine, module: &Module, args: &[&str]) -> Stacks {
    let stdout = SharedOutput::new();
    let system = GoJs::builder()
        .args(args.iter().copied())
        .stdout(stdout.clone())
        .build();
    let mut store = Store::new(engine, Host::new(module, system));
    let mut linker = Linker::new(engine);
    let go = shanhai_gojs::add_to_linker(&mut linker, |host: &mut Host<GoJs>| &mut host.system);
    let go = go.expect("once");
    Host::add_to_linker(&mut linker);
    let instance = linker.instantiate(&mut store, module).expect("links");
    let status = go.program(instance).run(&mut store).expect("it runs");
    assert_eq!(status, 0);
    (stdout.text(), store.into_data().seen)
}

/// The functions of the program, as Go writes them. Those of the runtime Go shows in part only.
fn as_go_does(frames: &[SourceFrame]) -> Vec<String> {
    // The import itself, for which Go has no line.
    let (import, frames) = frames.split_first().expect("a stack");
    assert_eq!(import.function.as_deref(), Some("main.look"));
    let is = |frame: &SourceFrame, name: &str| frame.function.as_deref() == Some(name);
    // What runs goroutines is below.
    let end = frames
        .iter()
        .position(|frame| is(frame, "wasm_pc_f_loop") || is(frame, "runtime.rt0_go"));
    let (frames, driver) = frames.split_at(end.expect("somebody drives the program"));
    assert!(driver.len() <= 2, "nothing follows: {driver:?}");
    let ours = |line: &String| line.starts_with("main.") || line.starts_with("runtime.goexit ");
    let frames = frames.iter().map(|frame| {
        let known = (&frame.function, &frame.file, frame.line);
        let (Some(function), Some(file), Some(line)) = known else {
            panic!("a function of Go without a line: {frame:?}");
        };
        format!("{function} {file}:{line}")
    });
    frames.filter(ours).collect()
}

/// Compares what Go says of its stacks with what the host sees; gives how many there were.
fn compare(version: &str, (printed, seen): Stacks) -> usize {
    let expected: Vec<Vec<&str>> = printed
        .split("\n\n")
        .map(|stack| {
            let ours =
                |line: &&str| line.starts_with("main.") || line.starts_with("runtime.goexit ");
            stack.lines().filter(ours).collect()
        })
        .filter(|stack: &Vec<_>| !stack.is_empty())
        .collect();
    assert_eq!(seen.len(), expected.len(), "{printed}");
    for (expected, seen) in expected.iter().zip(&seen) {
        assert_eq!(expected, &as_go_does(seen), "Go {version}");
    }
    seen.len()
}

#[test]
fn lines_are_those_that_go_sees() {
    let engine = Engine::default();
    for version in GO_VERSIONS {
        let module = build_with(version, &source("lines"), "wasip1", &[]);
        let module = Module::new(&engine, fs::read(module).expect("built")).expect("valid");
        let stacks = stacks_of_wasi(&engine, &module, &["lines.wasm"]);
        assert_eq!(compare(version, stacks), 8);
    }
}

#[test]
fn callers_before_a_switch_of_goroutines_are_found() {
    let engine = Engine::default();
    for version in GO_VERSIONS {
        for target in ["wasip1", "js"] {
            // Stripped programs have no name section.
            for flags in [&[][..], &["-ldflags=-s -w"]] {
                let module = build_with(version, &source("switch"), target, flags);
                let module = Module::new(&engine, fs::read(module).expect("built"));
                let module = module.expect("valid");
                let args = ["switch.wasm", "look"];
                let stacks = match target {
                    "js" => stacks_of_js(&engine, &module, &args),
                    _ => stacks_of_wasi(&engine, &module, &args),
                };
                assert_eq!(compare(version, stacks), 6, "{target} {flags:?}");
            }
        }
    }
}

/// Runs `crash` with options for shanhai and what it is to do.
fn crash(module: &Path, options: &[&str], what: &str) -> support::Outcome {
    let module = module.to_str().expect("UTF-8");
    let args = ["run"].iter().chain(options).chain([&module, &what]);
    shanhai(args, "")
}

/// The lines below the message.
fn frames(stderr: &str) -> Vec<&str> {
    let lines = stderr.lines();
    lines
        .filter_map(|line| line.strip_prefix("  at "))
        .collect()
}

const TRAP: [&str; 3] = [
    "main.peek ./main.go:20 (inlined)",
    "main.handler ./main.go:15",
    "main.main ./main.go:35",
];

#[test]
fn a_trap_says_which_line_of_go_it_was() {
    for version in GO_VERSIONS {
        for target in ["js", "wasip1"] {
            // Stripped programs have no name section; the runtime's own table stays.
            for flags in [&[][..], &["-ldflags=-s -w"]] {
                let module = build_with(version, &source("crash"), target, flags);
                let outcome = crash(&module, &[], "trap");
                assert_eq!(outcome.status, Some(134), "{}", outcome.stderr);
                assert!(outcome.stderr.contains("trap: out of bounds memory access"));
                let frames = frames(&outcome.stderr);
                assert_eq!(frames[..3], TRAP, "Go {version} {target} {flags:?}");
                assert!(
                    frames[3].starts_with("runtime.main runtime/proc.go:"),
                    "{frames:?}"
                );
            }
        }
    }
}

/// What is below `main.main` of a program that has switched goroutines.
fn below_main(frames: &[&str]) -> bool {
    let starts = [
        "runtime.main runtime/proc.go:",
        "runtime.goexit runtime/asm_wasm.s:",
        "wasm_pc_f_loop ",
    ];
    let frames = frames.iter().map(Some).chain([None, None, None]);
    let mut pairs = starts.iter().zip(frames);
    pairs.all(|(start, frame)| frame.is_some_and(|frame| frame.starts_with(start)))
}

/// The number of a line of `after`.
fn after(text: &str) -> u32 {
    let source = include_str!("go_traces/after/main.go");
    let mut lines = (1..).zip(source.lines());
    let found = lines.find(|(_, line)| line.trim() == text);
    found.expect("a line of the program").0
}

#[test]
fn a_trap_after_a_switch_of_goroutines_shows_all_callers() {
    let peek = after("return *(*byte)(unsafe.Pointer(0xFFFF_0000 + offset))");
    let trap = [
        format!("main.peek ./main.go:{peek} (inlined)"),
        format!("main.handler ./main.go:{}", after("return peek(offset)")),
        format!(
            "main.main ./main.go:{}",
            after("fmt.Println(handler(s, 1))")
        ),
    ];
    for version in GO_VERSIONS {
        for target in ["js", "wasip1"] {
            let module = build_with(version, &source("after"), target, &[]);
            let context = format!("Go {version} {target}");
            let outcome = crash(&module, &[], "trap");
            assert_eq!(outcome.status, Some(134), "{context}: {}", outcome.stderr);
            let found = frames(&outcome.stderr);
            assert_eq!(found[..3], trap, "{context}");
            assert!(below_main(&found[3..]), "{context}: {found:?}");
        }
    }
}

/// Runs a program with so much fuel, which does not suffice; gives the functions that it is in.
fn out_of_fuel(module: &Module, target: &str, what: &str, fuel: u64) -> Vec<String> {
    let args = ["after.wasm", what];
    let symbols = Symbols::new(module);
    let engine = module.engine();
    let frames = if target == "js" {
        let system = GoJs::builder().args(args).build();
        let mut store = Store::new(engine, system);
        store.set_fuel(fuel).expect("it is metered");
        let mut linker = Linker::new(engine);
        let go = shanhai_gojs::add_to_linker(&mut linker, |go: &mut GoJs| go).expect("once");
        let instance = linker.instantiate(&mut store, module).expect("links");
        let error = go.program(instance).run(&mut store).expect_err("no end");
        symbols.stack(&store, &error)
    } else {
        let mut wasi = WasiCtxBuilder::new();
        wasi.args(args).inherit_machine();
        let mut store = Store::new(engine, wasi.build());
        store.set_fuel(fuel).expect("it is metered");
        let mut linker = Linker::new(engine);
        shanhai_wasi::add_to_linker(&mut linker, |wasi: &mut WasiCtx| wasi).expect("once");
        let instance = linker.instantiate(&mut store, module).expect("links");
        let error = shanhai_wasi::run_command(&mut store, &instance).expect_err("no end");
        symbols.stack(&store, &error)
    };
    frames.iter().map(ToString::to_string).collect()
}

#[test]
fn fuel_may_end_anywhere() {
    let engine = Engine::new(Config::default().fuel(true));
    let main = |call: &str| format!("main.main ./main.go:{}", after(call));
    for version in GO_VERSIONS {
        for target in ["js", "wasip1"] {
            let module = build_with(version, &source("after"), target, &[]);
            let module = Module::new(&engine, fs::read(module).expect("built")).expect("valid");
            for (what, call) in [
                ("spin", "fmt.Println(spin(s, 1))"),
                ("collect", "collect(s)"),
            ] {
                let main = main(call);
                let mut lost = Vec::new();
                // In loops, in calls, in the runtime's own functions.
                for i in 0..10 {
                    let found = out_of_fuel(&module, target, what, 30_000_000 + i * 999_983);
                    let at = found.iter().position(|frame| *frame == main);
                    let rest = at.map_or(&[][..], |at| &found[at + 1..]);
                    let rest: Vec<&str> = rest.iter().map(String::as_str).collect();
                    if !below_main(&rest) {
                        lost.push(found);
                    }
                }
                // Go's collector works in goroutines of its own as well.
                assert!(lost.len() <= 2, "Go {version} {target} {what}: {lost:#?}");
            }
        }
    }
}

#[test]
fn a_loop_without_calls_has_its_line() {
    let module = build(GO_VERSIONS[0], &source("crash"), "wasip1", None);
    let outcome = crash(&module, &["--fuel", "20000000"], "spin");
    assert_eq!(outcome.status, Some(137), "{}", outcome.stderr);
    let frames = frames(&outcome.stderr);
    // Go's tables tell calls apart, and this loop has none.
    assert!(frames[0].starts_with("main.spin ./main.go:2"), "{frames:?}");
    assert_eq!(frames[1], "main.main ./main.go:37");
}

#[test]
fn what_go_reports_itself_stays_as_it_is() {
    let module = build(GO_VERSIONS[0], &source("crash"), "wasip1", None);
    for (what, message, line) in [
        (
            "nil",
            "invalid memory address or nil pointer dereference",
            14,
        ),
        ("divide", "integer divide by zero", 42),
    ] {
        let outcome = crash(&module, &[], what);
        assert_eq!(outcome.status, Some(2), "{}", outcome.stderr);
        assert!(outcome.stderr.contains(message), "{}", outcome.stderr);
        let place = format!("./main.go:{line}");
        assert!(outcome.stderr.contains(&place), "{}", outcome.stderr);
        assert_eq!(frames(&outcome.stderr), [""; 0]);
    }
}

#[test]
fn a_trap_leaves_a_coredump_where_one_is_wished_for() {
    let module = build(GO_VERSIONS[0], &source("crash"), "wasip1", None);
    let folder = TempDir::new("coredump");
    let file = folder.path().join("core.wasm");
    let path = file.to_str().expect("UTF-8");
    let outcome = crash(&module, &["--coredump", path], "trap");
    assert_eq!(outcome.status, Some(134));
    assert!(
        outcome.stderr.contains(&format!("\n  coredump: {path}\n")),
        "{}",
        outcome.stderr
    );
    let dump = Module::new(&Engine::default(), fs::read(&file).expect("written"));
    let dump = dump.expect("a coredump is a module");
    let names: Vec<_> = dump.custom_sections().map(|(name, _)| name).collect();
    assert_eq!(names, ["core", "coremodules", "coreinstances", "corestack"]);
    fs::remove_file(&file).expect("it is there");

    let outcome = crash(&module, &["--coredump", path], "nil");
    assert_eq!(outcome.status, Some(2));
    assert!(!file.exists(), "Go ended by itself");

    let nowhere = folder.path().join("no/core.wasm");
    let outcome = crash(
        &module,
        &["--coredump", nowhere.to_str().expect("UTF-8")],
        "trap",
    );
    assert_eq!(outcome.status, Some(134));
    assert!(
        outcome.stderr.contains("\n  no coredump: "),
        "{}",
        outcome.stderr
    );
}

/// Numbers that look random and are the same each time.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % end as u64) as usize
    }
}

#[test]
fn a_broken_stack_gives_fewer_frames() {
    let engine = Engine::default();
    let file = build(GO_VERSIONS[0], &source("switch"), "wasip1", None);
    let module = Module::new(&engine, fs::read(file).expect("built")).expect("valid");
    let mut wasi = WasiCtxBuilder::new();
    wasi.args(["switch.wasm", "look"]).inherit_machine();
    let mut store = Store::new(&engine, Host::new(&module, wasi.build()));
    let mut linker = Linker::new(&engine);
    shanhai_wasi::add_to_linker(&mut linker, |host: &mut Host<WasiCtx>| &mut host.system)
        .expect("once");
    let look = |mut caller: Caller<'_, Host<WasiCtx>>| -> Result<i32, Error> {
        let frames = caller.backtrace();
        let instance = frames[0].instance;
        let whole = caller.data().symbols.unwind(&caller, &frames);
        caller.data_mut().seen.push(Vec::new());
        // The second one is behind a switch of goroutines.
        if caller.data().seen.len() < 2 {
            return Ok(0);
        }
        assert!(whole.len() > frames.len() + 5, "{whole:?}");
        let memory = instance.debug_memory(&caller, 0).expect("Go has one");
        let global = |index| instance.debug_global(&caller, index).expect("Go has it");
        let [pointer, goroutine] = [global(0), global(2)];
        let Val::I32(sp) = pointer.get(&caller) else {
            panic!("the stack pointer is a number");
        };
        let g = goroutine.get(&caller);
        let before = memory.data(&caller).to_vec();
        let mut random = Random(0x5EED);
        let mut shorter = 0;
        for round in 0..2000 {
            let mut changed = 0;
            match round % 4 {
                // Words of the stack become something else, or places in other functions.
                0 | 1 => {
                    changed = (sp as usize + 8 * random.below(100)).min(before.len() - 8);
                    let word = match round % 8 {
                        0 | 1 => u64::MAX >> random.below(64),
                        _ => ((0x1000 + random.below(2000)) << 16 | random.below(9)) as u64,
                    };
                    let written = memory.write(&mut caller, changed, &word.to_le_bytes());
                    written.expect("within the memory");
                }
                2 => {
                    let anywhere = Val::I32(random.below(before.len() + 100) as i32);
                    pointer.set(&mut caller, anywhere).expect("a variable");
                }
                _ => {
                    let anywhere = Val::I64(random.below(usize::MAX) as i64);
                    goroutine.set(&mut caller, anywhere).expect("a variable");
                }
            }
            let found = caller.data().symbols.unwind(&caller, &frames);
            assert!(found.len() >= frames.len() && found.len() <= 64);
            shorter += usize::from(found.len() < whole.len());
            let restored = memory.write(&mut caller, changed, &before[changed..changed + 8]);
            restored.expect("within the memory");
            goroutine.set(&mut caller, g).expect("a variable");
            pointer.set(&mut caller, Val::I32(sp)).expect("a variable");
        }
        assert!(shorter > 500, "{shorter} were shorter");
        Err(Error::exit(7))
    };
    linker.func_wrap("host", "look", look).expect("once");
    let instance = linker.instantiate(&mut store, &module).expect("links");
    let status = shanhai_wasi::run_command(&mut store, &instance).expect("it runs");
    assert_eq!(status, 7);
}

/// Where Go's symbol table starts in a module's bytes.
fn table(module: &[u8]) -> usize {
    let magic = [0xF1, 0xFF, 0xFF, 0xFF, 0, 0, 1, 8];
    let mut places = module.windows(8);
    places
        .position(|bytes| bytes == magic)
        .expect("Go 1.20 or newer")
}

#[test]
fn names_of_the_table_are_those_of_the_name_section() {
    for version in GO_VERSIONS {
        let file = build(version, &source("crash"), "js", None);
        let module = Module::new(&Engine::default(), fs::read(file).expect("built"));
        let module = module.expect("valid");
        let symbols = Symbols::new(&module);
        let mut known = 0;
        for (index, name) in (0..).zip(module.func_names()) {
            let (Some(name), Some(body)) = (name, module.func_range(index)) else {
                continue;
            };
            let found = symbols.lookup(index, body.start as u32).function;
            let found = found.expect("at least the name section's");
            // The linker writes what is no letter as `_`; of type arguments the table says less.
            let plain = |c: char| c.is_alphanumeric() || c == '.' || c == '_';
            let found: String = found
                .chars()
                .map(|c| if plain(c) { c } else { '_' })
                .collect();
            match found.split_once("_..._") {
                Some((start, end)) => assert!(name.starts_with(start) && name.ends_with(end)),
                None => assert_eq!(found, name, "function {index}, Go {version}"),
            }
            known += usize::from(symbols.lookup(index, body.start as u32).line.is_some());
        }
        assert!(known > 1000, "Go {version}: {known} functions with a line");
    }
}

#[test]
fn a_broken_table_gives_fewer_answers() {
    /// More than the parts before the records of functions.
    const SIZE: usize = 300_000;
    let file = build(GO_VERSIONS[0], &source("crash"), "wasip1", None);
    let whole = fs::read(file).expect("built");
    let module = Module::new(&Engine::default(), &whole).expect("valid");
    let table = table(&whole);
    let mut random = Random(0x5EED);
    let mut lines = 0;
    for round in 0..16 {
        let mut broken = whole.clone();
        for _ in 0..2000 {
            broken[table + 8 + 100 + random.below(SIZE)] = random.below(256) as u8;
        }
        if round % 2 == 1 {
            // The header: counts and offsets.
            broken[table + 8 + random.below(60)] = random.below(256) as u8;
        }
        if round % 4 == 3 {
            broken.truncate(table + random.below(SIZE));
        }
        let symbols = Symbols::from_bytes(broken);
        for _ in 0..100 {
            let func = random.below(module.func_count() as usize) as u32;
            let Some(body) = module.func_range(func) else {
                continue;
            };
            let offset = body.start + random.below(body.len());
            lines += usize::from(symbols.lookup(func, offset as u32).line.is_some());
        }
    }
    assert!(lines > 100, "{lines} lines of what is left");
}
