//! Values, property keys, and what a computation throws.

use std::fmt;

use crate::world::{bigint::BigInt, text::Text};

/// An object of the [`World`](crate::world::World) it was made in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ObjectId(pub(crate) u32);

/// A symbol of the [`World`](crate::world::World) it was made in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SymbolId(pub(crate) u32);

/// A JavaScript value.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Value {
    /// `undefined`.
    #[default]
    Undefined,
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(f64),
    /// A string.
    Text(Text),
    /// A symbol.
    Symbol(SymbolId),
    /// A BigInt; Go has no type for it, and only passes it on.
    BigInt(BigInt),
    /// An object or a function.
    Object(ObjectId),
}

impl Value {
    /// Makes a string.
    #[must_use]
    pub fn text(text: &str) -> Value {
        Value::Text(Text::from(text))
    }

    /// Returns the object, if it is one.
    #[must_use]
    pub fn as_object(&self) -> Option<ObjectId> {
        match self {
            Value::Object(id) => Some(*id),
            _ => None,
        }
    }

    /// Returns the number, if it is one.
    #[must_use]
    pub fn as_number(&self) -> Option<f64> {
        match self {
            Value::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// Returns the string, if it is one.
    #[must_use]
    pub fn as_text(&self) -> Option<&Text> {
        match self {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Whether this is `undefined` or `null`.
    #[must_use]
    pub fn is_nullish(&self) -> bool {
        matches!(self, Value::Undefined | Value::Null)
    }

    /// Whether this is `undefined`.
    #[must_use]
    pub fn is_undefined(&self) -> bool {
        matches!(self, Value::Undefined)
    }

    /// Whether a condition takes it for true.
    #[must_use]
    pub fn truthy(&self) -> bool {
        match self {
            Value::Undefined | Value::Null => false,
            Value::Bool(b) => *b,
            Value::Number(n) => *n != 0.0 && !n.is_nan(),
            Value::Text(t) => !t.is_empty(),
            Value::BigInt(n) => !n.is_zero(),
            Value::Symbol(_) | Value::Object(_) => true,
        }
    }

    /// Whether both are the same as `===` sees it.
    #[must_use]
    pub fn strictly_equals(&self, other: &Value) -> bool {
        self == other
    }

    /// Whether both are the same key of a `Map`: as `===`, and NaN is itself.
    #[must_use]
    pub fn same_value_zero(&self, other: &Value) -> bool {
        match (self, other) {
            (Value::Number(a), Value::Number(b)) => a == b || (a.is_nan() && b.is_nan()),
            _ => self == other,
        }
    }

    /// Whether both cannot be told apart: `Object.is`.
    #[must_use]
    pub fn same_value(&self, other: &Value) -> bool {
        match (self, other) {
            (Value::Number(a), Value::Number(b)) => {
                (a.is_nan() && b.is_nan())
                    || (a == b && a.is_sign_negative() == b.is_sign_negative())
            }
            _ => self == other,
        }
    }
}

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Value::Bool(value)
    }
}

impl From<f64> for Value {
    fn from(value: f64) -> Self {
        Value::Number(value)
    }
}

impl From<i32> for Value {
    fn from(value: i32) -> Self {
        Value::Number(f64::from(value))
    }
}

impl From<u32> for Value {
    fn from(value: u32) -> Self {
        Value::Number(f64::from(value))
    }
}

impl From<usize> for Value {
    /// A count or length; exact up to 2^53.
    fn from(value: usize) -> Self {
        Value::Number(value as f64)
    }
}

impl From<&str> for Value {
    fn from(value: &str) -> Self {
        Value::text(value)
    }
}

impl From<String> for Value {
    fn from(value: String) -> Self {
        Value::Text(Text::from(value))
    }
}

impl From<BigInt> for Value {
    fn from(value: BigInt) -> Self {
        Value::BigInt(value)
    }
}

impl From<Text> for Value {
    fn from(value: Text) -> Self {
        Value::Text(value)
    }
}

impl From<ObjectId> for Value {
    fn from(value: ObjectId) -> Self {
        Value::Object(value)
    }
}

/// The name of a property.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Key {
    /// An array index: a whole number below 2^32 - 1, whether it came as a number or as a string.
    Index(u32),
    /// Any other string.
    Text(Text),
    /// A symbol.
    Symbol(SymbolId),
}

impl Key {
    /// The key that a string names.
    #[must_use]
    pub fn from_text(text: &Text) -> Key {
        match text.as_str().and_then(array_index) {
            Some(index) => Key::Index(index),
            None => Key::Text(text.clone()),
        }
    }

    /// The key that a number names.
    #[must_use]
    pub fn from_number(number: f64) -> Key {
        let index = number as u32;
        if f64::from(index) == number && index != u32::MAX {
            Key::Index(index)
        } else {
            Key::Text(crate::world::number::to_text(number))
        }
    }

    /// Returns the key as a string or symbol value.
    #[must_use]
    pub fn to_value(&self) -> Value {
        match self {
            Key::Index(index) => Value::from(index.to_string()),
            Key::Text(text) => Value::Text(text.clone()),
            Key::Symbol(symbol) => Value::Symbol(*symbol),
        }
    }
}

impl From<&str> for Key {
    fn from(name: &str) -> Self {
        match array_index(name) {
            Some(index) => Key::Index(index),
            None => Key::Text(Text::from(name)),
        }
    }
}

/// Reads a string that is the shortest decimal form of an array index.
fn array_index(name: &str) -> Option<u32> {
    let first = *name.as_bytes().first()?;
    if !first.is_ascii_digit() || name.len() > 10 || (first == b'0' && name.len() > 1) {
        return None;
    }
    name.parse().ok().filter(|&index| index != u32::MAX)
}

/// Why a computation has no result.
#[derive(Debug)]
pub enum Thrown {
    /// A value was thrown; JavaScript code could catch it, and Go gets it as `js.Error`.
    Value(Value),
    /// The guest came to an end: exit, trap or interrupt. Nothing may catch this.
    Fatal(shanhai::Error),
}

impl From<shanhai::Error> for Thrown {
    fn from(error: shanhai::Error) -> Self {
        Thrown::Fatal(error)
    }
}

impl fmt::Display for Thrown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Thrown::Value(Value::Text(text)) => write!(f, "{text}"),
            Thrown::Value(value) => write!(f, "{value:?}"),
            Thrown::Fatal(error) => write!(f, "{error}"),
        }
    }
}

/// What a function gives: a value, or what it threw.
pub type Outcome<V = Value> = Result<V, Thrown>;
