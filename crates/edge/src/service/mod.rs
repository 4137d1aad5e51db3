//! What answers the calls of modules: permissions in front, capabilities behind.
//!
//! [`Capabilities`] are what the node has, one of each, for all modules. A [`Generation`] is one
//! version of a module with its permissions, [`Services`] are what answers one of its instances.
//! Nothing waits here: what takes time runs as a task, or on another thread where the capability
//! itself waits, and its answer comes by [`Completions`].
//!
//! ```text
//!  Capabilities --generation--> Generation --services--> Services    one an instance
//!       |                            |                       |
//!  gpio, uart, kv, ..       module's handles, grants    answers later: Completions --> Guest
//! ```
//!
//! What does not live here: the frames and their meaning (`shanhai-edge-abi`), and what modules may do
//! ([`permission`](crate::permission)).

mod capabilities;
mod completions;
mod custom;
mod fetch;
mod gpio;
mod handle;
mod kv;
mod machine;
mod module;
mod redirect;
mod refused;
mod rtc;
mod simulation;
mod sql;
mod uart;
mod world;

use std::{
    collections::BTreeSet,
    fmt,
    pin::Pin,
    sync::{Arc, Mutex},
};

use shanhai_edge_abi::{
    Answer, CallError, ErrorKind, Fields, Frame, Level, Method, Service, Ticket,
    table::{clock_now, log_write, module_config, route_add},
};
use shanhai_host::{CapError, CapErrorKind, Clock, LogLevel, LogRecord};
use tokio::{sync::Semaphore, task::JoinSet};

pub use self::{
    capabilities::{Capabilities, CapabilitiesBuilder, MachineNetwork, Network},
    completions::{Completion, Completions},
    custom::Custom,
    module::Generation,
    simulation::Simulation,
    world::GuestHttp,
};
use self::{fetch::Fetches, handle::Who, module::Parts, sql::Connections};
use crate::{
    permission::{Effective, Refusal, Source},
    work,
};

/// Calls of one instance that use a thread at the same time.
const THREADS_MAX: usize = 4;

/// What answers the calls of one instance; see [`Generation::services`].
pub struct Services {
    parts: Arc<Parts>,
    who: Who,
    completions: Completions,
    clock: Box<dyn Clock>,
    /// Handles of pins that this instance has closed.
    closed_lines: Vec<u32>,
    /// Handles of ports that this instance has closed.
    closed_ports: Vec<u32>,
    /// Handles of namespaces that this instance may use.
    spaces: BTreeSet<u32>,
    connections: Connections,
    fetches: Arc<Mutex<Fetches>>,
    tasks: JoinSet<()>,
    threads: Arc<Semaphore>,
}

impl Services {
    fn new(parts: Arc<Parts>, who: Who, completions: Completions) -> Self {
        Services {
            clock: (parts.capabilities.inner.clock)(),
            parts,
            who,
            completions,
            closed_lines: Vec::new(),
            closed_ports: Vec::new(),
            spaces: BTreeSet::new(),
            connections: Connections::default(),
            fetches: Arc::default(),
            tasks: JoinSet::new(),
            threads: Arc::new(Semaphore::new(THREADS_MAX)),
        }
    }

    /// Asks the permissions; a refusal is logged and becomes the guest's error.
    fn allow(
        &self,
        call: &str,
        check: impl FnOnce(&Effective) -> Result<(), Refusal>,
    ) -> Result<(), CallError> {
        check(&self.parts.effective).map_err(|refusal| self.refuse(call, &refusal))
    }

    fn refuse(&self, call: &str, refusal: &Refusal) -> CallError {
        let log = self.parts.capabilities.log();
        self.parts.refused.tell(log, call, refusal)
    }

    /// Says, to the guest and in the log, that this node does not have what the module may use.
    fn missing(&mut self, problem: &str) -> CallError {
        self.log(Level::Warn, problem);
        CallError::unsupported(problem)
    }

    /// Says, to the guest and in the log, that a device cannot be opened, and where the operator names it.
    fn unopened(&mut self, error: CallError, named: Option<Source>, table: &str) -> CallError {
        let problem = match (named, error.kind) {
            (Some(line), _) => format!("{} ({line})", error.message),
            (None, ErrorKind::NotFound) => format!(
                "{}; [machine.{table}] of shanhai.toml can say which one it is",
                error.message
            ),
            (None, _) => error.message,
        };
        self.log(Level::Warn, &problem);
        CallError::new(error.kind, problem)
    }

    /// Answers a call by a task, which ends with the instance.
    fn later(
        &mut self,
        ticket: Ticket,
        work: impl Future<Output = Result<Frame, CallError>> + Send + 'static,
    ) -> Answer {
        self.later_bytes(ticket, async move { work.await.map(Frame::into_bytes) })
    }

