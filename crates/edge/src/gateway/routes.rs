//! The table of routes that requests see: replaced as a whole, read without waiting for others.

use std::sync::{
    Arc, Mutex, MutexGuard, PoisonError,
    atomic::{AtomicU64, Ordering},
};

use super::table::Table;
use crate::pool::Pool;

/// The routes of all modules at this moment.
#[derive(Debug)]
pub struct Routes {
    version: AtomicU64,
    table: Mutex<Arc<Table<Arc<Pool>>>>,
}

/// The table as a connection knows it.
#[derive(Debug)]
pub struct View {
    version: u64,
    pub table: Arc<Table<Arc<Pool>>>,
}

impl Routes {
    /// No routes.
    pub fn new() -> Self {
        Routes {
            version: AtomicU64::new(0),
            table: Mutex::default(),
        }
    }

    /// Puts another table in place.
    pub fn replace(&self, table: Table<Arc<Pool>>) {
        *self.lock() = Arc::new(table);
        self.version.fetch_add(1, Ordering::Release);
    }

    /// The table of now.
    pub fn view(&self) -> View {
        let version = self.version.load(Ordering::Acquire);
        View {
            version,
            table: Arc::clone(&self.lock()),
        }
    }

    /// Brings a view up to date, which it nearly always is.
    pub fn refresh(&self, view: &mut View) {
        if self.version.load(Ordering::Acquire) != view.version {
            *view = self.view();
        }
    }

    fn lock(&self) -> MutexGuard<'_, Arc<Table<Arc<Pool>>>> {
        self.table.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
