//! A module's symbols: who is asked, in which order.

use std::fmt;
use std::sync::{Arc, OnceLock};

use shanhai::{AsContext, Error, Instance, Module, TrapFrame, Val};

use crate::image::Image;
use crate::location::{Location, SourceFrame};
use crate::name;
use crate::pclntab::Pclntab;
use crate::resume::Body;
use crate::section::Sections;
use crate::unwind::{self, Found, Memory, Place, Program};

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

impl Symbols {
    /// Frames of a store with those in between that a Go program keeps in its memory only.
    ///
    /// Go leaves the machine's stack when it switches goroutines, and goes on with the innermost
    /// function alone. Its callers, down to `runtime.goexit`, are found on the goroutine's stack.
    /// Frames of other programs come back as they are. As many are given as the engine keeps
    /// ([`Config::backtrace_frames`](shanhai::Config::backtrace_frames)), or as many as there were.
    ///
    /// The frames must be of now: no guest may have run in the store since the trap, or since the
    /// [`Execution`](shanhai::Execution) was suspended.
    ///
    /// # Panics
    /// If the frames are of another store.
    ///
    /// # Examples
    /// ```
    /// # use shanhai::{Caller, Engine, Linker};
    /// # use shanhai_symbols::Symbols;
    /// # let engine = Engine::default();
    /// # let mut linker: Linker<Symbols> = Linker::new(&engine);
    /// linker.func_wrap("env", "look", |caller: Caller<'_, Symbols>| {
    ///     let symbols = caller.data();
    ///     let frames = symbols.unwind(&caller, &caller.backtrace());
    ///     for frame in symbols.frames_of(&frames) {
    ///         println!("  at {frame}");
    ///     }
    /// })?;
    /// # Ok::<(), shanhai::Error>(())
    /// ```
    pub fn unwind(&self, store: impl AsContext, frames: &[TrapFrame]) -> Vec<TrapFrame> {
        let store = store.as_context();
        let whole = self.unwound(store, frames);
        whole.unwrap_or_else(|| frames.to_vec())
    }

    /// The functions of the source that were running when a trap happened, as by
    /// [`Symbols::frames`], with those that a Go program keeps in its memory only: see
    /// [`Symbols::unwind`].
    ///
    /// # Panics
    /// If the trap happened in another store.
    pub fn stack(&self, store: impl AsContext, error: &Error) -> Vec<SourceFrame> {
        let frames = error.as_trap().map_or(&[][..], |trap| trap.frames());
        self.frames_of(&self.unwind(store, frames))
    }

    /// The same if the program is one of Go's.
    fn unwound(&self, store: impl AsContext, frames: &[TrapFrame]) -> Option<Vec<TrapFrame>> {
        let store = store.as_context();
        let module = self.source.bytes();
        let index = self.index.get_or_init(|| Index::of(module));
        let pclntab = index.pclntab.as_ref()?;
        let is_ours = |instance: Instance| *instance.module(store).bytes() == *module;
        let instance = frames.iter().map(|frame| frame.instance);
        let instance = instance.clone().find(|&instance| is_ours(instance))?;
        let global = |index: u32| Some(instance.debug_global(store, index)?.get(store));
        let (Some(Val::I32(stack_pointer)), Some(Val::I64(goroutine))) = (global(0), global(2))
        else {
            return None;
        };
        let memory = instance.debug_memory(store, 0)?;
        let word = |address: u64| {
            let mut bytes = [0; 8];
            let read = memory.read(store, usize::try_from(address).ok()?, &mut bytes);
            read.ok().map(|()| u64::from_le_bytes(bytes))
        };
        let places: Vec<Option<Place>> = frames
            .iter()
            .map(|frame| {
                let own = index.sections.own(frame.func_index);
                let own = own.filter(|_| frame.instance == instance)?;
                let offset = frame.offset;
                Some(Place { own, offset })
            })
            .collect();
        let program = Program {
            module,
            sections: &index.sections,
            pclntab,
        };
        let memory = Memory {
            word: &word,
            stack_pointer: stack_pointer as u32,
            goroutine: goroutine as u64,
        };
        let most = store.engine().config().kept_backtrace_frames();
        let found = unwind::unwind(program, &memory, &places, most.max(frames.len()));
        let whole = found.into_iter().filter_map(|found| match found {
            Found::Machine(index) => frames.get(index).cloned(),
            Found::Memory(Place { own, offset }) => {
                let func_index = index.sections.imported_funcs.checked_add(own)?;
                Some(TrapFrame {
                    instance,
                    func_index,
                    func_name: self.name(index, func_index),
                    offset,
                })
            }
        });
        Some(whole.collect())
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
        let range = self.sections.body(func_index)?;
        let offset = usize::try_from(module_offset).ok()?;
        let image = Image::new(module, &self.sections.data);
        let is_inside = range.contains(&offset);
        let body = Body {
            module,
            range,
            own,
            frame_size: pclntab.frame_size(image, own),
        };
        let point = body.point(offset).filter(|_| is_inside);
        pclntab.lookup(image, own, point.map(|point| point.counter))
    }
}
