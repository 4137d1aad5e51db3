//! Runs a module on Shanhai.

use shanhai::{
    Engine, Error, ErrorKind, Extern, FuncType, Global, GlobalType, HeapType, Limits, Linker,
    Memory, MemoryType, Module, RefType, Store, Table, TableType, TrapCode, Val, ValType,
};

use super::host::{self, Host, Number};
use super::{Event, State, Value, f32, f64, i64, v128};
use crate::random::{Random, hash};
use crate::smith::Program;

/// More than any module of wasm-smith needs that ends; a guard.
pub(super) const FUEL: u64 = 20_000_000;

pub(super) fn run(
    engine: &Engine,
    program: &Program,
    mut random: Random,
) -> Result<Vec<Event>, String> {
    let module = Module::new(engine, &program.wasm);
    let module = module.map_err(|error| format!("not accepted: {error}"))?;
    let mut store = Store::new(engine, Host::default());
    if engine.config().meters_fuel() {
        store.set_fuel(FUEL).map_err(|error| error.to_string())?;
    }
    store.limits_mut().gc_heap_bytes = 8 << 20;
    let mut linker = Linker::new(engine);
    if program.imports {
        define(&mut linker, &mut store).map_err(|error| error.to_string())?;
    }
    let instance = match linker.instantiate(&mut store, &module) {
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
                let answers = answers.ok_or_else(|| Error::msg(host::REFUSED))?;
                for (result, answer) in results.iter_mut().zip(answers) {
                    *result = val(answer);
                }
                Ok(())
            },
        )?;
    }
    let ty = FuncType::new([ValType::Ref(RefType::FUNCREF)], [ValType::I32]);
    linker.func_new(
        host::MODULE,
        host::CALL,
        ty,
        |mut caller, arguments, results| {
            results[0] = Val::I32(-1);
            let Val::FuncRef(Some(func)) = arguments[0] else {
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
        let content = val(value).ty();
        let global = Global::new(&mut *store, val(value), GlobalType { content, mutable })?;
        linker.define(host::MODULE, name, global)?;
    }
    let elements = [
        (RefType::FUNCREF, Val::FuncRef(None)),
        (RefType::EXTERNREF, Val::ExternRef(None)),
    ];
    for ((name, min, max), (element, null)) in host::TABLES.into_iter().zip(elements) {
        let ty = TableType {
            element,
            limits: limits(min, max),
            table64: false,
        };
        let table = Table::new(&mut *store, ty, null)?;
        linker.define(host::MODULE, name, table)?;
    }
    let (name, min, max) = host::MEMORY;
    let ty = MemoryType {
        limits: limits(min, max),
        memory64: false,
        shared: false,
        page_size_log2: MemoryType::DEFAULT_PAGE_SIZE_LOG2,
    };
    let memory = Memory::new(&mut *store, ty)?;
    linker.define(host::MODULE, name, memory)?;
    Ok(())
}

fn limits(min: u32, max: u32) -> Limits {
    Limits {
        min: min.into(),
        max: Some(max.into()),
    }
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

/// A number as a value of ours.
fn val(value: Value) -> Val {
    match value {
        Value::I32(value) => Val::I32(value),
        Value::I64(value) => Val::I64(value),
        Value::F32(bits) => Val::F32(bits),
        Value::F64(bits) => Val::F64(bits),
        Value::V128(value) => Val::V128(value),
        Value::Null | Value::Reference => Val::ExternRef(None),
    }
}

/// Arguments for a function; none if one must be a reference to something.
pub(super) fn arguments(ty: &FuncType, random: &mut Random) -> Option<Vec<Val>> {
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
        Val::ExnRef(exception) => reference(exception.is_none()),
        _ => Value::Reference,
    }
}

fn state(store: &Store<Host>, exports: &[(String, Extern)]) -> State {
    let mut state = State {
        host: store.data().log,
        ..State::default()
    };
    for (_, export) in exports {
        match *export {
            Extern::Global(global) => state.globals.push(value(&global.get(store))),
            Extern::Memory(memory) => {
                let sum = match memory.is_shared(store) {
                    false => hash(memory.data(&store)),
                    true => {
                        let pages = memory.size(store) as usize;
                        let mut bytes = vec![0; pages << memory.ty(store).page_size_log2];
                        memory.read(store, 0, &mut bytes).expect("its own size");
                        hash(&bytes)
                    }
                };
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
        ErrorKind::Host(_) => Event::Stopped("host"),
        ErrorKind::Limit(_) => Event::Limit,
        _ => return Err(format!("failed: {error}")),
    })
}
