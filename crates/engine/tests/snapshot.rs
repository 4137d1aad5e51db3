//! Stores as bytes and back: every kind of state is there again, and goes on.

mod support;

use shanhai::snapshot::Snapshot;
use shanhai::{
    Config, Engine, Extern, Func, FuncType, Global, GlobalType, Instance, Limits, Linker, Memory,
    MemoryType, Module, RefType, Store, Table, TableType, Tag, Val, ValType,
};
use support::{engine, func, module};

/// The store after a way through bytes. What comes out gives the same bytes again.
fn moved<T: Default + 'static>(
    store: &mut Store<T>,
    modules: &[Module],
    linker: &Linker<T>,
) -> (Store<T>, Vec<Instance>) {
    let mut snapshot = store.snapshot().unwrap();
    let bytes = snapshot.to_bytes();
    let packed = snapshot.set_compressed(true).to_bytes();
    drop(snapshot);
    let engine = store.engine().clone();
    let mut last = None;
    for from in [packed, bytes.clone()] {
        let snapshot = Snapshot::from_bytes(from).unwrap();
        let mut restored = snapshot
            .restore(&engine, T::default(), modules, linker)
            .unwrap_or_else(|error| panic!("{error}"));
        let again = restored.store.snapshot().unwrap().to_bytes();
        assert_eq!(again, bytes, "a restored store gives another snapshot");
        last = Some((restored.store, restored.instances));
    }
    last.unwrap()
}

/// One instance of a module without imports, after `prepare` and a way through bytes.
fn one(text: &str, prepare: impl FnOnce(&mut Store<()>, Instance)) -> (Store<()>, Instance) {
    let engine = Engine::default();
    let (module, linker) = (module(&engine, text), Linker::new(&engine));
    let mut store = Store::new(&engine, ());
    let instance = linker.instantiate(&mut store, &module).unwrap();
    prepare(&mut store, instance);
    let (store, instances) = moved(&mut store, &[module], &linker);
    assert_eq!(instances.len(), 1);
    (store, instances[0])
}

/// Calls an exported function without parameters.
fn get(store: &mut Store<()>, instance: Instance, name: &str) -> i32 {
    let f = func::<_, (), i32>(store, instance, name);
    f.call(store, ())
        .unwrap_or_else(|error| panic!("{name}: {error}"))
}

#[test]
fn globals_of_all_types() {
    let text = r#"(module
        (global (export "i32") (mut i32) (i32.const 1))
        (global (export "i64") (mut i64) (i64.const 2))
        (global (export "f32") (mut f32) (f32.const 3))
        (global (export "f64") (mut f64) (f64.const 4))
        (global (export "v128") (mut v128) (v128.const i64x2 5 6))
        (global (export "after") i32 (i32.const 7))
        (global (export "func") (mut funcref) (ref.null func))
        (func $f (export "f") (result i32) (i32.const 42))
        (func (export "set") (global.set 6 (ref.func $f)))
        (func (export "call") (result i32)
            (ref.cast (ref $t) (global.get 6)) (call_ref $t))
        (type $t (func (result i32))))"#;
    let values = [
        ("i32", Val::I32(-5)),
        ("i64", Val::I64(i64::MIN)),
        ("f32", Val::F32(0x7fa0_0001)),
        ("f64", Val::F64(0xfff4_0000_0000_0001)),
        ("v128", Val::V128(u128::MAX - 9)),
    ];
    let (mut store, instance) = one(text, |store, instance| {
        for (name, value) in values {
            let global = instance.get_global(&*store, name).unwrap();
            global.set(&mut *store, value).unwrap();
        }
        func::<_, (), ()>(store, instance, "set")
            .call(store, ())
            .unwrap();
    });
    for (name, value) in values {
        let global = instance.get_global(&store, name).unwrap();
        assert_eq!(global.get(&store), value, "{name}");
    }
    let after = instance.get_global(&store, "after").unwrap();
    assert_eq!(after.get(&store), Val::I32(7));
    assert_eq!(get(&mut store, instance, "call"), 42);
}

