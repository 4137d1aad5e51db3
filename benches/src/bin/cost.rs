//! What a program costs from start to end, and what it occupies: processes of this program, one for
//! each engine, by turns.
//!
//! `cost [--rounds N] [process|memory|validate|calls]...` prints tables; without names, all of them.
//! `cost do ENGINE WHAT [FILE]` is what such a process does.

use std::process::Command;
use std::time::Duration;

use anyhow::{Context as _, Result, bail, ensure};
use shanhai::{Compilation, Config, ExternType, Linker, Module, Store};
use shanhai_benches::engine::{self, Engine};
use shanhai_benches::process::{self, memory};
use shanhai_benches::{cpu, go_js, module};

fn main() -> Result<()> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    if let ["do", engine, what @ ..] = &args[..] {
        perform(engine, what)?;
        println!("peak {}", memory("VmHWM"));
        return Ok(());
    }
    let (mut rounds, mut tables) = (11, Vec::new());
    let mut args = args.into_iter();
    while let Some(arg) = args.next() {
        match arg {
            "--rounds" => rounds = args.next().context("--rounds needs a number")?.parse()?,
            "process" | "memory" | "validate" | "calls" => tables.push(arg),
            _ => bail!("usage: cost [--rounds N] [process|memory|validate|calls]..."),
        }
    }
    let wants = |table| tables.is_empty() || tables.contains(&table);
    if wants("process") {
        processes(rounds)?;
    }
    if wants("memory") {
        occupied()?;
    }
    if wants("validate") {
        throughput(rounds)?;
    }
    if wants("calls") {
        calls(rounds)?;
    }
    Ok(())
}

/// An engine by the name that tables have.
fn engine(name: &str) -> Result<Box<dyn Engine>> {
    let mut engines = engine::starters().into_iter();
    let found = engines.find(|engine| engine.name() == name);
    found.with_context(|| format!("no engine is called `{name}`"))
}

/// What a process of this program does with one engine.
fn perform(name: &str, what: &[&str]) -> Result<()> {
    match *what {
        ["nothing"] => {}
        ["tiny"] => {
            let sum = engine(name)?.load(&module::tiny(), "run")?.call(41)?;
            ensure!(sum == 42, "the module has added wrongly");
        }
        ["memory", pages] => {
            let text = format!(
                "(module (memory {pages}) (func (export \"run\") (param i32) (result i64)
                   (i64.load (i32.const 8))))"
            );
            engine(name)?.load(&wat(&text), "run")?.call(0)?;
        }
        // For tools that count instructions: the calls of the table, without the table.
        ["call", export, count] => {
            let mut function = engine(name)?.load(&module::calls(), export)?;
            if export != "leaf" {
                function.call(count.parse()?)?;
            } else {
                for n in 0..count.parse()? {
                    function.call(n)?;
                }
            }
        }
        ["load", file] => drop(engine(name)?.compile(std::fs::read(file)?)?),
        ["keep", file] => {
            let kept = engine(name)?.compile(std::fs::read(file)?)?;
            println!("resident {}", memory("VmRSS"));
            drop(kept);
        }
        ["hello", file] => {
            let text = engine(name)?.hello(std::fs::read(file)?)?;
            ensure!(text.is_some_and(|text| !text.is_empty()), "nothing printed");
        }
        ["hello-js", file] => {
            let text = go_js::hello(std::fs::read(file)?)?;
            ensure!(!text.is_empty(), "nothing printed");
        }
        _ => bail!("`cost do` does not know {what:?}"),
    }
    Ok(())
}

fn wat(text: &str) -> Vec<u8> {
    wat::parse_str(text).expect("the text is a module")
}

/// One line of a table: what is done, and by whom.
struct Row {
    what: &'static str,
    runs: Vec<(String, Command)>,
}

impl Row {
    fn new(what: &'static str, names: &[&str], action: &[&str]) -> Result<Self> {
        let own = std::env::current_exe()?;
        let runs = names.iter().map(|name| {
            let mut command = Command::new(&own);
            command.arg("do").arg(name).args(action);
            ((*name).to_owned(), command)
        });
        Ok(Self {
            what,
            runs: runs.collect(),
        })
    }
}

