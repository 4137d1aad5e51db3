//! What functions mean: a walk over the tree, as plain as can be.

use shanhai::TrapCode;

use crate::ast::{Callee, Ex, Func, St};
use crate::num::{Ty, is_nan};

/// What functions work on.
#[derive(Clone, PartialEq)]
pub struct World {
    pub memory: Vec<u8>,
    /// The shared `i64` and one of each type.
    pub globals: [u64; 5],
}

/// The types of the globals.
pub const GLOBALS: [Ty; 5] = [Ty::I64, Ty::I32, Ty::I64, Ty::F32, Ty::F64];

/// Why the walk does not simply go on.
#[derive(Debug)]
pub enum Stop {
    Trap(TrapCode),
    Branch(u32, Vec<u64>),
    Return(Vec<u64>),
    /// More steps than anybody wants to wait for.
    TooLong,
}

/// The host function `mix`.
pub fn mix(a: i32, b: i64, c: f64) -> i64 {
    let c = if c.is_nan() { 7 } else { c.to_bits() as i64 };
    (b ^ c).wrapping_mul(31).wrapping_add(i64::from(a))
}

/// A walk.
pub struct Eval<'f> {
    pub funcs: &'f [Func],
    pub world: World,
    pub steps: u32,
    /// The sign or payload of a NaN became visible: the result is not determined.
    pub nan_seen: bool,
}

type Values = Result<Vec<u64>, Stop>;

/// A body that was left by a branch to its own label gives the branch's values.
fn labelled(result: Values) -> Values {
    match result {
        Err(Stop::Branch(0, values)) => Ok(values),
        Err(Stop::Branch(n, values)) => Err(Stop::Branch(n - 1, values)),
        other => other,
    }
}

