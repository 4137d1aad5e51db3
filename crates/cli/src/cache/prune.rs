//! The size of the cache's folder: what was used longest ago goes first.

use std::{
    fs::{self, File},
    path::Path,
    time::{Duration, SystemTime},
};

use shanhai_host::sort_by;

/// What the folder may hold if nobody says otherwise.
pub const SIZE: u64 = 512 << 20;
/// After this time a file that was not renamed is left from a process that was killed.
const LEFT: Duration = Duration::from_secs(3600);

/// Notes that a file is used now.
///
/// Who may read it and not write to it cannot; then it counts as used when it was written.
pub fn touch(file: &File) {
    let _ = file.set_modified(SystemTime::now());
}

/// Removes files until no more than `most` bytes are left, and what nobody will look for again.
///
/// Others may do the same at the same time, so a file that is gone is no failure; one that somebody has
/// open stays readable for them.
pub fn prune(folder: &Path, most: u64) {
    let now = SystemTime::now();
    let mut files = Vec::new();
    let mut bytes = 0;
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        let extension = path.extension().and_then(|extension| extension.to_str());
        let Some(about) = entry.metadata().ok().filter(fs::Metadata::is_file) else {
            continue;
        };
        let used = about.modified().unwrap_or(SystemTime::UNIX_EPOCH);
        match extension {
            Some("valid" | "image") => {
                bytes += about.len();
                files.push((used, path, about.len()));
            }
            Some(extension)
                if extension.starts_with("new-")
                    && now.duration_since(used).is_ok_and(|age| age > LEFT) =>
            {
                let _ = fs::remove_file(path);
            }
            // Somebody else's.
            _ => {}
        }
    }
    sort_by(&mut files, Ord::cmp);
    for (_, path, length) in files {
        if bytes <= most {
            return;
        }
        let _ = fs::remove_file(path);
        bytes -= length;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_go_first() {
        let folder = std::env::temp_dir().join(format!("shanhai-prune-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let make = |name: &str, bytes: usize, age: u64| {
            let path = folder.join(name);
            fs::write(&path, vec![0; bytes]).unwrap();
            let time = SystemTime::now() - Duration::from_secs(age);
            let file = File::options().write(true).open(path).unwrap();
            file.set_modified(time).unwrap();
        };
        make("a.image", 100, 30);
        make("b.valid", 100, 20);
        make("c.image", 100, 10);
        make("d.new-7", 100, 7200);
        make("e.new-8", 100, 5);
        make("notes.txt", 1000, 9000);
        // Used again: it is the youngest now.
        touch(&File::open(folder.join("a.image")).unwrap());
        prune(&folder, 200);
        let left = || {
            let mut names: Vec<_> = fs::read_dir(&folder)
                .unwrap()
                .map(|entry| entry.unwrap().file_name().into_string().unwrap())
                .collect();
            names.sort();
            names
        };
        assert_eq!(left(), ["a.image", "c.image", "e.new-8", "notes.txt"]);
        prune(&folder, 0);
        assert_eq!(left(), ["e.new-8", "notes.txt"]);
        prune(&folder.join("none"), 0);
        fs::remove_dir_all(folder).unwrap();
    }
}
