//! What happens to open files and directories when names, flags and tables change around them; the
//! same for files in memory and for a folder of this machine.

mod guest;

use guest::Guest;
use shanhai_host::{DirFiles, Files, MemFiles, SimClock};
use shanhai_wasi::WasiCtxBuilder;

const SUCCESS: i32 = 0;
const BADF: i32 = 8;
const EXIST: i32 = 20;
const MFILE: i32 = 33;
const NOENT: i32 = 44;
const NOTCAPABLE: i32 = 76;

const CREAT: u64 = 1;
const DIRECTORY: u64 = 2;
const EXCL: u64 = 4;
const APPEND: u64 = 1;

/// The given directory.
const WORK: u64 = 3;

/// Runs a test on files in memory and on a folder of this machine.
fn on_both(test: impl Fn(&mut Guest)) {
    let clock = SimClock::new();
    let memory = MemFiles::with_mounts(clock.clone(), &[("/work", false)]);
    test(&mut guest_with(clock, memory));
    let folder = tempfile::tempdir().unwrap();
    let mut files = DirFiles::new();
    files.mount(folder.path(), "/work", false).unwrap();
    test(&mut guest_with(SimClock::new(), files));
}

fn guest_with(clock: SimClock, files: impl Files + 'static) -> Guest {
    Guest::with(clock, WasiCtxBuilder::new().files(files).max_open(20))
}

/// Makes a file with these contents.
fn put(guest: &mut Guest, path: &str, contents: &[u8]) {
    let file = guest.open(WORK, path, CREAT, 0).unwrap();
    assert_eq!(guest.write(file, contents), Ok(contents.len() as u32));
    assert_eq!(guest.call("fd_close", &[file]), SUCCESS);
}

/// The contents of a file.
fn contents(guest: &mut Guest, path: &str) -> Result<Vec<u8>, i32> {
    let file = guest.open(WORK, path, 0, 0)?;
    let bytes = guest.read(file).unwrap();
    assert_eq!(guest.call("fd_close", &[file]), SUCCESS);
    Ok(bytes)
}

/// Calls a function of two paths in the given directory, `path_rename` or `path_symlink`.
fn two(guest: &mut Guest, name: &str, old: &str, new: &str) -> i32 {
    let (a, a_len) = guest.path(old);
    guest.put(1500, new.as_bytes());
    let (b, b_len) = (1500, new.len() as u64);
    match name {
        "path_symlink" => guest.call(name, &[a, a_len, WORK, b, b_len]),
        "path_link" => guest.call(name, &[WORK, 0, a, a_len, WORK, b, b_len]),
        _ => guest.call(name, &[WORK, a, a_len, WORK, b, b_len]),
    }
}

fn on(guest: &mut Guest, name: &str, path: &str) -> i32 {
    let (at, len) = guest.path(path);
    guest.call(name, &[WORK, at, len])
}

/// Size and number of names of an open file.
fn size_and_names(guest: &mut Guest, file: u64) -> (u64, u64) {
    assert_eq!(guest.call("fd_filestat_get", &[file, 3000]), SUCCESS);
    (guest.u64(3032), guest.u64(3024))
}

/// The names that `fd_readdir` gives from a cookie on, and the cookie behind each.
fn list(guest: &mut Guest, dir: u64, cookie: u64) -> Vec<(String, u64)> {
    let args = [dir, 4000, 2000, cookie, 16];
    assert_eq!(guest.call("fd_readdir", &args), SUCCESS);
    let (mut at, end, mut names) = (4000, 4000 + guest.u32(16), Vec::new());
    while at < end {
        let len = guest.u32(at + 16);
        let name = String::from_utf8(guest.bytes(at + 24, len)).unwrap();
        names.push((name, guest.u64(at)));
        at += 24 + len;
    }
    names
}

