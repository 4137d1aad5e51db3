//! Functions that a fusion of operations once broke.

mod support;

use shanhai::Engine;
use support::{func, instance};

/// Found by the differential test: the comparison went away together with its negation, though the
/// local that held its result was read again.
#[test]
fn a_comparison_of_floats_in_a_local_outlives_the_branch_on_its_negation() {
    let text = r#"(module
        (func (export "f32") (param f32 f32) (result i32) (local i32)
            (local.set 2 (f32.lt (local.get 0) (local.get 1)))
            (if (i32.eqz (local.get 2)) (then nop))
            (local.get 2))
        (func (export "f64") (param f64 f64) (result i32) (local i32)
            (block (br_if 0 (i32.eqz (local.tee 2 (f64.ge (local.get 0) (local.get 1))))))
            (local.get 2)))"#;
    let (mut store, instance) = instance(&Engine::default(), text);
    let less = func::<_, (f32, f32), i32>(&store, instance, "f32");
    assert_eq!(less.call(&mut store, (1.0, 2.0)).unwrap(), 1);
    assert_eq!(less.call(&mut store, (2.0, 1.0)).unwrap(), 0);
    let not_less = func::<_, (f64, f64), i32>(&store, instance, "f64");
    assert_eq!(not_less.call(&mut store, (2.0, 1.0)).unwrap(), 1);
    assert_eq!(not_less.call(&mut store, (1.0, 2.0)).unwrap(), 0);
}

/// Found by the differential test: the constant to be stored took the slot of the address's second
/// summand.
#[test]
fn a_constant_is_stored_at_the_sum_of_a_constant_and_a_temporary() {
    let text = r#"(module (memory 1)
        (func (export "run") (param i32) (result i32)
            (i32.store (i32.add (i32.const 16) (i32.mul (local.get 0) (i32.const 4))) (i32.const 7))
            (i32.load (i32.const 24))))"#;
    let (mut store, instance) = instance(&Engine::default(), text);
    let run = func::<_, i32, i32>(&store, instance, "run");
    assert_eq!(run.call(&mut store, 2).unwrap(), 7);
}

/// The module of `translate/go.wat`: what goes together in it must not change what it does.
#[test]
fn code_as_go_makes_it_does_what_it_says() {
    let text = include_str!("translate/go.wat");
    let (mut store, instance) = instance(&Engine::default(), text);
    let jumps = func::<_, i32, i32>(&store, instance, "jumps");
    let sums = [0, 1, 2, 3, -1].map(|pc| jumps.call(&mut store, pc).unwrap());
    assert_eq!(sums, [1, 30, 0, 0, 0]);
    let frame = func::<_, i32, i32>(&store, instance, "frame");
    assert_eq!(frame.call(&mut store, 0).unwrap(), 0);
    // Twice: the stack pointer is where it was.
    assert_eq!(frame.call(&mut store, 0).unwrap(), 0);
    let values = func::<_, (i32, i64, i64), i64>(&store, instance, "values");
    let results = [(-1, 7, 5), (8, 0, 0), (8, 0, 1 << 40 | 1 << 31)];
    let results = results.map(|args| values.call(&mut store, args).unwrap());
    assert_eq!(
        results,
        [0xffff_ffff + 40, 1, (1 << 40 | 1 << 31) ^ (1 << 6)]
    );
}
