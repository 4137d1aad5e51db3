//! Calls that are suspended and resumed.

use shanhai::{
    Config, Engine, Error, Execution, FuncType, Instance, Linker, Module, Step, Store, TrapCode,
    Val, ValType,
};

fn wasm(text: &str) -> Vec<u8> {
    wat::parse_str(text).expect("the test's module is well-formed")
}

/// A store with fuel and an instance of a module whose host functions are `env.ask`, which the
/// embedder answers, and `env.poll`, which waits until the store's data is set.
fn setup(text: &str, fuel: bool) -> (Store<Option<i32>>, Instance) {
    let mut config = Config::default();
    config.fuel(fuel);
    let engine = Engine::new(&config);
    let module = Module::new(&engine, wasm(text)).unwrap();
    let mut store = Store::new(&engine, None);
    let mut linker = Linker::new(&engine);
    let ask = FuncType::new([ValType::I32], [ValType::I32]);
    linker.func_later("env", "ask", ask).unwrap();
    linker
        .func_wrap("env", "poll", |caller: shanhai::Caller<'_, Option<i32>>| {
            caller.data().ok_or_else(Error::pending)
        })
        .unwrap();
    let instance = linker.instantiate(&mut store, &module).unwrap();
    (store, instance)
}

const ASKS: &str = r#"(module
    (import "env" "ask" (func $ask (param i32) (result i32)))
    (import "env" "poll" (func $poll (result i32)))
    (memory (export "memory") 1)
    (global $sum (export "sum") (mut i64) (i64.const 0))
    (func $deep (param $n i32) (param $x f64) (result f64)
        (if (i32.eqz (local.get $n))
            (then (return (f64.convert_i32_s (call $ask (i32.const 7))))))
        (f64.add (local.get $x)
            (call $deep (i32.sub (local.get $n) (i32.const 1)) (f64.const 0.5))))
    (func (export "deep") (param i32) (result f64)
        (call $deep (local.get 0) (f64.const 1)))
    (func (export "polls") (result i32)
        (i32.add (call $poll) (i32.const 1)))
    (func (export "loop") (param $n i32) (result i64) (local $i i32)
        (loop $again
            (global.set $sum (i64.add (global.get $sum)
                (i64.extend_i32_u (i32.mul (local.get $i) (local.get $i)))))
            (i64.store (i32.and (i32.shl (local.get $i) (i32.const 3)) (i32.const 0xfff8))
                (global.get $sum))
            (br_if $again (i32.lt_u
                (local.tee $i (i32.add (local.get $i) (i32.const 1)))
                (local.get $n))))
        (global.get $sum))
    (func (export "forever") (loop (br 0)))
    (func (export "trap") (drop (call $ask (i32.const 1))) (unreachable)))"#;

fn start(
    store: &mut Store<Option<i32>>,
    instance: Instance,
    name: &str,
    args: &[Val],
) -> Execution {
    let func = instance.get_func(&*store, name).unwrap();
    func.start(store, args).unwrap()
}

fn asked(step: Step) -> i32 {
    let Step::HostCall(call) = step else {
        panic!("expected a host call, got {step:?}")
    };
    assert_eq!((&*call.module, &*call.name), ("env", "ask"));
    let [Val::I32(x)] = call.args[..] else {
        panic!("{:?}", call.args)
    };
    x
}

fn done(step: Step) -> Vec<Val> {
    let Step::Done(results) = step else {
        panic!("expected the end, got {step:?}")
    };
    results
}

#[test]
fn executions_wait_side_by_side() {
    let (mut store, instance) = setup(ASKS, false);
    let mut all: Vec<_> = (0..50)
        .map(|n| start(&mut store, instance, "deep", &[Val::I32(n)]))
        .collect();
    for execution in &mut all {
        assert_eq!(asked(execution.resume(&mut store).unwrap()), 7);
        assert!(!execution.is_over(&store));
    }
    // Other calls go on meanwhile.
    let sum = instance.get_typed_func::<i32, i64>(&store, "loop").unwrap();
    assert_eq!(sum.call(&mut store, 4).unwrap(), 14);
    for (n, execution) in all.iter_mut().enumerate().rev() {
        let error = execution.resume(&mut store).unwrap_err();
        assert!(error.to_string().contains("Execution::answer"), "{error}");
        assert_eq!(execution.backtrace(&store).len(), (n + 2).min(64));
        execution.answer(&mut store, &[Val::I32(3)]).unwrap();
        // f(0) = 3; f(n) = x + f(n - 1), where x is 1 in the outermost call and 0.5 in others.
        let expected = match n {
            0 => 3.0,
            n => 1.0 + 0.5 * (n as f64 - 1.0) + 3.0,
        };
        let results = done(execution.resume(&mut store).unwrap());
        assert_eq!(results, [Val::F64(f64::to_bits(expected))], "n = {n}");
        assert!(execution.is_over(&store));
        let error = execution.resume(&mut store).unwrap_err();
        assert_eq!(error.to_string(), "the execution is over");
    }
}

