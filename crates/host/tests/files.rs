//! The same calls on files in memory and on a folder of this machine; both must answer as Linux does.

mod both;

use std::io::SeekFrom;

use both::{names, on_both, open_dir, read, write};
use shanhai_host::{
    At, DirFiles, Errno, FileKind, Files, Follow, MemFiles, OPEN_FILES, OpenOptions, SetTime,
    SimClock,
};

#[test]
fn contents_come_back() {
    on_both(|files| {
        write(files, "/work/a.txt", b"hello\n");
        assert_eq!(read(files, At::Root, "/work/a.txt").unwrap(), b"hello\n");
        assert_eq!(
            read(files, At::Root, "/work/./x/../a.txt"),
            Err(Errno::ENOENT)
        );
        let work = files.mounts()[0].dir;
        assert_eq!(read(files, At::Dir(work), "a.txt").unwrap(), b"hello\n");
        let found = files.stat(At::Root, "/work/a.txt", Follow::Yes).unwrap();
        assert_eq!(
            (found.size, found.kind, found.nlink),
            (6, FileKind::Regular, 1)
        );
        assert_eq!(found.st_mode(), 0o100_644);
    });
}

#[test]
fn positions() {
    on_both(|files| {
        let options = OpenOptions {
            read: true,
            ..OpenOptions::creating(0o600)
        };
        let file = files.open(At::Root, "/work/rw.bin", &options).unwrap();
        assert_eq!(files.write(file, b"abcdefghij"), Ok(10));
        assert_eq!(files.seek(file, SeekFrom::Start(3)), Ok(3));
        assert_eq!(files.write(file, b"XYZ"), Ok(3));
        assert_eq!(files.seek(file, SeekFrom::Current(0)), Ok(6));
        assert_eq!(files.write_at(file, b"!", 9), Ok(1));
        let mut buffer = [0; 4];
        assert_eq!(files.read_at(file, &mut buffer, 8), Ok(2));
        assert_eq!(&buffer[..2], b"i!");
        assert_eq!(files.seek(file, SeekFrom::End(-2)), Ok(8));
        assert_eq!(files.read(file, &mut buffer), Ok(2));
        assert_eq!(files.read(file, &mut buffer), Ok(0));
        assert_eq!(files.seek(file, SeekFrom::Current(-11)), Err(Errno::EINVAL));
        assert_eq!(
            files.seek(file, SeekFrom::Start(1 << 63)),
            Err(Errno::EINVAL)
        );
        files.ftruncate(file, 5).unwrap();
        files.sync(file).unwrap();
        assert_eq!(files.fstat(file).unwrap().size, 5);
        files.ftruncate(file, 7).unwrap();
        assert_eq!(files.read_at(file, &mut buffer, 4), Ok(3));
        assert_eq!(&buffer[..3], b"Y\0\0");
        assert_eq!(
            files.read_at(file, &mut buffer, u64::MAX >> 1),
            Err(Errno::EINVAL)
        );
        files.close(file).unwrap();
        assert_eq!(files.close(file), Err(Errno::EBADF));
        assert_eq!(files.read(file, &mut buffer), Err(Errno::EBADF));
        files.truncate(At::Root, "/work/rw.bin", 2).unwrap();
        assert_eq!(read(files, At::Root, "/work/rw.bin").unwrap(), b"ab");
    });
}

#[test]
fn appending() {
    on_both(|files| {
        write(files, "/work/log", b"one ");
        let options = OpenOptions {
            append: true,
            ..OpenOptions::reading()
        };
        let file = files.open(At::Root, "/work/log", &options).unwrap();
        files.seek(file, SeekFrom::Start(0)).unwrap();
        assert_eq!(files.write(file, b"two "), Ok(4));
        files.set_append(file, false).unwrap();
        files.seek(file, SeekFrom::Start(0)).unwrap();
        assert_eq!(files.write(file, b"ONE"), Ok(3));
        files.set_append(file, true).unwrap();
        assert_eq!(files.write(file, b"end"), Ok(3));
        files.close(file).unwrap();
        assert_eq!(read(files, At::Root, "/work/log").unwrap(), b"ONE two end");
    });
}

