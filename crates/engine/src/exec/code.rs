//! The code words of a module and how they grow.
//!
//! ```text
//! | a stub per own function | done | code of functions in the order of their translation ... |
//! ```
//! The array is append-only: what a running activation has seen stays where it is, so a longer
//! array can take its place at any exit. A function without code is reached through its stub; when
//! its code arrives, the calls that go to the stub are pointed to the code.

use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::sync::Arc;
use alloc::vec;
use alloc::vec::Vec;
use core::cmp::Ordering;
use core::ops::Range;

use crate::bytes::SharedBytes;
use crate::exec::assemble::{Places, assemble};
use crate::exec::call;
#[cfg(feature = "std")]
use crate::exec::chain;
use crate::exec::chain::Note;
#[cfg(feature = "std")]
use crate::exec::dispatch::BUDGET;
use crate::exec::dispatch::Op;
use crate::features::Features;
use crate::syntax::{ExternIdx, Module};
use crate::translate::FuncCode;
use crate::translate::exception::{Clause, TryRegion};
use crate::translate::op::RegOp;
use crate::valid::ModuleTypes;

/// Where the code of a function starts.
#[derive(Clone, Copy)]
struct Start {
    /// Its first word.
    word: u32,
    /// The own function.
    func: u32,
    /// The slots that its frames use.
    frame: u32,
}

/// A call of a function without code.
#[derive(Clone, Copy)]
struct Call {
    /// The word whose field `c` is to be set.
    word: u32,
    /// The call of the same function that was noted before.
    before: u32,
}

/// Calls of functions without code, by the function: lists in one array. 0 is the end of a list, other
/// numbers are 1 more than those of calls.
#[derive(Clone)]
struct Waiting {
    calls: Vec<Call>,
    /// The latest call of each own function.
    latest: Vec<u32>,
}

impl Waiting {
    /// No calls of `funcs` functions.
    fn new(funcs: u32) -> Self {
        Self {
            calls: Vec::new(),
            latest: vec![0; funcs as usize],
        }
    }

    fn push(&mut self, func: u32, word: u32) {
        let latest = &mut self.latest[func as usize];
        self.calls.push(Call {
            word,
            before: *latest,
        });
        *latest = self.calls.len() as u32;
    }

    /// The latest call of a function, which nobody waits for any more.
    fn take(&mut self, func: u32) -> Option<Call> {
        let latest = core::mem::take(&mut self.latest[func as usize]);
        self.get(latest)
    }

    /// The call with this number.
    fn get(&self, number: u32) -> Option<Call> {
        self.calls.get((number as usize).checked_sub(1)?).copied()
    }
}

/// Words of code that a module has room for from the start, at most: growing copies all of them, and
/// room that is not touched costs nothing where memory is mapped on demand.
const ROOM: usize = if cfg!(target_pointer_width = "64") {
    64 << 10
} else {
    1 << 10
};

/// Code words of a module.
#[derive(Clone)]
pub(crate) struct Code {
    /// The words.
    pub words: Vec<Op>,
    /// The number of own functions.
    funcs: u32,
    /// The functions that have code, in the order of translation.
    starts: Vec<Start>,
    /// What is covered by `try_table`s, inner ones first, by own function.
    tries: BTreeMap<u32, Arc<[TryWords]>>,
    /// Calls of functions without code.
    waiting: Waiting,
    /// What chains can be found by, for each word behind the stubs; none once they are looked for.
    notes: Option<Vec<Note>>,
    /// After how many taken branches and calls that is.
    #[cfg_attr(not(feature = "std"), allow(dead_code, reason = "it is at once"))]
    chains_after: u32,
    /// The words of the operation that starts at each word; 0 where none does.
    #[cfg(feature = "count-words")]
    pub widths: Vec<u8>,
}

impl Code {
    /// Stubs for `funcs` functions and nothing else. Chains are found after so many taken branches and calls,
    /// or at once.
    pub fn new(funcs: u32, chains_after: Option<u32>) -> Self {
        let word = |h, c| Op { h, c, a: 0, b: 0 };
        let stubs = funcs as usize + 1;
        let mut words = Vec::with_capacity(stubs + (stubs * 8).min(ROOM));
        words.extend((0..funcs).map(|i| word(call::untranslated, i)));
        words.push(word(call::done, 0));
        Self {
            words,
            funcs,
            starts: Vec::new(),
            tries: BTreeMap::new(),
            waiting: Waiting::new(funcs),
            notes: chains_after.map(|_| Vec::with_capacity((stubs * 32).min(4 * ROOM))),
            chains_after: chains_after.unwrap_or(0),
            #[cfg(feature = "count-words")]
            widths: Vec::new(),
        }
    }

    /// The word that ends an activation.
    pub fn done(&self) -> u32 {
        self.funcs
    }

    /// Whether an own function has code.
    pub fn has(&self, func: u32) -> bool {
        self.words
            .get(func as usize)
            .is_some_and(|stub| stub.c != func)
    }

