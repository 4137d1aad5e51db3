//! A reader of JavaScript expressions, enough to drive the world from tests: literals, property
//! access, calls and `new`. Operators and statements it does not know.

use shanhai_gojs::{Cx, Key, Outcome, Value};

/// Evaluates an expression and shows the result: its type, and its JSON or string form.
pub fn show(cx: &mut Cx<'_>, source: &str) -> String {
    let mut reader = Reader { rest: source };
    let result = reader.expression(cx).and_then(|value| {
        assert_eq!(reader.rest.trim(), "", "not understood in {source:?}");
        describe(cx, &value)
    });
    match result {
        Ok(text) => text,
        Err(shanhai_gojs::Thrown::Value(thrown @ Value::Object(_))) => {
            let name = cx.get_of(&thrown, &Key::from("name"));
            match name.ok().as_ref().and_then(Value::as_text) {
                Some(name) => format!("throws {name}"),
                None => "throws something".into(),
            }
        }
        Err(shanhai_gojs::Thrown::Value(thrown)) => match cx.to_text(&thrown) {
            Ok(text) => format!(
                "throws {}",
                text.to_utf8().split(':').next().unwrap_or_default()
            ),
            Err(_) => "throws something".into(),
        },
        Err(shanhai_gojs::Thrown::Fatal(error)) => panic!("{source}: {error}"),
    }
}

fn describe(cx: &mut Cx<'_>, value: &Value) -> Outcome<String> {
    Ok(match value {
        Value::Number(number) if *number == 0.0 && number.is_sign_negative() => "-0".into(),
        Value::Text(_) | Value::Object(_) => {
            let stringify = global(cx, "JSON")?;
            let json = cx.call_method(&stringify, "stringify", std::slice::from_ref(value))?;
            if json.as_text().is_some_and(|json| *json != *"{}") {
                cx.to_text(&json)?.to_string()
            } else {
                cx.to_text(value)?.to_string()
            }
        }
        Value::Symbol(_) => "symbol".into(),
        other => cx.to_text(other)?.to_string(),
    })
}

fn global(cx: &mut Cx<'_>, name: &str) -> Outcome {
    let global = Value::Object(cx.global());
    cx.get_of(&global, &Key::from(name))
}

struct Reader<'s> {
    rest: &'s str,
}

impl Reader<'_> {
    fn eat(&mut self, token: &str) -> bool {
        self.rest = self.rest.trim_start();
        let Some(rest) = self.rest.strip_prefix(token) else {
            return false;
        };
        self.rest = rest;
        true
    }

    fn word(&mut self) -> String {
        self.rest = self.rest.trim_start();
        let end = self
            .rest
            .find(|c: char| !c.is_alphanumeric() && c != '_' && c != '$');
        let (word, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
        self.rest = rest;
        word.into()
    }

    fn expression(&mut self, cx: &mut Cx<'_>) -> Outcome {
        if self.eat("new ") {
            let mut class = self.word();
            let mut value = global(cx, &class)?;
            while self.eat(".") {
                class = self.word();
                value = cx.get_of(&value, &Key::from(class.as_str()))?;
            }
            let args = if self.eat("(") {
                self.list(cx, ")")?
            } else {
                Vec::new()
            };
            let made = cx.construct(&value, &args, None)?;
            return self.suffixes(cx, made);
        }
        let value = self.primary(cx)?;
        self.suffixes(cx, value)
    }

    fn suffixes(&mut self, cx: &mut Cx<'_>, mut value: Value) -> Outcome {
        let mut this = Value::Undefined;
        loop {
            if self.eat(".") {
                let name = self.word();
                let found = cx.get_of(&value, &Key::from(name.as_str()))?;
                this = std::mem::replace(&mut value, found);
            } else if self.eat("[") {
                let key = self.expression(cx)?;
                assert!(self.eat("]"), "] at {:?}", self.rest);
                let key = cx.to_key(&key)?;
                let found = cx.get_of(&value, &key)?;
                this = std::mem::replace(&mut value, found);
            } else if self.eat("(") {
                let args = self.list(cx, ")")?;
                value = cx.call(&value, &this, &args)?;
                this = Value::Undefined;
            } else {
                return Ok(value);
            }
        }
    }

    fn list(&mut self, cx: &mut Cx<'_>, end: &str) -> Outcome<Vec<Value>> {
        let mut items = Vec::new();
        while !self.eat(end) {
            items.push(self.expression(cx)?);
            assert!(
                self.eat(",") || self.rest.trim_start().starts_with(end),
                "at {:?}",
                self.rest
            );
        }
        Ok(items)
    }

    fn primary(&mut self, cx: &mut Cx<'_>) -> Outcome {
        if self.eat("-") {
            let value = self.primary(cx)?;
            return Ok(Value::Number(-cx.to_number(&value)?));
        }
        if self.eat("(") {
            let value = self.expression(cx)?;
            assert!(self.eat(")"), ") at {:?}", self.rest);
            return Ok(value);
        }
        if self.eat("[") {
            let items = self.list(cx, "]")?;
            let array = global(cx, "Array")?;
            return cx.call_method(&array, "of", &items);
        }
        if self.eat("{") {
            let object = global(cx, "Object")?;
            let made = cx.construct(&object, &[], None)?;
            while !self.eat("}") {
                let name = match self.rest.trim_start().starts_with(['\'', '"']) {
                    true => {
                        let name = self.primary(cx)?;
                        cx.to_text(&name)?.to_string()
                    }
                    false => self.word(),
                };
                assert!(self.eat(":"), ": at {:?}", self.rest);
                let value = self.expression(cx)?;
                cx.set(
                    made.as_object().expect("just made"),
                    Key::from(name.as_str()),
                    value,
                )?;
                self.eat(",");
            }
            return Ok(made);
        }
        for quote in ["'", "\""] {
            if self.eat(quote) {
                let (text, rest) = self.rest.split_once(quote).expect("a closing quote");
                self.rest = rest;
                let json = format!("\"{}\"", text.replace('"', "\\\""));
                let parse = global(cx, "JSON")?;
                return cx.call_method(&parse, "parse", &[Value::from(json)]);
            }
        }
        if self
            .rest
            .trim_start()
            .starts_with(|c: char| c.is_ascii_digit() || c == '.')
        {
            self.rest = self.rest.trim_start();
            let number = |c: char| !(c.is_ascii_digit() || c == '.' || c == 'e');
            let end = self.rest.find(number).unwrap_or(self.rest.len());
            let (digits, rest) = self.rest.split_at(end);
            self.rest = rest;
            return Ok(Value::Number(digits.parse().expect("a number")));
        }
        Ok(match self.word().as_str() {
            "undefined" => Value::Undefined,
            "null" => Value::Null,
            "true" => Value::Bool(true),
            "false" => Value::Bool(false),
            name => global(cx, name)?,
        })
    }
}
