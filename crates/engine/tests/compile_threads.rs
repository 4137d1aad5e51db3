//! Modules whose bodies several threads check and translate: the same functions, the same errors.

mod support;

use std::fmt::Write;

use shanhai::{Compilation, Engine, Linker, Module, Store};

/// Functions that call each other, enough for several threads: `f(n)` is `n * FUNCS + (0 + .. + FUNCS - 1)`.
const FUNCS: usize = 1200;

/// The text of the module; `special` may put another body in the place of a function's.
fn text(special: impl Fn(usize) -> Option<&'static str>) -> String {
    let mut text = String::from("(module (memory 1)");
    for i in 0..FUNCS {
        write!(text, "(func $f{i} (param i64) (result i64) (local i64 i64)").unwrap();
        if let Some(body) = special(i) {
            text.push_str(body);
        }
        // So long that there are many batches.
        for j in 0..40 {
            write!(
                text,
                "(local.set 1 (i64.add (local.get 1) (i64.load offset={} (i32.const {}))))",
                8 * j,
                i % 7
            )
            .unwrap();
        }
        write!(
            text,
            "(local.set 2 (i64.add (local.get 0) (i64.const {i})))"
        )
        .unwrap();
        if i + 1 < FUNCS {
            let next = i + 1;
            write!(
                text,
                "(local.set 2 (i64.add (local.get 2) (call $f{next} (local.get 0))))"
            )
            .unwrap();
        }
        text.push_str("(i64.add (local.get 1) (local.get 2)))");
    }
    text.push_str("(export \"f\" (func $f0)))");
    text
}

fn engine(threads: usize, compilation: Compilation) -> Engine {
    support::engine(|config| {
        config.threads(threads).compilation(compilation);
    })
}

#[test]
fn what_several_threads_make_runs() {
    let bytes = wat::parse_str(text(|_| None)).unwrap();
    assert!(bytes.len() > 400 << 10, "{} bytes are too few", bytes.len());
    for threads in [1, 2, 5] {
        for compilation in [Compilation::Eager, Compilation::LazyTranslation] {
            let engine = engine(threads, compilation);
            let module = Module::new(&engine, &bytes).unwrap();
            let mut store = Store::new(&engine, ());
            let instance = Linker::new(&engine)
                .instantiate(&mut store, &module)
                .unwrap();
            let f = instance.get_typed_func::<i64, i64>(&store, "f").unwrap();
            let funcs = FUNCS as i64;
            let sum = 3 * funcs + funcs * (funcs - 1) / 2;
            assert_eq!(f.call(&mut store, 3).unwrap(), sum);
        }
    }
}

#[test]
fn the_first_error_is_said() {
    // More slots than a frame has: legal, but not translated.
    let large: &str = {
        let locals = "v128 ".repeat(40_000);
        Box::leak(format!("(local {locals})").into_boxed_str())
    };
    let illegal = "(drop (i32.add (i64.const 1) (i32.const 2)))";
    type Special<'a> = &'a [(usize, &'static str)];
    let cases: [Special<'_>; 5] = [
        &[(0, illegal)],
        &[(FUNCS - 1, illegal)],
        &[(700, illegal), (90, illegal), (1100, illegal)],
        &[(600, large)],
        // What is illegal comes first, wherever it is.
        &[(20, large), (1000, illegal), (900, illegal)],
    ];
    for (number, case) in cases.iter().enumerate() {
        let special = |i| case.iter().find(|&&(at, _)| at == i).map(|&(_, body)| body);
        let bytes = wat::parse_str(text(special)).unwrap();
        for compilation in [Compilation::Eager, Compilation::LazyTranslation] {
            let error = |threads| {
                let result = Module::new(&engine(threads, compilation), &bytes);
                result.err().map(|error| error.to_string())
            };
            let one = error(1);
            assert_eq!(
                one.is_some(),
                number != 3 || compilation == Compilation::Eager
            );
            for threads in [2, 5] {
                for _ in 0..3 {
                    assert_eq!(error(threads), one, "case {number}, {threads} threads");
                }
            }
        }
    }
}
