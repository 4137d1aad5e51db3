//! Waiting for an answer of a capability, as a thread and as a task.

use crate::{Clock, Nanos, Signal, Source};

/// Asks until there is an answer, the deadline has come, or the signal is interrupted: then nothing.
///
/// The signal must be attached to the source.
///
/// # Errors
/// What `poll` answers.
///
/// # Examples
/// ```
/// use shanhai_host::{Clock, Nanos, Signal, SimClock, SimUart, Source, Uart, UartConfig, until};
///
/// let mut clock = SimClock::new();
/// let mut uart = SimUart::new(clock.clone());
/// uart.add_port("ttyS1");
/// let signal = Signal::new();
/// uart.attach(&signal);
/// let port = uart.open(&UartConfig::new("ttyS1", 115_200))?;
/// uart.send_later("ttyS1", Nanos(2_000), b"ready\n");
///
/// let mut bytes = [0; 16];
/// let deadline = Some(clock.monotonic() + Nanos(1_000));
/// let early = until(&mut clock, &signal, deadline, &mut uart, |uart| uart.read(port, &mut bytes))?;
/// assert_eq!(early, None);
/// let n = until(&mut clock, &signal, None, &mut uart, |uart| uart.read(port, &mut bytes))?;
/// assert_eq!(&bytes[..n.unwrap()], b"ready\n");
/// # Ok::<(), shanhai_host::CapError>(())
/// ```
pub fn until<S: Source + ?Sized, T, E>(
    clock: &mut dyn Clock,
    signal: &Signal,
    deadline: Option<Nanos>,
    source: &mut S,
    mut poll: impl FnMut(&mut S) -> Result<Option<T>, E>,
) -> Result<Option<T>, E> {
    loop {
        let seen = signal.count();
        if let Some(answer) = poll(source)? {
            return Ok(Some(answer));
        }
        let now = clock.monotonic();
        if deadline.is_some_and(|deadline| deadline <= now) || signal.take_interrupt() {
            return Ok(None);
        }
        let due = source.due().filter(|due| *due > now);
        let next = match (deadline, due) {
            (Some(deadline), Some(due)) => Some(deadline.min(due)),
            (one, other) => one.or(other),
        };
        clock.wait(next, signal, seen);
    }
}

/// Asks until there is an answer, as a task: between two notices of the signal it takes no time.
///
/// The signal must be attached to the source. Any executor will do; a deadline is the executor's
/// business, and what happens on a [`SimClock`](crate::SimClock) happens when the test moves it.
///
/// # Errors
/// What `poll` answers.
pub async fn ready<S: ?Sized, T, E>(
    source: &mut S,
    signal: &Signal,
    mut poll: impl FnMut(&mut S) -> Result<Option<T>, E>,
) -> Result<T, E> {
    loop {
        let seen = signal.count();
        if let Some(answer) = poll(source)? {
            return Ok(answer);
        }
        signal.changed(seen).await;
    }
}