#[test]
fn a_host_function_waits_and_is_called_again() {
    let (mut store, instance) = setup(ASKS, false);
    let mut execution = start(&mut store, instance, "polls", &[]);
    for _ in 0..3 {
        assert!(matches!(
            execution.resume(&mut store).unwrap(),
            Step::Waiting
        ));
    }
    let error = execution.answer(&mut store, &[Val::I32(1)]).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the execution waits for no host function"
    );
    *store.data_mut() = Some(41);
    assert_eq!(done(execution.resume(&mut store).unwrap()), [Val::I32(42)]);

    *store.data_mut() = None;
    let polls = instance.get_typed_func::<(), i32>(&store, "polls").unwrap();
    let error = polls.call(&mut store, ()).unwrap_err();
    assert!(error.to_string().contains("Func::start"), "{error}");
}

#[test]
fn what_cannot_be_suspended_says_so() {
    let (mut store, instance) = setup(ASKS, false);
    let deep = instance.get_typed_func::<i32, f64>(&store, "deep").unwrap();
    let error = deep.call(&mut store, 3).unwrap_err();
    assert_eq!(
        error.to_string(),
        "`env.ask` has to wait: start the guest with `Func::start`, so that it can be suspended"
    );
}

#[test]
fn host_functions_can_be_executions_and_fail() {
    let (mut store, instance) = setup(ASKS, false);
    let mut execution = start(&mut store, instance, "trap", &[]);
    assert_eq!(asked(execution.resume(&mut store).unwrap()), 1);
    let error = execution.fail(&mut store, Error::exit(3)).unwrap_err();
    assert_eq!(error.exit_code(), Some(3));
    assert!(execution.is_over(&store));

    let mut execution = start(&mut store, instance, "trap", &[]);
    assert_eq!(asked(execution.resume(&mut store).unwrap()), 1);
    let error = execution.answer(&mut store, &[Val::I64(1)]).unwrap_err();
    assert!(error.to_string().contains("result 0"), "{error}");
    execution.answer(&mut store, &[Val::I32(1)]).unwrap();
    let error = execution.resume(&mut store).unwrap_err();
    assert_eq!(error.as_trap().unwrap().code(), TrapCode::Unreachable);
    assert!(execution.is_over(&store));
}

#[test]
fn slices_of_fuel_change_nothing() {
    let run = |slices: &mut dyn FnMut() -> u64| {
        let (mut store, instance) = setup(ASKS, true);
        let mut execution = start(&mut store, instance, "loop", &[Val::I32(5000)]);
        let (mut given, mut stops) = (0, 0);
        let results = loop {
            match execution.resume(&mut store).unwrap() {
                Step::Done(results) => break results,
                Step::OutOfFuel { needed } => {
                    assert!(needed > store.get_fuel().unwrap());
                    let slice = slices();
                    given += slice;
                    stops += 1;
                    store.add_fuel(slice).unwrap();
                }
                step => panic!("{step:?}"),
            }
        };
        let memory = instance.get_memory(&store, "memory").unwrap();
        let bytes = memory.data(&store).to_vec();
        let used = given - store.get_fuel().unwrap();
        (stops, (results, bytes, used))
    };
    let (stops, whole) = run(&mut || 1 << 40);
    assert_eq!(stops, 1);
    for seed in 1..20_u64 {
        let mut x = seed;
        let (stops, sliced) = run(&mut || {
            x = x.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            x >> 55
        });
        assert!(stops > 10, "{stops}");
        assert!(sliced == whole, "seed {seed}");
    }
}

#[test]
fn interrupts_pauses_and_deadlines_suspend() {
    let (mut store, instance) = setup(ASKS, false);
    let handle = store.interrupt_handle();
    let mut execution = start(&mut store, instance, "forever", &[]);
    handle.pause();
    assert!(matches!(
        execution.resume(&mut store).unwrap(),
        Step::Interrupted
    ));
    handle.interrupt();
    assert!(matches!(
        execution.resume(&mut store).unwrap(),
        Step::Interrupted
    ));

    store.set_deadline(Some(1));
    let engine = store.engine().clone();
    engine.increment_epoch();
    assert!(matches!(
        execution.resume(&mut store).unwrap(),
        Step::Interrupted
    ));
    // A deadline stays until it is moved.
    let forever = instance
        .get_typed_func::<(), ()>(&store, "forever")
        .unwrap();
    let error = forever.call(&mut store, ()).unwrap_err();
    assert_eq!(error.as_trap().unwrap().code(), TrapCode::Interrupted);
    store.set_deadline(None);

    // A pause does not end a call that cannot be resumed; an interrupt does.
    handle.pause();
    let sum = instance.get_typed_func::<i32, i64>(&store, "loop").unwrap();
    sum.call(&mut store, 100_000).unwrap();
    handle.interrupt();
    let error = forever.call(&mut store, ()).unwrap_err();
    assert_eq!(error.as_trap().unwrap().code(), TrapCode::Interrupted);
    handle.clear();
}

