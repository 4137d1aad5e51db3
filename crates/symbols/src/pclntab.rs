//! Go's symbol table, which the runtime itself needs for stack traces: every Go program carries it
//! in its data, even one that was stripped.
//!
//! It is read where it lies. On WebAssembly a program counter is a function's number and, in the
//! low 16 bits, a place in it (see `resume`).
//!
//! ```text
//! header   magic u32, 0, 0, 1, 8                 Go 1.18 (..f0), Go 1.20 and later (..f1)
//!          functions, files, first PC u64
//!          offsets u64 of: names, cutab, filetab, pctab, functab
//! functab  (function u32, offset of its record u32)*, end u32
//! record   function, name, args, deferreturn, pcsp, pcfile, pcln, npcdata, cutab index: u32 each
//!          start line u32 (from Go 1.20 on), id u8, flags u8, 0, nfuncdata u8
//!          pcdata u32 * npcdata, funcdata u32 * nfuncdata
//! ```
//!
//! After `runtime/symtab.go`, `runtime/symtabinl.go` and `cmd/link/internal/ld/pcln.go`.

use crate::image::Image;
use crate::location::{Inlined, Location};

/// The magic numbers with what follows them: pads, smallest instruction, pointer size.
const GO_1_18: [u8; 8] = [0xF0, 0xFF, 0xFF, 0xFF, 0, 0, 1, 8];
const GO_1_20: [u8; 8] = [0xF1, 0xFF, 0xFF, 0xFF, 0, 0, 1, 8];

/// The function number of the first function (`cmd/link/internal/wasm/asm.go`, funcValueOffset).
pub(crate) const FUNC_VALUE_OFFSET: u64 = 0x1000;

/// The index of the table that says which inlined call a place is in.
const PCDATA_INL_TREE: u32 = 2;
/// The index of the table of inlined calls.
const FUNCDATA_INL_TREE: u32 = 3;
/// The size of an entry in it: id, name u32, parent u32, start line u32.
const INLINED_CALL: u64 = 16;

/// The flag of a function below which there are no callers.
const TOP_FRAME: u8 = 1;

/// Inlined calls within each other are not followed further than this.
const MOST_INLINED: usize = 64;
/// The longest name or path that is read.
const LONGEST_TEXT: usize = 1 << 14;
/// Places in a function have 16 bits.
const MOST_PLACES: u32 = 1 << 16;

/// Where Go's symbol table is.
#[derive(Clone, Debug)]
pub(crate) struct Pclntab {
    names: u64,
    cutab: u64,
    filetab: u64,
    pctab: u64,
    functab: u64,
    funcs: u32,
    /// By how many bits the function's numbers in `functab` are shifted.
    shift: u32,
    /// What the numbers in `functab` count from; 0 in all versions so far.
    first: u32,
    /// Whether records have a start line, and inlined calls are as described here.
    since_1_20: bool,
    /// What offsets of function data count from.
    funcdata: Option<u64>,
}

impl Pclntab {
    /// Finds the table of a module with so many functions of its own.
    pub fn find(image: Image<'_>, own_funcs: u32) -> Option<Self> {
        let candidates = image.segments().flat_map(|(address, bytes)| {
            let places = bytes.windows(8).enumerate();
            let magic = places.filter(|(_, bytes)| *bytes == GO_1_18 || *bytes == GO_1_20);
            magic.map(move |(at, bytes)| (address.saturating_add(at as u64), *bytes == GO_1_20))
        });
        let mut candidates = candidates
            .filter_map(|(header, since_1_20)| Self::at(image, header, since_1_20, own_funcs));
        let mut found = candidates.next()?;
        found.funcdata = found.find_funcdata(image);
        Some(found)
    }

