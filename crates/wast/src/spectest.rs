//! The module `spectest` that scripts import, as the specification's interpreter defines it.
//!
//! The print functions come from the host; memory, tables and globals from small modules, one for
//! each feature, so that a configuration without a feature still has the rest.

use shanhai::{Engine, Error, Linker, Module, Store};

const BASE: &str = r#"(module
    (global (export "global_i32") i32 (i32.const 666))
    (global (export "global_i64") i64 (i64.const 666))
    (global (export "global_f32") f32 (f32.const 666.6))
    (global (export "global_f64") f64 (f64.const 666.6))
    (table (export "table") 10 20 funcref)
    (memory (export "memory") 1 2))"#;

const OPTIONAL: [&str; 2] = [
    r#"(module (table (export "table64") i64 10 20 funcref))"#,
    r#"(module (memory (export "shared_memory") 1 2 shared))"#,
];

/// A linker that knows `spectest` and nothing else; later definitions may replace earlier ones.
///
/// # Errors
/// The engine refused the part of `spectest` that every configuration must have.
pub(crate) fn linker(engine: &Engine, store: &mut Store<()>) -> Result<Linker<()>, Error> {
    let mut linker = functions(engine)?;
    define(engine, store, &mut linker, BASE)?;
    for part in OPTIONAL {
        if Module::validate(engine, &encode(part)).is_ok() {
            define(engine, store, &mut linker, part)?;
        }
    }
    Ok(linker)
}

/// A linker that knows the functions of `spectest`.
///
/// # Errors
/// None but those of a fault.
pub(crate) fn functions(engine: &Engine) -> Result<Linker<()>, Error> {
    let mut linker = Linker::new(engine);
    linker.allow_shadowing(true);
    linker.func_wrap("spectest", "print", || ())?;
    linker.func_wrap("spectest", "print_i32", |_: i32| ())?;
    linker.func_wrap("spectest", "print_i64", |_: i64| ())?;
    linker.func_wrap("spectest", "print_f32", |_: f32| ())?;
    linker.func_wrap("spectest", "print_f64", |_: f64| ())?;
    linker.func_wrap("spectest", "print_i32_f32", |_: i32, _: f32| ())?;
    linker.func_wrap("spectest", "print_f64_f64", |_: f64, _: f64| ())?;
    Ok(linker)
}

fn define(
    engine: &Engine,
    store: &mut Store<()>,
    linker: &mut Linker<()>,
    text: &str,
) -> Result<(), Error> {
    let module = Module::new(engine, encode(text))?;
    let instance = linker.instantiate(&mut *store, &module)?;
    linker.instance(&*store, "spectest", instance)?;
    Ok(())
}

fn encode(text: &str) -> Vec<u8> {
    let buffer = wast::parser::ParseBuffer::new(text).expect("constant text lexes");
    let mut module: wast::Wat<'_> = wast::parser::parse(&buffer).expect("constant text parses");
    module.encode().expect("constant text encodes")
}
