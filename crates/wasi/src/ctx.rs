//! What one guest is given.

use std::{fmt, net::SocketAddr};

use shanhai::{Instance, Memory};
use shanhai_host::{
    Clock, Errno as HostErrno, Files, Input, Nanos, NetError, NoFiles, NoInput, NoNetwork,
    NoOutput, Output, Random, Signal, SimClock, SocketId, SortedMap, Tcp,
};

use crate::{descriptor::DescriptorTable, poll::Polling, wait::Wait};

/// The state of one WASI guest: what it was given and the descriptors it has open.
///
/// It belongs into the data of the guest's store.
pub struct WasiCtx {
    pub(crate) args: Vec<String>,
    pub(crate) env: Vec<String>,
    pub(crate) clock: Box<dyn Clock>,
    pub(crate) random: Box<dyn Random>,
    pub(crate) stdin: Box<dyn Input>,
    pub(crate) stdout: Box<dyn Output>,
    pub(crate) stderr: Box<dyn Output>,
    pub(crate) files: Box<dyn Files>,
    pub(crate) tcp: Box<dyn Tcp>,
    /// Told when input or a socket may be ready, or when the guest shall be interrupted.
    pub(crate) signal: Signal,
    /// Whether standard input tells the signal.
    pub(crate) stdin_tells: bool,
    pub(crate) descriptors: DescriptorTable,
    /// The sockets that were given to listen, in their order.
    pub(crate) listeners: Vec<SocketId>,
    /// What was received by a look and not yet taken.
    pub(crate) peeked: SortedMap<SocketId, Vec<u8>>,
    /// Whether a call that would wait suspends the guest instead.
    pub(crate) suspends: bool,
    /// What a suspended call waits for.
    pub(crate) waiting: Option<Wait>,
    /// The subscriptions of a suspended `poll_oneoff`.
    pub(crate) polling: Option<Polling>,
    /// Whether the running call suspends the guest.
    pub(crate) suspended: bool,
    /// The instance that called last, and its memory.
    pub(crate) memory: Option<(Instance, Memory)>,
    /// How often each function was called, in the order of the table.
    pub(crate) calls: Vec<u64>,
}

impl WasiCtx {
    /// Returns the guest's files, to look at or change them between calls.
    pub fn files_mut(&mut self) -> &mut dyn Files {
        &mut *self.files
    }

    /// Gives another network, as after a restore in another process.
    ///
    /// Sockets of the former one stay open for the guest, and answer
    /// [`ECONNRESET`](HostErrno::ECONNRESET) as far as the new one does not know them.
    pub fn set_tcp(&mut self, tcp: impl Tcp + 'static) {
        self.tcp = Box::new(tcp);
        self.tcp.attach(&self.signal);
    }

    /// Returns what a suspended call waits for; see [`WasiCtxBuilder::suspend`].
    ///
    /// It stays so until the guest is resumed, and is plain data: a deadline on the guest's clock and
    /// descriptor numbers.
    #[must_use]
    pub fn waiting(&self) -> Option<&Wait> {
        self.waiting.as_ref()
    }

    /// Returns how far away the point in time is that a suspended call waits for; none if it waits for
    /// none.
    #[must_use]
    pub fn time_left(&self) -> Option<Nanos> {
        let deadline = self.waiting.as_ref()?.deadline?;
        Some(deadline.since(self.clock.monotonic()))
    }

    /// Returns the signal that wakes the guest when it waits.
    #[must_use]
    pub fn signal(&self) -> &Signal {
        &self.signal
    }
}

impl fmt::Debug for WasiCtx {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WasiCtx")
            .field("args", &self.args)
            .field("descriptors", &self.descriptors)
            .finish_non_exhaustive()
    }
}

/// Randomness for a guest that was given none.
struct NoRandom;

impl Random for NoRandom {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), HostErrno> {
        if bytes.is_empty() {
            Ok(())
        } else {
            Err(HostErrno::ENOSYS)
        }
    }
}

