//! Coredumps as an independent reader sees them, and their stack with source lines.

use shanhai::{Config, Engine, Error, Features, Instance, Linker, Module, Store};
use wasmparser::{
    CoreDumpInstancesSection, CoreDumpModulesSection, CoreDumpSection, CoreDumpStackSection,
    CoreDumpValue, DataKind, KnownCustom, Operator, Parser, Payload, Validator, WasmFeatures,
};

/// What a reader finds in a coredump.
#[derive(Default)]
struct Dump {
    program: String,
    modules: Vec<String>,
    /// Module, memories, globals.
    instances: Vec<(u32, Vec<u32>, Vec<u32>)>,
    /// Instance, function, offset in its body.
    stack: Vec<(u32, u32, u32)>,
    /// Of each of them, locals and operands.
    values: Vec<[String; 2]>,
    pages: Vec<u64>,
    /// Memory, address, bytes.
    data: Vec<(u32, i64, Vec<u8>)>,
    globals: Vec<String>,
}

impl Dump {
    fn of(bytes: &[u8]) -> Self {
        let mut validator = Validator::new_with_features(WasmFeatures::all());
        validator
            .validate_all(bytes)
            .expect("a coredump is a legal module");
        let mut dump = Self::default();
        for payload in Parser::new(0).parse_all(bytes) {
            dump.take(payload.expect("it parses")).expect("it parses");
        }
        dump
    }