const ALL: [&str; 6] = [
    "wasmi, lazy",
    "shanhai, lazy",
    "wasmi, lazy translation",
    "shanhai, lazy translation",
    "wasmi",
    "shanhai",
];

fn processes(rounds: usize) -> Result<()> {
    let file = |name: &str| -> Result<String> {
        let path = module::path(name);
        ensure!(path.exists(), "{}: see benches/README.md", path.display());
        Ok(path.to_str().context("a path of UTF-8")?.to_owned())
    };
    let (hello, js) = (file("hello.wasip1.wasm")?, file("hello.js.wasm")?);
    let mut rows = vec![
        Row::new("nothing", &["shanhai"], &["nothing"])?,
        Row::new("tiny module", &["wasmi", "shanhai"], &["tiny"])?,
        Row::new(
            "a memory of 64 KiB",
            &["wasmi", "shanhai"],
            &["memory", "1"],
        )?,
        Row::new(
            "a memory of 16 MiB",
            &["wasmi", "shanhai"],
            &["memory", "256"],
        )?,
        Row::new("Go hello, wasip1, run", &ALL, &["hello", &hello])?,
    ];
    let mut run_js = Row::new("Go hello, js, run", &["shanhai, lazy"], &["hello-js", &js])?;
    if let Some(script) = std::env::var_os("GO_WASM_EXEC_NODE") {
        let mut node = Command::new("node");
        node.arg("--stack-size=8192").arg(script).arg(&js);
        run_js.runs.insert(0, ("node".into(), node));
    }
    rows.push(run_js);
    if let Ok(esbuild) = file("esbuild.wasm") {
        rows.push(Row::new("esbuild.wasm, load", &ALL, &["load", &esbuild])?);
    }
    println!("| CPU of a process, least of {rounds} | engine | ms | beside the first | peak MiB |");
    println!("|---|---|--:|--:|--:|");
    for row in &mut rows {
        let mut least = vec![(Duration::MAX, 0); row.runs.len()];
        for _ in 0..rounds {
            for ((_, command), least) in row.runs.iter_mut().zip(&mut least) {
                let cost = process::run(command)?;
                least.0 = least.0.min(cost.cpu);
                least.1 = number(&cost.printed, "peak").unwrap_or(0);
            }
        }
        let first = least[0].0.as_secs_f64();
        for ((name, _), (cpu, peak)) in row.runs.iter().zip(&least) {
            let cpu = cpu.as_secs_f64();
            println!(
                "| {} | {name} | {:.2} | {:.2} | {:.1} |",
                row.what,
                cpu * 1e3,
                cpu / first,
                *peak as f64 / MIB
            );
        }
    }
    Ok(())
}

const MIB: f64 = 1_048_576.0;

/// The number behind a word that a process has printed.
fn number(text: &str, word: &str) -> Option<u64> {
    let line = text.lines().find_map(|line| line.strip_prefix(word))?;
    line.trim().parse().ok()
}

/// What modules and instances occupy.
fn occupied() -> Result<()> {
    let hello = module::path("hello.wasip1.wasm");
    let size = std::fs::metadata(&hello)?.len();
    let hello = hello.to_str().context("a path of UTF-8")?;
    println!("\n| Go hello, {size} bytes | MiB | a byte of the module |");
    println!("|---|--:|--:|");
    let mut base = 0;
    for name in [
        "shanhai, lazy translation",
        "shanhai",
        "wasmi, lazy translation",
        "wasmi",
    ] {
        let mut row = Row::new("", &[name], &["keep", hello])?;
        let (_, command) = &mut row.runs[0];
        let resident = number(&process::run(command)?.printed, "resident").unwrap_or(0);
        println!("| {name}, loaded | {:.2} | |", resident as f64 / MIB);
        if name.ends_with("lazy translation") {
            base = resident;
            continue;
        }
        let code = resident.saturating_sub(base);
        println!(
            "| of these, translated code | {:.2} | {:.2} |",
            code as f64 / MIB,
            code as f64 / size as f64
        );
    }
    instances(hello)
}

