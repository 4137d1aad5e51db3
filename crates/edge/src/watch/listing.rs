//! What is in the modules folder at one time.

use std::{collections::BTreeSet, io, os::unix::fs::MetadataExt, path::Path};

use shanhai_host::SortedMap;

/// Modules that a folder may hold; what is beyond is left out.
const MODULES_MAX: usize = 4096;

/// What tells one state of a file from another without reading it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    inode: u64,
    bytes: u64,
    seconds: i64,
    nanos: i64,
}

impl Stamp {
    /// That of a file, through links; none if there is none.
    pub fn of(path: &Path) -> Option<Stamp> {
        // One that leads nowhere is none.
        let data = path.metadata().ok().filter(|data| data.is_file())?;
        Some(Stamp {
            inode: data.ino(),
            bytes: data.size(),
            seconds: data.mtime(),
            nanos: data.mtime_nsec(),
        })
    }
}

/// The files of one module.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Files {
    module: Option<Stamp>,
    manifest: Option<Stamp>,
}

/// The modules in a folder, by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    modules: SortedMap<String, Files>,
}

impl Listing {
    /// Looks into a folder.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn read(folder: &Path) -> io::Result<Listing> {
        let mut modules: SortedMap<String, Files> = SortedMap::new();
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            let file = path.file_name().and_then(|file| file.to_str());
            let Some(name) = file.and_then(name_of) else {
                continue;
            };
            let stamp = Stamp::of(&path);
            if stamp.is_none() {
                continue;
            }
            if modules.len() == MODULES_MAX && !modules.contains_key(name) {
                continue;
            }
            let files = modules.get_or_insert_with(name.to_owned(), Files::default);
            match path.extension() {
                Some(extension) if extension == "wasm" => files.module = stamp,
                _ => files.manifest = stamp,
            }
        }
        modules.retain(|_, files| files.module.is_some());
        Ok(Listing { modules })
    }

    /// The names of the modules.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.modules.keys().map(String::as_str)
    }

    /// Whether there is a module of this name.
    pub fn has(&self, name: &str) -> bool {
        self.modules.contains_key(name)
    }

    /// The modules that were added, removed or changed since another listing.
    pub fn differences(&self, other: &Listing) -> BTreeSet<String> {
        let names = self.modules.keys().chain(other.modules.keys());
        names
            .filter(|name| self.modules.get(*name) != other.modules.get(*name))
            .cloned()
            .collect()
    }
}

/// The module that a file belongs to: `NAME.wasm` is one, `NAME.toml` its manifest.
///
/// Hidden files are none: programs write to them before they rename them.
pub fn name_of(file: &str) -> Option<&str> {
    let name = file
        .strip_suffix(".wasm")
        .or_else(|| file.strip_suffix(".toml"))?;
    let fine = |c: char| c.is_alphanumeric() || "-_.@+ ".contains(c);
    let is_name = !name.is_empty() && !name.starts_with('.') && name.chars().all(fine);
    is_name.then_some(name)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn names() {
        assert_eq!(name_of("led.wasm"), Some("led"));
        assert_eq!(name_of("led.v2.toml"), Some("led.v2"));
        for file in ["led.wasm.tmp", ".led.wasm", ".wasm", "led", "a/b.wasm"] {
            assert_eq!(name_of(file), None, "{file}");
        }
    }

    #[test]
    fn a_folder() {
        let folder = tempfile::tempdir().unwrap();
        let write = |file: &str, text: &str| fs::write(folder.path().join(file), text).unwrap();
        write("a.wasm", "1");
        write("a.toml", "");
        write("lonely.toml", "");
        fs::create_dir(folder.path().join("dir.wasm")).unwrap();
        let before = Listing::read(folder.path()).unwrap();
        assert_eq!(before.names().collect::<Vec<_>>(), ["a"]);
        write("a.toml", "x");
        write("b.wasm", "1");
        let after = Listing::read(folder.path()).unwrap();
        assert!(after.has("b"));
        let changed: Vec<_> = after.differences(&before).into_iter().collect();
        assert_eq!(changed, ["a", "b"]);
    }
}
