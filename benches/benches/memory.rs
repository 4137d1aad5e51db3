//! Memory: an instance with much of it, growing, filling, copying, reading.
//!
//! `cost memory` has what instances occupy.

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use shanhai_benches::{engine, module};

/// Pages that are added one by one.
const PAGES: i32 = 64;

fn memory(criterion: &mut Criterion) {
    let wasm = module::memory();
    let mut group = criterion.benchmark_group("memory/16 MiB, untouched");
    for engine in engine::all() {
        group.bench_function(engine.name(), |bencher| {
            let load = || engine.load(&wasm, "new").expect("the module is valid");
            bencher.iter_with_large_drop(load);
        });
    }
    group.finish();

    let mut group = criterion.benchmark_group("memory/grow");
    group.throughput(Throughput::Elements(u64::from(PAGES.unsigned_abs())));
    for engine in engine::all() {
        group.bench_function(engine.name(), |bencher| {
            let load = || engine.load(&wasm, "grow").expect("the module is valid");
            bencher.iter_batched_ref(
                load,
                |run| run.call(PAGES).expect("there is room"),
                BatchSize::PerIteration,
            );
        });
    }
    group.finish();

    for kind in ["fill", "copy", "read"] {
        let mut group = criterion.benchmark_group(format!("memory/{kind}"));
        group.throughput(Throughput::Bytes(1 << 20));
        for engine in engine::all() {
            let mut run = engine.load(&wasm, kind).expect("the module is valid");
            group.bench_function(engine.name(), |bencher| {
                bencher.iter(|| run.call(1).expect("no call traps"));
            });
        }
        group.finish();
    }
}

criterion_group!(benches, memory);
criterion_main!(benches);