#[test]
fn dropped_executions_make_room() {
    let (mut store, instance) = setup(ASKS, false);
    for _ in 0..10_000 {
        let mut execution = start(&mut store, instance, "deep", &[Val::I32(20)]);
        assert_eq!(asked(execution.resume(&mut store).unwrap()), 7);
    }
    let text = format!("{:?}", start(&mut store, instance, "forever", &[]));
    let place = text.split("place: ").nth(1).unwrap();
    let digits = place.find(|c: char| !c.is_ascii_digit()).unwrap();
    let place: u32 = place[..digits].parse().unwrap();
    assert!(place < 100, "{text}");
}

/// What is started while an execution runs does not take its place.
#[test]
fn executions_can_start_others() {
    let text = r#"(module
        (import "env" "start" (func $start (param i32)))
        (import "env" "ask" (func $ask (param i32) (result i32)))
        (func (export "run") (param i32) (result i32)
            (call $start (local.get 0))
            (call $ask (local.get 0))))"#;
    let engine = Engine::default();
    let module = Module::new(&engine, wasm(text)).unwrap();
    let mut store: Store<Vec<Execution>> = Store::new(&engine, Vec::new());
    let mut linker = Linker::new(&engine);
    let ask = FuncType::new([ValType::I32], [ValType::I32]);
    linker.func_later("env", "ask", ask).unwrap();
    linker
        .func_wrap(
            "env",
            "start",
            |mut caller: shanhai::Caller<'_, Vec<Execution>>, n: i32| {
                if n > 0 {
                    let run = caller
                        .get_export("run")
                        .and_then(shanhai::Extern::into_func);
                    let execution = run.unwrap().start(&mut caller, &[Val::I32(n - 1)])?;
                    caller.data_mut().push(execution);
                }
                Ok::<_, Error>(())
            },
        )
        .unwrap();
    let instance = linker.instantiate(&mut store, &module).unwrap();
    let run = instance.get_func(&store, "run").unwrap();
    let mut execution = run.start(&mut store, &[Val::I32(3)]).unwrap();
    let mut left = 3;
    let mut all = Vec::new();
    loop {
        assert_eq!(asked(execution.resume(&mut store).unwrap()), left);
        all.push(execution);
        let Some(next) = store.data_mut().pop() else {
            break;
        };
        (execution, left) = (next, left - 1);
    }
    assert_eq!(all.len(), 4);
    for (execution, n) in all.iter_mut().zip(10..) {
        execution.answer(&mut store, &[Val::I32(n)]).unwrap();
        let results = done(execution.resume(&mut store).unwrap());
        assert_eq!(results, [Val::I32(n)]);
    }
}

#[test]
#[should_panic(expected = "an execution was used with a store that it is not from")]
fn executions_belong_to_their_stores() {
    let (mut store, instance) = setup(ASKS, false);
    let (mut other, _) = setup(ASKS, false);
    let mut execution = start(&mut store, instance, "forever", &[]);
    let _ = execution.resume(&mut other);
}

/// References in suspended frames and arguments keep objects alive.
#[test]
fn collections_see_suspended_frames() {
    let text = r#"(module
        (import "env" "ask" (func $ask (param i32) (result i32)))
        (type $s (struct (field i32)))
        (func $keep (param $r (ref $s)) (result i32)
            (drop (call $ask (i32.const 1)))
            (struct.get $s 0 (local.get $r)))
        (func (export "keep") (param i32) (result i32)
            (call $keep (struct.new $s (local.get 0))))
        (func (export "litter") (param $n i32)
            (loop $l (drop (struct.new $s (i32.const -1)))
                (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))))"#;
    let (mut store, instance) = setup(text, false);
    let mut all: Vec<_> = (0..20)
        .map(|n| start(&mut store, instance, "keep", &[Val::I32(n)]))
        .collect();
    for execution in &mut all {
        asked(execution.resume(&mut store).unwrap());
    }
    store.gc();
    let litter = instance
        .get_typed_func::<i32, ()>(&store, "litter")
        .unwrap();
    litter.call(&mut store, 300_000).unwrap();
    for (n, execution) in all.iter_mut().enumerate() {
        execution.answer(&mut store, &[Val::I32(0)]).unwrap();
        assert_eq!(
            done(execution.resume(&mut store).unwrap()),
            [Val::I32(n as i32)]
        );
    }
}

/// Wherever a guest runs out of fuel, a collection finds what its frames refer to.
#[test]
fn collections_at_every_stop_change_nothing() {
    let guest = include_str!("guests/suspended.wat");
    let run = |slice: u64, collects: bool| {
        let (mut store, instance) = setup(guest, true);
        let mut execution = start(&mut store, instance, "run", &[Val::I32(6)]);
        loop {
            match execution.resume(&mut store).unwrap() {
                Step::Done(results) => break results,
                Step::HostCall(call) => execution.answer(&mut store, &call.args).unwrap(),
                Step::OutOfFuel { .. } => store.add_fuel(slice).unwrap(),
                step => panic!("{step:?}"),
            }
            if collects {
                store.gc();
            }
        }
    };
    let whole = run(1 << 40, false);
    for slice in [1, 3, 10] {
        assert_eq!(run(slice, true), whole, "slices of {slice}");
    }
}
