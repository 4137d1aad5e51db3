//! Functions that a fusion of operations once broke.

mod support;

use shanhai::{Engine, Module};
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

/// Squares, and what mixes the bits of one value: both operands are the last result.
#[test]
fn one_value_is_taken_twice() {
    let text = r#"(module
        (func (export "mix32") (param i32) (result i32)
            (local.set 0 (i32.add (local.get 0) (i32.const 1)))
            (local.set 0 (i32.xor (local.get 0) (i32.shl (local.get 0) (i32.const 13))))
            (local.set 0 (i32.xor (local.get 0) (i32.shr_u (local.get 0) (i32.const 17))))
            (local.set 0 (i32.add (local.get 0) (i32.shl (local.get 0) (i32.const 5))))
            (local.set 0 (i32.xor (local.get 0) (i32.rotl (local.get 0) (i32.const 9))))
            (local.set 0 (i32.mul (local.get 0) (local.get 0)))
            (local.get 0))
        (func (export "mix64") (param i64) (result i64)
            (local.set 0 (i64.add (local.get 0) (i64.const 1)))
            (local.set 0 (i64.xor (local.get 0) (i64.shl (local.get 0) (i64.const 13))))
            (local.set 0 (i64.xor (local.get 0) (i64.shr_u (local.get 0) (i64.const 7))))
            (local.set 0 (i64.add (local.get 0) (i64.shl (local.get 0) (i64.const 17))))
            (local.set 0 (i64.add (local.get 0) (i64.rotl (local.get 0) (i64.const 41))))
            (local.set 0 (i64.mul (local.get 0) (local.get 0)))
            (local.get 0))
        (func (export "square32") (param f32) (result f32)
            (local.set 0 (f32.add (local.get 0) (f32.const 1)))
            (f32.mul (local.get 0) (local.get 0)))
        (func (export "square64") (param f64 f64) (result f64)
            (local.set 0 (f64.add (local.get 0) (f64.const 1)))
            (local.set 1 (f64.add (local.get 1) (f64.mul (local.get 0) (local.get 0))))
            (local.set 0 (f64.sub (local.get 0) (f64.const 3)))
            (f64.sub (local.get 1) (f64.mul (local.get 0) (local.get 0)))))"#;
    let (mut store, instance) = instance(&Engine::default(), text);
    let mix32 = func::<_, i32, i32>(&store, instance, "mix32");
    let mix64 = func::<_, i64, i64>(&store, instance, "mix64");
    for x in [0, 1, 0x1234_5678, -2_i32] {
        let mut y = (x as u32).wrapping_add(1);
        y ^= y << 13;
        y ^= y >> 17;
        y = y.wrapping_add(y << 5);
        y ^= y.rotate_left(9);
        assert_eq!(mix32.call(&mut store, x).unwrap() as u32, y.wrapping_mul(y));
        let mut y = (i64::from(x) as u64).wrapping_add(1);
        y ^= y << 13;
        y ^= y >> 7;
        y = y.wrapping_add(y << 17);
        y = y.wrapping_add(y.rotate_left(41));
        let expected = y.wrapping_mul(y);
        assert_eq!(
            mix64.call(&mut store, i64::from(x)).unwrap() as u64,
            expected
        );
    }
    let square32 = func::<_, f32, f32>(&store, instance, "square32");
    assert_eq!(square32.call(&mut store, 1.5).unwrap(), 6.25);
    let square64 = func::<_, (f64, f64), f64>(&store, instance, "square64");
    assert_eq!(square64.call(&mut store, (4.0, 100.0)).unwrap(), 121.0);

    let module = Module::new(&Engine::default(), wat::parse_str(text).unwrap()).unwrap();
    let dumps = (0..4).map(|index| module.dump_func(index).unwrap().unwrap_or_default());
    let twice = dumps.map(|dump| dump.matches(" acc, acc").count());
    assert_eq!(twice.collect::<Vec<_>>(), [5, 5, 1, 2]);
}
