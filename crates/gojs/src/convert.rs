//! Conversions between values: what may call a function of the object that is converted.

use crate::{
    cx::Cx,
    world::{
        World,
        class::Class,
        number,
        object::{Function, Kind},
        property::primitive_to_number,
        text::Text,
        value::{Key, ObjectId, Outcome, Value},
    },
};

/// Which kind of primitive a conversion would rather have.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Hint {
    /// None in particular.
    Default,
    /// A number.
    Number,
    /// A string.
    Text,
}

impl Cx<'_> {
    /// A primitive for a value.
    pub fn to_primitive(&mut self, value: &Value, hint: Hint) -> Outcome {
        let Some(id) = value.as_object() else {
            return Ok(value.clone());
        };
        let exotic = self.get(id, &Key::Symbol(World::TO_PRIMITIVE))?;
        if !exotic.is_nullish() {
            let hint = match hint {
                Hint::Default => "default",
                Hint::Number => "number",
                Hint::Text => "string",
            };
            let result = self.call(&exotic, value, &[Value::text(hint)])?;
            if result.as_object().is_none() {
                return Ok(result);
            }
            return Err(self.type_error("Cannot convert object to primitive value"));
        }
        let text_first = hint == Hint::Text
            || (hint == Hint::Default && matches!(self.world().kind(id), Kind::Date(_)));
        let order = if text_first {
            ["toString", "valueOf"]
        } else {
            ["valueOf", "toString"]
        };
        for name in order {
            let method = self.get_named(id, name)?;
            if self.world().is_function(&method) {
                let result = self.call(&method, value, &[])?;
                if result.as_object().is_none() {
                    return Ok(result);
                }
            }
        }
        Err(self.type_error("Cannot convert object to primitive value"))
    }

    /// `Number(value)`; a symbol throws.
    pub fn to_number(&mut self, value: &Value) -> Outcome<f64> {
        let primitive = self.to_primitive(value, Hint::Number)?;
        if matches!(primitive, Value::Symbol(_)) {
            return Err(self.type_error("Cannot convert a Symbol value to a number"));
        }
        if matches!(primitive, Value::BigInt(_)) {
            return Err(self.type_error("Cannot convert a BigInt value to a number"));
        }
        Ok(primitive_to_number(&primitive))
    }

    /// The whole part of `Number(value)`, NaN as 0.
    pub fn to_integer(&mut self, value: &Value) -> Outcome<f64> {
        Ok(number::integer(self.to_number(value)?))
    }

    /// A position counted from the end if negative, cut to `0..=length`; undefined is `default`.
    pub fn to_position(&mut self, value: &Value, length: usize, default: usize) -> Outcome<usize> {
        if value.is_undefined() {
            return Ok(default);
        }
        let at = self.to_integer(value)?;
        let at = if at < 0.0 { at + length as f64 } else { at };
        Ok(at.clamp(0.0, length as f64) as usize)
    }

    /// `String(value)`, but a symbol throws.
    pub fn to_text(&mut self, value: &Value) -> Outcome<Text> {
        Ok(match value {
            Value::Undefined => Text::from("undefined"),
            Value::Null => Text::from("null"),
            Value::Bool(true) => Text::from("true"),
            Value::Bool(false) => Text::from("false"),
            Value::Number(number) => number::to_text(*number),
            Value::Text(text) => text.clone(),
            Value::BigInt(big) => Text::from(big.to_string()),
            Value::Symbol(_) => {
                return Err(self.type_error("Cannot convert a Symbol value to a string"));
            }
            Value::Object(_) => {
                let primitive = self.to_primitive(value, Hint::Text)?;
                return self.to_text(&primitive);
            }
        })
    }

    /// A value as name of a property.
    pub fn to_key(&mut self, value: &Value) -> Outcome<Key> {
        Ok(match value {
            Value::Symbol(symbol) => Key::Symbol(*symbol),
            Value::Number(number) => Key::from_number(*number),
            Value::Text(text) => Key::from_text(text),
            _ => match self.to_primitive(value, Hint::Text)? {
                Value::Symbol(symbol) => Key::Symbol(symbol),
                primitive => Key::from_text(&self.to_text(&primitive)?),
            },
        })
    }

    /// A value as an object; undefined and null throw.
    pub fn to_object(&mut self, value: &Value) -> Outcome<ObjectId> {
        let class = match value {
            Value::Object(id) => return Ok(*id),
            Value::Text(_) => Class::String,
            Value::Number(_) => Class::Number,
            Value::Bool(_) => Class::Boolean,
            Value::Symbol(_) => Class::Symbol,
            Value::BigInt(_) => Class::BigInt,
            Value::Undefined | Value::Null => {
                return Err(self.type_error("Cannot convert undefined or null to object"));
            }
        };
        Ok(self.world().make(class, Kind::Wrapper(value.clone())))
    }

    /// `value instanceof class`.
    pub fn instance_of(&mut self, value: &Value, class: &Value) -> Outcome<bool> {
        let Some(callee) = class.as_object() else {
            return Err(self.type_error("Right-hand side of 'instanceof' is not an object"));
        };
        let custom = self.get(callee, &Key::Symbol(World::HAS_INSTANCE))?;
        if !custom.is_nullish() {
            return Ok(self
                .call(&custom, class, std::slice::from_ref(value))?
                .truthy());
        }
        if !self.world().is_function(class) {
            return Err(self.type_error("Right-hand side of 'instanceof' is not callable"));
        }
        self.ordinary_instance_of(value, callee)
    }

    /// Whether the prototype of a function is among those of a value.
    pub(crate) fn ordinary_instance_of(
        &mut self,
        value: &Value,
        mut callee: ObjectId,
    ) -> Outcome<bool> {
        loop {
            match self.world().kind(callee) {
                Kind::Function(Function::Bound(bound)) => callee = bound.target,
                Kind::Function(_) => break,
                _ => return Ok(false),
            }
        }
        let Some(id) = value.as_object() else {
            return Ok(false);
        };
        match self.get_named(callee, "prototype")? {
            Value::Object(proto) => Ok(self.world().inherits(id, proto)),
            _ => Ok(false),
        }
    }

    /// Collects what an iterable gives.
    pub fn iterate(&mut self, iterable: &Value) -> Outcome<Vec<Value>> {
        if let Some(id) = iterable.as_object()
            && let Kind::Array(elements) = self.world().kind(id)
            && elements.items.len() == elements.length as usize
        {
            // The iterator of arrays shows these and nothing else, unless somebody replaced it.
            return Ok(elements
                .items
                .iter()
                .map(|item| item.clone().unwrap_or_default())
                .collect());
        }
        let method = if iterable.is_nullish() {
            Value::Undefined
        } else {
            self.get_of(iterable, &Key::Symbol(World::ITERATOR))?
        };
        if !self.world().is_function(&method) {
            let what = self.describe(iterable);
            return Err(self.type_error(&format!("{what} is not iterable")));
        }
        let iterator = self.call(&method, iterable, &[])?;
        if let Some(id) = iterator.as_object() {
            self.root(id);
        }
        self.drain(&iterator)
    }

    /// Collects what is left of an iterator.
    pub(crate) fn drain(&mut self, iterator: &Value) -> Outcome<Vec<Value>> {
        let next = self.get_of(iterator, &Key::from("next"))?;
        let mut items = Vec::new();
        loop {
            let step = self.call(&next, iterator, &[])?;
            let Some(step) = step.as_object() else {
                return Err(self.type_error("Iterator result is not an object"));
            };
            if self.get_named(step, "done")?.truthy() {
                return Ok(items);
            }
            let item = self.get_named(step, "value")?;
            if let Some(id) = item.as_object() {
                self.root(id);
            }
            items.push(item);
            self.check_size(items.len().saturating_mul(32))?;
        }
    }

    /// The elements of an array-like object.
    pub fn list(&mut self, value: &Value) -> Outcome<Vec<Value>> {
        if value.is_nullish() {
            return Ok(Vec::new());
        }
        let Some(id) = value.as_object() else {
            return Err(self.type_error("CreateListFromArrayLike called on non-object"));
        };
        let length = self.length(id)?;
        self.check_size(length.saturating_mul(32))?;
        (0..length)
            .map(|at| self.get(id, &Key::from_number(at as f64)))
            .collect()
    }
}
