//! Corners of the interface that programs and its conformance suite rely on, the same for files in
//! memory and for a folder of this machine.

mod guest;

use guest::Guest;
use shanhai_host::{DirFiles, Files, MemFiles, SimClock};
use shanhai_wasi::WasiCtxBuilder;

const SUCCESS: i32 = 0;
const BADF: i32 = 8;
const EXIST: i32 = 20;
const INVAL: i32 = 28;
const ISDIR: i32 = 31;
const LOOP: i32 = 32;
const NOENT: i32 = 44;
const NOTDIR: i32 = 54;
const NOTEMPTY: i32 = 55;
const PERM: i32 = 63;
const SPIPE: i32 = 70;
const NOTCAPABLE: i32 = 76;

const CREAT: u64 = 1;
const DIRECTORY: u64 = 2;
const EXCL: u64 = 4;
const TRUNC: u64 = 8;

const FD_READ: u64 = 1 << 1;
const FD_WRITE: u64 = 1 << 6;
const PATH_FILESTAT_SET_SIZE: u64 = 1 << 19;
const FD_FILESTAT_SET_SIZE: u64 = 1 << 22;

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
    Guest::with(clock, WasiCtxBuilder::new().files(files))
}

/// Opens a path without following a link; returns the descriptor or the error number.
fn open(guest: &mut Guest, path: &str, oflags: u64, rights: u64) -> Result<u64, i32> {
    let (at, len) = guest.path(path);
    let args = [WORK, 0, at, len, oflags, rights, 0, 0, 16];
    match guest.call("path_open", &args) {
        SUCCESS => Ok(u64::from(guest.u32(16))),
        errno => Err(errno),
    }
}

/// Makes an empty file.
fn create(guest: &mut Guest, path: &str) {
    let file = open(guest, path, CREAT | EXCL, FD_WRITE).unwrap();
    assert_eq!(guest.call("fd_close", &[file]), SUCCESS);
}

/// Calls a function of one path in the given directory.
fn on(guest: &mut Guest, name: &str, path: &str) -> i32 {
    let (at, len) = guest.path(path);
    guest.call(name, &[WORK, at, len])
}

fn mkdir(guest: &mut Guest, path: &str) {
    assert_eq!(on(guest, "path_create_directory", path), SUCCESS, "{path}");
}

/// Puts a second path at 1500.
fn second(guest: &mut Guest, path: &str) -> (u64, u64) {
    guest.put(1500, path.as_bytes());
    (1500, path.len() as u64)
}

fn rename(guest: &mut Guest, old: &str, new: &str) -> i32 {
    let (a, a_len) = guest.path(old);
    let (b, b_len) = second(guest, new);
    guest.call("path_rename", &[WORK, a, a_len, WORK, b, b_len])
}

fn link(guest: &mut Guest, flags: u64, old: &str, new: &str) -> i32 {
    let (a, a_len) = guest.path(old);
    let (b, b_len) = second(guest, new);
    guest.call("path_link", &[WORK, flags, a, a_len, WORK, b, b_len])
}

fn symlink(guest: &mut Guest, target: &str, new: &str) -> i32 {
    let (a, a_len) = guest.path(target);
    let (b, b_len) = second(guest, new);
    guest.call("path_symlink", &[a, a_len, WORK, b, b_len])
}

#[test]
fn renaming() {
    on_both(|guest| {
        mkdir(guest, "source");
        assert_eq!(rename(guest, "source", "target"), SUCCESS);
        assert_eq!(open(guest, "source", DIRECTORY, 0), Err(NOENT));
        mkdir(guest, "source");
        // Onto an empty directory.
        assert_eq!(rename(guest, "source", "target"), SUCCESS);
        mkdir(guest, "source");
        create(guest, "target/file");
        assert_eq!(rename(guest, "source", "target"), NOTEMPTY);
        assert_eq!(rename(guest, "source", "target/file"), NOTDIR);
        create(guest, "file");
        assert_eq!(rename(guest, "file", "source"), ISDIR);
        assert_eq!(rename(guest, "file", "target/file"), SUCCESS);
        assert_eq!(rename(guest, "file", "other"), NOENT);
        assert_eq!(rename(guest, "target/file", "target/file"), SUCCESS);
        // A directory does not go into itself.
        assert_eq!(rename(guest, "target", "target/inner"), INVAL);
        // A slash at the end is for directories.
        assert_eq!(rename(guest, "source/", "moved"), SUCCESS);
        assert_eq!(rename(guest, "moved", "again/"), SUCCESS);
        create(guest, "file");
        assert_eq!(rename(guest, "file", "new/"), NOTDIR);
        assert_eq!(rename(guest, "file/", "new"), NOTDIR);
    });
}

