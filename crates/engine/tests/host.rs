//! Host functions: their types, what they see, and how their errors travel.

mod support;

use std::fmt;

use shanhai::{
    Caller, Engine, Error, ErrorKind, ExternRef, Func, FuncType, Instance, Linker, Slots, Store,
    Val, ValType,
};
use support::{func, message, module};

#[derive(Debug, PartialEq)]
struct Broken(u8);

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "broken {}", self.0)
    }
}

impl std::error::Error for Broken {}

/// A guest that passes its arguments to `host.f` and gives back what that gives.
fn forward<T: 'static>(linker: &Linker<T>, store: &mut Store<T>, ty: &str, n: usize) -> Instance {
    let gets: String = (0..n).map(|i| format!("(local.get {i})")).collect();
    let text = format!(
        r#"(module (import "host" "f" (func $f {ty})) (memory (export "memory") 1)
            (func (export "run") {ty} (call $f {gets})))"#
    );
    let module = module(linker.engine(), &text);
    linker
        .instantiate(store, &module)
        .unwrap_or_else(|error| panic!("{error}"))
}

macro_rules! sums {
    ($($name:ident: $($arg:ident)*;)*) => {$(
        #[test]
        fn $name() {
            let engine = Engine::default();
            let names: &[&str] = &[$(stringify!($arg)),*];
            let n = names.len();
            let params = "i64 ".repeat(n);
            let ty = format!("(param {params}) (result i64)");
            // Each has another weight, so that places cannot be mixed up.
            let expected = (1..=n as i64).map(|i| i * i).sum::<i64>();
            let sum = |values: &[i64]| values.iter().zip(1..).map(|(v, i)| v * i).sum::<i64>();

            let mut linker = Linker::new(&engine);
            linker.func_wrap("host", "f", move |$($arg: i64),*| sum(&[$($arg),*])).unwrap();
            let mut store = Store::new(&engine, 0i64);
            let instance = forward(&linker, &mut store, &ty, n);
            let args: Vec<_> = (1..=n as i64).map(Val::I64).collect();
            let mut results = [Val::I64(-1)];
            let run = instance.get_func(&store, "run").unwrap();
            run.call(&mut store, &args, &mut results).unwrap();
            assert_eq!(results, [Val::I64(expected)]);

            let mut linker = Linker::new(&engine);
            let f = move |mut caller: Caller<'_, i64>, $($arg: i64),*| {
                *caller.data_mut() = sum(&[$($arg),*]);
                *caller.data()
            };
            linker.func_wrap("host", "f", f).unwrap();
            let instance = forward(&linker, &mut store, &ty, n);
            let run = instance.get_func(&store, "run").unwrap();
            run.call(&mut store, &args, &mut results).unwrap();
            assert_eq!((results, *store.data()), ([Val::I64(expected)], expected));
        }
    )*};
}

sums! {
    no_parameters: ;
    one_parameter: a;
    two_parameters: a b;
    three_parameters: a b c;
    four_parameters: a b c d;
    five_parameters: a b c d e;
    six_parameters: a b c d e f;
    seven_parameters: a b c d e f g;
    eight_parameters: a b c d e f g h;
    nine_parameters: a b c d e f g h i;
    ten_parameters: a b c d e f g h i j;
    eleven_parameters: a b c d e f g h i j k;
    twelve_parameters: a b c d e f g h i j k l;
    thirteen_parameters: a b c d e f g h i j k l m;
    fourteen_parameters: a b c d e f g h i j k l m n;
    fifteen_parameters: a b c d e f g h i j k l m n o;
    sixteen_parameters: a b c d e f g h i j k l m n o p;
}

