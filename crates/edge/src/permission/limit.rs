//! How much of everything a module may use: one row a limit.

use std::time::Duration;

use super::{ConfigError, Source, Sourced, Unit, table::Table};

/// A limit of a module.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// Bytes of linear memory of one instance.
    Memory,
    /// Milliseconds that a request may take.
    Time,
    /// Milliseconds until a new instance waits for its first request.
    Start,
    /// Units of fuel that a request may burn.
    Fuel,
    /// Requests at once in all its instances.
    Concurrency,
    /// Instances at once.
    Instances,
    /// Bytes of a request's body.
    Request,
    /// Bytes of a response's body.
    Response,
    /// Bytes kept in the key-value store.
    Storage,
    /// Lines of log in a second, for long.
    LogRate,
    /// Lines of log at once.
    LogBurst,
    /// Bytes of a line of log.
    LogLine,
}

/// One row of the table.
struct Row {
    limit: Limit,
    key: &'static str,
    unit: Unit,
    /// What applies if nobody says anything.
    default: u64,
    /// The most that a manifest gets if the operator does not say more.
    ceiling: u64,
    /// Whether a module that does not ask gets what the operator grants, or the default.
    follows_grant: bool,
}

const fn row(limit: Limit, key: &'static str, unit: Unit, default: u64, ceiling: u64) -> Row {
    Row {
        limit,
        key,
        unit,
        default,
        ceiling,
        follows_grant: true,
    }
}

const MIB: u64 = 1 << 20;

const ROWS: [Row; 12] = [
    row(Limit::Memory, "memory", Unit::Bytes, 64 * MIB, 256 * MIB),
    row(Limit::Time, "time", Unit::Millis, 5_000, 60_000),
    row(Limit::Start, "start", Unit::Millis, 10_000, 60_000),
    row(Limit::Fuel, "fuel", Unit::Count, u64::MAX, u64::MAX),
    row(Limit::Concurrency, "concurrency", Unit::Count, 64, 1024),
    // Several instances do not see each other's variables: a module has to want that.
    Row {
        follows_grant: false,
        ..row(Limit::Instances, "instances", Unit::Count, 1, 8)
    },
    row(Limit::Request, "request", Unit::Bytes, MIB, 64 * MIB),
    row(Limit::Response, "response", Unit::Bytes, 8 * MIB, 64 * MIB),
    row(Limit::Storage, "storage", Unit::Bytes, MIB, 64 * MIB),
    row(Limit::LogRate, "log-rate", Unit::Count, 500, 10_000),
    row(Limit::LogBurst, "log-burst", Unit::Count, 1000, 10_000),
    row(Limit::LogLine, "log-line", Unit::Bytes, 8 << 10, 64 << 10),
];

/// The keys of a table of limits.
pub(super) const KEYS: [&str; ROWS.len()] = {
    let mut keys = [""; ROWS.len()];
    let mut index = 0;
    while index < ROWS.len() {
        keys[index] = ROWS[index].key;
        index += 1;
    }
    keys
};

impl Limit {
    /// All of them, in the order of the documentation.
    pub fn all() -> impl Iterator<Item = Limit> {
        ROWS.iter().map(|row| row.limit)
    }

    fn row(self) -> &'static Row {
        &ROWS[self as usize]
    }

    /// The key in both files.
    #[must_use]
    pub fn key(self) -> &'static str {
        self.row().key
    }

    /// What it counts.
    #[must_use]
    pub fn unit(self) -> Unit {
        self.row().unit
    }

    /// What applies if nobody says anything.
    #[must_use]
    pub fn default_value(self) -> u64 {
        self.row().default
    }

    /// The most that a manifest gets if the operator does not say more.
    #[must_use]
    pub fn ceiling(self) -> u64 {
        self.row().ceiling
    }
}

/// The limits that one file sets.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LimitSet {
    values: [Option<Sourced<u64>>; ROWS.len()],
}

impl LimitSet {
    pub(super) fn read(table: Option<Table<'_>>) -> Result<Self, ConfigError> {
        let mut set = LimitSet::default();
        let Some(table) = table else {
            return Ok(set);
        };
        let table = table.only(&KEYS)?;
        for (row, value) in ROWS.iter().zip(&mut set.values) {
            *value = table.number(row.key, row.unit)?;
            if let Some(Sourced { value: 0, source }) = value {
                let problem = "zero would stop the module for good; remove the key for the default";
                return Err(ConfigError::value(source.clone(), row.key, problem));
            }
        }
        Ok(set)
    }

    /// What is set here.
    #[must_use]
    pub fn get(&self, limit: Limit) -> Option<&Sourced<u64>> {
        self.values[limit as usize].as_ref()
    }

    /// These, and those of `other` where nothing is set here.
    #[must_use]
    pub(super) fn or(mut self, other: &LimitSet) -> Self {
        for (mine, theirs) in self.values.iter_mut().zip(&other.values) {
            if mine.is_none() {
                mine.clone_from(theirs);
            }
        }
        self
    }
}

