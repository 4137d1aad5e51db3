//! The runner must notice what is wrong: scripts whose assertions are false, and what is reported.

use shanhai::Features;
use shanhai_wast::{Options, Report, run_text};

const MODULE: &str = r#"
(module $M
  (global (export "g") i32 (i32.const 7))
  (func (export "id") (param i32) (result i32) local.get 0)
  (func (export "bits") (param i32) (result f32) (f32.reinterpret_i32 (local.get 0)))
  (func (export "null") (result funcref) (ref.null func))
  (func (export "echo") (param externref) (result externref) local.get 0)
  (func (export "div") (param i32) (result i32) (i32.div_u (i32.const 1) (local.get 0)))
  (func $deep (export "deep") (call $deep)))
"#;

fn run(directives: &str) -> Report {
    run_text(
        "script",
        &format!("{}\n{directives}", MODULE.trim()),
        &Options::default(),
    )
}

/// The script's only failure is the directive after the module.
#[track_caller]
fn fails(directive: &str, message: &str) {
    let report = run(directive);
    let [failure] = report.failures.as_slice() else {
        panic!("one failure expected: {report}");
    };
    assert_eq!((failure.line, failure.column), (9, 2), "{report}");
    assert!(failure.message.contains(message), "{report}");
    assert_eq!((report.directives, report.passed), (2, 1), "{report}");
}

#[track_caller]
fn passes(directive: &str) {
    let report = run(directive);
    assert!(report.is_ok(), "{report}");
    assert_eq!((report.directives, report.passed), (2, 2), "{report}");
}

