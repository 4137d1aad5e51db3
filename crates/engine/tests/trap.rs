//! Traps: every reason, and where they say it happened.

mod support;

use shanhai::{Caller, Engine, Func, Instance, Linker, Module, Store, TrapCode, TrapFrame};
use support::{COMPILATIONS, code, engine, func, instance};

/// An instruction that traps, the reason, and the start of the message.
const REASONS: &[(&str, TrapCode, &str)] = &[
    ("unreachable", TrapCode::Unreachable, "unreachable"),
    (
        "(drop (i32.load (i32.const -1)))",
        TrapCode::MemoryOutOfBounds,
        "out of bounds memory access",
    ),
    (
        "(i64.store (i32.const 65529) (i64.const 0))",
        TrapCode::MemoryOutOfBounds,
        "",
    ),
    (
        "(memory.fill (i32.const 1) (i32.const 0) (i32.const 65536))",
        TrapCode::MemoryOutOfBounds,
        "",
    ),
    (
        "(drop (table.get (i32.const 9)))",
        TrapCode::TableOutOfBounds,
        "out of bounds table access",
    ),
    (
        "(call_indirect (i32.const 9))",
        TrapCode::UndefinedElement,
        "undefined element",
    ),
    (
        "(call_indirect (i32.const 1))",
        TrapCode::UninitializedElement,
        "uninitialized element",
    ),
    (
        "(call_indirect (param i32) (i32.const 1) (i32.const 0))",
        TrapCode::IndirectCallTypeMismatch,
        "indirect call type mismatch",
    ),
    (
        "(drop (i32.div_u (i32.const 1) (i32.const 0)))",
        TrapCode::IntegerDivideByZero,
        "integer divide by zero",
    ),
    (
        "(drop (i64.rem_s (i64.const 1) (i64.const 0)))",
        TrapCode::IntegerDivideByZero,
        "",
    ),
    (
        "(drop (i32.div_s (i32.const 0x80000000) (i32.const -1)))",
        TrapCode::IntegerOverflow,
        "integer overflow",
    ),
    (
        "(drop (i64.trunc_f32_u (f32.const -1)))",
        TrapCode::IntegerOverflow,
        "",
    ),
    (
        "(drop (i32.trunc_f64_s (f64.const nan)))",
        TrapCode::InvalidConversionToInteger,
        "invalid conversion to integer",
    ),
    (
        "(call $endless)",
        TrapCode::CallStackExhausted,
        "call stack exhausted",
    ),
];

#[test]
fn every_reason_has_the_suite_s_text() {
    for compilation in COMPILATIONS {
        let engine = engine(|config| {
            config.compilation(compilation);
        });
        for &(instruction, expected, text) in REASONS {
            let text_of = format!(
                r#"(module (memory 1) (table funcref (elem (ref.func $f) (ref.null func)))
                    (func $endless (call $endless)) (func $f)
                    (func (export "run") {instruction}))"#
            );
            let (mut store, instance) = instance(&engine, &text_of);
            let run = func::<_, (), ()>(&store, instance, "run");
            let error = run.call(&mut store, ()).unwrap_err();
            let found = error
                .as_trap()
                .unwrap_or_else(|| panic!("{instruction}: {error}"));
            assert_eq!(found.code(), expected, "{instruction}");
            let message = error.to_string();
            assert!(message.starts_with(text), "{instruction}: {message}");
            assert_eq!(expected.to_string(), message.lines().next().unwrap());
        }
    }
}

/// A function's code from bytes, and where in the module it is.
fn offset_of(module: &Module, index: u32, instruction: &[u8]) -> u32 {
    let range = module.func_range(index).unwrap();
    let body = &module.bytes()[range.clone()];
    let found: Vec<usize> = (0..body.len())
        .filter(|&i| body[i..].starts_with(instruction))
        .collect();
    let [at] = found[..] else {
        panic!("{instruction:x?} is at {found:?}")
    };
    (range.start + at) as u32
}

