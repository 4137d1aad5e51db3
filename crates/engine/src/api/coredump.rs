//! Coredumps: what a store holds and which functions ran when it trapped, for a debugger.
//!
//! The format is the one that WebAssembly's tool conventions agree on: a module of its own, which
//! has the memories and globals of the store, their contents, and custom sections about the stack.
//!
//! ```text
//! custom "core"           0, name of the program
//! custom "coremodules"    vec(0, name)
//! custom "coreinstances"  vec(0, module, vec(memory), vec(global))
//! custom "corestack"      0, name of the thread,
//!                         vec(0, instance, function, offset in its body, locals, operands)
//! memory, global, data    as in any module
//!
//! value ::= 0x01 unknown | 0x7F i32 | 0x7E i64 | 0x7D f32 | 0x7C f64
//! ```
//!
//! Values of the stack that are vectors or references are unknown; where references lie in globals,
//! they are null.

use alloc::sync::Arc;
use alloc::vec::Vec;

use crate::api::context::AsContext;
use crate::api::error::{Error, FramePlace, Trap};
#[cfg(feature = "snapshot")]
use crate::api::frame_value::{Known, frame_values};
#[cfg(feature = "snapshot")]
use crate::api::snapshot::frames::Sites;
use crate::api::store::Store;
use crate::exec::Loaded;
#[cfg(feature = "snapshot")]
use crate::exec::run::State;
use crate::runtime::{MemoryInst, Runtime};
use crate::syntax::{HeapType, MemoryType, NameSection, ValType};

/// Memory is looked through for zeros in pieces of this size.
const PIECE: usize = 4096;

impl Trap {
    /// Writes down the store as it is now, with the stack of this trap: a `WASM coredump`, which
    /// debuggers read. `name` is what the program is called.
    ///
    /// To show what the trap left behind, call it before anything else changes the store. Zeros in
    /// memory take no room.
    ///
    /// # Errors
    /// [`ErrorKind::Limit`](crate::ErrorKind::Limit) if the contents do not fit a section of 4 GiB
    /// or this machine's memory.
    ///
    /// # Panics
    /// If the trap happened in another store.
    ///
    /// # Examples
    /// ```
    /// # use shanhai::{Engine, Instance, Linker, Module, Store};
    /// # fn main() -> Result<(), shanhai::Error> {
    /// # let wasm = wat::parse_str(r#"(module (memory 1) (func (export "run") unreachable))"#).unwrap();
    /// # let engine = Engine::default();
    /// # let mut store = Store::new(&engine, ());
    /// # let module = Module::new(&engine, wasm)?;
    /// # let instance = Linker::new(&engine).instantiate(&mut store, &module)?;
    /// let run = instance.get_typed_func::<(), ()>(&store, "run")?;
    /// if let Err(error) = run.call(&mut store, ())
    ///     && let Some(trap) = error.as_trap()
    /// {
    ///     let coredump = trap.coredump(&store, "app.wasm")?;
    ///     assert!(coredump.starts_with(b"\0asm"));
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn coredump(&self, store: impl AsContext, name: &str) -> Result<Vec<u8>, Error> {
        let store = store.as_context();
        let mut out = Writer(b"\0asm\x01\0\0\0".to_vec());
        out.custom("core", |out| {
            out.byte(0);
            out.name(name);
        })?;
        modules_and_instances(&mut out, store, name)?;
        out.custom("corestack", |out| self.stack(out, store))?;
        memories(&mut out, &store.state.rt)?;
        globals(&mut out, &store.state.rt)?;
        data(&mut out, &store.state.rt)?;
        Ok(out.0)
    }

    /// The contents of the section `corestack`.
    fn stack<T>(&self, out: &mut Writer, store: &Store<T>) {
        out.byte(0);
        out.name("main");
        out.number(self.frames().len() as u64);
        let mut values = Values::of(self, store);
        for (index, frame) in self.frames().iter().enumerate() {
            store.check(frame.instance.handle);
            let instance = frame.instance.handle.addr;
            let syntax = &store.state.modules[instance as usize].syntax;
            let own = frame.func_index as usize - syntax.imported_funcs();
            let start = syntax.bodies.get(own).map_or(0, |body| body.range.start);
            out.byte(0);
            out.number(instance.into());
            out.number(frame.func_index.into());
            out.number(frame.offset.saturating_sub(start).into());
            values.write(out, index, (own as u32, frame.offset));
        }
    }
}

/// The values of a trap's frames, if the store still has them.
struct Values<'a> {
    #[cfg(feature = "snapshot")]
    state: &'a State,
    #[cfg(feature = "snapshot")]
    sites: Sites,
    places: &'a [FramePlace],
}

