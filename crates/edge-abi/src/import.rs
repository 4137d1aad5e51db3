//! The functions that guests import, on the guest's memory.

use shanhai::{Caller, Error, Extern, Linker, Memory, TrapCode};

use crate::{
    error::CallError,
    guest::{Event, Guest, Parked, Reply},
    table::{Level, MODULE},
};

/// Where the state is in a store's data.
type Find<T> = fn(&mut T) -> &mut Guest;

/// Adds the functions of `edgekit` to a linker; `find` finds the state in the store's data.
///
/// `next` and `call` suspend a guest that was started with [`Func::start`](shanhai::Func::start);
/// [`Guest::parked`] says what it waits for then.
///
/// # Errors
/// A link error if one of the names is taken.
pub fn add_to_linker<T: 'static>(linker: &mut Linker<T>, find: Find<T>) -> Result<(), Error> {
    linker.func_wrap(
        MODULE,
        "call",
        move |mut caller: Caller<'_, T>,
              method: u32,
              mlen: u32,
              request: u32,
              rlen: u32,
              dst: u32,
              cap: u32| {
            let (memory, guest) = enter(&mut caller, find)?;
            check(memory, dst, cap)?;
            let (method, request) = (slice(memory, method, mlen)?, slice(memory, request, rlen)?);
            match guest.call_waiting(method, request) {
                None => Err(Error::pending()),
                Some(Ok(reply)) => Ok(guest.give(memory, dst, cap, reply)),
                Some(Err(error)) => Ok(guest.fail(error)),
            }
        },
    )?;
    linker.func_wrap(
        MODULE,
        "call_async",
        move |mut caller: Caller<'_, T>,
              method: u32,
              mlen: u32,
              request: u32,
              rlen: u32,
              dst: u32,
              cap: u32| {
            let (memory, guest) = enter(&mut caller, find)?;
            check(memory, dst, cap)?;
            let (method, request) = (slice(memory, method, mlen)?, slice(memory, request, rlen)?);
            Ok::<i64, Error>(match guest.call(method, request) {
                Reply::Now(Ok(reply)) => guest.give(memory, dst, cap, reply),
                Reply::Now(Err(error)) => guest.fail(error),
                Reply::Later(ticket) => (ticket.number() << 32) as i64,
            })
        },
    )?;
    linker.func_wrap(
        MODULE,
        "take",
        move |mut caller: Caller<'_, T>, dst: u32, cap: u32| {
            let (memory, guest) = enter(&mut caller, find)?;
            let len = guest.held.len().min(cap as usize);
            check(memory, dst, len as u32)?;
            let dst = dst as usize;
            memory[dst..dst + len].copy_from_slice(&guest.held[..len]);
            Ok::<i32, Error>(i32::try_from(guest.held.len()).unwrap_or(i32::MAX))
        },
    )?;
    linker.func_wrap(
        MODULE,
        "next",
        move |mut caller: Caller<'_, T>, timeout: i64, dst: u32, cap: u32| {
            let (memory, guest) = enter(&mut caller, find)?;
            check(memory, dst, cap)?;
            match guest.next_event(timeout) {
                None => Err(Error::pending()),
                Some(None) => Ok(0),
                Some(Some(event)) => Ok(guest.give(memory, dst, cap, event.into_bytes())),
            }
        },
    )?;
    linker.func_wrap(
        MODULE,
        "reply",
        move |mut caller: Caller<'_, T>, request: i64, frame: u32, len: u32| {
            let (memory, guest) = enter(&mut caller, find)?;
            let frame = slice(memory, frame, len)?;
            Ok::<i32, Error>(match guest.reply(request as u64, frame) {
                Ok(()) => 0,
                Err(error) => guest.fail(error) as i32,
            })
        },
    )?;
    linker.func_wrap(
        MODULE,
        "serve",
        move |mut caller: Caller<'_, T>,
              request: i64,
              frame: u32,
              len: u32,
              timeout: i64,
              dst: u32,
              cap: u32| {
            let (memory, guest) = enter(&mut caller, find)?;
            check(memory, dst, cap)?;
            // A guest that is resumed has answered already.
            if request != 0 && guest.parked.is_none() {
                let frame = slice(memory, frame, len)?;
                if let Err(error) = guest.reply(request as u64, frame) {
                    return Ok(guest.fail(error));
                }
            }
            match guest.next_event(timeout) {
                None => Err(Error::pending()),
                Some(None) => Ok(0),
                Some(Some(event)) => Ok(guest.give(memory, dst, cap, event.into_bytes_with_head())),
            }
        },
    )?;
    add_fast_paths(linker, find)
}

