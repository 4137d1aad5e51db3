//! Looking after connections: those on which nothing happens are closed, and all are told of the end.
//!
//! One clock does for all of them. A timer for each head of a request, and a look for the node's end at
//! each turn of a connection, would cost a tenth of a short request.

use std::{
    cell::Cell,
    future::poll_fn,
    io,
    pin::{Pin, pin},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU8, AtomicU64, AtomicUsize, Ordering::Relaxed},
    },
    task::{Context, Poll, Waker},
    time::Duration,
};

use hyper::{
    Request,
    body::Incoming,
    rt::{Read, ReadBufCursor, Write},
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

use super::Answering;
use bytes::{Buf, Bytes};

/// How often connections are looked at.
pub const ROUND: Duration = Duration::from_secs(10);
/// Rounds after which a connection is closed on which nothing was written, begun or answered: a client
/// gets 30 seconds for the head of a request, and 40 at most.
const ROUNDS: u8 = 3;

/// Bytes of a connection that are held, in each direction; the head of a request has no more. Six times as
/// many, as hyper allows, would be gigabytes for as many connections as there can be.
const BUFFER: usize = 64 << 10;

/// Go on.
pub const ON: u8 = 0;
/// End the request that is under way, and then the connection.
pub const END: u8 = 1;
/// Close at once.
pub const CLOSE: u8 = 2;

/// A connection as the patrol knows it.
#[derive(Debug, Default)]
pub struct Watched {
    /// What it is to do.
    order: AtomicU8,
    /// Who is woken for it.
    waker: Mutex<Option<Waker>>,
    /// Counts what happens on it.
    steps: AtomicU64,
    /// Answers that take their time, or are given piece by piece.
    busy: AtomicUsize,
}

/// An answer that takes its time; dropped, it is given.
#[derive(Debug)]
pub struct Busy {
    watched: Arc<Watched>,
}

/// The connections of a gateway.
#[derive(Debug, Default)]
pub struct Patrol {
    list: Vec<Seen>,
}

/// What was seen of a connection at the last round.
#[derive(Debug)]
struct Seen {
    watched: Arc<Watched>,
    steps: u64,
    rounds: u8,
}

impl Watched {
    /// Something has happened. Only the connection's own task says so.
    pub fn step(&self) {
        self.steps.store(self.steps.load(Relaxed) + 1, Relaxed);
    }

    /// An answer begins that takes its time.
    pub fn busy(self: &Arc<Self>) -> Busy {
        self.busy.fetch_add(1, Relaxed);
        Busy {
            watched: Arc::clone(self),
        }
    }

    fn order(&self, order: u8) {
        self.order.fetch_max(order, Relaxed);
        let waker = self.waker.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(waker) = &*waker {
            waker.wake_by_ref();
        }
    }

    /// What the connection is to do; who asks is woken when that changes.
    ///
    /// A task is woken by one and the same waker all its life: it is noted once.
    pub fn order_for(&self, known: &mut Option<Waker>, waker: &Waker) -> u8 {
        if !known.as_ref().is_some_and(|known| known.will_wake(waker)) {
            *known = Some(waker.clone());
            self.wake_with(waker);
        }
        self.order.load(Relaxed)
    }

    /// Notes who is to be woken.
    #[cold]
    fn wake_with(&self, waker: &Waker) {
        let mut own = self.waker.lock().unwrap_or_else(PoisonError::into_inner);
        *own = Some(waker.clone());
    }
}

impl Drop for Busy {
    fn drop(&mut self) {
        self.watched.busy.fetch_sub(1, Relaxed);
    }
}

impl Patrol {
    /// Begins to look after a connection.
    pub fn watch(&mut self) -> Arc<Watched> {
        if self.list.len() == self.list.capacity() {
            self.forget();
        }
        let watched = Arc::<Watched>::default();
        self.list.push(Seen {
            watched: Arc::clone(&watched),
            steps: 0,
            rounds: 0,
        });
        watched
    }

    /// Looks at each connection.
    pub fn round(&mut self) {
        self.forget();
        for seen in &mut self.list {
            let steps = seen.watched.steps.load(Relaxed);
            if steps != seen.steps || seen.watched.busy.load(Relaxed) > 0 {
                (seen.steps, seen.rounds) = (steps, 0);
                continue;
            }
            seen.rounds += 1;
            if seen.rounds > ROUNDS {
                seen.rounds = 0;
                seen.watched.order(CLOSE);
            }
        }
    }

    /// Asks all connections to end.
    pub fn end(&mut self) {
        self.forget();
        for seen in &self.list {
            seen.watched.order(END);
        }
    }

    /// Forgets those that are closed.
    fn forget(&mut self) {
        self.list
            .retain(|seen| Arc::strong_count(&seen.watched) > 1);
    }
}

/// What answers the requests of a connection: one type for all of them, since a server has its code once for each.
pub type Answers = Box<dyn Fn(Request<Incoming>) -> Answering + Send>;

/// Where a connection stands that somebody else has begun to serve.
#[derive(Default)]
pub struct Rest {
    /// What has been read and is not answered.
    pub read: Bytes,
    /// The answer to the first request in it, if that has one.
    pub first: Option<Answering>,
}

/// Serves a connection until it ends or has to.
pub async fn serve(stream: TcpStream, rest: Rest, watched: Arc<Watched>, answers: Answers) {
    let line = Line {
        read: rest.read,
        stream: TokioIo::new(stream),
        watched: Arc::clone(&watched),
    };
    let first = Cell::new(rest.first);
    let answers = move |request| first.take().unwrap_or_else(|| answers(request));
    let mut http = http1::Builder::new();
    http.max_buf_size(BUFFER);
    let mut serving = pin!(http.serve_connection(line, service_fn(answers)));
    let mut known: Option<Waker> = None;
    let mut ends = false;
    poll_fn(|context| {
        match watched.order_for(&mut known, context.waker()) {
            ON => {}
            END if ends => {}
            END => {
                ends = true;
                serving.as_mut().graceful_shutdown();
            }
            _ => return Poll::Ready(()),
        }
        // What a client does wrong is its own affair.
        serving.as_mut().poll(context).map(drop)
    })
    .await;
}

/// A stream that tells of what is written.
struct Line {
    /// What has been read from it already.
    read: Bytes,
    stream: TokioIo<TcpStream>,
    watched: Arc<Watched>,
}

impl Line {
    fn wrote(&self, written: Poll<io::Result<usize>>) -> Poll<io::Result<usize>> {
        if let Poll::Ready(Ok(1..)) = written {
            self.watched.step();
        }
        written
    }
}

impl Read for Line {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        mut buffer: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        let length = self.read.len().min(buffer.remaining());
        if length > 0 {
            buffer.put_slice(&self.read[..length]);
            self.read.advance(length);
            return Poll::Ready(Ok(()));
        }
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl Write for Line {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write(context, bytes);
        self.wrote(written)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffers: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write_vectored(context, buffers);
        self.wrote(written)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_does_nothing_is_closed() {
        let mut patrol = Patrol::default();
        let (idle, writes, answers) = (patrol.watch(), patrol.watch(), patrol.watch());
        let answer = answers.busy();
        let order = |watched: &Watched| watched.order.load(Relaxed);
        for _ in 0..=ROUNDS {
            assert_eq!(order(&idle), ON);
            writes.step();
            patrol.round();
        }
        assert_eq!(
            (order(&idle), order(&writes), order(&answers)),
            (CLOSE, ON, ON)
        );
        drop(answer);
        for _ in 0..=ROUNDS {
            patrol.round();
        }
        assert_eq!((order(&writes), order(&answers)), (CLOSE, CLOSE));
    }

    #[test]
    fn the_end_is_told_and_the_gone_are_forgotten() {
        let mut patrol = Patrol::default();
        let kept = patrol.watch();
        drop(patrol.watch());
        patrol.end();
        assert_eq!(patrol.list.len(), 1);
        assert_eq!(kept.order.load(Relaxed), END);
        // Nothing happens any more: closed after all.
        for _ in 0..=ROUNDS {
            patrol.round();
        }
        assert_eq!(kept.order.load(Relaxed), CLOSE);
    }
}
