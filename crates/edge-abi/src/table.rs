//! The table of the whole interface. Names, numbers and meanings stand here and nowhere else.
//!
//! Its rows become the constants for this side (`gpio_open::LABEL`), the tables of
//! `docs/edgekit-abi.md` and the constants of the Go SDK: `cargo xtask edge-abi` writes both.
//!
//! A row of [`METHODS`] and what becomes of it:
//! ```text
//! GpioOpen gpio_open "gpio.open" Gpio "Opens a line."
//!     { LABEL = 1: Text "its label"; }                gpio_open::LABEL, field 1 of the request
//!     -> { HANDLE = 1: Uint "of the line"; }          gpio_open::reply::HANDLE, field 1 of the reply
//! ```

/// The name guests import the functions from.
pub const MODULE: &str = "edgekit";

/// The version of the interface.
pub const VERSION: u32 = 1;

/// The export through which reactors, and Go's js modules, get their events.
pub const EVENT_EXPORT: &str = "edgekit_event";

/// The first byte of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum EventTag {
    /// Somebody calls the guest: its id, then the fields of the call.
    Call = 1,
    /// An asynchronous call of the guest has succeeded: its id, then the reply.
    Resolve = 2,
    /// An asynchronous call of the guest has failed: its id, then kind and message.
    Reject = 3,
}

/// The fields of an event with [`EventTag::Reject`], and of an error wherever it is in a frame.
pub mod reject {
    /// The number of the [`ErrorKind`](super::ErrorKind).
    pub const KIND: u32 = 1;
    /// What failed and what to do.
    pub const MESSAGE: u32 = 2;
}

/// The fields of a value of SQL, a frame with one of these; without any it is null.
pub mod sql_value {
    /// A whole number (signed).
    pub const INT: u32 = 1;
    /// The 8 bytes of a double, the lowest first.
    pub const REAL: u32 = 2;
    /// A text.
    pub const TEXT: u32 = 3;
    /// Bytes.
    pub const BLOB: u32 = 4;
}

macro_rules! error_kinds {
    ($($number:literal $variant:ident $name:literal $doc:literal;)*) => {
        /// What kind of failure an error is.
        ///
        /// The names follow wasi:gpio and wasi:keyvalue where those have one.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        #[repr(u8)]
        pub enum ErrorKind {
            $(#[doc = $doc] $variant = $number,)*
        }

        impl ErrorKind {
            /// All kinds, by number.
            pub const ALL: &'static [ErrorKind] = &[$(ErrorKind::$variant),*];

            /// Its number, from 1.
            #[must_use]
            pub const fn number(self) -> u8 {
                self as u8
            }

            /// Its name.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(ErrorKind::$variant => $name,)*
                }
            }

            /// When it is used.
            #[must_use]
            pub const fn doc(self) -> &'static str {
                match self {
                    $(ErrorKind::$variant => $doc,)*
                }
            }
        }
    };
}

error_kinds! {
    1 Denied "denied" "The permissions do not allow it.";
    2 NotFound "not-found" "There is no such thing: a pin, a handle, a method.";
    3 InUse "already-in-use" "Another module, or another program, has it.";
    4 Invalid "invalid" "The request makes no sense.";
    5 Unsupported "unsupported" "This node, or this build of it, cannot do it.";
    6 HardwareFault "hardware-fault" "The device failed.";
    7 WouldBlock "would-block" "There is nothing yet.";
    8 TimedOut "timed-out" "It took longer than it may.";
    9 Limit "limit" "A limit is reached.";
    10 Closed "closed" "The other end is gone, or the handle was closed.";
    11 Conflict "conflict" "Somebody else changed it meanwhile.";
    12 Failed "failed" "Anything else.";
}

impl ErrorKind {
    /// The kind of a number.
    #[must_use]
    pub fn from_number(number: u64) -> Option<ErrorKind> {
        let at = usize::try_from(number).ok()?.checked_sub(1)?;
        ErrorKind::ALL.get(at).copied()
    }
}

impl std::fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

