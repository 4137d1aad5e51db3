//! The built-in functions, a file for each class or object of the JavaScript world.
//!
//! Each file has its rows of the table and the functions they name. What concerns the machine (`fs`,
//! `process`, `path`) stands beside this folder.

mod array;
mod boolean;
mod buffer;
mod codec;
mod collection;
mod console;
mod crypto;
mod date;
mod error;
mod function;
mod global;
mod go;
mod iterator;
mod json;
mod math;
mod number;
mod object;
pub(crate) mod promise;
mod reflect;
mod string;
mod symbol;
mod typed_array;

use crate::world::code::Row;

/// Every row, by file. A constructor comes before those that inherit from it.
pub(crate) const ROOMS: &[&[Row]] = &[
    object::ROWS,
    function::ROWS,
    error::ROWS,
    array::ROWS,
    iterator::ROWS,
    string::ROWS,
    number::ROWS,
    boolean::ROWS,
    symbol::ROWS,
    math::ROWS,
    json::ROWS,
    reflect::ROWS,
    collection::ROWS,
    promise::ROWS,
    buffer::ROWS,
    typed_array::ROWS,
    codec::ROWS,
    date::OTHERS,
    date::PARTS,
    global::ROWS,
    console::ROWS,
    crypto::ROWS,
    go::ROWS,
    crate::fs::ROWS,
    crate::process::ROWS,
    crate::path::ROWS,
];

/// Properties that are numbers.
pub(crate) const CONSTANTS: &[&[(&str, f64)]] = &[
    math::CONSTANTS,
    number::CONSTANTS,
    typed_array::CONSTANTS,
    crate::fs::CONSTANTS,
    crate::process::CONSTANTS,
];

/// What `Object.prototype.toString` says of objects with these prototypes.
pub(crate) const TAGS: &[(&str, &str)] = &[
    ("", "global"),
    ("Math", "Math"),
    ("JSON", "JSON"),
    ("console", "console"),
    ("process", "process"),
    ("Symbol.prototype", "Symbol"),
    ("Map.prototype", "Map"),
    ("Set.prototype", "Set"),
    ("Promise.prototype", "Promise"),
    ("ArrayBuffer.prototype", "ArrayBuffer"),
    ("DataView.prototype", "DataView"),
    ("TextEncoder.prototype", "TextEncoder"),
    ("TextDecoder.prototype", "TextDecoder"),
    ("ArrayIterator.prototype", "Array Iterator"),
    ("MapIterator.prototype", "Map Iterator"),
    ("SetIterator.prototype", "Set Iterator"),
    ("StringIterator.prototype", "String Iterator"),
];
