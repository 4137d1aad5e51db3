//! What can go wrong in running a Go program, besides traps and what the program does itself.

/// Why a Go program could not be run, or not to its end.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum GoJsError {
    /// The module lacks an export that every Go program has.
    #[error("not a Go js/wasm program: no export {name:?} of the right type")]
    MissingExport {
        /// The name of the export.
        name: &'static str,
    },
    /// Arguments and environment need more room than Go leaves for them.
    #[error("arguments and environment take {bytes} bytes, Go leaves room for {limit}")]
    ArgsTooLong {
        /// The bytes they take, pointers included.
        bytes: usize,
        /// The bytes there are.
        limit: usize,
    },
    /// An argument or variable holds a NUL byte.
    #[error("argument or environment variable {index} holds a NUL byte")]
    NulInArgs {
        /// Which one; variables are counted after arguments.
        index: usize,
    },
    /// The program was to be started a second time, or resumed after its end.
    #[error("the Go program has already exited")]
    AlreadyExited,
    /// The program trapped before; its state is not to be trusted.
    #[error("the Go program has crashed before")]
    Crashed,
    /// The JavaScript side of the program takes more memory than it may.
    #[error("the JavaScript values of the Go program take more than {limit} bytes")]
    OutOfMemory {
        /// The bytes they may take.
        limit: usize,
    },
    /// The program waits for nothing, was told so, and still did not exit.
    #[error("the Go program waits for an event that cannot come")]
    Stuck,
    /// The state of the program was asked for while calls were running.
    #[error(
        "the state of a Go program can be taken only while no call of the embedder's or of JavaScript's is running"
    )]
    Busy,
    /// The bytes are not the state of a program.
    #[error("not the state of a Go program: {0}")]
    State(#[from] shanhai::snapshot::ReadError),
    /// The state was made by a version with other built-in objects.
    #[error("the state of the Go program was made by another version of shanhai-gojs")]
    OtherVersion,
    /// A file that the program had open cannot be opened again.
    #[error("descriptor {fd}, {path:?}, cannot be opened again: {errno}")]
    Reopen {
        /// The descriptor.
        fd: usize,
        /// The path under which the program opened it.
        path: String,
        /// Why.
        errno: shanhai_host::Errno,
    },
    /// A restored program calls a function that the embedder has not registered.
    #[error("the embedder's function {path:?} is needed and was not registered")]
    MissingFunction {
        /// Its path from the global object.
        path: String,
    },
    /// A function called by the event loop threw something and nobody caught it.
    #[error("uncaught exception: {message}")]
    Uncaught {
        /// What it threw, as text.
        message: String,
    },
    /// Go is suspended in the middle of something and cannot be entered.
    #[error("the Go program is suspended: let it go on with `Program::turn` first")]
    Suspended,
    /// The program calls a host function that whoever runs it is to answer, which only an
    /// [`Execution`](shanhai::Execution) allows.
    #[error(
        "`{module}.{name}` is answered by whoever runs an `Execution`, which a Go js program is not; define it with a closure"
    )]
    HostCall {
        /// The import's module name.
        module: String,
        /// The import's name.
        name: String,
    },
    /// The program used `Reflect` in a way that throws where Go cannot catch it.
    #[error("exception through a Go host call: {message}")]
    Escaped {
        /// What was thrown, as text.
        message: String,
    },
}
