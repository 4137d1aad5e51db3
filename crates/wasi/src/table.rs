//! The list of all functions, and how they get into a linker.

use shanhai::{Caller, Error, Extern, FuncType, Linker, Memory, Slots, ValType, WasmTy};

use crate::{
    ctx::WasiCtx, errno::Errno, fd, memory::GuestMemory, path, poll, process, readdir, sock, stat,
};

/// The name guests import the functions from.
pub const MODULE: &str = "wasi_snapshot_preview1";

/// One function of the interface, for listings and documentation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Function {
    /// Its name.
    pub name: &'static str,
    /// The names and types (`u32` is an `i32` of WebAssembly, `u64` an `i64`) of its parameters.
    pub params: &'static [(&'static str, &'static str)],
    /// Whether it returns an error number as `i32`, 0 for success; else it does not return.
    pub returns: bool,
    /// What it does, in one sentence.
    pub doc: &'static str,
}

macro_rules! functions {
    ($($doc:literal $name:ident($($param:ident: $type:ident),*) = $call:path;)*) => {
        /// All functions but those of `proc_exit`, in the order of the interface's document.
        const RETURNING: &[Function] = &[$(Function {
            name: stringify!($name),
            params: &[$((stringify!($param), stringify!($type))),*],
            returns: true,
            doc: $doc,
        }),*];

        /// What guests call, in the same order; without what only documentation says.
        const ENTRIES: &[Entry] = &[$(Entry {
            name: stringify!($name),
            params: &[$(<$type as WasmTy>::TYPE),*],
            run: |ctx, memory, slots| {
                let [$($param,)* ..] = *slots;
                $call(ctx, memory, $($param as $type),*)
            },
        }),*];
    };
}

struct Entry {
    name: &'static str,
    params: &'static [ValType],
    run: Run,
}

