//! Handles: small numbers that belong to a module, and who uses what is behind them.

use shanhai_edge_abi::CallError;
use shanhai_host::SortedMap;

/// Different things of one sort that a module opens in all its life.
pub(super) const HANDLES_MAX: usize = 256;

/// An instance of a generation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Who {
    pub(super) generation: u64,
    pub(super) instance: u64,
}

/// Who uses a device that instances share.
///
/// An instance that ends takes its use back, but the device stays open for its generation: the next
/// instance, started from an image that has the handle, shall find no gap.
#[derive(Debug, Default)]
pub(super) struct Users {
    instances: SortedMap<u64, ()>,
    generations: SortedMap<u64, ()>,
}

impl Users {
    pub(super) fn add(&mut self, who: Who) {
        self.instances.insert(who.instance, ());
        self.generations.insert(who.generation, ());
    }

    pub(super) fn has(&self, who: Who) -> bool {
        self.instances.contains_key(&who.instance)
    }

    /// The instance has closed it; says whether nobody is left.
    pub(super) fn close(&mut self, who: Who) -> bool {
        self.instances.remove(&who.instance);
        let free = self.instances.is_empty();
        if free {
            self.generations.clear();
        }
        free
    }

    /// The instance has ended.
    pub(super) fn gone(&mut self, who: Who) {
        self.instances.remove(&who.instance);
    }

    /// The generation has ended; says whether nobody is left.
    pub(super) fn retire(&mut self, generation: u64) -> bool {
        self.generations.remove(&generation);
        self.instances.is_empty() && self.generations.is_empty()
    }
}

/// Names behind handles, for what has no more state than its name.
#[derive(Debug, Default)]
pub(super) struct Names {
    names: Vec<String>,
}

impl Names {
    /// The first handle of a name that is not in `taken`; a new one if there is none.
    ///
    /// # Errors
    /// [`Limit`](shanhai_edge_abi::ErrorKind::Limit).
    pub(super) fn open(
        &mut self,
        name: &str,
        taken: impl Fn(u32) -> bool,
    ) -> Result<u32, CallError> {
        let known = (1..).zip(&self.names);
        let mut free = known.filter(|(handle, known)| *known == name && !taken(*handle));
        if let Some((handle, _)) = free.next() {
            return Ok(handle);
        }
        if self.names.len() >= HANDLES_MAX {
            return Err(too_many());
        }
        self.names.push(name.to_owned());
        Ok(u32::try_from(self.names.len()).unwrap_or(u32::MAX))
    }

    /// The name behind a handle.
    pub(super) fn name(&self, handle: u32) -> Option<&str> {
        let index = usize::try_from(handle).ok()?.checked_sub(1)?;
        self.names.get(index).map(String::as_str)
    }
}

pub(super) fn too_many() -> CallError {
    CallError::limit(format!(
        "the module has opened {HANDLES_MAX} different things of this sort; it can have no more"
    ))
}

pub(super) fn unknown(handle: u32, what: &str) -> CallError {
    CallError::closed(format!("handle {handle} is no open {what}; open it first"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_device_is_free_when_nobody_uses_it() {
        let who = |generation, instance| Who {
            generation,
            instance,
        };
        let mut users = Users::default();
        users.add(who(1, 10));
        users.add(who(2, 20));
        users.gone(who(1, 10));
        assert!(!users.retire(1));
        users.gone(who(2, 20));
        assert!(users.retire(2));
        users.add(who(3, 30));
        users.add(who(3, 31));
        assert!(!users.close(who(3, 30)));
        assert!(!users.has(who(3, 30)) && users.has(who(3, 31)));
        assert!(users.close(who(3, 31)));
    }

    #[test]
    fn names_keep_their_handles() {
        let mut names = Names::default();
        assert_eq!(names.open("a", |_| false), Ok(1));
        assert_eq!(names.open("b", |_| false), Ok(2));
        assert_eq!(names.open("a", |_| false), Ok(1));
        assert_eq!(names.open("a", |handle| handle == 1), Ok(3));
        assert_eq!(
            (names.name(3), names.name(0), names.name(4)),
            (Some("a"), None, None)
        );
        let mut names = Names::default();
        for index in 0..HANDLES_MAX {
            names.open(&index.to_string(), |_| false).unwrap();
        }
        assert!(names.open("one more", |_| false).is_err());
    }
}
