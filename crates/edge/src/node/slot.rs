//! One module of the folder: its generations, one after the other.

use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use tokio::{sync::Notify, task};

use super::{ModuleState, ModuleStatus, Operator, Shared, load};
use crate::{
    gateway,
    metrics::ModuleMetrics,
    pool::{Pool, Problem},
    work::work,
};

/// A module of the folder.
pub struct Slot {
    pub name: String,
    metrics: Arc<ModuleMetrics>,
    /// Says that its files may have changed.
    wake: Notify,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    pool: Option<Arc<Pool>>,
    /// What was loaded last, or could not be.
    fingerprint: Option<u64>,
    /// The version of the operator's file that was last looked at.
    version: u64,
    problem: Option<Problem>,
    /// Routes that were refused, which are told once.
    refused_routes: Vec<String>,
    generation: u64,
    /// When it first served, among the modules.
    order: u64,
    is_loading: bool,
}

/// What another operator's file means for the generation that serves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Regrant {
    /// Nothing.
    Same,
    /// It is to be started anew.
    Other,
    /// It may do what is not granted any more: it is started anew, or stopped.
    Less,
}

impl Slot {
    /// A module that was not looked at yet.
    pub fn new(name: &str, metrics: Arc<ModuleMetrics>) -> Self {
        Slot {
            name: name.to_owned(),
            metrics,
            wake: Notify::new(),
            state: Mutex::new(State {
                is_loading: true,
                ..State::default()
            }),
        }
    }

    /// Its files may have changed.
    pub fn look_again(&self) {
        self.wake.notify_one();
    }

    /// The generation that serves.
    pub fn pool(&self) -> Option<Arc<Pool>> {
        self.lock().pool.clone()
    }

    /// When it first served, among the modules.
    pub fn order(&self) -> u64 {
        self.lock().order
    }

    /// Whether it is being read or started.
    pub fn is_loading(&self) -> bool {
        self.lock().is_loading
    }

    /// Notes a route that cannot be served; says whether this is new.
    pub fn refuse_route(&self, problem: &str) -> bool {
        let mut state = self.lock();
        let is_new = !state.refused_routes.iter().any(|known| known == problem);
        if is_new {
            state.refused_routes.push(problem.to_owned());
        }
        is_new
    }

    /// How it is.
    pub fn status(&self) -> ModuleStatus {
        let state = self.lock();
        let (instances, has_ended, trouble) = match &state.pool {
            Some(pool) => pool.status(),
            None => (0, false, None),
        };
        let routes = state
            .pool
            .as_ref()
            .map_or_else(Vec::new, |pool| pool.patterns());
        let running = match (&state.pool, has_ended, instances) {
            (None, _, _) if state.is_loading => ModuleState::Starting,
            (None, _, _) => ModuleState::Failed,
            (Some(_), true, _) => ModuleState::Ended,
            (Some(_), false, 0) => ModuleState::Restarting,
            (Some(_), false, _) => ModuleState::Running,
        };
        let problem = state.problem.as_ref().map(|problem| problem.text.clone());
        let problem = problem.or(trouble.filter(|_| running != ModuleState::Running));
        let problem = problem.or_else(|| state.refused_routes.first().cloned());
        ModuleStatus {
            name: self.name.clone(),
            state: running,
            generation: state.generation,
            instances,
            routes,
            problem,
        }
    }

    /// Looks at the files whenever they may have changed, until they are gone or the node stops.
    pub async fn run(self: Arc<Self>, shared: Arc<Shared>) {
        let mut stop = shared.stop.subscribe();
        loop {
            let is_there = self.look(&shared).await;
            self.lock().is_loading = false;
            shared.changed();
            if !is_there {
                break;
            }
            tokio::select! {
                () = self.wake.notified() => {}
                _ = stop.wait_for(|stop| *stop) => break,
            }
        }
        let pool = self.lock().pool.take();
        if *stop.borrow() {
            if let Some(pool) = pool {
                pool.retire(shared.settings.drain).await;
            }
            return;
        }
        shared.forget(&self);
        if let Some(pool) = pool {
            pool.retire(shared.settings.drain).await;
            let module = &*self.name;
            tracing::info!(module, "removed");
        }
        shared.changed();
    }

