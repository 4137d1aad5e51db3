//! Computations that are left for later.
//!
//! A computation that can be resumed gives up its part of the value stack when it stops: its slots
//! are kept here, and it is moved to wherever there is room when it goes on.

use alloc::boxed::Box;
use alloc::sync::{Arc, Weak};
use alloc::vec::Vec;

use crate::exec::control::fuel_of;
use crate::exec::run::{Computation, State};

/// A computation that may be resumed.
pub(crate) struct Parked {
    /// Who may resume it; nobody is left when it was dropped.
    owner: Weak<()>,
    /// The function that was called.
    pub func: u32,
    /// Where it stands, with its frames from slot 0; none if only `pending` is left to do.
    pub computation: Option<Computation>,
    /// Its slots.
    pub slots: Vec<u64>,
    /// The host function that it waits for, and the first slot of its arguments.
    pub pending: Option<Pending>,
    /// Whether it called only a host function, whose results are in `slots`.
    pub is_answered: bool,
    /// Whether it ended with an error while a snapshot was taken, which is kept elsewhere.
    pub failed: bool,
    /// The bytes that it counts for while it is parked.
    charged: usize,
    /// Where it stopped last, and the slots of the frame there: most stop at the same place again.
    known: Option<Stop>,
}

/// A place in an instance's code where a computation stopped.
#[derive(Clone, Copy, Debug)]
struct Stop {
    instance: u32,
    word: u32,
    frame: u32,
}

/// A call of a host function that has no result yet.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pending {
    /// The function's number in the store.
    pub func: u32,
    /// The first slot of its arguments, and of its results.
    pub base: u32,
    /// Whether the function is to be called again; otherwise the embedder answers.
    pub again: bool,
}

/// Where a computation can be left.
enum Place {
    /// Nobody's.
    Free,
    /// A computation's that is under way.
    Lent(Weak<()>),
    /// A computation is here; in a box, since it comes and goes with every wait.
    Taken(Box<Parked>),
}

impl Place {
    fn parked(&self) -> Option<&Parked> {
        match self {
            Self::Taken(parked) => Some(parked),
            Self::Free | Self::Lent(_) => None,
        }
    }

    /// Whether nobody has it or may still ask for what is here.
    fn is_idle(&self) -> bool {
        match self {
            Self::Free => true,
            Self::Lent(owner) => owner.strong_count() == 0,
            Self::Taken(parked) => !parked.is_owned(),
        }
    }
}

/// The computations of a store that are left for later.
#[derive(Default)]
pub(crate) struct Parking {
    places: Vec<Place>,
    /// Places that were free at the last look, and are.
    free: Vec<u32>,
    /// From how many places on there is another look.
    due: usize,
    /// What all that is here counts for.
    bytes: usize,
}

/// How many places there are before it is worth a look who is gone.
const FEW: usize = 16;

/// What a computation with so many slots counts for.
pub(crate) fn parked_bytes(slots: usize) -> usize {
    size_of::<Place>() + size_of::<Parked>() + slots * size_of::<u64>()
}

impl Parked {
    /// A call of a function whose arguments are in `slots`.
    pub fn new(owner: &Arc<()>, func: u32, slots: Vec<u64>) -> Box<Self> {
        Box::new(Self {
            owner: Arc::downgrade(owner),
            func,
            computation: None,
            slots,
            pending: None,
            is_answered: false,
            failed: false,
            charged: 0,
            known: None,
        })
    }

    /// The slot behind those that the computation uses where it stands now, on the value stack.
    pub fn extent(&mut self, state: &State) -> Option<u32> {
        let c = self.computation.as_ref()?;
        let frame = match self.known {
            // Code only grows: what was found of a word stays true.
            Some(stop) if (stop.instance, stop.word) == (c.instance, c.word) => stop.frame,
            _ => {
                let (instance, word, frame) = (c.instance, c.word, state.frame_slots(c));
                // A stub's frame is another one when the function has code.
                self.known = (!state.is_stub(c)).then_some(Stop {
                    instance,
                    word,
                    frame,
                });
                frame
            }
        };
        Some(c.base.saturating_add(frame))
    }

    /// The results of the host function that is all of it were given.
    pub fn answered(&mut self) {
        self.is_answered = true;
        self.pending = None;
    }

    /// Whether somebody may still resume it.
    fn is_owned(&self) -> bool {
        self.owner.strong_count() > 0
    }
}

impl Parking {
    /// Leaves a computation here; gives its place.
    pub fn put(&mut self, parked: Box<Parked>) -> u32 {
        if self.free.is_empty() && self.places.len() >= self.due {
            self.sweep();
        }
        let at = self.free.pop().unwrap_or_else(|| {
            self.places.push(Place::Free);
            self.places.len() as u32 - 1
        });
        self.put_back(at, parked);
        at
    }

