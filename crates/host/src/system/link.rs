//! Symbolic links to absolute paths, where they mean the same to guest and machine.
//!
//! That is where the whole machine is mounted at the guest's root, and nothing else is mounted. The
//! library never follows such a link, so the path is rewritten before it gets one. In all other
//! worlds an absolute target is refused.

use cap_std::fs::Dir;

use crate::{Errno, Follow};

/// How many links one path may lead through, as on Linux.
const LINKS_MAX: usize = 40;
/// Bytes that a path may grow to while it is followed.
const PATH_MAX: usize = 1 << 16;

/// Rewrites a path below the root, relative to it, so that no absolute link is in it.
///
/// A path without such links is left as it is, and none is looked for behind a part that is missing.
/// The last part is followed only if `follow` says so or a slash stands behind it.
///
/// # Errors
/// [`Errno::ELOOP`] if there are too many links.
pub(super) fn follow(root: &Dir, path: String, follow: Follow) -> Result<String, Errno> {
    let follows_last = follow == Follow::Yes || path.ends_with('/');
    let mut rest: Vec<String> = parts(&path);
    let mut done: Vec<String> = Vec::new();
    let (mut links, mut absolute) = (0, false);
    while let Some(part) = rest.pop() {
        if part == ".." {
            done.pop();
            continue;
        }
        done.push(part);
        if rest.is_empty() && !follows_last {
            break;
        }
        let Ok(target) = root.read_link_contents(done.join("/")) else {
            continue;
        };
        let Some(target) = target.to_str() else {
            return Err(Errno::EILSEQ);
        };
        links += 1;
        if links > LINKS_MAX || target.len() + rest.len() > PATH_MAX {
            return Err(Errno::ELOOP);
        }
        done.pop();
        if target.starts_with('/') {
            absolute = true;
            done.clear();
        }
        rest.extend(parts(target));
    }
    if !absolute {
        return Ok(path);
    }
    let mut plain = done.join("/");
    if plain.is_empty() {
        plain.push('.');
    } else if path.ends_with('/') {
        plain.push('/');
    }
    Ok(plain)
}

/// The parts of a path, the last first.
fn parts(path: &str) -> Vec<String> {
    let parts = path.split('/').rev();
    parts
        .filter(|part| !matches!(*part, "" | "."))
        .map(str::to_owned)
        .collect()
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use cap_std::ambient_authority;
    use std::os::unix::fs::symlink;

    #[test]
    fn absolute_links_are_followed_from_the_root() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path();
        std::fs::create_dir_all(path.join("a/b")).unwrap();
        symlink("/a/b", path.join("to_b")).unwrap();
        symlink("../to_b", path.join("a/twice")).unwrap();
        symlink("/loop", path.join("loop")).unwrap();
        symlink("b", path.join("a/relative")).unwrap();
        let root = Dir::open_ambient_dir(path, ambient_authority()).unwrap();
        let on = |path: &str| follow(&root, path.into(), Follow::Yes);
        let off = |path: &str| follow(&root, path.into(), Follow::No);
        assert_eq!(on("to_b"), Ok("a/b".into()));
        assert_eq!(off("to_b"), Ok("to_b".into()));
        assert_eq!(off("to_b/"), Ok("a/b/".into()));
        assert_eq!(off("to_b/.."), Ok("a".into()));
        assert_eq!(on("a/twice/new/file"), Ok("a/b/new/file".into()));
        assert_eq!(on("a/relative/x"), Ok("a/relative/x".into()));
        assert_eq!(on("a/../missing/.."), Ok("a/../missing/..".into()));
        assert_eq!(on("loop/x"), Err(Errno::ELOOP));
    }
}
