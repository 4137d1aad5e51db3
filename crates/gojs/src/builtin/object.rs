//! `Object` and what every object inherits.

use crate::{
    cx::Cx,
    world::{
        World,
        class::Class,
        code::{Call, Row, constructor, function},
        object::{Kind, Object, Seal},
        props::{Flags, Prop, Slot},
        value::{Key, ObjectId, Outcome, Value},
    },
};

pub(super) const ROWS: &[Row] = &[
    constructor("Object", 1, make),
    function("Object.keys", 1, keys),
    function("Object.values", 1, values),
    function("Object.entries", 1, entries),
    function("Object.assign", 2, assign),
    function("Object.create", 2, create),
    function("Object.defineProperty", 3, define_property),
    function("Object.defineProperties", 2, define_properties),
    function("Object.getOwnPropertyNames", 1, own_names),
    function("Object.getOwnPropertySymbols", 1, own_symbols),
    function("Object.getOwnPropertyDescriptor", 2, own_descriptor),
    function("Object.getOwnPropertyDescriptors", 1, own_descriptors),
    function("Object.getPrototypeOf", 1, prototype_of),
    function("Object.setPrototypeOf", 2, set_prototype_of),
    function("Object.preventExtensions", 1, prevent_extensions),
    function("Object.seal", 1, seal),
    function("Object.freeze", 1, freeze),
    function("Object.isExtensible", 1, is_extensible),
    function("Object.isSealed", 1, is_sealed),
    function("Object.isFrozen", 1, is_frozen),
    function("Object.is", 2, is),
    function("Object.fromEntries", 1, from_entries),
    function("Object.hasOwn", 2, has_own),
    function("Object.prototype.hasOwnProperty", 1, has_own_property),
    function(
        "Object.prototype.propertyIsEnumerable",
        1,
        property_is_enumerable,
    ),
    function("Object.prototype.isPrototypeOf", 1, is_prototype_of),
    function("Object.prototype.toString", 0, to_string),
    function("Object.prototype.toLocaleString", 0, to_locale_string),
    function("Object.prototype.valueOf", 0, value_of),
];

fn make(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    if call.new_target.is_some_and(|target| target != call.callee) {
        let proto = cx.proto_for(call, Class::Object)?;
        return Ok(Value::Object(
            cx.world()
                .heap
                .insert(Object::new(Some(proto), Kind::Plain)),
        ));
    }
    if call.arg(0).is_nullish() {
        return Ok(Value::Object(cx.world().make_plain()));
    }
    cx.to_object(call.arg(0)).map(Value::Object)
}

/// The names of an object's own enumerable properties, as strings.
pub(crate) fn enumerable_keys(world: &World, id: ObjectId) -> Vec<Key> {
    let shown = |key: &Key| {
        !matches!(key, Key::Symbol(_))
            && world.own(id, key).is_some_and(|prop| prop.flags.enumerable)
    };
    world.own_keys(id).into_iter().filter(shown).collect()
}

fn keys(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = cx.to_object(call.arg(0))?;
    let keys = cx.enumerable_keys(id)?.iter().map(Key::to_value).collect();
    Ok(Value::Object(cx.world().make_array(keys)))
}

fn values(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = cx.to_object(call.arg(0))?;
    let keys = cx.enumerable_keys(id)?;
    let values = cx.world().make_array(Vec::new());
    cx.root(values);
    for (key, at) in keys.iter().zip(0..) {
        let value = cx.get(id, key)?;
        cx.world().define(values, Key::Index(at), Prop::open(value));
    }
    Ok(Value::Object(values))
}

fn entries(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = cx.to_object(call.arg(0))?;
    let keys = cx.enumerable_keys(id)?;
    let entries = cx.world().make_array(Vec::new());
    cx.root(entries);
    for (key, at) in keys.iter().zip(0..) {
        let value = cx.get(id, key)?;
        let pair = cx.world().make_array(vec![key.to_value(), value]);
        cx.world()
            .define(entries, Key::Index(at), Prop::open(Value::Object(pair)));
    }
    Ok(Value::Object(entries))
}

