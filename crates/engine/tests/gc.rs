//! Structures and arrays: what is collected, what is not, and limits.

use shanhai::{
    AnyRef, AsContextMut, Caller, Compilation, Config, Engine, ErrorKind, ExternRef, Instance,
    Linker, Module, Store, TrapCode, Val,
};

const KIB: usize = 1 << 10;

fn wasm(text: &str) -> Vec<u8> {
    wat::parse_str(text).expect("the test's module is text that parses")
}

/// Types that all modules here share, and a function that makes 200,000 cycles of garbage.
const PRELUDE: &str = "
    (rec (type $node (struct (field $value (mut i32)) (field $next (mut (ref null $node))))))
    (func $litter (local $i i32) (local $a (ref null $node)) (local $b (ref null $node))
        (loop $again
            (local.set $a (struct.new $node (i32.const 1) (ref.null $node)))
            (local.set $b (struct.new $node (i32.const 2) (local.get $a)))
            (struct.set $node $next (local.get $a) (local.get $b))
            (local.set $i (i32.add (local.get $i) (i32.const 1)))
            (br_if $again (i32.lt_u (local.get $i) (i32.const 200000)))))";

fn module(engine: &Engine, body: &str) -> Module {
    Module::new(engine, wasm(&format!("(module {PRELUDE} {body})"))).expect("legal")
}

/// A store whose heap is so small that littering collects many times.
fn small_store(engine: &Engine) -> Store<()> {
    let mut store = Store::new(engine, ());
    store.limits_mut().gc_heap_bytes = 256 * KIB;
    store
}

fn instance(store: &mut Store<()>, body: &str) -> Instance {
    let engine = store.engine().clone();
    let linker = linker(&engine);
    linker
        .instantiate(&mut *store, &module(&engine, body))
        .expect("instantiates")
}

/// `host.again` calls the export `litter` of the instance that calls it.
fn linker(engine: &Engine) -> Linker<()> {
    let mut linker = Linker::new(engine);
    let again = |mut caller: Caller<'_, ()>| {
        let litter = caller
            .get_export("litter")
            .and_then(|item| item.into_func());
        litter
            .expect("an export")
            .typed::<(), ()>(&caller)?
            .call(&mut caller, ())
    };
    linker
        .func_wrap("host", "again", again)
        .expect("a new name");
    linker
}

fn run(store: &mut Store<()>, instance: Instance, name: &str) -> i32 {
    let func = instance
        .get_typed_func::<(), i32>(&*store, name)
        .expect("an export");
    func.call(store, ()).expect("runs")
}

/// Every way of compiling must know where references are.
fn engines() -> Vec<Engine> {
    let mut engines = Vec::new();
    for compilation in [Compilation::Eager, Compilation::LazyTranslation] {
        for fuel in [false, true] {
            engines.push(Engine::new(
                Config::default().compilation(compilation).fuel(fuel),
            ));
        }
    }
    engines
}

fn with_engines(body: &str, test: impl Fn(&mut Store<()>, Instance)) {
    for engine in engines() {
        let mut store = small_store(&engine);
        let _ = store.set_fuel(u64::MAX);
        let instance = instance(&mut store, body);
        test(&mut store, instance);
    }
}

#[test]
fn cyclic_garbage_is_collected() {
    with_engines(
        r#"(func (export "run") (result i32) (call $litter) (i32.const 7))"#,
        |store, i| {
            assert_eq!(run(store, i, "run"), 7);
            assert!(store.gc_heap_bytes() <= 256 * KIB);
            store.gc();
            assert_eq!(store.gc_heap_bytes(), 0);
        },
    );
}