/// How important a line of log is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Level {
    /// What a developer wants to see.
    Debug = 0,
    /// What happens.
    Info = 1,
    /// What should be looked at.
    Warn = 2,
    /// What failed.
    Error = 3,
}

impl Level {
    /// The level of a number; what is above the last is an error.
    #[must_use]
    pub fn from_number(number: u64) -> Level {
        match number {
            0 => Level::Debug,
            1 => Level::Info,
            2 => Level::Warn,
            _ => Level::Error,
        }
    }
}

/// What a module must have been granted for a method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Capability {
    /// Nothing.
    Always,
    /// Routes of the gateway.
    Routes,
    /// Lines of GPIO chips, by label.
    Gpio,
    /// Serial ports, by name.
    Uart,
    /// The real-time clock.
    Rtc,
    /// Namespaces of the key-value storage.
    Kv,
    /// Databases.
    Sql,
    /// Hosts of the network.
    Hosts,
}

impl Capability {
    /// Its name, as in manifests; empty for what is always allowed.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Capability::Always => "",
            Capability::Routes => "routes",
            Capability::Gpio => "gpio",
            Capability::Uart => "uart",
            Capability::Rtc => "rtc",
            Capability::Kv => "kv",
            Capability::Sql => "sql",
            Capability::Hosts => "hosts",
        }
    }
}

/// What a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldType {
    /// A number.
    Uint,
    /// A number that may be negative, folded.
    Sint,
    /// 0 or 1.
    Bool,
    /// UTF-8.
    Text,
    /// Bytes.
    Bytes,
    /// A frame.
    Frame,
    /// Texts, any number of them.
    Texts,
    /// Frames, any number of them.
    Frames,
}

/// A field of a request, a reply or an event.
#[derive(Clone, Copy, Debug)]
pub struct FieldRow {
    /// Its name, in capitals.
    pub name: &'static str,
    /// Its number.
    pub number: u32,
    /// What it holds.
    pub ty: FieldType,
    /// What that means.
    pub doc: &'static str,
}

/// A method of `call`.
#[derive(Clone, Copy, Debug)]
pub struct MethodRow {
    /// Which.
    pub method: Method,
    /// Its name.
    pub name: &'static str,
    /// What it needs.
    pub capability: Capability,
    /// What it does, in one sentence.
    pub doc: &'static str,
    /// The fields of its request.
    pub request: &'static [FieldRow],
    /// The fields of its reply.
    pub reply: &'static [FieldRow],
}

/// An event that the host sends.
#[derive(Clone, Copy, Debug)]
pub struct EventRow {
    /// Its name.
    pub name: &'static str,
    /// When it comes.
    pub doc: &'static str,
    /// Its fields.
    pub fields: &'static [FieldRow],
}

macro_rules! fields {
    ($($field:ident = $number:literal : $ty:ident $doc:literal;)*) => {
        &[$(FieldRow {
            name: stringify!($field),
            number: $number,
            ty: FieldType::$ty,
            doc: $doc,
        }),*]
    };
}

macro_rules! methods {
    ($(
        $variant:ident $module:ident $name:literal $capability:ident $doc:literal
            { $($request:tt)* } -> { $($reply:tt)* }
    )*) => {
        /// A method of `call`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Method {
            $(#[doc = $doc] $variant,)*
        }

        /// All methods.
        pub const METHODS: &[MethodRow] = &[$(MethodRow {
            method: Method::$variant,
            name: $name,
            capability: Capability::$capability,
            doc: $doc,
            request: fields! { $($request)* },
            reply: fields! { $($reply)* },
        }),*];

        impl Method {
            /// The method of a name.
            #[must_use]
            pub fn from_name(name: &[u8]) -> Option<Method> {
                match std::str::from_utf8(name).ok()? {
                    $($name => Some(Method::$variant),)*
                    _ => None,
                }
            }

            /// Its name. It is not looked up in its row, so that a program without documentation has no rows.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Method::$variant => $name,)*
                }
            }
        }

        $(
            #[doc = concat!("The fields of `", $name, "`.")]
            pub mod $module {
                constants! { $($request)* }
                /// The fields of the reply.
                pub mod reply {
                    constants! { $($reply)* }
                }
            }
        )*
    };
}

