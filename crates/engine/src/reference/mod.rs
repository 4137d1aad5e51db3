//! The specification's stack machine, executed as written.
//!
//! A second, plain interpreter: values, labels and frames on stacks of their own, instructions
//! read one by one from the module's bytes. Nothing is translated, nothing is fused, nothing is
//! fast. It shares `num/`, `runtime/` and the API with the other one, so that what differs between
//! the two is a fault of `translate/`, of `exec/`, or of this folder. It is also what a trace steps
//! through.
//!
//! The operand stack and the locals lie in the store's value stack, where host functions look for
//! their arguments; beside it stands what each slot holds, which is how a collection finds its
//! roots. Native recursion does not happen.
//!
//! Spec: 4.4 Runtime Structure, 4.6 Execution of Instructions.

mod aggregate;
mod body;
mod control;
mod memory;
mod numeric;
#[allow(
    clippy::module_inception,
    reason = "named after the family, as everywhere"
)]
mod reference;
mod stack;
mod table;
mod trace;
mod variable;
mod vector;

use alloc::collections::BTreeMap;
use alloc::sync::Arc;
use alloc::vec::Vec;

use crate::binary::InstrReader;
use crate::exec::Loaded;
use crate::reference::body::Body;
use crate::runtime::exception::ExceptionInst;
use crate::runtime::{InstanceInst, Runtime, reference as bits};
use crate::syntax::fuel::{bulk, weight};
use crate::syntax::{ByteRange, Instr};
use crate::trap::TrapCode;

use stack::Kind;
pub use trace::{TraceStep, TraceValue};

/// The machine of a store: what the calls that are under way have on their stacks.
#[derive(Default)]
pub(crate) struct Machine {
    /// Calls, outermost first.
    frames: Vec<Frame>,
    /// The labels of all frames; those of a frame start with the function's own.
    labels: Vec<Label>,
    /// What each slot of the value stack holds, as far as it is in use.
    kinds: Vec<Kind>,
    /// Bodies that were looked through, by instance and own function.
    bodies: BTreeMap<(u32, u32), Arc<Body>>,
    /// The frames of computations that wait for a host function.
    floor: usize,
}

/// A call of an own function.
///
/// Spec: 4.4.12 Activation Frames.
struct Frame {
    instance: u32,
    /// Its number among the module's own functions.
    own: u32,
    body: Arc<Body>,
    /// The offset of the instruction that is performed, and of the next one.
    at: u32,
    next: u32,
    /// The slot of the first parameter.
    base: usize,
    /// The labels below the function's own.
    labels: usize,
}

/// A label.
///
/// Spec: 4.4.11 Labels.
#[derive(Clone, Copy)]
struct Label {
    /// The slots that a branch takes along.
    arity: usize,
    /// The slots below the block's.
    height: usize,
    /// Where a branch goes on.
    next: u32,
    /// Whether a branch keeps the label.
    is_loop: bool,
    /// The offset of the `try_table`, if it is one.
    handler: Option<u32>,
}

/// Why the machine stopped.
#[derive(Debug)]
pub(crate) enum Event {
    /// The call is over; its results lie where its arguments did.
    Done,
    /// `instance` calls host function `func` (its store-wide number); arguments lie from slot
    /// `base`, results are expected there.
    Host { func: u32, base: u32, instance: u32 },
    /// The instruction allocates: it can be performed after a collection.
    Collect,
    /// It trapped.
    Trap(TrapCode),
    /// This was thrown and nobody catches it.
    Thrown(ExceptionInst),
}

impl From<TrapCode> for Event {
    fn from(code: TrapCode) -> Self {
        Self::Trap(code)
    }
}

/// What performing an instruction gives.
type Flow = Result<(), Event>;

/// What validation has ruled out, made visible instead of undefined.
fn impossible<R>() -> Result<R, Event> {
    debug_assert!(false, "validation lets this through");
    Err(Event::Trap(TrapCode::Unreachable))
}

/// The machine with what its instructions work on, for one instruction.
struct Step<'s> {
    m: &'s mut Machine,
    rt: &'s mut Runtime,
    modules: &'s [Arc<Loaded>],
}

/// What [`Machine::finish`] goes back to.
pub(crate) struct Mark {
    floor: usize,
    frames: usize,
    labels: usize,
    base: usize,
}

impl Machine {
    /// Prepares for a call whose arguments lie from slot `base` of the value stack.
    pub fn begin(&mut self, base: u32) -> Mark {
        let (frames, labels, base) = (self.frames.len(), self.labels.len(), base as usize);
        let floor = core::mem::replace(&mut self.floor, frames);
        // What lies between belongs to a host function.
        self.kinds.resize(base, Kind::I64);
        Mark {
            floor,
            frames,
            labels,
            base,
        }
    }

    /// Forgets what is left of a call.
    pub fn finish(&mut self, mark: &Mark) {
        self.floor = mark.floor;
        self.frames.truncate(mark.frames);
        self.labels.truncate(mark.labels);
        self.kinds.truncate(mark.base);
    }

    /// Calls own function `func` (its store-wide number) of some instance.
    pub fn start(&mut self, rt: &mut Runtime, modules: &[Arc<Loaded>], func: u32) -> Flow {
        let f = rt.funcs[func as usize];
        let ty = rt.types.func_type(f.ty);
        self.kinds.extend(Kind::slots(ty.params()));
        Step {
            m: self,
            rt,
            modules,
        }
        .invoke(func, f.instance)
    }

