//! Limits of modules and stores: what is declared is counted before anything is allocated.

mod support;

use shanhai::{Config, Engine, Error, ErrorKind, Func, Linker, Module, Store};
use support::{engine, func, instance, message, module};

/// A module of one section.
fn section(id: u8, payload: &[u8]) -> Vec<u8> {
    let mut bytes = b"\0asm\x01\0\0\0".to_vec();
    bytes.extend([id, payload.len() as u8]);
    bytes.extend(payload);
    bytes
}

#[test]
fn a_huge_count_in_a_few_bytes_is_refused() {
    let engine = Engine::default();
    // The largest count there is, and one that the limits allow.
    for count in [&[0xff, 0xff, 0xff, 0xff, 0x0f][..], &[0xa0, 0x8d, 0x06]] {
        for id in (1..=11).filter(|&id| id != 8) {
            let error = Module::new(&engine, section(id, count)).unwrap_err();
            let refused = matches!(error.kind(), ErrorKind::Decode(_) | ErrorKind::Validate(_));
            assert!(refused, "section {id}: {error:?}");
        }
    }
}

#[test]
fn huge_counts_inside_are_refused() {
    let engine = Engine::default();
    let huge = [0xff, 0xff, 0xff, 0xff, 0x0f];
    let with = |before: &[u8]| [before, &huge].concat();
    for (id, payload, what) in [
        (1, with(&[1, 0x60]), "parameters"),
        (1, with(&[1, 0x60, 0]), "results"),
        (2, with(&[1]), "bytes of an import's name"),
        (9, with(&[1, 1, 0]), "elements"),
        (11, with(&[1, 1]), "bytes of a segment"),
        (0, huge.to_vec(), "bytes of a custom section's name"),
    ] {
        let error = Module::new(&engine, section(id, &payload)).unwrap_err();
        assert!(
            matches!(error.kind(), ErrorKind::Decode(_)),
            "{what}: {error:?}"
        );
    }
    // Locals are counted as declared: four thousand million of them, twice.
    let mut bytes = wat::parse_str("(module (func (local i32) (local i64)))").unwrap();
    let at = bytes
        .windows(5)
        .position(|w| w == [2, 1, 0x7f, 1, 0x7e])
        .unwrap();
    let locals = [&[2][..], &huge, &[0x7f], &huge, &[0x7e]].concat();
    bytes.splice(at..at + 5, locals);
    // The sizes of the body and of the section grow by as much.
    bytes[at - 1] += 8;
    bytes[at - 3] += 8;
    let error = Module::new(&engine, &bytes).unwrap_err();
    assert!(error.to_string().starts_with("too many locals"), "{error}");
}

#[test]
fn a_store_takes_what_its_limits_allow() {
    let engine = Engine::default();
    let mut store = Store::new(&engine, ());
    let linker = Linker::new(&engine);
    let mut tried = |text: &str| {
        linker
            .instantiate(&mut store, &module(&engine, text))
            .map(drop)
    };
    // Four gigabytes less a page are within the default, and cost nothing until they are used.
    tried("(module (memory 65535))").unwrap();
    let error = tried("(module (memory 2))").unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Limit(_)));
    let words = "a table of 4294967295 elements exceeds the store's limit of 10000000 elements";
    assert_eq!(message(tried("(module (table 0xffffffff funcref))")), words);
}

#[test]
fn instances_and_functions_are_counted() {
    let engine = Engine::default();
    let mut store = Store::new(&engine, ());
    store.limits_mut().instances = 2;
    store.limits_mut().functions = 4;
    let linker = Linker::new(&engine);
    let two = module(&engine, "(module (func) (func))");
    let none = module(&engine, "(module)");
    let three = module(&engine, "(module (func) (func) (func))");
    linker.instantiate(&mut store, &two).unwrap();
    assert_eq!(
        message(linker.instantiate(&mut store, &three)),
        "the store's limit of functions is reached"
    );
    Func::wrap(&mut store, || ()).unwrap();
    Func::wrap(&mut store, || ()).unwrap();
    assert_eq!(
        message(Func::wrap(&mut store, || ())),
        "the store's limit of functions is reached"
    );
    linker.instantiate(&mut store, &none).unwrap();
    assert_eq!(
        message(linker.instantiate(&mut store, &none)),
        "the store's limit of instances is reached"
    );
}

