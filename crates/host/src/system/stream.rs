//! Standard input, output and error of this process.

use std::{
    io::{self, IsTerminal, Read, Write},
    sync::mpsc::{Receiver, RecvTimeoutError, Sender, TryRecvError, channel},
    time::Duration,
};

use crate::{Errno, Input, Output, Signal};

/// Bytes read ahead at most, and only after [`Input::ready`] was asked.
const CHUNK: usize = 64 * 1024;

/// Standard input.
///
/// Reads go straight to the stream. Only when somebody asks [`ready`](Input::ready), a thread reads
/// one chunk ahead; it is the portable way to wait for input with a limit.
#[derive(Debug, Default)]
pub struct StdinInput {
    ahead: Option<Ahead>,
    signal: Option<Signal>,
}

/// A thread that reads one chunk whenever it is asked.
#[derive(Debug)]
struct Ahead {
    ask: Sender<()>,
    chunks: Receiver<Result<Vec<u8>, Errno>>,
    /// Whether a chunk was asked for that has not come.
    asked: bool,
    /// What came and was not read yet; an empty chunk is the end of input.
    chunk: Option<Result<Vec<u8>, Errno>>,
    position: usize,
}

impl StdinInput {
    /// Makes an input; there should be one for a process.
    #[must_use]
    pub fn new() -> Self {
        StdinInput::default()
    }
}

impl Ahead {
    fn start(signal: Option<Signal>) -> Result<Ahead, Errno> {
        let (ask, asked) = channel();
        let (send, chunks) = channel();
        let reader = move || {
            while let Ok(()) = asked.recv() {
                let mut chunk = vec![0; CHUNK];
                let result = read(&mut io::stdin(), &mut chunk).map(|n| {
                    chunk.truncate(n);
                    chunk
                });
                if send.send(result).is_err() {
                    return;
                }
                if let Some(signal) = &signal {
                    signal.notify();
                }
            }
        };
        std::thread::Builder::new()
            .name("stdin".into())
            .spawn(reader)?;
        Ok(Ahead {
            ask,
            chunks,
            asked: false,
            chunk: None,
            position: 0,
        })
    }

    /// Waits at most `timeout` for a chunk to be there.
    fn wait(&mut self, timeout: Option<Duration>) -> bool {
        if self.chunk.is_some() {
            return true;
        }
        if !self.asked {
            self.asked = self.ask.send(()).is_ok();
        }
        let received = match timeout {
            None => self
                .chunks
                .recv()
                .map_err(|_| RecvTimeoutError::Disconnected),
            Some(Duration::ZERO) => self.chunks.try_recv().map_err(|error| match error {
                TryRecvError::Empty => RecvTimeoutError::Timeout,
                TryRecvError::Disconnected => RecvTimeoutError::Disconnected,
            }),
            Some(timeout) => self.chunks.recv_timeout(timeout),
        };
        match received {
            Ok(chunk) => self.chunk = Some(chunk),
            Err(RecvTimeoutError::Timeout) => return false,
            Err(RecvTimeoutError::Disconnected) => self.chunk = Some(Err(Errno::EIO)),
        }
        (self.asked, self.position) = (false, 0);
        true
    }

    fn read(&mut self, buffer: &mut [u8]) -> Result<usize, Errno> {
        self.wait(None);
        let chunk = match self.chunk.take() {
            Some(Ok(chunk)) => chunk,
            Some(Err(errno)) => return Err(errno),
            None => return Ok(0),
        };
        let rest = chunk.get(self.position..).unwrap_or_default();
        let n = rest.len().min(buffer.len());
        buffer[..n].copy_from_slice(&rest[..n]);
        self.position += n;
        if self.position < chunk.len() {
            self.chunk = Some(Ok(chunk));
        }
        Ok(n)
    }
}

impl Input for StdinInput {
    fn read(&mut self, buffer: &mut [u8]) -> Result<usize, Errno> {
        if buffer.is_empty() {
            return Ok(0);
        }
        match &mut self.ahead {
            Some(ahead) => ahead.read(buffer),
            None => read(&mut io::stdin(), buffer),
        }
    }

    fn ready(&mut self, timeout: Option<Duration>) -> Result<bool, Errno> {
        let ahead = match &mut self.ahead {
            Some(ahead) => ahead,
            None => self.ahead.insert(Ahead::start(self.signal.clone())?),
        };
        Ok(ahead.wait(timeout))
    }

    fn attach(&mut self, signal: &Signal) -> bool {
        // A thread that reads already tells nobody.
        if self.ahead.is_none() {
            self.signal = Some(signal.clone());
        }
        self.signal.is_some()
    }

    fn is_terminal(&self) -> bool {
        io::stdin().is_terminal()
    }
}

fn read(stream: &mut impl Read, buffer: &mut [u8]) -> Result<usize, Errno> {
    loop {
        match stream.read(buffer) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            result => return Ok(result?),
        }
    }
}

/// Standard output; what is written is passed on at once.
#[derive(Clone, Copy, Debug, Default)]
pub struct StdoutOutput;

impl Output for StdoutOutput {
    fn write(&mut self, bytes: &[u8]) -> Result<usize, Errno> {
        // The library's buffer passes on whole lines only, and a guest may end at any time.
        let mut stdout = io::stdout().lock();
        stdout.write_all(bytes)?;
        stdout.flush()?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> Result<(), Errno> {
        Ok(io::stdout().flush()?)
    }

    fn is_terminal(&self) -> bool {
        io::stdout().is_terminal()
    }
}

/// Standard error; what is written is passed on at once.
#[derive(Clone, Copy, Debug, Default)]
pub struct StderrOutput;

impl Output for StderrOutput {
    fn write(&mut self, bytes: &[u8]) -> Result<usize, Errno> {
        io::stderr().lock().write_all(bytes)?;
        Ok(bytes.len())
    }

    fn is_terminal(&self) -> bool {
        io::stderr().is_terminal()
    }
}
