//! The target `snapshot_load` for cargo-fuzz.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    if let Err(difference) = shanhai_fuzz::snapshot_load(data) {
        panic!("{difference}");
    }
});