#[test]
fn removing() {
    on_both(|guest| {
        mkdir(guest, "dir");
        assert_eq!(on(guest, "path_unlink_file", "dir"), ISDIR);
        assert_eq!(on(guest, "path_unlink_file", "dir/"), ISDIR);
        create(guest, "dir/file");
        assert_eq!(on(guest, "path_remove_directory", "dir"), NOTEMPTY);
        assert_eq!(on(guest, "path_remove_directory", "dir/file"), NOTDIR);
        assert_eq!(on(guest, "path_remove_directory", "dir/file/"), NOTDIR);
        assert_eq!(on(guest, "path_unlink_file", "dir/file/"), NOTDIR);
        assert_eq!(on(guest, "path_unlink_file", "dir/file"), SUCCESS);
        assert_eq!(on(guest, "path_remove_directory", "dir/"), SUCCESS);
        assert_eq!(on(guest, "path_remove_directory", "dir"), NOENT);
    });
}

#[test]
fn links() {
    on_both(|guest| {
        create(guest, "file");
        mkdir(guest, "dir");
        assert_eq!(link(guest, 0, "file", "dir/link"), SUCCESS);
        assert_eq!(link(guest, 0, "file", "dir/link"), EXIST);
        assert_eq!(link(guest, 0, "file", "file"), EXIST);
        assert_eq!(link(guest, 0, "file", "dir"), EXIST);
        assert_eq!(link(guest, 0, "dir", "other"), PERM);
        assert_eq!(link(guest, 0, "file", "other/"), NOENT);
        // A link is linked itself, even one that leads nowhere.
        assert_eq!(symlink(guest, "nothing", "dangling"), SUCCESS);
        assert_eq!(link(guest, 0, "dangling", "second"), SUCCESS);
        assert_eq!(link(guest, 1, "dangling", "third"), INVAL);
        assert_eq!(link(guest, 0, "file", "dangling"), EXIST);
    });
}

#[test]
fn symbolic_links() {
    on_both(|guest| {
        assert_eq!(symlink(guest, "source", "target/"), NOENT);
        assert_eq!(symlink(guest, "source", "target"), SUCCESS);
        assert_eq!(symlink(guest, "source", "target"), EXIST);
        // Not followed: it is the link that is in the way.
        assert_eq!(open(guest, "target", 0, 0), Err(LOOP));
        let errno = open(guest, "target", DIRECTORY, 0).unwrap_err();
        assert!([NOTDIR, LOOP].contains(&errno), "{errno}");
        assert_eq!(guest.open(WORK, "target", 0, 0), Err(NOENT));
        let (at, len) = guest.path("target");
        let readlink = [WORK, at, len, 3000, 100, 16];
        assert_eq!(guest.call("path_readlink", &readlink), SUCCESS);
        assert_eq!(guest.bytes(3000, guest.u32(16)), b"source");
        let readlink = [WORK, at, len, 3000, 3, 16];
        assert_eq!(guest.call("path_readlink", &readlink), SUCCESS);
        assert_eq!(guest.u32(16), 3);
        // Circles end.
        assert_eq!(symlink(guest, "circle", "circle"), SUCCESS);
        assert_eq!(guest.open(WORK, "circle", 0, 0), Err(LOOP));
        mkdir(guest, "dir");
        assert_eq!(symlink(guest, "x", "dir"), EXIST);
        assert_eq!(symlink(guest, "x", "dir/"), EXIST);
        // Through a link to a directory, but not above the given one.
        assert_eq!(symlink(guest, "dir", "way"), SUCCESS);
        create(guest, "way/file");
        assert!(open(guest, "dir/file", 0, FD_READ).is_ok());
        assert_eq!(symlink(guest, "../..", "out"), SUCCESS);
        assert_eq!(guest.open(WORK, "out/etc", 0, 0), Err(PERM));
    });
}

