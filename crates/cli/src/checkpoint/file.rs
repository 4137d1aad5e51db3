//! The file that a program's state is kept in: a whole snapshot, and the changes since.
//!
//! ```text
//! "shckpt1\n"                      8 bytes
//! record, record, ...              length (8 bytes, little-endian), then a snapshot of that length
//! ```
//! The first record is whole and carries the module, each later one holds what has changed since
//! the one before. Records are only added, and a snapshot ends with a checksum: a record that was
//! being written when the power went is noticed and does not count. When changes outgrow the whole,
//! the file is written anew beside the old one and takes its place.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Read, Write},
    path::{Path, PathBuf},
};

use shanhai::snapshot::Snapshot;

use crate::{failure::Failure, load};

/// What the file starts with.
const MAGIC: &[u8; 8] = b"shckpt1\n";
/// The bytes of a record's length.
const LENGTH: usize = 8;

/// A file that is being written.
pub struct CheckpointFile {
    path: PathBuf,
    file: Option<File>,
    /// Bytes of the whole snapshot, and of the changes behind it.
    whole: usize,
    changes: usize,
}

impl CheckpointFile {
    /// The file at `path`, not touched before the first record.
    pub fn new(path: &Path) -> Self {
        CheckpointFile {
            path: path.to_owned(),
            file: None,
            whole: 0,
            changes: 0,
        }
    }

    /// Whether the next record must be whole.
    pub fn wants_whole(&self) -> bool {
        self.file.is_none() || self.changes > self.whole
    }

    /// Replaces the file's contents by a whole snapshot.
    pub fn write_whole(&mut self, snapshot: &Snapshot) -> io::Result<()> {
        let bytes = snapshot.to_bytes();
        let beside = self.path.with_added_extension("new");
        let mut file = File::create(&beside)?;
        file.write_all(MAGIC)?;
        record(&mut file, &bytes)?;
        fs::rename(&beside, &self.path)?;
        sync_folder(&self.path);
        // Opened anew: the descriptor goes on at the end whoever writes.
        self.file = Some(OpenOptions::new().append(true).open(&self.path)?);
        (self.whole, self.changes) = (bytes.len(), 0);
        Ok(())
    }

    /// Adds what has changed.
    pub fn write_changes(&mut self, delta: &Snapshot) -> io::Result<()> {
        let bytes = delta.to_bytes();
        if let Some(file) = &mut self.file {
            record(file, &bytes)?;
        }
        self.changes += bytes.len();
        Ok(())
    }

    /// Removes the file: its program is over.
    pub fn remove(self) -> io::Result<()> {
        match self.file {
            Some(_) => fs::remove_file(&self.path),
            None => Ok(()),
        }
    }
}

/// Writes a record so that it outlives a power failure.
fn record(file: &mut File, bytes: &[u8]) -> io::Result<()> {
    let mut record = Vec::with_capacity(LENGTH + bytes.len());
    record.extend_from_slice(&(bytes.len() as u64).to_le_bytes());
    record.extend_from_slice(bytes);
    file.write_all(&record)?;
    file.sync_data()
}

/// Makes a rename outlive a power failure, where that can be done.
fn sync_folder(path: &Path) {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    // A file system that cannot do this has no better to offer.
    let _ = File::open(folder.unwrap_or(Path::new("."))).and_then(|folder| folder.sync_all());
}

/// Whether bytes are those of such a file.
pub fn is_checkpoint(bytes: &[u8]) -> bool {
    bytes.starts_with(MAGIC)
}

/// The last state in a file.
pub fn read(path: &Path) -> Result<Snapshot, Failure> {
    let failed = |error: io::Error| Failure::of_file(path, error);
    let mut file = File::open(path).map_err(|error| load::failure(path, &error))?;
    let mut head = Vec::new();
    let mut start = (&mut file).take((MAGIC.len() + LENGTH) as u64);
    start.read_to_end(&mut head).map_err(failed)?;
    // The snapshot uses the bytes where they are.
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes).map_err(failed)?;
    let Some(length) = first(&head).filter(|length| *length <= bytes.len()) else {
        return Err(foreign(path, head.starts_with(MAGIC)));
    };
    let changes = bytes.split_off(length);
    let mut snapshot =
        Snapshot::from_bytes(bytes).map_err(|error| Failure::of_file(path, error))?;
    let mut rest = &changes[..];
    while let Some((record, behind)) = next(rest) {
        // Cut off while it was written: what was before counts.
        let Ok(delta) = Snapshot::from_bytes(record) else {
            break;
        };
        let sections: Vec<_> = super::SECTIONS
            .iter()
            .filter_map(|name| Some((*name, snapshot.shared_section(name)?)))
            .collect();
        snapshot = snapshot
            .apply(&delta)
            .map_err(|error| Failure::of_file(path, error))?;
        // What the changes do not speak of stays.
        for (name, bytes) in sections {
            let bytes = delta.shared_section(name).unwrap_or(bytes);
            snapshot.set_section(name, bytes);
        }
        rest = behind;
    }
    Ok(snapshot)
}

/// The bytes of the first record, if the file begins like one with a state.
fn first(head: &[u8]) -> Option<usize> {
    let length = head.strip_prefix(MAGIC)?.first_chunk::<LENGTH>()?;
    usize::try_from(u64::from_le_bytes(*length)).ok()
}

/// Why a file is not one with a state.
#[cold]
fn foreign(path: &Path, is_checkpoint: bool) -> Failure {
    match is_checkpoint {
        true => Failure::of_file(path, "the checkpoint has no whole record")
            .hint("it was cut short; use an older one"),
        false => Failure::of_file(path, "not a checkpoint")
            .hint("`shanhai run --checkpoint` and `shanhai snapshot-init` write such files"),
    }
}

/// The next record, if it is complete, and what is behind it.
fn next(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = bytes.split_first_chunk::<LENGTH>()?;
    let length = usize::try_from(u64::from_le_bytes(*length)).ok()?;
    rest.split_at_checked(length)
}
