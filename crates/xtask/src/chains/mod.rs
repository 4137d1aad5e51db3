//! `cargo xtask chains`: which words the interpreter performs by one function.
//!
//! The list of chains (`list.rs`) is committed, and the engine's table follows from it (`table.rs`).

mod list;
mod table;
mod word;

use crate::Result;
use crate::shell::at;
use list::List;

const USAGE: &str = "usage: cargo xtask chains --listed | --check";

pub(crate) fn run(args: &[String]) -> Result {
    match args {
        [arg] if arg == "--listed" => write_table(),
        [arg] if arg == "--check" => check(),
        _ => Err(USAGE.to_owned()),
    }
}

/// Writes the engine's table from the committed list, and the list in order.
fn write_table() -> Result {
    let list = List::read(&list::file())?;
    for (file, text) in [
        (table::file(), table::text(&list)?),
        (list::file(), list.text()),
    ] {
        std::fs::write(&file, text).map_err(at(&file))?;
    }
    Ok(())
}

/// Compares the committed table with the committed list.
fn check() -> Result {
    let text = table::text(&List::read(&list::file())?)?;
    let file = table::file();
    match std::fs::read_to_string(&file).map_err(at(&file))? == text {
        true => Ok(()),
        false => Err(format!(
            "{} is not what the list beside it says: `cargo xtask chains --listed` writes it",
            file.display()
        )),
    }
}
