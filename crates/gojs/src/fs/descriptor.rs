//! File descriptors.

use std::io::SeekFrom;

use shanhai::snapshot::{Reader, Writer};
use shanhai_host::{At, Errno, FileId, Files, OpenOptions, SortedMap};

use crate::{
    GoJsError,
    save::{Read, Saved, fields, variants},
};

/// How many descriptors there can be. How many files may be open is up to [`Files`].
const MAX_OPEN: usize = 1 << 16;

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
    /// How the files among them were opened.
    opened: SortedMap<usize, Opened>,
}

/// How a file was opened.
#[derive(Clone, Debug)]
struct Opened {
    /// Its absolute path.
    path: String,
    options: OpenOptions,
}

/// A descriptor as it is written.
enum Kept {
    Stdin,
    Stdout,
    Stderr,
    File {
        opened: Opened,
        /// Where the file stands, if it stands somewhere.
        offset: Option<u64>,
    },
}

fields!(Opened { path, options });
variants!(Kept {
    0: Stdin,
    1: Stdout,
    2: Stderr,
    3: File { opened, offset }
});

impl Default for Descriptors {
    fn default() -> Self {
        let stdio = [Descriptor::Stdin, Descriptor::Stdout, Descriptor::Stderr];
        Descriptors {
            table: stdio.map(Some).to_vec(),
            opened: SortedMap::new(),
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

    /// Adds a file that was just opened.
    pub(super) fn add_file(
        &mut self,
        file: FileId,
        path: String,
        options: OpenOptions,
    ) -> Result<usize, Errno> {
        let at = self.add(Descriptor::File(file))?;
        self.opened.insert(at, Opened { path, options });
        Ok(at)
    }

    pub(super) fn remove(&mut self, fd: f64) -> Result<Descriptor, Errno> {
        let found = self.find(fd)?;
        if let Some(place) = self.table.get_mut(fd as usize) {
            *place = None;
        }
        self.opened.remove(&(fd as usize));
        Ok(found)
    }

    /// Writes each descriptor: a file by its path, how it was opened and where it stands.
    pub(crate) fn save(&self, files: &mut dyn Files, w: &mut Writer) {
        w.varint(self.table.len() as u64);
        for (at, descriptor) in self.table.iter().enumerate() {
            let kept = descriptor.and_then(|descriptor| {
                Some(match descriptor {
                    Descriptor::Stdin => Kept::Stdin,
                    Descriptor::Stdout => Kept::Stdout,
                    Descriptor::Stderr => Kept::Stderr,
                    Descriptor::File(id) => Kept::File {
                        opened: self.opened.get(&at)?.clone(),
                        offset: files.seek(id, SeekFrom::Current(0)).ok(),
                    },
                })
            });
            kept.save(w);
        }
    }

    /// Reads descriptors and opens the files among them again, without creating or cutting any.
    pub(crate) fn load(r: &mut Reader<'_>, files: &mut dyn Files) -> Result<Self, GoJsError> {
        let all = Self::read(r)?;
        let mut descriptors = Descriptors {
            table: Vec::with_capacity(all.len()),
            opened: SortedMap::new(),
        };
        for (fd, kept) in all.into_iter().enumerate() {
            let descriptor = match kept {
                None => None,
                Some(Kept::Stdin) => Some(Descriptor::Stdin),
                Some(Kept::Stdout) => Some(Descriptor::Stdout),
                Some(Kept::Stderr) => Some(Descriptor::Stderr),
                Some(Kept::File { opened, offset }) => {
                    let file = opened.open(files, offset);
                    let file = file.map_err(|errno| GoJsError::Reopen {
                        fd,
                        path: opened.path.clone(),
                        errno,
                    })?;
                    descriptors.opened.insert(fd, opened);
                    Some(Descriptor::File(file))
                }
            };
            descriptors.table.push(descriptor);
        }
        Ok(descriptors)
    }

    fn read(r: &mut Reader<'_>) -> Read<Vec<Option<Kept>>> {
        let here = r.clone();
        let all: Vec<Option<Kept>> = Saved::load(r)?;
        match all.len() <= MAX_OPEN {
            true => Ok(all),
            false => Err(here.invalid("there are more descriptors than there can be")),
        }
    }
}

impl Opened {
    /// Opens the file again as it was, at the position it had.
    fn open(&self, files: &mut dyn Files, offset: Option<u64>) -> Result<FileId, Errno> {
        let options = OpenOptions {
            create: false,
            exclusive: false,
            truncate: false,
            ..self.options
        };
        let file = files.open(At::Root, &self.path, &options)?;
        if let Some(offset) = offset.filter(|offset| *offset > 0) {
            files.seek(file, SeekFrom::Start(offset))?;
        }
        Ok(file)
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
