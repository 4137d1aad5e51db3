//! What a built-in function works with: the world, the means to call functions, and conversions.
//!
//! Calling a function may run the Go program, which may call built-in functions again, and so on. A
//! [`Cx`] therefore owns nothing; it reaches the state through the guest for each step. The
//! collector may run while Go runs: what a built-in function made and still needs after a call it
//! hands to [`Cx::root`].

use std::collections::hash_map::Entry;

use shanhai::Error;

use crate::{
    builtin::{promise, web::storage},
    state::{Core, Services},
    world::{
        World,
        class::Class,
        code::{Call, Role},
        number,
        object::{Function, Kind, Seal},
        property::{Assigned, Found},
        text::Text,
        value::{Key, ObjectId, Outcome, Thrown, Value},
    },
};

/// How many calls one call may lead to, so that a small set of objects cannot keep the host busy
/// for ever (an array that holds another twice, which holds another twice, ...).
const MAX_CALLS: u64 = 100_000_000;

/// The program that a [`Cx`] works for.
pub(crate) trait Guest {
    /// Its state.
    fn core(&mut self) -> &mut Core;
    /// Its state and its memory, which is empty before it was started.
    fn parts(&mut self) -> (&mut Core, &mut [u8]);
    /// Calls its export `resume`.
    fn resume(&mut self) -> Result<(), Error>;
    /// The same where nobody waits for what comes of it: Go may be suspended on the way.
    fn resume_alone(&mut self) -> Result<(), Error>;
    /// Calls its export `go_scheduler`, which TinyGo programs have.
    fn schedule(&mut self) -> Result<(), Error>;
    /// The number of the embedder's function of this path.
    fn host_index(&mut self, path: &str) -> Option<u32>;
    /// Calls a function of the embedder.
    fn call_host(&mut self, index: u32, this: &Value, args: &[Value]) -> Outcome;
}

/// The context of a built-in function.
pub struct Cx<'a> {
    pub(crate) guest: &'a mut dyn Guest,
}

impl<'a> Cx<'a> {
    pub(crate) fn new(guest: &'a mut dyn Guest) -> Self {
        Cx { guest }
    }

    /// The whole state.
    pub(crate) fn core(&mut self) -> &mut Core {
        self.guest.core()
    }

    /// The objects.
    pub(crate) fn world(&mut self) -> &mut World {
        &mut self.guest.core().world
    }

    /// What the machine offers.
    pub(crate) fn services(&mut self) -> &mut Services {
        &mut self.guest.core().services
    }

    /// The global object.
    pub fn global(&mut self) -> ObjectId {
        self.world().global
    }

    /// Keeps an object alive until the running built-in function returns.
    pub fn root(&mut self, id: ObjectId) {
        self.core().roots.push(id);
    }

    /// Keeps an object alive until it is unpinned as often as it was pinned.
    ///
    /// Whoever keeps a value while the program runs on must pin it; what the program cannot reach
    /// is freed, and its id used again.
    pub fn pin(&mut self, id: ObjectId) {
        *self.core().pins.entry(id).or_default() += 1;
    }

    /// Takes back one [`pin`](Cx::pin).
    pub fn unpin(&mut self, id: ObjectId) {
        if let Entry::Occupied(mut pin) = self.core().pins.entry(id) {
            *pin.get_mut() -= 1;
            if *pin.get() == 0 {
                pin.remove();
            }
        }
    }

    // Errors.

    /// Makes an error to throw.
    pub fn error(&mut self, class: Class, message: &str) -> Thrown {
        Thrown::Value(Value::Object(self.world().make_error(class, message)))
    }

    /// Makes a `TypeError` to throw.
    pub fn type_error(&mut self, message: &str) -> Thrown {
        self.error(Class::TypeError, message)
    }

    /// Makes a `RangeError` to throw.
    pub fn range_error(&mut self, message: &str) -> Thrown {
        self.error(Class::RangeError, message)
    }

    #[cold]
    fn out_of_memory(&mut self) -> Thrown {
        self.range_error("The JavaScript world takes more memory than it may")
    }

    // Properties.

    /// Reads a property of an object.
    pub fn get(&mut self, id: ObjectId, key: &Key) -> Outcome {
        self.get_on(id, key, &Value::Object(id))
    }

    /// Reads a property of an object by name.
    pub fn get_named(&mut self, id: ObjectId, name: &str) -> Outcome {
        self.get(id, &Key::from(name))
    }