macro_rules! constants {
    ($($field:ident = $number:literal : $ty:ident $doc:literal;)*) => {
        $(#[doc = concat!($doc, " (", stringify!($ty), ")")] pub const $field: u32 = $number;)*
    };
}

methods! {
    RouteAdd route_add "route.add" Routes
        "Serves what matches a pattern: `[METHOD ][HOST]/path` with `{name}` and `{rest...}`."
        { PATTERN = 1: Text "the pattern, as in Go's `http.ServeMux`"; }
        -> { ROUTE = 1: Uint "the number that requests for it carry"; }

    HttpHeader http_header "http.header" Always
        "The values of a header of a request that has not been answered."
        { REQUEST = 1: Uint "the request"; NAME = 2: Text "the header's name, in any case"; }
        -> { VALUE = 1: Texts "the values, in their order"; }

    HttpHeaders http_headers "http.headers" Always
        "All headers of a request that has not been answered."
        { REQUEST = 1: Uint "the request"; }
        -> { NAME = 1: Texts "each header's name"; VALUE = 2: Texts "each header's value, after its name"; }

    HttpBody http_body "http.body" Always
        "The next piece of a request's body; waits for it."
        { REQUEST = 1: Uint "the request"; MOST = 2: Uint "bytes to give at most; 0 for as many as there are"; }
        -> { PIECE = 1: Bytes "the piece"; END = 2: Bool "whether it is the last"; }

    HttpWrite http_write "http.write" Always
        "The next piece of a response that was begun with `more`; waits while too much is under way."
        { REQUEST = 1: Uint "the request"; PIECE = 2: Bytes "the piece"; }
        -> { }

    HttpEnd http_end "http.end" Always
        "The end of a response that was begun with `more`."
        { REQUEST = 1: Uint "the request"; }
        -> { }

    GpioOpen gpio_open "gpio.open" Gpio
        "Opens a line, by label or by chip and offset."
        {
            LABEL = 1: Text "the line's label";
            DIRECTION = 2: Uint "0 input, 1 output";
            BIAS = 3: Uint "0 as it is, 1 none, 2 pull-up, 3 pull-down";
            DRIVE = 4: Uint "0 push-pull, 1 open drain, 2 open source";
            ACTIVE_LOW = 5: Bool "whether the low voltage means true";
            INITIAL = 6: Bool "the level that an output begins with";
            DEBOUNCE = 7: Uint "microseconds that a level must last to count";
            CHIP = 8: Text "the chip, if there is no label";
            OFFSET = 9: Uint "the line's number on the chip";
        }
        -> { HANDLE = 1: Uint "the line's handle"; }

    GpioRead gpio_read "gpio.read" Gpio
        "The level of a line."
        { HANDLE = 1: Uint "the line"; }
        -> { LEVEL = 1: Bool "whether it is active"; }

    GpioWrite gpio_write "gpio.write" Gpio
        "Sets the level of an output."
        { HANDLE = 1: Uint "the line"; LEVEL = 2: Bool "whether it is to be active"; }
        -> { }

    GpioEdge gpio_edge "gpio.edge" Gpio
        "Asks for events at edges of an input."
        { HANDLE = 1: Uint "the line"; EDGES = 2: Uint "0 none, 1 rising, 2 falling, 3 both"; }
        -> { }

    GpioClose gpio_close "gpio.close" Gpio
        "Gives a line back."
        { HANDLE = 1: Uint "the line"; }
        -> { }

    UartOpen uart_open "uart.open" Uart
        "Opens a serial port."
        {
            NAME = 1: Text "the port's name in the configuration";
            BAUD = 2: Uint "bits a second; 0 for 115,200";
            DATA_BITS = 3: Uint "5 to 8; 0 for 8";
            PARITY = 4: Uint "0 none, 1 odd, 2 even";
            STOP_BITS = 5: Uint "1 or 2; 0 for 1";
            FLOW = 6: Uint "0 none, 1 by wires (RTS, CTS), 2 by bytes (XON, XOFF)";
        }
        -> { HANDLE = 1: Uint "the port's handle"; }

    UartRead uart_read "uart.read" Uart
        "Reads at least one byte; waits for it."
        {
            HANDLE = 1: Uint "the port";
            MOST = 2: Uint "bytes to give at most";
            TIMEOUT = 3: Uint "milliseconds to wait, then `timed-out`; for ever if it is not there";
        }
        -> { DATA = 1: Bytes "what was read"; }

    UartWrite uart_write "uart.write" Uart
        "Writes bytes; waits until at least one is taken."
        { HANDLE = 1: Uint "the port"; DATA = 2: Bytes "the bytes"; }
        -> { WRITTEN = 1: Uint "how many were taken"; }

    UartDrain uart_drain "uart.drain" Uart
        "Waits until everything written has left the port."
        { HANDLE = 1: Uint "the port"; }
        -> { }

    UartClose uart_close "uart.close" Uart
        "Gives a port back."
        { HANDLE = 1: Uint "the port"; }
        -> { }

    RtcRead rtc_read "rtc.read" Rtc
        "The time of the real-time clock."
        { }
        -> { SECONDS = 1: Sint "since 1970"; NANOS = 2: Uint "nanoseconds within the second"; }

    RtcSet rtc_set "rtc.set" Rtc
        "Sets the real-time clock."
        { SECONDS = 1: Sint "since 1970"; NANOS = 2: Uint "nanoseconds within the second"; }
        -> { }

    RtcSetAlarm rtc_set_alarm "rtc.set_alarm" Rtc
        "Sets the alarm, or takes it back; when it is due, the event `rtc.alarm` comes."
        { SECONDS = 1: Sint "since 1970; no alarm if it is not there"; }
        -> { }

    RtcAlarm rtc_alarm "rtc.alarm" Rtc
        "The alarm that is set."
        { }
        -> { SECONDS = 1: Sint "since 1970; not there if there is no alarm"; }

    KvOpen kv_open "kv.open" Kv
        "Opens a namespace."
        { NAME = 1: Text "its name"; }
        -> { HANDLE = 1: Uint "the namespace's handle"; }

    KvGet kv_get "kv.get" Kv
        "The value of a key."
        { HANDLE = 1: Uint "the namespace"; KEY = 2: Text "the key"; }
        -> { VALUE = 1: Bytes "not there if the key is not"; }

    KvSet kv_set "kv.set" Kv
        "Sets the value of a key."
        { HANDLE = 1: Uint "the namespace"; KEY = 2: Text "the key"; VALUE = 3: Bytes "the value"; }
        -> { }

    KvDelete kv_delete "kv.delete" Kv
        "Removes a key; it need not be there."
        { HANDLE = 1: Uint "the namespace"; KEY = 2: Text "the key"; }
        -> { }

    KvExists kv_exists "kv.exists" Kv
        "Whether a key is there."
        { HANDLE = 1: Uint "the namespace"; KEY = 2: Text "the key"; }
        -> { EXISTS = 1: Bool "whether it is"; }

    KvKeys kv_keys "kv.keys" Kv
        "Lists keys in pieces, in the order of their bytes."
        {
            HANDLE = 1: Uint "the namespace";
            CURSOR = 2: Text "that of the piece before; not there for the first";
            LIMIT = 3: Uint "keys to give at most; 0 for as many as the node likes";
        }
        -> { KEY = 1: Texts "the keys"; CURSOR = 2: Text "for the next piece; not there after the last"; }

    KvIncrement kv_increment "kv.increment" Kv
        "Adds to a counter; a key that is not there counts as 0."
        { HANDLE = 1: Uint "the namespace"; KEY = 2: Text "the key"; DELTA = 3: Sint "what to add"; }
        -> { VALUE = 1: Sint "the sum"; }

    KvCas kv_cas "kv.cas" Kv
        "Sets or removes a key if it has the value that the caller knows."
        {
            HANDLE = 1: Uint "the namespace";
            KEY = 2: Text "the key";
            EXPECTED = 3: Bytes "the value it must have; not there: the key must not be";
            VALUE = 4: Bytes "its value from now on; not there: it is removed";
        }
        -> { SWAPPED = 1: Bool "whether it was done"; VALUE = 2: Bytes "if not, the value it has"; }

    SqlOpen sql_open "sql.open" Sql
        "Opens a database."
        { NAME = 1: Text "its name in the configuration"; }
        -> { HANDLE = 1: Uint "the connection's handle"; }

    SqlExec sql_exec "sql.exec" Sql
        "Executes a statement that gives no rows."
        {
            HANDLE = 1: Uint "the connection";
            SQL = 2: Text "the statement";
            ARG = 3: Frames "a value for each parameter, in their order";
        }
        -> { CHANGES = 1: Uint "rows that it changed"; LAST_ID = 2: Sint "the id of the last row it inserted"; }

    SqlQuery sql_query "sql.query" Sql
        "Executes a statement that gives rows, and gives them."
        {
            HANDLE = 1: Uint "the connection";
            SQL = 2: Text "the statement";
            ARG = 3: Frames "a value for each parameter, in their order";
        }
        -> { COLUMN = 1: Texts "the columns' names"; ROW = 2: Frames "each row: a frame with fields 1, its values"; }

    SqlBegin sql_begin "sql.begin" Sql
        "Begins a transaction."
        { HANDLE = 1: Uint "the connection"; }
        -> { }

    SqlCommit sql_commit "sql.commit" Sql
        "Makes a transaction last."
        { HANDLE = 1: Uint "the connection"; }
        -> { }

    SqlRollback sql_rollback "sql.rollback" Sql
        "Undoes a transaction."
        { HANDLE = 1: Uint "the connection"; }
        -> { }

    SqlClose sql_close "sql.close" Sql
        "Closes a connection; a transaction that is open is undone."
        { HANDLE = 1: Uint "the connection"; }
        -> { }

    HttpFetch http_fetch "http.fetch" Hosts
        "Sends a request and waits for the head of the response."
        {
            METHOD = 1: Text "`GET` if it is not there";
            URL = 2: Text "where to";
            NAME = 3: Texts "each header's name";
            VALUE = 4: Texts "each header's value, after its name";
            BODY = 5: Bytes "the body";
            TIMEOUT = 6: Uint "milliseconds for all of it; 0 for the node's own limit";
        }
        -> {
            FETCH = 1: Uint "the handle for the rest of the body, if there is `more`";
            STATUS = 2: Uint "the status";
            NAME = 3: Texts "each header's name";
            VALUE = 4: Texts "each header's value, after its name";
            BODY = 5: Bytes "the body, or what is there of it";
            MORE = 6: Bool "whether there is more of it";
            URL = 7: Text "where the response came from, after redirects";
        }

    HttpFetchBody http_fetch_body "http.fetch_body" Hosts
        "The next piece of a response's body; waits for it."
        { FETCH = 1: Uint "the handle"; MOST = 2: Uint "bytes to give at most; 0 for as many as there are"; }
        -> { PIECE = 1: Bytes "the piece"; END = 2: Bool "whether it is the last"; }

    HttpFetchClose http_fetch_close "http.fetch_close" Hosts
        "Gives up the rest of a response; not needed after its end."
        { FETCH = 1: Uint "the handle"; }
        -> { }

    LogWrite log_write "log.write" Always
        "Writes a line of log with names and values."
        {
            LEVEL = 1: Uint "0 debug, 1 info, 2 warning, 3 error";
            MESSAGE = 2: Text "the line";
            NAME = 3: Texts "each name";
            VALUE = 4: Texts "each value, after its name";
        }
        -> { }

    ClockNow clock_now "clock.now" Always
        "The time."
        { }
        -> {
            WALL = 1: Uint "nanoseconds since 1970";
            MONOTONIC = 2: Uint "nanoseconds of a clock that is never set";
        }

    ModuleConfig module_config "module.config" Always
        "What the configuration tells the module."
        { NAME = 1: Text "one name; not there for all"; }
        -> { NAME = 1: Texts "each name"; VALUE = 2: Texts "each value, after its name"; }
}

impl Method {
    /// Its row in the table.
    #[must_use]
    pub fn row(self) -> &'static MethodRow {
        // The rows are made in the order of the variants.
        &METHODS[self as usize]
    }
}

