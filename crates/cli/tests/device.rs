//! The files of `examples/device`: they start the program as it is, and grant what the examples ask for.

mod support;

use std::{
    fs,
    process::{Command, Output},
};

const CONFIG: &str = "/etc/shanhaixingchen/shanhai.toml";

fn shanhai(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_shanhai"));
    let output = command.args(arguments).current_dir(support::root());
    output.output().unwrap()
}

/// The command that a file starts, behind a word.
fn started(file: &str, behind: &str) -> Vec<String> {
    let text = fs::read_to_string(support::root().join("examples/device").join(file)).unwrap();
    let line = text
        .lines()
        .find_map(|line| line.trim().strip_prefix(behind));
    let words = line
        .unwrap_or_else(|| panic!("{file} starts nothing"))
        .split(' ');
    words.map(str::to_owned).collect()
}

#[test]
fn services_start_the_program_with_options_that_it_has() {
    for (file, behind) in [
        ("shanhai.service", "ExecStart="),
        ("shanhai.init", "procd_set_param command "),
    ] {
        let command = started(file, behind);
        assert_eq!(command[0], "/usr/bin/shanhai", "{file}");
        assert!(
            command.iter().any(|word| word == CONFIG),
            "{file}: {command:?}"
        );
        let mut arguments: Vec<&str> = command[1..].iter().map(String::as_str).collect();
        // What is understood before this is not done.
        arguments.push("--help");
        let output = shanhai(&arguments);
        assert!(output.status.success(), "{file}: {output:?}");
    }
}

#[test]
fn the_operators_file_grants_what_the_examples_ask_for() {
    for example in ["gpio-blink", "kv-counter"] {
        let manifest = format!("examples/edge/{example}/{example}.toml");
        let config = "examples/device/shanhai.toml";
        let output = shanhai(&["explain", "--config", config, &manifest]);
        assert!(output.status.success(), "{output:?}");
    }
}