    /// Reads a property of any value; primitives have those of their class.
    pub fn get_of(&mut self, value: &Value, key: &Key) -> Outcome {
        let class = match value {
            Value::Object(id) => return self.get(*id, key),
            Value::Text(text) => {
                match key {
                    Key::Text(name) if name == "length" => return Ok(Value::from(text.len())),
                    Key::Index(at) => {
                        if let Some(unit) = text.unit(*at as usize) {
                            return Ok(Value::Text(Text::from_units(&[unit])));
                        }
                    }
                    Key::Text(_) | Key::Symbol(_) => {}
                }
                Class::String
            }
            Value::Number(_) => Class::Number,
            Value::Bool(_) => Class::Boolean,
            Value::Symbol(_) => Class::Symbol,
            Value::BigInt(_) => Class::BigInt,
            Value::Undefined | Value::Null => {
                let name = self.describe_key(key);
                let of = if *value == Value::Null {
                    "null"
                } else {
                    "undefined"
                };
                return Err(self.type_error(&format!(
                    "Cannot read properties of {of} (reading '{name}')"
                )));
            }
        };
        let proto = self.world().proto(class);
        self.get_on(proto, key, value)
    }

    pub(crate) fn get_on(&mut self, id: ObjectId, key: &Key, this: &Value) -> Outcome {
        match self.world().lookup(id, key) {
            None if matches!(key, Key::Index(_))
                && matches!(self.world().kind(id), Kind::View(_)) =>
            {
                Ok(self.element_of(id, key))
            }
            None if storage::is_storage(self.world().kind(id)) => {
                storage::get_property(self, id, key)
            }
            None => Ok(Value::Undefined),
            Some(Found::Value(value)) => Ok(value),
            Some(Found::Getter(getter)) => self.call(&Value::Object(getter), this, &[]),
            Some(Found::Proxy(proxy)) => self.proxy_get(proxy, key, this),
        }
    }

    /// Assigns to a property of an object; false if the object does not allow it.
    pub fn set(&mut self, id: ObjectId, key: Key, value: Value) -> Outcome<bool> {
        let mut value = value;
        if let (Kind::View(view), Key::Index(at)) = (self.world().kind(id), &key) {
            let view = *view;
            value = self.element_for(view.element, &value)?;
            if self.world().shows_memory(view) {
                self.write_element(view, *at as usize, &value);
                return Ok(true);
            }
        }
        if storage::is_storage(self.world().kind(id))
            && storage::set_property(self, id, &key, &value)?
        {
            return Ok(true);
        }
        let (name, input) = (key.clone(), value.clone());
        match self.world().assign(id, key, value) {
            Assigned::Done => Ok(true),
            Assigned::Refused => Ok(false),
            Assigned::BadLength => Err(self.range_error("Invalid array length")),
            Assigned::Setter(setter) => {
                self.call(&Value::Object(setter), &Value::Object(id), &[input])?;
                Ok(true)
            }
            Assigned::Proxy(proxy) => self.proxy_set(proxy, name, input, id),
        }
    }

    /// Deletes a property of an object; false if the object does not allow it.
    pub fn delete(&mut self, id: ObjectId, key: &Key) -> Outcome<bool> {
        if storage::is_storage(self.world().kind(id)) {
            storage::delete_property(self, id, key)?;
        }
        if self.is_proxy(id) {
            return self.proxy_delete(id, key);
        }
        Ok(self.world().delete(id, key))
    }

    /// The names of an object's own properties.
    pub fn own_keys(&mut self, id: ObjectId) -> Outcome<Vec<Key>> {
        if self.is_proxy(id) {
            return self.proxy_keys(id);
        }
        self.check_keys(id)?;
        let mut keys = self.world().own_keys(id);
        if storage::is_storage(self.world().kind(id)) {
            keys.extend(storage::keys(self));
        }
        Ok(keys)
    }

    /// Assigns to a property, and throws if the object does not allow it.
    pub fn set_strict(&mut self, id: ObjectId, key: Key, value: Value) -> Outcome<()> {
        let name = key.clone();
        if self.set(id, key, value)? {
            return Ok(());
        }
        let name = self.describe_key(&name);
        Err(self.type_error(&format!(
            "Cannot assign to read only property '{name}' of object"
        )))
    }

    /// The `length` property as a count.
    pub fn length(&mut self, id: ObjectId) -> Outcome<usize> {
        if let Kind::Array(elements) = self.world().kind(id) {
            return Ok(elements.length as usize);
        }
        let length = self.get_named(id, "length")?;
        let length = number::integer(self.to_number(&length)?);
        Ok(length.clamp(0.0, 9_007_199_254_740_991.0) as usize)
    }

    // Calls.

    /// Calls a function.
    pub fn call(&mut self, function: &Value, this: &Value, args: &[Value]) -> Outcome {
        let Some(callee) = function.as_object() else {
            let what = self.describe(function);
            return Err(self.type_error(&format!("{what} is not a function")));
        };
        self.dispatch(callee, this, args, None)
    }

