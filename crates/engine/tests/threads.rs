//! Shared memories and atomic instructions: on one thread, on several, and from the host.

mod support;

use std::thread;

use shanhai::{
    Engine, ErrorKind, Extern, Features, Instance, Linker, Memory, MemoryType, SharedMemory, Store,
    TrapCode, Val,
};
use support::{code, module};

/// Both machines, with threads switched on.
fn engines() -> [Engine; 2] {
    [false, true].map(|reference| {
        support::engine(|config| {
            let features = Features::default() | Features::THREADS;
            config.features(features).reference(reference);
        })
    })
}

/// An instance in a store of its own that has `memory` as its import.
fn with_memory(engine: &Engine, text: &str, memory: &SharedMemory) -> (Store<()>, Instance) {
    let mut store = Store::new(engine, ());
    let memory = Memory::from_shared(&mut store, memory).unwrap();
    let mut linker = Linker::new(engine);
    linker
        .define("env", "memory", Extern::Memory(memory))
        .unwrap();
    let instance = linker
        .instantiate(&mut store, &module(engine, text))
        .unwrap();
    (store, instance)
}

fn shared_type(min: u64, max: u64) -> MemoryType {
    let mut ty = MemoryType::new(min, Some(max));
    ty.shared = true;
    ty
}

/// Every form of plain access and bulk operation; `{}` stands for `shared` or nothing.
const PLAIN: &str = r#"(module
    (memory $m (export "memory") 1 2 {})
    (memory $other 1 2)
    (data (memory $m) (i32.const 16) "\01\02\83\04\85\06\87\08\09\0a\8b\0c\0d\0e\0f\10")
    (data $late "passive data")
    (func (export "loads") (param $at i32) (result i64)
        (i64.load (local.get $at))
        (i64.add (i64.load32_s offset=3 (local.get $at)))
        (i64.add (i64.load16_s (i32.add (local.get $at) (i32.const 1))))
        (i64.xor (i64.load8_s offset=2 (local.get $at)))
        (i64.add (i64.extend_i32_u (i32.load16_u (local.get $at))))
        (i64.rotl (i64.extend_i32_s (i32.load8_s offset=4 (local.get $at))))
        (i64.add (i64.reinterpret_f64 (f64.load (local.get $at))))
        (i64.xor (i64.extend_i32_u (i32.reinterpret_f32 (f32.load (i32.const 20)))))
        (i64.xor (i64x2.extract_lane 1 (v128.load offset=1 (local.get $at))))
        (i64.add (i64x2.extract_lane 0 (v128.load8x8_s (local.get $at))))
        (i64.add (i64x2.extract_lane 1 (v128.load16_splat (local.get $at))))
        (i64.add (i64x2.extract_lane 1
            (v128.load32_lane 3 (local.get $at) (v128.const i64x2 1 2)))))
    (func (export "stores") (param $at i32) (param $v i64)
        (i64.store offset=100 (local.get $at) (local.get $v))
        (i32.store16 offset=109 (local.get $at) (i32.const 77))
        (i32.store8 (i32.const 130) (i32.wrap_i64 (local.get $v)))
        (f32.store offset=113 (local.get $at) (f32.const 1.5))
        (i64.store32 offset=119 (local.get $at) (local.get $v))
        (v128.store offset=131 (local.get $at) (i64x2.splat (local.get $v)))
        (v128.store16_lane offset=150 5 (local.get $at) (i64x2.splat (local.get $v))))
    (func (export "bulk")
        (memory.fill $m (i32.const 203) (i32.const 0x5a) (i32.const 1999))
        (memory.init $m $late (i32.const 301) (i32.const 1) (i32.const 9))
        (memory.copy $m $m (i32.const 290) (i32.const 301) (i32.const 1500))
        (memory.copy $m $m (i32.const 2303) (i32.const 290) (i32.const 1500))
        (memory.copy $m $m (i32.const 2310) (i32.const 2303) (i32.const 1500))
        (memory.copy $other $m (i32.const 5) (i32.const 290) (i32.const 700))
        (memory.copy $m $other (i32.const 9000) (i32.const 0) (i32.const 800)))
    (func (export "size") (result i32) (memory.size $m))
    (func (export "grow") (param i32) (result i32) (memory.grow $m (local.get 0))))"#;

