//! Why a snapshot cannot be taken, read or restored.

use alloc::string::String;
use core::fmt;

use super::reader::{ReadError, ReadErrorKind};
use crate::api::error::{Error, ErrorKind};

/// Why a snapshot cannot be taken, read or restored.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SnapshotError {
    /// Where in the snapshot, if it is at one place. Where the snapshot is compressed, offsets in
    /// its state are those in the state as it was before.
    pub offset: Option<usize>,
    /// What is wrong.
    pub kind: SnapshotErrorKind,
}

/// What is wrong with a snapshot, or with a store of which one is wanted.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SnapshotErrorKind {
    /// The bytes are not those of a snapshot, or of none that this version wrote.
    #[error("{0}")]
    Read(ReadErrorKind),
    /// The bytes do not start as a snapshot does.
    #[error("these bytes are not a snapshot")]
    Magic,
    /// The snapshot has another format.
    #[error("the snapshot has format {found}, this version reads format {expected}")]
    Version {
        /// The format that is read.
        expected: u32,
        /// The one that is there.
        found: u32,
    },
    /// The bytes were changed, or some are missing.
    #[error(
        "the snapshot is damaged: its checksum is {found:#010x}, its bytes have {expected:#010x}"
    )]
    Checksum {
        /// The checksum of the bytes.
        expected: u32,
        /// The one that is written there.
        found: u32,
    },
    /// The snapshot is compressed, and this build has no `snapshot-lz4`.
    #[error("the snapshot is compressed, which needs the crate feature `snapshot-lz4`")]
    Compressed,
    /// A module of the snapshot was not given.
    #[error("the module with SHA-256 {} is needed and was not given", Hex(hash))]
    ModuleMissing {
        /// The module's hash: see [`Module::hash`](crate::Module::hash).
        hash: [u8; 32],
    },
    /// Not as many modules were given as the snapshot has.
    #[error("the snapshot has {expected} modules, {found} are given")]
    ModuleCount {
        /// How many it has.
        expected: usize,
        /// How many were given.
        found: usize,
    },
    /// A host function of the snapshot is not defined.
    #[error("the host function \"{module}\" \"{name}\" is needed and not defined in the linker")]
    HostFunctionMissing {
        /// The import's module name.
        module: String,
        /// The import's field name.
        name: String,
    },
    /// A host function is defined by something that is in another store.
    #[error(
        "\"{module}\" \"{name}\" is defined by something in a store; define the host function in \
         the linker with `func_wrap`, `func_new` or `func_later`"
    )]
    HostFunctionInStore {
        /// The import's module name.
        module: String,
        /// The import's field name.
        name: String,
    },
    /// A reference does not have the type of where it stands.
    #[error("a reference of type {expected} is expected, one to {found} is found")]
    Reference {
        /// The type that is needed.
        expected: String,
        /// What the reference is to.
        found: &'static str,
    },
    /// A snapshot was wanted while a host function runs.
    #[error("a snapshot cannot be taken while a host function runs; take it when the call is over")]
    Busy,
    /// A host function can be reached that satisfies no import, so it has no name.
    #[error(
        "{place} refers to a host function that no module imports, so a snapshot has no name for it"
    )]
    HostFunction {
        /// Where the reference stands.
        place: Place,
    },
    /// A value of the host can be reached.
    #[error("{place} refers to a value of the host, which cannot be written to a snapshot")]
    HostValue {
        /// Where the reference stands.
        place: Place,
    },
    /// An instance has a shared memory.
    #[error("{place} is shared: memories that other stores have too cannot be part of a snapshot")]
    SharedMemory {
        /// The memory.
        place: Place,
    },
    /// Something can be reached that belongs to no instance.
    #[error("{place} refers to something that belongs to no instance")]
    Unreached {
        /// Where the reference stands.
        place: Place,
    },
    /// The frames of a suspended call cannot be.
    #[error("a suspended call is inconsistent: {what}")]
    Frame {
        /// Why not.
        what: &'static str,
    },
    /// A suspended call has failed, and nobody knows yet.
    #[error("{place} has failed; resume it to see how, or drop it")]
    Failed {
        /// The call.
        place: Place,
    },
    /// The snapshot holds changes only.
    #[error("the snapshot holds changes only; apply it to the one that it follows")]
    IsDelta,
    /// The snapshot to be applied is a whole one.
    #[error("only a delta snapshot can be applied, and only to a whole one")]
    NotDelta,
    /// The delta snapshot follows another snapshot.
    #[error("the delta follows snapshot {expected:#010x}, it is applied to {found:#010x}")]
    Predecessor {
        /// The identity of the snapshot that the delta follows.
        expected: u32,
        /// That of the one given.
        found: u32,
    },
}

/// A place in a store, by its number there.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Place {
    /// A table.
    Table(u32),
    /// A linear memory.
    Memory(u32),
    /// A global.
    Global(u32),
    /// An import of an instance.
    Import(u32),
    /// An element segment of an instance.
    Segment(u32),
    /// A structure or an array.
    Object(u32),
    /// An exception.
    Exception(u32),
    /// A frame of an execution.
    Execution(u32),
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Table(n) => write!(f, "table {n} of the store"),
            Self::Memory(n) => write!(f, "memory {n} of the store"),
            Self::Global(n) => write!(f, "global {n} of the store"),
            Self::Import(n) => write!(f, "an import of instance {n}"),
            Self::Segment(n) => write!(f, "an element segment of instance {n}"),
            Self::Object(n) => write!(f, "structure or array {n} of the store"),
            Self::Exception(n) => write!(f, "exception {n} of the store"),
            Self::Execution(n) => write!(f, "execution {n} of the store"),
        }
    }
}

/// Bytes as hexadecimal digits.
struct Hex<'a>(&'a [u8]);

impl fmt::Display for Hex<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Display for SnapshotError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.kind.fmt(f)?;
        match self.offset {
            Some(offset) => write!(f, " (at offset {offset:#x})"),
            None => Ok(()),
        }
    }
}

impl core::error::Error for SnapshotError {}

impl From<SnapshotErrorKind> for SnapshotError {
    fn from(kind: SnapshotErrorKind) -> Self {
        Self { offset: None, kind }
    }
}

impl From<ReadError> for SnapshotError {
    fn from(error: ReadError) -> Self {
        Self {
            offset: Some(error.offset),
            kind: SnapshotErrorKind::Read(error.kind),
        }
    }
}

impl From<SnapshotError> for Error {
    fn from(error: SnapshotError) -> Self {
        Self::new(ErrorKind::Snapshot(error))
    }
}

impl From<SnapshotErrorKind> for Error {
    fn from(kind: SnapshotErrorKind) -> Self {
        SnapshotError::from(kind).into()
    }
}

impl From<ReadError> for Error {
    fn from(error: ReadError) -> Self {
        SnapshotError::from(error).into()
    }
}
