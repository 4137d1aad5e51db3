//! What is in the modules folder at one time.

use std::{collections::BTreeSet, io, os::unix::fs::MetadataExt, path::Path};

use shanhai_host::SortedMap;

/// Modules that a folder may hold; what is beyond is left out.
const MODULES_MAX: usize = 4096;
/// Files that look like modules and are none, of which is told.
const OTHERS_MAX: usize = 64;

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
    /// What looks like a module and is none: a folder, a link that leads nowhere, a name that no
    /// module can have. Without files, as there is code for such a map already.
    others: SortedMap<String, Files>,
}

impl Listing {
    /// Looks into a folder.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn read(folder: &Path) -> io::Result<Listing> {
        let mut modules: SortedMap<String, Files> = SortedMap::new();
        let mut others = SortedMap::new();
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            let file = path.file_name().unwrap_or_default();
            let name = file.to_str().and_then(name_of);
            let (Some(name), Some(stamp)) = (name, Stamp::of(&path)) else {
                let file = file.to_string_lossy();
                if looks_like_module(&file) && others.len() < OTHERS_MAX {
                    others.insert(file.into_owned(), Files::default());
                }
                continue;
            };
            if modules.len() == MODULES_MAX && !modules.contains_key(name) {
                continue;
            }
            let files = modules.get_or_insert_with(name.to_owned(), Files::default);
            match path.extension() {
                Some(extension) if extension == "wasm" => files.module = Some(stamp),
                _ => files.manifest = Some(stamp),
            }
        }
        modules.retain(|_, files| files.module.is_some());
        Ok(Listing { modules, others })
    }

    /// The names of the modules.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.modules.keys().map(String::as_str)
    }

    /// Whether there is a module of this name.
    pub fn has(&self, name: &str) -> bool {
        self.modules.contains_key(name)
    }

    /// Names of files that look like modules and are none.
    pub fn others(&self) -> impl Iterator<Item = &str> {
        self.others.keys().map(String::as_str)
    }

    /// Whether there is such a file.
    pub fn has_other(&self, file: &str) -> bool {
        self.others.contains_key(file)
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

/// Whether somebody may take a file for a module.
pub fn looks_like_module(file: &str) -> bool {
    !file.starts_with('.') && file.to_ascii_lowercase().ends_with(".wasm")
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
        std::os::unix::fs::symlink("nowhere", folder.path().join("link.wasm")).unwrap();
        write("LOUD.WASM", "");
        write(".half.wasm", "");
        let before = Listing::read(folder.path()).unwrap();
        assert_eq!(before.names().collect::<Vec<_>>(), ["a"]);
        let others: Vec<_> = before.others().collect();
        assert_eq!(others, ["LOUD.WASM", "dir.wasm", "link.wasm"]);
        write("a.toml", "x");
        write("b.wasm", "1");
        let after = Listing::read(folder.path()).unwrap();
        assert!(after.has("b"));
        let changed: Vec<_> = after.differences(&before).into_iter().collect();
        assert_eq!(changed, ["a", "b"]);
    }
}
