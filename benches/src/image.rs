//! Go programs from an image: the example `errand`, at the point where it waits for its number.

use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use shanhai::{
    Compilation, Config, Engine, Execution, Linker, Module, Step, Store, snapshot::Snapshot,
};
use shanhai_gojs::{Bindings, GoJs, Program, Turn};
use shanhai_host::{BytesInput, Errno, Input, SeededRandom, SharedOutput, SimClock};
use shanhai_wasi::{WasiCtx, WasiCtxBuilder};

/// The section with the host side of a program.
const HOST: &str = "host";
/// The section with the module.
const MODULE: &str = "module";

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

/// An engine for programs that are many: functions are checked when they are called, as the image's
/// module was checked before, and 512 KiB of stack are enough.
fn engine() -> Engine {
    let mut config = Config::default();
    config
        .compilation(Compilation::Lazy)
        .max_stack_slots(1 << 16);
    Engine::new(&config)
}

/// The bytes of an image: state, host side and module.
fn written(mut image: Snapshot, host: Vec<u8>, module: &Module) -> Vec<u8> {
    image.set_section(HOST, host);
    image.set_section(MODULE, module.shared_bytes());
    image.to_bytes()
}

/// The image and its module from bytes.
fn read(bytes: Vec<u8>) -> Result<(Snapshot, Module)> {
    let image = Snapshot::from_bytes(bytes)?;
    let module = image.shared_section(MODULE).context("no module")?;
    let module = Module::from_shared(&engine(), module)?;
    Ok((image, module))
}

/// An image of a program that was built for WASI, ready to make programs of.
pub struct WasiImage {
    module: Module,
    image: Snapshot,
    linker: Linker<WasiCtx>,
}

/// A program that was built for WASI.
pub struct WasiProgram {
    store: Store<WasiCtx>,
    execution: Execution,
}

impl WasiImage {
    /// Starts the program of a module and writes its image.
    ///
    /// # Errors
    /// If it does not come to its first wait.
    pub fn write(wasm: &[u8]) -> Result<Vec<u8>> {
        let engine = engine();
        let module = Module::new(&engine, wasm)?;
        let mut linker = Linker::new(&engine);
        shanhai_wasi::add_to_linker(&mut linker, |wasi: &mut WasiCtx| wasi)?;
        let mut builder = WasiCtxBuilder::new();
        builder.arg("errand").suspend(true).stdin(Silence);
        builder.random(SeededRandom::new(0)).clock(SimClock::new());
        let mut store = Store::new(&engine, builder.build());
        let instance = linker.instantiate(&mut store, &module)?;
        let start = instance.get_func(&store, "_start").context("no _start")?;
        let execution = start.start(&mut store, &[])?;
        let mut program = WasiProgram { store, execution };
        program.run()?;
        let image = program.store.snapshot()?;
        Ok(written(image, program.store.data_mut().save(), &module))
    }

    /// Reads an image.
    ///
    /// # Errors
    /// If it is none.
    pub fn read(bytes: Vec<u8>) -> Result<Self> {
        let (image, module) = read(bytes)?;
        let mut linker = Linker::new(module.engine());
        shanhai_wasi::add_to_linker(&mut linker, |wasi: &mut WasiCtx| wasi)?;
        Ok(Self {
            module,
            image,
            linker,
        })
    }

    /// A program with `input` on its standard input.
    ///
    /// # Errors
    /// If the image does not fit.
    pub fn program(&self, input: &str) -> Result<WasiProgram> {
        let mut builder = WasiCtxBuilder::new();
        builder.suspend(true).random(SeededRandom::new(1));
        builder.clock(SimClock::new()).stdout(SharedOutput::new());
        builder.stdin(BytesInput::new(input.to_owned()));
        let wasi = builder.restore(self.image.section(HOST).context("no host side")?)?;
        let store = Store::new(self.module.engine(), wasi);
        let modules = std::slice::from_ref(&self.module);
        let mut restored = self.image.restore_in_order(store, modules, &self.linker)?;
        Ok(WasiProgram {
            execution: restored.executions.pop().context("nothing is suspended")?,
            store: restored.store,
        })
    }
}

