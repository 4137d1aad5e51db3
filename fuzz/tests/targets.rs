//! Every target over its seeds and some changed ones. The number is fixed, so that a run is the
//! same everywhere: about twenty seconds of one processor for all of them.

use shanhai_fuzz::{Mutator, Seeds, TARGETS};

/// Runs a target over its seeds and `more` inputs made from them.
fn run(name: &str, more: usize) {
    let target = TARGETS
        .into_iter()
        .find(|target| target.name == name)
        .unwrap();
    let seeds = Seeds::embedded().of(target);
    assert!(seeds.len() > 100, "{}", seeds.len());
    let mut mutator = Mutator::new(target, &seeds, 1);
    let made = (0..more).map(|_| mutator.input());
    for (at, input) in seeds.iter().cloned().chain(made).enumerate() {
        if let Err(difference) = (target.body)(&input) {
            panic!("input {at} of {name}: {difference}");
        }
    }
}

#[test]
fn decode() {
    run("decode", 150_000);
}

#[test]
fn validate_oracle() {
    run("validate_oracle", 60_000);
}

#[test]
fn execute_oracle() {
    run("execute_oracle", 6_000);
}

#[test]
fn gojs_calls() {
    run("gojs_calls", 2_000);
}
