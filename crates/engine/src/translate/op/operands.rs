//! Which slots an operation reads and writes, in the bits of one number: the passes over a function ask
//! it of every operation, and two tables that the compiler makes answer, one by the shape and one by its
//! operation.

use crate::translate::op::{Class, Field, Shape};

/// Slots that a shape reads and writes one by one (calls and `Leave` work on ranges besides).
///
/// ```text
/// | dest 2 | wide dest 1 | - | first source 4 | second source 4 | others 3 x 3 | wide 3 x 3 |   low to high
/// ```
/// `dest` is 0, or 1 more than the class; a source is 1, its field, its class; what else is read is 1
/// and its field.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Operands(u32);

const WIDE_DEST: u32 = 2;
/// While a number is put together: the class of the first source, of the second one, of the result is that
/// of the operation.
const BY_FIRST: u32 = 3;
const BY_SECOND: u32 = 30;
const BY_RESULT: u32 = 31;
const SOURCES: u32 = 4;
const OTHERS: u32 = 12;
const WIDE: u32 = 21;
/// Slots that are not sources: of each sort at most three.
const LIST: u32 = 0o777;

/// The fields in three bits each: 1, then the field.
#[derive(Clone, Copy)]
struct Fields(u32);

impl Iterator for Fields {
    type Item = Field;

    #[inline]
    fn next(&mut self) -> Option<Field> {
        let bits = self.0;
        self.0 >>= 3;
        (bits & 1 != 0).then(|| field(bits >> 1))
    }
}

/// The field that is kept in the two low bits.
#[inline(always)]
fn field(bits: u32) -> Field {
    match bits & 3 {
        0 => Field::A,
        1 => Field::B,
        2 => Field::X,
        _ => Field::Y,
    }
}

/// The class that is kept in the lowest bit.
#[inline(always)]
fn class(bits: u32) -> Class {
    if bits & 1 == 0 {
        Class::Int
    } else {
        Class::Float
    }
}

/// The source that is kept in the lowest four bits.
#[inline(always)]
fn source(bits: u32) -> Option<(Field, Class)> {
    (bits & 1 != 0).then(|| (field(bits >> 1), class(bits >> 3)))
}

impl Operands {
    /// A result and sources.
    const fn new(
        dest: Option<Class>,
        first: Option<(Field, Class)>,
        second: Option<(Field, Class)>,
    ) -> Self {
        let operands = Self((bits(first) | bits(second) << 4) << SOURCES);
        match dest {
            Some(class) => operands.with_dest(class),
            None => operands,
        }
    }

    /// The same, where these are of the class that the operation says: the first source, the second one, the
    /// result. They are given as integers.
    const fn by_operation(self, [first, second, result]: [bool; 3]) -> Self {
        Self(
            self.0
                | (first as u32) << BY_FIRST
                | (second as u32) << BY_SECOND
                | (result as u32) << BY_RESULT,
        )
    }

    /// The same with these classes of the operation, as of [`classes`](super::classes).
    #[inline(always)]
    const fn with_classes(self, classes: u32) -> Self {
        let Self(bits) = self;
        let first = bits >> BY_FIRST & classes & 1;
        let second = bits >> BY_SECOND & classes >> 1 & 1;
        let result = bits >> BY_RESULT & classes >> 2 & 1;
        // From integer to float: the bit of a source, and 1 to 2 for the result.
        let floats = first << (SOURCES + 3) | second << (SOURCES + 7) | result | result << 1;
        Self((bits ^ floats) & !(1 << BY_FIRST | 1 << BY_SECOND | 1 << BY_RESULT))
    }

    /// The same with a result.
    #[inline(always)]
    pub(super) const fn with_dest(self, class: Class) -> Self {
        Self(self.0 | (class as u32 + 1))
    }

    /// The same with a result that is a v128.
    #[inline(always)]
    pub(super) const fn with_wide_dest(self) -> Self {
        Self(self.0 | 1 << WIDE_DEST)
    }