#[test]
fn ways_to_open() {
    on_both(|files| {
        let open = |files: &mut dyn Files, path: &str, options: OpenOptions| {
            let result = files.open(At::Root, path, &options);
            if let Ok(file) = result {
                files.close(file).unwrap();
            }
            result.err()
        };
        let reading = OpenOptions::reading();
        let creating = OpenOptions::creating(0o644);
        let exclusive = OpenOptions {
            exclusive: true,
            ..creating
        };
        assert_eq!(open(files, "/work/no", reading), Some(Errno::ENOENT));
        assert_eq!(open(files, "/work/no/no", creating), Some(Errno::ENOENT));
        assert_eq!(open(files, "/work/new", exclusive), None);
        assert_eq!(open(files, "/work/new", exclusive), Some(Errno::EEXIST));
        assert_eq!(open(files, "/work/new/x", creating), Some(Errno::ENOTDIR));
        assert_eq!(open(files, "/work/new/", reading), Some(Errno::ENOTDIR));
        assert_eq!(open(files, "/work/slash/", creating), Some(Errno::EISDIR));
        assert_eq!(
            open(
                files,
                "/work/new",
                OpenOptions {
                    directory: true,
                    ..reading
                }
            ),
            Some(Errno::ENOTDIR)
        );
        assert_eq!(
            open(
                files,
                "/work",
                OpenOptions {
                    write: true,
                    ..reading
                }
            ),
            Some(Errno::EISDIR)
        );
        assert_eq!(open(files, "/work", creating), Some(Errno::EISDIR));
        assert_eq!(open(files, "/work", reading), None);
        // For reading alone, yet created.
        assert_eq!(
            open(
                files,
                "/work/r",
                OpenOptions {
                    create: true,
                    ..reading
                }
            ),
            None
        );
        assert_eq!(
            open(
                files,
                "/work/r",
                OpenOptions {
                    create: true,
                    ..reading
                }
            ),
            None
        );
        // Appending and cutting together.
        write(files, "/work/at", b"gone");
        let cut = OpenOptions {
            append: true,
            truncate: true,
            ..OpenOptions::default()
        };
        assert_eq!(open(files, "/work/at", cut), None);
        assert_eq!(read(files, At::Root, "/work/at").unwrap(), b"");
        assert_eq!(open(files, "", reading), Some(Errno::ENOENT));
        assert_eq!(open(files, "/work/a\0b", reading), Some(Errno::EINVAL));
        assert_eq!(
            open(files, &format!("/work/{}", "n".repeat(256)), creating),
            Some(Errno::ENAMETOOLONG)
        );
        assert_eq!(
            open(files, &format!("/work{}", "/n".repeat(2100)), creating),
            Some(Errno::ENAMETOOLONG)
        );
        let file = files.open(At::Root, "/work/new", &reading).unwrap();
        assert_eq!(files.write(file, b"x"), Err(Errno::EBADF));
        assert_eq!(files.ftruncate(file, 0), Err(Errno::EINVAL));
        let file = files.open(At::Root, "/work/new", &creating).unwrap();
        assert_eq!(files.read(file, &mut [0]), Err(Errno::EBADF));
        let dir = open_dir(files, At::Root, "/work");
        assert_eq!(files.read(dir, &mut [0]), Err(Errno::EISDIR));
        assert_eq!(files.read_dir(file), Err(Errno::ENOTDIR));
    });
}

