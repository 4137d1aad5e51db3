//! Ten thousand Go programs in one process, all suspended in the middle of something.
//!
//! ```text
//! GOOS=wasip1 GOARCH=wasm go build -o target/errand.wasm examples/go/errand/main.go
//! cargo run --release -p shanhai-wasi --example ten_thousand target/errand.wasm
//! ```
//! Each program is told a number of its own, starts a goroutine, and goes to sleep. One program is
//! started from its module; the others from an image of it where it waits for its number.
//!
//! *Live* programs stay in their stores. *Hibernating* ones are kept as what they have changed since
//! the image, compressed, and have no store. In the end all of them are woken, run to their end, and
//! what they print is compared. Times are those of the processor.

use std::{
    env, fs,
    sync::LazyLock,
    time::{Duration, Instant},
};

use shanhai::{Config, Engine, Error, Execution, Linker, Module, Step, Store, snapshot::Snapshot};
use shanhai_host::{BytesInput, Errno, Input, Nanos, SeededRandom, SharedOutput, SimClock};
use shanhai_wasi::{WasiCtx, WasiCtxBuilder};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// The section of a snapshot with the state of the WASI side.
const WASI: &str = "wasi";

/// How many programs are kept in each way, if nothing else is said.
const LIVE: u64 = 1_000;
const HIBERNATING: u64 = 10_000;

fn main() -> Outcome<()> {
    let mut args = env::args().skip(1);
    let Some(file) = args.next() else {
        println!("usage: ten_thousand ERRAND.wasm [LIVE [HIBERNATING]]");
        return Ok(());
    };
    let live = args.next().map_or(Ok(LIVE), |arg| arg.parse())?;
    let hibernating = args.next().map_or(Ok(HIBERNATING), |arg| arg.parse())?;

    let nursery = Nursery::new(&fs::read(&file)?)?;
    in_stores(&nursery, live)?;
    as_bytes(&nursery, hibernating)
}

/// An input on which nothing ever arrives.
struct Silence;

impl Input for Silence {
    fn read(&mut self, _: &mut [u8]) -> Result<usize, Errno> {
        Err(Errno::EAGAIN)
    }

    fn ready(&mut self, _: Option<Duration>) -> Result<bool, Errno> {
        Ok(false)
    }
}

/// A program that is under way.
struct Program {
    store: Store<WasiCtx>,
    execution: Execution,
    clock: SimClock,
    stdout: SharedOutput,
}

impl Program {
    /// Lets it run until it waits; says whether it does, or is over.
    fn goes_to_sleep(&mut self) -> Result<bool, Error> {
        match self.execution.resume(&mut self.store) {
            Ok(Step::Waiting) => Ok(true),
            Ok(Step::Done(_)) => Ok(false),
            Ok(step) => Err(Error::msg(format!("the program stopped: {step:?}"))),
            Err(error) => error.exit_code().map(|_| false).ok_or(error),
        }
    }

    /// Lets the time pass that it sleeps for, and checks what it says then.
    fn wakes_and_reports(mut self, number: u64) -> Outcome<()> {
        self.clock.advance(Nanos(number * 1_000_000_000));
        if self.goes_to_sleep()? {
            return Err(format!("program {number} sleeps on").into());
        }
        let words = number % 100;
        let expected = format!("errand {number} sum {}\n", words * (words + 1) / 2);
        match self.stdout.text() {
            said if said == expected => Ok(()),
            said => Err(format!("program {number} says {said:?}").into()),
        }
    }
}

/// Where programs come from.
struct Nursery {
    engine: Engine,
    module: Module,
    linker: Linker<WasiCtx>,
    /// A program that waits for its number.
    image: Snapshot,
}

impl Nursery {
    /// Starts a program from its module, and takes an image of it at its first wait.
    fn new(wasm: &[u8]) -> Outcome<Self> {
        // A stack for each of ten thousand: 512 KiB are more than enough for this program.
        let engine = Engine::new(Config::default().max_stack_slots(1 << 16));
        let module = Module::new(&engine, wasm)?;
        let mut linker = Linker::new(&engine);
        shanhai_wasi::add_to_linker(&mut linker, |wasi| wasi)?;
        let began = spent();
        let mut builder = WasiCtxBuilder::new();
        builder.arg("errand").suspend(true);
        builder.stdin(Silence).random(SeededRandom::new(0));
        builder.clock(SimClock::new());
        let mut store = Store::new(&engine, builder.build());
        let instance = linker.instantiate(&mut store, &module)?;
        let start = instance.get_func(&store, "_start");
        let start = start.ok_or("the module has no `_start`")?;
        let execution = start.start(&mut store, &[])?;
        let mut first = Program {
            store,
            execution,
            clock: SimClock::new(),
            stdout: SharedOutput::new(),
        };
        if !first.goes_to_sleep()? {
            return Err("the program did not wait for its number".into());
        }
        let started = spent().saturating_sub(began);
        let mut image = first.store.snapshot()?;
        image.set_section(WASI, first.store.data_mut().save());
        println!(
            "one program from its module to its first wait: {started:.1?}; its image: {} KiB",
            image.to_bytes().len() / 1024
        );
        Ok(Nursery {
            engine,
            module,
            linker,
            image,
        })
    }

