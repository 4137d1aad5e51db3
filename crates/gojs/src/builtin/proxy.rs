//! `Proxy`: objects whose operations are functions of the program, or those of another object.
//!
//! What an operation comes to on any object is in [`cx`](crate::cx); it comes here when the object is a
//! proxy. A chain of proxies counts as calls within each other, so it may not be longer than those. What
//! traps answer is not compared with the target.

use std::collections::HashSet;

use crate::{
    builtin::{object, reflect},
    cx::Cx,
    world::{
        code::{Call, Row, constructor, function},
        object::{Function, Kind, Object, Proxy, Seal},
        props::{Flags, Prop},
        value::{Key, ObjectId, Outcome, Value},
    },
};

pub(super) const ROWS: &[Row] = &[
    constructor("Proxy", 2, make),
    function("Proxy.revocable", 2, revocable),
    function("%proxy.revoke%", 0, revoke),
];

fn make(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    if call.new_target.is_none() {
        return Err(cx.type_error("Constructor Proxy requires 'new'"));
    }
    new(cx, call).map(Value::Object)
}

fn new(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome<ObjectId> {
    let (Some(target), Some(handler)) = (call.arg(0).as_object(), call.arg(1).as_object()) else {
        return Err(cx.type_error("Cannot create proxy with a non-object as target or handler"));
    };
    let proxy = Proxy {
        parts: Some((target, handler)),
        is_callable: cx.world().is_function(call.arg(0)),
    };
    let id = cx
        .world()
        .heap
        .insert(Object::new(None, Kind::Proxy(proxy)));
    cx.root(id);
    Ok(id)
}

fn revocable(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let proxy = Value::Object(new(cx, call)?);
    let world = cx.world();
    let revoke = world.make_closure("%proxy.revoke%", vec![proxy.clone()]);
    let result = world.make_plain();
    world.put(result, "proxy", proxy, Flags::OPEN);
    world.put(result, "revoke", Value::Object(revoke), Flags::OPEN);
    Ok(Value::Object(result))
}

fn revoke(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let proxy = match cx.world().kind(call.callee) {
        Kind::Function(Function::Closure(_, slots)) => slots.first().and_then(Value::as_object),
        _ => None,
    };
    if let Some(object) = proxy.and_then(|id| cx.world().heap.find_mut(id))
        && let Kind::Proxy(proxy) = &mut object.kind
    {
        proxy.parts = None;
    }
    Ok(Value::Undefined)
}

/// What an operation on a proxy is to do.
enum Way {
    /// What it does on the target.
    Target(ObjectId),
    /// What the trap answered.
    Answer(Value),
}

impl Cx<'_> {
    /// Whether an object is a proxy.
    pub(crate) fn is_proxy(&mut self, id: ObjectId) -> bool {
        matches!(self.world().kind(id), Kind::Proxy(_))
    }

    /// Calls the trap of a proxy with its target and these arguments, if there is one.
    fn trap(&mut self, id: ObjectId, name: &str, args: &[Value]) -> Outcome<Way> {
        let parts = match self.world().kind(id) {
            Kind::Proxy(proxy) => proxy.parts,
            _ => None,
        };
        let Some((target, handler)) = parts else {
            return Err(self.type_error(&format!(
                "Cannot perform '{name}' on a proxy that has been revoked"
            )));
        };
        let trap = self.get_named(handler, name)?;
        if trap.is_nullish() {
            return Ok(Way::Target(target));
        }
        let args = [&[Value::Object(target)], args].concat();
        let answer = self.call(&trap, &Value::Object(handler), &args)?;
        if let Some(id) = answer.as_object() {
            self.root(id);
        }
        Ok(Way::Answer(answer))
    }

    /// Does something one call deeper.
    fn deeper<V>(&mut self, work: impl FnOnce(&mut Self) -> Outcome<V>) -> Outcome<V> {
        let core = self.core();
        if core.depth >= core.max_depth {
            return Err(self.range_error("Maximum call stack size exceeded"));
        }
        core.depth += 1;
        let height = core.roots.len();
        let result = work(self);
        let core = self.core();
        core.depth -= 1;
        core.roots.truncate(height);
        result
    }

    pub(crate) fn proxy_get(&mut self, id: ObjectId, key: &Key, this: &Value) -> Outcome {
        self.deeper(
            |cx| match cx.trap(id, "get", &[key.to_value(), this.clone()])? {
                Way::Target(target) => cx.get_on(target, key, this),
                Way::Answer(value) => Ok(value),
            },
        )
    }

    pub(crate) fn proxy_set(
        &mut self,
        id: ObjectId,
        key: Key,
        value: Value,
        this: ObjectId,
    ) -> Outcome<bool> {
        self.deeper(|cx| {
            let args = [key.to_value(), value.clone(), Value::Object(this)];
            match cx.trap(id, "set", &args)? {
                Way::Target(target) if this == id => cx.set(target, key, value),
                Way::Target(target) => reflect::set_on(cx, target, key, &value, this),
                Way::Answer(answer) => Ok(answer.truthy()),
            }
        })
    }

    /// Whether an object or one of its prototypes has the property.
    pub(crate) fn has(&mut self, id: ObjectId, key: &Key) -> Outcome<bool> {
        let mut at = Some(id);
        while let Some(id) = at {
            if self.is_proxy(id) {
                return self.deeper(|cx| match cx.trap(id, "has", &[key.to_value()])? {
                    Way::Target(target) => cx.has(target, key),
                    Way::Answer(answer) => Ok(answer.truthy()),
                });
            }
            if self.world().own(id, key).is_some() {
                return Ok(true);
            }
            at = self.world().heap.find(id).and_then(|object| object.proto);
        }
        Ok(false)
    }

    pub(crate) fn proxy_delete(&mut self, id: ObjectId, key: &Key) -> Outcome<bool> {
        self.deeper(
            |cx| match cx.trap(id, "deleteProperty", &[key.to_value()])? {
                Way::Target(target) => cx.delete(target, key),
                Way::Answer(answer) => Ok(answer.truthy()),
            },
        )
    }

    pub(crate) fn proxy_keys(&mut self, id: ObjectId) -> Outcome<Vec<Key>> {
        self.deeper(|cx| match cx.trap(id, "ownKeys", &[])? {
            Way::Target(target) => cx.own_keys(target),
            Way::Answer(list) => {
                let mut keys: Vec<Key> = Vec::new();
                let mut seen = HashSet::new();
                for name in cx.list(&list)? {
                    let key = match name {
                        Value::Text(_) | Value::Symbol(_) => cx.to_key(&name)?,
                        _ => {
                            let shown = cx.describe(&name);
                            let message = format!("{shown} is not a valid property name");
                            return Err(cx.type_error(&message));
                        }
                    };
                    if !seen.insert(key.clone()) {
                        return Err(cx.type_error("'ownKeys' on proxy: a name comes twice"));
                    }
                    keys.push(key);
                }
                Ok(keys)
            }
        })
    }

    /// An object's own property.
    pub(crate) fn own(&mut self, id: ObjectId, key: &Key) -> Outcome<Option<Prop>> {
        if !self.is_proxy(id) {
            return Ok(self.world().own(id, key));
        }
        let name = "getOwnPropertyDescriptor";
        self.deeper(|cx| match cx.trap(id, name, &[key.to_value()])? {
            Way::Target(target) => cx.own(target, key),
            Way::Answer(Value::Undefined) => Ok(None),
            Way::Answer(descriptor) => object::prop_of(cx, &descriptor, None).map(Some),
        })
    }

    /// Defines an own property as a descriptor says; false if the object does not allow it.
    pub(crate) fn define_as(
        &mut self,
        id: ObjectId,
        key: Key,
        descriptor: &Value,
    ) -> Outcome<bool> {
        if !self.is_proxy(id) {
            return object::define(self, id, key, descriptor);
        }
        self.deeper(|cx| {
            let args = [key.to_value(), descriptor.clone()];
            match cx.trap(id, "defineProperty", &args)? {
                Way::Target(target) => cx.define_as(target, key, descriptor),
                Way::Answer(answer) => Ok(answer.truthy()),
            }
        })
    }

    /// The prototype of an object.
    pub(crate) fn prototype_of(&mut self, id: ObjectId) -> Outcome {
        if !self.is_proxy(id) {
            let proto = self.world().heap.find(id).and_then(|object| object.proto);
            return Ok(proto.map_or(Value::Null, Value::Object));
        }
        self.deeper(|cx| match cx.trap(id, "getPrototypeOf", &[])? {
            Way::Target(target) => cx.prototype_of(target),
            Way::Answer(proto @ (Value::Null | Value::Object(_))) => Ok(proto),
            Way::Answer(_) => {
                Err(cx
                    .type_error("'getPrototypeOf' on proxy: trap returned neither object nor null"))
            }
        })
    }

    /// Changes the prototype of an object; false if the object does not allow it.
    pub(crate) fn set_prototype_of(&mut self, id: ObjectId, proto: &Value) -> Outcome<bool> {
        if !self.is_proxy(id) {
            return object::set_prototype(self, id, proto);
        }
        self.deeper(
            |cx| match cx.trap(id, "setPrototypeOf", std::slice::from_ref(proto))? {
                Way::Target(target) => cx.set_prototype_of(target, proto),
                Way::Answer(answer) => Ok(answer.truthy()),
            },
        )
    }

    /// Whether an object may get new properties.
    pub(crate) fn is_extensible_now(&mut self, id: ObjectId) -> Outcome<bool> {
        if !self.is_proxy(id) {
            return Ok(self.is_extensible(id));
        }
        self.deeper(|cx| match cx.trap(id, "isExtensible", &[])? {
            Way::Target(target) => cx.is_extensible_now(target),
            Way::Answer(answer) => Ok(answer.truthy()),
        })
    }

    /// Restricts what may be done to an object; false if a proxy does not allow it.
    pub(crate) fn restrict(&mut self, id: ObjectId, seal: Seal) -> Outcome<bool> {
        if self.is_proxy(id) {
            return self.deeper(|cx| match cx.trap(id, "preventExtensions", &[])? {
                Way::Target(target) => cx.restrict(target, seal),
                Way::Answer(answer) => Ok(answer.truthy()),
            });
        }
        if let Some(object) = self.world().heap.find_mut(id) {
            object.seal = object.seal.max(seal);
        }
        Ok(true)
    }

    /// The names of an object's own enumerable properties that are strings.
    pub(crate) fn enumerable_keys(&mut self, id: ObjectId) -> Outcome<Vec<Key>> {
        if !self.is_proxy(id) {
            self.check_keys(id)?;
            return Ok(object::enumerable_keys(self.world(), id));
        }
        let mut keys = Vec::new();
        for key in self.own_keys(id)? {
            let is_shown = !matches!(key, Key::Symbol(_))
                && self
                    .own(id, &key)?
                    .is_some_and(|prop| prop.flags.enumerable);
            if is_shown {
                keys.push(key);
            }
        }
        Ok(keys)
    }

    /// Calls a proxy of a function.
    pub(crate) fn proxy_call(&mut self, id: ObjectId, this: &Value, args: &[Value]) -> Outcome {
        let list = Value::Object(self.array(args.to_vec()));
        match self.trap(id, "apply", &[this.clone(), list])? {
            Way::Target(target) => self.call(&Value::Object(target), this, args),
            Way::Answer(value) => Ok(value),
        }
    }

    /// Constructs with a proxy of a function.
    pub(crate) fn proxy_construct(
        &mut self,
        id: ObjectId,
        args: &[Value],
        new_target: ObjectId,
    ) -> Outcome {
        self.deeper(|cx| {
            let list = Value::Object(cx.array(args.to_vec()));
            match cx.trap(id, "construct", &[list, Value::Object(new_target)])? {
                Way::Target(target) => {
                    let new_target = (new_target != id).then_some(new_target);
                    cx.construct(&Value::Object(target), args, new_target)
                }
                Way::Answer(value @ Value::Object(_)) => Ok(value),
                Way::Answer(_) => Err(cx.type_error("proxy [[Construct]] must return an object")),
            }
        })
    }

    /// Whether a value is an array, or a proxy of one.
    pub(crate) fn is_array(&mut self, value: &Value) -> bool {
        let mut at = value.as_object();
        // Longer chains are no arrays to anybody.
        for _ in 0..self.core().max_depth {
            match at.map(|id| self.world().kind(id)) {
                Some(Kind::Array(_)) => return true,
                Some(Kind::Proxy(proxy)) => at = proxy.parts.map(|(target, _)| target),
                _ => return false,
            }
        }
        false
    }
}