impl<'a> Values<'a> {
    fn of<T>(trap: &'a Trap, store: &'a Store<T>) -> Self {
        Self {
            #[cfg(feature = "snapshot")]
            state: &store.state,
            #[cfg(feature = "snapshot")]
            sites: Sites::default(),
            places: trap.places(store.state.rt.calls),
        }
    }

    /// Writes locals and operands of a frame, which is in an own function at an offset.
    fn write(&mut self, out: &mut Writer, index: usize, function: (u32, u32)) {
        #[cfg(feature = "snapshot")]
        if let Some(place) = self.places.get(index) {
            let values = frame_values(self.state, &mut self.sites, place, function);
            for list in [values.locals, values.operands] {
                out.number(list.len() as u64);
                list.into_iter().for_each(|value| out.value(value));
            }
            return;
        }
        let _ = (self.places, index, function);
        out.number(0);
        out.number(0);
    }
}

/// The sections `coremodules` and `coreinstances`.
fn modules_and_instances<T>(out: &mut Writer, store: &Store<T>, name: &str) -> Result<(), Error> {
    let mut modules: Vec<&Arc<Loaded>> = Vec::new();
    let mut module_of = Vec::new();
    for loaded in &store.state.modules {
        let known = modules.iter().position(|known| Arc::ptr_eq(known, loaded));
        module_of.push(known.unwrap_or(modules.len()));
        if known.is_none() {
            modules.push(loaded);
        }
    }
    out.custom("coremodules", |out| {
        out.number(modules.len() as u64);
        for loaded in &modules {
            let section = loaded.syntax.custom(&loaded.bytes, "name");
            let names = section.map(NameSection::parse).unwrap_or_default();
            out.byte(0);
            out.name(names.module().unwrap_or(name));
        }
    })?;
    out.custom("coreinstances", |out| {
        out.number(module_of.len() as u64);
        for (instance, &module) in store.state.rt.instances.iter().zip(&module_of) {
            out.byte(0);
            out.number(module as u64);
            for indices in [&instance.memories, &instance.globals] {
                out.number(indices.len() as u64);
                indices.iter().for_each(|&index| out.number(index.into()));
            }
        }
    })
}

/// The memory section: all memories of the store, as large as they are now.
fn memories(out: &mut Writer, rt: &Runtime) -> Result<(), Error> {
    out.section(5, |out| {
        out.number(rt.memories.len() as u64);
        for memory in &rt.memories {
            let ty = &memory.ty;
            let custom_page = ty.page_size_log2 != MemoryType::DEFAULT_PAGE_SIZE_LOG2;
            let flags = [ty.limits.max.is_some(), false, ty.memory64, custom_page];
            let flags = (0..)
                .zip(flags)
                .map(|(bit, set)| u8::from(set) << bit)
                .sum();
            out.byte(flags);
            out.number(memory.pages());
            if let Some(max) = ty.limits.max {
                out.number(max);
            }
            if custom_page {
                out.number(ty.page_size_log2.into());
            }
        }
        Ok(())
    })
}

/// The global section: all globals of the store with their values.
fn globals(out: &mut Writer, rt: &Runtime) -> Result<(), Error> {
    out.section(6, |out| {
        out.number(rt.globals.len() as u64);
        for global in &rt.globals {
            let bits = |at: usize| rt.global_values.get(at).map_or(0, |cell| cell.get());
            let (low, high) = (bits(global.slot), bits(global.slot + 1));
            let mutable = u8::from(global.ty.mutable);
            match global.ty.content {
                ValType::I32 => {
                    out.bytes(&[0x7F, mutable, 0x41]);
                    out.signed((low as u32 as i32).into());
                }
                ValType::I64 => {
                    out.bytes(&[0x7E, mutable, 0x42]);
                    out.signed(low as i64);
                }
                ValType::F32 => {
                    out.bytes(&[0x7D, mutable, 0x43]);
                    out.bytes(&(low as u32).to_le_bytes());
                }
                ValType::F64 => {
                    out.bytes(&[0x7C, mutable, 0x44]);
                    out.bytes(&low.to_le_bytes());
                }
                ValType::V128 => {
                    out.bytes(&[0x7B, mutable, 0xFD, 0x0C]);
                    out.bytes(&low.to_le_bytes());
                    out.bytes(&high.to_le_bytes());
                }
                ValType::Ref(ty) => {
                    // Types that modules define are not in the dump.
                    let is_func = matches!(ty.heap, HeapType::Func | HeapType::NoFunc);
                    let heap = if is_func { 0x70 } else { 0x6F };
                    out.bytes(&[heap, mutable, 0xD0, heap]);
                }
            }
            out.byte(0x0B);
        }
        Ok(())
    })
}

