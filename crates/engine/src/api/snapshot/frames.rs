//! Suspended calls in terms of WebAssembly: where each frame stands in its function, its locals and
//! its operand stack.
//!
//! Nothing here depends on the register code: a frame that was captured from one translation can be
//! rebuilt for another. What the values must be is known from validation, so that whatever is
//! rebuilt could have come about by running.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use super::error::SnapshotErrorKind;
use crate::api::compile;
use crate::api::engine::Engine;
use crate::api::error::Error;
use crate::api::module::slots;
use crate::exec::Loaded;
use crate::exec::park::{Parked, Pending};
use crate::exec::run::{Computation, Return, State};
use crate::syntax::{FuncIdx, ValType};
use crate::translate::op::{RegOp, Shape};
use crate::translate::point::{Point, Wanted};
use crate::translate::stack::Place;
use crate::valid::{self, Probe};

/// The two slots of a value; the second is zero unless it is a vector.
pub(in crate::api) type Bits = [u64; 2];

/// A frame of a suspended call.
#[derive(Clone, Debug)]
pub(super) struct Frame {
    /// The instance.
    pub instance: u32,
    /// The function's index among the module's own.
    pub func: u32,
    /// Where in the function it stands.
    pub at: At,
    /// The locals, parameters first; before the first instruction only parameters.
    pub locals: Vec<Bits>,
    /// The operand stack; of a call, without its arguments.
    pub operands: Vec<Bits>,
}

/// Where in its function a frame stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::api) enum At {
    /// Before anything, locals included.
    Entry,
    /// Before the instruction at this offset of the module.
    Before(u32),
    /// In the call at this offset.
    Call(u32),
}

/// A suspended call.
#[derive(Clone, Debug)]
pub(super) enum Stand {
    /// It has not begun; its arguments.
    Prepared(Vec<Bits>),
    /// It is over; its results.
    Answered(Vec<Bits>),
    /// It has these frames, the innermost last.
    Frames(Vec<Frame>, Option<Asked>),
}

/// A call of a host function that has no result yet.
#[derive(Clone, Debug)]
pub(super) struct Asked {
    /// The function's number in the store.
    pub func: u32,
    /// Whether it is to be called again.
    pub again: bool,
    /// The arguments.
    pub args: Vec<Bits>,
}

/// What is known of a place in a function.
#[derive(Debug)]
pub(in crate::api) struct Site {
    /// What validation knows.
    pub probe: Probe,
    /// The place in the register code.
    pub point: Point,
    /// The words before the point's operation, and with it.
    words: (u32, u32),
}

/// Places in functions that were looked up.
#[derive(Debug, Default)]
pub(in crate::api) struct Sites {
    known: BTreeMap<(u32, u32, At), Site>,
}