#[test]
fn directories() {
    on_both(|files| {
        let at = At::Root;
        files.mkdir(at, "/work/d", 0o755).unwrap();
        assert_eq!(files.mkdir(at, "/work/d", 0o755), Err(Errno::EEXIST));
        assert_eq!(files.mkdir(at, "/work", 0o755), Err(Errno::EEXIST));
        assert_eq!(files.mkdir(at, "/work/e/f", 0o755), Err(Errno::ENOENT));
        files.mkdir(at, "/work/d/e/", 0o755).unwrap();
        write(files, "/work/d/g", b"");
        assert_eq!(files.mkdir(at, "/work/d/g/h", 0o755), Err(Errno::ENOTDIR));
        assert_eq!(names(files, "/work/d"), ["e", "g"]);
        assert_eq!(files.rmdir(at, "/work/d"), Err(Errno::ENOTEMPTY));
        assert_eq!(files.rmdir(at, "/work/d/g"), Err(Errno::ENOTDIR));
        assert_eq!(files.rmdir(at, "/work/d/none"), Err(Errno::ENOENT));
        assert_eq!(files.unlink(at, "/work/d/e"), Err(Errno::EISDIR));
        assert_eq!(files.unlink(at, "/work/d/none"), Err(Errno::ENOENT));
        files.unlink(at, "/work/d/g").unwrap();
        files.rmdir(at, "/work/d/e").unwrap();
        files.mkdir(at, "/work/e/", 0o755).unwrap();
        files.rename(at, "/work/e/", at, "/work/f/").unwrap();
        files.rmdir(at, "/work/f").unwrap();
        files.rmdir(at, "/work/d/").unwrap();
        assert_eq!(names(files, "/work"), [""; 0]);
        let work = files.mounts()[0].dir;
        assert_eq!(files.close(work), Err(Errno::EBADF));
        // A mount in memory is a name in a tree that cannot change; a folder has no name here.
        let error = files.rmdir(at, "/work").unwrap_err();
        assert!(matches!(error, Errno::EBUSY | Errno::EROFS));
    });
}

#[test]
fn renames() {
    on_both(|files| {
        let at = At::Root;
        files.mkdir(at, "/work/d", 0o755).unwrap();
        for dots in ["/work/d/.", "/work/d/./", "/work/d/.."] {
            assert_eq!(files.rename(at, dots, at, "/work/e"), Err(Errno::EBUSY));
            assert_eq!(files.rename(at, "/work/d", at, dots), Err(Errno::EBUSY));
        }
        files.rmdir(at, "/work/d").unwrap();
        write(files, "/work/a", b"a");
        write(files, "/work/b", b"b");
        files.rename(at, "/work/a", at, "/work/b").unwrap();
        assert_eq!(read(files, at, "/work/b").unwrap(), b"a");
        assert_eq!(read(files, at, "/work/a"), Err(Errno::ENOENT));
        assert_eq!(
            files.rename(at, "/work/none", at, "/work/x"),
            Err(Errno::ENOENT)
        );
        files.mkdir(at, "/work/d", 0o755).unwrap();
        files.mkdir(at, "/work/d/in", 0o755).unwrap();
        files.mkdir(at, "/work/e", 0o755).unwrap();
        assert_eq!(
            files.rename(at, "/work/b", at, "/work/d"),
            Err(Errno::EISDIR)
        );
        assert_eq!(
            files.rename(at, "/work/d", at, "/work/b"),
            Err(Errno::ENOTDIR)
        );
        assert_eq!(
            files.rename(at, "/work/e", at, "/work/d"),
            Err(Errno::ENOTEMPTY)
        );
        assert_eq!(
            files.rename(at, "/work/d", at, "/work/d/in/d"),
            Err(Errno::EINVAL)
        );
        files.rename(at, "/work/d", at, "/work/e").unwrap();
        assert_eq!(names(files, "/work/e"), ["in"]);
        files.rename(at, "/work/b", at, "/work/b").unwrap();
        let dir = open_dir(files, at, "/work/e");
        files.rename(at, "/work/b", At::Dir(dir), "in/b").unwrap();
        assert_eq!(read(files, at, "/work/e/in/b").unwrap(), b"a");
        let error = files
            .rename(at, "/work/e/in/b", at, "/fixed/b")
            .unwrap_err();
        assert!(matches!(error, Errno::EXDEV | Errno::EROFS));
    });
}

