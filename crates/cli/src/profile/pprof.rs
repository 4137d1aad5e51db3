//! A profile as the protocol buffer of pprof, not compressed.
//!
//! The numbers of fields are those of `profile.proto` in the repository of pprof.

use super::{Profile, samples::Numbered};

/// The number of the only mapping: the module.
const MODULE: u64 = 1;

/// A message of a protocol buffer.
#[derive(Default)]
struct Message(Vec<u8>);

impl Message {
    /// A number in seven bits a byte, lowest first.
    fn varint(&mut self, mut value: u64) {
        while value >= 0x80 {
            self.0.push(value as u8 | 0x80);
            value >>= 7;
        }
        self.0.push(value as u8);
    }

    /// A field with a number. 0 is what a field has that is not there.
    fn number(&mut self, field: u64, value: u64) {
        if value != 0 {
            self.varint(field << 3);
            self.varint(value);
        }
    }

    fn bytes(&mut self, field: u64, bytes: &[u8]) {
        self.varint(field << 3 | 2);
        self.varint(bytes.len() as u64);
        self.0.extend_from_slice(bytes);
    }

    /// A field with a message.
    fn message(&mut self, field: u64, fill: impl FnOnce(&mut Message)) {
        let mut message = Message::default();
        fill(&mut message);
        self.bytes(field, &message.0);
    }

    /// A field with a list of numbers.
    fn numbers(&mut self, field: u64, values: impl IntoIterator<Item = u64>) {
        let mut list = Message::default();
        for value in values {
            list.varint(value);
        }
        self.bytes(field, &list.0);
    }
}

/// Texts are said once, and by number from then on.
struct Texts(Numbered<String>);

impl Texts {
    fn number(&mut self, text: &str) -> u64 {
        self.0.number(text.to_owned()).into()
    }
}

/// Encodes a profile.
pub fn encode(profile: &Profile<'_>) -> Vec<u8> {
    let mut texts = Texts(Numbered::default());
    texts.number("");
    let mut out = Message::default();
    let samples = (texts.number("samples"), texts.number("count"));
    let fuel = (texts.number("fuel"), samples.1);
    for (name, unit) in [samples, fuel] {
        out.message(1, |kind| {
            kind.number(1, name);
            kind.number(2, unit);
        });
    }
    let totals = profile.samples.totals();
    for (stack, count) in (0..).zip(totals).filter(|(_, count)| *count > 0) {
        out.message(2, |sample| {
            let frames = profile.samples.frames_of(stack);
            sample.numbers(1, frames.map(|frame| u64::from(frame) + 1));
            sample.numbers(2, [count, count.saturating_mul(profile.every)]);
        });
    }
    out.message(3, |mapping| {
        mapping.number(1, MODULE);
        mapping.number(3, profile.size as u64);
        mapping.number(5, texts.number(profile.program));
        // Functions, files, lines and inlined calls are known: there is nothing to look for.
        (7..=10).for_each(|field| mapping.number(field, 1));
    });
    for (number, frame) in (0..).zip(profile.samples.frames()) {
        out.message(4, |location| {
            location.number(1, u64::from(number) + 1);
            location.number(2, MODULE);
            location.number(3, frame.offset.into());
            for call in profile.source.calls(number) {
                location.message(4, |line| {
                    line.number(1, u64::from(call.function) + 1);
                    line.number(2, call.line.unwrap_or(0).into());
                });
            }
        });
    }
    for (number, function) in (1..).zip(profile.source.functions()) {
        let name = texts.number(&function.name);
        let file = texts.number(function.file.as_deref().unwrap_or(""));
        out.message(5, |message| {
            message.number(1, number);
            message.number(2, name);
            message.number(3, name);
            message.number(4, file);
        });
    }
    out.message(11, |kind| {
        kind.number(1, fuel.0);
        kind.number(2, fuel.1);
    });
    out.number(12, profile.every);
    out.number(14, fuel.0);
    for text in texts.0.items() {
        out.bytes(6, text.as_bytes());
    }
    out.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_as_protocol_buffers_have_them() {
        let mut message = Message::default();
        message.number(1, 150);
        message.number(2, 0);
        message.bytes(2, b"testing");
        message.numbers(6, [3, 270, 86_942]);
        message.message(3, |inner| inner.number(1, 1));
        // The examples of the encoding's description.
        let expected =
            b"\x08\x96\x01\x12\x07testing\x32\x06\x03\x8e\x02\x9e\xa7\x05\x1a\x02\x08\x01";
        assert_eq!(message.0, expected);
    }
}