#[test]
fn paths() {
    on_both(|guest| {
        mkdir(guest, "dir");
        mkdir(guest, "dir/nested");
        create(guest, "dir/nested/file");
        let mut errno = |path: &str| open(guest, path, 0, FD_READ).err().unwrap_or(SUCCESS);
        let winding = "dir/.//nested/../../dir/nested/../nested///./file";
        assert_eq!(errno(winding), SUCCESS);
        assert_eq!(errno("/dir/nested/file"), PERM);
        assert_eq!(errno("dir/nested/../../../dir/nested/file"), PERM);
        assert_eq!(errno("dir/nested/file/"), NOTDIR);
        assert_eq!(errno("dir/nested/file/."), NOTDIR);
        assert_eq!(errno("dir/nested/file\0"), INVAL);
        assert_eq!(errno("dir/nested/"), SUCCESS);
        assert_eq!(errno(""), NOENT);
        assert_eq!(errno("."), SUCCESS);
        assert_eq!(errno(".."), PERM);
    });
}

#[test]
fn directories_are_no_files() {
    on_both(|guest| {
        for (name, rest) in [
            ("fd_read", &[24, 1, 16][..]),
            ("fd_pread", &[24, 1, 0, 16]),
            ("fd_write", &[24, 1, 16]),
            ("fd_pwrite", &[24, 1, 0, 16]),
            ("fd_seek", &[0, 0, 16]),
            ("fd_seek", &[0, 1, 16]),
            ("fd_tell", &[16]),
            ("fd_allocate", &[0, 1]),
            ("fd_filestat_set_size", &[0]),
            ("fd_advise", &[0, 0, 0]),
        ] {
            let args = [&[WORK], rest].concat();
            let errno = guest.call(name, &args);
            assert!(
                [ISDIR, BADF, NOTCAPABLE].contains(&errno),
                "{name}: {errno}"
            );
        }
        // Nobody writes to a directory.
        let both = FD_READ | FD_WRITE;
        assert_eq!(open(guest, ".", DIRECTORY, both), Err(ISDIR));
        assert_eq!(open(guest, ".", 0, both), Err(ISDIR));
        assert!(open(guest, ".", DIRECTORY, FD_READ).is_ok());
        assert!(open(guest, ".", DIRECTORY, 0).is_ok());
        assert!(open(guest, ".", 0, 0).is_ok());
        create(guest, "file");
        assert_eq!(open(guest, "file", DIRECTORY, both), Err(NOTDIR));
    });
}

#[test]
fn cutting_needs_one_right_only() {
    on_both(|guest| {
        let file = open(guest, "file", CREAT, FD_WRITE).unwrap();
        guest.write(file, b"12345").unwrap();
        // The right to set sizes by path is asked for, none of the new descriptor.
        assert!(open(guest, "file", TRUNC, 0).is_ok());
        let (at, len) = guest.path("file");
        let stat = [WORK, 0, at, len, 3000];
        assert_eq!(guest.call("path_filestat_get", &stat), SUCCESS);
        assert_eq!(guest.u64(3000 + 32), 0);
        assert_eq!(guest.call("fd_fdstat_get", &[WORK, 0]), SUCCESS);
        let (base, inheriting) = (guest.u64(8), guest.u64(16));
        assert_eq!(base & FD_FILESTAT_SET_SIZE, 0);
        let inheriting = inheriting & !FD_FILESTAT_SET_SIZE;
        let fewer = [WORK, base, inheriting];
        assert_eq!(guest.call("fd_fdstat_set_rights", &fewer), SUCCESS);
        assert!(open(guest, "file", TRUNC, 0).is_ok());
        let fewer = [WORK, base & !PATH_FILESTAT_SET_SIZE, inheriting];
        assert_eq!(guest.call("fd_fdstat_set_rights", &fewer), SUCCESS);
        assert_eq!(open(guest, "file", TRUNC, 0), Err(NOTCAPABLE));
    });
}

