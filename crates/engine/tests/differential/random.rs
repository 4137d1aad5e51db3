//! Numbers, types and values by chance, the same for the same seed.

use crate::num::Ty;

/// A generator of numbers: Knuth's multiplicative congruence, its upper half.
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Self {
        let mut random = Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x5851_f42d_4c95_7f2d);
        random.bits();
        random
    }

    fn bits(&mut self) -> u32 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 32) as u32
    }

    /// A number below `n`.
    pub fn below(&mut self, n: u32) -> u32 {
        ((u64::from(self.bits()) * u64::from(n)) >> 32) as u32
    }

    /// True once in `n` times.
    pub fn one_in(&mut self, n: u32) -> bool {
        self.below(n) == 0
    }

    /// One of these.
    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len() as u32) as usize]
    }

    /// A type.
    pub fn ty(&mut self) -> Ty {
        *self.pick(&Ty::ALL)
    }

    /// At most this many types.
    pub fn types(&mut self, most: u32) -> Vec<Ty> {
        (0..self.below(most + 1)).map(|_| self.ty()).collect()
    }

    /// A value: mostly one where something changes.
    pub fn value(&mut self, ty: Ty) -> u64 {
        const WIDE: [u64; 22] = [
            0,
            1,
            2,
            3,
            7,
            8,
            0x7fff,
            0x8000,
            0xffff,
            0x7ff_ffff,
            0x800_0000,
            0x7fff_ffff,
            0x8000_0000,
            0xffff_ffff,
            0x1_0000_0000,
            0x7fff_ffff_ffff_ffff,
            1 << 63,
            u64::MAX,
            u64::MAX - 1,
            -0x8000i64 as u64,
            -0x8001i64 as u64,
            -0x8000_0001i64 as u64,
        ];
        const FLOATS: [f64; 16] = [
            0.0,
            -0.0,
            1.0,
            -1.0,
            0.5,
            -1.5,
            2.5,
            1e10,
            -1e10,
            1e300,
            f64::INFINITY,
            f64::NEG_INFINITY,
            f64::NAN,
            4_294_967_295.0,
            3.402_823_5e38,
            5e-324,
        ];
        match ty {
            Ty::I32 => u64::from(self.value(Ty::I64) as u32),
            Ty::I64 if self.one_in(4) => u64::from(self.bits()) << 32 | u64::from(self.bits()),
            Ty::I64 if self.one_in(2) => i64::from(self.below(40) as i32 - 8) as u64,
            Ty::I64 => *self.pick(&WIDE),
            Ty::F32 => u64::from((f64::from_bits(self.value(Ty::F64)) as f32).to_bits()),
            Ty::F64 if self.one_in(3) => f64::from(self.bits() as i32 >> 12).to_bits(),
            Ty::F64 => self.pick(&FLOATS).to_bits(),
        }
    }
}
