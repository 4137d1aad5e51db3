//! The built-in functions, a file for each class or object of the JavaScript world.
//!
//! Each file has its rows of the table and the functions they name. What concerns the machine (`fs`,
//! `process`, `path`) stands beside this folder.

mod array;
mod bigint;
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
mod group;
mod helper;
mod intl;
mod iterator;
mod json;
mod legacy;
mod math;
pub(crate) mod net;
mod number;
mod object;
pub(crate) mod promise;
mod proxy;
mod reflect;
mod regexp;
mod shared;
mod string;
mod symbol;
mod typed_array;
mod weak;
pub(crate) mod web;

pub(crate) use console::Console;
pub(crate) use regexp::Patterns;

use crate::world::code::Row;

/// Every row, by file. A constructor comes before those that inherit from it.
pub(crate) const ROOMS: &[&[Row]] = &[
    object::ROWS,
    function::ROWS,
    error::ROWS,
    array::ROWS,
    iterator::ROWS,
    helper::ROWS,
    string::ROWS,
    number::ROWS,
    boolean::ROWS,
    symbol::ROWS,
    bigint::ROWS,
    math::ROWS,
    json::ROWS,
    reflect::ROWS,
    proxy::ROWS,
    collection::ROWS,
    weak::ROWS,
    group::ROWS,
    regexp::ROWS,
    promise::ROWS,
    buffer::ROWS,
    typed_array::ROWS,
    shared::ROWS,
    codec::ROWS,
    date::OTHERS,
    date::PARTS,
    legacy::ROWS,
    legacy::HTML,
    web::ROOMS[0],
    web::ROOMS[1],
    web::ROOMS[2],
    web::ROOMS[3],
    web::ROOMS[4],
    web::ROOMS[5],
    web::ROOMS[6],
    web::ROOMS[7],
    web::ROOMS[8],
    web::ROOMS[9],
    web::ROOMS[10],
    global::ROWS,
    intl::ROWS,
    console::ROWS,
    crypto::ROWS,
    go::ROWS,
    net::headers::ROWS,
    net::message::REQUEST,
    net::message::RESPONSE,
    net::source::ROWS,
    net::stream::ROWS,
    net::fetch::ROWS,
    net::websocket::ROWS,
    crate::fs::ROWS,
    crate::process::ROWS,
    crate::path::ROWS,
];

/// Properties that are numbers.
pub(crate) const CONSTANTS: &[&[(&str, f64)]] = &[
    math::CONSTANTS,
    number::CONSTANTS,
    typed_array::CONSTANTS,
    web::CODES,
    net::websocket::CONSTANTS,
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
    ("BigInt.prototype", "BigInt"),
    ("Map.prototype", "Map"),
    ("Set.prototype", "Set"),
    ("WeakMap.prototype", "WeakMap"),
    ("WeakSet.prototype", "WeakSet"),
    ("WeakRef.prototype", "WeakRef"),
    ("FinalizationRegistry.prototype", "FinalizationRegistry"),
    ("RegExpStringIterator.prototype", "RegExp String Iterator"),
    ("Reflect", "Reflect"),
    ("Atomics", "Atomics"),
    ("SharedArrayBuffer.prototype", "SharedArrayBuffer"),
    ("IteratorHelper.prototype", "Iterator Helper"),
    ("Event.prototype", "Event"),
    ("CustomEvent.prototype", "CustomEvent"),
    ("MessageEvent.prototype", "MessageEvent"),
    ("EventTarget.prototype", "EventTarget"),
    ("AbortController.prototype", "AbortController"),
    ("AbortSignal.prototype", "AbortSignal"),
    ("DOMException.prototype", "DOMException"),
    ("URL.prototype", "URL"),
    ("URLSearchParams.prototype", "URLSearchParams"),
    (
        "URLSearchParamsIterator.prototype",
        "URLSearchParams Iterator",
    ),
    ("Blob.prototype", "Blob"),
    ("FormData.prototype", "FormData"),
    ("Intl", "Intl"),
    ("Intl.DateTimeFormat.prototype", "Intl.DateTimeFormat"),
    ("Intl.NumberFormat.prototype", "Intl.NumberFormat"),
    ("File.prototype", "File"),
    ("MessageChannel.prototype", "MessageChannel"),
    ("MessagePort.prototype", "MessagePort"),
    ("Storage.prototype", "Storage"),
    ("Promise.prototype", "Promise"),
    ("ArrayBuffer.prototype", "ArrayBuffer"),
    ("DataView.prototype", "DataView"),
    ("TextEncoder.prototype", "TextEncoder"),
    ("TextDecoder.prototype", "TextDecoder"),
    ("ArrayIterator.prototype", "Array Iterator"),
    ("MapIterator.prototype", "Map Iterator"),
    ("SetIterator.prototype", "Set Iterator"),
    ("StringIterator.prototype", "String Iterator"),
    ("Headers.prototype", "Headers"),
    ("Request.prototype", "Request"),
    ("Response.prototype", "Response"),
    ("ReadableStream.prototype", "ReadableStream"),
    ("WebSocket.prototype", "WebSocket"),
];
