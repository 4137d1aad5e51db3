//! Ways out of a folder of this machine that must stay closed, and what cannot be tried in memory.

use std::{os::unix::fs::symlink, path::PathBuf};

use shanhai_host::{At, DirFiles, Errno, FileKind, Files, Follow, OpenOptions};

use tempfile::TempDir;

/// `/work` is a folder beside a file `secret` and a folder `private`, neither of them the guest's.
///
/// The folder is removed when it is dropped.
fn world() -> (TempDir, PathBuf, DirFiles) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().canonicalize().unwrap();
    std::fs::create_dir(path.join("work")).unwrap();
    std::fs::create_dir(path.join("private")).unwrap();
    std::fs::write(path.join("secret"), "s").unwrap();
    std::fs::write(path.join("private/key"), "k").unwrap();
    let mut files = DirFiles::new();
    files.mount(path.join("work"), "/work", false).unwrap();
    (folder, path, files)
}

#[test]
fn planted_links_lead_nowhere() {
    let (_folder, path, mut files) = world();
    let work = path.join("work");
    symlink("../secret", work.join("relative")).unwrap();
    symlink(path.join("secret"), work.join("absolute")).unwrap();
    symlink("..", work.join("up")).unwrap();
    symlink("/", work.join("root")).unwrap();
    symlink("/proc/self/root", work.join("proc")).unwrap();
    symlink("relative", work.join("twice")).unwrap();
    symlink("../work/../secret", work.join("round")).unwrap();
    let dir = At::Dir(files.mounts()[0].dir);
    let reading = OpenOptions::reading();
    for name in [
        "relative",
        "absolute",
        "twice",
        "round",
        "up",
        "up/secret",
        "up/private/key",
        "root",
        "root/etc/passwd",
        "proc/etc/passwd",
        "up/work/up/secret",
    ] {
        let guest = format!("/work/{name}");
        for (at, name) in [(dir, name), (At::Root, &*guest)] {
            assert_eq!(files.open(at, name, &reading), Err(Errno::EPERM), "{name}");
            assert_eq!(
                files.stat(at, name, Follow::Yes),
                Err(Errno::EPERM),
                "{name}"
            );
            assert_eq!(
                files.open(at, name, &OpenOptions::creating(0o644)),
                Err(Errno::EPERM),
                "{name}"
            );
            assert_eq!(files.chmod(at, name, 0o777), Err(Errno::EPERM), "{name}");
        }
    }
    assert_eq!(files.unlink(dir, "up/secret"), Err(Errno::EPERM));
    assert_eq!(
        files.rename(dir, "up/secret", dir, "stolen"),
        Err(Errno::EPERM)
    );
    assert_eq!(
        files.link(dir, "up/secret", dir, "stolen"),
        Err(Errno::EPERM)
    );
    assert_eq!(files.mkdir(dir, "up/new", 0o755), Err(Errno::EPERM));
    assert_eq!(files.readlink(dir, "relative").unwrap(), "../secret");
    assert_eq!(std::fs::read(path.join("secret")).unwrap(), b"s");
    assert!(!path.join("new").exists());
}

#[test]
fn the_guest_may_not_make_absolute_links() {
    let (_folder, _, mut files) = world();
    let result = files.symlink("/etc/passwd", At::Root, "/work/ln");
    assert_eq!(result, Err(Errno::EPERM));
    files.symlink("../secret", At::Root, "/work/ln").unwrap();
    let found = files.open(At::Root, "/work/ln", &OpenOptions::reading());
    assert_eq!(found, Err(Errno::EPERM));
}