    /// Looks at the files and at what the operator says; says whether the files are there.
    async fn look(&self, shared: &Arc<Shared>) -> bool {
        let operator = shared.operator();
        let regrant = self.regrant(&operator);
        let folder = shared.settings.modules.clone();
        let files = match load::read(folder, self.name.clone()).await {
            Ok(None) => return false,
            Ok(Some(files)) => files,
            Err((fingerprint, problem)) => {
                let is_new = self.lock().fingerprint.replace(fingerprint) != Some(fingerprint);
                if is_new || regrant == Regrant::Less {
                    self.fail(shared, problem, regrant);
                }
                return true;
            }
        };
        if self.lock().fingerprint == Some(files.fingerprint) && regrant == Regrant::Same {
            return true;
        }
        {
            let mut state = self.lock();
            state.fingerprint = Some(files.fingerprint);
            state.is_loading = true;
        }
        let began = Instant::now();
        match self.start(shared, operator, files).await {
            Ok(pool) => self.swap(shared, pool, began),
            Err(problem) => self.fail(shared, problem, regrant),
        }
        true
    }

    /// Compares what the generation that serves may do with what the operator says now.
    fn regrant(&self, operator: &Operator) -> Regrant {
        let mut state = self.lock();
        if state.version == operator.version {
            return Regrant::Same;
        }
        state.version = operator.version;
        let Some(pool) = &state.pool else {
            return Regrant::Other;
        };
        let then = pool.grants().effective();
        let now = then.under(&operator.config);
        if then.exceeds(&now) {
            Regrant::Less
        } else if then.allows_same(&now) && state.problem.is_none() {
            Regrant::Same
        } else {
            Regrant::Other
        }
    }

    /// Starts a generation.
    async fn start(
        &self,
        shared: &Arc<Shared>,
        operator: Arc<Operator>,
        files: load::Files,
    ) -> Result<Arc<Pool>, Problem> {
        let prepared = load::prepare(Arc::clone(shared), operator, self.name.clone(), files);
        let (recipe, grants) = prepared.await?;
        let node = Arc::downgrade(shared);
        let on_change = move || {
            if let Some(node) = node.upgrade() {
                node.route();
            }
        };
        let ticker = Arc::clone(&shared.ticker);
        let metrics = Arc::clone(&self.metrics);
        let pool = Pool::start(recipe, grants, ticker, metrics, on_change).await?;
        if let Some(question) = pool.grants().effective().probe()
            && let Err(problem) = gateway::probe(&pool, question).await
        {
            // Nobody else has asked it anything.
            pool.retire(Duration::ZERO).await;
            return Err(Problem::new(problem));
        }
        Ok(pool)
    }

    /// Puts a generation in place of the one before.
    fn swap(&self, shared: &Arc<Shared>, pool: Arc<Pool>, began: Instant) {
        let before = {
            let mut state = self.lock();
            state.problem = None;
            state.refused_routes.clear();
            state.generation += 1;
            if state.generation == 1 {
                state.order = shared.next_order();
            }
            if let Some(before) = &state.pool {
                before.count();
            }
            state.pool.replace(Arc::clone(&pool))
        };
        shared.route();
        pool.grants().activate();
        self.metrics.loads.add();
        let (module, routes) = (&*self.name, pool.patterns().join(", "));
        let took_ms = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
        match before {
            None => tracing::info!(module, routes, took_ms, "started"),
            Some(before) => {
                tracing::info!(module, routes, took_ms, "replaced");
                let drain = shared.settings.drain;
                task::spawn(work(async move { before.retire(drain).await }));
            }
        }
    }

    /// Notes that a generation could not be started; the one before goes on, unless it may do what
    /// the operator has taken back.
    fn fail(&self, shared: &Arc<Shared>, problem: Problem, regrant: Regrant) {
        self.metrics.failed_loads.add();
        let mut state = self.lock();
        state.problem = Some(problem.clone());
        let revoked = match regrant {
            Regrant::Less => state.pool.take(),
            Regrant::Same | Regrant::Other => None,
        };
        let goes_on = state.pool.is_some();
        drop(state);
        let and = match (&revoked, goes_on) {
            (Some(_), _) => "; the one before is stopped, since it may do more than is granted now",
            (None, true) => "; the one before goes on",
            (None, false) => "",
        };
        let text = format!("{}{and}", problem.text);
        Problem { text, ..problem }.log(&self.name);
        if let Some(revoked) = revoked {
            shared.route();
            let drain = shared.settings.drain;
            task::spawn(work(async move { revoked.retire(drain).await }));
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl std::fmt::Debug for Slot {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Slot")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}
