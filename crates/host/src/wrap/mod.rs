//! Wrappers for any capability: what is called is written down, fails by rule, or is slowed down.
//!
//! There is one wrapper, [`Hooked`], which implements each capability once and shows every call to a
//! [`Hook`] before and after. The three hooks are [`Trace`], [`Faults`] and [`Rate`].

mod fault;
mod gpio;
mod net;
mod rate;
mod rtc;
mod store;
mod trace;
mod uart;

use std::fmt;

pub use self::{
    fault::{FaultRule, Faults},
    rate::Rate,
    trace::{Trace, TraceRecord},
};
use crate::{CapError, Nanos, Signal, Source};

/// What a call is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject<'a> {
    /// Nothing in particular.
    Nothing,
    /// A name: of a line, a port, a host, a namespace.
    Name(&'a str),
    /// Something that was opened, by its number.
    Id(u32),
}

impl fmt::Display for Subject<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Subject::Nothing => Ok(()),
            Subject::Name(name) => f.write_str(name),
            Subject::Id(id) => write!(f, "#{id}"),
        }
    }
}

/// A call of a capability.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Call<'a> {
    /// Which: `gpio.read`.
    pub method: &'static str,
    /// What it is about.
    pub subject: Subject<'a>,
}

/// Sees every call.
pub trait Hook: Send + Sync {
    /// Sees a call before it is made, and may refuse it.
    ///
    /// # Errors
    /// What the caller gets instead.
    fn before(&self, call: &Call<'_>) -> Result<(), CapError>;

    /// Sees what came of a call that was made.
    fn after(&self, call: &Call<'_>, outcome: Result<(), &dyn fmt::Display>) {
        let _ = (call, outcome);
    }
}

/// A capability whose calls a hook sees.
///
/// Closing, cancelling and attaching are never refused.
///
/// # Examples
/// ```
/// use shanhai_host::{CapErrorKind, Faults, Gpio, Hooked, LineRequest, SimClock, SimGpio, Trace};
///
/// let board = SimGpio::new(SimClock::new());
/// board.add_line("button");
/// let (faults, trace) = (Faults::new(SimClock::new()), Trace::new());
/// let mut gpio = Hooked::new(Hooked::new(board, faults.clone()), trace.clone());
///
/// let button = gpio.open(&LineRequest::input("button".parse()?))?;
/// faults.fail_nth("gpio.read", 2, CapErrorKind::HardwareFault);
/// gpio.read(button)?;
/// assert!(gpio.read(button).is_err());
/// let seen: Vec<String> = trace.take().iter().map(ToString::to_string).collect();
/// assert_eq!(seen, [
///     "gpio.open button",
///     "gpio.read #1",
///     "gpio.read #1: a fault was injected into gpio.read #1",
/// ]);
/// # Ok::<(), shanhai_host::CapError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Hooked<T, H> {
    inner: T,
    hook: H,
}

/// A capability whose calls are written down.
pub type Traced<T> = Hooked<T, Trace>;
/// A capability that fails by rule.
pub type Faulty<T> = Hooked<T, Faults>;
/// A capability that may be called so many times a second.
pub type Limited<T> = Hooked<T, Rate>;

impl<T, H> Hooked<T, H> {
    /// Wraps a capability.
    pub fn new(inner: T, hook: H) -> Self {
        Hooked { inner, hook }
    }

    /// The capability within.
    pub fn inner(&self) -> &T {
        &self.inner
    }

    /// Takes the wrapper off.
    pub fn into_inner(self) -> T {
        self.inner
    }
}

/// Shows a call to a hook and makes it.
fn around<R, E: From<CapError> + fmt::Display>(
    hook: &impl Hook,
    method: &'static str,
    subject: Subject<'_>,
    make: impl FnOnce() -> Result<R, E>,
) -> Result<R, E> {
    let call = Call { method, subject };
    hook.before(&call)?;
    let outcome = make();
    hook.after(
        &call,
        match &outcome {
            Ok(_) => Ok(()),
            Err(error) => Err(error),
        },
    );
    outcome
}

impl<T: Source, H: Hook> Source for Hooked<T, H> {
    fn attach(&mut self, signal: &Signal) {
        self.inner.attach(signal);
    }

    fn due(&self) -> Option<Nanos> {
        self.inner.due()
    }
}