fn assign(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let target = cx.to_object(call.arg(0))?;
    cx.root(target);
    for source in call.rest(1).iter().filter(|source| !source.is_nullish()) {
        let source = cx.to_object(source)?;
        for key in cx.own_keys(source)? {
            if cx
                .own(source, &key)?
                .is_some_and(|prop| prop.flags.enumerable)
            {
                let value = cx.get(source, &key)?;
                cx.set_strict(target, key, value)?;
            }
        }
    }
    Ok(Value::Object(target))
}

fn create(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let proto = match call.arg(0) {
        Value::Null => None,
        Value::Object(id) => Some(*id),
        _ => return Err(cx.type_error("Object prototype may only be an Object or null")),
    };
    let id = cx.world().heap.insert(Object::new(proto, Kind::Plain));
    cx.root(id);
    if !call.arg(1).is_undefined() {
        define_all(cx, id, call.arg(1))?;
    }
    Ok(Value::Object(id))
}

fn object_arg(cx: &mut Cx<'_>, call: &Call<'_>, name: &str) -> Outcome<ObjectId> {
    match call.arg(0).as_object() {
        Some(id) => Ok(id),
        None => Err(cx.type_error(&format!("{name} called on non-object"))),
    }
}

fn define_property(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = object_arg(cx, call, "Object.defineProperty")?;
    let key = cx.to_key(call.arg(1))?;
    define_one(cx, id, key, call.arg(2))?;
    Ok(Value::Object(id))
}

fn define_properties(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = object_arg(cx, call, "Object.defineProperties")?;
    define_all(cx, id, call.arg(1))?;
    Ok(Value::Object(id))
}

fn define_all(cx: &mut Cx<'_>, id: ObjectId, descriptors: &Value) -> Outcome<()> {
    let descriptors = cx.to_object(descriptors)?;
    for key in cx.enumerable_keys(descriptors)? {
        let descriptor = cx.get(descriptors, &key)?;
        define_one(cx, id, key, &descriptor)?;
    }
    Ok(())
}

fn define_one(cx: &mut Cx<'_>, id: ObjectId, key: Key, descriptor: &Value) -> Outcome<()> {
    if cx.define_as(id, key, descriptor)? {
        return Ok(());
    }
    Err(cx.type_error("Cannot redefine property"))
}

/// Defines a property as a descriptor says; what it does not say stays, or is false.
pub(super) fn define(cx: &mut Cx<'_>, id: ObjectId, key: Key, descriptor: &Value) -> Outcome<bool> {
    let old = cx.world().own(id, &key);
    let mut prop = prop_of(cx, descriptor, old)?;
    if let (Kind::View(view), Slot::Data(value)) = (cx.world().kind(id), &prop.slot)
        && matches!(key, Key::Index(_))
    {
        let element = view.element;
        prop.slot = Slot::Data(cx.element_for(element, &value.clone())?);
    }
    Ok(cx.world().define(id, key, prop))
}

/// The property that a descriptor describes; what it does not say is as it was, or false.
pub(super) fn prop_of(cx: &mut Cx<'_>, descriptor: &Value, old: Option<Prop>) -> Outcome<Prop> {
    let Some(descriptor) = descriptor.as_object() else {
        return Err(cx.type_error("Property description must be an object"));
    };
    let field = |cx: &mut Cx<'_>, name: &str| -> Outcome<Option<Value>> {
        let key = Key::from(name);
        if !cx.has(descriptor, &key)? {
            return Ok(None);
        }
        cx.get(descriptor, &key).map(Some)
    };
    let value = field(cx, "value")?;
    let writable = field(cx, "writable")?.map(|value| value.truthy());
    let enumerable = field(cx, "enumerable")?.map(|value| value.truthy());
    let configurable = field(cx, "configurable")?.map(|value| value.truthy());
    let (getter, setter) = (field(cx, "get")?, field(cx, "set")?);
    for accessor in getter.iter().chain(&setter) {
        if !accessor.is_undefined() && !cx.world().is_function(accessor) {
            return Err(cx.type_error("Getter and setter must be functions"));
        }
    }
    let flags = old.as_ref().map_or(Flags::FIXED, |old| old.flags);
    let flags = Flags {
        writable: writable.unwrap_or(flags.writable),
        enumerable: enumerable.unwrap_or(flags.enumerable),
        configurable: configurable.unwrap_or(flags.configurable),
    };
    let accessor = getter.is_some() || setter.is_some();
    if accessor && (value.is_some() || writable.is_some()) {
        return Err(cx.type_error(
            "Invalid property descriptor. Cannot both specify accessors and a value or writable attribute",
        ));
    }
    let slot = match (old.map(|old| old.slot), accessor) {
        (Some(Slot::Accessor { get, set }), _) if value.is_none() && writable.is_none() => {
            Slot::Accessor {
                get: getter.map_or(get, |getter| getter.as_object()),
                set: setter.map_or(set, |setter| setter.as_object()),
            }
        }
        (_, true) => Slot::Accessor {
            get: getter.and_then(|getter| getter.as_object()),
            set: setter.and_then(|setter| setter.as_object()),
        },
        (Some(Slot::Data(old)), false) => Slot::Data(value.unwrap_or(old)),
        (_, false) => Slot::Data(value.unwrap_or_default()),
    };
    Ok(Prop { slot, flags })
}