#[test]
fn memories_grow_and_keep_what_was_written() {
    let text = r#"(module
        (memory $a (export "a") 1 4)
        (memory $b (export "b") i64 1)
        (data (memory $a) (i32.const 10) "old")
        (func (export "go")
            (drop (memory.grow $a (i32.const 2)))
            (i32.store $a (i32.const 0x2fffc) (i32.const -1))
            (i32.store8 $a (i32.const 10) (i32.const 0))
            (i64.store $b (i64.const 0x8000) (i64.const 77)))
        (func (export "grow") (result i32) (memory.grow $a (i32.const 2)))
        (func (export "one") (result i32) (memory.grow $a (i32.const 1)))
        (func (export "last") (result i32) (i32.load $a (i32.const 0x2fffc)))
        (func (export "far") (result i32) (i32.wrap_i64 (i64.load $b (i64.const 0x8000)))))"#;
    let (mut store, instance) = one(text, |store, instance| {
        func::<_, (), ()>(store, instance, "go")
            .call(store, ())
            .unwrap();
    });
    let a = instance.get_memory(&store, "a").unwrap();
    assert_eq!(a.size(&store), 3);
    assert_eq!(&a.data(&store)[9..14], b"\0\0ld\0");
    assert_eq!(get(&mut store, instance, "last"), -1);
    assert_eq!(get(&mut store, instance, "far"), 77);
    assert_eq!(get(&mut store, instance, "grow"), -1);
    assert_eq!(get(&mut store, instance, "one"), 3);
    assert_eq!(instance.get_memory(&store, "b").unwrap().size(&store), 1);
}

#[test]
fn pages_of_one_byte() {
    let mut config = Config::default();
    config.features(shanhai::Features::default() | shanhai::Features::CUSTOM_PAGE_SIZES);
    let engine = Engine::new(&config);
    let module = module(
        &engine,
        r#"(module (memory (export "m") 5 20000 (pagesize 1))
            (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0))))"#,
    );
    let linker = Linker::new(&engine);
    let mut store = Store::new(&engine, ());
    let instance = linker.instantiate(&mut store, &module).unwrap();
    let grow = func::<_, i32, i32>(&store, instance, "grow");
    assert_eq!(grow.call(&mut store, 9000).unwrap(), 5);
    let memory = instance.get_memory(&store, "m").unwrap();
    memory.write(&mut store, 9001, b"tail").unwrap();
    let (store, instances) = moved(&mut store, &[module], &linker);
    let memory = instances[0].get_memory(&store, "m").unwrap();
    assert_eq!(memory.size(&store), 9005);
    assert_eq!(&memory.data(&store)[9000..], b"\0tail");
}

#[test]
fn tables_and_passive_segments() {
    let text = r#"(module
        (type $t (func (result i32)))
        (table $t (export "t") 3 30 funcref)
        (table $u 2 (ref $t) (ref.func $a))
        (elem $p func $a $b)
        (elem $gone func $b)
        (elem (table $t) (i32.const 2) func $b)
        (elem declare func $a)
        (data $d "data") (data $e "gone") (memory 1)
        (func $a (result i32) (i32.const 1))
        (func $b (result i32) (i32.const 2))
        (func (export "go")
            (drop (table.grow $t (ref.func $a) (i32.const 9)))
            (table.set $u (i32.const 1) (ref.func $b))
            (elem.drop $gone) (data.drop $e))
        (func (export "call") (param i32) (result i32)
            (call_indirect $t (type $t) (local.get 0)))
        (func (export "second") (result i32)
            (call_ref $t (table.get $u (i32.const 1))))
        (func (export "init") (table.init $t $p (i32.const 0) (i32.const 0) (i32.const 2)))
        (func (export "init gone") (table.init $t $gone (i32.const 0) (i32.const 0) (i32.const 1)))
        (func (export "data") (result i32)
            (memory.init $d (i32.const 0) (i32.const 0) (i32.const 4)) (i32.load (i32.const 0)))
        (func (export "data gone")
            (memory.init $e (i32.const 0) (i32.const 0) (i32.const 1))))"#;
    let (mut store, instance) = one(text, |store, instance| {
        func::<_, (), ()>(store, instance, "go")
            .call(store, ())
            .unwrap();
    });
    let call = func::<_, i32, i32>(&store, instance, "call");
    let table = instance.get_table(&store, "t").unwrap();
    assert_eq!(table.size(&store), 12);
    assert_eq!(table.get(&store, 0), Some(Val::FuncRef(None)));
    assert_eq!(call.call(&mut store, 2).unwrap(), 2);
    assert_eq!(call.call(&mut store, 11).unwrap(), 1);
    assert_eq!(get(&mut store, instance, "second"), 2);
    func::<_, (), ()>(&store, instance, "init")
        .call(&mut store, ())
        .unwrap();
    assert_eq!(call.call(&mut store, 0).unwrap(), 1);
    assert_eq!(
        get(&mut store, instance, "data"),
        i32::from_le_bytes(*b"data")
    );
    for name in ["init gone", "data gone"] {
        let f = func::<_, (), ()>(&store, instance, name);
        support::code(f.call(&mut store, ()));
    }
}

