//! Tables: from the host, from the guest, and their limits.

mod support;

use shanhai::{
    Engine, ErrorKind, ExternRef, Func, Linker, RefType, Store, Table, TableType, TrapCode, Val,
};
use support::{code, func, instance, message, module};

fn funcs(min: u64, max: Option<u64>) -> TableType {
    TableType::new(RefType::FUNCREF, min, max)
}

#[test]
fn reading_writing_and_growing() {
    let mut store = Store::new(&Engine::default(), ());
    let f = Val::FuncRef(Some(Func::wrap(&mut store, || 5i32).unwrap()));
    let null = Val::FuncRef(None);
    let table = Table::new(&mut store, funcs(2, Some(4)), null).unwrap();
    table.set(&mut store, 1, f).unwrap();
    assert_eq!(
        (table.get(&store, 0), table.get(&store, 1)),
        (Some(null), Some(f))
    );
    assert_eq!(table.get(&store, 2), None);
    assert_eq!(table.get(&store, u64::MAX), None);
    assert_eq!(
        code(table.set(&mut store, 2, f)),
        TrapCode::TableOutOfBounds
    );
    assert_eq!(table.grow(&mut store, 2, f).unwrap(), 2);
    assert_eq!((table.size(&store), table.get(&store, 3)), (4, Some(f)));
    assert_eq!(table.ty(&store), funcs(4, Some(4)));
    assert_eq!(
        message(table.grow(&mut store, 1, f)),
        "the table cannot grow by 1 elements"
    );
    table.grow(&mut store, u64::MAX, f).unwrap_err();
    let error = table.set(&mut store, 0, Val::I32(1)).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Misuse(_)));
    assert_eq!(
        error.to_string(),
        "elements have type funcref, i32 is given"
    );
    table.set(&mut store, 0, Val::ExternRef(None)).unwrap_err();
}

#[test]
fn host_values_in_a_table() {
    let mut store = Store::new(&Engine::default(), ());
    let ty = TableType::new(RefType::EXTERNREF, 1, None);
    let value = ExternRef::new(&mut store, 7u8).unwrap();
    let table = Table::new(&mut store, ty, Val::ExternRef(Some(value))).unwrap();
    let Some(Val::ExternRef(Some(found))) = table.get(&store, 0) else {
        panic!()
    };
    assert_eq!(found.data(&store).downcast_ref::<u8>(), Some(&7));
}

#[test]
fn the_store_s_limit() {
    let engine = Engine::default();
    let text = r#"(module (table (export "t") 3 funcref)
        (func (export "grow") (param i32) (result i32)
            (table.grow (ref.null func) (local.get 0))))"#;
    let (mut store, instance) = instance(&engine, text);
    store.limits_mut().table_elements = 10;
    let grow = func::<_, i32, i32>(&store, instance, "grow");
    assert_eq!(grow.call(&mut store, 8).unwrap(), -1);
    assert_eq!(grow.call(&mut store, -1).unwrap(), -1);
    assert_eq!(grow.call(&mut store, 6).unwrap(), 3);
    let error = Table::new(&mut store, funcs(2, None), Val::FuncRef(None)).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Limit(_)));
    assert_eq!(
        error.to_string(),
        "a table of 2 elements exceeds the store's limit of 10 elements"
    );
    let linker = Linker::new(&engine);
    let two = module(&engine, "(module (table 2 funcref))");
    assert!(linker.instantiate(&mut store, &two).is_err());
    Table::new(&mut store, funcs(1, None), Val::FuncRef(None)).unwrap();
    store.limits_mut().tables = 2;
    let one_more = module(&engine, "(module (table 0 funcref))");
    assert_eq!(
        message(linker.instantiate(&mut store, &one_more)),
        "the store's limit of tables is reached"
    );
}