#[test]
fn a_shared_memory_does_what_an_unshared_one_does() {
    for engine in engines() {
        let run = |shared: &str| {
            let mut store = Store::new(&engine, ());
            let module = module(&engine, &PLAIN.replace("{}", shared));
            let instance = Linker::new(&engine)
                .instantiate(&mut store, &module)
                .unwrap();
            let mut seen = Vec::new();
            let mut call = |name: &str, args: &[Val], results: usize| {
                let func = instance.get_func(&store, name).unwrap();
                let mut out = vec![Val::I32(0); results];
                let outcome = func.call(&mut store, args, &mut out);
                let code = outcome.err().map(|error| error.as_trap().unwrap().code());
                seen.push(format!("{code:?} {out:?}"));
            };
            for at in [16, 17, 19, 0, 60_000, 65_520, 65_530, 65_536, -1, -8] {
                call("loads", &[Val::I32(at)], 1);
                call(
                    "stores",
                    &[Val::I32(at), Val::I64(0x1234_5678_9abc_def0)],
                    0,
                );
            }
            call("bulk", &[], 0);
            for delta in [0, 1, 1, -1] {
                call("grow", &[Val::I32(delta)], 1);
                call("size", &[], 1);
            }
            call("loads", &[Val::I32(65_530)], 1);
            let memory = instance.get_memory(&store, "memory").unwrap();
            assert_eq!(memory.is_shared(&store), shared == "shared");
            assert_eq!(memory.size(&store), 2);
            let mut bytes = vec![0; 2 << 16];
            memory.read(&store, 0, &mut bytes).unwrap();
            (seen, bytes)
        };
        let (shared, unshared) = (run("shared"), run(""));
        assert_eq!(shared.0, unshared.0);
        assert!(shared.1 == unshared.1, "the bytes differ");
    }
}

#[test]
fn additions_of_several_threads_are_not_lost() {
    const ADD: &str = r#"(module (import "env" "memory" (memory 1 1 shared))
        (func (export "add") (param $n i32)
            (loop
                (drop (i32.atomic.rmw.add (i32.const 8) (i32.const 1)))
                (drop (i64.atomic.rmw8.add_u (i32.const 21) (i64.const 1)))
                (drop (i32.atomic.rmw16.sub_u (i32.const 22) (i32.const 1)))
                (br_if 0 (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))))"#;
    for engine in engines() {
        let memory = SharedMemory::new(shared_type(1, 1)).unwrap();
        thread::scope(|scope| {
            for _ in 0..3 {
                scope.spawn(|| {
                    let (mut store, instance) = with_memory(&engine, ADD, &memory);
                    let add = instance.get_typed_func::<i32, ()>(&store, "add").unwrap();
                    add.call(&mut store, 1000).unwrap();
                });
            }
            for _ in 0..1000 {
                memory.atomic_add_u32(8, 1).unwrap();
            }
        });
        assert_eq!(memory.atomic_load_u32(8).unwrap(), 4000);
        let mut bytes = [0; 8];
        memory.read(16, &mut bytes).unwrap();
        let [low, high] = (3000u16.wrapping_neg()).to_le_bytes();
        assert_eq!(bytes, [0, 0, 0, 0, 0, (3000 % 256) as u8, low, high]);
    }
}

const WAITING: &str = r#"(module (import "env" "memory" (memory 1 4 shared))
    (func (export "wait") (param i32 i64) (result i32)
        (i32.atomic.store (i32.const 4) (i32.const 1))
        (memory.atomic.wait32 (i32.const 0) (local.get 0) (local.get 1)))
    (func (export "size") (result i32) (memory.size)))"#;

