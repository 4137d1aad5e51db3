//! Register operations: what a function body becomes.
//!
//! A register operation works on the *slots* of one frame: first the parameters, then one slot of
//! return information, then the other locals, then the operand stack, where every height has its
//! own slot. Its fields are `a` (16 bits), `b` (16 bits) and `c` (32 bits, or two 16-bit halves `x`
//! and `y`); `k` is the 64-bit word of operations that take two code words.
//!
//! Two accumulators go from operation to operation beside the slots: the last integer-like result
//! and the last `f64`. [`Source`] and [`Dest`] say where one of them stands in for a slot.
//!
//! The grammar of names: `Store` + `Index` (base + index register), `Scaled` (index shifted by the
//! access size), `Disp` (base + constant that wraps as `i32.add` does), `Const` (constant address),
//! `Imm` (small constant operand), `K` (64-bit constant operand), `Any` (any memory and address
//! type). A v128 lies in the slot that is named and the one behind it.

mod aggregate;
mod facts;
mod operands;
mod vector;

use crate::syntax::Instr;
use crate::syntax::atomic::AtomicOp;
use crate::translate::layout::{Kind, Slot};

pub use aggregate::AggregateOp;
pub(crate) use aggregate::{cast_type, heap_code};
pub(crate) use facts::Facts;
pub use operands::Operands;
pub use vector::VecOp;

/// Picks the families of the instruction table whose instructions become operands of shapes.
macro_rules! families {
    ($($group:ident { $($rows:tt)* })*) => { $( family! { $group { $($rows)* } } )* };
}

macro_rules! family {
    (numeric { $($rows:tt)* }) => {
        op_enum! { NumOp "A scalar numeric instruction with a meaning in `num/`." { $($rows)* } }
    };
    (load { $($rows:tt)* }) => { op_enum! { LoadOp "A scalar load." { $($rows)* } } };
    (store { $($rows:tt)* }) => { op_enum! { StoreOp "A scalar store." { $($rows)* } } };
    ($other:ident { $($rows:tt)* }) => {};
}

/// The enum of one family, with the classes of operands and results.
macro_rules! op_enum {
    ($enum:ident $doc:literal { $(
        $code:tt $(@$feature:ident)? $name:ident $text:literal {$($immediate:tt)*}
            [$($param:ident)*] [$($result:ident)*] $(/ $width:literal)?
            $(= $kind:ident $($kind2:ident)? :: $meaning:ident)?;
    )* }) => {
        #[doc = $doc]
        #[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
        #[allow(missing_docs, reason = "named after the instruction")]
        pub enum $enum { $($name,)* }

        #[allow(dead_code, reason = "one set of questions for three families")]
        impl $enum {
            /// The bits of the operands of an integer operation with two of them; 0 for others.
            pub(crate) const fn int_width(self) -> u32 {
                match self { $(Self::$name => width_of!([$($param)*]),)* }
            }

            /// The classes of the operands, in order.
            #[inline(always)]
            pub const fn params(self) -> &'static [Class] {
                match self { $(Self::$name => &[$(class_of!($param)),*],)* }
            }

            /// The classes of the results.
            #[inline(always)]
            pub const fn results(self) -> &'static [Class] {
                match self { $(Self::$name => &[$(class_of!($result)),*],)* }
            }

            /// The class of the operand numbered `n`; integer if there is none.
            #[inline(always)]
            pub(crate) const fn param(self, n: usize) -> Class {
                match n {
                    0 => match self { $(Self::$name => const { nth(&[$(class_of!($param)),*], 0) },)* },
                    _ => match self { $(Self::$name => const { nth(&[$(class_of!($param)),*], 1) },)* },
                }
            }

            /// The class of the result, if there is one.
            #[inline(always)]
            pub(crate) const fn result(self) -> Option<Class> {
                match self { $(Self::$name => const { first(&[$(class_of!($result)),*]) },)* }
            }

            /// Which of these are of class float: the first operand, the second one, the result; those of a
            /// store are both its value. In the bits from the lowest one.
            #[inline(always)]
            pub(crate) const fn classes(self) -> u32 {
                match self { $(Self::$name => const { classes(
                    &[$(class_of!($param)),*],
                    &[$(class_of!($result)),*],
                ) },)* }
            }

            /// Whether there is one operand only.
            #[inline(always)]
            pub(crate) const fn is_unary(self) -> bool {
                match self { $(Self::$name => const { [$(class_of!($param)),*].len() == 1 },)* }
            }

            /// The kind of the result.
            pub(crate) const fn kind(self) -> Kind {
                match self { $(Self::$name => kind_of!([$($result)*]),)* }
            }

            /// The operation of the instruction that has this code, if the code is one byte.
            #[inline(always)]
            pub(crate) fn of_code(code: u8) -> Option<Self> {
                const OPS: [Option<$enum>; 256] = {
                    let mut ops = [None; 256];
                    $(
                        if let Some(code) = one_byte!($code) {
                            ops[code] = Some($enum::$name);
                        }
                    )*
                    ops
                };
                OPS[usize::from(code)]
            }

            /// The operation of an instruction of this family.
            #[allow(clippy::wildcard_enum_match_arm)]
            pub fn of(instr: &Instr<'_>) -> Option<Self> {
                match instr {
                    $(Instr::$name { .. } => Some(Self::$name),)*
                    _ => None,
                }
            }
        }
    };
}