#[test]
fn every_type_goes_through() {
    let engine = Engine::default();
    let mut linker = Linker::<()>::new(&engine);
    let f =
        |a: i32, b: u32, c: i64, d: u64, e: f32, g: f64, h: Option<Func>, i: Option<ExternRef>| {
            (i, h, g, e, d, c, b, a)
        };
    linker.func_wrap("host", "f", f).unwrap();
    let mut store = Store::new(&engine, ());
    let ty = "(param i32 i32 i64 i64 f32 f64 funcref externref)
        (result externref funcref f64 f32 i64 i64 i32 i32)";
    let instance = forward(&linker, &mut store, ty, 8);
    type In = (
        i32,
        u32,
        i64,
        u64,
        f32,
        f64,
        Option<Func>,
        Option<ExternRef>,
    );
    type Out = (
        Option<ExternRef>,
        Option<Func>,
        f64,
        f32,
        u64,
        i64,
        u32,
        i32,
    );
    let run = func::<_, In, Out>(&store, instance, "run");
    let function = instance.get_func(&store, "run");
    let value = ExternRef::new(&mut store, String::from("value")).unwrap();
    let out = run
        .call(
            &mut store,
            (
                -1,
                u32::MAX,
                -2,
                u64::MAX,
                -0.5,
                f64::MIN,
                function,
                Some(value),
            ),
        )
        .unwrap();
    let (i, h, g, e, d, c, b, a) = out;
    assert_eq!(
        (a, b, c, d, e, g),
        (-1, u32::MAX, -2, u64::MAX, -0.5, f64::MIN)
    );
    assert_eq!(h, function);
    let text = i.unwrap().data(&store).downcast_ref::<String>().unwrap();
    assert_eq!(text, "value");
    let out = run
        .call(&mut store, (0, 0, 0, 0, f32::NAN, -0.0, None, None))
        .unwrap();
    assert!(out.0.is_none() && out.1.is_none() && out.2.is_sign_negative() && out.3.is_nan());
}

#[test]
fn results_are_nothing_a_value_a_tuple_or_a_result_of_those() {
    let engine = Engine::default();
    let mut store = Store::new(&engine, ());
    let none = Func::wrap(&mut store, || ()).unwrap();
    let tuple = Func::wrap(&mut store, || (1i32, 2.5f64, 3u64)).unwrap();
    let fallible = Func::wrap(&mut store, |x: i32| -> Result<(i32, i32), Error> {
        if x < 0 {
            Err(Error::msg("negative"))
        } else {
            Ok((x, x + 1))
        }
    })
    .unwrap();
    assert_eq!(none.ty(&store), FuncType::new([], []));
    let types = [ValType::I32, ValType::F64, ValType::I64];
    assert_eq!(tuple.ty(&store), FuncType::new([], types));
    none.typed::<(), ()>(&store)
        .unwrap()
        .call(&mut store, ())
        .unwrap();
    let tuple = tuple.typed::<(), (i32, f64, u64)>(&store).unwrap();
    assert_eq!(tuple.call(&mut store, ()).unwrap(), (1, 2.5, 3));
    let fallible = fallible.typed::<i32, (i32, i32)>(&store).unwrap();
    assert_eq!(fallible.call(&mut store, 4).unwrap(), (4, 5));
    assert_eq!(message(fallible.call(&mut store, -1)), "negative");
}

