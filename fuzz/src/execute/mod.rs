//! The target `execute_oracle`: a module of wasm-smith is run by the fast form, by the reference
//! machine and, where it knows the features, by wasmi; what can be seen from outside is compared
//! after each call.

pub(crate) mod host;
pub(crate) mod javascript;
mod ours;
mod theirs;

use std::panic;
use std::sync::LazyLock;

use shanhai::{Compilation, Config, Engine};

use crate::random::Random;
use crate::{Verdict, smith};

/// What is seen of a run, in order.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Event {
    /// The module was instantiated, and its start function ran.
    Instantiated,
    /// An exported function was called.
    Called(String, Vec<Value>),
    /// A call or the instantiation ended with a trap or an exception.
    Stopped(&'static str),
    /// What the module exports afterwards.
    State(State),
    /// A limit of the engine, not of the language, was reached: nothing after it is compared.
    Limit,
}

/// A number as bits; of a reference only whether it is null.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) enum Value {
    I32(i32),
    I64(i64),
    F32(u32),
    F64(u64),
    V128(u128),
    Null,
    Reference,
}

/// The globals; each memory's pages and a hash of its bytes; each table's elements; what the host
/// functions wrote down.
#[derive(Clone, PartialEq, Debug, Default)]
pub(crate) struct State {
    globals: Vec<Value>,
    memories: Vec<(u64, u64)>,
    tables: Vec<Vec<bool>>,
    host: u64,
}

/// One way to run our fast form: (fuel is metered, when is translated).
const WAYS: [(bool, Compilation); 4] = [
    (false, Compilation::LazyTranslation),
    (true, Compilation::Eager),
    (false, Compilation::Lazy),
    (true, Compilation::LazyTranslation),
];

static FAST: LazyLock<[Engine; 4]> = LazyLock::new(|| {
    WAYS.map(|(fuel, when)| engine(Config::default().fuel(fuel).compilation(when)))
});

static REFERENCE: LazyLock<Engine> =
    LazyLock::new(|| engine(Config::default().reference(true).fuel(true)));

fn engine(config: &mut Config) -> Engine {
    config
        .features(shanhai::Features::SUPPORTED)
        .max_stack_slots(1 << 16);
    Engine::new(config)
}

/// Makes a module from the bytes, runs it everywhere, compares.
pub fn execute_oracle(data: &[u8]) -> Verdict {
    let Some(program) = smith::program(data) else {
        return Ok("no module");
    };
    let arguments = Random::of(data);
    let fast = ours::run(&FAST[data.len() % WAYS.len()], &program, arguments.clone())?;
    let reference = ours::run(&REFERENCE, &program, arguments.clone())?;
    compare("fast form", &fast, "reference machine", &reference)?;
    if program.for_wasmi {
        // wasmi 2.0.0 has assertions that fail for some legal modules.
        let Ok(theirs) = panic::catch_unwind(|| theirs::run(&program, arguments)) else {
            return Ok("two engines: wasmi panicked");
        };
        let theirs = theirs?;
        let fast: Vec<Event> = fast.into_iter().map(coarse).collect();
        compare("fast form", &fast, "wasmi", &theirs)?;
    }
    let has = |wanted: fn(&Event) -> bool| reference.iter().any(wanted);
    let called = has(|event| matches!(event, Event::Called(..)));
    let stopped = has(|event| matches!(event, Event::Stopped(_)));
    let limited = has(|event| *event == Event::Limit);
    Ok(match (program.for_wasmi, limited, called, stopped) {
        (true, true, _, _) => "three engines: up to a limit",
        (true, false, true, true) => "three engines: results and traps",
        (true, false, true, false) => "three engines: results",
        (true, false, false, true) => "three engines: traps",
        (false, true, _, _) => "two engines: up to a limit",
        (false, false, true, true) => "two engines: results and traps",
        (false, false, true, false) => "two engines: results",
        (false, false, false, true) => "two engines: traps",
        (_, false, false, false) => "nothing to call",
    })
}

fn compare(a: &str, left: &[Event], b: &str, right: &[Event]) -> Result<(), String> {
    for (at, (l, r)) in std::iter::zip(left, right).enumerate() {
        if *l == Event::Limit || *r == Event::Limit {
            return Ok(());
        }
        let either = *l == Event::Stopped(SOMEHOW) || *r == Event::Stopped(SOMEHOW);
        let stopped = matches!((l, r), (Event::Stopped(_), Event::Stopped(_)));
        if l != r && !(either && stopped) {
            return Err(format!("event {at}: {a}: {l:?}, {b}: {r:?}"));
        }
    }
    match left.len() == right.len() {
        true => Ok(()),
        false => Err(format!("{a}: {} events, {b}: {}", left.len(), right.len())),
    }
}

/// Stopped for a reason that wasmi does not tell.
const SOMEHOW: &str = "somehow";

/// wasmi has one reason for both.
fn coarse(event: Event) -> Event {
    match event {
        Event::Stopped("undefined element") => Event::Stopped("out of bounds table access"),
        other => other,
    }
}

/// An argument of a number type.
fn number(random: &mut Random, telling: &[u64]) -> u64 {
    match random.below(3) {
        0 => telling[random.below(telling.len())],
        1 => random.below(200) as u64,
        _ => random.next(),
    }
}

const INTEGERS: [u64; 8] = [
    0,
    1,
    u64::MAX,
    1 << 31,
    (1 << 31) - 1,
    1 << 63,
    (1 << 63) - 1,
    65536,
];

const FLOATS: [u64; 6] = [
    0,
    0x8000_0000_0000_0000,
    0x7ff0_0000_0000_0000,
    0x7ff8_0000_0000_0000,
    0x43e0_0000_0000_0000,
    0x3ff0_0000_0000_0000,
];

fn i64(random: &mut Random) -> i64 {
    number(random, &INTEGERS) as i64
}

fn f64(random: &mut Random) -> u64 {
    number(random, &FLOATS)
}

/// A float, not of the pattern of a double: that would be a rare one.
fn f32(random: &mut Random) -> u32 {
    match random.below(2) {
        0 => (f64::from_bits(f64(random)) as f32).to_bits(),
        _ => random.next() as u32,
    }
}

fn v128(random: &mut Random) -> u128 {
    u128::from(f64(random)) << 64 | u128::from(random.next())
}
