//! Where a trap happened: frames with function, name and offset.
//!
//! Words do not know where they came from. The function is translated again, which gives the same
//! operations, and those know.

use alloc::string::ToString;
use alloc::vec::Vec;

use crate::api::engine::Engine;
use crate::api::error::{Error, TrapFrame};
use crate::api::module;
use crate::exec::Loaded;
use crate::exec::run::{Computation, State};
use crate::syntax::{FuncIdx, NameSection};
use crate::trap::TrapCode;

/// The error of a trap at the current word of a computation.
pub(crate) fn trap(state: &State, at: &Computation, code: TrapCode, engine: &Engine) -> Error {
    let info_slot = |instance: u32, func: u32| {
        let syntax = &state.modules[instance as usize].syntax;
        let ty = syntax.func_type(*syntax.funcs.get(func as usize)?)?;
        Some(module::slots(ty.params()))
    };
    let words = at.frames(state, engine.config().frames(), &info_slot);
    let mut frames = Vec::new();
    for (instance, word) in words {
        frames.extend(frame(&state.modules[instance as usize], word));
    }
    Error::trap(code, frames)
}

/// The function and offset of a word.
fn frame(loaded: &Loaded, word: u32) -> Option<TrapFrame> {
    let (own, relative) = loaded.code().locate(word)?;
    let func_index = own + loaded.syntax.imported_funcs() as u32;
    let mut offset = 0;
    if let Ok(code) = module::operations(loaded, own) {
        let mut end = 0;
        for op in &code.ops {
            end += op.shape.words();
            offset = op.at;
            if relative < end {
                break;
            }
        }
    }
    let names = loaded
        .syntax
        .custom(&loaded.bytes, "name")
        .map(NameSection::parse);
    let func_name =
        names.and_then(|names| names.func(FuncIdx(func_index)).map(ToString::to_string));
    Some(TrapFrame {
        func_index,
        func_name,
        offset,
    })
}