    /// Whether all own functions have code.
    pub fn is_whole(&self) -> bool {
        self.starts.len() == self.funcs as usize
    }

    /// Appends the code of an own function and points its callers to it.
    ///
    /// `places` is memory to work with.
    pub fn append(&mut self, func: u32, translated: &FuncCode, places: &mut Places) {
        let FuncCode { ops, tries, .. } = translated;
        let start = self.words.len() as u32;
        if !tries.is_empty() {
            self.tries.insert(func, try_words(ops, tries, start));
        }
        self.starts.push(Start {
            word: start,
            func,
            frame: translated.frame,
        });
        self.words[func as usize] = Op {
            h: call::translated,
            c: start,
            a: 0,
            b: 0,
        };
        #[cfg(feature = "count-words")]
        crate::exec::count::note_widths(&mut self.widths, start, ops);
        let waiting = &mut self.waiting;
        let notes = self.notes.as_mut();
        assemble(ops, tries, &mut self.words, places, notes, |words, at| {
            let callee = words[at as usize].c;
            let stub = words[callee as usize].c;
            words[at as usize].c = stub;
            if stub == callee {
                waiting.push(callee, at);
            }
        });
        let mut call = self.waiting.take(func);
        while let Some(Call { word, before }) = call {
            self.words[word as usize].c = start;
            call = self.waiting.get(before);
        }
    }

    /// Whether chains of words are looked for.
    #[cfg(feature = "std")]
    pub fn has_chains(&self) -> bool {
        self.notes.is_none()
    }

    /// Finds the chains of what is there, and of what is appended from now on.
    #[cfg(feature = "std")]
    #[cold]
    #[inline(never)]
    pub fn find_chains(&mut self) {
        let Some(notes) = self.notes.take() else {
            return;
        };
        let stubs = self.funcs + 1;
        let ends = self.starts.iter().skip(1).map(|start| start.word);
        let ends = ends.chain([self.words.len() as u32]);
        for (start, end) in self.starts.iter().zip(ends) {
            let words = start.word as usize..end as usize;
            let notes = notes.get((start.word - stubs) as usize..(end - stubs) as usize);
            if let (Some(words), Some(notes)) = (self.words.get_mut(words), notes) {
                chain::find(words, notes, start.word);
            }
        }
    }

    /// What covers a word of an own function, inner regions first.
    pub fn tries(&self, func: u32) -> &[TryWords] {
        self.tries.get(&func).map_or(&[], |tries| tries)
    }

    /// The own function that a word belongs to; it may be its stub.
    pub fn func_at(&self, word: u32) -> Option<u32> {
        if word < self.funcs {
            return Some(word);
        }
        self.locate(word).map(|(func, _)| func)
    }

    /// The own function that a word belongs to, and the word's number in its code.
    pub fn locate(&self, word: u32) -> Option<(u32, u32)> {
        let start = self.start_at(word)?;
        Some((start.func, word - start.word))
    }

    fn start_at(&self, word: u32) -> Option<&Start> {
        let starts = &self.starts;
        let i = starts.partition_point(|start| start.word <= word);
        starts.get(i.checked_sub(1)?)
    }

    /// The slots that a frame uses whose function a word belongs to; none for stubs.
    pub fn frame_at(&self, word: u32) -> Option<u32> {
        Some(self.start_at(word)?.frame)
    }

    /// The own functions that have code and where it starts, in the order of their code.
    #[cfg(feature = "count-words")]
    pub fn functions(&self) -> impl Iterator<Item = (u32, u32)> {
        self.starts.iter().map(|start| (start.func, start.word))
    }

    /// The first word of an own function's code, if it has code.
    #[cfg(feature = "snapshot")]
    pub fn entry(&self, func: u32) -> Option<u32> {
        self.has(func).then(|| self.words[func as usize].c)
    }
}

/// What a `try_table` covers, as absolute words.
#[derive(Clone, Debug)]
pub(crate) struct TryWords {
    /// The words that it covers.
    pub words: Range<u32>,
    /// The clauses; their targets are absolute words.
    pub clauses: Vec<Clause>,
}

fn try_words(ops: &[RegOp], tries: &[TryRegion], start: u32) -> Arc<[TryWords]> {
    let mut at = start;
    let mut words: Vec<u32> = Vec::with_capacity(ops.len() + 1);
    for op in ops {
        words.push(at);
        at += op.shape.words();
    }
    words.push(at);
    let word = |op: u32| words[op as usize];
    let clause = |clause: &Clause| Clause {
        target: word(clause.target),
        ..*clause
    };
    tries
        .iter()
        .map(|region| TryWords {
            words: word(region.start)..word(region.end),
            clauses: region.clauses.iter().map(clause).collect(),
        })
        .collect()
}

