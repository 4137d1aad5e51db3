//! What is looked up in a function's body before it runs: its variables and where blocks end.

use alloc::vec::Vec;

use super::stack::Kind;
use super::{Event, Step, impossible, read};
use crate::binary::Locals;
use crate::exec::Loaded;
use crate::syntax::Instr;

/// A function's body.
pub(super) struct Body {
    /// The offset of the first instruction, and of the end.
    pub start: u32,
    pub end: u32,
    /// The slot of each parameter and local variable.
    pub locals: Vec<u32>,
    /// The kinds of the slots of local variables that are no parameters.
    pub declared: Vec<Kind>,
    /// Blocks by the offset of their first instruction.
    blocks: Vec<(u32, Block)>,
}

/// Where a block goes on.
#[derive(Clone, Copy, Default)]
pub(super) struct Block {
    /// The offset behind its `else`.
    pub otherwise: Option<u32>,
    /// The offset behind its `end`.
    pub after: u32,
}

impl Body {
    /// Looks through the body of an own function; none if it is malformed.
    pub fn new(loaded: &Loaded, own: u32) -> Option<Self> {
        let syntax = &loaded.syntax;
        let range = syntax.bodies.get(own as usize)?.range;
        let ty = syntax.func_type(*syntax.funcs.get(own as usize)?)?;
        let (mut slots, mut declared) = (Vec::new(), Vec::new());
        let mut next = 0;
        let mut place = |kinds: &[Kind]| {
            slots.push(next);
            next += kinds.len() as u32;
        };
        for &ty in ty.params() {
            place(&Kind::slots(&[ty]).collect::<Vec<_>>());
        }
        let mut locals = Locals::new(&loaded.bytes, range, loaded.features).ok()?;
        for declaration in locals.by_ref() {
            let (count, ty) = declaration.ok()?;
            let kinds: Vec<Kind> = Kind::slots(&[ty]).collect();
            for _ in 0..count {
                place(&kinds);
                declared.extend_from_slice(&kinds);
            }
        }
        let rest = locals.rest();
        let blocks = blocks(loaded, rest.start, rest.end)?;
        Some(Self {
            start: rest.start,
            end: rest.end,
            locals: slots,
            declared,
            blocks,
        })
    }

    /// The block that starts at an offset.
    pub fn block(&self, start: u32) -> Option<Block> {
        let i = self
            .blocks
            .binary_search_by_key(&start, |&(start, _)| start)
            .ok()?;
        self.blocks.get(i).map(|&(_, block)| block)
    }
}

/// The blocks among some instructions, in the order of their starts.
#[allow(clippy::wildcard_enum_match_arm)]
fn blocks(loaded: &Loaded, start: u32, end: u32) -> Option<Vec<(u32, Block)>> {
    let mut blocks: Vec<(u32, Block)> = Vec::new();
    let mut open = Vec::new();
    let mut at = start;
    while at < end {
        let (instr, next) = read(loaded, at, end)?;
        match instr {
            Instr::Block { .. }
            | Instr::Loop { .. }
            | Instr::If { .. }
            | Instr::TryTable { .. } => {
                open.push(blocks.len());
                blocks.push((at, Block::default()));
            }
            Instr::Else {} => blocks.get_mut(*open.last()?)?.1.otherwise = Some(next),
            Instr::End {} => {
                if let Some(i) = open.pop() {
                    blocks.get_mut(i)?.1.after = next;
                }
            }
            _ => {}
        }
        at = next;
    }
    Some(blocks)
}

impl Step<'_> {
    /// The body of an own function of an instance, looked through once.
    pub(super) fn body(
        &mut self,
        instance: u32,
        own: u32,
    ) -> Result<alloc::sync::Arc<Body>, Event> {
        if let Some(body) = self.m.bodies.get(&(instance, own)) {
            return Ok(body.clone());
        }
        let Some(body) = Body::new(&self.modules[instance as usize], own) else {
            return impossible();
        };
        let body = alloc::sync::Arc::new(body);
        self.m.bodies.insert((instance, own), body.clone());
        Ok(body)
    }
}
