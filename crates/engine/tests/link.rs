//! Linking: what imports match, and what is said when they do not.

mod support;

use shanhai::{
    Engine, ErrorKind, Extern, Global, GlobalType, LinkErrorKind, Linker, Memory, MemoryType,
    RefType, Store, Table, TableType, Val, ValType,
};
use support::{func, message, module};

fn link(linker: &Linker<()>, store: &mut Store<()>, import: &str) -> Result<(), shanhai::Error> {
    let text = format!("(module {import})");
    linker
        .instantiate(store, &module(linker.engine(), &text))
        .map(drop)
}

#[test]
fn an_unknown_import() {
    let engine = Engine::default();
    let (linker, mut store) = (Linker::new(&engine), Store::new(&engine, ()));
    let import = r#"(import "env" "read" (func (param i32 i64) (result f32)))"#;
    let error = link(&linker, &mut store, import).unwrap_err();
    assert_eq!(
        error.to_string(),
        "unknown import \"env\" \"read\": the module needs (func (param i32 i64) (result f32))"
    );
    let ErrorKind::Link(error) = error.kind() else {
        panic!("{error:?}")
    };
    assert_eq!(
        (error.module.as_str(), error.name.as_str()),
        ("env", "read")
    );
    assert!(matches!(error.kind, LinkErrorKind::UnknownImport { .. }));
}

