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
    let code = loaded.code();
    let own = code.func_at(word)?;
    // What stands before the first instruction, and a stub, have the start of the body.
    let offset = code
        .locate(word)
        .and_then(|(_, relative)| offset(loaded, own, relative))
        .or_else(|| Some(loaded.syntax.bodies.get(own as usize)?.range.start))?;
    Some(named(loaded, own, offset))
}

/// An own function with its name.
fn named(loaded: &Loaded, own: u32, offset: u32) -> TrapFrame {
    let func_index = own + loaded.syntax.imported_funcs() as u32;
    let names = loaded
        .syntax
        .custom(&loaded.bytes, "name")
        .map(NameSection::parse);
    let func_name =
        names.and_then(|names| names.func(FuncIdx(func_index)).map(ToString::to_string));
    TrapFrame {
        func_index,
        func_name,
        offset,
    }
}

/// The error of a trap below the frames (instance, own function, offset), innermost first.
pub(crate) fn at_offsets(
    state: &State,
    frames: impl Iterator<Item = (u32, u32, u32)>,
    code: TrapCode,
    engine: &Engine,
) -> Error {
    let frames = frames
        .take(engine.config().frames())
        .map(|(instance, own, offset)| named(&state.modules[instance as usize], own, offset));
    Error::trap(code, frames.collect())
}

/// The offset of the instruction that a word of a function's code was made from.
fn offset(loaded: &Loaded, own: u32, word: u32) -> Option<u32> {
    let code = module::operations(loaded, own).ok()?;
    let mut end = 0;
    let mut ops = code.ops.iter();
    let op = ops.find(|op| {
        end += op.shape.words();
        word < end
    });
    Some(op?.at).filter(|&at| at != 0)
}
