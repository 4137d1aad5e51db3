//! Another engine for what wasmi does not know: garbage collection, exceptions, function references.
//!
//! Modules of wasm-smith are run here and by the V8 of a `node` on this machine, and what can be
//! seen of them is compared. What a script cannot see is left out: vectors, references to
//! exceptions, what a NaN consists of, which of several reasons a call through a table fails for.

use std::fmt::{self, Write as _};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs, iter, thread};

use shanhai::{
    Engine, Error, ErrorKind, Extern, HeapType, Linker, Module, Store, TrapCode, Val, ValType,
};

use super::{FAST, ours};
use crate::random::Random;
use crate::smith::{self, Known};

/// Modules that are given to one process of node.
const BATCH: u64 = 500;

/// What some versions of node know only when asked.
const FLAGS: [&str; 4] = [
    "--experimental-wasm-memory64",
    "--experimental-wasm-multi-memory",
    "--experimental-wasm-exnref",
    "--experimental-wasm-gc",
];

/// A node, and which features it knows.
#[derive(Debug)]
pub struct JavaScript {
    program: PathBuf,
    flags: Vec<&'static str>,
    known: Known,
    version: String,
}

/// What became of the modules.
#[derive(Debug, Default)]
pub struct Compared {
    /// Modules that both ran.
    pub modules: u64,
    /// Calls that returned.
    pub returned: u64,
    /// Calls and instantiations that trapped or threw.
    pub stopped: u64,
    /// Modules that were compared up to a limit of one of the two.
    pub limited: u64,
}

impl fmt::Display for JavaScript {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({:?})", self.version, self.known)
    }
}

impl JavaScript {
    /// The node that the variable `NODE` names, otherwise the one on the path; none if there is none.
    pub fn find() -> Option<Self> {
        let program: PathBuf = env::var_os("NODE").unwrap_or_else(|| "node".into()).into();
        let works = |arguments: &[&str]| {
            let mut command = Command::new(&program);
            let output = command
                .args(arguments)
                .stderr(Stdio::null())
                .output()
                .ok()?;
            output.status.success().then_some(output.stdout)
        };
        let version = works(&["-p", "`node ${process.version}, V8 ${process.versions.v8}`"])?;
        let flags = FLAGS
            .into_iter()
            .filter(|flag| works(&[flag, "-e", "0"]).is_some());
        let mut found = Self {
            flags: flags.collect(),
            program,
            known: Known::default(),
            version: String::from_utf8_lossy(&version).trim().to_owned(),
        };
        found.probe().ok()?;
        Some(found)
    }

    /// Finds out which features it knows.
    fn probe(&mut self) -> Result<(), String> {
        let texts = [
            "(module (func (result v128) v128.const i64x2 0 0))",
            "(module (func return_call 0))",
            "(module (memory 0) (memory 0))",
            "(module (memory i64 0) (table i64 0 funcref))",
            "(module (type (sub (array i8))) (func (drop (array.new_default 0 (i32.const 1)))))",
            "(module (tag) (func (block (result exnref) (try_table (catch_all_ref 0)) (return)) (throw_ref)))",
            "(module (global i32 (i32.add (i32.const 1) (i32.const 2))))",
        ];
        let mut input = String::new();
        for text in texts {
            let wasm = wat::parse_str(text).map_err(|error| error.to_string())?;
            let _ = writeln!(input, "probe {}", Hex(&wasm));
        }
        let output = self.run(input)?;
        let mut answers = output.lines().map(|line| line == "true");
        let mut next = || answers.next().unwrap_or(false);
        self.known = Known {
            simd: next(),
            tail_call: next(),
            multi_memory: next(),
            memory64: next(),
            gc: next(),
            exceptions: next(),
            extended_const: next(),
        };
        Ok(())
    }

    /// Whether it knows what no other judge does.
    pub fn knows_gc_and_exceptions(&self) -> bool {
        self.known.gc && self.known.exceptions
    }

    fn run(&self, input: String) -> Result<String, String> {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/execute/javascript.mjs");
        let failed = |error: std::io::Error| format!("{}: {error}", self.program.display());
        let mut child = Command::new(&self.program)
            .args(&self.flags)
            .arg(script)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(failed)?;
        let mut stdin = child.stdin.take().ok_or("no standard input")?;
        let writer = thread::spawn(move || stdin.write_all(input.as_bytes()));
        let output = child.wait_with_output().map_err(failed)?;
        writer
            .join()
            .map_err(|_| "the writer panicked")?
            .map_err(failed)?;
        match output.status.success() {
            true => Ok(String::from_utf8_lossy(&output.stdout).into_owned()),
            false => Err(format!("node ended with {}", output.status)),
        }
    }

