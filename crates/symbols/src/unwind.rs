//! Go's callers that are not on the machine's stack: they are on the goroutine's own, in memory.
//!
//! Go leaves all functions of the machine's stack when it switches goroutines, and goes on with
//! the innermost one alone. `wasm_pc_f_loop` calls it; its callers are what Go's stack says:
//!
//! ```text
//! stack pointer ->  frame of the function that runs
//!                   place to return to u64: function number << 16 | counter
//!                   frame of its caller
//!                   place to return to ..
//! ```
//!
//! How large a frame is says the function's table `pcsp`. The stack pointer is global 0, so the
//! walk begins at the innermost frame of the machine and follows the two stacks side by side. At
//! each call it compares: what the code puts on Go's stack must be there. Where it is not, or a
//! function is not Go's, it stops, and the machine's frames are all there is.
//!
//! After `runtime/traceback.go`, `runtime/asm_wasm.s` and `cmd/internal/obj/wasm/wasmobj.go`.

use crate::image::Image;
use crate::pclntab::{FUNC_VALUE_OFFSET, Frame, Pclntab};
use crate::resume::{Body, Point};
use crate::section::Sections;

/// The state of a program, as far as its stacks are concerned.
pub(crate) struct Memory<'a> {
    /// Reads a word of the memory.
    pub word: &'a dyn Fn(u64) -> Option<u64>,
    /// The global that points to Go's stack.
    pub stack_pointer: u32,
    /// The global that points to the goroutine.
    pub goroutine: u64,
}

/// The code of a program in Go.
#[derive(Clone, Copy)]
pub(crate) struct Program<'m> {
    pub module: &'m [u8],
    pub sections: &'m Sections,
    pub pclntab: &'m Pclntab,
}

/// A frame: an own function and the offset in the module of its instruction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub own: u32,
    pub offset: u32,
}

/// What a walk finds: places of the machine's stack by their index there, and others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Found {
    Machine(usize),
    Memory(Place),
}

/// Where words of `g` and `m` are, in Go 1.18 to 1.27 (`runtime/runtime2.go`).
mod word {
    /// `g.stack.lo`, `g.stack.hi`.
    pub const STACK: [u64; 2] = [0, 8];
    /// `g.m`.
    pub const M: u64 = 48;
    /// `g.sched.sp`.
    pub const SCHED_SP: u64 = 56;
    /// `m.curg` is one of the first words.
    pub const OF_M: u64 = 64;
}

/// What an own function is.
#[derive(Clone, Debug)]
struct Func<'m> {
    body: Body<'m>,
    frame: Frame,
}

/// A frame of the machine that belongs to the program.
#[derive(Clone, Debug)]
struct Known<'m> {
    func: Func<'m>,
    point: Point,
}

/// Finds the frames of Go's stack that belong between those of the machine, innermost first. Those
/// of other modules are none. Gives at most `most`.
pub(crate) fn unwind(
    program: Program<'_>,
    memory: &Memory<'_>,
    frames: &[Option<Place>],
    most: usize,
) -> Vec<Found> {
    let mut walk = Walk {
        program,
        memory,
        most,
        found: Vec::new(),
    };
    walk.machine(frames);
    let mut found = walk.found;
    found.truncate(most);
    found
}

struct Walk<'a> {
    program: Program<'a>,
    memory: &'a Memory<'a>,
    most: usize,
    found: Vec<Found>,
}

impl<'a> Walk<'a> {
    /// Follows the machine's stack.
    fn machine(&mut self, frames: &[Option<Place>]) {
        // The address of the place that the function returns to which was seen last; none before
        // the first one, and where the walk got lost.
        let mut address = None;
        let mut begun = false;
        let mut is_top = false;
        for (index, frame) in frames.iter().enumerate() {
            let known = frame.and_then(|place| self.known(place));
            let below = frames.get(index + 1..).unwrap_or_default();
            if let Some(known) = &known {
                if is_driver(&known.func.frame.name) {
                    let below = self.next_call(below, |_| false);
                    address = address
                        .filter(|_| !is_top)
                        .and_then(|address| self.memory(address, below));
                } else if begun {
                    address = address.and_then(|address| self.caller(known, address));
                } else {
                    let below = self.next_call(below, is_driver);
                    address = self.innermost(known, below);
                }
                begun = true;
                is_top = known.func.frame.is_top;
            }
            self.found.push(Found::Machine(index));
            if self.found.len() >= self.most {
                return;
            }
        }
        // An export that the host called, or more frames than the engine keeps.
        if let Some(address) = address.filter(|_| !is_top) {
            self.memory(address, None);
        }
    }

    /// Where the innermost function returns to.
    fn innermost(&self, known: &Known<'_>, below: Option<u64>) -> Option<u64> {
        let pointer = u64::from(self.memory.stack_pointer);
        let Point {
            counter,
            returns_to,
            is_tail,
        } = known.point;
        let size = known.func.frame.size;
        let is_right = |&address: &u64| match below {
            Some(below) => self.word(address) == Some(below),
            None => self
                .word(address)
                .is_some_and(|pc| pc as u16 > 0 && self.place(pc).is_some()),
        };
        // Its call is not made yet, but what to return to is on the stack.
        let own = |counter: u32| program_counter(known.func.body.own, counter);
        let called = returns_to.filter(|&counter| self.word(pointer) == Some(own(counter)));
        let pointer = pointer + if called.is_some() { 8 } else { 0 };
        // A function that goes on starts like one that is called, with the frame that it has.
        let used = self.used(&known.func, counter, is_tail);
        let guesses = [used, u64::from(size), 0];
        let mut guesses = guesses.iter().map(|used| pointer + used);
        guesses.find(is_right)
    }

