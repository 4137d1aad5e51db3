//! `shanhai new`: a project that builds and runs as it is.

use std::{
    fs,
    path::{Path, PathBuf},
};

use shanhai_edge::permission::Target;

use super::{NewOptions, sdk, template};
use crate::{failure::Failure, out::say};

/// Words that cannot be the name of a Go package or are files of the project itself.
const TAKEN: [&str; 6] = ["shanhai", "edgekit", "main", "build", "test", "internal"];

/// Makes the folder of a project.
pub fn new(options: &NewOptions) -> Result<u8, Failure> {
    let name = &options.name;
    check(name)?;
    let folder = PathBuf::from(name);
    if folder.exists() {
        return Err(Failure::of_file(&folder, "this is there already")
            .hint("choose another name, or go somewhere else"));
    }
    let target: Target = options.target.into();
    let mut files = Vec::new();
    for (file, text) in template::files(target) {
        files.push((
            PathBuf::from(file(name)),
            text.replace("{{name}}", name)
                .replace("{{target}}", target.key()),
        ));
    }
    for (file, text) in sdk::files().map_err(|error| Failure::new(error.to_string()))? {
        files.push((Path::new("edgekit").join(file), text));
    }
    for (file, text) in files {
        write(&folder.join(file), &text)?;
    }
    say(format_args!(
        "{name}/ is ready: {name}/main.go answers requests, {name}/{name}.toml says what it may do.\n\
         Next:\n    cd {name}\n    shanhai dev        # builds, serves, and builds again when you save\n"
    ))?;
    Ok(0)
}

fn write(path: &Path, text: &str) -> Result<(), Failure> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(|error| Failure::of_file(folder, &error))?;
    fs::write(path, text).map_err(|error| Failure::of_file(path, &error))
}

fn check(name: &str) -> Result<(), Failure> {
    let fine = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_';
    let starts = name.starts_with(|c: char| c.is_ascii_lowercase());
    if !starts || !name.chars().all(fine) || name.len() > 64 {
        return Err(Failure::new(format!("{name:?} is no name for a project")).hint(
            "a name has lower-case letters, digits, - and _, and begins with a letter: door-bell",
        ));
    }
    if TAKEN.contains(&name) {
        return Err(
            Failure::new(format!("{name:?} means something else in a project"))
                .hint("choose another name: what does it do?"),
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names() {
        assert!(check("door-bell2").is_ok());
        for wrong in [
            "",
            "Door",
            "2door",
            "-x",
            "a/b",
            "../x",
            "main",
            "edgekit",
            &"x".repeat(65),
        ] {
            assert!(check(wrong).is_err(), "{wrong}");
        }
    }
}
