//! The trampoline: runs handlers until something needs the outside.
//!
//! A computation is plain data: (instance, word, frame) and the slots of the value stack. Frames
//! within an instance are linked by the return information in their slots; a call from one
//! instance to another leaves a [`Return`] on a list. So a computation can stop at any exit and go
//! on later.

use alloc::sync::{Arc, Weak};
use alloc::vec::Vec;
use core::cell::Cell;

use crate::exec::code::{Code, Loaded};
pub(crate) use crate::exec::computation::{Computation, Return, Suspended};
use crate::exec::dispatch::{BUDGET, Ctx, FRAME_SLOTS, Plain, drive, exit};
use crate::exec::outside;
use crate::exec::park::Parking;
use crate::runtime::exception::ExceptionInst;
use crate::runtime::instance::HOST;
use crate::runtime::{FuncInst, MemoryInst, Runtime, reference};
use crate::translate::exception::Clause;
use crate::trap::TrapCode;

/// The budget that a store starts with: stores that live for a short time are to be noticed too
/// ([`Loaded::warm`]).
pub(crate) const FIRST_BUDGET: i64 = BUDGET / 8;

/// A store's data and the modules of its instances.
pub(crate) struct State {
    pub rt: Runtime,
    /// The module of each instance.
    pub modules: Vec<Arc<Loaded>>,
    /// Computations that wait for a host function, outermost first.
    pub suspended: Suspended,
    /// Computations that may be resumed later.
    pub parked: Parking,
    /// Whether the computation that runs can be resumed later, so that it minds pauses.
    pub pausable: bool,
    /// Taken branches and calls that are left of the budget.
    pub budget: i64,
    /// Whether computations stop at the next branch or call, whatever signals there are.
    pub stepping: bool,
    /// The host functions that see nothing but numbers, by the numbers of host functions.
    pub plain: Vec<Option<Plain>>,
    /// The code that ran last, with the instance, if it will not grow any more: taking it again
    /// costs no lock.
    pub last_code: Option<(u32, Arc<Code>)>,
    /// The code of the computation that was left for later last, with the instance. It can grow in place
    /// meanwhile; where it has not, taking it again costs no lock.
    pub recent_code: Option<(u32, Weak<Code>)>,
}

/// Why a computation stopped.
#[derive(Clone, Debug)]
pub(crate) enum Event {
    /// It is over; results lie from its first slot.
    Done,
    /// It calls host function `func` (its store-wide number); arguments lie from slot `base`,
    /// results are expected there.
    Host { func: u32, base: u32 },
    /// The own function of the current instance has no code yet.
    Translate { func: u32 },
    /// The current word can be performed after a collection. It allocates, unless control may
    /// stand anywhere.
    Collect { anywhere: bool },
    /// It trapped at the current word.
    Trap(TrapCode),
    /// This was thrown and nobody catches it.
    Thrown(ExceptionInst),
}

impl State {
    /// Starts to call a function of an instance; its arguments lie from slot `base`.
    pub fn enter(&mut self, func: FuncInst, base: u32) -> Computation {
        let done = self.modules[func.instance as usize].done();
        let params = self.param_slots(func.ty);
        let mut start = Computation {
            instance: func.instance,
            word: func.code,
            base,
            acc: 0,
            returns: Vec::new(),
            running: None,
        };
        start.link(&mut self.rt, params, done);
        start
    }

    /// The slots of a function type's parameters.
    pub fn param_slots(&self, ty: u32) -> u32 {
        let ty = self.rt.types.func_type(ty);
        ty.params().iter().map(|ty| slots_of(*ty)).sum()
    }

    /// The code of an instance's module as it is now.
    fn running(&self, instance: u32) -> Arc<Code> {
        self.modules[instance as usize].code()
    }

    /// The code that a computation runs, to begin with or to go on.
    #[inline]
    pub fn take_code(&mut self, c: &mut Computation) -> Arc<Code> {
        if let Some(running) = c.running.take() {
            return running;
        }
        match self.last_code.take() {
            Some((last, code)) if last == c.instance => code,
            _ => match &self.recent_code {
                Some((last, code)) if *last == c.instance => {
                    code.upgrade().unwrap_or_else(|| self.running(c.instance))
                }
                _ => self.running(c.instance),
            },
        }
    }

