//! Writes the bytes of a snapshot: numbers, byte strings and sections, one after the other.

use alloc::vec::Vec;

/// Appends values to bytes; a [`Reader`](super::Reader) takes them out in the same order.
///
/// ```
/// use shanhai::snapshot::{Reader, Writer};
///
/// let mut writer = Writer::new();
/// writer.section(7, |w| {
///     w.varint(300);
///     w.str("uart0");
/// });
/// let bytes = writer.into_bytes();
/// assert_eq!(bytes[..2], [7, 8]);
///
/// let mut reader = Reader::new(&bytes);
/// let mut section = reader.section(7)?;
/// assert_eq!((section.varint()?, section.str()?), (300, "uart0"));
/// section.finish()?;
/// reader.finish()?;
/// # Ok::<(), shanhai::snapshot::ReadError>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Writer {
    bytes: Vec<u8>,
}

impl Writer {
    /// Nothing written yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Nothing written yet, with room for this many bytes.
    pub fn with_capacity(bytes: usize) -> Self {
        Self {
            bytes: Vec::with_capacity(bytes),
        }
    }

    /// What was written.
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// What was written so far.
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// A byte.
    pub fn u8(&mut self, value: u8) {
        self.bytes.push(value);
    }

    /// A truth value: a byte that is 0 or 1.
    pub fn bool(&mut self, value: bool) {
        self.u8(value.into());
    }

    /// A number, as unsigned LEB128 in its shortest form: 1 to 10 bytes.
    pub fn varint(&mut self, value: u64) {
        let mut rest = value;
        while rest >= 0x80 {
            self.bytes.push(rest as u8 | 0x80);
            rest >>= 7;
        }
        self.bytes.push(rest as u8);
    }

    /// A signed number: zig-zag (0, -1, 1, -2, ..), then as [`Writer::varint`].
    pub fn signed(&mut self, value: i64) {
        self.varint((value << 1 ^ value >> 63) as u64);
    }

    /// Four bytes, little endian.
    pub fn u32_le(&mut self, value: u32) {
        self.bytes.extend_from_slice(&value.to_le_bytes());
    }

    /// Eight bytes, little endian.
    pub fn u64_le(&mut self, value: u64) {
        self.bytes.extend_from_slice(&value.to_le_bytes());
    }

    /// The bits of a float: eight bytes, little endian.
    pub fn f64(&mut self, value: f64) {
        self.u64_le(value.to_bits());
    }

    /// Bytes as they are, without their length.
    pub fn raw(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    /// A byte string: its length, then the bytes.
    pub fn bytes(&mut self, bytes: &[u8]) {
        self.varint(bytes.len() as u64);
        self.raw(bytes);
    }

    /// A string: as [`Writer::bytes`], in UTF-8.
    pub fn str(&mut self, text: &str) {
        self.bytes(text.as_bytes());
    }

    /// A section: its id, the length of what `fill` writes, and that.
    pub fn section(&mut self, id: u64, fill: impl FnOnce(&mut Self)) {
        self.varint(id);
        let start = self.bytes.len();
        fill(self);
        let end = self.bytes.len();
        // The length is known only now: it is written behind and moved to the front.
        self.varint((end - start) as u64);
        let length = self.bytes.len() - end;
        self.bytes[start..].rotate_right(length);
    }
}
