//! Memories: from the host, from the guest, and their limits.

mod support;

use shanhai::{Engine, ErrorKind, Linker, Memory, MemoryType, Store, TrapCode};
use support::{code, func, instance, message, module};

const GROWING: &str = r#"(module (memory (export "memory") 1 100)
    (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0)))
    (func (export "size") (result i32) (memory.size))
    (func (export "get") (param i32) (result i32) (i32.load8_u (local.get 0)))
    (func (export "set") (param i32 i32) (i32.store8 (local.get 0) (local.get 1))))"#;

#[test]
fn reading_and_writing() {
    let mut store = Store::new(&Engine::default(), "data");
    let memory = Memory::new(&mut store, MemoryType::new(1, Some(2))).unwrap();
    assert_eq!(
        (memory.size(&store), memory.data(&store).len()),
        (1, 0x1_0000)
    );
    memory.write(&mut store, 0xfffd, b"end").unwrap();
    let mut bytes = [0; 3];
    memory.read(&store, 0xfffd, &mut bytes).unwrap();
    assert_eq!(&bytes, b"end");
    for offset in [0xfffe, 0x1_0001, usize::MAX, usize::MAX - 1] {
        let read = memory.read(&store, offset, &mut bytes);
        assert_eq!(code(read), TrapCode::MemoryOutOfBounds);
        assert_eq!(
            code(memory.write(&mut store, offset, b"abc")),
            TrapCode::MemoryOutOfBounds
        );
    }
    memory.read(&store, 0x1_0000, &mut []).unwrap();
    memory.data_mut(&mut store)[3] = 9;
    let (bytes, data) = memory.data_and_store_mut(&mut store);
    assert_eq!((bytes[3], *data), (9, "data"));
    assert_eq!(memory.grow(&mut store, 1).unwrap(), 1);
    assert_eq!(memory.ty(&store), MemoryType::new(2, Some(2)));
    assert_eq!(
        message(memory.grow(&mut store, 1)),
        "the memory cannot grow by 1 pages"
    );
    assert_eq!(memory.grow(&mut store, 0).unwrap(), 2);
    memory.grow(&mut store, u64::MAX).unwrap_err();
    assert_eq!(memory.data(&store)[0xfffd..0x1_0000], *b"end");
}

#[test]
fn growing_keeps_the_contents_and_adds_zeros() {
    let (mut store, instance) = instance(&Engine::default(), GROWING);
    let grow = func::<_, i32, i32>(&store, instance, "grow");
    let size = func::<_, (), i32>(&store, instance, "size");
    let get = func::<_, i32, i32>(&store, instance, "get");
    let set = func::<_, (i32, i32), ()>(&store, instance, "set");
    let mut pages = 1;
    for by in [1, 0, 3, 7, 20, 60, 8] {
        let last = pages * 0x1_0000 - 1;
        set.call(&mut store, (last, by + 1)).unwrap();
        assert_eq!(
            code(get.call(&mut store, last + 1)),
            TrapCode::MemoryOutOfBounds
        );
        assert_eq!(grow.call(&mut store, by).unwrap(), pages);
        pages += by;
        assert_eq!(size.call(&mut store, ()).unwrap(), pages);
        assert_eq!(get.call(&mut store, last).unwrap(), by + 1);
        if by > 0 {
            assert_eq!(get.call(&mut store, last + 1).unwrap(), 0);
        }
    }
    assert_eq!(pages, 100);
    for by in [1, 100, 0x1_0000, -1] {
        assert_eq!(grow.call(&mut store, by).unwrap(), -1);
    }
    let memory = instance.get_memory(&store, "memory").unwrap();
    assert_eq!(
        memory
            .data(&store)
            .iter()
            .filter(|&&byte| byte != 0)
            .count(),
        6
    );
}

