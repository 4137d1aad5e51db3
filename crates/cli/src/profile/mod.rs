//! `--profile`: where a program spends its fuel.
//!
//! The program runs with so much fuel at a time; each time it is used up, the calls that are open
//! are noted down. Fuel is what its instructions cost, so two runs that do the same give the same
//! profile, on any machine.

mod firefox;
mod json;
mod pprof;
mod samples;
mod source;

use std::{
    ffi::OsStr,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use shanhai::{Error, Module, OutOfFuel, Store};
use shanhai_symbols::Symbols;

use self::{samples::Samples, source::Source};
use crate::{args::ProfileOptions, failure::Failure};

/// How many calls of a stack are kept, from the innermost on.
pub const FRAMES: usize = 256;

/// How many functions the summary names.
const SHOWN: usize = 5;

/// A file format that viewers of profiles open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    /// The Firefox profiler's processed format.
    Firefox,
    /// The protocol buffer of pprof.
    Pprof,
}

impl Format {
    /// The format that the name of a file asks for.
    fn of(path: &Path) -> Option<Format> {
        match path.extension().and_then(OsStr::to_str)? {
            "json" => Some(Format::Firefox),
            "pb" | "pprof" => Some(Format::Pprof),
            _ => None,
        }
    }
}

/// What comes out of a profile, whatever its format.
struct Profile<'a> {
    /// What the program is called.
    program: &'a str,
    /// The bytes of its module.
    size: usize,
    /// The units of fuel between two samples.
    every: u64,
    samples: &'a Samples,
    source: Source,
}

/// How often a program is looked at if nothing else is said: a few thousand times a second.
///
/// A prime: samples at multiples of what a loop costs would all find the same place in it.
const EVERY: u64 = 100_003;

/// Looks at one run.
pub struct Profiler {
    path: PathBuf,
    format: Format,
    every: u64,
    seen: Arc<Mutex<Seen>>,
}

/// What the store's question for more fuel is answered from.
#[derive(Default)]
struct Seen {
    /// The fuel that the program may still use, beside what the store has.
    budget: u64,
    samples: Samples,
}

impl Seen {
    /// Notes down the calls that are open, and gives the fuel up to the next sample.
    fn sample(&mut self, every: u64, stop: &OutOfFuel) -> u64 {
        // What comes next may cost more than there is between two samples.
        let missing = stop.needed.saturating_sub(stop.left);
        let samples = missing.div_ceil(every).max(1);
        self.samples
            .add(&stop.frames, samples.min(self.budget / every));
        self.grant(every.saturating_mul(samples))
    }

    /// Takes fuel from what the program may use.
    fn grant(&mut self, fuel: u64) -> u64 {
        let fuel = fuel.min(self.budget);
        self.budget -= fuel;
        fuel
    }
}

impl Profiler {
    /// The profiler that the options ask for, if they do.
    pub fn new(options: &ProfileOptions) -> Result<Option<Self>, Failure> {
        let Some(path) = &options.profile else {
            return Ok(None);
        };
        let format = Format::of(path).ok_or_else(|| {
            let what = format!("--profile {}: the format is not known", path.display());
            Failure::usage(what).hint(
                "end the name in .json for the Firefox profiler, in .pb or .pprof for `go tool pprof`",
            )
        })?;
        Ok(Some(Profiler {
            path: path.clone(),
            format,
            every: options.profile_every.unwrap_or(EVERY),
            seen: Arc::default(),
        }))
    }

    /// Takes over a store's fuel: the program gets `budget` piece by piece, without end if there is
    /// none, and is looked at before each piece.
    pub fn watch<T>(&self, store: &mut Store<T>, budget: Option<u64>) -> Result<(), Error> {
        let mut seen = self.seen();
        seen.budget = budget.unwrap_or(u64::MAX);
        store.set_fuel(seen.grant(self.every))?;
        drop(seen);
        let (seen, every) = (self.seen.clone(), self.every);
        store.on_out_of_fuel(move |stop| {
            let mut seen = seen.lock().unwrap_or_else(PoisonError::into_inner);
            seen.sample(every, &stop)
        })
    }

    /// Gives a store what its program did not use.
    pub fn give_back<T>(&self, store: &mut Store<T>) -> Result<(), Error> {
        store.add_fuel(std::mem::take(&mut self.seen().budget))
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Writes the profile and tells what is in it.
    pub fn write(&self, program: &str, module: &Module) -> Result<(), Failure> {
        let seen = self.seen();
        let samples = &seen.samples;
        let profile = Profile {
            program,
            size: module.bytes().len(),
            every: self.every,
            samples,
            source: Source::of(samples, &Symbols::new(module)),
        };
        let bytes = match self.format {
            Format::Firefox => firefox::encode(&profile).into_bytes(),
            Format::Pprof => pprof::encode(&profile),
        };
        fs::write(&self.path, bytes).map_err(|error| Failure::of_file(&self.path, error))?;
        eprint!("{}", self.summary(&profile));
        Ok(())
    }

    /// How much was seen, and the functions that used most.
    fn summary(&self, profile: &Profile<'_>) -> String {
        let total = profile.samples.count();
        let mut text = format!(
            "profile: {}: {total} samples, one for {} units of fuel\n",
            self.path.display(),
            self.every
        );
        if total == 0 {
            text += "  the program ended before the first one; --profile-every sets how soon it comes\n";
        }
        let hottest = profile.source.hottest(profile.samples);
        for (name, count) in hottest.into_iter().take(SHOWN) {
            let share = count as f64 * 100.0 / total as f64;
            let _ = writeln!(text, "  {share:>5.1} %  {name}");
        }
        text
    }
}
