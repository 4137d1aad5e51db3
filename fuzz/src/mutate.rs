//! Makes inputs: seeds with small changes, fresh modules, random bytes.

use crate::random::Random;
use crate::{Target, smith};

/// The longest seed that is changed: longer ones would only be slower.
const LONGEST: usize = 1500;

/// An endless supply of inputs for a target, the same for the same seeds and number.
#[derive(Debug)]
pub struct Mutator {
    random: Random,
    seeds: Vec<Vec<u8>>,
    modules: bool,
}

impl Mutator {
    /// Makes inputs for a target from these seeds.
    pub fn new(target: Target, seeds: &[Vec<u8>], seed: u64) -> Self {
        let small = seeds.iter().filter(|seed| seed.len() < LONGEST);
        Self {
            random: Random::new(seed),
            seeds: small.cloned().collect(),
            modules: target.modules,
        }
    }

    /// The next input.
    pub fn input(&mut self) -> Vec<u8> {
        let random = &mut self.random;
        if !self.modules {
            let len = 64 + random.below(3000);
            return random.bytes(len);
        }
        if self.seeds.is_empty() || random.once_in(400) {
            let len = 200 + random.below(1500);
            let bytes = random.bytes(len);
            let Some(module) = smith::any(&bytes) else {
                return bytes;
            };
            // Later inputs are made from it.
            if module.len() < LONGEST && self.seeds.len() < 50_000 {
                self.seeds.push(module.clone());
            }
            return module;
        }
        let at = random.below(self.seeds.len());
        let mut bytes = self.seeds[at].clone();
        for _ in 0..1 + random.below(3) {
            change(&mut bytes, random);
        }
        bytes
    }
}

/// Bytes that often mean something: small numbers, opcodes of types, ends, long numbers.
const TELLING: [u8; 16] = [
    0x00, 0x01, 0x02, 0x0b, 0x40, 0x41, 0x50, 0x5f, 0x60, 0x63, 0x64, 0x6f, 0x70, 0x7f, 0x80, 0xff,
];

/// One small change behind the header.
fn change(bytes: &mut Vec<u8>, random: &mut Random) {
    const HEADER: usize = 8;
    if bytes.len() <= HEADER + 1 {
        bytes.push(random.next() as u8);
        return;
    }
    let from = if random.once_in(500) { 0 } else { HEADER };
    let at = from + random.below(bytes.len() - from);
    match random.below(12) {
        0 => bytes[at] = random.next() as u8,
        1 => bytes[at] ^= 1 << random.below(8),
        2 => bytes[at] = bytes[at].wrapping_add(1),
        3 => bytes[at] = bytes[at].wrapping_sub(1),
        4 | 5 => bytes[at] = random.below(8) as u8,
        6 | 7 => bytes[at] = TELLING[random.below(TELLING.len())],
        8 => bytes.truncate(at),
        9 => bytes.insert(at, random.next() as u8),
        10 => drop(bytes.remove(at)),
        _ => bytes[at] = bytes[from + random.below(bytes.len() - from)],
    }
}
