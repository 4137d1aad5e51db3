//! Snapshots that cannot be taken, read or restored, and what is said about it.

mod support;

use shanhai::snapshot::{Reader, Snapshot, SnapshotErrorKind, Writer};
use shanhai::{
    Engine, Error, ErrorKind, ExternRef, Func, Linker, Memory, Module, SharedMemory, Store, Table,
    TableType, Val,
};
use support::{engine, message, module};

const COUNTER: &str = r#"(module (import "env" "tick" (func $tick (param i32) (result i32)))
    (memory (export "m") 1 2) (data (i32.const 0) "state")
    (table (export "t") 2 4 externref)
    (global (export "g") (mut externref) (ref.null extern))
    (func (export "run") (result i32) (call $tick (i32.const 1))))"#;

fn linker(engine: &Engine) -> Linker<()> {
    let mut linker = Linker::new(engine);
    linker.func_wrap("env", "tick", |n: i32| n + 1).unwrap();
    linker
}

/// A store with one instance.
fn store() -> (Engine, Module, Store<()>) {
    let engine = Engine::default();
    let module = module(&engine, COUNTER);
    let mut store = Store::new(&engine, ());
    linker(&engine).instantiate(&mut store, &module).unwrap();
    (engine, module, store)
}

fn kind(error: &Error) -> &SnapshotErrorKind {
    match error.kind() {
        ErrorKind::Snapshot(error) => &error.kind,
        other => panic!("another error: {other:?}"),
    }
}

#[test]
fn what_cannot_be_written_is_named() {
    let (engine, _, mut store) = store();
    let instance = store.instances().next().unwrap();
    let value = ExternRef::new(&mut store, 5u8).unwrap();
    let global = instance.get_global(&store, "g").unwrap();
    global.set(&mut store, Val::ExternRef(Some(value))).unwrap();
    assert_eq!(
        message(store.snapshot()),
        "global 0 of the store refers to a value of the host, which cannot be written to a snapshot"
    );
    global.set(&mut store, Val::ExternRef(None)).unwrap();
    let table = instance.get_table(&store, "t").unwrap();
    table
        .set(&mut store, 1, Val::ExternRef(Some(value)))
        .unwrap();
    let text = message(store.snapshot());
    assert!(
        text.starts_with("table 0 of the store refers to a value of the host"),
        "{text}"
    );

    let text = r#"(module (import "env" "t" (table 1 funcref)))"#;
    let module = module(&engine, text);
    let ty = TableType::new(shanhai::RefType::FUNCREF, 1, None);
    let mut store = Store::new(&engine, ());
    let f = Func::wrap(&mut store, || ()).unwrap();
    let table = Table::new(&mut store, ty, Val::FuncRef(Some(f))).unwrap();
    let mut linker = Linker::new(&engine);
    linker.define("env", "t", table).unwrap();
    linker.instantiate(&mut store, &module).unwrap();
    assert_eq!(
        message(store.snapshot()),
        "table 0 of the store refers to a host function that no module imports, so a snapshot has \
         no name for it"
    );
}

#[test]
fn shared_memories_are_refused() {
    let engine = engine(|config| {
        config.features(shanhai::Features::default() | shanhai::Features::THREADS);
    });
    let text = r#"(module (memory 1 1 shared))"#;
    let mut store = Store::new(&engine, ());
    let linker = Linker::new(&engine);
    linker
        .instantiate(&mut store, &module(&engine, text))
        .unwrap();
    assert_eq!(
        message(store.snapshot()),
        "memory 0 of the store is shared: memories that other stores have too cannot be part of a \
         snapshot"
    );
    // One that no instance has does not matter.
    let mut store = Store::new(&engine, ());
    let ty = shanhai::MemoryType {
        shared: true,
        ..shanhai::MemoryType::new(1, Some(1))
    };
    let shared = SharedMemory::new(ty).unwrap();
    Memory::from_shared(&mut store, &shared).unwrap();
    store.snapshot().unwrap();
}

