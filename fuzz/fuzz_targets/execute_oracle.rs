//! The target `execute_oracle` for cargo-fuzz.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    if let Err(difference) = shanhai_fuzz::execute_oracle(data) {
        panic!("{difference}");
    }
});
