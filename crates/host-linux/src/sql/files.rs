//! Which file a database is in, and what may be asked about it.

use std::path::{Path, PathBuf};

use shanhai_host::{CapError, CapErrorKind, SortedMap};

/// Where databases are: files by name, a folder for all other names, or memory.
#[derive(Clone, Debug, Default)]
pub struct DatabaseFiles {
    files: SortedMap<String, PathBuf>,
    folder: Option<PathBuf>,
}

/// Pragmas that only tell something, or concern the connection alone.
#[cfg(any(feature = "sqlite", feature = "turso"))]
pub(super) const PRAGMAS: [&str; 11] = [
    "data_version",
    "foreign_key_check",
    "foreign_key_list",
    "foreign_keys",
    "index_info",
    "index_list",
    "table_info",
    "table_list",
    "table_xinfo",
    "user_version",
    "integrity_check",
];

/// Letters of a name that becomes a file's.
const NAME: usize = 64;

impl DatabaseFiles {
    /// No databases.
    #[must_use]
    pub fn new() -> Self {
        DatabaseFiles::default()
    }

    /// Adds a database in a file; the file `:memory:` is none, and each connection has its own then.
    #[must_use]
    pub fn file(mut self, name: &str, path: impl Into<PathBuf>) -> Self {
        self.files.insert(name.to_owned(), path.into());
        self
    }

    /// Takes any other name for a file `NAME.db` in a folder.
    ///
    /// Such a name has up to 64 letters and digits of ASCII, `-` and `_`.
    #[must_use]
    pub fn folder(mut self, folder: impl Into<PathBuf>) -> Self {
        self.folder = Some(folder.into());
        self
    }

    /// The file of a database.
    ///
    /// # Errors
    /// [`NotFound`](CapErrorKind::NotFound), [`Invalid`](CapErrorKind::Invalid) for a name that no file can
    /// have.
    pub fn path(&self, name: &str) -> Result<PathBuf, CapError> {
        if let Some(path) = self.files.get(name) {
            return Ok(path.clone());
        }
        let Some(folder) = &self.folder else {
            let message = format!("there is no database {name} on this node");
            return Err(CapError::new(CapErrorKind::NotFound, message));
        };
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        if name.is_empty() || name.len() > NAME || !name.chars().all(plain) {
            let message = "a database's name is up to 64 letters, digits, - and _";
            return Err(CapError::new(CapErrorKind::Invalid, message));
        }
        Ok(folder.join(Path::new(&format!("{name}.db"))))
    }
}

/// Connections that may be open at a time.
#[cfg(any(feature = "sqlite", feature = "turso"))]
const CONNECTIONS: usize = 256;

/// The connections that are open; clones count together.
#[cfg(any(feature = "sqlite", feature = "turso"))]
#[derive(Clone, Debug, Default)]
pub(super) struct Places(std::sync::Arc<()>);

/// One of them.
#[cfg(any(feature = "sqlite", feature = "turso"))]
pub(super) struct Place(#[allow(dead_code, reason = "it counts")] std::sync::Arc<()>);

#[cfg(any(feature = "sqlite", feature = "turso"))]
impl Places {
    /// Takes a place.
    ///
    /// # Errors
    /// [`Limit`](CapErrorKind::Limit).
    pub(super) fn take(&self) -> Result<Place, CapError> {
        // Clones of the back end count as well; there are few.
        if std::sync::Arc::strong_count(&self.0) <= CONNECTIONS {
            return Ok(Place(self.0.clone()));
        }
        let message = format!("more than {CONNECTIONS} connections to databases are open");
        Err(CapError::new(CapErrorKind::Limit, message))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_was_given() {
        let files = DatabaseFiles::new().file("log", "/data/x.sqlite");
        assert_eq!(files.path("log").unwrap(), Path::new("/data/x.sqlite"));
        let error = files.path("other").unwrap_err();
        assert_eq!(error.kind(), CapErrorKind::NotFound);
        let files = files.folder("/data");
        assert_eq!(files.path("other").unwrap(), Path::new("/data/other.db"));
        for wrong in ["", "a/b", "..", "a.b", &"x".repeat(65)] {
            let error = files.path(wrong).unwrap_err();
            assert_eq!(error.kind(), CapErrorKind::Invalid, "{wrong}");
        }
    }
}
