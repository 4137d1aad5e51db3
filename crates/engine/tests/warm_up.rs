//! Code that is made faster while it runs: in the midst of calls in calls, and of other stores that run it.

mod support;

use std::thread;

use shanhai::{Caller, Compilation, Engine, Linker, Module, Store};

const TEXT: &str = r#"(module
  (import "host" "back" (func $back (param i64) (result i64)))
  (memory 1)
  (func $mix (param $x i64) (result i64)
    (i64.xor (local.get $x) (i64.mul (i64.shl (local.get $x) (i64.const 13)) (i64.const 7))))
  (func (export "inner") (param $n i64) (result i64) (local $x i64)
    (local.set $x (local.get $n))
    (loop $again
      (local.set $x (call $mix (i64.add (local.get $x) (i64.load (i32.const 8)))))
      (i64.store (i32.const 8) (i64.shr_u (local.get $x) (i64.const 7)))
      (br_if $again (i64.ne (local.tee $n (i64.sub (local.get $n) (i64.const 1))) (i64.const 0))))
    (local.get $x))
  (func (export "outer") (param $n i64) (result i64) (local $x i64)
    (loop $again
      (local.set $x (i64.add (i64.rotl (local.get $x) (i64.const 1)) (call $back (local.get $n))))
      (br_if $again (i64.ne (local.tee $n (i64.sub (local.get $n) (i64.const 1))) (i64.const 0))))
    (local.get $x)))"#;

/// What `outer` gives, whose host function calls `inner` in the middle of it.
fn outer(engine: &Engine, module: &Module) -> i64 {
    let mut store = Store::new(engine, ());
    let mut linker = Linker::new(engine);
    let back = |mut caller: Caller<'_, ()>, n: i64| {
        let inner = caller
            .get_export("inner")
            .and_then(|export| export.into_func());
        let inner = inner.unwrap().typed::<i64, i64>(&caller)?;
        inner.call(&mut caller, 10 * n)
    };
    linker.func_wrap("host", "back", back).unwrap();
    let instance = linker.instantiate(&mut store, module).unwrap();
    let outer = instance
        .get_typed_func::<i64, i64>(&store, "outer")
        .unwrap();
    outer.call(&mut store, 120).unwrap()
}

#[test]
fn results_are_the_same_whenever_code_is_made_faster() {
    let eager = support::engine(|config| {
        config.compilation(Compilation::Eager);
    });
    let expected = outer(&eager, &support::module(&eager, TEXT));
    for compilation in [Compilation::LazyTranslation, Compilation::Lazy] {
        for branches in [0, 1, 20_000, 60_000, u32::MAX] {
            let engine = support::engine(|config| {
                config.compilation(compilation).warm_up(branches);
            });
            let module = support::module(&engine, TEXT);
            assert_eq!(
                outer(&engine, &module),
                expected,
                "{compilation:?}, {branches}"
            );
            // Code that is fast already, and several that make it so.
            thread::scope(|scope| {
                let fresh = support::module(&engine, TEXT);
                let runs = [&module, &fresh, &fresh, &fresh].map(|module| {
                    let engine = &engine;
                    let module = module.clone();
                    scope.spawn(move || outer(engine, &module))
                });
                for run in runs {
                    assert_eq!(run.join().unwrap(), expected);
                }
            });
        }
    }
}
