//! The instances of one generation of a module: who takes a request, restarts, and the end.

mod ask;
mod cell;
mod drive;
mod exchange;
mod report;
mod state;
mod ticker;

use std::{
    sync::{
        Arc, Mutex, MutexGuard, OnceLock, PoisonError,
        atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst},
    },
    time::{Duration, Instant},
};

use shanhai::Module;
use shanhai_edge_abi::{CallError, ErrorKind};
use tokio::{
    sync::Notify,
    task,
    time::{sleep_until, timeout},
};

use self::state::Budget;
pub use self::{
    ask::{Asked, Asking},
    cell::{Cell, News, Stage},
    drive::Held,
    exchange::Key,
    report::{Problem, of_link},
    state::Reason,
    ticker::Ticker,
};
use crate::{
    guest::{Image, Recipe, StartError},
    metrics::ModuleMetrics,
    permission::Limit,
    service::Generation,
    work::work,
};

/// The first and the longest time until an instance is started again.
const BACK_OFF: (Duration, Duration) = (Duration::from_millis(100), Duration::from_secs(30));
/// How long an instance must have lived so that the next start is as the first.
const STEADY: Duration = Duration::from_secs(30);
/// How long a program that waits for something else is given to begin to serve.
const GRACE: Duration = Duration::from_secs(1);

/// The instances of one generation of a module.
pub struct Pool {
    recipe: Recipe,
    grants: Generation,
    ticker: Arc<Ticker>,
    metrics: Arc<ModuleMetrics>,
    /// Instances at most, and requests at once in all of them.
    most: usize,
    concurrency: usize,
    members: Mutex<Members>,
    /// An instance that waits for its first request, and the routes that it has added.
    image: OnceLock<(Image, Vec<(u32, String)>)>,
    in_flight: AtomicUsize,
    is_retired: AtomicBool,
    /// Tells the supervisor that something has happened.
    news: Arc<Notify>,
    /// Tells who waits until all requests are over.
    drained: Notify,
    /// Called when routes or instances have changed.
    on_change: Box<dyn Fn() + Send + Sync>,
}

/// What the lock is for.
#[derive(Default)]
struct Members {
    list: Vec<Member>,
    /// The patterns that any of them has added, and those of the manifest; a route is known by its
    /// place in here.
    patterns: Vec<String>,
    /// Starts in a row after which an instance soon ended.
    failures: u32,
    /// When the next one is started.
    next_start: Option<Instant>,
    wants_more: bool,
    /// Whether the program has ended by itself, as programs do that serve nothing.
    has_ended: bool,
    /// Why the last one ended.
    problem: Option<String>,
}

struct Member {
    cell: Arc<Cell>,
    born: Instant,
    /// The numbers that its guest knows the pool's patterns by; 0 where it has none.
    numbers: Vec<u32>,
}

/// Why a request does not get in.
#[derive(Debug)]
pub enum Refused {
    /// Another generation has taken over: look again.
    Retired,
    /// So many requests are under way.
    Busy(usize),
    /// No instance runs. The next is started after this time, if one is.
    Down(Option<Duration>),
}

/// A request that got in; dropped, it is over.
pub struct Admitted {
    pub pool: Arc<Pool>,
    pub cell: Arc<Cell>,
}

impl Drop for Admitted {
    fn drop(&mut self) {
        self.pool.left();
    }
}

/// The same for a request that is perhaps answered at once: of the pool no reference is counted.
pub struct Entered<'p> {
    pool: &'p Arc<Pool>,
    /// None once it is kept.
    cell: Option<Arc<Cell>>,
    /// The number of the route in the guest.
    pub route: u32,
}

impl Entered<'_> {
    /// The instance that the request is for.
    pub fn cell(&self) -> &Arc<Cell> {
        self.cell.as_ref().expect("taken only by `keep`")
    }

    /// The request takes longer.
    pub fn keep(mut self) -> Admitted {
        Admitted {
            pool: Arc::clone(self.pool),
            cell: self.cell.take().expect("taken only here"),
        }
    }
}

