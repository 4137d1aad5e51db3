//! From a file to what instances are made of: read, check, ask the permissions.

use std::{
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    io::{self, Read},
    path::{Path, PathBuf},
    sync::Arc,
};

use shanhai::{ErrorKind, Module};

use super::{Operator, Shared};
use crate::{
    guest::{Recipe, StartError},
    permission::{Config, Effective, MANIFEST_SECTION, Manifest},
    pool::{Problem, of_link},
    service::Generation,
};

/// The most bytes that a module's file has.
const MODULE_MAX: u64 = 256 << 20;
/// The most bytes of a manifest that are read; what is longer is refused by who reads it.
const MANIFEST_MAX: u64 = 1 << 20;

/// The files of a module at one moment.
pub struct Files {
    path: PathBuf,
    bytes: Vec<u8>,
    /// The manifest's path and text.
    manifest: Option<(PathBuf, String)>,
    /// The same files have the same number.
    pub fingerprint: u64,
}

impl Files {
    /// Reads the files of a module; none if there is no module.
    ///
    /// # Errors
    /// What is wrong with them before they are looked into.
    pub fn read(folder: &Path, name: &str) -> Result<Option<Files>, (u64, Problem)> {
        let path = folder.join(format!("{name}.wasm"));
        let of_file = |path: &Path, problem: &dyn std::fmt::Display| {
            let problem = Problem::new(format!("{}: {problem}", path.display()));
            (fingerprint(&[problem.text.as_bytes()]), problem)
        };
        let unread = |path: &Path, error: &io::Error| {
            let remedy = match error.kind() {
                io::ErrorKind::PermissionDenied => "; let the node's user read it (chmod, chown)",
                _ => "",
            };
            of_file(path, &format_args!("{error}{remedy}"))
        };
        let bytes = match bytes_of(&path, MODULE_MAX) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(unread(&path, &error)),
            Ok(bytes) => bytes,
        };
        let beside = folder.join(format!("{name}.toml"));
        let manifest = match bytes_of(&beside, MANIFEST_MAX) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(unread(&beside, &error)),
            Ok(text) => match String::from_utf8(text) {
                Ok(text) => Some((beside, text)),
                Err(_) => return Err(of_file(&beside, &"not UTF-8; save it as UTF-8 text")),
            },
        };
        let text = manifest.as_ref().map_or("", |(_, text)| text);
        let fingerprint = fingerprint(&[&bytes, text.as_bytes()]);
        Ok(Some(Files {
            path,
            bytes,
            manifest,
            fingerprint,
        }))
    }

    /// Makes a recipe of them, and what answers the module's calls within what it may do.
    ///
    /// # Errors
    /// What is wrong, with file, line and remedy.
    pub fn prepare(
        self,
        shared: &Shared,
        config: &Config,
        name: &str,
    ) -> Result<(Recipe, Generation), Problem> {
        let path = self.path.display().to_string();
        let wrong = |problem: String| Problem::new(format!("{path}: {problem}"));
        check_magic(&self.bytes).map_err(|problem| wrong(problem.to_owned()))?;
        // Beside the module, or within it: then it has to be read first.
        let mut manifest = match &self.manifest {
            None => None,
            Some((beside, text)) => {
                let beside = beside.display().to_string();
                let manifest = Manifest::parse(&beside, text);
                Some(manifest.map_err(|error| Problem::new(error.to_string()))?)
            }
        };
        let mut effective = Effective::new(name, manifest.as_ref(), config);
        let mut module = shared.module(effective.limits().fuel().is_some(), self.bytes);
        if let (Ok(found), None) = (&module, &manifest) {
            manifest = within(found, &path)?;
            if let Some(manifest) = &manifest {
                effective = Effective::new(name, Some(manifest), config);
                if effective.limits().fuel().is_some() {
                    module = shared.module(true, found.bytes().to_vec());
                }
            }
        }
        let module = module.map_err(|error| {
            let remedy = match error.kind() {
                ErrorKind::Decode(_) => {
                    "the file is damaged or cut short: copy it again, to another name and then rename it"
                }
                _ => "this is a fault of the compiler that made it",
            };
            wrong(format!("{error}; {remedy}"))
        })?;
        if let [first, rest @ ..] = &effective.refused()[..] {
            let more = match rest.len() {
                0 => String::new(),
                count => format!(" (and {count} more: `shanhai explain {path}` lists them)"),
            };
            return Err(wrong(format!("{first}{more}")));
        }
        let env = effective.env();
        let env = env.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let limits = effective.limits().clone();
        let env = env.collect();
        let grants = shared.capabilities.generation(effective);
        let recipe = Recipe::new(
            name.into(),
            path.as_str().into(),
            module,
            limits,
            env,
            Arc::clone(grants.log()),
        );
        let recipe = recipe.map_err(|error| match error {
            error @ StartError::Engine(_) => of_link(&path, &error, grants.effective().limits()),
            error => wrong(error.to_string()),
        })?;
        Ok((recipe, grants))
    }
}

