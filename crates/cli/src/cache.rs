//! A folder that remembers which modules were checked as a whole, and programs that are ready.
//!
//! ```text
//! v1/HASH.valid    the module with this SHA-256 is legal
//! v1/KEY.image     a program at the point that it names: a snapshot with its key in a section
//! ```
//! A verdict is trusted only to spare the check at the start: functions are checked again when they
//! are first called. So the worst that a wrong one does is that an illegal function is found when
//! it is called and not before.
//!
//! An image is used if it is whole, has the key that it is named by and fits the module; otherwise
//! the program starts from its beginning, and the image is written anew. Whoever writes something
//! removes what was used longest ago, until the rest is no larger than it may be. So the folder can be
//! deleted at any time and used by several processes at once. But the memory of programs is in
//! images: whoever can write one decides what its program does with what it is granted. That is
//! why images are written for their owner alone, and not read if others may write to them.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Read, Write},
    path::{Path, PathBuf},
    process,
};

use shanhai::{Engine, Error, Module, snapshot::Snapshot};

use self::key::Key;

pub mod key;
pub mod prune;

/// The folder's part that this version reads and writes.
const FORMAT: &str = "v1";
/// The section of an image that holds its key.
const KEY: &str = "key";

/// What was checked, by hash.
pub struct Cache {
    folder: PathBuf,
    /// Bytes that it may hold.
    most: u64,
}

impl Cache {
    /// The cache in a folder, which need not exist, of at most so many bytes.
    pub fn new(folder: &Path, most: u64) -> Self {
        Cache {
            folder: folder.join(FORMAT),
            most,
        }
    }

    /// Loads a module with an engine that checks functions when they are first called. All of them
    /// are checked now unless that was done before.
    pub fn load(&self, engine: &Engine, bytes: Vec<u8>) -> Result<Module, Error> {
        let module = Module::from_shared(engine, bytes.into())?;
        let file = self.folder.join(name(&module.hash(), "valid"));
        if let Ok(file) = File::open(&file) {
            prune::touch(&file);
        } else {
            Module::validate(engine, module.bytes())?;
            let verdict = concat!("checked by shanhai ", env!("CARGO_PKG_VERSION"), "\n");
            // Without the file the module is checked again the next time, which is no failure.
            let _ = self.remember(&file, verdict.as_bytes());
        }
        Ok(module)
    }

    /// The image with a key; none if there is none that can be used.
    pub fn image(&self, key: &Key) -> Option<Snapshot> {
        let mut file = File::open(self.folder.join(name(&key.0, "image"))).ok()?;
        let about = file.metadata().ok()?;
        if !about.is_file() || others_may_write(&about) {
            return None;
        }
        prune::touch(&file);
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).ok()?;
        let image = Snapshot::from_bytes(bytes).ok()?;
        (image.section(KEY) == Some(&key.0)).then_some(image)
    }

    /// Remembers an image, in place of one that is there; not if it is larger than the cache may be.
    pub fn keep_image(&self, key: &Key, mut image: Snapshot) -> io::Result<()> {
        image.set_section(KEY, key.0);
        self.remember(&self.folder.join(name(&key.0, "image")), &image.to_bytes())
    }

    /// Writes a file in one step: whoever looks sees all of it or nothing.
    fn remember(&self, file: &Path, content: &[u8]) -> io::Result<()> {
        if content.len() as u64 > self.most {
            return Ok(());
        }
        fs::create_dir_all(&self.folder)?;
        let beside = file.with_added_extension(format!("new-{}", process::id()));
        // One that is there is left from a process that was killed, or one elsewhere writes it.
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut new = options.open(&beside)?;
        let written = new.write_all(content);
        if let Err(error) = written.and_then(|()| fs::rename(&beside, file)) {
            // Nobody would look for it again.
            let _ = fs::remove_file(&beside);
            return Err(error);
        }
        prune::prune(&self.folder, self.most);
        Ok(())
    }
}

/// Whether somebody else than its owner may write to a file.
#[cfg(unix)]
fn others_may_write(about: &fs::Metadata) -> bool {
    std::os::unix::fs::PermissionsExt::mode(&about.permissions()) & 0o022 != 0
}

/// Elsewhere the folder's own rights decide.
#[cfg(not(unix))]
fn others_may_write(_: &fs::Metadata) -> bool {
    false
}

/// The name of a file.
fn name(hash: &[u8; 32], kind: &str) -> String {
    let digits: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{digits}.{kind}")
}