#[test]
fn not_while_a_host_function_runs() {
    let engine = Engine::default();
    let text = r#"(module (import "env" "f" (func $f)) (func (export "run") (call $f)))"#;
    let module = module(&engine, text);
    let mut linker: Linker<()> = Linker::new(&engine);
    linker
        .func_wrap("env", "f", |mut caller: shanhai::Caller<'_, ()>| {
            shanhai::AsContextMut::as_context_mut(&mut caller)
                .snapshot()
                .map(drop)
        })
        .unwrap();
    let mut store = Store::new(&engine, ());
    let instance = linker.instantiate(&mut store, &module).unwrap();
    let run = instance.get_typed_func::<(), ()>(&store, "run").unwrap();
    assert_eq!(
        message(run.call(&mut store, ())),
        "a snapshot cannot be taken while a host function runs; take it when the call is over"
    );
}

#[test]
fn what_is_missing_is_named() {
    let (engine, module, mut store) = store();
    let snapshot = store.snapshot().unwrap();
    let with = linker(&engine);
    let error = snapshot.restore(&engine, (), &[], &with).unwrap_err();
    let hash = module.hash();
    assert_eq!(kind(&error), &SnapshotErrorKind::ModuleMissing { hash });
    let text = error.to_string();
    assert!(text.starts_with("the module with SHA-256 "), "{text}");
    assert!(text.ends_with(" is needed and was not given"), "{text}");

    let given = [module];
    let without = Linker::new(&engine);
    assert_eq!(
        message(snapshot.restore(&engine, (), &given, &without)),
        r#"the host function "env" "tick" is needed and not defined in the linker"#
    );
    let mut other: Linker<()> = Linker::new(&engine);
    other.func_wrap("env", "tick", |n: i64| n).unwrap();
    let error = snapshot.restore(&engine, (), &given, &other).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Link(_)), "{error}");

    let f = Func::wrap(&mut store, |n: i32| n).unwrap();
    let mut other: Linker<()> = Linker::new(&engine);
    other.define("env", "tick", f).unwrap();
    let text = message(snapshot.restore(&engine, (), &given, &other));
    assert!(
        text.contains("is defined by something in a store"),
        "{text}"
    );

    let text = message(snapshot.restore_into(store, &given, &with));
    assert_eq!(text, "a snapshot is restored into a store that is empty");
}

#[test]
fn limits_of_the_store_are_asked() {
    let (engine, module, mut store) = store();
    let snapshot = store.snapshot().unwrap();
    let limited: [fn(&mut shanhai::StoreLimits); 6] = [
        |limits| limits.memory_bytes = 65535,
        |limits| limits.table_elements = 1,
        |limits| limits.instances = 0,
        |limits| limits.memories = 0,
        |limits| limits.tables = 0,
        |limits| limits.functions = 1,
    ];
    for limit in limited {
        let mut store = Store::new(&engine, ());
        limit(store.limits_mut());
        let given = [module.clone()];
        let error = snapshot
            .restore_into(store, &given, &linker(&engine))
            .unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Limit(_)), "{error}");
    }
}

#[test]
fn bytes_that_are_no_snapshot() {
    let (_, _, mut store) = store();
    let bytes = store.snapshot().unwrap().to_bytes();
    for bytes in [&b""[..], b"\0asm\x01\0\0\0", &bytes[..10]] {
        let error = Snapshot::from_bytes(bytes).unwrap_err();
        assert!(!error.to_string().is_empty());
    }
    assert_eq!(
        message(Snapshot::from_bytes(*b"\0asm\x01\0\0\0")),
        "these bytes are not a snapshot"
    );
    let mut other = bytes.clone();
    other[8] = 2;
    assert_eq!(
        message(Snapshot::from_bytes(other)),
        "the snapshot has format 2, this version reads format 1"
    );
    for at in 9..bytes.len() {
        let mut other = bytes.clone();
        other[at] ^= 0x10;
        let error = Snapshot::from_bytes(other).unwrap_err();
        assert!(
            matches!(kind(&error), SnapshotErrorKind::Checksum { .. }),
            "{at}: {error}"
        );
    }
}

