//! One request in one instance: it drives the instance, or waits for who does.

use std::{future::poll_fn, sync::Arc, task::Poll, time::Instant};

use hyper::{Response, StatusCode};
use shanhai_edge_abi::{Request as GuestRequest, Response as GuestResponse};
use tokio::time::sleep_until;

use super::{
    Connection, answer,
    body::{Body, Piece, Stream, Upload},
    refused, too_long,
};
use crate::pool::{Admitted, Asked, Asking, Held, Key, News, Pool, Reason, Refused, Stage};

/// How often a request is given to another instance because the first one ended before it got it.
const RETRIES: usize = 3;

/// A request that is under way; dropped, the guest hears that nobody waits any more.
pub struct Pending {
    admitted: Option<Admitted>,
    key: Key,
}

impl Pending {
    /// The request is over, or goes on as a stream.
    fn end(mut self) -> Option<Admitted> {
        self.admitted.take()
    }
}

impl Drop for Pending {
    fn drop(&mut self) {
        if let Some(admitted) = &self.admitted {
            admitted.cell.cancel(self.key);
        }
    }
}

/// What a request waits for.
enum Event {
    News(News),
    Piece(Piece),
    Late,
}

/// What comes of a request at once.
pub enum Begun {
    /// Its answer, and when it was given, if a clock was read then.
    Answered(GuestResponse, Option<Instant>),
    /// The answer to a request that did not get in.
    Refused(Response<Body>),
    /// The instance or its pool has come to an end: it has to look for its module again.
    Again(Box<GuestRequest>),
    /// It is under way; perhaps it may drive the instance.
    UnderWay(Pending, Option<Held>),
}

/// Puts a request into an instance of its module, and lets that run if it rests.
pub fn begin(pool: &Arc<Pool>, place: usize, request: Box<GuestRequest>) -> Begun {
    begin_with(pool, place, &mut Asking::Whole(Some(*request)))
}

/// The same for a request that need not be moved, for most are answered at once.
pub fn begin_with(pool: &Arc<Pool>, place: usize, request: &mut Asking<'_>) -> Begun {
    let again = |request: &mut Asking<'_>| {
        let request = request.take().expect("nobody took it");
        Begun::Again(Box::new(request))
    };
    let entered = match pool.enter(place) {
        Ok(entered) => entered,
        Err(Refused::Retired) => return again(request),
        Err(refusal) => return Begun::Refused(refused(pool, &refusal)),
    };
    request.set_route(entered.route);
    match entered.cell().ask(request) {
        Asked::Answered(response, at) => Begun::Answered(response, at),
        Asked::Over => again(request),
        Asked::UnderWay(key, held) => {
            let admitted = Some(entered.keep());
            Begun::UnderWay(Pending { admitted, key }, held)
        }
    }
}

/// Gets the answer for a request that has to wait.
pub async fn forward(
    connection: &Connection,
    mut pool: Arc<Pool>,
    mut begun: Begun,
    mut upload: Option<Upload>,
    due: Instant,
) -> Response<Body> {
    for _ in 0..RETRIES {
        let request = match begun {
            Begun::Answered(response, _) => return whole(response),
            Begun::Refused(response) => return response,
            Begun::Again(request) => request,
            Begun::UnderWay(pending, held) => {
                match exchange(pending, held, &mut upload, due).await {
                    Ok(response) => return response,
                    Err(again) => again,
                }
            }
        };
        let Some((found, place)) = connection.find_again(&request) else {
            return answer::nothing(request.head.uri.path());
        };
        pool = found;
        begun = begin(&pool, place, request);
    }
    match begun {
        Begun::Answered(response, _) => whole(response),
        Begun::Refused(response) => response,
        Begun::Again(_) | Begun::UnderWay(..) => refused(&pool, &Refused::Retired),
    }
}