#[test]
fn appending_goes_to_the_end_as_it_is_then() {
    on_both(|guest| {
        put(guest, "log", b"0123");
        let log = guest.open(WORK, "log", 0, APPEND).unwrap();
        let other = guest.open(WORK, "log", 0, 0).unwrap();
        assert_eq!(guest.write(log, b"a"), Ok(1));
        // Somebody else makes the file longer in between.
        assert_eq!(guest.call("fd_filestat_set_size", &[other, 6]), SUCCESS);
        assert_eq!(guest.write(log, b"b"), Ok(1));
        assert_eq!(contents(guest, "log").unwrap(), b"0123a\0b");
        // A descriptor that was opened without it begins to append, and stops.
        assert_eq!(guest.call("fd_fdstat_set_flags", &[other, APPEND]), SUCCESS);
        assert_eq!(guest.write(other, b"c"), Ok(1));
        assert_eq!(guest.call("fd_tell", &[other, 16]), SUCCESS);
        assert_eq!(guest.u64(16), 8);
        assert_eq!(guest.call("fd_fdstat_set_flags", &[other, 0]), SUCCESS);
        assert_eq!(guest.call("fd_seek", &[other, 0, 0, 16]), SUCCESS);
        assert_eq!(guest.write(other, b"X"), Ok(1));
        assert_eq!(contents(guest, "log").unwrap(), b"X123a\0bc");
        // The first still appends, whatever offset is named, as on Linux.
        assert_eq!(guest.write(log, b"d"), Ok(1));
        assert_eq!(guest.call("fd_pwrite", &[log, 24, 1, 2, 16]), SUCCESS);
        assert_eq!(contents(guest, "log").unwrap(), b"X123a\0bcdd");
    });
}

#[test]
fn an_open_file_outlives_its_name() {
    on_both(|guest| {
        put(guest, "a", b"first");
        put(guest, "b", b"second");
        let (a, b) = (
            guest.open(WORK, "a", 0, 0).unwrap(),
            guest.open(WORK, "b", 0, 0).unwrap(),
        );
        // What `a` was called takes the place of `b`; both descriptors stay what they are.
        assert_eq!(two(guest, "path_rename", "a", "b"), SUCCESS);
        assert_eq!(contents(guest, "a"), Err(NOENT));
        assert_eq!(contents(guest, "b").unwrap(), b"first");
        assert_eq!(guest.read(b).unwrap(), b"second");
        assert_eq!(size_and_names(guest, b), (6, 0));
        assert_eq!(on(guest, "path_unlink_file", "b"), SUCCESS);
        assert_eq!(size_and_names(guest, a), (5, 0));
        assert_eq!(guest.call("fd_seek", &[a, 0, 2, 16]), SUCCESS);
        assert_eq!(guest.write(a, b" more"), Ok(5));
        assert_eq!(guest.call("fd_seek", &[a, 0, 0, 16]), SUCCESS);
        assert_eq!(guest.read(a).unwrap(), b"first more");
        // The name is free for another file.
        put(guest, "a", b"new");
        assert_eq!(size_and_names(guest, a).0, 10);
    });
}