impl WasiProgram {
    /// Runs the program until it waits.
    ///
    /// # Errors
    /// If it does not.
    pub fn run(&mut self) -> Result<()> {
        match self.execution.resume(&mut self.store)? {
            Step::Waiting => Ok(()),
            step => bail!("the program stopped: {step:?}"),
        }
    }
}

/// An image of a program that was built for JavaScript hosts, ready to make programs of.
pub struct GoJsImage {
    module: Module,
    image: Snapshot,
    bindings: Bindings<GoJs>,
    linker: Linker<GoJs>,
}

/// A program that was built for JavaScript hosts.
pub struct GoJsProgram {
    store: Store<GoJs>,
    program: Program<GoJs>,
}

fn bindings(engine: &Engine) -> Result<(Bindings<GoJs>, Linker<GoJs>)> {
    let bindings = Bindings::new(|go: &mut GoJs| go);
    let mut linker = Linker::new(engine);
    bindings.add_to_linker(&mut linker)?;
    Ok((bindings, linker))
}

impl GoJsImage {
    /// Starts the program of a module and writes its image.
    ///
    /// # Errors
    /// If it does not come to its first wait.
    pub fn write(wasm: &[u8]) -> Result<Vec<u8>> {
        let engine = engine();
        let module = Module::new(&engine, wasm)?;
        let (bindings, linker) = bindings(&engine)?;
        let go = GoJs::builder().stdin(Silence).clock(SimClock::new());
        let mut store = Store::new(&engine, go.random(SeededRandom::new(0)).build());
        let instance = linker.instantiate(&mut store, &module)?;
        let program = bindings.program(instance);
        program.start(&mut store)?;
        let mut program = GoJsProgram { store, program };
        program.run()?;
        let image = program.store.snapshot()?;
        Ok(written(image, program.store.data_mut().save()?, &module))
    }

    /// Reads an image.
    ///
    /// # Errors
    /// If it is none.
    pub fn read(bytes: Vec<u8>) -> Result<Self> {
        let (image, module) = read(bytes)?;
        let (bindings, linker) = bindings(module.engine())?;
        Ok(Self {
            module,
            image,
            bindings,
            linker,
        })
    }

    /// A program with `input` on its standard input.
    ///
    /// # Errors
    /// If the image does not fit.
    pub fn program(&self, input: &str) -> Result<GoJsProgram> {
        let go = GoJs::builder()
            .random(SeededRandom::new(1))
            .clock(SimClock::new())
            .stdout(SharedOutput::new())
            .stdin(BytesInput::new(input.to_owned()));
        let go = go.restore(self.image.section(HOST).context("no host side")?)?;
        let store = Store::new(self.module.engine(), go);
        let modules = std::slice::from_ref(&self.module);
        let mut restored = self.image.restore_in_order(store, modules, &self.linker)?;
        let instance = *restored.instances.first().context("no instance")?;
        let program = self.bindings.program(instance);
        if let Some(execution) = restored.executions.pop() {
            program.adopt(&mut restored.store, execution);
        }
        Ok(GoJsProgram {
            store: restored.store,
            program,
        })
    }
}

impl GoJsProgram {
    /// Runs the program until it waits.
    ///
    /// # Errors
    /// If it does not.
    pub fn run(&mut self) -> Result<()> {
        loop {
            match self.program.turn(&mut self.store)? {
                Turn::Again => {}
                Turn::Wait { .. } | Turn::Waiting => return Ok(()),
                turn => bail!("the program stopped: {turn:?}"),
            }
        }
    }
}

/// The memory that this process occupies, in bytes; 0 where that cannot be asked.
pub fn resident() -> u64 {
    let pages = || -> Option<u64> {
        let text = std::fs::read_to_string("/proc/self/statm").ok()?;
        text.split_whitespace().nth(1)?.parse().ok()
    };
    pages().unwrap_or(0) * 4096
}
