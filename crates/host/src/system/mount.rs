//! From the guest's absolute paths to mounts and the paths within them.

use crate::Errno;

/// Bytes of one path with its NUL, as on Linux (`PATH_MAX`).
const PATH_MAX: usize = 4096;

/// Where an absolute path of the guest leads.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Located {
    /// Into the mount of that index, by a relative path; `.` is the mount itself.
    Mounted(usize, String),
    /// To a directory that exists only because a mount is below it; its parts.
    Above(Vec<String>),
}

/// The guest paths of all mounts, as parts.
#[derive(Debug, Default)]
pub(super) struct MountTable {
    mounts: Vec<Vec<String>>,
}

impl MountTable {
    /// Adds a guest path; returns it in its plain form, or `None` if it is there already.
    pub fn add(&mut self, guest: &str) -> Option<String> {
        let parts = normal(guest);
        if self.mounts.contains(&parts) {
            return None;
        }
        let plain = format!("/{}", parts.join("/"));
        self.mounts.push(parts);
        Some(plain)
    }

    /// Finds the mount with the longest guest path that `path` starts with.
    ///
    /// `..` is left to the mount's own resolution where that gives the same, since what it means
    /// depends on links. It is taken lexically where the path climbs out of a mount, or might
    /// cross into a mount below.
    pub fn locate(&self, path: &str) -> Result<Located, Errno> {
        check_path(path)?;
        let parts = literal(path);
        let up = parts.iter().position(|part| part == "..");
        let found = self.longest(parts.get(..up.unwrap_or(parts.len())).unwrap_or_default());
        let parts = match found {
            Some(mount) if up.is_some() && !self.needs_lexical(mount, &parts) => parts,
            _ if up.is_none() => parts,
            _ => normal(path),
        };
        let up = parts
            .iter()
            .position(|part| part == "..")
            .unwrap_or(parts.len());
        match self.longest(&parts[..up]) {
            Some(mount) => {
                let below = parts.get(self.mounts[mount].len()..).unwrap_or_default();
                let mut relative = below.join("/");
                if relative.is_empty() {
                    relative.push('.');
                } else if path.ends_with('/') || path.ends_with("/.") {
                    relative.push('/');
                }
                Ok(Located::Mounted(mount, relative))
            }
            None if self.mounts.iter().any(|mount| mount.starts_with(&parts)) => {
                Ok(Located::Above(parts))
            }
            None => Err(Errno::ENOENT),
        }
    }

    /// Returns the names that lead from a directory above the mounts towards them.
    pub fn names_below(&self, above: &[String]) -> Vec<String> {
        let mut names: Vec<String> = self
            .mounts
            .iter()
            .filter(|mount| mount.starts_with(above))
            .filter_map(|mount| mount.get(above.len()).cloned())
            .collect();
        names.sort_unstable();
        names.dedup();
        names
    }

    fn longest(&self, parts: &[String]) -> Option<usize> {
        let fits = |&(_, mount): &(usize, &Vec<String>)| parts.starts_with(mount);
        let mounts = self.mounts.iter().enumerate().filter(fits);
        mounts
            .max_by_key(|(_, mount)| mount.len())
            .map(|(index, _)| index)
    }

    fn needs_lexical(&self, mount: usize, parts: &[String]) -> bool {
        let own = &self.mounts[mount];
        let nested = self
            .mounts
            .iter()
            .any(|other| other.len() > own.len() && other.starts_with(own));
        nested || climbs_out(parts.get(own.len()..).unwrap_or_default())
    }
}

/// Whether the parts lead above where they start, at any point.
fn climbs_out(parts: &[String]) -> bool {
    let mut depth = 0_usize;
    for part in parts {
        if part == ".." {
            match depth.checked_sub(1) {
                Some(less) => depth = less,
                None => return true,
            }
        } else {
            depth += 1;
        }
    }
    false
}

/// Refuses what no file system takes as a path.
pub(super) fn check_path(path: &str) -> Result<(), Errno> {
    if path.is_empty() {
        Err(Errno::ENOENT)
    } else if path.len() >= PATH_MAX {
        Err(Errno::ENAMETOOLONG)
    } else if path.contains('\0') {
        Err(Errno::EINVAL)
    } else {
        Ok(())
    }
}

/// The parts of a path without empty ones and `.`.
fn literal(path: &str) -> Vec<String> {
    path.split('/')
        .filter(|part| !matches!(*part, "" | "."))
        .map(str::to_owned)
        .collect()
}

/// The parts of a path with `..` taken lexically; at the root it stays there.
fn normal(path: &str) -> Vec<String> {
    let mut parts = Vec::new();
    for part in literal(path) {
        if part == ".." {
            parts.pop();
        } else {
            parts.push(part);
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(mounts: &[&str]) -> MountTable {
        let mut table = MountTable::default();
        for mount in mounts {
            table.add(mount).unwrap();
        }
        table
    }

    fn at(mount: usize, path: &str) -> Result<Located, Errno> {
        Ok(Located::Mounted(mount, path.to_owned()))
    }

    #[test]
    fn the_longest_mount_wins() {
        let table = table(&["/", "/work", "/work/deep"]);
        assert_eq!(table.locate("/etc/x"), at(0, "etc/x"));
        assert_eq!(table.locate("/work"), at(1, "."));
        assert_eq!(table.locate("/worker"), at(0, "worker"));
        assert_eq!(table.locate("/work/a/b"), at(1, "a/b"));
        assert_eq!(table.locate("//work/./deep//a/"), at(2, "a/"));
    }

    #[test]
    fn dot_dot_crosses_mounts_lexically_and_stays_at_the_root() {
        let table = table(&["/", "/work"]);
        assert_eq!(table.locate("/work/../etc"), at(0, "etc"));
        assert_eq!(table.locate("/x/../work/f"), at(1, "f"));
        assert_eq!(table.locate("/../../work/f"), at(1, "f"));
        assert_eq!(table.locate("/work/a/../b"), at(1, "a/../b"));
    }

    #[test]
    fn what_is_above_a_mount_exists_and_nothing_else() {
        let table = table(&["/srv/data", "/srv/logs"]);
        assert_eq!(table.locate("/"), Ok(Located::Above(vec![])));
        assert_eq!(
            table.locate("/srv/"),
            Ok(Located::Above(vec!["srv".into()]))
        );
        assert_eq!(table.locate("/srv/other"), Err(Errno::ENOENT));
        assert_eq!(table.names_below(&[]), ["srv"]);
        assert_eq!(table.names_below(&["srv".into()]), ["data", "logs"]);
    }

    #[test]
    fn odd_paths_are_refused() {
        let table = table(&["/"]);
        assert_eq!(table.locate(""), Err(Errno::ENOENT));
        assert_eq!(table.locate("/a\0b"), Err(Errno::EINVAL));
        assert_eq!(table.locate(&"/a".repeat(2048)), Err(Errno::ENAMETOOLONG));
    }
}
