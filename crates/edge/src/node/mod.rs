//! The node: the folder of modules, the gateway, and the way from a start to an orderly end.

mod load;
mod operator;
mod settings;
mod slot;
mod status;

use std::{
    io::{self, IsTerminal},
    net::SocketAddr,
    path::PathBuf,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::Instant,
};

use shanhai::{Config as EngineConfig, Engine, Error, Module};
use tokio::{
    net::TcpListener,
    sync::watch,
    task::{self, JoinHandle},
};

use self::{operator::Operator, slot::Slot};
pub use self::{
    settings::{MODULES, Settings},
    status::{ModuleState, ModuleStatus},
};
use crate::{
    gateway::{Gateway, Inside, Pattern, Route, Routes, Table},
    metrics::Metrics,
    permission::Config,
    pool::Ticker,
    service::Capabilities,
    watch::{Changes, Listing, Watch},
    work::work,
};
use shanhai_host::{SortedMap, sort_by};

/// A running node.
///
/// # Examples
/// ```no_run
/// use shanhai_edge::{Node, Settings, permission::Config, service::CapabilitiesBuilder};
///
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let config = Config::default();
/// let capabilities = CapabilitiesBuilder::new().build(tokio::runtime::Handle::current());
/// let settings = Settings { modules: "modules".into(), ..Settings::of(&config) };
/// let node = Node::start(settings, config, capabilities).await?;
/// node.settled().await;
/// println!("{} modules at {}", node.status().len(), node.address());
/// node.stop().await;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Node {
    shared: Arc<Shared>,
    address: SocketAddr,
    gateway: JoinHandle<()>,
    watchers: [JoinHandle<()>; 2],
}

/// What the parts of a node share.
pub struct Shared {
    settings: Settings,
    operator: Mutex<Arc<Operator>>,
    capabilities: Capabilities,
    /// For modules without and with a limit of fuel: metering takes time.
    engines: [Engine; 2],
    ticker: Arc<Ticker>,
    metrics: Arc<Metrics>,
    routes: Arc<Routes>,
    slots: Mutex<SortedMap<String, Arc<Slot>>>,
    /// Says that the node stops.
    stop: watch::Sender<bool>,
    /// Counts changes of the status.
    version: watch::Sender<u64>,
    /// The next number of a module that serves.
    order: AtomicU64,
    began: Instant,
}

/// Why a node does not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum NodeError {
    /// The address is not to be had.
    #[error("cannot listen on {address}: {source}; {}", remedy_of_listen(.source))]
    Listen {
        /// The address.
        address: SocketAddr,
        /// Why.
        source: io::Error,
    },
    /// The folder cannot be read.
    #[error("modules folder {}: {source}; {}", .folder.display(), remedy_of_folder(.source))]
    Folder {
        /// The folder.
        folder: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The machine has no thread left.
    #[error("cannot start a thread: {0}")]
    Thread(io::Error),
}

fn remedy_of_folder(error: &io::Error) -> &'static str {
    match error.kind() {
        io::ErrorKind::PermissionDenied => {
            "let the node's user read it (chmod, chown) or name another one with --modules DIR"
        }
        io::ErrorKind::NotADirectory => "name a folder with --modules DIR",
        _ => "create it (mkdir -p) or name another one with --modules DIR",
    }
}

fn remedy_of_listen(error: &io::Error) -> &'static str {
    match error.kind() {
        io::ErrorKind::AddrInUse => {
            "another program has it: stop that one, or choose another port with --listen ADDRESS:PORT"
        }
        io::ErrorKind::PermissionDenied => {
            "ports below 1024 need a privilege: choose a higher one with --listen ADDRESS:PORT"
        }
        _ => "choose an address of this machine with --listen ADDRESS:PORT",
    }
}