impl PartialOrd for At {
    fn partial_cmp(&self, other: &Self) -> Option<core::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for At {
    fn cmp(&self, other: &Self) -> core::cmp::Ordering {
        let key = |at: &Self| match *at {
            Self::Entry => (0, 0),
            Self::Before(offset) => (1, offset),
            Self::Call(offset) => (2, offset),
        };
        key(self).cmp(&key(other))
    }
}

impl Sites {
    /// The place `at` of an instance's function; none if no frame can stand there.
    pub fn find(
        &mut self,
        state: &State,
        (instance, func, at): (u32, u32, At),
    ) -> Result<Option<&Site>, Error> {
        use alloc::collections::btree_map::Entry;
        let vacant = match self.known.entry((instance, func, at)) {
            Entry::Occupied(found) => return Ok(Some(found.into_mut())),
            Entry::Vacant(vacant) => vacant,
        };
        let Some(loaded) = state.modules.get(instance as usize) else {
            return Ok(None);
        };
        let found = site(loaded, func, at)?;
        Ok(found.map(|site| &*vacant.insert(site)))
    }
}

/// Looks a place up.
fn site(loaded: &Loaded, func: u32, at: At) -> Result<Option<Site>, Error> {
    if func as usize >= loaded.syntax.bodies.len() {
        return Ok(None);
    }
    let (offset, wanted) = match at {
        At::Entry => return Ok(None),
        At::Before(offset) => (offset, Wanted::Offset(offset)),
        At::Call(offset) => (offset, Wanted::CallAt(offset)),
    };
    let index = FuncIdx(func + loaded.syntax.imported_funcs() as u32);
    let probe = valid::probe(&loaded.types, &loaded.syntax, &loaded.bytes, index, offset)?;
    let Some(mut probe) = probe else {
        return Ok(None);
    };
    if let At::Call(_) = at {
        let Some((taken, _)) = probe.call else {
            return Ok(None);
        };
        let left = probe.operands.len().saturating_sub(taken);
        probe.operands.truncate(left);
    }
    let code = compile::operations_with_point(loaded, func, wanted)?;
    let Some(point) = code.point else {
        return Ok(None);
    };
    if point.operands.len() != probe.operands.len() {
        return Ok(None);
    }
    let words = words_of(&code.ops, point.op as usize);
    Ok(Some(Site {
        probe,
        point,
        words,
    }))
}

/// The words before an operation, and those up to its end.
fn words_of(ops: &[RegOp], i: usize) -> (u32, u32) {
    let words = |ops: &[RegOp]| ops.iter().map(|op| op.shape.words()).sum::<u32>();
    (
        words(ops.get(..i).unwrap_or_default()),
        words(ops.get(..=i).unwrap_or(ops)),
    )
}

/// Where a word of a function stands; none if a frame cannot be described there.
fn at_word(loaded: &Loaded, word: u32, in_call: bool) -> Result<Option<(u32, At)>, Error> {
    let code = loaded.code();
    let Some((func, relative)) = code.locate(word) else {
        // A stub: the function has not begun.
        return Ok((word < code.done() && !in_call).then_some((word, At::Entry)));
    };
    let ops = compile::operations(loaded, func)?.ops;
    // Zeroing comes first and is not counted among the operations that instructions become.
    let shift = u32::from(ops.first().is_some_and(|op| op.shape == Shape::Zero));
    let mut start = 0;
    let found = ops.iter().position(|op| {
        let end = start + op.shape.words();
        let is_it = if in_call {
            relative < end
        } else {
            relative == start
        };
        if !is_it {
            start = end;
        }
        is_it
    });
    let found = found.and_then(|i| (i as u32).checked_sub(shift));
    let wanted = |i| match in_call {
        true => Wanted::CallBy(i),
        false => Wanted::Operation(i),
    };
    let point = match found {
        Some(i) => compile::operations_with_point(loaded, func, wanted(i))?.point,
        None => None,
    };
    Ok(match point {
        Some(point) if in_call => Some((func, At::Call(point.at))),
        Some(point) => Some((func, At::Before(point.at))),
        None if relative == 0 && !in_call => Some((func, At::Entry)),
        None => None,
    })
}

/// A parked call in terms of WebAssembly; none if its innermost frame stands within an instruction.
pub(super) fn capture(
    state: &State,
    parked: &Parked,
    sites: &mut Sites,
) -> Result<Option<Stand>, Error> {
    let ty = state
        .rt
        .types
        .func_type(state.rt.funcs[parked.func as usize].ty);
    let asked = parked.pending.map(|Pending { func, base, again }| {
        let ty = state.rt.types.func_type(state.rt.funcs[func as usize].ty);
        let args = values(&parked.slots, base, ty.params());
        Asked { func, again, args }
    });
    let Some(computation) = &parked.computation else {
        return Ok(Some(if parked.is_answered {
            Stand::Answered(values(&parked.slots, 0, ty.results()))
        } else if asked.is_some() {
            Stand::Frames(Vec::new(), asked)
        } else {
            Stand::Prepared(values(&parked.slots, 0, ty.params()))
        }));
    };
    let mut frames = Vec::new();
    let mut failed = None;
    let mut in_call = parked.pending.is_some();
    computation.walk(
        state,
        &parked.slots,
        in_call,
        &mut |instance, word, base| {
            let taken = frame(state, sites, &parked.slots, (instance, word, base), in_call);
            in_call = true;
            match taken {
                Ok(Some((frame, info))) => {
                    frames.push(frame);
                    Some(info)
                }
                Ok(None) => {
                    failed = Some(Ok(None));
                    None
                }
                Err(error) => {
                    failed = Some(Err(error));
                    None
                }
            }
        },
    );
    if let Some(failed) = failed {
        return failed;
    }
    frames.reverse();
    Ok(Some(Stand::Frames(frames, asked)))
}

/// One frame, and the slot of its return information.
fn frame(
    state: &State,
    sites: &mut Sites,
    stack: &[u64],
    (instance, word, base): (u32, u32, u32),
    in_call: bool,
) -> Result<Option<(Frame, u32)>, Error> {
    let loaded = &state.modules[instance as usize];
    let Some((func, at)) = at_word(loaded, word, in_call)? else {
        return Ok(None);
    };
    let params = params_of(loaded, func);
    let info = slots(params);
    if at == At::Entry {
        let frame = Frame {
            instance,
            func,
            at,
            locals: values(stack, base, params),
            operands: Vec::new(),
        };
        return Ok(Some((frame, info)));
    }
    let Some(site) = sites.find(state, (instance, func, at))? else {
        return Ok(None);
    };
    let mut operands = Vec::with_capacity(site.point.operands.len());
    for (operand, ty) in site.point.operands.iter().zip(&site.probe.operands) {
        operands.push(match operand.place {
            Place::Const(bits) => [bits, 0],
            Place::Temp => value(stack, base + u32::from(operand.slot.0), *ty),
            Place::Local(slot) => value(stack, base + u32::from(slot.0), *ty),
        });
    }
    let mut locals = values(stack, base, params);
    let own = site.probe.locals.get(params.len()..).unwrap_or_default();
    locals.extend(values(stack, base + info + 1, own));
    let frame = Frame {
        instance,
        func,
        at,
        locals,
        operands,
    };
    Ok(Some((frame, info)))
}

/// The parameters of an own function.
pub(in crate::api) fn params_of(loaded: &Loaded, func: u32) -> &[ValType] {
    let ty = loaded.syntax.funcs.get(func as usize);
    let ty = ty.and_then(|&ty| loaded.syntax.func_type(ty));
    ty.map_or(&[], |ty| ty.params())
}

/// The results of an own function.
pub(super) fn results_of(loaded: &Loaded, func: u32) -> &[ValType] {
    let ty = loaded.syntax.funcs.get(func as usize);
    let ty = ty.and_then(|&ty| loaded.syntax.func_type(ty));
    ty.map_or(&[], |ty| ty.results())
}

pub(in crate::api) fn value(stack: &[u64], at: u32, ty: ValType) -> Bits {
    let slot = |at: u32| stack.get(at as usize).copied().unwrap_or_default();
    match ty {
        ValType::V128 => [slot(at), slot(at + 1)],
        ValType::I32 | ValType::F32 => [u64::from(slot(at) as u32), 0],
        ValType::I64 | ValType::F64 | ValType::Ref(_) => [slot(at), 0],
    }
}

fn values(stack: &[u64], mut at: u32, types: &[ValType]) -> Vec<Bits> {
    let mut values = Vec::with_capacity(types.len());
    for &ty in types {
        values.push(value(stack, at, ty));
        at += slots(&[ty]);
    }
    values
}

/// Puts values side by side from a slot on, and gives the slot behind them.
fn put(stack: &mut Vec<u64>, at: u32, types: &[ValType], values: &[Bits]) -> u32 {
    let end = at + slots(types);
    if stack.len() < end as usize {
        stack.resize(end as usize, 0);
    }
    let mut at = at as usize;
    for (&ty, value) in types.iter().zip(values) {
        let width = slots(&[ty]) as usize;
        stack[at..at + width].copy_from_slice(&value[..width]);
        at += width;
    }
    end
}

/// What a call is rebuilt with: its computation, slots, and the host function that it waits for.
pub(super) struct Rebuilt {
    pub computation: Option<Computation>,
    pub slots: Vec<u64>,
    pub pending: Option<Pending>,
    pub is_answered: bool,
}

/// Rebuilds a suspended call of function `func` of the store.
///
/// Values have the types of where they stand, and instances and functions exist; the rest is
/// checked here.
///
/// # Errors
/// [`SnapshotErrorKind::Frame`] with what cannot be.
pub(super) fn rebuild(
    state: &State,
    engine: &Engine,
    func: u32,
    stand: &Stand,
    sites: &mut Sites,
) -> Result<Rebuilt, Error> {
    let ty = state.rt.types.func_type(state.rt.funcs[func as usize].ty);
    let mut rebuilt = Rebuilt {
        computation: None,
        slots: Vec::new(),
        pending: None,
        is_answered: false,
    };
    let (frames, asked) = match stand {
        Stand::Prepared(args) => {
            put(&mut rebuilt.slots, 0, ty.params(), args);
            return Ok(rebuilt);
        }
        Stand::Answered(results) => {
            put(&mut rebuilt.slots, 0, ty.results(), results);
            rebuilt.is_answered = true;
            return Ok(rebuilt);
        }
        Stand::Frames(frames, asked) => (frames, asked),
    };
    let mut builder = Builder {
        state,
        engine,
        slots: Vec::new(),
        returns: Vec::new(),
        caller: None,
        wanted: ty.results().to_vec(),
    };
    let limit = engine.config().stack_slots();
    let mut last = None;
    for (i, frame) in frames.iter().enumerate() {
        let innermost = i + 1 == frames.len();
        let is_call = matches!(frame.at, At::Call(_));
        if is_call == (innermost && asked.is_none()) {
            return Err(broken(
                "only a call that is under way has a frame inside it",
            ));
        }
        last = Some(builder.frame(frame, sites)?);
        if builder.slots.len() > limit {
            return Err(broken("the frames take more than the value stack has"));
        }
    }
    if let Some(asked) = asked {
        let f = state.rt.funcs[asked.func as usize];
        let ty = state.rt.types.func_type(f.ty);
        builder.check_results(ty.results())?;
        let base = builder.caller.as_ref().map_or(0, |caller| caller.callee);
        put(&mut builder.slots, base, ty.params(), &asked.args);
        rebuilt.pending = Some(Pending {
            func: asked.func,
            base,
            again: asked.again,
        });
    }
    rebuilt.slots = builder.slots;
    if let Some((instance, word, base, acc)) = last {
        let returns = builder.returns;
        rebuilt.computation = Some(Computation::at(instance, (word, base), acc, returns));
    }
    Ok(rebuilt)
}

/// The error of frames that cannot be.
#[cold]
fn broken(what: &'static str) -> Error {
    SnapshotErrorKind::Frame { what }.into()
}

/// The frames of a call as they are put back.
struct Builder<'a> {
    state: &'a State,
    engine: &'a Engine,
    slots: Vec<u64>,
    returns: Vec<Return>,
    /// The frame around, if there is one.
    caller: Option<CallerFrame>,
    /// The results that the frame around expects, as canonical types.
    wanted: Vec<ValType>,
}

