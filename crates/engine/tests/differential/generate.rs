//! Random functions, with a liking for what the translator treats in a special way.

use crate::ast::{Callee, Ex, Func, St};
use crate::eval::GLOBALS;
use crate::num::{LOADS, OPS, Op, STORES, TRAPPING, Ty, op};
use crate::random::Random;

/// The locals behind the parameters: one small number for addresses and one for counting, two of
/// each type.
const OWN: [Ty; 11] = [
    Ty::I32,
    Ty::I32,
    Ty::I32,
    Ty::I32,
    Ty::I32,
    Ty::I64,
    Ty::I64,
    Ty::F32,
    Ty::F32,
    Ty::F64,
    Ty::F64,
];

/// Makes a function.
pub struct Generator<'a> {
    random: &'a mut Random,
    /// The functions that can be called.
    funcs: &'a [Func],
    locals: Vec<Ty>,
    results: Vec<Ty>,
    /// The locals with small numbers, written as such only.
    small: [u32; 2],
    /// The locals that count, one a loop depth.
    counter: u32,
    /// The values that each label takes, innermost last.
    labels: Vec<Vec<Ty>>,
    /// Statements and operations left.
    size: i32,
    loops: u32,
}

impl<'a> Generator<'a> {
    /// A function that may call the others.
    pub fn func(random: &'a mut Random, funcs: &'a [Func]) -> Func {
        let params = random.types(4);
        let results = random.types(3);
        let mut locals = params.clone();
        let first = params.len() as u32;
        locals.extend(OWN);
        let size = 3 + random.below(40) as i32;
        let mut this = Self {
            random,
            funcs,
            locals,
            results: results.clone(),
            small: [first, first + 1],
            counter: first + 2,
            labels: vec![results.clone()],
            size,
            loops: 0,
        };
        let mut body = Vec::new();
        while this.size > 0 {
            body.push(this.statement());
        }
        this.size = 6;
        let give = results.iter().map(|&ty| this.value(ty, 3)).collect();
        Func {
            params,
            results,
            locals: this.locals,
            body,
            give,
        }
    }

    fn constant(&mut self, ty: Ty) -> Ex {
        Ex::Const(ty, self.random.value(ty))
    }

    fn i32(value: u32) -> Ex {
        Ex::Const(Ty::I32, value.into())
    }

    /// A local of this type that anything may be written to.
    fn local(&mut self, ty: Ty) -> u32 {
        let fits = |i: u32| self.locals[i as usize] == ty;
        let special = |i: u32| (self.small[0]..self.counter + 2).contains(&i);
        let all = 0..self.locals.len() as u32;
        let usable: Vec<u32> = all.filter(|&i| fits(i) && !special(i)).collect();
        *self.random.pick(&usable)
    }

    /// A local of this type to be read.
    fn readable(&mut self, ty: Ty) -> u32 {
        if ty == Ty::I32 && self.random.one_in(5) {
            let special = [self.small[0], self.small[1], self.counter, self.counter + 1];
            return *self.random.pick(&special);
        }
        self.local(ty)
    }

    fn locals_for(&mut self, types: &[Ty]) -> Vec<(Ty, u32)> {
        types.iter().map(|&ty| (ty, self.local(ty))).collect()
    }

    fn simple(&mut self, ty: Ty) -> Ex {
        if self.random.one_in(3) {
            self.constant(ty)
        } else {
            Ex::Local(self.readable(ty))
        }
    }

    fn values(&mut self, types: &[Ty], depth: u32) -> Vec<Ex> {
        types.iter().map(|&ty| self.value(ty, depth)).collect()
    }

    fn num(op: &'static Op, operands: impl Into<Vec<Ex>>) -> Ex {
        Ex::Num(op, operands.into())
    }