/// Such functions are called without leaving the guest's code.
#[test]
fn functions_of_numbers_only() {
    let engine = Engine::default();
    let mut store = Store::new(&engine, ());
    let mut linker = Linker::new(&engine);
    linker
        .func_wrap("host", "half", |x: f64| x / 2.0)
        .unwrap()
        .func_wrap("host", "swap", |a: i32, b: i64| (b, a))
        .unwrap()
        .func_wrap("host", "nothing", || ())
        .unwrap();
    let text = r#"(module
        (import "host" "half" (func $half (param f64) (result f64)))
        (import "host" "swap" (func $swap (param i32 i64) (result i64 i32)))
        (import "host" "nothing" (func $nothing))
        (table funcref (elem $half))
        (func (export "run") (param f64) (result f64)
            (f64.add (call $half (f64.add (local.get 0) (f64.const 1))) (local.get 0)))
        (func (export "through_a_table") (param f64) (result f64)
            (call_indirect (param f64) (result f64) (local.get 0) (i32.const 0)))
        (func (export "two") (param $n i32) (result i64)
            (local $sum i64)
            (loop $again
                (call $nothing)
                (local.get $sum)
                (call $swap (local.get $n) (i64.const 3))
                (i64.extend_i32_s)
                (i64.mul)
                (i64.add)
                (local.set $sum)
                (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
            (local.get $sum)))"#;
    let instance = linker
        .instantiate(&mut store, &module(&engine, text))
        .unwrap();
    let run = |store: &mut Store<()>, name| {
        let run = instance.get_typed_func::<f64, f64>(&*store, name).unwrap();
        run.call(store, 3.0).unwrap()
    };
    assert_eq!(run(&mut store, "run"), 5.0);
    assert_eq!(run(&mut store, "through_a_table"), 1.5);
    // More calls than there are between two looks for interrupts.
    let two = instance.get_typed_func::<i32, i64>(&store, "two").unwrap();
    assert_eq!(
        two.call(&mut store, 50_000).unwrap(),
        3 * 50_000 * 50_001 / 2
    );
}

#[test]
fn a_host_error_comes_out_unchanged() {
    let engine = Engine::default();
    let mut linker = Linker::new(&engine);
    // Through the guest, the host and the guest again.
    let f = |mut caller: Caller<'_, ()>, n: i32| -> Result<i32, Error> {
        if n == 0 {
            return Err(Error::host(Broken(7)));
        }
        let run = caller.get_export("run").unwrap().into_func().unwrap();
        run.typed::<i32, i32>(&caller)?.call(&mut caller, n - 1)
    };
    linker.func_wrap("host", "f", f).unwrap();
    let mut store = Store::new(&engine, ());
    let instance = forward(&linker, &mut store, "(param i32) (result i32)", 1);
    let run = func::<_, i32, i32>(&store, instance, "run");
    let error = run.call(&mut store, 3).unwrap_err();
    assert_eq!(error.downcast_ref::<Broken>(), Some(&Broken(7)));
    assert!(matches!(error.kind(), ErrorKind::Host(_)));
    assert_eq!(error.to_string(), "broken 7");
    assert!(error.downcast_ref::<std::io::Error>().is_none());
}

#[test]
fn an_exit_is_not_a_failure() {
    let engine = Engine::default();
    let mut linker = Linker::<()>::new(&engine);
    linker
        .func_wrap("host", "f", |n: i32| -> Result<(), Error> {
            Err(Error::exit(n))
        })
        .unwrap();
    let mut store = Store::new(&engine, ());
    let instance = forward(&linker, &mut store, "(param i32)", 1);
    let run = func::<_, i32, ()>(&store, instance, "run");
    for status in [0, 3, -1] {
        let error = run.call(&mut store, status).unwrap_err();
        assert_eq!(error.exit_code(), Some(status));
        assert!(error.as_trap().is_none());
        assert_eq!(
            error.to_string(),
            format!("the guest ended with status {status}")
        );
    }
}

#[test]
fn a_caller_is_the_store_and_knows_the_instance() {
    let engine = Engine::default();
    let mut linker = Linker::new(&engine);
    let f = |mut caller: Caller<'_, Vec<u8>>, at: u32, n: u32| -> Result<u32, Error> {
        let memory = caller.get_export("memory").unwrap().into_memory().unwrap();
        assert!(caller.get_export("nothing").is_none());
        assert!(caller.instance().is_some());
        let (bytes, data) = memory.data_and_store_mut(&mut caller);
        let range = at as usize..(at + n) as usize;
        data.extend_from_slice(bytes.get(range.clone()).ok_or(Error::exit(9))?);
        bytes[range].reverse();
        memory.grow(&mut caller, 1)?;
        memory.write(&mut caller, 0x1_0000, b"new")?;
        Ok(memory.size(&caller) as u32)
    };
    linker.func_wrap("host", "f", f).unwrap();
    let mut store = Store::new(&engine, Vec::new());
    let instance = forward(&linker, &mut store, "(param i32 i32) (result i32)", 2);
    let memory = instance.get_memory(&store, "memory").unwrap();
    memory.write(&mut store, 5, b"hello").unwrap();
    let run = func::<_, (u32, u32), u32>(&store, instance, "run");
    assert_eq!(run.call(&mut store, (5, 5)).unwrap(), 2);
    assert_eq!(store.data(), b"hello");
    assert_eq!(&memory.data(&store)[5..10], b"olleh");
    assert_eq!(&memory.data(&store)[0x1_0000..0x1_0003], b"new");
    assert_eq!(
        run.call(&mut store, (0x3_0000, 1)).unwrap_err().exit_code(),
        Some(9)
    );
    assert_eq!(store.into_data(), b"hello");
}