    /// Lets go of the code of a computation that is left for later.
    pub fn release_code(&mut self, c: &mut Computation) {
        let Some(code) = c.running.take() else {
            return;
        };
        let is_known = self.recent_code.as_ref().is_some_and(|(last, known)| {
            *last == c.instance && core::ptr::eq(known.as_ptr(), Arc::as_ptr(&code))
        });
        if !is_known {
            self.recent_code = Some((c.instance, Arc::downgrade(&code)));
        }
    }

    /// Lets the handlers run from the current word; gives the exit and its argument.
    ///
    /// What wants to stop the code is asked first, at every activation: a loop that leaves the handlers
    /// each time (a host call, a growing memory) never uses its budget up.
    pub fn drive(&mut self, c: &mut Computation, code: &Code) -> (u32, u32) {
        if self.is_interrupted() {
            return (TrapCode::Interrupted.number() as u32, 0);
        }
        self.activate(c, code)
    }

    /// The first slot of the arguments of host function `func`, if an exit is a plain call of one, and the
    /// most frequent exit is: it gets by without an [`Event`]. The computation stands behind the call then.
    #[inline]
    pub fn host_call(&self, c: &mut Computation, code: &Code, why: u32, func: u32) -> Option<u32> {
        if why != exit::CALL || self.rt.funcs.get(func as usize)?.instance != HOST {
            return None;
        }
        let base = c.base + u32::from(code.words.get(c.word as usize)?.a);
        if base as usize + FRAME_SLOTS > self.rt.stack.len() {
            return None;
        }
        c.word += 1;
        Some(base)
    }

    /// Runs a computation until something needs the outside.
    #[cfg(feature = "snapshot")]
    pub fn run(&mut self, c: &mut Computation) -> Event {
        let mut running = self.take_code(c);
        loop {
            let (why, arg) = self.drive(c, &running);
            if let Some(event) = self.outside(c, &mut running, why, arg) {
                self.keep_code(c, running, &event);
                return event;
            }
        }
    }

    /// Keeps the code for when a computation goes on after an event.
    pub fn keep_code(&mut self, c: &mut Computation, running: Arc<Code>, event: &Event) {
        if !matches!(event, Event::Done) {
            c.running = Some(running);
        } else if running.is_whole() {
            self.last_code = Some((c.instance, running));
        }
    }

