//! The lists of one manifest, or of one table of the operator's file.

use super::{
    Capability, ConfigError, LimitSet, NamePattern, Rule, Sourced, rule::Wish, table::Table,
};

/// Entries of one list, together in one file.
const ENTRIES_MAX: usize = 1024;

/// What one manifest asks for, or one table of the operator's file grants.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rules {
    /// By [`Capability`]; `None` is a list that is not there.
    lists: [Option<Vec<Sourced<Rule>>>; Capability::ALL.len()],
    /// The limits.
    pub limits: LimitSet,
}

impl Rules {
    /// Reads every list of a table but `except`, and its limits.
    pub(super) fn read(table: &Table<'_>, except: Option<Capability>) -> Result<Self, ConfigError> {
        let mut rules = Rules {
            limits: LimitSet::read(table.table("limits")?)?,
            ..Rules::default()
        };
        for capability in Capability::ALL {
            if Some(capability) == except {
                continue;
            }
            let key = capability.key();
            let Some(list) = table.strings(key)? else {
                continue;
            };
            if list.len() > ENTRIES_MAX {
                let source = table.source().clone();
                let problem = format!("more than {ENTRIES_MAX} entries");
                return Err(ConfigError::value(source, key, problem));
            }
            let rules_of = list.into_iter().map(|Sourced { value, source }| {
                match Rule::parse(capability, value) {
                    Ok(rule) => Ok(Sourced::new(rule, source)),
                    Err(problem) => Err(ConfigError::value(source, key, problem)),
                }
            });
            rules.lists[capability.index()] = Some(rules_of.collect::<Result<_, _>>()?);
        }
        Ok(rules)
    }

    /// The entries of a list; none if it is not there.
    #[must_use]
    pub fn list(&self, capability: Capability) -> &[Sourced<Rule>] {
        self.lists[capability.index()]
            .as_deref()
            .unwrap_or_default()
    }

    /// Whether there is such a list, be it empty.
    #[must_use]
    pub fn says(&self, capability: Capability) -> bool {
        self.lists[capability.index()].is_some()
    }

    /// Adds an entry.
    pub(super) fn push(&mut self, capability: Capability, rule: Sourced<Rule>) {
        self.lists[capability.index()]
            .get_or_insert_default()
            .push(rule);
    }

    /// Adds a name that may not be granted twice.
    pub(super) fn push_name(&mut self, capability: Capability, name: Sourced<NamePattern>) {
        let Sourced { value, source } = name;
        self.push(capability, Sourced::new(Rule::Name(value), source));
    }

    /// The entry that covers a wish.
    pub(super) fn find(&self, capability: Capability, wish: Wish<'_>) -> Option<&Sourced<Rule>> {
        let mut list = self.list(capability).iter();
        list.find(|rule| rule.value.allows(wish))
    }

    /// These and those of `other`; limits of `other` only where these set none.
    #[must_use]
    pub(super) fn and(mut self, other: &Rules) -> Self {
        for (mine, theirs) in self.lists.iter_mut().zip(&other.lists) {
            if let Some(theirs) = theirs {
                mine.get_or_insert_default().extend(theirs.iter().cloned());
            }
        }
        self.limits = self.limits.or(&other.limits);
        self
    }
}
