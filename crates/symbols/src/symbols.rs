//! A module's symbols: who is asked, in which order.

use std::fmt;
use std::sync::{Arc, OnceLock};

use shanhai::{Error, Module, TrapFrame};

use crate::image::Image;
use crate::location::{Location, SourceFrame};
use crate::pclntab::Pclntab;
use crate::section::Sections;
use crate::{name, resume};

/// The symbols of a module. Nothing is read before the first question.
///
/// Can be kept with the module and asked from several threads.
pub struct Symbols {
    source: Source,
    index: OnceLock<Index>,
}

/// What holds the module's bytes.
enum Source {
    Module(Module),
    Bytes(Arc<[u8]>),
}

impl Source {
    fn bytes(&self) -> &[u8] {
        match self {
            Self::Module(module) => module.bytes(),
            Self::Bytes(bytes) => bytes,
        }
    }
}

/// Where symbols are.
struct Index {
    sections: Sections,
    pclntab: Option<Pclntab>,
    #[cfg(feature = "dwarf")]
    dwarf: Option<crate::dwarf::Lines>,
}

impl Symbols {
    /// The symbols of a module.
    pub fn new(module: &Module) -> Self {
        Self::of(Source::Module(module.clone()))
    }

    /// The symbols of a module in the binary format, which need not be one that the engine takes.
    pub fn from_bytes(module: impl Into<Arc<[u8]>>) -> Self {
        Self::of(Source::Bytes(module.into()))
    }

    fn of(source: Source) -> Self {
        Self {
            source,
            index: OnceLock::new(),
        }
    }

    /// What the instruction at an offset of the module is in the source; `func_index` is the index
    /// of the function that it is in.
    ///
    /// For a call, the offset is that of the call itself, as in a [`TrapFrame`].
    pub fn lookup(&self, func_index: u32, module_offset: u32) -> Location {
        let module = self.source.bytes();
        let index = self.index.get_or_init(|| Index::of(module));
        let mut location = Location::default();
        #[cfg(feature = "dwarf")]
        if let Some(found) = index.dwarf(func_index, module_offset) {
            location = found;
        }
        if location.line.is_none()
            && let Some(found) = index.go(module, func_index, module_offset)
        {
            location = found;
        }
        if location.function.is_none() {
            location.function = self.name(index, func_index);
        }
        location
    }

    fn name(&self, index: &Index, func_index: u32) -> Option<String> {
        let section = index.sections.custom_section(self.source.bytes(), "name")?;
        name::function(section, func_index)
    }

    /// The functions of the source that were running when a trap happened, innermost first; none if
    /// the error is no trap.
    pub fn frames(&self, error: &Error) -> Vec<SourceFrame> {
        self.frames_of(error.as_trap().map_or(&[], |trap| trap.frames()))
    }

    /// The functions of the source for frames of a trap or of
    /// [`Caller::backtrace`](shanhai::Caller::backtrace), inlined calls included.
    ///
    /// Frames should be of instances of this module. One whose name differs from that of this
    /// module's function is kept as it is.
    pub fn frames_of(&self, frames: &[TrapFrame]) -> Vec<SourceFrame> {
        let module = self.source.bytes();
        let located = frames.iter().flat_map(|frame| {
            let index = self.index.get_or_init(|| Index::of(module));
            let ours = self.name(index, frame.func_index) == frame.func_name;
            let location = if ours {
                self.lookup(frame.func_index, frame.offset)
            } else {
                Location::default()
            };
            SourceFrame::all(frame, location)
        });
        located.collect()
    }
}

impl fmt::Debug for Symbols {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Symbols")
            .field("bytes", &self.source.bytes().len())
            .finish_non_exhaustive()
    }
}

impl Index {
    fn of(module: &[u8]) -> Self {
        let sections = Sections::of(module);
        let image = Image::new(module, &sections.data);
        let own_funcs = u32::try_from(sections.bodies.len()).unwrap_or(u32::MAX);
        Self {
            pclntab: Pclntab::find(image, own_funcs),
            #[cfg(feature = "dwarf")]
            dwarf: crate::dwarf::Lines::of(module, &sections),
            sections,
        }
    }

    /// What DWARF says.
    #[cfg(feature = "dwarf")]
    fn dwarf(&self, func_index: u32, module_offset: u32) -> Option<Location> {
        let body = self.sections.body(func_index)?;
        let offset = usize::try_from(module_offset).ok()?;
        if !body.contains(&offset) {
            return None;
        }
        // Addresses of DWARF count from the contents of the code section.
        let address = offset.checked_sub(self.sections.code.start)?;
        self.dwarf.as_ref()?.lookup(address as u64)
    }

    /// What Go's table says.
    fn go(&self, module: &[u8], func_index: u32, module_offset: u32) -> Option<Location> {
        let pclntab = self.pclntab.as_ref()?;
        let own = self.sections.own(func_index)?;
        let body = self.sections.body(func_index)?;
        let offset = usize::try_from(module_offset).ok()?;
        let counter = if body.contains(&offset) {
            resume::counter(module, body.start, body.end, own, offset)
        } else {
            None
        };
        pclntab.lookup(Image::new(module, &self.sections.data), own, counter)
    }
}