    /// An expression of this type, at most `depth` deep.
    fn value(&mut self, ty: Ty, depth: u32) -> Ex {
        self.size -= 1;
        if depth == 0 || self.size < -20 || self.random.one_in(4) {
            return self.simple(ty);
        }
        let depth = depth - 1;
        match self.random.below(24) {
            0 => Ex::Tee(self.local(ty), Box::new(self.value(ty, depth))),
            1 => {
                let of_type: Vec<_> = (0..5).filter(|&i| GLOBALS[i as usize] == ty).collect();
                Ex::Global(*self.random.pick(&of_type))
            }
            2 | 3 => {
                let (first, second) = (self.value(ty, depth), self.value(ty, depth));
                Ex::Select(Box::new([first, second, self.condition(depth)]))
            }
            4..=6 => {
                let fits: Vec<_> = LOADS.iter().filter(|load| load.result == ty).collect();
                let load = *self.random.pick(&fits);
                let (offset, address) = self.address(load.bytes, depth);
                Ex::Load(load, offset, Box::new(address))
            }
            7 => {
                self.labels.push(vec![ty]);
                let body = (0..self.random.below(3))
                    .map(|_| self.statement())
                    .collect();
                let give = self.value(ty, depth);
                self.labels.pop();
                Ex::Block(ty, body, Box::new(give))
            }
            8 => {
                let condition = self.condition(depth);
                self.labels.push(vec![ty]);
                let (then, other) = (self.value(ty, depth), self.value(ty, depth));
                self.labels.pop();
                Ex::If(ty, Box::new([condition, then, other]))
            }
            9 => self.call_value(ty, depth),
            10 if ty == Ty::I32 => Ex::MemorySize,
            10..=14 => self.fused(ty, depth),
            15 => {
                let fits: Vec<_> = TRAPPING.iter().filter(|op| op.result == ty).collect();
                match fits.is_empty() {
                    true => self.simple(ty),
                    false => {
                        let op = *self.random.pick(&fits);
                        Self::num(op, self.values(op.params, depth))
                    }
                }
            }
            _ => {
                let fits: Vec<_> = OPS.iter().filter(|op| op.result == ty).collect();
                let op = *self.random.pick(&fits);
                Self::num(op, self.values(op.params, depth))
            }
        }
    }

    /// Pairs of operations that are known to become one.
    fn fused(&mut self, ty: Ty, depth: u32) -> Ex {
        let inner = self.value(ty, depth);
        let other = self.value(ty, depth);
        let name = ty.name();
        let pick =
            |random: &mut Random, names: &[&str]| op(&format!("{name}.{}", random.pick(names)));
        match ty {
            Ty::I32 | Ty::I64 if self.random.one_in(3) => {
                let mask = Ex::Const(ty, self.random.value(Ty::I32));
                let count = Ex::Const(ty, self.random.below(70).into());
                let shifted = Self::num(pick(self.random, &["shr_u"]), [inner, count]);
                Self::num(pick(self.random, &["and"]), [shifted, mask])
            }
            Ty::I32 | Ty::I64 => {
                let count = Ex::Const(ty, self.random.below(70).into());
                let shift = pick(self.random, &["shl", "shr_u", "rotl", "rotr", "shr_s"]);
                let shifted = Self::num(shift, [inner, count]);
                let outer = pick(self.random, &["add", "xor", "or", "sub"]);
                match self.random.one_in(2) {
                    true => Self::num(outer, [shifted, other]),
                    false => Self::num(outer, [other, shifted]),
                }
            }
            Ty::F32 | Ty::F64 => {
                let second = self.value(ty, depth);
                let product = Self::num(pick(self.random, &["mul"]), [inner, second]);
                let outer = pick(self.random, &["add", "sub"]);
                match self.random.one_in(2) {
                    true => Self::num(outer, [product, other]),
                    false => Self::num(outer, [other, product]),
                }
            }
        }
    }

    /// A condition, mostly a comparison.
    fn condition(&mut self, depth: u32) -> Ex {
        const COMPARE: [&str; 10] = [
            "eq", "ne", "lt_s", "lt_u", "gt_s", "gt_u", "le_s", "le_u", "ge_s", "ge_u",
        ];
        const COMPARE_FLOATS: [&str; 6] = ["eq", "ne", "lt", "gt", "le", "ge"];
        if depth == 0 {
            return self.simple(Ty::I32);
        }
        let depth = depth - 1;
        match self.random.below(10) {
            0..=4 => {
                let ty = *self
                    .random
                    .pick(&[Ty::I32, Ty::I32, Ty::I64, Ty::F32, Ty::F64]);
                let name = match ty {
                    Ty::I32 | Ty::I64 => *self.random.pick(&COMPARE),
                    Ty::F32 | Ty::F64 => *self.random.pick(&COMPARE_FLOATS),
                };
                let compare = op(&format!("{}.{name}", ty.name()));
                let first = self.value(ty, depth);
                let second = if self.random.one_in(2) {
                    self.simple(ty)
                } else {
                    self.value(ty, depth)
                };
                Self::num(compare, [first, second])
            }
            5 | 6 => {
                let inner = self.condition(depth);
                let inner = match self.random.one_in(3) {
                    true => Ex::Tee(self.local(Ty::I32), Box::new(inner)),
                    false => inner,
                };
                Self::num(op("i32.eqz"), [inner])
            }
            7 => {
                let inner = self.value(Ty::I64, depth);
                Self::num(op("i64.eqz"), [inner])
            }
            8 => {
                let mask = match self.random.one_in(2) {
                    true => self.constant(Ty::I32),
                    false => Self::i32(1 << self.random.below(15)),
                };
                let operands = [self.value(Ty::I32, depth), mask];
                Self::num(op("i32.and"), operands)
            }
            _ => self.value(Ty::I32, depth),
        }
    }

