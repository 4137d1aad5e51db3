//! The few WASI functions that a Go program needs to print a line: the same for every engine, so
//! that start-up is measured and not somebody's WASI.

/// `EBADF` and `ENOSYS` as WASI numbers them.
const BADF: i32 = 8;
/// What functions that are not here return.
pub const NOSYS: i32 = 52;

/// The host's state.
#[derive(Debug, Default)]
pub struct Host {
    /// What the program printed.
    pub stdout: Vec<u8>,
    clock: u64,
}

/// Stores little-endian bytes in guest memory.
///
/// # Panics
/// The address is out of bounds: the program is our own.
fn put(memory: &mut [u8], address: i32, bytes: &[u8]) {
    let start = address as u32 as usize;
    memory[start..start + bytes.len()].copy_from_slice(bytes);
}

fn word(memory: &[u8], address: usize) -> usize {
    let bytes = memory[address..address + 4].try_into().expect("four bytes");
    u32::from_le_bytes(bytes) as usize
}

#[allow(missing_docs)]
impl Host {
    pub fn args_sizes_get(&mut self, memory: &mut [u8], count: i32, size: i32) -> i32 {
        put(memory, count, &1_u32.to_le_bytes());
        put(memory, size, &6_u32.to_le_bytes());
        0
    }

    pub fn args_get(&mut self, memory: &mut [u8], list: i32, block: i32) -> i32 {
        put(memory, list, &block.to_le_bytes());
        put(memory, block, b"hello\0");
        0
    }

    pub fn environ_sizes_get(&mut self, memory: &mut [u8], count: i32, size: i32) -> i32 {
        put(memory, count, &0_u32.to_le_bytes());
        put(memory, size, &0_u32.to_le_bytes());
        0
    }

    pub fn environ_get(&mut self, _: &mut [u8], _: i32, _: i32) -> i32 {
        0
    }

    pub fn clock_time_get(&mut self, memory: &mut [u8], _: i32, _: i64, time: i32) -> i32 {
        self.clock += 1_000;
        put(memory, time, &self.clock.to_le_bytes());
        0
    }

    pub fn random_get(&mut self, memory: &mut [u8], start: i32, count: i32) -> i32 {
        let start = start as u32 as usize;
        memory[start..start + count as u32 as usize].fill(7);
        0
    }

    pub fn fd_write(&mut self, mem: &mut [u8], fd: i32, list: i32, count: i32, done: i32) -> i32 {
        if !(1..=2).contains(&fd) {
            return BADF;
        }
        let list = list as u32 as usize;
        let mut total = 0;
        for entry in (list..).step_by(8).take(count as u32 as usize) {
            let (start, size) = (word(mem, entry), word(mem, entry + 4));
            if fd == 1 {
                self.stdout.extend_from_slice(&mem[start..start + size]);
            }
            total += size;
        }
        put(mem, done, &(total as u32).to_le_bytes());
        0
    }

    pub fn fd_fdstat_get(&mut self, memory: &mut [u8], fd: i32, stat: i32) -> i32 {
        if !(0..=2).contains(&fd) {
            return BADF;
        }
        let mut bytes = [0; 24];
        bytes[0] = 2; // a character device
        bytes[8..].fill(0xff); // all rights
        put(memory, stat, &bytes);
        0
    }

    pub fn fd_prestat_get(&mut self, _: &mut [u8], _: i32, _: i32) -> i32 {
        BADF
    }

    pub fn fd_fdstat_set_flags(&mut self, _: &mut [u8], _: i32, _: i32) -> i32 {
        0
    }

    pub fn sched_yield(&mut self, _: &mut [u8]) -> i32 {
        0
    }
}

/// Defines the functions of [`Host`] in a linker; the engines' APIs are close enough for one text.
///
/// `row!(linker, Caller, fd_close(fd: i32))` becomes
/// `linker.func_wrap(WASI, "fd_close", |caller, fd: i32| host.fd_close(memory, fd))`.
#[macro_export]
macro_rules! define_hello {
    ($linker:expr, $caller:ty) => {
        $crate::define_hello! { $linker, $caller,
            args_sizes_get(count: i32, size: i32);
            args_get(list: i32, block: i32);
            environ_sizes_get(count: i32, size: i32);
            environ_get(list: i32, block: i32);
            clock_time_get(id: i32, precision: i64, time: i32);
            random_get(start: i32, count: i32);
            fd_write(fd: i32, list: i32, count: i32, done: i32);
            fd_fdstat_get(fd: i32, stat: i32);
            fd_fdstat_set_flags(fd: i32, flags: i32);
            fd_prestat_get(fd: i32, stat: i32);
            sched_yield();
        }
    };
    ($linker:expr, $caller:ty, $($name:ident($($arg:ident: $ty:ty),*);)*) => {
        $($linker.func_wrap(
            "wasi_snapshot_preview1",
            stringify!($name),
            |mut caller: $caller, $($arg: $ty),*| -> i32 {
                let memory = caller.get_export("memory").and_then(|export| export.into_memory());
                let memory = memory.expect("Go exports its memory");
                let (bytes, host) = memory.data_and_store_mut(&mut caller);
                host.$name(bytes, $($arg),*)
            },
        )?;)*
    };
}