impl Eval<'_> {
    /// Calls a function.
    pub fn call(&mut self, index: usize, args: Vec<u64>) -> Values {
        let funcs = self.funcs;
        let func = &funcs[index];
        let mut locals = args;
        locals.resize(func.locals.len(), 0);
        let result = self.body(&mut locals, &func.body, &func.give);
        match labelled(result) {
            Err(Stop::Return(values)) => Ok(values),
            other => other,
        }
    }

    fn body(&mut self, locals: &mut [u64], body: &[St], give: &[Ex]) -> Values {
        self.statements(locals, body)?;
        self.values(locals, give)
    }

    fn statements(&mut self, locals: &mut [u64], statements: &[St]) -> Result<(), Stop> {
        statements
            .iter()
            .try_for_each(|statement| self.statement(locals, statement))
    }

    fn values(&mut self, locals: &mut [u64], values: &[Ex]) -> Values {
        values
            .iter()
            .map(|value| self.value(locals, value))
            .collect()
    }

    fn step(&mut self) -> Result<(), Stop> {
        self.steps = self.steps.checked_sub(1).ok_or(Stop::TooLong)?;
        Ok(())
    }

    fn statement(&mut self, locals: &mut [u64], statement: &St) -> Result<(), Stop> {
        self.step()?;
        match statement {
            St::Set(local, value) => locals[*local as usize] = self.value(locals, value)?,
            St::SetGlobal(global, value) => {
                self.world.globals[*global as usize] = self.value(locals, value)?;
            }
            St::Store(store, offset, address, value) => {
                let address = self.value(locals, address)?;
                let value = self.value(locals, value)?;
                let range = self.range(address, *offset, store.bytes)?;
                self.nan_seen |= is_nan(store.value, value);
                self.world.memory[range].copy_from_slice(&value.to_le_bytes()[..store.bytes]);
            }
            St::Drop(value) => drop(self.value(locals, value)?),
            St::Block(body) => {
                let result = self.body(locals, body, &[]);
                labelled(result)?;
            }
            St::Give(to, body, give) => {
                let result = self.body(locals, body, give);
                set(locals, to, labelled(result)?);
            }
            St::Loop(to, init, body) => {
                let mut values = self.values(locals, init)?;
                loop {
                    set(locals, to, values);
                    match self.statements(locals, body) {
                        Err(Stop::Branch(0, again)) => values = again,
                        other => {
                            labelled(other.map(|()| Vec::new()))?;
                            break;
                        }
                    }
                    self.step()?;
                }
            }
            St::If(condition, then, other) => {
                let taken = self.value(locals, condition)? as u32 != 0;
                let result = self.body(locals, if taken { then } else { other }, &[]);
                labelled(result)?;
            }
            St::Br(label, values) => {
                return Err(Stop::Branch(*label, self.values(locals, values)?));
            }
            St::BrIf(label, values, condition) => {
                let values = self.values(locals, values)?;
                if self.value(locals, condition)? as u32 != 0 {
                    return Err(Stop::Branch(*label, values));
                }
            }
            St::BrTable(labels, values, index) => {
                let values = self.values(locals, values)?;
                let index = self.value(locals, index)? as u32 as usize;
                let label = labels[index.min(labels.len() - 1)];
                return Err(Stop::Branch(label, values));
            }
            St::Return(values) => return Err(Stop::Return(self.values(locals, values)?)),
            St::Call(callee, args, to) => {
                let values = self.callee(locals, callee, args)?;
                set(locals, to, values);
            }
            St::Fill(operands) => {
                let [d, value, n] = self.three(locals, operands)?;
                let to = self.range(d, 0, n as usize)?;
                self.world.memory[to].fill(value as u8);
            }
            St::Copy(operands) => {
                let [d, s, n] = self.three(locals, operands)?;
                let from = self.range(s, 0, n as usize)?;
                let to = self.range(d, 0, n as usize)?;
                self.world.memory.copy_within(from, to.start);
            }
            St::Unreachable => return Err(Stop::Trap(TrapCode::Unreachable)),
        }
        Ok(())
    }

    fn three(&mut self, locals: &mut [u64], operands: &[Ex; 3]) -> Result<[u64; 3], Stop> {
        let [a, b, c] = operands;
        let (a, b) = (self.value(locals, a)?, self.value(locals, b)?);
        Ok([a, b, self.value(locals, c)?])
    }

    fn range(
        &self,
        address: u64,
        offset: u32,
        bytes: usize,
    ) -> Result<std::ops::Range<usize>, Stop> {
        let start = (u64::from(address as u32) + u64::from(offset)) as usize;
        match start + bytes <= self.world.memory.len() {
            true => Ok(start..start + bytes),
            false => Err(Stop::Trap(TrapCode::MemoryOutOfBounds)),
        }
    }

    fn callee(&mut self, locals: &mut [u64], callee: &Callee, args: &[Ex]) -> Values {
        let args = self.values(locals, args)?;
        match callee {
            Callee::Func(index) => self.call(*index, args),
            Callee::Table(index, at) => {
                let at = self.value(locals, at)? as u32;
                assert_eq!(at as usize, *index, "the generator knows the index");
                self.call(*index, args)
            }
            Callee::Mix => {
                let c = f64::from_bits(args[2]);
                Ok(vec![mix(args[0] as i32, args[1] as i64, c) as u64])
            }
        }
    }

    fn value(&mut self, locals: &mut [u64], value: &Ex) -> Result<u64, Stop> {
        self.step()?;
        Ok(match value {
            Ex::Const(_, bits) => *bits,
            Ex::Local(local) => locals[*local as usize],
            Ex::Tee(local, value) => {
                let value = self.value(locals, value)?;
                locals[*local as usize] = value;
                value
            }
            Ex::Global(global) => self.world.globals[*global as usize],
            Ex::Num(op, operands) => {
                let values = self.values(locals, operands)?;
                for (i, &bits) in values.iter().enumerate() {
                    self.nan_seen |= op.shows_nan(i) && is_nan(op.params[i], bits);
                }
                let second = values.get(1).copied().unwrap_or(0);
                (op.eval)(values[0], second).map_err(Stop::Trap)?
            }
            Ex::Select(operands) => {
                let [first, second, condition] = self.three(locals, operands)?;
                if condition as u32 != 0 { first } else { second }
            }
            Ex::Load(load, offset, address) => {
                let address = self.value(locals, address)?;
                let range = self.range(address, *offset, load.bytes)?;
                let mut bytes = [0; 8];
                bytes[..load.bytes].copy_from_slice(&self.world.memory[range]);
                let unused = 64 - 8 * load.bytes as u32;
                let bits = u64::from_le_bytes(bytes);
                let bits = if load.signed {
                    ((bits << unused) as i64 >> unused) as u64
                } else {
                    bits
                };
                if load.result == Ty::I32 {
                    u64::from(bits as u32)
                } else {
                    bits
                }
            }
            Ex::Block(_, body, give) => {
                let result = self.body(locals, body, std::slice::from_ref(give));
                labelled(result)?[0]
            }
            Ex::If(_, parts) => {
                let [condition, then, other] = &**parts;
                let taken = self.value(locals, condition)? as u32 != 0;
                let part = if taken { then } else { other };
                let result = self.values(locals, std::slice::from_ref(part));
                labelled(result)?[0]
            }
            Ex::Call(callee, args) => self.callee(locals, callee, args)?[0],
            Ex::MemorySize => 1,
        })
    }
}

/// Puts values into locals, the last first: two of them may be the same local.
fn set(locals: &mut [u64], to: &[(Ty, u32)], values: Vec<u64>) {
    for (&(_, local), value) in to.iter().zip(values).rev() {
        locals[local as usize] = value;
    }
}
