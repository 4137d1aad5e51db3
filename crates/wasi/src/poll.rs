//! Waiting for the first of several events.

use shanhai_host::Nanos;

use crate::{
    ctx::WasiCtx,
    descriptor::Object,
    errno::Errno,
    memory::{GuestMemory, element},
    process::ClockId,
    rights::Rights,
};

/// Bytes of a subscription.
///
/// ```text
/// 0 userdata u64 | 8 kind u8 | 9 -
/// clock:         16 clock u32 | 20 - | 24 timeout u64 | 32 precision u64 | 40 flags u16
/// descriptor:    16 descriptor u32
/// ```
const SUBSCRIPTION: u32 = 48;
/// Bytes of an event.
///
/// ```text
/// 0 userdata u64 | 8 error u16 | 10 kind u8 | 11 - | 16 bytes ready u64 | 24 flags u16
/// ```
const EVENT: u32 = 32;
/// Subscriptions of one call; a guest has at most one for each descriptor and a few clocks.
const SUBSCRIPTIONS_MAX: u32 = 16 * 1024;

#[derive(Clone, Copy, Debug)]
struct Subscription {
    userdata: u64,
    kind: u8,
    waits_for: WaitsFor,
}

#[derive(Clone, Copy, Debug)]
enum WaitsFor {
    /// The monotonic clock to reach this.
    Deadline(Nanos),
    /// Something to read on standard input.
    Stdin,
    /// Nothing: a file, an output or an error.
    Nothing(Result<u64, Errno>),
}

/// Waits until at least one of the subscribed events has happened and writes those that have.
pub(crate) fn oneoff(
    ctx: &mut WasiCtx,
    memory: &mut GuestMemory<'_>,
    subscriptions: u32,
    events: u32,
    nsubscriptions: u32,
    nevents: u32,
) -> Result<(), Errno> {
    if nsubscriptions == 0 || nsubscriptions > SUBSCRIPTIONS_MAX {
        return Err(Errno::EINVAL);
    }
    // All of the output is checked before anything is waited for.
    memory.slice(events, nsubscriptions.saturating_mul(EVENT))?;
    memory.u32(nevents)?;
    let mut waiting = Vec::new();
    for index in 0..nsubscriptions {
        waiting.push(subscription(
            ctx,
            memory,
            element(subscriptions, index, SUBSCRIPTION)?,
        )?);
    }
    let happened = loop {
        let happened = happened(ctx, &waiting)?;
        if !happened.is_empty() {
            break happened;
        }
        wait(ctx, &waiting)?;
    };
    for (index, (subscription, result)) in (0..).zip(&happened) {
        let mut event = [0; EVENT as usize];
        event[0..8].copy_from_slice(&subscription.userdata.to_le_bytes());
        event[10] = subscription.kind;
        match result {
            Ok(bytes) => event[16..24].copy_from_slice(&bytes.to_le_bytes()),
            Err(errno) => event[8..10].copy_from_slice(&(*errno as u16).to_le_bytes()),
        }
        memory.write(element(events, index, EVENT)?, &event)?;
    }
    memory.write_u32(nevents, happened.len() as u32)
}

/// Reads a subscription.
fn subscription(
    ctx: &mut WasiCtx,
    memory: &GuestMemory<'_>,
    address: u32,
) -> Result<Subscription, Errno> {
    memory.slice(address, SUBSCRIPTION)?;
    let userdata = memory.u64(address)?;
    let kind = memory.u8(address + 8)?;
    let waits_for = match kind {
        0 => {
            let clock = ClockId::new(memory.u32(address + 16)?);
            let timeout = memory.u64(address + 24)?;
            let absolute = match memory.u16(address + 40)? {
                0 => false,
                1 => true,
                _ => return Err(Errno::EINVAL),
            };
            match clock {
                Ok(clock) => WaitsFor::Deadline(deadline(ctx, clock, Nanos(timeout), absolute)),
                Err(errno) => WaitsFor::Nothing(Err(errno)),
            }
        }
        1 | 2 => descriptor(ctx, memory.u32(address + 16)?, kind == 1),
        _ => return Err(Errno::EINVAL),
    };
    Ok(Subscription {
        userdata,
        kind,
        waits_for,
    })
}

fn deadline(ctx: &WasiCtx, clock: ClockId, timeout: Nanos, absolute: bool) -> Nanos {
    let now = ctx.clock.monotonic();
    match (absolute, clock) {
        (false, _) => now + timeout,
        (true, ClockId::Monotonic) => timeout,
        (true, ClockId::Realtime) => now + timeout.since(Nanos::from(ctx.clock.wall())),
    }
}

fn descriptor(ctx: &mut WasiCtx, fd: u32, read: bool) -> WaitsFor {
    let result = ctx.descriptors.get(fd).and_then(|descriptor| {
        descriptor.require(Rights::POLL_FD_READWRITE)?;
        Ok(descriptor.object.clone())
    });
    match result {
        Err(errno) => WaitsFor::Nothing(Err(errno)),
        Ok(Object::Stdin) if read => WaitsFor::Stdin,
        Ok(Object::Stdout | Object::Stderr) if !read => WaitsFor::Nothing(Ok(1)),
        Ok(Object::Stdin | Object::Stdout | Object::Stderr) => WaitsFor::Nothing(Err(Errno::EBADF)),
        Ok(Object::File(file)) if read => {
            let left = ctx.files.fstat(file).and_then(|stat| {
                let position = ctx.files.seek(file, std::io::SeekFrom::Current(0))?;
                Ok(stat.size.saturating_sub(position))
            });
            WaitsFor::Nothing(left.map_err(Errno::from))
        }
        Ok(Object::File(_) | Object::Dir(_)) => WaitsFor::Nothing(Ok(1)),
    }
}

/// An event: its subscription, and how many bytes are ready or what went wrong.
type Event = (Subscription, Result<u64, Errno>);

/// Returns the events that have happened by now.
fn happened(ctx: &mut WasiCtx, waiting: &[Subscription]) -> Result<Vec<Event>, Errno> {
    let stdin = waiting
        .iter()
        .any(|subscription| matches!(subscription.waits_for, WaitsFor::Stdin))
        && ctx.stdin.ready(Some(std::time::Duration::ZERO))?;
    let now = ctx.clock.monotonic();
    let event = |subscription: &Subscription| match subscription.waits_for {
        WaitsFor::Deadline(deadline) => (deadline <= now).then_some((*subscription, Ok(0))),
        WaitsFor::Stdin => stdin.then_some((*subscription, Ok(1))),
        WaitsFor::Nothing(result) => Some((*subscription, result)),
    };
    Ok(waiting.iter().filter_map(event).collect())
}

/// Waits for the first deadline or for input, whichever is earlier.
fn wait(ctx: &mut WasiCtx, waiting: &[Subscription]) -> Result<(), Errno> {
    let deadline = waiting
        .iter()
        .filter_map(|subscription| match subscription.waits_for {
            WaitsFor::Deadline(deadline) => Some(deadline),
            WaitsFor::Stdin | WaitsFor::Nothing(_) => None,
        });
    let deadline = deadline.min();
    if waiting
        .iter()
        .any(|subscription| matches!(subscription.waits_for, WaitsFor::Stdin))
    {
        let left = deadline.map(|deadline| deadline.since(ctx.clock.monotonic()).duration());
        if ctx.stdin.ready(left)? {
            return Ok(());
        }
    }
    if let Some(deadline) = deadline {
        ctx.clock.wait_until(deadline);
    }
    Ok(())
}