/// A code, if it is one byte.
macro_rules! one_byte {
    (($prefix:literal $number:literal)) => {
        None::<usize>
    };
    ($code:literal) => {
        Some($code)
    };
}

/// The class numbered `n`.
const fn nth(classes: &[Class], n: usize) -> Class {
    if n < classes.len() {
        classes[n]
    } else {
        Class::Int
    }
}

/// The first class, if there is any.
const fn first(classes: &[Class]) -> Option<Class> {
    match classes {
        [class, ..] => Some(*class),
        [] => None,
    }
}

/// Says which of the first operand, the second one and the result are floats.
const fn classes(params: &[Class], results: &[Class]) -> u32 {
    let second = nth(params, 1) as u32;
    let (first, result) = match first(results) {
        Some(class) => (nth(params, 0) as u32, class as u32),
        None => (second, 0),
    };
    first | second << 1 | result << 2
}

/// The bits of two integer operands.
macro_rules! width_of {
    ([i32 i32]) => {
        32
    };
    ([i64 i64]) => {
        64
    };
    ([$($other:ident)*]) => {
        0
    };
}

/// The accumulator that a value type travels in.
macro_rules! class_of {
    (f64) => {
        Class::Float
    };
    ($other:ident) => {
        Class::Int
    };
}

/// Which accumulator can hold a value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Class {
    /// `i32`, `i64`, `f32` (as bits) and references: the integer accumulator.
    Int,
    /// `f64`: the float accumulator.
    Float,
}

/// The kind of a single result.
macro_rules! kind_of {
    ([i32]) => {
        Kind::I32
    };
    ([i64]) => {
        Kind::I64
    };
    ([f32]) => {
        Kind::F32
    };
    ([f64]) => {
        Kind::F64
    };
    ([]) => {
        Kind::I32
    };
}

crate::syntax::for_each_instr!(families);

/// A shift that is fused with the operation after it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shift {
    /// Towards the high bits.
    Left,
    /// Towards the low bits, zeros shifted in.
    RightUnsigned,
    /// Rotation towards the high bits.
    RotateLeft,
    /// The same of an i32, before an operation on i64.
    RotateLeft32,
}

/// An instruction of 128-bit arithmetic.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum WideOp {
    /// `i64.add128`
    Add,
    /// `i64.sub128`
    Sub,
    /// `i64.mul_wide_s`
    MulSigned,
    /// `i64.mul_wide_u`
    MulUnsigned,
}

/// In `k` of a call through a table: the index has 64 bits.
pub(crate) const WIDE_INDEX: u64 = 1 << 49;

/// In `y` of an access to any memory: addresses have 64 bits.
pub(crate) const WIDE_ADDRESS: u16 = 1;

/// In `y` of an access to any memory: the memory is shared.
pub(crate) const SHARED_MEMORY: u16 = 2;

/// In field `a` of `FuelBulk` always, so that it is told from `Fuel`.
pub(crate) const BULK_FUEL: u16 = 1 << 8;

/// In field `a` of `FuelBulk`: all 64 bits of the operand count, not only the low 32.
pub(crate) const BULK_WIDE: u16 = 1 << 9;

/// In `k` of a call: it has one result, in one slot.
pub(crate) const SINGLE_RESULT: u64 = 1 << 48;

/// An operation that leaves the handlers: the trampoline performs it on the store.
///
/// Operands lie in consecutive slots from `b`, the result replaces the first.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u16)]
#[allow(missing_docs)] // named after the instruction
pub enum LeaveOp {
    MemoryGrow,
    MemoryInit,
    MemoryCopy,
    MemoryFill,
    MemorySize,
    DataDrop,
    MemoryWait32,
    MemoryWait64,
    TableGet,
    TableSet,
    TableSize,
    TableGrow,
    TableFill,
    TableCopy,
    TableInit,
    ElemDrop,
    RefFunc,
    GlobalGet,
    GlobalSet,
}

