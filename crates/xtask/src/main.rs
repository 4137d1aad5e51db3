//! The project's own tasks: `cargo xtask TASK`. No dependencies, so that it starts at once.
//!
//! One file a task. What the tasks share (running a program, where things are) is `shell.rs`.

mod bench;
mod chains;
mod conformance;
mod counts;
mod debian;
mod demo;
mod edge_abi;
mod go;
mod go_std;
mod guard;
mod npm;
mod shell;
mod size;
mod spec_suite;
mod sqlite3;
mod test;
mod tidy;
mod tree_check;
mod valgrind;

use std::process::ExitCode;

/// What a task gives back: nothing, or the sentence that says what to do.
type Result<T = ()> = std::result::Result<T, String>;

struct Task {
    name: &'static str,
    args: &'static str,
    help: &'static str,
    run: fn(&[String]) -> Result,
}

const TASKS: [Task; 14] = [
    Task {
        name: "demo",
        args: "[--once]",
        help: "from nothing to an edge node that serves two Go modules on simulated hardware",
        run: demo::run,
    },
    Task {
        name: "test",
        args: "",
        help: "every check and every test; what it passes may be merged",
        run: test::run,
    },
    Task {
        name: "tidy",
        args: "",
        help: "house rules that the compiler does not know: arrows, file sizes, words",
        run: tidy::run,
    },
    Task {
        name: "tree-check",
        args: "",
        help: "no C compiler in the dependency tree of the command line",
        run: tree_check::run,
    },
    Task {
        name: "edge-abi",
        args: "",
        help: "writes the tables of docs/edgekit-abi.md and the constants of the Go SDK",
        run: edge_abi::run,
    },
    Task {
        name: "go",
        args: "[VERSION]",
        help: "prints the path of a go program; fetches that version (or a default) if needed",
        run: go::run,
    },
    Task {
        name: "go-std",
        args: "[OPTIONS]",
        help: "the tests of Go's standard library under shanhai and under node, side by side",
        run: go_std::run,
    },
    Task {
        name: "npm",
        args: "PACKAGE VERSION",
        help: "fetches a package of the JavaScript registry into target/npm, prints its folder",
        run: npm::run,
    },
    Task {
        name: "spec-suite",
        args: "",
        help: "clones the official test suite at pinned commits into target/spec-suite",
        run: spec_suite::run,
    },
    Task {
        name: "conformance",
        args: "",
        help: "runs the whole suite and writes docs/conformance.md",
        run: conformance::run,
    },
    Task {
        name: "guard",
        args: "[PROGRAM]",
        help: "looks for calls and pushes in the machine code of hot handlers, and at the program's size",
        run: guard::run,
    },
    Task {
        name: "counts",
        args: "[--write] [PROGRAM]",
        help: "machine instructions for each WebAssembly instruction, against committed limits",
        run: counts::run,
    },
    Task {
        name: "chains",
        args: "[OPTIONS]",
        help: "which words the interpreter performs by one function: counts, chooses, writes (--help)",
        run: chains::run,
    },
    Task {
        name: "bench",
        args: "[ARGS]",
        help: "compares with other engines: a table of ratios (see benches/README.md)",
        run: bench::run,
    },
];

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let Some((name, rest)) = args.split_first() else {
        usage();
        return ExitCode::from(2);
    };
    if matches!(name.as_str(), "help" | "-h" | "--help") {
        usage();
        return ExitCode::SUCCESS;
    }
    let Some(task) = TASKS.iter().find(|task| task.name == name) else {
        eprintln!("error: no task `{name}`");
        usage();
        return ExitCode::from(2);
    };
    match (task.run)(rest) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

fn usage() {
    eprintln!("usage: cargo xtask TASK\n");
    for task in &TASKS {
        eprintln!(
            "  {:22} {}",
            format!("{} {}", task.name, task.args),
            task.help
        );
    }
}