/// Runs a function with its parameters.
type Run = fn(&mut WasiCtx, &mut GuestMemory<'_>, &Slots) -> Result<(), Errno>;

functions! {
    "Writes the arguments."
    args_get(argv: u32, argv_buf: u32) = process::args_get;
    "Writes number and size of the arguments."
    args_sizes_get(argc: u32, argv_buf_size: u32) = process::args_sizes_get;
    "Writes the environment."
    environ_get(environ: u32, environ_buf: u32) = process::environ_get;
    "Writes number and size of the environment's entries."
    environ_sizes_get(environc: u32, environ_buf_size: u32) = process::environ_sizes_get;
    "Writes the smallest step of a clock."
    clock_res_get(id: u32, resolution: u32) = process::clock_res_get;
    "Writes the time of a clock."
    clock_time_get(id: u32, precision: u64, time: u32) = process::clock_time_get;
    "Says how a range of a file will be used."
    fd_advise(fd: u32, offset: u64, len: u64, advice: u32) = fd::advise;
    "Makes a range of a file exist."
    fd_allocate(fd: u32, offset: u64, len: u64) = fd::allocate;
    "Closes a descriptor."
    fd_close(fd: u32) = fd::close;
    "Makes contents outlive a power failure."
    fd_datasync(fd: u32) = fd::datasync;
    "Writes type, flags and rights of a descriptor."
    fd_fdstat_get(fd: u32, stat: u32) = stat::fdstat_get;
    "Sets the flags of a descriptor."
    fd_fdstat_set_flags(fd: u32, flags: u32) = stat::fdstat_set_flags;
    "Takes rights away from a descriptor."
    fd_fdstat_set_rights(fd: u32, rights: u64, inheriting: u64) = stat::fdstat_set_rights;
    "Describes an open file."
    fd_filestat_get(fd: u32, filestat: u32) = stat::filestat_get;
    "Sets the size of an open file."
    fd_filestat_set_size(fd: u32, size: u64) = fd::set_size;
    "Sets the times of an open file."
    fd_filestat_set_times(fd: u32, atim: u64, mtim: u64, flags: u32) = stat::filestat_set_times;
    "Reads at an offset."
    fd_pread(fd: u32, iovs: u32, iovs_len: u32, offset: u64, nread: u32) = fd::pread;
    "Describes a directory that was given from the start."
    fd_prestat_get(fd: u32, prestat: u32) = stat::prestat_get;
    "Writes the path of a directory that was given from the start."
    fd_prestat_dir_name(fd: u32, path: u32, path_len: u32) = stat::prestat_dir_name;
    "Writes at an offset."
    fd_pwrite(fd: u32, iovs: u32, iovs_len: u32, offset: u64, nwritten: u32) = fd::pwrite;
    "Reads at the current position."
    fd_read(fd: u32, iovs: u32, iovs_len: u32, nread: u32) = fd::read;
    "Lists a directory in pieces."
    fd_readdir(fd: u32, buf: u32, buf_len: u32, cookie: u64, bufused: u32) = readdir::readdir;
    "Moves a descriptor to another number."
    fd_renumber(fd: u32, to: u32) = fd::renumber;
    "Moves the current position."
    fd_seek(fd: u32, offset: u64, whence: u32, new_offset: u32) = fd::seek;
    "Makes contents and metadata outlive a power failure."
    fd_sync(fd: u32) = fd::sync;
    "Writes the current position."
    fd_tell(fd: u32, offset: u32) = fd::tell;
    "Writes at the current position."
    fd_write(fd: u32, iovs: u32, iovs_len: u32, nwritten: u32) = fd::write;
    "Makes a directory."
    path_create_directory(fd: u32, path: u32, path_len: u32) = path::create_directory;
    "Describes what a path leads to."
    path_filestat_get(fd: u32, flags: u32, path: u32, path_len: u32, filestat: u32)
        = path::filestat_get;
    "Sets the times of what a path leads to."
    path_filestat_set_times(
        fd: u32, flags: u32, path: u32, path_len: u32, atim: u64, mtim: u64, time_flags: u32
    ) = path::filestat_set_times;
    "Gives a file a further name."
    path_link(
        old_fd: u32, old_flags: u32, old_path: u32, old_path_len: u32,
        new_fd: u32, new_path: u32, new_path_len: u32
    ) = path::link;
    "Opens a file or directory."
    path_open(
        fd: u32, dirflags: u32, path: u32, path_len: u32, oflags: u32,
        rights: u64, inheriting: u64, fdflags: u32, opened_fd: u32
    ) = path::open;
    "Writes what a symbolic link holds."
    path_readlink(fd: u32, path: u32, path_len: u32, buf: u32, buf_len: u32, bufused: u32)
        = path::readlink;
    "Removes an empty directory."
    path_remove_directory(fd: u32, path: u32, path_len: u32) = path::remove_directory;
    "Gives a file another name."
    path_rename(
        fd: u32, old_path: u32, old_path_len: u32, new_fd: u32, new_path: u32, new_path_len: u32
    ) = path::rename;
    "Makes a symbolic link."
    path_symlink(old_path: u32, old_path_len: u32, fd: u32, new_path: u32, new_path_len: u32)
        = path::symlink;
    "Removes a name that is not a directory."
    path_unlink_file(fd: u32, path: u32, path_len: u32) = path::unlink_file;
    "Waits for the first of several events."
    poll_oneoff(subscriptions: u32, events: u32, nsubscriptions: u32, nevents: u32)
        = poll::oneoff;
    "Sends the program a signal."
    proc_raise(signal: u32) = process::proc_raise;
    "Gives way to others."
    sched_yield() = process::sched_yield;
    "Fills memory with random bytes."
    random_get(buf: u32, buf_len: u32) = process::random_get;
    "Accepts a connection."
    sock_accept(fd: u32, flags: u32, accepted_fd: u32) = sock::accept;
    "Receives from a socket."
    sock_recv(
        fd: u32, ri_data: u32, ri_data_len: u32, ri_flags: u32, nread: u32, ro_flags: u32
    ) = sock::recv;
    "Sends on a socket."
    sock_send(fd: u32, si_data: u32, si_data_len: u32, si_flags: u32, nwritten: u32) = sock::send;
    "Ends sending, receiving or both."
    sock_shutdown(fd: u32, how: u32) = sock::shutdown;
}

/// The one function that does not return.
const PROC_EXIT: Function = Function {
    name: "proc_exit",
    params: &[("status", "u32")],
    returns: false,
    doc: "Ends the program.",
};

/// All 46 functions.
pub const FUNCTIONS: [Function; RETURNING.len() + 1] = {
    let mut all = [PROC_EXIT; RETURNING.len() + 1];
    let mut index = 0;
    while index < RETURNING.len() {
        all[index] = RETURNING[index];
        index += 1;
    }
    all
};

/// Adds all functions of `wasi_snapshot_preview1` to a linker; `wasi` finds the state in the store's data.
///
/// # Errors
/// A link error if one of the names is taken.
pub fn add_to_linker<T: 'static>(
    linker: &mut Linker<T>,
    wasi: fn(&mut T) -> &mut WasiCtx,
) -> Result<(), Error> {
    for (at, entry) in ENTRIES.iter().enumerate() {
        let ty = FuncType::new(entry.params.iter().copied(), [ValType::I32]);
        linker.func_slots(MODULE, entry.name, ty, move |mut caller, slots| {
            slots[0] = call(&mut caller, wasi, at, entry.run, slots)?.into();
            Ok(())
        })?;
    }
    linker.func_wrap(MODULE, PROC_EXIT.name, |status: u32| -> Result<(), Error> {
        Err(Error::exit(status as i32))
    })?;
    Ok(())
}

