//! What this node has for its modules: one implementation of each capability, shared by all of them.

use std::{
    fmt, io,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError, Weak,
        atomic::{AtomicU64, Ordering},
    },
};

use shanhai_host::{
    Clock, Gpio, HttpClient, Kv, Log, NetGrants, NoGpio, NoLog, NoNetwork, NoRtc, NoUart, Rtc,
    Signal, SortedMap, Source, Sql, SystemClock, Uart,
};
use tokio::runtime::Handle;

use super::{Custom, Generation, module::Module};
use crate::permission::{Effective, Machine};

/// Makes clients for requests to other hosts: one for each module, with its grants.
pub trait Network: Send + Sync {
    /// Makes a client that reaches what the grants allow.
    ///
    /// # Errors
    /// If the machine has no thread or descriptor left.
    fn client(&self, grants: NetGrants) -> io::Result<Box<dyn HttpClient>>;
}

impl Network for NoNetwork {
    fn client(&self, _grants: NetGrants) -> io::Result<Box<dyn HttpClient>> {
        Ok(Box::new(NoNetwork))
    }
}

/// The network of this machine.
#[derive(Clone, Copy, Debug, Default)]
pub struct MachineNetwork;

impl Network for MachineNetwork {
    fn client(&self, grants: NetGrants) -> io::Result<Box<dyn HttpClient>> {
        let network = shanhai_net::SystemNetwork::new(grants, NetGrants::none())?;
        Ok(Box::new(network))
    }
}

/// The lock of a capability and the signal that it tells.
pub(super) struct Shared<T: ?Sized> {
    pub(super) signal: Signal,
    device: Mutex<Box<T>>,
}

impl<T: Source + ?Sized> Shared<T> {
    fn new(mut device: Box<T>) -> Self {
        let signal = Signal::new();
        device.attach(&signal);
        Shared {
            signal,
            device: Mutex::new(device),
        }
    }

    pub(super) fn lock(&self) -> MutexGuard<'_, Box<T>> {
        self.device.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

type MakeClock = Arc<dyn Fn() -> Box<dyn Clock> + Send + Sync>;

/// What a node has for its modules; clones are the same.
///
/// Nothing is there unless it was handed over by [`CapabilitiesBuilder`]. What a module may use of it
/// its [`Effective`] permissions say.
#[derive(Clone)]
pub struct Capabilities {
    pub(super) inner: Arc<Inner>,
}

pub(super) struct Inner {
    pub(super) gpio: Shared<dyn Gpio>,
    pub(super) uart: Shared<dyn Uart>,
    pub(super) rtc: Shared<dyn Rtc>,
    pub(super) kv: Option<Arc<dyn Kv>>,
    /// Whether calls of the store take so long that they go to another thread.
    pub(super) kv_waits: bool,
    pub(super) sql: Option<Arc<dyn Sql>>,
    pub(super) network: Arc<dyn Network>,
    pub(super) log: Arc<dyn Log>,
    pub(super) clock: MakeClock,
    pub(super) custom: SortedMap<String, Arc<dyn Custom>>,
    pub(super) machine: Machine,
    is_simulated: bool,
    pub(super) runtime: Handle,
    modules: Mutex<SortedMap<String, Weak<Module>>>,
    next: AtomicU64,
}

impl Capabilities {
    /// A generation of a module: what its permissions let it use of these.
    #[must_use]
    pub fn generation(&self, effective: Effective) -> Generation {
        let module = self.module(effective.module());
        Generation::new(self.clone(), module, effective)
    }

    /// What all generations of a module share: made at the first, gone with the last.
    fn module(&self, name: &str) -> Arc<Module> {
        let mut modules = self.modules();
        if let Some(module) = modules.get(name).and_then(Weak::upgrade) {
            return module;
        }
        modules.retain(|_, module| module.strong_count() > 0);
        let module = Arc::new(Module::new(name));
        modules.insert(name.to_owned(), Arc::downgrade(&module));
        module
    }

    /// All modules that are there.
    pub(super) fn all_modules(inner: &Inner) -> Vec<Arc<Module>> {
        let modules = inner.modules.lock();
        let modules = modules.unwrap_or_else(PoisonError::into_inner);
        modules.values().filter_map(Weak::upgrade).collect()
    }

    fn modules(&self) -> MutexGuard<'_, SortedMap<String, Weak<Module>>> {
        let modules = self.inner.modules.lock();
        modules.unwrap_or_else(PoisonError::into_inner)
    }

    /// A number that was not given before.
    pub(super) fn number(&self) -> u64 {
        self.inner.next.fetch_add(1, Ordering::Relaxed)
    }

    /// Whether devices are simulated, so that what the operator says of them does not matter.
    pub(crate) fn is_simulated(&self) -> bool {
        self.inner.is_simulated
    }

    /// The pins, as a module's calls reach them.
    #[cfg(test)]
    pub(crate) fn gpio(&self) -> MutexGuard<'_, Box<dyn Gpio>> {
        self.inner.gpio.lock()
    }

    /// The serial ports, as a module's calls reach them.
    #[cfg(test)]
    pub(crate) fn uart(&self) -> MutexGuard<'_, Box<dyn Uart>> {
        self.inner.uart.lock()
    }

    /// Where guests' lines of log go.
    #[must_use]
    pub fn log(&self) -> &dyn Log {
        &*self.inner.log
    }
}