#[test]
fn structures_arrays_and_cycles() {
    let text = r#"(module
        (rec (type $node (struct (field (mut (ref null $node))) (field (mut i8)) (field (mut anyref))
                (field v128) (field (mut f64)))))
        (type $bytes (array (mut i16)))
        (type $refs (array (mut (ref null eq))))
        (type $empty (struct))
        (global $root (mut (ref null $node)) (ref.null $node))
        (global $ext (mut externref) (ref.null extern))
        (func (export "build") (local $n (ref null $node)) (local $a (ref $refs)) (local $i i32)
            (loop $garbage
                (drop (array.new_default $bytes (i32.const 100)))
                (local.set $i (i32.add (local.get $i) (i32.const 1)))
                (br_if $garbage (i32.lt_u (local.get $i) (i32.const 50))))
            (local.set $n (struct.new $node (ref.null $node) (i32.const 200) (ref.i31 (i32.const -3))
                (v128.const i64x2 1 2) (f64.const 0.5)))
            (struct.set $node 0 (local.get $n) (local.get $n))
            (global.set $root (struct.new $node (local.get $n) (i32.const 1) (ref.null any)
                (v128.const i64x2 3 4) (f64.const -1)))
            (local.set $a (array.new_default $refs (i32.const 5)))
            (array.set $refs (local.get $a) (i32.const 1)
                (array.new $bytes (i32.const 513) (i32.const 3)))
            (array.set $refs (local.get $a) (i32.const 3) (local.get $a))
            (array.set $refs (local.get $a) (i32.const 4) (struct.new $empty))
            (struct.set $node 2 (global.get $root) (local.get $a))
            (global.set $ext (extern.convert_any (local.get $a))))
        (func $n (result (ref $node))
            (ref.as_non_null (struct.get $node 0 (global.get $root))))
        (func $a (result (ref $refs))
            (ref.cast (ref $refs) (struct.get $node 2 (global.get $root))))
        (func (export "cycle") (result i32)
            (ref.eq (call $n) (struct.get $node 0 (call $n))))
        (func (export "byte") (result i32) (struct.get_u $node 1 (call $n)))
        (func (export "i31") (result i32)
            (i31.get_s (ref.cast (ref i31) (struct.get $node 2 (call $n)))))
        (func (export "lane") (result i32)
            (i32.wrap_i64 (i64x2.extract_lane 1 (struct.get $node 3 (call $n)))))
        (func (export "half") (result i32)
            (f64.eq (struct.get $node 4 (call $n)) (f64.const 0.5)))
        (func (export "len") (result i32) (array.len (call $a)))
        (func (export "element") (result i32)
            (array.get_u $bytes (ref.cast (ref $bytes) (array.get $refs (call $a) (i32.const 1)))
                (i32.const 2)))
        (func (export "itself") (result i32)
            (ref.eq (call $a) (array.get $refs (call $a) (i32.const 3))))
        (func (export "empty") (result i32)
            (ref.test (ref $empty) (array.get $refs (call $a) (i32.const 4))))
        (func (export "extern") (result i32)
            (ref.eq (call $a) (ref.cast (ref eq) (any.convert_extern (global.get $ext))))))"#;
    let (mut store, instance) = one(text, |store, instance| {
        func::<_, (), ()>(store, instance, "build")
            .call(store, ())
            .unwrap();
    });
    // Garbage is not written: four objects and an empty one are left.
    assert!(store.gc_heap_bytes() < 1000, "{}", store.gc_heap_bytes());
    let expected = [
        ("cycle", 1),
        ("byte", 200),
        ("i31", -3),
        ("lane", 2),
        ("half", 1),
        ("len", 5),
        ("element", 513),
        ("itself", 1),
        ("empty", 1),
        ("extern", 1),
    ];
    for (name, value) in expected {
        assert_eq!(get(&mut store, instance, name), value, "{name}");
    }
    store.gc();
    assert_eq!(get(&mut store, instance, "element"), 513);
    func::<_, (), ()>(&store, instance, "build")
        .call(&mut store, ())
        .unwrap();
}