#[test]
fn guest_and_host_see_one_table() {
    let text = r#"(module
        (type $t (func (result i32)))
        (table $other (export "other") 1 funcref)
        (table $t (export "t") 4 funcref)
        (elem (table $t) (i32.const 1) func $one)
        (elem $passive func $two $one)
        (func $one (type $t) (i32.const 1))
        (func $two (export "two") (type $t) (i32.const 2))
        (func (export "call") (param i32) (result i32)
            (call_indirect $t (type $t) (local.get 0)))
        (func (export "init") (param i32 i32 i32)
            (table.init $t $passive (local.get 0) (local.get 1) (local.get 2)))
        (func (export "drop") (elem.drop $passive))
        (func (export "copy") (param i32 i32 i32)
            (table.copy $t $t (local.get 0) (local.get 1) (local.get 2)))
        (func (export "move") (table.set $other (i32.const 0) (table.get $t (i32.const 1))))
        (func (export "fill") (param i32 i32)
            (table.fill $t (local.get 0) (ref.func $two) (local.get 1)))
        (func (export "size") (result i32) (table.size $t)))"#;
    let (mut store, instance) = instance(&Engine::default(), text);
    let table = instance.get_table(&store, "t").unwrap();
    let call = func::<_, i32, i32>(&store, instance, "call");
    assert_eq!(
        code(call.call(&mut store, 0)),
        TrapCode::UninitializedElement
    );
    assert_eq!(call.call(&mut store, 1).unwrap(), 1);
    assert_eq!(code(call.call(&mut store, 4)), TrapCode::UndefinedElement);
    let nine = Func::wrap(&mut store, || 9i32).unwrap();
    table.set(&mut store, 0, Val::FuncRef(Some(nine))).unwrap();
    assert_eq!(call.call(&mut store, 0).unwrap(), 9);
    let other_type = Func::wrap(&mut store, || 9i64).unwrap();
    table
        .set(&mut store, 0, Val::FuncRef(Some(other_type)))
        .unwrap();
    assert_eq!(
        code(call.call(&mut store, 0)),
        TrapCode::IndirectCallTypeMismatch
    );

    let init = func::<_, (i32, i32, i32), ()>(&store, instance, "init");
    init.call(&mut store, (2, 0, 2)).unwrap();
    assert_eq!(call.call(&mut store, 2).unwrap(), 2);
    for args in [(3, 0, 2), (0, 1, 2), (0, 3, 0), (5, 0, 0), (-1, 0, 1)] {
        assert_eq!(
            code(init.call(&mut store, args)),
            TrapCode::TableOutOfBounds,
            "{args:?}"
        );
    }
    func::<_, (), ()>(&store, instance, "drop")
        .call(&mut store, ())
        .unwrap();
    assert_eq!(
        code(init.call(&mut store, (0, 0, 1))),
        TrapCode::TableOutOfBounds
    );
    let copy = func::<_, (i32, i32, i32), ()>(&store, instance, "copy");
    copy.call(&mut store, (0, 1, 3)).unwrap();
    let values: Vec<_> = (0..4).map(|i| call.call(&mut store, i).unwrap()).collect();
    assert_eq!(values, [1, 2, 1, 1]);
    assert_eq!(
        code(copy.call(&mut store, (2, 0, 3))),
        TrapCode::TableOutOfBounds
    );
    let fill = func::<_, (i32, i32), ()>(&store, instance, "fill");
    fill.call(&mut store, (3, 1)).unwrap();
    assert_eq!(
        code(fill.call(&mut store, (0, 5))),
        TrapCode::TableOutOfBounds
    );
    let values: Vec<_> = (0..4).map(|i| call.call(&mut store, i).unwrap()).collect();
    assert_eq!(values, [1, 2, 1, 2]);
    func::<_, (), ()>(&store, instance, "move")
        .call(&mut store, ())
        .unwrap();
    let other = instance.get_table(&store, "other").unwrap();
    assert_eq!(other.get(&store, 0), table.get(&store, 1));
    assert_eq!(
        table.get(&store, 3),
        instance
            .get_func(&store, "two")
            .map(|f| Val::FuncRef(Some(f)))
    );
    assert_eq!(
        func::<_, (), i32>(&store, instance, "size")
            .call(&mut store, ())
            .unwrap(),
        4
    );
}

#[test]
fn a_segment_that_does_not_fit_traps() {
    let engine = Engine::default();
    let text = "(module (table 1 funcref) (func $f) (elem (i32.const 1) $f))";
    let result =
        Linker::new(&engine).instantiate(&mut Store::new(&engine, ()), &module(&engine, text));
    assert_eq!(code(result), TrapCode::TableOutOfBounds);
}
