//! The built-in classes: those whose prototypes built-in functions need by name.

/// Makes the enum and the list of names and parents.
///
/// `TypeError: Error,` is the class of that name whose prototype inherits from `Error.prototype`.
macro_rules! classes {
    ($($name:ident: $parent:ident,)*) => {
        /// A class whose prototype exists from the start.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[expect(clippy::upper_case_acronyms, reason = "the names of constructors as they are")]
        pub enum Class { $($name,)* }

        impl Class {
            /// Every class; a parent comes before its children.
            pub const ALL: &'static [Class] = &[$(Class::$name,)*];

            /// The name of its constructor.
            pub const fn name(self) -> &'static str {
                match self { $(Class::$name => stringify!($name),)* }
            }

            /// Whose prototype its prototype inherits from; `Object` from none.
            pub const fn parent(self) -> Class {
                match self { $(Class::$name => Class::$parent,)* }
            }
        }
    };
}

classes! {
    Object: Object,
    Function: Object,
    Array: Object,
    String: Object,
    Number: Object,
    Boolean: Object,
    Symbol: Object,
    BigInt: Object,
    Error: Object,
    TypeError: Error,
    RangeError: Error,
    SyntaxError: Error,
    ReferenceError: Error,
    EvalError: Error,
    URIError: Error,
    AggregateError: Error,
    Promise: Object,
    Map: Object,
    Set: Object,
    Date: Object,
    ArrayBuffer: Object,
    DataView: Object,
    TypedArray: Object,
    Int8Array: TypedArray,
    Uint8Array: TypedArray,
    Uint8ClampedArray: TypedArray,
    Int16Array: TypedArray,
    Uint16Array: TypedArray,
    Int32Array: TypedArray,
    Uint32Array: TypedArray,
    Float32Array: TypedArray,
    Float64Array: TypedArray,
    BigInt64Array: TypedArray,
    BigUint64Array: TypedArray,
    TextEncoder: Object,
    TextDecoder: Object,
    Iterator: Object,
    ArrayIterator: Iterator,
    MapIterator: Iterator,
    SetIterator: Iterator,
    StringIterator: Iterator,
    Headers: Object,
    Request: Object,
    Response: Object,
    ReadableStream: Object,
    ReadableStreamDefaultReader: Object,
    ReadableStreamDefaultController: Object,
    WebSocket: Object,
    Stats: Object,
    Go: Object,
    WeakMap: Object,
    WeakSet: Object,
    WeakRef: Object,
    FinalizationRegistry: Object,
    RegExp: Object,
    RegExpStringIterator: Iterator,
    Event: Object,
    CustomEvent: Event,
    MessageEvent: Event,
    EventTarget: Object,
    AbortController: Object,
    AbortSignal: EventTarget,
    DOMException: Error,
    URL: Object,
    URLSearchParams: Object,
    URLSearchParamsIterator: Iterator,
    Blob: Object,
    File: Blob,
    FormData: Object,
    MessageChannel: Object,
    MessagePort: EventTarget,
    Storage: Object,
    IteratorHelper: Iterator,
    WrapForValidIterator: Iterator,
    SharedArrayBuffer: Object,
}

impl Class {
    /// Whether its constructor is a property of the global object.
    pub fn is_global(self) -> bool {
        !matches!(
            self,
            Class::TypedArray
                | Class::ArrayIterator
                | Class::MapIterator
                | Class::SetIterator
                | Class::StringIterator
                | Class::Stats
                | Class::Go
                | Class::RegExpStringIterator
                | Class::URLSearchParamsIterator
                | Class::IteratorHelper
                | Class::WrapForValidIterator
        )
    }
}