    /// The same with operands that are always slots, at most three in all.
    #[inline(always)]
    pub(super) const fn with_others(self, fields: &[Field]) -> Self {
        self.with(OTHERS, fields)
    }

    /// The same with operands that are v128, at most three in all.
    #[inline(always)]
    pub(super) const fn with_wide(self, fields: &[Field]) -> Self {
        self.with(WIDE, fields)
    }

    #[inline(always)]
    const fn with(self, list: u32, mut fields: &[Field]) -> Self {
        let mut bits = self.0;
        while let [field, rest @ ..] = fields {
            let used = bits >> list & LIST;
            let free = 3 * (used & 0o111).count_ones();
            bits |= (1 | (*field as u32) << 1) << (list + free);
            fields = rest;
        }
        Self(bits)
    }

    /// Class of the result in `a`.
    #[inline(always)]
    pub fn dest(self) -> Option<Class> {
        let class = class(self.0 >> 1);
        (self.0 & 3 != 0).then_some(class)
    }

    /// Whether the result is a v128: it overwrites `a` and the slot behind it.
    #[inline(always)]
    pub fn wide_dest(self) -> bool {
        self.0 >> WIDE_DEST & 1 != 0
    }

    /// The operands that may come from an accumulator, first and second.
    pub fn sources(self) -> [Option<(Field, Class)>; 2] {
        [self.first(), self.second()]
    }

    /// The first operand that may come from an accumulator.
    #[inline(always)]
    pub fn first(self) -> Option<(Field, Class)> {
        source(self.0 >> SOURCES)
    }

    /// The second operand that may come from an accumulator.
    #[inline(always)]
    pub fn second(self) -> Option<(Field, Class)> {
        source(self.0 >> (SOURCES + 4))
    }

    /// Operands that are always slots.
    #[inline(always)]
    pub fn others(self) -> impl Iterator<Item = Field> {
        Fields(self.0 >> OTHERS & LIST)
    }

    /// Operands that are v128: each takes a slot and the one behind it.
    #[inline(always)]
    pub fn wide(self) -> impl Iterator<Item = Field> {
        Fields(self.0 >> WIDE & LIST)
    }

    /// Whether there are operands that are not sources.
    #[inline(always)]
    pub fn has_more(self) -> bool {
        self.0 >> OTHERS != 0
    }
}

/// The bits of a source.
const fn bits(source: Option<(Field, Class)>) -> u32 {
    match source {
        Some((field, class)) => 1 | (field as u32) << 1 | (class as u32) << 3,
        None => 0,
    }
}

impl Shape {
    /// The slots that this shape reads and writes.
    #[inline]
    pub fn operands(self) -> Operands {
        match self.vector_operands() {
            Some(operands) => operands,
            None => self.parts().with_classes(self.classes()),
        }
    }