/// A module that can be instantiated: decoded, with its bytes and its code so far.
pub(crate) struct Loaded {
    /// Its sections.
    pub syntax: Module,
    /// Its bytes.
    pub bytes: SharedBytes,
    /// The slot of each own global among the instance's own.
    pub global_slots: Box<[u32]>,
    /// Whether the code meters fuel.
    pub fuel: bool,
    /// What validation of bodies needs.
    #[cfg_attr(
        not(feature = "std"),
        allow(dead_code, reason = "bodies were validated")
    )]
    pub types: ModuleTypes,
    /// The features it was decoded with.
    pub features: Features,
    /// Indices of its exports, by name.
    exports: Box<[u32]>,
    /// The SHA-256 of its bytes, once asked for.
    #[cfg(all(feature = "snapshot", feature = "std"))]
    hash: std::sync::OnceLock<[u8; 32]>,
    /// How often its words were performed.
    #[cfg(feature = "count-words")]
    pub counts: crate::exec::count::Counts,
    /// Budgets that its code may use up until its chains are found.
    #[cfg(feature = "std")]
    cold: core::sync::atomic::AtomicU32,
    code: CodeCell,
}

/// The current code; with threads it can be replaced by longer code.
#[cfg(feature = "std")]
type CodeCell = std::sync::Mutex<Arc<Code>>;
/// The code, complete from the start.
#[cfg(not(feature = "std"))]
type CodeCell = Arc<Code>;

impl Loaded {
    /// Puts a decoded module, its bytes and its code together.
    pub fn new(
        (syntax, bytes): (Module, SharedBytes),
        types: ModuleTypes,
        features: Features,
        global_slots: Box<[u32]>,
        fuel: bool,
        code: Code,
    ) -> Self {
        #[cfg(feature = "std")]
        let cold = code.chains_after / BUDGET as u32;
        let code = Arc::new(code);
        #[cfg(feature = "std")]
        let code = std::sync::Mutex::new(code);
        let mut exports: Box<[u32]> = (0..syntax.exports.len() as u32).collect();
        // Called by its address: what would be inlined into the sort is 10 KB.
        let by_name: &mut dyn FnMut(&u32, &u32) -> Ordering = &mut |&a, &b| {
            let (a, b) = (&syntax.exports[a as usize], &syntax.exports[b as usize]);
            a.name.cmp(&b.name)
        };
        exports.sort_unstable_by(by_name);
        Self {
            syntax,
            bytes,
            global_slots,
            fuel,
            types,
            features,
            exports,
            #[cfg(all(feature = "snapshot", feature = "std"))]
            hash: std::sync::OnceLock::new(),
            #[cfg(feature = "count-words")]
            counts: crate::exec::count::Counts::default(),
            #[cfg(feature = "std")]
            cold: core::sync::atomic::AtomicU32::new(cold),
            code,
        }
    }

    /// The SHA-256 of its bytes.
    #[cfg(feature = "snapshot")]
    pub fn hash(&self) -> [u8; 32] {
        use sha2::{Digest, Sha256};
        let hash = || Sha256::digest(&self.bytes).into();
        #[cfg(feature = "std")]
        return *self.hash.get_or_init(hash);
        #[cfg(not(feature = "std"))]
        hash()
    }

    /// What the module exports under a name.
    pub fn export(&self, name: &str) -> Option<ExternIdx> {
        let exports = &self.syntax.exports;
        let found = self
            .exports
            .binary_search_by(|&i| (*exports[i as usize].name).cmp(name));
        found.ok().map(|i| exports[self.exports[i] as usize].item)
    }

    /// The word that ends an activation, whatever code there is.
    pub fn done(&self) -> u32 {
        self.syntax.funcs.len() as u32
    }

    /// The code as it is now.
    pub fn code(&self) -> Arc<Code> {
        #[cfg(feature = "std")]
        return self
            .code
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
            .clone();
        #[cfg(not(feature = "std"))]
        self.code.clone()
    }

    /// A computation has used a budget up in this code: when that has happened often, chains are found.
    #[cfg(feature = "std")]
    pub fn warm(&self, running: &mut Arc<Code>) {
        use core::sync::atomic::Ordering::Relaxed;
        let less = |cold: u32| cold.checked_sub(1);
        if !running.has_chains() && self.cold.fetch_update(Relaxed, Relaxed, less).is_err() {
            self.take_chains(running);
        }
    }

    /// Finds the chains of its code, unless that was done, and lets `running` be the code that has them.
    #[cfg(feature = "std")]
    #[cold]
    #[inline(never)]
    fn take_chains(&self, running: &mut Arc<Code>) {
        // Given back first, so that it is changed in place where nobody else runs it.
        *running = Arc::new(Code::new(0, None));
        let mut code = self
            .code
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        if !code.has_chains() {
            Arc::make_mut(&mut code).find_chains();
        }
        *running = Arc::clone(&code);
    }

    /// Appends the code of a function, unless it is there already.
    #[cfg(feature = "std")]
    pub fn append(&self, func: u32, translated: &FuncCode, places: &mut Places) {
        let mut code = self
            .code
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        if !code.has(func) {
            // In place if nobody else runs it; otherwise the others keep their shorter array.
            Arc::make_mut(&mut code).append(func, translated, places);
        }
    }
}
