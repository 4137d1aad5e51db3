//! `JSON`.

use crate::{
    cx::Cx,
    world::{
        class::Class,
        code::{Call, Row, function},
        number,
        object::Kind,
        props::Prop,
        text::Text,
        value::{Key, ObjectId, Outcome, Value},
    },
};

pub(super) const ROWS: &[Row] = &[
    function("JSON.parse", 2, parse),
    function("JSON.stringify", 3, stringify),
];

/// How deep arrays and objects may nest.
const DEPTH: usize = 500;

fn parse(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let text = cx.to_text(call.arg(0))?;
    let units = text.to_utf8();
    let mut parser = Parser {
        bytes: units.as_bytes(),
        at: 0,
        depth: 0,
    };
    let parsed = parser.document(cx);
    cx.check_total()?;
    let Some(value) = parsed else {
        let (at, found) = (parser.at, parser.bytes.get(parser.at).copied());
        let message = match found {
            Some(byte) => format!(
                "Unexpected token '{}' in JSON at position {at}",
                char::from(byte)
            ),
            None => "Unexpected end of JSON input".into(),
        };
        return Err(cx.error(Class::SyntaxError, &message));
    };
    if !cx.world().is_function(call.arg(1)) {
        return Ok(value);
    }
    let holder = cx.world().make_plain();
    cx.root(holder);
    cx.world().define(holder, Key::from(""), Prop::open(value));
    revive(cx, call.arg(1), holder, &Key::from(""), 0)
}

struct Parser<'t> {
    bytes: &'t [u8],
    at: usize,
    depth: usize,
}

impl Parser<'_> {
    /// Every method gives `None` where the text is wrong; `at` is there then.
    fn document(&mut self, cx: &mut Cx<'_>) -> Option<Value> {
        let value = self.value(cx)?;
        self.blank();
        (self.at == self.bytes.len()).then_some(value)
    }

    fn blank(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn eat(&mut self, byte: u8) -> Option<()> {
        self.blank();
        if self.peek() != Some(byte) {
            return None;
        }
        self.at += 1;
        Some(())
    }

    fn value(&mut self, cx: &mut Cx<'_>) -> Option<Value> {
        self.blank();
        match self.peek()? {
            b'{' => self.nested(cx, Self::object),
            b'[' => self.nested(cx, Self::array),
            b'"' => self.string().map(Value::Text),
            b't' => self.word("true", Value::Bool(true)),
            b'f' => self.word("false", Value::Bool(false)),
            b'n' => self.word("null", Value::Null),
            _ => self.number(),
        }
    }

    fn nested(
        &mut self,
        cx: &mut Cx<'_>,
        read: fn(&mut Self, &mut Cx<'_>) -> Option<Value>,
    ) -> Option<Value> {
        // A few bytes of text make a large object.
        if self.depth == DEPTH || cx.check_total().is_err() {
            return None;
        }
        self.depth += 1;
        self.at += 1;
        let value = read(self, cx);
        self.depth -= 1;
        value
    }

    fn object(&mut self, cx: &mut Cx<'_>) -> Option<Value> {
        let id = cx.world().make_plain();
        if self.eat(b'}').is_some() {
            return Some(Value::Object(id));
        }
        loop {
            self.blank();
            let name = self.string()?;
            self.eat(b':')?;
            let value = self.value(cx)?;
            cx.world()
                .define(id, Key::from_text(&name), Prop::open(value));
            if self.eat(b',').is_none() {
                self.eat(b'}')?;
                return Some(Value::Object(id));
            }
        }
    }

    fn array(&mut self, cx: &mut Cx<'_>) -> Option<Value> {
        let mut items = Vec::new();
        if self.eat(b']').is_none() {
            loop {
                items.push(self.value(cx)?);
                if self.eat(b',').is_none() {
                    self.eat(b']')?;
                    break;
                }
            }
        }
        Some(Value::Object(cx.world().make_array(items)))
    }

    fn word(&mut self, word: &str, value: Value) -> Option<Value> {
        if !self.bytes.get(self.at..)?.starts_with(word.as_bytes()) {
            return None;
        }
        self.at += word.len();
        Some(value)
    }

    fn number(&mut self) -> Option<Value> {
        let start = self.at;
        if self.peek() == Some(b'-') {
            self.at += 1;
        }
        let zero = self.peek() == Some(b'0');
        let digits = self.digits()?;
        if zero && digits > 1 {
            return None;
        }
        if self.peek() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.at += 1;
            if matches!(self.peek(), Some(b'+' | b'-')) {
                self.at += 1;
            }
            self.digits()?;
        }
        let text = str::from_utf8(self.bytes.get(start..self.at)?).ok()?;
        text.parse().ok().map(Value::Number)
    }

    fn digits(&mut self) -> Option<usize> {
        let start = self.at;
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        (self.at > start).then_some(self.at - start)
    }

    fn string(&mut self) -> Option<Text> {
        if self.peek() != Some(b'"') {
            return None;
        }
        self.at += 1;
        let mut units: Vec<u16> = Vec::new();
        loop {
            let start = self.at;
            while self
                .peek()
                .is_some_and(|byte| byte >= 0x20 && byte != b'"' && byte != b'\\')
            {
                self.at += 1;
            }
            let plain = str::from_utf8(self.bytes.get(start..self.at)?).ok()?;
            match self.peek()? {
                b'"' if units.is_empty() => {
                    self.at += 1;
                    return Some(Text::from(plain));
                }
                b'"' => {
                    self.at += 1;
                    units.extend(plain.encode_utf16());
                    return Some(Text::from_units(&units));
                }
                b'\\' => {
                    units.extend(plain.encode_utf16());
                    self.at += 1;
                    units.push(self.escape()?);
                }
                _ => return None,
            }
        }
    }

    fn escape(&mut self) -> Option<u16> {
        let byte = self.peek()?;
        let unit = match byte {
            b'"' | b'\\' | b'/' => byte,
            b'b' => 8,
            b'f' => 12,
            b'n' => b'\n',
            b'r' => b'\r',
            b't' => b'\t',
            b'u' => {
                let digits = str::from_utf8(self.bytes.get(self.at + 1..self.at + 5)?).ok()?;
                let unit = u16::from_str_radix(digits, 16)
                    .ok()
                    .filter(|_| !digits.starts_with('+'))?;
                self.at += 5;
                return Some(unit);
            }
            _ => return None,
        };
        self.at += 1;
        Some(u16::from(unit))
    }
}

