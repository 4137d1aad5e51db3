//! Stores as bytes, to be continued in another process or on another machine.
//!
//! [`Store::snapshot`](crate::Store::snapshot) takes everything that the store's instances can
//! reach: memories, tables, globals, segments, structures, arrays, exceptions, suspended calls. What
//! belongs to the host is not part of it: host functions are found again by name in a [`Linker`], and state of the
//! embedder can go along as a named section ([`Snapshot::set_section`]), for which [`Writer`] and
//! [`Reader`] are there too.
//!
//! Restoring trusts nothing: whatever the bytes say, the outcome is a store in which everything has
//! the type that it must have, or an error.
//!
//! ```
//! use shanhai::snapshot::Snapshot;
//! use shanhai::{Engine, Linker, Module, Store};
//!
//! # fn main() -> Result<(), shanhai::Error> {
//! let wasm = wat::parse_str(r#"(module (global $n (mut i32) (i32.const 40))
//!     (func (export "next") (result i32)
//!         (global.set $n (i32.add (global.get $n) (i32.const 1))) (global.get $n)))"#).unwrap();
//! let engine = Engine::default();
//! let module = Module::new(&engine, wasm)?;
//! let (mut store, linker) = (Store::new(&engine, ()), Linker::new(&engine));
//! let counter = linker.instantiate(&mut store, &module)?;
//! let next = counter.get_typed_func::<(), i32>(&store, "next")?;
//! assert_eq!(next.call(&mut store, ())?, 41);
//! let bytes = store.snapshot()?.to_bytes();
//!
//! // In another process:
//! let snapshot = Snapshot::from_bytes(bytes)?;
//! let mut restored = snapshot.restore(&engine, (), &[module], &linker)?;
//! let counter = restored.instances[0];
//! let next = counter.get_typed_func::<(), i32>(&restored.store, "next")?;
//! assert_eq!(next.call(&mut restored.store, ())?, 42);
//! # Ok(())
//! # }
//! ```
//!
//! The format is described byte by byte in `docs/snapshot-format.md`.

mod calls;
#[cfg(feature = "std")]
mod delta;
mod error;
mod format;
pub(in crate::api) mod frames;
mod image;
mod number;
mod pack;
mod reader;
mod restore;
#[cfg(test)]
mod tests;
mod types;
mod write;
mod writer;

use alloc::borrow::ToOwned;
use alloc::sync::Arc;
use alloc::vec::Vec;

#[cfg(feature = "std")]
pub use delta::SnapshotBase;
pub use error::{Place, SnapshotError, SnapshotErrorKind};
pub use reader::{ReadError, ReadErrorKind, Reader};
pub use writer::Writer;

use crate::api::engine::Engine;
use crate::api::error::Error;
use crate::api::execution::Execution;
use crate::api::instance::Instance;
use crate::api::linker::Linker;
use crate::api::module::Module;
use crate::api::store::Store;
use crate::bytes::SharedBytes;
use image::{Image, Wanted};

/// The state of a store, or how it differs from an earlier one.
///
/// Cheap to restore from many times: what can be checked without the modules was checked when it
/// was read, and memories are copied as they are.
#[derive(Clone, Debug)]
pub struct Snapshot {
    identity: Identity,
    modules: Vec<[u8; 32]>,
    state: State,
    memories: Vec<Image>,
    sections: format::Sections,
    compressed: bool,
}

/// Which snapshot it is.
#[derive(Clone, Copy, Debug)]
struct Identity {
    id: u32,
    /// How many deltas lie between it and a whole snapshot.
    sequence: u64,
    /// The snapshot that a delta follows.
    predecessor: Option<u32>,
}

/// Everything but modules and the bytes of memories.
#[derive(Clone, Debug)]
struct State {
    bytes: SharedBytes,
    /// Where they lie in the snapshot, for errors.
    at: usize,
}

/// A store made from a snapshot.
#[derive(Debug)]
#[non_exhaustive]
pub struct Restored<T> {
    /// The store.
    pub store: Store<T>,
    /// Its instances, in the order in which they were made in the first place.
    pub instances: Vec<Instance>,
    /// The calls that were suspended, in the order in which the snapshot has them.
    pub executions: Vec<Execution>,
}

impl Snapshot {
    /// Reads a snapshot and checks what can be checked without its modules.
    ///
    /// # Errors
    /// [`ErrorKind::Snapshot`](crate::ErrorKind::Snapshot) if the bytes are not those of a
    /// snapshot of this version.
    pub fn from_bytes(bytes: impl Into<Vec<u8>>) -> Result<Self, Error> {
        Ok(format::from_bytes(bytes.into())?)
    }