impl Drop for Entered<'_> {
    fn drop(&mut self) {
        if self.cell.is_some() {
            self.pool.left();
        }
    }
}

impl Pool {
    /// Starts the first instance and waits until it is ready.
    ///
    /// # Errors
    /// Why it is not.
    pub async fn start(
        recipe: Recipe,
        grants: Generation,
        ticker: Arc<Ticker>,
        metrics: Arc<ModuleMetrics>,
        on_change: impl Fn() + Send + Sync + 'static,
    ) -> Result<Arc<Pool>, Problem> {
        let limits = grants.effective().limits();
        let pool = Arc::new(Pool {
            most: limits.instances().max(1),
            concurrency: limits.concurrency(),
            members: Mutex::default(),
            image: OnceLock::new(),
            in_flight: AtomicUsize::new(0),
            is_retired: AtomicBool::new(false),
            news: Arc::default(),
            drained: Notify::new(),
            on_change: Box::new(on_change),
            recipe,
            grants,
            ticker,
            metrics,
        });
        pool.lock().patterns = pool.grants.effective().routes();
        let cell = pool.launch().await?;
        if pool.most > 1 {
            // One that cannot be kept is started afresh each time.
            let image = cell.with_resting(crate::guest::Instance::image);
            if let Some(Ok(image)) = image {
                let _ = pool.image.set((image, cell.routes()));
            }
        }
        pool.add(cell);
        task::spawn(work(supervise(Arc::clone(&pool))));
        Ok(pool)
    }

    /// The permissions of the generation.
    pub fn grants(&self) -> &Generation {
        &self.grants
    }

    /// The module.
    pub fn module(&self) -> &Module {
        &self.recipe.module
    }

    /// What is counted of the module.
    pub fn metrics(&self) -> &ModuleMetrics {
        &self.metrics
    }

    /// The module's name.
    pub fn name(&self) -> &str {
        &self.recipe.name
    }

    /// The patterns of its routes; a request carries the place of its own.
    pub fn patterns(&self) -> Vec<String> {
        self.lock().patterns.clone()
    }

    /// How many instances run, whether it has ended by itself, and why the last one ended.
    pub fn status(&self) -> (usize, bool, Option<String>) {
        let members = self.lock();
        (
            members.list.len(),
            members.has_ended,
            members.problem.clone(),
        )
    }