impl Node {
    /// Starts a node within a runtime of tokio: it listens when this returns, and starts the modules
    /// of its folder.
    ///
    /// # Errors
    /// [`NodeError`].
    pub async fn start(
        settings: Settings,
        config: Config,
        capabilities: Capabilities,
    ) -> Result<Node, NodeError> {
        let folder = settings.modules.clone();
        let of_folder = |source| NodeError::Folder {
            folder: folder.clone(),
            source,
        };
        let watch = Watch::new(&settings.modules, settings.poll).map_err(of_folder)?;
        let listing = Listing::read(&settings.modules).map_err(of_folder)?;
        let address = settings.listen;
        let of_listen = |source| NodeError::Listen { address, source };
        let listener = TcpListener::bind(address).await.map_err(of_listen)?;
        let address = listener.local_addr().map_err(of_listen)?;
        let mut metering = EngineConfig::default();
        metering.fuel(true);
        let engines = [Engine::default(), Engine::new(&metering)];
        let ticker = Ticker::new().map_err(NodeError::Thread)?;
        let shared = Arc::new(Shared {
            ticker: Arc::new(ticker),
            engines,
            operator: Mutex::new(Arc::new(Operator::new(config))),
            capabilities,
            metrics: Arc::default(),
            routes: Arc::new(Routes::new()),
            slots: Mutex::default(),
            stop: watch::Sender::new(false),
            version: watch::Sender::new(0),
            order: AtomicU64::new(0),
            began: Instant::now(),
            settings,
        });
        let gateway = Arc::new(Gateway {
            routes: Arc::clone(&shared.routes),
            metrics: Arc::clone(&shared.metrics),
            health_path: shared.settings.health.clone(),
            metrics_path: shared.settings.metrics.clone(),
            inside: Arc::clone(&shared) as Arc<dyn Inside>,
        });
        let stop = shared.stop.subscribe();
        let gateway = task::spawn(work(gateway.serve(listener, stop, shared.settings.drain)));
        let folder = shared.settings.modules.display();
        let operator = shared.operator();
        let config = operator.config.file().unwrap_or("none");
        tracing::info!(%address, modules = %folder, config, "serving");
        shared.tell_of_others(&listing, &Listing::default());
        for name in listing.names() {
            shared.look_at(name);
        }
        let watchers = [
            task::spawn(work(Arc::clone(&shared).watch(watch, listing))),
            task::spawn(work(Arc::clone(&shared).watch_config())),
        ];
        Ok(Node {
            shared,
            address,
            gateway,
            watchers,
        })
    }

    /// The address of the gateway.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// How the modules are, by name.
    #[must_use]
    pub fn status(&self) -> Vec<ModuleStatus> {
        self.shared.status()
    }

    /// Waits until no module is being read or started.
    pub async fn settled(&self) {
        let slots = || self.shared.all_slots();
        self.until(|_| slots().iter().all(|slot| !slot.is_loading()))
            .await;
    }

    /// Waits until the modules are as `as_wished` says.
    pub async fn until(&self, as_wished: impl Fn(&[ModuleStatus]) -> bool) {
        let mut version = self.shared.version.subscribe();
        while !as_wished(&self.status()) {
            if version.changed().await.is_err() {
                return;
            }
        }
    }

    /// The metrics in Prometheus's text format.
    #[must_use]
    pub fn metrics(&self) -> String {
        Inside::metrics(&*self.shared)
    }

    /// Puts what the operator says in place of what was said before: modules that may do something
    /// else now are started anew and swapped, those that may not go on are stopped.
    ///
    /// Addresses, folders and devices stay as they were at the start; the log names what differs.
    pub fn configure(&self, config: Config) {
        self.shared.configure(config);
    }

    /// What is wrong with the operator's file, since it was read again; what it said before goes on.
    #[must_use]
    pub fn config_problem(&self) -> Option<String> {
        self.shared.operator().problem.clone()
    }

    /// Accepts no more connections, lets requests end, and stops the modules.
    pub async fn stop(self) {
        tracing::info!("stopping");
        self.shared.stop.send_replace(true);
        // A task that panicked has nothing more to end.
        let _ = self.gateway.await;
        for watcher in &self.watchers {
            watcher.abort();
        }
        let slots = self.shared.all_slots();
        for slot in slots {
            if let Some(pool) = slot.pool() {
                pool.retire(self.shared.settings.drain).await;
            }
        }
        tracing::info!("stopped");
    }

    /// Runs until the process is asked to end (SIGTERM, SIGINT), then stops.
    ///
    /// SIGHUP lets it read the operator's file again, unless there is a terminal: that one sends it
    /// when it is closed, which is the end.
    ///
    /// # Errors
    /// If signals cannot be listened to.
    pub async fn run(self) -> io::Result<()> {
        use tokio::signal::unix::{SignalKind, signal};
        let mut terminate = signal(SignalKind::terminate())?;
        let mut interrupt = signal(SignalKind::interrupt())?;
        let is_daemon = !io::stderr().is_terminal();
        let mut hangup = match is_daemon {
            true => Some(signal(SignalKind::hangup())?),
            false => None,
        };
        loop {
            let read_again = async {
                match &mut hangup {
                    Some(hangup) => hangup.recv().await,
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                _ = terminate.recv() => break,
                _ = interrupt.recv() => break,
                _ = read_again => self.shared.read_config(true).await,
            }
        }
        self.stop().await;
        Ok(())
    }
}

impl Shared {
    /// Watches the folder.
    async fn watch(self: Arc<Self>, mut watch: Watch, mut known: Listing) {
        loop {
            let changes = watch.changed().await;
            let folder = &self.settings.modules;
            let now = match Listing::read(folder) {
                Ok(now) => now,
                Err(error) => {
                    let folder = folder.display();
                    tracing::error!("modules folder {folder}: {error}; what runs goes on");
                    continue;
                }
            };
            self.tell_of_others(&now, &known);
            // With names, only those are meant: others may be half written.
            let names = match &changes {
                Changes::Of(names) => names.clone(),
                Changes::Any => now.differences(&known),
            };
            for name in names {
                if now.has(&name) || self.lock().contains_key(&name) {
                    self.look_at(&name);
                }
            }
            known = now;
        }
    }

