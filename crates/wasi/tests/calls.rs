//! The calls of wasi_snapshot_preview1, as a program makes them.

mod guest;

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering::Relaxed},
    },
    time::Duration,
};

use guest::Guest;
use shanhai_host::{Errno, Input, Nanos, SimClock};
use shanhai_wasi::WasiCtxBuilder;

const SUCCESS: i32 = 0;
const EAGAIN: i32 = 6;
const EBADF: i32 = 8;
const EEXIST: i32 = 20;
const EFAULT: i32 = 21;
const EILSEQ: i32 = 25;
const EINVAL: i32 = 28;
const EISDIR: i32 = 31;
const ENOENT: i32 = 44;
const ENAMETOOLONG: i32 = 37;
const ENOTDIR: i32 = 54;
const ENOTEMPTY: i32 = 55;
const ENOTSOCK: i32 = 57;
const EPERM: i32 = 63;
const EROFS: i32 = 69;
const ESPIPE: i32 = 70;
const ENOTCAPABLE: i32 = 76;

const CREAT: u64 = 1;
const DIRECTORY: u64 = 2;
const EXCL: u64 = 4;
const TRUNC: u64 = 8;
const APPEND: u64 = 1;
const NONBLOCK: u64 = 4;

/// Where the given directories are.
const WORK: u64 = 3;
const FIXED: u64 = 4;

#[test]
fn arguments_and_environment() {
    let mut guest = Guest::new();
    assert_eq!(guest.call("args_sizes_get", &[0, 4]), SUCCESS);
    assert_eq!((guest.u32(0), guest.u32(4)), (2, 15));
    assert_eq!(guest.call("args_get", &[100, 200]), SUCCESS);
    assert_eq!((guest.u32(100), guest.u32(104)), (200, 208));
    assert_eq!(guest.bytes(200, 15), b"program\0--flag\0");
    assert_eq!(guest.call("environ_sizes_get", &[0, 4]), SUCCESS);
    assert_eq!((guest.u32(0), guest.u32(4)), (2, 18));
    assert_eq!(guest.call("environ_get", &[100, 200]), SUCCESS);
    assert_eq!(guest.bytes(200, 18), b"HOME=/work\0LANG=C\0");
    assert_eq!(guest.call("args_get", &[100, 2 * 65536 - 14]), EFAULT);
    assert_eq!(guest.call("args_sizes_get", &[0xffff_ffff, 0]), EFAULT);
}

#[test]
fn clocks() {
    let mut guest = Guest::new();
    assert_eq!(guest.call("clock_time_get", &[1, 0, 0]), SUCCESS);
    let start = guest.u64(0);
    guest.clock.advance(Nanos(5));
    assert_eq!(guest.call("clock_time_get", &[1, 0, 0]), SUCCESS);
    assert_eq!(guest.u64(0), start + 5);
    assert_eq!(guest.call("clock_time_get", &[0, 0, 0]), SUCCESS);
    assert_eq!(guest.u64(0), 1_767_225_600_000_000_005);
    assert_eq!(guest.call("clock_res_get", &[0, 0]), SUCCESS);
    assert_eq!(guest.call("clock_time_get", &[2, 0, 0]), EINVAL);
    assert_eq!(guest.call("clock_res_get", &[9, 0]), EINVAL);
}

#[test]
fn streams() {
    let mut guest = Guest::new();
    assert_eq!(guest.write(1, b"out"), Ok(3));
    assert_eq!(guest.write(2, b"err"), Ok(3));
    assert_eq!(guest.write(0, b"x"), Err(ENOTCAPABLE));
    assert_eq!(
        (guest.stdout.text().as_str(), guest.stderr.text().as_str()),
        ("out", "err")
    );
    assert_eq!(guest.read(0).unwrap(), b"typed in");
    assert_eq!(guest.read(0).unwrap(), b"");
    assert_eq!(guest.read(1), Err(ENOTCAPABLE));
    assert_eq!(guest.call("fd_seek", &[1, 0, 0, 16]), ESPIPE);
    assert_eq!(guest.call("fd_tell", &[0, 16]), ESPIPE);
    assert_eq!(guest.call("fd_fdstat_get", &[1, 0]), SUCCESS);
    // No terminal, no seek, no tell.
    assert_eq!((guest.bytes(0, 1)[0], guest.u64(8) & 0b10_0100), (0, 0));
    assert_eq!(guest.call("fd_close", &[1]), SUCCESS);
    assert_eq!(guest.write(1, b"gone"), Err(EBADF));
    assert_eq!(guest.call("fd_close", &[1]), EBADF);
}

