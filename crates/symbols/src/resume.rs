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
//! A function that uses Go's stack first takes its frame from the stack pointer, which is global 0;
//! that ends counter 0.
//!
//! After `cmd/internal/obj/wasm/wasmobj.go`.

use std::ops::Range;

use crate::cursor::Cursor;
use crate::pclntab::FUNC_VALUE_OFFSET;

/// The body of an own function.
#[derive(Clone, Debug)]
pub(crate) struct Body<'m> {
    /// The bytes of the module.
    pub module: &'m [u8],
    /// Where the body is in them.
    pub range: Range<usize>,
    /// The number of the function among the module's own.
    pub own: u32,
    /// The bytes of its frame on Go's stack.
    pub frame_size: u32,
}

/// What is known of an instruction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Point {
    /// Go's program counter.
    pub counter: u32,
    /// The counter that it has put on Go's stack, if it is a call by Go's rules.
    pub returns_to: Option<u32>,
    /// Whether it is a call that takes the place of the function's frame.
    pub is_tail: bool,
}

impl Body<'_> {
    /// The instruction at offset `wanted` of the module, or the next one; none if the code is not
    /// understood.
    pub fn point(&self, wanted: usize) -> Option<Point> {
        let mut cursor = self.code()?;
        let mut place = Place::new(self);
        loop {
            let at = cursor.offset();
            let step = Step::read(&mut cursor)?;
            if at < wanted {
                place.pass(&step);
                continue;
            }
            let is_call = matches!(step, Step::Call);
            let returns_to = place.returns_to.filter(|_| is_call);
            let is_tail = is_call
                && returns_to.is_none()
                && matches!(Step::read(&mut cursor), Some(Step::Return));
            return Some(Point {
                counter: returns_to.map_or(place.counter, |after| after - 1),
                returns_to,
                is_tail,
            });
        }
    }

    /// The offset of the call that returns to a counter.
    pub fn call_before(&self, counter: u32) -> Option<usize> {
        let mut cursor = self.code()?;
        let mut place = Place::new(self);
        loop {
            let at = cursor.offset();
            let step = Step::read(&mut cursor)?;
            if matches!(step, Step::Call) && place.returns_to == Some(counter) {
                return Some(at);
            }
            place.pass(&step);
        }
    }

    /// The instructions, behind the declarations of locals.
    fn code(&self) -> Option<Cursor<'_>> {
        let mut cursor = Cursor::new(self.module, self.range.start, self.range.end);
        for _ in 0..cursor.u32()? {
            cursor.u32()?;
            cursor.u8()?;
        }
        Some(cursor)
    }
}

/// What is known on the way through a body.
struct Place {
    /// The number of the function, as in Go's program counters.
    function: u64,
    counter: u32,
    /// The counter that the next call stores.
    returns_to: Option<u32>,
    depth: usize,
    blocks: Option<Blocks>,
    frame: Frame,
    frame_size: u32,
}

/// How much was seen of the instructions that take a function's frame from the stack pointer.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Frame {
    Not,
    Pointer,
    Size,
    Difference,
    Taken,
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
    fn new(body: &Body<'_>) -> Self {
        Self {
            function: FUNC_VALUE_OFFSET + u64::from(body.own),
            counter: 0,
            returns_to: None,
            depth: 0,
            blocks: None,
            frame: if body.frame_size == 0 {
                Frame::Taken
            } else {
                Frame::Not
            },
            frame_size: body.frame_size,
        }
    }

    fn pass(&mut self, step: &Step) {
        self.take_frame(step);
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
                self.blocks.get_or_insert_with(|| Blocks {
                    depth,
                    ended: 0,
                    first: first.clone(),
                });
            }
            Step::Constant(value) => {
                let counter = *value as u32 & 0xFFFF;
                if value >> 16 == self.function && counter > 0 {
                    self.returns_to = Some(counter);
                }
            }
            Step::Call => {
                if let Some(after) = self.returns_to.take() {
                    self.counter = after;
                }
            }
            Step::GetPointer
            | Step::SetPointer
            | Step::Constant32(_)
            | Step::Difference
            | Step::Return
            | Step::Other => {}
        }
    }

    /// Watches out for the four instructions that take the frame.
    fn take_frame(&mut self, step: &Step) {
        self.frame = match (self.frame, step) {
            (Frame::Taken, _) => Frame::Taken,
            (Frame::Difference, Step::SetPointer) => {
                self.counter = self.counter.max(1);
                Frame::Taken
            }
            (Frame::Size, Step::Difference) => Frame::Difference,
            (Frame::Pointer, Step::Constant32(size)) if *size == self.frame_size => Frame::Size,
            (_, Step::GetPointer) => Frame::Pointer,
            _ => Frame::Not,
        };
    }
}

/// An instruction, as far as it matters here.
enum Step {
    Open,
    Close,
    /// The first counter of each label of a `br_table`.
    Table(Vec<u32>),
    Constant(u64),
    Constant32(u32),
    /// Of the stack pointer.
    GetPointer,
    SetPointer,
    Difference,
    Call,
    Return,
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
            0x0F => return Some(Self::Return),
            0x23 => return Self::of_global(cursor, Self::GetPointer),
            0x24 => return Self::of_global(cursor, Self::SetPointer),
            0x41 => return Some(Self::Constant32(cursor.s64()? as u32)),
            0x42 => return Some(Self::Constant(cursor.s64()? as u64)),
            0x6B => return Some(Self::Difference),
            // Branches, locals, the size of memory.
            0x0C | 0x0D | 0x20..=0x22 | 0x3F | 0x40 => {
                cursor.u32()?;
            }
            0x28..=0x3E => memory_access(cursor)?,
            0x43 => {
                cursor.skip(4)?;
            }
            0x44 => {
                cursor.skip(8)?;
            }
            0xFC => bulk(cursor)?,
            0xFD => vector(cursor)?,
            // `unreachable`, `nop`, `else`, `drop`, `select`, arithmetic.
            0x00 | 0x01 | 0x05 | 0x1A | 0x1B | 0x45..=0xC4 => {}
            _ => return None,
        }
        Some(Self::Other)
    }

    /// `step` if the global is the stack pointer.
    fn of_global(cursor: &mut Cursor<'_>, step: Self) -> Option<Self> {
        Some(if cursor.u32()? == 0 {
            step
        } else {
            Self::Other
        })
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
