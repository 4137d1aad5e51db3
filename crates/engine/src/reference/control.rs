//! Blocks, branches, calls, exceptions; and what is parametric.
//!
//! Spec: 4.6.1 Parametric Instructions, 4.6.2 Control Instructions, 4.6.10 Function Calls.

use super::stack::Kind;
use super::{Event, Flow, Frame, Label, Step, bits, impossible, read};
use crate::runtime::exception::ExceptionInst;
use crate::runtime::instance::HOST;
use crate::syntax::fuel::of_locals;
use crate::syntax::{
    BlockType, Catch, FuncIdx, Instr, LabelIdx, RefType, TableIdx, TagIdx, TypeIdx,
};
use crate::trap::TrapCode;

/// The most calls that are open at once.
const MAX_FRAMES: usize = 1 << 19;

impl Step<'_> {
    #[allow(clippy::wildcard_enum_match_arm)]
    pub(super) fn parametric(&mut self, instr: &Instr<'_>) -> Flow {
        match instr {
            Instr::Drop {} => {
                self.pop_value();
                Ok(())
            }
            Instr::Select {} | Instr::SelectTyped { .. } => {
                let condition: u32 = self.pop();
                let (second, first) = (self.pop_value(), self.pop_value());
                self.push_value(if condition != 0 { first } else { second })
            }
            _ => impossible(),
        }
    }

    #[allow(clippy::wildcard_enum_match_arm)]
    pub(super) fn control(&mut self, instr: &Instr<'_>) -> Flow {
        match *instr {
            Instr::Unreachable {} => Err(TrapCode::Unreachable.into()),
            Instr::Nop {} => Ok(()),
            Instr::Block { ty } => self.block(ty, false, false),
            Instr::Loop { ty } => self.block(ty, true, false),
            Instr::TryTable { ty, .. } => self.block(ty, false, true),
            Instr::If { ty } => self.if_(ty),
            Instr::Else {} => self.end(true),
            Instr::End {} => self.end(false),
            Instr::Br { label } => self.branch(label),
            Instr::BrIf { label } => {
                let condition: u32 = self.pop();
                self.branch_if(condition != 0, label)
            }
            Instr::BrTable { targets } => {
                let i: u32 = self.pop();
                let label = targets.labels().nth(i as usize);
                self.branch(label.unwrap_or_else(|| targets.default()))
            }
            Instr::BrOnNull { label } => {
                if self.peek_slot(0) != bits::NULL {
                    return Ok(());
                }
                self.pop_slot();
                self.branch(label)
            }
            Instr::BrOnNonNull { label } => {
                if self.peek_slot(0) != bits::NULL {
                    return self.branch(label);
                }
                self.pop_slot();
                Ok(())
            }
            Instr::BrOnCast { cast } => {
                let is = self.is_instance(self.peek_slot(0), cast.to);
                self.branch_if(is, cast.label)
            }
            Instr::BrOnCastFail { cast } => {
                let is = self.is_instance(self.peek_slot(0), cast.to);
                self.branch_if(!is, cast.label)
            }
            Instr::Return {} => self.return_(),
            Instr::Call { func } => self.call(self.func(func)),
            Instr::CallIndirect { ty, table } => {
                let func = self.func_in_table(ty, table)?;
                self.call(func)
            }
            Instr::CallRef { .. } => {
                let func = self.func_of_ref()?;
                self.call(func)
            }
            Instr::ReturnCall { func } => self.return_call(self.func(func)),
            Instr::ReturnCallIndirect { ty, table } => {
                let func = self.func_in_table(ty, table)?;
                self.return_call(func)
            }
            Instr::ReturnCallRef { .. } => {
                let func = self.func_of_ref()?;
                self.return_call(func)
            }
            Instr::Throw { tag } => self.throw_tag(tag),
            Instr::ThrowRef {} => {
                let addr = bits::exception_addr(self.pop_slot());
                let exception = addr.and_then(|addr| self.rt.heap.exceptions.get(addr));
                let exception = exception.ok_or(TrapCode::NullExceptionReference)?.clone();
                self.unwind(exception, addr)
            }
            _ => impossible(),
        }
    }

    /// The slots of a block's parameters and results.
    fn block_slots(&self, ty: BlockType) -> (usize, usize) {
        match ty {
            BlockType::Empty => (0, 0),
            BlockType::Value(ty) => (0, Kind::count(&[ty])),
            BlockType::Func(x) => {
                let ty = self
                    .loaded()
                    .syntax
                    .func_type(x)
                    .expect("validated: block type");
                (Kind::count(ty.params()), Kind::count(ty.results()))
            }
        }
    }

    /// Enters a block: a label, above it the parameters.
    fn block(&mut self, ty: BlockType, is_loop: bool, handles: bool) -> Flow {
        let (params, results) = self.block_slots(ty);
        let height = self.height() - params;
        let frame = self.frame();
        let Some(block) = frame.body.block(frame.at) else {
            return impossible();
        };
        // A branch to a loop starts it again, one to another block ends it.
        let (arity, next) = if is_loop {
            (params, frame.next)
        } else {
            (results, block.after)
        };
        let label = Label {
            arity,
            height,
            next,
            is_loop,
            handler: handles.then_some(frame.at),
        };
        self.m.labels.push(label);
        Ok(())
    }

    /// `if`: a block with the instructions of one of its branches.
    fn if_(&mut self, ty: BlockType) -> Flow {
        let condition: u32 = self.pop();
        let frame = self.frame();
        let Some(block) = frame.body.block(frame.at) else {
            return impossible();
        };
        if condition == 0 {
            let Some(otherwise) = block.otherwise else {
                // Without `else` the parameters are the results.
                frame.next = block.after;
                return Ok(());
            };
            frame.next = otherwise;
        }
        self.block(ty, false, false)
    }

    /// The instructions of a block are over; `skip` if those behind `else` follow.
    fn end(&mut self, skip: bool) -> Flow {
        if self.m.labels.len() == self.frame().labels + 1 {
            return self.return_();
        }
        let label = self.m.labels.pop();
        if let (true, Some(label)) = (skip, label) {
            self.frame().next = label.next;
        }
        Ok(())
    }

    fn branch_if(&mut self, condition: bool, label: LabelIdx) -> Flow {
        if condition {
            self.branch(label)
        } else {
            Ok(())
        }
    }

    /// Branches to the label with this number, counted from the innermost.
    fn branch(&mut self, LabelIdx(depth): LabelIdx) -> Flow {
        let i = self.m.labels.len() - 1 - depth as usize;
        if i == self.frame().labels {
            return self.return_();
        }
        let label = self.m.labels[i];
        if label.is_loop {
            self.check_interrupt()?;
        }
        self.slide(label.height, label.arity);
        self.m
            .labels
            .truncate(if label.is_loop { i + 1 } else { i });
        self.frame().next = label.next;
        Ok(())
    }

    /// Returns from the current function.
    fn return_(&mut self) -> Flow {
        let (base, labels) = (self.frame().base, self.frame().labels);
        self.slide(base, self.m.labels[labels].arity);
        self.m.labels.truncate(labels);
        self.m.frames.pop();
        Ok(())
    }

    /// The store-wide number of a function of the instance.
    fn func(&self, x: FuncIdx) -> u32 {
        self.instance().funcs[x.index()]
    }

    /// The function that an element of a table refers to, if it has the type.
    fn func_in_table(&mut self, ty: TypeIdx, x: TableIdx) -> Result<u32, Event> {
        let table = self.instance().tables[x.index()] as usize;
        let i = self.pop_address(self.rt.tables[table].ty.table64);
        let element = self.rt.tables[table]
            .get(i)
            .map_err(|_| TrapCode::UndefinedElement)?;
        let func = bits::func_addr(element).ok_or(TrapCode::UninitializedElement)?;
        let (actual, wanted) = (self.rt.funcs[func as usize].ty, self.canonical(ty));
        if !self.rt.types.matches(actual, wanted) {
            return Err(TrapCode::IndirectCallTypeMismatch.into());
        }
        Ok(func)
    }

    /// The function that the reference on the stack is to.
    fn func_of_ref(&mut self) -> Result<u32, Event> {
        let func = bits::func_addr(self.pop_slot());
        Ok(func.ok_or(TrapCode::NullFunctionReference)?)
    }

    fn call(&mut self, func: u32) -> Flow {
        let instance = self.instance_addr() as u32;
        self.invoke(func, instance)
    }

    /// Returns from the current function and calls another with the operands.
    fn return_call(&mut self, func: u32) -> Flow {
        let ty = self.rt.types.func_type(self.rt.funcs[func as usize].ty);
        let params = Kind::count(ty.params());
        let instance = self.instance_addr() as u32;
        let (base, labels) = (self.frame().base, self.frame().labels);
        self.slide(base, params);
        self.m.labels.truncate(labels);
        self.m.frames.pop();
        self.invoke(func, instance)
    }

    /// Calls a function of the store, whose arguments are on the stack, from `instance`.
    pub(super) fn invoke(&mut self, func: u32, instance: u32) -> Flow {
        let f = self.rt.funcs[func as usize];
        let ty = self.rt.types.func_type(f.ty);
        let (params, results) = (Kind::count(ty.params()), Kind::count(ty.results()));
        let base = self.height() - params;
        if self.m.frames.len() >= MAX_FRAMES || base + results > self.rt.stack.len() {
            return Err(TrapCode::CallStackExhausted.into());
        }
        if f.instance == HOST {
            self.check_interrupt()?;
            return Err(Event::Host {
                func,
                base: base as u32,
                instance,
            });
        }
        let body = self.body(f.instance, f.code)?;
        if self.modules[f.instance as usize].fuel {
            let left = self.rt.fuel - i64::from(of_locals(body.declared.len()));
            if left < 0 {
                return Err(TrapCode::OutOfFuel.into());
            }
            self.rt.fuel = left;
        }
        for &kind in &body.declared {
            self.push_slot(kind, 0)?;
        }
        let labels = self.m.labels.len();
        let label = Label {
            arity: results,
            height: base,
            next: body.end,
            is_loop: false,
            handler: None,
        };
        self.m.labels.push(label);
        let (at, next) = (body.start, body.start);
        let frame = Frame {
            instance: f.instance,
            own: f.code,
            body,
            at,
            next,
            base,
            labels,
        };
        self.m.frames.push(frame);
        self.check_interrupt()
    }

    /// `throw`
    fn throw_tag(&mut self, x: TagIdx) -> Flow {
        let tag = self.instance().tags[x.index()];
        let ty = self.rt.types.func_type(self.rt.tags[tag as usize].ty);
        let slots = Kind::count(ty.params());
        let from = self.height() - slots;
        if self.rt.is_exception_collection_due(slots) {
            self.rt.heap.wish();
            return Err(TrapCode::HeapExhausted.into());
        }
        let values = self.rt.stack[from..self.height()].into();
        self.m.kinds.truncate(from);
        self.unwind(ExceptionInst { tag, values }, None)
    }

    /// Throws an exception: labels and frames go until a handler catches it. `known` is its number,
    /// if references to it were made.
    pub(super) fn unwind(&mut self, exception: ExceptionInst, known: Option<u32>) -> Flow {
        while self.m.frames.len() > self.m.floor {
            while self.m.labels.len() > self.frame().labels {
                let Some(label) = self.m.labels.pop() else {
                    return impossible();
                };
                if let Some(catch) = label.handler.and_then(|at| self.catching(at, &exception)) {
                    self.m.kinds.truncate(label.height);
                    return self.catch(catch, exception, known);
                }
            }
            let base = self.frame().base;
            self.m.kinds.truncate(base);
            self.m.frames.pop();
        }
        Err(Event::Thrown(exception))
    }

    /// The clause of the `try_table` at an offset that catches an exception.
    fn catching(&mut self, at: u32, exception: &ExceptionInst) -> Option<Catch> {
        let end = self.frame().body.end;
        let (Instr::TryTable { catches, .. }, _) = read(self.loaded(), at, end)? else {
            return None;
        };
        let tags = &self.instance().tags;
        catches.clauses().find(|catch| match catch {
            Catch::One { tag, .. } | Catch::OneRef { tag, .. } => {
                tags[tag.index()] == exception.tag
            }
            Catch::All { .. } | Catch::AllRef { .. } => true,
        })
    }

    /// Puts what a clause wants on the stack and branches to its label.
    fn catch(&mut self, catch: Catch, exception: ExceptionInst, known: Option<u32>) -> Flow {
        let (values, wants_ref, label) = match catch {
            Catch::One { label, .. } => (true, false, label),
            Catch::OneRef { label, .. } => (true, true, label),
            Catch::All { label } => (false, false, label),
            Catch::AllRef { label } => (false, true, label),
        };
        if values {
            let ty = self
                .rt
                .types
                .func_type(self.rt.tags[exception.tag as usize].ty);
            let kinds: alloc::vec::Vec<Kind> = Kind::slots(ty.params()).collect();
            for (kind, &bits) in kinds.into_iter().zip(&exception.values) {
                self.push_slot(kind, bits)?;
            }
        }
        if wants_ref {
            let addr = known.or_else(|| self.rt.add_exception(exception));
            let addr = addr.ok_or(TrapCode::HeapExhausted)?;
            self.push_ref(bits::exception(addr))?;
        }
        self.branch(label)
    }

    /// The canonical type that a type index of the instance stands for.
    pub(super) fn canonical(&self, x: TypeIdx) -> u32 {
        self.instance().types[x.index()]
    }

    /// Whether a reference is of a type of the instance.
    pub(super) fn is_instance(&self, bits: u64, ty: RefType) -> bool {
        let types = &self.instance().types;
        let ty = crate::runtime::types::renumber_ref(ty, &|x| TypeIdx(types[x.index()]));
        self.rt
            .types
            .is_instance(bits, ty, &self.rt.funcs, &self.rt.heap)
    }
}
