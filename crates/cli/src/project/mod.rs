//! A developer's project: a folder with a Go module that becomes a module of an edge node.
//!
//! `shanhai new` makes one, `shanhai build` builds it, `shanhai dev` serves it and builds it again when
//! a source changes. Here lives what the three know of the folder; what they run is the Go compiler
//! and `shanhai serve`.

mod build;
mod compiler;
mod dev;
mod new;
mod sdk;
mod sources;
mod template;

use std::{
    ffi::OsStr,
    fs, io,
    net::SocketAddr,
    path::{Path, PathBuf},
};

use clap::{Args, ValueEnum};
use shanhai_edge::permission::{Manifest, Target};
use shanhai_host::sort_by;

pub use self::{build::build, dev::dev, new::new};
use crate::{
    failure::Failure,
    operator,
    serve::{parse_listen, parse_sim_listen},
};

/// Options of `shanhai new`.
#[derive(Debug, Args)]
pub struct NewOptions {
    /// How it will be built
    #[arg(long, value_enum, value_name = "TARGET", default_value_t = TargetArg::Wasip1)]
    pub target: TargetArg,
    /// The name of the project, and of the folder that is made for it
    #[arg(value_name = "NAME")]
    pub name: String,
}

/// Options of `shanhai build`.
#[derive(Debug, Args)]
pub struct BuildOptions {
    /// Which compiler, and how
    #[command(flatten)]
    pub compiler: CompilerOptions,
    /// Put NAME.wasm and NAME.toml into this folder, a node's own if you like [default: DIR/build]
    #[arg(short, long, value_name = "FOLDER", value_hint = clap::ValueHint::DirPath)]
    pub output: Option<PathBuf>,
    /// The folder of the project
    #[arg(value_name = "DIR", default_value = ".", value_hint = clap::ValueHint::DirPath)]
    pub dir: PathBuf,
}

/// Options of `shanhai dev`.
#[derive(Debug, Args)]
pub struct DevOptions {
    /// Which compiler, and how
    #[command(flatten)]
    pub compiler: CompilerOptions,
    /// Where requests are taken
    #[arg(
        long,
        value_name = "ADDRESS:PORT",
        default_value = "127.0.0.1:8080",
        value_parser = parse_listen
    )]
    pub listen: SocketAddr,
    /// Use the pins, ports and clocks of this machine instead of simulated ones
    #[arg(long)]
    pub hardware: bool,
    /// Operate the simulated machine here, with curl; GET / lists how [default: nowhere]
    #[arg(
        long,
        value_name = "ADDRESS:PORT",
        conflicts_with = "hardware",
        value_parser = parse_sim_listen
    )]
    pub sim_listen: Option<SocketAddr>,
    /// The folder of the project
    #[arg(value_name = "DIR", default_value = ".", value_hint = clap::ValueHint::DirPath)]
    pub dir: PathBuf,
}

/// Which compiler, and how.
#[derive(Clone, Debug, Default, Args)]
pub struct CompilerOptions {
    /// Build with this compiler [default: the first of both that is there]
    #[arg(long, value_enum, value_name = "COMPILER")]
    pub compiler: Option<CompilerArg>,
    /// Build for this, whatever the manifest says
    #[arg(long, value_enum, value_name = "TARGET")]
    pub target: Option<TargetArg>,
}

/// A compiler, as typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum CompilerArg {
    /// Go itself
    Go,
    /// TinyGo
    Tinygo,
}

/// How a module is built, as typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum TargetArg {
    /// A program for GOOS=wasip1
    Wasip1,
    /// A library for GOOS=wasip1, whose functions are called: the smallest and quickest
    Reactor,
    /// A program for GOOS=js
    Js,
}

impl From<TargetArg> for Target {
    fn from(target: TargetArg) -> Self {
        match target {
            TargetArg::Wasip1 => Target::Wasip1,
            TargetArg::Reactor => Target::Reactor,
            TargetArg::Js => Target::Js,
        }
    }
}

/// A project's folder.
#[derive(Debug)]
struct Project {
    folder: PathBuf,
    /// What the module will be called.
    name: String,
    /// Where its manifest is, if it has one.
    manifest: Option<PathBuf>,
}

impl Project {
    /// Finds out what is in a folder.
    fn find(folder: &Path) -> Result<Self, Failure> {
        let manifest = manifest_of(folder)?;
        let named_by = match &manifest {
            Some(manifest) => manifest.file_stem().map(OsStr::to_owned),
            None => fs::canonicalize(folder)
                .ok()
                .and_then(|folder| folder.file_name().map(OsStr::to_owned)),
        };
        let name = named_by.and_then(|name| name.into_string().ok());
        let name = name.ok_or_else(|| Failure::of_file(folder, "the folder has no name"))?;
        Ok(Project {
            folder: folder.to_owned(),
            name,
            manifest: manifest
                .map(|path| path.strip_prefix(".").map_or(path.clone(), Path::to_owned)),
        })
    }

    /// How it is built, as the manifest says.
    fn target(&self) -> Result<Target, Failure> {
        let Some(path) = &self.manifest else {
            return Ok(Target::default());
        };
        let manifest = Manifest::load(path).map_err(|error| Failure::new(error.to_string()))?;
        Ok(manifest.map_or_else(Target::default, |manifest| manifest.target().value))
    }

    /// Where it is built to unless something else is asked.
    fn output(&self) -> PathBuf {
        self.folder.join("build")
    }

    /// The operator's file for development, if there is one.
    fn config(&self) -> Option<PathBuf> {
        operator::find(None, &self.folder)
    }
}

/// The one manifest in the folder of a project, if there is one.
fn manifest_of(folder: &Path) -> Result<Option<PathBuf>, Failure> {
    let hint = "give the folder of a project; `shanhai new NAME` makes one";
    let unread = |error: io::Error| Failure::of_file(folder, error);
    let entries = fs::read_dir(folder).map_err(|error| unread(error).hint(hint))?;
    let mut manifests = Vec::new();
    let mut has_sources = false;
    for entry in entries {
        let path = entry.map_err(unread)?.path();
        match path.extension().and_then(OsStr::to_str) {
            Some("toml") if path.file_name() != Some(operator::FILE.as_ref()) => {
                manifests.push(path);
            }
            Some("go") => has_sources = true,
            _ => {}
        }
    }
    if !has_sources {
        let problem = "there are no Go files in this folder";
        return Err(Failure::of_file(folder, problem).hint(hint));
    }
    sort_by(&mut manifests, Ord::cmp);
    if let [one, other, ..] = manifests.as_slice() {
        let (one, other) = (file_name(one), file_name(other));
        let problem = format!("there are two manifests, {one} and {other}");
        return Err(Failure::of_file(folder, problem)
            .hint("a project has one NAME.toml besides shanhai.toml; NAME is the module's name"));
    }
    Ok(manifests.pop())
}

fn file_name(path: &Path) -> String {
    let name = path.file_name().unwrap_or(path.as_os_str());
    name.to_string_lossy().into_owned()
}

/// A path as one would type it.
fn plain(path: &Path) -> std::path::Display<'_> {
    path.strip_prefix(".").unwrap_or(path).display()
}