impl LeaveOp {
    /// All of them, by number.
    pub const ALL: &'static [Self] = &[
        Self::MemoryGrow,
        Self::MemoryInit,
        Self::MemoryCopy,
        Self::MemoryFill,
        Self::MemorySize,
        Self::DataDrop,
        Self::MemoryWait32,
        Self::MemoryWait64,
        Self::TableGet,
        Self::TableSet,
        Self::TableSize,
        Self::TableGrow,
        Self::TableFill,
        Self::TableCopy,
        Self::TableInit,
        Self::ElemDrop,
        Self::RefFunc,
        Self::GlobalGet,
        Self::GlobalSet,
    ];
}

/// The shape of a register operation, with the instruction it stands for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shape {
    /// a = b
    Copy(Class),
    /// a = b, then x = y
    Copy2,
    /// (a, a+1) = (b, b+1)
    CopyV128,
    /// a = c, upper half zero
    Const32,
    /// a = c, sign-extended to 64 bits
    ConstS32,
    /// a = k
    Const64(Class),
    /// a = op b
    Unary(NumOp),
    /// a = b op x
    Binary(NumOp),
    /// a = b op c, c sign-extended
    BinaryImm(NumOp),
    /// a = b op k
    BinaryK(NumOp),
    /// a = (b shift y) op x
    ShiftBinary(Shift, NumOp),
    /// a = (b >> high 5 bits of c) & low 27 bits of c
    ShiftRightAnd,
    /// a = zero-extended i32 b + c (i64), c sign-extended
    ExtendAdd,
    /// a = b op memory[x + y]; y is an offset
    LoadBinary(NumOp),
    /// a = b op memory[wrap(x + y)]; y is a sign-extended constant
    LoadDispBinary(NumOp),
    /// a = y + b * x, f64
    MulAdd,
    /// a = y - b * x, f64
    MulSub,
    /// a = if b != 0 { x } else { y }
    Select,
    /// a = if b != 0 { x } else { y }, v128
    SelectV128,
    /// a = own global c
    GlobalGet,
    /// own global c = b
    GlobalSet,
    /// a = b + x (i32), x a sign-extended constant; own global y = a
    AddGlobalSet,
    /// a = own global c, v128
    GlobalGetV128,
    /// own global c = b, v128
    GlobalSetV128,
    /// a = memory[b + c]
    Load(LoadOp),
    /// a = memory[wrap(b + x) + y]; y is an offset
    LoadIndex(LoadOp),
    /// a = memory[wrap(b + c)]
    LoadDisp(LoadOp),
    /// a = memory[wrap(b << log2 size) + c]
    LoadScaled(LoadOp),
    /// a = memory[c]
    LoadConst(LoadOp),
    /// a = memory[own global x + y]; y is an offset
    LoadGlobal(LoadOp),
    /// memory[b + c] = a
    Store(StoreOp),
    /// memory[wrap(b + x) + y] = a; y is an offset
    StoreIndex(StoreOp),
    /// memory[wrap(b + c)] = a
    StoreDisp(StoreOp),
    /// memory[wrap(b << log2 size) + c] = a
    StoreScaled(StoreOp),
    /// memory[c] = a
    StoreConst(StoreOp),
    /// memory[b + c] = a, a constant, sign-extended
    StoreImm(StoreOp),
    /// memory[wrap(b + x) + y] = a, a constant, sign-extended
    StoreImmIndex(StoreOp),
    /// memory[wrap(b + c)] = a, a constant, sign-extended
    StoreImmDisp(StoreOp),
    /// memory[c] = a, a constant, sign-extended
    StoreImmConst(StoreOp),
    /// memory[b + a] = c, a constant, upper half zero; a is an offset
    StoreImm32(StoreOp),
    /// a = the vector of k and the `Data` after it
    VecConst,
    /// a = bytes of b and x by the lane numbers of k and the `Data` after it
    VecShuffle,
    /// more bits for the operation before: k
    Data,
    /// a = op of b, x, y; a lane number is in y
    Vec(VecOp),
    /// a = vector made of memory[b + c]
    VecLoad(VecOp),
    /// a = vector made of memory[wrap(b + x) + y]; y is an offset
    VecLoadIndex(VecOp),
    /// a = vector made of memory[wrap(b + c)]
    VecLoadDisp(VecOp),
    /// a = vector made of memory x[b + k]; y as of `LoadAny`
    VecLoadAny(VecOp),
    /// memory[b + c] = vector a
    VecStore(VecOp),
    /// memory x[b + k] = vector a; y as of `LoadAny`
    VecStoreAny(VecOp),
    /// a = vector x with a lane from memory[b + k]; y is a [`LanePlace`]
    VecLoadLane(VecOp),
    /// memory[b + k] = a lane of vector x; y is a [`LanePlace`]
    VecStoreLane(VecOp),
    /// goto c
    Br,
    /// if a != 0 goto c
    BrNonZero,
    /// if a == 0 goto c
    BrZero,
    /// if a op b goto c
    BrCompare(NumOp),
    /// if !(a op b) goto c, for floats
    BrNotCompare(NumOp),
    /// if a op b goto c; b a sign-extended constant
    BrCompareImm(NumOp),
    /// if a op c goto k; c a sign-extended constant
    BrCompareImm32(NumOp),
    /// if a & b != 0 goto c; b a sign-extended constant
    BrTestNonZero,
    /// if a & b == 0 goto c; b a sign-extended constant
    BrTestZero,
    /// a += c (i32); if a op b goto k
    AddBrCompare(NumOp),
    /// a += c (i32); if a op b goto k; b a sign-extended constant
    AddBrCompareImm(NumOp),
    /// a += b (i32); if a op x goto k
    AddSlotBrCompare(NumOp),
    /// a += b (i32); if a op c goto k; c a constant
    AddSlotBrCompareImm(NumOp),
    /// if memory[b + x] op a goto k; x is an offset, a a sign-extended constant
    LoadBrCompareImm(NumOp),
    /// a += b (i32), b a sign-extended constant; goto c
    AddBr32,
    /// a += b (i64), b a sign-extended constant; goto c
    AddBr64,
    /// a = constant b; goto c
    ConstBr,
    /// a = own global x; if b != 0 goto k
    GetBrNonZero,
    /// a += x (i32), b += y (i32); x and y sign-extended constants
    Add2,
    /// goto the target of entry min(a, c); the entries follow
    BrTable,
    /// an entry of `BrTable`: target c
    Entry,
    /// call the function of this module with code at c; frame from a, return information at b
    Call,
    /// the same after slot (low 16 bits of k) = constant (next 16 bits of k), an argument
    CallConst,
    /// call import c; arguments and results from a
    CallImport,
    /// call table (high half of k)[b] if its type is c; frame from a, (low half of k) parameter slots
    CallIndirect,
    /// call the function that slot b refers to; frame from a, k as of `CallIndirect`
    CallRef,
    /// leave the frame and call own function c with the k argument slots from b; return
    /// information in a
    ReturnCall,
    /// the same with import c
    ReturnCallImport,
    /// the same through a table, whose index lies behind the arguments; k as of `CallIndirect`
    ReturnCallIndirect,
    /// the same with the function that the slot behind the arguments refers to
    ReturnCallRef,
    /// (b, b+1) = op of the two or four slots from b
    Wide(WideOp),
    /// throw tag c with the k slots of values from b
    Throw,
    /// throw the exception that b refers to
    ThrowRef,
    /// trap if b is null
    NonNull,
    /// a = memory x[b + k]; y is of [`WIDE_ADDRESS`] and [`SHARED_MEMORY`]
    LoadAny(LoadOp),
    /// memory x[b + k] = a; y as of `LoadAny`
    StoreAny(StoreOp),
    /// return nothing; return information in a
    Return,
    /// return b; return information in a
    ReturnOne,
    /// return constant c; return information in a
    ReturnConst,
    /// return the c slots from b; return information in a
    ReturnMany,
    /// slots a..a+c = 0
    Zero,
    /// fuel -= c
    Fuel,
    /// fuel -= c + (b >> low byte of a); a is of [`BULK_FUEL`] and [`BULK_WIDE`] besides
    FuelBulk,
    /// bounds a straight run of operations
    Checkpoint,
    /// trap
    Unreachable,
    /// a = pages of memory 0
    MemorySize,
    /// memory.copy within memory 0: destination a, source b, length x
    MemoryCopy,
    /// memory.fill of memory 0: destination a, value b, length x
    MemoryFill,
    /// operation of the trampoline; operands and result from b, immediates c and k
    Leave(LeaveOp),
    /// atomic operation on memory x[b + k], further operands and the result from b; y as of `LoadAny`
    Atomic(AtomicOp),
    /// nothing is moved across this
    Fence,
    /// operation on structures, arrays or references; operands and result from b, immediates c and k
    Aggregate(AggregateOp),
}

