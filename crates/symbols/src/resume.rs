//! Go's program counter of an instruction.
//!
//! Go gives a new program counter to what its tables tell apart: calls, and places where an inlined
//! call begins or ends. The code shows them in two ways. A function that can be resumed starts with
//! a `br_table` from program counter to block, so each block starts with a known one:
//!
//! ```text
//! block block block          one for each place to resume at, and one for the start
//!   local.get 0  br_table 0 0 1 2
//! end                        block 0: program counters 0 and 1
//!   ..  end                  block 1: 2
//!   ..  end                  block 2: 3 and later
//! ```
//!
//! And before each call the code stores the counter to return to on Go's stack: a constant with the
//! function's number in the upper bits. A call has the counter before that one.
//!
//! After `cmd/internal/obj/wasm/wasmobj.go`.

use crate::cursor::Cursor;
use crate::pclntab::FUNC_VALUE_OFFSET;

/// The counter of the instruction at offset `wanted`, in the body that ends at `end` of an own
/// function; none if the code is not understood.
pub(crate) fn counter(
    module: &[u8],
    start: usize,
    end: usize,
    own: u32,
    wanted: usize,
) -> Option<u32> {
    let mut cursor = Cursor::new(module, start, end);
    for _ in 0..cursor.u32()? {
        cursor.u32()?;
        cursor.u8()?;
    }
    let mut place = Place::default();
    let function = FUNC_VALUE_OFFSET + u64::from(own);
    loop {
        let at = cursor.offset();
        let step = Step::read(&mut cursor)?;
        if at >= wanted {
            let is_call = matches!(step, Step::Call);
            let before = place.returns_to.filter(|_| is_call);
            return Some(before.map_or(place.counter, |after| after - 1));
        }
        place.pass(step, function);
    }
}

/// What is known on the way through a body.
#[derive(Default)]
struct Place {
    counter: u32,
    /// The counter that the next call stores.
    returns_to: Option<u32>,
    depth: usize,
    blocks: Option<Blocks>,
}

/// Where each block starts.
struct Blocks {
    /// The depth at the `br_table`.
    depth: usize,
    /// The blocks that ended so far.
    ended: usize,
    /// The first counter of each block.
    first: Vec<u32>,
}

impl Place {
    fn pass(&mut self, step: Step, function: u64) {
        match step {
            Step::Open => self.depth += 1,
            Step::Close => {
                self.depth = self.depth.saturating_sub(1);
                let Some(blocks) = &mut self.blocks else {
                    return;
                };
                if self.depth + blocks.ended < blocks.depth {
                    if let Some(&first) = blocks.first.get(blocks.ended) {
                        self.counter = first;
                        self.returns_to = None;
                    }
                    blocks.ended += 1;
                }
            }
            Step::Table(first) => {
                let depth = self.depth;
                self.blocks.get_or_insert(Blocks {
                    depth,
                    ended: 0,
                    first,
                });
            }
            Step::Constant(value) => {
                let counter = value as u32 & 0xFFFF;
                if value >> 16 == function && counter > 0 {
                    self.returns_to = Some(counter);
                }
            }
            Step::Call => {
                if let Some(after) = self.returns_to.take() {
                    self.counter = after;
                }
            }
            Step::Other => {}
        }
    }
}

/// An instruction, as far as it matters here.
enum Step {
    Open,
    Close,
    /// The first counter of each label of a `br_table`.
    Table(Vec<u32>),
    Constant(u64),
    Call,
    Other,
}

impl Step {
    /// The next instruction. Those that Go's compiler cannot emit give none.
    fn read(cursor: &mut Cursor<'_>) -> Option<Self> {
        let code = cursor.u8()?;
        match code {
            0x02..=0x04 => {
                cursor.s64()?;
                return Some(Self::Open);
            }
            0x0B => return Some(Self::Close),
            0x0E => return table(cursor).map(Self::Table),
            0x10 => {
                cursor.u32()?;
                return Some(Self::Call);
            }
            0x11 => {
                cursor.u32()?;
                cursor.u32()?;
                return Some(Self::Call);
            }
            0x42 => return Some(Self::Constant(cursor.s64()? as u64)),
            // Branches, locals, globals, the size of memory.
            0x0C | 0x0D | 0x20..=0x24 | 0x3F | 0x40 => {
                cursor.u32()?;
            }
            0x28..=0x3E => memory_access(cursor)?,
            0x41 => {
                cursor.s64()?;
            }
            0x43 => {
                cursor.skip(4)?;
            }
            0x44 => {
                cursor.skip(8)?;
            }
            0xFC => bulk(cursor)?,
            0xFD => vector(cursor)?,
            // `unreachable`, `nop`, `else`, `return`, `drop`, `select`, arithmetic.
            0x00 | 0x01 | 0x05 | 0x0F | 0x1A | 0x1B | 0x45..=0xC4 => {}
            _ => return None,
        }
        Some(Self::Other)
    }
}

/// The first counter of each label: labels are in the order of counters.
fn table(cursor: &mut Cursor<'_>) -> Option<Vec<u32>> {
    let mut first = Vec::new();
    let count = cursor.u32()?;
    for counter in 0..=count {
        let label = usize::try_from(cursor.u32()?).ok()?;
        if label == first.len() {
            first.push(counter);
        }
    }
    Some(first)
}

fn memory_access(cursor: &mut Cursor<'_>) -> Option<()> {
    let flags = cursor.u32()?;
    if flags & 1 << 6 != 0 {
        cursor.u32()?;
    }
    cursor.u64()?;
    Some(())
}

/// Saturating conversions, and what moves memory and tables.
fn bulk(cursor: &mut Cursor<'_>) -> Option<()> {
    let indices = match cursor.u32()? {
        0..=7 => 0,
        9 | 11 | 13 | 15..=17 => 1,
        8 | 10 | 12 | 14 => 2,
        _ => return None,
    };
    for _ in 0..indices {
        cursor.u32()?;
    }
    Some(())
}

/// Instructions of vectors.
fn vector(cursor: &mut Cursor<'_>) -> Option<()> {
    match cursor.u32()? {
        0..=11 | 92 | 93 => memory_access(cursor)?,
        12 | 13 => {
            cursor.skip(16)?;
        }
        21..=34 => {
            cursor.u8()?;
        }
        84..=91 => {
            memory_access(cursor)?;
            cursor.u8()?;
        }
        _ => {}
    }
    Some(())
}
