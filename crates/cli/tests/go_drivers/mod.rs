//! Rust hosts of the cases that the binary cannot run: programs whose exports the host calls.

use std::{fmt::Write as _, fs, path::Path};

use shanhai::{Caller, Engine, Error, Instance, Linker, Module, Store, TrapCode};
use shanhai_gojs::{Bindings, GoJs, Outcome as JsOutcome, Thrown, Value};
use shanhai_host::{Output as _, SharedOutput};
use shanhai_wasi::{WasiCtx, WasiCtxBuilder};

use crate::support::Outcome;

/// The state of the reactor's store.
struct Host {
    wasi: WasiCtx,
    /// What guest and host print, in one stream as on a terminal.
    stdout: SharedOutput,
}

/// Drives `wasip1_reactor`: sets it up once, then calls its exports.
///
/// The lines are those of the reference host; `RuntimeError` is what it calls a trap.
pub fn reactor(module: &Path) -> Outcome {
    let engine = Engine::default();
    let module = Module::new(&engine, fs::read(module).expect("built")).expect("valid");
    let (stdout, stderr) = (SharedOutput::new(), SharedOutput::new());
    let wasi = WasiCtxBuilder::new()
        .arg("reactor.wasm")
        .stdout(stdout.clone())
        .stderr(stderr.clone())
        .inherit_machine()
        .build();
    let mut store = Store::new(
        &engine,
        Host {
            wasi,
            stdout: stdout.clone(),
        },
    );
    let mut linker = Linker::new(&engine);
    shanhai_wasi::add_to_linker(&mut linker, |host: &mut Host| &mut host.wasi).expect("once");
    linker.func_wrap("host", "log", log).expect("once");
    linker
        .func_wrap("host", "mul", |a: i64, b: f64| a as f64 * b)
        .expect("once");
    let instance = linker
        .instantiate(&mut store, &module)
        .expect("all imports are there");
    drive(&mut store, &instance).expect("the exports work");
    Outcome {
        status: Some(0),
        stdout: stdout.text(),
        stderr: stderr.text(),
    }
}

fn log(caller: Caller<'_, Host>, address: u32, length: u32) -> Result<(), Error> {
    let memory = caller
        .get_export("memory")
        .and_then(|item| item.into_memory());
    let memory = memory.ok_or_else(|| Error::msg("no memory"))?;
    let mut bytes = vec![0; length as usize];
    memory.read(&caller, address as usize, &mut bytes)?;
    print(
        &caller.data().stdout,
        &format!("host log: {}\n", String::from_utf8_lossy(&bytes)),
    );
    Ok(())
}

fn print(stdout: &SharedOutput, text: &str) {
    stdout
        .clone()
        .write_all(text.as_bytes())
        .expect("memory takes it");
}

fn drive(store: &mut Store<Host>, instance: &Instance) -> Result<(), Error> {
    /// Calls the export `$name` of this type.
    macro_rules! call {
        ($name:literal: $params:ty => $result:ty, $args:expr) => {
            instance
                .get_typed_func::<$params, $result>(&*store, $name)?
                .call(&mut *store, $args)?
        };
    }
    shanhai_wasi::initialize(&mut *store, instance)?;
    let mut text = String::new();
    let sum = call!("add": (i32, i32) => i32, (2_000_000_000, 2_000_000_000));
    let fib = call!("fib": i64 => i64, 20);
    let scale = call!("scale": (i64, f32, f64) => f64, (-3, 0.5, 2.25));
    let _ = writeln!(text, "add {sum} fib {fib}n scale {scale}");

    let buffer = call!("buffer": () => u32, ()) as usize;
    let memory = instance
        .get_memory(&*store, "memory")
        .expect("Go exports it");
    memory.write(&mut *store, buffer, b"shout this")?;
    let upper = call!("upper": u32 => u32, 10);
    let mut bytes = [0; 10];
    memory.read(&*store, buffer, &mut bytes)?;
    let _ = writeln!(text, "upper {upper} {}", String::from_utf8_lossy(&bytes));

    let counts = [call!("count": () => i32, ()), call!("count": () => i32, ())];
    let even = [
        call!("isEven": i32 => i32, 4),
        call!("isEven": i32 => i32, 7),
    ];
    let _ = writeln!(
        text,
        "count {} {} even {} {}",
        counts[0], counts[1], even[0], even[1]
    );
    let _ = writeln!(text, "gosum {}n", call!("gosum": i32 => i64, 10));
    print(&store.data().stdout.clone(), &text);

    call!("say": () => (), ());
    let boom = instance
        .get_typed_func::<(), ()>(&*store, "boom")?
        .call(&mut *store, ());
    // In a library Go cannot exit: it prints the panic and executes `unreachable`.
    let error = boom.expect_err("a panic ends the guest");
    let trap = error.as_trap().expect("a trap");
    assert_eq!(trap.code(), TrapCode::Unreachable, "{error}");
    let names: Vec<_> = trap
        .frames()
        .iter()
        .filter_map(|frame| frame.func_name.as_deref())
        .collect();
    assert!(names.contains(&"main.boom"), "{error}");
    print(&store.data().stdout.clone(), "boom: RuntimeError\n");
    Ok(())
}

/// The state of the store of `js_wasmexport`.
struct JsHost {
    go: GoJs,
    /// Set before the program starts.
    instance: Option<Instance>,
    stdout: SharedOutput,
}

/// Drives `js_wasmexport`: the program calls `hostReady`, which calls the program's exports.
pub fn exports(module: &Path) -> Outcome {
    let engine = Engine::default();
    let module = Module::new(&engine, fs::read(module).expect("built")).expect("valid");
    let (stdout, stderr) = (SharedOutput::new(), SharedOutput::new());
    let go = GoJs::builder()
        .stdout(stdout.clone())
        .stderr(stderr.clone())
        .build();
    let data = JsHost {
        go,
        instance: None,
        stdout: stdout.clone(),
    };
    let mut store = Store::new(&engine, data);
    let mut linker = Linker::new(&engine);
    let bindings = Bindings::new(|host: &mut JsHost| &mut host.go)
        .function("hostReady", |store, _this, _args| host_ready(store));
    bindings.add_to_linker(&mut linker).expect("once");
    let instance = linker
        .instantiate(&mut store, &module)
        .expect("all imports are there");
    store.data_mut().instance = Some(instance);
    let status = bindings
        .program(instance)
        .run(&mut store)
        .expect("the program exits");
    Outcome {
        status: Some(status),
        stdout: stdout.text(),
        stderr: stderr.text(),
    }
}

fn host_ready(store: &mut Store<JsHost>) -> JsOutcome {
    let instance = store
        .data()
        .instance
        .expect("set before the program starts");
    let line = call_exports(store, &instance).map_err(Thrown::Fatal)?;
    print(&store.data().stdout, &line);
    Ok(Value::Undefined)
}

fn call_exports(store: &mut Store<JsHost>, instance: &Instance) -> Result<String, Error> {
    let addi = instance.get_typed_func::<(i32, i32), i32>(&*store, "addi")?;
    let mix = instance.get_typed_func::<(i64, f64), f64>(&*store, "mix")?;
    let via_js = instance.get_typed_func::<i32, i32>(&*store, "viaJS")?;
    let sum = addi.call(&mut *store, (2, 40))?;
    let product = mix.call(&mut *store, (3, 1.5))?;
    let magnitude = via_js.call(&mut *store, -17)?;
    Ok(format!("addi {sum} mix {product} viaJS {magnitude}\n"))
}