/// The data section: what is not zero in the memories.
fn data(out: &mut Writer, rt: &Runtime) -> Result<(), Error> {
    let mut runs = Vec::new();
    for (index, memory) in rt.memories.iter().enumerate() {
        runs_of(memory, &mut |start, end| runs.push((index, start, end)))?;
    }
    out.section(11, |out| {
        out.number(runs.len() as u64);
        for &(index, start, end) in &runs {
            let memory = &rt.memories[index];
            if index == 0 {
                out.byte(0);
            } else {
                out.byte(2);
                out.number(index as u64);
            }
            if memory.ty.memory64 {
                out.byte(0x42);
                out.signed(start as i64);
            } else {
                out.byte(0x41);
                out.signed((start as u32 as i32).into());
            }
            out.byte(0x0B);
            out.number((end - start) as u64);
            out.memory(memory, start, end)?;
        }
        Ok(())
    })
}

/// Shows the ranges of a memory that are not all zeros.
fn runs_of(memory: &MemoryInst, show: &mut dyn FnMut(usize, usize)) -> Result<(), Error> {
    let len = memory.len();
    let mut piece = [0; PIECE];
    let mut open = None;
    for start in (0..len).step_by(PIECE) {
        let end = len.min(start + PIECE);
        memory.read(start as u64, &mut piece[..end - start])?;
        let zeros = piece[..end - start].iter().all(|&byte| byte == 0);
        match (open, zeros) {
            (None, false) => open = Some(start),
            (Some(begun), true) => {
                show(begun, start);
                open = None;
            }
            (None, true) | (Some(_), false) => {}
        }
    }
    if let Some(begun) = open {
        show(begun, len);
    }
    Ok(())
}

/// The bytes of a module as they are written.
struct Writer(Vec<u8>);

/// The bytes of a number that is written later.
const SIZE: usize = 5;

impl Writer {
    fn byte(&mut self, byte: u8) {
        self.0.push(byte);
    }

    fn bytes(&mut self, bytes: &[u8]) {
        self.0.extend_from_slice(bytes);
    }

    /// An unsigned LEB128 number.
    fn number(&mut self, mut value: u64) {
        while value >= 0x80 {
            self.byte(value as u8 | 0x80);
            value >>= 7;
        }
        self.byte(value as u8);
    }

    /// A signed LEB128 number.
    fn signed(&mut self, mut value: i64) {
        while !(-0x40..0x40).contains(&value) {
            self.byte(value as u8 | 0x80);
            value >>= 7;
        }
        self.byte(value as u8 & 0x7F);
    }

    /// A value of the stack.
    #[cfg(feature = "snapshot")]
    fn value(&mut self, (ty, bits): Known) {
        let Some([bits, _]) = bits else {
            return self.byte(0x01);
        };
        match ty {
            ValType::I32 => {
                self.byte(0x7F);
                self.signed((bits as u32 as i32).into());
            }
            ValType::I64 => {
                self.byte(0x7E);
                self.signed(bits as i64);
            }
            ValType::F32 => {
                self.byte(0x7D);
                self.bytes(&(bits as u32).to_le_bytes());
            }
            ValType::F64 => {
                self.byte(0x7C);
                self.bytes(&bits.to_le_bytes());
            }
            ValType::V128 | ValType::Ref(_) => self.byte(0x01),
        }
    }

    fn name(&mut self, name: &str) {
        self.number(name.len() as u64);
        self.bytes(name.as_bytes());
    }

    /// A part of a memory.
    fn memory(&mut self, memory: &MemoryInst, start: usize, end: usize) -> Result<(), Error> {
        let at = self.0.len();
        let room = self.0.try_reserve(end - start);
        room.map_err(|_| Error::limit("the coredump is larger than this machine's memory"))?;
        self.0.resize(at + end - start, 0);
        Ok(memory.read(start as u64, &mut self.0[at..])?)
    }

    /// A section whose contents `write` appends.
    fn section(
        &mut self,
        id: u8,
        write: impl FnOnce(&mut Self) -> Result<(), Error>,
    ) -> Result<(), Error> {
        self.byte(id);
        let at = self.0.len();
        self.bytes(&[0; SIZE]);
        write(self)?;
        let size = u32::try_from(self.0.len() - at - SIZE);
        let size = size.map_err(|_| Error::limit("a coredump has at most 4 GiB of memory"))?;
        for (i, byte) in self.0[at..at + SIZE].iter_mut().enumerate() {
            let more = if i + 1 < SIZE { 0x80 } else { 0 };
            *byte = (size >> (7 * i)) as u8 & 0x7F | more;
        }
        Ok(())
    }

    /// A custom section.
    fn custom(&mut self, name: &str, write: impl FnOnce(&mut Self)) -> Result<(), Error> {
        self.section(0, |out| {
            out.name(name);
            write(out);
            Ok(())
        })
    }
}
