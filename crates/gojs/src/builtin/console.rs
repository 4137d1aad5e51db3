//! `console`: one line to standard output or error, values shown as node shows them.

use crate::{
    builtin::object::enumerable_keys,
    cx::Cx,
    save::fields,
    state::Core,
    world::{
        World,
        code::{Call, Row, function},
        number,
        object::{Function, Kind},
        property::Found,
        props::Slot,
        text::Text,
        value::{Key, ObjectId, Outcome, Value},
    },
};
use shanhai_host::SortedMap;

pub(super) const ROWS: &[Row] = &[
    function("console.log", 0, |cx, call| print(cx, call, false)),
    function("console.info", 0, |cx, call| print(cx, call, false)),
    function("console.debug", 0, |cx, call| print(cx, call, false)),
    function("console.dir", 0, |cx, call| print(cx, call, false)),
    function("console.error", 0, |cx, call| print(cx, call, true)),
    function("console.warn", 0, |cx, call| print(cx, call, true)),
    function("console.trace", 0, |cx, call| print(cx, call, true)),
    function("console.assert", 0, assert),
    function("console.dirxml", 0, |cx, call| print(cx, call, false)),
    function("console.table", 1, |cx, call| print(cx, call, false)),
    function("console.clear", 0, |_, _| Ok(Value::Undefined)),
    function("console.group", 0, group),
    function("console.groupCollapsed", 0, group),
    function("console.groupEnd", 0, |cx, _| {
        let indent = &mut cx.core().console.indent;
        *indent = indent.saturating_sub(2);
        Ok(Value::Undefined)
    }),
    function("console.count", 0, count),
    function("console.countReset", 0, |cx, call| {
        let label = label(cx, call)?;
        cx.core().console.counts.remove(&label);
        Ok(Value::Undefined)
    }),
    function("console.time", 0, |cx, call| {
        let label = label(cx, call)?;
        let now = super::crypto::milliseconds(cx);
        let timers = &mut cx.core().console.timers;
        timers.get_or_insert_with(label, || now);
        Ok(Value::Undefined)
    }),
    function("console.timeLog", 0, |cx, call| time(cx, call, false)),
    function("console.timeEnd", 0, |cx, call| time(cx, call, true)),
];

/// What a console remembers.
#[derive(Clone, Debug, Default)]
pub(crate) struct Console {
    /// How many blanks stand before each line.
    indent: usize,
    /// How often each label was counted.
    counts: SortedMap<String, u64>,
    /// When each label's timer was started, in milliseconds.
    timers: SortedMap<String, f64>,
}

fields!(Console {
    indent,
    counts,
    timers
});

impl Console {
    /// Takes back what no program can have brought about.
    pub(crate) fn limit(&mut self) {
        self.indent = self.indent.min(LABELS);
        for count in self.counts.values_mut() {
            *count = (*count).min(1 << 53);
        }
    }
}

/// How many labels and levels are remembered.
const LABELS: usize = 1000;

/// How deep objects within objects are shown.
const DEPTH: usize = 2;
/// How many elements of an array are shown.
const ELEMENTS: usize = 100;

fn print(cx: &mut Cx<'_>, call: &Call<'_>, error: bool) -> Outcome {
    print_values(cx, call.args, error);
    Ok(Value::Undefined)
}

fn print_values(cx: &mut Cx<'_>, values: &[Value], error: bool) {
    print_shown(cx.core(), values, error);
}

/// Prints values as `console` does, without a context.
pub(crate) fn print_shown(core: &mut Core, values: &[Value], error: bool) {
    let shown: Vec<String> = values
        .iter()
        .map(|value| show(&core.world, value, 0, true))
        .collect();
    let mut line = shown.join(" ");
    if core.console.indent > 0 {
        let blanks = " ".repeat(core.console.indent);
        line = format!("{blanks}{}", line.replace('\n', &format!("\n{blanks}")));
    }
    line.push('\n');
    let stream = if error {
        &mut core.services.stderr
    } else {
        &mut core.services.stdout
    };
    // A console has nobody to tell of an error.
    let _ = stream.write_all(line.as_bytes());
}

fn group(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    if !call.args.is_empty() {
        print(cx, call, false)?;
    }
    let indent = &mut cx.core().console.indent;
    *indent = (*indent + 2).min(LABELS);
    Ok(Value::Undefined)
}