#[test]
fn reading_and_writing_only() {
    on_both(|guest| {
        create(guest, "file");
        let read_only = open(guest, "file", 0, FD_READ).unwrap();
        let write_only = open(guest, "file", 0, FD_WRITE).unwrap();
        assert!([BADF, NOTCAPABLE].contains(&guest.write(read_only, b"x").unwrap_err()));
        assert!([BADF, NOTCAPABLE].contains(&guest.read(write_only).unwrap_err()));
        assert_eq!(guest.write(write_only, b"abc"), Ok(3));
        assert_eq!(guest.read(read_only).unwrap(), b"abc");
        assert_eq!(open(guest, "file", CREAT | EXCL, FD_READ), Err(EXIST));
    });
}

#[test]
fn ranges() {
    on_both(|guest| {
        let all = (1 << 29) - 1;
        let file = open(guest, "file", CREAT, all).unwrap();
        let mut size = |offset: u64, len: u64| {
            let errno = guest.call("fd_allocate", &[file, offset, len]);
            assert_eq!(guest.call("fd_filestat_get", &[file, 3000]), SUCCESS);
            (errno, guest.u64(3000 + 32))
        };
        assert_eq!(size(0, 100), (SUCCESS, 100));
        assert_eq!(size(10, 10), (SUCCESS, 100));
        assert_eq!(size(90, 20), (SUCCESS, 110));
        assert_eq!(size(0, 0), (INVAL, 110));
        assert_ne!(size(u64::MAX, 1).0, SUCCESS);
        assert_ne!(size(1 << 62, 1 << 62).0, SUCCESS);
        assert_eq!(guest.call("fd_advise", &[file, 0, 100, 3]), SUCCESS);
        assert_eq!(guest.call("fd_advise", &[file, 0, 100, 6]), INVAL);
        assert_eq!(guest.call("fd_advise", &[1, 0, 100, 0]), SPIPE);
    });
}

#[test]
fn listing_agrees_with_describing() {
    on_both(|guest| {
        for name in ["b", "a", "ü"] {
            create(guest, name);
        }
        let dir = open(guest, ".", DIRECTORY, (1 << 29) - 1 - FD_WRITE).unwrap();
        let read = [dir, 4000, 1000, 0, 16];
        assert_eq!(guest.call("fd_readdir", &read), SUCCESS);
        let (mut at, end, mut seen) = (4000, 4000 + guest.u32(16), Vec::new());
        while at < end {
            let (next, ino, len) = (guest.u64(at), guest.u64(at + 8), guest.u32(at + 16));
            let name = String::from_utf8(guest.bytes(at + 24, len)).unwrap();
            at += 24 + len;
            if name != ".." {
                let (path, path_len) = guest.path(&name);
                let stat = [dir, 0, path, path_len, 3000];
                assert_eq!(guest.call("path_filestat_get", &stat), SUCCESS, "{name}");
                assert_eq!(guest.u64(3008), ino, "{name}");
            }
            seen.push((name, next));
        }
        let names: Vec<_> = seen.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, [".", "..", "a", "b", "ü"]);
        // From the middle on; a name that is gone meanwhile does not shift the rest.
        assert_eq!(on(guest, "path_unlink_file", "a"), SUCCESS);
        let rest = [dir, 4000, 1000, seen[2].1, 16];
        assert_eq!(guest.call("fd_readdir", &rest), SUCCESS);
        assert_eq!(guest.bytes(4024, 1), b"b");
        // The last cookie is the end; one behind it too.
        for cookie in [seen[4].1, 1000, u64::MAX] {
            let rest = [dir, 4000, 1000, cookie, 16];
            assert_eq!(guest.call("fd_readdir", &rest), SUCCESS);
            assert_eq!(guest.u32(16), 0);
        }
    });
}

#[test]
fn closing_what_was_given() {
    on_both(|guest| {
        let dir = open(guest, ".", DIRECTORY, FD_READ).unwrap();
        assert_eq!(guest.call("fd_close", &[WORK]), SUCCESS);
        assert_eq!(guest.call("fd_fdstat_get", &[WORK, 0]), BADF);
        assert_eq!(guest.call("fd_prestat_get", &[WORK, 0]), BADF);
        assert_eq!(guest.call("fd_fdstat_get", &[dir, 0]), SUCCESS);
    });
}