/// What can be read is read again in any order of calls; what cannot is an error with its place.
#[test]
fn values_of_every_kind_are_read_as_written() {
    let mut w = Writer::new();
    let numbers = [0, 1, 127, 128, 16383, 16384, u64::MAX - 1, u64::MAX];
    numbers.iter().for_each(|&n| w.varint(n));
    let signed = [0, -1, 1, i64::MIN, i64::MAX];
    signed.iter().for_each(|&n| w.signed(n));
    w.f64(-0.0);
    w.bool(true);
    w.str("text");
    w.section(300, |w| w.section(4, |w| w.raw(&[9; 200])));
    let bytes = w.into_bytes();
    let mut r = Reader::new(&bytes);
    for n in numbers {
        assert_eq!(r.varint().unwrap(), n);
    }
    for n in signed {
        assert_eq!(r.signed().unwrap(), n);
    }
    assert_eq!(r.f64().unwrap().to_bits(), (-0.0f64).to_bits());
    assert!(r.bool().unwrap());
    assert_eq!(r.str().unwrap(), "text");
    let mut section = r.section(300).unwrap();
    assert_eq!(section.section(4).unwrap().rest(), [9; 200]);
    section.finish().unwrap();
    r.finish().unwrap();
}

#[test]
fn numbers_have_one_form_and_counts_are_checked() {
    let text = |bytes: &[u8], read: fn(&mut Reader<'_>) -> Option<String>| {
        read(&mut Reader::new(bytes)).expect("an error")
    };
    let varint = |r: &mut Reader<'_>| r.varint().err().map(|error| error.to_string());
    let too_long = "a number is longer than it may be (at offset 0x0)";
    assert_eq!(text(&[0x80, 0], varint), too_long);
    let mut ten = [0xff; 10];
    ten[9] = 2;
    assert_eq!(text(&ten, varint), too_long);
    ten[9] = 1;
    assert_eq!(Reader::new(&ten).varint(), Ok(u64::MAX));
    assert_eq!(
        text(&[0x80], varint),
        "the bytes end where a number is expected (at offset 0x0)"
    );
    let count = |r: &mut Reader<'_>| r.count(3).err().map(|error| error.to_string());
    assert_eq!(
        text(&[2, 0, 0, 0, 0, 0], count),
        "2 entries are announced, the bytes left hold 1 at most (at offset 0x0)"
    );
    let string = |r: &mut Reader<'_>| r.str().err().map(|error| error.to_string());
    assert_eq!(
        text(&[1, 0xff], string),
        "a string is not UTF-8 (at offset 0x0)"
    );
}

#[test]
fn modules_in_order_are_checked_like_others() {
    let (engine, module, mut store) = store();
    let snapshot = store.snapshot().unwrap();
    let restore = |modules: &[Module]| {
        let store = Store::new(&engine, ());
        snapshot.restore_in_order(store, modules, &linker(&engine))
    };
    assert_eq!(
        restore(std::slice::from_ref(&module))
            .unwrap()
            .instances
            .len(),
        1
    );
    assert_eq!(
        message(restore(&[])),
        "the snapshot has 1 modules, 0 are given"
    );
    assert_eq!(
        message(restore(&[module.clone(), module])),
        "the snapshot has 1 modules, 2 are given"
    );
    // Another module: what does not fit is an error, and what fits is that module's.
    let other = |from: &str, to: &str| support::module(&engine, &COUNTER.replace(from, to));
    for (from, to) in [
        ("(export \"m\") 1 2", "(export \"m\") 2 2"),
        ("(export \"t\") 2 4", "(export \"t\") 3 4"),
        (
            "(global (export \"g\") (mut externref) (ref.null extern))",
            "",
        ),
    ] {
        assert!(restore(&[other(from, to)]).is_err(), "{to}");
    }
    let module = other("(call $tick (i32.const 1))", "(call $tick (i32.const 41))");
    let mut restored = restore(&[module]).unwrap();
    let run = restored.instances[0].get_typed_func::<(), i32>(&restored.store, "run");
    assert_eq!(run.unwrap().call(&mut restored.store, ()).unwrap(), 42);
}

#[test]
fn sections_are_kept_without_copies() {
    let (_, _, mut store) = store();
    let mut snapshot = store.snapshot().unwrap();
    snapshot.set_section("text", "content");
    let read = Snapshot::from_bytes(snapshot.to_bytes()).unwrap();
    let kept = read.shared_section("text").unwrap();
    assert_eq!(read.shared_section("other").as_deref(), None);
    let borrowed = read.section("text").unwrap().as_ptr();
    assert_eq!(kept.as_ptr(), borrowed);
    drop(read);
    assert_eq!(&*kept, b"content");
}