#[test]
fn module_limits_are_the_embedder_s() {
    let refused = |change: fn(&mut shanhai::ModuleLimits), text: &str| -> Error {
        let mut limits = shanhai::ModuleLimits::default();
        change(&mut limits);
        let mut config = Config::default();
        config.module_limits(limits);
        let bytes = wat::parse_str(text).unwrap();
        Module::new(&Engine::default(), &bytes).unwrap();
        Module::new(&Engine::new(&config), &bytes).unwrap_err()
    };
    for (error, words) in [
        (
            refused(|l| l.functions = 1, "(module (func) (func))"),
            "too many functions: the limit is 1",
        ),
        (
            refused(
                |l| l.types = 1,
                "(module (type (func)) (type (func (param i32))))",
            ),
            "too many types",
        ),
        (
            refused(|l| l.imports = 0, r#"(module (import "" "" (func)))"#),
            "too many imports",
        ),
        (
            refused(|l| l.memories = 0, "(module (memory 1))"),
            "too many memories",
        ),
        (
            refused(|l| l.tables = 0, "(module (table 1 funcref))"),
            "too many tables",
        ),
        (
            refused(|l| l.globals = 0, "(module (global i32 (i32.const 1)))"),
            "too many globals",
        ),
        (
            refused(|l| l.exports = 0, r#"(module (func (export "f")))"#),
            "too many exports",
        ),
        (
            refused(|l| l.params = 1, "(module (func (param i32 i32)))"),
            "too many parameters",
        ),
        (
            refused(|l| l.results = 0, "(module (type (func (result i32))))"),
            "too many results",
        ),
        (
            refused(
                |l| l.locals = 3,
                "(module (func (param i32) (local i32 i32 i32)))",
            ),
            "too many locals",
        ),
        (
            refused(|l| l.function_bytes = 3, "(module (func nop nop nop))"),
            "too many bytes of a function",
        ),
        (
            refused(|l| l.nesting = 2, "(module (func (block (block (block)))))"),
            "too many nested blocks",
        ),
        (
            refused(|l| l.data_segments = 0, r#"(module (memory 1) (data ""))"#),
            "too many data segments",
        ),
        (
            refused(
                |l| l.element_segments = 0,
                "(module (func $f) (elem func $f))",
            ),
            "too many element segments",
        ),
        (
            refused(|l| l.name_bytes = 2, r#"(module (func (export "abc")))"#),
            "too many bytes of a name",
        ),
    ] {
        assert!(error.to_string().starts_with(words), "{words}: {error}");
    }
}

#[test]
fn a_memory_of_no_pages_and_a_function_of_many_locals() {
    let locals = "i64 ".repeat(40_000);
    let text = format!(
        r#"(module (memory 0)
            (func (export "load") (result i32) (i32.load8_u (i32.const 0)))
            (func (export "last") (param i64) (result i64) (local {locals})
                (local.set 40000 (i64.add (local.get 40000) (local.get 0)))
                (i64.add (local.get 40000) (local.get 39999))))"#
    );
    let engine = engine(|config| {
        config.max_stack_slots(100_000);
    });
    let (mut store, instance) = instance(&engine, &text);
    assert!(
        func::<_, (), i32>(&store, instance, "load")
            .call(&mut store, ())
            .is_err()
    );
    let last = func::<_, i64, i64>(&store, instance, "last");
    // Twice: locals are zero each time.
    assert_eq!(last.call(&mut store, 5).unwrap(), 5);
    assert_eq!(last.call(&mut store, 6).unwrap(), 6);
}