/// The manifest in a module's custom section.
fn within(module: &Module, path: &str) -> Result<Option<Manifest>, Problem> {
    let mut sections = module.custom_sections();
    let Some((_, bytes)) = sections.find(|(name, _)| *name == MANIFEST_SECTION) else {
        return Ok(None);
    };
    let manifest = Manifest::of_section(path, bytes);
    let manifest = manifest.map_err(|error| Problem::new(error.to_string()))?;
    Ok(Some(manifest))
}

/// Says what a file is that is no module.
fn check_magic(bytes: &[u8]) -> Result<(), &'static str> {
    match bytes {
        [] => Err("the file is empty: copy it again, to another name and then rename it"),
        // The version of a module is 1 and its layer 0, a component's layer is 1.
        [0, b'a', b's', b'm', _, _, 1, 0, ..] => Err(
            "it is a component (WASI preview 2), not a module; build with GOOS=wasip1 or GOOS=js and \
             GOARCH=wasm, with `shanhai build`, or with `tinygo build -target=wasip1`",
        ),
        [0, b'a', b's', b'm', ..] => Ok(()),
        [0x7F, b'E', b'L', b'F', ..] => Err(
            "it is a program for this machine, not a WebAssembly module; build with GOOS=wasip1 or \
             GOOS=js and GOARCH=wasm, or with `shanhai build`",
        ),
        [0x1F, 0x8B, ..] => Err("it is compressed; gunzip it first"),
        _ => Err(
            "it is not a WebAssembly module, which starts with the bytes 00 61 73 6d; build with \
             GOOS=wasip1 or GOOS=js and GOARCH=wasm, or with `shanhai build`",
        ),
    }
}

fn bytes_of(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    let file = fs::File::open(path)?;
    let size = file.metadata()?.len();
    let too_large = || {
        let message =
            format!("the file has more than {most} bytes, which is the most that is read");
        io::Error::other(message)
    };
    if size > most {
        return Err(too_large());
    }
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or(0));
    file.take(most + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most {
        return Err(too_large());
    }
    Ok(bytes)
}

fn fingerprint(parts: &[&[u8]]) -> u64 {
    let mut hasher = DefaultHasher::new();
    parts.hash(&mut hasher);
    hasher.finish()
}

/// Reads and prepares on a thread for work that takes its time.
pub async fn prepare(
    shared: Arc<Shared>,
    operator: Arc<Operator>,
    name: String,
    files: Files,
) -> Result<(Recipe, Generation), Problem> {
    let work = tokio::task::spawn_blocking(move || files.prepare(&shared, &operator.config, &name));
    let failed = || Problem::new("the node failed while it read the module; please report it");
    work.await.unwrap_or_else(|_| Err(failed()))
}

/// Reads the files on a thread for work that takes its time.
pub async fn read(folder: PathBuf, name: String) -> Result<Option<Files>, (u64, Problem)> {
    let work = tokio::task::spawn_blocking(move || Files::read(&folder, &name));
    work.await.unwrap_or_else(|error| {
        let text = format!("the node failed while it read the files: {error}");
        Err((0, Problem::new(text)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_module_is_told() {
        assert!(check_magic(b"").unwrap_err().contains("empty"));
        assert!(check_magic(b"\x7fELF..").unwrap_err().contains("GOOS"));
        assert!(check_magic(b"\x1f\x8b").unwrap_err().contains("gunzip"));
        assert!(check_magic(b"hello").unwrap_err().contains("00 61 73 6d"));
        let component = b"\0asm\x0d\0\x01\0";
        assert!(check_magic(component).unwrap_err().contains("preview 2"));
        assert!(check_magic(b"\0asm\x01\0\0\0").is_ok());
    }

    #[test]
    fn the_same_files_have_the_same_number() {
        let folder = tempfile::tempdir().unwrap();
        let write = |file: &str, text: &str| fs::write(folder.path().join(file), text).unwrap();
        let number = || {
            Files::read(folder.path(), "a")
                .ok()
                .flatten()
                .unwrap()
                .fingerprint
        };
        assert!(Files::read(folder.path(), "a").ok().unwrap().is_none());
        write("a.wasm", "1");
        let first = number();
        assert_eq!(number(), first);
        write("a.toml", "x");
        assert_ne!(number(), first);
    }
}
