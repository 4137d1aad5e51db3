//! The bell: a standard input that is readable while events are waiting for a guest.

use std::{
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use shanhai_host::{Errno, Input, Signal};

/// A standard input that can be read while an event is queued; clones are the same bell.
///
/// Go's wasip1 programs wait within their own scheduler, on descriptors and timers together. Given
/// this as standard input, such a program is woken when there is something for `next`. What is read
/// is one byte that means nothing. For a guest that waits in `next` itself nothing rings: it gets
/// its event, and the bell rings from then on if there are more.
#[derive(Clone, Debug, Default)]
pub struct Bell {
    shared: Arc<Shared>,
}

#[derive(Debug, Default)]
struct Shared {
    rings: AtomicBool,
    /// For who waits for the bell itself.
    changed: Signal,
    /// Who asked to be told.
    told: Mutex<Option<Signal>>,
}

impl Bell {
    /// Says whether events are waiting.
    pub(crate) fn set(&self, rings: bool) {
        let before = self.shared.rings.swap(rings, Ordering::AcqRel);
        if rings && !before {
            self.shared.changed.notify();
            let told = self.shared.told.lock();
            if let Some(signal) = &*told.unwrap_or_else(PoisonError::into_inner) {
                signal.notify();
            }
        }
    }

    /// Says whether events are waiting, while the guest runs: then nobody has to be woken.
    pub(crate) fn keep(&self, rings: bool) {
        // A look is cheaper than a write that changes nothing.
        if self.rings() != rings {
            self.shared.rings.store(rings, Ordering::Release);
        }
    }

    /// Whether it can be read.
    #[must_use]
    pub fn rings(&self) -> bool {
        self.shared.rings.load(Ordering::Acquire)
    }
}

impl Input for Bell {
    fn read(&mut self, buffer: &mut [u8]) -> Result<usize, Errno> {
        let Some(first) = buffer.first_mut() else {
            return Ok(0);
        };
        while !self.ready(None)? {}
        *first = 0;
        Ok(1)
    }

    fn ready(&mut self, timeout: Option<Duration>) -> Result<bool, Errno> {
        let seen = self.shared.changed.count();
        if !self.rings() && timeout != Some(Duration::ZERO) {
            self.shared.changed.wait(seen, timeout);
        }
        Ok(self.rings())
    }

    fn attach(&mut self, signal: &Signal) -> bool {
        let mut told = self
            .shared
            .told
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        *told = Some(signal.clone());
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_can_be_read_while_it_rings() {
        let mut bell = Bell::default();
        let signal = Signal::new();
        assert!(bell.attach(&signal));
        assert_eq!(bell.ready(Some(Duration::ZERO)), Ok(false));
        bell.clone().set(true);
        assert_eq!(signal.count(), 1);
        let mut bytes = [7; 2];
        assert_eq!((bell.read(&mut bytes), bytes), (Ok(1), [0, 7]));
        assert_eq!(bell.ready(None), Ok(true));
        bell.set(false);
        assert!(!bell.rings());
        assert_eq!(bell.read(&mut []), Ok(0));
    }

    #[test]
    fn who_waits_is_woken() {
        let mut bell = Bell::default();
        let other = bell.clone();
        let thread = std::thread::spawn(move || other.set(true));
        assert_eq!(bell.read(&mut [0]), Ok(1));
        thread.join().unwrap();
    }
}
