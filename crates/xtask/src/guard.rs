//! The disassembly guard: hot handlers end in jumps and keep everything in registers.
//!
//! A handler calls the next one at its end. In release builds that call must be a jump, or the
//! native stack grows with every operation; and a handler that saves registers (`push`) pays for
//! it at every operation. Neither is promised by the compiler, so the machine code is read.

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::shell::{build_folder, cargo, command, exists, output, run as run_command};
use crate::{Result, size};

/// The modules of the engine that hold handlers, and how the names of hot ones start.
const HOT: [(&str, &[&str]); 7] = [
    ("numeric", &["unary", "binary", "multiply"]),
    ("memory", &["load", "store"]),
    ("control", &["br", "add_br", "fuel", "checkpoint"]),
    ("call", &["call", "ret"]),
    ("chain", &["chain", "round_of"]),
    (
        "variable",
        &[
            "copy",
            "const",
            "select",
            "global_get",
            "global_set",
            "add2",
        ],
    ),
    ("vector", &["compute", "load", "store", "constant"]),
];

/// Handlers of these names may call or push: those of memories other than the first call a helper,
/// indirect calls and globals of two slots need more values than there are free registers, and
/// copying results is a loop, what is not done in vector registers is a function aside, and a host
/// function is one too.
///
/// Shifts fused with the operation after them are not on the list above: the count must lie in
/// `%cl`, where an argument is, and nine forms of 108 save a register for that (November 2026).
const COLD: [&str; 13] = [
    "load_any",
    "load_shared",
    "store_any",
    "store_shared",
    "call_indirect",
    "call_indirect_any",
    "call_plain",
    "call_ref",
    "return_call",
    "compute_aside",
    "ret_many",
    "global_get_v128",
    "global_set_v128",
];

/// Handlers of these names may push: a scalar that becomes a lane of a vector, or a shift of bytes,
/// takes a register more than there are. So may chains of words, and loops most of all (November 2026): what
/// they save by not looking for the next word is three times that and more.
const MAY_PUSH: [&str; 3] = ["compute", "chain", "round_of"];

/// Fewer handlers than this means that the names were not recognised.
const LEAST: usize = 300;

/// What is wrong with one handler.
#[derive(Debug, PartialEq)]
struct Offender {
    handler: String,
    instruction: String,
}

/// What a disassembly shows.
#[derive(Debug, Default, PartialEq)]
struct Found {
    handlers: BTreeMap<String, usize>,
    offenders: Vec<Offender>,
}

pub(crate) fn run(args: &[String]) -> Result {
    let program = match args {
        [] => build()?,
        [path] => PathBuf::from(path),
        _ => return Err("usage: cargo xtask guard [PROGRAM]".to_owned()),
    };
    if !exists("objdump") {
        let note = "objdump is not installed (package binutils)";
        if std::env::var_os("CI").is_some() {
            return Err(note.to_owned());
        }
        println!("skipped: {note}");
        return Ok(());
    }
    if !cfg!(target_arch = "x86_64") {
        println!("skipped: the guard reads x86-64 only");
        return Ok(());
    }
    let flags = ["--disassemble", "--demangle", "--no-show-raw-insn"];
    let code = output(command("objdump").args(flags).arg(&program))?;
    let Found {
        handlers,
        offenders,
    } = read(&code);
    for (name, count) in &handlers {
        println!("{name:24} {count:5}");
    }
    let total: usize = handlers.values().sum();
    if total < LEAST {
        return Err(format!(
            "only {total} handlers in {}: is it stripped, or not a release build?",
            program.display()
        ));
    }
    for Offender {
        handler,
        instruction,
    } in &offenders
    {
        println!("{handler}: {instruction}");
    }
    match offenders.len() {
        0 => {
            println!("{total} hot handlers: no call, no push");
            size::check(&program)
        }
        n => Err(format!("{n} of {total} hot handlers call or push")),
    }
}

/// Builds the command line as it is released; gives its path.
pub(crate) fn build() -> Result<PathBuf> {
    run_command(&mut cargo(["build", "--release", "-p", "shanhai-cli"]))?;
    Ok(build_folder().join("release").join("shanhai"))
}

/// The name of a hot handler, from the line that starts its code:
/// `0000000000012340 <shanhai::exec::numeric::binary>:`.
fn handler(line: &str) -> Option<&str> {
    let symbol = line.strip_suffix(">:")?.split_once(" <")?.1;
    let (module, name) = symbol
        .strip_prefix("shanhai::exec::")?
        .split_once("::")
        .map(|(module, rest)| (module, rest.split(['<', ':']).next().unwrap_or_default()))?;
    let (_, starts) = HOT.iter().find(|(hot, _)| *hot == module)?;
    // The functions that choose a handler are no handlers.
    let hot = starts.iter().any(|start| name.starts_with(start))
        && !name.ends_with("_handler")
        && !COLD.contains(&name);
    hot.then_some(name)
}

/// Looks through a disassembly.
fn read(disassembly: &str) -> Found {
    let mut found = Found::default();
    let mut current: Option<&str> = None;
    let mut bad: Vec<String> = Vec::new();
    for line in disassembly.lines().chain([" <end>:"]) {
        if line.ends_with(">:") {
            if let Some(name) = current {
                *found.handlers.entry(name.to_owned()).or_default() += 1;
                found.offenders.extend(judge(name, &bad));
            }
            current = handler(line);
            bad.clear();
            continue;
        }
        if current.is_none() {
            continue;
        }
        let instruction = line.split_once(":\t").map_or("", |(_, text)| text.trim());
        let name = instruction.split_whitespace().next().unwrap_or_default();
        if matches!(name, "call" | "callq" | "push" | "pushq") {
            bad.push(instruction.to_owned());
        }
    }
    found
}

/// What is wrong with a handler that holds these calls and pushes.
fn judge(handler: &str, bad: &[String]) -> Option<Offender> {
    // One line a handler: the calls say more than the pushes before them.
    let call = bad.iter().find(|text| text.starts_with("call"));
    let push = bad.first().filter(|_| !MAY_PUSH.contains(&handler));
    let worst = call.or(push)?;
    Some(Offender {
        handler: handler.to_owned(),
        instruction: worst.clone(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "
0000000000001000 <shanhai::exec::numeric::binary>:
    1000:\tmov    (%rcx),%rax
    1003:\tjmp    *%rax

0000000000001010 <shanhai::exec::numeric::binary>:
    1010:\tpush   %rbx
    1011:\tjmp    *%rax

0000000000001020 <shanhai::exec::memory::load>:
    1020:\tpush   %rbx
    1021:\tcall   2000 <core::panicking::panic>

0000000000001030 <shanhai::exec::chain::chain>:
    1030:\tpush   %rbx
    1031:\tjmp    *%rax

0000000000001040 <shanhai::exec::numeric::binary_handler>:
    1040:\tcall   2000 <anything>

0000000000001050 <shanhai::exec::memory::memory_fill>:
    1050:\tcall   2000 <anything>
";

    #[test]
    fn calls_and_pushes_are_found() {
        let found = read(TEXT);
        let count = |name: &str| found.handlers.get(name).copied();
        assert_eq!(count("binary"), Some(2));
        assert_eq!(count("load"), Some(1));
        assert_eq!(count("chain"), Some(1));
        assert_eq!(found.handlers.len(), 3);
        let offenders: Vec<_> = found
            .offenders
            .iter()
            .map(|o| format!("{}: {}", o.handler, o.instruction))
            .collect();
        assert_eq!(
            offenders,
            [
                "binary: push   %rbx",
                "load: call   2000 <core::panicking::panic>"
            ]
        );
    }
}
