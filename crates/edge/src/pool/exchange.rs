//! A request on its way through an instance, and the answer on its way back.

use std::{collections::VecDeque, task::Waker, time::Instant};

use bytes::Bytes;
use shanhai_edge_abi::{CallError, Request, RequestId, Response};

/// The number of an exchange within its cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key(pub u64);

/// What goes in to the guest, in this order.
#[derive(Debug)]
pub enum Inward {
    /// A request.
    Request(Key, Box<Request>),
    /// A piece of a request's body, and whether it is the last.
    Body(Key, Bytes, bool),
    /// So many bytes of a response are on their way.
    Sent(Key, usize),
    /// Nobody waits for the answer any more.
    Cancel(RequestId),
}

/// A request that is under way.
#[derive(Debug)]
pub struct Exchange {
    pub key: Key,
    /// The request, if it goes to another instance.
    pub request: Option<Box<Request>>,
    /// Its number in the guest, once it is there.
    pub id: Option<RequestId>,
    /// Whether the guest has answered.
    pub is_answered: bool,
    /// When the guest has to have answered, once it was seen to work for long.
    pub due: Option<Instant>,
    /// The head of the answer, until it is taken.
    pub reply: Option<Response>,
    /// Pieces of the answer's body.
    pub pieces: VecDeque<Bytes>,
    /// Whether all pieces are there.
    pub has_ended: bool,
    /// Why there will be no answer, or no more of it.
    pub refused: Option<CallError>,
    /// How many bytes of the request's body the guest has room for; none if it wants no more.
    pub room: Option<usize>,
    /// Who waits for any of this.
    pub waker: Option<Waker>,
}

impl Exchange {
    /// One that the guest does not know of yet.
    pub fn new(key: Key) -> Self {
        Exchange {
            key,
            request: None,
            id: None,
            is_answered: false,
            due: None,
            reply: None,
            pieces: VecDeque::new(),
            has_ended: false,
            refused: None,
            room: None,
            waker: None,
        }
    }
}
