//! Arguments, environment, clocks, randomness and the scheduler: what is not about descriptors.

use shanhai_host::Nanos;

use crate::{ctx::WasiCtx, errno::Errno, memory::GuestMemory};

type Done = Result<(), Errno>;

/// A clock that WASI names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ClockId {
    Realtime,
    Monotonic,
}

impl ClockId {
    /// Reads a `clockid`; the processor time clocks (2 and 3) are not there, which WASI allows.
    pub(crate) fn new(id: u32) -> Result<ClockId, Errno> {
        match id {
            0 => Ok(ClockId::Realtime),
            1 => Ok(ClockId::Monotonic),
            _ => Err(Errno::EINVAL),
        }
    }
}

/// Writes the addresses of the arguments and the arguments, each with a NUL.
pub(crate) fn args_get(
    ctx: &mut WasiCtx,
    memory: &mut GuestMemory<'_>,
    argv: u32,
    argv_buf: u32,
) -> Done {
    write_texts(&ctx.args, memory, argv, argv_buf)
}

/// Writes how many arguments there are and how many bytes they take with their NULs.
pub(crate) fn args_sizes_get(
    ctx: &mut WasiCtx,
    memory: &mut GuestMemory<'_>,
    argc: u32,
    argv_buf_size: u32,
) -> Done {
    write_sizes(&ctx.args, memory, argc, argv_buf_size)
}

/// Writes the addresses of the environment's entries and the entries, each `NAME=VALUE` with a NUL.
pub(crate) fn environ_get(
    ctx: &mut WasiCtx,
    memory: &mut GuestMemory<'_>,
    environ: u32,
    environ_buf: u32,
) -> Done {
    write_texts(&ctx.env, memory, environ, environ_buf)
}

/// Writes how many environment entries there are and how many bytes they take with their NULs.
pub(crate) fn environ_sizes_get(
    ctx: &mut WasiCtx,
    memory: &mut GuestMemory<'_>,
    environc: u32,
    environ_buf_size: u32,
) -> Done {
    write_sizes(&ctx.env, memory, environc, environ_buf_size)
}

fn write_sizes(texts: &[String], memory: &mut GuestMemory<'_>, count: u32, size: u32) -> Done {
    let bytes = texts.iter().map(|text| text.len() + 1).sum::<usize>();
    memory.write_u32(
        count,
        u32::try_from(texts.len()).map_err(|_| Errno::EOVERFLOW)?,
    )?;
    memory.write_u32(size, u32::try_from(bytes).map_err(|_| Errno::EOVERFLOW)?)
}

fn write_texts(
    texts: &[String],
    memory: &mut GuestMemory<'_>,
    mut pointer: u32,
    mut buffer: u32,
) -> Done {
    for text in texts {
        let end = u32::try_from(text.len())
            .ok()
            .and_then(|len| buffer.checked_add(len));
        let end = end.ok_or(Errno::EFAULT)?;
        memory.write_u32(pointer, buffer)?;
        memory.write(buffer, text.as_bytes())?;
        memory.write(end, &[0])?;
        pointer = pointer.checked_add(4).ok_or(Errno::EFAULT)?;
        buffer = end.checked_add(1).ok_or(Errno::EFAULT)?;
    }
    Ok(())
}

/// Writes the smallest step of a clock, in nanoseconds.
pub(crate) fn clock_res_get(
    ctx: &mut WasiCtx,
    memory: &mut GuestMemory<'_>,
    id: u32,
    resolution: u32,
) -> Done {
    ClockId::new(id)?;
    memory.write_u64(resolution, ctx.clock.resolution().0)
}

/// Writes the time of a clock, in nanoseconds; the wanted precision changes nothing.
pub(crate) fn clock_time_get(
    ctx: &mut WasiCtx,
    memory: &mut GuestMemory<'_>,
    id: u32,
    _precision: u64,
    time: u32,
) -> Done {
    let now = match ClockId::new(id)? {
        ClockId::Realtime => Nanos::from(ctx.clock.wall()),
        ClockId::Monotonic => ctx.clock.monotonic(),
    };
    memory.write_u64(time, now.0)
}

/// Fills a piece of memory with random bytes.
pub(crate) fn random_get(
    ctx: &mut WasiCtx,
    memory: &mut GuestMemory<'_>,
    buf: u32,
    buf_len: u32,
) -> Done {
    Ok(ctx.random.fill(memory.slice_mut(buf, buf_len)?)?)
}

/// Gives way to others, of which there are none.
pub(crate) fn sched_yield(_ctx: &mut WasiCtx, _memory: &mut GuestMemory<'_>) -> Done {
    std::thread::yield_now();
    Ok(())
}

/// Sends the program a signal; there are none.
pub(crate) fn proc_raise(_ctx: &mut WasiCtx, _memory: &mut GuestMemory<'_>, _signal: u32) -> Done {
    Err(Errno::ENOTSUP)
}