fn frame(instance: Instance, func_index: u32, func_name: Option<&str>, offset: u32) -> TrapFrame {
    TrapFrame {
        instance,
        func_index,
        func_name: func_name.map(str::to_owned),
        offset,
    }
}

const CALLS: &str = r#"(module
    (import "host" "nothing" (func $nothing))
    (memory 1)
    (type $t (func (param i32) (result i32)))
    (table funcref (elem $inner))
    (func $inner (type $t) (local i32)
        (call $nothing)
        (local.set 1 (i32.const 3))
        (i32.div_u (i32.const 10) (local.get 0)))
    (func $middle (param i64 i32) (result i32)
        (i32.add (i32.const 1) (call_indirect (type $t) (local.get 1) (i32.const 0))))
    (func (export "outer") (param i32) (result i32)
        (i32.mul (i32.const 2) (call $middle (i64.const 5) (local.get 0)))))"#;

#[test]
fn frames_name_functions_and_instructions() {
    for compilation in COMPILATIONS {
        for fuel in [false, true] {
            let engine = engine(|config| {
                config.compilation(compilation).fuel(fuel);
            });
            let module = support::module(&engine, CALLS);
            let mut store = Store::new(&engine, ());
            if fuel {
                store.set_fuel(1_000_000).unwrap();
            }
            let mut linker = Linker::new(&engine);
            linker.func_wrap("host", "nothing", || ()).unwrap();
            let instance = linker.instantiate(&mut store, &module).unwrap();
            let outer = func::<_, i32, i32>(&store, instance, "outer");
            let expected = [
                frame(instance, 1, Some("inner"), offset_of(&module, 1, &[0x6e])),
                frame(instance, 2, Some("middle"), offset_of(&module, 2, &[0x11])),
                frame(instance, 3, None, offset_of(&module, 3, &[0x10])),
            ];
            // Before and after everything is translated.
            for _ in 0..2 {
                let error = outer.call(&mut store, 0).unwrap_err();
                assert_eq!(error.as_trap().unwrap().frames(), expected);
            }
            assert_eq!(outer.call(&mut store, 5).unwrap(), 6);
            let error = outer.call(&mut store, 0).unwrap_err();
            let [inner, middle, last] = expected.each_ref().map(|frame| frame.offset);
            assert_eq!(
                error.to_string(),
                format!(
                    "integer divide by zero\n    at inner (function 1, offset {inner:#x})\n    \
                     at middle (function 2, offset {middle:#x})\n    \
                     at <unnamed> (function 3, offset {last:#x})"
                )
            );
        }
    }
}

#[test]
fn operations_that_were_joined_say_which_instruction_trapped() {
    // Function, opcode that occurs once in it, and its name.
    let cases: &[(&str, u8, &str)] = &[
        (
            "(drop (i32.load8_u (i32.add (local.get 0) (local.get 1))))",
            0x2d,
            "load of a sum",
        ),
        (
            "(drop (i32.load16_u (i32.add (local.get 0) (i32.const 7))))",
            0x2f,
            "load of a sum",
        ),
        (
            "(drop (i64.load (i32.shl (local.get 0) (i32.const 3))))",
            0x29,
            "scaled load",
        ),
        (
            "(f64.store (i32.add (local.get 0) (local.get 1)) (local.get 2))",
            0x39,
            "store",
        ),
        (
            "(i32.store8 (local.get 0) (i32.const 7))",
            0x3a,
            "store of a constant",
        ),
        (
            "(i32.store16 (i32.add (local.get 0) (local.get 1)) (i32.const 7))",
            0x3b,
            "store",
        ),
        (
            "(local.set 0 (i32.rem_u (local.get 0) (i32.const 0)))",
            0x70,
            "remainder to a local",
        ),
        (
            "(drop (i64.trunc_f64_s (f64.add (f64.const nan) (f64.mul (local.get 2) (local.get 2)))))",
            0xb0,
            "conversion of a product and a sum",
        ),
    ];
    for (body, opcode, what) in cases {
        let text = format!(
            r#"(module (memory 1) (func $f (export "run") (param i32 i32 f64)
                (local.set 1 (i32.const 2)) {body} (local.set 1 (i32.const 2))))"#
        );
        let engine = Engine::default();
        let module = support::module(&engine, &text);
        let mut store = Store::new(&engine, ());
        let instance = Linker::new(&engine)
            .instantiate(&mut store, &module)
            .unwrap();
        let run = func::<_, (i32, i32, f64), ()>(&store, instance, "run");
        let error = run.call(&mut store, (0x0fff_fff9, 5, 1.0)).unwrap_err();
        let expected = frame(instance, 0, Some("f"), offset_of(&module, 0, &[*opcode]));
        assert_eq!(
            error.as_trap().unwrap().frames(),
            [expected],
            "{what}: {body}"
        );
    }
}

