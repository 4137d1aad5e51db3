//! `shanhai explain`: what a module may do, what is refused, and which line decided.

use std::{
    ffi::OsStr,
    path::{Path, PathBuf},
};

use clap::Args;
use shanhai::{Engine, Module};
use shanhai_edge::permission::{Effective, MANIFEST_SECTION, Manifest, Source, Verdict};

use crate::{failure::Failure, load, operator, out::say};

/// Options of `shanhai explain`.
#[derive(Debug, Args)]
pub struct ExplainOptions {
    /// The operator's file [default: shanhai.toml here, else /etc/shanhaixingchen/shanhai.toml]
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    pub config: Option<PathBuf>,
    /// The module, or its manifest
    #[arg(value_name = "MODULE", value_hint = clap::ValueHint::FilePath)]
    pub module: PathBuf,
}

/// Prints what a module may do; the status is 0 if a node would start it.
pub fn explain(options: &ExplainOptions) -> Result<u8, Failure> {
    let name = options.module.file_stem().and_then(OsStr::to_str);
    let name =
        name.ok_or_else(|| Failure::of_file(&options.module, "this is no name of a module"))?;
    let manifest = manifest(&options.module)?;
    let (_, config) = operator::load(options.config.as_deref())?;
    let effective = Effective::new(name, manifest.as_ref(), &config);
    let mut text = head(&effective);
    let lines = effective.explain();
    let width = |column: fn(&shanhai_edge::permission::Line) -> usize| {
        lines.iter().map(column).max().unwrap_or_default()
    };
    let (keys, whats) = (width(|line| line.key.len()), width(|line| line.what.len()));
    for line in &lines {
        text += &format!(
            "  {:keys$}  {:whats$}  {:7}  {}\n",
            line.key, line.what, line.verdict, line.why
        );
    }
    let refused = lines
        .iter()
        .filter(|line| line.verdict == Verdict::Refused)
        .count();
    if refused > 0 {
        text += &format!("{name} is not started: {refused} of what it asks for is not granted\n");
    }
    say(format_args!("{text}"))?;
    Ok(u8::from(refused > 0))
}

/// Who asks and who grants.
fn head(effective: &Effective) -> String {
    let name = effective.module();
    let asks = match effective.manifest_source() {
        Some(file) => format!("{file} asks"),
        None => "no manifest".to_owned(),
    };
    let grants = match effective.grant_source() {
        Source::BuiltIn => "no operator's file: routes and log are granted".to_owned(),
        source @ Source::Line { .. } => format!("{source} grants"),
        source => format!("{source} has no [module.{name}]: what it grants to all"),
    };
    format!("{name}: {asks}, {grants}\n")
}

/// The manifest of a module, by the name of either file.
fn manifest(path: &Path) -> Result<Option<Manifest>, Failure> {
    let wrong = |error: shanhai_edge::permission::ConfigError| Failure::new(error.to_string());
    let file = path.with_extension("toml");
    if let Some(manifest) = Manifest::load(&file).map_err(wrong)? {
        return Ok(Some(manifest));
    }
    if path.extension() == Some(OsStr::new("toml")) {
        return Err(Failure::of_file(path, "there is no such file").hint("is the path right?"));
    }
    let bytes = load::bytes(path)?;
    let module = Module::new(&Engine::default(), bytes);
    let module = module.map_err(|error| Failure::of_engine(path, &error))?;
    let mut sections = module.custom_sections();
    let Some((_, text)) = sections.find(|(name, _)| *name == MANIFEST_SECTION) else {
        return Ok(None);
    };
    let name = path.display().to_string();
    Manifest::of_section(&name, text).map(Some).map_err(wrong)
}