    /// Lets a request in, by the place of its route.
    ///
    /// # Errors
    /// [`Refused`].
    pub fn enter(self: &Arc<Self>, route: usize) -> Result<Entered<'_>, Refused> {
        let count = self.in_flight.fetch_add(1, SeqCst);
        if self.is_retired.load(SeqCst) {
            self.left();
            return Err(Refused::Retired);
        }
        if count >= self.concurrency {
            self.left();
            self.metrics.overloads.add();
            return Err(Refused::Busy(self.concurrency));
        }
        match self.choose(route) {
            Ok((cell, route)) => Ok(Entered {
                pool: self,
                cell: Some(cell),
                route,
            }),
            Err(refused) => {
                self.left();
                Err(refused)
            }
        }
    }

    /// Ends the generation: lets requests end, at most so long, then stops the instances.
    pub async fn retire(&self, most: Duration) {
        self.is_retired.store(true, SeqCst);
        self.news.notify_one();
        let ended = timeout(most, async {
            loop {
                let drained = self.drained.notified();
                tokio::pin!(drained);
                // From here on nothing is missed.
                drained.as_mut().enable();
                if self.in_flight.load(SeqCst) == 0 {
                    return;
                }
                drained.await;
            }
        });
        if ended.await.is_err() {
            let (module, requests) = (self.name(), self.in_flight.load(SeqCst));
            tracing::warn!(
                module,
                requests,
                "requests were cut off: they took too long to end"
            );
        }
        for member in std::mem::take(&mut self.lock().list) {
            member.cell.stop(Reason::Stopped);
        }
    }

    /// A request is over.
    fn left(&self) {
        let before = self.in_flight.fetch_sub(1, SeqCst);
        if before == 1 && self.is_retired.load(SeqCst) {
            self.drained.notify_waiters();
        }
    }

    /// The instance for a request: one that is idle, else the least busy.
    fn choose(&self, route: usize) -> Result<(Arc<Cell>, u32), Refused> {
        let mut members = self.lock();
        let found = match &members.list[..] {
            [] => {
                let left = |at: Instant| at.saturating_duration_since(Instant::now());
                return Err(Refused::Down(members.next_start.map(left)));
            }
            [only] if self.most == 1 => only,
            all => match all.iter().find(|member| member.cell.is_idle()) {
                Some(idle) => idle,
                None => {
                    let wants_more = all.len() < self.most && !members.wants_more;
                    if wants_more {
                        members.wants_more = true;
                        self.news.notify_one();
                    }
                    let loads = members.list.iter();
                    loads
                        .min_by_key(|member| member.cell.load())
                        .expect("there are some")
                }
            },
        };
        let number = found.numbers.get(route).copied().unwrap_or(0);
        Ok((Arc::clone(&found.cell), number))
    }

    /// Starts an instance and waits until it is ready.
    async fn launch(&self) -> Result<Arc<Cell>, Problem> {
        let limits = self.grants.effective().limits();
        let budget = Budget {
            time: limits.time(),
            start: limits.start(),
            fuel: limits.fuel().unwrap_or(u64::MAX),
        };
        let cell = Cell::new(Arc::clone(&self.ticker), budget, Arc::clone(&self.news));
        let service = || Box::new(self.grants.services(cell.completions()));
        let http = || self.grants.http(cell.completions());
        let restored = match self.image.get() {
            None => None,
            Some((image, routes)) => {
                let restored = self.recipe.restore(image, service(), http()).ok();
                if restored.is_some() {
                    cell.set_routes(routes.clone());
                }
                restored
            }
        };
        let instance = match restored {
            Some(instance) => instance,
            None => self
                .recipe
                .instance(service(), http())
                .map_err(|error: StartError| report::of_link(&self.recipe.file, &error, limits))?,
        };
        cell.begin(instance);
        match cell.ready(GRACE).await {
            Ok(()) => Ok(cell),
            Err(over) => Err(report::of_start(&self.recipe, &over, limits)),
        }
    }

    /// Takes an instance that is ready among the members.
    fn add(&self, cell: Arc<Cell>) {
        let mut members = self.lock();
        for busy in &members.list {
            busy.cell.send_away();
        }
        members.list.push(Member {
            cell,
            born: Instant::now(),
            numbers: Vec::new(),
        });
        members.number();
        drop(members);
        self.count();
    }

    /// Takes notice of routes and of instances that are over.
    fn look(&self) {
        let mut members = self.lock();
        let changed = members.number();
        let mut over = Vec::new();
        members.list.retain(|member| match member.cell.over() {
            Some(why) => {
                over.push((why, member.born.elapsed()));
                false
            }
            None => true,
        });
        let changed = changed || !over.is_empty();
        for (why, age) in over {
            let ended = matches!(why.reason, Reason::Exited(0));
            let problem = report::of_end(&self.recipe, &why, self.limits());
            members.failures = if age >= STEADY { 0 } else { members.failures };
            let module = self.name();
            if ended {
                members.has_ended = true;
                tracing::info!(module, "{}", problem.text);
            } else if !matches!(why.reason, Reason::Stopped) {
                self.metrics.crashes.add();
                problem.log(module);
                let delay = back_off(members.failures);
                members.failures += 1;
                members.next_start = Some(Instant::now() + delay);
            }
            members.problem = Some(problem.text);
        }
        drop(members);
        self.count();
        if changed {
            (self.on_change)();
        }
    }

    /// When the supervisor has to start an instance.
    fn next_start(&self) -> Option<Instant> {
        let members = self.lock();
        if members.has_ended {
            return None;
        }
        if members.wants_more && !members.list.is_empty() {
            return Some(Instant::now());
        }
        members.next_start.filter(|_| members.list.is_empty())
    }

    /// Starts an instance after one that is over, or beside those that are busy.
    async fn start_again(&self) {
        let launched = self.launch().await;
        let module = self.name();
        let mut members = self.lock();
        members.wants_more = false;
        match launched {
            Ok(cell) => {
                members.next_start = None;
                members.problem = None;
                let instances = members.list.len() + 1;
                drop(members);
                self.add(cell);
                tracing::info!(module, instances, "an instance was started");
            }
            Err(problem) => {
                let delay = back_off(members.failures);
                members.failures += 1;
                members.next_start = Some(Instant::now() + delay);
                members.problem = Some(problem.text.clone());
                drop(members);
                self.metrics.crashes.add();
                problem.log(module);
            }
        }
        (self.on_change)();
    }

    /// Why an answer is not given, or not to its end; of a limit with the line that sets it.
    pub fn refusal(&self, error: &CallError) -> String {
        let message = &error.message;
        match error.kind {
            ErrorKind::Limit => {
                let limit = self.limits().get(Limit::Response);
                format!("{message}: limits.response ({})", limit.source)
            }
            _ => message.clone(),
        }
    }

    /// How much of everything the module may use.
    pub fn limits(&self) -> &crate::permission::Limits {
        self.grants.effective().limits()
    }

    /// Brings what is counted up to date.
    pub fn count(&self) {
        self.count_grants();
        // What there is now belongs to the generation that has taken over.
        if self.is_retired.load(SeqCst) {
            return;
        }
        let members = self.lock();
        let cells = || members.list.iter().map(|member| &member.cell);
        self.metrics.instances.set(members.list.len() as u64);
        let bytes = cells().map(|cell| cell.memory_bytes()).sum();
        self.metrics.memory_bytes.set(bytes);
        let under_way = self.in_flight.load(SeqCst);
        self.metrics.under_way.set(under_way as u64);
    }

    /// Counts what the permissions refused and the log left out since the last time.
    fn count_grants(&self) {
        let (metrics, grants) = (&self.metrics, &self.grants);
        metrics.refusals.add_many(grants.take_refusals());
        metrics.log_left_out.add_many(grants.log().take_left_out());
    }

    fn lock(&self) -> MutexGuard<'_, Members> {
        self.members.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Pool {
    fn drop(&mut self) {
        // Nobody asks any more.
        self.count_grants();
    }
}