/// Waits for the answer of a request that is in an instance, and drives that where it may.
///
/// # Errors
/// The request, if the instance ended before it got it.
pub async fn exchange(
    pending: Pending,
    mut held: Option<Held>,
    upload: &mut Option<Upload>,
    due: Instant,
) -> Result<Response<Body>, Box<GuestRequest>> {
    let (key, admitted) = (pending.key, pending.admitted.as_ref());
    let cell = Arc::clone(&admitted.expect("taken only at the end").cell);
    loop {
        if let Some(held) = held.take()
            && let Some(response) = cell.drive(held, Some(key)).await
        {
            drop(pending.end());
            return Ok(whole(response));
        }
        match wait(&pending, upload, due).await {
            Event::News(News::Drive(right)) => held = Some(right),
            Event::News(News::Wait { .. }) => {}
            Event::News(News::Moved(request)) => {
                drop(pending.end());
                return Err(request);
            }
            Event::News(News::Reply(response)) if response.more => {
                let admitted = pending.end().expect("taken only here");
                return Ok(streamed(response, admitted, key, upload.take()));
            }
            Event::News(News::Reply(response)) => {
                drop(pending.end());
                return Ok(whole(response));
            }
            Event::News(News::Over(over, stage)) => {
                let admitted = pending.end().expect("taken only here");
                return ended(&admitted.pool, &over.reason, stage);
            }
            Event::News(News::Refused(error)) => {
                let admitted = pending.end().expect("taken only here");
                let (module, problem) = (admitted.pool.name(), admitted.pool.refusal(&error));
                tracing::warn!(module, "{problem}");
                let message = format!("module {module}: {problem}");
                return Ok(answer::text(StatusCode::BAD_GATEWAY, message));
            }
            Event::Piece(Piece::Data(piece, end)) => {
                if end {
                    *upload = None;
                }
                held = cell.put_body(key, piece, end);
            }
            Event::Piece(Piece::TooLong) => {
                let pool = pending.admitted.as_ref().map(|admitted| &admitted.pool);
                return Ok(too_long(pool.expect("taken only at the end")));
            }
            Event::Piece(Piece::Broken) => {
                let message = "the body of the request broke off";
                return Ok(answer::text(StatusCode::BAD_REQUEST, message));
            }
            Event::Late => {
                let admitted = pending.end().expect("taken only here");
                return Ok(late(&admitted.pool, cell.expire(key)));
            }
        }
    }
}

/// Waits until there is something to do for a request.
async fn wait(pending: &Pending, upload: &mut Option<Upload>, due: Instant) -> Event {
    let (key, admitted) = (pending.key, pending.admitted.as_ref());
    let cell = &admitted.expect("taken only at the end").cell;
    let alarm = sleep_until(due.into());
    tokio::pin!(alarm);
    poll_fn(|context| {
        let room = match cell.poll(key, context.waker()) {
            News::Wait { room } => room,
            news => return Poll::Ready(Event::News(news)),
        };
        if room > 0
            && let Some(upload) = upload
            && let Poll::Ready(piece) = upload.poll(context)
        {
            return Poll::Ready(Event::Piece(piece));
        }
        alarm.as_mut().poll(context).map(|()| Event::Late)
    })
    .await
}

/// The answer that a guest gave as a whole.
pub fn whole(mut response: GuestResponse) -> Response<Body> {
    let headers = response.take_headers();
    let mut answer = Response::new(Body::Full(Some(response.body)));
    *answer.status_mut() = response.status;
    *answer.headers_mut() = headers;
    answer
}

/// The answer that a guest goes on with.
fn streamed(
    response: GuestResponse,
    admitted: Admitted,
    key: Key,
    upload: Option<Upload>,
) -> Response<Body> {
    let stream = Stream::new(admitted, key, response.body, upload);
    let mut answer = Response::new(Body::Stream(Box::new(stream)));
    *answer.status_mut() = response.status;
    *answer.headers_mut() = response.headers;
    answer
}

/// What becomes of a request whose instance has ended.
fn ended(pool: &Pool, reason: &Reason, stage: Stage) -> Result<Response<Body>, Box<GuestRequest>> {
    let name = pool.name();
    match (stage, reason) {
        (Stage::Waiting(Some(request)), _) => Err(request),
        (Stage::Culprit, _) => Ok(late(pool, true)),
        (Stage::Waiting(None), _) | (_, Reason::Stopped) => Ok(answer::unavailable(
            format!("module {name} was stopped"),
            Some(std::time::Duration::from_secs(1)),
        )),
        (Stage::Delivered, Reason::OutOfFuel) => {
            let message = format!("module {name} burnt more fuel than a request may");
            Ok(answer::unavailable(message, None))
        }
        (Stage::Delivered, _) => {
            let message = format!("module {name} failed while it worked on the request");
            Ok(answer::text(StatusCode::BAD_GATEWAY, message))
        }
    }
}

/// The time of a request is over.
fn late(pool: &Pool, is_known: bool) -> Response<Body> {
    pool.metrics().timeouts.add();
    let name = pool.name();
    if is_known {
        let message = format!("module {name} took too long to answer");
        answer::text(StatusCode::GATEWAY_TIMEOUT, message)
    } else {
        let message = format!("module {name} has too much to do");
        answer::unavailable(message, Some(std::time::Duration::from_secs(1)))
    }
}

/// The compiler is told that a right to drive may cross threads.
const _: fn() = || {
    fn is_send<T: Send>() {}
    is_send::<Held>();
};
