//! `shanhai dump`: what is in a module, as text.

mod part;
mod section;

use shanhai::{Engine, Module};

use crate::{
    args::{DumpOptions, Part},
    failure::Failure,
    kind::Kind,
    load,
    out::say,
    unit,
};

/// What is shown unless something is asked for.
const USUAL: [Part; 3] = [Part::Sections, Part::Imports, Part::Exports];

/// Shows the parts or functions that were asked for.
pub fn dump(options: &DumpOptions) -> Result<u8, Failure> {
    let bytes = load::bytes(&options.file)?;
    let sections = section::sections(&bytes);
    let asked_for_nothing = options.parts.is_empty() && options.functions.is_empty();
    let parts = if asked_for_nothing {
        USUAL.as_slice()
    } else {
        options.parts.as_slice()
    };

    // Sections can be told of a module that is not valid, and help to see why it is not.
    let module = match Module::new(&Engine::default(), &bytes) {
        Ok(module) => module,
        Err(error) => {
            if parts.contains(&Part::Sections) {
                say(format_args!("{}", section::table(&sections)))?;
            }
            return Err(Failure::of_engine(&options.file, &error));
        }
    };
    if asked_for_nothing {
        let kind = Kind::of(&module);
        let maker = section::language(&module).map_or_else(String::new, |by| format!(", {by}"));
        let size = unit::size(bytes.len() as u64);
        say(format_args!(
            "{}: {kind}, {size}{maker}\n\n",
            options.file.display()
        ))?;
    }
    let mut separator = "";
    for part in parts {
        let text = match part {
            Part::Sections => section::table(&sections),
            Part::Imports => part::imports(&module),
            Part::Exports => part::exports(&module),
            Part::Names => part::names(&module),
            Part::Custom => part::custom(&module),
        };
        say(format_args!("{separator}{text}"))?;
        separator = "\n";
    }
    for name in &options.functions {
        let text = part::function(&module, &options.file, name)?;
        say(format_args!("{separator}{text}"))?;
        separator = "\n";
    }
    Ok(0)
}
