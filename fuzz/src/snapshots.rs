//! The target `snapshot_load`: real snapshots with changed bytes, and a checksum that is right
//! again. What is restored all the same must be a store like any other: it runs, and its own
//! snapshot can be restored.

use std::sync::LazyLock;

use shanhai::snapshot::Snapshot;
use shanhai::{
    Config, Engine, ErrorKind, Features, FuncType, Linker, Module, Step, Store, Val, ValType,
};

use crate::Verdict;
use crate::random::Random;

/// Fuel for what is called in a restored store.
const FUEL: u64 = 20_000;

/// The bytes of a checksum.
const CHECKSUM: usize = 4;

/// A first module: everything but the heap.
const PLAIN: &str = r#"(module
    (import "env" "later" (func $later (param i32) (result i32)))
    (import "env" "now" (func $now (param i64) (result i64)))
    (type $t (func (param i32) (result i32)))
    (memory $m (export "m") 40 4000 (pagesize 1)) (memory $n i64 70 (pagesize 1))
    (table $t1 (export "t") 6 20 funcref) (table $t2 i64 2 4 (ref $t) (ref.func $twice))
    (global $i (export "i") (mut i32) (i32.const 7)) (global $v (mut v128) (v128.const i64x2 1 2))
    (global $f (export "f") (mut funcref) (ref.func $twice)) (global $d f64 (f64.const 0.5))
    (tag $e (export "e") (param i32 funcref)) (global $x (mut exnref) (ref.null exn))
    (elem $p func $twice $later $twice) (elem $q funcref (ref.null func) (ref.func $loop))
    (elem (i32.const 1) func $twice $twice $later $now)
    (data $a "passive") (data (memory $m) (i32.const 3) "active")
    (func $twice (export "twice") (param i32) (result i32)
        (i32.shl (local.get 0) (i32.const 1)))
    (func $loop (export "loop") (param i32) (result i32) (local i64 v128)
        (loop $l
            (local.set 1 (call $now (local.get 1)))
            (i32.store8 $m (i32.and (local.get 0) (i32.const 31)) (local.get 0))
            (global.set $i (i32.add (global.get $i) (call $later (local.get 0))))
            (br_if $l (i32.lt_s (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))
                (i32.const 50))))
        (i32.add (local.get 0) (call_indirect $t1 (type $t) (local.get 0) (i32.const 1))))
    (func (export "init") (param i32) (result i32)
        (table.init $t1 $p (i32.const 0) (i32.const 0) (i32.const 3))
        (memory.init $m $a (i32.const 0) (i32.const 0) (i32.const 4))
        (elem.drop $q) (drop (memory.grow $m (i32.const 9)))
        (drop (table.grow $t1 (ref.func $loop) (i32.const 5)))
        (call_ref $t (local.get 0) (table.get $t2 (i64.const 1))))
    (func (export "throw") (param i32) (result i32)
        (block $h (result exnref)
            (try_table (catch_all_ref $h) (throw $e (local.get 0) (global.get $f)))
            (unreachable))
        (global.set $x) (i32.const 0))
    (func (export "catch") (param i32) (result i32)
        (block $h (result i32 funcref)
            (try_table (catch $e $h) (throw_ref (global.get $x)))
            (unreachable))
        (drop)))"#;