/// Says what a guest is given; everything not said is denied.
///
/// | | not said | given by |
/// |---|---|---|
/// | arguments, environment | empty | `arg`, `args`, `env`, `envs`, `inherit_env` |
/// | standard input | at its end | `stdin`, `inherit_stdin`, `inherit_stdio` |
/// | standard output, error | thrown away | `stdout`, `stderr`, `inherit_stdio` |
/// | clock | stands still, moves by sleeping alone | `clock`, `inherit_machine` |
/// | randomness | `random_get` fails | `random`, `inherit_machine` |
/// | files | none | `files`, `mount` |
/// | network | none | `tcp`, `listen` |
pub struct WasiCtxBuilder {
    args: Vec<String>,
    env: Vec<String>,
    clock: Option<Box<dyn Clock>>,
    random: Option<Box<dyn Random>>,
    stdin: Option<Box<dyn Input>>,
    stdout: Option<Box<dyn Output>>,
    stderr: Option<Box<dyn Output>>,
    files: Option<Box<dyn Files>>,
    tcp: Option<Box<dyn Tcp>>,
    listeners: Vec<SocketId>,
    signal: Option<Signal>,
    suspends: bool,
    max_open: usize,
    #[cfg(feature = "system")]
    folders: shanhai_host::DirFiles,
}

impl WasiCtxBuilder {
    /// Starts with nothing given.
    #[must_use]
    pub fn new() -> Self {
        WasiCtxBuilder {
            args: Vec::new(),
            env: Vec::new(),
            clock: None,
            random: None,
            stdin: None,
            stdout: None,
            stderr: None,
            files: None,
            tcp: None,
            listeners: Vec::new(),
            signal: None,
            suspends: false,
            max_open: shanhai_host::OPEN_FILES,
            #[cfg(feature = "system")]
            folders: shanhai_host::DirFiles::new(),
        }
    }

    /// Adds an argument; the first is the program's name.
    pub fn arg(&mut self, arg: impl Into<String>) -> &mut Self {
        self.args.push(arg.into());
        self
    }

    /// Adds arguments.
    pub fn args(&mut self, args: impl IntoIterator<Item = impl Into<String>>) -> &mut Self {
        self.args.extend(args.into_iter().map(Into::into));
        self
    }

    /// Adds an environment variable, or sets it anew.
    pub fn env(&mut self, name: &str, value: &str) -> &mut Self {
        let prefix = format!("{name}=");
        self.env.retain(|entry| !entry.starts_with(&prefix));
        self.env.push(prefix + value);
        self
    }

    /// Adds environment variables.
    pub fn envs(
        &mut self,
        envs: impl IntoIterator<Item = (impl AsRef<str>, impl AsRef<str>)>,
    ) -> &mut Self {
        for (name, value) in envs {
            self.env(name.as_ref(), value.as_ref());
        }
        self
    }

    /// Gives the clock.
    pub fn clock(&mut self, clock: impl Clock + 'static) -> &mut Self {
        self.clock = Some(Box::new(clock));
        self
    }

    /// Gives the source of randomness.
    pub fn random(&mut self, random: impl Random + 'static) -> &mut Self {
        self.random = Some(Box::new(random));
        self
    }

    /// Gives standard input.
    pub fn stdin(&mut self, stdin: impl Input + 'static) -> &mut Self {
        self.stdin = Some(Box::new(stdin));
        self
    }

    /// Gives standard output.
    pub fn stdout(&mut self, stdout: impl Output + 'static) -> &mut Self {
        self.stdout = Some(Box::new(stdout));
        self
    }

    /// Gives standard error.
    pub fn stderr(&mut self, stderr: impl Output + 'static) -> &mut Self {
        self.stderr = Some(Box::new(stderr));
        self
    }

    /// Gives files; their mounts become the descriptors from 3 on. Folders of `mount` are left out then.
    pub fn files(&mut self, files: impl Files + 'static) -> &mut Self {
        self.files = Some(Box::new(files));
        self
    }

    /// Gives the network that sockets are of.
    pub fn tcp(&mut self, tcp: impl Tcp + 'static) -> &mut Self {
        self.tcp = Some(Box::new(tcp));
        self
    }

    /// Gives a socket that listens at `address`, and returns the address it got.
    ///
    /// It becomes the next descriptor after the directories, and does not wait: Go takes it by
    /// `net.FileListener(os.NewFile(fd, ""))`. The network must have been given before.
    ///
    /// # Errors
    /// Those of [`Tcp::listen`].
    pub fn listen(&mut self, address: SocketAddr) -> Result<SocketAddr, NetError> {
        let tcp = self.tcp.get_or_insert_with(|| Box::new(NoNetwork));
        let socket = tcp.listen(address)?;
        let address = tcp.local_address(socket)?;
        self.listeners.push(socket);
        Ok(address)
    }

    /// Sets the signal that wakes the guest when it waits; an interrupt from another thread needs it.
    pub fn signal(&mut self, signal: Signal) -> &mut Self {
        self.signal = Some(signal);
        self
    }

