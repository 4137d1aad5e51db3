//! Waiting for the first of several events.

use shanhai::snapshot::{ReadError, Reader, Writer};
use shanhai_host::{Nanos, SocketId};

use crate::{
    ctx::WasiCtx,
    descriptor::{DescriptorTable, Object},
    errno::Errno,
    memory::{GuestMemory, element},
    process::ClockId,
    rights::Rights,
    wait::Wait,
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
    /// A socket to be ready: its descriptor, to be read from or written to.
    Socket(u32, SocketId, bool),
    /// Nothing: a file, an output or an error.
    Nothing(Result<u64, Errno>),
}

/// The subscriptions of a call that was suspended, with their points in time.
#[derive(Clone, Debug)]
pub(crate) struct Polling {
    args: [u32; 4],
    subscriptions: Vec<Subscription>,
}

impl Polling {
    /// Writes the arguments, and for each subscription its data, its kind and what it waits for.
    pub(crate) fn save(&self, w: &mut Writer) {
        self.args.iter().for_each(|arg| w.varint((*arg).into()));
        for subscription in &self.subscriptions {
            w.varint(subscription.userdata);
            w.u8(subscription.kind);
            match subscription.waits_for {
                WaitsFor::Deadline(deadline) => {
                    w.u8(0);
                    w.varint(deadline.0);
                }
                WaitsFor::Stdin => w.u8(1),
                WaitsFor::Socket(fd, _, read) => {
                    w.u8(2);
                    w.varint(fd.into());
                    w.bool(read);
                }
                WaitsFor::Nothing(Ok(bytes)) => {
                    w.u8(3);
                    w.varint(bytes);
                }
                WaitsFor::Nothing(Err(errno)) => {
                    w.u8(4);
                    w.varint(errno.number().into());
                }
            }
        }
    }

    /// Reads the same; sockets are those that the descriptors stand for now.
    pub(crate) fn load(
        r: &mut Reader<'_>,
        descriptors: &DescriptorTable,
    ) -> Result<Polling, ReadError> {
        let args = [r.u32()?, r.u32()?, r.u32()?, r.u32()?];
        let here = r.clone();
        if args[2] == 0 || args[2] > SUBSCRIPTIONS_MAX {
            return Err(here.invalid("a call has more subscriptions than it can have"));
        }
        let mut subscriptions = Vec::new();
        for _ in 0..args[2] {
            let userdata = r.varint()?;
            let kind = r.at_most(2, "the kind of a subscription")? as u8;
            let here = r.clone();
            let waits_for = match r.u8()? {
                0 => WaitsFor::Deadline(Nanos(r.varint()?)),
                1 => WaitsFor::Stdin,
                2 => {
                    let (fd, read) = (r.u32()?, r.bool()?);
                    match descriptors.get(fd).map(|descriptor| &descriptor.object) {
                        Ok(Object::Listener(socket) | Object::Connection(socket)) => {
                            WaitsFor::Socket(fd, *socket, read)
                        }
                        _ => WaitsFor::Nothing(Err(Errno::EBADF)),
                    }
                }
                3 => WaitsFor::Nothing(Ok(r.varint()?)),
                4 => {
                    let errno = Errno::of(r.u32()?);
                    let errno = errno.ok_or_else(|| here.invalid("no error has this number"))?;
                    WaitsFor::Nothing(Err(errno))
                }
                _ => return Err(here.invalid("a subscription waits for nothing that there is")),
            };
            subscriptions.push(Subscription {
                userdata,
                kind,
                waits_for,
            });
        }
        Ok(Polling {
            args,
            subscriptions,
        })
    }
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
    let args = [subscriptions, events, nsubscriptions, nevents];
    let again = ctx.polling.take().filter(|polling| polling.args == args);
    let waiting = match again {
        Some(polling) => polling.subscriptions,
        None => (0..nsubscriptions)
            .map(|index| {
                let address = element(subscriptions, index, SUBSCRIPTION)?;
                subscription(ctx, memory, address)
            })
            .collect::<Result<Vec<_>, _>>()?,
    };
    let happened = loop {
        let seen = ctx.signal.count();
        let happened = happened(ctx, &waiting)?;
        if !happened.is_empty() {
            break happened;
        }
        if let Err(errno) = ctx.wait(what(&waiting), seen) {
            ctx.polling = Some(Polling {
                args,
                subscriptions: waiting,
            });
            return Err(errno);
        }
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
        Ok(Object::Listener(_)) if !read => WaitsFor::Nothing(Err(Errno::ENOTCONN)),
        Ok(Object::Listener(socket) | Object::Connection(socket)) => {
            WaitsFor::Socket(fd, socket, read)
        }
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
    let mut events = Vec::new();
    for subscription in waiting {
        let result = match subscription.waits_for {
            WaitsFor::Deadline(deadline) => (deadline <= now).then_some(Ok(0)),
            WaitsFor::Stdin => stdin.then_some(Ok(1)),
            WaitsFor::Socket(_, socket, true) if ctx.peeked.contains_key(&socket) => Some(Ok(1)),
            WaitsFor::Socket(_, socket, read) => match ctx.tcp.readiness(socket) {
                Ok(ready) => (if read { ready.read } else { ready.write }).then_some(Ok(1)),
                Err(error) => Some(Err(Errno::from(error))),
            },
            WaitsFor::Nothing(result) => Some(result),
        };
        events.extend(result.map(|result| (*subscription, result)));
    }
    Ok(events)
}

/// What the subscriptions wait for, together.
fn what(waiting: &[Subscription]) -> Wait {
    let mut wait = Wait::default();
    for subscription in waiting {
        match subscription.waits_for {
            WaitsFor::Deadline(deadline) => {
                wait.deadline = Some(wait.deadline.map_or(deadline, |first| first.min(deadline)));
            }
            WaitsFor::Stdin => wait.stdin = true,
            WaitsFor::Socket(fd, _, _) => wait.sockets.push(fd),
            WaitsFor::Nothing(_) => {}
        }
    }
    wait
}
