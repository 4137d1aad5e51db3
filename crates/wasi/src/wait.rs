//! Waiting: for a point in time, for standard input, for sockets. The only place where a guest waits.

use shanhai::snapshot::{ReadError, Reader, Writer};
use shanhai_host::{Nanos, Waiting};

use crate::{ctx::WasiCtx, errno::Errno};

/// What a guest waits for: the first of these.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wait {
    /// A point in time on the guest's monotonic clock.
    pub deadline: Option<Nanos>,
    /// Something to read on standard input.
    pub stdin: bool,
    /// Descriptors of sockets, any of which becomes ready.
    pub sockets: Vec<u32>,
}

impl Wait {
    /// Waits for standard input.
    pub(crate) fn for_stdin() -> Wait {
        Wait {
            stdin: true,
            ..Wait::default()
        }
    }

    /// Writes it.
    pub(crate) fn save(&self, w: &mut Writer) {
        let Wait {
            deadline,
            stdin,
            sockets,
        } = self;
        w.bool(deadline.is_some());
        if let Some(deadline) = deadline {
            w.varint(deadline.0);
        }
        w.bool(*stdin);
        w.varint(sockets.len() as u64);
        sockets.iter().for_each(|fd| w.varint((*fd).into()));
    }

    /// Reads one.
    pub(crate) fn load(r: &mut Reader<'_>) -> Result<Wait, ReadError> {
        let deadline = match r.bool()? {
            true => Some(Nanos(r.varint()?)),
            false => None,
        };
        let stdin = r.bool()?;
        let count = r.count(1)?;
        let sockets = (0..count).map(|_| r.u32()).collect::<Result<_, _>>()?;
        Ok(Wait {
            deadline,
            stdin,
            sockets,
        })
    }

    /// Waits for one socket.
    pub(crate) fn for_socket(fd: u32) -> Wait {
        Wait {
            sockets: vec![fd],
            ..Wait::default()
        }
    }
}

impl WasiCtx {
    /// Waits, unless something has happened since the signal's count was `seen`; may come back early.
    ///
    /// # Errors
    /// [`EINTR`](Errno::EINTR) if the wait was interrupted. A guest that is to be stopped does not
    /// see it: the engine stops it when it goes on.
    pub(crate) fn wait(&mut self, wait: Wait, seen: u64) -> Result<(), Errno> {
        if self.suspends {
            return self.suspend(wait);
        }
        let others = !wait.sockets.is_empty();
        let due = self.tcp.due().filter(|_| others);
        let due = due.map(|due| self.clock.translate(due));
        let waiting = Waiting {
            deadline: wait.deadline.into_iter().chain(due).min(),
            input: wait.stdin.then_some((&mut *self.stdin, self.stdin_tells)),
            others,
        };
        shanhai_host::wait(&mut *self.clock, &self.signal, seen, waiting);
        if self.signal.take_interrupt() {
            return Err(Errno::EINTR);
        }
        Ok(())
    }

    /// Waits for what a suspended guest waits for; see [`WasiCtxBuilder::suspend`]. It may come back
    /// early: the guest is suspended again then.
    ///
    /// [`WasiCtxBuilder::suspend`]: crate::WasiCtxBuilder::suspend
    pub fn block(&mut self) {
        let Some(wait) = self.waiting.clone() else {
            return;
        };
        let seen = self.signal.count();
        let suspends = std::mem::replace(&mut self.suspends, false);
        // An interrupt is noticed by the engine when the guest goes on.
        let _ = self.wait(wait, seen);
        self.suspends = suspends;
    }

    /// Lets the running call suspend the guest; it is made again when the guest is resumed.
    ///
    /// # Errors
    /// Always one, which ends the call; nobody sees which.
    pub(crate) fn suspend<T>(&mut self, wait: Wait) -> Result<T, Errno> {
        self.waiting = Some(wait);
        self.suspended = true;
        Err(Errno::EAGAIN)
    }
}
