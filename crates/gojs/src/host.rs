//! What an embedder's functions work with: the call, the world around it, and promises to keep later.

use shanhai::Store;

use crate::{
    builtin::promise,
    cx::Cx,
    link::{Link, StoreGuest},
    world::{
        class::Class,
        object::{Function, Kind, Settled},
        property::Found,
        props::Flags,
        value::{Key, ObjectId, Outcome, Value},
    },
};

/// A function of the embedder.
pub(crate) type HostFunction<T> = dyn Fn(&mut HostCall<'_, T>) -> Outcome + Send + Sync;

/// How a function of the embedder was called, see [`Bindings::function_with`](crate::Bindings).
pub struct HostCall<'a, T> {
    pub(crate) guest: StoreGuest<'a, T>,
    pub(crate) this: &'a Value,
    pub(crate) args: &'a [Value],
}

impl<T: 'static> HostCall<'_, T> {
    /// What it was called on; for a class, the object that `new` makes.
    #[must_use]
    pub fn this(&self) -> &Value {
        self.this
    }

    /// The arguments.
    #[must_use]
    pub fn args(&self) -> &[Value] {
        self.args
    }

    /// The argument at `at`, undefined if there are fewer.
    #[must_use]
    pub fn arg(&self, at: usize) -> &Value {
        self.args.get(at).unwrap_or(&Value::Undefined)
    }

    /// The data of the store.
    pub fn data_mut(&mut self) -> &mut T {
        self.guest.store.data_mut()
    }

    /// The store, to call exports of the instance.
    pub fn store(&mut self) -> &mut Store<T> {
        self.guest.store
    }

    /// The JavaScript world: to make objects, read properties, call functions, throw errors.
    pub fn cx(&mut self) -> Cx<'_> {
        Cx::new(&mut self.guest)
    }
}

impl<T> std::fmt::Debug for HostCall<'_, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("HostCall")
            .field("this", self.this)
            .field("args", &self.args)
            .finish_non_exhaustive()
    }
}

/// The other end of a promise that [`Cx::promise`] made: whoever has it keeps or breaks the promise.
///
/// It is plain data and may be sent to another thread, which answers by a channel or the like; only
/// who has the store can settle it. One that is dropped leaves its promise pending for ever.
#[derive(Debug, PartialEq, Eq)]
#[must_use = "a promise that is not settled stays pending for ever"]
pub struct Resolver {
    promise: ObjectId,
}

impl Resolver {
    /// The number of the promise, which goes into the embedder's own state beside [`GoJs::save`].
    ///
    /// [`GoJs::save`]: crate::GoJs::save
    #[must_use]
    pub fn number(&self) -> u32 {
        self.promise.0
    }

    /// The other end of the promise that had this number when the state was saved.
    pub fn from_number(number: u32) -> Self {
        Resolver {
            promise: ObjectId(number),
        }
    }
}

