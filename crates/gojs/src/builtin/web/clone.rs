//! `structuredClone`.
//!
//! The copy is made without recursion: each object is first made empty, and a list says which are still
//! to be filled.
//!
//! Spec: HTML, 2.7 Safe passing of structured data.

use std::collections::HashMap;

use super::dom_error;
use crate::{
    builtin::object::enumerable_keys,
    cx::Cx,
    world::{
        World,
        class::Class,
        code::{Call, Row, function},
        object::{Elements, Kind, RegExp, Table, View},
        property::Found,
        props::{Flags, Prop},
        value::{Key, ObjectId, Outcome, Thrown, Value},
    },
};

pub(super) const ROWS: &[Row] = &[function("structuredClone", 1, structured_clone)];

fn structured_clone(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    super::needs_args(cx, call, 1, "\"value\"")?;
    let mut transfer = Vec::new();
    if let Some(options) = call.arg(1).as_object() {
        let list = cx.get_named(options, "transfer")?;
        if !list.is_undefined() {
            transfer = cx.iterate(&list)?;
        }
    }
    clone_value(cx, call.arg(0), &transfer)
}

/// Copies a value and everything it refers to; the buffers among `transfer` are moved instead.
pub(super) fn clone_value(cx: &mut Cx<'_>, value: &Value, transfer: &[Value]) -> Outcome {
    let mut copier = Copier::default();
    for moved in transfer {
        let id = moved.as_object();
        let is_buffer = |id: &ObjectId| matches!(cx.world().kind(*id), Kind::Buffer(_));
        let known = id.is_some_and(|id| copier.copies.contains_key(&id));
        let Some(id) = id.filter(is_buffer).filter(|_| !known) else {
            return Err(refuse(cx, "Value not transferable"));
        };
        let copy = cx
            .world()
            .make(Class::ArrayBuffer, Kind::Buffer(Vec::new()));
        cx.root(copy);
        copier.copies.insert(id, copy);
    }
    let result = copier.value(cx, value)?;
    while let Some((from, to)) = copier.unfilled.pop() {
        copier.fill(cx, from, to)?;
    }
    for moved in transfer.iter().filter_map(Value::as_object) {
        let mut bytes = Vec::new();
        if let Some(object) = cx.world().heap.find_mut(moved)
            && let Kind::Buffer(old) = &mut object.kind
        {
            bytes = std::mem::take(old);
        }
        if let Some(copy) = copier.copies.get(&moved)
            && let Some(object) = cx.world().heap.find_mut(*copy)
        {
            object.kind = Kind::Buffer(bytes);
        }
    }
    Ok(result)
}

fn refuse(cx: &mut Cx<'_>, message: &str) -> Thrown {
    Thrown::Value(dom_error(cx, "DataCloneError", message))
}

#[derive(Default)]
struct Copier {
    copies: HashMap<ObjectId, ObjectId>,
    unfilled: Vec<(ObjectId, ObjectId)>,
}

impl Copier {
    /// The copy of a value; that of an object may still be empty.
    fn value(&mut self, cx: &mut Cx<'_>, value: &Value) -> Outcome {
        match value {
            Value::Symbol(symbol) => {
                let name = cx.describe_key(&Key::Symbol(*symbol));
                Err(refuse(cx, &format!("{name} could not be cloned.")))
            }
            Value::Object(id) => self.object(cx, *id).map(Value::Object),
            _ => Ok(value.clone()),
        }
    }