#[test]
fn exceptions() {
    let text = r#"(module
        (tag $t (param i32 (ref null $s) v128 i64))
        (type $s (struct (field i32)))
        (global $e (mut exnref) (ref.null exn))
        (func (export "catch")
            (block $h (result exnref)
                (try_table (catch_all_ref $h)
                    (throw $t (i32.const 5) (struct.new $s (i32.const 6)) (v128.const i64x2 7 8)
                        (i64.const 9)))
                (unreachable))
            (global.set $e))
        (func (export "sum") (result i32)
            (local $s (ref null $s)) (local $v v128) (local $n i64)
            (block $h (result i32 (ref null $s) v128 i64)
                (try_table (catch $t $h) (throw_ref (global.get $e)))
                (unreachable))
            (local.set $n) (local.set $v) (local.set $s)
            (i32.mul (i32.const 1000))
            (i32.add (i32.mul (struct.get $s 0 (local.get $s)) (i32.const 100)))
            (i32.add (i32.mul (i32.wrap_i64 (i64x2.extract_lane 1 (local.get $v)))
                (i32.const 10)))
            (i32.add (i32.wrap_i64 (local.get $n)))))"#;
    let (mut store, instance) = one(text, |store, instance| {
        func::<_, (), ()>(store, instance, "catch")
            .call(&mut *store, ())
            .unwrap();
        func::<_, (), ()>(store, instance, "catch")
            .call(&mut *store, ())
            .unwrap();
    });
    assert_eq!(get(&mut store, instance, "sum"), 5689);
}