    /// The snapshot as bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        format::to_bytes(self)
    }

    /// Makes [`Snapshot::to_bytes`] compress (default: it does not). Nothing comes of it without
    /// the crate feature `snapshot-lz4`.
    pub fn set_compressed(&mut self, compressed: bool) -> &mut Self {
        self.compressed = compressed;
        self
    }

    /// The SHA-256 hashes of the modules that its instances were made from, each once.
    pub fn modules(&self) -> impl Iterator<Item = &[u8; 32]> {
        self.modules.iter()
    }

    /// What the embedder put in under a name.
    pub fn section(&self, name: &str) -> Option<&[u8]> {
        let section = self.sections.iter().find(|(found, _)| found == name);
        section.map(|(_, bytes)| &**bytes)
    }

    /// The same, to be kept without a copy: it keeps all bytes alive that the snapshot was read
    /// from.
    pub fn shared_section(&self, name: &str) -> Option<SharedBytes> {
        let section = self.sections.iter().find(|(found, _)| found == name);
        section.map(|(_, bytes)| bytes.clone())
    }

    /// Puts something of the embedder's into the snapshot, under a name; replaces what is there.
    pub fn set_section(&mut self, name: &str, bytes: impl Into<SharedBytes>) -> &mut Self {
        self.sections.retain(|(found, _)| found != name);
        self.sections.push((name.to_owned(), bytes.into()));
        self
    }

    /// Whether it holds changes only; see [`Store::snapshot_delta`](crate::Store::snapshot_delta).
    pub fn is_delta(&self) -> bool {
        self.identity.predecessor.is_some()
    }

    /// The snapshot after the changes of a delta, which must be the one that was taken next.
    /// Sections of the embedder are those of the delta.
    ///
    /// # Errors
    /// If this is a delta itself, the other is none, or it follows another snapshot.
    pub fn apply(self, delta: &Self) -> Result<Self, Error> {
        let Some(predecessor) = delta.identity.predecessor else {
            return Err(SnapshotErrorKind::NotDelta.into());
        };
        if self.is_delta() {
            return Err(SnapshotErrorKind::NotDelta.into());
        }
        let (expected, found) = (predecessor, self.identity.id);
        if expected != found
            || delta.identity.sequence.checked_sub(1) != Some(self.identity.sequence)
        {
            return Err(SnapshotErrorKind::Predecessor { expected, found }.into());
        }
        let mut memories = Vec::with_capacity(delta.memories.len());
        for image in &delta.memories {
            let before = match image.from {
                None => None,
                Some(from) => match self.memories.get(from as usize) {
                    Some(before) => Some(before),
                    None => return Err(SnapshotErrorKind::NotDelta.into()),
                },
            };
            memories.push(Image::changed(before, image)?);
        }
        Ok(Self {
            identity: Identity {
                predecessor: None,
                ..delta.identity
            },
            memories,
            ..delta.clone()
        })
    }

    /// Makes a store with the instances of the snapshot.
    ///
    /// `modules` must have those that [`Snapshot::modules`] names, in any order; host functions
    /// are taken from `linker` by the names under which they were imported. Start functions are
    /// not run.
    ///
    /// # Errors
    /// [`ErrorKind::Snapshot`](crate::ErrorKind::Snapshot) with what is missing, or with what is
    /// wrong in the snapshot; [`ErrorKind::Link`](crate::ErrorKind::Link) if a host function has
    /// another type now; [`ErrorKind::Limit`](crate::ErrorKind::Limit) at a limit of the store.
    pub fn restore<T: 'static>(
        &self,
        engine: &Engine,
        data: T,
        modules: &[Module],
        linker: &Linker<T>,
    ) -> Result<Restored<T>, Error> {
        self.restore_into(Store::new(engine, data), modules, linker)
    }

    /// The same in a store that is there already, with limits of its own and nothing else in it.
    ///
    /// # Errors
    /// As [`Snapshot::restore`]; [`ErrorKind::Misuse`](crate::ErrorKind::Misuse) if the store is
    /// not empty.
    pub fn restore_into<T: 'static>(
        &self,
        store: Store<T>,
        modules: &[Module],
        linker: &Linker<T>,
    ) -> Result<Restored<T>, Error> {
        let modules = restore::find(self, modules)?;
        restore::restore(self, store, modules, linker)
    }

    /// The same with the modules of [`Snapshot::modules`] in that order, whose hashes are not
    /// compared: for modules that lie in one file with the snapshot, as a section of it for example.
    ///
    /// A hash finds the right one among several modules; that the snapshot fits its modules is
    /// checked here as always, so a wrong one gives an error or a store that could have come about
    /// with that module.
    ///
    /// # Errors
    /// As [`Snapshot::restore_into`]; also if there are more or fewer modules than the snapshot has.
    pub fn restore_in_order<T: 'static>(
        &self,
        store: Store<T>,
        modules: &[Module],
        linker: &Linker<T>,
    ) -> Result<Restored<T>, Error> {
        let (expected, found) = (self.modules.len(), modules.len());
        if expected != found {
            return Err(SnapshotErrorKind::ModuleCount { expected, found }.into());
        }
        let modules = modules.iter().map(|module| Arc::clone(&module.loaded));
        restore::restore(self, store, modules.collect(), linker)
    }
}

impl<T> Store<T> {
    /// Takes a snapshot of everything that the store's instances can reach. The store is not
    /// changed by that.
    ///
    /// # Errors
    /// [`ErrorKind::Snapshot`](crate::ErrorKind::Snapshot) if a host function runs, or if
    /// instances can reach what cannot be written: shared memories, values of the host
    /// ([`ExternRef::new`](crate::ExternRef::new)), and host functions that satisfy no import.
    pub fn snapshot(&mut self) -> Result<Snapshot, Error> {
        calls::settle(self)?;
        let written = write::write(self)?;
        let memories = written.memories.iter();
        let memories = memories.map(|&addr| {
            Image::of(
                self.state.rt.memories[addr as usize].bytes(),
                Wanted::NotZero,
            )
        });
        let memories: Vec<Image> = memories.collect();
        Ok(Snapshot::new(written, memories, None))
    }
}

impl Snapshot {
    /// Puts a snapshot together; `before` is what a delta follows.
    fn new(written: write::Written, memories: Vec<Image>, before: Option<Identity>) -> Self {
        let write::Written { modules, state, .. } = written;
        let identity = Identity {
            id: format::identify(&modules, &state, &memories),
            sequence: before.map_or(0, |before| before.sequence + 1),
            predecessor: before.map(|before| before.id),
        };
        Self {
            identity,
            modules,
            state: State {
                bytes: state.into(),
                at: 0,
            },
            memories,
            sections: Vec::new(),
            compressed: false,
        }
    }
}
