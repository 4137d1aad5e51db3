//! `--stats`: where the time went and what was used, on standard error.

use std::{
    fmt::Write as _,
    io::Write as _,
    time::{Duration, Instant},
};

use shanhai::{Extern, Instance, Store};
use shanhai_host::sort_by;

use crate::{kind::Kind, unit};

/// What has been measured so far.
pub struct Stats {
    begun: Instant,
    last: Instant,
    laps: Vec<(&'static str, Duration, usize)>,
    memory_pages: Vec<u64>,
    fuel: Option<(u64, u64)>,
    counts: Vec<(&'static str, u64)>,
    calls: Vec<(&'static str, u64)>,
}

impl Stats {
    /// Starts the clock.
    pub fn start() -> Self {
        let now = Instant::now();
        Stats {
            begun: now,
            last: now,
            laps: Vec::new(),
            memory_pages: Vec::new(),
            fuel: None,
            counts: Vec::new(),
            calls: Vec::new(),
        }
    }

    /// Ends a stretch of work called `name` that had to do with so many bytes.
    pub fn lap(&mut self, name: &'static str, bytes: usize) {
        let now = Instant::now();
        self.laps.push((name, now - self.last, bytes));
        self.last = now;
    }

    /// Notes the size of the instance's memories.
    pub fn memory<T: 'static>(&mut self, store: &Store<T>, instance: &Instance) {
        let exports = instance.exports(store).into_iter();
        let memories = exports.filter_map(|(_, item)| Extern::into_memory(item));
        self.memory_pages = memories.map(|memory| memory.size(store)).collect();
    }

    /// Notes the fuel that was given and is left.
    pub fn fuel(&mut self, given: Option<u64>, left: Option<u64>) {
        self.fuel = given.zip(left);
    }

    /// Notes a number.
    pub fn count(&mut self, name: &'static str, number: u64) {
        self.counts.push((name, number));
    }

    /// Notes how often each import was called.
    pub fn calls(&mut self, calls: impl Iterator<Item = (&'static str, u64)>) {
        self.calls.extend(calls);
    }

    /// Writes the account to standard error.
    pub fn print(&self, kind: Kind) {
        let mut text = format!("stats: {kind}\n");
        for (name, span, bytes) in &self.laps {
            let _ = write!(text, "  {name:<21} {:>10}", unit::time(*span));
            if *bytes > 0 {
                let _ = write!(text, "   {}", unit::size(*bytes as u64));
            }
            text.push('\n');
        }
        let _ = writeln!(
            text,
            "  {:<21} {:>10}",
            "total",
            unit::time(self.last - self.begun)
        );
        for pages in &self.memory_pages {
            let size = unit::size(pages.saturating_mul(65_536));
            let _ = writeln!(text, "  {:<21} {pages:>10} pages   {size}", "memory");
        }
        if let Some((given, left)) = self.fuel {
            let used = given.saturating_sub(left);
            let _ = writeln!(text, "  {:<21} {used:>10} of {given}", "fuel");
        }
        for (name, number) in &self.counts {
            let _ = writeln!(text, "  {name:<21} {number:>10}");
        }
        if !self.calls.is_empty() {
            let mut calls = self.calls.clone();
            sort_by(&mut calls, |(_, a), (_, b)| b.cmp(a));
            let sum: u64 = calls.iter().map(|(_, count)| count).sum();
            let _ = writeln!(text, "  {:<21} {sum:>10}", "host calls");
            for (name, count) in calls {
                let _ = writeln!(text, "    {name:<30} {count:>10}");
            }
        }
        let _ = std::io::stderr().write_all(text.as_bytes());
    }
}
