//! Modules that are as bad as their size allows. What is asserted is the verdict, and that
//! wasmparser has the same; times are only printed (`--nocapture`): nanoseconds for each byte.

use std::time::Instant;

use shanhai::{Config, Engine, Features, Module};
use shanhai_fuzz::{adversaries, compare_verdicts};

#[test]
fn adversarial_modules_are_judged_in_the_time_of_their_bytes() {
    let engine = Engine::new(Config::default().features(Features::SUPPORTED));
    for adversary in adversaries() {
        let start = Instant::now();
        let verdict = Module::validate(&engine, &adversary.wasm);
        let nanos = start.elapsed().as_nanos();
        let bytes = adversary.wasm.len();
        println!(
            "{:45} {bytes:>9} bytes {:>7.1} ns each",
            adversary.name,
            nanos as f64 / bytes as f64
        );
        assert_eq!(
            verdict.is_ok(),
            adversary.legal,
            "{}: {verdict:?}",
            adversary.name
        );
    }
}

#[test]
fn wasmparser_agrees_on_adversarial_modules() {
    for adversary in adversaries() {
        let (ours, theirs) = compare_verdicts(&adversary.wasm);
        assert_eq!(ours, theirs, "{}", adversary.name);
    }
}
