//! The state of a guest as bytes: written, read in another place, and gone on with.

mod guest;

use std::path::Path;

use guest::Guest;
use shanhai::{Execution, Linker, Module, Step, Val, snapshot::Snapshot};
use shanhai_host::{MemFiles, Nanos, NetGrants, SeededRandom, SharedOutput, SimClock, SimNetwork};
use shanhai_wasi::{Wait, WasiCtx, WasiCtxBuilder};

const SUCCESS: i32 = 0;
const EBADF: i32 = 8;
const ECONNRESET: i32 = 15;
const ENOTCAPABLE: i32 = 76;

const CREAT: u64 = 1;
const DIRECTORY: u64 = 2;
const APPEND: u64 = 1;

/// Gives a builder what every restored guest gets.
fn given(builder: &mut WasiCtxBuilder, clock: &SimClock) -> (SharedOutput, SharedOutput) {
    let (stdout, stderr) = (SharedOutput::new(), SharedOutput::new());
    builder
        .clock(clock.clone())
        .random(SeededRandom::new(1))
        .stdout(stdout.clone())
        .stderr(stderr.clone());
    (stdout, stderr)
}

/// The same guest in another store, by way of bytes, and its suspended calls.
fn moved(guest: &mut Guest, builder: &mut WasiCtxBuilder) -> (Guest, Vec<Execution>) {
    let state = guest.store.data_mut().save();
    let mut snapshot = guest.store.snapshot().unwrap();
    snapshot.set_section("wasi", state.clone());
    let snapshot = Snapshot::from_bytes(snapshot.to_bytes()).unwrap();

    let clock = SimClock::new();
    let (stdout, stderr) = given(builder, &clock);
    let wasi = builder.restore(snapshot.section("wasi").unwrap()).unwrap();
    let engine = guest.store.engine().clone();
    let module = Module::new(&engine, wat::parse_str(guest::module_text()).unwrap()).unwrap();
    let mut linker = Linker::new(&engine);
    shanhai_wasi::add_to_linker(&mut linker, |wasi: &mut WasiCtx| wasi).unwrap();
    let restored = snapshot.restore(&engine, wasi, &[module], &linker).unwrap();
    let instance = restored.instances[0];
    let guest = Guest {
        memory: instance.get_memory(&restored.store, "memory").unwrap(),
        store: restored.store,
        instance,
        clock,
        stdout,
        stderr,
    };
    (guest, restored.executions)
}

fn folders(folder: &Path) -> WasiCtxBuilder {
    let mut builder = WasiCtxBuilder::new();
    builder.mount(folder.join("work"), "/work", false).unwrap();
    builder.mount(folder.join("fixed"), "/fixed", true).unwrap();
    builder
}

/// What `fd_fdstat_get` says of a descriptor.
fn stat(guest: &mut Guest, fd: u64) -> Result<Vec<u8>, i32> {
    match guest.call("fd_fdstat_get", &[fd, 0]) {
        SUCCESS => Ok(guest.bytes(0, 24)),
        errno => Err(errno),
    }
}

/// Lists a directory from a cookie on, one entry at a time; returns names and the last cookie.
fn list(guest: &mut Guest, fd: u64, mut cookie: u64, count: usize) -> (Vec<String>, u64) {
    let mut names = Vec::new();
    while names.len() < count {
        let args = [fd, 4000, 100, cookie, 16];
        assert_eq!(guest.call("fd_readdir", &args), SUCCESS);
        if guest.u32(16) == 0 {
            break;
        }
        cookie = guest.u64(4000);
        let length = guest.u32(4016);
        names.push(String::from_utf8(guest.bytes(4024, length)).unwrap());
    }
    (names, cookie)
}