/// The label a call is about; there are only so many.
fn label(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome<String> {
    let label = match call.arg(0) {
        Value::Undefined => "default".into(),
        value => cx.to_text(value)?.to_string(),
    };
    let console = &mut cx.core().console;
    if console.counts.len().max(console.timers.len()) >= LABELS {
        (console.counts, console.timers) = Default::default();
    }
    Ok(label)
}

fn count(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let label = label(cx, call)?;
    let counts = &mut cx.core().console.counts;
    let count = counts.get_or_insert_with(label.clone(), || 0);
    *count += 1;
    let line = format!("{label}: {count}");
    print_values(cx, &[Value::from(line)], false);
    Ok(Value::Undefined)
}

fn time(cx: &mut Cx<'_>, call: &Call<'_>, end: bool) -> Outcome {
    let label = label(cx, call)?;
    let now = super::crypto::milliseconds(cx);
    let timers = &mut cx.core().console.timers;
    let started = if end {
        timers.remove(&label)
    } else {
        timers.get(&label).copied()
    };
    if let Some(started) = started {
        let mut values = vec![Value::from(format!("{label}: {:.3}ms", now - started))];
        values.extend_from_slice(call.rest(1));
        print_values(cx, &values, false);
    }
    Ok(Value::Undefined)
}

fn assert(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    if !call.arg(0).truthy() {
        let mut values = vec![Value::text("Assertion failed:")];
        values.extend_from_slice(call.rest(1));
        print_values(cx, &values, true);
    }
    Ok(Value::Undefined)
}

/// A value as text; a string on the outside is shown as it is.
fn show(world: &World, value: &Value, depth: usize, outside: bool) -> String {
    match value {
        Value::Undefined => "undefined".into(),
        Value::Null => "null".into(),
        Value::Bool(value) => value.to_string(),
        Value::Number(number) if *number == 0.0 && number.is_sign_negative() => "-0".into(),
        Value::Number(number) => number::to_text(*number).to_string(),
        Value::Text(text) if outside => text.to_string(),
        Value::Text(text) => format!(
            "'{}'",
            text.to_string().replace('\'', "\\'").replace('\n', "\\n")
        ),
        Value::BigInt(big) => format!("{big}n"),
        Value::Symbol(symbol) => {
            let description = world.symbol_description(*symbol);
            format!(
                "Symbol({})",
                description.map(Text::to_string).unwrap_or_default()
            )
        }
        Value::Object(id) => show_object(world, *id, depth),
    }
}

fn show_object(world: &World, id: ObjectId, depth: usize) -> String {
    let text_of = |name: &str| match world.lookup(id, &Key::from(name)) {
        Some(Found::Value(Value::Text(text))) => text.to_string(),
        _ => String::new(),
    };
    let class = class_name(world, id);
    match world.kind(id) {
        Kind::Function(function) => {
            let name = match function {
                Function::Code(code) | Function::Closure(code, _) => code.row().shown_name(),
                Function::Go(_) | Function::Bound(_) | Function::Host(_) => String::new(),
            };
            if name.is_empty() {
                "[Function (anonymous)]".into()
            } else {
                format!("[Function: {name}]")
            }
        }
        Kind::Error => {
            let (name, message) = (text_of("name"), text_of("message"));
            if message.is_empty() {
                name
            } else {
                format!("{name}: {message}")
            }
        }
        Kind::Wrapper(value) => format!("[{class}: {}]", show(world, value, depth, false)),
        Kind::Date(time) => super::date::iso(*time).unwrap_or_else(|| "Invalid Date".into()),
        Kind::Array(elements) => {
            if depth > DEPTH {
                return "[Array]".into();
            }
            let mut parts = Vec::new();
            let mut holes = 0;
            let beyond = elements.length as usize - elements.items.len();
            for item in elements.items.iter().take(ELEMENTS) {
                match item {
                    Some(item) => {
                        parts.extend(show_holes(std::mem::take(&mut holes)));
                        parts.push(show(world, item, depth + 1, false));
                    }
                    None => holes += 1,
                }
            }
            parts.extend(show_holes(holes + beyond));
            if elements.items.len() > ELEMENTS {
                parts.push(format!(
                    "... {} more items",
                    elements.items.len() - ELEMENTS
                ));
            }
            brackets("[", &parts, "]")
        }
        Kind::View(view) => {
            let shown =
                (0..view.length.min(ELEMENTS)).filter_map(|at| world.read_element(*view, at));
            let mut parts: Vec<String> = shown
                .map(|value| show(world, &value, depth, false))
                .collect();
            if view.length > ELEMENTS {
                parts.push(format!("... {} more items", view.length - ELEMENTS));
            }
            format!("{class}({}) {}", view.length, brackets("[", &parts, "]"))
        }
        Kind::Map(table) => {
            let parts: Vec<String> = table
                .iter()
                .take(if depth <= DEPTH { ELEMENTS } else { 0 })
                .map(|(key, value)| {
                    let key = show(world, key, depth + 1, false);
                    format!("{key} => {}", show(world, value, depth + 1, false))
                })
                .collect();
            format!("Map({}) {}", table.len(), brackets("{", &parts, "}"))
        }
        Kind::Set(table) => {
            let shown = table.iter().take(if depth <= DEPTH { ELEMENTS } else { 0 });
            let parts: Vec<String> = shown
                .map(|(key, _)| show(world, key, depth + 1, false))
                .collect();
            format!("Set({}) {}", table.len(), brackets("{", &parts, "}"))
        }
        Kind::Buffer(bytes) => format!("ArrayBuffer {{ byteLength: {} }}", bytes.len()),
        Kind::Memory(size) => format!("ArrayBuffer {{ byteLength: {size} }}"),
        Kind::Promise(_) => "Promise { }".into(),
        Kind::RegExp(regexp) => super::regexp::show(regexp),
        Kind::Params(params) => {
            let quote = |text: &String| show(world, &Value::text(text), depth, false);
            let pairs = params.pairs.iter();
            let parts: Vec<String> = pairs
                .map(|(name, value)| format!("{} => {}", quote(name), quote(value)))
                .collect();
            format!("URLSearchParams {}", brackets("{", &parts, "}"))
        }
        // What it stands for may be a proxy again, as often as the program likes.
        Kind::Proxy(proxy) => match proxy.parts {
            Some((target, _)) if depth <= DEPTH => show_object(world, target, depth + 1),
            Some(_) => "[Object]".into(),
            None => "<Revoked Proxy>".into(),
        },
        Kind::WeakMap(_) | Kind::WeakSet(_) => format!("{class} {{ <items unknown> }}"),
        Kind::Plain
        | Kind::Cursor(_)
        | Kind::DataView(_)
        | Kind::Decoder(_)
        | Kind::WeakRef(_)
        | Kind::Registry(_)
        | Kind::Slots(..) => {
            let prefix = if class == "Object" {
                String::new()
            } else {
                format!("{class} ")
            };
            if depth > DEPTH {
                return format!("[{}]", prefix.trim_end()).replace("[]", "[Object]");
            }
            let keys = enumerable_keys(world, id);
            let parts: Vec<String> = keys
                .iter()
                .take(ELEMENTS)
                .map(|key| show_property(world, id, key, depth))
                .collect();
            format!("{prefix}{}", brackets("{", &parts, "}"))
        }
    }
}

fn show_holes(count: usize) -> Option<String> {
    let plural = if count == 1 { "" } else { "s" };
    (count > 0).then(|| format!("<{count} empty item{plural}>"))
}

fn show_property(world: &World, id: ObjectId, key: &Key, depth: usize) -> String {
    let value = match world.own(id, key).map(|prop| prop.slot) {
        Some(Slot::Data(value)) => show(world, &value, depth + 1, false),
        Some(Slot::Accessor { .. }) => "[Getter/Setter]".into(),
        None => "undefined".into(),
    };
    let name = show(world, &key.to_value(), 0, true);
    let plain = name
        .chars()
        .all(|c| c.is_alphanumeric() || c == '_' || c == '$');
    if plain {
        format!("{name}: {value}")
    } else {
        format!("'{name}': {value}")
    }
}

fn class_name(world: &World, id: ObjectId) -> String {
    let constructor = match world.lookup(id, &Key::from("constructor")) {
        Some(Found::Value(Value::Object(constructor))) => constructor,
        _ => return "Object".into(),
    };
    match world.lookup(constructor, &Key::from("name")) {
        Some(Found::Value(Value::Text(name))) if !name.is_empty() => name.to_string(),
        _ => "Object".into(),
    }
}

fn brackets(open: &str, parts: &[String], close: &str) -> String {
    if parts.is_empty() {
        format!("{open}{close}")
    } else {
        format!("{open} {} {close}", parts.join(", "))
    }
}