#[test]
fn a_waiting_thread_is_notified() {
    for engine in engines() {
        let memory = SharedMemory::new(shared_type(1, 4)).unwrap();
        thread::scope(|scope| {
            let waiting = scope.spawn(|| {
                let (mut store, instance) = with_memory(&engine, WAITING, &memory);
                let wait = instance.get_typed_func::<(i32, i64), i32>(&store, "wait");
                wait.unwrap().call(&mut store, (0, -1)).unwrap()
            });
            while memory.notify(0, u32::MAX).unwrap() == 0 {
                thread::yield_now();
            }
            assert_eq!(waiting.join().unwrap(), 0);
        });
        assert_eq!(
            memory.notify(0, 1).unwrap(),
            0,
            "nobody is left in the queue"
        );
    }
}

#[test]
fn a_wait_ends_by_itself() {
    for engine in engines() {
        let memory = SharedMemory::new(shared_type(1, 4)).unwrap();
        let (mut store, instance) = with_memory(&engine, WAITING, &memory);
        let wait = instance.get_typed_func::<(i32, i64), i32>(&store, "wait");
        let wait = wait.unwrap();
        assert_eq!(wait.call(&mut store, (7, -1)).unwrap(), 1, "another value");
        assert_eq!(wait.call(&mut store, (0, 1_000)).unwrap(), 2, "timed out");
        assert_eq!(memory.notify(0, 1).unwrap(), 0);
    }
}

#[test]
fn a_waiting_thread_can_be_interrupted() {
    for engine in engines() {
        let memory = SharedMemory::new(shared_type(1, 4)).unwrap();
        let (mut store, instance) = with_memory(&engine, WAITING, &memory);
        let handle = store.interrupt_handle();
        thread::scope(|scope| {
            let memory = &memory;
            scope.spawn(move || {
                while memory.atomic_load_u32(4).unwrap() == 0 {
                    thread::yield_now();
                }
                handle.interrupt();
            });
            let wait = instance.get_typed_func::<(i32, i64), i32>(&store, "wait");
            let outcome = wait.unwrap().call(&mut store, (0, -1));
            assert_eq!(code(outcome), TrapCode::Interrupted);
        });
    }
}

#[test]
fn growth_is_seen_everywhere() {
    for engine in engines() {
        let memory = SharedMemory::new(shared_type(1, 4)).unwrap();
        let (mut store, instance) = with_memory(&engine, WAITING, &memory);
        assert_eq!(memory.grow(2).unwrap(), 1);
        let size = instance.get_typed_func::<(), i32>(&store, "size").unwrap();
        assert_eq!(size.call(&mut store, ()).unwrap(), 3);
        assert!(memory.grow(2).is_err());
        memory.write(3 * 0x1_0000 - 2, b"ab").unwrap();
        let past = memory.write(3 * 0x1_0000 - 1, b"ab");
        assert_eq!(code(past), TrapCode::MemoryOutOfBounds);
        assert_eq!(memory.ty(), shared_type(3, 4));
    }
}

#[test]
fn atomic_accesses_of_an_unshared_memory() {
    const TEXT: &str = r#"(module (memory (export "memory") 1 1)
        (func (export "exchange") (param i32 i64 i64) (result i64)
            (i64.atomic.rmw32.cmpxchg_u (local.get 0) (local.get 1) (local.get 2)))
        (func (export "wait") (param i32 i64 i64) (result i64)
            (i64.extend_i32_u
                (memory.atomic.wait64 (local.get 0) (local.get 1) (local.get 2))))
        (func (export "notify") (param i32 i64 i64) (result i64) (atomic.fence)
            (i64.extend_i32_u (memory.atomic.notify (local.get 0) (i32.const 9)))))"#;
    for engine in engines() {
        let mut store = Store::new(&engine, ());
        let instance = Linker::new(&engine)
            .instantiate(&mut store, &module(&engine, TEXT))
            .unwrap();
        let mut call = |name, args| {
            let func = instance.get_typed_func::<(i32, i64, i64), i64>(&store, name);
            func.unwrap().call(&mut store, args)
        };
        assert_eq!(call("exchange", (8, 0, -2)).unwrap(), 0);
        assert_eq!(call("exchange", (8, 5, 6)).unwrap(), 0xffff_fffe);
        // The expected value is cut to the width of the access.
        assert_eq!(call("exchange", (8, -2, 6)).unwrap(), 0xffff_fffe);
        assert_eq!(call("exchange", (8, 6, 6)).unwrap(), 6);
        assert_eq!(code(call("exchange", (6, 0, 0))), TrapCode::UnalignedAtomic);
        let end = call("exchange", (0x1_0000, 0, 0));
        assert_eq!(code(end), TrapCode::MemoryOutOfBounds);
        let wait = call("wait", (0, 0, 0));
        assert_eq!(code(wait), TrapCode::ExpectedSharedMemory);
        assert_eq!(code(call("wait", (4, 0, 0))), TrapCode::UnalignedAtomic);
        assert_eq!(call("notify", (0, 0, 0)).unwrap(), 0);
        assert_eq!(code(call("notify", (1, 0, 0))), TrapCode::UnalignedAtomic);
    }
}