    fn object(&mut self, cx: &mut Cx<'_>, id: ObjectId) -> Outcome<ObjectId> {
        if let Some(copy) = self.copies.get(&id) {
            return Ok(*copy);
        }
        let (class, kind) = match cx.world().kind(id) {
            Kind::Plain => (Class::Object, Kind::Plain),
            Kind::Array(_) => (Class::Array, Kind::Array(Elements::default())),
            Kind::Date(time) => (Class::Date, Kind::Date(*time)),
            Kind::Map(_) => (Class::Map, Kind::Map(Box::default())),
            Kind::Set(_) => (Class::Set, Kind::Set(Box::default())),
            Kind::Buffer(bytes) => (Class::ArrayBuffer, Kind::Buffer(bytes.clone())),
            Kind::Memory(_) => {
                let bytes = cx.copy_buffer(id)?;
                (Class::ArrayBuffer, Kind::Buffer(bytes))
            }
            Kind::RegExp(regexp) => {
                let copy: RegExp = regexp.as_ref().clone();
                (Class::RegExp, Kind::RegExp(Box::new(copy)))
            }
            Kind::Wrapper(value) if !matches!(value, Value::Symbol(_)) => {
                let value = value.clone();
                let object = cx.to_object(&value)?;
                self.copies.insert(id, object);
                return Ok(object);
            }
            Kind::View(view) => {
                let view = *view;
                return self.view(cx, id, view, false);
            }
            Kind::DataView(view) => {
                let view = *view;
                return self.view(cx, id, view, true);
            }
            Kind::Error => return self.error(cx, id),
            Kind::Slots(Class::Blob | Class::File, _) => return Ok(id),
            _ => {
                let shown = cx.describe(&Value::Object(id));
                return Err(refuse(cx, &format!("{shown} could not be cloned.")));
            }
        };
        let copy = cx.world().make(class, kind);
        if class == Class::RegExp {
            let flags = Flags {
                writable: true,
                ..Flags::FIXED
            };
            let zero = Prop::data(Value::Number(0.0), flags);
            cx.world().define(copy, Key::from("lastIndex"), zero);
        }
        cx.root(copy);
        cx.check_total()?;
        self.copies.insert(id, copy);
        if matches!(
            class,
            Class::Object | Class::Array | Class::Map | Class::Set
        ) {
            self.unfilled.push((id, copy));
        }
        Ok(copy)
    }

    fn view(
        &mut self,
        cx: &mut Cx<'_>,
        id: ObjectId,
        view: View,
        data_view: bool,
    ) -> Outcome<ObjectId> {
        let buffer = self.object(cx, view.buffer)?;
        let view = View { buffer, ..view };
        let (class, kind) = if data_view {
            (Class::DataView, Kind::DataView(view))
        } else {
            let class = crate::builtin::typed_array::class(view.element);
            (class, Kind::View(view))
        };
        let copy = cx.world().make(class, kind);
        cx.root(copy);
        self.copies.insert(id, copy);
        Ok(copy)
    }

    fn error(&mut self, cx: &mut Cx<'_>, id: ObjectId) -> Outcome<ObjectId> {
        let field = |world: &World, name: &str| match world.lookup(id, &Key::from(name)) {
            Some(Found::Value(Value::Text(text))) => Some(text),
            _ => None,
        };
        let name = field(cx.world(), "name").map(|name| name.to_string());
        let known = |class: &&Class| {
            class.parent() == Class::Error && Some(class.name()) == name.as_deref()
        };
        let class = Class::ALL.iter().find(known).copied();
        let world = cx.world();
        let copy = world.make(class.unwrap_or(Class::Error), Kind::Error);
        for name in ["stack", "message"] {
            if let Some(text) = field(world, name) {
                world.put(copy, name, Value::Text(text), Flags::HIDDEN);
            }
        }
        if class == Some(Class::DOMException) {
            for name in ["name", "code"] {
                if let Some(Found::Value(value)) = world.lookup(id, &Key::from(name)) {
                    world.put(copy, name, value, Flags::HIDDEN);
                }
            }
        }
        cx.root(copy);
        self.copies.insert(id, copy);
        Ok(copy)
    }

    /// Fills a copy with copies of what the object holds.
    fn fill(&mut self, cx: &mut Cx<'_>, from: ObjectId, to: ObjectId) -> Outcome<()> {
        if let Kind::Map(table) | Kind::Set(table) = cx.world().kind(from) {
            let entries: Vec<(Value, Value)> = table
                .iter()
                .map(|(key, value)| (key.clone(), value.clone()))
                .collect();
            let mut copy = Table::default();
            for (key, value) in entries {
                copy.insert(self.value(cx, &key)?, self.value(cx, &value)?);
            }
            if let Some(object) = cx.world().heap.find_mut(to)
                && let Kind::Map(table) | Kind::Set(table) = &mut object.kind
            {
                **table = copy;
            }
            return Ok(());
        }
        if let Kind::Array(elements) = cx.world().kind(from) {
            let length = Value::from(elements.length);
            cx.set_strict(to, Key::from("length"), length)?;
        }
        for key in enumerable_keys(cx.world(), from) {
            let value = cx.get(from, &key)?;
            let value = self.value(cx, &value)?;
            cx.world().define(to, key, Prop::open(value));
            cx.check_total()?;
        }
        Ok(())
    }
}
