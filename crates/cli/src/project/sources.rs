//! Which files of a project have changed.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    time::SystemTime,
};

use shanhai_host::sort_by;

/// Files of a project that are looked at.
const FILES_MAX: usize = 20_000;

/// The files of a project as they were at one moment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Sources {
    files: BTreeMap<PathBuf, (u64, Option<SystemTime>)>,
}

impl Sources {
    /// Looks at everything in a folder but what is hidden and what is built.
    ///
    /// What cannot be read is not there: the compiler will say so better.
    pub(super) fn look(folder: &Path, built: &Path) -> Self {
        let mut sources = Sources::default();
        let mut folders = vec![folder.to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
                let (path, name) = (entry.path(), entry.file_name());
                if name.to_string_lossy().starts_with('.') || path == built {
                    continue;
                }
                // Links are not followed: they may lead round in circles.
                let Ok(data) = entry.metadata() else { continue };
                if data.is_dir() {
                    folders.push(path);
                } else if data.is_file() && sources.files.len() < FILES_MAX {
                    sources
                        .files
                        .insert(path, (data.len(), data.modified().ok()));
                }
            }
        }
        sources
    }

    /// The files that were added, removed or changed since `before`.
    pub(super) fn changes<'a>(&'a self, before: &'a Sources) -> Vec<&'a Path> {
        let names = self.files.keys().chain(before.files.keys());
        let mut changed: Vec<&Path> = names
            .filter(|name| self.files.get(*name) != before.files.get(*name))
            .map(PathBuf::as_path)
            .collect();
        sort_by(&mut changed, Ord::cmp);
        changed.dedup();
        changed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_changed() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/project");
        let before = Sources::look(&folder, &folder.join("template"));
        assert!(
            before
                .files
                .keys()
                .all(|path| !path.starts_with(folder.join("template")))
        );
        let with = Sources::look(&folder, &folder.join("none"));
        let changes = with.changes(&before);
        assert!(!changes.is_empty());
        assert!(
            changes
                .iter()
                .all(|path| path.starts_with(folder.join("template")))
        );
        assert_eq!(before.changes(&before), [] as [&Path; 0]);
    }
}
