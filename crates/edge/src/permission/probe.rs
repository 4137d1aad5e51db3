//! The question that a module has to answer before it takes over.

use super::{ConfigError, Sourced, Unit, table::Table};

const KEYS: [&str; 2] = ["path", "timeout"];
/// Bytes of a path.
const PATH_MAX: usize = 1024;

/// The table `[probe]` of a manifest: a path that the module has to answer before its routes take
/// over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Probe {
    /// The path that is asked for, perhaps with a query.
    pub path: Sourced<String>,
    /// Milliseconds that it may take; as long as any request if it is not said.
    pub timeout: Option<Sourced<u64>>,
}

impl Probe {
    pub(super) fn read(table: &Table<'_>) -> Result<Self, ConfigError> {
        let table = table.clone().only(&KEYS)?;
        let expected = "a path like \"/health\" is expected";
        let Some(path) = table.string("path")? else {
            let source = table.source().clone();
            return Err(ConfigError::value(source, "probe", expected));
        };
        let is_path = path.value.starts_with('/') && path.value.len() <= PATH_MAX;
        if !is_path || !path.value.chars().all(|c| c.is_ascii_graphic()) {
            return Err(ConfigError::value(path.source, "path", expected));
        }
        let timeout = table.number("timeout", Unit::Millis)?;
        if let Some(Sourced { value: 0, source }) = timeout {
            let problem = "nothing is answered in no time; remove the key for limits.time";
            return Err(ConfigError::value(source, "timeout", problem));
        }
        Ok(Probe {
            path: Sourced::new(path.value.to_owned(), path.source),
            timeout,
        })
    }
}