#[test]
fn pieces() {
    let mut guest = Guest::new();
    let file = guest.open(WORK, "a", CREAT, 0).unwrap();
    // Three pieces, one of them empty.
    for (index, (address, len)) in [(2000, 2), (0, 0), (3000, 3)].into_iter().enumerate() {
        guest.put(100 + 8 * index as u32, &u32::to_le_bytes(address));
        guest.put(104 + 8 * index as u32, &u32::to_le_bytes(len));
    }
    guest.put(2000, b"ab");
    guest.put(3000, b"cde");
    assert_eq!(guest.call("fd_write", &[file, 100, 3, 16]), SUCCESS);
    assert_eq!(guest.u32(16), 5);
    assert_eq!(guest.call("fd_pwrite", &[file, 100, 3, 3, 16]), SUCCESS);
    guest.put(2000, b"__");
    guest.put(3000, b"___");
    assert_eq!(guest.call("fd_pread", &[file, 100, 3, 4, 16]), SUCCESS);
    assert_eq!(guest.u32(16), 4);
    assert_eq!(
        (guest.bytes(2000, 2), guest.bytes(3000, 3)),
        (b"bc".into(), b"de_".into())
    );
    // The position was not moved by that.
    assert_eq!(guest.call("fd_tell", &[file, 16]), SUCCESS);
    assert_eq!(guest.u64(16), 5);
    assert_eq!(guest.call("fd_write", &[file, 100, 1025, 16]), EINVAL);
    assert_eq!(guest.call("fd_write", &[file, 131_070, 1, 16]), EFAULT);
    guest.put(104, &u32::MAX.to_le_bytes());
    assert_eq!(guest.call("fd_write", &[file, 100, 1, 16]), EFAULT);
    assert_eq!(
        guest.call("fd_pwrite", &[file, 100, 1, u64::MAX, 16]),
        EFAULT
    );
}

#[test]
fn given_directories() {
    let mut guest = Guest::new();
    assert_eq!(guest.call("fd_prestat_get", &[WORK, 0]), SUCCESS);
    assert_eq!((guest.u32(0), guest.u32(4)), (0, 5));
    assert_eq!(guest.call("fd_prestat_dir_name", &[WORK, 100, 5]), SUCCESS);
    assert_eq!(guest.bytes(100, 5), b"/work");
    assert_eq!(
        guest.call("fd_prestat_dir_name", &[WORK, 100, 4]),
        ENAMETOOLONG
    );
    assert_eq!(guest.call("fd_prestat_get", &[FIXED, 0]), SUCCESS);
    assert_eq!(guest.call("fd_prestat_get", &[5, 0]), EBADF);
    assert_eq!(guest.call("fd_prestat_get", &[1, 0]), EBADF);
}

