//! Suspended calls in snapshots: restored anywhere, they go on as if nothing had happened.
#![cfg(feature = "snapshot")]

use shanhai::snapshot::Snapshot;
use shanhai::{
    Config, Engine, Execution, Features, FuncType, Linker, Module, Step, Store, Val, ValType,
};

const GUEST: &str = include_str!("guests/suspended.wat");

struct World {
    engine: Engine,
    module: Module,
    linker: Linker<()>,
}

fn world(fuel: bool) -> World {
    let mut config = Config::default();
    config.fuel(fuel).features(Features::SUPPORTED);
    let engine = Engine::new(&config);
    let module = Module::new(&engine, wat::parse_str(GUEST).unwrap()).unwrap();
    let mut linker = Linker::new(&engine);
    let ty = FuncType::new([ValType::I32], [ValType::I32]);
    linker.func_later("env", "ask", ty).unwrap();
    World {
        engine,
        module,
        linker,
    }
}

impl World {
    fn start(&self, n: i32) -> (Store<()>, Execution) {
        let mut store = Store::new(&self.engine, ());
        let instance = self.linker.instantiate(&mut store, &self.module).unwrap();
        let run = instance.get_func(&store, "run").unwrap();
        let execution = run.start(&mut store, &[Val::I32(n)]).unwrap();
        (store, execution)
    }

    /// Takes a snapshot, as bytes, and goes on with what it is restored to.
    fn through_bytes(&self, mut store: Store<()>, execution: Execution) -> (Store<()>, Execution) {
        let before = execution.backtrace(&store);
        let bytes = store.snapshot().unwrap().to_bytes();
        drop(store);
        let snapshot = Snapshot::from_bytes(bytes).unwrap();
        let modules = [self.module.clone()];
        let restored = snapshot.restore(&self.engine, (), &modules, &self.linker);
        let mut restored = restored.unwrap();
        let [execution] = &mut restored.executions[..] else {
            panic!("one execution")
        };
        let after = execution.backtrace(&restored.store);
        assert!(after.len() >= before.len().saturating_sub(1));
        let execution = restored.executions.pop().unwrap();
        (restored.store, execution)
    }
}

/// Runs to the end; `stop` says after how much fuel to stop, and every stop is a move.
fn run(n: i32, fuel: bool, mut stop: impl FnMut() -> Option<u64>) -> (usize, Vec<Val>, i64) {
    let world = world(fuel);
    let (mut store, mut execution) = world.start(n);
    let mut moves = 0;
    let results = loop {
        match execution.resume(&mut store).unwrap() {
            Step::Done(results) => break results,
            Step::HostCall(call) => {
                let [Val::I32(x)] = call.args[..] else {
                    panic!()
                };
                if stop().is_some() {
                    (store, execution) = world.through_bytes(store, execution);
                    moves += 1;
                }
                execution.answer(&mut store, &[Val::I32(x + 1)]).unwrap();
                if stop().is_some() {
                    (store, execution) = world.through_bytes(store, execution);
                    moves += 1;
                }
            }
            Step::OutOfFuel { .. } => match stop() {
                Some(slice) => {
                    (store, execution) = world.through_bytes(store, execution);
                    store.add_fuel(slice).unwrap();
                    moves += 1;
                }
                None => store.set_fuel(1 << 40).unwrap(),
            },
            step => panic!("{step:?}"),
        }
    };
    // The last call in this store: what was noted, in order.
    let instance = store.instances().next().unwrap();
    let seen = instance.get_typed_func::<(), i64>(&store, "seen").unwrap();
    if fuel {
        store.set_fuel(1000).unwrap();
    }
    (moves, results, seen.call(&mut store, ()).unwrap())
}

#[test]
fn moved_at_every_fuel_stop() {
    let (_, results, seen) = run(6, true, || None);
    let (_, unmetered, seen_unmetered) = run(6, false, || None);
    assert_eq!((&results, seen), (&unmetered, seen_unmetered));
    for slice in [3, 11, 40] {
        let (moves, moved, seen_moved) = run(6, true, || Some(slice));
        assert!(moves > 20, "{moves} moves with slices of {slice}");
        assert_eq!((&moved, seen_moved), (&results, seen), "slices of {slice}");
    }
}

#[test]
fn moved_at_host_calls_without_fuel() {
    let (_, results, seen) = run(6, false, || None);
    let (moves, moved, seen_moved) = run(6, false, || Some(0));
    assert!(moves >= 4, "{moves}");
    assert_eq!((moved, seen_moved), (results, seen));
}