    /// Runs `count` modules made from a seed on both.
    ///
    /// # Errors
    /// The first difference, with the file that its module was written to.
    pub fn compare(&self, count: u64, seed: u64) -> Result<Compared, String> {
        let mut random = Random::new(seed);
        let mut compared = Compared::default();
        let mut left = count;
        while left > 0 {
            let mut modules = Vec::new();
            for _ in 0..left.min(BATCH) {
                let len = 200 + random.below(3000);
                let data = random.bytes(len);
                modules.extend(smith::for_javascript(&data, self.known));
            }
            left = left.saturating_sub(BATCH);
            self.compare_all(&modules, &mut compared)?;
        }
        Ok(compared)
    }

    /// Runs modules without imports on both and adds what became of them.
    ///
    /// # Errors
    /// The first difference, with the file that its module was written to.
    pub fn compare_all(&self, modules: &[Vec<u8>], compared: &mut Compared) -> Result<(), String> {
        let (mut input, mut events) = (String::new(), Vec::new());
        for wasm in modules {
            let engine = &FAST[wasm.len() % FAST.len()];
            let (exports, ours) = play(engine, wasm, Random::of(wasm))?;
            let _ = writeln!(input, "run {} {exports}", Hex(wasm));
            events.push(ours);
        }
        let output = self.run(input)?;
        let mut lines = output.lines();
        for (wasm, ours) in iter::zip(modules, events) {
            let theirs: Vec<&str> = lines.by_ref().take_while(|line| !line.is_empty()).collect();
            compared.add(&ours, &theirs).map_err(|difference| {
                let file = keep(wasm);
                format!("{file}: {difference}")
            })?;
        }
        Ok(())
    }
}

impl Compared {
    fn add(&mut self, ours: &[String], theirs: &[&str]) -> Result<(), String> {
        self.modules += 1;
        for (at, (our, their)) in iter::zip(ours, theirs).enumerate() {
            if our == "limit" || *their == "limit" {
                self.limited += 1;
                return Ok(());
            }
            if our != their {
                return Err(format!("event {at}: {our:?}, node: {their:?}"));
            }
            self.returned += u64::from(our.starts_with("returned"));
            self.stopped +=
                u64::from(at % 2 == 1 && !our.starts_with("returned") || ours.len() == 1);
        }
        match ours.len() == theirs.len() {
            true => Ok(()),
            false => Err(format!("{} events, node: {}", ours.len(), theirs.len())),
        }
    }
}

/// Writes a module on which the two differ.
fn keep(wasm: &[u8]) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("artifacts/javascript");
    let file = folder.join(format!("find-{:016x}.wasm", crate::random::hash(wasm)));
    match fs::create_dir_all(&folder).and_then(|()| fs::write(&file, wasm)) {
        Ok(()) => file.display().to_string(),
        Err(error) => error.to_string(),
    }
}

/// Bytes as hexadecimal digits.
struct Hex<'a>(&'a [u8]);

impl fmt::Display for Hex<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// Runs a module here: its exports as the script wants them, and the events as it prints them.
fn play(engine: &Engine, wasm: &[u8], mut random: Random) -> Result<(String, Vec<String>), String> {
    let module = Module::new(engine, wasm).map_err(|error| format!("not accepted: {error}"))?;
    let mut store = Store::new(engine, ());
    if engine.config().meters_fuel() {
        store
            .set_fuel(ours::FUEL)
            .map_err(|error| error.to_string())?;
    }
    store.limits_mut().gc_heap_bytes = 8 << 20;
    let instance = match Linker::new(engine).instantiate(&mut store, &module) {
        Ok(instance) => instance,
        Err(error) => return Ok((String::new(), vec![stopped(&error)?])),
    };
    let mut exports = instance.exports(&store);
    exports.sort_by(|a, b| a.0.cmp(&b.0));
    let mut list = Vec::new();
    let mut seen = Vec::new();
    let mut calls = Vec::new();
    for (name, export) in exports {
        let kind = match export {
            Extern::Func(func) => {
                let ty = func.ty(&store);
                let visible = ty
                    .params()
                    .iter()
                    .chain(ty.results())
                    .all(|ty| letter(*ty).is_some());
                let arguments = ours::arguments(&ty, &mut random);
                let (true, Some(arguments)) = (visible, arguments) else {
                    continue;
                };
                let arguments: Vec<Val> = arguments.into_iter().map(plain_nan).collect();
                let given: Vec<String> = arguments.iter().map(|value| text(value, true)).collect();
                let results: String = ty.results().iter().filter_map(|ty| letter(*ty)).collect();
                list.push(format!(
                    "f:{}:{}:{results}",
                    Hex(name.as_bytes()),
                    given.join(",")
                ));
                calls.push((func, arguments, ty.results().len()));
                continue;
            }
            Extern::Global(global) => match letter(global.ty(&store).content) {
                Some(letter) => format!("g:{}:{letter}", Hex(name.as_bytes())),
                None => continue,
            },
            Extern::Memory(_) => format!("m:{}", Hex(name.as_bytes())),
            Extern::Table(table) => {
                let ty = table.ty(&store);
                if letter(ValType::Ref(ty.element)).is_none() {
                    continue;
                }
                let kind = if ty.table64 { 'T' } else { 't' };
                format!("{kind}:{}", Hex(name.as_bytes()))
            }
            _ => continue,
        };
        list.push(kind);
        seen.push(export);
    }
    let mut events = vec![format!("start {}", state(&store, &seen))];
    for (func, arguments, results) in calls {
        let mut results = vec![Val::I32(0); results];
        let event = match func.call(&mut store, &arguments, &mut results) {
            Ok(()) => {
                let results: Vec<String> = results.iter().map(|value| text(value, false)).collect();
                format!("returned {}", results.join(" "))
            }
            Err(error) => stopped(&error)?,
        };
        let limit = event == "limit";
        events.push(event);
        if limit {
            break;
        }
        events.push(format!("state {}", state(&store, &seen)));
    }
    Ok((list.join(" "), events))
}