    /// The table with its header at that address, if it makes sense.
    fn at(image: Image<'_>, header: u64, since_1_20: bool, own_funcs: u32) -> Option<Self> {
        let field = |index: u64| image.u64(header.checked_add(8 + 8 * index)?);
        let part = |index: u64| {
            let offset = field(index)?;
            header.checked_add(offset).filter(|_| offset < 1 << 32)
        };
        let funcs = u32::try_from(field(0)?).ok()?;
        let functab = part(7)?;
        if funcs == 0 || funcs > own_funcs {
            return None;
        }
        let end = image.u32(functab.checked_add(8 * u64::from(funcs))?)?;
        // Since Go 1.27 the entries are numbers of functions; before, they are program counters.
        let last = FUNC_VALUE_OFFSET + u64::from(own_funcs);
        let shift = if u64::from(end) <= last { 0 } else { 16 };
        Some(Self {
            names: part(3)?,
            cutab: part(4)?,
            filetab: part(5)?,
            pctab: part(6)?,
            functab,
            funcs,
            shift,
            first: u32::try_from(field(2)? >> 16).ok()?,
            since_1_20,
            funcdata: None,
        })
    }

    /// The place `pc` of an own function, in terms of its source.
    pub fn lookup(&self, image: Image<'_>, own: u32, pc: Option<u32>) -> Option<Location> {
        let func = self.func(image, own)?;
        let mut location = Location {
            function: self.name(image, func.name),
            ..Location::default()
        };
        let Some(mut pc) = pc else {
            return Some(location);
        };
        // From the innermost call outwards.
        while let Some(call) = self.inlined_call(image, &func, pc)
            && location.inlined.len() < MOST_INLINED
        {
            let (file, line) = self.line(image, &func, pc);
            let function = self.name(image, call.name);
            location.inlined.push(Inlined {
                function,
                file,
                line,
            });
            pc = call.parent;
        }
        location.inlined.reverse();
        (location.file, location.line) = self.line(image, &func, pc);
        Some(location)
    }

    /// What an own function does on Go's stack.
    pub fn frame(&self, image: Image<'_>, own: u32) -> Option<Frame> {
        let func = self.func(image, own)?;
        Some(Frame {
            name: self.name(image, func.name).unwrap_or_default(),
            is_top: func.flags & TOP_FRAME != 0,
            size: self.frame_size(image, own),
        })
    }

    /// The bytes that an own function takes from Go's stack.
    pub fn frame_size(&self, image: Image<'_>, own: u32) -> u32 {
        self.stack_used(image, own, 1).unwrap_or(0)
    }

    /// The bytes that an own function has taken from Go's stack at a place.
    pub fn stack_used(&self, image: Image<'_>, own: u32, pc: u32) -> Option<u32> {
        let func = self.func(image, own)?;
        u32::try_from(self.value(image, func.pcsp, pc)?).ok()
    }

