//! The target `gojs_state` for cargo-fuzz.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    if let Err(difference) = shanhai_fuzz::gojs_state(data) {
        panic!("{difference}");
    }
});
