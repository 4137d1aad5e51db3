//! `--trace`: what the reference machine does, line by line on standard error.

use std::collections::HashMap;

use shanhai::{ExternType, Module, Store, TraceStep, TraceValue};
use shanhai_symbols::Symbols;

use crate::args::Trace;

/// Deeper calls are written no further to the right.
const INDENT: usize = 40;

/// Shows what comes of a store that runs `module`.
pub fn show<T>(store: &mut Store<T>, module: &Module, what: Trace) {
    match what {
        Trace::Instructions => store.trace(|step| eprintln!("{step}")),
        Trace::Calls => {
            let mut calls = Calls::new(module);
            store.trace(move |step| {
                for line in calls.lines(step) {
                    eprintln!("{line}");
                }
            });
        }
    }
}

/// What is known about the functions of a module.
struct Calls {
    symbols: Symbols,
    /// Imported functions: their names and how many arguments they take.
    imports: Vec<(String, usize)>,
    /// Names of own functions that were called, by index.
    names: HashMap<u32, String>,
}

impl Calls {
    fn new(module: &Module) -> Self {
        let imports = module.imports().filter_map(|import| match import.ty() {
            ExternType::Func(ty) => {
                let name = format!("{}.{}", import.module(), import.name());
                Some((name, ty.params().len()))
            }
            _ => None,
        });
        Calls {
            imports: imports.collect(),
            symbols: Symbols::new(module),
            names: HashMap::new(),
        }
    }

    /// The calls that an instruction stands for: that of its function if it is the first there, and
    /// that of an imported function.
    fn lines(&mut self, step: &TraceStep) -> Vec<String> {
        let mut lines = Vec::new();
        if let Some(args) = step.args() {
            let name = self.name(step.func_index());
            lines.push(line(step.depth() - 1, name, args));
        }
        let called = step.instruction().rsplit_once("call ");
        let called = called.and_then(|(_, index)| index.parse::<usize>().ok());
        if let Some((name, params)) = called.and_then(|index| self.imports.get(index)) {
            let args = step.stack().len().saturating_sub(*params);
            lines.push(line(step.depth(), name, &step.stack()[args..]));
        }
        lines
    }

    /// The name of an own function.
    fn name(&mut self, index: u32) -> &str {
        let symbols = &self.symbols;
        self.names.entry(index).or_insert_with(|| {
            let function = symbols.lookup(index, 0).function;
            function.unwrap_or_else(|| format!("func[{index}]"))
        })
    }
}

/// `  name(args)`, further to the right with each call around it.
fn line(depth: usize, name: &str, args: &[TraceValue]) -> String {
    let args: Vec<String> = args.iter().map(ToString::to_string).collect();
    let indent = 2 * depth.min(INDENT);
    format!("{:indent$}{name}({})", "", args.join(", "))
}
