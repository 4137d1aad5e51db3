//! The kernels: C programs that only compute.

use criterion::{Criterion, criterion_group, criterion_main};
use shanhai_benches::engine;
use shanhai_benches::module::{KERNELS, MIXED, UNKNOWN};

fn compute(criterion: &mut Criterion) {
    for kernel in KERNELS.into_iter().chain(MIXED).chain(UNKNOWN) {
        let wasm = kernel.wasm().expect("the kernels are built");
        let mut group = criterion.benchmark_group(format!("compute/{}", kernel.name));
        group.sample_size(10);
        for engine in engine::all() {
            let mut run = engine
                .load(&wasm, "run")
                .expect("the engine takes the kernel");
            group.bench_function(engine.name(), |bencher| {
                bencher.iter(|| run.call(kernel.size).expect("the kernel does not trap"));
            });
        }
        group.finish();
    }
}

criterion_group!(benches, compute);
criterion_main!(benches);
