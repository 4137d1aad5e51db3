//! Backtraces of real Go programs: functions, files and lines, compared with what Go itself says.
//!
//! The programs are in `go_traces/`.

mod support;

use std::{
    fs,
    path::{Path, PathBuf},
};

use shanhai::{Caller, Engine, Linker, Module, Store, TrapFrame};
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
struct Host {
    wasi: WasiCtx,
    seen: Vec<Vec<TrapFrame>>,
}

/// Runs `lines` on an engine; gives the stacks that it prints and those that the host sees.
fn stacks(engine: &Engine, module: &Module) -> (String, Vec<Vec<TrapFrame>>) {
    let stdout = SharedOutput::new();
    let wasi = WasiCtxBuilder::new()
        .arg("lines.wasm")
        .stdout(stdout.clone())
        .inherit_machine()
        .build();
    let seen = Vec::new();
    let mut store = Store::new(engine, Host { wasi, seen });
    let mut linker = Linker::new(engine);
    shanhai_wasi::add_to_linker(&mut linker, |host: &mut Host| &mut host.wasi).expect("once");
    let look = |mut caller: Caller<'_, Host>| -> i32 {
        let frames = caller.backtrace();
        caller.data_mut().seen.push(frames);
        0
    };
    linker.func_wrap("host", "look", look).expect("once");
    let instance = linker.instantiate(&mut store, module).expect("links");
    let status = shanhai_wasi::run_command(&mut store, &instance).expect("it runs");
    assert_eq!(status, 0);
    (stdout.text(), store.into_data().seen)
}

/// The functions of the program, as Go writes them. Those of the runtime Go shows in part only.
fn as_go_does(frames: &[SourceFrame]) -> Vec<String> {
    // The import itself, for which Go has no line.
    let (import, frames) = frames.split_first().expect("a stack");
    assert_eq!(import.function.as_deref(), Some("main.look"));
    // What runs goroutines is below.
    let goroutine = |frame: &&SourceFrame| frame.function.as_deref() != Some("wasm_pc_f_loop");
    let ours = |line: &String| line.starts_with("main.");
    let frames = frames.iter().take_while(goroutine).map(|frame| {
        let known = (&frame.function, &frame.file, frame.line);
        let (Some(function), Some(file), Some(line)) = known else {
            panic!("a function of Go without a line: {frame:?}");
        };
        format!("{function} {file}:{line}")
    });
    frames.filter(ours).collect()
}

fn compare(version: &str, engine: &Engine, flags: &[&str]) {
    let module = build_with(version, &source("lines"), "wasip1", flags);
    let module = Module::new(engine, fs::read(module).expect("built")).expect("valid");
    let (printed, seen) = stacks(engine, &module);
    let symbols = Symbols::new(&module);
    let expected: Vec<Vec<&str>> = printed
        .split("\n\n")
        .map(|stack| {
            let ours = |line: &&str| line.starts_with("main.");
            stack.lines().filter(ours).collect()
        })
        .filter(|stack: &Vec<_>| !stack.is_empty())
        .collect();
    assert_eq!(expected.len(), 8, "{printed}");
    assert_eq!(seen.len(), expected.len());
    let mut whole = 0;
    for (expected, seen) in expected.iter().zip(&seen) {
        let found = as_go_does(&symbols.frames_of(seen));
        // After a panic that was recovered, Go goes on from its own stack: callers are not on the
        // machine's any more.
        let on_stack = &expected[..found.len().clamp(1, expected.len())];
        assert_eq!(on_stack, found, "Go {version}");
        whole += usize::from(found.len() == expected.len());
    }
    assert!(whole >= 6, "Go {version}: {whole} stacks are whole");
}

#[test]
fn lines_are_those_that_go_sees() {
    for version in GO_VERSIONS {
        compare(version, &Engine::default(), &[]);
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
