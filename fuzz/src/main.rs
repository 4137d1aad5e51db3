//! `shanhai-fuzz`: runs a target without cargo-fuzz.
#![forbid(unsafe_code)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use std::{env, fs, panic, process};

use shanhai_fuzz::{Compared, JavaScript, Mutator, Seeds, TARGETS, Target};

const USAGE: &str = "usage:
  shanhai-fuzz TARGET [--count N] [--seconds S] [--seed X]
      runs changed seeds, at most N of them (default 100000) and at most S seconds (default: any)
  shanhai-fuzz TARGET FILE...
      runs these inputs
  shanhai-fuzz javascript [--count N] [--seed X]
      runs N modules here and in node (the variable NODE, or the one on the path)
  shanhai-fuzz javascript FILE.wasm...
      runs these modules, which import nothing, here and in node
  shanhai-fuzz module FILE
      writes the module that execute_oracle makes from an input to FILE.wasm
  shanhai-fuzz seeds
      writes the seeds of every target to corpus/TARGET, where cargo-fuzz looks for them
targets: decode, validate_oracle, execute_oracle, gojs_calls, snapshot_load, gojs_state";

fn main() {
    let args: Vec<String> = env::args().skip(1).collect();
    if let Err(message) = run(&args) {
        eprintln!("shanhai-fuzz: {message}");
        process::exit(1);
    }
}

fn here() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn run(args: &[String]) -> Result<(), String> {
    let (name, args) = args.split_first().ok_or(USAGE)?;
    if name == "seeds" {
        return write_seeds();
    }
    if name == "module" {
        let file = args.first().ok_or(USAGE)?;
        let wasm = shanhai_fuzz::module_of(&read(file)?).ok_or("no module is made from that")?;
        return fs::write(format!("{file}.wasm"), wasm).map_err(|error| error.to_string());
    }
    if name == "javascript" {
        return javascript(args);
    }
    let target = TARGETS
        .into_iter()
        .find(|target| target.name == name)
        .ok_or(USAGE)?;
    if args.first().is_some_and(|arg| !arg.starts_with("--")) {
        for file in args {
            println!("{file}: {}", (target.body)(&read(file)?)?);
        }
        return Ok(());
    }
    fuzz(target, options(args)?)
}

/// Count, seconds and seed.
fn options(args: &[String]) -> Result<[u64; 3], String> {
    let mut options = [100_000, u64::MAX, 1];
    for pair in args.chunks(2) {
        let [option, value] = pair else {
            return Err(USAGE.to_owned());
        };
        let at = ["--count", "--seconds", "--seed"]
            .iter()
            .position(|name| name == option)
            .ok_or(USAGE)?;
        options[at] = value.parse().map_err(|_| USAGE)?;
    }
    Ok(options)
}

fn javascript(args: &[String]) -> Result<(), String> {
    let node = JavaScript::find().ok_or("there is no node")?;
    println!("{node}");
    let start = Instant::now();
    let compared = if args.first().is_some_and(|arg| !arg.starts_with("--")) {
        let modules: Result<Vec<_>, _> = args.iter().map(|file| read(file)).collect();
        let mut compared = Compared::default();
        node.compare_all(&modules?, &mut compared)?;
        compared
    } else {
        let [count, _, seed] = options(args)?;
        node.compare(count, seed)?
    };
    let cpu = cpu_seconds().unwrap_or_default();
    let wall = start.elapsed().as_secs_f64();
    println!("no difference: {compared:?}; {cpu:.1} s of CPU here, {wall:.1} s");
    Ok(())
}

fn read(file: &str) -> Result<Vec<u8>, String> {
    fs::read(file).map_err(|error| format!("{file}: {error}"))
}

fn write_seeds() -> Result<(), String> {
    let seeds = Seeds::find().map_err(|error| error.to_string())?;
    for target in TARGETS {
        let folder = here().join("corpus").join(target.name);
        fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
        let inputs = seeds.of(target);
        for (at, input) in inputs.iter().enumerate() {
            let file = folder.join(format!("seed-{at}"));
            fs::write(file, input).map_err(|error| error.to_string())?;
        }
        println!(
            "{}: {} seeds from {}",
            target.name,
            inputs.len(),
            seeds.origin()
        );
    }
    Ok(())
}

/// Finds that are written before a run gives up.
const FINDS: usize = 20;

/// Inputs between two lines about how far the run is.
const REPORT: u64 = 100_000;

fn fuzz(target: Target, [count, seconds, seed]: [u64; 3]) -> Result<(), String> {
    let seeds = Seeds::find().map_err(|error| error.to_string())?;
    let inputs = seeds.of(target);
    println!(
        "{}: {} seeds from {}",
        target.name,
        inputs.len(),
        seeds.origin()
    );
    let mut mutator = Mutator::new(target, &inputs, seed);
    let mut verdicts = BTreeMap::new();
    let mut finds = Vec::new();
    let start = Instant::now();
    let mut done = 0;
    while done < count && finds.len() < FINDS {
        if done % 256 == 0 && start.elapsed() >= Duration::from_secs(seconds) {
            break;
        }
        let fresh = done as usize >= inputs.len();
        let input = if fresh {
            mutator.input()
        } else {
            inputs[done as usize].clone()
        };
        done += 1;
        if done % REPORT == 0 {
            let cpu = cpu_seconds().unwrap_or_default();
            eprintln!(
                "{done} inputs, {cpu:.0} s of CPU, {} differences",
                finds.len()
            );
        }
        let verdict = panic::catch_unwind(|| (target.body)(&input));
        let verdict = verdict.unwrap_or_else(|_| Err("panicked".to_owned()));
        match verdict {
            Ok(word) => *verdicts.entry(word).or_insert(0_u64) += 1,
            Err(difference) => {
                let file = keep(target, &input)?;
                println!("FOUND {}: {difference}", file.display());
                finds.push(difference);
            }
        }
    }
    let wall = start.elapsed().as_secs_f64();
    println!(
        "{}: {done} inputs, seed {seed}, {} differences",
        target.name,
        finds.len()
    );
    match cpu_seconds() {
        Some(cpu) => println!(
            "{cpu:.1} s of CPU, {wall:.1} s, {:.0}/s",
            done as f64 / wall
        ),
        None => println!("{wall:.1} s, {:.0}/s", done as f64 / wall),
    }
    for (word, times) in verdicts {
        println!("{times:>12}  {word}");
    }
    match finds.is_empty() {
        true => Ok(()),
        false => Err(format!("{} differences", finds.len())),
    }
}

fn keep(target: Target, input: &[u8]) -> Result<PathBuf, String> {
    let folder = here().join("artifacts").join(target.name);
    fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    let sum = input.iter().fold(input.len() as u64, |sum, &byte| {
        sum.wrapping_mul(0x100_0000_01b3) ^ u64::from(byte)
    });
    let file = folder.join(format!("find-{sum:016x}"));
    fs::write(&file, input).map_err(|error| error.to_string())?;
    Ok(file)
}

/// CPU time of this process, where the system tells: user and system, in hundredths.
fn cpu_seconds() -> Option<f64> {
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    let ticks = |at: usize| fields.get(at)?.parse::<f64>().ok();
    Some((ticks(11)? + ticks(12)?) / 100.0)
}