#[test]
fn links() {
    on_both(|files| {
        let at = At::Root;
        files.mkdir(at, "/work/d", 0o755).unwrap();
        write(files, "/work/d/a", b"first");
        files.link(at, "/work/d/a", at, "/work/hard").unwrap();
        assert_eq!(files.stat(at, "/work/hard", Follow::Yes).unwrap().nlink, 2);
        assert_eq!(
            files.link(at, "/work/d/a", at, "/work/hard"),
            Err(Errno::EEXIST)
        );
        assert_eq!(files.link(at, "/work/d", at, "/work/dd"), Err(Errno::EPERM));
        files.symlink("d/a", at, "/work/soft").unwrap();
        files.symlink("../work/d", at, "/work/out").unwrap();
        files.symlink("../soft", at, "/work/d/back").unwrap();
        assert_eq!(files.symlink("x", at, "/work/soft"), Err(Errno::EEXIST));
        assert_eq!(files.readlink(at, "/work/soft").unwrap(), "d/a");
        assert_eq!(files.readlink(at, "/work/hard"), Err(Errno::EINVAL));
        assert_eq!(read(files, at, "/work/soft").unwrap(), b"first");
        assert_eq!(read(files, at, "/work/d/back").unwrap(), b"first");
        let found = files.stat(at, "/work/soft", Follow::No).unwrap();
        assert_eq!((found.kind, found.size), (FileKind::Symlink, 3));
        assert_eq!(
            files.stat(at, "/work/soft", Follow::Yes).unwrap().kind,
            FileKind::Regular
        );
        let unfollowed = OpenOptions {
            follow: Follow::No,
            ..OpenOptions::reading()
        };
        assert_eq!(files.open(at, "/work/soft", &unfollowed), Err(Errno::ELOOP));
        files.symlink("loop", at, "/work/loop").unwrap();
        assert_eq!(read(files, at, "/work/loop"), Err(Errno::ELOOP));
        files.symlink("nothing", at, "/work/dangling").unwrap();
        assert_eq!(read(files, at, "/work/dangling"), Err(Errno::ENOENT));
        files.unlink(at, "/work/soft").unwrap();
        assert_eq!(read(files, at, "/work/d/a").unwrap(), b"first");
        files.unlink(at, "/work/d/a").unwrap();
        assert_eq!(read(files, at, "/work/hard").unwrap(), b"first");
    });
}

#[test]
fn an_unlinked_file_lives_until_closed() {
    on_both(|files| {
        write(files, "/work/a", b"still");
        let file = files
            .open(At::Root, "/work/a", &OpenOptions::reading())
            .unwrap();
        files.unlink(At::Root, "/work/a").unwrap();
        let mut buffer = [0; 5];
        assert_eq!(files.read(file, &mut buffer), Ok(5));
        assert_eq!(files.fstat(file).unwrap().nlink, 0);
        files.close(file).unwrap();
    });
}

#[test]
fn modes_owners_and_times() {
    on_both(|files| {
        let at = At::Root;
        write(files, "/work/a", b"");
        files.symlink("a", at, "/work/ln").unwrap();
        files.chmod(at, "/work/ln", 0o640).unwrap();
        assert_eq!(files.stat(at, "/work/a", Follow::Yes).unwrap().mode, 0o640);
        files
            .utimes(
                at,
                "/work/a",
                SetTime::To(-5),
                SetTime::To(1_700_000_000_123_456_789),
                Follow::Yes,
            )
            .unwrap();
        let found = files.stat(at, "/work/a", Follow::Yes).unwrap();
        assert_eq!((found.atime, found.mtime), (-5, 1_700_000_000_123_456_789));
        files
            .utimes(at, "/work/ln", SetTime::To(7), SetTime::Keep, Follow::No)
            .unwrap();
        assert_eq!(files.stat(at, "/work/a", Follow::Yes).unwrap().atime, -5);
        assert_eq!(files.stat(at, "/work/ln", Follow::No).unwrap().atime, 7);
        let file = files.open(at, "/work/a", &OpenOptions::reading()).unwrap();
        files.fchmod(file, 0o444).unwrap();
        files.futimes(file, SetTime::Keep, SetTime::Now).unwrap();
        let found = files.fstat(file).unwrap();
        assert_eq!((found.mode, found.atime), (0o444, -5));
        assert!(found.mtime > 1_700_000_000_123_456_789);
        files.fchown(file, Some(found.uid), None).unwrap();
        files
            .chown(at, "/work/ln", None, Some(found.gid), Follow::No)
            .unwrap();
        files
            .chown(at, "/work/ln", None, Some(found.gid), Follow::Yes)
            .unwrap();
        let dir = open_dir(files, at, "/work");
        files.fchmod(dir, 0o711).unwrap();
        files.futimes(dir, SetTime::To(1), SetTime::To(2)).unwrap();
        let found = files.stat(at, "/work", Follow::Yes).unwrap();
        assert_eq!(
            (found.mode, found.mtime, found.kind),
            (0o711, 2, FileKind::Directory)
        );
        files.sync(dir).unwrap();
    });
}

