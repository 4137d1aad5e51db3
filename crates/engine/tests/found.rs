//! What fuzzing found, one test each, by the target that found it.

mod support;

use shanhai::{Compilation, ErrorKind, Module};
use support::engine;

/// Target `decode`: with [`Compilation::Lazy`] nothing had looked at the body before it was
/// translated for the dump, and the translator takes for granted that somebody has.
#[test]
fn the_dump_of_an_illegal_body_is_an_error() {
    let lazy = engine(|config| {
        config.compilation(Compilation::Lazy);
    });
    for body in ["global.set 0", "i32.add", "v128.store", "br 7"] {
        let wasm = wat::parse_str(format!("(module (memory 1) (func {body}))")).unwrap();
        let module = Module::new(&lazy, wasm).unwrap();
        let error = module.dump_func(0).unwrap_err();
        assert!(
            matches!(error.kind(), ErrorKind::Validate(_)),
            "{body}: {error}"
        );
    }
}