#[test]
fn opening() {
    let mut guest = Guest::new();
    assert_eq!(guest.open(WORK, "a", 0, 0), Err(ENOENT));
    let file = guest.open(WORK, "a", CREAT | EXCL, 0).unwrap();
    assert_eq!(file, 5);
    assert_eq!(guest.open(WORK, "a", CREAT | EXCL, 0), Err(EEXIST));
    assert_eq!(guest.write(file, b"hello"), Ok(5));
    assert_eq!(
        guest.call("fd_seek", &[file, -3_i64 as u64, 2, 16]),
        SUCCESS
    );
    assert_eq!(guest.u64(16), 2);
    assert_eq!(guest.read(file).unwrap(), b"llo");
    assert_eq!(guest.call("fd_seek", &[file, -1_i64 as u64, 0, 16]), EINVAL);
    assert_eq!(guest.call("fd_seek", &[file, 0, 3, 16]), EINVAL);
    assert_eq!(guest.call("fd_close", &[file]), SUCCESS);
    assert_eq!(guest.open(WORK, "a", DIRECTORY, 0), Err(ENOTDIR));
    let again = guest.open(WORK, "a", TRUNC, 0).unwrap();
    assert_eq!((again, guest.read(again).unwrap()), (5, vec![]));
    // A directory with rights to write: refused first, then accepted as a directory.
    assert_eq!(guest.open(WORK, ".", 0, 0), Err(EISDIR));
    let dir = guest.open(WORK, ".", DIRECTORY, 0).unwrap();
    assert_eq!(guest.read(dir), Err(EISDIR));
    assert_eq!(guest.open(dir, "a", 0, 0), Ok(7));
    assert_eq!(guest.open(dir, "../a", 0, 0), Err(EPERM));
    assert_eq!(guest.open(WORK, "/work/a", 0, 0), Err(EPERM));
    assert_eq!(guest.open(again, "a", 0, 0), Err(ENOTDIR));
    assert_eq!(guest.open(99, "a", 0, 0), Err(EBADF));
    assert_eq!(guest.open(FIXED, "old.txt", 0, 0), Err(EROFS));
    guest.put(1000, b"\xff");
    let all = (1 << 29) - 1;
    assert_eq!(
        guest.call("path_open", &[WORK, 1, 1000, 1, 0, all, all, 0, 16]),
        EILSEQ
    );
    assert_eq!(
        guest.call("path_open", &[WORK, 2, 1000, 1, 0, all, all, 0, 16]),
        EINVAL
    );
    assert_eq!(
        guest.call("path_open", &[WORK, 1, 1000, 1, 16, all, all, 0, 16]),
        EINVAL
    );
}

#[test]
fn appending_survives_a_change_of_other_flags() {
    let mut guest = Guest::new();
    let file = guest.open(WORK, "log", CREAT, APPEND).unwrap();
    assert_eq!(guest.write(file, b"one "), Ok(4));
    assert_eq!(guest.call("fd_fdstat_get", &[file, 0]), SUCCESS);
    let flags = u64::from(guest.u32(0) >> 16);
    assert_eq!(flags, APPEND);
    assert_eq!(
        guest.call("fd_fdstat_set_flags", &[file, flags | NONBLOCK]),
        SUCCESS
    );
    assert_eq!(guest.call("fd_fdstat_get", &[file, 0]), SUCCESS);
    assert_eq!(u64::from(guest.u32(0) >> 16), APPEND | NONBLOCK);
    assert_eq!(guest.call("fd_seek", &[file, 0, 0, 16]), SUCCESS);
    assert_eq!(guest.write(file, b"two"), Ok(3));
    // And it can be taken away.
    assert_eq!(guest.call("fd_fdstat_set_flags", &[file, 0]), SUCCESS);
    assert_eq!(guest.call("fd_seek", &[file, 0, 0, 16]), SUCCESS);
    assert_eq!(guest.write(file, b"ONE"), Ok(3));
    assert_eq!(guest.call("fd_seek", &[file, 0, 0, 16]), SUCCESS);
    assert_eq!(guest.read(file).unwrap(), b"ONE two");
    assert_eq!(guest.call("fd_fdstat_set_flags", &[file, 32]), EINVAL);
}