#[test]
fn instances_that_share_with_each_other_and_with_the_host() {
    let engine = Engine::default();
    let first = module(
        &engine,
        r#"(module
            (import "env" "twice" (func $twice (param i32) (result i32)))
            (import "env" "t" (table 4 funcref)) (import "env" "m" (memory 1))
            (import "env" "g" (global $g (mut i64))) (import "env" "e" (tag $e (param i32)))
            (export "twice" (func $twice)) (export "e" (tag $e))
            (global (export "own") (mut i32) (i32.const 10))
            (func $f (export "f") (param i32) (result i32) (call $twice (local.get 0)))
            (elem (i32.const 1) func $f $twice)
            (func (export "throw") (throw $e (i32.const 3))))"#,
    );
    let second = module(
        &engine,
        r#"(module
            (type $t (func (param i32) (result i32)))
            (import "env" "t" (table 4 funcref)) (import "env" "m" (memory 1))
            (import "first" "own" (global $own (mut i32)))
            (import "first" "e" (tag $e (param i32)))
            (import "first" "throw" (func $throw))
            (import "first" "twice" (func $twice (param i32) (result i32)))
            (func $inc (param i32) (result i32)
                (global.set $own (i32.add (global.get $own) (local.get 0))) (global.get $own))
            (elem (i32.const 3) func $inc)
            (func (export "call") (param i32) (result i32)
                (call_indirect (type $t) (local.get 0) (i32.const 3)))
            (func (export "catch") (result i32)
                (block $h (result i32)
                    (try_table (result i32) (catch $e $h) (call $throw) (i32.const 0)))
                (call $twice)))"#,
    );
    let linker = linker_of(&engine);
    let mut store = Store::new(&engine, 0);
    let table = TableType::new(RefType::FUNCREF, 4, None);
    let table = Table::new(&mut store, table, Val::FuncRef(None)).unwrap();
    let memory = Memory::new(&mut store, MemoryType::new(1, Some(3))).unwrap();
    memory.write(&mut store, 70, b"host").unwrap();
    let ty = GlobalType::new(ValType::I64, true);
    let global = Global::new(&mut store, Val::I64(5), ty).unwrap();
    let tag = Tag::new(&mut store, &FuncType::new([ValType::I32], []));
    // One that no instance imports is not part of the snapshot.
    Memory::new(&mut store, MemoryType::new(9, None)).unwrap();

    let mut with_host = linker_of(&engine);
    with_host.define("env", "t", table).unwrap();
    with_host.define("env", "m", memory).unwrap();
    with_host.define("env", "g", global).unwrap();
    with_host.define("env", "e", tag).unwrap();
    let one = with_host.instantiate(&mut store, &first).unwrap();
    with_host.instance(&store, "first", one).unwrap();
    with_host.instantiate(&mut store, &second).unwrap();
    table.grow(&mut store, 2, Val::FuncRef(None)).unwrap();
    let snapshot = store.snapshot().unwrap();
    assert_eq!(snapshot.modules().count(), 2);

    let given = [second.clone(), first.clone()];
    let (mut store, instances) = moved(&mut store, &given, &linker);
    let [one, two] = instances[..] else {
        panic!("two instances")
    };
    assert_eq!(store.instances().collect::<Vec<_>>(), [one, two]);
    assert_eq!(two.module(&store).bytes(), second.bytes());
    let call = func::<_, i32, i32>(&store, two, "call");
    assert_eq!(call.call(&mut store, 5).unwrap(), 15);
    let own = one.get_global(&store, "own").unwrap();
    assert_eq!(own.get(&store), Val::I32(15));
    let f = func::<_, i32, i32>(&store, one, "f");
    assert_eq!(f.call(&mut store, 21).unwrap(), 42);
    assert_eq!(*store.data(), 1);
    let catch = func::<_, (), i32>(&store, two, "catch");
    assert_eq!(catch.call(&mut store, ()).unwrap(), 6);
    assert_eq!(*store.data(), 2);
}

/// A linker that knows `env.twice`.
fn linker_of(engine: &Engine) -> Linker<u32> {
    let mut linker = Linker::new(engine);
    linker
        .func_wrap(
            "env",
            "twice",
            |mut caller: shanhai::Caller<'_, u32>, n: i32| {
                *caller.data_mut() += 1;
                n * 2
            },
        )
        .unwrap();
    linker
}

#[test]
fn fuel_goes_along() {
    let engine = engine(|config| _ = config.fuel(true));
    let text = r#"(module (func (export "f") (result i32) (i32.const 7)))"#;
    let (module, linker) = (module(&engine, text), Linker::new(&engine));
    let mut store = Store::new(&engine, ());
    store.set_fuel(1000).unwrap();
    let instance = linker.instantiate(&mut store, &module).unwrap();
    assert_eq!(get(&mut store, instance, "f"), 7);
    let left = store.get_fuel().unwrap();
    assert!(left < 1000);
    let (store, _) = moved(&mut store, &[module], &linker);
    assert_eq!(store.get_fuel().unwrap(), left);
}

#[test]
fn the_reference_machine_restores_what_the_fast_one_wrote() {
    let text = r#"(module (global $n (mut i32) (i32.const 1))
        (func (export "double") (result i32)
            (global.set $n (i32.mul (global.get $n) (i32.const 2))) (global.get $n)))"#;
    let fast = Engine::default();
    let slow = engine(|config| _ = config.reference(true));
    let mut store = Store::new(&fast, ());
    let linker = Linker::new(&fast);
    let instance = linker
        .instantiate(&mut store, &module(&fast, text))
        .unwrap();
    assert_eq!(get(&mut store, instance, "double"), 2);
    let snapshot = store.snapshot().unwrap();
    let given = [module(&slow, text)];
    let restored = snapshot.restore(&slow, (), &given, &Linker::new(&slow));
    let mut restored = restored.unwrap();
    assert_eq!(get(&mut restored.store, restored.instances[0], "double"), 4);
}