fn own_names(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    own_keys_of(cx, call, |key| !matches!(key, Key::Symbol(_)))
}

fn own_symbols(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    own_keys_of(cx, call, |key| matches!(key, Key::Symbol(_)))
}

fn own_keys_of(cx: &mut Cx<'_>, call: &Call<'_>, which: impl Fn(&Key) -> bool) -> Outcome {
    let id = cx.to_object(call.arg(0))?;
    let keys = cx
        .own_keys(id)?
        .into_iter()
        .filter(which)
        .map(|key| key.to_value())
        .collect();
    Ok(Value::Object(cx.world().make_array(keys)))
}

fn own_descriptor(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = cx.to_object(call.arg(0))?;
    let key = cx.to_key(call.arg(1))?;
    descriptor(cx, id, &key)
}

fn own_descriptors(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = cx.to_object(call.arg(0))?;
    let result = cx.world().make_plain();
    cx.root(result);
    for key in cx.own_keys(id)? {
        let value = descriptor(cx, id, &key)?;
        cx.world().define(result, key, Prop::open(value));
    }
    Ok(Value::Object(result))
}

/// Describes a property; undefined if there is none.
pub(super) fn descriptor(cx: &mut Cx<'_>, id: ObjectId, key: &Key) -> Outcome {
    let Some(prop) = cx.own(id, key)? else {
        return Ok(Value::Undefined);
    };
    let world = cx.world();
    let result = world.make_plain();
    let function = |id: Option<ObjectId>| id.map_or(Value::Undefined, Value::Object);
    match prop.slot {
        Slot::Data(value) => {
            world.put(result, "value", value, Flags::OPEN);
            world.put(
                result,
                "writable",
                Value::Bool(prop.flags.writable),
                Flags::OPEN,
            );
        }
        Slot::Accessor { get, set } => {
            world.put(result, "get", function(get), Flags::OPEN);
            world.put(result, "set", function(set), Flags::OPEN);
        }
    }
    world.put(
        result,
        "enumerable",
        Value::Bool(prop.flags.enumerable),
        Flags::OPEN,
    );
    world.put(
        result,
        "configurable",
        Value::Bool(prop.flags.configurable),
        Flags::OPEN,
    );
    Ok(Value::Object(result))
}

fn prototype_of(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = cx.to_object(call.arg(0))?;
    cx.prototype_of(id)
}

fn set_prototype_of(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    if let Some(id) = call.arg(0).as_object()
        && !cx.set_prototype_of(id, call.arg(1))?
    {
        return Err(cx.type_error("Cyclic __proto__ value, or object is not extensible"));
    }
    Ok(call.arg(0).clone())
}

/// Changes a prototype unless that would make a circle.
pub(super) fn set_prototype(cx: &mut Cx<'_>, id: ObjectId, proto: &Value) -> Outcome<bool> {
    let proto = match proto {
        Value::Null => None,
        Value::Object(proto) => Some(*proto),
        _ => return Err(cx.type_error("Object prototype may only be an Object or null")),
    };
    let world = cx.world();
    if proto.is_some_and(|proto| proto == id || world.inherits(proto, id)) {
        return Ok(false);
    }
    let Some(object) = world.heap.find_mut(id) else {
        return Ok(false);
    };
    if object.seal > Seal::Open && object.proto != proto {
        return Ok(false);
    }
    object.proto = proto;
    Ok(true)
}

