//! How an instance came to its end, as people read it: what happened, where, what to do.

use shanhai::{ErrorKind, Module, Trap, TrapCode, TrapFrame};
use shanhai_symbols::Symbols;

use super::state::{Over, Reason};
use crate::{
    guest::{Recipe, StartError},
    permission::{Limit, Limits},
};

/// Functions of a stack that are told.
const FRAMES_TOLD: usize = 12;

/// Why a module does not run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What happened and what to do, in one line.
    pub text: String,
    /// The functions in which it happened, innermost first.
    pub stack: Vec<String>,
}

impl Problem {
    /// A problem that happened nowhere in particular.
    pub fn new(text: impl Into<String>) -> Self {
        Problem {
            text: text.into(),
            stack: Vec::new(),
        }
    }

    /// Writes the line of log.
    pub fn log(&self, module: &str) {
        let Problem { text, stack } = self;
        if stack.is_empty() {
            tracing::error!(module, "{text}");
        } else {
            tracing::error!(module, stack = %stack.join(" < "), "{text}");
        }
    }
}

/// Why a module cannot be linked with what the node offers, or does not become an instance.
pub fn of_link(file: &str, error: &StartError, limits: &Limits) -> Problem {
    let kind = match error {
        StartError::Engine(error) => Some(error.kind()),
        StartError::NotServed(_) | StartError::Image(_) => None,
    };
    let remedy = match kind {
        Some(ErrorKind::Link(_)) => {
            "; a node offers WASI preview 1, Go's imports for JavaScript and edgekit: build with \
             GOOS=wasip1 or GOOS=js and GOARCH=wasm, or with `shanhai build`"
        }
        // Tables have a limit too, which nobody sets.
        Some(ErrorKind::Limit(text)) if text.contains("memory") => {
            let memory = named(limits, Limit::Memory);
            return Problem::new(format!("{file}: {error}; raise {memory}"));
        }
        _ => "",
    };
    Problem::new(format!("{file}: {error}{remedy}"))
}

/// Why an instance never became ready.
pub fn of_start(recipe: &Recipe, over: &Over, limits: &Limits) -> Problem {
    let text = match &over.reason {
        Reason::Exited(0) => {
            "the program ended before it served anything; call httpwasm.ListenAndServe and then wait (select {})".to_owned()
        }
        Reason::Overtime => format!(
            "it did not wait for requests within {}; raise {} or let its start do less",
            shown(limits, Limit::Start),
            named(limits, Limit::Start)
        ),
        _ => return of_end(recipe, over, limits),
    };
    in_recipe(recipe, over, text)
}

/// Why an instance is over.
pub fn of_end(recipe: &Recipe, over: &Over, limits: &Limits) -> Problem {
    let text = match &over.reason {
        Reason::Exited(0) => {
            "the program has ended by itself, with status 0; to start it again, remove its file and copy it anew"
                .to_owned()
        }
        Reason::Exited(status) => {
            format!("the program ended with status {status}; the lines before this tell why")
        }
        Reason::Failed(error) => match error.as_trap().map(Trap::code) {
            Some(code) => format!("trap: {code}; {}", what_to_do(code)),
            None => error.to_string(),
        },
        Reason::Overtime => format!(
            "stopped: it worked on a request for more than {}; raise {} or let it do less",
            shown(limits, Limit::Time),
            named(limits, Limit::Time)
        ),
        Reason::Silent => format!(
            "stopped: it left requests without an answer for {} each, one after the other",
            shown(limits, Limit::Time)
        ),
        Reason::OutOfFuel => format!(
            "stopped: a request burnt more fuel than {}; raise {} or let it do less",
            shown(limits, Limit::Fuel),
            named(limits, Limit::Fuel)
        ),
        Reason::Panicked(text) => {
            format!("stopped: the node failed while it ran the module: {text}; please report it")
        }
        Reason::Stopped => "stopped".to_owned(),
    };
    in_recipe(recipe, over, text)
}

/// What happened to an instance, with its file and the functions.
fn in_recipe(recipe: &Recipe, over: &Over, text: String) -> Problem {
    Problem {
        text: format!("{}: {text}", recipe.file),
        stack: stack(&recipe.module, over),
    }
}

/// What a trap asks for.
fn what_to_do(code: TrapCode) -> &'static str {
    match code {
        TrapCode::MemoryOutOfBounds => "the program uses memory that it has not",
        TrapCode::CallStackExhausted => "functions call each other without end",
        TrapCode::Unreachable => "the program gave up; the lines before this tell why",
        _ => "the program has a fault at this place",
    }
}

/// A limit with its unit.
fn shown(limits: &Limits, limit: Limit) -> String {
    limit.unit().show(limits.get(limit).value).to_string()
}

/// A limit's key and where its value stands.
fn named(limits: &Limits, limit: Limit) -> String {
    let source = &limits.get(limit).source;
    format!("limits.{} ({source})", limit.key())
}

fn stack(module: &Module, over: &Over) -> Vec<String> {
    let frames: &[TrapFrame] = match &over.reason {
        Reason::Failed(error) => error.as_trap().map_or(&[], Trap::frames),
        _ => &over.frames,
    };
    if frames.is_empty() {
        return Vec::new();
    }
    let frames = Symbols::new(module).frames_of(frames);
    let frames = frames.iter().take(FRAMES_TOLD);
    frames.map(ToString::to_string).collect()
}
