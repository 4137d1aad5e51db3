//! Where a computation stands, at a trap or while a host function runs: frames with function, name
//! and offset.
//!
//! Words do not know where they came from. The function is translated again, which gives the same
//! operations, and those know.

use alloc::collections::BTreeMap;
use alloc::string::ToString;
use alloc::vec::Vec;

use crate::api::compile;
use crate::api::error::{Error, FramePlace, TrapFrame};
use crate::api::instance::Instance;
use crate::api::module::slots;
use crate::api::store::{Handle, Store};
use crate::exec::Loaded;
use crate::exec::park::Parked;
use crate::exec::run::{Computation, State};
use crate::syntax::{FuncIdx, NameSection};
use crate::trap::TrapCode;

/// The error of a trap at the current word of a computation.
pub(crate) fn trap<T>(store: &Store<T>, at: &Computation, code: TrapCode) -> Error {
    let mut trace = Trace::new(store);
    trace.places = Some(Vec::new());
    trace.computation(at, false);
    let places = trace.places.unwrap_or_default();
    Error::trap_at(code, trace.frames, (places, store.state.rt.calls))
}

/// The error of a trap below the frames (instance, own function, offset), innermost first.
pub(crate) fn at_offsets<T>(
    store: &Store<T>,
    frames: impl Iterator<Item = (u32, u32, u32)>,
    code: TrapCode,
) -> Error {
    let mut trace = Trace::new(store);
    trace.offsets(frames);
    Error::trap(code, trace.frames)
}

/// The functions that wait for the host function that runs, innermost first.
pub(crate) fn waiting<T>(store: &Store<T>) -> Vec<TrapFrame> {
    let mut trace = Trace::new(store);
    trace.offsets(store.machine.open_calls());
    trace.waiting();
    trace.frames
}

/// The functions of a computation, and those that wait for the host function that called it.
///
/// What is found out about places is kept in the store: a profiler asks again and again.
pub(crate) fn running<T>(store: &mut Store<T>, at: &Computation) -> Vec<TrapFrame> {
    let known = core::mem::take(&mut store.known_frames);
    let mut trace = Trace::new(store);
    trace.known = Some(known);
    trace.computation(at, false);
    trace.waiting();
    let (frames, known) = (trace.frames, trace.known);
    store.known_frames = known.unwrap_or_default();
    frames
}

/// Frames by instance and word of code.
pub(crate) type KnownFrames = BTreeMap<(u32, u32), TrapFrame>;

/// The functions of a computation that is left for later, innermost first.
pub(crate) fn parked<T>(store: &Store<T>, parked: &Parked) -> Vec<TrapFrame> {
    let mut trace = Trace::new(store);
    if let Some(computation) = &parked.computation {
        trace.walk(&parked.slots, computation, parked.pending.is_some());
    }
    trace.frames
}

/// Frames as they are collected, as many as the engine is to keep.
struct Trace<'s> {
    state: &'s State,
    store: u32,
    most: usize,
    frames: Vec<TrapFrame>,
    /// The names of the instance that was met last: frames of one module lie side by side.
    names: Option<(u32, NameSection)>,
    /// What earlier traces have found out, if that is kept.
    known: Option<KnownFrames>,
    /// Where the frames are, if that is asked for.
    places: Option<Vec<FramePlace>>,
}

impl<'s> Trace<'s> {
    fn new<T>(store: &'s Store<T>) -> Self {
        Self {
            state: &store.state,
            store: store.id,
            most: store.engine().config().kept_backtrace_frames(),
            frames: Vec::new(),
            names: None,
            known: None,
            places: None,
        }
    }

    /// Adds the frames of a computation; one that waits for a host function stands behind its call.
    fn computation(&mut self, at: &Computation, waits: bool) {
        self.walk(&self.state.rt.stack, at, waits);
    }

    /// Adds the frames of all computations that wait for a host function.
    fn waiting(&mut self) {
        let state = self.state;
        for computation in state.suspended.list().iter().rev() {
            self.computation(computation, true);
        }
    }

    /// The same with the frames in `stack`.
    fn walk(&mut self, stack: &[u64], at: &Computation, waits: bool) {
        let state = self.state;
        let mut in_call = waits;
        at.walk(state, stack, waits, &mut |instance, word, base| {
            if self.frames.len() >= self.most {
                return None;
            }
            let loaded = &*state.modules[instance as usize];
            let own = loaded.code().func_at(word)?;
            if let Some(places) = &mut self.places {
                places.push(FramePlace {
                    instance,
                    base,
                    in_call,
                });
            }
            in_call = true;
            let place = (instance, word);
            if let Some(frame) = self.known.as_ref().and_then(|known| known.get(&place)) {
                self.frames.push(frame.clone());
            } else {
                self.frame(instance, own, offset_of(loaded, own, word)?);
                if let (Some(known), Some(frame)) = (&mut self.known, self.frames.last()) {
                    known.insert(place, frame.clone());
                }
            }
            let ty = loaded
                .syntax
                .func_type(*loaded.syntax.funcs.get(own as usize)?)?;
            Some(slots(ty.params()))
        });
    }

    /// Adds frames (instance, own function, offset).
    fn offsets(&mut self, frames: impl Iterator<Item = (u32, u32, u32)>) {
        for (instance, own, offset) in frames.take(self.most) {
            self.frame(instance, own, offset);
        }
    }

    /// Adds an own function of an instance, with its name.
    fn frame(&mut self, instance: u32, own: u32, offset: u32) {
        let loaded = &*self.state.modules[instance as usize];
        let func_index = own + loaded.syntax.imported_funcs() as u32;
        if self.names.as_ref().is_none_or(|(of, _)| *of != instance) {
            let section = loaded.syntax.custom(&loaded.bytes, "name");
            self.names = Some((
                instance,
                section.map(NameSection::parse).unwrap_or_default(),
            ));
        }
        let names = self.names.as_ref();
        let func_name = names.and_then(|(_, names)| names.func(FuncIdx(func_index)));
        self.frames.push(TrapFrame {
            instance: Instance {
                handle: Handle {
                    store: self.store,
                    addr: instance,
                },
            },
            func_index,
            func_name: func_name.map(ToString::to_string),
            offset,
        });
    }
}

/// The offset that a word of an own function was made from.
fn offset_of(loaded: &Loaded, own: u32, word: u32) -> Option<u32> {
    // What stands before the first instruction, and a stub, have the start of the body.
    let located = loaded.code().locate(word);
    located
        .and_then(|(_, relative)| offset(loaded, own, relative))
        .or_else(|| Some(loaded.syntax.bodies.get(own as usize)?.range.start))
}

/// The offset of the instruction that a word of a function's code was made from.
fn offset(loaded: &Loaded, own: u32, word: u32) -> Option<u32> {
    let code = compile::operations(loaded, own).ok()?;
    let mut end = 0;
    let mut ops = code.ops.iter();
    let op = ops.find(|op| {
        end += op.shape.words();
        word < end
    });
    Some(op?.at).filter(|&at| at != 0)
}
