//! `shanhai validate`: are these files valid modules?

use shanhai::{Config, Engine, Module};

use crate::{
    args::ValidateOptions,
    failure::{Failure, GENERAL},
    load,
    out::say,
    run, unit,
};

/// Checks every file, reports every bad one; the status is 0 if all are valid.
pub fn validate(options: &ValidateOptions) -> Result<u8, Failure> {
    let mut status = 0;
    for file in &options.files {
        let checked = load::bytes(file).and_then(|bytes| {
            let engine = Engine::new(Config::default().threads(run::threads(bytes.len())));
            Module::validate(&engine, &bytes).map_err(|error| Failure::of_engine(file, &error))?;
            Ok(bytes.len() as u64)
        });
        match checked {
            Ok(bytes) if !options.quiet => {
                say(format_args!(
                    "{}: valid, {}\n",
                    file.display(),
                    unit::size(bytes)
                ))?;
            }
            Ok(_) => {}
            Err(failure) => {
                failure.report();
                status = GENERAL;
            }
        }
    }
    Ok(status)
}
