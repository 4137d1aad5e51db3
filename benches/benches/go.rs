//! Go programs that compute: loaded, instantiated and run to their end.

use criterion::{Criterion, criterion_group, criterion_main};
use shanhai_benches::engine;
use shanhai_benches::module::{GO_PROGRAMS, go_program};

fn go(criterion: &mut Criterion) {
    for name in GO_PROGRAMS {
        let wasm = go_program(name).expect("the Go programs are built");
        let mut group = criterion.benchmark_group(format!("go/{name}"));
        group.sample_size(10);
        for engine in engine::go() {
            group.bench_function(engine.name(), |bencher| {
                bencher.iter(|| engine.hello(wasm.clone()).expect("the program runs"));
            });
        }
        group.finish();
    }
}

criterion_group!(benches, go);
criterion_main!(benches);