    /// Serves the exit of an activation; gives what it needs, if that is not to be had here.
    #[inline(never)]
    pub fn outside(
        &mut self,
        c: &mut Computation,
        running: &mut Arc<Code>,
        why: u32,
        arg: u32,
    ) -> Option<Event> {
        if c.word as usize >= running.words.len() {
            return Some(stray());
        }
        match why {
            exit::DONE => {
                let Some(back) = c.returns.pop() else {
                    return Some(Event::Done);
                };
                c.acc = self.rt.slot(c.base as usize).unwrap_or(0);
                (c.instance, c.word, c.base) = (back.instance, back.word, back.base);
                *running = self.running(c.instance);
            }
            exit::CALL
            | exit::CALL_INDIRECT
            | exit::CALL_REF
            | exit::TAIL_CALL
            | exit::TAIL_CALL_INDIRECT => {
                let words = running.words.get(c.word as usize..);
                let Some([op, ext, ..]) = words else {
                    return Some(stray());
                };
                let event = match why {
                    exit::CALL => self.call(c, arg, (op.a, 1), None),
                    exit::CALL_REF => self.call(c, arg, (ext.k() as u16, 2), None),
                    exit::CALL_INDIRECT => self.call(c, arg, (ext.k() as u16, 2), Some(op.c)),
                    exit::TAIL_CALL => self.tail_call(c, arg, (op.a, op.b), None),
                    _ => self.tail_call(c, arg, (op.a, op.b), Some(op.c)),
                };
                if event.is_some() {
                    return event;
                }
                *running = self.running(c.instance);
            }
            exit::TRANSLATE => {
                // Another activation may have translated it meanwhile.
                *running = self.running(c.instance);
                if !running.has(c.word) {
                    return Some(Event::Translate { func: c.word });
                }
                c.acc = 0;
            }
            exit::THROW | exit::THROW_REF => {
                let words = running.words.get(c.word as usize..);
                let Some([op, ext, ..]) = words else {
                    return Some(stray());
                };
                // The exception that this word refers to already.
                let mut known = None;
                let exception = if why == exit::THROW {
                    let slots = ext.k() as usize;
                    if self.rt.is_exception_collection_due(slots) {
                        return Some(self.collection(true));
                    }
                    let tag = self.rt.instances[c.instance as usize].tags[op.c as usize];
                    let first = c.base as usize + usize::from(op.b);
                    let values = self.rt.stack.get(first..first + slots);
                    ExceptionInst {
                        tag,
                        values: values.unwrap_or(&[]).into(),
                    }
                } else {
                    known = Some(arg);
                    match self.rt.heap.exceptions.get(arg) {
                        Some(exception) => exception.clone(),
                        None => return Some(Event::Trap(TrapCode::NullExceptionReference)),
                    }
                };
                if let Err(event) = self.throw(c, exception, (known, false)) {
                    return Some(event);
                }
                *running = self.running(c.instance);
            }
            exit::LEAVE => {
                let words = running.words.get(c.word as usize..);
                let Some([op, ext, ..]) = words else {
                    return Some(stray());
                };
                let module = &self.modules[c.instance as usize];
                if let Err(code) = outside::perform(&mut self.rt, module, c, op, ext) {
                    return Some(Event::Trap(code));
                }
                c.word += 2;
                c.acc = 0;
            }
            exit::BUDGET => {
                c.acc = 0;
                if self.stepping {
                    return Some(Event::Trap(TrapCode::Interrupted));
                }
                self.budget = BUDGET;
                #[cfg(feature = "std")]
                self.modules[c.instance as usize].warm(running);
            }
            _ => match u8::try_from(why).ok().and_then(TrapCode::from_number) {
                Some(TrapCode::HeapExhausted) if self.rt.heap.take_wish() => {
                    return Some(self.collection(false));
                }
                Some(code) => return Some(Event::Trap(code)),
                None => return Some(stray()),
            },
        }
        None
    }

    /// Unwinds a computation to the innermost clause that catches an exception.
    ///
    /// `known` is its number, if references to it were made. The current word threw; with `called`,
    /// it is the one after a call that threw.
    ///
    /// # Errors
    /// The event if nobody catches it; the computation is over then.
    pub fn throw(
        &mut self,
        c: &mut Computation,
        exception: ExceptionInst,
        (known, mut called): (Option<u32>, bool),
    ) -> Result<(), Event> {
        loop {
            let module = self.modules[c.instance as usize].clone();
            let code = module.code();
            if called && c.word == code.done() {
                let Some(back) = c.returns.pop() else {
                    return Err(Event::Thrown(exception));
                };
                (c.instance, c.word, c.base) = (back.instance, back.word, back.base);
                continue;
            }
            let word = if called {
                c.word.saturating_sub(1)
            } else {
                c.word
            };
            let Some((func, _)) = code.locate(word) else {
                return Err(stray());
            };
            let tags = &self.rt.instances[c.instance as usize].tags;
            let catches = |clause: &&Clause| {
                clause
                    .tag
                    .is_none_or(|tag| tags[tag.index()] == exception.tag)
            };
            let regions = code
                .tries(func)
                .iter()
                .filter(|region| region.words.contains(&word));
            if let Some(clause) = regions.flat_map(|region| &region.clauses).find(catches) {
                (c.word, c.acc, c.running) = (clause.target, 0, None);
                return self.land(c, clause, exception, known);
            }
            let params = self.own_param_slots(&module, func);
            let link = self.rt.slot((c.base + params) as usize).unwrap_or(0);
            c.base = c.base.wrapping_sub(u32::from(link as u16));
            (c.word, called) = ((link >> 32) as u32, true);
        }
    }

    /// The slots of an own function's parameters.
    pub fn own_param_slots(&self, module: &Loaded, func: u32) -> u32 {
        let ty = module.syntax.funcs.get(func as usize);
        let ty = ty.and_then(|&ty| module.syntax.func_type(ty));
        ty.map_or(0, |ty| ty.params().iter().map(|ty| slots_of(*ty)).sum())
    }

