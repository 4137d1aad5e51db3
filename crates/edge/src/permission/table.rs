//! Tables of TOML that know where everything stands.
//!
//! Read by hand instead of by derived code, because every complaint has to name its line and the key
//! that was meant.

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::{
    ConfigError, Source, Sourced, Unit,
    error::{ConfigErrorKind, nearest},
    source::Text,
};

/// Reads a whole file.
pub(super) fn read<'a>(text: &Text<'a>) -> Result<Spanned<DeTable<'a>>, ConfigError> {
    DeTable::parse(text.text).map_err(|error| {
        let source = error.span().map_or(text.whole(), |span| text.at(span));
        ConfigError::new(source, ConfigErrorKind::Syntax(error.message().to_owned()))
    })
}

/// A table, its place and its name.
#[derive(Clone, Debug)]
pub(super) struct Table<'a> {
    text: &'a Text<'a>,
    table: &'a DeTable<'a>,
    /// As it stands between brackets; empty at the top.
    name: String,
    source: Source,
}

impl<'a> Table<'a> {
    pub(super) fn top(text: &'a Text<'a>, table: &'a Spanned<DeTable<'a>>) -> Self {
        Table {
            text,
            table: table.get_ref(),
            name: String::new(),
            source: text.whole(),
        }
    }

    /// Where it begins.
    pub(super) fn source(&self) -> &Source {
        &self.source
    }

    /// Refuses keys that mean nothing here.
    pub(super) fn only(self, known: &'static [&'static str]) -> Result<Self, ConfigError> {
        for key in self.table.keys() {
            let name: &str = key.get_ref();
            if !known.contains(&name) {
                let kind = ConfigErrorKind::UnknownKey {
                    key: name.to_owned(),
                    table: self.name.clone(),
                    nearest: nearest(name, known),
                    known,
                };
                return Err(ConfigError::new(self.text.at(key.span()), kind));
            }
        }
        Ok(self)
    }

    fn find(&self, key: &str) -> Option<(Source, &'a DeValue<'a>)> {
        let (place, value) = self.table.get_key_value(key)?;
        Some((self.text.at(place.span()), value.get_ref()))
    }

    fn wrong(
        source: Source,
        key: &str,
        expected: &'static str,
        found: &DeValue<'_>,
    ) -> ConfigError {
        let found = match found {
            DeValue::String(_) => "a string",
            DeValue::Integer(_) | DeValue::Float(_) => "a number",
            DeValue::Boolean(_) => "true or false",
            DeValue::Datetime(_) => "a date",
            DeValue::Array(_) => "a list",
            DeValue::Table(_) => "a table",
        };
        let key = key.to_owned();
        let kind = ConfigErrorKind::Type {
            key,
            expected,
            found,
        };
        ConfigError::new(source, kind)
    }

    /// A table in this one.
    pub(super) fn table(&self, key: &str) -> Result<Option<Table<'a>>, ConfigError> {
        let Some((source, value)) = self.find(key) else {
            return Ok(None);
        };
        let DeValue::Table(table) = value else {
            return Err(Self::wrong(source, key, "a table", value));
        };
        let name = match self.name.as_str() {
            "" => key.to_owned(),
            name => format!("{name}.{key}"),
        };
        Ok(Some(Table {
            text: self.text,
            table,
            name,
            source,
        }))
    }

    /// All keys.
    pub(super) fn keys(&self) -> impl Iterator<Item = Sourced<&'a str>> {
        let text = self.text;
        let keys = self.table.keys();
        keys.map(move |key| Sourced::new(key.get_ref().as_ref(), text.at(key.span())))
    }

    /// Whether the value of a key is a table.
    pub(super) fn is_table(&self, key: &str) -> bool {
        matches!(self.find(key), Some((_, DeValue::Table(_))))
    }

    pub(super) fn string(&self, key: &str) -> Result<Option<Sourced<&'a str>>, ConfigError> {
        match self.find(key) {
            None => Ok(None),
            Some((source, DeValue::String(text))) => Ok(Some(Sourced::new(text.as_ref(), source))),
            Some((source, value)) => Err(Self::wrong(source, key, "a string", value)),
        }
    }

    pub(super) fn boolean(&self, key: &str) -> Result<Option<Sourced<bool>>, ConfigError> {
        match self.find(key) {
            None => Ok(None),
            Some((source, DeValue::Boolean(value))) => Ok(Some(Sourced::new(*value, source))),
            Some((source, value)) => Err(Self::wrong(source, key, "true or false", value)),
        }
    }

    /// A list of strings; a single string is a list of one. Each with its own line.
    pub(super) fn strings(&self, key: &str) -> Result<Option<Vec<Sourced<&'a str>>>, ConfigError> {
        let expected = "a list of strings like [\"..\", \"..\"]";
        let (source, array) = match self.find(key) {
            None => return Ok(None),
            Some((source, DeValue::String(text))) => {
                return Ok(Some(vec![Sourced::new(text.as_ref(), source)]));
            }
            Some((source, DeValue::Array(array))) => (source, array),
            Some((source, value)) => return Err(Self::wrong(source, key, expected, value)),
        };
        let mut list = Vec::new();
        for value in array.iter() {
            match value.get_ref() {
                DeValue::String(text) => {
                    list.push(Sourced::new(text.as_ref(), self.text.at(value.span())));
                }
                value => return Err(Self::wrong(source, key, expected, value)),
            }
        }
        Ok(Some(list))
    }

    /// A number, plain where its unit needs none, or a string with a unit.
    pub(super) fn number(
        &self,
        key: &str,
        unit: Unit,
    ) -> Result<Option<Sourced<u64>>, ConfigError> {
        let expected = unit.expected();
        let (source, number) = match self.find(key) {
            None => return Ok(None),
            Some((source, DeValue::Integer(number))) => {
                let plain = number.radix() == 10;
                let value = plain.then(|| unit.parse(number.as_str())).flatten();
                (source, value)
            }
            Some((source, DeValue::String(text))) => (source, unit.parse(text)),
            Some((source, value)) => return Err(Self::wrong(source, key, expected, value)),
        };
        match number {
            Some(number) => Ok(Some(Sourced::new(number, source))),
            None => {
                let problem = format!("{expected} is expected");
                Err(ConfigError::value(source, key, problem))
            }
        }
    }
}