impl Cx<'_> {
    /// Makes a promise and what settles it, now or in a later turn of the event loop.
    pub fn promise(&mut self) -> (Value, Resolver) {
        let promise = promise::pending(self);
        self.pin(promise);
        (Value::Object(promise), Resolver { promise })
    }

    /// Keeps a promise with a value, or breaks it with a reason.
    ///
    /// Who waits for it is told in the next turn of the event loop.
    ///
    /// # Errors
    /// Only the end of the program, if the value's `then` is a getter that causes it.
    pub fn settle(&mut self, resolver: Resolver, result: Result<Value, Value>) -> Outcome<()> {
        let id = resolver.promise;
        self.unpin(id);
        self.root(id);
        match result {
            Ok(value) => promise::resolve(self, id, &value),
            Err(reason) => {
                promise::reject(self, id, reason);
                Ok(())
            }
        }
    }

    /// What became of a promise: its value, or the reason why it was broken; none while it is pending,
    /// and of what is no promise.
    pub fn promise_result(&mut self, promise: &Value) -> Option<Result<Value, Value>> {
        match self.world().kind(promise.as_object()?) {
            Kind::Promise(promise) => match &promise.state {
                Settled::Pending => None,
                Settled::Fulfilled(value) => Some(Ok(value.clone())),
                Settled::Rejected(reason) => Some(Err(reason.clone())),
            },
            _ => None,
        }
    }

    /// Makes an empty object.
    pub fn object(&mut self) -> ObjectId {
        let id = self.world().make_plain();
        self.root(id);
        id
    }

    /// Makes an array.
    pub fn array(&mut self, items: Vec<Value>) -> ObjectId {
        let id = self.world().make_array(items);
        self.root(id);
        id
    }

    /// Makes a `Uint8Array`, which Go copies from with `js.CopyBytesToGo`.
    pub fn bytes(&mut self, bytes: Vec<u8>) -> ObjectId {
        let id = self.world().make_bytes(bytes);
        self.root(id);
        id
    }

    /// The bytes that a typed array shows; none of any other value.
    pub fn bytes_of(&mut self, value: &Value) -> Option<&[u8]> {
        let view = self.as_view(value)?;
        Some(self.shown(view))
    }

    /// The bytes that a typed array shows, to change them.
    pub fn bytes_of_mut(&mut self, value: &Value) -> Option<&mut [u8]> {
        let view = self.as_view(value)?;
        Some(self.shown_mut(view))
    }

    /// Makes an `Error` to reject a promise with; to throw one there is [`Cx::type_error`].
    pub fn make_error(&mut self, message: &str) -> Value {
        let id = self.world().make_error(Class::Error, message);
        self.root(id);
        Value::Object(id)
    }

    /// Assigns to a property of an object by name.
    ///
    /// # Errors
    /// What a setter throws, or a `TypeError` if the object does not allow it.
    pub fn set_named(&mut self, id: ObjectId, name: &str, value: Value) -> Outcome<()> {
        self.set_strict(id, Key::from(name), value)
    }

    /// Reads what is at a path from the global object, as `"console.log"`; undefined if there is nothing.
    ///
    /// # Errors
    /// What a getter on the way throws.
    pub fn global_at(&mut self, path: &str) -> Outcome {
        let mut at = Value::Object(self.global());
        for name in path.split('.') {
            if at.is_nullish() {
                return Ok(Value::Undefined);
            }
            at = self.get_of(&at, &Key::from(name))?;
        }
        Ok(at)
    }

    /// Calls the function at a path from the global object; `this` is the object it stands in.
    ///
    /// # Errors
    /// What the function throws, or a `TypeError` if there is none.
    pub fn call_global(&mut self, path: &str, args: &[Value]) -> Outcome {
        let (holder, name) = path.rsplit_once('.').unwrap_or(("", path));
        let this = if holder.is_empty() {
            Value::Object(self.global())
        } else {
            self.global_at(holder)?
        };
        self.call_method(&this, name, args)
    }

    /// Makes a function object of a function that the embedder registered under this name or path.
    pub fn host_function(&mut self, name: &str) -> Option<Value> {
        let index = self.guest.host_index(name)?;
        let kind = Kind::Function(Function::Host(index));
        let id = self.world().make(Class::Function, kind);
        self.root(id);
        Some(Value::Object(id))
    }
}

impl<T: 'static> Link<T> {
    /// Puts the embedder's functions where their paths say; objects on the way are made.
    pub fn install(&self, data: &mut T) {
        for function in &self.functions {
            let core = self.core(data);
            let index = core.host_number(&function.path);
            let world = &mut core.world;
            let kind = Kind::Function(Function::Host(index));
            let id = world.make(Class::Function, kind);
            if function.class {
                let proto = world.make_plain();
                world.put(proto, "constructor", Value::Object(id), Flags::HIDDEN);
                world.put(id, "prototype", Value::Object(proto), Flags::HIDDEN);
            }
            let mut holder = world.global;
            let mut names = function.path.split('.').peekable();
            while let Some(name) = names.next() {
                if names.peek().is_none() {
                    world.put(holder, name, Value::Object(id), Flags::OPEN);
                    break;
                }
                holder = match world.lookup(holder, &Key::from(name)) {
                    Some(Found::Value(Value::Object(inner))) => inner,
                    _ => {
                        let inner = world.make_plain();
                        world.put(holder, name, Value::Object(inner), Flags::OPEN);
                        inner
                    }
                };
            }
        }
    }
}