#[test]
fn frames_of_two_instances() {
    let engine = Engine::default();
    let (mut store, mut linker) = (Store::new(&engine, ()), Linker::new(&engine));
    let first = support::module(
        &engine,
        r#"(module (func $pad) (func $trap (export "trap") (param i32 i64)
            (if (local.get 0) (then unreachable))))"#,
    );
    let below = linker.instantiate(&mut store, &first).unwrap();
    linker.instance(&store, "first", below).unwrap();
    let second = support::module(
        &engine,
        r#"(module (import "first" "trap" (func $other (param i32 i64)))
            (func $up (param i32) (call $other (local.get 0) (i64.const 1)))
            (func $top (export "top") (param i32)
                (call $up (i32.const 0)) (call $up (local.get 0))))"#,
    );
    let instance = linker.instantiate(&mut store, &second).unwrap();
    let top = func::<_, i32, ()>(&store, instance, "top");
    top.call(&mut store, 0).unwrap();
    let error = top.call(&mut store, 1).unwrap_err();
    let second_call = {
        let range = second.func_range(2).unwrap();
        // `call $up` and `end` are the last three bytes.
        range.end as u32 - 3
    };
    let expected = [
        frame(below, 1, Some("trap"), offset_of(&first, 1, &[0x00, 0x0b])),
        frame(
            instance,
            1,
            Some("up"),
            offset_of(&second, 1, &[0x10, 0x00]),
        ),
        frame(instance, 2, Some("top"), second_call),
    ];
    assert_eq!(error.as_trap().unwrap().frames(), expected);
}

#[test]
fn a_trap_below_a_host_function_has_the_inner_frames() {
    let engine = Engine::default();
    let mut linker = Linker::new(&engine);
    let again = |mut caller: Caller<'_, ()>| {
        let inner = caller.get_export("inner").unwrap().into_func().unwrap();
        inner.typed::<(), ()>(&caller)?.call(&mut caller, ())
    };
    linker.func_wrap("host", "again", again).unwrap();
    let text = r#"(module (import "host" "again" (func $again))
        (func $inner (export "inner") unreachable)
        (func $outer (export "outer") (call $again)))"#;
    let mut store = Store::new(&engine, ());
    let instance = linker
        .instantiate(&mut store, &support::module(&engine, text))
        .unwrap();
    let outer = func::<_, (), ()>(&store, instance, "outer");
    let error = outer.call(&mut store, ()).unwrap_err();
    let names: Vec<_> = error
        .as_trap()
        .unwrap()
        .frames()
        .iter()
        .map(|frame| frame.func_name.as_deref())
        .collect();
    assert_eq!(names, [Some("inner")]);
}

#[test]
fn the_number_of_frames_is_limited() {
    let text = r#"(module (func $down (export "down") (param i32)
        (if (i32.eqz (local.get 0)) (then unreachable))
        (call $down (i32.sub (local.get 0) (i32.const 1)))))"#;
    for (most, depth, expected) in [(64, 10, 11), (64, 1000, 64), (3, 1000, 3), (0, 5, 0)] {
        let engine = engine(|config| {
            config.backtrace_frames(most);
        });
        let (mut store, instance) = instance(&engine, text);
        let down = func::<_, i32, ()>(&store, instance, "down");
        let error = down.call(&mut store, depth).unwrap_err();
        assert_eq!(error.as_trap().unwrap().frames().len(), expected);
    }
}

