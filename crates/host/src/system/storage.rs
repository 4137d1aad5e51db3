//! A storage in a file.

use std::{
    fs::{self, File},
    io::{self, Write},
    path::{Path, PathBuf},
};

use crate::{
    Errno, SortedMap, Storage,
    storage::{QUOTA, check_quota},
};

/// What every file begins with.
const HEAD: &str = "shanhai storage 1\n";

/// A storage in a file, which each change replaces as a whole: after a crash it holds the state before
/// or after a change, never a part of one.
///
/// The file is text: a line that says so, then for each entry a line with the lengths of name and text
/// in bytes, and both, each followed by a line break.
///
/// ```text
/// shanhai storage 1
/// 5 4
/// theme
/// dark
/// ```
#[derive(Debug)]
pub struct FileStorage {
    path: PathBuf,
    texts: SortedMap<String, String>,
    quota: usize,
}

impl FileStorage {
    /// Opens the storage in a file; one that does not exist yet is made by the first change.
    ///
    /// # Errors
    /// Whatever reading the file answers, and [`Errno::EINVAL`] if it is no storage.
    pub fn open(path: impl Into<PathBuf>) -> Result<Self, Errno> {
        let path = path.into();
        let texts = match fs::read_to_string(&path) {
            Ok(text) => parse(&text).ok_or(Errno::EINVAL)?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => SortedMap::new(),
            Err(error) if error.kind() == io::ErrorKind::InvalidData => return Err(Errno::EINVAL),
            Err(error) => return Err(error.into()),
        };
        Ok(FileStorage {
            path,
            texts,
            quota: QUOTA,
        })
    }

    /// Sets how many bytes names and texts may take together, 5 MiB by default.
    #[must_use]
    pub fn with_quota(mut self, quota: usize) -> Self {
        self.quota = quota;
        self
    }

    /// Writes everything to a new file and puts it in place of the old one.
    fn keep(&self, texts: &SortedMap<String, String>) -> Result<(), Errno> {
        let mut bytes = HEAD.to_owned();
        for (name, text) in texts {
            bytes.push_str(&format!("{} {}\n{name}\n{text}\n", name.len(), text.len()));
        }
        let mut new = self.path.clone().into_os_string();
        new.push(".new");
        let new = Path::new(&new);
        let mut file = File::create(new)?;
        file.write_all(bytes.as_bytes())?;
        file.sync_all()?;
        drop(file);
        fs::rename(new, &self.path)?;
        // The name is safe when the folder is; where a folder cannot be opened there is no more to do.
        let folder = self
            .path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty());
        if let Ok(folder) = File::open(folder.unwrap_or(Path::new("."))) {
            let _ = folder.sync_all();
        }
        Ok(())
    }

    /// Makes a change to a copy, which counts once it is kept.
    fn change(&mut self, work: impl FnOnce(&mut SortedMap<String, String>)) -> Result<(), Errno> {
        let mut texts = self.texts.clone();
        work(&mut texts);
        if texts != self.texts {
            self.keep(&texts)?;
            self.texts = texts;
        }
        Ok(())
    }
}

fn parse(text: &str) -> Option<SortedMap<String, String>> {
    let mut rest = text.strip_prefix(HEAD)?;
    let mut texts = SortedMap::new();
    while !rest.is_empty() {
        let (lengths, tail) = rest.split_once('\n')?;
        let (name, text) = lengths.split_once(' ')?;
        let (name, text): (usize, usize) = (name.parse().ok()?, text.parse().ok()?);
        let take = |from: &str, length: usize| {
            let (part, tail) = from.split_at_checked(length)?;
            Some((part.to_owned(), tail.strip_prefix('\n')?.len()))
        };
        let (name, left) = take(tail, name)?;
        let tail = tail.get(tail.len() - left..)?;
        let (text, left) = take(tail, text)?;
        rest = tail.get(tail.len() - left..)?;
        texts.insert(name, text);
    }
    Some(texts)
}

impl Storage for FileStorage {
    fn get(&self, name: &str) -> Option<String> {
        self.texts.get(name).cloned()
    }

    fn keys(&self) -> Vec<String> {
        self.texts.keys().cloned().collect()
    }

    fn set(&mut self, name: &str, text: &str) -> Result<(), Errno> {
        let others = self.texts.iter().filter(|(known, _)| *known != name);
        let others = others.map(|(name, text)| name.len() + text.len()).sum();
        check_quota(self.quota, others, name, text)?;
        self.change(|texts| {
            texts.insert(name.into(), text.into());
        })
    }

    fn remove(&mut self, name: &str) -> Result<(), Errno> {
        self.change(|texts| {
            texts.remove(name);
        })
    }

    fn clear(&mut self) -> Result<(), Errno> {
        self.change(SortedMap::clear)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_stored_is_there_after_opening_again() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("storage");
        let mut storage = FileStorage::open(&path).unwrap();
        assert_eq!(storage.keys(), [""; 0]);
        storage.set("line\nbreak", "ä\n\n1 2\n").unwrap();
        storage.set("", "empty name").unwrap();
        storage.set("gone", "x").unwrap();
        storage.remove("gone").unwrap();
        let again = FileStorage::open(&path).unwrap();
        assert_eq!(again.keys(), ["", "line\nbreak"]);
        assert_eq!(again.get("line\nbreak").as_deref(), Some("ä\n\n1 2\n"));
        storage.clear().unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), HEAD);
    }

    #[test]
    fn too_much_and_foreign_files_are_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("storage");
        let mut storage = FileStorage::open(&path).unwrap().with_quota(10);
        storage.set("name", "123456").unwrap();
        assert_eq!(storage.set("name", "1234567"), Err(Errno::ENOSPC));
        assert_eq!(storage.set("b", ""), Err(Errno::ENOSPC));
        assert_eq!(storage.get("name").as_deref(), Some("123456"));
        for wrong in [
            "",
            "something else",
            "shanhai storage 1\n5 4\nthem",
            "shanhai storage 1\n99999999999999999999 1\n",
        ] {
            fs::write(&path, wrong).unwrap();
            assert_eq!(
                FileStorage::open(&path).err(),
                Some(Errno::EINVAL),
                "{wrong:?}"
            );
        }
    }

    #[test]
    fn a_change_that_cannot_be_kept_does_not_count() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("missing").join("storage");
        let mut storage = FileStorage::open(&path).unwrap();
        assert_eq!(storage.set("a", "b"), Err(Errno::ENOENT));
        assert_eq!(storage.get("a"), None);
    }
}
