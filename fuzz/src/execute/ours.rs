//! Runs a module on Shanhai.

use shanhai::{
    Engine, Error, ErrorKind, Extern, FuncType, HeapType, Linker, Module, Store, TrapCode, Val,
    ValType,
};

use super::{Event, State, Value, f32, f64, i64, v128};
use crate::random::{Random, hash};

/// More than any module of wasm-smith needs that ends; a guard.
const FUEL: u64 = 20_000_000;

pub(super) fn run(engine: &Engine, wasm: &[u8], mut random: Random) -> Result<Vec<Event>, String> {
    let module = Module::new(engine, wasm).map_err(|error| format!("not accepted: {error}"))?;
    let mut store = Store::new(engine, ());
    if engine.config().meters_fuel() {
        store.set_fuel(FUEL).map_err(|error| error.to_string())?;
    }
    store.limits_mut().gc_heap_bytes = 8 << 20;
    let instance = match Linker::new(engine).instantiate(&mut store, &module) {
        Ok(instance) => instance,
        Err(error) => return Ok(vec![stopped(&error)?]),
    };
    let mut exports = instance.exports(&store);
    exports.sort_by(|a, b| a.0.cmp(&b.0));
    let mut events = vec![Event::Instantiated];
    events.push(Event::State(state(&store, &exports)));
    for (name, export) in &exports {
        let Extern::Func(func) = *export else {
            continue;
        };
        let ty = func.ty(&store);
        let Some(arguments) = arguments(&ty, &mut random) else {
            continue;
        };
        let mut results = vec![Val::I32(0); ty.results().len()];
        match func.call(&mut store, &arguments, &mut results) {
            Ok(()) => {
                let results = results.iter().map(value).collect();
                events.push(Event::Called(name.clone(), results));
            }
            Err(error) => events.push(stopped(&error)?),
        }
        if events.last() == Some(&Event::Limit) {
            break;
        }
        events.push(Event::State(state(&store, &exports)));
    }
    Ok(events)
}

/// Arguments for a function; none if one must be a reference to something.
fn arguments(ty: &FuncType, random: &mut Random) -> Option<Vec<Val>> {
    let argument = |ty: &ValType| {
        Some(match ty {
            ValType::I32 => Val::I32(i64(random) as i32),
            ValType::I64 => Val::I64(i64(random)),
            ValType::F32 => Val::F32(f32(random)),
            ValType::F64 => Val::F64(f64(random)),
            ValType::V128 => Val::V128(v128(random)),
            // No value of the interface is a reference to an exception, not even null.
            ValType::Ref(ty) if matches!(ty.heap, HeapType::Exn | HeapType::NoExn) => return None,
            ValType::Ref(_) => Val::default_for(*ty)?,
        })
    };
    ty.params().iter().map(argument).collect()
}

fn value(value: &Val) -> Value {
    let reference = |null: bool| if null { Value::Null } else { Value::Reference };
    match value {
        Val::I32(value) => Value::I32(*value),
        Val::I64(value) => Value::I64(*value),
        Val::F32(bits) => Value::F32(*bits),
        Val::F64(bits) => Value::F64(*bits),
        Val::V128(value) => Value::V128(*value),
        Val::FuncRef(func) => reference(func.is_none()),
        Val::ExternRef(host) => reference(host.is_none()),
        Val::AnyRef(any) => reference(any.is_none()),
        _ => Value::Reference,
    }
}

fn state(store: &Store<()>, exports: &[(String, Extern)]) -> State {
    let mut state = State::default();
    for (_, export) in exports {
        match *export {
            Extern::Global(global) => state.globals.push(value(&global.get(store))),
            Extern::Memory(memory) => {
                let sum = hash(memory.data(&store));
                state.memories.push((memory.size(store), sum));
            }
            Extern::Table(table) => {
                let null = |at| {
                    table
                        .get(store, at)
                        .is_some_and(|v| value(&v) == Value::Null)
                };
                state
                    .tables
                    .push((0..table.size(store)).map(null).collect());
            }
            _ => {}
        }
    }
    state
}

fn stopped(error: &Error) -> Result<Event, String> {
    Ok(match error.kind() {
        ErrorKind::Trap(trap) => match trap.code() {
            TrapCode::OutOfFuel | TrapCode::HeapExhausted | TrapCode::CallStackExhausted => {
                Event::Limit
            }
            code => Event::Stopped(code.text()),
        },
        ErrorKind::Exception(_) => Event::Stopped("exception"),
        ErrorKind::Limit(_) => Event::Limit,
        _ => return Err(format!("failed: {error}")),
    })
}
