//! The engine in another program: a rule that users may change, checked and fenced in.
//!
//! ```text
//! cargo run --example embed
//! ```

use shanhai::{Caller, Config, Engine, Error, Linker, Module, Store, TrapCode};

/// A rule for a greenhouse, as its owner might write it. The usual way is to compile it from a
/// language; text keeps this example in one file.
const RULE: &str = r#"
    (module
      (import "house" "log" (func $log (param i32 i32)))
      (memory (export "memory") 1)
      (data (i32.const 0) "too warm")
      (func (export "window") (param $temperature f64) (result i32)
        (if (result i32) (f64.gt (local.get $temperature) (f64.const 28))
          (then (call $log (i32.const 0) (i32.const 8)) (i32.const 100))
          (else (i32.const 0))))
      (func (export "forever") (loop $again (br $again))))
"#;

/// What the host functions work on; each store has its own.
#[derive(Default)]
struct House {
    diary: Vec<String>,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // The guest may execute so much and no more.
    let mut config = Config::default();
    config.fuel(true);
    let engine = Engine::new(&config);
    let module = Module::new(&engine, wat::parse_str(RULE)?)?;

    let mut linker = Linker::new(&engine);
    linker.func_wrap("house", "log", log)?;

    let mut store = Store::new(&engine, House::default());
    store.limits_mut().memory_bytes = 1 << 20;
    store.set_fuel(10_000)?;
    let instance = linker.instantiate(&mut store, &module)?;
    let window = instance.get_typed_func::<f64, i32>(&store, "window")?;
    for temperature in [21.5, 30.25] {
        let open = window.call(&mut store, temperature)?;
        println!("at {temperature} degrees the window is {open} % open");
    }
    println!("the rule wrote: {:?}", store.data().diary);

    // A rule that never ends is stopped, and the store still works.
    let forever = instance.get_typed_func::<(), ()>(&store, "forever")?;
    let error = forever
        .call(&mut store, ())
        .expect_err("there is no way out but fuel");
    assert_eq!(
        error.as_trap().map(|trap| trap.code()),
        Some(TrapCode::OutOfFuel)
    );
    println!("stopped: {error}");
    Ok(())
}

/// `house.log`: text of the guest's memory, at an address, so many bytes long.
fn log(mut caller: Caller<'_, House>, address: u32, length: u32) -> Result<(), Error> {
    let memory = caller
        .get_export("memory")
        .and_then(|item| item.into_memory());
    let memory = memory.ok_or_else(|| Error::msg("the guest exports no memory"))?;
    let (bytes, house) = memory.data_and_store_mut(&mut caller);
    let range = address as usize..(address as usize).saturating_add(length as usize);
    let text = bytes.get(range).ok_or(TrapCode::MemoryOutOfBounds)?;
    house.diary.push(String::from_utf8_lossy(text).into_owned());
    Ok(())
}
