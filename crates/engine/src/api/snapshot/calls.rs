//! Suspended calls as bytes.

use alloc::vec::Vec;

use super::error::{Place, SnapshotError, SnapshotErrorKind};
use super::frames::{Asked, At, Bits, Frame, Sites, Stand, canonical, capture, params_of, rebuild};
use super::number::Numbering;
use super::reader::Reader;
use super::types::read_ref;
use super::writer::Writer;
use crate::api::engine::Engine;
use crate::api::error::Error;
use crate::api::execution::{self, Execution};
use crate::exec::park::Parked;
use crate::exec::run::State;
use crate::syntax::{RefType, ValType};

/// How a suspended call stands.
mod stand {
    pub const PREPARED: u8 = 0;
    pub const ANSWERED: u8 = 1;
    pub const FRAMES: u8 = 2;
}

/// Where a frame stands.
mod at {
    pub const ENTRY: u8 = 0;
    pub const BEFORE: u8 = 1;
    pub const CALL: u8 = 2;
}

/// Whether a host function is asked.
mod asked {
    pub const NO: u8 = 0;
    pub const ANSWER: u8 = 1;
    pub const AGAIN: u8 = 2;
}

/// Writes the suspended calls of a store. Each stands where it can be described.
pub(super) fn write(
    state: &State,
    w: &mut Writer,
    numbering: &mut Numbering<'_>,
) -> Result<(), Error> {
    let mut sites = Sites::default();
    let calls: Vec<_> = state.parked.iter().collect();
    w.varint(calls.len() as u64);
    for (number, (_, parked)) in (0..).zip(calls) {
        let place = Place::Execution(number);
        w.varint(numbering.func(parked.func, place)?.into());
        let stand = match parked.failed {
            true => None,
            false => capture(state, parked, &mut sites)?,
        };
        let stand = stand.ok_or(SnapshotErrorKind::Failed { place })?;
        let mut writing = Writing {
            state,
            w: &mut *w,
            numbering: &mut *numbering,
            place,
        };
        writing.stand(parked.func, &stand, &mut sites)?;
    }
    Ok(())
}

struct Writing<'a, 'n> {
    state: &'a State,
    w: &'a mut Writer,
    numbering: &'a mut Numbering<'n>,
    place: Place,
}

impl Writing<'_, '_> {
    fn stand(&mut self, func: u32, stand: &Stand, sites: &mut Sites) -> Result<(), Error> {
        let rt = &self.state.rt;
        let ty = rt.types.func_type(rt.funcs[func as usize].ty);
        match stand {
            Stand::Prepared(args) => {
                self.w.u8(stand::PREPARED);
                self.values(args, ty.params())
            }
            Stand::Answered(results) => {
                self.w.u8(stand::ANSWERED);
                self.values(results, ty.results())
            }
            Stand::Frames(frames, asked) => {
                self.w.u8(stand::FRAMES);
                self.w.varint(frames.len() as u64);
                for frame in frames {
                    self.frame(frame, sites)?;
                }
                let Some(Asked { func, again, args }) = asked else {
                    self.w.u8(asked::NO);
                    return Ok(());
                };
                self.w.u8(if *again { asked::AGAIN } else { asked::ANSWER });
                self.w
                    .varint(self.numbering.func(*func, self.place)?.into());
                let ty = rt.types.func_type(rt.funcs[*func as usize].ty);
                self.values(args, ty.params())
            }
        }
    }

    fn frame(&mut self, frame: &Frame, sites: &mut Sites) -> Result<(), Error> {
        let (state, instance) = (self.state, frame.instance);
        self.w.varint(instance.into());
        self.w.varint(frame.func.into());
        let (kind, offset) = match frame.at {
            At::Entry => (at::ENTRY, None),
            At::Before(offset) => (at::BEFORE, Some(offset)),
            At::Call(offset) => (at::CALL, Some(offset)),
        };
        self.w.u8(kind);
        let Some(offset) = offset else {
            let params = params_of(&state.modules[instance as usize], frame.func);
            return self.values(&frame.locals, params);
        };
        self.w.varint(offset.into());
        let site = sites.find(state, (instance, frame.func, frame.at))?;
        let site = site.ok_or(SnapshotErrorKind::Failed { place: self.place })?;
        self.values(&frame.locals, &site.probe.locals)?;
        self.values(&frame.operands, &site.probe.operands)
    }

    fn values(&mut self, values: &[Bits], types: &[ValType]) -> Result<(), Error> {
        for (&[low, high], ty) in values.iter().zip(types) {
            match ty {
                ValType::I32 | ValType::I64 => self.w.varint(low),
                ValType::F32 => self.w.u32_le(low as u32),
                ValType::F64 => self.w.raw(&low.to_le_bytes()),
                ValType::V128 => {
                    self.w.raw(&low.to_le_bytes());
                    self.w.raw(&high.to_le_bytes());
                }
                ValType::Ref(_) => self.numbering.write_ref(self.w, low, self.place)?,
            }
        }
        Ok(())
    }
}

