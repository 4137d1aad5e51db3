//! Programs from Debian's packages, unpacked into `target` without installing them.

use std::path::{Path, PathBuf};

use crate::Result;
use crate::shell::{command, make_folder, run_aside, target};

/// Where [`unpack`] puts what it calls `name`.
pub(crate) fn folder(name: &str) -> PathBuf {
    target().join(name)
}

/// Unpacks packages into `target/NAME`, unless that is there.
///
/// # Errors
/// `apt-get` or `dpkg` is missing or fails.
pub(crate) fn unpack(name: &str, packages: &[&str]) -> Result {
    make_folder(&folder(name), |part| {
        for package in packages {
            let mut get = command("apt-get");
            run_aside(get.args(["download", package]).current_dir(part))?;
        }
        for file in std::fs::read_dir(part).map_err(|error| error.to_string())? {
            let path = file.map_err(|error| error.to_string())?.path();
            if path.extension().is_some_and(|kind| kind == "deb") {
                unpack_one(&path, part)?;
            }
        }
        Ok(())
    })
}

fn unpack_one(package: &Path, folder: &Path) -> Result {
    run_aside(command("dpkg").arg("-x").arg(package).arg(folder))
}
