//! Each limit of a store is reached under an allocator that counts: what the guest is told, and
//! that no more was allocated than the limit says.
//!
//! One test only: what other threads allocate would count as well.

mod support;

use std::alloc::System;

use peakmem_alloc::{INSTRUMENTED_SYSTEM, PeakMemAlloc, PeakMemAllocTrait};
use shanhai::{
    Engine, ErrorKind, Execution, ExternRef, Instance, Linker, Module, Store, StoreLimits,
    TrapCode, Val,
};
use support::{code, engine, func, message, module};

#[global_allocator]
static COUNTED: &PeakMemAlloc<System> = &INSTRUMENTED_SYSTEM;

const KIB: usize = 1 << 10;
const MIB: usize = 1 << 20;

/// The smallest value stack: one frame's window. What is translated, and lists of this and that,
/// come on top.
const SLACK: usize = 513 * KIB + 64 * KIB;

const GUEST: &str = r#"(module
    (memory (export "memory") 1)
    (table $table 0 funcref)
    (type $node (struct (field (ref null $node)) (field i64)))
    (type $bytes (array (mut i8)))
    (tag $tag (param i64))
    (global $list (mut (ref null $node)) (ref.null $node))
    (func (export "grow") (param $pages i32) (result i32)
        (loop $again (br_if $again
            (i32.ne (memory.grow (local.get $pages)) (i32.const -1))))
        (memory.size))
    (func (export "grow_table") (param $n i32) (result i32)
        (loop $again (br_if $again
            (i32.ne (table.grow $table (ref.null func) (local.get $n)) (i32.const -1))))
        (table.size $table))
    (func (export "nodes")
        (loop $again
            (global.set $list (struct.new $node (global.get $list) (i64.const 1)))
            (br $again)))
    (func (export "free_nodes") (global.set $list (ref.null $node)))
    (func (export "array") (param $n i32) (drop (array.new_default $bytes (local.get $n))))
    (func $deep (export "deep") (param i32) (result i32)
        (i32.add (i32.const 1) (call $deep (local.get 0))))
    (tag $chain (param exnref))
    (global $caught (mut exnref) (ref.null exn))
    (func (export "catch")
        (loop $again
            (block $caught (result exnref)
                (try_table (catch_all_ref $caught) (throw $chain (global.get $caught)))
                (unreachable))
            (global.set $caught)
            (br $again)))
    (func (export "catch_and_drop") (param $n i32) (result i32) (local $last exnref)
        (global.set $caught (ref.null exn))
        (block $first (result exnref)
            (try_table (catch_all_ref $first) (throw $tag (i64.const 1)))
            (unreachable))
        (local.set $last)
        (loop $again
            (block $caught (result exnref)
                (try_table (catch_all_ref $caught) (throw $tag (i64.const 2)))
                (unreachable))
            (drop)
            (block $rethrown (result exnref)
                (try_table (catch_all_ref $rethrown) (throw_ref (local.get $last)))
                (unreachable))
            (local.set $last)
            (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
        (block $value (result i64)
            (try_table (catch $tag $value) (throw_ref (local.get $last)))
            (unreachable))
        (i32.wrap_i64))
    (func (export "nothing")))"#;

/// What one scenario works with.
struct Guest {
    store: Store<()>,
    instance: Instance,
    module: Module,
}

impl Guest {
    /// An instance in a store with changed limits; counting starts before it.
    fn new(change: impl FnOnce(&mut StoreLimits)) -> Self {
        // No more code is made while it counts.
        let engine = engine(|config| {
            config.compilation(shanhai::Compilation::Eager);
        });
        let module = module(&engine, GUEST);
        COUNTED.reset_peak_memory();
        let mut store = Store::new(&engine, ());
        store.limits_mut().stack_slots = 0;
        change(store.limits_mut());
        let instance = Linker::new(&engine)
            .instantiate(&mut store, &module)
            .unwrap();
        Self {
            store,
            instance,
            module,
        }
    }

    fn number(&mut self, name: &str, n: i32) -> i32 {
        let f = func::<_, i32, i32>(&self.store, self.instance, name);
        f.call(&mut self.store, n).unwrap()
    }

    fn trap(&mut self, name: &str) -> TrapCode {
        let f = func::<_, (), ()>(&self.store, self.instance, name);
        code(f.call(&mut self.store, ()))
    }

    fn start(&mut self) -> Result<Execution, shanhai::Error> {
        let nothing = self.instance.get_func(&self.store, "nothing").unwrap();
        nothing.start(&mut self.store, &[])
    }
}

/// No more than this was allocated at once since counting started.
#[track_caller]
fn no_more_than(bytes: usize) {
    let peak = COUNTED.get_peak_memory();
    assert!(peak <= bytes, "{peak} bytes were allocated, not {bytes}");
}

#[test]
fn every_limit_holds() {
    memories();
    tables();
    structures_and_arrays();
    value_stack();
    calls_between_instances();
    instances();
    host_values();
    exceptions();
    everything_together();
}

fn memories() {
    let mut guest = Guest::new(|limits| limits.memory_bytes = 20 * MIB);
    assert_eq!(guest.number("grow", 1), 320);
    assert_eq!(guest.number("grow", 65_535), 320);
    no_more_than(20 * MIB + SLACK);

    let mut guest = Guest::new(|limits| limits.memory_bytes_each = 8 * MIB);
    assert_eq!(guest.number("grow", 3), 127);
    // Another one may have as much.
    let linker = Linker::new(guest.store.engine());
    let other = linker.instantiate(&mut guest.store, &guest.module).unwrap();
    guest.instance = other;
    assert_eq!(guest.number("grow", 1), 128);
    no_more_than(16 * MIB + SLACK);

    // What cannot be had is not tried.
    let engine = Engine::default();
    let large = module(&engine, "(module (memory 65536))");
    COUNTED.reset_peak_memory();
    let mut store = Store::new(&engine, ());
    store.limits_mut().memory_bytes_each = MIB;
    let refused = Linker::new(&engine).instantiate(&mut store, &large);
    assert_eq!(
        message(refused),
        "a memory of 65536 pages exceeds the store's limit of 1048576 bytes"
    );
    no_more_than(64 * KIB);
}

fn tables() {
    let mut guest = Guest::new(|limits| {
        limits.memory_bytes = 64 * KIB;
        limits.table_elements = 1_000_000;
    });
    assert_eq!(guest.number("grow_table", 1000), 1_000_000);
    assert_eq!(guest.number("grow_table", -1), 1_000_000);
    no_more_than(8_000_000 + 64 * KIB + SLACK);

    let mut guest = Guest::new(|limits| {
        limits.memory_bytes = 64 * KIB;
        limits.table_elements_each = 999;
    });
    assert_eq!(guest.number("grow_table", 100), 900);
    no_more_than(64 * KIB + SLACK);
}

fn structures_and_arrays() {
    let mut guest = Guest::new(|limits| {
        limits.memory_bytes = 64 * KIB;
        limits.gc_heap_bytes = 16 * MIB;
    });
    assert_eq!(guest.trap("nodes"), TrapCode::HeapExhausted);
    // What a collection notes comes on top: four bytes for each of 260,000 objects and roots.
    no_more_than(16 * MIB + 4 * MIB + SLACK);
    assert!(guest.store.gc_heap_bytes() <= 16 * MIB);
    let free = func::<_, (), ()>(&guest.store, guest.instance, "free_nodes");
    free.call(&mut guest.store, ()).unwrap();
    guest.store.gc();
    assert_eq!(guest.store.gc_heap_bytes(), 0);

    let mut guest = Guest::new(|limits| {
        limits.memory_bytes = 64 * KIB;
        limits.gc_heap_bytes = MIB;
    });
    let array = func::<_, i32, ()>(&guest.store, guest.instance, "array");
    for n in [-1, i32::MAX, 2 << 20] {
        assert_eq!(
            code(array.call(&mut guest.store, n)),
            TrapCode::HeapExhausted
        );
    }
    for _ in 0..100 {
        array.call(&mut guest.store, 500_000).unwrap();
    }
    no_more_than(MIB + 64 * KIB + SLACK);
}

fn value_stack() {
    let mut guest = Guest::new(|limits| {
        limits.memory_bytes = 64 * KIB;
        limits.stack_slots = 100_000;
    });
    let deep = func::<_, i32, i32>(&guest.store, guest.instance, "deep");
    let overflow = deep.call(&mut guest.store, 0);
    assert_eq!(code(overflow), TrapCode::CallStackExhausted);
    no_more_than(800_000 + 64 * KIB + SLACK);
}

/// Each call takes a slot at least, so their number is bounded too, and with it what else is kept of
/// calls that leave an instance: 12 bytes.
fn calls_between_instances() {
    const SLOTS: usize = 100_000;
    let text = r#"(module
        (import "both" "table" (table 2 funcref))
        (type $deep (func (param i32)))
        (elem declare func $deep)
        (func (export "put") (param $me i32) (table.set (local.get $me) (ref.func $deep)))
        (func $deep (export "deep") (param $me i32)
            (call_indirect (type $deep)
                (i32.xor (local.get $me) (i32.const 1))
                (i32.xor (local.get $me) (i32.const 1)))))"#;
    let engine = Engine::default();
    let both = module(&engine, r#"(module (table (export "table") 2 funcref))"#);
    let half = module(&engine, text);
    COUNTED.reset_peak_memory();
    let mut store = Store::new(&engine, ());
    store.limits_mut().stack_slots = SLOTS;
    let mut linker = Linker::new(&engine);
    let both = linker.instantiate(&mut store, &both).unwrap();
    linker.instance(&store, "both", both).unwrap();
    let halves = [0, 1].map(|me| {
        let half = linker.instantiate(&mut store, &half).unwrap();
        let put = func::<_, i32, ()>(&store, half, "put");
        put.call(&mut store, me).unwrap();
        half
    });
    let deep = func::<_, i32, ()>(&store, halves[0], "deep");
    let overflow = deep.call(&mut store, 0);
    assert_eq!(code(overflow), TrapCode::CallStackExhausted);
    // A list grows by doubling.
    no_more_than(8 * SLOTS + 3 * 12 * SLOTS + SLACK);
}

fn instances() {
    let mut guest = Guest::new(|limits| {
        limits.memory_bytes = 10 * 64 * KIB;
        limits.instances = 5;
    });
    let linker = Linker::new(guest.store.engine());
    for _ in 1..5 {
        linker.instantiate(&mut guest.store, &guest.module).unwrap();
    }
    let sixth = linker.instantiate(&mut guest.store, &guest.module);
    assert_eq!(message(sixth), "the store's limit of instances is reached");
    no_more_than(10 * 64 * KIB + SLACK);
}

fn host_values() {
    let mut guest = Guest::new(|limits| {
        limits.memory_bytes = 64 * KIB;
        limits.host_values = 1000;
    });
    let mut refused = None;
    let made = (0..2000).take_while(|_| {
        let value = ExternRef::new(&mut guest.store, [7u8; 1000]);
        refused = value.err();
        refused.is_none()
    });
    assert_eq!(made.count(), 1000);
    assert_eq!(
        refused.unwrap().to_string(),
        "the store's limit of host values is reached"
    );
    no_more_than(1_000_000 + 64 * KIB + SLACK);
    // Nobody has them: the next one finds room by itself.
    guest.store.gc_roots_clear();
    let value = ExternRef::new(&mut guest.store, 8u8).unwrap();
    assert_eq!(value.data(&guest.store).downcast_ref(), Some(&8u8));
    no_more_than(1_000_000 + 64 * KIB + SLACK);
}

fn exceptions() {
    let mut guest = Guest::new(|limits| {
        limits.memory_bytes = 64 * KIB;
        limits.exceptions = 10_000;
    });
    // Each refers to the one before, so all of them are alive.
    assert_eq!(guest.trap("catch"), TrapCode::HeapExhausted);
    no_more_than(10_000 * 72 + 64 * KIB + SLACK);
    // Now none of them is. What is caught and dropped again is collected; what is thrown again is
    // the same exception.
    assert_eq!(guest.number("catch_and_drop", 100_000), 1);
    no_more_than(10_000 * 72 + 64 * KIB + SLACK);
}

/// One budget, used up by each kind in turn.
fn everything_together() {
    const TOTAL: usize = 4 * MIB;
    // The memory took room to grow into along, while there was some. Nobody touched that yet, so
    // it is no memory, but the allocator counts it.
    const MOST: usize = 2 * TOTAL + SLACK;
    let used_up = |using: &dyn Fn(&mut Guest)| {
        let mut guest = Guest::new(|limits| limits.total_bytes = TOTAL);
        // The value stack is part of the budget from the first call on.
        let nothing = func::<_, (), ()>(&guest.store, guest.instance, "nothing");
        nothing.call(&mut guest.store, ()).unwrap();
        using(&mut guest);
        let total = guest.store.total_bytes();
        assert!(total <= TOTAL, "{total}");
        assert!(total > TOTAL - TOTAL / 16, "{total}");
        no_more_than(MOST);
        // Now there is nothing left for the others, or next to nothing.
        let pages = guest.number("grow", 4);
        assert_eq!(guest.number("grow", 4), pages);
        guest.number("grow_table", 1);
        assert_eq!(guest.trap("nodes"), TrapCode::HeapExhausted);
        let large = ExternRef::new(&mut guest.store, [0u8; 1 << 18]).unwrap_err();
        assert!(matches!(large.kind(), ErrorKind::Limit(_)), "{large}");
        no_more_than(MOST);
        let table = module(guest.store.engine(), "(module (table 100000 funcref))");
        let refused = Linker::new(guest.store.engine()).instantiate(&mut guest.store, &table);
        let words = "a table of 100000 elements exceeds the store's limit of 524288 elements";
        assert_eq!(message(refused), words);
    };
    used_up(&|guest| _ = guest.number("grow", 1));
    used_up(&|guest| _ = guest.number("grow_table", 1));
    used_up(&|guest| _ = guest.trap("nodes"));
    used_up(&|guest| _ = guest.trap("catch"));
    used_up(&|guest| while ExternRef::new(&mut guest.store, [0u8; 1 << 10]).is_ok() {});

    // Calls that wait count too, and give back what they have.
    let mut guest = Guest::new(|limits| limits.total_bytes = TOTAL);
    let mut waiting = Vec::new();
    let refused = loop {
        match guest.start() {
            Ok(execution) => waiting.push(execution),
            Err(error) => break error,
        }
    };
    assert!(
        refused
            .to_string()
            .starts_with("an execution exceeds the store's limit of 4194304 bytes in all"),
        "{refused}"
    );
    assert!(waiting.len() > 10_000, "{}", waiting.len());
    waiting.truncate(100);
    let mut again = guest.start().unwrap();
    again.resume(&mut guest.store).unwrap();

    // A value stack that is larger than the budget is named.
    let mut guest = Guest::new(|limits| {
        limits.total_bytes = TOTAL;
        limits.stack_slots = 1 << 20;
    });
    let nothing = guest.instance.get_func(&guest.store, "nothing").unwrap();
    let refused = nothing.call(&mut guest.store, &[] as &[Val], &mut []);
    assert_eq!(
        message(refused),
        "a value stack of 8912904 bytes exceeds the store's limit of 4194304 bytes: set \
         `StoreLimits::stack_slots` to fewer slots"
    );
}