/// Where the operands are read from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Source {
    /// All from slots.
    Slots,
    /// The first from its accumulator.
    AccFirst,
    /// The second from its accumulator.
    AccSecond,
    /// Both, as they are the same value.
    AccBoth,
}

/// Where the result goes. It is left in the accumulator in any case.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Dest {
    /// To slot `a` as well.
    Slot,
    /// To the accumulator only: nobody reads the slot.
    AccOnly,
}

/// One register operation of a function under translation.
#[derive(Clone, Copy, Debug)]
pub struct RegOp {
    /// What it does.
    pub shape: Shape,
    /// Where operands come from.
    pub source: Source,
    /// Where the result goes.
    pub dest: Dest,
    /// First field, mostly the destination.
    pub a: Slot,
    /// Second field, mostly the first source.
    pub b: Slot,
    /// Third field; `x` is its low and `y` its high half.
    pub c: u32,
    /// The second code word where there is one.
    pub k: u64,
    /// A label while translating; the branch target afterwards (operation index in the function).
    pub target: u32,
    /// The value read stays on the operand stack (a copy for a conditional branch).
    pub keeps: bool,
    /// Offset in the module of the instruction that can trap here.
    pub at: u32,
}

/// A place of [`RegOp`] that names a slot, in their order.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Field {
    /// `a`
    A,
    /// `b`
    B,
    /// low half of `c`
    X,
    /// high half of `c`
    Y,
}

