//! `cargo xtask spec-suite`: the official test suite at pinned commits, in `target/spec-suite`.
//!
//! Needs git and the internet. The suite's files are not part of this repository.

use std::fs;
use std::path::Path;

use crate::Result;
use crate::shell::{at, command, make_folder, run_aside, target};

struct Source {
    repository: &'static str,
    commit: &'static str,
    /// Folder in the repository, folder in the suite.
    folders: &'static [(&'static str, &'static str)],
}

/// `core` is WebAssembly 3.0 as of 2026-07-23; the proposals as of the spring of 2026.
const SOURCES: [Source; 5] = [
    Source {
        repository: "spec",
        commit: "285a9032950cbad6a9f84de11183008e286092a2",
        folders: &[("test/core", "core"), ("test/custom", "custom")],
    },
    Source {
        repository: "testsuite",
        commit: "193e551ff22663995b1ac95dc62344133669e14b",
        folders: &[
            ("proposals/wide-arithmetic", "proposals/wide-arithmetic"),
            ("proposals/custom-page-sizes", "proposals/custom-page-sizes"),
            (
                "proposals/custom-descriptors",
                "proposals/custom-descriptors",
            ),
        ],
    },
    Source {
        repository: "threads",
        commit: "979d0fcb994439423d63b2f0a8a7332d6285dd84",
        folders: &[("test/core/threads", "proposals/threads")],
    },
    Source {
        repository: "compact-import-section",
        commit: "baa86dc09c869a4ae7beefa0f2749335502a8668",
        folders: &[(
            "test/core/compact-import-section",
            "proposals/compact-import-section",
        )],
    },
    Source {
        repository: "stack-switching",
        commit: "c5f2622c776dcd20e36badf6a2fe972f4180e47c",
        folders: &[("test/core/stack-switching", "proposals/stack-switching")],
    },
];

pub(crate) fn run(_: &[String]) -> Result {
    let suite = target().join("spec-suite");
    make_folder(&suite, |part| {
        let clones = part.join("clones");
        for source in &SOURCES {
            fetch(source, &clones.join(source.repository), part)?;
        }
        fs::remove_dir_all(&clones).map_err(at(&clones))
    })?;
    println!("{}", suite.display());
    Ok(())
}

fn fetch(source: &Source, clone: &Path, suite: &Path) -> Result {
    let url = format!("https://github.com/WebAssembly/{}", source.repository);
    eprintln!("fetching {url} at {}", source.commit);
    fs::create_dir_all(clone).map_err(at(clone))?;
    let git = |args: &[&str]| run_aside(command("git").arg("-C").arg(clone).args(args));
    git(&["init", "--quiet"])?;
    git(&["fetch", "--quiet", "--depth", "1", &url, source.commit]).map_err(|error| {
        format!(
            "{error}\nthis needs git and the internet; a copy of the suite that you have already \
             can be named by SHANHAI_SPEC_SUITE"
        )
    })?;
    git(&["checkout", "--quiet", "FETCH_HEAD"])?;
    for (from, to) in source.folders {
        let (from, to) = (clone.join(from), suite.join(to));
        let parent = to.parent().expect("a folder inside the suite");
        fs::create_dir_all(parent).map_err(at(parent))?;
        fs::rename(&from, &to).map_err(at(&from))?;
    }
    Ok(())
}
