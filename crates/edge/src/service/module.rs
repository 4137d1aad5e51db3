//! What belongs to a module and not to one of its instances: handles, and who gets its events.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError, atomic::AtomicU32};

use shanhai_edge_abi::Frame;

use super::{
    Capabilities, Completions, GuestHttp, Services,
    gpio::Lines,
    handle::{Names, Who},
    refused::Refused,
    uart::Ports,
};
use crate::{log::LogGate, permission::Effective};

/// What all generations and instances of a module share.
///
/// A handle is a number of the module: it means the same in all its instances, so that an image with
/// open handles stays right. A device is open while somebody has use of it.
pub(super) struct Module {
    pub(super) name: String,
    lines: Mutex<Lines>,
    ports: Mutex<Ports>,
    pub(super) namespaces: Mutex<Names>,
    pub(super) databases: Mutex<Names>,
    /// Of requests to other hosts.
    pub(super) fetches: AtomicU32,
    live: Mutex<Vec<Live>>,
    pub(super) alarm: Mutex<Option<i64>>,
}

/// An instance that can be told of events.
struct Live {
    who: Who,
    /// Whether its generation has taken over.
    active: bool,
    completions: Completions,
}

impl Module {
    pub(super) fn new(name: &str) -> Self {
        Module {
            name: name.to_owned(),
            lines: Mutex::default(),
            ports: Mutex::default(),
            namespaces: Mutex::default(),
            databases: Mutex::default(),
            fetches: AtomicU32::new(1),
            live: Mutex::default(),
            alarm: Mutex::default(),
        }
    }

    pub(super) fn lines(&self) -> MutexGuard<'_, Lines> {
        locked(&self.lines)
    }

    pub(super) fn ports(&self) -> MutexGuard<'_, Ports> {
        locked(&self.ports)
    }

    /// Tells one instance: the oldest of the newest generation that has taken over.
    ///
    /// Several instances are one module to the outside: an edge happens once. Says whether somebody
    /// was told.
    pub(super) fn tell(&self, event: Frame) -> bool {
        let live = locked(&self.live);
        let first = live.iter().max_by_key(|live| {
            let who = live.who;
            (live.active, who.generation, std::cmp::Reverse(who.instance))
        });
        first.is_some_and(|live| live.completions.event(event))
    }

    fn activate(&self, generation: u64) {
        for live in locked(&self.live).iter_mut() {
            live.active |= live.who.generation == generation;
        }
    }
}

/// Locks; what a panic left behind is used as it is, since every call leaves whole values.
pub(super) fn locked<T: ?Sized>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// One generation of a module: the file as it was once, with the permissions of then.
///
/// Dropping it gives back what it had open and the next generation has not.
pub struct Generation {
    pub(super) parts: Arc<Parts>,
}

pub(super) struct Parts {
    pub(super) capabilities: Capabilities,
    pub(super) module: Arc<Module>,
    pub(super) effective: Effective,
    pub(super) number: u64,
    pub(super) client: Mutex<Option<Arc<super::fetch::Client>>>,
    pub(super) refused: Refused,
    pub(super) log: Arc<LogGate>,
    active: std::sync::atomic::AtomicBool,
}

impl Generation {
    pub(super) fn new(
        capabilities: Capabilities,
        module: Arc<Module>,
        effective: Effective,
    ) -> Self {
        let number = capabilities.number();
        let log = LogGate::new(module.name.as_str().into(), effective.limits());
        let parts = Parts {
            log: Arc::new(log),
            capabilities,
            module,
            effective,
            number,
            client: Mutex::new(None),
            refused: Refused::default(),
            active: false.into(),
        };
        Generation {
            parts: Arc::new(parts),
        }
    }

    /// What its permissions are.
    #[must_use]
    pub fn effective(&self) -> &Effective {
        &self.parts.effective
    }

    /// Says that this generation has taken over: events go to its instances from now on.
    pub fn activate(&self) {
        use std::sync::atomic::Ordering::Relaxed;
        self.parts.active.store(true, Relaxed);
        self.parts.module.activate(self.parts.number);
    }

    /// How often a call of this generation was refused since this was last asked.
    #[must_use]
    pub fn take_refusals(&self) -> u64 {
        self.parts.refused.take()
    }

    /// What its lines of log go through.
    pub(crate) fn log(&self) -> &Arc<LogGate> {
        &self.parts.log
    }

    /// What a JavaScript world reaches other hosts by; that something has come goes to `completions`.
    #[must_use]
    pub fn http(&self, completions: Completions) -> GuestHttp {
        GuestHttp::new(self.parts.clone(), completions)
    }

    /// What answers the calls of one instance; what comes later goes to `completions`.
    #[must_use]
    pub fn services(&self, completions: Completions) -> Services {
        let parts = self.parts.clone();
        let who = Who {
            generation: parts.number,
            instance: parts.capabilities.number(),
        };
        let live = Live {
            who,
            active: parts.active.load(std::sync::atomic::Ordering::Relaxed),
            completions: completions.clone(),
        };
        locked(&parts.module.live).push(live);
        Services::new(parts, who, completions)
    }
}

impl std::fmt::Debug for Generation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Generation")
            .field("module", &self.parts.module.name)
            .field("number", &self.parts.number)
            .finish_non_exhaustive()
    }
}

impl Parts {
    /// An instance has ended.
    pub(super) fn gone(&self, who: Who) {
        locked(&self.module.live).retain(|live| live.who.instance != who.instance);
        self.module.lines().gone(who);
        self.module.ports().gone(who);
    }
}

impl Drop for Parts {
    fn drop(&mut self) {
        let inner = &self.capabilities.inner;
        self.module
            .lines()
            .retire(self.number, &mut **inner.gpio.lock());
        self.module
            .ports()
            .retire(self.number, &mut **inner.uart.lock());
        // Who waits for this module's edges sees whether it is still there.
        inner.gpio.signal.notify();
        inner.rtc.signal.notify();
    }
}
