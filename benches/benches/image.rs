//! Programs from an image: one that is read, a new program from one that was read, and a thousand that
//! are suspended at once.

use std::hint::black_box;

use anyhow::Result;
use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use shanhai_benches::image::{GoJsImage, WasiImage, resident};
use shanhai_benches::module;

/// The programs that are suspended at once.
const MANY: usize = 1_000;

/// Measures what is common to both sorts of programs.
fn measure<I, P>(
    criterion: &mut Criterion,
    name: &str,
    bytes: &[u8],
    read: impl Fn(Vec<u8>) -> Result<I>,
    program: impl Fn(&I, &str) -> Result<P>,
    run: impl Fn(&mut P) -> Result<()>,
) {
    const GOES: &str = "the image fits its program";
    let image = read(bytes.to_vec()).expect(GOES);
    let mut group = criterion.benchmark_group("image");
    group.bench_function(BenchmarkId::new("read", name), |bencher| {
        bencher.iter_batched(
            || bytes.to_vec(),
            |bytes| read(bytes).expect(GOES),
            criterion::BatchSize::PerIteration,
        );
    });
    group.bench_function(BenchmarkId::new("program", name), |bencher| {
        bencher.iter_with_large_drop(|| program(&image, "7\n").expect(GOES));
    });
    group.bench_function(BenchmarkId::new("program-and-run", name), |bencher| {
        bencher.iter_with_large_drop(|| {
            let mut program = program(&image, "7\n").expect(GOES);
            run(&mut program).expect(GOES);
            program
        });
    });
    group.sample_size(10);
    let suspended = || -> Vec<P> {
        let programs = (1..=MANY).map(|number| {
            let mut program = program(&image, &format!("{number}\n")).expect(GOES);
            run(&mut program).expect(GOES);
            program
        });
        programs.collect()
    };
    let before = resident();
    let programs = black_box(suspended());
    let each = resident().saturating_sub(before) / MANY as u64;
    println!(
        "image/suspended/{name}: {} KiB for each of {MANY} programs",
        each >> 10
    );
    drop(programs);
    group.bench_function(BenchmarkId::new("suspended-1000", name), |bencher| {
        bencher.iter_with_large_drop(suspended);
    });
    group.finish();
}

fn images(criterion: &mut Criterion) {
    let wasip1 = module::go_errand("wasip1").expect("the Go program is built");
    let image = WasiImage::write(&wasip1).expect("the program waits");
    measure(
        criterion,
        "wasip1",
        &image,
        WasiImage::read,
        WasiImage::program,
        |program| program.run(),
    );
    let js = module::go_errand("js").expect("the Go program is built");
    let image = GoJsImage::write(&js).expect("the program waits");
    measure(
        criterion,
        "js",
        &image,
        GoJsImage::read,
        GoJsImage::program,
        |program| program.run(),
    );
}

criterion_group!(benches, images);
criterion_main!(benches);
