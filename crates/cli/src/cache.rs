//! A folder that remembers which modules were checked as a whole.
//!
//! A file `v1/HASH.valid` says that the module with this SHA-256 is legal. It is trusted only to
//! spare the check at the start: functions are checked again when they are first called. So the
//! folder can be deleted, shared and written to by anybody; the worst that a wrong file does is
//! that an illegal function is found when it is called and not before.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process,
};

use shanhai::{Engine, Error, Module};

/// The folder's part that this version reads and writes.
const FORMAT: &str = "v1";

/// What was checked, by hash.
pub struct Cache {
    folder: PathBuf,
}

impl Cache {
    /// The cache in a folder, which need not exist.
    pub fn new(folder: &Path) -> Self {
        Cache {
            folder: folder.join(FORMAT),
        }
    }

    /// Loads a module with an engine that checks functions when they are first called. All of them
    /// are checked now unless that was done before.
    pub fn load(&self, engine: &Engine, bytes: Vec<u8>) -> Result<Module, Error> {
        let module = Module::from_boxed(engine, bytes.into_boxed_slice())?;
        let file = self.folder.join(name(&module.hash()));
        if !file.exists() {
            Module::validate(engine, module.bytes())?;
            // Without the file the module is checked again the next time, which is no failure.
            let _ = self.remember(&file);
        }
        Ok(module)
    }

    /// Writes the file in one step: whoever looks sees all of it or nothing.
    fn remember(&self, file: &Path) -> std::io::Result<()> {
        fs::create_dir_all(&self.folder)?;
        let beside = file.with_extension(format!("new-{}", process::id()));
        let mut new = fs::File::create(&beside)?;
        writeln!(new, "checked by shanhai {}", env!("CARGO_PKG_VERSION"))?;
        fs::rename(&beside, file)
    }
}

/// The name of a module's file.
fn name(hash: &[u8; 32]) -> String {
    let digits: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{digits}.valid")
}