impl fmt::Debug for Capabilities {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Capabilities")
            .field("modules", &self.modules().len())
            .finish_non_exhaustive()
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        // Who waits for edges and alarms sees that there is nobody left to tell.
        self.gpio.signal.notify();
        self.rtc.signal.notify();
    }
}

/// Puts [`Capabilities`] together; what is not given is not there.
pub struct CapabilitiesBuilder {
    gpio: Box<dyn Gpio>,
    uart: Box<dyn Uart>,
    rtc: Box<dyn Rtc>,
    kv: Option<Arc<dyn Kv>>,
    kv_waits: bool,
    sql: Option<Arc<dyn Sql>>,
    network: Arc<dyn Network>,
    log: Arc<dyn Log>,
    clock: MakeClock,
    custom: SortedMap<String, Arc<dyn Custom>>,
    machine: Machine,
    is_simulated: bool,
}

impl Default for CapabilitiesBuilder {
    /// The clock of this machine and nothing else.
    fn default() -> Self {
        CapabilitiesBuilder {
            gpio: Box::new(NoGpio),
            uart: Box::new(NoUart),
            rtc: Box::new(NoRtc),
            kv: None,
            kv_waits: false,
            sql: None,
            network: Arc::new(NoNetwork),
            log: Arc::new(NoLog),
            clock: Arc::new(|| Box::new(SystemClock::new())),
            custom: SortedMap::new(),
            machine: Machine::default(),
            is_simulated: false,
        }
    }
}

impl CapabilitiesBuilder {
    /// The clock of this machine and nothing else.
    #[must_use]
    pub fn new() -> Self {
        CapabilitiesBuilder::default()
    }

    /// Hands over pins.
    #[must_use]
    pub fn gpio(mut self, gpio: impl Gpio + 'static) -> Self {
        self.gpio = Box::new(gpio);
        self
    }

    /// Hands over serial ports.
    #[must_use]
    pub fn uart(mut self, uart: impl Uart + 'static) -> Self {
        self.uart = Box::new(uart);
        self
    }

    /// Hands over a clock that runs without power.
    #[must_use]
    pub fn rtc(mut self, rtc: impl Rtc + 'static) -> Self {
        self.rtc = Box::new(rtc);
        self
    }

    /// Hands over a key-value store whose calls take no time worth speaking of.
    #[must_use]
    pub fn kv(mut self, kv: impl Kv + 'static) -> Self {
        self.kv = Some(Arc::new(kv));
        self.kv_waits = false;
        self
    }

    /// Hands over a key-value store whose calls wait for a disk: they are made on other threads.
    #[must_use]
    pub fn kv_on_disk(mut self, kv: impl Kv + 'static) -> Self {
        self.kv = Some(Arc::new(kv));
        self.kv_waits = true;
        self
    }

    /// Hands over databases.
    #[must_use]
    pub fn sql(mut self, sql: impl Sql + 'static) -> Self {
        self.sql = Some(Arc::new(sql));
        self
    }

    /// Hands over the network.
    #[must_use]
    pub fn network(mut self, network: impl Network + 'static) -> Self {
        self.network = Arc::new(network);
        self
    }

    /// Takes guests' lines of log.
    #[must_use]
    pub fn log(mut self, log: impl Log + 'static) -> Self {
        self.log = Arc::new(log);
        self
    }

    /// Takes guests' lines of log, with a log that others use too.
    #[must_use]
    pub fn shared_log(mut self, log: Arc<dyn Log>) -> Self {
        self.log = log;
        self
    }

    /// Hands over another clock than this machine's; `make` makes one for each instance.
    #[must_use]
    pub fn clock(mut self, make: impl Fn() -> Box<dyn Clock> + Send + Sync + 'static) -> Self {
        self.clock = Arc::new(make);
        self
    }

    /// Adds a capability of your own under a name: its methods are `NAME.something`, and a module may
    /// use it with `custom = ["NAME"]` asked and granted.
    #[must_use]
    pub fn custom(mut self, name: &str, custom: impl Custom + 'static) -> Self {
        self.custom.insert(name.to_owned(), Arc::new(custom));
        self
    }

    /// Says which device is behind which name.
    #[must_use]
    pub fn machine(mut self, machine: Machine) -> Self {
        self.machine = machine;
        self
    }

    /// Says that devices are simulated.
    #[must_use]
    pub(super) fn simulated(mut self) -> Self {
        self.is_simulated = true;
        self
    }

    /// Puts them together; what waits does so on `runtime`, which has timers.
    #[must_use]
    pub fn build(self, runtime: Handle) -> Capabilities {
        let inner = Inner {
            gpio: Shared::new(self.gpio),
            uart: Shared::new(self.uart),
            rtc: Shared::new(self.rtc),
            kv: self.kv,
            kv_waits: self.kv_waits,
            sql: self.sql,
            network: self.network,
            log: self.log,
            clock: self.clock,
            custom: self.custom,
            machine: self.machine,
            is_simulated: self.is_simulated,
            runtime,
            modules: Mutex::default(),
            next: AtomicU64::new(1),
        };
        Capabilities {
            inner: Arc::new(inner),
        }
    }
}

impl fmt::Debug for CapabilitiesBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CapabilitiesBuilder")
            .finish_non_exhaustive()
    }
}