/// The frame around the next one.
struct CallerFrame {
    instance: u32,
    /// The word behind its call.
    word: u32,
    base: u32,
    /// The first slot of the callee's frame.
    callee: u32,
}

impl Builder<'_> {
    /// Puts a frame back; gives instance, word, first slot and accumulator for going on in it.
    fn frame(&mut self, frame: &Frame, sites: &mut Sites) -> Result<(u32, u32, u32, u64), Error> {
        let state = self.state;
        let (instance, func) = (frame.instance, frame.func);
        let loaded = &state.modules[instance as usize];
        self.check_results(&canonical(state, instance, results_of(loaded, func)))?;
        let params = params_of(loaded, func);
        let base = self.caller.as_ref().map_or(0, |caller| caller.callee);
        let info = put(&mut self.slots, base, params, &frame.locals);
        self.link(instance, base, info);
        if frame.at == At::Entry {
            self.caller = None;
            return Ok((instance, func, base, 0));
        }
        let Some(site) = sites.find(state, (instance, func, frame.at))? else {
            return Err(broken("a frame stands where no frame can stand"));
        };
        let own = site.probe.locals.get(params.len()..).unwrap_or_default();
        let values = frame.locals.get(params.len()..).unwrap_or_default();
        let end = put(&mut self.slots, info + 1, own, values);
        let mut acc = 0;
        let places = site.point.operands.iter().zip(&site.probe.operands);
        for ((operand, &ty), &bits) in places.zip(&frame.operands) {
            let slot = match operand.place {
                Place::Temp => {
                    let at = base + u32::from(operand.slot.0);
                    put(&mut self.slots, at, &[ty], &[bits]);
                    acc = bits[0];
                    continue;
                }
                Place::Const(known) => [known, 0],
                Place::Local(slot) => value(&self.slots, base + u32::from(slot.0), ty),
            };
            // The code takes the value from there.
            if slot != bits {
                return Err(broken("an operand differs from what it was taken from"));
            }
        }
        if !loaded.code().has(func) {
            compile::translate(loaded, func, self.engine)?;
        }
        let start = loaded.code().entry(func);
        let start = start.ok_or_else(|| broken("a function of a frame has no code"))?;
        let (before, behind) = site.words;
        let Some(callee) = site.point.callee else {
            return Ok((instance, start + before, base, acc));
        };
        let results = site
            .probe
            .call
            .as_ref()
            .map_or(&[][..], |(_, results)| results);
        self.wanted = canonical(state, instance, results);
        let callee = base + u32::from(callee.0);
        if self.slots.len() < callee.max(end) as usize {
            self.slots.resize(callee.max(end) as usize, 0);
        }
        self.caller = Some(CallerFrame {
            instance,
            word: start + behind,
            base,
            callee,
        });
        Ok((instance, start + behind, base, 0))
    }

    /// Writes the return information of a frame, whose place is `info`.
    fn link(&mut self, instance: u32, base: u32, info: u32) {
        let done = self.state.modules[instance as usize].code().done();
        let link = match &self.caller {
            Some(caller) if caller.instance == instance => {
                let delta = base - caller.base;
                let at = info - caller.base;
                u64::from(caller.word) << 32 | u64::from(at as u16) << 16 | u64::from(delta as u16)
            }
            Some(caller) => {
                self.returns.push(Return {
                    instance: caller.instance,
                    word: caller.word,
                    base: caller.base,
                });
                u64::from(done) << 32
            }
            None => u64::from(done) << 32,
        };
        if self.slots.len() <= info as usize {
            self.slots.resize(info as usize + 1, 0);
        }
        self.slots[info as usize] = link;
    }

    /// Whether a function with these results, as canonical types, can stand inside the frame around.
    fn check_results(&self, results: &[ValType]) -> Result<(), Error> {
        let types = &self.state.rt.types;
        let fits = results.len() == self.wanted.len()
            && results
                .iter()
                .zip(&self.wanted)
                .all(|(&found, &wanted)| types.val_matches(found, wanted));
        match fits {
            true => Ok(()),
            false => Err(broken(
                "a frame's results are not those that its caller expects",
            )),
        }
    }
}

/// Types of an instance as canonical types.
pub(super) fn canonical(state: &State, instance: u32, types: &[ValType]) -> Vec<ValType> {
    use crate::runtime::types::renumber_val;
    use crate::syntax::TypeIdx;
    let known = &state.rt.instances[instance as usize].types;
    let number = |x: TypeIdx| TypeIdx(known.get(x.index()).copied().unwrap_or(u32::MAX));
    types.iter().map(|&ty| renumber_val(ty, &number)).collect()
}