    fn later_bytes(
        &mut self,
        ticket: Ticket,
        work: impl Future<Output = Result<Vec<u8>, CallError>> + Send + 'static,
    ) -> Answer {
        self.spawn(ticket, Box::pin(work))
    }

    /// The work is boxed, so that this is there only once.
    fn spawn(
        &mut self,
        ticket: Ticket,
        work: Pin<Box<dyn Future<Output = Result<Vec<u8>, CallError>> + Send>>,
    ) -> Answer {
        // Those that have ended make room.
        while self.tasks.try_join_next().is_some() {}
        let completions = self.completions.clone();
        let runtime = &self.parts.capabilities.inner.runtime;
        let answer = async move { completions.answer(ticket, work.await) };
        self.tasks.spawn_on(work::work(answer), runtime);
        Answer::Later
    }

    /// Answers a call on another thread, for what waits for a disk.
    fn on_thread(
        &mut self,
        ticket: Ticket,
        work: impl FnOnce() -> Result<Frame, CallError> + Send + 'static,
    ) -> Answer {
        self.on_thread_bytes(ticket, move || work().map(Frame::into_bytes))
    }

    fn on_thread_bytes(
        &mut self,
        ticket: Ticket,
        work: impl FnOnce() -> Result<Vec<u8>, CallError> + Send + 'static,
    ) -> Answer {
        self.spawn_blocking(ticket, Box::new(work))
    }

    /// The work is boxed, so that this is there only once.
    fn spawn_blocking(
        &mut self,
        ticket: Ticket,
        work: Box<dyn FnOnce() -> Result<Vec<u8>, CallError> + Send>,
    ) -> Answer {
        let threads = self.threads.clone();
        let runtime = self.parts.capabilities.inner.runtime.clone();
        self.later_bytes(ticket, async move {
            let turn = threads.acquire_owned().await;
            // The turn ends with the work, also if nobody waits for it any more.
            let work = runtime.spawn_blocking(move || {
                let _turn = turn;
                work()
            });
            match work.await {
                Ok(result) => result,
                Err(error) => {
                    let problem = format!("the node failed at this call: {error}");
                    Err(CallError::new(ErrorKind::Failed, problem))
                }
            }
        })
    }

    fn answer(
        &mut self,
        method: Method,
        request: &[u8],
        ticket: Ticket,
    ) -> Result<Answer, CallError> {
        let fields = &Fields::new(request)?;
        let frame = match method {
            Method::RouteAdd => {
                let pattern = fields.need_text(route_add::PATTERN)?;
                self.allow(method.name(), |effective| effective.check_route(pattern))?;
                Frame::new()
            }
            Method::GpioOpen => self.gpio_open(fields)?,
            Method::GpioRead => self.gpio_read_call(fields)?,
            Method::GpioWrite => self.gpio_write_call(fields)?,
            Method::GpioEdge => self.gpio_edge(fields)?,
            Method::GpioClose => return Ok(self.gpio_close(fields)),
            Method::UartOpen => self.uart_open(fields)?,
            Method::UartRead => return self.uart_read(fields, ticket),
            Method::UartWrite => return self.uart_write(fields, ticket),
            Method::UartDrain => return self.uart_drain(fields, ticket),
            Method::UartClose => self.uart_close(fields)?,
            Method::RtcRead => self.rtc_read()?,
            Method::RtcSet => self.rtc_set(fields)?,
            Method::RtcSetAlarm => self.rtc_set_alarm(fields)?,
            Method::RtcAlarm => self.rtc_alarm()?,
            Method::KvOpen => self.kv_open(fields)?,
            Method::KvGet
            | Method::KvSet
            | Method::KvDelete
            | Method::KvExists
            | Method::KvKeys
            | Method::KvIncrement
            | Method::KvCas => return self.kv_call(method, fields, ticket),
            Method::SqlOpen => return self.sql_open(fields, ticket),
            Method::SqlExec
            | Method::SqlQuery
            | Method::SqlBegin
            | Method::SqlCommit
            | Method::SqlRollback => return self.sql_call(method, fields, ticket),
            Method::SqlClose => return self.sql_close(fields, ticket),
            Method::HttpFetch => return self.http_fetch(fields, ticket),
            Method::HttpFetchBody => return self.http_fetch_body(fields, ticket),
            Method::HttpFetchClose => self.http_fetch_close(fields)?,
            Method::LogWrite => self.log_write(fields)?,
            Method::ClockNow => {
                let mut reply = Frame::new();
                reply.uint(clock_now::reply::WALL, self.now_ns());
                reply.uint(clock_now::reply::MONOTONIC, self.monotonic_ns());
                reply
            }
            Method::ModuleConfig => self.module_config(fields)?,
            _ => return Err(CallError::unsupported(format!("this node has no {method}"))),
        };
        Ok(Answer::Now(Ok(frame.into_bytes())))
    }