#[test]
fn what_was_written_before_a_trap_stays() {
    let text = r#"(module (memory (export "memory") 1) (global (export "g") (mut i32) (i32.const 0))
        (func (export "run") (param i32)
            (i32.store (i32.const 0) (i32.const 7))
            (global.set 0 (i32.const 8))
            (i32.store (local.get 0) (i32.const 9))
            (global.set 0 (i32.const 10))))"#;
    let (mut store, instance) = instance(&Engine::default(), text);
    let run = func::<_, i32, ()>(&store, instance, "run");
    assert_eq!(code(run.call(&mut store, -1)), TrapCode::MemoryOutOfBounds);
    assert_eq!(
        instance.get_memory(&store, "memory").unwrap().data(&store)[0],
        7
    );
    assert_eq!(
        instance.get_global(&store, "g").unwrap().get(&store),
        shanhai::Val::I32(8)
    );
}

/// What calls back into the guest, and what writes down who waits for it.
const NESTED: &str = r#"(module
    (import "host" "again" (func $again)) (import "host" "look" (func $look (param i32)))
    (func $inner (export "inner") (call $look (i32.const 1)))
    (func $middle (param i64) (call $again))
    (func $outer (export "outer") (call $middle (i64.const 1)) (call $look (i32.const 2))))"#;

#[test]
fn a_host_function_sees_who_waits_for_it() {
    let configs = COMPILATIONS.map(|compilation| {
        engine(|config| {
            config.compilation(compilation);
        })
    });
    let reference = engine(|config| {
        config.reference(true);
    });
    for engine in configs.into_iter().chain([reference]) {
        let mut linker = Linker::new(&engine);
        let again = |mut caller: Caller<'_, Vec<Vec<TrapFrame>>>| {
            let inner = caller.get_export("inner").unwrap().into_func().unwrap();
            inner.typed::<(), ()>(&caller)?.call(&mut caller, ())
        };
        let look = |mut caller: Caller<'_, Vec<Vec<TrapFrame>>>, _: i32| {
            let frames = caller.backtrace();
            caller.data_mut().push(frames);
        };
        linker.func_wrap("host", "again", again).unwrap();
        linker.func_wrap("host", "look", look).unwrap();
        let module = support::module(&engine, NESTED);
        let mut store = Store::new(&engine, Vec::new());
        let instance = linker.instantiate(&mut store, &module).unwrap();
        let outer = func::<_, (), ()>(&store, instance, "outer");
        let at = |index, code: &[u8]| offset_of(&module, index, code);
        let expected = [
            vec![
                frame(instance, 2, Some("inner"), at(2, &[0x10, 1])),
                frame(instance, 3, Some("middle"), at(3, &[0x10, 0])),
                frame(instance, 4, Some("outer"), at(4, &[0x10, 3])),
            ],
            vec![frame(instance, 4, Some("outer"), at(4, &[0x10, 1]))],
        ];
        // Before and after everything is translated.
        for _ in 0..2 {
            store.data_mut().clear();
            outer.call(&mut store, ()).unwrap();
            assert_eq!(store.data()[..], expected);
        }
    }
}

#[test]
fn a_host_function_that_the_embedder_calls_has_nobody_waiting() {
    let engine = Engine::default();
    let mut store = Store::new(&engine, None);
    let look = |mut caller: Caller<'_, Option<usize>>| {
        let frames = caller.backtrace().len();
        *caller.data_mut() = Some(frames);
    };
    let look = Func::wrap(&mut store, look).unwrap();
    look.typed::<(), ()>(&store)
        .unwrap()
        .call(&mut store, ())
        .unwrap();
    assert_eq!(*store.data(), Some(0));
}
