//! Runs a module on wasmi.

use std::sync::LazyLock;

use wasmi::errors::ErrorKind;
use wasmi::{
    Config, Engine, Error, Extern, F32, F64, Linker, Module, Ref, Store, TrapCode, V128, Val,
    ValType,
};

use super::{Event, SOMEHOW, State, Value, f32, f64, i64, v128};
use crate::random::{Random, hash};

static ENGINE: LazyLock<Engine> = LazyLock::new(|| {
    let mut config = Config::default();
    config
        .wasm_multi_memory(true)
        .wasm_memory64(true)
        .wasm_custom_page_sizes(true)
        .wasm_wide_arithmetic(true)
        .wasm_simd(true);
    Engine::new(&config)
});

pub(super) fn run(wasm: &[u8], mut random: Random) -> Result<Vec<Event>, String> {
    let module =
        Module::new(&ENGINE, wasm).map_err(|error| format!("wasmi does not accept: {error}"))?;
    let mut store = Store::new(&ENGINE, ());
    let instance = match Linker::new(&ENGINE).instantiate_and_start(&mut store, &module) {
        Ok(instance) => instance,
        Err(error) => return Ok(vec![stopped(&error)]),
    };
    let mut names: Vec<&str> = module.exports().map(|export| export.name()).collect();
    names.sort_unstable();
    let exports: Vec<Extern> = names
        .iter()
        .filter_map(|name| instance.get_export(&store, name))
        .collect();
    let mut events = vec![Event::Instantiated];
    events.push(Event::State(state(&store, &exports)));
    for (name, export) in std::iter::zip(names, &exports) {
        let Extern::Func(func) = export else {
            continue;
        };
        let arguments: Vec<Val> = func
            .ty(&store)
            .params()
            .iter()
            .map(|ty| argument(*ty, &mut random))
            .collect();
        let mut results = vec![Val::I32(0); func.ty(&store).results().len()];
        match func.call(&mut store, &arguments, &mut results) {
            Ok(()) => {
                let results = results.iter().map(value).collect();
                events.push(Event::Called(name.to_owned(), results));
            }
            Err(error) => events.push(stopped(&error)),
        }
        if events.last() == Some(&Event::Limit) {
            break;
        }
        events.push(Event::State(state(&store, &exports)));
    }
    Ok(events)
}

/// The same arguments that ours get.
fn argument(ty: ValType, random: &mut Random) -> Val {
    match ty {
        ValType::I32 => Val::I32(i64(random) as i32),
        ValType::I64 => Val::I64(i64(random)),
        ValType::F32 => Val::F32(F32::from_bits(f32(random))),
        ValType::F64 => Val::F64(F64::from_bits(f64(random))),
        ValType::V128 => Val::V128(V128::from(v128(random))),
        ValType::FuncRef | ValType::ExternRef => Val::default_for_ty(ty),
    }
}

fn value(value: &Val) -> Value {
    let reference = |null: bool| if null { Value::Null } else { Value::Reference };
    match value {
        Val::I32(value) => Value::I32(*value),
        Val::I64(value) => Value::I64(*value),
        Val::F32(float) => Value::F32(float.to_bits()),
        Val::F64(float) => Value::F64(float.to_bits()),
        Val::V128(value) => Value::V128(value.as_u128()),
        Val::FuncRef(func) => reference(func.is_null()),
        Val::ExternRef(host) => reference(host.is_null()),
    }
}

fn state(store: &Store<()>, exports: &[Extern]) -> State {
    let mut state = State::default();
    for export in exports {
        match *export {
            Extern::Global(global) => state.globals.push(value(&global.get(store))),
            Extern::Memory(memory) => {
                let sum = hash(memory.data(store));
                state.memories.push((memory.size(store), sum));
            }
            Extern::Table(table) => {
                let null = |at| match table.get(store, at) {
                    Some(Ref::Func(func)) => func.is_null(),
                    Some(Ref::Extern(host)) => host.is_null(),
                    None => false,
                };
                state
                    .tables
                    .push((0..table.size(store)).map(null).collect());
            }
            Extern::Func(_) => {}
        }
    }
    state
}

fn stopped(error: &Error) -> Event {
    let Some(code) = error.as_trap_code() else {
        // Segments that do not fit have an error of their own.
        return match error.kind() {
            ErrorKind::Memory(_) | ErrorKind::Table(_) | ErrorKind::Instantiation(_) => {
                Event::Stopped(SOMEHOW)
            }
            _ => Event::Limit,
        };
    };
    Event::Stopped(match code {
        TrapCode::UnreachableCodeReached => "unreachable",
        TrapCode::MemoryOutOfBounds => "out of bounds memory access",
        TrapCode::TableOutOfBounds => "out of bounds table access",
        TrapCode::IndirectCallToNull => "uninitialized element",
        TrapCode::IntegerDivisionByZero => "integer divide by zero",
        TrapCode::IntegerOverflow => "integer overflow",
        TrapCode::BadConversionToInteger => "invalid conversion to integer",
        TrapCode::BadSignature => "indirect call type mismatch",
        _ => return Event::Limit,
    })
}