/// The letter of a type that a script can see.
fn letter(ty: ValType) -> Option<char> {
    Some(match ty {
        ValType::I32 => 'i',
        ValType::I64 => 'l',
        ValType::F32 => 'f',
        ValType::F64 => 'd',
        ValType::V128 => return None,
        ValType::Ref(ty) if matches!(ty.heap, HeapType::Exn | HeapType::NoExn) => return None,
        ValType::Ref(_) => 'r',
    })
}

/// A script has only one NaN.
fn plain_nan(value: Val) -> Val {
    match value {
        Val::F32(bits) if f32::from_bits(bits).is_nan() => Val::F32(0x7fc0_0000),
        Val::F64(bits) if f64::from_bits(bits).is_nan() => Val::F64(0x7ff8_0000_0000_0000),
        other => other,
    }
}

/// A value as the script prints it, or as it wants it.
fn text(value: &Val, argument: bool) -> String {
    let reference = |null: bool| if null { "null" } else { "ref" }.to_owned();
    match value {
        Val::I32(value) => format!("i{value}"),
        Val::I64(value) => format!("l{value}"),
        Val::F32(bits) if f32::from_bits(*bits).is_nan() && !argument => "nan".to_owned(),
        Val::F64(bits) if f64::from_bits(*bits).is_nan() && !argument => "nan".to_owned(),
        Val::F32(bits) => format!("f{bits:x}"),
        Val::F64(bits) => format!("d{bits:x}"),
        Val::FuncRef(func) => reference(func.is_none()),
        Val::ExternRef(host) => reference(host.is_none()),
        Val::AnyRef(any) => reference(any.is_none()),
        Val::ExnRef(exception) => reference(exception.is_none()),
        _ => reference(false),
    }
}

fn state(store: &Store<()>, exports: &[Extern]) -> String {
    let part = |export: &Extern| match *export {
        Extern::Global(global) => text(&global.get(store), false),
        Extern::Memory(memory) => {
            let data = memory.data(&store);
            let (words, _) = data.as_chunks::<4>();
            let sum = words.iter().fold(0u32, |sum, &word| {
                (sum.rotate_left(5) ^ u32::from_le_bytes(word)).wrapping_mul(0x9e37_79b1)
            });
            format!("{}:{sum:x}", data.len())
        }
        Extern::Table(table) => {
            let null = |at| {
                table
                    .get(store, at)
                    .is_some_and(|it| text(&it, false) == "null")
            };
            let elements = (0..table.size(store)).map(|at| if null(at) { '0' } else { '1' });
            format!("[{}]", elements.collect::<String>())
        }
        _ => String::new(),
    };
    exports.iter().map(part).collect::<Vec<_>>().join(" ")
}

/// The kind of a trap, as coarse as the script's.
fn stopped(error: &Error) -> Result<String, String> {
    let kind = match error.kind() {
        ErrorKind::Trap(trap) => match trap.code() {
            TrapCode::OutOfFuel | TrapCode::HeapExhausted | TrapCode::CallStackExhausted => "limit",
            code => coarse(code.text()),
        },
        ErrorKind::Exception(_) => "exception",
        ErrorKind::Limit(_) => "limit",
        _ => return Err(format!("failed: {error}")),
    };
    Ok(kind.to_owned())
}

fn coarse(text: &str) -> &str {
    match text {
        "out of bounds memory access" => "memory",
        "integer divide by zero" => "zero",
        "integer overflow" | "invalid conversion to integer" => "overflow",
        "out of bounds table access" | "undefined element" => "table",
        "uninitialized element" | "indirect call type mismatch" => "callee",
        "cast failure" => "cast",
        "out of bounds array access" => "array",
        other if other.starts_with("null ") => "null",
        other => other,
    }
}