#[test]
fn start_functions_are_not_run_again() {
    let text = r#"(module (global $n (export "n") (mut i32) (i32.const 0))
        (func $start (global.set $n (i32.add (global.get $n) (i32.const 1)))) (start $start))"#;
    let (store, instance) = one(text, |_, _| ());
    let n = instance.get_global(&store, "n").unwrap();
    assert_eq!(n.get(&store), Val::I32(1));
}

#[test]
fn one_snapshot_gives_many_stores() {
    let engine = Engine::default();
    let text = r#"(module (memory (export "m") 2) (data (i32.const 5000) "x"))"#;
    let (module, linker) = (module(&engine, text), Linker::new(&engine));
    let mut store = Store::new(&engine, ());
    linker.instantiate(&mut store, &module).unwrap();
    let mut snapshot = store.snapshot().unwrap();
    snapshot
        .set_section("app", *b"one")
        .set_section("app", *b"two");
    let snapshot = Snapshot::from_bytes(snapshot.to_bytes()).unwrap();
    assert_eq!(snapshot.section("app"), Some(&b"two"[..]));
    assert_eq!(snapshot.section("other"), None);
    let modules = [module];
    for byte in 0..5 {
        let mut restored = snapshot.restore(&engine, (), &modules, &linker).unwrap();
        let memory = restored.instances[0]
            .get_memory(&restored.store, "m")
            .unwrap();
        assert_eq!(memory.data(&restored.store)[5000], b'x');
        memory.write(&mut restored.store, 5000, &[byte]).unwrap();
    }
}

#[test]
fn zeros_cost_nothing() {
    let text = r#"(module (memory 1000) (data (i32.const 0) "x") (data (i32.const 60000000) "y"))"#;
    let engine = Engine::default();
    let (module, linker) = (module(&engine, text), Linker::new(&engine));
    let mut store = Store::new(&engine, ());
    linker.instantiate(&mut store, &module).unwrap();
    let mut snapshot = store.snapshot().unwrap();
    let len = snapshot.to_bytes().len();
    assert!(len < 2 * 4096 + 300, "{len}");
    let len = snapshot.set_compressed(true).to_bytes().len();
    assert!(len < 500, "{len}");
}

#[test]
fn handles_of_the_host_are_found_again_as_exports() {
    let engine = Engine::default();
    let text = r#"(module (import "env" "m" (memory 1)) (export "m" (memory 0)))"#;
    let module = module(&engine, text);
    let mut store = Store::new(&engine, ());
    let limits = Limits {
        min: 1,
        max: Some(7),
    };
    let ty = MemoryType {
        limits,
        ..MemoryType::new(1, None)
    };
    let memory = Memory::new(&mut store, ty).unwrap();
    let mut linker = Linker::new(&engine);
    linker.define("env", "m", Extern::Memory(memory)).unwrap();
    linker.instantiate(&mut store, &module).unwrap();
    memory.grow(&mut store, 2).unwrap();
    let (store, instances) = moved(&mut store, &[module], &Linker::new(&engine));
    let memory = instances[0].get_memory(&store, "m").unwrap();
    assert_eq!(
        memory.ty(&store).limits,
        Limits {
            min: 3,
            max: Some(7)
        }
    );
}

#[test]
fn host_functions_in_tables_keep_their_import() {
    let engine = Engine::default();
    let text = r#"(module (import "env" "a" (func $a (result i32)))
        (import "env" "b" (func $b (result i32)))
        (table (export "t") 2 funcref) (elem (i32.const 0) func $b $a))"#;
    let module = module(&engine, text);
    let linker = || {
        let mut linker: Linker<()> = Linker::new(&engine);
        linker.func_wrap("env", "a", || 1).unwrap();
        linker.func_wrap("env", "b", || 2).unwrap();
        linker
    };
    let mut store = Store::new(&engine, ());
    linker().instantiate(&mut store, &module).unwrap();
    let (mut store, instances) = moved(&mut store, &[module], &linker());
    let table = instances[0].get_table(&store, "t").unwrap();
    for (i, expected) in [(0, 2), (1, 1)] {
        let Some(Val::FuncRef(Some(f))) = table.get(&store, i) else {
            panic!("a function")
        };
        let f: Func = f;
        let mut results = [Val::I32(0)];
        f.call(&mut store, &[], &mut results).unwrap();
        assert_eq!(results, [Val::I32(expected)]);
    }
}
