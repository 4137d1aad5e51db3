//! Typed arrays over the program's own memory: `new Uint8Array(instance.exports.mem.buffer)`.

use shanhai::{Engine, Instance, Linker, Module, Store};
use shanhai_gojs::{Bindings, Cx, GoJs, Key, Outcome, Program, Value};

fn start() -> (Store<GoJs>, Program<GoJs>, Instance) {
    let wasm = wat::parse_str(
        r#"(module (memory (export "mem") 1)
            (func (export "run") (param i32 i32)) (func (export "resume"))
            (func (export "getsp") (result i32) i32.const 0)
            (func (export "grow") (drop (memory.grow (i32.const 1))))
            (func (export "load") (param i32) (result i32) (i32.load8_u (local.get 0))))"#,
    )
    .unwrap();
    let engine = Engine::default();
    let module = Module::new(&engine, wasm).unwrap();
    let mut store = Store::new(&engine, GoJs::builder().build());
    let instance = Linker::new(&engine)
        .instantiate(&mut store, &module)
        .unwrap();
    let program = Bindings::new(|go: &mut GoJs| go).program(instance);
    program.start(&mut store).unwrap();
    (store, program, instance)
}

/// `new CLASS(...)`, kept at `globalThis.NAME`.
fn keep(cx: &mut Cx<'_>, name: &str, class: &str, args: &[Value]) -> Outcome {
    let class = cx.global_at(class)?;
    let made = cx.construct(&class, args, None)?;
    let global = cx.global();
    cx.set_named(global, name, made.clone())?;
    Ok(made)
}

fn number(cx: &mut Cx<'_>, path: &str) -> Outcome<f64> {
    let value = cx.global_at(path)?;
    cx.to_number(&value)
}

#[test]
fn both_sides_see_the_same_bytes() {
    let (mut store, program, instance) = start();
    let load = instance.get_typed_func::<i32, i32>(&store, "load").unwrap();
    let memory = instance.get_memory(&store, "mem").unwrap();
    program
        .enter(&mut store, |cx| {
            let buffer = cx.memory();
            let bytes = keep(cx, "bytes", "Uint8Array", std::slice::from_ref(&buffer))?;
            let args = [buffer.clone(), Value::from(8), Value::from(2)];
            keep(cx, "words", "Uint32Array", &args)?;
            keep(cx, "view", "DataView", &[buffer, Value::from(4)])?;
            assert_eq!(number(cx, "bytes.length")?, 65536.0);
            assert_eq!(number(cx, "view.byteLength")?, 65532.0);
            // By element, by method, and by `DataView`.
            cx.set_named(bytes.as_object().unwrap(), "7", Value::from(77))?;
            cx.call_global(
                "bytes.fill",
                &[Value::from(5), Value::from(20), Value::from(24)],
            )?;
            let list = Value::Object(cx.array(vec![Value::from(1), Value::from(2)]));
            cx.call_global("bytes.set", &[list, Value::from(30)])?;
            cx.call_global("view.setUint16", &[Value::from(36), Value::from(0x0102)])?;
            let words = cx.global_at("words")?;
            cx.set(
                words.as_object().unwrap(),
                Key::Index(1),
                Value::from(0x0403_0201_u32),
            )?;
            Ok(())
        })
        .unwrap();
    for (at, byte) in [
        (7, 77),
        (20, 5),
        (23, 5),
        (24, 0),
        (31, 2),
        (41, 2),
        (12, 1),
        (15, 4),
    ] {
        assert_eq!(load.call(&mut store, at).unwrap(), byte, "{at}");
    }
    memory.write(&mut store, 8, &[9, 8, 7, 6]).unwrap();
    program
        .enter(&mut store, |cx| {
            assert_eq!(number(cx, "words.0")?, f64::from(0x0607_0809));
            assert_eq!(number(cx, "bytes.9")?, 8.0);
            assert!(number(cx, "bytes.70000")?.is_nan());
            let joined = cx.call_global("bytes.slice", &[Value::from(8), Value::from(12)])?;
            assert_eq!(cx.bytes_of(&joined), Some(&[9, 8, 7, 6][..]));
            let at = cx.call_global("bytes.indexOf", &[Value::from(77)])?;
            assert_eq!(at, Value::from(7));
            // A copy does not follow.
            let copy = cx.call_global("structuredClone", &[Value::from(1)])?;
            assert_eq!(copy, Value::from(1));
            let bytes = cx.global_at("bytes")?;
            let copy = cx.call_global("structuredClone", std::slice::from_ref(&bytes))?;
            cx.bytes_of_mut(&bytes).unwrap()[8] = 1;
            assert_eq!(cx.bytes_of(&copy).unwrap()[8], 9);
            assert_eq!(number(cx, "words.0")?, f64::from(0x0607_0801));
            Ok(())
        })
        .unwrap();
}

#[test]
fn growth_detaches() {
    let (mut store, program, instance) = start();
    program
        .enter(&mut store, |cx| {
            let buffer = cx.memory();
            let global = cx.global();
            cx.set_named(global, "buffer", buffer.clone())?;
            keep(cx, "bytes", "Uint8Array", std::slice::from_ref(&buffer))?;
            keep(cx, "view", "DataView", &[buffer])?;
            Ok(())
        })
        .unwrap();
    let grow = instance.get_typed_func::<(), ()>(&store, "grow").unwrap();
    grow.call(&mut store, ()).unwrap();
    program
        .enter(&mut store, |cx| {
            for path in ["buffer.byteLength", "bytes.length", "bytes.byteLength"] {
                assert_eq!(number(cx, path)?, 0.0, "{path}");
            }
            assert_eq!(cx.global_at("bytes.0")?, Value::Undefined);
            let bytes = cx.global_at("bytes")?;
            cx.set(bytes.as_object().unwrap(), Key::Index(0), Value::from(1))?;
            assert!(cx.call_global("view.getUint8", &[Value::from(0)]).is_err());
            let buffer = cx.memory();
            keep(cx, "bytes", "Uint8Array", &[buffer])?;
            assert_eq!(number(cx, "bytes.length")?, 131_072.0);
            assert_eq!(number(cx, "bytes.0")?, 0.0);
            Ok(())
        })
        .unwrap();
}

#[test]
fn the_memory_is_not_given_away() {
    let (mut store, program, _) = start();
    program
        .enter(&mut store, |cx| {
            let buffer = cx.memory();
            assert!(cx.call_method(&buffer, "transfer", &[]).is_err());
            let options = cx.object();
            let list = Value::Object(cx.array(vec![buffer.clone()]));
            cx.set_named(options, "transfer", list)?;
            let args = [buffer, Value::Object(options)];
            assert!(cx.call_global("structuredClone", &args).is_err());
            Ok(())
        })
        .unwrap();
}

#[test]
fn it_is_still_the_memory_after_a_restore() {
    let (mut store, program, instance) = start();
    program
        .enter(&mut store, |cx| {
            let buffer = cx.memory();
            keep(cx, "bytes", "Uint8Array", &[buffer]).map(|_| ())
        })
        .unwrap();
    let saved = store.data_mut().save().unwrap();
    *store.data_mut() = GoJs::builder().restore(&saved).unwrap();
    let memory = instance.get_memory(&store, "mem").unwrap();
    memory.write(&mut store, 3, &[42]).unwrap();
    program
        .enter(&mut store, |cx| {
            assert_eq!(number(cx, "bytes.3")?, 42.0);
            Ok(())
        })
        .unwrap();
}