#[test]
fn what_a_store_and_the_host_can_have() {
    let engine = &engines()[0];
    let memory = SharedMemory::new(shared_type(2, 2)).unwrap();
    let mut store = Store::new(engine, ());
    let handle = Memory::from_shared(&mut store, &memory).unwrap();
    assert!(handle.data(&store).is_empty());
    handle.write(&mut store, 7, b"host").unwrap();
    let again = handle.to_shared(&store).unwrap();
    let mut bytes = [0; 4];
    again.read(7, &mut bytes).unwrap();
    assert_eq!(&bytes, b"host");
    again.atomic_store_u64(16, u64::MAX - 1).unwrap();
    assert_eq!(memory.atomic_load_u64(16).unwrap(), u64::MAX - 1);
    memory.atomic_store_u32(20, 5).unwrap();
    assert_eq!(memory.atomic_compare_exchange_u32(20, 5, 9).unwrap(), 5);
    assert_eq!(memory.atomic_load_u64(16).unwrap(), 9 << 32 | 0xffff_fffe);
    assert_eq!(code(memory.atomic_load_u64(12)), TrapCode::UnalignedAtomic);

    store.limits_mut().memory_bytes = 3 << 16;
    let refused = Memory::from_shared(&mut store, &memory).unwrap_err();
    assert!(matches!(refused.kind(), ErrorKind::Limit(_)), "{refused}");
    let unshared = SharedMemory::new(MemoryType::new(1, Some(1))).unwrap_err();
    assert!(
        matches!(unshared.kind(), ErrorKind::Misuse(_)),
        "{unshared}"
    );
}

#[test]
fn a_maximum_costs_nothing() {
    let memory = SharedMemory::new(shared_type(1, 0x1_0000)).unwrap();
    assert_eq!(memory.grow(0x4000).unwrap(), 1);
    let last = 0x4001 * 0x1_0000 - 4;
    memory.atomic_store_u32(last, 3).unwrap();
    assert_eq!(memory.atomic_load_u32(last).unwrap(), 3);
    assert_eq!(memory.atomic_load_u32(last - 4).unwrap(), 0);
}

#[test]
fn accesses_to_shared_memories_leave_the_native_stack_alone() {
    const LOOP: &str = r#"(module (memory 1 1 shared)
        (func (export "run") (param $n i32) (result i32)
            (loop
                (i64.store (i32.const 8) (i64.load8_u (i32.const 8)))
                (f64.store (i32.const 17) (f64.load (i32.const 17)))
                (v128.store (i32.const 33) (v128.load (i32.const 33)))
                (v128.store (i32.const 33) (v128.load8x8_s (i32.const 33)))
                (v128.store16_lane 1 (i32.const 40)
                    (v128.load16_lane 1 (i32.const 40) (v128.const i64x2 0 0)))
                (drop (i32.atomic.rmw8.add_u (i32.const 64) (i32.const 1)))
                (atomic.fence)
                (br_if 0 (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
            (i32.atomic.load (i32.const 64))))"#;
    support::on_stack(256 << 10, || {
        let (mut store, instance) = support::instance(&engines()[0], LOOP);
        let run = instance.get_typed_func::<i32, i32>(&store, "run").unwrap();
        assert_eq!(run.call(&mut store, 20_005).unwrap(), 20_005 % 256);
    });
}