fn add_fast_paths<T: 'static>(linker: &mut Linker<T>, find: Find<T>) -> Result<(), Error> {
    linker.func_wrap(
        MODULE,
        "gpio_read",
        move |mut caller: Caller<'_, T>, handle: u32| {
            let guest = find(caller.data_mut());
            match guest.service.gpio_read(handle) {
                Ok(level) => i32::from(level),
                Err(error) => guest.fail(error) as i32,
            }
        },
    )?;
    linker.func_wrap(
        MODULE,
        "gpio_write",
        move |mut caller: Caller<'_, T>, handle: u32, level: u32| {
            let guest = find(caller.data_mut());
            match guest.service.gpio_write(handle, level != 0) {
                Ok(()) => 0,
                Err(error) => guest.fail(error) as i32,
            }
        },
    )?;
    linker.func_wrap(MODULE, "now_ns", move |mut caller: Caller<'_, T>| -> i64 {
        find(caller.data_mut()).service.now_ns() as i64
    })?;
    linker.func_wrap(
        MODULE,
        "log",
        move |mut caller: Caller<'_, T>, level: u32, text: u32, len: u32| -> Result<(), Error> {
            let (memory, guest) = enter(&mut caller, find)?;
            let text = String::from_utf8_lossy(slice(memory, text, len)?);
            guest.service.log(Level::from_number(level.into()), &text);
            Ok(())
        },
    )?;
    Ok(())
}

impl Guest {
    /// The next event; none within if there is none in time, none if the guest is to be suspended.
    ///
    /// `timeout` counts nanoseconds; below 0 it is for ever.
    fn next_event(&mut self, timeout: i64) -> Option<Option<Event>> {
        let parked = self.parked;
        if let Some(event) = self.pop() {
            if let Some(Parked::Next { .. }) = parked {
                self.parked = None;
            }
            return Some(Some(event));
        }
        if let Some(Parked::Next { until }) = parked {
            if until.is_some_and(|until| until <= self.service.monotonic_ns()) {
                self.parked = None;
                return Some(None);
            }
            return None;
        }
        if timeout == 0 {
            return Some(None);
        }
        let timeout = u64::try_from(timeout).ok();
        self.patience = timeout;
        let until = timeout.map(|timeout| self.service.monotonic_ns().saturating_add(timeout));
        self.parked = Some(Parked::Next { until });
        None
    }

    /// Writes bytes where the guest wants them, if there is room, and gives their length. The place
    /// has been checked.
    fn give(&mut self, memory: &mut [u8], dst: u32, cap: u32, bytes: Vec<u8>) -> i64 {
        let len = bytes.len();
        if len > cap as usize {
            self.hold(bytes);
        } else {
            let dst = dst as usize;
            memory[dst..dst + len].copy_from_slice(&bytes);
            self.held.clear();
            self.recycle(bytes);
        }
        len as i64
    }

    /// Holds the message of an error and gives its number.
    #[cold]
    fn fail(&mut self, error: CallError) -> i64 {
        self.hold(error.message.into_bytes());
        -i64::from(error.kind.number())
    }
}

/// The memory of the calling instance and the state.
fn enter<'a, T: 'static>(
    caller: &'a mut Caller<'_, T>,
    find: Find<T>,
) -> Result<(&'a mut [u8], &'a mut Guest), Error> {
    let memory = memory(caller, find)?;
    let (bytes, data) = memory.data_and_store_mut(caller);
    Ok((bytes, find(data)))
}

/// Finds the memory of the calling instance, and remembers it until another instance calls.
fn memory<T: 'static>(caller: &mut Caller<'_, T>, find: Find<T>) -> Result<Memory, Error> {
    let instance = caller.instance();
    let known = find(caller.data_mut()).memory;
    if let (Some(instance), Some((owner, memory))) = (instance, known)
        && instance == owner
    {
        return Ok(memory);
    }
    // Go's js programs call their memory `mem`.
    let export = caller
        .get_export("memory")
        .or_else(|| caller.get_export("mem"));
    let memory = export.and_then(Extern::into_memory).ok_or_else(|| {
        Error::msg("a module that uses edgekit must export its memory as \"memory\" or \"mem\"")
    })?;
    find(caller.data_mut()).memory = instance.map(|instance| (instance, memory));
    Ok(memory)
}

/// Refuses a range that ends past the memory: it traps, as an access of the guest's own does.
fn check(memory: &[u8], address: u32, len: u32) -> Result<(), Error> {
    slice(memory, address, len).map(|_| ())
}

/// The bytes of a range.
fn slice(memory: &[u8], address: u32, len: u32) -> Result<&[u8], Error> {
    let start = address as usize;
    let end = start.checked_add(len as usize);
    let bytes = end.and_then(|end| memory.get(start..end));
    bytes.ok_or_else(|| Error::from(TrapCode::MemoryOutOfBounds))
}