#[test]
fn names_of_one_file_and_links() {
    on_both(|guest| {
        put(guest, "file", b"x");
        assert_eq!(two(guest, "path_link", "file", "same"), SUCCESS);
        // Two names of one file: nothing is done, and both stay.
        assert_eq!(two(guest, "path_rename", "file", "same"), SUCCESS);
        let file = guest.open(WORK, "file", 0, 0).unwrap();
        assert_eq!(size_and_names(guest, file), (1, 2));
        // A link is renamed itself, and replaced itself.
        assert_eq!(two(guest, "path_symlink", "file", "link"), SUCCESS);
        assert_eq!(two(guest, "path_rename", "link", "moved"), SUCCESS);
        assert_eq!(contents(guest, "moved").unwrap(), b"x");
        put(guest, "other", b"other");
        assert_eq!(two(guest, "path_rename", "other", "moved"), SUCCESS);
        assert_eq!(contents(guest, "moved").unwrap(), b"other");
        assert_eq!(contents(guest, "file").unwrap(), b"x");
        // Through a link that leads nowhere a file is made, but not one that must be new.
        assert_eq!(two(guest, "path_symlink", "made", "dangling"), SUCCESS);
        assert_eq!(guest.open(WORK, "dangling", CREAT | EXCL, 0), Err(EXIST));
        assert_eq!(contents(guest, "made"), Err(NOENT));
        put(guest, "dangling", b"through");
        assert_eq!(contents(guest, "made").unwrap(), b"through");
        // A directory that moves takes its open files along.
        assert_eq!(on(guest, "path_create_directory", "dir"), SUCCESS);
        // May be written in, and what is opened through it may be written to.
        let (at, len) = guest.path("dir");
        let all = (1 << 29) - 1;
        let args = [WORK, 0, at, len, DIRECTORY, all & !(1 << 6), all, 0, 16];
        assert_eq!(guest.call("path_open", &args), SUCCESS);
        let dir = u64::from(guest.u32(16));
        let inner = guest.open(dir, "inner", CREAT, 0).unwrap();
        assert_eq!(two(guest, "path_rename", "dir", "elsewhere"), SUCCESS);
        assert_eq!(guest.write(inner, b"in"), Ok(2));
        assert_eq!(contents(guest, "elsewhere/inner").unwrap(), b"in");
        assert!(guest.open(dir, "late", CREAT, 0).is_ok());
        assert!(contents(guest, "elsewhere/late").is_ok());
    });
}

#[test]
fn a_listing_stays_as_it_was_begun() {
    on_both(|guest| {
        for name in ["a", "b", "c", "d"] {
            put(guest, name, b"");
        }
        let dir = guest.open(WORK, ".", DIRECTORY, 0).unwrap();
        let all = list(guest, dir, 0);
        let names = |list: &[(String, u64)]| -> String {
            list.iter().map(|(name, _)| name.as_str()).collect()
        };
        assert_eq!(names(&all), "...abcd");
        let after_b = all[3].1;
        // What is removed, made and renamed neither hides nor repeats another entry.
        assert_eq!(on(guest, "path_unlink_file", "a"), SUCCESS);
        put(guest, "aa", b"");
        assert_eq!(two(guest, "path_rename", "d", "z"), SUCCESS);
        assert_eq!(names(&list(guest, dir, after_b)), "cd");
        // Back to an earlier place, twice.
        assert_eq!(names(&list(guest, dir, all[1].1)), "abcd");
        assert_eq!(names(&list(guest, dir, after_b)), "cd");
        // Another descriptor has a listing of its own; cookie 0 makes a new one.
        let second = guest.open(WORK, ".", DIRECTORY, 0).unwrap();
        assert_eq!(names(&list(guest, second, 0)), "...aabcz");
        assert_eq!(names(&list(guest, dir, after_b)), "cd");
        assert_eq!(names(&list(guest, dir, 0)), "...aabcz");
        // A cookie that this descriptor has not given counts in a listing made now.
        let third = guest.open(WORK, ".", DIRECTORY, 0).unwrap();
        assert_eq!(names(&list(guest, third, 2)), "aabcz");
        // A directory that is gone is empty.
        assert_eq!(on(guest, "path_create_directory", "gone"), SUCCESS);
        let gone = guest.open(WORK, "gone", DIRECTORY, 0).unwrap();
        assert_eq!(on(guest, "path_remove_directory", "gone"), SUCCESS);
        assert_eq!(names(&list(guest, gone, 0)), "...");
        assert_eq!(guest.open(gone, "x", CREAT, 0), Err(NOENT));
    });
}

