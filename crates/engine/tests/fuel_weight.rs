//! What instructions cost, and that both machines agree on it.

mod support;

use shanhai::{Config, Engine, Linker, Step, Store, TrapCode};
use support::{code, func, module};

fn with_fuel(reference: bool) -> Engine {
    let mut config = Config::default();
    config.fuel(true).reference(reference);
    Engine::new(&config)
}

/// What a call of `f` costs on both machines.
#[track_caller]
fn cost(text: &str) -> u64 {
    const MUCH: u64 = 1 << 40;
    let [fast, reference] = [false, true].map(|reference| {
        let engine = with_fuel(reference);
        let mut store = Store::new(&engine, ());
        let module = module(&engine, text);
        let instance = Linker::new(&engine)
            .instantiate(&mut store, &module)
            .unwrap();
        store.set_fuel(MUCH).unwrap();
        let f = func::<_, (), ()>(&store, instance, "f");
        f.call(&mut store, ()).unwrap();
        MUCH - store.get_fuel().unwrap()
    });
    assert_eq!(fast, reference, "{text}");
    fast
}

fn of_body(body: &str) -> u64 {
    cost(&format!(
        r#"(module
            (memory 1) (table $t 100 funcref)
            (data $d "0123456789") (elem $e funcref (ref.null func))
            (type $a (array (mut i32)))
            (type $bytes (array (mut i8)))
            (type $v (array (mut v128)))
            (type $s (struct (field i32)))
            (global $n (mut i32) (i32.const 640))
            (func $id (param i32) (result i32) (local.get 0))
            (func (export "f") {body}))"#
    ))
}

#[test]
fn plain_instructions() {
    for (body, expected) in [
        ("", 0),
        ("nop nop (block) (block (nop))", 0),
        ("(drop (i32.const 1))", 1),
        ("(drop (i32.add (i32.const 1) (global.get $n)))", 3),
        ("(drop (i32.div_s (i32.const 1) (global.get $n)))", 6),
        ("(drop (f64.sqrt (f64.const 2)))", 5),
        ("(drop (call $id (i32.const 1)))", 6),
        (
            "(if (i32.const 1) (then (drop (i32.const 1))) (else (nop)))",
            3,
        ),
        (
            "(local i32) (local.set 0 (i32.const 3))
          (loop (br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))",
            2 + 3 * 5,
        ),
        ("(drop (memory.grow (i32.const 1)))", 65),
        ("(drop (table.get $t (i32.const 1)))", 9),
        ("(drop (struct.new $s (i32.const 1)))", 17),
    ] {
        assert_eq!(of_body(body), expected, "{body}");
    }
}

#[test]
fn a_unit_for_each_64_bytes() {
    // The length is a constant, a local, a temporary: three numbers and the operation.
    for n in [0, 63, 64, 640, 65_536] {
        let length = format!("(i32.const {n})");
        let fill = |length: &str| format!("(memory.fill (i32.const 0) (i32.const 1) {length})");
        assert_eq!(of_body(&fill(&length)), 7 + n / 64);
        let local = format!(
            "(local i32) (local.set 0 {length}) {}",
            fill("(local.get 0)")
        );
        assert_eq!(of_body(&local), 9 + n / 64);
        let made = format!("(i32.or {length} (i32.const 0))");
        assert_eq!(of_body(&fill(&made)), 9 + n / 64);
    }
    for (body, expected) in [
        ("(memory.copy (i32.const 0) (i32.const 64) (global.get $n))", 7 + 10),
        ("(memory.init $d (i32.const 0) (i32.const 0) (i32.const 10))", 11),
        ("(table.fill $t (i32.const 0) (ref.null func) (i32.const 80))", 11 + 10),
        ("(table.copy $t $t (i32.const 0) (i32.const 1) (i32.const 80))", 11 + 10),
        ("(table.init $t $e (i32.const 0) (i32.const 0) (i32.const 1))", 11),
        ("(drop (array.new $a (i32.const 1) (global.get $n)))", 18 + 40),
        ("(drop (array.new_default $bytes (global.get $n)))", 17 + 10),
        ("(drop (array.new_default $v (global.get $n)))", 17 + 160),
        ("(drop (array.new_data $bytes $d (i32.const 0) (i32.const 10)))", 18),
        ("(drop (array.new_fixed $a 2 (i32.const 1) (i32.const 1)))", 18),
        ("(local (ref null $a)) (local.set 0 (array.new_default $a (global.get $n)))
          (array.fill $a (local.get 0) (i32.const 0) (i32.const 7) (global.get $n))
          (array.copy $a $a (local.get 0) (i32.const 1) (local.get 0) (i32.const 0) (i32.const 320))",
            (18 + 40) + (8 + 40) + (9 + 20)),
    ] {
        assert_eq!(of_body(body), expected, "{body}");
    }
    // Locals that a call zeroes.
    let many = format!("(local {})", "i64 ".repeat(800));
    assert_eq!(of_body(&many), 100);
}