/// Reads the suspended calls of a store in which everything else is in its place, and parks them.
pub(super) fn read<T>(
    store: &mut crate::Store<T>,
    r: &mut Reader<'_>,
) -> Result<Vec<Execution>, Error> {
    let mut sites = Sites::default();
    let count = r.count(2)?;
    let mut executions = Vec::with_capacity(count);
    for _ in 0..count {
        let engine = store.engine().clone();
        let func = r.index(store.state.rt.funcs.len(), "a function")? as u32;
        let here = r.offset();
        let mut reading = Reading {
            state: &store.state,
            engine: &engine,
            r: &mut *r,
        };
        let stand = reading.stand(func, &mut sites)?;
        let rebuilt = rebuild(&store.state, &engine, func, &stand, &mut sites);
        let rebuilt = rebuilt.map_err(|error| error.in_snapshot(here))?;
        executions.push(Execution::park_new(store, |owner| {
            let mut parked = Parked::new(owner, func, rebuilt.slots);
            parked.computation = rebuilt.computation;
            parked.pending = rebuilt.pending;
            parked.is_answered = rebuilt.is_answered;
            parked
        }));
    }
    Ok(executions)
}

struct Reading<'a, 'b> {
    state: &'a State,
    engine: &'a Engine,
    r: &'a mut Reader<'b>,
}

impl Reading<'_, '_> {
    fn stand(&mut self, func: u32, sites: &mut Sites) -> Result<Stand, Error> {
        let rt = &self.state.rt;
        let ty = rt.types.func_type(rt.funcs[func as usize].ty);
        let here = self.r.clone();
        Ok(match self.r.u8()? {
            stand::PREPARED => Stand::Prepared(self.values(ty.params())?),
            stand::ANSWERED => Stand::Answered(self.values(ty.results())?),
            stand::FRAMES => {
                let count = self.r.count(3)?;
                let mut frames = Vec::new();
                let mut slots = 0;
                for _ in 0..count {
                    let frame = self.frame(sites)?;
                    slots += frame.locals.len() + frame.operands.len() + 1;
                    if slots > self.engine.config().stack_slots() {
                        let what = "the frames take more than the value stack has";
                        return Err(SnapshotErrorKind::Frame { what }.into());
                    }
                    frames.push(frame);
                }
                Stand::Frames(frames, self.asked()?)
            }
            _ => return Err(here.invalid("a call can stand in no such way").into()),
        })
    }

    fn asked(&mut self) -> Result<Option<Asked>, Error> {
        let here = self.r.clone();
        let again = match self.r.u8()? {
            asked::NO => return Ok(None),
            asked::ANSWER => false,
            asked::AGAIN => true,
            _ => {
                return Err(here
                    .invalid("a host function can be asked in no such way")
                    .into());
            }
        };
        let rt = &self.state.rt;
        let here = self.r.clone();
        let func = self.r.index(rt.funcs.len(), "a function")? as u32;
        let f = rt.funcs[func as usize];
        if f.instance != crate::runtime::instance::HOST {
            return Err(here
                .invalid("the function that is asked is not the host's")
                .into());
        }
        let args = self.values(rt.types.func_type(f.ty).params())?;
        Ok(Some(Asked { func, again, args }))
    }

    fn frame(&mut self, sites: &mut Sites) -> Result<Frame, Error> {
        let state = self.state;
        let instance = self.r.index(state.rt.instances.len(), "an instance")? as u32;
        let loaded = &state.modules[instance as usize];
        let func =
            self.r
                .index(loaded.syntax.funcs.len(), "a function of the instance")? as u32;
        let here = self.r.clone();
        let at = match self.r.u8()? {
            at::ENTRY => At::Entry,
            at::BEFORE => At::Before(self.r.u32()?),
            at::CALL => At::Call(self.r.u32()?),
            _ => return Err(here.invalid("a frame can stand in no such way").into()),
        };
        let mut frame = Frame {
            instance,
            func,
            at,
            locals: Vec::new(),
            operands: Vec::new(),
        };
        if at == At::Entry {
            let params = canonical(state, instance, params_of(loaded, func));
            frame.locals = self.values(&params)?;
            return Ok(frame);
        }
        let Some(site) = sites.find(state, (instance, func, at))? else {
            return Err(here.invalid("no frame can stand there").into());
        };
        let mut locals = canonical(state, instance, &site.probe.locals);
        for (ty, is_set) in locals.iter_mut().zip(&site.probe.is_set) {
            // A local that was not set yet is null whatever its type.
            if let (ValType::Ref(ty), false) = (ty, is_set) {
                ty.nullable = true;
            }
        }
        frame.locals = self.values(&locals)?;
        frame.operands = self.values(&canonical(state, instance, &site.probe.operands))?;
        Ok(frame)
    }

    /// Values of these types, which are canonical.
    fn values(&mut self, types: &[ValType]) -> Result<Vec<Bits>, SnapshotError> {
        // Every value takes a byte at least.
        let mut values = Vec::with_capacity(types.len().min(self.r.remaining()));
        for &ty in types {
            values.push(self.value(ty)?);
        }
        Ok(values)
    }

    fn value(&mut self, ty: ValType) -> Result<Bits, SnapshotError> {
        Ok(match ty {
            ValType::I32 => [self.r.u32()?.into(), 0],
            ValType::I64 => [self.r.varint()?, 0],
            ValType::F32 => [self.r.u32_le()?.into(), 0],
            ValType::F64 => [self.r.u64_le()?, 0],
            ValType::V128 => [self.r.u64_le()?, self.r.u64_le()?],
            ValType::Ref(ty) => [self.reference(ty)?, 0],
        })
    }

    fn reference(&mut self, ty: RefType) -> Result<u64, SnapshotError> {
        read_ref(self.r, &self.state.rt, ty)
    }
}

/// Brings every suspended call of a store to where it can be described.
pub(super) fn settle<T>(store: &mut crate::Store<T>) -> Result<(), Error> {
    let mut sites = Sites::default();
    execution::settle(store, |store, parked| {
        Ok(capture(&store.state, parked, &mut sites)?.is_some())
    })
}
