//! File descriptors.

use shanhai_host::{Errno, FileId};

/// How many files a program may have open.
const MAX_OPEN: usize = 1024;

/// What a file descriptor stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Descriptor {
    Stdin,
    Stdout,
    Stderr,
    File(FileId),
}

/// The program's file descriptors.
#[derive(Clone, Debug)]
pub(crate) struct Descriptors {
    table: Vec<Option<Descriptor>>,
}

impl Default for Descriptors {
    fn default() -> Self {
        let stdio = [Descriptor::Stdin, Descriptor::Stdout, Descriptor::Stderr];
        Descriptors {
            table: stdio.map(Some).to_vec(),
        }
    }
}

impl Descriptors {
    pub(super) fn find(&self, fd: f64) -> Result<Descriptor, Errno> {
        let at = fd as usize;
        let found = self.table.get(at).copied().flatten();
        found.filter(|_| at as f64 == fd).ok_or(Errno::EBADF)
    }

    pub(super) fn file(&self, fd: f64) -> Result<FileId, Errno> {
        match self.find(fd)? {
            Descriptor::File(id) => Ok(id),
            Descriptor::Stdin | Descriptor::Stdout | Descriptor::Stderr => Err(Errno::EINVAL),
        }
    }

    pub(super) fn add(&mut self, descriptor: Descriptor) -> Result<usize, Errno> {
        let at = self
            .table
            .iter()
            .position(Option::is_none)
            .unwrap_or(self.table.len());
        if at >= MAX_OPEN {
            return Err(Errno::EMFILE);
        }
        self.table.resize(self.table.len().max(at + 1), None);
        if let Some(place) = self.table.get_mut(at) {
            *place = Some(descriptor);
        }
        Ok(at)
    }

    pub(super) fn remove(&mut self, fd: f64) -> Result<Descriptor, Errno> {
        let found = self.find(fd)?;
        if let Some(place) = self.table.get_mut(fd as usize) {
            *place = None;
        }
        Ok(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lowest_free_descriptor_is_taken() {
        let mut table = Descriptors::default();
        assert_eq!(table.add(Descriptor::File(FileId(5))), Ok(3));
        assert_eq!(table.remove(1.0), Ok(Descriptor::Stdout));
        assert_eq!(table.add(Descriptor::File(FileId(6))), Ok(1));
        assert_eq!(table.file(1.0), Ok(FileId(6)));
        assert_eq!(table.file(0.0), Err(Errno::EINVAL));
        for fd in [-1.0, 0.5, 4.0, 1e300, f64::NAN] {
            assert_eq!(table.find(fd), Err(Errno::EBADF));
        }
        while table.add(Descriptor::Stdin).is_ok() {}
        assert_eq!(table.add(Descriptor::Stdin), Err(Errno::EMFILE));
        assert_eq!(table.table.len(), MAX_OPEN);
    }
}