/// The operations that grow with a number, one after another, over and over.
const BULK: &str = r#"(module
    (memory (export "memory") 2) (table $t 1000 funcref)
    (type $a (array (mut i64)))
    (func (export "f") (param $n i32) (result i64)
        (local $i i32) (local $a (ref $a)) (local $sum i64)
        (local.set $a (array.new $a (i64.const 3) (i32.const 1000)))
        (loop $again
            (memory.fill (i32.mul (local.get $i) (i32.const 100)) (local.get $i)
                (i32.mul (local.get $i) (i32.const 321)))
            (memory.copy (i32.const 10) (i32.const 0) (i32.shl (local.get $i) (i32.const 10)))
            (table.fill $t (i32.const 0) (ref.null func) (i32.shl (local.get $i) (i32.const 4)))
            (array.fill $a (local.get $a) (local.get $i) (i64.extend_i32_u (local.get $i))
                (i32.shl (local.get $i) (i32.const 3)))
            (local.set $a (block (result (ref $a))
                (array.copy $a $a (local.get $a) (i32.const 100) (local.get $a) (i32.const 0)
                    (i32.const 500))
                (local.get $a)))
            (local.set $sum (i64.add (local.get $sum)
                (i64.add (i64.load (i32.const 4096))
                    (array.get $a (local.get $a) (i32.mul (local.get $i) (i32.const 9))))))
            (br_if $again (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1)))
                (local.get $n))))
        (local.get $sum)))"#;

#[test]
fn bulk_operations_wait_for_their_fuel() {
    let engine = with_fuel(false);
    let module = module(&engine, BULK);
    let run = |slice: Option<u64>, moves: bool| {
        let mut store = Store::new(&engine, ());
        let mut instance = Linker::new(&engine)
            .instantiate(&mut store, &module)
            .unwrap();
        let f = instance.get_func(&store, "f").unwrap();
        let mut execution = f.start(&mut store, &[50.into()]).unwrap();
        store.set_fuel(slice.unwrap_or(1 << 40)).unwrap();
        let mut given = slice.unwrap_or(1 << 40);
        let results = loop {
            match execution.resume(&mut store).unwrap() {
                Step::Done(results) => break results,
                Step::OutOfFuel { needed } => {
                    let left = store.get_fuel().unwrap();
                    assert!(needed > left, "{needed} > {left}");
                    // Now and then a collection meanwhile, which must find the array.
                    store.gc();
                    let more = slice.unwrap_or(0).max(needed - left);
                    store.add_fuel(more).unwrap();
                    given += more;
                    if moves {
                        let snapshot = store.snapshot().unwrap();
                        let linker = Linker::new(&engine);
                        let moved = snapshot
                            .restore(&engine, (), std::slice::from_ref(&module), &linker)
                            .unwrap();
                        store = moved.store;
                        instance = moved.instances[0];
                        execution = moved.executions.into_iter().next().unwrap();
                    }
                }
                step => panic!("{step:?}"),
            }
        };
        let memory = instance.get_memory(&store, "memory").unwrap();
        let bytes = memory.data(&store).to_vec();
        (results, bytes, given - store.get_fuel().unwrap())
    };
    let whole = run(None, false);
    for slice in [1, 7, 64, 1000, 12_345] {
        assert!(run(Some(slice), false) == whole, "slices of {slice}");
    }
    // The same where each slice is run in a store of its own.
    for slice in [1, 1000] {
        assert!(run(Some(slice), true) == whole, "moved, slices of {slice}");
    }
}

#[test]
fn nothing_is_done_before_it_is_paid() {
    let engine = with_fuel(false);
    let text = r#"(module (memory (export "memory") 2)
        (func (export "f") (param i32)
            (memory.fill (i32.const 0) (i32.const 1) (local.get 0))
            (memory.fill (i32.const 0) (i32.const 2) (local.get 0))))"#;
    let mut store = Store::new(&engine, ());
    let instance = Linker::new(&engine)
        .instantiate(&mut store, &module(&engine, text))
        .unwrap();
    let memory = instance.get_memory(&store, "memory").unwrap();
    let f = instance.get_func(&store, "f").unwrap();
    // Each operation costs 4 units, and 1024 for 64 KiB; the operands of both are paid for with the
    // first.
    store.set_fuel(1034).unwrap();
    let mut execution = f.start(&mut store, &[65_536.into()]).unwrap();
    let step = execution.resume(&mut store).unwrap();
    assert!(matches!(step, Step::OutOfFuel { needed: 1028 }), "{step:?}");
    assert!(memory.data(&store)[..65_536].iter().all(|&byte| byte == 1));
    store.add_fuel(1027).unwrap();
    let step = execution.resume(&mut store).unwrap();
    assert!(matches!(step, Step::OutOfFuel { needed: 1028 }), "{step:?}");
    store.add_fuel(1).unwrap();
    assert!(matches!(
        execution.resume(&mut store).unwrap(),
        Step::Done(_)
    ));
    assert_eq!(
        (memory.data(&store)[65_535], store.get_fuel().unwrap()),
        (2, 0)
    );

    // A length past everything costs what it says, before it traps.
    store.set_fuel(1_000_000).unwrap();
    let typed = func::<_, i32, ()>(&store, instance, "f");
    assert_eq!(code(typed.call(&mut store, -1)), TrapCode::OutOfFuel);
    store.set_fuel(1 << 30).unwrap();
    assert_eq!(
        code(typed.call(&mut store, -1)),
        TrapCode::MemoryOutOfBounds
    );
}

#[test]
fn both_machines_take_the_same() {
    let mut left = Vec::new();
    for reference in [false, true] {
        let engine = with_fuel(reference);
        let mut store = Store::new(&engine, ());
        let instance = Linker::new(&engine)
            .instantiate(&mut store, &module(&engine, BULK))
            .unwrap();
        store.set_fuel(1 << 30).unwrap();
        let f = func::<_, i32, i64>(&store, instance, "f");
        let sum = f.call(&mut store, 50).unwrap();
        left.push((sum, store.get_fuel().unwrap()));
    }
    assert_eq!(left[0], left[1]);
}
