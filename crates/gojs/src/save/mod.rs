//! The state of a program's JavaScript side as bytes, to be restored in another process.
//!
//! ```text
//! format varint | fingerprint of what is built in, 8 bytes | monotonic time varint
//! sections, each: number, length, content
//!   1 the process   2 objects   3 refs   4 events   5 network   6 descriptors
//! ```
//!
//! Here live the trait [`Saved`] with its macros, what concerns values and objects, and the order of
//! it all. How a type with invariants is written stands beside the type. What is not state is not
//! written: caches, what the machine offers, exports of the instance. Objects that are as every
//! program starts with them are not written either.

mod object;
mod saved;

use std::{collections::HashMap, hash::Hash};

use shanhai::snapshot::{Reader, Writer};
use shanhai_host::{Nanos, sort_by};

pub(crate) use saved::{Read, Saved, fields, save_all, variants};

use crate::{
    GoJs, GoJsError,
    fs::Descriptors,
    refs::Refs,
    state::{Core, Services},
    world::{World, saved::fingerprint, saved::is_within},
};

/// The format that is written and read.
const FORMAT: u64 = 2;
/// The most that a counter starts from: it never gets to its end.
const COUNTER: u64 = 1 << 53;

/// The numbers of the sections.
mod section {
    pub const PROCESS: u64 = 1;
    pub const WORLD: u64 = 2;
    pub const REFS: u64 = 3;
    pub const EVENTS: u64 = 4;
    pub const NET: u64 = 5;
    pub const DESCRIPTORS: u64 = 6;
}

impl GoJs {
    /// Writes the state of the JavaScript side: objects, refs, timers, descriptors and all else that
    /// is not the machine's.
    ///
    /// It belongs together with a snapshot of the store that the program runs in
    /// ([`Store::snapshot`](shanhai::Store::snapshot)), taken at the same moment;
    /// [`Snapshot::set_section`](shanhai::snapshot::Snapshot::set_section) has room for it.
    /// [`GoJsBuilder::restore`](crate::GoJsBuilder::restore) reads it.
    ///
    /// # Errors
    /// [`GoJsError::Busy`] while a function is running: between two turns of the event loop none is.
    pub fn save(&mut self) -> Result<Vec<u8>, GoJsError> {
        self.core.save()
    }
}

/// Reads what comes before the sections: the monotonic time at which the state was taken.
pub(crate) fn open(bytes: &[u8]) -> Result<(Nanos, Reader<'_>), GoJsError> {
    let mut r = Reader::new(bytes);
    if r.varint()? != FORMAT || r.u64_le()? != fingerprint() {
        return Err(GoJsError::OtherVersion);
    }
    Ok((Saved::load(&mut r)?, r))
}

/// Implements writing and reading of the plain parts of a [`Core`].
macro_rules! process {
    ($($core:ident)* ; $($service:ident)*) => {
        fn save_process(core: &Core, w: &mut Writer) {
            $(core.$core.save(w);)*
            $(core.services.$service.save(w);)*
        }

        fn load_process(core: &mut Core, r: &mut Reader<'_>) -> Read<()> {
            $(core.$core = Saved::load(r)?;)*
            $(core.services.$service = Saved::load(r)?;)*
            Ok(())
        }
    };
}

process! {
    args env exit crashed panicked told_deadlock resumes calls_of origin console go roots rejected
    pins host_names restored answer;
    cwd umask uid gid started
}

