//! Vector instructions: their types stand in the table, so only lanes are left to check.
//!
//! Spec: 3.4.2 Vector Instructions.

use super::body::Body;
use super::context::{Check, fault};
use super::instr::Immediate;
use super::operand::Operand;
use crate::error::ValidateErrorKind;
use crate::syntax::LaneIdx;

impl<const LANES: u8> Immediate for LaneIdx<LANES> {
    fn check(self, _: &Body<'_>, _: u32, _: &mut Operand) -> Check {
        check_lane(self.0, LANES)
    }
}

/// The lanes of `i8x16.shuffle`: of two vectors of sixteen.
impl Immediate for [u8; 16] {
    fn check(self, _: &Body<'_>, _: u32, _: &mut Operand) -> Check {
        self.into_iter().try_for_each(|lane| check_lane(lane, 32))
    }
}

fn check_lane(lane: u8, lanes: u8) -> Check {
    if lane < lanes {
        Ok(())
    } else {
        fault(ValidateErrorKind::LaneIndex(lane))
    }
}
