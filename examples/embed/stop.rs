//! How long it takes until a guest stops that another thread interrupts.
//!
//! ```text
//! cargo run --release --example stop
//! ```
//! Two guests, 200 times each: a loop of additions, and a loop that fills 64 KiB of memory. The
//! time from `InterruptHandle::interrupt` until the call has returned is printed as a distribution.

use std::{error::Error, sync::mpsc, thread, time::Duration, time::Instant};

use shanhai::{Engine, InterruptHandle, Linker, Module, Store, TrapCode};

const TIMES: usize = 200;

const GUEST: &str = r#"(module (memory 1)
    (func (export "add") (local i64)
        (loop (local.set 0 (i64.add (local.get 0) (i64.const 1))) (br 0)))
    (func (export "fill")
        (loop (memory.fill (i32.const 0) (i32.const 1) (i32.const 65536)) (br 0))))"#;

fn main() -> Result<(), Box<dyn Error>> {
    let engine = Engine::default();
    let module = Module::new(&engine, wat::parse_str(GUEST)?)?;
    for name in ["add", "fill"] {
        let mut times = stop(&engine, &module, name)?;
        times.sort();
        let at = |percent: usize| times[(times.len() - 1) * percent / 100];
        println!(
            "{name:5} half {:?}, 90 % {:?}, 99 % {:?}, longest {:?}",
            at(50),
            at(90),
            at(99),
            at(100)
        );
    }
    Ok(())
}

/// Interrupts a function of the guest over and over; gives how long each took to stop.
fn stop(engine: &Engine, module: &Module, name: &str) -> Result<Vec<Duration>, Box<dyn Error>> {
    let mut store = Store::new(engine, ());
    let instance = Linker::new(engine).instantiate(&mut store, module)?;
    let endless = instance.get_typed_func::<(), ()>(&store, name)?;
    let handle = store.interrupt_handle();
    let (running, is_running) = mpsc::channel();
    let (asked, when) = mpsc::channel();
    let other = thread::spawn(move || interrupter(&handle, &is_running, &asked));
    let mut times = Vec::with_capacity(TIMES);
    for _ in 0..TIMES {
        running.send(())?;
        let error = endless.call(&mut store, ()).expect_err("it has no end");
        let stopped = Instant::now();
        if error.as_trap().map(|trap| trap.code()) != Some(TrapCode::Interrupted) {
            return Err(error.into());
        }
        times.push(stopped.duration_since(when.recv()?));
    }
    drop(running);
    other.join().map_err(|_| "the other thread failed")?;
    Ok(times)
}

/// Interrupts a while after each call has begun, and tells when.
fn interrupter(
    handle: &InterruptHandle,
    is_running: &mpsc::Receiver<()>,
    asked: &mpsc::Sender<Instant>,
) {
    while is_running.recv().is_ok() {
        thread::sleep(Duration::from_millis(2));
        let now = Instant::now();
        handle.interrupt();
        if asked.send(now).is_err() {
            return;
        }
    }
}
