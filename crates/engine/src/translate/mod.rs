//! Legal code becomes register operations.
//!
//! One pass over the instructions keeps an *operand stack of places*: a value that is still a
//! local, a constant, or a temporary in the slot of its height. Constants and locals cost nothing
//! until an operation needs them; `block`, `loop` and `end` leave nothing behind. Then three short
//! passes: the resolution of labels, `acc` (which operands come from an accumulator, which results
//! need no slot), and `zero` (which locals must be zeroed).
//!
//! The code is validated; what is said to be so by validation is not checked again.

pub(crate) mod acc;
mod aggregate;
mod atomic;
mod call;
mod control;
mod dump;
pub(crate) mod exception;
mod fuel;
mod fuse;
pub(crate) mod layout;
mod memory;
mod mirror;
mod numeric;
pub mod op;
mod parametric;
pub(crate) mod point;
mod reference;
mod short;
pub(crate) mod stack;
mod table;
mod variable;
mod vector;
mod wide;
mod zero;

use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use crate::syntax::fuel::weight;
use crate::syntax::{FuncIdx, GlobalIdx, Instr, MemIdx, Module, TypeIdx, ValType};
use crate::translate::control::Control;
use crate::translate::exception::TryRegion;
use crate::translate::layout::{Layout, Slot};
use crate::translate::op::{RegOp, Shape};
use crate::translate::parametric::mem_arg;
use crate::translate::point::{Point, Wanted};
use crate::translate::stack::Operand;
use crate::translate::zero::ZeroPass;

/// Why a legal function cannot be translated.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TranslateError {
    /// Parameters, locals and operand stack need more slots than a frame can have.
    TooManySlots,
    /// The instruction at this offset, which this engine validates but does not execute yet.
    Unsupported(u32),
}

/// Straight runs are cut by a `Checkpoint` at this many operations.
const CHECKPOINT_EVERY: usize = 4096;

/// What translation asks of the module around a function.
#[derive(Clone, Copy)]
pub(crate) struct Env<'m> {
    /// The module.
    pub module: &'m Module,
    /// The slot of each own global among the instance's own globals.
    pub global_slots: &'m [u32],
    /// Whether fuel is metered.
    pub fuel: bool,
    /// Whether to record where references are.
    pub maps: bool,
    /// The point to describe, if one is asked for.
    pub wanted: Option<Wanted>,
}

/// The slots that hold references while an operation calls or may start a collection.
pub(crate) struct RefMap {
    /// The operation's index.
    pub op: u32,
    /// The slots.
    pub slots: Box<[u16]>,
}

/// A translated function.
pub(crate) struct FuncCode {
    /// The operations; branch targets are indices into them.
    pub ops: Vec<RegOp>,
    /// What `try_table`s cover, inner ones first.
    pub tries: Vec<TryRegion>,
    /// Where references are, in the order of operations; empty unless asked for.
    pub maps: Vec<RefMap>,
    /// The slots that a frame uses.
    pub frame: u32,
    /// The point that was asked for, if there is one.
    #[cfg_attr(
        not(feature = "snapshot"),
        allow(dead_code, reason = "snapshots ask for it")
    )]
    pub point: Option<Point>,
}

/// The state of one function's translation, which is fed instruction after instruction.
///
/// An instruction must be legal where it stands; those behind it need not be known.
pub(crate) struct Translator<'m> {
    env: Env<'m>,
    layout: Layout,
    /// The operations so far; branch targets are labels.
    ops: Vec<RegOp>,
    /// Label to operation index.
    labels: Vec<u32>,
    /// A buffer for the passes over the whole function.
    is_target: Vec<bool>,
    /// The same for that of `zero`.
    at_target: Vec<u64>,
    /// Operations before this index must not be changed any more: something may jump behind them.
    barrier: usize,
    /// The operand stack.
    stack: Vec<Operand>,
    /// The labels around, innermost last.
    control: Vec<Control>,
    /// Whether nothing is asked for but the operations.
    is_plain: bool,
    /// Whether memory 0 is one that handlers have at hand: with 32-bit addresses, and not shared.
    is_memory_near: bool,
    /// Whether the current instruction can be reached.
    reachable: bool,
    /// Blocks opened in unreachable code.
    skipped: u32,
    /// Offset of the current instruction in the module.
    at: u32,
    /// The `Fuel` operation that pays for the current straight run.
    fuel_op: Option<usize>,
    /// Operations at the last checkpoint.
    checkpoint: usize,
    /// `try_table`s around, with the depth of their labels.
    open_tries: Vec<(usize, TryRegion)>,
    /// `try_table`s that are over.
    tries: Vec<TryRegion>,
    /// The label where exceptions arrive that a clause hands to the function's own label.
    return_landing: Option<u32>,
    /// The slots of the function's results.
    result_slots: u32,
    /// Where references are, if that is recorded.
    maps: Option<Vec<RefMap>>,
    /// Offsets of fields, by structure type, of those that were needed.
    offsets: BTreeMap<u32, Box<[u32]>>,
    /// The slots used so far.
    frame: u32,
    /// The point that is asked for, once it was met.
    point: Option<Point>,
}