#[test]
fn a_guest_sees_the_memory_that_a_host_function_grew() {
    let engine = Engine::default();
    let mut linker = Linker::new(&engine);
    let grow = |mut caller: Caller<'_, ()>| {
        let memory = caller.get_export("memory").unwrap().into_memory().unwrap();
        memory.grow(&mut caller, 3).unwrap();
        memory.data_mut(&mut caller)[0x2_0000] = 77;
    };
    linker.func_wrap("host", "grow", grow).unwrap();
    let text = r#"(module (import "host" "grow" (func $grow)) (memory (export "memory") 1)
        (func (export "run") (result i32 i32)
            (call $grow) (i32.load8_u (i32.const 0x20000)) (memory.size)))"#;
    let mut store = Store::new(&engine, ());
    let instance = linker
        .instantiate(&mut store, &module(&engine, text))
        .unwrap();
    assert_eq!(
        func::<_, (), (i32, i32)>(&store, instance, "run")
            .call(&mut store, ())
            .unwrap(),
        (77, 4)
    );
}

#[test]
fn untyped_functions() {
    let engine = Engine::default();
    let ty = FuncType::new([ValType::I32, ValType::F32], [ValType::F64, ValType::I64]);
    let mut linker = Linker::<u32>::new(&engine);
    let f = |mut caller: Caller<'_, u32>, params: &[Val], results: &mut [Val]| {
        *caller.data_mut() += 1;
        let (a, b) = (params[0].i32().unwrap(), params[1].f32().unwrap());
        // Results start as zeros of their types.
        assert_eq!(results, [Val::F64(0), Val::I64(0)]);
        results[0] = Val::F64((f64::from(a) + f64::from(b)).to_bits());
        match a {
            0 => results[1] = Val::I32(0),
            1 => return Err(Error::msg("one")),
            _ => {}
        }
        Ok(())
    };
    linker.func_new("host", "f", ty.clone(), f).unwrap();
    let mut store = Store::new(&engine, 0);
    let instance = forward(&linker, &mut store, "(param i32 f32) (result f64 i64)", 2);
    let run = func::<_, (i32, f32), (f64, i64)>(&store, instance, "run");
    assert_eq!(run.call(&mut store, (2, 0.5)).unwrap(), (2.5, 0));
    assert_eq!(message(run.call(&mut store, (1, 0.5))), "one");
    let error = run.call(&mut store, (0, 0.5)).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Misuse(_)));
    assert_eq!(
        error.to_string(),
        "result 1 must have type i64, i32 is given"
    );
    assert_eq!(*store.data(), 3);
}

#[test]
fn functions_with_slots() {
    let engine = Engine::default();
    let ty = FuncType::new([ValType::I32, ValType::F32], [ValType::F64, ValType::I64]);
    let mut linker = Linker::<u32>::new(&engine);
    let f = |mut caller: Caller<'_, u32>, slots: &mut Slots| {
        *caller.data_mut() += 1;
        let (a, b) = (slots[0] as i32, f32::from_bits(slots[1] as u32));
        if a == 1 {
            return Err(Error::msg("one"));
        }
        slots[0] = (f64::from(a) + f64::from(b)).to_bits();
        slots[1] = u64::MAX;
        Ok(())
    };
    linker.func_slots("host", "f", ty, f).unwrap();
    let mut store = Store::new(&engine, 0);
    let instance = forward(&linker, &mut store, "(param i32 f32) (result f64 i64)", 2);
    let run = func::<_, (i32, f32), (f64, i64)>(&store, instance, "run");
    assert_eq!(run.call(&mut store, (-2, 0.5)).unwrap(), (-1.5, -1));
    assert_eq!(message(run.call(&mut store, (1, 0.5))), "one");
    assert_eq!(*store.data(), 2);

    let reference = FuncType::new([ValType::I32], [ValType::FUNCREF]);
    let many = FuncType::new([ValType::I32; 17], []);
    for ty in [reference, many] {
        let error = linker.func_slots("host", "g", ty, f).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Misuse(_)), "{error:?}");
    }
}