    /// Where a function returns to that has called the one which returns to `address`.
    fn caller(&self, known: &Known<'_>, address: u64) -> Option<u64> {
        let Point {
            counter,
            returns_to,
            is_tail,
        } = known.point;
        let Some(after) = returns_to else {
            // A call by WebAssembly's rules: nothing is on the stack for it.
            return address.checked_add(self.used(&known.func, counter, is_tail));
        };
        let expected = program_counter(known.func.body.own, after);
        if self.word(address) != Some(expected) {
            return None;
        }
        let behind = match &*known.func.frame.name {
            "runtime.systemstack" => self.goroutine_left()?,
            "runtime.morestack" | "runtime.mcall" => self.goroutine_left()?.checked_sub(8)?,
            _ => address
                .checked_add(8)?
                .checked_add(self.used(&known.func, after, false))?,
        };
        Some(behind)
    }

    /// Adds the functions on Go's stack from the place at `address` on. Those from the one that
    /// goes on at `below` are on the machine's stack; gives the address where that is.
    fn memory(&mut self, mut address: u64, below: Option<u64>) -> Option<u64> {
        while self.found.len() < self.most {
            let pc = self.word(address)?;
            if Some(pc) == below {
                return Some(address);
            }
            let func = self.place(pc)?;
            let counter = u32::from(pc as u16);
            // The first function of a goroutine returns to one that never called it.
            let offset = match func.body.call_before(counter) {
                None if func.frame.is_top => func.body.range.start,
                offset => offset?,
            };
            self.found.push(Found::Memory(Place {
                own: func.body.own,
                offset: u32::try_from(offset).ok()?,
            }));
            if func.frame.is_top {
                return None;
            }
            // Stacks grow downwards, so this ends.
            address = address
                .checked_add(8)?
                .checked_add(self.used(&func, counter, false))?;
        }
        None
    }

    /// The place to return to of the first call by Go's rules, if it comes before a function with
    /// a name that ends the search.
    fn next_call(&self, frames: &[Option<Place>], is_end: fn(&str) -> bool) -> Option<u64> {
        let known = frames.iter().filter_map(|frame| self.known((*frame)?));
        let mut until = known.take_while(|known| !is_end(&known.func.frame.name));
        until.find_map(|known| {
            let after = known.point.returns_to?;
            Some(program_counter(known.func.body.own, after))
        })
    }

    /// The stack pointer of the goroutine whose stack the runtime has left for its own.
    fn goroutine_left(&self) -> Option<u64> {
        let own = self.memory.goroutine;
        let m = self.word(own.checked_add(word::M)?)?;
        (0..word::OF_M).find_map(|index| {
            let goroutine = self.word(m.checked_add(8 * index)?)?;
            let field = |offset: u64| self.word(goroutine.checked_add(offset)?);
            if goroutine == 0 || goroutine == own || field(word::M)? != m {
                return None;
            }
            let [low, high] = word::STACK.map(field);
            let pointer = field(word::SCHED_SP)?;
            (low? < pointer && pointer <= high?).then_some(pointer)
        })
    }

    /// The bytes of Go's stack that a function uses at a place.
    fn used(&self, func: &Func<'_>, counter: u32, is_tail: bool) -> u64 {
        if is_tail {
            return 0;
        }
        let image = Image::new(self.program.module, &self.program.sections.data);
        let used = self
            .program
            .pclntab
            .stack_used(image, func.body.own, counter);
        used.unwrap_or(0).into()
    }

    /// The function that a program counter is in.
    fn place(&self, pc: u64) -> Option<Func<'a>> {
        let number = (pc >> 16).checked_sub(FUNC_VALUE_OFFSET)?;
        self.func(u32::try_from(number).ok()?)
    }

    fn func(&self, own: u32) -> Option<Func<'a>> {
        let Program {
            module,
            sections,
            pclntab,
        } = self.program;
        let range = sections.bodies.get(own as usize)?.clone();
        let frame = pclntab.frame(Image::new(module, &sections.data), own)?;
        let body = Body {
            module,
            range,
            own,
            frame_size: frame.size,
        };
        Some(Func { body, frame })
    }

    fn known(&self, place: Place) -> Option<Known<'a>> {
        let func = self.func(place.own)?;
        let point = func.body.point(usize::try_from(place.offset).ok()?)?;
        Some(Known { func, point })
    }

    fn word(&self, address: u64) -> Option<u64> {
        (self.memory.word)(address)
    }
}

/// Go's program counter of a place in an own function.
fn program_counter(own: u32, counter: u32) -> u64 {
    (FUNC_VALUE_OFFSET + u64::from(own)) << 16 | u64::from(counter)
}

/// Whether a function calls Go's functions from outside: nothing is on Go's stack for it.
fn is_driver(name: &str) -> bool {
    matches!(name, "wasm_pc_f_loop" | "wasm_pc_f_loop_export")
        || name.starts_with("wasm_export_")
        || name.starts_with("_rt0_wasm_")
}
