//! The sources of the SDK, which `shanhai new` puts into each project.
//!
//! They are compressed: 35 KB instead of 130. Whoever changes `sdk/go` writes them anew, by
//! `BLESS=1 cargo test -p shanhai-cli --bin shanhai sdk`.

use std::io::{self, Read};

use flate2::read::DeflateDecoder;

/// All files but the tests: for each its path, a line end, its length in bytes, a line end, and its text.
const FILES: &[u8] = include_bytes!("sdk.deflate");

/// A path in the folder of the SDK, and the text there.
type File = (String, String);

/// All files but the tests.
///
/// # Errors
/// If the program was put together wrongly.
pub(super) fn files() -> io::Result<Vec<File>> {
    let mut text = String::new();
    DeflateDecoder::new(FILES).read_to_string(&mut text)?;
    split(&text).ok_or_else(|| io::Error::new(io::ErrorKind::InvalidData, "the SDK is damaged"))
}

fn split(mut rest: &str) -> Option<Vec<File>> {
    let mut files = Vec::new();
    while !rest.is_empty() {
        let (path, more) = rest.split_once('\n')?;
        let (length, more) = more.split_once('\n')?;
        let (text, more) = more.split_at_checked(length.parse().ok()?)?;
        files.push((path.to_owned(), text.to_owned()));
        rest = more;
    }
    Some(files)
}

#[cfg(test)]
mod tests {
    use std::{env, fs, io::Write, path::Path};

    use flate2::{Compression, write::DeflateEncoder};

    use super::*;

    /// The files of the folder, in the order of their paths.
    fn folder() -> Vec<File> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../sdk/go");
        let mut found = Vec::new();
        let mut folders = vec![root.clone()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(&folder).unwrap() {
                let path = entry.unwrap().path();
                let name = path.strip_prefix(&root).unwrap().to_str().unwrap();
                if path.is_dir() {
                    folders.push(path);
                } else if !name.ends_with("_test.go") {
                    found.push((name.to_owned(), fs::read_to_string(&path).unwrap()));
                }
            }
        }
        found.sort();
        found
    }

    #[test]
    fn they_are_those_of_the_folder() {
        let folder = folder();
        if env::var_os("BLESS").is_some() {
            let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
            for (path, text) in &folder {
                write!(encoder, "{path}\n{}\n{text}", text.len()).unwrap();
            }
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/project/sdk.deflate");
            fs::write(path, encoder.finish().unwrap()).unwrap();
            return;
        }
        assert!(
            files().unwrap() == folder,
            "sdk/go has changed: BLESS=1 cargo test -p shanhai-cli --bin shanhai sdk"
        );
    }
}