/// A label that has no place yet.
const UNBOUND: u32 = u32::MAX;

/// Operations that there is room for from the start, at most: longer lists grow.
const ROOM: usize = 4096;

/// Memory that the translation of one function hands on to the next.
#[derive(Default)]
pub(crate) struct Buffers {
    ops: Vec<RegOp>,
    labels: Vec<u32>,
    stack: Vec<Operand>,
    control: Vec<Control>,
    is_target: Vec<bool>,
    at_target: Vec<u64>,
}

impl Buffers {
    /// Takes the operations back that nobody needs any more; false if they are so many that nothing
    /// of this should be kept.
    pub fn reclaim(&mut self, code: FuncCode) -> bool {
        let is_small = code.ops.capacity() <= 4 * ROOM;
        self.ops = code.ops;
        is_small
    }
}

impl<'m> Translator<'m> {
    /// Begins the function of type `ty`, whose code has `len` bytes.
    pub fn new(
        env: Env<'m>,
        ty: TypeIdx,
        locals: impl Iterator<Item = (u32, ValType)>,
        len: usize,
        buffers: &mut Buffers,
    ) -> Result<Self, TranslateError> {
        let ty = env.module.func_type(ty);
        let ty = ty.expect("validated: type of a function");
        let layout = Layout::new(ty, locals)?;
        let frame = layout.operands;
        let Buffers {
            mut ops,
            mut labels,
            mut stack,
            mut control,
            is_target,
            at_target,
        } = core::mem::take(buffers);
        ops.clear();
        labels.clear();
        stack.clear();
        control.clear();
        // Five bytes make an operation, on the average of Go's programs.
        ops.reserve((len / 4).min(ROOM));
        let mut translator = Self {
            env,
            layout,
            ops,
            labels,
            is_target,
            at_target,
            barrier: 0,
            stack,
            control,
            is_plain: !env.fuel && env.wanted.is_none(),
            is_memory_near: env
                .module
                .type_of_memory(MemIdx(0))
                .is_none_or(|ty| !ty.memory64 && !ty.shared),
            reachable: true,
            skipped: 0,
            at: 0,
            fuel_op: None,
            checkpoint: 0,
            open_tries: Vec::new(),
            tries: Vec::new(),
            return_landing: None,
            result_slots: 0,
            maps: env.maps.then(Vec::new),
            offsets: BTreeMap::new(),
            frame,
            point: None,
        };
        translator.enter_function(ty)?;
        Ok(translator)
    }

    /// Translates the instruction at an offset of the module.
    #[inline(always)]
    pub fn next(&mut self, at: u32, instr: &Instr<'_>) -> Result<(), TranslateError> {
        self.at = at;
        if self.is_plain && self.reachable {
            self.instr(instr)
        } else {
            self.next_apart(instr)
        }
    }

    /// The same where fuel is metered, a point is asked for, or control may not get here.
    #[inline(never)]
    fn next_apart(&mut self, instr: &Instr<'_>) -> Result<(), TranslateError> {
        self.meter(instr);
        self.boundary();
        if !self.reachable && self.skip(instr) {
            return Ok(());
        }
        if self.env.fuel {
            self.charge(weight(instr));
        }
        self.instr(instr)
    }