    /// The record of an own function.
    fn func(&self, image: Image<'_>, own: u32) -> Option<Func> {
        let number = FUNC_VALUE_OFFSET + u64::from(own);
        let wanted = u32::try_from(number.checked_sub(self.first.into())?).ok()?;
        let (mut low, mut high) = (0, self.funcs);
        while low < high {
            let middle = low + (high - low) / 2;
            let entry = self.functab.checked_add(8 * u64::from(middle))?;
            let number = image.u32(entry)? >> self.shift;
            if number == wanted {
                let record = image.u32(entry.checked_add(4)?)?;
                return self.record(image, self.functab.checked_add(record.into())?);
            }
            if number < wanted {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        None
    }

    fn record(&self, image: Image<'_>, record: u64) -> Option<Func> {
        let field = |index: u64| image.u32(record.checked_add(4 * index)?);
        let tail = if self.since_1_20 { 40 } else { 36 };
        Some(Func {
            name: field(1)?,
            pcsp: field(4)?,
            pcfile: field(5)?,
            pcln: field(6)?,
            npcdata: field(7)?,
            cutab: field(8)?,
            flags: image.u8(record.checked_add(tail + 1)?)?,
            nfuncdata: image.u8(record.checked_add(tail + 3)?)?,
            arrays: record.checked_add(tail + 4)?,
        })
    }

    /// A function's name, with `[...]` for type arguments: Go shows it so, since what stands there
    /// are shapes of types, made up by its compiler.
    fn name(&self, image: Image<'_>, offset: u32) -> Option<String> {
        let mut text = image.text(self.names.checked_add(offset.into())?, LONGEST_TEXT)?;
        if let (Some(open), Some(close)) = (text.find('['), text.rfind(']'))
            && open < close
        {
            text.replace_range(open..=close, "[...]");
        }
        Some(text).filter(|text| !text.is_empty())
    }

    /// File and line of a place.
    fn line(&self, image: Image<'_>, func: &Func, pc: u32) -> (Option<String>, Option<u32>) {
        let line = self.value(image, func.pcln, pc);
        let line = line.and_then(|line| u32::try_from(line).ok());
        let file = self.value(image, func.pcfile, pc);
        let file = file.and_then(|file| self.file(image, func, u32::try_from(file).ok()?));
        (file, line.filter(|&line| line > 0))
    }

    /// A file by its number in the function's compilation unit.
    fn file(&self, image: Image<'_>, func: &Func, number: u32) -> Option<String> {
        let index = u64::from(func.cutab) + u64::from(number);
        let offset = image.u32(self.cutab.checked_add(4 * index)?)?;
        let file = image.text(self.filetab.checked_add(offset.into())?, LONGEST_TEXT)?;
        Some(file).filter(|file| !file.is_empty())
    }

    /// What a table of `pctab` says about a place: pairs of a change of the value and the number of
    /// places that have it.
    fn value(&self, image: Image<'_>, table: u32, wanted: u32) -> Option<i32> {
        if table == 0 {
            return None;
        }
        let mut at = self.pctab.checked_add(table.into())?;
        let (mut pc, mut value) = (0u32, -1i32);
        for _ in 0..MOST_PLACES {
            let change = varint(image, &mut at)?;
            if change == 0 && pc != 0 {
                return None;
            }
            value = value.wrapping_add((change >> 1) as i32 ^ -((change & 1) as i32));
            pc = pc.checked_add(varint(image, &mut at)?)?;
            if wanted < pc {
                return Some(value);
            }
        }
        None
    }

    /// The innermost inlined call that a place is in.
    fn inlined_call(&self, image: Image<'_>, func: &Func, pc: u32) -> Option<InlinedCall> {
        let table = func.pcdata(image, PCDATA_INL_TREE)?;
        let index = u64::try_from(self.value(image, table, pc)?).ok()?;
        let tree = self.inl_tree(image, func, self.funcdata?)?;
        InlinedCall::at(image, tree.checked_add(INLINED_CALL * index)?)
    }

    /// The table of a function's inlined calls.
    fn inl_tree(&self, image: Image<'_>, func: &Func, funcdata: u64) -> Option<u64> {
        let offset = func.funcdata(image, FUNCDATA_INL_TREE)?;
        funcdata.checked_add(offset.into())
    }

    /// What offsets of function data count from: a word of the runtime's `moduledata`, which starts
    /// with the address of the header and those of the parts. Its place differs between versions;
    /// the right word is the one that makes sense of the first functions with inlined calls.
    fn find_funcdata(&self, image: Image<'_>) -> Option<u64> {
        /// Words of `moduledata` in question: `gofunc` is 40 in Go 1.20 to 1.24, 43 in 1.27.
        const WORDS: std::ops::Range<u64> = 36..48;
        const SAMPLES: usize = 8;
        if !self.since_1_20 {
            return None;
        }
        let entries = (0..self.funcs).map_while(|entry| {
            let entry = self.functab.checked_add(8 * u64::from(entry) + 4)?;
            self.record(image, self.functab.checked_add(image.u32(entry)?.into())?)
        });
        let with_calls = entries.filter(|func| func.funcdata(image, FUNCDATA_INL_TREE).is_some());
        let samples: Vec<_> = with_calls.take(SAMPLES).collect();
        if samples.is_empty() {
            return None;
        }
        let data = self.module_data(image)?;
        WORDS
            .filter_map(|word| image.u64(data.checked_add(8 * word)?))
            .find(|&base| {
                let sensible = |func: &Func| {
                    let tree = self.inl_tree(image, func, base);
                    let call = tree.and_then(|tree| InlinedCall::at(image, tree));
                    call.is_some_and(|call| self.is_name(image, call.name))
                };
                samples.iter().all(sensible)
            })
    }

    /// Whether a name starts at that offset of the names.
    fn is_name(&self, image: Image<'_>, offset: u32) -> bool {
        let at = self.names.saturating_add(offset.into());
        let byte = |at: u64| image.u8(at).unwrap_or(0);
        offset > 0 && at < self.cutab && byte(at - 1) == 0 && byte(at) != 0
    }

    /// The address of the runtime's `moduledata`: the header's address, then the names'.
    fn module_data(&self, image: Image<'_>) -> Option<u64> {
        let names = self.names.to_le_bytes();
        let significant = &names[..4];
        image.segments().find_map(|(address, bytes)| {
            let places = bytes.windows(4).enumerate();
            let mut found = places
                .filter(|(_, bytes)| *bytes == significant)
                .filter_map(|(at, _)| address.checked_add(at as u64)?.checked_sub(8));
            found.find(|&data| self.is_module_data(image, data))
        })
    }

    fn is_module_data(&self, image: Image<'_>, data: u64) -> bool {
        // Slices: address, length, capacity.
        let parts = [
            self.names,
            self.cutab,
            self.filetab,
            self.pctab,
            self.functab,
        ];
        let field = |word: u64| image.u64(data.checked_add(8 * word)?);
        (0..)
            .zip(parts)
            .all(|(part, address)| field(1 + 3 * part) == Some(address))
    }
}

/// What a function does on Go's stack.
#[derive(Clone, Debug)]
pub(crate) struct Frame {
    /// The function's name.
    pub name: String,
    /// Whether it has no callers.
    pub is_top: bool,
    /// The bytes that it takes from the stack, without the place to return to.
    pub size: u32,
}

/// What the record of a function says.
struct Func {
    name: u32,
    pcsp: u32,
    pcfile: u32,
    pcln: u32,
    npcdata: u32,
    cutab: u32,
    flags: u8,
    nfuncdata: u8,
    /// The address of the arrays behind the record.
    arrays: u64,
}

impl Func {
    /// The table of `pctab` with that index.
    fn pcdata(&self, image: Image<'_>, index: u32) -> Option<u32> {
        if index >= self.npcdata {
            return None;
        }
        image.u32(self.arrays.checked_add(4 * u64::from(index))?)
    }

    /// The offset of the function data with that index.
    fn funcdata(&self, image: Image<'_>, index: u32) -> Option<u32> {
        if index >= self.nfuncdata.into() {
            return None;
        }
        let index = u64::from(self.npcdata) + u64::from(index);
        let offset = image.u32(self.arrays.checked_add(4 * index)?)?;
        (offset != u32::MAX).then_some(offset)
    }
}

/// An inlined call.
struct InlinedCall {
    name: u32,
    /// A place whose line is that of the call.
    parent: u32,
}

impl InlinedCall {
    fn at(image: Image<'_>, address: u64) -> Option<Self> {
        Some(Self {
            name: image.u32(address.checked_add(4)?)?,
            parent: image.u32(address.checked_add(8)?)?,
        })
        .filter(|call| call.parent < MOST_PLACES)
    }
}

/// An unsigned LEB128 number of at most 32 bits; moves `at` behind it.
fn varint(image: Image<'_>, at: &mut u64) -> Option<u32> {
    let mut value = 0;
    for shift in (0..32).step_by(7) {
        let byte = image.u8(*at)?;
        *at = at.checked_add(1)?;
        value |= u32::from(byte & 0x7F) << shift;
        if byte & 0x80 == 0 {
            return Some(value);
        }
    }
    None
}