#[test]
fn an_import_of_another_type() {
    let engine = Engine::default();
    let (mut linker, mut store) = (Linker::new(&engine), Store::new(&engine, ()));
    linker.func_wrap("env", "f", |_: i32| ()).unwrap();
    for (import, needs) in [
        (r#"(import "env" "f" (func))"#, "(func)"),
        (
            r#"(import "env" "f" (func (param i64)))"#,
            "(func (param i64))",
        ),
        (
            r#"(import "env" "f" (func (param i32) (result i32)))"#,
            "(func (param i32) (result i32))",
        ),
        (r#"(import "env" "f" (memory 1))"#, "(memory 1)"),
        (
            r#"(import "env" "f" (table 1 2 funcref))"#,
            "(table 1 2 funcref)",
        ),
        (
            r#"(import "env" "f" (global (mut i32)))"#,
            "(global (mut i32))",
        ),
    ] {
        assert_eq!(
            message(link(&linker, &mut store, import)),
            format!(
                "incompatible import type for \"env\" \"f\": the module needs {needs}, what is \
                 defined is (func (param i32))"
            )
        );
    }
    link(
        &linker,
        &mut store,
        r#"(import "env" "f" (func (param i32)))"#,
    )
    .unwrap();
}

#[test]
fn limits_match_if_they_are_not_wider() {
    let engine = Engine::default();
    let (mut linker, mut store) = (Linker::new(&engine), Store::new(&engine, ()));
    let memory = Memory::new(&mut store, MemoryType::new(2, Some(5))).unwrap();
    let open = Memory::new(&mut store, MemoryType::new(2, None)).unwrap();
    let ty = TableType::new(RefType::FUNCREF, 2, Some(5));
    let table = Table::new(&mut store, ty, Val::FuncRef(None)).unwrap();
    linker
        .define("", "memory", memory)
        .unwrap()
        .define("", "open", open)
        .unwrap();
    linker.define("", "table", table).unwrap();
    for (limits, fits) in [
        ("1", true),
        ("2", true),
        ("3", false),
        ("2 5", true),
        ("0 6", true),
        ("2 4", false),
    ] {
        let import = format!(r#"(import "" "memory" (memory {limits}))"#);
        assert_eq!(
            link(&linker, &mut store, &import).is_ok(),
            fits,
            "memory {limits}"
        );
        let import = format!(r#"(import "" "table" (table {limits} funcref))"#);
        assert_eq!(
            link(&linker, &mut store, &import).is_ok(),
            fits,
            "table {limits}"
        );
    }
    assert!(link(&linker, &mut store, r#"(import "" "open" (memory 1))"#).is_ok());
    assert!(link(&linker, &mut store, r#"(import "" "open" (memory 1 9))"#).is_err());
    assert!(
        link(
            &linker,
            &mut store,
            r#"(import "" "table" (table 1 externref))"#
        )
        .is_err()
    );
    // What counts is the size now.
    memory.grow(&mut store, 2).unwrap();
    link(&linker, &mut store, r#"(import "" "memory" (memory 4))"#).unwrap();
}

#[test]
fn globals_match_exactly() {
    let engine = Engine::default();
    let (mut linker, mut store) = (Linker::new(&engine), Store::new(&engine, ()));
    for (name, mutable) in [("constant", false), ("variable", true)] {
        let ty = GlobalType::new(ValType::I64, mutable);
        let global = Global::new(&mut store, Val::I64(1), ty).unwrap();
        linker.define("", name, global).unwrap();
    }
    for (import, fits) in [
        (r#"(import "" "constant" (global i64))"#, true),
        (r#"(import "" "constant" (global (mut i64)))"#, false),
        (r#"(import "" "constant" (global i32))"#, false),
        (r#"(import "" "variable" (global (mut i64)))"#, true),
        (r#"(import "" "variable" (global i64))"#, false),
    ] {
        assert_eq!(link(&linker, &mut store, import).is_ok(), fits, "{import}");
    }
}

#[test]
fn a_name_is_defined_once_unless_shadowing_is_allowed() {
    let engine = Engine::default();
    let mut linker = Linker::<()>::new(&engine);
    linker.func_wrap("m", "f", || 1i32).unwrap();
    assert!(linker.is_defined("m", "f"));
    assert!(!linker.is_defined("m", "g") && !linker.is_defined("n", "f"));
    let Err(error) = linker.func_wrap("m", "f", || 2i32) else {
        panic!("defined twice")
    };
    assert_eq!(error.to_string(), "\"m\" \"f\" is defined twice");
    linker
        .allow_shadowing(true)
        .func_wrap("m", "f", || 3i32)
        .unwrap();
    let mut store = Store::new(&engine, ());
    let text = r#"(module (import "m" "f" (func (result i32))) (export "f" (func 0)))"#;
    let instance = linker
        .instantiate(&mut store, &module(&engine, text))
        .unwrap();
    assert_eq!(
        func::<_, (), i32>(&store, instance, "f")
            .call(&mut store, ())
            .unwrap(),
        3
    );
}

#[test]
fn an_instance_s_exports_serve_other_modules() {
    let engine = Engine::default();
    let (mut linker, mut store) = (Linker::new(&engine), Store::new(&engine, ()));
    let exporter = r#"(module
        (memory (export "memory") 1) (table (export "table") 1 funcref)
        (global (export "global") (mut i32) (i32.const 5))
        (func (export "set") (param i32)
            (i32.store (i32.const 0) (local.get 0)) (global.set 0 (local.get 0))))"#;
    let first = linker
        .instantiate(&mut store, &module(&engine, exporter))
        .unwrap();
    linker.instance(&store, "first", first).unwrap();
    let importer = r#"(module
        (import "first" "set" (func $set (param i32)))
        (import "first" "memory" (memory 1))
        (import "first" "global" (global $global (mut i32)))
        (func (export "run") (result i32 i32)
            (call $set (i32.const 9))
            (global.set $global (i32.add (global.get $global) (i32.const 1)))
            (i32.load (i32.const 0)) (global.get $global)))"#;
    let second = linker
        .instantiate(&mut store, &module(&engine, importer))
        .unwrap();
    let run = func::<_, (), (i32, i32)>(&store, second, "run");
    assert_eq!(run.call(&mut store, ()).unwrap(), (9, 10));
    let global = first
        .get_export(&store, "global")
        .and_then(Extern::into_global)
        .unwrap();
    assert_eq!(global.get(&store), Val::I32(10));
}

#[test]
fn a_module_tells_its_imports_and_exports() {
    let text = r#"(module
        (import "a" "f" (func (param i32))) (import "b" "" (memory 1 2))
        (global (export "g") (mut f64) (f64.const 0)) (export "again" (memory 0)))"#;
    let module = module(&Engine::default(), text);
    let imports: Vec<_> = module
        .imports()
        .map(|import| format!("{} {} {}", import.module(), import.name(), import.ty()))
        .collect();
    assert_eq!(imports, ["a f (func (param i32))", "b  (memory 1 2)"]);
    let exports: Vec<_> = module
        .exports()
        .map(|export| format!("{} {}", export.name(), export.ty()))
        .collect();
    assert_eq!(exports, ["g (global (mut f64))", "again (memory 1 2)"]);
    assert!(module.get_export("f").is_none() && module.get_export("g").is_some());
}

#[test]
fn a_start_function_runs_and_its_trap_is_the_error() {
    let engine = Engine::default();
    let (mut linker, mut store) = (Linker::new(&engine), Store::new(&engine, 0));
    linker
        .func_wrap("", "f", |mut caller: shanhai::Caller<'_, i32>| {
            *caller.data_mut() += 1
        })
        .unwrap();
    let text = r#"(module (import "" "f" (func $f)) (start $f))"#;
    linker
        .instantiate(&mut store, &module(&engine, text))
        .unwrap();
    assert_eq!(*store.data(), 1);
    let text = r#"(module (func $f unreachable) (start $f))"#;
    let error = linker
        .instantiate(&mut store, &module(&engine, text))
        .unwrap_err();
    assert_eq!(
        error.as_trap().unwrap().code(),
        shanhai::TrapCode::Unreachable
    );
    assert_eq!(
        error.as_trap().unwrap().frames()[0].func_name.as_deref(),
        Some("f")
    );
}