#[test]
fn values_of_another_type_are_misuse() {
    let engine = Engine::default();
    let mut store = Store::new(&engine, ());
    let f = Func::wrap(&mut store, |_: i32, _: f64| 1i64).unwrap();
    let two = [Val::I32(0), Val::F64(0)];
    let check = |error: Error, text: &str| {
        assert!(matches!(error.kind(), ErrorKind::Misuse(_)), "{error:?}");
        assert_eq!(error.to_string(), text);
    };
    let error = f
        .call(&mut store, &two[..1], &mut [Val::I64(0)])
        .unwrap_err();
    check(error, "2 parameters are expected, 1 are given");
    let error = f
        .call(&mut store, &[two[1], two[0]], &mut [Val::I64(0)])
        .unwrap_err();
    check(error, "parameter 0 must have type i32, f64 is given");
    let error = f.call(&mut store, &two, &mut []).unwrap_err();
    check(error, "the function gives 1 results, there is room for 0");
    let error = f.typed::<(i32, f32), i64>(&store).unwrap_err();
    check(
        error,
        "the function has type (func (param i32 f64) (result i64)), it is used as \
         (func (param i32 f32) (result i64))",
    );
    // The place of results may hold anything.
    f.call(&mut store, &two, &mut [Val::F32(1)]).unwrap();
}

#[test]
fn exports_that_are_not_there_are_misuse() {
    let (store, instance) = support::instance(
        &Engine::default(),
        r#"(module (func (export "f")) (memory (export "m") 1))"#,
    );
    for name in ["g", "m"] {
        let error = instance.get_typed_func::<(), ()>(&store, name).unwrap_err();
        assert_eq!(
            error.to_string(),
            format!("there is no exported function \"{name}\"")
        );
    }
    assert!(instance.get_memory(&store, "f").is_none());
    let names: Vec<_> = instance
        .exports(&store)
        .into_iter()
        .map(|(name, _)| name)
        .collect();
    assert_eq!(names, ["f", "m"]);
}

/// The words of the panic that using something with a store it is not from must be.
fn refused(use_it: impl FnOnce()) {
    let panic = std::panic::catch_unwind(std::panic::AssertUnwindSafe(use_it)).unwrap_err();
    let words = panic.downcast_ref::<&str>().copied().unwrap_or_default();
    assert!(
        words.ends_with(" was used with a store that it is not from"),
        "{words:?}"
    );
}

#[test]
fn what_is_from_another_store_is_refused() {
    let engine = Engine::default();
    let text = r#"(module (func (export "f")) (memory (export "m") 1)
        (table (export "t") 1 funcref)
        (global (export "g") (mut funcref) (ref.null func)))"#;
    let (from, foreign) = support::instance(&engine, text);
    let (mut store, own) = support::instance(&engine, text);
    let function = foreign.get_func(&from, "f").unwrap();
    let memory = foreign.get_memory(&from, "m").unwrap();
    let table = foreign.get_table(&from, "t").unwrap();
    let global = foreign.get_global(&from, "g").unwrap();
    let typed = func::<_, (), ()>(&from, foreign, "f");
    let reference = Val::FuncRef(Some(function));

    refused(|| _ = foreign.get_export(&store, "f"));
    refused(|| _ = function.call(&mut store, &[], &mut []));
    refused(|| _ = typed.call(&mut store, ()));
    refused(|| _ = function.ty(&store));
    refused(|| _ = memory.data(&store));
    refused(|| _ = memory.grow(&mut store, 0));
    refused(|| _ = memory.write(&mut store, 0, &[]));
    refused(|| _ = table.get(&store, 0));
    refused(|| _ = table.grow(&mut store, 0, Val::FuncRef(None)));
    refused(|| _ = global.get(&store));
    let (own_global, own_table) = (own.get_global(&store, "g"), own.get_table(&store, "t"));
    refused(|| _ = own_global.unwrap().set(&mut store, reference));
    refused(|| _ = own_table.unwrap().set(&mut store, 0, reference));
    let mut linker = Linker::new(&engine);
    linker.define("", "f", function).unwrap();
    let importer = module(&engine, r#"(module (import "" "f" (func)))"#);
    refused(|| _ = linker.instantiate(&mut store, &importer));
    let echo = Func::wrap(&mut store, move || Some(function)).unwrap();
    refused(|| _ = echo.call(&mut store, &[], &mut [Val::I32(0)]));
}
