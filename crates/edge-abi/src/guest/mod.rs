//! The state of one guest: what it is told, what it has asked, what it has answered.

mod call;
mod http;
mod requests;
mod save;

use std::{collections::VecDeque, fmt, time::Duration};

use bytes::BytesMut;
use shanhai::{Instance, Memory};
use shanhai_host::SortedMap;

pub use self::call::Reply;
use self::requests::Requests;
use crate::{
    bell::Bell,
    error::{CallError, Full},
    frame::Frame,
    head,
    http::{Desk, KnownHead, Outgoing},
    service::{Service, Ticket},
    table::{EventTag, event, reject},
};

/// What a guest may have waiting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct GuestLimits {
    /// Events that wait for it, 1,024.
    pub events: usize,
    /// Bytes of these events together, 8 MiB.
    pub event_bytes: usize,
    /// Asynchronous calls that are under way at once, 1,024.
    pub calls: usize,
    /// Routes that it adds, 256.
    pub routes: usize,
    /// Bytes of a request to a method, 16 MiB.
    pub request_bytes: usize,
    /// Bytes of the body of one response, 16 MiB.
    pub response_bytes: u64,
    /// Bytes of a request's body that wait to be read, 256 KiB.
    pub body_window: usize,
    /// Bytes of a response's body that are written and not yet on their way, 256 KiB.
    pub response_window: usize,
}

impl Default for GuestLimits {
    fn default() -> Self {
        GuestLimits {
            events: 1024,
            event_bytes: 8 << 20,
            calls: 1024,
            routes: 256,
            request_bytes: 16 << 20,
            response_bytes: 16 << 20,
            body_window: 256 << 10,
            response_window: 256 << 10,
        }
    }
}

/// What a suspended guest waits for on this side of the border.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Parked {
    /// An event, in `next`.
    Next {
        /// Until when it waits, on [`Service::monotonic_ns`]; none for as long as it takes.
        until: Option<u64>,
    },
    /// The answer to a call, in `call`.
    Call {
        /// The call.
        ticket: Ticket,
    },
}

/// The state of one guest; part of its store's data.
///
/// It does no I/O: a node puts requests and events in, lets the guest run, and takes out what the
/// guest has for it. One call of the guest runs at a time.
///
/// ```text
///              request, push, body, complete             pop_outgoing
///   node  ---------------------------------->  Guest  ------------------>  node
///                                               |  ^
///                            next, take, bell   v  |  call, reply
///                                              guest
/// ```
pub struct Guest {
    pub(crate) service: Box<dyn Service>,
    limits: GuestLimits,
    bell: Bell,
    /// The memory of the instance that called last.
    pub(crate) memory: Option<(Instance, Memory)>,
    /// What `take` gives.
    pub(crate) held: Vec<u8>,
    /// A buffer to write the next event to.
    spare: Vec<u8>,
    /// A buffer for the head of the next plain request.
    spare_head: Vec<u8>,
    /// Where the answer to the plain request at hand is written.
    desk: Option<Desk>,
    /// The next number for a call or a request.
    next: u64,
    events: VecDeque<Event>,
    event_bytes: usize,
    pub(crate) parked: Option<Parked>,
    /// Whether it rests until it is called with an event.
    is_called: bool,
    /// How long it waits, if it began to while it ran last.
    pub(crate) patience: Option<u64>,
    /// The answer that the parked call has got.
    pub(crate) answer: Option<Result<Vec<u8>, CallError>>,
    /// Asynchronous calls that are under way.
    calls: SortedMap<u64, ()>,
    routes: u32,
    requests: Requests,
    outgoing: VecDeque<Outgoing>,
    /// The head of its last answer.
    known_head: KnownHead,
    /// Where the bodies of short answers are copied to.
    block: BytesMut,
}

/// An event that waits.
pub(crate) struct Event {
    /// The event; that of a request has its [head] in front of it.
    bytes: Vec<u8>,
    /// The request that it brings.
    request: Option<u64>,
}

