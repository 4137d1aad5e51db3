//! Why a module may not do something.

use std::fmt;

use super::{Capability, Source};

/// Why a module may not do something: what it wanted, which line decided, and what to write where.
///
/// The display is one line for the log: module, call, rule, remedy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
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

impl Refusal {
    /// The module.
    #[must_use]
    pub fn module(&self) -> &str {
        &self.module
    }

    /// What sort of thing it wanted.
    #[must_use]
    pub fn capability(&self) -> Capability {
        self.capability
    }

    /// What it wanted, as an entry of a list would say it.
    #[must_use]
    pub fn wish(&self) -> &str {
        &self.wish
    }

    /// The line of the manifest that asks for it, if one does.
    #[must_use]
    pub fn asked(&self) -> Option<&Source> {
        self.asked.as_ref()
    }

    /// Who does not allow it.
    #[must_use]
    pub fn reason(&self) -> Reason {
        self.reason
    }

    /// What decided: the table or the file in which the entry is missing.
    #[must_use]
    pub fn rule(&self) -> &Source {
        &self.rule
    }

    /// What to write where.
    #[must_use]
    pub fn remedy(&self) -> &str {
        &self.remedy
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Refusal {
            module,
            capability,
            wish,
            ..
        } = self;
        write!(f, "module {module}: {capability} {wish:?} ")?;
        if let Some(asked) = &self.asked {
            write!(f, "({asked}) ")?;
        }
        f.write_str("refused: ")?;
        match (self.reason, &self.rule) {
            (Reason::NotAsked, rule) => write!(f, "{rule} does not ask for it")?,
            (Reason::NotGranted, Source::BuiltIn) => {
                f.write_str("without an operator's file nothing of it is granted")?;
            }
            (Reason::NotGranted, rule) => write!(f, "{rule} does not grant it")?,
        }
        write!(f, "; {}", self.remedy)
    }
}

impl std::error::Error for Refusal {}
