//! Numbers of variable length, beside the crate `leb128`: where a number stands in a module, ours
//! is read back as the same, in every length that is allowed, and no longer one.

use shanhai::{Config, Engine, ExternType, Features, Linker, Module, Store, Val};
use shanhai_fuzz::Random;

/// Telling numbers, then random ones of every length.
fn numbers() -> impl Iterator<Item = u64> {
    let mut random = Random::new(3);
    let edges = (0..64).flat_map(|bit| {
        let power = 1_u64 << bit;
        [
            power - 1,
            power,
            power.wrapping_neg(),
            power.wrapping_neg() - 1,
        ]
    });
    edges.chain((0..3000).map(move |_| random.next() >> random.below(64)))
}

fn signed(value: i64) -> Vec<u8> {
    let mut bytes = Vec::new();
    leb128::write::signed(&mut bytes, value).unwrap();
    bytes
}

fn unsigned(value: u64) -> Vec<u8> {
    let mut bytes = Vec::new();
    leb128::write::unsigned(&mut bytes, value).unwrap();
    bytes
}

/// The same number, longer by so many bytes.
fn longer(mut bytes: Vec<u8>, by: usize, fill: u8) -> Vec<u8> {
    for _ in 0..by {
        *bytes.last_mut().unwrap() |= 0x80;
        bytes.push(fill & 0x7f);
    }
    bytes
}

/// A module whose global `g` is the constant that these bytes encode.
fn constant(ty: u8, opcode: u8, bytes: &[u8]) -> Vec<u8> {
    let mut wasm = b"\0asm\x01\0\0\0".to_vec();
    wasm.extend([6, 5 + bytes.len() as u8, 1, ty, 0, opcode]);
    wasm.extend_from_slice(bytes);
    wasm.extend([0x0b, 7, 5, 1, 1, b'g', 3, 0]);
    wasm
}

fn global(engine: &Engine, wasm: &[u8]) -> Option<Val> {
    let module = Module::new(engine, wasm).ok()?;
    let mut store = Store::new(engine, ());
    let instance = Linker::new(engine)
        .instantiate(&mut store, &module)
        .unwrap();
    Some(instance.get_global(&store, "g").unwrap().get(&store))
}

/// Signed numbers of `bits`: all lengths up to the longest, and one more.
fn check_signed(bits: u32, ty: u8, opcode: u8, read: fn(Val) -> Option<i64>) {
    let engine = Engine::default();
    let longest = bits.div_ceil(7) as usize;
    for number in numbers() {
        let number = (number << (64 - bits)) as i64 >> (64 - bits);
        let shortest = signed(number);
        let fill = if number < 0 { 0x7f } else { 0 };
        for by in 0..=longest + 1 - shortest.len() {
            let bytes = longer(shortest.clone(), by, fill);
            let ours = global(&engine, &constant(ty, opcode, &bytes)).and_then(read);
            let expected = (bytes.len() <= longest).then_some(number);
            assert_eq!(ours, expected, "{bytes:02x?}");
            if bytes.len() <= longest {
                let theirs = leb128::read::signed(&mut &bytes[..]).unwrap();
                assert_eq!(theirs, number, "{bytes:02x?}");
            }
        }
    }
}

#[test]
fn signed_of_32_bits() {
    check_signed(32, 0x7f, 0x41, |value| value.i32().map(i64::from));
}

#[test]
fn signed_of_64_bits() {
    check_signed(64, 0x7e, 0x42, |value| value.i64());
}

#[test]
fn signed_of_32_bits_does_not_take_more() {
    let engine = Engine::default();
    for number in numbers().map(|number| number as i64) {
        let bytes = signed(number);
        let ours = global(&engine, &constant(0x7f, 0x41, &bytes)).and_then(|value| value.i32());
        assert_eq!(ours, i32::try_from(number).ok(), "{number}");
    }
}

/// A module that exports a memory whose type has the maximum that these bytes encode.
fn memory(flags: u8, bytes: &[u8]) -> Vec<u8> {
    let mut wasm = b"\0asm\x01\0\0\0".to_vec();
    wasm.extend([5, 3 + bytes.len() as u8, 1, flags, 0]);
    wasm.extend_from_slice(bytes);
    wasm.extend([7, 5, 1, 1, b'm', 2, 0]);
    wasm
}

fn maximum(engine: &Engine, wasm: &[u8]) -> Option<u64> {
    let module = Module::new(engine, wasm).ok()?;
    match module.get_export("m") {
        Some(ExternType::Memory(memory)) => memory.limits.max,
        other => panic!("{other:?}"),
    }
}

/// Unsigned numbers: all lengths up to the longest, and one more; `most` is the largest legal one.
fn check_unsigned(features: Features, flags: u8, longest: usize, most: u64) {
    let mut config = Config::default();
    let engine = Engine::new(config.features(features));
    for number in numbers() {
        let shortest = unsigned(number);
        let lengths = (longest + 2).saturating_sub(shortest.len()).max(1);
        for by in 0..lengths {
            let bytes = longer(shortest.clone(), by, 0);
            let ours = maximum(&engine, &memory(flags, &bytes));
            let legal = bytes.len() <= longest && number <= most;
            assert_eq!(ours, legal.then_some(number), "{bytes:02x?}");
            if bytes.len() <= 10 {
                let theirs = leb128::read::unsigned(&mut &bytes[..]).unwrap();
                assert_eq!(theirs, number, "{bytes:02x?}");
            }
        }
    }
}

#[test]
fn unsigned_of_32_bits() {
    // With 64-bit memories a bound of 32 bits, too, is written as one of 64.
    check_unsigned(Features::WASM2, 1, 5, 65536);
}

#[test]
fn unsigned_of_64_bits() {
    check_unsigned(Features::WASM3, 5, 10, 1 << 48);
}
