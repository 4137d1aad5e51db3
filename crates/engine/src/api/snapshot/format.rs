//! Snapshots as bytes: what comes first and last, and the sections between.
//!
//! `docs/snapshot-format.md` describes the same for readers.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use super::error::{SnapshotError, SnapshotErrorKind};
use super::image::Image;
use super::pack;
use super::reader::Reader;
use super::writer::Writer;
use super::{Identity, Snapshot, State};
use crate::bytes::SharedBytes;

/// What a snapshot starts with.
const MAGIC: [u8; 8] = *b"\0shsnap\n";

/// The format that is written, and the only one that is read.
const VERSION: u32 = 1;

/// The bytes of the checksum at the end.
const CHECKSUM: usize = 4;

/// The bytes that are allocated for everything but state and memories.
const ROOM: usize = 1024;

/// The snapshot holds changes only.
const DELTA: u64 = 1;
/// State and memories are compressed.
const PACKED: u64 = 2;

/// The ids of sections, in their order.
mod id {
    pub const IDENTITY: u64 = 1;
    pub const MODULES: u64 = 2;
    pub const STATE: u64 = 3;
    pub const MEMORIES: u64 = 4;
    pub const DATA: u64 = 5;
    pub const EMBEDDER: u64 = 6;
}

/// The snapshot as bytes.
pub(super) fn to_bytes(snapshot: &Snapshot) -> Vec<u8> {
    let packed = snapshot.compressed && cfg!(feature = "snapshot-lz4");
    let bytes: usize = snapshot.memories.iter().map(Image::data_len).sum();
    let room = if packed {
        0
    } else {
        bytes + snapshot.state.bytes.len()
    };
    let mut w = Writer::with_capacity(room + ROOM);
    w.raw(&MAGIC);
    w.varint(VERSION.into());
    let is_delta = snapshot.identity.predecessor.is_some();
    w.varint((u64::from(is_delta) * DELTA) | (u64::from(packed) * PACKED));
    w.section(id::IDENTITY, |w| {
        w.u32_le(snapshot.identity.id);
        w.varint(snapshot.identity.sequence);
        if let Some(predecessor) = snapshot.identity.predecessor {
            w.u32_le(predecessor);
        }
    });
    w.section(id::MODULES, |w| {
        w.varint(snapshot.modules.len() as u64);
        snapshot.modules.iter().for_each(|hash| w.raw(hash));
    });
    data(&mut w, id::STATE, packed, &[&snapshot.state.bytes]);
    w.section(id::MEMORIES, |w| {
        w.varint(snapshot.memories.len() as u64);
        snapshot
            .memories
            .iter()
            .for_each(|image| image.write_runs(w));
    });
    for image in &snapshot.memories {
        let parts: Vec<&[u8]> = image.data().collect();
        data(&mut w, id::DATA, packed, &parts);
    }
    for (name, bytes) in &snapshot.sections {
        w.section(id::EMBEDDER, |w| {
            w.str(name);
            w.raw(bytes);
        });
    }
    let checksum = crc32fast::hash(w.as_bytes());
    w.u32_le(checksum);
    w.into_bytes()
}

/// A section of data in parts.
fn data(w: &mut Writer, id: u64, packed: bool, parts: &[&[u8]]) {
    let len: usize = parts.iter().map(|part| part.len()).sum();
    w.varint(id);
    #[cfg(feature = "snapshot-lz4")]
    if packed {
        return w.bytes(&pack::pack(parts.iter().copied(), len));
    }
    debug_assert!(!packed, "packed only where that can be done");
    w.varint(len as u64);
    parts.iter().for_each(|part| w.raw(part));
}