/// Replaces each value by what the reviver says, from the inside out.
fn revive(cx: &mut Cx<'_>, reviver: &Value, holder: ObjectId, key: &Key, depth: usize) -> Outcome {
    if depth > DEPTH {
        return Err(cx.range_error("Maximum call stack size exceeded"));
    }
    let value = cx.get(holder, key)?;
    if let Some(id) = value.as_object() {
        for key in cx.enumerable_keys(id)? {
            match revive(cx, reviver, id, &key, depth + 1)? {
                Value::Undefined => {
                    cx.delete(id, &key)?;
                }
                value => {
                    cx.world().define(id, key, Prop::open(value));
                }
            }
        }
    }
    let name = Value::Text(cx.to_text(&key.to_value())?);
    cx.call(reviver, &Value::Object(holder), &[name, value])
}

fn stringify(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let mut writer = Writer {
        replacer: Value::Undefined,
        only: None,
        gap: gap(cx, call.arg(2))?,
        out: String::new(),
        open: Vec::new(),
    };
    if cx.world().is_function(call.arg(1)) {
        writer.replacer = call.arg(1).clone();
    } else if let Some(id) = call.arg(1).as_object()
        && matches!(cx.world().kind(id), Kind::Array(_))
    {
        let mut only = Vec::new();
        for name in cx.list(call.arg(1))? {
            only.push(cx.to_key(&name)?);
        }
        writer.only = Some(only);
    }
    let holder = cx.world().make_plain();
    cx.root(holder);
    cx.world()
        .define(holder, Key::from(""), Prop::open(call.arg(0).clone()));
    if writer.value(cx, holder, &Key::from(""))? {
        Ok(Value::from(writer.out))
    } else {
        Ok(Value::Undefined)
    }
}

fn gap(cx: &mut Cx<'_>, value: &Value) -> Outcome<String> {
    Ok(match value {
        Value::Number(count) => " ".repeat(number::integer(*count).clamp(0.0, 10.0) as usize),
        Value::Text(text) => text.slice(0, 10).to_string(),
        Value::Object(id) if matches!(cx.world().kind(*id), Kind::Wrapper(_)) => {
            let text = cx.to_text(value)?;
            text.slice(0, 10).to_string()
        }
        _ => String::new(),
    })
}

struct Writer {
    replacer: Value,
    /// The only names written, if the replacer was a list.
    only: Option<Vec<Key>>,
    gap: String,
    out: String,
    /// The objects that are being written.
    open: Vec<ObjectId>,
}

