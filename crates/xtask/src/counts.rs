//! `cargo xtask counts`: machine instructions for each WebAssembly instruction, exactly.
//!
//! Times on a shared machine differ by a tenth; counts do not. Each kernel runs at two sizes, under
//! valgrind's `cachegrind` for the machine's instructions and on the reference machine for
//! WebAssembly's. The differences belong to the guest's code alone: loading is in both runs. A
//! committed table says how many there may be, and they may only become fewer.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::bench::build_kernels;
use crate::shell::{at, command, show, target, top};
use crate::{Result, guard, valgrind};

/// A kernel of `benches/kernels` and two sizes that take a short time each.
struct Kernel {
    name: &'static str,
    sizes: [u32; 2],
}

const KERNELS: [Kernel; 4] = [
    Kernel {
        name: "fib",
        sizes: [12, 19],
    },
    Kernel {
        name: "sieve_small",
        sizes: [1, 2],
    },
    Kernel {
        name: "vmloop",
        sizes: [8, 20],
    },
    Kernel {
        name: "mixed",
        sizes: [1, 2],
    },
];

/// Worse by this much is still the same: another processor takes other ways through the C library.
const SLACK: f64 = 1.02;

/// What `--write` puts above the limits.
const HEADER: &str = "\
# Machine instructions for each WebAssembly instruction, on x86-64: what `cargo xtask counts` allows,
# and 2 % more. Lower them with `cargo xtask counts --write`; higher ones need a reason in the commit.
";

pub(crate) fn run(args: &[String]) -> Result {
    let (mut program, mut write) = (None, false);
    for arg in args {
        match arg.as_str() {
            "--write" => write = true,
            path if !path.starts_with('-') && program.is_none() => program = Some(path.into()),
            _ => return Err("usage: cargo xtask counts [--write] [PROGRAM]".to_owned()),
        }
    }
    if !cfg!(target_arch = "x86_64") {
        println!("nothing to compare: the limits are those of x86-64");
        return Ok(());
    }
    valgrind::fetch_if_needed()?;
    build_kernels(None)?;
    let program = match program {
        Some(program) => program,
        None => guard::build()?,
    };
    let limits = read_limits()?;
    let mut found = BTreeMap::new();
    let mut worse = Vec::new();
    println!(
        "{:12} {:>12} {:>14} {:>7} {:>7}",
        "kernel", "wasm", "machine", "each", "limit"
    );
    for kernel in &KERNELS {
        let (wasm, machine) = count(&program, kernel)?;
        let each = machine as f64 / wasm as f64;
        let limit = limits.get(kernel.name).copied();
        let shown = limit.map_or("-".to_owned(), |limit| format!("{limit:.3}"));
        println!(
            "{:12} {wasm:12} {machine:14} {each:7.3} {shown:>7}",
            kernel.name
        );
        if limit.is_none_or(|limit| each > limit * SLACK) {
            worse.push(kernel.name);
        }
        found.insert(kernel.name.to_owned(), each);
    }
    if write {
        return write_limits(&found);
    }
    match worse.is_empty() {
        true => Ok(()),
        false => Err(format!(
            "more instructions than {} allows: {}",
            limits_file().display(),
            worse.join(", ")
        )),
    }
}

/// The instructions between a kernel's two sizes: WebAssembly's and the machine's.
fn count(program: &Path, kernel: &Kernel) -> Result<(u64, u64)> {
    let difference = |count: &dyn Fn(u32) -> Result<u64>| {
        let [small, large] = kernel.sizes;
        let (small, large) = (count(small)?, count(large)?);
        large
            .checked_sub(small)
            .filter(|difference| *difference > 0)
            .ok_or_else(|| format!("{}: the larger size takes no more", kernel.name))
    };
    let wasm = difference(&|size| wasm_instructions(program, kernel.name, size))?;
    let machine = difference(&|size| machine_instructions(program, kernel.name, size))?;
    Ok((wasm, machine))
}