    /// An address that is mostly within the memory, and an offset.
    fn address(&mut self, bytes: usize, depth: u32) -> (u32, Ex) {
        let small = |this: &mut Self| Ex::Local(*this.random.pick(&this.small.clone()));
        let offset = *self.random.pick(&[0, 0, 0, 4, 1000, 0xfff8, 0xffff]);
        let near = if offset > 1000 { 0 } else { offset };
        let address = match self.random.below(12) {
            0 => Self::i32(self.random.below(0x1_0008)),
            1 | 2 => small(self),
            3 => Self::num(op("i32.add"), [small(self), small(self)]),
            4 => {
                let constant = self.random.below(0x4000).wrapping_sub(16);
                let base = match self.random.one_in(2) {
                    true => small(self),
                    false => self.small_value(depth),
                };
                match self.random.one_in(3) {
                    true => Self::num(op("i32.add"), [Self::i32(constant), base]),
                    false => Self::num(op("i32.add"), [base, Self::i32(constant)]),
                }
            }
            5 | 6 => {
                let log2 = bytes.trailing_zeros();
                let log2 = if self.random.one_in(4) {
                    self.random.below(4)
                } else {
                    log2
                };
                Self::num(op("i32.shl"), [small(self), Self::i32(log2)])
            }
            7 => {
                let first = Self::num(op("i64.extend_i32_u"), [small(self)]);
                let second = match self.random.one_in(2) {
                    true => Self::num(op("i64.extend_i32_s"), [small(self)]),
                    false => Ex::Const(
                        Ty::I64,
                        0xffff_ffff_0000_0000 | u64::from(self.random.below(64)),
                    ),
                };
                let sum = Self::num(op("i64.add"), [first, second]);
                Self::num(op("i32.wrap_i64"), [sum])
            }
            8 => return (offset, self.value(Ty::I32, depth)),
            9 => Ex::Tee(self.small[0], Box::new(self.small_value(depth))),
            _ => self.small_value(depth),
        };
        (near, address)
    }

    /// Any number, made small.
    fn small_value(&mut self, depth: u32) -> Ex {
        let mask = *self.random.pick(&[0x1fff, 0xff, 0x1ff8]);
        Self::num(op("i32.and"), [self.value(Ty::I32, depth), Self::i32(mask)])
    }

    fn callee(&mut self, index: usize) -> Callee {
        if !self.random.one_in(3) {
            return Callee::Func(index);
        }
        let at = Self::i32(index as u32);
        let at = match self.random.one_in(3) {
            true => Ex::Tee(self.local(Ty::I32), Box::new(at)),
            false => at,
        };
        Callee::Table(index, Box::new(at))
    }

    fn call_value(&mut self, ty: Ty, depth: u32) -> Ex {
        if ty == Ty::I64 && self.random.one_in(2) {
            let args = self.values(&[Ty::I32, Ty::I64, Ty::F64], depth);
            return Ex::Call(Callee::Mix, args);
        }
        let funcs = self.funcs;
        let fits: Vec<usize> = (0..funcs.len())
            .filter(|&i| funcs[i].results == [ty])
            .collect();
        if fits.is_empty() {
            return self.simple(ty);
        }
        let index = *self.random.pick(&fits);
        let args = self.values(&funcs[index].params, depth);
        Ex::Call(self.callee(index), args)
    }

    fn statements(&mut self, most: u32) -> Vec<St> {
        (0..self.random.below(most + 1))
            .map(|_| self.statement())
            .collect()
    }

    fn inside(&mut self, label: Vec<Ty>, most: u32) -> Vec<St> {
        self.labels.push(label);
        let body = self.statements(most);
        self.labels.pop();
        body
    }

    /// x += constant
    fn increment(&mut self) -> St {
        let ty = *self.random.pick(&[Ty::I32, Ty::I32, Ty::I64]);
        let local = self.local(ty);
        let add = op(&format!(
            "{}.{}",
            ty.name(),
            self.random.pick(&["add", "sub"])
        ));
        St::Set(local, Self::num(add, [Ex::Local(local), self.constant(ty)]))
    }