    /// Puts the values of a caught exception where the label expects them.
    fn land(
        &mut self,
        c: &Computation,
        clause: &Clause,
        exception: ExceptionInst,
        known: Option<u32>,
    ) -> Result<(), Event> {
        let mut at = c.base as usize + usize::from(clause.slot.0);
        let mut put = |stack: &mut [u64], bits| {
            if let Some(slot) = stack.get_mut(at) {
                *slot = bits;
            }
            at += 1;
        };
        if clause.tag.is_some() {
            exception
                .values
                .iter()
                .for_each(|&bits| put(&mut self.rt.stack, bits));
        }
        if clause.wants_ref {
            let addr = known.or_else(|| self.rt.add_exception(exception));
            let addr = addr.ok_or(Event::Trap(TrapCode::HeapExhausted))?;
            put(&mut self.rt.stack, reference::exception(addr));
        }
        Ok(())
    }

    /// A collection is wished for; interrupts are noticed here too, so that a guest that only
    /// allocates can be stopped.
    fn collection(&self, anywhere: bool) -> Event {
        if self.is_interrupted() {
            return Event::Trap(TrapCode::Interrupted);
        }
        Event::Collect { anywhere }
    }

    /// Whether what runs is to stop here.
    #[inline]
    fn is_interrupted(&self) -> bool {
        let signals = &self.rt.signals;
        (signals.are_any() || self.rt.deadline.is_over())
            && !self.stepping
            && (signals.take_stop()
                || self.pausable && signals.take_pause()
                || self.rt.deadline.is_over())
    }

    /// The same without asking.
    fn activate(&mut self, c: &mut Computation, code: &Code) -> (u32, u32) {
        let (rt, module) = (&mut self.rt, &self.modules[c.instance as usize]);
        rt.heap.limit = rt.heap_limit();
        let instance = &rt.instances[c.instance as usize];
        let (memory, other_memories) = memories(&mut rt.memories, &instance.memories);
        let globals = cells(&mut rt.global_values);
        let table = match instance.tables.first() {
            Some(&table) => rt.tables[table as usize].funcs().unwrap_or(&[]),
            None => &[],
        };
        let mut cx = Ctx {
            code: &code.words,
            stack: Cell::from_mut(&mut rt.stack[..]).as_slice_of_cells(),
            memory,
            other_memories,
            globals: globals.get(instance.own_globals.clone()).unwrap_or(&[]),
            table,
            budget: if self.stepping { 0 } else { self.budget },
            fuel: rt.fuel,
            base: c.base,
            at: 0,
            arg: 0,
            instance,
            instance_addr: c.instance,
            first_func: instance.first_func,
            module,
            heap: &mut rt.heap,
            types: &rt.types,
            funcs: &rt.funcs,
            tables: &rt.tables,
            plain: &self.plain,
            signals: &rt.signals,
            deadline: &rt.deadline,
            accs: (0, 0.0),
        };
        let why = drive(&mut cx, c.word as usize, c.acc);
        let arg = cx.arg;
        c.base = cx.base;
        c.word = (code.words.len() - cx.at) as u32;
        rt.fuel = cx.fuel;
        if !self.stepping {
            self.budget = cx.budget;
        }
        (why, arg)
    }

    /// Whether a function has the type that a call through a table wants.
    fn has_type(&self, c: &Computation, f: FuncInst, ty: Option<u32>) -> bool {
        ty.is_none_or(|ty| {
            let expected = self.rt.instances[c.instance as usize].types[ty as usize];
            self.rt.types.matches(f.ty, expected)
        })
    }