#[test]
fn frames_hold_parameters_locals_and_operands() {
    // At each of 100 levels a reference is in a parameter, a local and on the operand stack,
    // among integers that look like references.
    let body = r#"
        (func $deep (param $n i32) (param $p (ref $node)) (param $decoy i64) (result i32)
            (local $decoys i64) (local $l (ref null $node))
            (local.set $decoys (i64.const 0x7fc))
            (local.set $l (struct.new $node (local.get $n) (local.get $p)))
            (struct.get $node $value (struct.new $node (i32.const 1000) (ref.null $node)))
            (i64.const 0xffffffc)
            (struct.new $node (i32.const 100) (local.get $l))
            (if (result i32) (local.get $n)
                (then (call $deep (i32.sub (local.get $n) (i32.const 1))
                    (struct.new $node (i32.const 3) (local.get $l)) (i64.const 12)))
                (else (call $litter) (i32.const 0)))
            (call $sum (local.get $p) (local.get $l))
            (i32.add))
        ;; Takes what lies on the operand stack: decoys, a node, the inner result, and two more.
        (func $sum (param i32 i64 (ref $node) i32) (param $p (ref $node)) (param $l (ref null $node))
            (result i32 i32)
            (if (i32.ne (local.get 0) (i32.const 1000)) (then unreachable))
            (if (i64.ne (local.get 1) (i64.const 0xffffffc)) (then unreachable))
            (if (i32.eqz (ref.eq (struct.get $node $next (local.get 2)) (local.get $l)))
                (then unreachable))
            (if (i32.eqz (ref.eq (struct.get $node $next (local.get $l)) (local.get $p)))
                (then unreachable))
            (local.get 3)
            (i32.add (struct.get $node $value (local.get 2))
                (i32.add (struct.get $node $value (local.get $p))
                    (struct.get $node $value (local.get $l)))))
        (func (export "run") (result i32)
            (call $deep (i32.const 100) (struct.new $node (i32.const 3) (ref.null $node))
                (i64.const 12)))"#;
    with_engines(body, |store, i| {
        assert_eq!(run(store, i, "run"), 101 * 103 + 100 * 101 / 2);
    });
}

#[test]
fn globals_tables_and_segments_hold() {
    let body = r#"
        (global $g (mut (ref null $node)) (ref.null $node))
        (global $constant (ref $node) (struct.new $node (i32.const 1000) (ref.null $node)))
        (global $hidden (mut externref) (ref.null extern))
        (table $t 10 (ref null $node))
        (elem $e (ref $node) (struct.new $node (i32.const 50000) (ref.null $node)))
        (func (export "run") (result i32)
            (global.set $g (struct.new $node (i32.const 1) (ref.null $node)))
            (table.set $t (i32.const 9) (struct.new $node (i32.const 20) (ref.null $node)))
            (global.set $hidden
                (extern.convert_any (struct.new $node (i32.const 300) (ref.null $node))))
            (call $litter)
            (table.init $t $e (i32.const 0) (i32.const 0) (i32.const 1))
            (i32.add
                (i32.add (struct.get $node $value (global.get $g))
                    (struct.get $node $value (table.get $t (i32.const 9))))
                (i32.add
                    (i32.add (struct.get $node $value (global.get $constant))
                        (struct.get $node $value (table.get $t (i32.const 0))))
                    (struct.get $node $value
                        (ref.cast (ref $node) (any.convert_extern (global.get $hidden)))))))"#;
    with_engines(body, |store, i| assert_eq!(run(store, i, "run"), 51321));
}