    fn statement(&mut self) -> St {
        self.size -= 1;
        if self.size < 0 {
            return self.increment();
        }
        match self.random.below(30) {
            0..=6 => {
                let ty = self.random.ty();
                St::Set(self.local(ty), self.value(ty, 3))
            }
            7 | 8 => self.increment(),
            9 => {
                let small = *self.random.pick(&self.small.clone());
                St::Set(small, self.small_value(2))
            }
            10 => {
                let global = self.random.below(5);
                St::SetGlobal(global, self.value(GLOBALS[global as usize], 3))
            }
            11..=14 => {
                let store = self.random.pick(&STORES);
                let (offset, address) = self.address(store.bytes, 2);
                let value = if self.random.one_in(3) {
                    self.simple(store.value)
                } else {
                    self.value(store.value, 2)
                };
                St::Store(store, offset, address, value)
            }
            15 => {
                let ty = self.random.ty();
                St::Drop(self.value(ty, 3))
            }
            16 | 17 => St::Block(self.inside(Vec::new(), 4)),
            18 => {
                let types = self.random.types(3);
                let to = self.locals_for(&types);
                self.labels.push(types.clone());
                let body = self.statements(3);
                let give = self.values(&types, 2);
                self.labels.pop();
                St::Give(to, body, give)
            }
            19 | 20 if self.loops < 2 => self.counted_loop(),
            21 | 22 => {
                let condition = self.condition(3);
                let then = self.inside(Vec::new(), 3);
                St::If(condition, then, self.inside(Vec::new(), 2))
            }
            23 | 24 => {
                let (label, types) = self.label();
                let values = self.values(&types, 2);
                St::BrIf(label, values, self.condition(3))
            }
            25 => self.leave(),
            26 => self.call_statement(),
            27 => {
                let (_, d) = self.address(8, 1);
                let (value, n) = (self.value(Ty::I32, 1), Self::i32(self.random.below(40)));
                St::Fill(Box::new([d, value, n]))
            }
            28 => {
                let (_, d) = self.address(8, 1);
                let (_, s) = self.address(8, 1);
                St::Copy(Box::new([d, s, self.small_value(1)]))
            }
            _ => self.increment(),
        }
    }

    /// A label around and what it takes.
    fn label(&mut self) -> (u32, Vec<Ty>) {
        let label = self.random.below(self.labels.len() as u32);
        (
            label,
            self.labels[self.labels.len() - 1 - label as usize].clone(),
        )
    }

    /// A statement that is never passed.
    fn leave(&mut self) -> St {
        match self.random.below(6) {
            0 => {
                let (label, types) = self.label();
                St::Br(label, self.values(&types, 2))
            }
            1 => {
                let types = self.results.clone();
                St::Return(self.values(&types, 2))
            }
            2 if self.random.one_in(4) => St::Unreachable,
            _ => {
                let (label, types) = self.label();
                let n = self.labels.len();
                let alike: Vec<u32> = (0..n)
                    .filter(|&i| self.labels[n - 1 - i] == types)
                    .map(|i| i as u32)
                    .collect();
                let mut labels = vec![label];
                labels.extend((0..self.random.below(5)).map(|_| *self.random.pick(&alike)));
                let values = self.values(&types, 2);
                St::BrTable(labels, values, self.value(Ty::I32, 2))
            }
        }
    }

    fn call_statement(&mut self) -> St {
        let funcs = self.funcs;
        if funcs.is_empty() {
            return self.increment();
        }
        let index = self.random.below(funcs.len() as u32) as usize;
        let args = self.values(&funcs[index].params, 2);
        let to = self.locals_for(&funcs[index].results);
        St::Call(self.callee(index), args, to)
    }

    /// A loop that counts, with or without parameters.
    fn counted_loop(&mut self) -> St {
        let types = if self.random.one_in(2) {
            self.random.types(2)
        } else {
            Vec::new()
        };
        let to = self.locals_for(&types);
        let init = self.values(&types, 2);
        let counter = self.counter + self.loops;
        self.loops += 1;
        let mut body = self.inside(types.clone(), 4);
        self.loops -= 1;
        let (step, compare, limit) = *self.random.pick(&[
            (1u32, "i32.lt_s", 5u32),
            (1, "i32.ne", 9),
            (u32::MAX, "i32.gt_s", -7i32 as u32),
            (3, "i32.lt_u", 40),
            (1, "i32.le_u", 100_000),
        ]);
        let limit = if limit > 90_000 && self.random.one_in(2) {
            6
        } else {
            limit
        };
        let next = Self::num(op("i32.add"), [Ex::Local(counter), Self::i32(step)]);
        let limit = match self.random.one_in(3) {
            true => Ex::Local(self.small[0]),
            false => Self::i32(limit),
        };
        self.labels.push(types.clone());
        let values = self.values(&types, 2);
        if self.random.one_in(2) {
            body.push(St::Set(counter, next));
            let again = Self::num(op(compare), [Ex::Local(counter), limit]);
            body.push(St::BrIf(0, values, again));
        } else {
            let again = Self::num(op(compare), [Ex::Tee(counter, Box::new(next)), limit]);
            body.push(St::BrIf(0, values, again));
        }
        self.labels.pop();
        St::Loop(to, init, body)
    }
}
