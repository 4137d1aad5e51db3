//! What a Go program may reach, before it runs.

use shanhai_host::{
    Clock, ContinuedClock, Files, HttpClient, Input, NoFiles, NoInput, NoNetwork, NoOutput, Output,
    Random, Signal, Storage, SystemClock, SystemRandom, WebSockets,
};

use crate::{
    GoJsError,
    fs::Descriptors,
    state::{Core, GoJs, MAX_DEPTH, Services},
};

/// Describes what a program gets and may reach; everything not given is denied.
///
/// Denied means: no arguments but the program's name, no environment, no files, standard input at
/// its end, output thrown away. Time and randomness are this machine's unless replaced, for no Go
/// program starts without them.
///
/// # Examples
/// ```
/// use shanhai_gojs::GoJs;
/// use shanhai_host::SharedOutput;
///
/// let stdout = SharedOutput::default();
/// let go = GoJs::builder().args(["hello", "-v"]).env("LANG", "C").stdout(stdout.clone()).build();
/// assert_eq!(go.exit_code(), None);
/// ```
pub struct GoJsBuilder {
    args: Vec<String>,
    env: Vec<(String, String)>,
    clock: Option<Box<dyn Clock>>,
    random: Option<Box<dyn Random>>,
    files: Box<dyn Files>,
    stdin: Box<dyn Input>,
    stdout: Box<dyn Output>,
    stderr: Box<dyn Output>,
    storage: Option<Box<dyn Storage>>,
    http: Option<Box<dyn HttpClient>>,
    websockets: Box<dyn WebSockets>,
    signal: Signal,
    cwd: String,
    ids: (u32, u32),
    max_depth: u32,
    max_bytes: usize,
    max_total: usize,
}

impl Default for GoJsBuilder {
    fn default() -> Self {
        GoJsBuilder {
            args: vec!["js".into()],
            env: Vec::new(),
            clock: None,
            random: None,
            files: Box::new(NoFiles),
            stdin: Box::new(NoInput),
            stdout: Box::new(NoOutput),
            stderr: Box::new(NoOutput),
            storage: None,
            http: None,
            websockets: Box::new(NoNetwork),
            signal: Signal::new(),
            cwd: "/".into(),
            ids: (1000, 1000),
            max_depth: MAX_DEPTH,
            max_bytes: 256 << 20,
            max_total: 1 << 30,
        }
    }
}

impl GoJsBuilder {
    /// Sets the arguments; the first is the program's name.
    #[must_use]
    pub fn args<S: Into<String>>(mut self, args: impl IntoIterator<Item = S>) -> Self {
        self.args = args.into_iter().map(Into::into).collect();
        self
    }

    /// Adds a variable to the environment, or replaces it.
    #[must_use]
    pub fn env(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let name = name.into();
        self.env.retain(|(known, _)| *known != name);
        self.env.push((name, value.into()));
        self
    }

    /// Gives the program files.
    #[must_use]
    pub fn files(mut self, files: impl Files + 'static) -> Self {
        self.files = Box::new(files);
        self
    }

    /// Sets the directory that relative paths start from, `/` by default.
    #[must_use]
    pub fn cwd(mut self, path: impl Into<String>) -> Self {
        self.cwd = path.into();
        self
    }

