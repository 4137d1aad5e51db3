//! Which kind an operation is of, and which chain a sequence of kinds begins with: both are asked of every
//! operation that is translated, so both are looks into tables that the compiler has made, with as few
//! branches as can be.

use crate::translate::op::{Dest, RegOp, Shape, Source};

/// Stands for no kind.
pub(crate) const NONE: u16 = u16::MAX;

/// Sources, destinations and ways of one shape.
const VARIANTS: usize = 16;

/// Numbers of shapes.
const NUMBERS: usize = 36 << 8;

/// The kinds of operations, for at most `ROWS - 1` shapes.
pub(super) struct Kinds<const ROWS: usize> {
    /// The row of each shape, by its number; the first row is that of all others.
    rows: [u16; NUMBERS],
    /// The kinds of a shape.
    kinds: [[u16; VARIANTS]; ROWS],
}

impl<const ROWS: usize> Kinds<ROWS> {
    /// Kinds with their numbers; the last part says which ways of branches are meant: 1 the one that is
    /// not ahead, 2 the one ahead, 3 both.
    pub const fn new(list: &[(u16, Shape, Source, Dest, u32)]) -> Self {
        let mut table = Self {
            rows: [0; NUMBERS],
            kinds: [[NONE; VARIANTS]; ROWS],
        };
        let (mut i, mut last) = (0, 0);
        while i < list.len() {
            let (kind, shape, source, dest, ways) = list[i];
            let number = number(shape);
            assert!(number != 0, "a shape of a chain has no number");
            if table.rows[number] == 0 {
                last += 1;
                table.rows[number] = last;
            }
            let row = table.rows[number] as usize;
            let mut way = 0;
            while way < 2 {
                if ways >> way & 1 != 0 {
                    table.kinds[row][variant(source, dest, way == 1)] = kind;
                }
                way += 1;
            }
            i += 1;
        }
        table
    }

    /// The kind of an operation; `ahead` says that it branches ahead.
    #[inline(always)]
    pub fn of(&self, op: &RegOp, ahead: bool) -> u16 {
        let row = self.rows[number(op.shape)];
        self.kinds[usize::from(row)][variant(op.source, op.dest, ahead)]
    }
}

#[inline(always)]
const fn variant(source: Source, dest: Dest, ahead: bool) -> usize {
    (source as usize) << 2 | (dest as usize) << 1 | ahead as usize
}

/// No step has this key.
const FREE: u32 = u32::MAX;

/// The steps from sequences that chains begin with to longer ones: a hash table of `SIZE` entries, of which
/// less than two thirds are used. Entries of one hash follow each other; one that is free ends them.
///
/// The number of a sequence of one kind is the kind, and that of a chain the chain's.
pub(super) struct Steps<const SIZE: usize, const KINDS: usize> {
    /// The number of a sequence and the kind that is added.
    keys: [u32; SIZE],
    /// The number of the longer sequence.
    longer: [u16; SIZE],
    /// From here on numbers are of sequences that are no chains.
    chains_end: u16,
    /// For each kind the last bits of those that may follow it: most looks end here.
    follow: [u64; KINDS],
}

impl<const SIZE: usize, const KINDS: usize> Steps<SIZE, KINDS> {
    /// The steps of chains with their numbers; a chain that others begin with comes before them.
    pub const fn new(chains: &[(&[u16], u16)]) -> Self {
        let mut chains_end = 0;
        let mut i = 0;
        while i < chains.len() {
            if chains[i].1 >= chains_end {
                chains_end = chains[i].1 + 1;
            }
            i += 1;
        }
        let mut table = Self {
            keys: [FREE; SIZE],
            longer: [NONE; SIZE],
            chains_end,
            follow: [0; KINDS],
        };
        let (mut others, mut used) = (chains_end, 0);
        let mut i = 0;
        while i < chains.len() {
            let (chain, number) = chains[i];
            let mut sequence = chain[0];
            table.follow[sequence as usize] |= 1 << (chain[1] % 64);
            let mut step = 1;
            while step < chain.len() {
                let at = table.place(step_key(sequence, chain[step]));
                let is_last = step + 1 == chain.len();
                if table.longer[at] == NONE {
                    used += 1;
                    table.longer[at] = if is_last { number } else { others };
                    others += !is_last as u16;
                } else {
                    assert!(!is_last, "a chain comes behind one that begins with it");
                }
                sequence = table.longer[at];
                step += 1;
            }
            i += 1;
        }
        assert!(used * 3 < SIZE * 2, "more steps than room");
        table
    }

    /// Where a key is, or is from now on.
    const fn place(&mut self, key: u32) -> usize {
        let mut at = Self::hash(key);
        while self.keys[at] != key && self.keys[at] != FREE {
            at = Self::behind(at);
        }
        self.keys[at] = key;
        at
    }

