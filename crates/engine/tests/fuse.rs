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
