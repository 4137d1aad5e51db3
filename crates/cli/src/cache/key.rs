//! What a program's image depends on.

use sha2::{Digest, Sha256};
use shanhai::Module;

use crate::{args::RunOptions, failure::Failure};

/// What an image goes by: a SHA-256 of all that its program was started with.
pub struct Key(pub(super) [u8; 32]);

impl Key {
    /// The key of a program: its module, its name and arguments, its environment, what it was
    /// granted, and the version of this program.
    ///
    /// What the program asks the machine for before it is ready is not in it: the time, random
    /// numbers, the contents of files.
    pub fn of<'a>(
        module: &Module,
        options: &RunOptions,
        args: impl Iterator<Item = &'a String>,
    ) -> Result<Self, Failure> {
        let grants = &options.grants;
        let mut parts = Parts(Sha256::new());
        parts.add(env!("CARGO_PKG_VERSION"));
        parts.add(module.hash());
        parts.list(args);
        let environment = grants.environment()?;
        parts.list(environment.iter().flat_map(|(key, value)| [key, value]));
        parts.list([grants.start_dir()]);
        parts.list(grants.dirs.iter().flat_map(|dir| {
            // The folder itself and not the way to it from where we are.
            let host = std::fs::canonicalize(&dir.host).unwrap_or_else(|_| dir.host.clone());
            let access = if dir.read_only { "ro" } else { "rw" };
            [
                host.into_os_string().into_encoded_bytes(),
                dir.guest().into_bytes(),
                access.into(),
            ]
        }));
        let storage = grants.local_storage.as_ref();
        parts.list(storage.map(|path| path.as_os_str().as_encoded_bytes()));
        parts.list(grants.net.iter().map(ToString::to_string));
        parts.list(grants.listen.iter().map(ToString::to_string));
        Ok(Key(parts.0.finalize().into()))
    }
}

/// What goes into a key, each part with its length, so that no two lists give the same bytes.
struct Parts(Sha256);

impl Parts {
    fn add(&mut self, part: impl AsRef<[u8]>) {
        let part = part.as_ref();
        self.0.update((part.len() as u64).to_le_bytes());
        self.0.update(part);
    }

    fn list(&mut self, parts: impl IntoIterator<Item = impl AsRef<[u8]>>) {
        let mut count = 0u64;
        for part in parts {
            self.add(part);
            count += 1;
        }
        self.0.update(count.to_le_bytes());
    }
}
