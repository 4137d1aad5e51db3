//! Suspended calls are moved wherever they can stop, within instructions too.

use alloc::vec::Vec;

use crate::api::execution::step_all;
use crate::snapshot::Snapshot;
use crate::{Engine, Execution, FuncType, Linker, Module, Step, Store, Val, ValType};

const GUEST: &str = include_str!("../../../tests/guests/suspended.wat");

/// Runs the guest. Between any two branches or calls it is moved through bytes, if `moves`; gives
/// how often that was, the results, and what the guest has noted on the way.
fn run(moves: bool) -> (usize, Vec<Val>, i64) {
    let engine = Engine::default();
    let module = Module::new(&engine, wat::parse_str(GUEST).unwrap()).unwrap();
    let mut linker = Linker::new(&engine);
    let ty = FuncType::new([ValType::I32], [ValType::I32]);
    linker.func_later("env", "ask", ty).unwrap();
    let mut store = Store::new(&engine, ());
    let instance = linker.instantiate(&mut store, &module).unwrap();
    let func = instance.get_func(&store, "run").unwrap();
    let mut execution = func.start(&mut store, &[Val::I32(4)]).unwrap();
    store.interrupt_handle().pause();
    let mut moved = 0;
    loop {
        match execution.resume(&mut store).unwrap() {
            Step::Done(results) => {
                let instance = store.instances().next().unwrap();
                let seen = instance.get_typed_func::<(), i64>(&store, "seen");
                return (moved, results, seen.unwrap().call(&mut store, ()).unwrap());
            }
            Step::HostCall(call) => {
                let Val::I32(x) = call.args[0] else { panic!() };
                execution.answer(&mut store, &[Val::I32(x + 1)]).unwrap();
            }
            Step::Interrupted => {}
            step => panic!("{step:?}"),
        }
        while moves && step_all(&mut store) {
            (store, execution) = through_bytes(store, &module, &linker);
            moved += 1;
        }
    }
}

fn through_bytes(
    mut store: Store<()>,
    module: &Module,
    linker: &Linker<()>,
) -> (Store<()>, Execution) {
    let bytes = store.snapshot().unwrap().to_bytes();
    let snapshot = Snapshot::from_bytes(bytes).unwrap();
    let modules = [module.clone()];
    let mut restored = snapshot
        .restore(store.engine(), (), &modules, linker)
        .unwrap();
    (restored.store, restored.executions.pop().unwrap())
}

#[test]
fn between_any_two_branches() {
    let (_, results, seen) = run(false);
    let moved = run(true);
    assert!(moved.0 > 60, "{} moves", moved.0);
    assert_eq!((moved.1, moved.2), (results, seen));
}
