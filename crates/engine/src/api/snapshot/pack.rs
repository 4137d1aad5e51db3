//! Optional compression: LZ4 blocks of a mebibyte of data each.
//!
//! ```text
//! | bytes of data | { bytes of the piece | piece } ... |
//! ```
//! A piece that did not become smaller is stored as it was: its length says so.

use alloc::vec::Vec;

use super::error::SnapshotError;
use super::reader::Reader;

#[cfg(feature = "snapshot-lz4")]
use super::writer::Writer;

/// The bytes that are compressed together.
#[cfg(feature = "snapshot-lz4")]
const PIECE: usize = 1 << 20;

/// The most that LZ4 makes of a byte.
#[cfg(feature = "snapshot-lz4")]
const MOST: usize = 255;

/// The data, packed.
#[cfg(feature = "snapshot-lz4")]
pub(super) fn pack<'a>(data: impl Iterator<Item = &'a [u8]>, len: usize) -> Vec<u8> {
    let mut writer = Writer::new();
    writer.varint(len as u64);
    let mut piece = Vec::with_capacity(PIECE.min(len));
    for mut bytes in data {
        while !bytes.is_empty() {
            let (now, later) = bytes.split_at(bytes.len().min(PIECE - piece.len()));
            piece.extend_from_slice(now);
            bytes = later;
            if piece.len() == PIECE {
                pack_piece(&mut writer, &piece);
                piece.clear();
            }
        }
    }
    if !piece.is_empty() {
        pack_piece(&mut writer, &piece);
    }
    writer.into_bytes()
}

#[cfg(feature = "snapshot-lz4")]
fn pack_piece(writer: &mut Writer, piece: &[u8]) {
    let packed = lz4_flex::block::compress(piece);
    let smaller = packed.len() < piece.len();
    writer.bytes(if smaller { &packed } else { piece });
}

/// The data that was packed.
#[cfg(feature = "snapshot-lz4")]
pub(super) fn unpack(mut reader: Reader<'_>) -> Result<Vec<u8>, SnapshotError> {
    let most = (reader.remaining() as u64).saturating_mul(MOST as u64);
    let len = reader.at_most(most, "a length that the packed bytes can have")?;
    let mut data = alloc::vec![0; usize::try_from(len).unwrap_or(0)];
    for piece in data.chunks_mut(PIECE) {
        let packed = reader.bytes()?;
        if packed.len() == piece.len() {
            piece.copy_from_slice(packed);
        } else if lz4_flex::block::decompress_into(packed, piece).ok() != Some(piece.len()) {
            return Err(reader.invalid("packed bytes are damaged").into());
        }
    }
    reader.finish()?;
    Ok(data)
}

/// Without the feature there is nothing to unpack with.
#[cfg(not(feature = "snapshot-lz4"))]
pub(super) fn unpack(_: Reader<'_>) -> Result<Vec<u8>, SnapshotError> {
    Err(super::error::SnapshotErrorKind::Compressed.into())
}