fn prevent_extensions(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    restrict(cx, call, Seal::Closed)
}

fn seal(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    restrict(cx, call, Seal::Sealed)
}

fn freeze(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    restrict(cx, call, Seal::Frozen)
}

fn restrict(cx: &mut Cx<'_>, call: &Call<'_>, seal: Seal) -> Outcome {
    if let Some(id) = call.arg(0).as_object()
        && !cx.restrict(id, seal)?
    {
        return Err(cx.type_error("'preventExtensions' on proxy: trap returned falsish"));
    }
    Ok(call.arg(0).clone())
}

fn is_extensible(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    Ok(Value::Bool(match call.arg(0).as_object() {
        Some(id) => cx.is_extensible_now(id)?,
        None => false,
    }))
}

fn is_sealed(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    Ok(Value::Bool(is_restricted(cx, call.arg(0), |flags| {
        !flags.configurable
    })))
}

fn is_frozen(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let fixed = |flags: Flags| !flags.configurable && !flags.writable;
    Ok(Value::Bool(is_restricted(cx, call.arg(0), fixed)))
}

fn is_restricted(cx: &mut Cx<'_>, value: &Value, fixed: impl Fn(Flags) -> bool) -> bool {
    let Some(id) = value.as_object() else {
        return true;
    };
    if cx.is_extensible(id) {
        return false;
    }
    let world = cx.world();
    world
        .own_keys(id)
        .iter()
        .all(|key| world.own(id, key).is_none_or(|prop| fixed(prop.flags)))
}

fn is(_: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    Ok(Value::Bool(call.arg(0).same_value(call.arg(1))))
}

fn from_entries(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let result = cx.world().make_plain();
    cx.root(result);
    for entry in cx.iterate(call.arg(0))? {
        let Some(entry) = entry.as_object() else {
            return Err(cx.type_error("Iterator value is not an entry object"));
        };
        let name = cx.get(entry, &Key::Index(0))?;
        let key = cx.to_key(&name)?;
        let value = cx.get(entry, &Key::Index(1))?;
        cx.world().define(result, key, Prop::open(value));
    }
    Ok(Value::Object(result))
}

fn has_own(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = cx.to_object(call.arg(0))?;
    let key = cx.to_key(call.arg(1))?;
    Ok(Value::Bool(cx.own(id, &key)?.is_some()))
}

fn has_own_property(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = cx.to_object(call.this)?;
    let key = cx.to_key(call.arg(0))?;
    Ok(Value::Bool(cx.own(id, &key)?.is_some()))
}

fn property_is_enumerable(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = cx.to_object(call.this)?;
    let key = cx.to_key(call.arg(0))?;
    let prop = cx.own(id, &key)?;
    Ok(Value::Bool(prop.is_some_and(|prop| prop.flags.enumerable)))
}

fn is_prototype_of(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let ids = (call.this.as_object(), call.arg(0).as_object());
    let (Some(this), Some(other)) = ids else {
        return Ok(Value::Bool(false));
    };
    Ok(Value::Bool(cx.world().inherits(other, this)))
}

fn to_string(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    match call.this {
        Value::Undefined => return Ok(Value::text("[object Undefined]")),
        Value::Null => return Ok(Value::text("[object Null]")),
        _ => {}
    }
    let id = cx.to_object(call.this)?;
    if let Value::Text(tag) = cx.get(id, &Key::Symbol(World::TO_STRING_TAG))? {
        return Ok(Value::from(format!("[object {tag}]")));
    }
    let is_function = cx.world().is_function(&Value::Object(id));
    let is_array = cx.is_array(&Value::Object(id));
    let tag = match cx.world().kind(id) {
        _ if is_function => "Function",
        _ if is_array => "Array",
        Kind::Error => "Error",
        Kind::Date(_) => "Date",
        Kind::RegExp(_) => "RegExp",
        Kind::Wrapper(Value::Bool(_)) => "Boolean",
        Kind::Wrapper(Value::Number(_)) => "Number",
        Kind::Wrapper(Value::Text(_)) => "String",
        _ => "Object",
    };
    Ok(Value::from(format!("[object {tag}]")))
}

fn to_locale_string(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    cx.call_method(call.this, "toString", &[])
}

fn value_of(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    cx.to_object(call.this).map(Value::Object)
}
