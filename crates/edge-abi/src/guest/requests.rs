//! The requests of a guest that are not over, by number.

use super::http::Open;
use shanhai_host::SortedMap;

/// Requests that are not over.
///
/// The newest is at hand: most guests answer one request after the other, and a tree that grows and
/// goes with each of them costs more than all else that is kept of it.
#[derive(Debug, Default)]
pub(super) struct Requests {
    newest: Option<(u64, Open)>,
    /// All the others.
    older: SortedMap<u64, Open>,
}

impl Requests {
    /// Adds a request, whose number is new.
    pub fn insert(&mut self, id: u64, open: Open) {
        if let Some((older, open)) = self.newest.take() {
            self.older.insert(older, open);
        }
        self.newest = Some((id, open));
    }

    pub fn get(&self, id: u64) -> Option<&Open> {
        match &self.newest {
            Some((newest, open)) if *newest == id => Some(open),
            _ => self.older.get(&id),
        }
    }

    pub fn get_mut(&mut self, id: u64) -> Option<&mut Open> {
        match &mut self.newest {
            Some((newest, open)) if *newest == id => Some(open),
            _ => self.older.get_mut(&id),
        }
    }

    pub fn remove(&mut self, id: u64) -> Option<Open> {
        if self
            .newest
            .as_ref()
            .is_some_and(|(newest, _)| *newest == id)
        {
            return self.newest.take().map(|(_, open)| open);
        }
        self.older.remove(&id)
    }

    pub fn len(&self) -> usize {
        self.older.len() + usize::from(self.newest.is_some())
    }

    /// All of them, the oldest first.
    pub fn iter(&self) -> impl Iterator<Item = (u64, &Open)> {
        let newest = self.newest.iter().map(|(id, open)| (*id, open));
        self.older
            .iter()
            .map(|(id, open)| (*id, open))
            .chain(newest)
    }
}
