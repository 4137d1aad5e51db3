//! The functions a Go program imports: one table, served under the module names `gojs` and `go`.
//!
//! Each takes the stack pointer and has the type `(i32) -> ()`; where the arguments and results are
//! is said in the table, as offsets from the stack pointer. A function that may run Go code reads
//! its arguments before and writes its results after, on the stack as it is then.

use shanhai::Error;
use shanhai_host::Nanos;

use crate::{
    GoJsError,
    cx::Cx,
    event::TimerId,
    memory::copy_inside,
    stack::Stack,
    state::Core,
    world::{
        number,
        object::Kind,
        property::Found,
        text::Text,
        value::{Key, Outcome, Thrown, Value},
    },
};

/// One imported function.
pub struct Import {
    /// Its name.
    pub name: &'static str,
    /// Its arguments and results with their offsets from the stack pointer.
    pub layout: &'static str,
    /// What it does, in one line.
    pub meaning: &'static str,
    pub(crate) action: Action,
}

pub(crate) enum Action {
    /// Runs no Go code.
    Plain(fn(&mut Core, &mut Stack<'_>) -> Result<(), Error>),
    /// May run Go code between reading arguments and writing results.
    Calling(fn(&mut Core, &Stack<'_>) -> Result<Request, Error>, Results),
    /// Prints its argument, which is no stack pointer.
    Debug,
}

/// What a calling import was asked for.
pub(crate) enum Request {
    /// Nothing is left to do.
    Done(Value),
    Get(Value, Key),
    Set(Value, Key, Value),
    Delete(Value, Key),
    Call(Value, Key, Vec<Value>),
    Invoke(Value, Vec<Value>),
    New(Value, Vec<Value>),
    Text(Value),
    InstanceOf(Value, Value),
}

/// Where a calling import writes its result.
#[derive(Clone, Copy)]
pub(crate) enum Results {
    Nothing,
    /// A ref.
    Ref(usize),
    /// A ref to the result or to what was thrown, and 8 bytes further whether it is the result.
    Caught(usize),
    /// An i64, converted by `parseInt`.
    Length(usize),
    /// A ref to the bytes of a string, and 8 bytes further how many.
    Prepared(usize),
    /// A bool.
    Bool(usize),
}

macro_rules! imports {
    ($($name:literal $layout:literal $action:expr, $meaning:literal;)*) => {
        /// Every import.
        pub const IMPORTS: &[Import] = &[$(Import {
            name: $name,
            layout: $layout,
            meaning: $meaning,
            action: $action,
        },)*];
    };
}

use Action::{Calling, Debug, Plain};

imports! {
    "runtime.wasmExit" "code i32 +8"
        Plain(wasm_exit), "ends the program with a status";
    "runtime.wasmWrite" "fd i64 +8, ptr i64 +16, n i32 +24"
        Plain(wasm_write), "writes bytes to standard output or error";
    "runtime.resetMemoryDataView" ""
        Plain(|_, _| Ok(())), "says that the memory has grown";
    "runtime.nanotime1" "-> i64 +8"
        Plain(nanotime), "monotonic time in nanoseconds";
    "runtime.walltime1" "-> sec i64 +8, nsec i32 +16"
        Plain(walltime), "time since 1970 (before Go 1.17)";
    "runtime.walltime" "-> sec i64 +8, nsec i32 +16"
        Plain(walltime), "time since 1970";
    "runtime.scheduleTimeoutEvent" "ms i64 +8 -> id i32 +16"
        Plain(schedule_timeout), "asks to be resumed after some milliseconds";
    "runtime.clearTimeoutEvent" "id i32 +8"
        Plain(clear_timeout), "takes that back, or takes notice that it has happened";
    "runtime.getRandomData" "slice +8"
        Plain(random_data), "fills a slice with random bytes";
    "syscall/js.finalizeRef" "id u32 +8"
        Plain(finalize_ref), "gives up one count of a ref";
    "syscall/js.stringVal" "string +8 -> ref +24"
        Plain(string_val), "makes a string";
    "syscall/js.valueGet" "ref +8, name string +16 -> ref +32"
        Calling(value_get, Results::Ref(32)), "reads a property";
    "syscall/js.valueSet" "ref +8, name string +16, ref +32"
        Calling(value_set, Results::Nothing), "assigns to a property";
    "syscall/js.valueDelete" "ref +8, name string +16"
        Calling(value_delete, Results::Nothing), "deletes a property";
    "syscall/js.valueIndex" "ref +8, i i64 +16 -> ref +24"
        Calling(value_index, Results::Ref(24)), "reads an element";
    "syscall/js.valueSetIndex" "ref +8, i i64 +16, ref +24"
        Calling(value_set_index, Results::Nothing), "assigns to an element";
    "syscall/js.valueCall" "ref +8, name string +16, args slice +32 -> ref +56, ok bool +64"
        Calling(value_call, Results::Caught(56)), "calls a method";
    "syscall/js.valueInvoke" "ref +8, args slice +16 -> ref +40, ok bool +48"
        Calling(value_invoke, Results::Caught(40)), "calls a function";
    "syscall/js.valueNew" "ref +8, args slice +16 -> ref +40, ok bool +48"
        Calling(value_new, Results::Caught(40)), "constructs";
    "syscall/js.valueLength" "ref +8 -> i64 +16"
        Calling(value_length, Results::Length(16)), "reads the length property";
    "syscall/js.valuePrepareString" "ref +8 -> ref +16, length i64 +24"
        Calling(value_prepare_string, Results::Prepared(16)), "converts to a string and keeps its bytes";
    "syscall/js.valueLoadString" "ref +8, slice +16"
        Plain(value_load_string), "fetches these bytes";
    "syscall/js.valueInstanceOf" "ref +8, class ref +16 -> bool +24"
        Calling(value_instance_of, Results::Bool(24)), "tells whether a value is of a class";
    "syscall/js.copyBytesToGo" "slice +8, ref +32 -> n i64 +40, ok bool +48"
        Plain(copy_bytes_to_go), "copies out of a Uint8Array";
    "syscall/js.copyBytesToJS" "ref +8, slice +16 -> n i64 +40, ok bool +48"
        Plain(copy_bytes_to_js), "copies into a Uint8Array";
    "debug" "a number"
        Debug, "prints a number (before Go 1.21)";
}

fn wasm_exit(core: &mut Core, stack: &mut Stack<'_>) -> Result<(), Error> {
    let code = stack.i32(8)?;
    core.exited(code);
    // Go would unwind by itself here, but not the frames below a callback that exits.
    Err(Error::exit(code))
}

fn wasm_write(core: &mut Core, stack: &mut Stack<'_>) -> Result<(), Error> {
    let (fd, length) = (stack.i64(8)?, stack.i32(24)?);
    let bytes = stack.bytes_of(16, length)?;
    // The runtime writes nothing else this way but what `print` and `println` are given.
    core.panicked |= bytes.starts_with(b"panic: ") || bytes.starts_with(b"fatal error: ");
    // Nobody can be told of an error.
    let _ = match fd {
        1 => core.services.stdout.write_all(bytes),
        2 => core.services.stderr.write_all(bytes),
        _ => Ok(()),
    };
    Ok(())
}

fn nanotime(core: &mut Core, stack: &mut Stack<'_>) -> Result<(), Error> {
    stack.set_bits(8, core.services.clock.monotonic().0)
}

fn walltime(core: &mut Core, stack: &mut Stack<'_>) -> Result<(), Error> {
    let wall = core.services.clock.wall();
    stack.set_bits(8, wall.as_secs())?;
    stack.set_i32(16, i32::try_from(wall.subsec_nanos()).unwrap_or(0))
}

fn schedule_timeout(core: &mut Core, stack: &mut Stack<'_>) -> Result<(), Error> {
    let delay = u64::try_from(stack.i64(8)?).unwrap_or(0);
    let now = core.services.clock.monotonic();
    let id = core
        .events
        .add_go_timer(now + Nanos(delay.saturating_mul(1_000_000)));
    stack.set_i32(16, id)
}

fn clear_timeout(core: &mut Core, stack: &mut Stack<'_>) -> Result<(), Error> {
    core.events.cancel(TimerId::Go(stack.i32(8)?));
    Ok(())
}

fn random_data(core: &mut Core, stack: &mut Stack<'_>) -> Result<(), Error> {
    let random = &mut core.services.random;
    random.fill(stack.bytes_mut(8)?).map_err(|errno| {
        Error::msg(format!(
            "no randomness for the Go program: {}",
            errno.code()
        ))
    })
}

fn finalize_ref(core: &mut Core, stack: &mut Stack<'_>) -> Result<(), Error> {
    core.refs.release(stack.bits(8)? as u32);
    Ok(())
}

fn string_val(core: &mut Core, stack: &mut Stack<'_>) -> Result<(), Error> {
    let text = Text::decode(stack.bytes(8)?);
    core.check_total()?;
    let bits = core.refs.store(Value::Text(text), false);
    stack.set_bits(24, bits)
}

fn value_load_string(core: &mut Core, stack: &mut Stack<'_>) -> Result<(), Error> {
    let bits = stack.bits(8)?;
    let place = stack.bytes_mut(16)?;
    if let Some(text) = core.refs.prepared(bits) {
        let text = text.to_utf8();
        copy(text.as_bytes(), place);
    } else if let Some(view) = core.world.as_view(&core.refs.load(bits)) {
        copy(core.world.bytes(view), place);
    }
    Ok(())
}

fn copy_bytes_to_go(core: &mut Core, stack: &mut Stack<'_>) -> Result<(), Error> {
    let source = core.refs.load(stack.bits(32)?);
    let Some(view) = core.world.as_byte_view(&source) else {
        return stack.set_bool(48, false);
    };
    let count = match core.world.range_in_memory(view, stack.memory_size()) {
        None => copy(core.world.bytes(view), stack.bytes_mut(8)?),
        Some(from) => {
            let (to, memory) = stack.place_of(8)?;
            copy_inside(memory, from, to)
        }
    };
    stack.set_bits(40, count as u64)?;
    stack.set_bool(48, true)
}

fn copy_bytes_to_js(core: &mut Core, stack: &mut Stack<'_>) -> Result<(), Error> {
    let target = core.refs.load(stack.bits(8)?);
    let Some(view) = core.world.as_byte_view(&target) else {
        return stack.set_bool(48, false);
    };
    let count = match core.world.range_in_memory(view, stack.memory_size()) {
        None => copy(stack.bytes(16)?, core.world.bytes_mut(view)),
        Some(to) => {
            let (from, memory) = stack.place_of(16)?;
            copy_inside(memory, from, to)
        }
    };
    stack.set_bits(40, count as u64)?;
    stack.set_bool(48, true)
}

/// Copies as much as there is and fits.
pub(crate) fn copy(from: &[u8], to: &mut [u8]) -> usize {
    let count = from.len().min(to.len());
    if let (Some(from), Some(to)) = (from.get(..count), to.get_mut(..count)) {
        to.copy_from_slice(from);
    }
    count
}

fn value_get(core: &mut Core, stack: &Stack<'_>) -> Result<Request, Error> {
    let target = core.refs.load(stack.bits(8)?);
    let key = core.world.key_of(stack.bytes(16)?);
    Ok(get(core, target, key))
}

fn value_index(core: &mut Core, stack: &Stack<'_>) -> Result<Request, Error> {
    let target = core.refs.load(stack.bits(8)?);
    let key = Key::from_number(stack.i64(16)? as f64);
    Ok(get(core, target, key))
}

/// Reads a property at once, unless it has a getter.
pub(crate) fn get(core: &mut Core, target: Value, key: Key) -> Request {
    if let Value::Object(id) = target {
        match core.world.lookup(id, &key) {
            None if core.world.is_exotic(id) => {}
            None => {
                core.world.note_missing(id, &key);
                return Request::Done(Value::Undefined);
            }
            Some(Found::Value(value)) => return Request::Done(value),
            Some(Found::Getter(_) | Found::Proxy(_)) => {}
        }
    }
    Request::Get(target, key)
}

fn value_set(core: &mut Core, stack: &Stack<'_>) -> Result<Request, Error> {
    let target = core.refs.load(stack.bits(8)?);
    let key = core.world.key_of(stack.bytes(16)?);
    Ok(Request::Set(target, key, core.refs.load(stack.bits(32)?)))
}

fn value_set_index(core: &mut Core, stack: &Stack<'_>) -> Result<Request, Error> {
    let target = core.refs.load(stack.bits(8)?);
    let key = Key::from_number(stack.i64(16)? as f64);
    Ok(Request::Set(target, key, core.refs.load(stack.bits(24)?)))
}

fn value_delete(core: &mut Core, stack: &Stack<'_>) -> Result<Request, Error> {
    let target = core.refs.load(stack.bits(8)?);
    Ok(Request::Delete(target, core.world.key_of(stack.bytes(16)?)))
}

fn value_call(core: &mut Core, stack: &Stack<'_>) -> Result<Request, Error> {
    core.collect_if_due()?;
    let target = core.refs.load(stack.bits(8)?);
    let key = core.world.key_of(stack.bytes(16)?);
    Ok(Request::Call(target, key, values(core, stack, 32)?))
}

fn value_invoke(core: &mut Core, stack: &Stack<'_>) -> Result<Request, Error> {
    core.collect_if_due()?;
    Ok(Request::Invoke(
        core.refs.load(stack.bits(8)?),
        values(core, stack, 16)?,
    ))
}

fn value_new(core: &mut Core, stack: &Stack<'_>) -> Result<Request, Error> {
    core.collect_if_due()?;
    Ok(Request::New(
        core.refs.load(stack.bits(8)?),
        values(core, stack, 16)?,
    ))
}

fn values(core: &Core, stack: &Stack<'_>, at: usize) -> Result<Vec<Value>, Error> {
    Ok(stack
        .elements(at)?
        .map(|bits| core.refs.load(bits))
        .collect())
}

fn value_length(core: &mut Core, stack: &Stack<'_>) -> Result<Request, Error> {
    let target = core.refs.load(stack.bits(8)?);
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

fn value_prepare_string(core: &mut Core, stack: &Stack<'_>) -> Result<Request, Error> {
    Ok(match core.refs.load(stack.bits(8)?) {
        text @ Value::Text(_) => Request::Done(text),
        Value::Number(number) => Request::Done(Value::Text(number::to_text(number))),
        value => Request::Text(value),
    })
}

fn value_instance_of(core: &mut Core, stack: &Stack<'_>) -> Result<Request, Error> {
    let value = core.refs.load(stack.bits(8)?);
    Ok(Request::InstanceOf(value, core.refs.load(stack.bits(16)?)))
}

/// Does what was asked for; this may run Go code.
pub(crate) fn perform(cx: &mut Cx<'_>, request: Request) -> Outcome {
    match request {
        Request::Done(value) => Ok(value),
        Request::Get(target, key) => match target {
            Value::Object(id) => cx.get(id, &key),
            _ => Err(cx.type_error("Reflect.get called on non-object")),
        },
        Request::Set(target, key, value) => match target {
            Value::Object(id) => cx.set(id, key, value).map(Value::Bool),
            _ => Err(cx.type_error("Reflect.set called on non-object")),
        },
        Request::Delete(target, key) => match target {
            Value::Object(id) => cx.delete(id, &key).map(Value::Bool),
            _ => Err(cx.type_error("Reflect.deleteProperty called on non-object")),
        },
        Request::Call(target, key, args) => {
            let Value::Object(id) = target else {
                return Err(cx.type_error("Reflect.get called on non-object"));
            };
            let method = cx.get(id, &key)?;
            if method.is_undefined() {
                cx.world().note_missing(id, &key);
                let name = cx.describe_key(&key);
                return Err(cx.type_error(&format!("{name} is not a function")));
            }
            cx.call(&method, &target, &args)
        }
        Request::Invoke(function, args) => cx.call(&function, &Value::Undefined, &args),
        Request::New(class, args) => cx.construct(&class, &args, None),
        Request::Text(Value::Symbol(symbol)) => {
            let description = cx.world().symbol_description(symbol);
            let description = description.map(Text::to_string).unwrap_or_default();
            Ok(Value::from(format!("Symbol({description})")))
        }
        Request::Text(value) => cx.to_text(&value).map(Value::Text),
        Request::InstanceOf(value, class) => cx.instance_of(&value, &class).map(Value::Bool),
    }
}

/// What [`perform`] gave, and whether it was not thrown; what Go cannot catch ends the program.
pub(crate) fn caught(core: &Core, outcome: Outcome, catches: bool) -> Result<(Value, bool), Error> {
    match outcome {
        Ok(value) => Ok((value, true)),
        Err(Thrown::Value(thrown)) if catches => Ok((thrown, false)),
        Err(Thrown::Value(thrown)) => Err(Error::host(GoJsError::Escaped {
            message: core.show(&thrown),
        })),
        Err(Thrown::Fatal(error)) => Err(error),
    }
}

/// A property `length` as a number, by `parseInt`; 0 if it is none.
pub(crate) fn length(value: Value) -> i64 {
    let text = match value {
        // As text it has no exponent.
        Value::Number(number) if number.trunc() == number && number.abs() < 1e21 => {
            return number as i64;
        }
        Value::Number(number) => number::to_text(number),
        value => value.as_text().cloned().unwrap_or_else(|| Text::from("")),
    };
    // A conversion from float gives 0 for NaN.
    number::parse_int(&text.to_utf8(), 10) as i64
}

/// Writes what [`perform`] gave.
pub(crate) fn finish(
    core: &mut Core,
    stack: &mut Stack<'_>,
    results: Results,
    outcome: Outcome,
) -> Result<(), Error> {
    let (value, ok) = caught(core, outcome, matches!(results, Results::Caught(_)))?;
    match results {
        Results::Nothing => Ok(()),
        Results::Ref(at) => {
            let bits = core.store(value);
            stack.set_bits(at, bits)
        }
        Results::Caught(at) => {
            let bits = core.store(value);
            stack.set_bits(at, bits)?;
            stack.set_bool(at + 8, ok)
        }
        Results::Length(at) => stack.set_i64(at, length(value)),
        Results::Prepared(at) => {
            let text = value.as_text().cloned().unwrap_or_else(|| Text::from(""));
            let length = text.to_utf8().len();
            let bits = core.refs.prepare(text);
            stack.set_bits(at, bits)?;
            stack.set_bits(at + 8, length as u64)
        }
        Results::Bool(at) => stack.set_bool(at, value.truthy()),
    }
}
