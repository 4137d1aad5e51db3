//! Runs a module on wasmi.

use std::sync::LazyLock;

use wasmi::errors::ErrorKind;
use wasmi::{
    Config, Engine, Error, Extern, F32, F64, FuncType, Global, Linker, Memory, MemoryType, Module,
    Mutability, Nullable, Ref, RefType, Store, Table, TableType, TrapCode, V128, Val, ValType,
};

use super::host::{self, Host, Number};
use super::{Event, SOMEHOW, State, Value, f32, f64, i64, v128};
use crate::random::{Random, hash};
use crate::smith::Program;

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

pub(super) fn run(program: &Program, mut random: Random) -> Result<Vec<Event>, String> {
    let module = Module::new(&ENGINE, &program.wasm);
    let module = module.map_err(|error| format!("wasmi does not accept: {error}"))?;
    let mut store = Store::new(&ENGINE, Host::default());
    let mut linker = Linker::new(&ENGINE);
    if program.imports {
        define(&mut linker, &mut store).map_err(|error| format!("wasmi: {error}"))?;
    }
    let instance = match linker.instantiate_and_start(&mut store, &module) {
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

/// Defines what modules import.
fn define(linker: &mut Linker<Host>, store: &mut Store<Host>) -> Result<(), Error> {
    for (at, (name, params, results)) in host::FUNCS.into_iter().enumerate() {
        let types = |types: &[Number]| types.iter().map(|&ty| number(ty)).collect::<Vec<_>>();
        let ty = FuncType::new(types(params), types(results));
        linker.func_new(
            host::MODULE,
            name,
            ty,
            move |mut caller, arguments, results| {
                let arguments: Vec<Value> = arguments.iter().map(value).collect();
                let answers = caller.data_mut().answer(at, &arguments);
                let answers = answers.ok_or_else(|| Error::new(host::REFUSED))?;
                for (result, answer) in results.iter_mut().zip(answers) {
                    *result = val(answer);
                }
                Ok(())
            },
        )?;
    }
    let ty = FuncType::new([ValType::FuncRef], [ValType::I32]);
    linker.func_new(
        host::MODULE,
        host::CALL,
        ty,
        |mut caller, arguments, results| {
            results[0] = Val::I32(-1);
            let Val::FuncRef(Nullable::Val(func)) = arguments[0] else {
                return Ok(());
            };
            let ty = func.ty(&caller);
            if !ty.params().is_empty() || caller.data().depth >= host::DEPTH {
                return Ok(());
            }
            let mut answers = vec![Val::I32(0); ty.results().len()];
            caller.data_mut().depth += 1;
            let outcome = func.call(&mut caller, &[], &mut answers);
            caller.data_mut().depth -= 1;
            outcome?;
            results[0] = Val::I32(answers.len() as i32);
            Ok(())
        },
    )?;
    for (name, mutable, value) in host::GLOBALS {
        let mutability = if mutable {
            Mutability::Var
        } else {
            Mutability::Const
        };
        let global = Global::new(&mut *store, val(value), mutability);
        linker.define(host::MODULE, name, global)?;
    }
    for ((name, min, max), ty) in host::TABLES
        .into_iter()
        .zip([RefType::Func, RefType::Extern])
    {
        let null = Ref::default_for_ty(ty);
        let table = Table::new(&mut *store, TableType::new(ty, min, Some(max)), null)?;
        linker.define(host::MODULE, name, table)?;
    }
    let (name, min, max) = host::MEMORY;
    let memory = Memory::new(&mut *store, MemoryType::new(min, Some(max)))?;
    linker.define(host::MODULE, name, memory)?;
    Ok(())
}

const fn number(ty: Number) -> ValType {
    match ty {
        Number::I32 => ValType::I32,
        Number::I64 => ValType::I64,
        Number::F32 => ValType::F32,
        Number::F64 => ValType::F64,
        Number::V128 => ValType::V128,
    }
}

/// A number as a value of theirs.
fn val(value: Value) -> Val {
    match value {
        Value::I32(value) => Val::I32(value),
        Value::I64(value) => Val::I64(value),
        Value::F32(bits) => Val::F32(F32::from_bits(bits)),
        Value::F64(bits) => Val::F64(F64::from_bits(bits)),
        Value::V128(value) => Val::V128(V128::from(value)),
        Value::Null | Value::Reference => Val::ExternRef(Nullable::Null),
    }
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

fn state(store: &Store<Host>, exports: &[Extern]) -> State {
    let mut state = State {
        host: store.data().log,
        ..State::default()
    };
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
            ErrorKind::Message(text) if &**text == host::REFUSED => Event::Stopped("host"),
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
