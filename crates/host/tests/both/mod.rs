//! Files in memory and a folder of this machine, to be put to the same test.

use shanhai_host::{At, DirFiles, Errno, FileId, Files, MemFiles, OpenOptions, SimClock};

/// Runs a check on both kinds of files, each with an empty writable `/work` and a read-only `/fixed`.
pub fn on_both(check: impl Fn(&mut dyn Files)) {
    let mut mem = MemFiles::with_mounts(SimClock::new(), &[("/work", false), ("/fixed", true)]);
    mem.put("/fixed/old.txt", b"old").unwrap();
    check(&mut mem);

    let folder = tempfile::tempdir().unwrap();
    let (work, fixed) = (folder.path().join("work"), folder.path().join("fixed"));
    std::fs::create_dir(&work).unwrap();
    std::fs::create_dir(&fixed).unwrap();
    std::fs::write(fixed.join("old.txt"), "old").unwrap();
    let mut dir = DirFiles::new();
    dir.mount(work, "/work", false).unwrap();
    dir.mount(fixed, "/fixed", true).unwrap();
    check(&mut dir);
}

pub fn write(files: &mut dyn Files, path: &str, contents: &[u8]) {
    let file = files
        .open(At::Root, path, &OpenOptions::creating(0o644))
        .unwrap();
    assert_eq!(files.write(file, contents), Ok(contents.len()));
    files.close(file).unwrap();
}

pub fn read(files: &mut dyn Files, at: At, path: &str) -> Result<Vec<u8>, Errno> {
    let file = files.open(at, path, &OpenOptions::reading())?;
    let mut buffer = vec![0; 1000];
    let n = files.read(file, &mut buffer);
    files.close(file)?;
    buffer.truncate(n?);
    Ok(buffer)
}

pub fn open_dir(files: &mut dyn Files, at: At, path: &str) -> FileId {
    files
        .open(
            at,
            path,
            &OpenOptions {
                directory: true,
                ..OpenOptions::reading()
            },
        )
        .unwrap()
}

pub fn names(files: &mut dyn Files, path: &str) -> Vec<String> {
    let dir = open_dir(files, At::Root, path);
    let mut names: Vec<_> = files
        .read_dir(dir)
        .unwrap()
        .into_iter()
        .map(|e| e.name)
        .collect();
    files.close(dir).unwrap();
    names.sort();
    names
}