#[test]
fn results_are_compared() {
    passes(r#"(assert_return (invoke "id" (i32.const 3)) (i32.const 3))"#);
    passes(r#"(assert_return (get $M "g") (i32.const 7))"#);
    passes(r#"(assert_return (invoke "id" (i32.const 3)) (either (i32.const 2) (i32.const 3)))"#);
    fails(
        r#"(assert_return (invoke "id" (i32.const 3)) (i32.const 4))"#,
        "got (i32.const 3)",
    );
    fails(
        r#"(assert_return (invoke "id" (i32.const 3)))"#,
        "expected 0 results, got 1",
    );
    fails(
        r#"(assert_return (get "g") (i32.const 8))"#,
        "got (i32.const 7)",
    );
}

#[test]
fn nan_patterns_are_told_apart() {
    passes(r#"(assert_return (invoke "bits" (i32.const 0xffc00000)) (f32.const nan:canonical))"#);
    passes(r#"(assert_return (invoke "bits" (i32.const 0x7fc00001)) (f32.const nan:arithmetic))"#);
    fails(
        r#"(assert_return (invoke "bits" (i32.const 0x7fc00001)) (f32.const nan:canonical))"#,
        "0x7fc00001",
    );
    fails(
        r#"(assert_return (invoke "bits" (i32.const 0x7fa00000)) (f32.const nan:arithmetic))"#,
        "0x7fa00000",
    );
    fails(
        r#"(assert_return (invoke "bits" (i32.const 0x80000000)) (f32.const 0))"#,
        "-0",
    );
}

#[test]
fn references_are_compared() {
    passes(r#"(assert_return (invoke "null") (ref.null func))"#);
    passes(r#"(assert_return (invoke "echo" (ref.extern 4)) (ref.extern 4))"#);
    passes(r#"(assert_return (invoke "echo" (ref.null extern)) (ref.null extern))"#);
    fails(
        r#"(assert_return (invoke "echo" (ref.extern 4)) (ref.extern 5))"#,
        "(ref.extern 4)",
    );
    fails(
        r#"(assert_return (invoke "null") (ref.func))"#,
        "(ref.null)",
    );
}

#[test]
fn traps_are_compared_by_text() {
    passes(r#"(assert_trap (invoke "div" (i32.const 0)) "integer divide by zero")"#);
    fails(
        r#"(assert_trap (invoke "div" (i32.const 0)) "integer overflow")"#,
        "divide by zero",
    );
    fails(
        r#"(assert_trap (invoke "div" (i32.const 1)) "integer overflow")"#,
        "returned",
    );
    passes(r#"(assert_exhaustion (invoke "deep") "call stack exhausted")"#);
}

#[test]
fn verdicts_on_modules_are_compared() {
    passes(r#"(assert_invalid (module (func (result i32))) "type mismatch")"#);
    fails(
        r#"(assert_invalid (module (func)) "type mismatch")"#,
        "accepted",
    );
    passes(r#"(assert_malformed (module quote "(func (i32.foo))") "unknown operator")"#);
    passes(r#"(assert_malformed (module binary "\00asm\02\00\00\00") "unknown binary version")"#);
    fails(
        r#"(assert_malformed (module quote "(func)") "unexpected token")"#,
        "accepted",
    );
    passes(r#"(assert_unlinkable (module (import "no" "thing" (func))) "unknown import")"#);
    fails(r#"(assert_unlinkable (module) "unknown import")"#, "linked");
}

#[test]
fn a_failed_module_does_not_leave_its_predecessor() {
    let report = run(r#"(module (func (result i32))) (invoke "id" (i32.const 1))"#);
    assert_eq!(report.failures.len(), 2, "{report}");
    assert_eq!(report.failures[1].message, "no instance");
}

#[test]
fn names_registration_and_definitions() {
    let report = run(r#"(register "M" $M)
           (module (import "M" "id" (func $id (param i32) (result i32)))
             (func (export "run") (result i32) (call $id (i32.const 5))))
           (assert_return (invoke "run") (i32.const 5))
           (assert_return (invoke $M "id" (i32.const 6)) (i32.const 6))
           (module definition $D (global (export "g") (mut i32) (i32.const 1)))
           (module instance $I $D)
           (assert_return (get $I "g") (i32.const 1))"#);
    assert!(report.is_ok(), "{report}");
    assert_eq!((report.directives, report.assertions), (8, 3), "{report}");
}

#[test]
fn threads_have_names_of_their_own() {
    let report = run(r#"(thread $T (shared (module $M))
             (assert_return (invoke $M "id" (i32.const 1)) (i32.const 1))
             (invoke "id" (i32.const 1)))
           (wait $T)
           (wait $T)"#);
    // Of another thread's module only shared memories can be had.
    assert_eq!((report.directives, report.passed), (6, 3), "{report}");
    let messages = report.failures.iter().map(|failure| &*failure.message);
    assert_eq!(
        messages.collect::<Vec<_>>(),
        ["no instance $M", "no instance", "no thread $T"]
    );
}

#[test]
fn threads_share_memories() {
    let mut options = Options::default();
    options
        .config
        .features(Features::default() | Features::THREADS);
    let script = r#"
        (module $M (memory (export "shared") 1 1 shared) (func (export "other")))
        (thread $T (shared (module $M))
          (register "mem" $M)
          (assert_unlinkable (module (import "mem" "other" (func))) "unknown import")
          (module (import "mem" "shared" (memory 1 1 shared))
            (func (export "run") (i32.store (i32.const 4) (i32.const 7))))
          (invoke "run"))
        (wait $T)
        (register "mem" $M)
        (module (import "mem" "shared" (memory 1 1 shared))
          (func (export "run") (result i32) (i32.load (i32.const 4))))
        (assert_return (invoke "run") (i32.const 7))"#;
    let report = run_text("script", script, &options);
    assert!(report.is_ok(), "{report}");
    assert_eq!((report.directives, report.assertions), (10, 2), "{report}");
}

#[test]
fn text_that_does_not_parse_is_one_failure() {
    let report = run_text("script", "(module)\n(assert_nothing)", &Options::default());
    assert_eq!(
        (report.directives, report.failures.len()),
        (1, 1),
        "{report}"
    );
    assert_eq!(report.failures[0].line, 2, "{report}");
}