    /// Hands an instruction to its family.
    #[allow(
        clippy::wildcard_enum_match_arm,
        reason = "the rest is told apart behind"
    )]
    #[inline(always)]
    fn instr(&mut self, instr: &Instr<'_>) -> Result<(), TranslateError> {
        // The most frequent ones are told apart first.
        match *instr {
            Instr::LocalGet { local } => return self.local_get(local),
            Instr::LocalSet { local } => return self.local_set(local, false),
            Instr::I32Const { value } => return self.i32_const(value),
            Instr::I64Const { value } => return self.i64_const(value),
            _ => {}
        }
        if let Some(op) = op::NumOp::of(instr) {
            return self.numeric(op);
        }
        if let Some(load) = op::LoadOp::of(instr)
            && let Some(mem) = mem_arg(instr)
        {
            return self.load(load, mem);
        }
        if let Some(store) = op::StoreOp::of(instr)
            && let Some(mem) = mem_arg(instr)
        {
            return self.store(store, mem);
        }
        self.other(instr)
    }

    /// An operation at the current instruction.
    #[inline(always)]
    fn new_op(&self, shape: Shape) -> RegOp {
        RegOp::new(shape, self.at)
    }

    /// Appends an operation.
    // Inlined, so that its parts are written where they shall be: who moves them there as a whole waits
    // for each of them.
    #[inline(always)]
    fn emit(&mut self, op: RegOp) {
        if self.ops.len() - self.checkpoint >= CHECKPOINT_EVERY {
            self.emit_checkpoint();
        }
        self.ops.push(op);
    }

    #[cold]
    fn emit_checkpoint(&mut self) {
        self.checkpoint = self.ops.len();
        self.ops.push(self.new_op(Shape::Checkpoint));
        self.barrier = self.ops.len();
    }

    /// The last operation, if it may still be changed.
    #[inline(always)]
    fn last(&self) -> Option<&RegOp> {
        if self.ops.len() > self.barrier {
            self.ops.last()
        } else {
            None
        }
    }

    /// A label without a place.
    fn new_label(&mut self) -> u32 {
        self.labels.push(UNBOUND);
        self.labels.len() as u32 - 1
    }

    /// Places a label here.
    fn bind(&mut self, label: u32) {
        self.labels[label as usize] = self.ops.len() as u32;
        self.barrier = self.ops.len();
        self.checkpoint = self.ops.len();
    }

    /// Resolves labels and runs the passes over the whole function.
    pub fn finish(mut self, buffers: &mut Buffers) -> FuncCode {
        self.finish_landing();
        let mut is_target = self.is_target;
        is_target.clear();
        is_target.resize(self.ops.len() + 1, false);
        for region in &mut self.tries {
            for clause in &mut region.clauses {
                clause.target = self.labels[clause.target as usize];
                is_target[clause.target as usize] = true;
            }
        }
        for op in &mut self.ops {
            if op.shape.branches() {
                op.target = self.labels[op.target as usize];
                is_target[op.target as usize] = true;
            }
        }
        let operands = self.layout.operands;
        let mut zero = ZeroPass::new(&self.layout, self.ops.len(), self.at_target);
        acc::run(&mut self.ops, &self.tries, &is_target, operands, &mut zero);
        let (zero, at_target) = zero.finish(&self.layout);
        *buffers = Buffers {
            ops: Vec::new(),
            labels: self.labels,
            stack: self.stack,
            control: self.control,
            is_target,
            at_target,
        };
        if let Some(zero) = zero {
            for op in &mut self.ops {
                op.target += 1;
            }
            self.ops.insert(0, zero);
            self.maps.iter_mut().flatten().for_each(|map| map.op += 1);
            self.point.iter_mut().for_each(|point| point.op += 1);
            for region in &mut self.tries {
                region.start += 1;
                region.end += 1;
                region
                    .clauses
                    .iter_mut()
                    .for_each(|clause| clause.target += 1);
            }
        }
        FuncCode {
            ops: self.ops,
            tries: self.tries,
            maps: self.maps.unwrap_or_default(),
            frame: self.frame,
            point: self.point,
        }
    }

    /// The slot of an own global, or none for an imported one.
    fn own_global(&self, x: GlobalIdx) -> Option<u32> {
        let own = x
            .index()
            .checked_sub(self.env.module.imported.globals.len())?;
        self.env.global_slots.get(own).copied()
    }

    /// The index of an own function, or none for an import.
    fn own_func(&self, x: FuncIdx) -> Option<u32> {
        self.env.module.own_func(x).map(|i| i as u32)
    }

    /// The slot of the return information.
    fn info(&self) -> Slot {
        self.layout.info
    }
}
