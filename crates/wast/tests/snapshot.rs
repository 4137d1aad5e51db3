//! Scripts that go on in stores restored from snapshots, after each directive.

use shanhai_wast::{Options, run_text};

/// Names, registrations and what was written hold; a value of the host keeps the store where it is.
const SCRIPT: &str = r#"
    (module $counter (global $n (mut i32) (i32.const 40)) (memory (export "memory") 1)
        (table $t (export "table") 1 externref)
        (func (export "next") (result i32)
            (global.set $n (i32.add (global.get $n) (i32.const 1))) (global.get $n))
        (func (export "keep") (param externref) (table.set $t (i32.const 0) (local.get 0))))
    (register "counter" $counter)
    (assert_return (invoke "next") (i32.const 41))
    (module (import "counter" "next" (func $next (result i32)))
        (import "spectest" "global_i32" (global $g i32))
        (func (export "both") (result i32) (i32.add (call $next) (global.get $g))))
    (assert_return (invoke "both") (i32.const 708))
    (assert_return (invoke $counter "next") (i32.const 43))
    (assert_invalid (module (func (result i32))) "type mismatch")
    (invoke $counter "keep" (ref.extern 5))
    (assert_return (invoke "both") (i32.const 710))
    (invoke $counter "keep" (ref.null extern))
    (assert_return (invoke "both") (i32.const 711))"#;

#[test]
fn a_script_goes_on_in_restored_stores() {
    let options = Options {
        snapshots: true,
        ..Options::default()
    };
    let report = run_text("snapshot.wast", SCRIPT, &options);
    assert!(report.is_ok(), "{report}");
    assert_eq!((report.moved, report.unmoved), (8, 2), "{report}");
    let report = run_text("snapshot.wast", SCRIPT, &Options::default());
    assert!(report.is_ok(), "{report}");
    assert_eq!((report.moved, report.unmoved), (0, 0));
}
