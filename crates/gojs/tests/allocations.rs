//! Host calls that programs make all the time allocate nothing, under an allocator that counts.
//!
//! One test only: what other threads allocate would count as well.

use std::alloc::System;

use peakmem_alloc::{INSTRUMENTED_SYSTEM, PeakMemAlloc, PeakMemAllocTrait};
use shanhai::{Compilation, Config, Engine, Instance, Linker, Memory, Module, Store};
use shanhai_gojs::{Bindings, GoJs, Value};

#[global_allocator]
static COUNTED: &PeakMemAlloc<System> = &INSTRUMENTED_SYSTEM;

/// How often each import is called.
const TIMES: i32 = 1000;
/// The stack pointer, and where texts and bytes are.
const SP: usize = 1024;
const TEXT: usize = 4096;
const BYTES: usize = 8192;
const LENGTH: usize = 4096;

/// The ref of the global object.
const GLOBAL: u64 = 0x7ff8_0001_0000_0005;

const IMPORTS: [&str; 9] = [
    "runtime.nanotime1",
    "runtime.walltime",
    "syscall/js.valueGet",
    "syscall/js.valueSet",
    "syscall/js.valueIndex",
    "syscall/js.valueLength",
    "syscall/js.valueLoadString",
    "syscall/js.copyBytesToGo",
    "syscall/js.copyBytesToJS",
];

/// A module that calls each import many times with the same stack pointer.
fn module(engine: &Engine) -> Module {
    let mut imports = String::new();
    let mut loops = String::new();
    for (i, name) in IMPORTS.iter().enumerate() {
        imports += &format!(r#"(import "gojs" "{name}" (func ${i} (param i32)))"#);
        loops += &format!(
            r#"(func (export "{name}") (param i32)
                (loop $again
                    (call ${i} (i32.const {SP}))
                    (br_if $again (local.tee 0 (i32.sub (local.get 0) (i32.const 1))))))"#
        );
    }
    let text = format!(
        r#"(module {imports} {loops} (memory (export "mem") 1)
            (func (export "run") (param i32 i32)) (func (export "resume"))
            (func (export "getsp") (result i32) i32.const {SP}))"#
    );
    Module::new(engine, wat::parse_str(text).unwrap()).unwrap()
}

struct Guest {
    store: Store<GoJs>,
    instance: Instance,
    memory: Memory,
}

impl Guest {
    /// Writes arguments: words at offsets from the stack pointer.
    fn put(&mut self, words: &[(usize, u64)]) {
        for (at, word) in words {
            let bytes = word.to_le_bytes();
            self.memory.write(&mut self.store, SP + at, &bytes).unwrap();
        }
    }

    fn word(&self, at: usize) -> u64 {
        let mut bytes = [0; 8];
        self.memory.read(&self.store, SP + at, &mut bytes).unwrap();
        u64::from_le_bytes(bytes)
    }

    fn text(&mut self, text: &str) -> [u64; 2] {
        self.memory
            .write(&mut self.store, TEXT, text.as_bytes())
            .unwrap();
        [TEXT as u64, text.len() as u64]
    }

    fn call(&mut self, name: &str, times: i32) {
        let run = self.instance.get_typed_func::<i32, ()>(&self.store, name);
        run.unwrap().call(&mut self.store, times).unwrap();
    }

    /// The ref of a property of the global object.
    fn global(&mut self, name: &str) -> u64 {
        let [at, length] = self.text(name);
        self.put(&[(8, GLOBAL), (16, at), (24, length)]);
        self.call("syscall/js.valueGet", 1);
        self.word(32)
    }

    /// Calls an import many times, after a few calls in which things may find their places.
    fn allocates_nothing(&mut self, name: &str) {
        self.call(name, 3);
        let run = self
            .instance
            .get_typed_func::<i32, ()>(&self.store, name)
            .unwrap();
        COUNTED.reset_peak_memory();
        run.call(&mut self.store, TIMES).unwrap();
        let peak = COUNTED.get_peak_memory();
        assert_eq!(peak, 0, "{name} allocates");
    }
}

#[test]
fn frequent_calls_allocate_nothing() {
    let mut config = Config::default();
    config.compilation(Compilation::Eager);
    let engine = Engine::new(&config);
    let module = module(&engine);
    let mut store = Store::new(&engine, GoJs::builder().build());
    let mut linker = Linker::new(&engine);
    let bindings = Bindings::new(|go: &mut GoJs| go);
    bindings.add_to_linker(&mut linker).unwrap();
    let instance = linker.instantiate(&mut store, &module).unwrap();
    let program = bindings.program(instance);
    program.start(&mut store).unwrap();
    program
        .enter(&mut store, |cx| {
            let (global, object) = (cx.global(), cx.object());
            cx.set_named(object, "count", Value::from(5))?;
            cx.set_named(object, "name", Value::text("a text"))?;
            cx.set_named(global, "object", Value::Object(object))?;
            let array = cx.array(vec![Value::from(1), Value::Object(object)]);
            cx.set_named(global, "array", Value::Object(array))?;
            let bytes = cx.bytes(vec![7; LENGTH]);
            cx.set_named(global, "bytes", Value::Object(bytes))
        })
        .unwrap();
    let memory = instance.get_memory(&store, "mem").unwrap();
    let mut guest = Guest {
        store,
        instance,
        memory,
    };

    guest.allocates_nothing("runtime.nanotime1");
    guest.allocates_nothing("runtime.walltime");

    let [object, array, bytes] = ["object", "array", "bytes"].map(|name| guest.global(name));
    for name in ["count", "name", "constructor", "nothing"] {
        let [at, length] = guest.text(name);
        guest.put(&[(8, object), (16, at), (24, length)]);
        guest.allocates_nothing("syscall/js.valueGet");
    }
    let [at, length] = guest.text("count");
    guest.put(&[(8, object), (16, at), (24, length), (32, 2.5_f64.to_bits())]);
    guest.allocates_nothing("syscall/js.valueSet");
    guest.put(&[(32, array)]);
    guest.allocates_nothing("syscall/js.valueSet");
    guest.put(&[(8, array), (16, 1)]);
    guest.allocates_nothing("syscall/js.valueIndex");
    guest.allocates_nothing("syscall/js.valueLength");

    let slice = [BYTES as u64, LENGTH as u64, LENGTH as u64];
    guest.put(&[(8, slice[0]), (16, slice[1]), (24, slice[2]), (32, bytes)]);
    guest.allocates_nothing("syscall/js.copyBytesToGo");
    assert_eq!(guest.word(40), LENGTH as u64);
    guest.put(&[(8, bytes), (16, slice[0]), (24, slice[1]), (32, slice[2])]);
    guest.allocates_nothing("syscall/js.copyBytesToJS");
    assert_eq!(guest.word(40), LENGTH as u64);
    guest.put(&[(8, bytes), (16, slice[0]), (24, slice[1]), (32, slice[2])]);
    guest.allocates_nothing("syscall/js.valueLoadString");
}
