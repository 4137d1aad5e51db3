//! Gives a Go program a host object, a class, and a promise that is kept later.
//!
//! ```text
//! cargo run --release -p shanhai-gojs --example give_go_object
//! ```
//!
//! The Go program, `examples/go/give_go_object/main.go`, uses them through `syscall/js` as it would use
//! a browser's. It is built by the Go that `cargo xtask go` fetches; the path of a module may be given
//! instead.

mod support;

use std::error::Error;

use shanhai::{Engine, Linker, Module, Store};
use shanhai_gojs::{Bindings, GoJs, HostCall, Outcome, Resolver, Turn, Value};
use shanhai_host::SharedOutput;

/// The data of the store: the JavaScript world, and what our functions work with.
struct Device {
    go: GoJs,
    celsius: f64,
    /// Measurements that Go has asked for and waits for.
    asked: Vec<(f64, Resolver)>,
}

/// `sensor.read()`: a number, or an error that Go can recover from.
fn read(call: &mut HostCall<'_, Device>) -> Outcome {
    if !call.args().is_empty() {
        return Err(call.cx().type_error("read takes no arguments"));
    }
    Ok(Value::from(call.data_mut().celsius))
}

/// `sensor.history()`: bytes.
fn history(call: &mut HostCall<'_, Device>) -> Outcome {
    Ok(Value::Object(call.cx().bytes(vec![20, 21, 21])))
}

/// `sensor.measure(seconds)`: a promise, which `main` keeps when it has the time.
fn measure(call: &mut HostCall<'_, Device>) -> Outcome {
    let seconds = call.arg(0).as_number().unwrap_or(0.0);
    let (promise, resolver) = call.cx().promise();
    call.data_mut().asked.push((seconds, resolver));
    Ok(promise)
}

/// `new Counter(start)`.
fn make_counter(call: &mut HostCall<'_, Device>) -> Outcome {
    let (this, start) = (call.this().clone(), call.arg(0).clone());
    if let Some(id) = this.as_object() {
        call.cx().set_named(id, "count", start)?;
    }
    Ok(this)
}

/// `counter.add(number)`: methods find their object as `this`.
fn add(call: &mut HostCall<'_, Device>) -> Outcome {
    let (this, number) = (call.this().clone(), call.arg(0).clone());
    let mut cx = call.cx();
    let count = cx.get_of(&this, &"count".into())?;
    let sum = Value::Number(cx.to_number(&count)? + cx.to_number(&number)?);
    if let Some(id) = this.as_object() {
        cx.set_named(id, "count", sum.clone())?;
    }
    Ok(sum)
}

/// Runs the example on a module and returns what the Go program printed.
fn give_go_object(wasm: &[u8]) -> Result<String, Box<dyn Error>> {
    let engine = Engine::default();
    let module = Module::new(&engine, wasm)?;
    let bindings = Bindings::new(|device: &mut Device| &mut device.go)
        .function_with("sensor.read", read)
        .function_with("sensor.history", history)
        .function_with("sensor.measure", measure)
        .class("Counter", make_counter)
        .function_with("Counter.prototype.add", add);
    let mut linker = Linker::new(&engine);
    bindings.add_to_linker(&mut linker)?;
    let stdout = SharedOutput::new();
    let device = Device {
        go: GoJs::builder().stdout(stdout.clone()).build(),
        celsius: 21.5,
        asked: Vec::new(),
    };
    let mut store = Store::new(&engine, device);
    let program = bindings.program(linker.instantiate(&mut store, &module)?);

    // Properties that are no functions are set before the start.
    program.enter(&mut store, |cx| {
        let (global, sensor) = (cx.global(), cx.object());
        cx.set_named(sensor, "name", Value::from("roof"))?;
        cx.set_named(global, "sensor", Value::Object(sensor))
    })?;

    // An event loop of our own: when Go has nothing to do, we keep our promises.
    program.start(&mut store)?;
    loop {
        match program.turn(&mut store)? {
            Turn::Exited(_) => return Ok(stdout.text()),
            Turn::Again => {}
            // Neither fuel nor an interrupt is set here, and none of our functions waits.
            stop @ (Turn::OutOfFuel { .. } | Turn::Interrupted | Turn::Waiting) => {
                return Err(format!("stopped: {stop:?}").into());
            }
            wait @ Turn::Wait { .. } => program.wait(&mut store, wait),
            Turn::Idle => {
                let Some((seconds, resolver)) = store.data_mut().asked.pop() else {
                    return Err("the Go program waits for nothing of ours".into());
                };
                if seconds < 0.0 {
                    let reason = program.enter(&mut store, |cx| Ok(cx.make_error("too short")))?;
                    program.settle(&mut store, resolver, Err(reason))?;
                } else {
                    let value = Value::from(21.5 + seconds / 10.0);
                    program.settle(&mut store, resolver, Ok(value))?;
                }
            }
        }
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let wasm = match std::env::args().nth(1) {
        Some(path) => std::fs::read(path)?,
        None => support::go_program("examples/go/give_go_object")?,
    };
    print!("{}", give_go_object(&wasm)?);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn go_uses_what_it_was_given() {
        let wasm = support::go_program("examples/go/give_go_object").unwrap();
        let expected = "name: roof\n\
            now: 21.5 degrees\n\
            history: [20 21 21]\n\
            counter: 10 true\n\
            measured: 21.8\n\
            measured: too short\n\
            refused: JavaScript error: read takes no arguments\n";
        assert_eq!(give_go_object(&wasm).unwrap(), expected);
    }
}
