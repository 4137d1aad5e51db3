//! What becomes ready by itself.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::{Nanos, Signal};

/// Something that becomes ready by itself.
pub trait Source: Send {
    /// Asks to be told by `signal` whenever something may have become ready.
    fn attach(&mut self, signal: &Signal);

    /// When something becomes ready on the guest's clock, if this is known: simulators know it.
    fn due(&self) -> Option<Nanos> {
        None
    }
}

impl<T: Source + ?Sized> Source for Box<T> {
    fn attach(&mut self, signal: &Signal) {
        (**self).attach(signal);
    }

    fn due(&self) -> Option<Nanos> {
        (**self).due()
    }
}

/// Shared between several users, who take turns call by call.
impl<T: Source + ?Sized> Source for Arc<Mutex<T>> {
    fn attach(&mut self, signal: &Signal) {
        locked(self).attach(signal);
    }

    fn due(&self) -> Option<Nanos> {
        locked(self).due()
    }
}

/// Locks; what a panic left behind is used as it is, since every call leaves whole values.
pub(crate) fn locked<T: ?Sized>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
