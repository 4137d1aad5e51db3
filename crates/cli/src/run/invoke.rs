//! `--invoke`: calls one exported function with typed arguments and prints its results.

use shanhai::{Engine, ExternType, FuncType, Instance, Module, Store, Val};

use super::{Problem, Run};
use crate::{failure::Failure, out::say, value};

/// Runs a plain module: its start function, then what `--invoke` names.
pub fn run(run: Run<'_>, engine: &Engine, module: &Module) -> Result<u8, Failure> {
    if run.options.invoke.is_none() && !run.args.is_empty() {
        return Err(nothing_to_call(&run, module));
    }
    run.finish(
        engine,
        module,
        (),
        |_| Ok(()),
        |run, store, instance| {
            match &run.options.invoke {
                Some(name) => invoke(run, store, instance, name),
                // A module without a start function and without --invoke has nothing to do.
                None if module.exports().next().is_none() => Ok(0),
                None => Err(Problem::Ours(nothing_to_call(run, module))),
            }
        },
    )
}

/// Calls the export `name` with the program's arguments; prints one result a line.
pub fn invoke<T: 'static>(
    run: &Run<'_>,
    store: &mut Store<T>,
    instance: &Instance,
    name: &str,
) -> Result<i32, Problem> {
    let Some(func) = instance.get_func(&*store, name) else {
        let module = instance.module(&*store);
        let failure = Failure::of_file(&run.file, format!("no function is exported as {name:?}"));
        return Err(Problem::Ours(failure.hint(offer(&module))));
    };
    let ty = func.ty(&*store);
    let args = arguments(run, name, &ty).map_err(Problem::Ours)?;
    let mut results = vec![Val::I32(0); ty.results().len()];
    func.call(&mut *store, &args, &mut results)?;
    let text: String = results
        .iter()
        .map(|result| value::show(result) + "\n")
        .collect();
    say(format_args!("{text}")).map_err(Problem::Ours)?;
    Ok(0)
}

fn arguments(run: &Run<'_>, name: &str, ty: &FuncType) -> Result<Vec<Val>, Failure> {
    let params = ty.params();
    if params.len() != run.args.len() {
        let (want, got) = (params.len(), run.args.len());
        let signature = value::signature(ty);
        let message = format!("{name} {signature} takes {want} arguments, not {got}");
        return Err(Failure::usage(message));
    }
    let values = run
        .args
        .iter()
        .zip(params)
        .map(|(text, ty)| value::parse(text, ty));
    values
        .collect::<Result<_, _>>()
        .map_err(|message| Failure::usage(format!("{name}: {message}")))
}

/// The failure of a module that only has functions to call, when none was named.
pub fn nothing_to_call(run: &Run<'_>, module: &Module) -> Failure {
    Failure::of_file(
        &run.file,
        "this is no program by itself: it has no `_start` and is not Go's",
    )
    .hint(offer(module))
}

/// Names what could be called.
fn offer(module: &Module) -> String {
    let functions = module.exports().filter_map(|export| match export.ty() {
        ExternType::Func(ty) if export.name() != "_initialize" => {
            Some(format!("{} {}", export.name(), value::signature(ty)))
        }
        _ => None,
    });
    let functions: Vec<_> = functions.take(12).collect();
    match functions.as_slice() {
        [] => "the module exports no function".to_owned(),
        _ => format!("call one with --invoke NAME: {}", functions.join(", ")),
    }
}