impl Core {
    fn save(&mut self) -> Result<Vec<u8>, GoJsError> {
        if self.depth > 0 || self.events_running.len() > usize::from(self.answer.is_some()) {
            return Err(GoJsError::Busy);
        }
        // A program that was started before is one that is not to be started again.
        self.restored |= self.entry.is_some();
        let mut w = Writer::with_capacity(64 << 10);
        w.varint(FORMAT);
        w.u64_le(fingerprint());
        self.services.clock.monotonic().save(&mut w);
        w.section(section::PROCESS, |w| save_process(self, w));
        // Every field: one that is new does not compile without a decision.
        let Core {
            world,
            refs,
            events,
            services,
            net,
            go: _,
            roots: _,
            host_names: _,
            restored: _,
            // Nothing runs but what may be suspended.
            answer: _,
            depth: _,
            joining: _,
            calls: _,
            events_running: _,
            rejected: _,
            // Limits are the embedder's.
            max_depth: _,
            max_bytes: _,
            max_total: _,
            pins: _,
            args: _,
            env: _,
            // Looked up again; the call that is suspended is part of the store.
            entry: _,
            suspended: _,
            stopped: _,
            exit: _,
            crashed: _,
            console: _,
            panicked: _,
            told_deadlock: _,
            calls_of: _,
            resumes: _,
            origin: _,
        } = self;
        let Services {
            clock: _,
            random: _,
            files,
            stdin: _,
            stdout: _,
            stderr: _,
            storage: _,
            http: _,
            websockets: _,
            signal: _,
            seen: _,
            stdin_tells: _,
            cwd: _,
            umask: _,
            uid: _,
            gid: _,
            descriptors,
            started: _,
        } = services;
        w.section(section::WORLD, |w| world.save(w));
        w.section(section::REFS, |w| refs.save(w));
        w.section(section::EVENTS, |w| events.save(w));
        w.section(section::NET, |w| net.save(w));
        w.section(section::DESCRIPTORS, |w| descriptors.save(&mut **files, w));
        Ok(w.into_bytes())
    }

    /// Replaces the state by one that was written; what is given from outside stays.
    pub(crate) fn load(&mut self, r: &mut Reader<'_>) -> Result<(), GoJsError> {
        let imports = self.calls_of.len();
        let mut section = r.section(section::PROCESS)?;
        load_process(self, &mut section)?;
        section.finish()?;
        if self.calls_of.len() != imports || !self.services.cwd.starts_with('/') {
            return Err(section
                .invalid("the process is not one that there can be")
                .into());
        }
        self.events_running = self.answer.iter().map(|(event, _)| *event).collect();
        self.console.limit();
        self.resumes = self.resumes.min(COUNTER);
        for count in &mut self.calls_of {
            *count = (*count).min(COUNTER);
        }
        for count in self.pins.values_mut() {
            *count = (*count).clamp(1, u32::MAX >> 1);
        }

        let mut section = r.section(section::WORLD)?;
        self.world = World::load(&mut section, self.host_names.len(), self.max_total)?;
        section.finish()?;
        if self.world.heap.find(self.go).is_none() {
            return Err(section
                .invalid("the object of the program is missing")
                .into());
        }

        let mut section = r.section(section::REFS)?;
        let (objects, fixed) = (self.world.heap.slots().len(), (self.world.global, self.go));
        self.refs = Refs::restore(&mut section, fixed, objects, self.max_total)?;
        section.finish()?;

        let mut section = r.section(section::EVENTS)?;
        self.events = Saved::load(&mut section)?;
        section.finish()?;
        let world = &self.world;
        let fits = |view| is_within(view, world.buffer(view.buffer).len());
        if !self.events.input.iter().all(|awaited| fits(&awaited.view)) {
            return Err(section
                .invalid("a read goes past the end of its buffer")
                .into());
        }

        let mut section = r.section(section::NET)?;
        self.net = Saved::load(&mut section)?;
        section.finish()?;
        self.net.lose();

        let mut section = r.section(section::DESCRIPTORS)?;
        let services = &mut self.services;
        services.descriptors = Descriptors::load(&mut section, &mut *services.files)?;
        section.finish()?;
        Ok(r.finish()?)
    }
}

impl<K: Saved + Copy + Ord + Hash, V: Saved> Saved for HashMap<K, V> {
    /// In the order of the keys: one state has one form.
    fn save(&self, w: &mut Writer) {
        let mut entries: Vec<(&K, &V)> = self.iter().collect();
        sort_by(&mut entries, |(a, _), (b, _)| a.cmp(b));
        w.varint(entries.len() as u64);
        for (key, value) in entries {
            key.save(w);
            value.save(w);
        }
    }

    fn load(r: &mut Reader<'_>) -> Read<Self> {
        let count = r.count(2)?;
        (0..count).map(|_| <(K, V)>::load(r)).collect()
    }
}