impl WasiCtx {
    fn count(&mut self, at: usize) {
        if self.calls.is_empty() {
            self.calls.resize(ENTRIES.len(), 0);
        }
        if let Some(count) = self.calls.get_mut(at) {
            *count += 1;
        }
    }

    /// Returns the functions that the guest has called and how often, in the order of the table.
    pub fn calls(&self) -> impl Iterator<Item = (&'static str, u64)> {
        let names = ENTRIES.iter().map(|entry| entry.name);
        let calls = names.zip(self.calls.iter().copied());
        calls.filter(|(_, count)| *count > 0)
    }
}

/// Runs a call on the state and the memory of the guest; returns the error number for it.
fn call<T>(
    caller: &mut Caller<'_, T>,
    wasi: fn(&mut T) -> &mut WasiCtx,
    at: usize,
    run: Run,
    slots: &Slots,
) -> Result<u32, Error> {
    let memory = memory(caller, wasi)?;
    let (bytes, data) = memory.data_and_store_mut(caller);
    let ctx = wasi(data);
    ctx.count(at);
    let result = run(ctx, &mut GuestMemory::new(bytes), slots);
    if std::mem::take(&mut ctx.suspended) {
        return Err(Error::pending());
    }
    (ctx.waiting, ctx.polling) = (None, None);
    Ok(match result {
        Ok(()) => 0,
        Err(errno) => errno.number(),
    })
}

/// Finds the memory of the calling instance, and remembers it until another instance calls.
fn memory<T>(
    caller: &mut Caller<'_, T>,
    wasi: fn(&mut T) -> &mut WasiCtx,
) -> Result<Memory, Error> {
    let instance = caller.instance();
    let known = wasi(caller.data_mut()).memory;
    if let (Some(instance), Some((owner, memory))) = (instance, known)
        && instance == owner
    {
        return Ok(memory);
    }
    let memory = caller
        .get_export("memory")
        .and_then(Extern::into_memory)
        .ok_or_else(|| {
            Error::msg(
                "a module that uses wasi_snapshot_preview1 must export its memory as \"memory\"",
            )
        })?;
    wasi(caller.data_mut()).memory = instance.map(|instance| (instance, memory));
    Ok(memory)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_46_functions() {
        assert_eq!(FUNCTIONS.len(), 46);
        let mut names = FUNCTIONS.map(|function| function.name);
        names.sort_unstable();
        assert!(names.windows(2).all(|pair| pair[0] != pair[1]));
    }
}