impl std::fmt::Display for Method {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

macro_rules! events {
    ($($module:ident $name:literal $doc:literal { $($fields:tt)* })*) => {
        /// All events that the host sends. Field 1 of each is its name; it comes first, but for `http.request`.
        pub const EVENTS: &[EventRow] = &[$(EventRow {
            name: $name,
            doc: $doc,
            fields: fields! { $($fields)* },
        }),*];

        /// The names and fields of events.
        pub mod event {
            /// The event's name, in every event.
            pub const NAME: u32 = 1;
            $(
                #[doc = concat!("The fields of `", $name, "`.")]
                pub mod $module {
                    /// The event's name.
                    pub const EVENT: &str = $name;
                    constants! { $($fields)* }
                }
            )*
        }
    };
}

events! {
    http_request "http.request" "A request has come for a route of the module; it is answered by `reply`." {
        METHOD = 2: Text "the method";
        PATH = 3: Text "the path, as it was sent";
        QUERY = 4: Text "what follows the question mark";
        HOST = 5: Text "the host that was asked for";
        REMOTE = 6: Text "who asks: address and port";
        LENGTH = 7: Uint "the length of the body, if it is known and not 0";
        BODY = 8: Bytes "the body, if it is complete and not long";
        TRACE = 9: Text "the header `traceparent`";
        MORE = 10: Bool "whether the body is to be read by `http.body`";
        ROUTE = 11: Uint "the number of the route, from `route.add`, or 0; the first field of the frame, before the name";
    }

    http_gone "http.gone" "Who sent a request waits no longer for its answer." {
        REQUEST = 2: Uint "the request";
    }

    gpio_edge_event "gpio.edge" "The level of an input has changed." {
        HANDLE = 2: Uint "the line";
        LEVEL = 3: Bool "what it has become";
        TIME = 4: Uint "when: nanoseconds of the monotonic clock";
        COUNT = 5: Uint "edges of this line so far, those that were lost among them";
    }

    rtc_alarm_event "rtc.alarm" "The alarm of the real-time clock is due." {
        SECONDS = 2: Sint "the time it was set to";
    }
}

macro_rules! response {
    ($($fields:tt)*) => {
        /// The fields of the frame that `reply` takes for an `http.request`.
        pub mod response {
            constants! { $($fields)* }
        }

        /// The same fields, for listings.
        pub const RESPONSE: &[FieldRow] = fields! { $($fields)* };
    };
}

response! {
    STATUS = 1: Uint "the status; 200 if it is not there";
    NAME = 2: Texts "each header's name";
    VALUE = 3: Texts "each header's value, after its name";
    BODY = 4: Bytes "the body, or its beginning";
    MORE = 5: Bool "whether more of the body comes by `http.write`";
}

/// A function that guests import.
#[derive(Clone, Copy, Debug)]
pub struct ImportRow {
    /// Its name.
    pub name: &'static str,
    /// Names and types of its parameters.
    pub params: &'static [(&'static str, &'static str)],
    /// The type of its result; empty for none.
    pub result: &'static str,
    /// What it does.
    pub doc: &'static str,
}

/// All functions that guests import.
pub const IMPORTS: &[ImportRow] = &[
    ImportRow {
        name: "call",
        params: &[
            ("method", "i32"),
            ("method_len", "i32"),
            ("request", "i32"),
            ("request_len", "i32"),
            ("dst", "i32"),
            ("cap", "i32"),
        ],
        result: "i64",
        doc: "Calls a method and waits for its reply. Gives the reply's length: the reply is at `dst` if that \
              is at most `cap`, else held for `take`. Below 0: minus the kind of an error, whose message \
              is held.",
    },
    ImportRow {
        name: "call_async",
        params: &[
            ("method", "i32"),
            ("method_len", "i32"),
            ("request", "i32"),
            ("request_len", "i32"),
            ("dst", "i32"),
            ("cap", "i32"),
        ],
        result: "i64",
        doc: "As `call`, but never waits: if there is no reply yet, gives an id shifted left by 32 bits. The \
              reply comes as an event with this id.",
    },
    ImportRow {
        name: "take",
        params: &[("dst", "i32"), ("cap", "i32")],
        result: "i32",
        doc: "Copies what is held (a reply, an event, the message of an error) to `dst`, at most `cap` bytes of it, and \
              gives its length. It is held until the next `call`, `call_async`, `next`, `reply` or `serve`.",
    },
    ImportRow {
        name: "next",
        params: &[("timeout", "i64"), ("dst", "i32"), ("cap", "i32")],
        result: "i64",
        doc: "Waits at most `timeout` nanoseconds for an event, for ever if it is below 0. Gives the event's length: \
              the event is at `dst` if that is at most `cap`, else held for `take`; 0 if none came.",
    },
    ImportRow {
        name: "reply",
        params: &[("request", "i64"), ("frame", "i32"), ("frame_len", "i32")],
        result: "i32",
        doc: "Answers an event. 0, or minus the kind of an error, whose message is held.",
    },
    ImportRow {
        name: "serve",
        params: &[
            ("request", "i64"),
            ("frame", "i32"),
            ("frame_len", "i32"),
            ("timeout", "i64"),
            ("dst", "i32"),
            ("cap", "i32"),
        ],
        result: "i64",
        doc: "As `reply`, unless `request` is 0, and then as `next`, with [32 bytes in front of the \
              event](#serve) that say where its parts are. Below 0 if the answer is refused; nothing is waited for \
              then.",
    },
    ImportRow {
        name: "gpio_read",
        params: &[("handle", "i32")],
        result: "i32",
        doc: "As `gpio.read`: 0 or 1, or minus the kind of an error.",
    },
    ImportRow {
        name: "gpio_write",
        params: &[("handle", "i32"), ("level", "i32")],
        result: "i32",
        doc: "As `gpio.write`: 0, or minus the kind of an error.",
    },
    ImportRow {
        name: "now_ns",
        params: &[],
        result: "i64",
        doc: "Nanoseconds since 1970.",
    },
    ImportRow {
        name: "log",
        params: &[("level", "i32"), ("text", "i32"), ("text_len", "i32")],
        result: "",
        doc: "Writes a line of log; what is not UTF-8 in it is replaced.",
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_where_their_methods_say() {
        for row in METHODS {
            assert_eq!(row.method.row().name, row.name);
            assert_eq!(row.method.name(), row.name);
            assert_eq!(Method::from_name(row.name.as_bytes()), Some(row.method));
            assert_eq!(row.method.to_string(), row.name);
        }
        assert_eq!(Method::from_name(b"gpio.opened"), None);
        assert_eq!(Method::from_name(b""), None);
    }

    #[test]
    fn numbers_of_fields_are_used_once() {
        let events = EVENTS.iter().map(|row| row.fields);
        let methods = METHODS.iter().flat_map(|row| [row.request, row.reply]);
        for fields in events.chain(methods).chain([RESPONSE]) {
            for (at, field) in fields.iter().enumerate() {
                assert!(field.number > 0);
                assert!(
                    fields[..at]
                        .iter()
                        .all(|other| other.number != field.number)
                );
                assert!(fields[..at].iter().all(|other| other.name != field.name));
            }
        }
    }

    #[test]
    fn kinds_by_number() {
        for kind in ErrorKind::ALL {
            assert_eq!(ErrorKind::from_number(kind.number().into()), Some(*kind));
        }
        assert_eq!(ErrorKind::from_number(0), None);
        assert_eq!(ErrorKind::from_number(u64::MAX), None);
        assert_eq!(Level::from_number(1), Level::Info);
        assert_eq!(Level::from_number(9), Level::Error);
    }
}
