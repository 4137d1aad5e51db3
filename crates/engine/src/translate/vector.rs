//! Translation of vector instructions.
//!
//! A v128 lies in two adjacent slots and never in an accumulator; its constants are not folded.

use crate::syntax::{Instr, MemArg};
use crate::translate::layout::Kind;
use crate::translate::memory::Address;
use crate::translate::op::{Field, LanePlace, RegOp, Shape, VecOp};
use crate::translate::{TranslateError, Translator};

impl Translator<'_> {
    /// A vector instruction; none if it is not one.
    #[allow(clippy::wildcard_enum_match_arm)]
    pub(super) fn vector(&mut self, instr: &Instr<'_>) -> Option<Result<(), TranslateError>> {
        if let Instr::V128Const { value } = *instr {
            let k = [value as u64, (value >> 64) as u64];
            return Some(self.two_words(Shape::VecConst, k, &[]));
        }
        let (op, immediates) = VecOp::of(instr)?;
        if let Some(lanes) = immediates.lanes {
            let lanes = u128::from_le_bytes(lanes);
            let k = [lanes as u64, (lanes >> 64) as u64];
            return Some(self.two_words(Shape::VecShuffle, k, &[Field::B, Field::X]));
        }
        Some(match (immediates.mem, immediates.lane) {
            (Some(mem), Some(lane)) => self.vector_lane(op, &mem, lane),
            (Some(mem), None) => self.vector_access(op, &mem),
            (None, lane) => {
                let made = self.new_op(Shape::Vec(op));
                let mut made = self.take(made, op.params().len(), &[Field::B, Field::X, Field::Y]);
                if let Some(lane) = lane {
                    made.set_y(lane.into());
                }
                self.give(made, op.result())
            }
        })
    }

    /// Pops `n` operands into the first fields of `fields`.
    fn take(&mut self, mut op: RegOp, n: usize, fields: &[Field]) -> RegOp {
        let at = self.stack.len() - n;
        let operands = self.stack.split_off(at);
        for (operand, &field) in operands.into_iter().zip(fields) {
            let slot = self.read(operand);
            match field {
                Field::A => op.a = slot,
                Field::B => op.b = slot,
                Field::X => op.set_x(slot.0),
                Field::Y => op.set_y(slot.0),
            }
        }
        op
    }

    /// Emits an operation with its result, if it has one.
    fn give(&mut self, mut op: RegOp, result: Option<Kind>) -> Result<(), TranslateError> {
        if let Some(kind) = result {
            op.a = self.push(kind)?;
        }
        self.emit(op);
        Ok(())
    }

    /// An operation with a vector for result and one of 128 bits for immediate.
    fn two_words(
        &mut self,
        shape: Shape,
        [k, more]: [u64; 2],
        fields: &[Field],
    ) -> Result<(), TranslateError> {
        let op = RegOp {
            k,
            ..self.new_op(shape)
        };
        let op = self.take(op, fields.len(), fields);
        self.give(op, Some(Kind::V128))?;
        // Nothing may come between the two.
        let data = RegOp {
            k: more,
            ..self.new_op(Shape::Data)
        };
        self.ops.push(data);
        Ok(())
    }

    /// A load that makes a whole vector, or the store of one.
    fn vector_access(&mut self, op: VecOp, mem: &MemArg) -> Result<(), TranslateError> {
        let is_load = op.result().is_some();
        let near = self.is_near(mem.memory);
        if is_load && let Some(made) = self.vector_load(op, mem)? {
            return self.give(made, op.result());
        }
        let made = match u32::try_from(mem.offset) {
            Ok(offset) if near => {
                let shape = if is_load {
                    Shape::VecLoad(op)
                } else {
                    Shape::VecStore(op)
                };
                RegOp {
                    c: offset,
                    ..self.new_op(shape)
                }
            }
            _ => {
                let shape = if is_load {
                    Shape::VecLoadAny(op)
                } else {
                    Shape::VecStoreAny(op)
                };
                let mut made = RegOp {
                    k: mem.offset,
                    ..self.new_op(shape)
                };
                made.set_x(memory_number(mem));
                made.set_y(self.memory_flags(mem.memory));
                made
            }
        };
        let made = self.take(made, op.params().len(), &[Field::B, Field::A]);
        self.give(made, op.result())
    }

    /// A load whose address is the sum that was just made.
    fn vector_load(&mut self, op: VecOp, mem: &MemArg) -> Result<Option<RegOp>, TranslateError> {
        let base = match self.stack.last() {
            Some(base) if self.is_near(mem.memory) && self.producer(base).is_some() => self.pop(),
            _ => return Ok(None),
        };
        let (address, made) = self.address(base, mem, 0)?;
        let shape = match address {
            Address::Index => Shape::VecLoadIndex(op),
            Address::Disp => Shape::VecLoadDisp(op),
            Address::Offset => Shape::VecLoad(op),
            Address::Scaled | Address::Const => unreachable!("made by an operation, not scaled"),
            Address::Any => Shape::VecLoadAny(op),
        };
        Ok(Some(RegOp { shape, ..made }))
    }

    /// A load or store of one lane.
    fn vector_lane(&mut self, op: VecOp, mem: &MemArg, lane: u8) -> Result<(), TranslateError> {
        let is_load = op.result().is_some();
        let shape = if is_load {
            Shape::VecLoadLane(op)
        } else {
            Shape::VecStoreLane(op)
        };
        let mut place = LanePlace::new(lane, memory_number(mem), self.is_wide(mem.memory));
        if self.is_shared(mem.memory) {
            place = place.in_shared();
        }
        let mut made = RegOp {
            k: mem.offset,
            ..self.new_op(shape)
        };
        made.set_y(place.0);
        let made = self.take(made, 2, &[Field::B, Field::X]);
        self.give(made, op.result())
    }
}

/// The memory of an access.
fn memory_number(mem: &MemArg) -> u16 {
    u16::try_from(mem.memory.get()).expect("limited: number of memories")
}