impl Event {
    /// The event alone.
    pub(crate) fn into_bytes(mut self) -> Vec<u8> {
        if self.request.is_some() {
            self.bytes.drain(..head::LEN);
        }
        self.bytes
    }

    /// The event behind its head.
    pub(crate) fn into_bytes_with_head(self) -> Vec<u8> {
        match self.request {
            Some(_) => self.bytes,
            None => [&[0; head::LEN], &self.bytes[..]].concat(),
        }
    }
}

impl fmt::Debug for Guest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Guest")
            .field("events", &self.events.len())
            .field("requests", &self.requests.len())
            .field("parked", &self.parked)
            .finish_non_exhaustive()
    }
}

impl Guest {
    /// The state of a guest that has not run.
    #[must_use]
    pub fn new(service: Box<dyn Service>, limits: GuestLimits) -> Self {
        Guest {
            service,
            limits,
            bell: Bell::default(),
            memory: None,
            held: Vec::new(),
            spare: Vec::new(),
            spare_head: Vec::new(),
            desk: None,
            next: 1,
            events: VecDeque::new(),
            event_bytes: 0,
            parked: None,
            is_called: false,
            patience: None,
            answer: None,
            calls: SortedMap::new(),
            routes: 0,
            requests: Requests::default(),
            outgoing: VecDeque::new(),
            known_head: KnownHead::default(),
            block: BytesMut::new(),
        }
    }

    /// What answers the guest's calls.
    pub fn service_mut(&mut self) -> &mut dyn Service {
        &mut *self.service
    }

    /// The limits.
    #[must_use]
    pub fn limits(&self) -> &GuestLimits {
        &self.limits
    }

    /// The standard input for wasip1 programs: it can be read while events wait.
    #[must_use]
    pub fn bell(&self) -> Bell {
        self.bell.clone()
    }

    /// A frame for an event that is nobody's call; fields from 2 on are the event's own.
    ///
    /// # Examples
    /// ```
    /// use shanhai_edge_abi::{Guest, table::event::rtc_alarm_event};
    ///
    /// let mut event = Guest::event(rtc_alarm_event::EVENT);
    /// event.sint(rtc_alarm_event::SECONDS, 1_700_000_000);
    /// ```
    #[must_use]
    pub fn event(name: &str) -> Frame {
        let mut frame = Frame::new();
        frame.byte(EventTag::Call as u8);
        frame.varint(0);
        frame.text(event::NAME, name);
        frame
    }

    /// Queues an event made by [`Guest::event`].
    ///
    /// # Errors
    /// [`Full`] if too many events wait; the guest does not get this one.
    pub fn push(&mut self, event: Frame) -> Result<(), Full> {
        let bytes = event.into_bytes();
        self.check_room(bytes.len())?;
        self.queue(bytes, None);
        Ok(())
    }

    /// Answers a call that was to be answered later. A call that nobody waits for is left alone.
    pub fn complete(&mut self, ticket: Ticket, result: Result<Vec<u8>, CallError>) {
        if self.parked == Some(Parked::Call { ticket }) {
            self.answer = Some(result);
        } else if self.calls.remove(&ticket.0).is_some() {
            let mut frame = Frame::after(std::mem::take(&mut self.spare));
            match result {
                Ok(reply) => {
                    frame.byte(EventTag::Resolve as u8);
                    frame.varint(ticket.0);
                    let mut bytes = frame.into_bytes();
                    bytes.extend_from_slice(&reply);
                    self.queue(bytes, None);
                }
                Err(error) => {
                    frame.byte(EventTag::Reject as u8);
                    frame.varint(ticket.0);
                    frame.uint(reject::KIND, error.kind.number().into());
                    frame.text(reject::MESSAGE, &error.message);
                    self.queue(frame.into_bytes(), None);
                }
            }
        }
    }

    /// What the guest has for the node next.
    pub fn pop_outgoing(&mut self) -> Option<Outgoing> {
        self.outgoing.pop_front()
    }

    /// What the guest waits for, if it is suspended in `next` or `call`.
    #[must_use]
    pub fn parked(&self) -> Option<Parked> {
        self.parked
    }

