//! `RegExp`: the objects; the matching itself is in [`pattern`](crate::pattern).
//!
//! What a regular expression is compiled to is kept in the world and can be made again from its source
//! and flags at any time.

mod methods;
mod replace;

use std::sync::Arc;

pub(super) use replace::{Match, expand};

use crate::{
    cx::Cx,
    pattern::{Flags as PatternFlags, Found, Pattern, Subject},
    world::{
        World,
        class::Class,
        code::{Call, Row, constructor, function, getter},
        object::{Kind, Object, RegExp},
        props::{Flags, Prop},
        text::Text,
        value::{Key, ObjectId, Outcome, Value},
    },
};

pub(super) const ROWS: &[Row] = &[
    constructor("RegExp", 2, make),
    function("RegExp.escape", 1, methods::escape),
    function("RegExp.prototype.exec", 1, methods::exec),
    function("RegExp.prototype.test", 1, methods::test),
    function("RegExp.prototype.toString", 0, methods::to_string),
    function("RegExp.prototype.compile", 2, compile_again),
    getter("RegExp.prototype.source", source),
    getter("RegExp.prototype.flags", flags),
    getter("RegExp.prototype.hasIndices", |cx, call| {
        flag(cx, call, 'd')
    }),
    getter("RegExp.prototype.global", |cx, call| flag(cx, call, 'g')),
    getter("RegExp.prototype.ignoreCase", |cx, call| {
        flag(cx, call, 'i')
    }),
    getter("RegExp.prototype.multiline", |cx, call| flag(cx, call, 'm')),
    getter("RegExp.prototype.dotAll", |cx, call| flag(cx, call, 's')),
    getter("RegExp.prototype.unicode", |cx, call| flag(cx, call, 'u')),
    getter("RegExp.prototype.unicodeSets", |cx, call| {
        flag(cx, call, 'v')
    }),
    getter("RegExp.prototype.sticky", |cx, call| flag(cx, call, 'y')),
    function("RegExp.prototype.@@match", 1, methods::find),
    function("RegExp.prototype.@@matchAll", 1, methods::find_all),
    function("RegExp.prototype.@@replace", 2, replace::replace),
    function("RegExp.prototype.@@search", 1, methods::search),
    function("RegExp.prototype.@@split", 2, methods::split),
    function("RegExpStringIterator.prototype.next", 0, methods::next),
];

/// The flags there are, in the order they are shown.
const FLAGS: &str = "dgimsuvy";
/// The steps one call of a method may take, besides some for each character of the subject.
const STEPS: u64 = 10_000_000;
/// The steps for each character.
const STEPS_PER_UNIT: u64 = 16;
/// How many compiled patterns are kept, by the length of their sources.
const KEPT: usize = 1 << 18;

/// Compiled patterns by source and flags: a cache, not part of a program's state.
#[derive(Clone, Debug, Default)]
pub struct Patterns {
    known: std::collections::HashMap<(Text, Text), Arc<Pattern>>,
    length: usize,
}

/// A regular expression about to be used.
struct Use {
    id: ObjectId,
    pattern: Arc<Pattern>,
    flags: Text,
    /// The steps that are left to the running call.
    steps: u64,
}

fn make(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (pattern, given) = (call.arg(0), call.arg(1));
    let known = regexp_of(cx.world(), pattern).cloned();
    if call.new_target.is_none() && known.is_some() && given.is_undefined() {
        return Ok(pattern.clone());
    }
    let (source, flags) = match known {
        Some(known) => (known.source, Value::Text(known.flags)),
        None if pattern.is_undefined() => (Text::from(""), Value::Undefined),
        None => (cx.to_text(pattern)?, Value::Undefined),
    };
    let flags = match if given.is_undefined() { &flags } else { given } {
        Value::Undefined => Text::from(""),
        value => cx.to_text(value)?,
    };
    let proto = cx.proto_for(call, Class::RegExp)?;
    create(cx, source, &flags, proto).map(Value::Object)
}

/// Makes a regular expression.
fn create(cx: &mut Cx<'_>, source: Text, flags: &Text, proto: ObjectId) -> Outcome<ObjectId> {
    let given = flags.to_string();
    let flags: String = FLAGS.chars().filter(|flag| given.contains(*flag)).collect();
    if flags.len() != given.len() || flags.contains('u') && flags.contains('v') {
        let message = format!("Invalid flags supplied to RegExp constructor '{given}'");
        return Err(cx.error(Class::SyntaxError, &message));
    }
    let flags = Text::from(flags);
    compiled(cx, &source, &flags)?;
    let kind = Kind::RegExp(Box::new(RegExp { source, flags }));
    let id = cx.world().heap.insert(Object::new(Some(proto), kind));
    let only_writable = Flags {
        writable: true,
        ..Flags::FIXED
    };
    let zero = Prop::data(Value::Number(0.0), only_writable);
    cx.world().define(id, Key::from("lastIndex"), zero);
    Ok(id)
}