/// What one more instance of a module occupies that is loaded.
fn instances(hello: &str) -> Result<()> {
    const MORE: usize = 50;
    let mut config = Config::default();
    config.compilation(Compilation::Lazy);
    let engine = shanhai::Engine::new(&config);
    let module = Module::from_boxed(&engine, std::fs::read(hello)?.into())?;
    let mut kept = Vec::with_capacity(MORE + 1);
    let (mut before, mut touched) = (0, 0);
    for i in 0..=MORE {
        let mut store = Store::new(&engine, ());
        let mut linker = Linker::new(&engine);
        linker.allow_shadowing(true);
        for import in module.imports() {
            if let ExternType::Func(ty) = import.ty() {
                let (name, ty) = ((import.module(), import.name()), ty.clone());
                linker.func_new(name.0, name.1, ty, |_, _, _| Ok(()))?;
            }
        }
        let instance = linker.instantiate(&mut store, &module)?;
        let bytes = instance.get_memory(&store, "memory").context("no memory")?;
        let pages = bytes.data(&store).chunks(4096);
        touched = pages
            .filter(|page| page.iter().any(|&byte| byte != 0))
            .count()
            * 4096;
        kept.push(store);
        if i == 0 {
            before = memory("VmRSS");
        }
    }
    let more = memory("VmRSS").saturating_sub(before) / MORE as u64;
    let rest = more.saturating_sub(touched as u64);
    println!("\n| one more instance of Go hello | KiB |\n|---|--:|");
    println!("| in all | {} |", more / 1024);
    println!(
        "| its memory, as far as it is touched | {} |",
        touched / 1024
    );
    println!("| the rest | {} |", rest / 1024);
    Ok(())
}

/// How fast modules are decoded and validated.
fn throughput(rounds: usize) -> Result<()> {
    println!("\n| least of {rounds} | MB | decoded, MB/s | validated, MB/s | wasmi, MB/s |");
    println!("|---|--:|--:|--:|--:|");
    for name in ["hello.wasip1.wasm", "esbuild.wasm"] {
        let Ok(bytes) = std::fs::read(module::path(name)) else {
            continue;
        };
        let engines = [
            "shanhai, lazy",
            "shanhai, lazy translation",
            "wasmi, lazy translation",
        ];
        let mut least = [f64::MAX; 3];
        for _ in 0..rounds {
            for (name, least) in engines.iter().zip(&mut least) {
                let (engine, bytes) = (engine(name)?, bytes.clone());
                let (time, kept) = cpu::time(|| engine.compile(bytes));
                drop(kept?);
                *least = least.min(time.as_secs_f64());
            }
        }
        let speed = least.map(|time| bytes.len() as f64 / 1e6 / time);
        let mb = bytes.len() as f64 / 1e6;
        println!(
            "| {name} | {mb:.1} | {:.0} | {:.0} | {:.0} |",
            speed[0], speed[1], speed[2]
        );
    }
    Ok(())
}

/// What calls cost between guest and embedder.
fn calls(rounds: usize) -> Result<()> {
    const CALLS: i32 = 100_000;
    let wasm = module::calls();
    println!("\n| least of {rounds}, ns for a call | wasmi | shanhai |\n|---|--:|--:|");
    for (what, export) in [
        ("guest to host", "host"),
        ("guest to host, with the store", "look"),
        ("embedder to guest", "leaf"),
    ] {
        print!("| {what} |");
        let mut least = [f64::MAX; 2];
        for _ in 0..rounds {
            for (name, least) in ["wasmi", "shanhai"].iter().zip(&mut least) {
                let mut function = engine(name)?.load(&wasm, export)?;
                let (time, done) = cpu::time(|| -> Result<i64> {
                    if export != "leaf" {
                        return function.call(CALLS);
                    }
                    let mut sum = 0;
                    for n in 0..CALLS {
                        sum += function.call(n)?;
                    }
                    Ok(sum)
                });
                done?;
                *least = least.min(time.as_secs_f64());
            }
        }
        for time in least {
            print!(" {:.1} |", time * 1e9 / f64::from(CALLS));
        }
        println!();
    }
    Ok(())
}
