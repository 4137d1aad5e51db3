//! Calls functions of a Go program from Rust.
//!
//! ```text
//! cargo run --release -p shanhai-gojs --example call_go
//! ```
//!
//! The Go program, `examples/go/call_go/main.go`, sets functions on the global object and then waits. It
//! is built by the Go that `cargo xtask go` fetches; the path of a module may be given instead.

mod support;

use std::error::Error;

use shanhai::{Engine, Linker, Module, Store};
use shanhai_gojs::{Cx, GoJs, Outcome, Program, Turn, Value};
use shanhai_host::{StderrOutput, StdoutOutput};

/// Shows a value as `String(value)` does.
fn show(cx: &mut Cx<'_>, value: &Value) -> Outcome<String> {
    Ok(cx.to_text(value)?.to_string())
}

/// Lets the program do what is to be done, until nothing is.
fn until_idle(program: &Program<GoJs>, store: &mut Store<GoJs>) -> Result<(), Box<dyn Error>> {
    loop {
        match program.turn(store)? {
            Turn::Idle | Turn::Exited(_) => return Ok(()),
            Turn::Again => {}
            // Neither fuel nor an interrupt is set here, and none of our functions waits.
            stop @ (Turn::OutOfFuel { .. } | Turn::Interrupted | Turn::Waiting) => {
                return Err(format!("stopped: {stop:?}").into());
            }
            wait @ Turn::Wait { .. } => program.wait(store, wait),
        }
    }
}

/// Runs the example on a module and returns what it found out, a line each.
fn call_go(wasm: &[u8]) -> Result<Vec<String>, Box<dyn Error>> {
    let engine = Engine::default();
    let module = Module::new(&engine, wasm)?;
    let mut linker = Linker::new(&engine);
    let go = shanhai_gojs::add_to_linker(&mut linker, |go: &mut GoJs| go)?;
    let state = GoJs::builder().stdout(StdoutOutput).stderr(StderrOutput);
    let mut store = Store::new(&engine, state.build());
    let program = go.program(linker.instantiate(&mut store, &module)?);
    let mut lines = Vec::new();

    // `main` runs until it waits; then its functions are there.
    program.start(&mut store)?;
    until_idle(&program, &mut store)?;

    // Numbers and strings are values by themselves.
    let sum = program.call(&mut store, "add", &[Value::from(40), Value::from(2)])?;
    lines.push(format!("add(40, 2) = {:?}", sum.as_number()));

    // Objects are read through a context.
    let described = program.enter(&mut store, |cx| {
        let result = cx.call_global("text.describe", &[Value::from("tree")])?;
        let upper = cx.get_of(&result, &"upper".into())?;
        let length = cx.get_of(&result, &"length".into())?;
        Ok(format!("{} of {}", show(cx, &upper)?, show(cx, &length)?))
    })?;
    lines.push(format!("text.describe(\"tree\") = {described}"));

    // A promise is settled while the event loop turns. `pin` keeps it from being collected.
    for divisor in [7, 0] {
        let args = [Value::from(42), Value::from(divisor)];
        let promise = program.enter(&mut store, |cx| {
            let promise = cx.call_global("divide", &args)?;
            // Somebody listens, so a broken promise is nothing to complain about.
            let ignore = cx.global_at("Boolean")?;
            cx.call_method(&promise, "catch", &[ignore])?;
            if let Some(id) = promise.as_object() {
                cx.pin(id);
            }
            Ok(promise)
        })?;
        until_idle(&program, &mut store)?;
        let result = program.enter(&mut store, |cx| {
            let result = match cx.promise_result(&promise) {
                Some(Ok(value)) => show(cx, &value)?,
                Some(Err(reason)) => format!("broken: {}", show(cx, &reason)?),
                None => "still pending".into(),
            };
            if let Some(id) = promise.as_object() {
                cx.unpin(id);
            }
            Ok(result)
        })?;
        lines.push(format!("divide(42, {divisor}) = {result}"));
    }

    // What Go does not have is a `TypeError`, here an error.
    let missing = program.call(&mut store, "subtract", &[]);
    lines.push(missing.map_or_else(|error| error.to_string(), |value| format!("{value:?}")));
    Ok(lines)
}

fn main() -> Result<(), Box<dyn Error>> {
    let wasm = match std::env::args().nth(1) {
        Some(path) => std::fs::read(path)?,
        None => support::go_program("examples/go/call_go")?,
    };
    for line in call_go(&wasm)? {
        println!("{line}");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn go_answers() {
        let wasm = support::go_program("examples/go/call_go").unwrap();
        let expected = [
            "add(40, 2) = Some(42.0)",
            "text.describe(\"tree\") = TREE of 4",
            "divide(42, 7) = 6",
            "divide(42, 0) = broken: Error: division by zero",
            "uncaught exception: TypeError: subtract is not a function",
        ];
        assert_eq!(call_go(&wasm).unwrap(), expected);
    }
}