    /// Calls the method `name` of a value.
    pub fn call_method(&mut self, this: &Value, name: &str, args: &[Value]) -> Outcome {
        let method = self.get_of(this, &Key::from(name))?;
        if !self.world().is_function(&method) {
            return Err(self.type_error(&format!("{name} is not a function")));
        }
        self.call(&method, this, args)
    }

    /// Constructs with `new`.
    pub fn construct(
        &mut self,
        constructor: &Value,
        args: &[Value],
        new_target: Option<ObjectId>,
    ) -> Outcome {
        let not_one = |cx: &mut Self| {
            let what = cx.describe(constructor);
            Err(cx.type_error(&format!("{what} is not a constructor")))
        };
        let Some(mut callee) = constructor.as_object() else {
            return not_one(self);
        };
        let mut target = new_target.unwrap_or(callee);
        let mut args = args.to_vec();
        loop {
            if self.is_proxy(callee) && self.world().is_function(&Value::Object(callee)) {
                return self.proxy_construct(callee, &args, target);
            }
            let Kind::Function(function) = self.world().kind(callee) else {
                return not_one(self);
            };
            match function {
                Function::Code(code) if code.row().role == Role::Constructor => {
                    return self.dispatch(callee, &Value::Undefined, &args, Some(target));
                }
                Function::Bound(bound) => {
                    let bound = bound.clone();
                    args.splice(0..0, bound.args);
                    if target == callee {
                        target = bound.target;
                    }
                    callee = bound.target;
                }
                Function::Go(_) | Function::Host(_) => {
                    let proto = self.get_named(target, "prototype")?;
                    let id = self.world().make_plain();
                    if let (Some(proto), Some(object)) =
                        (proto.as_object(), self.world().heap.find_mut(id))
                    {
                        object.proto = Some(proto);
                    }
                    self.root(id);
                    let result = self.dispatch(callee, &Value::Object(id), &args, None)?;
                    return Ok(if result.as_object().is_some() {
                        result
                    } else {
                        Value::Object(id)
                    });
                }
                Function::Code(_) | Function::Closure(..) => return not_one(self),
            }
        }
    }

    /// The prototype for what a constructor makes.
    pub fn proto_for(&mut self, call: &Call<'_>, class: Class) -> Outcome<ObjectId> {
        let default = self.world().proto(class);
        let Some(target) = call.new_target.filter(|target| *target != call.callee) else {
            return Ok(default);
        };
        Ok(self
            .get_named(target, "prototype")?
            .as_object()
            .unwrap_or(default))
    }

    fn dispatch(
        &mut self,
        callee: ObjectId,
        this: &Value,
        args: &[Value],
        new_target: Option<ObjectId>,
    ) -> Outcome {
        let core = self.core();
        if core.depth >= core.max_depth {
            return Err(self.range_error("Maximum call stack size exceeded"));
        }
        if core.is_over_limit() {
            return Err(self.out_of_memory());
        }
        core.calls = if core.depth == 0 { 0 } else { core.calls + 1 };
        if core.calls > MAX_CALLS {
            return Err(self.range_error("Too much work for one call"));
        }
        core.depth += 1;
        let height = core.roots.len();
        core.roots.push(callee);
        core.roots
            .extend(args.iter().chain([this]).filter_map(Value::as_object));
        let result = self.dispatch_inner(callee, this, args, new_target);
        let core = self.core();
        core.roots.truncate(height);
        core.depth -= 1;
        result
    }

    fn dispatch_inner(
        &mut self,
        callee: ObjectId,
        this: &Value,
        args: &[Value],
        new_target: Option<ObjectId>,
    ) -> Outcome {
        if self.is_proxy(callee) && self.world().is_function(&Value::Object(callee)) {
            return self.proxy_call(callee, this, args);
        }
        let Kind::Function(function) = self.world().kind(callee) else {
            let what = self.describe(&Value::Object(callee));
            return Err(self.type_error(&format!("{what} is not a function")));
        };
        match function {
            Function::Code(code) | Function::Closure(code, _) => {
                let run = code.row().run;
                run(
                    self,
                    &Call {
                        callee,
                        this,
                        args,
                        new_target,
                    },
                )
            }
            Function::Go(id) => {
                let id = id.clone();
                self.call_go(id, this, args)
            }
            Function::Bound(bound) => {
                let bound = bound.clone();
                let args = [bound.args.as_slice(), args].concat();
                self.call(&Value::Object(bound.target), &bound.this, &args)
            }
            Function::Host(index) => {
                let index = *index;
                self.guest.call_host(index, this, args)
            }
        }
    }