#[test]
fn rights_shrink() {
    let mut guest = Guest::new();
    let file = guest.open(WORK, "a", CREAT, 0).unwrap();
    assert_eq!(guest.call("fd_fdstat_get", &[file, 0]), SUCCESS);
    let (rights, inheriting) = (guest.u64(8), guest.u64(16));
    assert_eq!(inheriting, 0);
    let read = 1 << 1;
    assert_eq!(
        guest.call("fd_fdstat_set_rights", &[file, rights & read, 0]),
        SUCCESS
    );
    assert_eq!(guest.write(file, b"x"), Err(ENOTCAPABLE));
    assert_eq!(guest.read(file).unwrap(), b"");
    assert_eq!(
        guest.call("fd_fdstat_set_rights", &[file, rights, 0]),
        ENOTCAPABLE
    );
    assert_eq!(guest.call("fd_seek", &[file, 0, 0, 16]), ENOTCAPABLE);
    // A directory that may not be written in, and what is opened through it.
    assert_eq!(
        guest.call("fd_fdstat_set_rights", &[WORK, 1 << 13, read]),
        SUCCESS
    );
    let (path, len) = guest.path("d");
    assert_eq!(
        guest.call("path_create_directory", &[WORK, path, len]),
        ENOTCAPABLE
    );
    let file = guest.open(WORK, "a", 0, 0).unwrap();
    assert_eq!(guest.write(file, b"x"), Err(ENOTCAPABLE));
}

#[test]
fn directories_and_names() {
    let mut guest = Guest::new();
    let (path, len) = guest.path("d");
    assert_eq!(
        guest.call("path_create_directory", &[WORK, path, len]),
        SUCCESS
    );
    assert_eq!(
        guest.call("path_create_directory", &[WORK, path, len]),
        EEXIST
    );
    assert_eq!(guest.call("path_unlink_file", &[WORK, path, len]), EISDIR);
    let file = guest.open(WORK, "d/a", CREAT, 0).unwrap();
    guest.write(file, b"12345").unwrap();
    let (path, len) = guest.path("d");
    assert_eq!(
        guest.call("path_remove_directory", &[WORK, path, len]),
        ENOTEMPTY
    );
    guest.put(1000, b"d/abcln");
    assert_eq!(
        guest.call("path_rename", &[WORK, 1000, 3, WORK, 1003, 1]),
        SUCCESS
    );
    assert_eq!(
        guest.call("path_link", &[WORK, 0, 1003, 1, WORK, 1004, 1]),
        SUCCESS
    );
    assert_eq!(
        guest.call("path_link", &[WORK, 1, 1003, 1, WORK, 1004, 1]),
        EINVAL
    );
    assert_eq!(
        guest.call("path_symlink", &[1003, 1, WORK, 1005, 2]),
        SUCCESS
    );
    assert_eq!(
        guest.call("path_readlink", &[WORK, 1005, 2, 100, 50, 16]),
        SUCCESS
    );
    assert_eq!((guest.u32(16), guest.bytes(100, 1)), (1, b"b".into()));
    assert_eq!(
        guest.call("path_readlink", &[WORK, 1003, 1, 100, 50, 16]),
        EINVAL
    );
    assert_eq!(
        guest.call("path_filestat_get", &[WORK, 1, 1005, 2, 200]),
        SUCCESS
    );
    assert_eq!(
        (guest.bytes(216, 1)[0], guest.u64(224), guest.u64(232)),
        (4, 2, 5)
    );
    assert_eq!(
        guest.call("path_filestat_get", &[WORK, 0, 1005, 2, 200]),
        SUCCESS
    );
    assert_eq!(guest.bytes(216, 1)[0], 7);
    assert_eq!(guest.call("path_unlink_file", &[WORK, 1005, 2]), SUCCESS);
    assert_eq!(guest.call("path_unlink_file", &[WORK, 1005, 2]), ENOENT);
    assert_eq!(
        guest.call("path_remove_directory", &[WORK, 1000, 1]),
        SUCCESS
    );
    assert_eq!(
        guest.call("path_create_directory", &[FIXED, 1000, 1]),
        EROFS
    );
}