    /// A program from an image; it finds `number` on standard input.
    fn program(&self, image: &Snapshot, number: u64) -> Outcome<Program> {
        let (clock, stdout) = (SimClock::new(), SharedOutput::new());
        let saved = image.section(WASI).ok_or("the image has no WASI side")?;
        let mut builder = WasiCtxBuilder::new();
        builder.suspend(true).random(SeededRandom::new(number));
        builder.clock(clock.clone()).stdout(stdout.clone());
        builder.stdin(BytesInput::new(format!("{number}\n")));
        let modules = [self.module.clone()];
        let wasi = builder.restore(saved)?;
        let mut restored = image.restore(&self.engine, wasi, &modules, &self.linker)?;
        Ok(Program {
            execution: restored.executions.pop().ok_or("nothing is suspended")?,
            store: restored.store,
            clock,
            stdout,
        })
    }
}

/// The memory that this process occupies, in bytes; 0 where that cannot be asked.
fn resident() -> u64 {
    let pages = || -> Option<u64> {
        let text = fs::read_to_string("/proc/self/statm").ok()?;
        text.split_whitespace().nth(1)?.parse().ok()
    };
    pages().unwrap_or(0) * 4096
}

/// The processor's time that this process has used; where that cannot be asked, the time that has
/// passed.
fn spent() -> Duration {
    static BEGAN: LazyLock<Instant> = LazyLock::new(Instant::now);
    let passed = BEGAN.elapsed();
    let used = || -> Option<u64> {
        let text = fs::read_to_string("/proc/self/schedstat").ok()?;
        text.split_whitespace().next()?.parse().ok()
    };
    used().map_or(passed, Duration::from_nanos)
}

/// Prints the time since `began` and what one program has of it.
fn report(what: &str, began: Duration, count: u64) {
    let spent = spent().saturating_sub(began);
    let each = spent / u32::try_from(count.max(1)).unwrap_or(u32::MAX);
    println!("  {what}: {spent:.2?}, {each:.1?} each");
}

fn in_stores(nursery: &Nursery, count: u64) -> Outcome<()> {
    println!("{count} live programs:");
    let (before, began) = (resident(), spent());
    let mut programs = Vec::new();
    for number in 0..count {
        let mut program = nursery.program(&nursery.image, number + 1)?;
        if !program.goes_to_sleep()? {
            return Err(format!("program {number} does not sleep").into());
        }
        programs.push(program);
    }
    report("started from the image, run until they sleep", began, count);
    let memory = resident().saturating_sub(before);
    println!(
        "  memory: {} MiB, {} KiB each",
        memory >> 20,
        memory / 1024 / count.max(1)
    );
    let began = spent();
    for (number, program) in (1..).zip(programs) {
        program.wakes_and_reports(number)?;
    }
    report("woken, run to the end, output checked, freed", began, count);
    Ok(())
}

fn as_bytes(nursery: &Nursery, count: u64) -> Outcome<()> {
    println!("{count} hibernating programs:");
    let (before, began) = (resident(), spent());
    let mut sleeping = Vec::new();
    for number in 0..count {
        let mut program = nursery.program(&nursery.image, number + 1)?;
        let (_, mut base) = program.store.snapshot_with_base()?;
        if !program.goes_to_sleep()? {
            return Err(format!("program {number} does not sleep").into());
        }
        let mut changes = program.store.snapshot_delta(&mut base)?;
        changes.set_section(WASI, program.store.data_mut().save());
        changes.set_compressed(true);
        sleeping.push(changes.to_bytes().into_boxed_slice());
    }
    report(
        "started from the image, run until they sleep, put away",
        began,
        count,
    );
    let bytes: usize = sleeping.iter().map(|bytes| bytes.len()).sum();
    let memory = resident().saturating_sub(before);
    println!(
        "  kept: {} MiB, {} KiB each; memory of the process: {} MiB more",
        bytes >> 20,
        bytes as u64 / 1024 / count.max(1),
        memory >> 20
    );
    let began = spent();
    for (number, bytes) in (1..).zip(sleeping) {
        let changes = Snapshot::from_bytes(bytes)?;
        let mut image = nursery.image.clone().apply(&changes)?;
        let saved = changes
            .section(WASI)
            .ok_or("the changes have no WASI side")?;
        image.set_section(WASI, saved);
        nursery.program(&image, number)?.wakes_and_reports(number)?;
    }
    report("woken, run to the end, output checked, freed", began, count);
    Ok(())
}