#[test]
fn a_waiting_computation_holds() {
    let body = r#"
        (export "litter" (func $outer))
        (type $none (func))
        (table $funcs funcref (elem $again))
        (global $depth (mut i32) (i32.const 3))
        (func $outer (local $l (ref null $node))
            (if (i32.eqz (global.get $depth)) (then (return_call $litter)))
            (global.set $depth (i32.sub (global.get $depth) (i32.const 1)))
            (local.set $l (struct.new $node (i32.const 5) (ref.null $node)))
            (struct.new $node (i32.const 6) (local.get $l))
            (call $again)
            (call_indirect (type $none) (i32.const 0))
            (if (i32.ne (struct.get $node $value) (i32.const 6)) (then unreachable))
            (if (i32.ne (struct.get $node $value (local.get $l)) (i32.const 5))
                (then unreachable)))
        (func (export "run") (result i32) (call $outer) (i32.const 1))"#;
    for engine in engines() {
        let mut store = small_store(&engine);
        let _ = store.set_fuel(u64::MAX);
        // Imports come first in a module.
        let text = format!(r#"(module (import "host" "again" (func $again)) {PRELUDE} {body})"#);
        let module = Module::new(&engine, wasm(&text)).expect("legal");
        let instance = linker(&engine)
            .instantiate(&mut store, &module)
            .expect("instantiates");
        assert_eq!(run(&mut store, instance, "run"), 1);
        assert!(store.gc_heap_bytes() <= 256 * KIB);
    }
}

#[test]
fn frames_of_other_instances_hold() {
    let engine = Engine::default();
    let mut store = small_store(&engine);
    let mut linker = linker(&engine);
    let inner = module(
        &engine,
        r#"(func (export "keep") (param (ref $node)) (result (ref $node))
            (call $litter) (local.get 0))"#,
    );
    let inner = linker
        .instantiate(&mut store, &inner)
        .expect("instantiates");
    linker.instance(&store, "inner", inner).expect("new names");
    let outer = r#"(module
        (rec (type $node (struct (field (mut i32)) (field (mut (ref null $node))))))
        (import "inner" "keep" (func $keep (param (ref $node)) (result (ref $node))))
        (func (export "run") (result i32) (local $mine (ref null $node))
            (local.set $mine (struct.new $node (i32.const 40) (ref.null $node)))
            (struct.new $node (i32.const 1) (local.get $mine))
            (call $keep (struct.new $node (i32.const 1) (local.get $mine)))
            (struct.get $node 0) (i32.add (struct.get $node 0 (local.get $mine)))
            (call $second))
        (func $second (param (ref $node) i32) (result i32)
            (i32.add (local.get 1) (struct.get $node 0 (local.get 0)))))"#;
    let outer = Module::new(&engine, wasm(outer)).expect("legal");
    let outer = linker
        .instantiate(&mut store, &outer)
        .expect("instantiates");
    assert_eq!(run(&mut store, outer, "run"), 42);
}

#[test]
fn exceptions_hold_their_values() {
    let body = r#"
        (tag $t (param i32 (ref $node)))
        (func (export "run") (result i32)
            (local $e exnref) (local $n (ref null $node)) (local $i i32)
            (block $caught (result i32 (ref $node) exnref)
                (try_table (catch_ref $t $caught)
                    (throw $t (i32.const 8) (struct.new $node (i32.const 9) (ref.null $node))))
                unreachable)
            (local.set $e) drop drop
            (call $litter)
            (block $again (result i32 (ref $node))
                (try_table (catch $t $again) (throw_ref (local.get $e)))
                unreachable)
            (local.set $n) (local.set $i)
            (i32.add (local.get $i) (struct.get $node $value (local.get $n))))"#;
    with_engines(body, |store, i| assert_eq!(run(store, i, "run"), 17));
}

#[test]
fn exceptions_are_collected_unless_something_refers_to_them() {
    let body = r#"
        (tag $number (param i32))
        (tag $around (param i64 v128 exnref))
        (type $box (struct (field exnref)))
        (table $table 2 exnref)
        (global $global (mut exnref) (ref.null exn))
        (global $box (mut (ref null $box)) (ref.null $box))
        (func $caught (param $n i32) (result exnref)
            (block $caught (result exnref)
                (try_table (catch_all_ref $caught) (throw $number (local.get $n)))
                unreachable))
        (func $put_around (param $inner exnref) (result exnref)
            (block $caught (result exnref)
                (try_table (catch_all_ref $caught)
                    (throw $around (i64.const 0) (v128.const i64x2 5 5) (local.get $inner)))
                unreachable))
        (func $value (param $e exnref) (result i32)
            (block $around (result i64 v128 exnref)
                (block $number (result i32)
                    (try_table (catch $number $number) (catch $around $around)
                        (throw_ref (local.get $e)))
                    unreachable)
                return)
            (local.set $e) drop drop
            (call $value (local.get $e)))
        (func (export "run") (result i32) (local $local exnref) (local $n i32)
            (table.set $table (i32.const 1) (call $caught (i32.const 1)))
            (global.set $global (call $caught (i32.const 2)))
            (global.set $box (struct.new $box (call $caught (i32.const 4))))
            (local.set $local (call $put_around (call $caught (i32.const 8))))
            ;; One more on the operand stack all the time.
            (call $value (block $operand (result exnref)
                (call $caught (i32.const 16))
                (local.set $n (i32.const 20000))
                (loop $again
                    (drop (call $caught (local.get $n)))
                    (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))))
            (i32.add (call $value (table.get $table (i32.const 1))))
            (i32.add (call $value (global.get $global)))
            (i32.add (call $value (struct.get $box 0 (global.get $box))))
            (i32.add (call $value (local.get $local))))
        (func (export "held") (result exnref) (call $caught (i32.const 32)))"#;
    let test = |store: &mut Store<()>, i: Instance| {
        store.limits_mut().exceptions = 5000;
        let held = i.get_func(&*store, "held").expect("an export");
        let mut results = [Val::ExnRef(None)];
        held.call(&mut *store, &[], &mut results).expect("runs");
        let [Val::ExnRef(Some(held))] = results else {
            panic!("{results:?}");
        };
        assert_eq!(run(store, i, "run"), 31);
        // The host's own.
        assert_eq!(held.exception(&*store).values(&*store), [Val::I32(32)]);
        store.gc_roots_clear();
        store.gc();
        let bytes = store.total_bytes();
        assert_eq!(run(store, i, "run"), 31);
        store.gc();
        assert_eq!(store.total_bytes(), bytes, "those before are gone");
    };
    with_engines(body, test);
    let mut store = small_store(&Engine::new(Config::default().reference(true)));
    let i = instance(&mut store, body);
    test(&mut store, i);
}

