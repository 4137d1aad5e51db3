//! Snapshots of what has changed, and how they are put together.

mod support;

use shanhai::snapshot::Snapshot;
use shanhai::{Engine, Instance, Linker, Module, Store};
use support::{func, message, module};

const PROGRAM: &str = r#"(module (memory (export "m") 4 40)
    (global $n (mut i32) (i32.const 0))
    (func (export "put") (param i32 i32)
        (global.set $n (i32.add (global.get $n) (i32.const 1)))
        (i32.store (local.get 0) (local.get 1)))
    (func (export "grow") (param i32 i32) (drop (memory.grow (local.get 0))))
    (func (export "count") (result i32) (global.get $n)))"#;

struct Running {
    engine: Engine,
    module: Module,
    store: Store<()>,
    instance: Instance,
}

impl Running {
    fn new() -> Self {
        let engine = Engine::default();
        let module = module(&engine, PROGRAM);
        let mut store = Store::new(&engine, ());
        let instance = Linker::new(&engine)
            .instantiate(&mut store, &module)
            .unwrap();
        Self {
            engine,
            module,
            store,
            instance,
        }
    }

    fn call(&mut self, name: &str, a: i32, b: i32) {
        let f = func::<_, (i32, i32), ()>(&self.store, self.instance, name);
        f.call(&mut self.store, (a, b)).unwrap();
    }

    /// Whether a snapshot holds the store as it is now.
    fn check(&mut self, snapshot: &Snapshot) {
        let linker = Linker::new(&self.engine);
        let given = [self.module.clone()];
        let mut restored = snapshot.restore(&self.engine, (), &given, &linker).unwrap();
        let (expected, found) = (
            self.store.snapshot().unwrap().to_bytes(),
            restored.store.snapshot().unwrap().to_bytes(),
        );
        assert_eq!(expected, found);
    }
}

#[test]
fn deltas_hold_changed_pages_only_and_add_up() {
    let mut running = Running::new();
    running.call("put", 0, 1);
    running.call("put", 100_000, 2);
    let (mut whole, mut base) = running.store.snapshot_with_base().unwrap();
    assert!(!whole.is_delta());
    assert!(base.bytes() > 0);
    let steps: [&[(&str, i32, i32)]; 5] = [
        &[("put", 4, 5)],
        &[],
        // A page becomes zero again, another one is new, and the memory grows.
        &[("put", 100_000, 0), ("grow", 3, 0), ("put", 400_000, 9)],
        &[("put", 8190, -1)],
        &[
            ("put", 0, 0),
            ("put", 4, 0),
            ("put", 8190, 0),
            ("put", 400_000, 10),
        ],
    ];
    let pages = [1, 0, 1, 2, 1];
    for (step, pages) in steps.into_iter().zip(pages) {
        for &(name, a, b) in step {
            running.call(name, a, b);
        }
        let mut delta = running.store.snapshot_delta(&mut base).unwrap();
        assert!(delta.is_delta());
        delta.set_section("step", vec![pages]);
        let bytes = delta.to_bytes();
        let len = bytes.len() - usize::from(pages) * 4096;
        assert!(len < 300, "{len} bytes beside {pages} pages");
        let delta = Snapshot::from_bytes(bytes).unwrap();
        whole = whole.apply(&delta).unwrap();
        assert!(!whole.is_delta());
        assert_eq!(whole.section("step"), Some(&[pages][..]));
        // A whole one that was written in between is the same.
        whole = Snapshot::from_bytes(whole.to_bytes()).unwrap();
        running.check(&whole);
    }
}

#[test]
fn instances_that_come_later_are_in_the_next_delta() {
    let mut running = Running::new();
    running.call("put", 0, 1);
    let (whole, mut base) = running.store.snapshot_with_base().unwrap();
    let linker = Linker::new(&running.engine);
    let second = linker
        .instantiate(&mut running.store, &running.module)
        .unwrap();
    let put = func::<_, (i32, i32), ()>(&running.store, second, "put");
    put.call(&mut running.store, (5000, 7)).unwrap();
    let delta = running.store.snapshot_delta(&mut base).unwrap();
    let whole = whole.apply(&delta).unwrap();
    running.check(&whole);
}

#[test]
fn a_delta_follows_one_snapshot() {
    let mut running = Running::new();
    let (whole, mut base) = running.store.snapshot_with_base().unwrap();
    running.call("put", 0, 1);
    let first = running.store.snapshot_delta(&mut base).unwrap();
    running.call("put", 0, 2);
    let second = running.store.snapshot_delta(&mut base).unwrap();

    let text = message(whole.clone().apply(&second));
    assert!(text.starts_with("the delta follows snapshot 0x"), "{text}");
    assert_eq!(
        message(whole.clone().apply(&whole)),
        "only a delta snapshot can be applied, and only to a whole one"
    );
    assert_eq!(
        message(first.clone().apply(&second)),
        "only a delta snapshot can be applied, and only to a whole one"
    );
    let linker = Linker::new(&running.engine);
    let given = [running.module.clone()];
    assert_eq!(
        message(first.restore(&running.engine, (), &given, &linker)),
        "the snapshot holds changes only; apply it to the one that it follows"
    );
    let whole = whole.apply(&first).unwrap().apply(&second).unwrap();
    running.check(&whole);

    let mut other = Running::new();
    assert_eq!(
        message(other.store.snapshot_delta(&mut base)),
        "the base of the delta is from another store"
    );
}