/// A second module: structures, arrays, and what the first one exports.
const HEAP: &str = r#"(module
    (import "plain" "m" (memory $m 10 (pagesize 1))) (import "plain" "t" (table $t 4 funcref))
    (import "plain" "i" (global $i (mut i32))) (import "plain" "e" (tag $e (param i32 funcref)))
    (import "plain" "twice" (func $twice (param i32) (result i32)))
    (rec (type $node (sub (struct (field (mut (ref null $node))) (field (mut i8)) (field anyref)))))
    (type $leaf (sub $node (struct (field (mut (ref null $node))) (field (mut i8)) (field anyref)
        (field v128))))
    (type $words (array (mut i16))) (type $refs (array (mut (ref null $node))))
    (type $call (func (param i32) (result i32)))
    (global $root (mut (ref $node)) (struct.new_default $node))
    (global $list (export "list") (mut anyref) (ref.i31 (i32.const -5)))
    (global $ext (export "ext") (mut externref) (ref.null extern))
    (table $nodes 3 5 (ref $node) (struct.new_default $node)) (table $any 2 4 eqref)
    (elem $es (ref $node) (struct.new_default $node))
    (func $sum (export "sum") (param i32) (result i32) (local $n (ref null $node))
        (local.set $n (global.get $root))
        (block $out
            (loop $l
                (br_if $out (ref.is_null (local.get $n)))
                (local.set 0 (i32.add (local.get 0) (struct.get_u $node 1 (local.get $n))))
                (local.set $n (struct.get $node 0 (local.get $n)))
                (br $l)))
        (local.get 0))
    (func (export "grow") (param i32) (result i32) (local $w (ref null $words))
        (local.set $w (array.new $words (local.get 0) (i32.const 5)))
        (global.set $root (struct.new $leaf (global.get $root) (local.get 0) (local.get $w)
            (v128.const i64x2 3 4)))
        (global.set $list (array.new $refs (global.get $root) (i32.const 3)))
        (global.set $ext (extern.convert_any (global.get $list)))
        (table.set $any (i32.const 1) (local.get $w))
        (table.init $nodes $es (i32.const 0) (i32.const 0) (i32.const 1))
        (call $twice (i32.load8_u $m (i32.const 3))))
    (func (export "look") (param i32) (result i32)
        (i32.add
            (array.get_u $words (ref.cast (ref $words) (struct.get $node 2 (global.get $root)))
                (local.get 0))
            (struct.get_u $node 1 (ref.as_non_null
                (array.get $refs (ref.cast (ref $refs) (global.get $list)) (i32.const 1))))))
    (func (export "deep") (param i32) (result i32) (local (ref null $node))
        (if (result i32) (i32.eqz (local.get 0))
            (then (call_indirect $t (type $call) (i32.const 3) (i32.const 3)))
            (else (local.set 1 (struct.new $node (global.get $root) (i32.const 1) (ref.null any)))
                (i32.add (call $again (i32.sub (local.get 0) (i32.const 1)))
                    (struct.get_u $node 1 (local.get 1))))))
    (func $again (param i32) (result i32) (call_ref $call (local.get 0) (ref.func $sum)))
    (elem declare func $sum))"#;

/// A snapshot and what it needs to be restored.
struct Seed {
    bytes: Vec<u8>,
    /// The change of it, if it is one of two.
    delta: Option<Vec<u8>>,
}

struct Fixture {
    engine: Engine,
    modules: Vec<Module>,
    linker: Linker<()>,
    seeds: Vec<Seed>,
}

static FIXTURE: LazyLock<Fixture> = LazyLock::new(|| {
    let mut config = Config::default();
    config
        .features(Features::default() | Features::CUSTOM_PAGE_SIZES)
        .fuel(true)
        .max_stack_slots(1 << 17);
    let engine = Engine::new(&config);
    let modules = [PLAIN, HEAP].map(|text| {
        let wasm = wat::parse_str(text).expect("the guest is written right");
        Module::new(&engine, wasm).expect("the guest is legal")
    });
    let mut linker = Linker::new(&engine);
    let ty = FuncType::new([ValType::I32], [ValType::I32]);
    linker.func_later("env", "later", ty).expect("new");
    linker.func_wrap("env", "now", |x: i64| x + 1).expect("new");
    let mut fixture = Fixture {
        engine,
        modules: modules.into(),
        linker,
        seeds: Vec::new(),
    };
    fixture.seeds = (0..4).map(|stage| fixture.seed(stage)).collect();
    fixture
});