#[test]
fn descriptors_are_as_they_were() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["work/sub/deep", "fixed"] {
        std::fs::create_dir_all(folder.path().join(name)).unwrap();
    }
    for name in ["work/sub/a", "work/sub/b", "work/sub/c", "fixed/old"] {
        std::fs::write(folder.path().join(name), name).unwrap();
    }
    let mut builder = folders(folder.path());
    let mut guest = Guest::with(SimClock::new(), &mut builder);
    // 5: written and read; 6: a directory in the middle of a listing; 7: a file, at its end;
    // 8: only to be looked at; 9 moves to 11.
    assert_eq!(guest.open(3, "new", CREAT, 0), Ok(5));
    assert_eq!(guest.write(5, b"0123456789"), Ok(10));
    assert_eq!(guest.call("fd_seek", &[5, 4, 0, 16]), SUCCESS);
    assert_eq!(guest.open(3, "sub", DIRECTORY, 0), Ok(6));
    let (first, cookie) = list(&mut guest, 6, 0, 3);
    assert_eq!(first, [".", "..", "a"]);
    assert_eq!(guest.open(3, "sub/c", 0, APPEND), Ok(7));
    let (path, length) = guest.path("old");
    let reading = 1 << 1 | 1 << 2 | 1 << 5;
    let args = [4, 1, path, length, 0, reading, 0, 0, 16];
    assert_eq!(guest.call("path_open", &args), SUCCESS);
    assert_eq!(guest.u32(16), 8);
    let read_only = 1 << 1 | 1 << 5;
    assert_eq!(
        guest.call("fd_fdstat_set_rights", &[8, read_only, 0]),
        SUCCESS
    );
    for fd in 9..12 {
        assert_eq!(guest.open(6, "deep", DIRECTORY, 0), Ok(fd));
    }
    assert_eq!(guest.call("fd_renumber", &[9, 11]), SUCCESS);
    assert_eq!(guest.call("fd_close", &[2]), SUCCESS);

    std::fs::remove_file(folder.path().join("work/sub/b")).unwrap();
    let (mut there, _) = moved(&mut guest, &mut folders(folder.path()));
    for fd in 0..13 {
        assert_eq!(stat(&mut there, fd), stat(&mut guest, fd), "{fd}");
    }
    assert_eq!(there.read(5), Ok(b"456789".to_vec()));
    // The listing is the one that was begun.
    assert_eq!(list(&mut there, 6, cookie, 9).0, ["b", "c", "deep"]);
    assert_eq!(there.write(7, b"+"), Ok(1));
    let c = std::fs::read(folder.path().join("work/sub/c")).unwrap();
    assert_eq!(c, b"work/sub/c+");
    assert_eq!(there.read(8), Ok(b"fixed/old".to_vec()));
    assert_eq!(there.call("fd_seek", &[8, 0, 0, 16]), ENOTCAPABLE);
    assert_eq!(there.open(11, "made", CREAT, 0), Ok(2));
    assert!(folder.path().join("work/sub/deep/made").exists());
    assert_eq!(there.call("fd_close", &[9]), EBADF);
    assert_eq!(there.call("args_sizes_get", &[0, 4]), SUCCESS);
    assert_eq!((there.u32(0), there.u32(4)), (2, 15));
    assert_eq!(there.call("environ_get", &[0, 100]), SUCCESS);
    assert_eq!(there.bytes(100, 18), b"HOME=/work\0LANG=C\0");
    assert_eq!(
        there.store.data_mut().save()[2..8],
        guest.store.data_mut().save()[2..8]
    );
}

#[test]
fn what_is_missing_is_named() {
    let clock = SimClock::new();
    let files = |mounts: &[(&str, bool)]| MemFiles::with_mounts(SimClock::new(), mounts);
    let network = SimNetwork::new(clock.clone(), NetGrants::none());
    let mut builder = WasiCtxBuilder::new();
    builder.files(files(&[("/work", false)])).tcp(network);
    builder.listen("127.0.0.1:80".parse().unwrap()).unwrap();
    let mut guest = Guest::with(clock, &mut builder);
    assert_eq!(guest.open(3, "new", CREAT, 0), Ok(5));
    let state = guest.store.data_mut().save();
    let restored = |mounts| {
        let mut builder = WasiCtxBuilder::new();
        let restored = builder.files(files(mounts)).restore(&state);
        restored.unwrap_err().to_string()
    };
    assert_eq!(
        restored(&[("/other", false)]),
        "the directory \"/work\", which descriptor 3 is in, was not given"
    );
    assert_eq!(
        restored(&[("/work", false)]),
        "listening socket 0, which is descriptor 4, was not given"
    );
    assert_eq!(guest.call("fd_close", &[4]), SUCCESS);
    let state = guest.store.data_mut().save();
    let mut builder = WasiCtxBuilder::new();
    let restored = builder.files(files(&[("/work", false)])).restore(&state);
    assert_eq!(
        restored.unwrap_err().to_string(),
        "descriptor 5, \"/work/new\", cannot be opened again: No such file or directory (ENOENT)"
    );
}

#[test]
fn sockets_listen_on_and_connections_are_lost() {
    let network = |clock: &SimClock| SimNetwork::new(clock.clone(), NetGrants::none());
    let address = "127.0.0.1:80".parse().unwrap();
    let clock = SimClock::new();
    let here = network(&clock);
    let mut builder = WasiCtxBuilder::new();
    builder.tcp(here.clone()).listen(address).unwrap();
    let mut guest = Guest::with(clock, &mut builder);
    here.dial(address).unwrap();
    assert_eq!(guest.call("sock_accept", &[3, 0, 16]), SUCCESS);
    assert_eq!(guest.u32(16), 4);

    let elsewhere = network(&SimClock::new());
    let mut builder = WasiCtxBuilder::new();
    builder.tcp(elsewhere.clone()).listen(address).unwrap();
    let (mut there, _) = moved(&mut guest, &mut builder);
    elsewhere.dial(address).unwrap();
    assert_eq!(there.call("sock_accept", &[3, 0, 16]), SUCCESS);
    assert_eq!(there.u32(16), 5);
    assert_eq!(there.read(4), Err(ECONNRESET));
    assert_eq!(there.write(5, b"answer"), Ok(6));
    assert_eq!(there.call("fd_close", &[4]), SUCCESS);
    assert_eq!(there.write(5, b"answer"), Ok(6));
}

