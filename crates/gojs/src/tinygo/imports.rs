//! The functions a TinyGo program imports: one table, served under `gojs`, and under `env` as TinyGo
//! called it at first.
//!
//! A name stands twice where releases of TinyGo disagree on its type; a module gets the one that it
//! declares. `(i32 ret, ...)` is a function that writes its two results to where `ret` points.

use shanhai::{Error, FuncType, ValType};
use shanhai_host::Nanos;

use super::arguments::Arguments;
use crate::{
    event::{Alarm, TimerId},
    imports::{Request, copy, get},
    memory::copy_inside,
    state::Core,
    world::{
        number,
        object::Kind,
        text::Text,
        value::{Key, Value},
    },
};

/// One imported function.
pub struct TinyGoImport {
    /// Its name.
    pub name: &'static str,
    pub(super) params: &'static [ValType],
    pub(super) results: &'static [ValType],
    /// The names of its parameters.
    pub layout: &'static str,
    /// What it does, in one line.
    pub meaning: &'static str,
    pub(super) action: Action,
}

impl TinyGoImport {
    /// Its type.
    #[must_use]
    pub fn ty(&self) -> FuncType {
        FuncType::new(self.params.iter().copied(), self.results.iter().copied())
    }
}

pub(super) enum Action {
    /// Runs no guest code; what it returns is the result, if the function has one.
    Plain(fn(&mut Core, &mut Arguments<'_>) -> Result<u64, Error>),
    /// May run guest code between reading arguments and giving results.
    Calling(
        fn(&mut Core, &Arguments<'_>) -> Result<Request, Error>,
        Results,
    ),
}

/// How a calling import gives its result.
#[derive(Clone, Copy)]
pub(super) enum Results {
    Nothing,
    /// Returns a ref.
    Ref,
    /// Writes a ref to the result or to what was thrown, and 8 bytes further whether it is the result.
    Caught,
    /// Returns an i32, converted by `parseInt`.
    Length,
    /// Writes a ref to the bytes of a string, and 8 bytes further how many.
    Prepared,
    /// Returns a bool as i32.
    Bool,
}

macro_rules! imports {
    ($($name:literal [$($param:ident)*] [$($result:ident)*] $layout:literal
        $action:expr, $meaning:literal;)*) => {
        /// Every import of TinyGo programs.
        pub const TINYGO_IMPORTS: &[TinyGoImport] = &[$(TinyGoImport {
            name: $name,
            params: &[$(ValType::$param),*],
            results: &[$(ValType::$result),*],
            layout: $layout,
            meaning: $meaning,
            action: $action,
        },)*];
    };
}

use Action::{Calling, Plain};

imports! {
    "runtime.ticks" [] [I64] ""
        Plain(ticks), "nanoseconds since 1970, never backwards";
    "runtime.ticks" [] [F64] ""
        Plain(ticks_ms), "milliseconds since 1970, never backwards (TinyGo up to 0.34)";
    "runtime.sleepTicks" [I64] [] "ns"
        Plain(sleep_ticks), "asks for a call of go_scheduler after some nanoseconds";
    "runtime.sleepTicks" [F64] [] "ms"
        Plain(sleep_ticks), "asks for a call of go_scheduler after some milliseconds";
    "runtime.getRandomData" [I32 I32 I32] [] "ptr, len, cap"
        Plain(random_data), "fills a slice with random bytes";
    "syscall/js.finalizeRef" [I64] [] "ref"
        Plain(finalize_ref), "gives up one count of a ref";
    "syscall/js.stringVal" [I32 I32] [I64] "ptr, len"
        Plain(string_val), "makes a string";
    "syscall/js.valueGet" [I64 I32 I32] [I64] "ref, name ptr, len"
        Calling(value_get, Results::Ref), "reads a property";
    "syscall/js.valueSet" [I64 I32 I32 I64] [] "ref, name ptr, len, ref"
        Calling(value_set, Results::Nothing), "assigns to a property";
    "syscall/js.valueDelete" [I64 I32 I32] [] "ref, name ptr, len"
        Calling(value_delete, Results::Nothing), "deletes a property";
    "syscall/js.valueIndex" [I64 I32] [I64] "ref, i"
        Calling(value_index, Results::Ref), "reads an element";
    "syscall/js.valueSetIndex" [I64 I32 I64] [] "ref, i, ref"
        Calling(value_set_index, Results::Nothing), "assigns to an element";
    "syscall/js.valueCall" [I32 I64 I32 I32 I32 I32 I32] [] "ret, ref, name ptr, len, args ptr, len, cap"
        Calling(value_call, Results::Caught), "calls a method";
    "syscall/js.valueInvoke" [I32 I64 I32 I32 I32] [] "ret, ref, args ptr, len, cap"
        Calling(value_invoke, Results::Caught), "calls a function";
    "syscall/js.valueNew" [I32 I64 I32 I32 I32] [] "ret, ref, args ptr, len, cap"
        Calling(value_new, Results::Caught), "constructs an object";
    "syscall/js.valueLength" [I64] [I32] "ref"
        Calling(value_length, Results::Length), "reads the length";
    "syscall/js.valuePrepareString" [I32 I64] [] "ret, ref"
        Calling(value_prepare_string, Results::Prepared), "converts to a string and puts its bytes aside";
    "syscall/js.valueLoadString" [I64 I32 I32 I32] [] "ref, ptr, len, cap"
        Plain(value_load_string), "fetches the bytes put aside";
    "syscall/js.valueInstanceOf" [I64 I64] [I32] "ref, ref"
        Calling(value_instance_of, Results::Bool), "asks `v instanceof t`";
    "syscall/js.copyBytesToGo" [I32 I32 I32 I32 I64] [] "ret, ptr, len, cap, ref"
        Plain(copy_bytes_to_go), "copies from a Uint8Array; i32 count and bool at ret";
    "syscall/js.copyBytesToJS" [I32 I64 I32 I32 I32] [] "ret, ref, ptr, len, cap"
        Plain(copy_bytes_to_js), "copies into a Uint8Array; i32 count and bool at ret";
}

fn ticks(core: &mut Core, _: &mut Arguments<'_>) -> Result<u64, Error> {
    Ok(core.ticks())
}

fn ticks_ms(core: &mut Core, _: &mut Arguments<'_>) -> Result<u64, Error> {
    Ok((core.ticks() as f64 / 1e6).to_bits())
}

fn sleep_ticks(core: &mut Core, arguments: &mut Arguments<'_>) -> Result<u64, Error> {
    let now = core.services.clock.monotonic();
    let due = Nanos(now.0.saturating_add(arguments.nanos(0)));
    // One wake-up is enough: the scheduler asks again for whoever sleeps longer.
    if core
        .events
        .due(TimerId::Scheduler)
        .is_none_or(|set| due < set)
    {
        core.events.set(TimerId::Scheduler, due, Alarm::Schedule);
    }
    Ok(0)
}

fn random_data(core: &mut Core, arguments: &mut Arguments<'_>) -> Result<u64, Error> {
    let filled = core.services.random.fill(arguments.bytes_mut(0)?);
    filled.map_err(|errno| {
        let code = errno.code();
        Error::msg(format!("no randomness for the TinyGo program: {code}"))
    })?;
    Ok(0)
}

fn finalize_ref(core: &mut Core, arguments: &mut Arguments<'_>) -> Result<u64, Error> {
    core.refs.release(arguments.bits(0) as u32);
    Ok(0)
}

fn string_val(core: &mut Core, arguments: &mut Arguments<'_>) -> Result<u64, Error> {
    let text = Text::decode(arguments.bytes(0)?);
    core.check_total()?;
    Ok(core.refs.store(Value::Text(text), false))
}

fn value_load_string(core: &mut Core, arguments: &mut Arguments<'_>) -> Result<u64, Error> {
    let bits = arguments.bits(0);
    let place = arguments.bytes_mut(1)?;
    if let Some(text) = core.refs.prepared(bits) {
        copy(text.to_utf8().as_bytes(), place);
    } else if let Some(view) = core.world.as_view(&core.refs.load(bits)) {
        copy(core.world.bytes(view), place);
    }
    Ok(0)
}

fn copy_bytes_to_go(core: &mut Core, arguments: &mut Arguments<'_>) -> Result<u64, Error> {
    let source = core.refs.load(arguments.bits(4));
    let Some(view) = core.world.as_byte_view(&source) else {
        return arguments.give(4, &[0]).map(|()| 0);
    };
    let count = match core.world.range_in_memory(view, arguments.memory_size()) {
        None => copy(core.world.bytes(view), arguments.bytes_mut(1)?),
        Some(from) => {
            let (to, memory) = arguments.place_of(1)?;
            copy_inside(memory, from, to)
        }
    };
    arguments.give(0, &(count as u32).to_le_bytes())?;
    arguments.give(4, &[1]).map(|()| 0)
}

fn copy_bytes_to_js(core: &mut Core, arguments: &mut Arguments<'_>) -> Result<u64, Error> {
    let target = core.refs.load(arguments.bits(1));
    let Some(view) = core.world.as_byte_view(&target) else {
        return arguments.give(4, &[0]).map(|()| 0);
    };
    let count = match core.world.range_in_memory(view, arguments.memory_size()) {
        None => copy(arguments.bytes(2)?, core.world.bytes_mut(view)),
        Some(to) => {
            let (from, memory) = arguments.place_of(2)?;
            copy_inside(memory, from, to)
        }
    };
    arguments.give(0, &(count as u32).to_le_bytes())?;
    arguments.give(4, &[1]).map(|()| 0)
}

fn value_get(core: &mut Core, arguments: &Arguments<'_>) -> Result<Request, Error> {
    let target = core.refs.load(arguments.bits(0));
    let key = core.world.key_of(arguments.bytes(1)?);
    Ok(get(core, target, key))
}

fn value_index(core: &mut Core, arguments: &Arguments<'_>) -> Result<Request, Error> {
    let target = core.refs.load(arguments.bits(0));
    Ok(get(core, target, index(arguments)))
}

fn value_set(core: &mut Core, arguments: &Arguments<'_>) -> Result<Request, Error> {
    let target = core.refs.load(arguments.bits(0));
    let key = core.world.key_of(arguments.bytes(1)?);
    let value = core.refs.load(arguments.bits(3));
    Ok(Request::Set(target, key, value))
}

fn value_set_index(core: &mut Core, arguments: &Arguments<'_>) -> Result<Request, Error> {
    let target = core.refs.load(arguments.bits(0));
    let value = core.refs.load(arguments.bits(2));
    Ok(Request::Set(target, index(arguments), value))
}

/// The second parameter as a key.
fn index(arguments: &Arguments<'_>) -> Key {
    Key::from_number(f64::from(arguments.i32(1)))
}

fn value_delete(core: &mut Core, arguments: &Arguments<'_>) -> Result<Request, Error> {
    let target = core.refs.load(arguments.bits(0));
    Ok(Request::Delete(
        target,
        core.world.key_of(arguments.bytes(1)?),
    ))
}

fn value_call(core: &mut Core, arguments: &Arguments<'_>) -> Result<Request, Error> {
    core.collect_if_due()?;
    let target = core.refs.load(arguments.bits(1));
    let key = core.world.key_of(arguments.bytes(2)?);
    Ok(Request::Call(target, key, values(core, arguments, 4)?))
}

fn value_invoke(core: &mut Core, arguments: &Arguments<'_>) -> Result<Request, Error> {
    core.collect_if_due()?;
    let function = core.refs.load(arguments.bits(1));
    Ok(Request::Invoke(function, values(core, arguments, 2)?))
}

fn value_new(core: &mut Core, arguments: &Arguments<'_>) -> Result<Request, Error> {
    core.collect_if_due()?;
    let class = core.refs.load(arguments.bits(1));
    Ok(Request::New(class, values(core, arguments, 2)?))
}

fn values(core: &Core, arguments: &Arguments<'_>, n: usize) -> Result<Vec<Value>, Error> {
    Ok(arguments
        .refs(n)?
        .map(|bits| core.refs.load(bits))
        .collect())
}

fn value_length(core: &mut Core, arguments: &Arguments<'_>) -> Result<Request, Error> {
    let target = core.refs.load(arguments.bits(0));
    if let Value::Object(id) = target {
        match core.world.kind(id) {
            Kind::Array(elements) => return Ok(Request::Done(Value::from(elements.length))),
            Kind::View(view) if !core.world.shows_memory(*view) => {
                return Ok(Request::Done(Value::from(view.length)));
            }
            _ => {}
        }
    }
    Ok(get(core, target, Key::from("length")))
}

fn value_prepare_string(core: &mut Core, arguments: &Arguments<'_>) -> Result<Request, Error> {
    Ok(match core.refs.load(arguments.bits(1)) {
        text @ Value::Text(_) => Request::Done(text),
        Value::Number(number) => Request::Done(Value::Text(number::to_text(number))),
        value => Request::Text(value),
    })
}

fn value_instance_of(core: &mut Core, arguments: &Arguments<'_>) -> Result<Request, Error> {
    let value = core.refs.load(arguments.bits(0));
    Ok(Request::InstanceOf(
        value,
        core.refs.load(arguments.bits(1)),
    ))
}
