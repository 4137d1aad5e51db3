//! `cargo xtask npm PACKAGE VERSION`: a package of the JavaScript registry, unpacked.
//!
//! It lands in `target/npm/PACKAGE-VERSION/package`, whose path is printed.

use std::fs;
use std::path::PathBuf;

use crate::Result;
use crate::shell::{at, command, make_folder, output, run_aside, target};

pub(crate) fn run(args: &[String]) -> Result {
    let [package, version] = args else {
        return Err("usage: cargo xtask npm PACKAGE VERSION".to_owned());
    };
    println!("{}", fetch(package, version)?.display());
    Ok(())
}

/// The folder of the unpacked package, fetched unless it is there.
pub(crate) fn fetch(package: &str, version: &str) -> Result<PathBuf> {
    let name = package.trim_start_matches('@').replace('/', "-");
    let folder = target().join("npm").join(format!("{name}-{version}"));
    if !folder.is_dir() {
        eprintln!(
            "fetching {package} {version} into {} (once)",
            folder.display()
        );
    }
    make_folder(&folder, |part| {
        let mut npm = command("npm");
        npm.args([
            "pack",
            "--silent",
            &format!("{package}@{version}"),
            "--pack-destination",
        ]);
        let archive = output(npm.arg(part)).map_err(|error| {
            format!(
                "{package} {version} could not be fetched: {error}\n\
                 this needs npm and a network; or unpack the package so that {}/package exists",
                folder.display()
            )
        })?;
        let archive = part.join(archive.lines().last().unwrap_or_default());
        run_aside(command("tar").arg("xzf").arg(&archive).arg("-C").arg(part))?;
        fs::remove_file(&archive).map_err(at(&archive))
    })?;
    Ok(folder.join("package"))
}