impl Fixture {
    /// The snapshot of a store that has come so far.
    fn seed(&self, stage: usize) -> Seed {
        const GOES: &str = "the guest runs";
        let mut store = Store::new(&self.engine, ());
        store.set_fuel(1 << 30).expect("fuel is metered");
        let mut linker = Linker::new(&self.engine);
        let ty = FuncType::new([ValType::I32], [ValType::I32]);
        linker.func_later("env", "later", ty).expect("new");
        linker.func_wrap("env", "now", |x: i64| x + 1).expect("new");
        let plain = linker
            .instantiate(&mut store, &self.modules[0])
            .expect(GOES);
        linker.instance(&store, "plain", plain).expect("new");
        let heap = linker
            .instantiate(&mut store, &self.modules[1])
            .expect(GOES);
        let mut executions = Vec::new();
        let mut base = None;
        if stage > 0 {
            for (instance, name, x) in [
                (plain, "init", 3),
                (plain, "throw", 4),
                (heap, "grow", 9),
                (heap, "grow", 2),
            ] {
                if stage == 3 && name == "grow" && base.is_none() {
                    base = Some(
                        store
                            .snapshot_with_base()
                            .expect("all of it can be written"),
                    );
                }
                let f = instance.get_func(&store, name).expect("exported");
                let mut results = [Val::I32(0)];
                f.call(&mut store, &[Val::I32(x)], &mut results)
                    .expect(GOES);
            }
        }
        if stage > 1 {
            for (instance, name, fuel) in [(plain, "loop", 1000), (heap, "deep", 30)] {
                let f = instance.get_func(&store, name).expect("exported");
                let mut execution = f.start(&mut store, &[Val::I32(12)]).expect(GOES);
                store.set_fuel(fuel).expect("fuel is metered");
                execution.resume(&mut store).expect(GOES);
                executions.push(execution);
            }
        }
        match base {
            Some((whole, mut base)) => Seed {
                bytes: whole.to_bytes(),
                delta: Some(store.snapshot_delta(&mut base).expect(GOES).to_bytes()),
            },
            None => Seed {
                bytes: store.snapshot().expect(GOES).to_bytes(),
                delta: None,
            },
        }
    }

    /// An empty store with small limits.
    fn store(&self) -> Store<()> {
        let mut store = Store::new(&self.engine, ());
        let limits = store.limits_mut();
        limits.memory_bytes = 1 << 20;
        limits.table_elements = 10_000;
        limits.gc_heap_bytes = 1 << 20;
        limits.instances = 10;
        store
    }
}

/// Changes a snapshot and makes its checksum right.
fn change(bytes: &mut Vec<u8>, random: &mut Random) {
    const HEADER: usize = 10;
    bytes.truncate(bytes.len() - CHECKSUM);
    for _ in 0..1 + random.below(3) {
        let at = HEADER + random.below(bytes.len() - HEADER);
        match random.below(9) {
            0 => bytes[at] = random.next() as u8,
            1 => bytes[at] ^= 1 << random.below(8),
            2 => bytes[at] = bytes[at].wrapping_add(1),
            3 => bytes[at] = bytes[at].wrapping_sub(1),
            // Another reference of the same kind, or another kind of the same number.
            4 => bytes[at] = bytes[at].wrapping_add(8),
            5 => bytes[at] = bytes[at] & !7 | random.below(5) as u8,
            6 => bytes[at] = random.below(8) as u8,
            7 => bytes[at] = bytes[HEADER + random.below(bytes.len() - HEADER)],
            _ => {
                let to = HEADER + random.below(bytes.len() - HEADER);
                bytes.swap(at, to);
            }
        }
    }
    let checksum = crc32fast::hash(bytes);
    bytes.extend_from_slice(&checksum.to_le_bytes());
}

