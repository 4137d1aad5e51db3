//! Which sequences of kinds are chains, as a set that is asked before the list: most sequences are none,
//! and a look at the list is two jumps that the machine cannot foresee.

use crate::exec::chain::Kind;

/// Bits of a set. The longest list has 1,600 chains: one question in ten is answered wrongly with yes.
const BITS: usize = 1 << 14;

/// A set of sequences of kinds, which may have some more than were put in.
pub(super) struct Listed([u64; BITS / 64]);

impl Listed {
    /// A set of these, and some more.
    pub const fn new<const N: usize>(chains: &[[Kind; N]]) -> Self {
        let mut bits = [0; BITS / 64];
        let mut i = 0;
        while i < chains.len() {
            let at = place(chains[i]);
            bits[at / 64] |= 1 << (at % 64);
            i += 1;
        }
        Self(bits)
    }

    /// Whether a sequence may be in the set.
    #[inline(always)]
    pub fn may_have<const N: usize>(&self, chain: [Kind; N]) -> bool {
        let at = place(chain);
        self.0[at / 64] >> (at % 64) & 1 != 0
    }
}

/// The bit of a sequence.
#[inline(always)]
const fn place<const N: usize>(chain: [Kind; N]) -> usize {
    let mut hash = 0u64;
    let mut i = 0;
    while i < N {
        hash = hash << 12 ^ chain[i] as u64;
        i += 1;
    }
    // A multiplication by an odd number spreads the kinds; the upper bits have something of all.
    (hash.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 50) as usize % BITS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_listed_is_found() {
        let chain = [Kind::Copy2, Kind::Copy2];
        let set = Listed::new(&[chain]);
        assert!(set.may_have(chain));
        assert!(!set.may_have([Kind::Copy2, Kind::Add2]));
    }
}