    /// Calls a function of the store from the call at the current word, which has `words` words
    /// and whose frame starts at slot `frame` of the current one. For a call through a table, `ty`
    /// is the type it wants.
    fn call(
        &mut self,
        c: &mut Computation,
        func: u32,
        (frame, words): (u16, u32),
        ty: Option<u32>,
    ) -> Option<Event> {
        let f = self.rt.funcs[func as usize];
        if !self.has_type(c, f, ty) {
            return Some(Event::Trap(TrapCode::IndirectCallTypeMismatch));
        }
        let base = c.base + u32::from(frame);
        if base as usize + FRAME_SLOTS > self.rt.stack.len() {
            return Some(Event::Trap(TrapCode::CallStackExhausted));
        }
        let after = c.word + words;
        if f.instance == HOST {
            c.word = after;
            return Some(Event::Host { func, base });
        }
        c.returns.push(Return {
            instance: c.instance,
            word: after,
            base: c.base,
        });
        if c.returns.len() > MAX_RETURNS {
            return Some(Event::Trap(TrapCode::CallStackExhausted));
        }
        let done = self.modules[f.instance as usize].done();
        let params = self.param_slots(f.ty);
        (c.instance, c.word, c.base, c.acc) = (f.instance, f.code, base, 0);
        c.link(&mut self.rt, params, done);
        None
    }

    /// Lets a function of the store take the place of the current frame, whose return information
    /// lies in slot `info`; its arguments lie from slot `first`.
    fn tail_call(
        &mut self,
        c: &mut Computation,
        func: u32,
        (info, first): (u16, u16),
        ty: Option<u32>,
    ) -> Option<Event> {
        let f = self.rt.funcs[func as usize];
        if !self.has_type(c, f, ty) {
            return Some(Event::Trap(TrapCode::IndirectCallTypeMismatch));
        }
        let params = self.param_slots(f.ty);
        let base = c.base as usize;
        let link = self.rt.slot(base + usize::from(info)).unwrap_or(0);
        let from = base + usize::from(first);
        self.rt
            .stack
            .copy_within(from..from + params as usize, base);
        let back = (link >> 32) as u32;
        let caller = c.base.wrapping_sub(u32::from(link as u16));
        if f.instance == HOST {
            let base = c.base;
            (c.word, c.base) = (back, caller);
            return Some(Event::Host { func, base });
        }
        // If the frame ends the activation anyway, so will the callee's: chains of tail calls
        // between instances need no room.
        let done = self.modules[c.instance as usize].done();
        if f.instance == c.instance {
            let slot = base + params as usize;
            if let Some(slot) = self.rt.stack.get_mut(slot) {
                *slot = link;
            }
        } else {
            if back != done {
                c.returns.push(Return {
                    instance: c.instance,
                    word: back,
                    base: caller,
                });
                if c.returns.len() > MAX_RETURNS {
                    return Some(Event::Trap(TrapCode::CallStackExhausted));
                }
            }
            let done = self.modules[f.instance as usize].done();
            c.link(&mut self.rt, params, done);
        }
        (c.instance, c.word, c.acc) = (f.instance, f.code, 0);
        None
    }
}

/// The most calls between instances that are open at once.
const MAX_RETURNS: usize = 1 << 20;

/// A fault of the translator, made visible instead of undefined.
fn stray() -> Event {
    debug_assert!(false, "control left the code");
    Event::Trap(TrapCode::Unreachable)
}

/// The slots that a value of this type takes.
pub(crate) fn slots_of(ty: crate::syntax::ValType) -> u32 {
    if ty == crate::syntax::ValType::V128 {
        2
    } else {
        1
    }
}

/// The bytes of memory 0 of an instance whose memories are `own`, and the memories before and behind it
/// where the instance has others.
#[inline]
fn memories<'m>(
    all: &'m mut [MemoryInst],
    own: &[u32],
) -> (&'m mut [u8], [&'m mut [MemoryInst]; 2]) {
    match *own {
        [] => (&mut [], [&mut [], &mut []]),
        [only] => match all.get_mut(only as usize) {
            Some(memory) => (memory.bytes_mut(), [&mut [], &mut []]),
            None => (&mut [], [&mut [], &mut []]),
        },
        [first, ..] => match all.split_at_mut(first as usize) {
            (before, [memory, behind @ ..]) => (memory.bytes_mut(), [before, behind]),
            (before, []) => (&mut [], [before, &mut []]),
        },
    }
}

/// Values as cells, so that they can be written while the store is borrowed.
fn cells(values: &mut [Cell<u64>]) -> &[Cell<u64>] {
    values
}