/// Restores a changed snapshot, if that can be done, and runs what is in it.
///
/// # Errors
/// If what was restored cannot be written and restored again.
pub fn snapshot_load(data: &[u8]) -> Verdict {
    let mut random = Random::of(data);
    let seeds = &FIXTURE.seeds;
    // The bytes themselves first: cargo-fuzz may find its own way.
    if let Some((b'=', bytes)) = data.split_first() {
        return load(Snapshot::from_bytes(bytes), &mut random);
    }
    let seed = &seeds[random.below(seeds.len())];
    let (mut bytes, mut delta) = (seed.bytes.clone(), seed.delta.clone());
    match &mut delta {
        Some(delta) if random.once_in(2) => change(delta, &mut random),
        Some(_) | None => change(&mut bytes, &mut random),
    }
    let snapshot = Snapshot::from_bytes(bytes);
    let snapshot = match delta {
        None => snapshot,
        Some(delta) => snapshot.and_then(|whole| whole.apply(&Snapshot::from_bytes(delta)?)),
    };
    load(snapshot, &mut random)
}

fn load(snapshot: Result<Snapshot, shanhai::Error>, random: &mut Random) -> Verdict {
    let fixture = &*FIXTURE;
    let restore = |snapshot: &Snapshot| {
        snapshot.restore_into(fixture.store(), &fixture.modules, &fixture.linker)
    };
    let snapshot = match snapshot {
        Ok(snapshot) => snapshot,
        Err(_) => return Ok("not read"),
    };
    let mut restored = match restore(&snapshot) {
        Ok(restored) => restored,
        Err(error) => {
            return match error.kind() {
                ErrorKind::Snapshot(_) => Ok("not restored"),
                ErrorKind::Link(_) => Ok("not linked"),
                ErrorKind::Limit(_) => Ok("past a limit"),
                other => Err(format!("an error of another kind: {other:?}")),
            };
        }
    };
    let store = &mut restored.store;
    store.set_fuel(FUEL).map_err(|error| error.to_string())?;
    if random.once_in(2) {
        run(store, &restored.instances, random)?;
    }
    for execution in &mut restored.executions {
        for _ in 0..10 {
            match execution.resume(&mut *store) {
                Ok(Step::HostCall(_)) => {
                    let answer = [Val::I32(random.next() as i32 & 63)];
                    let answered = execution.answer(&mut *store, &answer);
                    answered.map_err(|error| format!("an answer is refused: {error}"))?;
                }
                Ok(_) | Err(_) => break,
            }
        }
    }
    run(store, &restored.instances, random)?;
    store.gc();
    let again = match store.snapshot() {
        Ok(again) => again.to_bytes(),
        // A failed execution has to be looked at first.
        Err(error) if error.to_string().contains("has failed") => return Ok("restored, failed"),
        Err(error) => return Err(format!("cannot be written again: {error}")),
    };
    let again = Snapshot::from_bytes(again).map_err(|error| format!("not read again: {error}"))?;
    match restore(&again) {
        Ok(_) => Ok("restored"),
        Err(error) => Err(format!("not restored again: {error}")),
    }
}

/// Calls every exported function.
fn run(
    store: &mut Store<()>,
    instances: &[shanhai::Instance],
    random: &mut Random,
) -> Result<(), String> {
    for &instance in instances {
        for (_, item) in instance.exports(&*store) {
            let Some(f) = item.into_func() else { continue };
            let mut results = [Val::I32(0)];
            store.set_fuel(FUEL).map_err(|error| error.to_string())?;
            // Traps and everything else that a guest may end with.
            drop(f.call(
                &mut *store,
                &[Val::I32(random.next() as i32 & 15)],
                &mut results,
            ));
        }
    }
    Ok(())
}

/// The snapshots that are changed, for cargo-fuzz to start from.
pub(crate) fn seeds() -> Vec<Vec<u8>> {
    let whole = FIXTURE.seeds.iter().map(|seed| {
        let mut input = vec![b'='];
        input.extend_from_slice(&seed.bytes);
        input
    });
    whole.collect()
}