/// `shanhai run [OPTION..] --invoke run KERNEL SIZE`, behind another program or none.
fn invoke(mut command: Command, options: &[&str], kernel: &str, size: u32) -> Command {
    let wasm = target().join(format!("bench-wasm/{kernel}.bare.wasm"));
    command
        .arg("run")
        .args(options)
        .args(["--invoke", "run"])
        .arg(wasm)
        .arg(size.to_string())
        .stdout(Stdio::null())
        .stderr(Stdio::piped());
    command
}

/// The lines of a trace: one for each instruction that is performed.
fn wasm_instructions(program: &Path, kernel: &str, size: u32) -> Result<u64> {
    let mut command = invoke(command(program), &["--trace"], kernel, size);
    let mut child = command.spawn().map_err(at(program))?;
    let trace = child.stderr.take().expect("piped");
    let mut lines = 0;
    for line in BufReader::new(trace).split(b'\n') {
        line.map_err(at(program))?;
        lines += 1;
    }
    match child.wait().map_err(at(program))?.success() {
        true => Ok(lines),
        false => Err(format!("`{}` failed", show(&command))),
    }
}

/// What cachegrind counts.
fn machine_instructions(program: &Path, kernel: &str, size: u32) -> Result<u64> {
    let mut grind = valgrind::command();
    grind
        .args([
            "--tool=cachegrind",
            "--cache-sim=no",
            "--cachegrind-out-file=/dev/null",
        ])
        .arg(program);
    // Chains of words are there from the start: short runs end before they are looked for.
    let mut command = invoke(grind, &["--compile", "eager"], kernel, size);
    let mut child = command
        .spawn()
        .map_err(|error| format!("valgrind: {error}"))?;
    let mut text = String::new();
    let mut report = child.stderr.take().expect("piped");
    report.read_to_string(&mut text).map_err(at(program))?;
    if !child.wait().map_err(at(program))?.success() {
        return Err(format!("`{}` failed:\n{text}", show(&command)));
    }
    instruction_refs(&text).ok_or_else(|| format!("valgrind did not count:\n{text}"))
}

/// The number in `==13265== I   refs:      281,207`.
fn instruction_refs(report: &str) -> Option<u64> {
    let line = report
        .lines()
        .find(|line| line.contains(" I ") && line.contains("refs:"))?;
    let digits: String = line
        .split_once("refs:")?
        .1
        .chars()
        .filter(char::is_ascii_digit)
        .collect();
    digits.parse().ok()
}

fn limits_file() -> PathBuf {
    top().join("benches/counts.txt")
}

fn read_limits() -> Result<BTreeMap<String, f64>> {
    let file = limits_file();
    let text = std::fs::read_to_string(&file).map_err(at(&file))?;
    let rows = text
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty());
    rows.map(|row| parse_limit(row).ok_or_else(|| format!("{}: `{row}`?", file.display())))
        .collect()
}

/// `KERNEL NUMBER`.
fn parse_limit(row: &str) -> Option<(String, f64)> {
    let (name, number) = row.split_once(' ')?;
    Some((name.to_owned(), number.trim().parse().ok()?))
}

fn write_limits(found: &BTreeMap<String, f64>) -> Result {
    let mut text = HEADER.to_owned();
    for (name, each) in found {
        text.push_str(&format!("{name:12} {each:.3}\n"));
    }
    let file = limits_file();
    std::fs::write(&file, text).map_err(at(&file))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reports_of_cachegrind_are_read() {
        let old = "==1== Command: x\n==1== \n==1== I   refs:      1,281,207\n";
        let new = "==1== I refs:        97\n";
        assert_eq!(instruction_refs(old), Some(1_281_207));
        assert_eq!(instruction_refs(new), Some(97));
        assert_eq!(instruction_refs("==1== Command: I am\n"), None);
    }

    #[test]
    fn limits_are_read() {
        assert_eq!(
            parse_limit("fib          4.125"),
            Some(("fib".to_owned(), 4.125))
        );
        assert_eq!(parse_limit("fib"), None);
        let limits = read_limits().expect("the committed table");
        assert!(
            KERNELS
                .iter()
                .all(|kernel| limits.contains_key(kernel.name))
        );
    }
}
