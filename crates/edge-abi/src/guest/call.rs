//! Calls of methods: who answers them, and what becomes of the answer.

use super::{Guest, Parked};
use crate::{
    error::CallError,
    frame::{Fields, Frame},
    http::Outgoing,
    service::{Answer, Ticket},
    table::{Method, route_add},
};

/// The most bytes of a method's name.
const NAME_MAX: usize = 64;

/// What a call comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply {
    /// This.
    Now(Result<Vec<u8>, CallError>),
    /// An event with this call's number.
    Later(Ticket),
}

impl Guest {
    /// Calls a method for the guest without waiting: `call_async`, and the calls of JavaScript.
    pub fn call(&mut self, method: &[u8], request: &[u8]) -> Reply {
        if self.calls.len() >= self.limits.calls {
            return Reply::Now(Err(CallError::limit(format!(
                "{} calls are under way, which is the limit: wait for one of them",
                self.calls.len()
            ))));
        }
        let ticket = Ticket(self.number());
        match self.dispatch(method, request, ticket) {
            Answer::Now(result) => Reply::Now(result),
            Answer::Later => {
                self.calls.insert(ticket.0, ());
                Reply::Later(ticket)
            }
        }
    }

    /// Calls a method for the guest; none if the guest is to be suspended, and called again then.
    pub(crate) fn call_waiting(
        &mut self,
        method: &[u8],
        request: &[u8],
    ) -> Option<Result<Vec<u8>, CallError>> {
        if let Some(Parked::Call { .. }) = self.parked {
            let answer = self.answer.take()?;
            self.parked = None;
            return Some(answer);
        }
        let ticket = Ticket(self.number());
        match self.dispatch(method, request, ticket) {
            Answer::Now(result) => Some(result),
            Answer::Later => {
                self.parked = Some(Parked::Call { ticket });
                self.answer = None;
                None
            }
        }
    }

    /// Finds who answers.
    fn dispatch(&mut self, name: &[u8], request: &[u8], ticket: Ticket) -> Answer {
        if request.len() > self.limits.request_bytes {
            return CallError::limit(format!(
                "a request of {} bytes, the limit is {}",
                request.len(),
                self.limits.request_bytes
            ))
            .into();
        }
        match Method::from_name(name) {
            Some(method) => self.dispatch_known(method, request, ticket),
            None => match std::str::from_utf8(name) {
                Ok(name) if name.len() <= NAME_MAX => {
                    self.service.call_other(name, request, ticket)
                }
                _ => CallError::not_found(format!(
                    "a method's name is text of at most {NAME_MAX} bytes, not these {}",
                    name.len()
                ))
                .into(),
            },
        }
    }

    fn dispatch_known(&mut self, method: Method, request: &[u8], ticket: Ticket) -> Answer {
        let own = match method {
            Method::RouteAdd => self.add_route(request, ticket),
            Method::HttpHeader => self.header(request),
            Method::HttpHeaders => self.headers(request),
            Method::HttpBody => return self.read_body(request, ticket).unwrap_or_else(Into::into),
            Method::HttpWrite => return self.write(request, ticket).unwrap_or_else(Into::into),
            Method::HttpEnd => self.end(request),
            _ => return self.service.call(method, request, ticket),
        };
        Answer::Now(own)
    }

    fn add_route(&mut self, request: &[u8], ticket: Ticket) -> Result<Vec<u8>, CallError> {
        let pattern = Fields::new(request)?
            .need_text(route_add::PATTERN)?
            .to_owned();
        if self.routes as usize >= self.limits.routes {
            return Err(CallError::limit(format!(
                "the module has {} routes, which is the limit",
                self.routes
            )));
        }
        match self.service.call(Method::RouteAdd, request, ticket) {
            Answer::Now(Ok(_)) => {}
            Answer::Now(Err(error)) => return Err(error),
            Answer::Later => {
                return Err(CallError::unsupported(
                    "routes are added at once or not at all",
                ));
            }
        }
        self.routes += 1;
        let route = self.routes;
        self.outgoing.push_back(Outgoing::Route { route, pattern });
        let mut reply = Frame::new();
        reply.uint(route_add::reply::ROUTE, route.into());
        Ok(reply.into_bytes())
    }
}