impl Writer {
    /// Writes a property's value; false if it has no form in JSON.
    fn value(&mut self, cx: &mut Cx<'_>, holder: ObjectId, key: &Key) -> Outcome<bool> {
        let mut value = cx.get(holder, key)?;
        if let Some(id) = value.as_object() {
            let to_json = cx.get_named(id, "toJSON")?;
            if cx.world().is_function(&to_json) {
                value = cx.call(&to_json, &value, &[key.to_value()])?;
            }
        }
        if !self.replacer.is_undefined() {
            let args = [key.to_value(), value];
            value = cx.call(&self.replacer, &Value::Object(holder), &args)?;
        }
        if let Some(id) = value.as_object() {
            cx.root(id);
            if let Kind::Wrapper(inner) = cx.world().kind(id) {
                value = inner.clone();
            }
        }
        cx.check_size(self.out.len())?;
        match &value {
            Value::Undefined | Value::Symbol(_) => return Ok(false),
            Value::Null => self.out.push_str("null"),
            Value::Bool(value) => self.out.push_str(if *value { "true" } else { "false" }),
            Value::Number(number) if number.is_finite() => {
                self.out.push_str(&number::to_text(*number).to_utf8());
            }
            Value::Number(_) => self.out.push_str("null"),
            Value::BigInt(_) => {
                return Err(cx.type_error("Do not know how to serialize a BigInt"));
            }
            Value::Text(text) => quote(text, &mut self.out),
            Value::Object(id) if cx.world().is_function(&Value::Object(*id)) => return Ok(false),
            Value::Object(id) => self.nested(cx, *id)?,
        }
        Ok(true)
    }

    fn nested(&mut self, cx: &mut Cx<'_>, id: ObjectId) -> Outcome<()> {
        if self.open.contains(&id) {
            return Err(cx.type_error("Converting circular structure to JSON"));
        }
        if self.open.len() >= DEPTH {
            return Err(cx.range_error("Maximum call stack size exceeded"));
        }
        self.open.push(id);
        if cx.is_array(&Value::Object(id)) {
            self.array(cx, id)?;
        } else {
            self.object(cx, id)?;
        }
        self.open.pop();
        Ok(())
    }

    fn array(&mut self, cx: &mut Cx<'_>, id: ObjectId) -> Outcome<()> {
        let length = cx.length(id)?;
        cx.check_size(length.saturating_mul(5))?;
        self.out.push('[');
        for at in 0..length {
            if at > 0 {
                self.out.push(',');
            }
            self.line();
            if !self.value(cx, id, &Key::from_number(at as f64))? {
                self.out.push_str("null");
            }
        }
        self.close(length > 0, ']');
        Ok(())
    }

    fn object(&mut self, cx: &mut Cx<'_>, id: ObjectId) -> Outcome<()> {
        let keys = match &self.only {
            Some(only) => only.clone(),
            None => cx.enumerable_keys(id)?,
        };
        self.out.push('{');
        let mut any = false;
        for key in keys {
            let start = self.out.len();
            if any {
                self.out.push(',');
            }
            self.line();
            if let Value::Text(name) = key.to_value() {
                quote(&name, &mut self.out);
            }
            self.out
                .push_str(if self.gap.is_empty() { ":" } else { ": " });
            if self.value(cx, id, &key)? {
                any = true;
            } else {
                self.out.truncate(start);
            }
        }
        self.close(any, '}');
        Ok(())
    }

    fn line(&mut self) {
        if !self.gap.is_empty() {
            self.out.push('\n');
            for _ in 0..self.open.len() {
                self.out.push_str(&self.gap);
            }
        }
    }

    fn close(&mut self, any: bool, bracket: char) {
        if any && !self.gap.is_empty() {
            self.out.push('\n');
            for _ in 1..self.open.len() {
                self.out.push_str(&self.gap);
            }
        }
        self.out.push(bracket);
    }
}

/// Writes a string in quotes; lone surrogates as escapes.
fn quote(text: &Text, out: &mut String) {
    out.push('"');
    let mut one = |character: Result<char, u16>| match character {
        Ok('"') => out.push_str("\\\""),
        Ok('\\') => out.push_str("\\\\"),
        Ok('\n') => out.push_str("\\n"),
        Ok('\r') => out.push_str("\\r"),
        Ok('\t') => out.push_str("\\t"),
        Ok('\u{8}') => out.push_str("\\b"),
        Ok('\u{c}') => out.push_str("\\f"),
        Ok(control) if control < ' ' => out.push_str(&format!("\\u{:04x}", u32::from(control))),
        Ok(character) => out.push(character),
        Err(lone) => out.push_str(&format!("\\u{lone:04x}")),
    };
    match text.as_str() {
        Some(text) => text.chars().for_each(|character| one(Ok(character))),
        None => char::decode_utf16(text.units())
            .for_each(|character| one(character.map_err(|lone| lone.unpaired_surrogate()))),
    }
    out.push('"');
}