    fn take(&mut self, payload: Payload<'_>) -> wasmparser::Result<()> {
        match payload {
            Payload::CustomSection(section) => match section.as_known() {
                KnownCustom::CoreDump(core) => self.core(core),
                KnownCustom::CoreDumpModules(modules) => self.modules(modules),
                KnownCustom::CoreDumpInstances(instances) => self.instances(instances),
                KnownCustom::CoreDumpStack(stack) => self.stack(stack),
                _ => panic!("{} is not understood", section.name()),
            },
            Payload::MemorySection(memories) => {
                for memory in memories {
                    self.pages.push(memory?.initial);
                }
            }
            Payload::GlobalSection(globals) => {
                for global in globals {
                    let global = global?;
                    let value = global.init_expr.get_operators_reader().read()?;
                    self.globals
                        .push(format!("{:?} {value:?}", global.ty.content_type));
                }
            }
            Payload::DataSection(segments) => {
                for segment in segments {
                    let segment = segment?;
                    let DataKind::Active {
                        memory_index,
                        offset_expr,
                    } = segment.kind
                    else {
                        panic!("a passive segment");
                    };
                    let address = match offset_expr.get_operators_reader().read()? {
                        Operator::I32Const { value } => value.into(),
                        Operator::I64Const { value } => value,
                        other => panic!("{other:?}"),
                    };
                    self.data
                        .push((memory_index, address, segment.data.to_vec()));
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn core(&mut self, core: CoreDumpSection<'_>) {
        self.program = core.name.to_owned();
    }

    fn modules(&mut self, modules: CoreDumpModulesSection<'_>) {
        self.modules = modules.modules.iter().map(ToString::to_string).collect();
    }

    fn instances(&mut self, instances: CoreDumpInstancesSection) {
        let found = instances.instances.into_iter();
        self.instances = found
            .map(|instance| (instance.module_index, instance.memories, instance.globals))
            .collect();
    }

    fn stack(&mut self, stack: CoreDumpStackSection<'_>) {
        let list = |values: &[CoreDumpValue]| {
            let texts = values.iter().map(|value| match value {
                CoreDumpValue::Missing => "?".into(),
                CoreDumpValue::I32(value) => format!("i32 {value}"),
                CoreDumpValue::I64(value) => format!("i64 {value}"),
                CoreDumpValue::F32(value) => format!("f32 {}", f32::from_bits(value.bits())),
                CoreDumpValue::F64(value) => format!("f64 {}", f64::from_bits(value.bits())),
            });
            texts.collect::<Vec<String>>().join(", ")
        };
        let frames = stack.frames.iter();
        let values = frames.clone();
        self.values = values
            .map(|frame| [list(&frame.locals), list(&frame.stack)])
            .collect();
        self.stack = frames
            .map(|frame| (frame.instanceidx, frame.funcidx, frame.codeoffset))
            .collect();
    }
}

fn instantiate(store: &mut Store<()>, linker: &Linker<()>, text: &str) -> (Module, Instance) {
    let module = Module::new(store.engine(), wat::parse_str(text).expect("a module"));
    let module = module.expect("valid");
    let instance = linker.instantiate(store, &module).expect("it links");
    (module, instance)
}

fn trap(store: &mut Store<()>, instance: Instance) -> Error {
    let run = instance
        .get_typed_func::<(), ()>(&*store, "run")
        .expect("exported");
    run.call(store, ()).expect_err("it traps")
}

#[test]
fn a_reader_finds_memories_globals_and_the_stack() {
    let engine = Engine::default();
    let (mut store, mut linker) = (Store::new(&engine, ()), Linker::new(&engine));
    let library = r#"(module $library
        (memory (export "memory") 3 9)
        (global (export "count") (mut i64) (i64.const -5))
        (func $pad) (func (export "fail")
            (i32.store8 (i32.const 0x12345) (i32.const 7))
            (global.set 0 (i64.const 0x1_0000_0001))
            unreachable))"#;
    let (first, instance) = instantiate(&mut store, &linker, library);
    linker.instance(&store, "library", instance).expect("once");
    let program = r#"(module
        (import "library" "fail" (func $fail))
        (import "library" "memory" (memory 1))
        (import "library" "count" (global (mut i64)))
        (memory 1) (memory i64 2)
        (global i32 (i32.const 3)) (global f64 (f64.const 1.5)) (global funcref (ref.func 1))
        (global v128 (v128.const i32x4 1 2 3 4)) (global externref (ref.null extern))
        (data (memory 1) (i32.const 65535) "x") (data (memory 2) (i64.const 4096) "yz")
        (func (export "run") (call $fail)))"#;
    let (second, instance) = instantiate(&mut store, &linker, program);
    let error = trap(&mut store, instance);
    let trap = error.as_trap().expect("a trap");
    let bytes = trap.coredump(&store, "app.wasm").expect("it is small");
    let dump = Dump::of(&bytes);

    assert_eq!(dump.program, "app.wasm");
    assert_eq!(dump.modules, ["library", "app.wasm"]);
    let instances = [
        (0, vec![0], vec![0]),
        (1, vec![0, 1, 2], vec![0, 1, 2, 3, 4, 5]),
    ];
    assert_eq!(dump.instances, instances);
    let offset = |module: &Module, func: u32, from_end: usize| {
        let body = module.func_range(func).expect("an own function");
        (body.len() - from_end) as u32
    };
    let stack = [(0, 1, offset(&first, 1, 2)), (1, 1, offset(&second, 1, 3))];
    assert_eq!(dump.stack, stack);
    assert_eq!(dump.pages, [3, 1, 2]);
    let mut pieces = [vec![0; 4096], vec![0; 4096], vec![0; 4096]];
    (pieces[0][0x345], pieces[1][4095]) = (7, b'x');
    pieces[2][..2].copy_from_slice(b"yz");
    let [written, last, other] = pieces;
    let data = [(0, 0x12000, written), (1, 61440, last), (2, 4096, other)];
    assert_eq!(dump.data, data);
    let globals = [
        "I64 I64Const { value: 4294967297 }",
        "I32 I32Const { value: 3 }",
        "F64 F64Const { value: Ieee64(4609434218613702656) }",
        "Ref(funcref) RefNull { hty: Abstract { shared: false, ty: Func } }",
        "V128 V128Const { value: V128([1, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0, 4, 0, 0, 0]) }",
        "Ref(externref) RefNull { hty: Abstract { shared: false, ty: Extern } }",
    ];
    assert_eq!(dump.globals, globals);

    // It is a module like any other.
    let reader = Engine::default();
    let dump = Module::new(&reader, &bytes).expect("valid");
    let mut store = Store::new(&reader, ());
    Linker::new(&reader)
        .instantiate(&mut store, &dump)
        .expect("it links");
}

#[test]
fn frames_have_their_values() {
    let engine = Engine::default();
    let mut store = Store::new(&engine, ());
    let text = r#"(module (memory 1)
        (func $leaf (param i64 f32) (result i32) (local i32 f64 v128 externref)
            (local.set 2 (i32.const -7))
            (local.set 3 (f64.const 2.5))
            (i32.const 40)
            (local.get 2)
            (i32.div_s (local.get 2) (i32.wrap_i64 (local.get 0)))
            (local.set 2)
            drop)
        (func $middle (param i32) (result i32) (local i64)
            (local.set 1 (i64.extend_i32_u (local.get 0)))
            (i64.const 0x1_0000_0002)
            (f32.convert_i32_s (local.get 0))
            (local.get 0)
            (i32.mul (local.get 0) (local.get 0))
            (call $leaf (i64.sub (local.get 1) (local.get 1)) (f32.const -0.5))
            (i32.add (i32.add))
            drop drop
            (i32.wrap_i64))
        (func (export "run") (drop (call $middle (i32.const 9))))
        (func (export "nothing") (param i32)))"#;
    let text = text.replace(
        "(i32.trunc_f32_s)
            drop",
        "drop drop",
    );
    let (_, instance) = instantiate(&mut store, &Linker::new(&engine), &text);
    let error = trap(&mut store, instance);
    let trap = error.as_trap().expect("a trap");
    let dump = Dump::of(&trap.coredump(&store, "p").expect("it is small"));
    let locals = ["i64 0, f32 -0.5, i32 -7, f64 2.5, ?, ?", "i32 9, i64 9", ""];
    // The innermost function's may be in registers.
    let operands = ["?, ?, ?, ?", "i64 4294967298, f32 9, i32 9, i32 81", ""];
    let values: Vec<[String; 2]> = locals
        .into_iter()
        .zip(operands)
        .map(|(locals, operands)| [locals.into(), operands.into()])
        .collect();
    assert_eq!(dump.values, values);

    // The next call takes their place.
    let nothing = instance.get_typed_func::<i32, ()>(&store, "nothing");
    let nothing = nothing.expect("exported");
    nothing.call(&mut store, 1).expect("it returns");
    let later = Dump::of(&trap.coredump(&store, "p").expect("it is small"));
    assert_eq!(later.stack, dump.stack);
    assert!(later.values.concat().concat().is_empty());
}

#[test]
fn every_machine_writes_the_same() {
    let text = r#"(module (memory 1) (func $f (param i64 i32) (drop (i32.load (i32.const -1))))
        (func (export "run") (call $f (i64.const 1) (i32.const 2))))"#;
    let mut dumps = Vec::new();
    for reference in [false, true] {
        let mut config = Config::default();
        config.reference(reference);
        let engine = Engine::new(&config);
        let mut store = Store::new(&engine, ());
        let (_, instance) = instantiate(&mut store, &Linker::new(&engine), text);
        let error = trap(&mut store, instance);
        let dump = error.as_trap().expect("a trap").coredump(&store, "p");
        let dump = dump.expect("it is small");
        assert!(dump.len() < 200, "zeros take no room");
        dumps.push(Dump::of(&dump));
    }
    assert_eq!(dumps[0].stack, dumps[1].stack);
    assert_eq!(dumps[0].stack.len(), 2);
    // The reference machine has cleared its stack.
    assert_eq!(dumps[0].values[0][0], "i64 1, i32 2");
    assert_eq!(dumps[1].values[0][0], "");
    assert_eq!(dumps[0].data, dumps[1].data);
}

