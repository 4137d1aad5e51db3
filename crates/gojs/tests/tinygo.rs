//! The imports of TinyGo programs, one by one and as a program uses them.
//!
//! TinyGo itself is not to be had from package registries, so these modules are written by hand after
//! what its compiler emits; modules that it built are in the tests of the command line.

use std::sync::{Arc, Mutex};

use shanhai::{Engine, Instance, Linker, Memory, Module, Store, Val};
use shanhai_gojs::{Bindings, GoJs, GoJsError, Program, TINYGO_IMPORTS, TinyGoImport, Value};
use shanhai_host::{Clock as _, SeededRandom, SimClock};

/// Refs that exist from the start.
const UNDEFINED: i64 = 0;
const NULL: i64 = 0x7ff8_0000_0000_0002;
const TRUE: i64 = 0x7ff8_0000_0000_0003;
const GLOBAL: i64 = 0x7ff8_0001_0000_0005;

/// A program that does nothing by itself and exports its imports, to be called from here.
struct Bare {
    store: Store<GoJs>,
    instance: Instance,
    memory: Memory,
    program: Program<GoJs>,
    /// Where the next bytes go in memory.
    free: usize,
}

impl Bare {
    /// With the imports that `wanted` chooses, from the module `space`.
    fn new(space: &str, wanted: impl Fn(&TinyGoImport) -> bool) -> Self {
        let mut text = String::from("(module\n");
        let rows: Vec<_> = TINYGO_IMPORTS.iter().filter(|row| wanted(row)).collect();
        for row in &rows {
            let ty = row.ty();
            let list = |types: &[shanhai::ValType]| {
                let names = types.iter().map(|ty| format!(" {ty}"));
                names.collect::<String>()
            };
            text += &format!(
                "(import {space:?} {:?} (func ${} (param{}) (result{})))\n",
                row.name,
                row.name,
                list(ty.params()),
                list(ty.results())
            );
        }
        for row in &rows {
            text += &format!("(export {:?} (func ${}))\n", row.name, row.name);
        }
        text += "(memory (export \"memory\") 1)
            (func (export \"_start\"))
            (func (export \"resume\"))
            (func (export \"go_scheduler\")))";
        let clock = SimClock::new();
        let go = GoJs::builder().clock(clock).random(SeededRandom::new(7));
        let (store, instance, program) = load(&text, go.build(), |bindings| bindings);
        let memory = instance.get_memory(&store, "memory").unwrap();
        Bare {
            store,
            instance,
            memory,
            program,
            free: 1024,
        }
    }

    fn call(&mut self, name: &str, args: &[Val]) -> Option<Val> {
        let func = self.instance.get_func(&self.store, name).expect(name);
        let mut results = vec![Val::I32(0); func.ty(&self.store).results().len()];
        func.call(&mut self.store, args, &mut results)
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        results.first().copied()
    }

    /// Calls a function of `syscall/js`; returns its result as a number.
    fn js(&mut self, name: &str, args: &[Arg<'_>]) -> i64 {
        let mut values = Vec::new();
        for arg in args {
            match arg {
                Arg::Ref(bits) => values.push(Val::I64(*bits)),
                Arg::Number(number) => values.push(Val::I32(*number)),
                Arg::Text(text) => {
                    let at = self.put(text.as_bytes());
                    values.extend([at, text.len()].map(|n| Val::I32(n as i32)));
                }
                Arg::Bytes(at, length) => {
                    values.extend([*at, *length, *length].map(|n| Val::I32(n as i32)));
                }
                Arg::Refs(refs) => {
                    let bytes: Vec<u8> = refs.iter().flat_map(|bits| bits.to_le_bytes()).collect();
                    let at = self.put(&bytes);
                    values.extend([at, refs.len(), refs.len()].map(|n| Val::I32(n as i32)));
                }
            }
        }
        match self.call(&format!("syscall/js.{name}"), &values) {
            Some(Val::I64(bits)) => bits,
            Some(Val::I32(number)) => number.into(),
            _ => 0,
        }
    }

    /// Calls a function with two results; returns the ref and whether nothing was thrown.
    fn caught(&mut self, name: &str, args: &[Arg<'_>]) -> (i64, u8) {
        let mut all = vec![Arg::Number(RET as i32)];
        all.extend_from_slice(args);
        self.js(name, &all);
        (
            i64::from_le_bytes(self.bytes(RET)),
            self.bytes::<1>(RET + 8)[0],
        )
    }

    fn put(&mut self, bytes: &[u8]) -> usize {
        let at = self.free;
        self.memory.write(&mut self.store, at, bytes).unwrap();
        self.free += bytes.len().next_multiple_of(8);
        at
    }

    fn bytes<const N: usize>(&self, at: usize) -> [u8; N] {
        let mut bytes = [0; N];
        self.memory.read(&self.store, at, &mut bytes).unwrap();
        bytes
    }

    /// What Go's `Value.String` does.
    fn text(&mut self, value: i64) -> String {
        self.js(
            "valuePrepareString",
            &[Arg::Number(RET as i32), Arg::Ref(value)],
        );
        let (bits, length) = (
            i64::from_le_bytes(self.bytes(RET)),
            u32::from_le_bytes(self.bytes(RET + 8)) as usize,
        );
        let at = self.put(&vec![0; length]);
        self.js("valueLoadString", &[Arg::Ref(bits), Arg::Bytes(at, length)]);
        self.js("finalizeRef", &[Arg::Ref(bits)]);
        let mut bytes = vec![0; length];
        self.memory.read(&self.store, at, &mut bytes).unwrap();
        String::from_utf8(bytes).unwrap()
    }
}

/// Where functions with two results write them.
const RET: usize = 512;

#[derive(Clone, Copy)]
enum Arg<'a> {
    Ref(i64),
    Number(i32),
    /// Pointer and length.
    Text(&'a str),
    /// Pointer, length and capacity of bytes in memory.
    Bytes(usize, usize),
    Refs(&'a [i64]),
}

fn load(
    text: &str,
    go: GoJs,
    add: impl FnOnce(Bindings<GoJs>) -> Bindings<GoJs>,
) -> (Store<GoJs>, Instance, Program<GoJs>) {
    let engine = Engine::default();
    let module = Module::new(&engine, wat::parse_str(text).unwrap()).unwrap();
    let mut linker = Linker::new(&engine);
    let bindings = add(Bindings::new(|go: &mut GoJs| go));
    bindings.link(&mut linker, &module).unwrap();
    let mut store = Store::new(&engine, go);
    let instance = linker.instantiate(&mut store, &module).unwrap();
    let program = bindings.program(instance);
    program.start(&mut store).unwrap();
    (store, instance, program)
}

fn integers(row: &TinyGoImport) -> bool {
    let types = row.ty();
    let all = types.params().iter().chain(types.results());
    !all.copied().any(|ty| ty == shanhai::ValType::F64)
}

#[test]
fn values_of_all_sorts() {
    let mut go = Bare::new("gojs", integers);
    let hello = go.js("stringVal", &[Arg::Text("hello 世界")]);
    assert_eq!(hello.cast_unsigned() >> 32, 0x7ff8_0002);
    // Equal strings share a ref while it lives.
    assert_eq!(go.js("stringVal", &[Arg::Text("hello 世界")]), hello);
    assert_eq!(go.text(hello), "hello 世界");
    assert_eq!(go.text(f64::to_bits(1e21).cast_signed()), "1e+21");

    let object = go.js("valueGet", &[Arg::Ref(GLOBAL), Arg::Text("Object")]);
    assert_eq!(object.cast_unsigned() >> 32, 0x7ff8_0004);
    let (thing, ok) = go.caught("valueNew", &[Arg::Ref(object), Arg::Refs(&[])]);
    assert_eq!((thing.cast_unsigned() >> 32, ok), (0x7ff8_0001, 1));
    assert_eq!(
        go.js("valueInstanceOf", &[Arg::Ref(thing), Arg::Ref(object)]),
        1
    );
    assert_eq!(
        go.js("valueInstanceOf", &[Arg::Ref(hello), Arg::Ref(object)]),
        0
    );
    go.js(
        "valueSet",
        &[Arg::Ref(thing), Arg::Text("a"), Arg::Ref(hello)],
    );
    assert_eq!(go.js("valueGet", &[Arg::Ref(thing), Arg::Text("a")]), hello);
    go.js("valueDelete", &[Arg::Ref(thing), Arg::Text("a")]);
    assert_eq!(
        go.js("valueGet", &[Arg::Ref(thing), Arg::Text("a")]),
        UNDEFINED
    );
    assert_eq!(go.program.run_until_idle(&mut go.store).unwrap(), None);
}

#[test]
fn arrays_and_calls() {
    let mut go = Bare::new("env", integers);
    let array = go.js("valueGet", &[Arg::Ref(GLOBAL), Arg::Text("Array")]);
    let (list, ok) = go.caught("valueInvoke", &[Arg::Ref(array), Arg::Refs(&[TRUE, NULL])]);
    assert_eq!(ok, 1);
    assert_eq!(go.js("valueLength", &[Arg::Ref(list)]), 2);
    assert_eq!(go.js("valueIndex", &[Arg::Ref(list), Arg::Number(1)]), NULL);
    let seven = f64::to_bits(7.0).cast_signed();
    go.js(
        "valueSetIndex",
        &[Arg::Ref(list), Arg::Number(1), Arg::Ref(seven)],
    );
    assert_eq!(
        go.js("valueIndex", &[Arg::Ref(list), Arg::Number(1)]),
        seven
    );
    let dash = go.js("stringVal", &[Arg::Text("-")]);
    let (joined, ok) = go.caught(
        "valueCall",
        &[Arg::Ref(list), Arg::Text("join"), Arg::Refs(&[dash])],
    );
    assert_eq!((go.text(joined).as_str(), ok), ("true-7", 1));
    // What is thrown comes back as a value.
    let (thrown, ok) = go.caught(
        "valueCall",
        &[Arg::Ref(list), Arg::Text("missing"), Arg::Refs(&[])],
    );
    assert_eq!(ok, 0);
    assert!(go.text(thrown).starts_with("TypeError: "));
    let (_, ok) = go.caught("valueInvoke", &[Arg::Ref(seven), Arg::Refs(&[])]);
    assert_eq!(ok, 0);
}

#[test]
fn bytes_both_ways() {
    let mut go = Bare::new("gojs", integers);
    let class = go.js("valueGet", &[Arg::Ref(GLOBAL), Arg::Text("Uint8Array")]);
    let four = f64::to_bits(4.0).cast_signed();
    let (array, _) = go.caught("valueNew", &[Arg::Ref(class), Arg::Refs(&[four])]);
    let at = go.put(b"abcdef");
    let ret = Arg::Number(RET as i32);
    go.js("copyBytesToJS", &[ret, Arg::Ref(array), Arg::Bytes(at, 6)]);
    assert_eq!(
        (u32::from_le_bytes(go.bytes(RET)), go.bytes(RET + 4)),
        (4, [1])
    );
    let back = go.put(&[0; 8]);
    go.js(
        "copyBytesToGo",
        &[ret, Arg::Bytes(back, 8), Arg::Ref(array)],
    );
    assert_eq!(
        (u32::from_le_bytes(go.bytes(RET)), go.bytes(RET + 4)),
        (4, [1])
    );
    assert_eq!(&go.bytes::<8>(back), b"abcd\0\0\0\0");
    go.js(
        "copyBytesToGo",
        &[ret, Arg::Bytes(back, 8), Arg::Ref(GLOBAL)],
    );
    assert_eq!(go.bytes(RET + 4), [0]);
    go.js("copyBytesToJS", &[ret, Arg::Ref(GLOBAL), Arg::Bytes(at, 6)]);
    assert_eq!(go.bytes(RET + 4), [0]);
    let random = [back, 8, 8].map(|n| Val::I32(n as i32));
    go.call("runtime.getRandomData", &random);
    assert_ne!(&go.bytes::<8>(back), b"abcd\0\0\0\0");
}

#[test]
fn refs_are_counted() {
    let mut go = Bare::new("gojs", integers);
    let before = go.store.data().usage().refs;
    let first = go.js("stringVal", &[Arg::Text("kept")]);
    go.js("stringVal", &[Arg::Text("kept")]);
    go.js("finalizeRef", &[Arg::Ref(first)]);
    assert_eq!(go.store.data().usage().refs, before + 1);
    go.js("finalizeRef", &[Arg::Ref(first)]);
    assert_eq!(go.store.data().usage().refs, before);
    // Nobody is harmed by one too many, or by one that never was.
    go.js("finalizeRef", &[Arg::Ref(first)]);
    go.js("finalizeRef", &[Arg::Ref(-1)]);
    assert_eq!(go.store.data().usage().refs, before);
}

#[test]
fn ticks_have_the_type_that_is_declared() {
    let floats = |row: &TinyGoImport| row.name.starts_with("runtime.") && !integers(row);
    let mut old = Bare::new("env", floats);
    let Some(Val::F64(bits)) = old.call("runtime.ticks", &[]) else {
        panic!("a float");
    };
    let milliseconds = f64::from_bits(bits);
    let mut new = Bare::new("gojs", integers);
    let Some(Val::I64(nanos)) = new.call("runtime.ticks", &[]) else {
        panic!("an integer");
    };
    assert!((milliseconds * 1e6 - nanos as f64).abs() < 1e6);
}

#[test]
fn pointers_out_of_memory_trap() {
    let mut go = Bare::new("gojs", integers);
    let wrong = [
        ("stringVal", vec![Val::I32(-1), Val::I32(8)]),
        ("stringVal", vec![Val::I32(65_530), Val::I32(8)]),
        ("valuePrepareString", vec![Val::I32(65_530), Val::I64(TRUE)]),
        (
            "valueInvoke",
            [Val::I32(0), Val::I64(GLOBAL)]
                .into_iter()
                .chain([8, -1, -1].map(Val::I32))
                .collect(),
        ),
    ];
    for (name, args) in wrong {
        let func = go
            .instance
            .get_func(&go.store, &format!("syscall/js.{name}"));
        let mut results = vec![Val::I32(0); usize::from(name == "stringVal")];
        let result = func.unwrap().call(&mut go.store, &args, &mut results);
        assert!(result.is_err(), "{name} {args:?}");
    }
}

/// A program with the exports that TinyGo gives one with goroutines.
const SLEEPER: &str = r#"(module
  (import "gojs" "runtime.ticks" (func $ticks (result i64)))
  (import "gojs" "runtime.sleepTicks" (func $sleep (param i64)))
  (import "gojs" "syscall/js.valueGet" (func $get (param i64 i32 i32) (result i64)))
  (import "gojs" "syscall/js.valueSet" (func $set (param i64 i32 i32 i64)))
  (import "gojs" "syscall/js.valueIndex" (func $index (param i64 i32) (result i64)))
  (import "gojs" "syscall/js.valueCall" (func $call (param i32 i64 i32 i32 i32 i32 i32)))
  (memory (export "memory") 1)
  (data (i32.const 0) "report_pendingEventargsresult_makeFuncWrapperdouble")
  (global $due (mut i64) (i64.const 0))
  (global $rounds (mut i32) (i32.const 0))
  ;; report(number)
  (func $report (param $number f64)
    (f64.store (i32.const 256) (local.get $number))
    (call $call (i32.const 272) (i64.const 0x7ff8000100000005) (i32.const 0) (i32.const 6)
      (i32.const 256) (i32.const 1) (i32.const 1)))
  (func (export "_start")
    ;; globalThis.double = go._makeFuncWrapper(9)
    (f64.store (i32.const 256) (f64.const 9))
    (call $call (i32.const 272) (i64.const 0x7ff8000100000006) (i32.const 29) (i32.const 16)
      (i32.const 256) (i32.const 1) (i32.const 1))
    (call $set (i64.const 0x7ff8000100000005) (i32.const 45) (i32.const 6)
      (i64.load (i32.const 272)))
    (global.set $due (i64.add (call $ticks) (i64.const 5000000)))
    (call $sleep (i64.const 5000000))
    ;; A goroutine that sleeps longer does not put the first one off.
    (call $sleep (i64.const 50000000)))
  (func (export "go_scheduler")
    ;; Never early.
    (if (i64.lt_s (call $ticks) (global.get $due)) (then unreachable))
    (global.set $rounds (i32.add (global.get $rounds) (i32.const 1)))
    (call $report (f64.convert_i32_s (global.get $rounds)))
    (if (i32.lt_s (global.get $rounds) (i32.const 3))
      (then
        (global.set $due (i64.add (call $ticks) (i64.const 1500000)))
        (call $sleep (i64.const 1500000)))))
  (func (export "resume") (local $event i64)
    (local.set $event
      (call $get (i64.const 0x7ff8000100000006) (i32.const 6) (i32.const 13)))
    (call $set (i64.const 0x7ff8000100000006) (i32.const 6) (i32.const 13)
      (i64.const 0x7ff8000000000002))
    (call $set (local.get $event) (i32.const 23) (i32.const 6)
      (i64.reinterpret_f64 (f64.mul (f64.const 2) (f64.reinterpret_i64
        (call $index (call $get (local.get $event) (i32.const 19) (i32.const 4))
          (i32.const 0))))))))"#;

#[test]
fn a_program_sleeps_and_is_called_back() {
    let reports: Arc<Mutex<Vec<f64>>> = Arc::default();
    let seen = Arc::clone(&reports);
    let clock = SimClock::new();
    let go = GoJs::builder().clock(clock.clone()).build();
    let begun = clock.monotonic();
    let (mut store, _, program) = load(SLEEPER, go, |bindings| {
        bindings.function("report", move |_, _, args| {
            let number = args.first().and_then(Value::as_number);
            seen.lock().unwrap().extend(number);
            Ok(Value::Undefined)
        })
    });
    assert_eq!(*reports.lock().unwrap(), []);
    assert_eq!(program.run_until_idle(&mut store).unwrap(), None);
    assert_eq!(*reports.lock().unwrap(), [1.0, 2.0, 3.0]);
    assert_eq!(clock.monotonic().since(begun).0, 8_000_000);

    let doubled = program.enter(&mut store, |cx| {
        let global = cx.global();
        let double = cx.get_named(global, "double")?;
        cx.call(&double, &Value::Undefined, &[Value::from(21)])
    });
    assert_eq!(doubled.unwrap().as_number(), Some(42.0));
    assert_eq!(program.run_until_idle(&mut store).unwrap(), None);
}

#[test]
fn a_library_is_made_ready() {
    let text = r#"(module
      (memory (export "memory") 1)
      (global $ready (mut i32) (i32.const 0))
      (func (export "_initialize") (global.set $ready (i32.const 1)))
      (func (export "ready") (result i32) (global.get $ready)))"#;
    let (mut store, instance, program) = load(text, GoJs::builder().build(), |bindings| bindings);
    assert_eq!(program.run_until_idle(&mut store).unwrap(), None);
    let ready = instance.get_typed_func::<(), i32>(&store, "ready").unwrap();
    assert_eq!(ready.call(&mut store, ()).unwrap(), 1);
}

#[test]
fn a_module_without_an_entry_is_no_program() {
    let engine = Engine::default();
    let wasm = wat::parse_str(r#"(module (memory (export "memory") 1))"#).unwrap();
    let module = Module::new(&engine, wasm).unwrap();
    let mut linker = Linker::new(&engine);
    let bindings = Bindings::new(|go: &mut GoJs| go);
    bindings.link(&mut linker, &module).unwrap();
    let mut store = Store::new(&engine, GoJs::builder().build());
    let instance = linker.instantiate(&mut store, &module).unwrap();
    let error = bindings.program(instance).start(&mut store).unwrap_err();
    let error = error.downcast_ref::<GoJsError>();
    assert_eq!(error, Some(&GoJsError::MissingExport { name: "_start" }));
}
