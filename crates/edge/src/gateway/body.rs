//! Bodies: of answers, whole or in pieces, and of requests on their way to a guest.

use std::{
    pin::Pin,
    task::{Context, Poll},
};

use bytes::Bytes;
use hyper::body::{Body as HttpBody, Frame, Incoming, SizeHint};

use super::patrol::Busy;
use crate::pool::{Admitted, Key};

/// The body of an answer.
#[derive(Debug)]
pub enum Body {
    /// All of it.
    Full(Option<Bytes>),
    /// Pieces as the guest writes them.
    Stream(Box<Stream>),
}

/// An answer whose pieces come from a guest.
pub struct Stream {
    admitted: Admitted,
    key: Key,
    first: Option<Bytes>,
    /// The rest of the request's body, if the guest still reads it.
    upload: Option<Upload>,
    has_ended: bool,
    /// Says that the connection is in use.
    busy: Option<Busy>,
}

/// A request's body that is handed over piece by piece.
#[derive(Debug)]
pub struct Upload {
    body: Incoming,
    /// Bytes that may still come.
    left: usize,
}

/// What comes of a request's body.
#[derive(Debug)]
pub enum Piece {
    /// Some bytes, and whether they are the last.
    Data(Bytes, bool),
    /// More than the module takes.
    TooLong,
    /// The client is gone.
    Broken,
}

impl Body {
    /// A body that is all there.
    pub fn full(bytes: impl Into<Bytes>) -> Body {
        Body::Full(Some(bytes.into()))
    }
}

impl Stream {
    /// The body that begins with `first`.
    pub fn new(admitted: Admitted, key: Key, first: Bytes, upload: Option<Upload>) -> Self {
        Stream {
            admitted,
            key,
            first: Some(first).filter(|first| !first.is_empty()),
            upload,
            has_ended: false,
            busy: None,
        }
    }

    /// Keeps the connection from being closed while pieces are still to come.
    pub fn keep(&mut self, busy: Busy) {
        self.busy = Some(busy);
    }

    /// Hands over what the client sends, as far as the guest has room for it.
    fn pump(&mut self, context: &mut Context<'_>) {
        while let Some(upload) = &mut self.upload {
            if self.admitted.cell.room(self.key) == 0 {
                return;
            }
            let (piece, end) = match upload.poll(context) {
                Poll::Pending => return,
                Poll::Ready(Piece::Data(piece, end)) => (piece, end),
                Poll::Ready(Piece::TooLong | Piece::Broken) => (Bytes::new(), true),
            };
            // The keeper goes on with it.
            drop(self.admitted.cell.put_body(self.key, piece, end));
            if end {
                self.upload = None;
            }
        }
    }
}

impl std::fmt::Debug for Stream {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Stream").finish_non_exhaustive()
    }
}

impl Drop for Stream {
    fn drop(&mut self) {
        if !self.has_ended {
            self.admitted.cell.cancel(self.key);
        }
    }
}

impl HttpBody for Body {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        let stream = match self.get_mut() {
            Body::Full(bytes) => {
                let bytes = bytes.take().filter(|bytes| !bytes.is_empty());
                return Poll::Ready(bytes.map(|bytes| Ok(Frame::data(bytes))));
            }
            Body::Stream(stream) => stream,
        };
        if let Some(first) = stream.first.take() {
            return Poll::Ready(Some(Ok(Frame::data(first))));
        }
        stream.pump(context);
        match stream.admitted.cell.poll_piece(stream.key, context.waker()) {
            None => Poll::Pending,
            Some(Ok(Some(piece))) => Poll::Ready(Some(Ok(Frame::data(piece)))),
            Some(Ok(None)) => {
                stream.has_ended = true;
                Poll::Ready(None)
            }
            Some(Err(error)) => {
                stream.has_ended = true;
                let pool = &stream.admitted.pool;
                let (module, problem) = (pool.name(), pool.refusal(&error));
                tracing::warn!(module, "an answer was cut off: {problem}");
                Poll::Ready(Some(Err(std::io::Error::other(problem))))
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        match self {
            Body::Full(bytes) => bytes.as_ref().is_none_or(Bytes::is_empty),
            Body::Stream(stream) => stream.has_ended,
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Body::Full(bytes) => SizeHint::with_exact(bytes.as_ref().map_or(0, Bytes::len) as u64),
            Body::Stream(_) => SizeHint::default(),
        }
    }
}

impl Upload {
    /// A body of which the module takes `most` bytes.
    pub fn new(body: Incoming, most: usize) -> Self {
        Upload { body, left: most }
    }

    /// The next piece.
    pub fn poll(&mut self, context: &mut Context<'_>) -> Poll<Piece> {
        loop {
            let frame = match Pin::new(&mut self.body).poll_frame(context) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(None) => return Poll::Ready(Piece::Data(Bytes::new(), true)),
                Poll::Ready(Some(Err(_))) => return Poll::Ready(Piece::Broken),
                Poll::Ready(Some(Ok(frame))) => frame,
            };
            // Trailers are nothing that guests are told of.
            let Ok(piece) = frame.into_data() else {
                continue;
            };
            if piece.len() > self.left {
                return Poll::Ready(Piece::TooLong);
            }
            self.left -= piece.len();
            let end = self.body.is_end_stream();
            return Poll::Ready(Piece::Data(piece, end));
        }
    }

    /// All of a body that is not long.
    ///
    /// # Errors
    /// [`Piece::TooLong`] or [`Piece::Broken`].
    pub async fn whole(mut self) -> Result<Bytes, Piece> {
        let mut first: Option<Bytes> = None;
        let mut all: Vec<u8> = Vec::new();
        loop {
            match std::future::poll_fn(|context| self.poll(context)).await {
                Piece::Data(piece, end) => {
                    match first.take() {
                        None if all.is_empty() => first = Some(piece),
                        None => all.extend_from_slice(&piece),
                        Some(first) => {
                            all.extend_from_slice(&first);
                            all.extend_from_slice(&piece);
                        }
                    }
                    if end {
                        return Ok(first.unwrap_or_else(|| all.into()));
                    }
                }
                wrong => return Err(wrong),
            }
        }
    }
}