    /// Tells of what is new in the folder and looks like a module, but is none.
    fn tell_of_others(&self, now: &Listing, known: &Listing) {
        for file in now.others().filter(|file| !known.has_other(file)) {
            let path = self.settings.modules.join(file);
            tracing::warn!(
                "{}: left alone: a module is a file, its name ends in .wasm and has letters, digits, \
                 blanks and - _ . @ + before it",
                path.display()
            );
        }
    }

    /// Looks at the files of a module.
    fn look_at(self: &Arc<Self>, name: &str) {
        let mut slots = self.lock();
        match slots.get(name) {
            Some(slot) => slot.look_again(),
            None => {
                let slot = Arc::new(Slot::new(name, self.metrics.module(name)));
                slots.insert(name.to_owned(), Arc::clone(&slot));
                task::spawn(work(slot.run(Arc::clone(self))));
            }
        }
    }

    /// A module is gone; if its files have come back meanwhile, it begins anew.
    fn forget(self: &Arc<Self>, slot: &Arc<Slot>) {
        self.lock().remove(&slot.name);
        self.route();
        self.metrics.forget(&slot.name);
        if self.file_of(&slot.name).exists() {
            self.look_at(&slot.name);
        }
    }

    /// The file of a module.
    fn file_of(&self, name: &str) -> PathBuf {
        self.settings.modules.join(format!("{name}.wasm"))
    }

    /// Makes a module of bytes, or takes the one that another slot has made of the same.
    fn module(&self, is_metered: bool, bytes: Vec<u8>) -> Result<Module, Error> {
        let engine = &self.engines[usize::from(is_metered)];
        for slot in self.all_slots() {
            let Some(pool) = slot.pool() else { continue };
            let module = pool.module();
            if Engine::same(module.engine(), engine) && *module.bytes() == *bytes {
                return Ok(module.clone());
            }
        }
        Module::from_boxed(engine, bytes.into_boxed_slice())
    }

    /// Makes the table of routes anew, of all modules that serve.
    fn route(&self) {
        let slots = self.lock();
        let mut table = Table::default();
        // Who was there first keeps its routes.
        let mut pools: Vec<_> = slots
            .values()
            .filter_map(|slot| Some((slot, slot.pool()?)))
            .collect();
        sort_by(&mut pools, |(a, _), (b, _)| a.order().cmp(&b.order()));
        for (slot, pool) in pools {
            for (place, text) in pool.patterns().into_iter().enumerate() {
                let problem = match Pattern::new(&text) {
                    Err(error) => error.to_string(),
                    Ok(pattern) if self.is_reserved(&pattern) => {
                        format!(
                            "route {text:?} is the node's own; node.health and node.metrics move it"
                        )
                    }
                    Ok(pattern) => {
                        let target = Arc::clone(&pool);
                        let route = Route {
                            pattern,
                            place,
                            target,
                        };
                        match table.add(route) {
                            Ok(()) => continue,
                            Err(other) => format!(
                                "route {text:?} conflicts with {:?} of module {}, which has it; \
                                 change one of them, or remove one of the modules",
                                other.pattern.text(),
                                other.target.name()
                            ),
                        }
                    }
                };
                let file = self.file_of(&slot.name);
                let problem = format!("{}: {problem}", file.display());
                if slot.refuse_route(&problem) {
                    let module = &*slot.name;
                    tracing::error!(module, "{problem}");
                }
            }
        }
        self.routes.replace(table);
        drop(slots);
        self.changed();
    }

    /// The place of a module that serves for the first time.
    fn next_order(&self) -> u64 {
        self.order.fetch_add(1, Ordering::Relaxed)
    }

    fn is_reserved(&self, pattern: &Pattern) -> bool {
        let path = pattern.only_path();
        let is = |own: &str| !own.is_empty() && path.as_deref() == Some(own);
        is(&self.settings.health) || is(&self.settings.metrics)
    }

    fn status(&self) -> Vec<ModuleStatus> {
        let slots = self.all_slots();
        slots.iter().map(|slot| slot.status()).collect()
    }

    fn all_slots(&self) -> Vec<Arc<Slot>> {
        self.lock().values().cloned().collect()
    }

    /// Says that the status has changed.
    fn changed(&self) {
        self.version.send_modify(|version| *version += 1);
    }

    fn lock(&self) -> MutexGuard<'_, SortedMap<String, Arc<Slot>>> {
        self.slots.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Inside for Shared {
    fn health(&self) -> String {
        status::json(&self.status(), self.operator().problem.as_deref())
    }

    fn metrics(&self) -> String {
        for slot in self.all_slots() {
            if let Some(pool) = slot.pool() {
                pool.count();
            }
        }
        self.metrics.text(self.began.elapsed())
    }
}

impl std::fmt::Debug for Shared {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Shared")
            .field("settings", &self.settings)
            .finish_non_exhaustive()
    }
}
