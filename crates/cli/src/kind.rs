//! What sort of program a module is: told from its imports and exports alone.

use std::fmt;

use shanhai::Module;

const WASI: &str = "wasi_snapshot_preview1";

/// The sort of a module, which decides what it is linked with and how it starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Built by Go with GOOS=js: imports `gojs` (`go` before Go 1.21), exports `run` and `getsp`.
    GoJs,
    /// Built by TinyGo for a JavaScript host: imports `gojs` (or `env`), but is no Go program.
    TinyGoJs,
    /// A WASI program: exports `_start`.
    WasiCommand,
    /// A WASI library: imports WASI or exports `_initialize`, has no `_start`.
    WasiReactor,
    /// Anything else: a module with functions to call.
    Plain,
}

impl Kind {
    /// Finds out what `module` is.
    pub fn of(module: &Module) -> Self {
        let exports = |name: &str| module.get_export(name).is_some();
        let imports = |names: &[&str]| {
            module
                .imports()
                .any(|import| names.contains(&import.module()))
        };
        if exports("run") && exports("getsp") && imports(&["gojs", "go"]) {
            Kind::GoJs
        } else if imports(&["gojs"]) || exports("go_scheduler") && imports(&["env"]) {
            Kind::TinyGoJs
        } else if exports("_start") {
            Kind::WasiCommand
        } else if exports("_initialize") || imports(&[WASI]) {
            Kind::WasiReactor
        } else {
            Kind::Plain
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Kind::GoJs => "Go program (GOOS=js)",
            Kind::TinyGoJs => "TinyGo program (-target wasm)",
            Kind::WasiCommand => "WASI program",
            Kind::WasiReactor => "WASI library",
            Kind::Plain => "plain module",
        })
    }
}
