//! Modules that are as bad as their size allows. What is asserted is the verdict, and that
//! wasmparser has the same; times are only printed (`--nocapture`): nanoseconds for each byte of a
//! module and of one of a tenth of its size. If the time is linear, the two are the same.

use std::fs;
use std::time::Instant;

use shanhai::{Config, Engine, Features, Module};
use shanhai_fuzz::{adversaries, compare_verdicts};

#[test]
fn adversarial_modules_are_judged_in_the_time_of_their_bytes() {
    let engine = Engine::new(Config::default().features(Features::SUPPORTED));
    for adversary in adversaries() {
        let nanos = |wasm: &[u8]| {
            let start = Start::now();
            let verdict = Module::validate(&engine, wasm);
            let each = start.nanos() / wasm.len() as f64;
            assert_eq!(
                verdict.is_ok(),
                adversary.legal,
                "{}: {verdict:?}",
                adversary.name
            );
            each
        };
        let (tenth, whole) = (nanos(&adversary.tenth), nanos(&adversary.wasm));
        println!(
            "{:42} {:>9} bytes {tenth:>7.1} ns each {:>9} bytes {whole:>7.1} ns each",
            adversary.name,
            adversary.tenth.len(),
            adversary.wasm.len(),
        );
    }
}

/// When something started.
struct Start {
    cpu: Option<f64>,
    wall: Instant,
}

impl Start {
    fn now() -> Self {
        Self {
            cpu: cpu_nanos(),
            wall: Instant::now(),
        }
    }

    /// The CPU time since then, where the system tells; otherwise the time.
    fn nanos(&self) -> f64 {
        match (self.cpu, cpu_nanos()) {
            (Some(start), Some(now)) => now - start,
            _ => self.wall.elapsed().as_nanos() as f64,
        }
    }
}

/// The CPU time of this thread.
fn cpu_nanos() -> Option<f64> {
    let stat = fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    stat.split_whitespace().next()?.parse().ok()
}

#[test]
fn wasmparser_agrees_on_adversarial_modules() {
    for adversary in adversaries() {
        let (ours, theirs) = compare_verdicts(&adversary.wasm);
        assert_eq!(ours, theirs, "{}", adversary.name);
    }
}