#[cfg(unix)]
#[test]
fn absolute_links_work_where_they_mean_the_same_to_both() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().canonicalize().unwrap();
    let at = |name: &str| path.join(name).to_str().unwrap().to_owned();
    std::fs::create_dir(path.join("dir")).unwrap();
    std::fs::write(path.join("dir/file"), b"f").unwrap();
    let mut files = DirFiles::new();
    files.mount("/", "/", false).unwrap();
    files.symlink(&at("dir"), At::Root, &at("ln")).unwrap();
    assert_eq!(files.readlink(At::Root, &at("ln")), Ok(at("dir")));
    let reading = OpenOptions::reading();
    let file = files.open(At::Root, &at("ln/file"), &reading).unwrap();
    assert_eq!(files.read(file, &mut [0; 4]), Ok(1));
    let root = files.mounts()[0].dir;
    let found = files.stat(At::Dir(root), &at("ln")[1..], Follow::Yes);
    assert!(found.unwrap().is_dir());
    let found = files.stat(At::Root, &at("ln"), Follow::No).unwrap();
    assert!(!found.is_dir());
    files.symlink(&at("loop"), At::Root, &at("loop")).unwrap();
    let found = files.stat(At::Root, &at("loop"), Follow::Yes);
    assert_eq!(found.unwrap_err(), Errno::ELOOP);
    files.unlink(At::Root, &at("ln")).unwrap();
    assert!(path.join("dir/file").exists());
    // With a second mount the guest's paths are no longer the machine's.
    files.mount(path.join("dir"), "/shown", false).unwrap();
    let result = files.symlink(&at("dir"), At::Root, &at("ln"));
    assert_eq!(result, Err(Errno::EPERM));
}

#[test]
fn dot_dot_at_the_guests_root_stays_there() {
    let (_folder, _, mut files) = world();
    for path in [
        "/../secret",
        "/work/../secret",
        "/work/../../../../etc/passwd",
        "/secret",
        "/etc",
    ] {
        let result = files.open(At::Root, path, &OpenOptions::reading());
        assert_eq!(result, Err(Errno::ENOENT), "{path}");
    }
    assert!(
        files
            .stat(At::Root, "/work/../../work", Follow::Yes)
            .unwrap()
            .is_dir()
    );
}

#[test]
fn a_directory_moved_away_meanwhile_is_no_way_out() {
    let (_folder, path, mut files) = world();
    std::fs::create_dir_all(path.join("work/a/b")).unwrap();
    let options = OpenOptions {
        directory: true,
        ..OpenOptions::reading()
    };
    let inner = files.open(At::Root, "/work/a/b", &options).unwrap();
    std::fs::rename(path.join("work/a/b"), path.join("private/b")).unwrap();
    let result = files.open(At::Dir(inner), "../key", &OpenOptions::reading());
    assert_eq!(result, Err(Errno::EPERM));
}

#[test]
fn what_is_above_mounts_can_be_seen_but_not_changed() {
    let (_folder, path, _) = world();
    let mut files = DirFiles::new();
    std::fs::create_dir_all(path.join("work")).unwrap();
    files.mount(path.join("work"), "/srv/data", false).unwrap();
    files
        .mount_spec(&format!("{}::/srv/keys:ro", path.join("private").display()))
        .unwrap();
    assert_eq!(files.mount(&path, "/srv//keys/", false), Err(Errno::EEXIST));
    assert_eq!(files.mount_spec("::/x"), Err(Errno::EINVAL));
    assert_eq!(files.mount_spec("/no/such/folder::/x"), Err(Errno::ENOENT));
    let srv = files
        .open(At::Root, "/srv", &OpenOptions::reading())
        .unwrap();
    let names: Vec<_> = files
        .read_dir(srv)
        .unwrap()
        .into_iter()
        .map(|entry| entry.name)
        .collect();
    assert_eq!(names, ["data", "keys"]);
    assert_eq!(files.fstat(srv).unwrap().kind, FileKind::Directory);
    assert!(files.stat(At::Dir(srv), "keys/key", Follow::Yes).is_ok());
    assert_eq!(
        files.stat(At::Dir(srv), "../srv", Follow::Yes),
        Err(Errno::EPERM)
    );
    assert_eq!(files.mkdir(At::Root, "/srv", 0o755), Err(Errno::EEXIST));
    assert_eq!(files.rmdir(At::Root, "/srv"), Err(Errno::EROFS));
    assert_eq!(files.unlink(At::Root, "/srv/keys/key"), Err(Errno::EROFS));
}