#[test]
fn a_long_list_is_marked_without_recursion() {
    let body = r#"
        (global $list (mut (ref null $node)) (ref.null $node))
        (func (export "grow") (param $n i32)
            (loop $again
                (global.set $list (struct.new $node (local.get $n) (global.get $list)))
                (br_if $again
                    (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
        (func (export "length") (result i32) (local $at (ref null $node)) (local $n i32)
            (local.set $at (global.get $list))
            (block $end (loop $again
                (br_if $end (ref.is_null (local.get $at)))
                (local.set $n (i32.add (local.get $n) (i32.const 1)))
                (local.set $at (struct.get $node $next (local.get $at)))
                (br $again)))
            (local.get $n))
        (func (export "drop") (result i32) (global.set $list (ref.null $node)) (i32.const 0))"#;
    // A small native stack: recursion along the list would need a thousand times as much.
    let test = move || {
        let mut store = Store::new(&Engine::default(), ());
        let i = instance(&mut store, body);
        let grow = i
            .get_typed_func::<i32, ()>(&store, "grow")
            .expect("an export");
        grow.call(&mut store, 1_000_000).expect("runs");
        store.gc();
        assert!(store.gc_heap_bytes() >= 60_000_000, "the list is alive");
        assert_eq!(run(&mut store, i, "length"), 1_000_000);
        run(&mut store, i, "drop");
        store.gc();
        assert_eq!(store.gc_heap_bytes(), 0);
    };
    let thread = std::thread::Builder::new()
        .stack_size(256 * KIB)
        .spawn(test);
    thread.expect("a thread").join().expect("the test passes");
}

#[test]
fn the_limit_traps_and_the_store_lives_on() {
    let body = r#"
        (type $bytes (array (mut i8)))
        (global $list (mut (ref null $node)) (ref.null $node))
        (func (export "fill") (result i32)
            (loop $again
                (global.set $list (struct.new $node (i32.const 1) (global.get $list)))
                (br $again))
            unreachable)
        (func (export "huge") (result i32)
            (array.len (array.new_default $bytes (i32.const -1))))
        (func (export "big") (result i32)
            (array.len (array.new_default $bytes (i32.const 300000))))
        (func (export "fits") (result i32)
            (array.len (array.new_default $bytes (i32.const 200000))))
        (func (export "drop") (result i32) (global.set $list (ref.null $node)) (i32.const 0))"#;
    with_engines(body, |store, i| {
        let trap = |store: &mut Store<()>, name: &str| {
            let func = i
                .get_typed_func::<(), i32>(&*store, name)
                .expect("an export");
            let error = func.call(store, ()).expect_err("no room");
            error.as_trap().map(|trap| trap.code())
        };
        assert_eq!(trap(store, "huge"), Some(TrapCode::HeapExhausted));
        assert_eq!(trap(store, "big"), Some(TrapCode::HeapExhausted));
        assert_eq!(trap(store, "fill"), Some(TrapCode::HeapExhausted));
        assert!(store.gc_heap_bytes() <= 256 * KIB);
        assert_eq!(
            trap(store, "fits"),
            Some(TrapCode::HeapExhausted),
            "the list is in the way"
        );
        run(store, i, "drop");
        for _ in 0..5 {
            assert_eq!(run(store, i, "fits"), 200_000);
        }
    });
}

#[test]
fn fields_and_elements_keep_their_sizes_and_signs() {
    let body = r#"
        (type $packed (struct
            (field (mut i8)) (field (mut i16)) (field (mut i64)) (field (mut f32))
            (field (mut v128)) (field (mut i8)) (field (mut (ref null $node)))))
        (type $vectors (array (mut v128)))
        (func (export "run") (result i32) (local $p (ref $packed)) (local $v (ref $vectors))
            (local.set $p (struct.new $packed
                (i32.const 0x1ff) (i32.const 0x18001) (i64.const -2) (f32.const 1.5)
                (v128.const i32x4 1 2 3 4) (i32.const 0x7f)
                (struct.new $node (i32.const 77) (ref.null $node))))
            (call $litter)
            (if (i32.ne (struct.get_s $packed 0 (local.get $p)) (i32.const -1))
                (then unreachable))
            (if (i32.ne (struct.get_u $packed 1 (local.get $p)) (i32.const 0x8001))
                (then unreachable))
            (if (i32.ne (struct.get_s $packed 1 (local.get $p)) (i32.const -0x7fff))
                (then unreachable))
            (if (i64.ne (struct.get $packed 2 (local.get $p)) (i64.const -2))
                (then unreachable))
            (if (f32.ne (struct.get $packed 3 (local.get $p)) (f32.const 1.5))
                (then unreachable))
            (struct.set $packed 4 (local.get $p)
                (i32x4.add (struct.get $packed 4 (local.get $p)) (v128.const i32x4 1 1 1 1)))
            (if (i32.ne (struct.get_u $packed 5 (local.get $p)) (i32.const 0x7f))
                (then unreachable))
            (local.set $v (array.new $vectors (struct.get $packed 4 (local.get $p)) (i32.const 3)))
            (array.fill $vectors (local.get $v) (i32.const 1) (v128.const i32x4 5 6 7 8)
                (i32.const 1))
            (array.copy $vectors $vectors (local.get $v) (i32.const 0) (local.get $v)
                (i32.const 1) (i32.const 2))
            (array.set $vectors (local.get $v) (i32.const 2)
                (array.get $vectors (array.new_fixed $vectors 2
                    (v128.const i32x4 0 0 0 0) (v128.const i32x4 0 0 0 100)) (i32.const 1)))
            (i32.add
                (i32.add
                    (i32x4.extract_lane 0 (array.get $vectors (local.get $v) (i32.const 0)))
                    (i32x4.extract_lane 3 (array.get $vectors (local.get $v) (i32.const 1))))
                (i32.add
                    (i32x4.extract_lane 3 (array.get $vectors (local.get $v) (i32.const 2)))
                    (struct.get $node $value (struct.get $packed 6 (local.get $p))))))"#;
    with_engines(body, |store, i| {
        assert_eq!(run(store, i, "run"), 5 + 5 + 100 + 77)
    });
}

#[test]
fn the_host_holds_what_it_was_given() {
    let body = r#"
        (export "litter" (func $litter))
        (func (export "make") (param i32) (result anyref externref)
            (struct.new $node (local.get 0) (ref.null $node))
            (extern.convert_any (array.new_fixed $node_list 1
                (struct.new $node (i32.add (local.get 0) (i32.const 1)) (ref.null $node)))))
        (type $node_list (array (ref $node)))
        (func (export "value") (param anyref externref) (result i32)
            (i32.add
                (struct.get $node $value (ref.cast (ref $node) (local.get 0)))
                (struct.get $node $value (array.get $node_list
                    (ref.cast (ref $node_list) (any.convert_extern (local.get 1)))
                    (i32.const 0)))))
        (func (export "only_nodes") (param (ref $node)))"#;
    let mut store = small_store(&Engine::default());
    let i = instance(&mut store, body);
    type Both = (Option<AnyRef>, Option<ExternRef>);
    let make = i
        .get_typed_func::<i32, Both>(&store, "make")
        .expect("an export");
    let value = i
        .get_typed_func::<Both, i32>(&store, "value")
        .expect("an export");
    let litter = i
        .get_typed_func::<(), ()>(&store, "litter")
        .expect("an export");

    let both = make.call(&mut store, 20).expect("runs");
    litter.call(&mut store, ()).expect("runs");
    assert_eq!(value.call(&mut store, both).expect("runs"), 41);
    let (Some(any), Some(external)) = both else {
        panic!("not null")
    };
    assert!(any.is_struct(&store) && !any.is_array(&store) && any.is_i31().is_none());
    assert!(external.to_any().is_array(&store));
    assert!(external.data(&store).downcast_ref::<()>().is_some());

    // An untyped call compares the types of references too.
    let only_nodes = i.get_func(&store, "only_nodes").expect("an export");
    only_nodes
        .call(&mut store, &[Val::AnyRef(Some(any))], &mut [])
        .expect("a node");
    let i31 = AnyRef::i31(&store, -5);
    assert_eq!(i31.is_i31(), Some(-5));
    for wrong in [external.to_any(), i31] {
        let error = only_nodes.call(&mut store, &[Val::AnyRef(Some(wrong))], &mut []);
        let error = error.expect_err("not a node");
        assert!(matches!(error.kind(), ErrorKind::Misuse(_)), "{error}");
    }

    store.gc_roots_clear();
    store.gc();
    assert_eq!(store.gc_heap_bytes(), 0);
    assert_eq!(i31.is_i31(), Some(-5));
}

#[test]
#[should_panic(expected = "a reference was used after its store had let go of it")]
fn a_reference_that_was_let_go_of_is_void() {
    let mut store = small_store(&Engine::default());
    let i = instance(
        &mut store,
        r#"(func (export "make") (result anyref) (struct.new_default $node))"#,
    );
    let make = i
        .get_typed_func::<(), Option<AnyRef>>(&store, "make")
        .expect("an export");
    let held = make.call(&mut store, ()).expect("runs").expect("not null");
    store.gc_roots_clear();
    held.is_struct(&store);
}

#[test]
fn a_host_function_may_collect() {
    let engine = Engine::default();
    let mut store = small_store(&engine);
    let mut linker = Linker::new(&engine);
    let collect = |mut caller: Caller<'_, ()>, held: Option<AnyRef>| {
        caller.as_context_mut().gc();
        held
    };
    linker
        .func_wrap("host", "collect", collect)
        .expect("a new name");
    let text = r#"(module
        (type $box (struct (field i32)))
        (import "host" "collect" (func $collect (param anyref) (result anyref)))
        (func (export "run") (result i32) (local $l (ref $box))
            (local.set $l (struct.new $box (i32.const 30)))
            (struct.get $box 0 (ref.cast (ref $box)
                (call $collect (struct.new $box (i32.const 12)))))
            (i32.add (struct.get $box 0 (local.get $l)))))"#;
    let module = Module::new(&engine, wasm(text)).expect("legal");
    let i = linker
        .instantiate(&mut store, &module)
        .expect("instantiates");
    assert_eq!(run(&mut store, i, "run"), 42);
    assert!(
        store.gc_heap_bytes() > 0,
        "the host holds what it was given"
    );
    store.gc_roots_clear();
    store.gc();
    assert_eq!(store.gc_heap_bytes(), 0);
}

#[test]
fn a_null_check_reads_what_was_just_made() {
    // The value goes on in the accumulator, but the check reads its slot.
    let body = r#"
        (global $g (mut (ref null $node)) (ref.null $node))
        (func (export "start") (result i32)
            (global.set $g (struct.new $node (i32.const 11) (ref.null $node))) (i32.const 0))
        (func (export "run") (result i32) (local $l (ref null $node))
            (local.set $l (ref.as_non_null (global.get $g)))
            (struct.get $node $value (local.get $l)))"#;
    with_engines(body, |store, i| {
        run(store, i, "start");
        assert_eq!(run(store, i, "run"), 11);
    });
}
