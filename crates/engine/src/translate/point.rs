//! Points: where a function can be left and taken up again, in terms of WebAssembly.
//!
//! A point is a place between two instructions, or a call that is under way. The translator knows
//! there which values are on the operand stack and where they are kept. A suspended frame is
//! written in these terms, so that it means the same to every version of the register code.

use alloc::boxed::Box;

use crate::translate::Translator;
use crate::translate::layout::Slot;
use crate::translate::stack::Operand;

/// Which point is asked for.
#[cfg_attr(
    not(feature = "snapshot"),
    allow(dead_code, reason = "snapshots ask for it")
)]
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Wanted {
    /// The place between two instructions where this operation is next, counted before passes that
    /// add operations.
    Operation(u32),
    /// The place before the instruction at this offset.
    Offset(u32),
    /// The call that is made by this operation, counted like that.
    CallBy(u32),
    /// The call at this offset.
    CallAt(u32),
}

/// A point of a function.
#[cfg_attr(
    not(feature = "snapshot"),
    allow(dead_code, reason = "snapshots ask for it")
)]
#[derive(Debug)]
pub(crate) struct Point {
    /// The operation that is next; of a call, the one that makes it.
    pub op: u32,
    /// The offset of the instruction that is next; of a call, its own.
    pub at: u32,
    /// Of a call, the first slot of the callee's frame.
    pub callee: Option<Slot>,
    /// The operand stack; of a call, without its arguments.
    pub operands: Box<[Operand]>,
}

impl Translator<'_> {
    /// Notes the place before the current instruction if it is wanted, and if control may stop
    /// there: nothing is left to be joined with what comes.
    pub(super) fn boundary(&mut self) {
        let Some(wanted) = self.env.wanted else {
            return;
        };
        let next = self.ops.len();
        if !self.reachable || self.barrier != next || self.point.is_some() {
            return;
        }
        // Where fuel is charged, that comes first.
        let op = match self.fuel_op {
            Some(fuel) if fuel + 1 == next => fuel,
            _ => next,
        } as u32;
        let is_it = match wanted {
            Wanted::Operation(i) => i == op || i as usize == next,
            Wanted::Offset(at) => at == self.at,
            Wanted::CallBy(_) | Wanted::CallAt(_) => false,
        };
        if is_it {
            self.point = Some(Point {
                op,
                at: self.at,
                callee: None,
                operands: self.stack.as_slice().into(),
            });
        }
    }

    /// Notes the call that was just emitted if it is wanted.
    pub(super) fn call_point(&mut self, callee: Slot) {
        let op = self.ops.len() as u32 - 1;
        let is_it = match self.env.wanted {
            Some(Wanted::CallBy(i)) => i == op,
            Some(Wanted::CallAt(at)) => at == self.at,
            Some(Wanted::Operation(_) | Wanted::Offset(_)) | None => false,
        };
        if is_it {
            self.point = Some(Point {
                op,
                at: self.at,
                callee: Some(callee),
                operands: self.stack.as_slice().into(),
            });
        }
    }
}