#[test]
fn an_empty_store_and_shared_memories() {
    let engine = Engine::default();
    let mut store = Store::new(&engine, ());
    let text = r#"(module (func (export "run") unreachable))"#;
    let (_, instance) = instantiate(&mut store, &Linker::new(&engine), text);
    let error = trap(&mut store, instance);
    let dump = Dump::of(
        &error
            .as_trap()
            .expect("a trap")
            .coredump(&store, "")
            .expect("small"),
    );
    assert_eq!(
        (dump.pages.len(), dump.globals.len(), dump.data.len()),
        (0, 0, 0)
    );

    let mut config = Config::default();
    config.features(Features::default() | Features::THREADS);
    let engine = Engine::new(&config);
    let mut store = Store::new(&engine, ());
    let text = r#"(module (memory 1 2 shared)
        (func (export "run") (i32.store (i32.const 4) (i32.const -1)) unreachable))"#;
    let (_, instance) = instantiate(&mut store, &Linker::new(&engine), text);
    let error = trap(&mut store, instance);
    let dump = Dump::of(
        &error
            .as_trap()
            .expect("a trap")
            .coredump(&store, "")
            .expect("small"),
    );
    assert_eq!(dump.pages, [1]);
    assert_eq!(dump.data[0].2[..9], [0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0]);
}
