//! What collections find beside structures and arrays: host values, frames that stand anywhere,
//! exceptions as values.

mod support;

use std::sync::Arc;

use shanhai::{
    Engine, ErrorKind, ExternRef, FuncType, Linker, RefType, Step, Store, TrapCode, Val, ValType,
};
use support::{code, engine, instance, module};

/// Host values that neither guest nor host can reach are dropped, and their numbers used again.
#[test]
fn host_values_are_collected() {
    struct Counted(Arc<()>);
    let text = r#"(module
        (type $s (struct (field (mut externref))))
        (global $g (mut externref) (ref.null extern))
        (global $object (mut (ref null $s)) (ref.null $s))
        (table $t (export "table") 2 externref)
        (func (export "keep") (param externref externref externref)
            (global.set $g (local.get 0))
            (global.set $object (struct.new $s (local.get 1)))
            (table.set $t (i32.const 0) (local.get 2)))
        (func (export "swap") (result externref)
            (local externref)
            (local.set 0 (struct.get $s 0 (global.get $object)))
            (global.set $object (ref.null $s))
            (local.get 0)))"#;
    for reference in [false, true] {
        let engine = engine(|config| {
            config.reference(reference);
        });
        let (mut store, instance) = instance(&engine, text);
        store.limits_mut().host_values = 10;
        let alive = Arc::new(());
        let new = |store: &mut Store<()>| {
            Val::ExternRef(Some(ExternRef::new(store, Counted(alive.clone())).unwrap()))
        };
        let keep = instance.get_func(&store, "keep").unwrap();
        let args: Vec<Val> = (0..10).map(|_| new(&mut store)).collect();
        keep.call(&mut store, &args[..3], &mut []).unwrap();
        store.gc();
        assert_eq!(Arc::strong_count(&alive), 11);
        store.gc_roots_clear();
        store.gc();
        assert_eq!(Arc::strong_count(&alive), 4);
        // There is room for seven again; the eighth finds that some are gone.
        for _ in 0..3 {
            for _ in 0..7 {
                new(&mut store);
            }
            store.gc_roots_clear();
        }
        let swap = instance.get_func(&store, "swap").unwrap();
        let mut result = [Val::ExternRef(None)];
        swap.call(&mut store, &[], &mut result).unwrap();
        let Val::ExternRef(Some(swapped)) = result[0] else {
            panic!("{result:?}");
        };
        store.gc();
        let counted = swapped.data(&store).downcast_ref::<Counted>().unwrap();
        assert_eq!(Arc::strong_count(&counted.0), 4);
        store.gc_roots_clear();
        store.gc();
        assert_eq!(Arc::strong_count(&alive), 3);
        drop(store);
        assert_eq!(Arc::strong_count(&alive), 1);
    }
}

#[test]
#[should_panic(expected = "a reference was used after its store had let go of it")]
fn a_host_value_that_was_let_go_is_not_looked_at() {
    let mut store = Store::new(&Engine::default(), ());
    let value = ExternRef::new(&mut store, 1).unwrap();
    store.gc_roots_clear();
    value.data(&store);
}

/// Executions that ran out of fuel may stand anywhere; what their frames keep lives on.
#[test]
fn executions_without_fuel_keep_their_objects() {
    let text = r#"(module
        (type $s (struct (field i32)))
        (func $add (param $a (ref $s)) (param $b (ref $s)) (result (ref $s))
            (struct.new $s (i32.add
                (struct.get $s 0 (local.get $a)) (struct.get $s 0 (local.get $b)))))
        (func (export "run") (param $n i32) (result i32)
            (local $sum (ref null $s)) (local $i i32)
            (local.set $sum (struct.new $s (i32.const 0)))
            (loop $l
                (local.set $sum (call $add (ref.as_non_null (local.get $sum))
                    (struct.new $s (local.get $i))))
                (br_if $l (i32.lt_u
                    (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
            (struct.get $s 0 (local.get $sum))))"#;
    let engine = engine(|config| {
        config.fuel(true);
    });
    let (mut store, instance) = instance(&engine, text);
    let run = instance.get_func(&store, "run").unwrap();
    let mut all: Vec<_> = (0..20)
        .map(|n| (n, run.start(&mut store, &[Val::I32(50 + n)]).unwrap()))
        .collect();
    while !all.is_empty() {
        all.retain_mut(|(n, execution)| {
            store.set_fuel(11 + *n as u64 % 7 + 20).unwrap();
            let step = execution.resume(&mut store).unwrap();
            store.gc();
            if let Step::Done(results) = &step {
                let n = 50 + *n;
                assert_eq!(results[..], [Val::I32(n * (n - 1) / 2)]);
            }
            !matches!(step, Step::Done(_))
        });
    }
}

/// Exceptions as values: the host can hold one, look into it, hand it back and throw it again.
#[test]
fn exceptions_are_values() {
    let text = r#"(module
        (import "host" "pass" (func $pass (param exnref) (result exnref)))
        (tag $t (export "t") (param i32))
        (func (export "catch") (param i32) (result exnref)
            (block $h (result exnref)
                (try_table (catch_all_ref $h) (throw $t (local.get 0)))
                (unreachable)))
        (func (export "throw") (param exnref) (throw_ref (call $pass (local.get 0)))))"#;
    for reference in [false, true] {
        let engine = engine(|config| {
            config.reference(reference);
        });
        let mut store = Store::new(&engine, ());
        let mut linker = Linker::new(&engine);
        let exnref = ValType::Ref(RefType::EXNREF);
        let ty = FuncType::new([exnref], [exnref]);
        linker
            .func_new("host", "pass", ty, |_, args, results| {
                results[0] = args[0];
                Ok(())
            })
            .unwrap();
        let instance = linker
            .instantiate(&mut store, &module(&engine, text))
            .unwrap();
        let catch = instance.get_func(&store, "catch").unwrap();
        let mut result = [Val::default_for(exnref).unwrap()];
        assert_eq!(result, [Val::ExnRef(None)]);
        catch.call(&mut store, &[Val::I32(7)], &mut result).unwrap();
        let Val::ExnRef(Some(caught)) = result[0] else {
            panic!("{result:?}");
        };
        assert_eq!(result[0].ty(), exnref);
        let exception = caught.exception(&store);
        assert_eq!(exception.values(&store), [Val::I32(7)]);
        let throw = instance.get_func(&store, "throw").unwrap();
        let thrown = throw.call(&mut store, &result, &mut []).unwrap_err();
        let ErrorKind::Exception(thrown) = thrown.kind() else {
            panic!("{thrown}");
        };
        assert_eq!(thrown.tag(), exception.tag());
        let null = throw.call(&mut store, &[Val::ExnRef(None)], &mut []);
        assert_eq!(code(null), TrapCode::NullExceptionReference);
        let misuse = throw.call(&mut store, &[Val::FuncRef(None)], &mut []);
        assert!(matches!(misuse.unwrap_err().kind(), ErrorKind::Misuse(_)));
    }
}