    /// Replaces the clock.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Some(Box::new(clock));
        self
    }

    /// Replaces the source of randomness.
    #[must_use]
    pub fn random(mut self, random: impl Random + 'static) -> Self {
        self.random = Some(Box::new(random));
        self
    }

    /// Gives the program a standard input.
    #[must_use]
    pub fn stdin(mut self, stdin: impl Input + 'static) -> Self {
        self.stdin = Box::new(stdin);
        self
    }

    /// Gives the program a standard output.
    #[must_use]
    pub fn stdout(mut self, stdout: impl Output + 'static) -> Self {
        self.stdout = Box::new(stdout);
        self
    }

    /// Gives the program a standard error output.
    #[must_use]
    pub fn stderr(mut self, stderr: impl Output + 'static) -> Self {
        self.stderr = Box::new(stderr);
        self
    }

    /// Gives the program a `localStorage`; without this there is no such object.
    #[must_use]
    pub fn storage(mut self, storage: impl Storage + 'static) -> Self {
        self.storage = Some(Box::new(storage));
        self
    }

    /// Gives the program HTTP: `fetch`, on which Go's `net/http` stands.
    ///
    /// Without it, `fetch` rejects, and Go's `net/http` uses the network that it has in memory, as it
    /// does under node: `process.argv0` says "node" then, which is how Go decides.
    #[must_use]
    pub fn http(mut self, http: impl HttpClient + 'static) -> Self {
        self.http = Some(Box::new(http));
        self
    }

    /// Gives the program WebSockets.
    #[must_use]
    pub fn websockets(mut self, websockets: impl WebSockets + 'static) -> Self {
        self.websockets = Box::new(websockets);
        self
    }

    /// Sets the signal that wakes the program when it waits; an interrupt from another thread needs it.
    #[must_use]
    pub fn signal(mut self, signal: Signal) -> Self {
        self.signal = signal;
        self
    }

    /// Sets the user and group the program is told it runs as; files do not care.
    #[must_use]
    pub fn user(mut self, uid: u32, gid: u32) -> Self {
        self.ids = (uid, gid);
        self
    }

    /// Limits how deep calls between Go and JavaScript may nest, 150 by default.
    ///
    /// Each level takes some kilobytes of the thread's own stack.
    #[must_use]
    pub fn max_nesting(mut self, depth: u32) -> Self {
        self.max_depth = depth;
        self
    }

    /// Limits the bytes of one JavaScript buffer, array or string, 256 MiB by default.
    #[must_use]
    pub fn max_object_bytes(mut self, bytes: usize) -> Self {
        self.max_bytes = bytes;
        self
    }

    /// Limits the bytes of all JavaScript values together, 1 GiB by default.
    ///
    /// Past it, whatever the program calls throws a `RangeError`.
    #[must_use]
    pub fn max_total_bytes(mut self, bytes: usize) -> Self {
        self.max_total = bytes;
        self
    }

    /// Makes the state to put into a store, of what [`GoJs::save`] wrote.
    ///
    /// The builder gives clock, randomness, streams, files, network, storage, signal and limits. All
    /// else is in the bytes: arguments and environment, working directory, user, descriptors. The
    /// clock goes on from where it was, so that timers are due as long after now as they were after
    /// then; the time of day is the new machine's. Files are opened again by their paths, at the
    /// positions they had. What was under way on the network fails with a `TypeError`.
    ///
    /// The store around it comes from a [`Snapshot`](shanhai::snapshot::Snapshot) taken together with
    /// the bytes. The program is not started again: [`Program::turn`](crate::Program::turn) goes on,
    /// or [`Program::run_on`](crate::Program::run_on) to the end.
    ///
    /// # Errors
    /// [`GoJsError::State`], [`GoJsError::OtherVersion`] or [`GoJsError::Reopen`].
    pub fn restore(mut self, bytes: &[u8]) -> Result<GoJs, GoJsError> {
        let (now, mut reader) = crate::save::open(bytes)?;
        let clock = self
            .clock
            .take()
            .unwrap_or_else(|| Box::new(SystemClock::default()));
        self.clock = Some(Box::new(ContinuedClock::new(clock, now)));
        let mut go = self.build();
        go.core.load(&mut reader)?;
        Ok(go)
    }

    /// Makes the state to put into a store.
    #[must_use]
    pub fn build(self) -> GoJs {
        let clock = self
            .clock
            .unwrap_or_else(|| Box::new(SystemClock::default()));
        let started = clock.monotonic();
        let (signal, mut stdin, mut websockets) = (self.signal, self.stdin, self.websockets);
        let has_http = self.http.is_some();
        let mut http = self.http.unwrap_or_else(|| Box::new(NoNetwork));
        let stdin_tells = stdin.attach(&signal);
        http.attach(&signal);
        websockets.attach(&signal);
        let services = Services {
            clock,
            random: self.random.unwrap_or_else(|| Box::new(SystemRandom)),
            files: self.files,
            stdin,
            stdout: self.stdout,
            stderr: self.stderr,
            storage: self.storage,
            http,
            websockets,
            seen: signal.count(),
            signal,
            stdin_tells,
            cwd: crate::path::resolve("/", &[&self.cwd]),
            umask: 0o022,
            uid: self.ids.0,
            gid: self.ids.1,
            descriptors: Descriptors::default(),
            started,
        };
        let mut core = Core::new(services, self.args, self.env);
        core.max_depth = self.max_depth;
        core.max_bytes = self.max_bytes;
        core.max_total = self.max_total;
        if !has_http {
            core.hide_fetch_from_go();
        }
        GoJs { core }
    }
}

impl std::fmt::Debug for GoJsBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GoJsBuilder")
            .field("args", &self.args)
            .finish_non_exhaustive()
    }
}