    /// What all that is here counts for.
    pub fn bytes(&self) -> usize {
        self.bytes
    }

    /// Puts a computation back to its place.
    pub fn put_back(&mut self, at: u32, mut parked: Box<Parked>) {
        if let Some(place) = self.places.get_mut(at as usize) {
            if let Place::Lent(owner) = place {
                parked.owner = core::mem::take(owner);
            }
            parked.charged = parked_bytes(parked.slots.len());
            self.bytes += parked.charged;
            *place = Place::Taken(parked);
        }
    }

    /// Takes a computation out for a while; its place stays taken as long as its owner lives.
    pub fn take(&mut self, at: u32, owner: &Arc<()>) -> Option<Box<Parked>> {
        self.get(at, owner)?;
        self.take_any(at)
    }

    /// Looks at a computation.
    pub fn get(&self, at: u32, owner: &Arc<()>) -> Option<&Parked> {
        let parked = self.places.get(at as usize)?.parked()?;
        core::ptr::eq(parked.owner.as_ptr(), Arc::as_ptr(owner)).then_some(parked)
    }

    /// Takes a computation out, whoever owns it.
    pub fn take_any(&mut self, at: u32) -> Option<Box<Parked>> {
        let place = self.places.get_mut(at as usize)?;
        let Place::Taken(parked) = place else {
            return None;
        };
        // The owner stays here: to count references would cost more than all else.
        let lent = Place::Lent(core::mem::take(&mut parked.owner));
        let Place::Taken(parked) = core::mem::replace(place, lent) else {
            return None;
        };
        self.bytes -= parked.charged;
        Some(parked)
    }

    /// Looks at a computation to change it.
    pub fn get_mut(&mut self, at: u32, owner: &Arc<()>) -> Option<&mut Parked> {
        let Place::Taken(parked) = self.places.get_mut(at as usize)? else {
            return None;
        };
        core::ptr::eq(parked.owner.as_ptr(), Arc::as_ptr(owner)).then_some(parked)
    }

    /// The computations that may still be resumed, with their places.
    pub fn iter(&self) -> impl Iterator<Item = (u32, &Parked)> {
        let places = self.places.iter().zip(0..);
        places.filter_map(|(place, at)| Some((at, place.parked().filter(|p| p.is_owned())?)))
    }

    /// Drops what nobody can resume any more.
    pub fn sweep(&mut self) {
        self.free.clear();
        for (at, place) in (0..).zip(&mut self.places) {
            if place.is_idle() {
                if let Place::Taken(parked) = core::mem::replace(place, Place::Free) {
                    self.bytes -= parked.charged;
                }
                self.free.push(at);
            }
        }
        let used = self.places.len() - self.free.len();
        self.due = used.saturating_mul(2).max(FEW);
    }
}

impl State {
    /// Whether the limit of the total leaves room for another computation of so many slots, when
    /// those that nobody can resume are gone.
    pub fn may_park(&mut self, slots: usize) -> bool {
        self.rt.parked_bytes = self.parked.bytes();
        if !self.rt.has_room(parked_bytes(slots)) {
            self.parked.sweep();
            self.rt.parked_bytes = self.parked.bytes();
        }
        self.rt.has_room(parked_bytes(slots))
    }

    /// The fuel that a computation has to pay where it stands.
    pub fn fuel_needed(&self, c: &Computation) -> u64 {
        let code = self.modules[c.instance as usize].code();
        code.words.get(c.word as usize).map_or(0, |op| {
            let length = self.rt.slot(c.base as usize + usize::from(op.b));
            fuel_of(op, length.unwrap_or(0))
        })
    }

    /// The slot behind those that a computation uses where it stands now.
    pub fn extent(&self, c: &Computation) -> u32 {
        c.base.saturating_add(self.frame_slots(c))
    }

    /// Whether a computation stands at the start of a function that has had no code.
    fn is_stub(&self, c: &Computation) -> bool {
        c.word <= self.modules[c.instance as usize].done()
    }

    /// The slots of the frame in which a computation stands.
    fn frame_slots(&self, c: &Computation) -> u32 {
        let module = &self.modules[c.instance as usize];
        let frame = match &c.running {
            Some(code) => code.frame_at(c.word),
            None => module.code().frame_at(c.word),
        };
        // A stub: there are only the arguments and the return information yet.
        frame.unwrap_or_else(|| self.own_param_slots(module, c.word) + 1)
    }
}