    /// Those of vector operations, which have types of their own.
    #[allow(
        clippy::wildcard_enum_match_arm,
        reason = "the rest is told apart elsewhere"
    )]
    #[inline(always)]
    fn vector_operands(self) -> Option<Operands> {
        use Field::{A, B, X, Y};
        Some(match self {
            Self::Vec(op) => op.operands(&[B, X, Y]),
            Self::VecLoad(op) | Self::VecLoadDisp(op) | Self::VecLoadAny(op) => op.operands(&[B]),
            Self::VecLoadIndex(op) => op.operands(&[]).with_others(&[B, X]),
            Self::VecStore(op) | Self::VecStoreAny(op) => op.operands(&[B, A]),
            Self::VecLoadLane(op) | Self::VecStoreLane(op) => op.operands(&[B, X]),
            _ => return None,
        })
    }

    /// The classes of its operation, as of [`classes`](super::classes).
    #[allow(
        clippy::wildcard_enum_match_arm,
        reason = "the others have no operation, or ask none"
    )]
    #[inline(always)]
    const fn classes(self) -> u32 {
        match self {
            Self::Copy(class) | Self::Const64(class) => class as u32 * 0b101,
            Self::Unary(op)
            | Self::Binary(op)
            | Self::BinaryImm(op)
            | Self::BinaryK(op)
            | Self::LoadBinary(op)
            | Self::LoadDispBinary(op)
            | Self::BrCompare(op)
            | Self::BrNotCompare(op)
            | Self::BrCompareImm(op)
            | Self::BrCompareImm32(op) => op.classes(),
            Self::Load(op)
            | Self::LoadDisp(op)
            | Self::LoadScaled(op)
            | Self::LoadIndex(op)
            | Self::LoadConst(op)
            | Self::LoadGlobal(op)
            | Self::LoadAny(op) => op.classes(),
            Self::Store(op)
            | Self::StoreDisp(op)
            | Self::StoreScaled(op)
            | Self::StoreIndex(op)
            | Self::StoreConst(op) => op.classes(),
            _ => 0,
        }
    }

    /// What it reads and writes, as far as its operation does not say.
    #[inline(always)]
    const fn parts(self) -> Operands {
        use Class::{Float, Int};
        use Field::{A, B, X, Y};
        const NONE: Operands = Operands(0);
        const RESULT: Operands = Operands::new(Some(Int), None, None);
        const FROM_B: Operands = Operands::new(Some(Int), Some((B, Int)), None);
        const FROM_B_X: Operands = Operands::new(Some(Int), Some((B, Int)), Some((X, Int)));
        const READ_A: Operands = Operands::new(None, Some((A, Int)), None);
        const READ_B: Operands = Operands::new(None, Some((B, Int)), None);
        const STORE: Operands = Operands::new(None, Some((B, Int)), Some((A, Int)));
        match self {
            Self::Copy(_) | Self::Unary(_) | Self::BinaryImm(_) | Self::BinaryK(_) => {
                const { FROM_B.by_operation([true, false, true]) }
            }
            Self::Binary(_) => const { FROM_B_X.by_operation([true, true, true]) },
            Self::LoadBinary(_) | Self::LoadDispBinary(_) => {
                const { FROM_B_X.by_operation([true, false, true]) }
            }
            Self::Const64(_) | Self::LoadConst(_) | Self::LoadGlobal(_) => {
                const { RESULT.by_operation([false, false, true]) }
            }
            Self::Load(_) | Self::LoadDisp(_) | Self::LoadScaled(_) => {
                const { FROM_B.by_operation([false, false, true]) }
            }
            Self::LoadIndex(_) => const { FROM_B_X.by_operation([false, false, true]) },
            Self::LoadAny(_) => {
                const { RESULT.with_others(&[B]).by_operation([false, false, true]) }
            }
            Self::Store(_) | Self::StoreDisp(_) | Self::StoreScaled(_) => {
                const { STORE.by_operation([false, true, false]) }
            }
            Self::StoreIndex(_) => {
                const { STORE.with_others(&[X]).by_operation([false, true, false]) }
            }
            Self::StoreConst(_) | Self::BrCompareImm(_) | Self::BrCompareImm32(_) => {
                const { READ_A.by_operation([true, false, false]) }
            }
            Self::BrCompare(_) | Self::BrNotCompare(_) => {
                const {
                    let both = Operands::new(None, Some((A, Int)), Some((B, Int)));
                    both.by_operation([true, true, false])
                }
            }
            Self::Const32 | Self::ConstS32 | Self::GlobalGet | Self::MemorySize => RESULT,
            Self::ShiftRightAnd | Self::ExtendAdd | Self::AddGlobalSet | Self::GetBrNonZero => {
                FROM_B
            }
            Self::ShiftBinary(..) => FROM_B_X,
            Self::MulAdd | Self::MulSub => {
                const {
                    let sources = (Some((B, Float)), Some((X, Float)));
                    Operands::new(Some(Float), sources.0, sources.1).with_others(&[Y])
                }
            }
            Self::Select => const { FROM_B.with_others(&[X, Y]) },
            Self::LoadBrCompareImm(_)
            | Self::GlobalSet
            | Self::StoreImm(_)
            | Self::StoreImmDisp(_)
            | Self::StoreImm32(_)
            | Self::ReturnOne => READ_B,
            Self::StoreImmIndex(_) => const { Operands::new(None, Some((B, Int)), Some((X, Int))) },
            Self::BrNonZero
            | Self::BrZero
            | Self::BrTestNonZero
            | Self::BrTestZero
            | Self::BrTable => READ_A,
            Self::Copy2 => const { NONE.with_others(&[B, Y]) },
            Self::AddSlotBrCompare(_) => const { NONE.with_others(&[A, B, X]) },
            Self::AddSlotBrCompareImm(_)
            | Self::AddBrCompare(_)
            | Self::Add2
            | Self::StoreAny(_) => const { NONE.with_others(&[A, B]) },
            Self::AddBrCompareImm(_) | Self::AddBr32 | Self::AddBr64 => {
                const { NONE.with_others(&[A]) }
            }
            Self::CallIndirect
            | Self::CallRef
            | Self::NonNull
            | Self::ThrowRef
            | Self::FuelBulk => const { NONE.with_others(&[B]) },
            Self::MemoryCopy | Self::MemoryFill => const { NONE.with_others(&[A, B, X]) },
            Self::CopyV128 => const { NONE.with_wide(&[B]).with_wide_dest() },
            Self::SelectV128 => {
                const { NONE.with_others(&[B]).with_wide(&[X, Y]).with_wide_dest() }
            }
            Self::VecConst | Self::GlobalGetV128 => const { NONE.with_wide_dest() },
            Self::GlobalSetV128 => const { NONE.with_wide(&[B]) },
            Self::VecShuffle => const { NONE.with_wide(&[B, X]).with_wide_dest() },
            Self::StoreImmConst(_)
            | Self::Data
            | Self::Br
            | Self::ConstBr
            | Self::Entry
            | Self::Call
            | Self::CallConst
            | Self::CallImport
            | Self::ReturnCall
            | Self::ReturnCallImport
            | Self::ReturnCallIndirect
            | Self::ReturnCallRef
            | Self::Throw
            | Self::Wide(_)
            | Self::Return
            | Self::ReturnConst
            | Self::ReturnMany
            | Self::Zero
            | Self::Fuel
            | Self::Checkpoint
            | Self::Unreachable
            | Self::Atomic(_)
            | Self::Fence
            | Self::Aggregate(_)
            | Self::Leave(_)
            | Self::Vec(_)
            | Self::VecLoad(_)
            | Self::VecLoadIndex(_)
            | Self::VecLoadDisp(_)
            | Self::VecLoadAny(_)
            | Self::VecStore(_)
            | Self::VecStoreAny(_)
            | Self::VecLoadLane(_)
            | Self::VecStoreLane(_) => NONE,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_put_in_comes_out() {
        let (first, second) = (Some((Field::B, Class::Float)), Some((Field::X, Class::Int)));
        let operands = Operands::new(Some(Class::Float), first, second).with_others(&[Field::Y]);
        assert_eq!(operands.dest(), Some(Class::Float));
        assert_eq!(operands.sources(), [first, second]);
        assert!(operands.others().eq([Field::Y]));
        assert_eq!(operands.wide().count(), 0);
        assert!(operands.has_more() && !operands.wide_dest());
    }

    #[test]
    fn lists_grow_behind_each_other() {
        let fields = [Field::A, Field::B, Field::X];
        let mut operands = Operands::default();
        for field in fields {
            operands = operands.with_others(&[field]).with_wide(&[field]);
        }
        operands = operands.with_wide_dest();
        assert!(operands.others().eq(fields) && operands.wide().eq(fields));
        assert_eq!((operands.dest(), operands.sources()), (None, [None, None]));
        assert!(operands.wide_dest());
    }
}
