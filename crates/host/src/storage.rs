//! Texts by name that outlive the guest.

use crate::Errno;

/// A small store of texts by name, as browsers offer it to pages.
///
/// It is made for settings, not for much data: everything is in memory while the guest runs, and each
/// change is kept at once.
pub trait Storage: Send {
    /// Returns the text under a name.
    fn get(&self, name: &str) -> Option<String>;

    /// Returns all names, in order.
    fn keys(&self) -> Vec<String>;

    /// Puts a text under a name.
    ///
    /// # Errors
    /// [`Errno::ENOSPC`] if it would become too much, or whatever keeping it answers; the old text
    /// stays then.
    fn set(&mut self, name: &str, text: &str) -> Result<(), Errno>;

    /// Removes what is under a name, if there is anything.
    ///
    /// # Errors
    /// Whatever keeping the change answers; the text stays then.
    fn remove(&mut self, name: &str) -> Result<(), Errno>;

    /// Removes everything.
    ///
    /// # Errors
    /// Whatever keeping the change answers; everything stays then.
    fn clear(&mut self) -> Result<(), Errno>;
}

/// The most that names and texts may take together by default, in bytes: 5 MiB, as in browsers.
pub(crate) const QUOTA: usize = 5 << 20;

/// Refuses a change that would exceed a quota; `others` are the bytes of all other entries.
pub(crate) fn check_quota(
    quota: usize,
    others: usize,
    name: &str,
    text: &str,
) -> Result<(), Errno> {
    let total = others
        .checked_add(name.len())
        .and_then(|sum| sum.checked_add(text.len()));
    match total {
        Some(total) if total <= quota => Ok(()),
        _ => Err(Errno::ENOSPC),
    }
}