/// A guest that waits for standard input or 1000 ns.
fn waiting() -> (Guest, Execution, Wait) {
    let mut builder = WasiCtxBuilder::new();
    builder.stdin(shanhai_host::NoInput).suspend(true);
    let mut guest = Guest::with(SimClock::new(), &mut builder);
    guest.clock.advance(Nanos(50));
    let mut subscription = [0; 48];
    subscription[0] = 77;
    subscription[16] = 1;
    subscription[24..32].copy_from_slice(&1_000_u64.to_le_bytes());
    guest.put(5000, &subscription);
    let poll = guest
        .instance
        .get_func(&guest.store, "poll_oneoff")
        .unwrap();
    let args = [5000, 8000, 1, 16].map(Val::I32);
    let mut call = poll.start(&mut guest.store, &args).unwrap();
    let step = call.resume(&mut guest.store).unwrap();
    assert!(matches!(step, Step::Waiting), "{step:?}");
    let wait = Wait {
        deadline: Some(Nanos(1_051)),
        stdin: false,
        sockets: Vec::new(),
    };
    assert_eq!(guest.store.data().waiting(), Some(&wait));
    (guest, call, wait)
}

#[test]
fn a_suspended_wait_goes_on_for_the_time_that_was_left() {
    let (mut guest, _call, wait) = waiting();
    guest.clock.advance(Nanos(400));
    let mut builder = WasiCtxBuilder::new();
    builder.suspend(true);
    let (mut there, mut calls) = moved(&mut guest, &mut builder);
    assert_eq!(there.store.data().waiting(), Some(&wait));
    there.clock.advance(Nanos(599));
    let step = calls[0].resume(&mut there.store).unwrap();
    assert!(matches!(step, Step::Waiting), "{step:?}");
    assert_eq!(there.store.data().waiting(), Some(&wait));
    there.clock.advance(Nanos(1));
    let step = calls[0].resume(&mut there.store).unwrap();
    assert!(matches!(step, Step::Done(_)), "{step:?}");
    assert_eq!((there.u32(16), there.bytes(8000, 1)[0]), (1, 77));
}

/// A generator of numbers that is the same everywhere (Steele, Lea, Flood 2014).
fn next(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let x = (*state ^ (*state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    x ^ (x >> 31)
}

#[test]
fn changed_bytes_are_refused_or_make_a_guest_that_works() {
    let files = || {
        let mut files = MemFiles::with_mounts(SimClock::new(), &[("/work", false)]);
        files.put("/work/a", b"0123456789").unwrap();
        files
    };
    let mut builder = WasiCtxBuilder::new();
    let mut guest = Guest::with(SimClock::new(), builder.files(files()));
    assert_eq!(guest.open(3, "a", 0, APPEND), Ok(4));
    guest.read(4).unwrap();
    assert_eq!(guest.open(3, ".", DIRECTORY, 0), Ok(5));
    list(&mut guest, 5, 0, 1);
    let (mut suspended, _call, _) = waiting();
    for state in [
        guest.store.data_mut().save(),
        suspended.store.data_mut().save(),
    ] {
        for cut in 0..state.len() {
            let restored = WasiCtxBuilder::new().files(files()).restore(&state[..cut]);
            assert!(restored.is_err(), "{cut}");
        }
        let (mut seed, mut refused) = (11, 0);
        for _ in 0..3000 {
            let mut changed = state.clone();
            let at = next(&mut seed) as usize % changed.len();
            changed[at] = match next(&mut seed) % 2 {
                0 => changed[at] ^ 1 << (next(&mut seed) % 8),
                _ => next(&mut seed) as u8,
            };
            let mut builder = WasiCtxBuilder::new();
            builder.files(files()).suspend(true);
            let Ok(wasi) = builder.restore(&changed) else {
                refused += 1;
                continue;
            };
            *guest.store.data_mut() = wasi;
            for fd in 0..8 {
                let _ = stat(&mut guest, fd);
                for name in ["fd_filestat_get", "fd_tell", "fd_prestat_get"] {
                    guest.call(name, &[fd, 0]);
                }
                guest.call("fd_readdir", &[fd, 4000, 500, 1, 16]);
            }
            let poll = guest
                .instance
                .get_func(&guest.store, "poll_oneoff")
                .unwrap();
            let args = [5000, 8000, 1, 16].map(Val::I32);
            let mut call = poll.start(&mut guest.store, &args).unwrap();
            let _ = call.resume(&mut guest.store);
            guest.store.data_mut().save();
        }
        assert!(refused > 500, "{refused}");
    }
}
