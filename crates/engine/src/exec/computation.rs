//! Computations: calls under way, as plain data.

use alloc::sync::Arc;
use alloc::vec::Vec;

use crate::exec::code::Code;
use crate::exec::run::State;
use crate::runtime::Runtime;

/// A computation under way.
#[derive(Clone, Default)]
pub(crate) struct Computation {
    /// The instance that runs.
    pub instance: u32,
    /// The next word.
    pub word: u32,
    /// The current frame.
    pub base: u32,
    /// What the accumulators hold at `word`: the result of a call that is over.
    pub(super) acc: u64,
    /// Callers in other instances, outermost first.
    pub returns: Vec<Return>,
    /// The code that runs, while nobody else needs to change it.
    pub(super) running: Option<Arc<Code>>,
}

/// Where a call between instances returns to.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Return {
    pub instance: u32,
    pub word: u32,
    pub base: u32,
}

/// Computations that wait for a host function.
///
/// A place that was used once is used again: most host calls write three numbers and no list.
#[derive(Default)]
pub(crate) struct Suspended {
    places: Vec<Computation>,
    /// How many of the places are taken.
    count: usize,
}

impl Suspended {
    /// Notes where the frames of a computation are. The callers in other instances are here and not
    /// there meanwhile.
    #[inline]
    pub fn push(&mut self, c: &mut Computation) {
        if self.count == self.places.len() {
            self.places.push(Computation::default());
        }
        if let Some(place) = self.places.get_mut(self.count) {
            (place.instance, place.word, place.base) = (c.instance, c.word, c.base);
            if !c.returns.is_empty() {
                core::mem::swap(&mut place.returns, &mut c.returns);
            }
            self.count += 1;
        }
    }

    /// Forgets the last one, which goes on.
    #[inline]
    pub fn pop(&mut self, c: &mut Computation) {
        self.count = self.count.saturating_sub(1);
        if let Some(place) = self.places.get_mut(self.count)
            && !place.returns.is_empty()
        {
            core::mem::swap(&mut place.returns, &mut c.returns);
        }
    }

    /// All of them, outermost first.
    pub fn list(&self) -> &[Computation] {
        self.places.get(..self.count).unwrap_or(&[])
    }
}

impl Computation {
    /// Writes return information that ends the activation into the current frame.
    pub(super) fn link(&mut self, rt: &mut Runtime, params: u32, done: u32) {
        let info = self.base as usize + params as usize;
        if let Some(slot) = rt.stack.get_mut(info) {
            *slot = u64::from(done) << 32;
        }
    }

    /// A computation at a word of an instance, in the frame at slot `base`, below callers in other
    /// instances.
    #[cfg(feature = "snapshot")]
    pub fn at(instance: u32, (word, base): (u32, u32), acc: u64, returns: Vec<Return>) -> Self {
        Self {
            instance,
            word,
            base,
            acc,
            returns,
            running: None,
        }
    }

    /// Moves the computation to where its slots were moved to.
    pub fn relocate(&mut self, from: u32, to: u32) {
        let moved = |base: u32| base.wrapping_sub(from).wrapping_add(to);
        self.base = moved(self.base);
        for back in &mut self.returns {
            back.base = moved(back.base);
        }
    }

    /// Keeps the code that it runs, for when it goes on soon.
    pub fn keep(&mut self, code: Arc<Code>) {
        self.running = Some(code);
    }

    /// Lets go of the code, so that it can grow in place.
    pub fn release(&mut self) {
        self.running = None;
    }

    /// Goes on after a host call whose results lie from slot `base`.
    pub fn host_returned(&mut self, rt: &Runtime, base: u32) {
        self.returned(rt.slot(base as usize).unwrap_or(0));
    }

    /// Goes on after a call whose first result slot is this.
    pub fn returned(&mut self, first: u64) {
        self.acc = first;
    }

    /// Visits the frames, innermost first, as (instance, word of the call or of the innermost
    /// operation, first slot). The visitor gives the slot where the frame keeps its return
    /// information, or none to stop.
    ///
    /// A computation that waits for a host function stands behind the word of the call. `stack` is
    /// where its frames are.
    pub fn walk(
        &self,
        state: &State,
        stack: &[u64],
        waits: bool,
        visit: &mut dyn FnMut(u32, u32, u32) -> Option<u32>,
    ) {
        let mut returns = self.returns.iter().rev();
        let (mut instance, mut word, mut base) = (self.instance, self.word, self.base);
        let mut behind_call = waits;
        loop {
            if behind_call {
                if word == state.modules[instance as usize].done() {
                    let Some(back) = returns.next() else { return };
                    (instance, word, base) = (back.instance, back.word, back.base);
                }
                word = word.saturating_sub(1);
            }
            let Some(info) = visit(instance, word, base) else {
                return;
            };
            let Some(&info) = stack.get(base as usize + info as usize) else {
                return;
            };
            word = (info >> 32) as u32;
            base = base.wrapping_sub(u32::from(info as u16));
            behind_call = true;
        }
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec;

    use super::*;

    #[test]
    fn callers_in_other_instances_wait_and_come_back() {
        let call = |base| Return {
            instance: 0,
            word: 7,
            base,
        };
        let bases = |c: &Computation| -> Vec<u32> { c.returns.iter().map(|r| r.base).collect() };
        let mut suspended = Suspended::default();
        let (mut outer, mut inner) = (Computation::default(), Computation::default());
        (outer.word, outer.returns) = (3, vec![call(1), call(2)]);
        inner.word = 4;
        // The second round finds the places of the first.
        for _ in 0..2 {
            suspended.push(&mut outer);
            suspended.push(&mut inner);
            assert!(outer.returns.is_empty());
            let list = suspended.list();
            assert_eq!((list.len(), list[0].word, list[1].word), (2, 3, 4));
            assert_eq!((bases(&list[0]), bases(&list[1])), (vec![1, 2], vec![]));
            suspended.pop(&mut inner);
            suspended.pop(&mut outer);
            assert!(suspended.list().is_empty());
            assert_eq!((bases(&outer), bases(&inner)), (vec![1, 2], vec![]));
        }
        // A place that had callers has none of them for who comes next.
        suspended.push(&mut inner);
        assert!(suspended.list()[0].returns.is_empty());
    }
}
