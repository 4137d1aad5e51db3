//! Asynchronous host functions, polled by hand: several guests on one thread.
#![cfg(feature = "async")]

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};

use shanhai::{Engine, Error, FuncType, Linker, Module, Store, TrapCode, Val, ValType};

const GUEST: &str = r#"(module
    (import "env" "turn" (func $turn (param i32) (result i32)))
    (func (export "run") (param $n i32) (result i32) (local $sum i32)
        (loop $l
            (local.set $sum (i32.add (local.get $sum) (call $turn (local.get $n))))
            (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
        (local.get $sum))
    (func (export "forever") (loop (br 0))))"#;

/// Ready when it is polled for the third time.
struct Third(u32);

impl Future for Third {
    type Output = ();
    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        self.0 += 1;
        if self.0 < 3 {
            return Poll::Pending;
        }
        Poll::Ready(())
    }
}

type Log = Arc<Mutex<Vec<(u32, i32)>>>;

/// The module, and a linker whose stores hold their number.
fn world(log: &Log) -> (Engine, Module, Linker<u32>) {
    let engine = Engine::default();
    let module = Module::new(&engine, wat::parse_str(GUEST).unwrap()).unwrap();
    let mut linker = Linker::new(&engine);
    let ty = FuncType::new([ValType::I32], [ValType::I32]);
    let log = log.clone();
    let turn = move |who: u32, args: Vec<Val>| {
        let log = log.clone();
        async move {
            let Val::I32(n) = args[0] else { panic!() };
            log.lock().unwrap().push((who, n));
            Third(0).await;
            if n == 100 {
                return Err(Error::msg("no turn left"));
            }
            Ok(vec![Val::I32(n * 10)])
        }
    };
    let define = linker.func_async("env", "turn", ty, move |caller, args| {
        Box::pin(turn(*caller.data(), args))
    });
    define.unwrap();
    (engine, module, linker)
}

#[test]
fn guests_take_turns_on_one_thread() {
    let log = Log::default();
    let (engine, module, linker) = world(&log);
    let mut stores: Vec<_> = (0..3).map(|n| Store::new(&engine, n)).collect();
    let mut calls: Vec<_> = stores
        .iter_mut()
        .map(|store| {
            let instance = linker.instantiate(&mut *store, &module).unwrap();
            let run = instance.get_func(&*store, "run").unwrap();
            Some(Box::pin(async move {
                run.call_async(store, &[Val::I32(3)]).await
            }))
        })
        .collect();
    let mut cx = Context::from_waker(Waker::noop());
    let mut done = 0;
    while done < 3 {
        for call in &mut calls {
            let Some(future) = call else { continue };
            if let Poll::Ready(result) = future.as_mut().poll(&mut cx) {
                assert_eq!(result.unwrap(), [Val::I32(60)]);
                (*call, done) = (None, done + 1);
            }
        }
    }
    let log = log.lock().unwrap();
    let first: Vec<_> = log[..3].iter().map(|(who, _)| *who).collect();
    assert_eq!(first, [0, 1, 2], "all had begun before the first went on");
    assert_eq!(log.len(), 9);
}

fn block_on<F: Future>(future: F) -> F::Output {
    let mut future = std::pin::pin!(future);
    let mut cx = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(out) = future.as_mut().poll(&mut cx) {
            return out;
        }
    }
}

#[test]
fn errors_come_out_of_the_call() {
    let log = Log::default();
    let (engine, module, linker) = world(&log);
    let mut store = Store::new(&engine, 0);
    let instance = linker.instantiate(&mut store, &module).unwrap();
    let run = instance.get_func(&store, "run").unwrap();
    let error = block_on(run.call_async(&mut store, &[Val::I32(100)])).unwrap_err();
    assert_eq!(error.to_string(), "no turn left");
    // Without an executor the guest cannot be suspended.
    let error = run
        .call(&mut store, &[Val::I32(1)], &mut [Val::I32(0)])
        .unwrap_err();
    assert!(
        error.to_string().contains("`env.turn` has to wait"),
        "{error}"
    );
}

#[test]
fn long_computations_give_way() {
    let log = Log::default();
    let (engine, module, linker) = world(&log);
    let mut store = Store::new(&engine, 0);
    let instance = linker.instantiate(&mut store, &module).unwrap();
    let forever = instance.get_func(&store, "forever").unwrap();
    store.set_yield(Some(1));
    {
        let mut call = std::pin::pin!(forever.call_async(&mut store, &[]));
        let mut cx = Context::from_waker(Waker::noop());
        for _ in 0..3 {
            engine.increment_epoch();
            assert!(call.as_mut().poll(&mut cx).is_pending());
        }
        // Dropping the future ends the call.
    }
    store.set_yield(None);
    store.set_deadline(Some(0));
    let error = block_on(forever.call_async(&mut store, &[])).unwrap_err();
    assert_eq!(error.as_trap().unwrap().code(), TrapCode::Interrupted);
}