/// Reads and checks what [`to_bytes`] wrote.
pub(super) fn from_bytes(bytes: Vec<u8>) -> Result<Snapshot, SnapshotError> {
    let bytes = SharedBytes::from(bytes);
    if bytes.get(..MAGIC.len()) != Some(&MAGIC) {
        return Err(SnapshotErrorKind::Magic.into());
    }
    let Some((body, checksum)) = bytes.split_last_chunk::<CHECKSUM>() else {
        return Err(SnapshotErrorKind::Magic.into());
    };
    let mut r = Reader::new(body);
    r.raw(MAGIC.len())?;
    let found = r.u32()?;
    if found != VERSION {
        let expected = VERSION;
        return Err(SnapshotErrorKind::Version { expected, found }.into());
    }
    let (expected, found) = (crc32fast::hash(body), u32::from_le_bytes(*checksum));
    if expected != found {
        return Err(SnapshotErrorKind::Checksum { expected, found }.into());
    }
    let flags = r.at_most(DELTA | PACKED, "flags of this format")?;
    let (is_delta, packed) = (flags & DELTA != 0, flags & PACKED != 0);
    let identity = identity(r.section(id::IDENTITY)?, is_delta)?;
    let modules = modules(r.section(id::MODULES)?)?;
    let section = r.section(id::STATE)?;
    let at = if packed { 0 } else { section.offset() };
    let state = State {
        bytes: take_data(&bytes, section, packed)?,
        at,
    };
    let memories = memories(&bytes, &mut r, packed)?;
    if !is_delta && memories.iter().any(|image| image.from.is_some()) {
        return Err(r.invalid("changes in a whole snapshot").into());
    }
    let mut snapshot = Snapshot {
        identity,
        modules,
        state,
        memories,
        sections: Vec::new(),
        compressed: packed,
    };
    while !r.is_empty() {
        let mut section = r.section(id::EMBEDDER)?;
        let name = section.str()?;
        if snapshot.section(name).is_some() {
            return Err(section
                .invalid("two sections of the embedder have one name")
                .into());
        }
        let content = rest(&bytes, &section)?;
        snapshot.sections.push((name.to_owned(), content));
    }
    Ok(snapshot)
}

fn identity(mut r: Reader<'_>, is_delta: bool) -> Result<Identity, SnapshotError> {
    let identity = Identity {
        id: r.u32_le()?,
        sequence: r.varint()?,
        predecessor: match is_delta {
            true => Some(r.u32_le()?),
            false => None,
        },
    };
    r.finish()?;
    Ok(identity)
}

fn modules(mut r: Reader<'_>) -> Result<Vec<[u8; 32]>, SnapshotError> {
    let count = r.count(32)?;
    let mut modules = Vec::with_capacity(count);
    for _ in 0..count {
        let mut hash = [0; 32];
        hash.copy_from_slice(r.raw(32)?);
        modules.push(hash);
    }
    r.finish()?;
    Ok(modules)
}

/// The data of a section.
fn take_data(
    bytes: &SharedBytes,
    section: Reader<'_>,
    packed: bool,
) -> Result<SharedBytes, SnapshotError> {
    if packed {
        return Ok(pack::unpack(section)?.into());
    }
    rest(bytes, &section)
}

/// What is left of a section of these bytes.
fn rest(bytes: &SharedBytes, section: &Reader<'_>) -> Result<SharedBytes, SnapshotError> {
    let start = section.offset();
    let part = bytes.part(start..start + section.remaining());
    Ok(part.ok_or_else(|| section.invalid("a section goes past the end"))?)
}

fn memories(
    bytes: &SharedBytes,
    r: &mut Reader<'_>,
    packed: bool,
) -> Result<Vec<Image>, SnapshotError> {
    let mut section = r.section(id::MEMORIES)?;
    let count = section.count(3)?;
    let mut memories = Vec::with_capacity(count);
    for _ in 0..count {
        memories.push(Image::read_runs(&mut section)?);
    }
    section.finish()?;
    for image in &mut memories {
        let here = r.clone();
        let data = take_data(bytes, r.section(id::DATA)?, packed)?;
        if data.len() != image.announced() {
            return Err(here
                .invalid("a memory's data is not as long as its runs")
                .into());
        }
        image.set_data(data);
    }
    Ok(memories)
}

/// The name that a snapshot goes by: a checksum of what it holds.
pub(super) fn identify(modules: &[[u8; 32]], state: &[u8], memories: &[Image]) -> u32 {
    let mut hasher = crc32fast::Hasher::new();
    modules.iter().for_each(|hash| hasher.update(hash));
    hasher.update(state);
    for image in memories {
        let mut runs = Writer::new();
        image.write_runs(&mut runs);
        hasher.update(runs.as_bytes());
        image.data().for_each(|part| hasher.update(part));
    }
    hasher.finalize()
}

/// The embedder's sections, by name.
pub(super) type Sections = Vec<(String, SharedBytes)>;
