//! The operator's file: where it is looked for, the same by every command.

use std::{
    io,
    path::{Path, PathBuf},
};

use shanhai_edge::permission::Config;

use crate::failure::Failure;

/// Its name in a folder.
pub const FILE: &str = "shanhai.toml";
/// Where a device has it.
const SYSTEM: &str = "/etc/shanhaixingchen/shanhai.toml";

/// The file that applies: the one that is given, else that of the folder, else that of the system.
pub fn find(given: Option<&Path>, folder: &Path) -> Option<PathBuf> {
    // A link that leads nowhere and a folder that is closed to us are no reason to do without: reading tells.
    let is_missing = |path: &Path| {
        let found = path.symlink_metadata();
        found.is_err_and(|error| error.kind() == io::ErrorKind::NotFound)
    };
    let there = |path: PathBuf| (!is_missing(&path)).then_some(path);
    match given {
        Some(given) => Some(given.to_owned()),
        None => there(folder.join(FILE)).or_else(|| there(SYSTEM.into())),
    }
}

/// The file that applies here and what it says; without one, every module may answer requests and
/// write logs, and no more.
pub fn load(given: Option<&Path>) -> Result<(Option<PathBuf>, Config), Failure> {
    let Some(path) = find(given, Path::new("")) else {
        return Ok((None, Config::default()));
    };
    let config = Config::load(&path).map_err(|error| Failure::new(error.to_string()))?;
    Ok((Some(path), config))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_given_comes_first() {
        let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/project/template");
        let given = Path::new("given.toml");
        assert_eq!(find(Some(given), &here).as_deref(), Some(given));
        assert_eq!(find(None, &here), Some(here.join(FILE)));
        assert_ne!(find(None, &here.join("none")), Some(here.join(FILE)));
    }

    #[test]
    fn a_link_that_leads_nowhere_is_no_reason_to_do_without() {
        let name = format!("shanhai-operator-{}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&folder).unwrap();
        std::os::unix::fs::symlink("nowhere", folder.join(FILE)).unwrap();
        let found = find(None, &folder);
        std::fs::remove_dir_all(&folder).unwrap();
        assert_eq!(found, Some(folder.join(FILE)));
    }
}
