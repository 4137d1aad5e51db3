//! Calls: within the guest, through a table, from guest to host, from host to guest.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use shanhai_benches::{engine, module};

const CALLS: i32 = 100_000;

fn calls(criterion: &mut Criterion) {
    let wasm = module::calls();
    for kind in ["guest", "indirect", "host", "look"] {
        let mut group = criterion.benchmark_group(format!("calls/{kind}"));
        group.throughput(Throughput::Elements(u64::from(CALLS.unsigned_abs())));
        for engine in engine::all() {
            let mut run = engine
                .load(&wasm, kind)
                .expect("the engine takes the module");
            group.bench_function(engine.name(), |bencher| {
                bencher.iter(|| run.call(CALLS).expect("no call traps"));
            });
        }
        group.finish();
    }

    let mut group = criterion.benchmark_group("calls/embedder");
    group.throughput(Throughput::Elements(1));
    for engine in engine::all() {
        let mut run = engine
            .load(&wasm, "leaf")
            .expect("the engine takes the module");
        group.bench_function(engine.name(), |bencher| {
            bencher.iter(|| run.call(1).expect("no call traps"));
        });
    }
    group.finish();
}

criterion_group!(benches, calls);
criterion_main!(benches);
