//! Why a module may not do something.

use std::fmt;

use super::{Capability, Source};

/// Why a module may not do something: what it wanted, which line decided, and what to write where.
///
/// The display is one line for the log: module, call, rule, remedy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    parts: Box<Parts>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Parts {
    pub(super) module: String,
    pub(super) capability: Capability,
    /// As an entry of a list would say it.
    pub(super) wish: String,
    /// Where the manifest asks for it.
    pub(super) asked: Option<Source>,
    pub(super) reason: Reason,
    pub(super) rule: Source,
    pub(super) remedy: String,
}

/// Who does not allow it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The module's manifest does not ask for it.
    NotAsked,
    /// The operator does not grant it.
    NotGranted,
}

impl From<Parts> for Refusal {
    fn from(parts: Parts) -> Self {
        Refusal {
            parts: Box::new(parts),
        }
    }
}

impl Refusal {
    /// The same with another remedy.
    pub(super) fn with_remedy(mut self, remedy: String) -> Self {
        self.parts.remedy = remedy;
        self
    }

    /// The module.
    #[must_use]
    pub fn module(&self) -> &str {
        &self.parts.module
    }

    /// What sort of thing it wanted.
    #[must_use]
    pub fn capability(&self) -> Capability {
        self.parts.capability
    }

    /// What it wanted, as an entry of a list would say it.
    #[must_use]
    pub fn wish(&self) -> &str {
        &self.parts.wish
    }

    /// The line of the manifest that asks for it, if one does.
    #[must_use]
    pub fn asked(&self) -> Option<&Source> {
        self.parts.asked.as_ref()
    }

    /// Who does not allow it.
    #[must_use]
    pub fn reason(&self) -> Reason {
        self.parts.reason
    }

    /// What decided: the table or the file in which the entry is missing.
    #[must_use]
    pub fn rule(&self) -> &Source {
        &self.parts.rule
    }

    /// What to write where.
    #[must_use]
    pub fn remedy(&self) -> &str {
        &self.parts.remedy
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Parts {
            module,
            capability,
            wish,
            asked,
            reason,
            rule,
            remedy,
        } = &*self.parts;
        write!(f, "module {module}: {capability} {wish:?} ")?;
        if let Some(asked) = asked {
            write!(f, "({asked}) ")?;
        }
        f.write_str("refused: ")?;
        match (*reason, rule) {
            (Reason::NotAsked, rule) => write!(f, "{rule} does not ask for it")?,
            (Reason::NotGranted, Source::BuiltIn) => {
                f.write_str("without an operator's file nothing of it is granted")?;
            }
            (Reason::NotGranted, rule) => write!(f, "{rule} does not grant it")?,
        }
        write!(f, "; {remedy}")
    }
}

impl std::error::Error for Refusal {}
