//! What can go wrong, joined in one type that is one pointer wide.

use alloc::boxed::Box;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use crate::api::context::AsContext;
use crate::api::external::Tag;
use crate::api::func::read_vals;
use crate::api::instance::Instance;
use crate::api::reference::Owner;
#[cfg(feature = "snapshot")]
use crate::api::snapshot::SnapshotError;
use crate::api::store::Handle;
use crate::api::value::Val;
use crate::error::{DecodeError, ValidateError};
use crate::runtime::exception::ExceptionInst;
use crate::syntax::ExternType;
use crate::trap::TrapCode;

/// Any error of this crate. One pointer wide.
pub struct Error {
    /// None is [`ErrorKind::Pending`], which is no failure and comes often.
    kind: Option<Box<ErrorKind>>,
}

/// The kinds of [`Error`].
#[derive(Debug)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The bytes are not a module.
    Decode(DecodeError),
    /// The module is not legal.
    Validate(ValidateError),
    /// An import cannot be satisfied, or a name is defined twice.
    Link(LinkError),
    /// The computation stopped with a trap.
    Trap(Trap),
    /// Guest code threw an exception that nobody caught.
    Exception(Exception),
    /// A host function failed.
    Host(HostError),
    /// The guest ended itself with this status: not a failure.
    Exit(i32),
    /// The module is legal, but not within what this engine or the store's limits allow.
    Limit(String),
    /// A call or an access does not fit the thing it was made on.
    Misuse(String),
    /// A snapshot cannot be taken, read or restored.
    #[cfg(feature = "snapshot")]
    Snapshot(SnapshotError),
    /// A host function has to wait: see [`Error::pending`].
    Pending,
}

/// Why a module cannot be linked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkError {
    /// The import's module name.
    pub module: String,
    /// The import's field name.
    pub name: String,
    /// What is wrong with it.
    pub kind: LinkErrorKind,
}

/// What is wrong with an import or a definition.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum LinkErrorKind {
    /// Nothing of this name is defined.
    UnknownImport {
        /// What the module wants.
        expected: ExternType,
    },
    /// What is defined has another type.
    IncompatibleType {
        /// What the module wants.
        expected: ExternType,
        /// What is there.
        found: ExternType,
    },
    /// The name is taken; see [`Linker::allow_shadowing`](crate::Linker::allow_shadowing).
    Duplicate,
}

/// A trap: its reason and where it happened.
#[derive(Debug, Clone)]
pub struct Trap {
    code: TrapCode,
    frames: Vec<TrapFrame>,
    /// Where the first of the frames are on the value stack.
    places: Vec<FramePlace>,
    /// The calls into the store until then.
    calls: u64,
}

/// Where a frame is on a store's value stack.
#[cfg_attr(
    not(feature = "snapshot"),
    allow(dead_code, reason = "without snapshots nobody knows the values there")
)]
#[derive(Debug, Clone)]
pub(crate) struct FramePlace {
    pub instance: u32,
    /// The first slot.
    pub base: u32,
    /// Whether it waits for a call.
    pub in_call: bool,
}

/// A function that was running when a trap happened, or that waits for a host function.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrapFrame {
    /// The instance that it ran in; its module is the one that the numbers are about.
    pub instance: Instance,
    /// The function's index in its module.
    pub func_index: u32,
    /// Its name from the module's name section.
    pub func_name: Option<String>,
    /// The offset in the module of the instruction that trapped, or of the call.
    pub offset: u32,
}

/// An exception that nobody caught. A host function may return it as its error: then it goes on
/// to the guest that called the function.
#[derive(Debug, Clone)]
pub struct Exception {
    store: u32,
    inst: ExceptionInst,
}

impl Exception {
    /// Hands an exception out.
    pub(crate) fn hand_out(owner: Owner<'_>, inst: ExceptionInst) -> Self {
        // The host holds it, and with it what its values refer to.
        let tag = &owner.rt.tags[inst.tag as usize];
        let ty = owner.rt.types.func_type(tag.ty);
        read_vals(&inst.values, 0, ty.params(), owner);
        Self {
            store: owner.id,
            inst,
        }
    }

    /// Its tag.
    pub fn tag(&self) -> Tag {
        Tag {
            handle: Handle {
                store: self.store,
                addr: self.inst.tag,
            },
        }
    }

