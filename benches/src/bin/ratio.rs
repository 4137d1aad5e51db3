//! Prints one Markdown table: the CPU time of each engine as a ratio to the first one's (wasmi).
//!
//! The engines take turns, so that what disturbs the machine disturbs all of them. A ratio is the
//! median over the rounds; the last column is the median time of the first engine.
//!
//! `ratio [--rounds N] [--kernels fib,sieve] [--no-go] [--no-startup]`; `--kernels` also names vector
//! kernels and Go programs.

use std::time::Duration;

use anyhow::{Context as _, Result, bail, ensure};
use shanhai_benches::cpu;
use shanhai_benches::engine::{self, Engine};
use shanhai_benches::module::{self, GO_PROGRAMS, KERNELS, Kernel, MIXED, SIMD, UNKNOWN};

struct Options {
    rounds: usize,
    kernels: Option<Vec<String>>,
    go: bool,
    startup: bool,
}

impl Options {
    fn wants(&self, name: &str) -> bool {
        let is_named = |names: &Vec<String>| names.iter().any(|one| one == name);
        self.kernels.as_ref().is_none_or(is_named)
    }
}

fn main() -> Result<()> {
    let options = options()?;
    compute(&options)?;
    println!();
    group(&options, "kernel that chains are not chosen from", &UNKNOWN)?;
    println!();
    group(&options, "vector kernel", &SIMD)?;
    if options.go {
        println!();
        go(&options)?;
    }
    if options.startup {
        println!();
        startup(&options)?;
    }
    Ok(())
}

fn options() -> Result<Options> {
    let mut options = Options {
        rounds: 5,
        kernels: None,
        go: true,
        startup: true,
    };
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        let mut value = || args.next().with_context(|| format!("{arg} needs a value"));
        match arg.as_str() {
            "--rounds" => options.rounds = value()?.parse()?,
            "--kernels" => options.kernels = Some(value()?.split(',').map(str::to_owned).collect()),
            "--no-go" => options.go = false,
            "--no-startup" => options.startup = false,
            _ => bail!("usage: ratio [--rounds N] [--kernels NAME,NAME] [--no-go] [--no-startup]"),
        }
    }
    ensure!(options.rounds > 0, "--rounds must be at least 1");
    Ok(options)
}

fn compute(options: &Options) -> Result<()> {
    let engines = engine::all();
    let mut table = Table::new("kernel", &engines);
    kernels(options, &engines, &KERNELS, &mut table)?;
    table.mean("geometric mean");
    kernels(options, &engines, &MIXED, &mut table)?;
    table.mean("geometric mean of all");
    Ok(())
}

/// A table of its own.
fn group(options: &Options, head: &str, group: &[Kernel]) -> Result<()> {
    let engines = engine::all();
    let mut table = Table::new(head, &engines);
    kernels(options, &engines, group, &mut table)?;
    table.mean("geometric mean");
    Ok(())
}

/// A row for each kernel that is wanted.
fn kernels(
    options: &Options,
    engines: &[Box<dyn Engine>],
    kernels: &[Kernel],
    table: &mut Table,
) -> Result<()> {
    for kernel in kernels.iter().filter(|kernel| options.wants(kernel.name)) {
        let wasm = kernel.wasm()?;
        let mut sums = vec![None; engines.len()];
        let times = rounds(options.rounds, engines, |index, engine| {
            let mut run = engine.load(&wasm, "run")?;
            let (time, sum) = cpu::time(|| run.call(kernel.size));
            sums[index] = Some(sum?);
            Ok(time)
        })?;
        let same = sums.windows(2).all(|pair| pair[0] == pair[1]);
        ensure!(same, "{}: the engines disagree: {sums:?}", kernel.name);
        table.row(kernel.name, &times);
    }
    Ok(())
}

/// Go programs, from bytes to their end.
fn go(options: &Options) -> Result<()> {
    let engines = engine::go();
    let mut table = Table::new("Go program, wasip1", &engines);
    for name in GO_PROGRAMS.into_iter().filter(|name| options.wants(name)) {
        let wasm = module::go_program(name)?;
        let mut texts = vec![None; engines.len()];
        let times = rounds(options.rounds, &engines, |index, engine| {
            let wasm = wasm.clone();
            let (time, printed) = cpu::time(|| engine.hello(wasm));
            texts[index] = printed?;
            Ok(time)
        })?;
        let same = texts.windows(2).all(|pair| pair[0] == pair[1]);
        ensure!(same, "{name}: the engines disagree: {texts:?}");
        table.row(name, &times);
    }
    table.mean("geometric mean");
    Ok(())
}

fn startup(options: &Options) -> Result<()> {
    let wasm = module::go_hello()?;
    let engines = engine::starters();
    let mut table = Table::new("Go hello, wasip1", &engines);
    let times = rounds(options.rounds, &engines, |_, engine| {
        let wasm = wasm.clone();
        let (time, done) = cpu::time(|| engine.compile(wasm).map(drop));
        done?;
        Ok(time)
    })?;
    table.row("load", &times);
    let times = rounds(options.rounds, &engines, |_, engine| {
        let wasm = wasm.clone();
        let (time, printed) = cpu::time(|| engine.hello(wasm));
        ensure!(
            printed?.is_some_and(|text| !text.is_empty()),
            "the program printed nothing"
        );
        Ok(time)
    })?;
    table.row("load and run", &times);
    Ok(())
}

/// The times of each engine; a first round is not counted.
fn rounds(
    rounds: usize,
    engines: &[Box<dyn Engine>],
    mut run: impl FnMut(usize, &dyn Engine) -> Result<Duration>,
) -> Result<Vec<Vec<f64>>> {
    let mut times = vec![Vec::new(); engines.len()];
    for round in 0..=rounds {
        for (index, engine) in engines.iter().enumerate() {
            let time = run(index, engine.as_ref()).with_context(|| engine.name())?;
            if round > 0 {
                times[index].push(time.as_secs_f64());
            }
        }
    }
    Ok(times)
}

/// Prints rows as they come; keeps what the geometric mean needs.
struct Table {
    ratios: Vec<Vec<f64>>,
}

impl Table {
    fn new(what: &str, engines: &[Box<dyn Engine>]) -> Self {
        let names: Vec<&str> = engines.iter().map(|engine| engine.name()).collect();
        println!("| {what} | {} | {} |", names.join(" | "), names[0]);
        println!("|---|{}", "--:|".repeat(names.len() + 1));
        Self {
            ratios: vec![Vec::new(); engines.len()],
        }
    }

    fn row(&mut self, name: &str, times: &[Vec<f64>]) {
        print!("| {name} |");
        for (times_of_one, ratios) in times.iter().zip(&mut self.ratios) {
            let ratio = median(
                times_of_one
                    .iter()
                    .zip(&times[0])
                    .map(|(own, base)| own / base),
            );
            ratios.push(ratio);
            print!(" {ratio:.2} |");
        }
        println!(" {:.1} ms |", median(times[0].iter().copied()) * 1e3);
    }

    /// A row of the geometric means of all rows so far.
    fn mean(&self, name: &str) {
        if self.ratios[0].is_empty() {
            return;
        }
        print!("| **{name}** |");
        for ratios in &self.ratios {
            let mean = ratios.iter().map(|ratio| ratio.ln()).sum::<f64>() / ratios.len() as f64;
            print!(" **{:.2}** |", mean.exp());
        }
        println!(" |");
    }
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