#[test]
fn sizes_and_times() {
    let mut guest = Guest::new();
    let file = guest.open(WORK, "a", CREAT, 0).unwrap();
    assert_eq!(guest.call("fd_allocate", &[file, 10, 10]), SUCCESS);
    assert_eq!(guest.call("fd_filestat_get", &[file, 0]), SUCCESS);
    assert_eq!(guest.u64(32), 20);
    assert_eq!(guest.call("fd_allocate", &[file, 0, 5]), SUCCESS);
    assert_eq!(guest.call("fd_filestat_set_size", &[file, 7]), SUCCESS);
    assert_eq!(
        guest.call("fd_filestat_set_times", &[file, 5, 6, 1 | 4]),
        SUCCESS
    );
    assert_eq!(guest.call("fd_filestat_get", &[file, 0]), SUCCESS);
    assert_eq!((guest.u64(32), guest.u64(40), guest.u64(48)), (7, 5, 6));
    let (path, len) = guest.path("a");
    let args = [WORK, 1, path, len, 9, 0, 1 | 8];
    assert_eq!(guest.call("path_filestat_set_times", &args), SUCCESS);
    assert_eq!(guest.call("fd_filestat_get", &[file, 0]), SUCCESS);
    assert_eq!(
        (guest.u64(40), guest.u64(48)),
        (9, 1_767_225_600_000_000_000)
    );
    assert_eq!(
        guest.call("fd_filestat_set_times", &[file, 0, 0, 3]),
        EINVAL
    );
    assert_eq!(guest.call("fd_filestat_set_size", &[file, u64::MAX]), 51); // ENOSPC
    assert_eq!(guest.call("fd_advise", &[file, 0, 0, 5]), SUCCESS);
    assert_eq!(guest.call("fd_advise", &[file, 0, 0, 6]), EINVAL);
    assert_eq!(guest.call("fd_advise", &[file, u64::MAX, 1, 0]), EINVAL);
    assert_eq!(guest.call("fd_sync", &[file]), SUCCESS);
    assert_eq!(guest.call("fd_datasync", &[file]), SUCCESS);
}

#[test]
fn listing_in_pieces() {
    let mut guest = Guest::new();
    for name in ["b", "a", "long-name"] {
        guest.open(WORK, name, CREAT, 0).unwrap();
    }
    let dir = guest.open(WORK, ".", DIRECTORY, 0).unwrap();
    let mut names = Vec::new();
    let mut cookie = 0;
    loop {
        // Room for one entry and a part of the next.
        assert_eq!(
            guest.call("fd_readdir", &[dir, 100, 40, cookie, 16]),
            SUCCESS
        );
        let used = guest.u32(16);
        let len = guest.u32(116);
        if used < 24 || used < 24 + len {
            break;
        }
        names.push(String::from_utf8(guest.bytes(124, len)).unwrap());
        cookie = guest.u64(100);
        if names.len() == 3 {
            // Neither hides nor repeats an entry.
            guest.open(WORK, "aa", CREAT, 0).unwrap();
        }
    }
    assert_eq!(names, [".", "..", "a", "b", "long-name"]);
    assert_eq!(guest.call("fd_readdir", &[dir, 100, 1000, 0, 16]), SUCCESS);
    assert_eq!(guest.u32(16), 6 * 24 + 1 + 2 + 1 + 2 + 1 + 9);
    assert_eq!(
        guest.call("fd_readdir", &[dir, 100, 1000, u64::MAX, 16]),
        SUCCESS
    );
    assert_eq!(guest.u32(16), 0);
    assert_eq!(
        guest.call("fd_readdir", &[1, 100, 1000, 0, 16]),
        ENOTCAPABLE
    );
    assert_eq!(
        guest.call("fd_readdir", &[dir, 131_000, 1000, 0, 16]),
        EFAULT
    );
}

