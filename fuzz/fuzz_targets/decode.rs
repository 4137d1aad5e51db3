//! The target `decode` for cargo-fuzz.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    if let Err(difference) = shanhai_fuzz::decode(data) {
        panic!("{difference}");
    }
});
