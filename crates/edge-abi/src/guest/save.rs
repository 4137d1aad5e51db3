//! The state as bytes, and back.
//!
//! ```text
//! version | next number | routes | held | parked: 0, or 1 and what is left of it, or 2 and the call
//! answer: 0, or 1 and its bytes, or 2, kind and message | calls: count, numbers
//! events: count, bytes of each
//! ```
//! Requests are connections of the process that has them: they are not written, nor are the events
//! that bring them. Of those that the guest knows, it is told afterwards that they are gone.

use shanhai::snapshot::{ReadError, Reader, Writer};

use super::{Guest, GuestLimits, Parked};
use crate::{
    error::{CallError, StateError},
    service::{Service, Ticket},
    table::{ErrorKind, event::http_gone},
};

/// The version of the format.
const VERSION: u64 = 1;

impl Guest {
    /// Writes the state; the guest goes on with it where it is restored.
    ///
    /// What is under way does not go along: calls fail there with `closed`, and the requests that the
    /// guest works on are gone. What the guest has for the node is to be taken out before.
    pub fn save(&mut self) -> Vec<u8> {
        let mut w = Writer::new();
        w.varint(VERSION);
        w.varint(self.next);
        w.varint(self.routes.into());
        w.bytes(&self.held);
        match self.parked {
            None => w.u8(0),
            Some(Parked::Next { until: None }) => w.u8(1),
            Some(Parked::Next { until: Some(until) }) => {
                w.u8(2);
                w.varint(until.saturating_sub(self.service.monotonic_ns()));
            }
            Some(Parked::Call { ticket }) => {
                w.u8(3);
                w.varint(ticket.0);
            }
        }
        match &self.answer {
            None => w.u8(0),
            Some(Ok(reply)) => {
                w.u8(1);
                w.bytes(reply);
            }
            Some(Err(error)) => {
                w.u8(2);
                w.u8(error.kind.number());
                w.str(&error.message);
            }
        }
        w.varint(self.calls.len() as u64);
        self.calls.keys().for_each(|call| w.varint(*call));
        let seen = self.requests.iter().filter(|(_, open)| open.seen);
        let gone: Vec<Vec<u8>> = seen
            .map(|(id, _)| {
                let mut event = Guest::event(http_gone::EVENT);
                event.uint(http_gone::REQUEST, id);
                event.into_bytes()
            })
            .collect();
        let events = self.events.iter().filter(|event| event.request.is_none());
        let events: Vec<&[u8]> = events
            .map(|event| &event.bytes[..])
            .chain(gone.iter().map(|bytes| &bytes[..]))
            .collect();
        w.varint(events.len() as u64);
        events.iter().for_each(|bytes| w.bytes(bytes));
        w.into_bytes()
    }

    /// Makes the state that [`Guest::save`] wrote, with another service and other limits.
    ///
    /// # Errors
    /// [`StateError`] if the bytes are no such state, or that of another version.
    pub fn restore(
        bytes: &[u8],
        service: Box<dyn Service>,
        limits: GuestLimits,
    ) -> Result<Guest, StateError> {
        let mut r = Reader::new(bytes);
        let found = r.varint()?;
        if found != VERSION {
            let expected = VERSION;
            return Err(StateError::OtherVersion { found, expected });
        }
        let mut guest = Guest::new(service, limits);
        guest.load(&mut r)?;
        r.finish()?;
        Ok(guest)
    }

    fn load(&mut self, r: &mut Reader<'_>) -> Result<(), ReadError> {
        let here = r.clone();
        self.next = r.varint()?;
        // Numbers are shifted by 32 bits for the guest.
        if self.next == 0 || self.next > u64::MAX >> 33 {
            return Err(here.invalid("a number that no call can have"));
        }
        self.routes = r.u32()?;
        self.held = r.bytes()?.to_vec();
        let here = r.clone();
        self.parked = match r.u8()? {
            0 => None,
            1 => Some(Parked::Next { until: None }),
            2 => {
                let left = r.varint()?;
                let until = Some(self.service.monotonic_ns().saturating_add(left));
                Some(Parked::Next { until })
            }
            3 => {
                let ticket = Ticket(r.varint()?);
                Some(Parked::Call { ticket })
            }
            _ => return Err(here.invalid("a way to wait that there is not")),
        };
        let here = r.clone();
        self.answer = match r.u8()? {
            0 => None,
            1 => Some(Ok(r.bytes()?.to_vec())),
            2 => {
                let here = r.clone();
                let kind = ErrorKind::from_number(r.u8()?.into());
                let kind = kind.ok_or_else(|| here.invalid("no error has this number"))?;
                Some(Err(CallError::new(kind, r.str()?)))
            }
            _ => return Err(here.invalid("an answer that is neither reply nor error")),
        };
        let lost = || CallError::closed("the call was under way when the state was saved");
        if self.answer.is_none() && matches!(self.parked, Some(Parked::Call { .. })) {
            self.answer = Some(Err(lost()));
        }
        let calls = r.count(1)?;
        let calls = (0..calls)
            .map(|_| r.varint())
            .collect::<Result<Vec<_>, _>>()?;
        for _ in 0..r.count(1)? {
            let bytes = r.bytes()?.to_vec();
            self.queue(bytes, None);
        }
        for call in calls {
            self.calls.insert(call, ());
            self.complete(Ticket(call), Err(lost()));
        }
        Ok(())
    }
}