#[test]
fn moving_descriptors() {
    let mut guest = Guest::new();
    let a = guest.open(WORK, "a", CREAT, 0).unwrap();
    let b = guest.open(WORK, "b", CREAT, 0).unwrap();
    guest.write(a, b"in a").unwrap();
    assert_eq!(guest.call("fd_renumber", &[a, b]), SUCCESS);
    assert_eq!(guest.read(a), Err(EBADF));
    assert_eq!(guest.call("fd_tell", &[b, 16]), SUCCESS);
    assert_eq!(guest.u64(16), 4);
    assert_eq!(guest.call("fd_renumber", &[b, a]), EBADF);
    assert_eq!(guest.call("fd_renumber", &[b, b]), SUCCESS);
    // Standard output into a file.
    assert_eq!(guest.call("fd_renumber", &[b, 1]), SUCCESS);
    assert_eq!(guest.write(1, b"!"), Ok(1));
    assert_eq!(guest.stdout.text(), "");
}

/// Puts a subscription of a clock at 5000 + 48 * index.
fn clock(guest: &mut Guest, index: u32, timeout: u64, absolute: bool) {
    let mut bytes = [0; 48];
    bytes[0] = 100 + index as u8;
    bytes[16] = 1;
    bytes[24..32].copy_from_slice(&timeout.to_le_bytes());
    bytes[40] = u8::from(absolute);
    guest.put(5000 + 48 * index, &bytes);
}

/// Puts a subscription of a descriptor there.
fn descriptor(guest: &mut Guest, index: u32, fd: u64, write: bool) {
    let mut bytes = [0; 48];
    bytes[0] = 100 + index as u8;
    bytes[8] = if write { 2 } else { 1 };
    bytes[16] = fd as u8;
    guest.put(5000 + 48 * index, &bytes);
}

#[test]
fn sleeping() {
    let mut guest = Guest::new();
    clock(&mut guest, 0, 2_000, false);
    clock(&mut guest, 1, 1_000, false);
    clock(&mut guest, 2, 1_001, true);
    assert_eq!(guest.call("poll_oneoff", &[5000, 8000, 3, 16]), SUCCESS);
    // It is 1 at the start, so the second and the third come due together.
    assert_eq!(guest.u32(16), 2);
    assert_eq!(
        (guest.bytes(8000, 1)[0], guest.bytes(8032, 1)[0]),
        (101, 102)
    );
    assert_eq!((guest.u32(8008), guest.bytes(8010, 1)[0]), (0, 0));
    assert_eq!(guest.call("clock_time_get", &[1, 0, 0]), SUCCESS);
    assert_eq!(guest.u64(0), 1_001);
    assert_eq!(guest.call("poll_oneoff", &[5000, 8000, 0, 16]), EINVAL);
    assert_eq!(guest.call("poll_oneoff", &[5000, 131_000, 3, 16]), EFAULT);
    assert_eq!(
        guest.call("poll_oneoff", &[5000, 8000, 0xffff_ffff, 16]),
        EINVAL
    );
}

#[test]
fn polling_descriptors() {
    let mut guest = Guest::new();
    let file = guest.open(WORK, "a", CREAT, 0).unwrap();
    guest.write(file, b"123").unwrap();
    guest.call("fd_seek", &[file, 1, 0, 16]);
    clock(&mut guest, 0, 1_000, false);
    descriptor(&mut guest, 1, 0, false);
    descriptor(&mut guest, 2, 1, true);
    descriptor(&mut guest, 3, file, false);
    descriptor(&mut guest, 4, 77, false);
    assert_eq!(guest.call("poll_oneoff", &[5000, 8000, 5, 16]), SUCCESS);
    assert_eq!(guest.u32(16), 4);
    let event = |index: u32| 8000 + 32 * index;
    let kinds: Vec<u8> = (0..4)
        .map(|index| guest.bytes(event(index) + 10, 1)[0])
        .collect();
    assert_eq!(kinds, [1, 2, 1, 1]);
    assert_eq!(guest.u64(event(2) + 16), 2);
    assert_eq!(guest.u32(event(3) + 8) & 0xffff, EBADF as u32);
    // Nothing was waited for.
    assert_eq!(guest.call("clock_time_get", &[1, 0, 0]), SUCCESS);
    assert_eq!(guest.u64(0), 1);
}

/// Input that comes when the test says so.
struct Late(Arc<AtomicBool>);