/// Puts a subscription: of the monotonic clock (kind 0), or of a descriptor to read (1), to write (2).
fn subscribe(guest: &mut Guest, index: u32, kind: u8, fd_or_timeout: u64) {
    let mut bytes = [0; 48];
    bytes[0] = index as u8;
    bytes[8] = kind;
    match kind {
        0 => {
            bytes[16] = 1;
            bytes[24..32].copy_from_slice(&fd_or_timeout.to_le_bytes());
        }
        _ => bytes[16..20].copy_from_slice(&(fd_or_timeout as u32).to_le_bytes()),
    }
    guest.put(5000 + 48 * index, &bytes);
}

/// Polls; returns the number and the error of each event.
fn poll(guest: &mut Guest, count: u32) -> Vec<(u64, u16)> {
    let args = [5000, 8000, count.into(), 16];
    assert_eq!(guest.call("poll_oneoff", &args), SUCCESS);
    let events = (0..guest.u32(16)).map(|index| 8000 + 32 * index);
    events
        .map(|at| (guest.u64(at), guest.u32(at + 8) as u16))
        .collect()
}

#[test]
fn polling_all_sorts_of_descriptors() {
    on_both(|guest| {
        put(guest, "file", b"abc");
        let file = guest.open(WORK, "file", 0, 0).unwrap();
        let closed = guest.open(WORK, "file", 0, 0).unwrap();
        let bare = guest.open(WORK, "file", 0, 0).unwrap();
        assert_eq!(guest.call("fd_close", &[closed]), SUCCESS);
        let args = [bare, 1 << 1, 0];
        assert_eq!(guest.call("fd_fdstat_set_rights", &args), SUCCESS);
        // Files and directories never wait; what cannot be waited for says so in its own event.
        subscribe(guest, 0, 1, file);
        subscribe(guest, 1, 2, file);
        subscribe(guest, 2, 1, WORK);
        subscribe(guest, 3, 1, closed);
        subscribe(guest, 4, 1, bare);
        subscribe(guest, 5, 2, 0);
        subscribe(guest, 6, 1, 1);
        subscribe(guest, 7, 0, 1_000);
        let (badf, notcapable) = (BADF as u16, NOTCAPABLE as u16);
        let events = poll(guest, 8);
        assert_eq!(
            events,
            [
                (0, 0),
                (1, 0),
                (2, 0),
                (3, badf),
                (4, notcapable),
                (5, badf),
                (6, badf)
            ]
        );
        assert_eq!(guest.u64(8016), 3);
        // At its end a file is ready as well, with nothing left.
        assert_eq!(guest.call("fd_seek", &[file, 0, 2, 16]), SUCCESS);
        assert_eq!(poll(guest, 1), [(0, 0)]);
        assert_eq!(guest.u64(8016), 0);
        // The same twice gives two events; a time that is over already needs no wait.
        subscribe(guest, 1, 1, file);
        subscribe(guest, 2, 0, 0);
        assert_eq!(poll(guest, 3), [(0, 0), (1, 0), (2, 0)]);
    });
}

#[test]
fn as_many_descriptors_as_were_granted() {
    on_both(|guest| {
        put(guest, "file", b"");
        let opened: Vec<u64> = (0..20)
            .map(|_| guest.open(WORK, "file", 0, 0).unwrap())
            .collect();
        assert_eq!(opened, (4..24).collect::<Vec<_>>());
        assert_eq!(guest.open(WORK, "file", 0, 0), Err(MFILE));
        assert_eq!(guest.open(WORK, "new", CREAT, 0), Err(MFILE));
        // Moving one frees a number, and closing one makes room.
        assert_eq!(guest.call("fd_renumber", &[10, 20]), SUCCESS);
        assert_eq!(guest.open(WORK, "file", 0, 0), Ok(10));
        assert_eq!(guest.open(WORK, "file", 0, 0), Err(MFILE));
        assert_eq!(guest.call("fd_close", &[15]), SUCCESS);
        assert_eq!(guest.open(WORK, "file", 0, 0), Ok(15));
        // Nothing was made by the attempt that failed.
        assert_eq!(guest.call("fd_close", &[15]), SUCCESS);
        assert_eq!(contents(guest, "new"), Err(NOENT));
    });
}
