//! What fuzzing found, one test each, by the target that found it.

mod support;

use shanhai::{Compilation, ErrorKind, Linker, Module, Store};
use support::engine;

/// Target `decode`: with [`Compilation::Lazy`] nothing had looked at the body before it was
/// translated for the dump, and the translator takes for granted that somebody has.
#[test]
fn the_dump_of_an_illegal_body_is_an_error() {
    let lazy = engine(|config| {
        config.compilation(Compilation::Lazy);
    });
    for body in ["global.set 0", "i32.add", "v128.store", "br 7"] {
        let wasm = wat::parse_str(format!("(module (memory 1) (func {body}))")).unwrap();
        let module = Module::new(&lazy, wasm).unwrap();
        let error = module.dump_func(0).unwrap_err();
        assert!(
            matches!(error.kind(), ErrorKind::Validate(_)),
            "{body}: {error}"
        );
    }
}

/// Target `execute_oracle`: a branch that is always taken returns from the function, but what follows
/// it is translated all the same. There the float was taken from its accumulator and its slot was
/// never written; the return reads the slot.
#[test]
fn a_float_returned_by_a_constant_condition_is_in_its_slot() {
    let text = r#"(module (func (export "f") (param i64) (result f64)
        i32.const 7
        local.get 0
        f64.convert_i64_u
        i32.const 1
        br_if 0
        i32.trunc_f64_u
        i32.add
        f64.convert_i32_u))"#;
    for reference in [false, true] {
        let engine = engine(|config| {
            config.reference(reference);
        });
        let module = Module::new(&engine, wat::parse_str(text).unwrap()).unwrap();
        let mut store = Store::new(&engine, ());
        let instance = Linker::new(&engine)
            .instantiate(&mut store, &module)
            .unwrap();
        let f = instance.get_typed_func::<i64, f64>(&store, "f").unwrap();
        assert_eq!(f.call(&mut store, 5).unwrap(), 5.0);
    }
}

/// Target `execute_oracle`: the same with two results, which the return reads side by side.
#[test]
fn two_values_returned_by_a_constant_condition_are_in_their_slots() {
    let text = r#"(module (func (export "f") (param i64) (result f64 i64)
        f64.const 2
        local.get 0
        i64.clz
        i32.const 1
        br_if 0
        f64.convert_i64_u
        f64.neg
        i64.trunc_sat_f64_s))"#;
    for reference in [false, true] {
        let engine = engine(|config| {
            config.reference(reference);
        });
        let module = Module::new(&engine, wat::parse_str(text).unwrap()).unwrap();
        let mut store = Store::new(&engine, ());
        let instance = Linker::new(&engine)
            .instantiate(&mut store, &module)
            .unwrap();
        let f = instance
            .get_typed_func::<i64, (f64, i64)>(&store, "f")
            .unwrap();
        assert_eq!(f.call(&mut store, 1).unwrap(), (2.0, 63));
    }
}