    /// Its values.
    pub fn values(&self, store: impl AsContext) -> Vec<Val> {
        let store = store.as_context();
        let ty = store
            .state
            .rt
            .types
            .func_type(store.state.rt.tags[self.tag().handle.index()].ty);
        read_vals(&self.inst.values, 0, ty.params(), store.owner())
    }
}

/// An error of a host function.
#[derive(Debug)]
pub struct HostError {
    cause: Box<dyn core::error::Error + Send + Sync>,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind) -> Self {
        Self {
            kind: Some(Box::new(kind)),
        }
    }

    /// Ends the guest with a status. It comes out of the outermost call as it is.
    pub fn exit(status: i32) -> Self {
        Self::new(ErrorKind::Exit(status))
    }

    /// A host function cannot answer yet. The guest that called it is suspended
    /// ([`Step::Waiting`](crate::Step::Waiting)); when it is resumed, the function is called again
    /// with the same arguments.
    #[inline]
    pub fn pending() -> Self {
        Self { kind: None }
    }

    #[inline]
    pub(crate) fn is_pending(&self) -> bool {
        self.kind.is_none()
    }

    /// The error of a host function.
    pub fn host(cause: impl core::error::Error + Send + Sync + 'static) -> Self {
        Self::new(ErrorKind::Host(HostError {
            cause: Box::new(cause),
        }))
    }

    /// The error of a host function, as a message.
    pub fn msg(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Host(HostError {
            cause: message.into().into(),
        }))
    }

    /// The error with the place in a snapshot that it comes from.
    #[cfg(feature = "snapshot")]
    pub(crate) fn in_snapshot(mut self, offset: usize) -> Self {
        if let Some(ErrorKind::Snapshot(error)) = self.kind.as_deref_mut() {
            error.offset.get_or_insert(offset);
        }
        self
    }

    pub(crate) fn limit(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Limit(message.into()))
    }

    pub(crate) fn misuse(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Misuse(message.into()))
    }

    pub(crate) fn thrown(owner: Owner<'_>, inst: ExceptionInst) -> Self {
        Self::new(ErrorKind::Exception(Exception::hand_out(owner, inst)))
    }

    /// The exception of store `store`, or the error itself if it is none.
    pub(crate) fn into_exception(self, store: u32) -> Result<ExceptionInst, Self> {
        match self.kind.map(|kind| *kind) {
            Some(ErrorKind::Exception(exception)) if exception.store == store => Ok(exception.inst),
            Some(kind) => Err(Self::new(kind)),
            None => Err(Self::pending()),
        }
    }

    pub(crate) fn trap(code: TrapCode, frames: Vec<TrapFrame>) -> Self {
        Self::trap_at(code, frames, (Vec::new(), 0))
    }

    /// The same with the places of the frames, after so many calls into the store.
    pub(crate) fn trap_at(
        code: TrapCode,
        frames: Vec<TrapFrame>,
        (places, calls): (Vec<FramePlace>, u64),
    ) -> Self {
        Self::new(ErrorKind::Trap(Trap {
            code,
            frames,
            places,
            calls,
        }))
    }

    /// A trap at frames that were looked at before: what whoever runs an
    /// [`Execution`](crate::Execution) makes of its end.
    pub fn from_trap(code: TrapCode, frames: Vec<TrapFrame>) -> Self {
        Self::trap(code, frames)
    }

    /// What went wrong.
    pub fn kind(&self) -> &ErrorKind {
        self.kind.as_deref().unwrap_or(&ErrorKind::Pending)
    }

    /// The status, if the guest ended itself.
    pub fn exit_code(&self) -> Option<i32> {
        match self.kind() {
            ErrorKind::Exit(status) => Some(*status),
            _ => None,
        }
    }

    /// The trap, if it is one.
    pub fn as_trap(&self) -> Option<&Trap> {
        match self.kind() {
            ErrorKind::Trap(trap) => Some(trap),
            _ => None,
        }
    }

    /// The cause that a host function gave, if it is an `E`.
    pub fn downcast_ref<E: core::error::Error + 'static>(&self) -> Option<&E> {
        match self.kind() {
            ErrorKind::Host(host) => host.cause.downcast_ref(),
            _ => None,
        }
    }
}