impl Input for Late {
    fn read(&mut self, buffer: &mut [u8]) -> Result<usize, Errno> {
        assert!(self.0.load(Relaxed), "a read that would wait");
        buffer[0] = b'x';
        Ok(1)
    }

    fn ready(&mut self, _timeout: Option<Duration>) -> Result<bool, Errno> {
        Ok(self.0.load(Relaxed))
    }
}

#[test]
fn waiting_for_input() {
    let come = Arc::new(AtomicBool::new(false));
    let stdin = Late(come.clone());
    let mut guest = Guest::with(SimClock::new(), WasiCtxBuilder::new().stdin(stdin));
    assert_eq!(guest.call("fd_fdstat_set_flags", &[0, NONBLOCK]), SUCCESS);
    assert_eq!(guest.read(0), Err(EAGAIN));
    // The clock comes first, then the input.
    descriptor(&mut guest, 0, 0, false);
    clock(&mut guest, 1, 1_000, false);
    assert_eq!(guest.call("poll_oneoff", &[5000, 8000, 2, 16]), SUCCESS);
    assert_eq!((guest.u32(16), guest.bytes(8000, 1)[0]), (1, 101));
    come.store(true, Relaxed);
    assert_eq!(guest.call("poll_oneoff", &[5000, 8000, 2, 16]), SUCCESS);
    assert_eq!((guest.u32(16), guest.bytes(8000, 1)[0]), (1, 100));
    assert_eq!(guest.read(0).unwrap(), b"x");
}

#[test]
fn randomness() {
    let mut guest = Guest::new();
    assert_eq!(guest.call("random_get", &[100, 16]), SUCCESS);
    assert_ne!(guest.bytes(100, 16), [0; 16]);
    assert_eq!(guest.call("random_get", &[131_070, 16]), EFAULT);
}

#[test]
fn what_is_not_there_says_so() {
    let mut guest = Guest::new();
    assert_eq!(guest.call("sock_accept", &[1, 0, 16]), ENOTSOCK);
    assert_eq!(guest.call("sock_shutdown", &[99, 0]), EBADF);
    assert_eq!(guest.call("sock_recv", &[1, 0, 0, 0, 0, 0]), ENOTSOCK);
    assert_eq!(guest.call("sock_send", &[1, 0, 0, 0, 0]), ENOTSOCK);
    assert_eq!(guest.call("proc_raise", &[9]), 58);
    assert_eq!(guest.call("sched_yield", &[]), SUCCESS);
}

/// Every function with arguments that no honest program would give.
#[test]
fn hostile_arguments_do_no_harm() {
    let mut guest = Guest::new();
    let mut state = 1_u64;
    let mut random = move || {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        state >> 33
    };
    let words = [
        0,
        1,
        2,
        3,
        4,
        5,
        6,
        7,
        8,
        24,
        100,
        1000,
        5000,
        131_064,
        131_071,
        131_072,
        1 << 31,
        (1 << 31) - 1,
        0xffff_ffff,
        0xffff_fff8,
        1 << 63,
        (1 << 63) - 1,
        u64::MAX,
        u64::MAX - 7,
    ];
    guest.put(1000, b"a/../b\0c/d/../../e.........");
    let names: Vec<_> = shanhai_wasi::FUNCTIONS
        .iter()
        .filter(|function| function.returns)
        .collect();
    for round in 0..200_000_u64 {
        let function = names[(random() % names.len() as u64) as usize];
        let args: Vec<u64> = function
            .params
            .iter()
            .map(|(name, _)| match *name {
                "fd" | "old_fd" | "new_fd" => random() % 12,
                "path" | "old_path" | "new_path" if random() % 8 != 0 => 1000 + random() % 20,
                // Else most calls would end at a bad length.
                _ if random() % 2 == 0 => random() % 40,
                _ => words[(random() % words.len() as u64) as usize],
            })
            .collect();
        let errno = guest.call(function.name, &args);
        assert!(
            (0..=76).contains(&errno),
            "{} {args:?} {round}",
            function.name
        );
    }
}
