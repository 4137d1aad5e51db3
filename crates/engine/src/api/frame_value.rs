//! The values that the frames of a trap held: locals and operands, for coredumps.
//!
//! After a trap the frames are still on the value stack, until the next call. What the slots are is
//! asked from the same places that snapshots ask: validation knows the types at an instruction,
//! translation where the values are kept.

use alloc::vec::Vec;

use crate::api::error::FramePlace;
use crate::api::module::slots;
use crate::api::snapshot::frames::{At, Sites, params_of, value};
use crate::exec::run::State;
use crate::syntax::{FuncIdx, ValType};
use crate::translate::stack::Place;
use crate::valid;

/// A value, if it is known.
pub(crate) type Known = (ValType, Option<[u64; 2]>);

/// What a frame held.
#[derive(Debug, Default)]
pub(crate) struct FrameValues {
    pub locals: Vec<Known>,
    pub operands: Vec<Known>,
}

/// What the frame at `place` held, in an own function at an offset of the module; nothing where
/// no values are known.
pub(crate) fn frame_values(
    state: &State,
    sites: &mut Sites,
    place: &FramePlace,
    (own, offset): (u32, u32),
) -> FrameValues {
    found(state, sites, place, (own, offset)).unwrap_or_default()
}

fn found(
    state: &State,
    sites: &mut Sites,
    place: &FramePlace,
    (own, offset): (u32, u32),
) -> Option<FrameValues> {
    let loaded = state.modules.get(place.instance as usize)?;
    let stack = &state.rt.stack;
    let params = params_of(loaded, own);
    let locals_at = |types: &[ValType]| {
        // Behind the parameters lies the return information.
        let (mut at, mut locals) = (place.base, Vec::with_capacity(types.len()));
        for (i, &ty) in types.iter().enumerate() {
            at += u32::from(i == params.len());
            locals.push((ty, Some(value(stack, at, ty))));
            at += slots(&[ty]);
        }
        locals
    };
    if !place.in_call {
        let index = FuncIdx(own + loaded.syntax.imported_funcs() as u32);
        let probe = valid::probe(&loaded.types, &loaded.syntax, &loaded.bytes, index, offset);
        let probe = probe.ok()??;
        // The last results may be in registers only.
        let operands = probe.operands.iter().map(|&ty| (ty, None));
        return Some(FrameValues {
            locals: locals_at(&probe.locals),
            operands: operands.collect(),
        });
    }
    let site = sites.find(state, (place.instance, own, At::Call(offset)));
    let site = site.ok()??;
    let operands = site.point.operands.iter().zip(&site.probe.operands);
    let operands = operands.map(|(operand, &ty)| {
        let bits = match operand.place {
            Place::Const(bits) => [bits, 0],
            Place::Temp => value(stack, place.base + u32::from(operand.slot.0), ty),
            Place::Local(slot) => value(stack, place.base + u32::from(slot.0), ty),
        };
        (ty, Some(bits))
    });
    Some(FrameValues {
        locals: locals_at(&site.probe.locals),
        operands: operands.collect(),
    })
}