#[test]
fn growing_past_the_store_s_limit_gives_minus_one() {
    let (mut store, instance) = instance(&Engine::default(), GROWING);
    store.limits_mut().memory_bytes = 5 << 16;
    let grow = func::<_, i32, i32>(&store, instance, "grow");
    assert_eq!(grow.call(&mut store, 5).unwrap(), -1);
    assert_eq!(grow.call(&mut store, 4).unwrap(), 1);
    assert_eq!(grow.call(&mut store, 1).unwrap(), -1);
    let memory = instance.get_memory(&store, "memory").unwrap();
    assert!(memory.grow(&mut store, 1).is_err());
    // The limit is for all memories together.
    let error = Memory::new(&mut store, MemoryType::new(1, None)).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Limit(_)));
    assert_eq!(
        error.to_string(),
        "a memory of 1 pages exceeds the store's limit of 327680 bytes"
    );
}

#[test]
fn instantiation_past_the_store_s_limit_fails() {
    let engine = Engine::default();
    let mut store = Store::new(&engine, ());
    store.limits_mut().memory_bytes = 1 << 20;
    let linker = Linker::new(&engine);
    let text = "(module (memory 17))";
    let error = linker
        .instantiate(&mut store, &module(&engine, text))
        .unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Limit(_)));
    linker
        .instantiate(&mut store, &module(&engine, "(module (memory 16))"))
        .unwrap();
    store.limits_mut().memories = 1;
    let text = "(module (memory 0))";
    let error = linker
        .instantiate(&mut store, &module(&engine, text))
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "the store's limit of memories is reached"
    );
}

#[test]
fn a_segment_that_does_not_fit_traps_and_earlier_ones_stay() {
    let engine = Engine::default();
    let mut store = Store::new(&engine, ());
    let memory = Memory::new(&mut store, MemoryType::new(1, None)).unwrap();
    let mut linker = Linker::new(&engine);
    linker.define("", "memory", memory).unwrap();
    let text = r#"(module (import "" "memory" (memory 1))
        (data (i32.const 10) "first") (data (i32.const 0xfffe) "second"))"#;
    let result = linker.instantiate(&mut store, &module(&engine, text));
    assert_eq!(code(result), TrapCode::MemoryOutOfBounds);
    assert_eq!(&memory.data(&store)[10..15], b"first");
    assert_eq!(memory.data(&store)[0xfffe], 0);
}

#[test]
fn bulk_operations_write_all_or_nothing() {
    let text = r#"(module (memory (export "memory") 1) (data $d "0123456789")
        (func (export "init") (param i32 i32 i32)
            (memory.init $d (local.get 0) (local.get 1) (local.get 2)))
        (func (export "drop") (data.drop $d))
        (func (export "fill") (param i32 i32 i32)
            (memory.fill (local.get 0) (local.get 1) (local.get 2)))
        (func (export "copy") (param i32 i32 i32)
            (memory.copy (local.get 0) (local.get 1) (local.get 2))))"#;
    let (mut store, instance) = instance(&Engine::default(), text);
    let memory = instance.get_memory(&store, "memory").unwrap();
    let mut call = |name: &str, a: u32, b: u32, c: u32| {
        func::<_, (u32, u32, u32), ()>(&store, instance, name).call(&mut store, (a, b, c))
    };
    call("init", 0, 2, 5).unwrap();
    call("copy", 2, 0, 5).unwrap();
    call("fill", 8, 0x1ff, 2).unwrap();
    for (name, a, b, c) in [
        ("init", 0, 8, 3),
        ("init", 0xffff, 0, 2),
        ("fill", 0xffff, 1, 2),
        ("fill", u32::MAX, 1, u32::MAX),
        ("copy", 0xfffe, 0, 3),
        ("copy", 0, 0xfffe, 3),
        ("copy", 0x1_0001, 0, 0),
    ] {
        assert_eq!(
            code(call(name, a, b, c)),
            TrapCode::MemoryOutOfBounds,
            "{name} {a} {b} {c}"
        );
    }
    call("copy", 0x1_0000, 0, 0).unwrap();
    func::<_, (), ()>(&store, instance, "drop")
        .call(&mut store, ())
        .unwrap();
    let init = func::<_, (u32, u32, u32), ()>(&store, instance, "init");
    assert_eq!(
        code(init.call(&mut store, (0, 0, 1))),
        TrapCode::MemoryOutOfBounds
    );
    init.call(&mut store, (0, 0, 0)).unwrap();
    assert_eq!(&memory.data(&store)[..11], b"2323456\0\xff\xff\0");
}