#[test]
fn nothing_changes_on_a_read_only_mount() {
    on_both(|files| {
        let at = At::Root;
        let keep = SetTime::Keep;
        let open = |files: &mut dyn Files, path: &str, options: OpenOptions| {
            files.open(at, path, &options).err()
        };
        let reading = OpenOptions::reading();
        let erofs = Err(Errno::EROFS);
        assert_eq!(read(files, at, "/fixed/old.txt").unwrap(), b"old");
        assert_eq!(
            open(
                files,
                "/fixed/old.txt",
                OpenOptions {
                    create: true,
                    ..reading
                }
            ),
            None
        );
        assert_eq!(
            open(
                files,
                "/fixed/old.txt",
                OpenOptions {
                    write: true,
                    ..reading
                }
            ),
            Some(Errno::EROFS)
        );
        assert_eq!(
            open(
                files,
                "/fixed/old.txt",
                OpenOptions {
                    append: true,
                    ..reading
                }
            ),
            Some(Errno::EROFS)
        );
        assert_eq!(
            open(
                files,
                "/fixed/old.txt",
                OpenOptions {
                    truncate: true,
                    ..reading
                }
            ),
            Some(Errno::EROFS)
        );
        assert_eq!(
            open(files, "/fixed/new", OpenOptions::creating(0o644)),
            Some(Errno::EROFS)
        );
        assert_eq!(
            open(
                files,
                "/fixed/new",
                OpenOptions {
                    write: true,
                    ..reading
                }
            ),
            Some(Errno::ENOENT)
        );
        let error = open(files, "/fixed/no/new", OpenOptions::creating(0o644));
        assert!(matches!(error, Some(Errno::ENOENT | Errno::EROFS)));
        assert_eq!(
            open(
                files,
                "/fixed",
                OpenOptions {
                    write: true,
                    ..reading
                }
            ),
            Some(Errno::EISDIR)
        );
        assert_eq!(files.mkdir(at, "/fixed/d", 0o755), erofs);
        assert_eq!(files.mkdir(at, "/fixed/old.txt", 0o755), Err(Errno::EEXIST));
        assert_eq!(files.unlink(at, "/fixed/old.txt"), erofs);
        assert_eq!(files.rename(at, "/fixed/old.txt", at, "/fixed/x"), erofs);
        assert_eq!(files.link(at, "/fixed/old.txt", at, "/fixed/x"), erofs);
        assert_eq!(files.symlink("old.txt", at, "/fixed/x"), erofs);
        assert_eq!(files.chmod(at, "/fixed/old.txt", 0o777), erofs);
        assert_eq!(
            files.chown(at, "/fixed/old.txt", Some(1), None, Follow::Yes),
            erofs
        );
        assert_eq!(
            files.utimes(at, "/fixed/old.txt", keep, keep, Follow::Yes),
            erofs
        );
        assert_eq!(files.truncate(at, "/fixed/old.txt", 0), erofs);
        let file = files.open(at, "/fixed/old.txt", &reading).unwrap();
        assert_eq!(files.fchmod(file, 0o777), erofs);
        assert_eq!(files.fchown(file, Some(1), None), erofs);
        assert_eq!(files.futimes(file, keep, keep), erofs);
        let fixed = files.mounts()[1].dir;
        assert_eq!(files.mkdir(At::Dir(fixed), "d", 0o755), erofs);
        assert_eq!(
            files.link(at, "/fixed/old.txt", at, "/work/x"),
            Err(Errno::EXDEV)
        );
        assert!(files.mkdir(at, "/elsewhere", 0o755).is_err());
    });
}

