//! Translation of blocks and branches, and the way to every instruction but numeric ones.

use crate::syntax::{BlockType, BrTable, FuncType, Instr, LabelIdx};
use crate::translate::layout::{Kind, Slot, slot, slots_of};
use crate::translate::op::{NumOp, RegOp, Shape};
use crate::translate::stack::{Operand, Place};
use crate::translate::{TranslateError, Translator, UNBOUND};

/// What opened a label.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Opener {
    Func,
    Block,
    Loop,
    If,
    Else,
}

/// A label and the operand stack around it.
pub(super) struct Control {
    opener: Opener,
    /// The label that branches go to.
    label: u32,
    /// The label of the `else` branch of an `if`.
    other: u32,
    /// Height of the operand stack below the parameters.
    height: usize,
    params: Kinds,
    results: Kinds,
    /// Whether anything branches to `label`.
    used: bool,
}

/// The kinds of a block's parameters or results: mostly none, or one.
#[derive(Clone)]
enum Kinds {
    None,
    One([Kind; 1]),
    Many(alloc::boxed::Box<[Kind]>),
}

impl core::ops::Deref for Kinds {
    type Target = [Kind];

    #[inline]
    fn deref(&self) -> &[Kind] {
        match self {
            Self::None => &[],
            Self::One(kind) => kind,
            Self::Many(kinds) => kinds,
        }
    }
}

fn kinds(types: &[crate::syntax::ValType]) -> Kinds {
    match types {
        [] => Kinds::None,
        &[ty] => Kinds::One([Kind::of(ty)]),
        _ => Kinds::Many(types.iter().map(|&ty| Kind::of(ty)).collect()),
    }
}