    /// Performs the next instruction.
    ///
    /// # Errors
    /// The event if something else is to happen first.
    pub fn step(&mut self, rt: &mut Runtime, modules: &[Arc<Loaded>]) -> Flow {
        if self.frames.len() <= self.floor {
            return Err(Event::Done);
        }
        let Some(frame) = self.frames.last_mut() else {
            return Err(Event::Done);
        };
        let loaded = &*modules[frame.instance as usize];
        let Some((instr, next)) = read(loaded, frame.next, frame.body.end) else {
            return impossible();
        };
        frame.at = frame.next;
        frame.next = next;
        let fuel = rt.fuel;
        if loaded.fuel {
            let length = self
                .kinds
                .len()
                .checked_sub(1)
                .and_then(|at| rt.stack.get(at));
            let units = bulk(&instr, &loaded.syntax)
                .zip(length)
                .map_or(0, |(bulk, &length)| bulk.units(length));
            // No more than 2^61 and a 32-bit number.
            let left = fuel - (units + u64::from(weight(&instr))) as i64;
            if left < 0 {
                return Err(TrapCode::OutOfFuel.into());
            }
            rt.fuel = left;
        }
        let mut step = Step {
            m: self,
            rt,
            modules,
        };
        match step.perform(&instr) {
            Err(Event::Trap(TrapCode::HeapExhausted)) if step.rt.heap.take_wish() => {
                step.again(fuel)
            }
            flow => flow,
        }
    }

    /// Goes on after a host function whose results lie from slot `base`.
    pub fn host_returned(&mut self, rt: &Runtime, func: u32, base: u32) {
        let ty = rt.types.func_type(rt.funcs[func as usize].ty);
        self.kinds.truncate(base as usize);
        self.kinds.extend(Kind::slots(ty.results()));
    }

    /// Throws what a host function threw.
    pub fn throw(
        &mut self,
        rt: &mut Runtime,
        modules: &[Arc<Loaded>],
        exception: ExceptionInst,
    ) -> Flow {
        Step {
            m: self,
            rt,
            modules,
        }
        .unwind(exception, None)
    }

    /// The open calls of the current computation, innermost first, as (instance, own function,
    /// offset of the instruction that is performed).
    pub fn backtrace(&self) -> impl Iterator<Item = (u32, u32, u32)> {
        let open = self.frames.len().saturating_sub(self.floor);
        self.open_calls().take(open)
    }

    /// The open calls of all computations, likewise.
    pub fn open_calls(&self) -> impl Iterator<Item = (u32, u32, u32)> {
        let frames = self.frames.iter().rev();
        frames.map(|frame| (frame.instance, frame.own, frame.at))
    }

    /// The references on the value stack.
    pub fn roots<'r>(&'r self, rt: &'r Runtime) -> impl Iterator<Item = u64> + 'r {
        let slots = self.kinds.iter().zip(&rt.stack);
        slots
            .filter(|(kind, _)| **kind == Kind::Ref)
            .map(|(_, &bits)| bits)
    }
}

/// The instruction at an offset, and the offset behind it.
fn read(loaded: &Loaded, at: u32, end: u32) -> Option<(Instr<'_>, u32)> {
    let range = ByteRange { start: at, end };
    let mut reader = InstrReader::new(&loaded.bytes, range, loaded.features);
    let instr = reader.next().ok()?;
    Some((instr, reader.offset()))
}

/// Hands an instruction to the function of its family.
macro_rules! families {
    ($($group:ident {$(
        $code:tt $(@$feature:ident)? $name:ident $text:literal {$($field:ident: $ty:ty),*}
            $($context:ident)? $([$($param:ident)*] [$($result:ident)*])? $(/ $width:literal)?
            $(= $kind:ident $($kind2:ident)? :: $meaning:ident)?;
    )*})*) => {
        impl Step<'_> {
            fn perform(&mut self, instr: &Instr<'_>) -> Flow {
                match instr {
                    $( $( Instr::$name { .. } )|* => self.$group(instr), )*
                }
            }
        }
    };
}

crate::syntax::for_each_instr!(families);

impl<'s> Step<'s> {
    /// The current frame.
    fn frame(&mut self) -> &mut Frame {
        self.m
            .frames
            .last_mut()
            .expect("an instruction belongs to a frame")
    }

    /// The number of the instance that runs.
    fn instance_addr(&self) -> usize {
        self.m
            .frames
            .last()
            .expect("an instruction belongs to a frame")
            .instance as usize
    }

    /// The instance that runs.
    fn instance(&self) -> &InstanceInst {
        &self.rt.instances[self.instance_addr()]
    }

    /// Its module.
    fn loaded(&self) -> &'s Loaded {
        &self.modules[self.instance_addr()]
    }

    /// Back to before the instruction, which wants a collection, and to the fuel there was.
    fn again(&mut self, fuel: i64) -> Flow {
        self.check_interrupt()?;
        self.rt.fuel = fuel;
        let frame = self.frame();
        frame.next = frame.at;
        Err(Event::Collect)
    }

    /// Stops if an interrupt handle was used or the deadline is over.
    fn check_interrupt(&self) -> Flow {
        if self.rt.signals.take_stop() || self.rt.deadline.is_over() {
            return Err(TrapCode::Interrupted.into());
        }
        Ok(())
    }
}
