//! What is wrong with a manifest or with the operator's file.

use std::fmt;

use super::Source;

/// A manifest or an operator's file that cannot be used: which line, what is wrong, what to write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigError {
    source: Source,
    kind: ConfigErrorKind,
}

/// The kind of a [`ConfigError`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConfigErrorKind {
    /// The file cannot be read.
    Read(String),
    /// The file is larger than any sensible one.
    TooLarge {
        /// How many bytes it may have.
        limit: u64,
    },
    /// It is not TOML.
    Syntax(String),
    /// A key that means nothing here.
    UnknownKey {
        /// The key.
        key: String,
        /// The table it stands in; empty at the top.
        table: String,
        /// The known key that is most like it.
        nearest: Option<&'static str>,
        /// Every key that is known here.
        known: &'static [&'static str],
    },
    /// A value of another type than the key takes.
    Type {
        /// The key.
        key: String,
        /// What is expected, with an example.
        expected: &'static str,
        /// What stands there.
        found: &'static str,
    },
    /// A value that makes no sense.
    Value {
        /// The key.
        key: String,
        /// What is wrong with it and what would be right.
        problem: String,
    },
}

impl ConfigError {
    pub(super) fn new(source: Source, kind: ConfigErrorKind) -> Self {
        ConfigError { source, kind }
    }

    pub(super) fn value(source: Source, key: &str, problem: impl Into<String>) -> Self {
        let (key, problem) = (key.to_owned(), problem.into());
        ConfigError::new(source, ConfigErrorKind::Value { key, problem })
    }

    /// Where it is.
    #[must_use]
    pub fn place(&self) -> &Source {
        &self.source
    }

    /// What it is.
    #[must_use]
    pub fn kind(&self) -> &ConfigErrorKind {
        &self.kind
    }
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.source, self.kind)
    }
}

impl std::error::Error for ConfigError {}

impl fmt::Display for ConfigErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ConfigErrorKind::Read(problem) => f.write_str(problem),
            ConfigErrorKind::TooLarge { limit } => {
                write!(
                    f,
                    "the file has more than {limit} bytes, which nobody wrote by hand"
                )
            }
            ConfigErrorKind::Syntax(problem) => {
                write!(f, "not TOML: {}", problem.trim_end().replace('\n', ", "))
            }
            ConfigErrorKind::UnknownKey {
                key,
                table,
                nearest,
                known,
            } => {
                write!(f, "unknown key `{key}`")?;
                if !table.is_empty() {
                    write!(f, " in [{table}]")?;
                }
                match nearest {
                    Some(nearest) => write!(f, "; is `{nearest}` meant?"),
                    None => write!(f, "; known are {}", known.join(", ")),
                }
            }
            ConfigErrorKind::Type {
                key,
                expected,
                found,
            } => write!(f, "`{key}` is {found}, but {expected} is expected"),
            ConfigErrorKind::Value { key, problem } => write!(f, "`{key}`: {problem}"),
        }
    }
}

/// The known word that is most like `word`, if any is like it at all.
pub(super) fn nearest(word: &str, known: &[&'static str]) -> Option<&'static str> {
    let near = known.iter().map(|known| (distance(word, known), *known));
    let (distance, known) = near.min_by_key(|(distance, _)| *distance)?;
    // A third of a word wrong is another word.
    (distance * 3 <= known.len() + 1).then_some(known)
}

/// How many letters have to be changed, added, removed, or swapped with the next one.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().take(64).collect(), b.chars().collect());
    let width = b.len() + 1;
    let mut rows = vec![(0..width).collect::<Vec<usize>>()];
    for i in 1..=a.len() {
        let mut row = vec![i; width];
        for j in 1..width {
            let change = usize::from(a[i - 1] != b[j - 1]);
            let mut least = (rows[i - 1][j - 1] + change)
                .min(rows[i - 1][j] + 1)
                .min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                least = least.min(rows[i - 2][j - 2] + 1);
            }
            row[j] = least;
        }
        rows.push(row);
    }
    rows[a.len()][b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nearest_words() {
        let known = ["routes", "hosts", "gpio", "uart"];
        assert_eq!(nearest("gpoi", &known), Some("gpio"));
        assert_eq!(nearest("route", &known), Some("routes"));
        assert_eq!(nearest("host", &known), Some("hosts"));
        assert_eq!(nearest("zebra", &known), None);
        assert_eq!(nearest("", &[]), None);
        assert_eq!(distance("abcd", "badc"), 2);
    }
}