    /// The longest of the chains that these kinds begin with, and its length; the first kind itself, and
    /// 1, if there is none.
    #[inline(always)]
    pub fn longest(&self, kinds: impl Iterator<Item = u16> + Clone) -> (u16, usize) {
        let mut rest = kinds.clone();
        let first = rest.next().unwrap_or(NONE);
        let (mut found, mut length) = ((first, 1), 1);
        let second = rest.clone().next().unwrap_or(NONE);
        let follow = self.follow.get(usize::from(first)).copied().unwrap_or(0);
        if follow >> (second % 64) & 1 == 0 {
            return found;
        }
        let mut sequence = first;
        for kind in rest {
            let key = step_key(sequence, kind);
            let mut at = Self::hash(key);
            while self.keys[at] != key {
                if self.keys[at] == FREE {
                    return found;
                }
                at = Self::behind(at);
            }
            length += 1;
            sequence = self.longer[at];
            if sequence < self.chains_end {
                found = (sequence, length);
            }
        }
        found
    }

    /// Where a key's entries begin: a multiplication by an odd number spreads the keys, and the upper bits
    /// have something of all.
    #[inline(always)]
    const fn hash(key: u32) -> usize {
        ((key.wrapping_mul(0x9e37_79b1) as u64 * SIZE as u64) >> 32) as usize
    }

    /// The entry behind one.
    #[inline(always)]
    const fn behind(at: usize) -> usize {
        if at + 1 < SIZE { at + 1 } else { 0 }
    }
}

/// What a step is found by.
#[inline(always)]
const fn step_key(sequence: u16, kind: u16) -> u32 {
    (sequence as u32) << 16 | kind as u32
}

/// The number of a shape that can be in a chain; 0 of others.
#[inline(always)]
const fn number(shape: Shape) -> usize {
    (base(shape) + operand(shape)) as usize
}

/// The number of a shape, if its operand has the number 0.
#[allow(
    clippy::wildcard_enum_match_arm,
    reason = "most shapes are in no chain"
)]
#[inline(always)]
const fn base(shape: Shape) -> u16 {
    match shape {
        Shape::Copy2 => 1,
        Shape::Const32 => 2,
        Shape::ConstS32 => 3,
        Shape::ShiftRightAnd => 4,
        Shape::ExtendAdd => 5,
        Shape::MulAdd => 6,
        Shape::MulSub => 7,
        Shape::Select => 8,
        Shape::GlobalGet => 9,
        Shape::AddGlobalSet => 10,
        Shape::Add2 => 11,
        Shape::GetBrNonZero => 12,
        Shape::BrNonZero => 13,
        Shape::BrZero => 14,
        Shape::BrTestNonZero => 15,
        Shape::BrTestZero => 16,
        Shape::Br => 17,
        Shape::ConstBr => 18,
        Shape::AddBr32 => 19,
        Shape::AddBr64 => 20,
        Shape::BrTable => 21,
        Shape::Call => 22,
        Shape::CallConst => 23,
        Shape::Return => 24,
        Shape::ReturnOne => 25,
        Shape::ReturnConst => 26,
        Shape::Copy(_) => 1 << 8,
        Shape::Const64(_) => 2 << 8,
        Shape::Unary(_) => 3 << 8,
        Shape::Binary(_) => 4 << 8,
        Shape::BinaryImm(_) => 5 << 8,
        Shape::BinaryK(_) => 6 << 8,
        Shape::LoadBinary(_) => 7 << 8,
        Shape::LoadDispBinary(_) => 8 << 8,
        Shape::Load(_) => 9 << 8,
        Shape::LoadDisp(_) => 10 << 8,
        Shape::LoadScaled(_) => 11 << 8,
        Shape::LoadIndex(_) => 12 << 8,
        Shape::LoadConst(_) => 13 << 8,
        Shape::LoadGlobal(_) => 14 << 8,
        Shape::Store(_) => 15 << 8,
        Shape::StoreDisp(_) => 16 << 8,
        Shape::StoreScaled(_) => 17 << 8,
        Shape::StoreConst(_) => 18 << 8,
        Shape::StoreImm(_) => 19 << 8,
        Shape::StoreImmDisp(_) => 20 << 8,
        Shape::StoreImmIndex(_) => 21 << 8,
        Shape::StoreImm32(_) => 22 << 8,
        Shape::BrCompare(_) => 23 << 8,
        Shape::BrNotCompare(_) => 24 << 8,
        Shape::BrCompareImm(_) => 25 << 8,
        Shape::BrCompareImm32(_) => 26 << 8,
        Shape::AddBrCompare(_) => 27 << 8,
        Shape::AddBrCompareImm(_) => 28 << 8,
        Shape::AddSlotBrCompare(_) => 29 << 8,
        Shape::AddSlotBrCompareImm(_) => 30 << 8,
        Shape::LoadBrCompareImm(_) => 31 << 8,
        // Four of them, one for each shift.
        Shape::ShiftBinary(..) => 32 << 8,
        _ => 0,
    }
}