impl Members {
    /// Gives new patterns a place, and each member the numbers of its own; says whether there are new
    /// ones.
    fn number(&mut self) -> bool {
        let before = self.patterns.len();
        for member in &mut self.list {
            let routes = member.cell.routes();
            for (_, pattern) in &routes {
                if !self.patterns.contains(pattern) {
                    self.patterns.push(pattern.clone());
                }
            }
            let number = |pattern: &String| {
                let own = routes.iter().find(|(_, own)| own == pattern);
                own.map_or(0, |(number, _)| *number)
            };
            member.numbers = self.patterns.iter().map(number).collect();
        }
        self.patterns.len() != before
    }
}

/// How long it takes until the next start after so many that failed.
fn back_off(failures: u32) -> Duration {
    let (first, most) = BACK_OFF;
    first.saturating_mul(1 << failures.min(16)).min(most)
}

/// Keeps instances running until the generation is retired.
async fn supervise(pool: Arc<Pool>) {
    let news = Arc::clone(&pool.news);
    loop {
        pool.look();
        if pool.is_retired.load(SeqCst) {
            return;
        }
        match pool.next_start() {
            None => news.notified().await,
            Some(start) => {
                tokio::select! {
                    () = sleep_until(start.into()) => pool.start_again().await,
                    () = news.notified() => {}
                }
            }
        }
    }
}

impl std::fmt::Debug for Pool {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pool")
            .field("module", &self.recipe.name)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn back_off_grows_to_its_end() {
        assert_eq!(back_off(0), Duration::from_millis(100));
        assert_eq!(back_off(3), Duration::from_millis(800));
        assert_eq!(back_off(9), Duration::from_secs(30));
        assert_eq!(back_off(u32::MAX), Duration::from_secs(30));
    }
}