/// The compiled form of a pattern.
fn compiled(cx: &mut Cx<'_>, source: &Text, flags: &Text) -> Outcome<Arc<Pattern>> {
    let key = (source.clone(), flags.clone());
    if let Some(pattern) = cx.world().patterns.known.get(&key) {
        return Ok(Arc::clone(pattern));
    }
    let given = flags.to_string();
    let pattern_flags = PatternFlags {
        ignore_case: given.contains('i'),
        multiline: given.contains('m'),
        dot_all: given.contains('s'),
        unicode: given.contains('u') || given.contains('v'),
        sets: given.contains('v'),
    };
    match Pattern::new(&source.units(), pattern_flags) {
        Ok(pattern) => {
            let pattern = Arc::new(pattern);
            let patterns = &mut cx.world().patterns;
            patterns.length += source.byte_count() + 64;
            if patterns.length > KEPT {
                patterns.known.clear();
                patterns.length = source.byte_count() + 64;
            }
            patterns.known.insert(key, Arc::clone(&pattern));
            Ok(pattern)
        }
        Err(wrong) => {
            let message = format!("Invalid regular expression: /{source}/{flags}: {}", wrong.0);
            Err(cx.error(Class::SyntaxError, &message))
        }
    }
}

fn regexp_of<'w>(world: &'w World, value: &Value) -> Option<&'w RegExp> {
    match world.kind(value.as_object()?) {
        Kind::RegExp(regexp) => Some(regexp),
        _ => None,
    }
}

/// Whether a value is a regular expression, or says so by `Symbol.match`.
pub(super) fn is_regexp(cx: &mut Cx<'_>, value: &Value) -> Outcome<bool> {
    let Some(id) = value.as_object() else {
        return Ok(false);
    };
    let says = cx.get(id, &Key::Symbol(World::MATCH))?;
    if says.is_undefined() {
        return Ok(regexp_of(cx.world(), value).is_some());
    }
    Ok(says.truthy())
}

fn this(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome<Use> {
    let Some(RegExp { source, flags }) = regexp_of(cx.world(), call.this).cloned() else {
        return Err(cx.type_error("RegExp method called on incompatible receiver"));
    };
    let id = call
        .this
        .as_object()
        .expect("a regular expression is an object");
    let pattern = compiled(cx, &source, &flags)?;
    Ok(Use {
        id,
        pattern,
        flags,
        steps: STEPS,
    })
}

impl Use {
    fn has(&self, flag: char) -> bool {
        self.flags
            .as_str()
            .is_some_and(|flags| flags.contains(flag))
    }

    fn subject<'t>(&mut self, text: &'t Text) -> Subject<'t> {
        let length = u64::try_from(text.byte_count()).unwrap_or(u64::MAX);
        self.steps = self
            .steps
            .saturating_add(length.saturating_mul(STEPS_PER_UNIT));
        Subject::new(text, self.pattern.flags().unicode)
    }

    /// The next match at or after a position, or there if `sticky`.
    fn find(
        &mut self,
        cx: &mut Cx<'_>,
        subject: &Subject<'_>,
        start: usize,
        sticky: bool,
    ) -> Outcome<Option<Found>> {
        match self.pattern.find(subject, start, sticky, &mut self.steps) {
            Ok(found) => Ok(found),
            Err(_) => Err(cx.range_error("Regular expression takes too many steps")),
        }
    }

    /// The position after an empty match at `at`.
    fn beyond(&self, text: &Text, at: usize) -> usize {
        let half = |at: usize, range: std::ops::Range<u16>| {
            text.unit(at).is_some_and(|unit| range.contains(&unit))
        };
        let pair = self.pattern.flags().unicode
            && half(at, 0xd800..0xdc00)
            && half(at + 1, 0xdc00..0xe000);
        if pair { at + 2 } else { at + 1 }
    }

    fn last_index(&self, cx: &mut Cx<'_>) -> Outcome<usize> {
        let at = cx.get_named(self.id, "lastIndex")?;
        Ok(cx.to_integer(&at)?.clamp(0.0, 9_007_199_254_740_991.0) as usize)
    }

    fn set_last_index(&self, cx: &mut Cx<'_>, at: usize) -> Outcome<()> {
        cx.set_strict(self.id, Key::from("lastIndex"), Value::from(at))
    }

    /// Matches once as `exec` does, with `lastIndex`.
    fn exec(&mut self, cx: &mut Cx<'_>, text: &Text) -> Outcome<Option<Found>> {
        let (global, sticky) = (self.has('g'), self.has('y'));
        let at = self.last_index(cx)?;
        let start = if global || sticky { at } else { 0 };
        let subject = self.subject(text);
        let found = if start > text.len() {
            None
        } else {
            self.find(cx, &subject, start, sticky)?
        };
        if global || sticky {
            let end = found.as_ref().map_or(0, |found| whole(found).1);
            self.set_last_index(cx, end)?;
        }
        Ok(found)
    }

    /// Every match from the start on; a match at the end of the last one if `sticky`.
    fn all(&mut self, cx: &mut Cx<'_>, text: &Text) -> Outcome<Vec<Found>> {
        let subject = self.subject(text);
        let (sticky, length) = (self.has('y'), text.len());
        let (mut matches, mut start) = (Vec::new(), 0);
        while start <= length {
            let Some(found) = self.find(cx, &subject, start, sticky)? else {
                break;
            };
            let (from, to) = whole(&found);
            start = if from == to {
                self.beyond(text, to)
            } else {
                to
            };
            matches.push(found);
            cx.check_size(matches.len().saturating_mul(64))?;
        }
        Ok(matches)
    }
}