    fn log_write(&mut self, fields: &Fields<'_>) -> Result<Frame, CallError> {
        let level = Level::from_number(fields.uint(log_write::LEVEL)?.unwrap_or(1));
        let mut line = String::new();
        line += fields.text(log_write::MESSAGE)?.unwrap_or_default();
        for field in fields.clone() {
            match field.number {
                log_write::NAME => line += &format!(" {}=", field.text()?),
                log_write::VALUE => line += field.text()?,
                _ => {}
            }
        }
        self.log(level, &line);
        Ok(Frame::new())
    }

    fn module_config(&mut self, fields: &Fields<'_>) -> Result<Frame, CallError> {
        let wanted = fields.text(module_config::NAME)?;
        let mut reply = Frame::new();
        for (name, value) in self.parts.effective.env() {
            if wanted.is_none_or(|wanted| wanted == name) {
                reply.text(module_config::reply::NAME, name);
                reply.text(module_config::reply::VALUE, value);
            }
        }
        Ok(reply)
    }
}

impl Service for Services {
    fn call(&mut self, method: Method, request: &[u8], ticket: Ticket) -> Answer {
        match self.answer(method, request, ticket) {
            Ok(answer) => answer,
            Err(error) => error.into(),
        }
    }

    fn call_other(&mut self, name: &str, request: &[u8], ticket: Ticket) -> Answer {
        let (capability, method) = name.split_once('.').unwrap_or((name, ""));
        let found = self.parts.capabilities.inner.custom.get(capability);
        let Some(custom) = found.cloned() else {
            return CallError::not_found(format!(
                "there is no method {name:?} on this node, nor a capability of that name"
            ))
            .into();
        };
        if let Err(error) = self.allow(name, |effective| effective.check_custom(capability)) {
            return error.into();
        }
        let module = self.parts.module.clone();
        if !custom.waits() {
            return Answer::Now(custom.call(&module.name, method, request));
        }
        let (method, request) = (method.to_owned(), request.to_owned());
        self.on_thread_bytes(ticket, move || custom.call(&module.name, &method, &request))
    }

    fn gpio_read(&mut self, handle: u32) -> Result<bool, CallError> {
        self.line_level(handle)
    }

    fn gpio_write(&mut self, handle: u32, level: bool) -> Result<(), CallError> {
        self.set_line_level(handle, level)
    }

    fn now_ns(&mut self) -> u64 {
        u64::try_from(self.clock.wall().as_nanos()).unwrap_or(u64::MAX)
    }

    fn monotonic_ns(&mut self) -> u64 {
        self.clock.monotonic().0
    }

    fn log(&mut self, level: Level, text: &str) {
        let level = match level {
            Level::Debug => LogLevel::Debug,
            Level::Info => LogLevel::Info,
            Level::Warn => LogLevel::Warn,
            Level::Error => LogLevel::Error,
        };
        let (log, gate) = (self.parts.capabilities.log(), &self.parts.log);
        if !log.keeps(level) {
            return;
        }
        let is_urgent = level >= LogLevel::Warn;
        for line in text.lines().filter(|_| gate.lets_in(is_urgent)) {
            let end = line.floor_char_boundary(gate.line());
            log.write(LogRecord {
                level,
                module: &self.parts.module.name,
                text: &line[..end],
            });
        }
    }
}

impl Drop for Services {
    fn drop(&mut self) {
        self.parts.gone(self.who);
    }
}

impl fmt::Debug for Services {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Services")
            .field("module", &self.parts.module.name)
            .field("who", &self.who)
            .finish_non_exhaustive()
    }
}

/// What a guest is told of a capability's error.
fn call_error(error: CapError) -> CallError {
    let kind = match error.kind() {
        CapErrorKind::Denied => ErrorKind::Denied,
        CapErrorKind::NotFound => ErrorKind::NotFound,
        CapErrorKind::InUse => ErrorKind::InUse,
        CapErrorKind::Invalid => ErrorKind::Invalid,
        CapErrorKind::Unsupported => ErrorKind::Unsupported,
        CapErrorKind::HardwareFault => ErrorKind::HardwareFault,
        CapErrorKind::TimedOut => ErrorKind::TimedOut,
        CapErrorKind::Limit => ErrorKind::Limit,
        CapErrorKind::Closed => ErrorKind::Closed,
        CapErrorKind::Conflict => ErrorKind::Conflict,
        _ => ErrorKind::Failed,
    };
    CallError::new(kind, error.message())
}