impl Translator<'_> {
    /// Opens the label of the function.
    pub(super) fn enter_function(&mut self, ty: &FuncType) -> Result<(), TranslateError> {
        let label = self.new_label();
        self.control.push(Control {
            opener: Opener::Func,
            label,
            other: UNBOUND,
            height: 0,
            params: kinds(&[]),
            results: kinds(ty.results()),
            used: false,
        });
        self.result_slots = slots_of(ty.results());
        let landing = self.layout.operands + self.result_slots;
        slot(landing)?;
        self.frame = self.frame.max(landing);
        self.start_run();
        self.charge_locals();
        Ok(())
    }

    /// Passes over an instruction that cannot be reached; false if it ends the unreachable part.
    pub(super) fn skip(&mut self, instr: &Instr<'_>) -> bool {
        match instr {
            Instr::Block { .. }
            | Instr::Loop { .. }
            | Instr::If { .. }
            | Instr::TryTable { .. } => {
                self.skipped += 1;
                true
            }
            Instr::End {} if self.skipped > 0 => {
                self.skipped -= 1;
                true
            }
            Instr::Else {} => self.skipped > 0,
            Instr::End {} => false,
            _ => true,
        }
    }

    #[inline]
    fn block_kinds(&self, ty: BlockType) -> (Kinds, Kinds) {
        match ty {
            BlockType::Empty => (Kinds::None, Kinds::None),
            BlockType::Value(ty) => (Kinds::None, Kinds::One([Kind::of(ty)])),
            BlockType::Func(x) => {
                let ty = self.env.module.func_type(x).expect("validated: block type");
                (kinds(ty.params()), kinds(ty.results()))
            }
        }
    }

    fn open(&mut self, opener: Opener, label: u32, other: u32, (params, results): (Kinds, Kinds)) {
        let height = self.stack.len() - params.len();
        self.control.push(Control {
            opener,
            label,
            other,
            height,
            params,
            results,
            used: false,
        });
    }

    /// `block`
    pub(super) fn block(&mut self, ty: BlockType) {
        self.flush_locals();
        let kinds = self.block_kinds(ty);
        self.flush_top(kinds.0.len());
        let label = self.new_label();
        self.open(Opener::Block, label, UNBOUND, kinds);
    }

    /// `loop`
    pub(super) fn loop_(&mut self, ty: BlockType) {
        self.flush_locals();
        let kinds = self.block_kinds(ty);
        self.flush_top(kinds.0.len());
        let label = self.new_label();
        self.bind(label);
        self.open(Opener::Loop, label, UNBOUND, kinds);
        self.start_run();
    }

    /// `if`
    pub(super) fn if_(&mut self, ty: BlockType) {
        let condition = self.pop();
        let kinds = self.block_kinds(ty);
        self.flush_locals();
        self.flush_top(kinds.0.len());
        let other = self.new_label();
        self.branch_if(condition, other, false);
        let label = self.new_label();
        self.open(Opener::If, label, other, kinds);
        self.start_run();
    }

    /// `else`
    pub(super) fn else_(&mut self) {
        let i = self.control.len() - 1;
        if self.reachable {
            self.flush_results(i);
            self.jump(self.control[i].label);
            self.control[i].used = true;
        }
        let (height, other) = (self.control[i].height, self.control[i].other);
        self.bind(other);
        self.control[i].opener = Opener::Else;
        let params = self.control[i].params.clone();
        self.restore(height, &params);
        self.start_run();
    }

    /// `end`; false at the end of the function.
    pub(super) fn end(&mut self) -> bool {
        let i = self.control.len() - 1;
        self.end_try(i + 1);
        if self.control[i].opener == Opener::Func {
            if self.reachable {
                self.return_();
            }
            let label = self.control[i].label;
            self.bind(label);
            self.control.pop();
            self.reachable = false;
            return false;
        }
        let is_if = self.control[i].opener == Opener::If;
        let is_loop = self.control[i].opener == Opener::Loop;
        let is_target = !is_loop && (self.control[i].used || is_if);
        if self.reachable && is_target {
            self.flush_results(i);
        }
        let control = self.control.pop().expect("a label is open");
        if is_if {
            self.bind(control.other);
        }
        if is_target {
            self.bind(control.label);
            self.restore(control.height, &control.results);
            self.start_run();
        } else if !self.reachable {
            self.stack.truncate(control.height);
        }
        true
    }

    /// The stack as a label leaves it: values of `kinds` in their slots above `height`.
    fn restore(&mut self, height: usize, kinds: &[Kind]) {
        self.stack.truncate(height);
        for &kind in kinds {
            self.push(kind).expect("the slots were there before");
        }
        self.reachable = true;
    }

    /// Puts the results of block `i` into the slots where its end expects them.
    fn flush_results(&mut self, i: usize) {
        let n = self.control[i].results.len();
        self.flush_top(n);
    }

    /// The target of a branch: label, and the kinds and height of its values.
    fn target(&mut self, depth: LabelIdx) -> usize {
        let i = self.control.len() - 1 - depth.index();
        self.control[i].used = true;
        i
    }

    fn label_kinds(&self, i: usize) -> &[Kind] {
        let control = &self.control[i];
        if control.opener == Opener::Loop {
            &control.params
        } else {
            &control.results
        }
    }

    /// The slot of the first value above height `height`.
    pub(super) fn slot_at(&self, height: usize) -> u32 {
        match height.checked_sub(1).and_then(|i| self.stack.get(i)) {
            Some(below) => u32::from(below.slot.0) + below.kind.width(),
            None => self.layout.operands,
        }
    }

    /// The number of labels around.
    pub(super) fn control_depth(&self) -> usize {
        self.control.len()
    }

    /// The slots of the function's results.
    pub(super) fn result_slots(&self) -> u32 {
        self.result_slots
    }

    /// Label and first slot of the values of a branch; none if it goes to the function's label.
    pub(super) fn label_landing(&mut self, depth: LabelIdx) -> Option<(u32, Slot)> {
        if self.is_function(depth) {
            return None;
        }
        let i = self.target(depth);
        let slot = self.slot_at(self.control[i].height);
        Some((self.control[i].label, Slot(slot as u16)))
    }

    /// Puts the top `n` values into their slots, takes them, and gives the first slot.
    pub(super) fn operands_of(&mut self, n: usize) -> Result<Slot, TranslateError> {
        self.flush_top(n);
        let height = self.stack.len() - n;
        let first = slot(self.slot_at(height))?;
        self.stack.truncate(height);
        Ok(first)
    }

    /// Where the values of a branch to label `i` must be, with where they are.
    #[inline]
    fn moves(&self, i: usize) -> alloc::vec::Vec<(Slot, Operand)> {
        match self.label_kinds(i).len() {
            0 => alloc::vec::Vec::new(),
            n => self.moves_of(i, n),
        }
    }

    /// The same for a label that takes `n` values.
    fn moves_of(&self, i: usize, n: usize) -> alloc::vec::Vec<(Slot, Operand)> {
        let mut to = self.slot_at(self.control[i].height);
        let values = &self.stack[self.stack.len() - n..];
        let mut moves = alloc::vec::Vec::new();
        for value in values {
            let dest = Slot(to as u16);
            if value.place != Place::Temp || value.slot != dest {
                moves.push((dest, *value));
            }
            to += value.kind.width();
        }
        moves
    }

    /// goto label
    fn jump(&mut self, label: u32) {
        let label = self.threaded(label).unwrap_or(label);
        let op = self.fused_jump(label);
        self.emit(op);
    }

    /// `br`
    pub(super) fn br(&mut self, depth: LabelIdx) {
        self.branch(depth, false);
        self.reachable = false;
    }

    /// A branch with its values; with `keeps` they stay on the stack for the code after it.
    fn branch(&mut self, depth: LabelIdx, keeps: bool) {
        if self.is_function(depth) {
            return self.return_values(keeps);
        }
        let i = self.target(depth);
        for (to, value) in self.moves(i) {
            self.emit_copy(to, &value, keeps);
        }
        let label = self.control[i].label;
        self.jump(label);
    }

    fn is_function(&self, depth: LabelIdx) -> bool {
        depth.index() + 1 == self.control.len()
    }

    /// `br_if`
    pub(super) fn br_if(&mut self, depth: LabelIdx) {
        let condition = self.pop();
        let direct = !self.is_function(depth) && {
            let i = self.target(depth);
            self.moves(i).is_empty()
        };
        if direct {
            let i = self.target(depth);
            let label = self.control[i].label;
            self.branch_if(condition, label, true);
        } else {
            let past = self.new_label();
            self.branch_if(condition, past, false);
            self.branch(depth, true);
            self.bind(past);
        }
        self.start_run();
    }

    /// `br_table`
    pub(super) fn br_table(&mut self, targets: &BrTable<'_>) {
        let value = self.pop();
        let a = self.read(value);
        let op = RegOp {
            a,
            c: targets.len(),
            ..self.new_op(Shape::BrTable)
        };
        self.emit(op);
        self.barrier = self.ops.len();
        let mut stubs = alloc::vec::Vec::new();
        let entry = self.new_op(Shape::Entry);
        self.ops.reserve(targets.len() as usize + 1);
        for depth in targets.labels().chain([targets.default()]) {
            let needs_stub = self.is_function(depth) || {
                let i = self.target(depth);
                !self.label_kinds(i).is_empty() && !self.moves(i).is_empty()
            };
            let label = if needs_stub {
                match stubs.iter().find(|&&(_, d)| d == depth) {
                    Some(&(label, _)) => label,
                    None => {
                        let label = self.new_label();
                        stubs.push((label, depth));
                        label
                    }
                }
            } else {
                let i = self.target(depth);
                self.control[i].label
            };
            self.ops.push(RegOp {
                target: label,
                ..entry
            });
        }
        for (label, depth) in stubs {
            self.bind(label);
            self.branch(depth, true);
        }
        self.barrier = self.ops.len();
        self.reachable = false;
    }

    /// `return`
    pub(super) fn return_(&mut self) {
        self.return_values(false);
        self.reachable = false;
    }

    fn return_values(&mut self, keeps: bool) {
        let n = self.control[0].results.len();
        let info = self.info();
        match n {
            0 => {
                let op = RegOp {
                    a: info,
                    ..self.new_op(Shape::Return)
                };
                self.emit(op);
            }
            1 if self.control[0].results[0] != Kind::V128 => {
                let value = self.peek(0);
                if let Some(c) = value.constant().and_then(|bits| u32::try_from(bits).ok()) {
                    let op = RegOp {
                        a: info,
                        c,
                        ..self.new_op(Shape::ReturnConst)
                    };
                    return self.emit(op);
                }
                let b = self.read(value);
                let op = RegOp {
                    a: info,
                    b,
                    keeps,
                    ..self.new_op(Shape::ReturnOne)
                };
                self.emit(op);
            }
            _ => {
                // The values must lie side by side. Those that a later instruction still takes
                // from a local are copied to the slots of their heights, where nothing else is.
                let height = self.stack.len() - n;
                for i in height..self.stack.len() {
                    let value = self.stack[i];
                    self.emit_copy(value.slot, &value, keeps);
                }
                let b = self.stack[height].slot;
                let c = self.control[0]
                    .results
                    .iter()
                    .map(|kind| kind.width())
                    .sum();
                let op = RegOp {
                    a: info,
                    b,
                    c,
                    ..self.new_op(Shape::ReturnMany)
                };
                self.emit(op);
            }
        }
    }

    /// A branch to `label` if the reference in `a` is null (or not); `a` stays what it is.
    fn branch_null(&mut self, a: Slot, label: u32, null: bool) {
        let op = if null { NumOp::I64Eq } else { NumOp::I64Ne };
        let op = RegOp {
            a,
            target: label,
            keeps: true,
            ..self.new_op(Shape::BrCompareImm(op))
        };
        self.emit(op);
        self.barrier = self.ops.len();
    }

    /// Branches with the values on the stack if the reference in `a` is null (or not).
    fn br_on(&mut self, depth: LabelIdx, a: Slot, null: bool) {
        let direct = !self.is_function(depth) && {
            let i = self.target(depth);
            self.moves(i).is_empty()
        };
        if direct {
            let i = self.target(depth);
            let label = self.control[i].label;
            self.branch_null(a, label, null);
        } else {
            let past = self.new_label();
            self.branch_null(a, past, !null);
            self.branch(depth, true);
            self.bind(past);
        }
        self.start_run();
    }

    /// `br_on_null`
    fn br_on_null(&mut self, depth: LabelIdx) -> Result<(), TranslateError> {
        let value = self.pop();
        let a = self.read(value);
        self.br_on(depth, a, true);
        let place = if value.constant().is_some() {
            Place::Temp
        } else {
            value.place
        };
        self.push_place(place, Kind::Ref)
    }

    /// `br_on_non_null`
    fn br_on_non_null(&mut self, depth: LabelIdx) {
        let i = self.stack.len() - 1;
        if self.stack[i].constant().is_some() {
            self.flush(i);
        }
        let value = self.peek(0);
        let a = self.read(value);
        self.br_on(depth, a, false);
        self.pop();
    }

    /// `unreachable`
    pub(super) fn unreachable(&mut self) {
        let op = self.new_op(Shape::Unreachable);
        self.emit(op);
        self.reachable = false;
    }

    /// Every instruction that is not a numeric one.
    pub(super) fn other(&mut self, instr: &Instr<'_>) -> Result<(), TranslateError> {
        match *instr {
            Instr::Unreachable {} => self.unreachable(),
            Instr::Nop {} => {}
            Instr::Block { ty } => self.block(ty),
            Instr::Loop { ty } => self.loop_(ty),
            Instr::If { ty } => self.if_(ty),
            Instr::Else {} => self.else_(),
            Instr::End {} => {
                self.end();
            }
            Instr::Br { label } => self.br(label),
            Instr::BrIf { label } => self.br_if(label),
            Instr::BrTable { targets } => self.br_table(&targets),
            Instr::Return {} => self.return_(),
            Instr::Call { func } => self.call(func)?,
            Instr::CallIndirect { ty, table } => self.call_indirect(ty, table)?,
            Instr::CallRef { ty } => self.call_ref(ty)?,
            Instr::ReturnCall { func } => self.return_call(func)?,
            Instr::ReturnCallIndirect { ty, table } => self.return_call_indirect(ty, table)?,
            Instr::ReturnCallRef { ty } => self.return_call_ref(ty)?,
            Instr::TryTable { ty, catches } => self.try_table(ty, catches),
            Instr::Throw { tag } => self.throw(tag)?,
            Instr::ThrowRef {} => self.throw_ref(),
            Instr::BrOnNull { label } => self.br_on_null(label)?,
            Instr::BrOnNonNull { label } => self.br_on_non_null(label),
            _ => return self.data(instr),
        }
        Ok(())
    }
}