/// Where the whole match is.
fn whole(found: &Found) -> (usize, usize) {
    found.first().copied().flatten().unwrap_or_default()
}

fn compile_again(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = this(cx, call)?.id;
    let proto = cx.world().proto(Class::RegExp);
    let text = |cx: &mut Cx<'_>, value: &Value| match value {
        Value::Undefined => Ok(Text::from("")),
        value => cx.to_text(value),
    };
    let (source, flags) = (text(cx, call.arg(0))?, text(cx, call.arg(1))?);
    let made = create(cx, source, &flags, proto)?;
    let kind = cx.world().kind(made).clone();
    if let Some(object) = cx.world().heap.find_mut(id) {
        object.kind = kind;
    }
    cx.set_strict(id, Key::from("lastIndex"), Value::Number(0.0))?;
    Ok(call.this.clone())
}

fn source(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    if call.this.as_object() == Some(cx.world().proto(Class::RegExp)) {
        return Ok(Value::text("(?:)"));
    }
    let Some(RegExp { source, .. }) = regexp_of(cx.world(), call.this) else {
        return Err(cx.type_error("RegExp.prototype.source getter called on non-RegExp object"));
    };
    Ok(Value::Text(shown_source(source)))
}

/// A source as it would stand between slashes.
fn shown_source(source: &Text) -> Text {
    if source.is_empty() {
        return Text::from("(?:)");
    }
    let (mut shown, mut escaped, mut class) = (Vec::new(), false, false);
    for unit in source.units() {
        match char::from_u32(u32::from(unit)) {
            Some('/') if !escaped && !class => shown.extend("\\/".encode_utf16()),
            Some('\n') => shown.extend(if escaped { "n" } else { "\\n" }.encode_utf16()),
            Some('\r') => shown.extend(if escaped { "r" } else { "\\r" }.encode_utf16()),
            c => {
                class = !escaped && c == Some('[') || class && (escaped || c != Some(']'));
                shown.push(unit);
            }
        }
        escaped = !escaped && unit == u16::from(b'\\');
    }
    Text::from_units(&shown)
}

/// A regular expression as a literal.
pub(super) fn show(regexp: &RegExp) -> String {
    format!("/{}/{}", shown_source(&regexp.source), regexp.flags)
}

fn flags(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let Some(id) = call.this.as_object() else {
        return Err(cx.type_error("RegExp.prototype.flags getter called on non-object"));
    };
    let names = [
        "hasIndices",
        "global",
        "ignoreCase",
        "multiline",
        "dotAll",
        "unicode",
        "unicodeSets",
        "sticky",
    ];
    let mut flags = String::new();
    for (name, flag) in names.into_iter().zip(FLAGS.chars()) {
        if cx.get_named(id, name)?.truthy() {
            flags.push(flag);
        }
    }
    Ok(Value::from(flags))
}

fn flag(cx: &mut Cx<'_>, call: &Call<'_>, flag: char) -> Outcome {
    if call.this.as_object() == Some(cx.world().proto(Class::RegExp)) {
        return Ok(Value::Undefined);
    }
    match regexp_of(cx.world(), call.this) {
        Some(RegExp { flags, .. }) => Ok(Value::Bool(flags.to_utf8().contains(flag))),
        None => Err(cx.type_error("RegExp flag getter called on non-RegExp object")),
    }
}
