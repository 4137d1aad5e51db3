//! The parts of a module, as the engine sees them.

use std::{fmt::Write as _, path::Path};

use shanhai::{ExternType, Module};

use super::section;
use crate::{failure::Failure, value};

/// One line an import: `module.name: type`.
pub fn imports(module: &Module) -> String {
    let mut text = "imports\n".to_owned();
    for import in module.imports() {
        let _ = writeln!(
            text,
            "  {}.{}: {}",
            import.module(),
            import.name(),
            kind(import.ty())
        );
    }
    text
}

/// One line an export: `name: type`.
pub fn exports(module: &Module) -> String {
    let mut text = "exports\n".to_owned();
    for export in module.exports() {
        let _ = writeln!(text, "  {}: {}", export.name(), kind(export.ty()));
    }
    text
}

fn kind(ty: &ExternType) -> String {
    match ty {
        ExternType::Func(ty) => format!("func {}", value::signature(ty)),
        other => other.to_string().trim_matches(['(', ')']).to_owned(),
    }
}

/// One line a function that has a name: `index name`.
pub fn names(module: &Module) -> String {
    let mut text = "functions\n".to_owned();
    for (index, name) in module.func_names().into_iter().enumerate() {
        if let Some(name) = name {
            let _ = writeln!(text, "  {index:>6} {name}");
        }
    }
    text
}

/// One line a custom section: name and the beginning of its contents.
pub fn custom(module: &Module) -> String {
    let mut text = "custom sections\n".to_owned();
    for (name, contents) in module.custom_sections() {
        let _ = writeln!(text, "  {name}: {}", section::preview(contents));
    }
    text
}

/// The register code of the function with this index or name.
pub fn function(module: &Module, file: &Path, which: &str) -> Result<String, Failure> {
    let count = module.func_count();
    let by_name = || {
        let names = module.func_names();
        names
            .iter()
            .position(|name| name.as_deref() == Some(which))
            .map(|index| index as u32)
    };
    let index = which
        .parse()
        .ok()
        .or_else(by_name)
        .filter(|index| *index < count);
    let Some(index) = index else {
        return Err(Failure::of_file(
            file,
            format!("there is no function {which:?} among {count}"),
        )
        .hint("`shanhai dump --section names` lists functions"));
    };
    let code = module
        .dump_func(index)
        .map_err(|error| Failure::of_engine(file, &error))?;
    let Some(code) = code else {
        return Err(Failure::of_file(
            file,
            format!("function {index} is imported: it has no code"),
        ));
    };
    let name = module
        .func_name(index)
        .map_or_else(String::new, |name| format!(" {name}"));
    let ty = module
        .func_type(index)
        .map_or_else(String::new, |ty| format!(" {}", value::signature(&ty)));
    Ok(format!("function {index}{name}{ty}\n{}\n", code.trim_end()))
}