/// The limits that apply to a module, each with what decided it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    values: [Sourced<u64>; ROWS.len()],
}

impl Limits {
    /// The smaller of what is asked and granted.
    pub(super) fn of(asked: &LimitSet, granted: &LimitSet) -> Self {
        let values = std::array::from_fn(|index| {
            let row = &ROWS[index];
            let built_in = |value| Sourced::new(value, Source::BuiltIn);
            match (&asked.values[index], &granted.values[index]) {
                (None, None) => built_in(row.default),
                (None, Some(granted)) if row.follows_grant || granted.value < row.default => {
                    granted.clone()
                }
                (None, Some(_)) => built_in(row.default),
                (Some(asked), Some(granted)) if granted.value < asked.value => granted.clone(),
                (Some(asked), None) if row.ceiling < asked.value => built_in(row.ceiling),
                (Some(asked), _) => asked.clone(),
            }
        });
        Limits { values }
    }

    /// A limit and where it stands.
    #[must_use]
    pub fn get(&self, limit: Limit) -> &Sourced<u64> {
        &self.values[limit as usize]
    }

    fn size(&self, limit: Limit) -> usize {
        usize::try_from(self.get(limit).value).unwrap_or(usize::MAX)
    }

    /// Bytes of linear memory of one instance.
    #[must_use]
    pub fn memory(&self) -> u64 {
        self.get(Limit::Memory).value
    }

    /// How long a request may take.
    #[must_use]
    pub fn time(&self) -> Duration {
        Duration::from_millis(self.get(Limit::Time).value)
    }

    /// How long a new instance may take until it waits for its first request.
    #[must_use]
    pub fn start(&self) -> Duration {
        Duration::from_millis(self.get(Limit::Start).value)
    }

    /// Units of fuel that a request may burn; `None` is no limit.
    #[must_use]
    pub fn fuel(&self) -> Option<u64> {
        let fuel = self.get(Limit::Fuel).value;
        (fuel != u64::MAX).then_some(fuel)
    }

    /// Requests at once in all instances.
    #[must_use]
    pub fn concurrency(&self) -> usize {
        self.size(Limit::Concurrency)
    }

    /// Instances at once.
    #[must_use]
    pub fn instances(&self) -> usize {
        self.size(Limit::Instances)
    }

    /// Bytes of a request's body.
    #[must_use]
    pub fn request(&self) -> usize {
        self.size(Limit::Request)
    }

    /// Bytes of a response's body.
    #[must_use]
    pub fn response(&self) -> usize {
        self.size(Limit::Response)
    }

    /// Bytes kept in the key-value store.
    #[must_use]
    pub fn storage(&self) -> u64 {
        self.get(Limit::Storage).value
    }

    /// Lines of log in a second, for long.
    #[must_use]
    pub fn log_rate(&self) -> u64 {
        self.get(Limit::LogRate).value
    }

    /// Lines of log at once.
    #[must_use]
    pub fn log_burst(&self) -> u64 {
        self.get(Limit::LogBurst).value
    }

    /// Bytes of a line of log.
    #[must_use]
    pub fn log_line(&self) -> usize {
        self.size(Limit::LogLine)
    }
}

impl Default for Limits {
    /// What applies if nobody says anything.
    fn default() -> Self {
        Limits::of(&LimitSet::default(), &LimitSet::default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_in_order() {
        for (index, row) in ROWS.iter().enumerate() {
            assert_eq!(row.limit as usize, index);
            assert!(row.default <= row.ceiling, "{}", row.key);
        }
        assert_eq!(Limit::Request.default_value(), MIB);
    }

    fn set(limit: Limit, value: u64) -> LimitSet {
        let mut set = LimitSet::default();
        set.values[limit as usize] = Some(Sourced::built_in(value));
        set
    }

    #[test]
    fn the_smaller_one_applies() {
        let none = LimitSet::default();
        let of = |limit, asked: &LimitSet, granted: &LimitSet| {
            Limits::of(asked, granted).get(limit).value
        };
        let memory = |value| set(Limit::Memory, value);
        assert_eq!(of(Limit::Memory, &none, &none), 64 * MIB);
        assert_eq!(of(Limit::Memory, &memory(MIB), &none), MIB);
        assert_eq!(of(Limit::Memory, &memory(999 * MIB), &none), 256 * MIB);
        assert_eq!(
            of(Limit::Memory, &memory(999 * MIB), &memory(512 * MIB)),
            512 * MIB
        );
        assert_eq!(of(Limit::Memory, &none, &memory(512 * MIB)), 512 * MIB);
        let instances = |value| set(Limit::Instances, value);
        assert_eq!(of(Limit::Instances, &none, &instances(4)), 1);
        assert_eq!(of(Limit::Instances, &instances(9), &instances(4)), 4);
        assert_eq!(of(Limit::Instances, &instances(3), &none), 3);
    }
}
