//! Start-up: a Go hello is loaded; and loaded, instantiated and run to its end.

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use shanhai_benches::{engine, module};

fn startup(criterion: &mut Criterion) {
    let wasm = module::go_hello().expect("the Go program is built");
    let mut group = criterion.benchmark_group("startup/load");
    for engine in engine::starters() {
        group.bench_function(engine.name(), |bencher| {
            let compile = |wasm| engine.compile(wasm).expect("the module is valid");
            bencher.iter_batched(|| wasm.clone(), compile, BatchSize::LargeInput);
        });
    }
    group.finish();

    let mut group = criterion.benchmark_group("startup/run");
    for engine in engine::starters() {
        group.bench_function(engine.name(), |bencher| {
            let hello = |wasm| engine.hello(wasm).expect("the program runs");
            bencher.iter_batched(|| wasm.clone(), hello, BatchSize::LargeInput);
        });
    }
    group.finish();
}

criterion_group!(benches, startup);
criterion_main!(benches);