/// Lane, memory and address type of a load or store of one lane, in the bits of one field.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LanePlace(pub u16);

impl LanePlace {
    /// Puts them together. A module has at most 100 memories, a vector at most 16 lanes.
    pub fn new(lane: u8, memory: u16, wide: bool) -> Self {
        Self(u16::from(lane & 15) | u16::from(wide) << 4 | memory << 5)
    }

    /// The same, in a shared memory.
    pub fn in_shared(self) -> Self {
        Self(self.0 | 1 << 15)
    }

    /// Whether the memory is shared.
    pub fn is_shared(self) -> bool {
        self.0 >> 15 != 0
    }

    /// The lane.
    pub fn lane(self) -> u8 {
        (self.0 & 15) as u8
    }

    /// The memory.
    pub fn memory(self) -> u16 {
        self.0 >> 5 & 0x3ff
    }

    /// Whether the base of the address has 64 bits.
    pub fn is_wide(self) -> bool {
        self.0 & 16 != 0
    }
}

impl Shape {
    /// Whether there is a handler for operands that are both the value in the accumulator.
    ///
    /// Those of squares and of what mixes bits of one value: `x * x`, `x ^ x << 13`.
    pub fn takes_one_twice(self) -> bool {
        matches!(
            self,
            Self::ShiftBinary(
                _,
                NumOp::I32Add | NumOp::I32Xor | NumOp::I64Add | NumOp::I64Xor
            ) | Self::Binary(NumOp::I32Mul | NumOp::I64Mul | NumOp::F32Mul | NumOp::F64Mul)
                | Self::MulAdd
                | Self::MulSub
        )
    }
}

impl RegOp {
    /// An operation with nothing in its fields.
    pub fn new(shape: Shape, at: u32) -> Self {
        Self {
            shape,
            source: Source::Slots,
            dest: Dest::Slot,
            a: Slot(0),
            b: Slot(0),
            c: 0,
            k: 0,
            target: 0,
            keeps: false,
            at,
        }
    }

    /// The low half of `c` as a slot.
    pub fn x(&self) -> Slot {
        Slot((self.c & 0xffff) as u16)
    }

    /// The high half of `c` as a slot.
    pub fn y(&self) -> Slot {
        Slot((self.c >> 16) as u16)
    }

    /// Sets the low half of `c`.
    pub fn set_x(&mut self, x: u16) {
        self.c = (self.c & 0xffff_0000) | u32::from(x);
    }

    /// Sets the high half of `c`.
    pub fn set_y(&mut self, y: u16) {
        self.c = (self.c & 0xffff) | u32::from(y) << 16;
    }

    /// The slot in a field.
    #[inline(always)]
    pub fn slot(&self, field: Field) -> Slot {
        // Shifted out instead of chosen: which field it is cannot be predicted.
        let fields = u64::from(self.a.0) | u64::from(self.b.0) << 16 | u64::from(self.c) << 32;
        Slot((fields >> (16 * field as u32)) as u16)
    }
}
