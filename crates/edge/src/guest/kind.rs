//! What sort of guest a module is: told from its imports and exports alone.

use shanhai::Module;
use shanhai_edge_abi::table::EVENT_EXPORT;

/// How a module is started and gets its events.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A WASI program: `_start` runs as long as the module does.
    Command,
    /// A WASI library: events come to its export `edgekit_event`.
    Reactor,
    /// A program built by Go for JavaScript, or by TinyGo.
    Js,
}

/// Why a module is nothing that this node can serve.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotServed {
    /// A library without a function for events.
    #[error(
        "it is a library without the function `edgekit_event`: import the edgekit SDK, or build a \
         program (without -buildmode=c-shared)"
    )]
    NoEvents,
    /// Neither a program nor a library.
    #[error(
        "it is no program that can serve: it has no `_start`, no `_initialize` and is not built by Go \
         for js; build it with GOOS=wasip1 or GOOS=js GOARCH=wasm"
    )]
    Plain,
}

impl Kind {
    /// Finds out what a module is.
    ///
    /// # Errors
    /// [`NotServed`].
    pub fn of(module: &Module) -> Result<Kind, NotServed> {
        let exports = |name: &str| module.get_export(name).is_some();
        let imports = |names: &[&str]| {
            let mut imports = module.imports();
            imports.any(|import| names.contains(&import.module()))
        };
        let is_go = exports("run") && exports("getsp") && imports(&["gojs", "go"]);
        let is_tinygo = imports(&["gojs"]) || exports("go_scheduler") && imports(&["env"]);
        if is_go || is_tinygo {
            Ok(Kind::Js)
        } else if exports("_start") {
            Ok(Kind::Command)
        } else if exports(EVENT_EXPORT) {
            Ok(Kind::Reactor)
        } else if exports("_initialize") {
            Err(NotServed::NoEvents)
        } else {
            Err(NotServed::Plain)
        }
    }
}

#[cfg(test)]
mod tests {
    use shanhai::Engine;

    use super::*;

    #[test]
    fn kinds() {
        let kind = |text: &str| {
            let wasm = wat::parse_str(text).unwrap();
            Kind::of(&Module::new(&Engine::default(), wasm).unwrap())
        };
        let go =
            r#"(module (import "gojs" "x" (func)) (func (export "run")) (func (export "getsp")))"#;
        assert_eq!(kind(go), Ok(Kind::Js));
        assert_eq!(
            kind(r#"(module (func (export "_start")))"#),
            Ok(Kind::Command)
        );
        let reactor = r#"(module (func (export "_initialize")) (func (export "edgekit_event")))"#;
        assert_eq!(kind(reactor), Ok(Kind::Reactor));
        let library = r#"(module (func (export "_initialize")))"#;
        assert_eq!(kind(library), Err(NotServed::NoEvents));
        assert_eq!(kind("(module)"), Err(NotServed::Plain));
    }
}