impl Trap {
    /// The reason.
    pub fn code(&self) -> TrapCode {
        self.code
    }

    /// The functions that were running, innermost first.
    pub fn frames(&self) -> &[TrapFrame] {
        &self.frames
    }

    /// Where the frames are on the value stack, unless something was called since: so many calls
    /// there were into the store.
    pub(crate) fn places(&self, calls: u64) -> &[FramePlace] {
        match self.calls == calls {
            true => &self.places,
            false => &[],
        }
    }
}

impl HostError {
    /// What the host function gave as the cause.
    pub fn cause(&self) -> &(dyn core::error::Error + Send + Sync + 'static) {
        &*self.cause
    }
}

impl From<TrapCode> for Error {
    fn from(code: TrapCode) -> Self {
        Self::trap(code, Vec::new())
    }
}

impl From<DecodeError> for Error {
    fn from(error: DecodeError) -> Self {
        Self::new(ErrorKind::Decode(error))
    }
}

impl From<ValidateError> for Error {
    /// A malformed body is found by validation, but is an error of decoding.
    fn from(error: ValidateError) -> Self {
        match error.as_malformed() {
            Some(error) => error.into(),
            None => Self::new(ErrorKind::Validate(error)),
        }
    }
}

impl From<LinkError> for Error {
    fn from(error: LinkError) -> Self {
        Self::new(ErrorKind::Link(error))
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.kind().fmt(f)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind() {
            ErrorKind::Decode(error) => error.fmt(f),
            ErrorKind::Validate(error) => error.fmt(f),
            ErrorKind::Link(error) => error.fmt(f),
            ErrorKind::Trap(trap) => trap.fmt(f),
            ErrorKind::Exception(_) => f.write_str("uncaught exception"),
            ErrorKind::Host(error) => error.cause.fmt(f),
            ErrorKind::Exit(status) => write!(f, "the guest ended with status {status}"),
            ErrorKind::Limit(message) | ErrorKind::Misuse(message) => f.write_str(message),
            #[cfg(feature = "snapshot")]
            ErrorKind::Snapshot(error) => error.fmt(f),
            ErrorKind::Pending => f.write_str("a host function has to wait"),
        }
    }
}

impl core::error::Error for Error {
    fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
        match self.kind() {
            ErrorKind::Decode(error) => Some(error),
            ErrorKind::Validate(error) => Some(error),
            ErrorKind::Link(error) => Some(error),
            ErrorKind::Host(error) => error.cause.source(),
            #[cfg(feature = "snapshot")]
            ErrorKind::Snapshot(error) => Some(error),
            ErrorKind::Trap(_)
            | ErrorKind::Exception(_)
            | ErrorKind::Exit(_)
            | ErrorKind::Limit(_)
            | ErrorKind::Misuse(_)
            | ErrorKind::Pending => None,
        }
    }
}

impl fmt::Display for Trap {
    /// The reason, then one indented line per function.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.code)?;
        for frame in &self.frames {
            write!(f, "\n    at {frame}")?;
        }
        Ok(())
    }
}

impl fmt::Display for TrapFrame {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.func_name {
            Some(name) => f.write_str(name)?,
            None => f.write_str("<unnamed>")?,
        }
        write!(
            f,
            " (function {}, offset {:#x})",
            self.func_index, self.offset
        )
    }
}

impl fmt::Display for LinkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { module, name, kind } = self;
        match kind {
            LinkErrorKind::UnknownImport { expected } => {
                write!(
                    f,
                    "unknown import \"{module}\" \"{name}\": the module needs {expected}"
                )
            }
            LinkErrorKind::IncompatibleType { expected, found } => write!(
                f,
                "incompatible import type for \"{module}\" \"{name}\": the module needs \
                 {expected}, what is defined is {found}"
            ),
            LinkErrorKind::Duplicate => {
                write!(f, "\"{module}\" \"{name}\" is defined twice")
            }
        }
    }
}

impl core::error::Error for LinkError {}

impl LinkError {
    pub(crate) fn new(module: &str, name: &str, kind: LinkErrorKind) -> Self {
        Self {
            module: module.to_string(),
            name: name.to_string(),
            kind,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_is_one_pointer_wide() {
        assert_eq!(size_of::<Error>(), size_of::<usize>());
    }
}
