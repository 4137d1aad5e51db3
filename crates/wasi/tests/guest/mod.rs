//! A guest that exports every function of the interface under its own name, so that a test can call
//! them as a program would.
#![allow(
    dead_code,
    reason = "every test binary compiles this file and uses a part of it"
)]

use shanhai::{Engine, Instance, Linker, Memory, Module, Store, Val};
use shanhai_host::{BytesInput, MemFiles, SeededRandom, SharedOutput, SimClock};
use shanhai_wasi::{FUNCTIONS, Function, MODULE, WasiCtx, WasiCtxBuilder};

/// The instance, its memory and what it was given.
pub struct Guest {
    pub store: Store<WasiCtx>,
    pub instance: Instance,
    pub memory: Memory,
    pub clock: SimClock,
    pub stdout: SharedOutput,
    pub stderr: SharedOutput,
}

impl Guest {
    /// A guest with a writable `/work`, a read-only `/fixed` and two arguments.
    pub fn new() -> Guest {
        let clock = SimClock::new();
        let mut files = MemFiles::with_mounts(clock.clone(), &[("/work", false), ("/fixed", true)]);
        files.put("/fixed/old.txt", b"old").unwrap();
        let stdin = BytesInput::new("typed in");
        Guest::with(
            clock.clone(),
            WasiCtxBuilder::new().files(files).stdin(stdin),
        )
    }

    /// A guest with what the builder has, and simulated outputs, clock and randomness.
    pub fn with(clock: SimClock, builder: &mut WasiCtxBuilder) -> Guest {
        let (stdout, stderr) = (SharedOutput::new(), SharedOutput::new());
        let wasi = builder
            .args(["program", "--flag"])
            .env("HOME", "/work")
            .env("LANG", "C")
            .clock(clock.clone())
            .random(SeededRandom::new(1))
            .stdout(stdout.clone())
            .stderr(stderr.clone())
            .build();
        let engine = Engine::default();
        let module = Module::new(&engine, wat::parse_str(module_text()).unwrap()).unwrap();
        let mut store = Store::new(&engine, wasi);
        let mut linker = Linker::new(&engine);
        shanhai_wasi::add_to_linker(&mut linker, |wasi: &mut WasiCtx| wasi).unwrap();
        let instance = linker.instantiate(&mut store, &module).unwrap();
        let memory = instance.get_memory(&store, "memory").unwrap();
        Guest {
            store,
            instance,
            memory,
            clock,
            stdout,
            stderr,
        }
    }

    /// Calls a function; returns its error number, 0 for success.
    pub fn call(&mut self, name: &str, args: &[u64]) -> i32 {
        let function = FUNCTIONS
            .iter()
            .find(|function| function.name == name)
            .unwrap();
        assert_eq!(args.len(), function.params.len(), "{name}");
        let params: Vec<Val> = std::iter::zip(function.params, args)
            .map(|((_, ty), &arg)| match *ty {
                "u32" => Val::I32(arg as u32 as i32),
                _ => Val::I64(arg as i64),
            })
            .collect();
        let mut results = [Val::I32(-1)];
        let func = self.instance.get_func(&self.store, name).unwrap();
        func.call(&mut self.store, &params, &mut results).unwrap();
        match results[0] {
            Val::I32(errno) => errno,
            _ => panic!("{name} returns something else"),
        }
    }

    /// Puts bytes into the memory.
    pub fn put(&mut self, address: u32, bytes: &[u8]) {
        self.memory.data_mut(&mut self.store)[address as usize..][..bytes.len()]
            .copy_from_slice(bytes);
    }

    /// Puts a path at 1000; returns address and length as arguments.
    pub fn path(&mut self, path: &str) -> (u64, u64) {
        self.put(1000, path.as_bytes());
        (1000, path.len() as u64)
    }

    pub fn bytes(&self, address: u32, len: u32) -> Vec<u8> {
        self.memory.data(&self.store)[address as usize..][..len as usize].to_vec()
    }

    pub fn u32(&self, address: u32) -> u32 {
        u32::from_le_bytes(self.bytes(address, 4).try_into().unwrap())
    }

    pub fn u64(&self, address: u32) -> u64 {
        u64::from_le_bytes(self.bytes(address, 8).try_into().unwrap())
    }

    /// Opens a path with all rights; returns the descriptor or the error number.
    pub fn open(&mut self, dir: u64, path: &str, oflags: u64, fdflags: u64) -> Result<u64, i32> {
        let (at, len) = self.path(path);
        // Nobody may write to a directory.
        let write = if oflags & 2 == 0 { 0 } else { 1 << 6 };
        let all = ((1 << 29) - 1) & !write;
        match self.call(
            "path_open",
            &[dir, 1, at, len, oflags, all, all, fdflags, 16],
        ) {
            0 => Ok(u64::from(self.u32(16))),
            errno => Err(errno),
        }
    }

    /// Writes to a descriptor; returns how many bytes, or the error number.
    pub fn write(&mut self, fd: u64, bytes: &[u8]) -> Result<u32, i32> {
        self.put(2000, bytes);
        self.put(24, &2000_u32.to_le_bytes());
        self.put(28, &(bytes.len() as u32).to_le_bytes());
        match self.call("fd_write", &[fd, 24, 1, 16]) {
            0 => Ok(self.u32(16)),
            errno => Err(errno),
        }
    }

    /// Reads up to 100 bytes from a descriptor; returns them, or the error number.
    pub fn read(&mut self, fd: u64) -> Result<Vec<u8>, i32> {
        self.put(24, &2000_u32.to_le_bytes());
        self.put(28, &100_u32.to_le_bytes());
        match self.call("fd_read", &[fd, 24, 1, 16]) {
            0 => Ok(self.bytes(2000, self.u32(16))),
            errno => Err(errno),
        }
    }
}

/// A module that passes every call on.
pub fn module_text() -> String {
    let mut imports = String::new();
    let mut functions = String::new();
    for Function {
        name,
        params,
        returns,
        ..
    } in &FUNCTIONS
    {
        let types: Vec<_> = params
            .iter()
            .map(|(_, ty)| if *ty == "u32" { "i32" } else { "i64" })
            .collect();
        let params = format!("(param {})", types.join(" "));
        let result = if *returns { "(result i32)" } else { "" };
        imports += &format!("(import \"{MODULE}\" \"{name}\" (func ${name} {params} {result}))\n");
        let pass: String = (0..types.len())
            .map(|i| format!("local.get {i} "))
            .collect();
        functions += &format!("(func (export \"{name}\") {params} {result} {pass} call ${name})\n");
    }
    format!("(module {imports} (memory (export \"memory\") 2) {functions})")
}