    /// How long a guest that is suspended in `next` waits at most; none for as long as it takes.
    pub fn time_left(&mut self) -> Option<Duration> {
        let Some(Parked::Next { until: Some(until) }) = self.parked else {
            return None;
        };
        // It has only just begun to wait: no clock has to be asked.
        let left = match self.patience.take() {
            Some(patience) => patience,
            None => until.saturating_sub(self.service.monotonic_ns()),
        };
        Some(Duration::from_nanos(left))
    }

    /// Whether a guest that is suspended in `next` or `call` can go on.
    pub fn can_go_on(&mut self) -> bool {
        match self.parked {
            None => false,
            Some(Parked::Call { .. }) => self.answer.is_some(),
            Some(Parked::Next { until }) => {
                !self.events.is_empty()
                    || until.is_some_and(|until| until <= self.service.monotonic_ns())
            }
        }
    }

    /// Whether events wait.
    #[must_use]
    pub fn has_events(&self) -> bool {
        !self.events.is_empty()
    }

    /// Whether calls of the guest's are under way, whose answers are still to come.
    #[must_use]
    pub fn has_calls(&self) -> bool {
        !self.calls.is_empty() || matches!(self.parked, Some(Parked::Call { .. }))
    }

    /// Takes the next event out of the queue, for guests that get frames handed over.
    pub fn pop_event(&mut self) -> Option<Vec<u8>> {
        self.pop().map(Event::into_bytes)
    }

    pub(crate) fn pop(&mut self) -> Option<Event> {
        let event = self.events.pop_front()?;
        self.event_bytes -= event.bytes.len();
        self.bell.keep(!self.events.is_empty());
        if let Some(open) = event.request.and_then(|id| self.requests.get_mut(id)) {
            open.seen = true;
        }
        Some(event)
    }

    /// Puts the next event where `take` finds it and gives its length: the argument for the guest's
    /// export [`edgekit_event`](crate::table::EVENT_EXPORT).
    pub fn hold_event(&mut self) -> Option<i32> {
        let bytes = self.pop_event()?;
        self.is_called = false;
        self.hold(bytes);
        Some(i32::try_from(self.held.len()).unwrap_or(i32::MAX))
    }

    /// Says that the guest rests until [`Guest::hold_event`] has something to call it with: no bell rings
    /// for that.
    pub fn expect_call(&mut self) {
        self.is_called = true;
    }

    /// Keeps bytes for `take`; the buffer that did so before is used for an event.
    pub(crate) fn hold(&mut self, bytes: Vec<u8>) {
        let before = std::mem::replace(&mut self.held, bytes);
        self.recycle(before);
    }

    /// Keeps a buffer for the next event.
    pub(crate) fn recycle(&mut self, mut bytes: Vec<u8>) {
        // What was needed once for a long event is given back.
        if bytes.capacity() > self.spare.capacity() && bytes.capacity() <= 64 << 10 {
            bytes.clear();
            self.spare = bytes;
        }
    }

    fn check_room(&self, bytes: usize) -> Result<(), Full> {
        let events = self.events.len();
        if events >= self.limits.events {
            let limit = self.limits.events;
            let unit = "events";
            return Err(Full {
                events,
                limit,
                unit,
            });
        }
        if self.event_bytes.saturating_add(bytes) > self.limits.event_bytes {
            let limit = self.limits.event_bytes;
            let unit = "bytes";
            return Err(Full {
                events,
                limit,
                unit,
            });
        }
        Ok(())
    }

    fn queue(&mut self, bytes: Vec<u8>, request: Option<u64>) {
        self.event_bytes += bytes.len();
        self.events.push_back(Event { bytes, request });
        // Who waits in `next`, or to be called, gets it without being told first.
        if !self.is_called && !matches!(self.parked, Some(Parked::Next { .. })) {
            self.bell.set(true);
        }
    }

    fn number(&mut self) -> u64 {
        let number = self.next;
        self.next += 1;
        number
    }
}