/// The number of the operand of a shape that [`base`] knows with one; 0 of others.
#[allow(
    clippy::wildcard_enum_match_arm,
    reason = "most shapes are in no chain"
)]
#[inline(always)]
const fn operand(shape: Shape) -> u16 {
    match shape {
        Shape::Copy(class) | Shape::Const64(class) => class as u16,
        Shape::Unary(op)
        | Shape::Binary(op)
        | Shape::BinaryImm(op)
        | Shape::BinaryK(op)
        | Shape::LoadBinary(op)
        | Shape::LoadDispBinary(op)
        | Shape::BrCompare(op)
        | Shape::BrNotCompare(op)
        | Shape::BrCompareImm(op)
        | Shape::BrCompareImm32(op)
        | Shape::AddBrCompare(op)
        | Shape::AddBrCompareImm(op)
        | Shape::AddSlotBrCompare(op)
        | Shape::AddSlotBrCompareImm(op)
        | Shape::LoadBrCompareImm(op) => op as u16,
        Shape::Load(op)
        | Shape::LoadDisp(op)
        | Shape::LoadScaled(op)
        | Shape::LoadIndex(op)
        | Shape::LoadConst(op)
        | Shape::LoadGlobal(op) => op as u16,
        Shape::Store(op)
        | Shape::StoreDisp(op)
        | Shape::StoreScaled(op)
        | Shape::StoreConst(op)
        | Shape::StoreImm(op)
        | Shape::StoreImmDisp(op)
        | Shape::StoreImmIndex(op)
        | Shape::StoreImm32(op) => op as u16,
        Shape::ShiftBinary(shift, op) => (shift as u16) << 8 | op as u16,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::translate::op::{NumOp, Shift};

    static KINDS: Kinds<5> = Kinds::new(&[
        (0, Shape::Add2, Source::Slots, Dest::Slot, 3),
        (1, Shape::BrNonZero, Source::AccFirst, Dest::Slot, 2),
        (2, Shape::Unary(NumOp::I32Clz), Source::Slots, Dest::Slot, 1),
        (
            3,
            Shape::ShiftBinary(Shift::RotateLeft32, NumOp::I64Add),
            Source::Slots,
            Dest::Slot,
            3,
        ),
    ]);

    #[test]
    fn the_kind_of_an_operation() {
        let kind = |shape, source, ahead| {
            let op = RegOp {
                source,
                ..RegOp::new(shape, 0)
            };
            KINDS.of(&op, ahead)
        };
        assert_eq!(kind(Shape::Add2, Source::Slots, true), 0);
        assert_eq!(kind(Shape::Add2, Source::Slots, false), 0);
        assert_eq!(kind(Shape::BrNonZero, Source::AccFirst, true), 1);
        assert_eq!(kind(Shape::BrNonZero, Source::AccFirst, false), NONE);
        assert_eq!(kind(Shape::BrNonZero, Source::Slots, true), NONE);
        let unary = |op| kind(Shape::Unary(op), Source::Slots, false);
        assert_eq!((unary(NumOp::I32Clz), unary(NumOp::I32Ctz)), (2, NONE));
        let shifted = |shift| {
            let shape = Shape::ShiftBinary(shift, NumOp::I64Add);
            kind(shape, Source::Slots, false)
        };
        assert_eq!(shifted(Shift::RotateLeft32), 3);
        assert_eq!(shifted(Shift::Left), NONE);
        assert_eq!(kind(Shape::MemoryCopy, Source::Slots, false), NONE);
    }

    #[test]
    fn the_longest_sequence_is_found() {
        static CHAINS: Steps<16, 3> = Steps::new(&[(&[0, 1], 7), (&[2, 2], 9), (&[0, 1, 2, 0], 8)]);
        let longest = |kinds: &[u16]| CHAINS.longest(kinds.iter().copied());
        assert_eq!(longest(&[0, 1, 2]), (7, 2));
        assert_eq!(longest(&[0, 1, 2, 0, 1]), (8, 4));
        assert_eq!(longest(&[2, 2, 2]), (9, 2));
        assert_eq!(longest(&[1, 0]), (1, 1));
        assert_eq!(longest(&[NONE, NONE]), (NONE, 1));
        assert_eq!(longest(&[0, NONE]), (0, 1));
        assert_eq!(longest(&[]), (NONE, 1));
    }
}