#[test]
fn no_way_out_of_an_open_directory() {
    on_both(|files| {
        let at = At::Root;
        write(files, "/work/secret", b"s");
        files.mkdir(at, "/work/d", 0o755).unwrap();
        files.mkdir(at, "/work/d/e", 0o755).unwrap();
        write(files, "/work/d/a", b"a");
        files.symlink("../secret", at, "/work/d/out").unwrap();
        files.symlink("..", at, "/work/d/up").unwrap();
        let dir = At::Dir(open_dir(files, at, "/work/d"));
        assert_eq!(read(files, dir, "e/../a").unwrap(), b"a");
        for path in [
            "../secret",
            "..",
            "e/../../secret",
            "/work/secret",
            "/",
            "out",
            "up/secret",
            "up",
            "e/../up/d/a",
        ] {
            assert_eq!(read(files, dir, path), Err(Errno::EPERM), "{path}");
            assert_eq!(
                files.stat(dir, path, Follow::Yes),
                Err(Errno::EPERM),
                "{path}"
            );
        }
        let creating = OpenOptions::creating(0o644);
        for path in ["../x", "/work/x", "up/x", "e/../../x"] {
            assert_eq!(
                files.open(dir, path, &creating),
                Err(Errno::EPERM),
                "{path}"
            );
            assert_eq!(files.mkdir(dir, path, 0o755), Err(Errno::EPERM), "{path}");
            assert_eq!(files.symlink("a", dir, path), Err(Errno::EPERM), "{path}");
            assert_eq!(
                files.rename(dir, "a", dir, path),
                Err(Errno::EPERM),
                "{path}"
            );
            assert_eq!(files.link(dir, "a", dir, path), Err(Errno::EPERM), "{path}");
        }
        for path in ["../secret", "/work/secret", "up/secret"] {
            assert_eq!(files.unlink(dir, path), Err(Errno::EPERM), "{path}");
            assert_eq!(files.rmdir(dir, path), Err(Errno::EPERM), "{path}");
            assert_eq!(
                files.rename(dir, path, dir, "x"),
                Err(Errno::EPERM),
                "{path}"
            );
            assert_eq!(files.link(dir, path, dir, "x"), Err(Errno::EPERM), "{path}");
            assert_eq!(files.readlink(dir, path), Err(Errno::EPERM), "{path}");
            assert_eq!(files.chmod(dir, path, 0), Err(Errno::EPERM), "{path}");
            assert_eq!(
                files.chown(dir, path, Some(0), None, Follow::No),
                Err(Errno::EPERM),
                "{path}"
            );
            assert_eq!(files.truncate(dir, path, 0), Err(Errno::EPERM), "{path}");
        }
        assert_eq!(read(files, at, "/work/secret").unwrap(), b"s");
        // From the root of the guest's world the same links lead somewhere it may go.
        assert_eq!(read(files, at, "/work/d/out").unwrap(), b"s");
    });
}

#[test]
fn too_many_open_files() {
    on_both(|files| {
        write(files, "/work/a", b"");
        let mut opened = 0;
        let error = loop {
            match files.open(At::Root, "/work/a", &OpenOptions::reading()) {
                Ok(_) => opened += 1,
                Err(error) => break error,
            }
        };
        assert_eq!(error, Errno::EMFILE);
        // Or fewer, if this process may not open as many.
        assert!((500..=OPEN_FILES).contains(&opened), "{opened}");
    });
}

#[test]
fn as_many_open_files_as_were_granted() {
    let folder = tempfile::tempdir().unwrap();
    let mut dir = DirFiles::new().with_open_limit(2);
    dir.mount(folder.path(), "/work", false).unwrap();
    let memory = MemFiles::with_mounts(SimClock::new(), &[("/work", false)]).with_open_limit(2);
    let both: [Box<dyn Files>; 2] = [Box::new(dir), Box::new(memory)];
    for mut files in both {
        write(&mut *files, "/work/a", b"");
        let mut open = || files.open(At::Root, "/work/a", &OpenOptions::reading());
        let (first, _) = (open().unwrap(), open().unwrap());
        assert_eq!(open(), Err(Errno::EMFILE));
        files.close(first).unwrap();
        files
            .open(At::Root, "/work/a", &OpenOptions::reading())
            .unwrap();
    }
}