    /// Suspends the guest instead of waiting: a call that has to wait returns
    /// [`Error::pending`](shanhai::Error::pending), and [`WasiCtx::waiting`] says for what.
    ///
    /// The guest must have been started so that it can be suspended. Resumed too early, it is
    /// suspended again.
    pub fn suspend(&mut self, suspends: bool) -> &mut Self {
        self.suspends = suspends;
        self
    }

    /// Limits how many descriptors the guest may have open at once, files and connections, besides
    /// those it is given: 4096 by default, at most 65,536.
    ///
    /// Past it, `path_open` and `sock_accept` answer `EMFILE`. The files have a limit of their own.
    pub fn max_open(&mut self, descriptors: usize) -> &mut Self {
        self.max_open = descriptors;
        self
    }

    /// Takes the clock that was given.
    pub(crate) fn take_clock(&mut self) -> Option<Box<dyn Clock>> {
        self.clock.take()
    }

    /// Makes the state; the builder is as new afterwards.
    pub fn build(&mut self) -> WasiCtx {
        let given = std::mem::take(self);
        #[cfg(feature = "system")]
        let folders = Some(Box::new(given.folders) as Box<dyn Files>)
            .filter(|folders| !folders.mounts().is_empty());
        #[cfg(not(feature = "system"))]
        let folders: Option<Box<dyn Files>> = None;
        let files = given.files.or(folders).unwrap_or_else(|| Box::new(NoFiles));
        let signal = given.signal.unwrap_or_default();
        let mut stdin = given.stdin.unwrap_or_else(|| Box::new(NoInput));
        let stdin_tells = stdin.attach(&signal);
        let mut tcp = given.tcp.unwrap_or_else(|| Box::new(NoNetwork));
        tcp.attach(&signal);
        WasiCtx {
            args: given.args,
            env: given.env,
            clock: given.clock.unwrap_or_else(|| Box::new(SimClock::new())),
            random: given.random.unwrap_or_else(|| Box::new(NoRandom)),
            stdin,
            stdout: given.stdout.unwrap_or_else(|| Box::new(NoOutput)),
            stderr: given.stderr.unwrap_or_else(|| Box::new(NoOutput)),
            descriptors: DescriptorTable::new(files.mounts(), &given.listeners, given.max_open),
            listeners: given.listeners,
            memory: None,
            calls: Vec::new(),
            files,
            tcp,
            signal,
            stdin_tells,
            peeked: SortedMap::new(),
            suspends: given.suspends,
            waiting: None,
            polling: None,
            suspended: false,
        }
    }
}

/// What this machine has.
#[cfg(feature = "system")]
impl WasiCtxBuilder {
    /// Gives this process's environment variables, as far as they are UTF-8.
    pub fn inherit_env(&mut self) -> &mut Self {
        let vars = std::env::vars_os();
        let text = vars.filter_map(|(name, value)| {
            Some((name.into_string().ok()?, value.into_string().ok()?))
        });
        self.envs(text)
    }

    /// Gives this process's standard input.
    pub fn inherit_stdin(&mut self) -> &mut Self {
        self.stdin(shanhai_host::StdinInput::new())
    }

    /// Gives this process's standard input, output and error.
    pub fn inherit_stdio(&mut self) -> &mut Self {
        self.inherit_stdin()
            .stdout(shanhai_host::StdoutOutput)
            .stderr(shanhai_host::StderrOutput)
    }

    /// Gives this machine's clocks and randomness.
    pub fn inherit_machine(&mut self) -> &mut Self {
        self.clock(shanhai_host::SystemClock::new())
            .random(shanhai_host::SystemRandom)
    }

    /// Shows the folder `host` at the guest's absolute path `guest`.
    ///
    /// # Errors
    /// As [`DirFiles::mount`](shanhai_host::DirFiles::mount).
    pub fn mount(
        &mut self,
        host: impl AsRef<std::path::Path>,
        guest: &str,
        read_only: bool,
    ) -> Result<&mut Self, HostErrno> {
        self.folders.mount(host, guest, read_only)?;
        Ok(self)
    }
}

impl Default for WasiCtxBuilder {
    fn default() -> Self {
        WasiCtxBuilder::new()
    }
}

impl fmt::Debug for WasiCtxBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WasiCtxBuilder")
            .field("args", &self.args)
            .finish_non_exhaustive()
    }
}