    /// Calls a function that Go gave to `_makeFuncWrapper`.
    fn call_go(&mut self, id: Value, this: &Value, args: &[Value]) -> Outcome {
        if self.core().exit.is_some() {
            return Err(self.error(Class::Error, "Go program has already exited"));
        }
        let core = self.core();
        let event = core.make_event(id, this.clone(), args);
        core.roots.push(event);
        core.events_running.push(event);
        let result = self.guest.resume();
        self.core().events_running.pop();
        result?;
        self.get_named(event, "result")
    }

    /// Calls `resume` for an event that is pending, or for none.
    pub(crate) fn resume(&mut self) -> Outcome<()> {
        Ok(self.guest.resume()?)
    }

    /// Calls `resume` for an event that is pending, or for none. Nobody waits for what comes of it.
    pub(crate) fn resume_alone(&mut self) -> Outcome<()> {
        Ok(self.guest.resume_alone()?)
    }

    /// Calls a function whose result nobody looks at. If it is Go's, Go may be suspended on the way.
    pub(crate) fn call_alone(&mut self, function: &Value, args: &[Value]) -> Outcome<()> {
        match self.go_alone(function) {
            Some(go) => {
                self.core().make_event(go, Value::Undefined, args);
                self.resume_alone()
            }
            None => self.call(function, &Value::Undefined, args).map(|_| ()),
        }
    }

    /// What Go knows a function by, if it is Go's and nothing of the program's is on the stack: called
    /// then, Go may be suspended on the way.
    pub(crate) fn go_alone(&mut self, function: &Value) -> Option<Value> {
        let core = self.core();
        if core.depth > 0 || core.exit.is_some() || !core.is_go() {
            return None;
        }
        match &core.world.heap.find(function.as_object()?)?.kind {
            Kind::Function(Function::Go(go)) => Some(go.clone()),
            _ => None,
        }
    }

    /// Calls a function that [`go_alone`](Cx::go_alone) found; what it returns fulfils a promise, if
    /// there is one, also if Go is suspended until then.
    pub(crate) fn call_for(
        &mut self,
        go: Value,
        this: &Value,
        args: &[Value],
        promise: Option<ObjectId>,
    ) -> Outcome<()> {
        let core = self.core();
        let event = core.make_event(go, this.clone(), args);
        core.events_running.push(event);
        core.answer = Some((event, promise));
        self.resume_alone()?;
        self.take_answer()
    }

    /// Fulfils the promise of a call that has ended by now.
    pub(crate) fn take_answer(&mut self) -> Outcome<()> {
        let core = self.core();
        if core.suspended.is_some() {
            return Ok(());
        }
        let Some((event, promise)) = core.answer.take() else {
            return Ok(());
        };
        core.events_running.pop();
        let result = self.get_named(event, "result")?;
        match promise {
            Some(promise) => promise::resolve(self, promise, &result),
            None => Ok(()),
        }
    }

    /// Calls `go_scheduler` of a TinyGo program.
    pub(crate) fn schedule(&mut self) -> Outcome<()> {
        Ok(self.guest.schedule()?)
    }

    /// Refuses to go on if everything together takes more memory than the embedder allows.
    pub fn check_total(&mut self) -> Outcome<()> {
        if self.core().is_over_limit() {
            Err(self.out_of_memory())
        } else {
            Ok(())
        }
    }

    /// Refuses what would take more memory than the embedder allows.
    pub fn check_size(&mut self, bytes: usize) -> Outcome<()> {
        if bytes <= self.core().max_bytes {
            return Ok(());
        }
        Err(self.range_error("Invalid length: the host's limit is exceeded"))
    }

    /// Whether an object may get new properties.
    pub fn is_extensible(&mut self, id: ObjectId) -> bool {
        self.world()
            .heap
            .find(id)
            .is_some_and(|object| object.seal == Seal::Open)
    }

    /// A value as error messages show it.
    pub fn describe(&mut self, value: &Value) -> String {
        match value {
            Value::Text(text) => format!("\"{text}\""),
            Value::Symbol(_) => "Symbol()".into(),
            Value::Object(id) if matches!(self.world().kind(*id), Kind::Function(_)) => {
                "function".into()
            }
            Value::Object(id) if matches!(self.world().kind(*id), Kind::Array(_)) => "array".into(),
            Value::Object(_) => "object".into(),
            _ => self
                .to_text(value)
                .map(|text| text.to_string())
                .unwrap_or_default(),
        }
    }

    /// A key as error messages show it.
    pub fn describe_key(&mut self, key: &Key) -> String {
        match key {
            Key::Index(at) => at.to_string(),
            Key::Text(name) => name.to_string(),
            Key::Symbol(symbol) => {
                let description = self.world().symbol_description(*symbol);
                format!(
                    "Symbol({})",
                    description.map(Text::to_string).unwrap_or_default()
                )
            }
        }
    }
}
