//! What is under way on the network, and what the event loop does about it.

use shanhai_host::{HttpEvent, HttpId, NetError, SortedMap, WebSocketId};

use super::{fetch, fetch::Fetch, network_error, stream, websocket};
use crate::{
    cx::Cx,
    save::{fields, variants},
    state::Services,
    world::{
        World,
        value::{ObjectId, Outcome, Value},
    },
};

/// Something under way on the network.
#[derive(Clone, Debug)]
pub(crate) enum Op {
    /// A request whose answer has not begun.
    Fetch(Box<Fetch>),
    /// An answer whose body is not complete.
    Body {
        /// The request.
        http: HttpId,
        /// Where its bytes go.
        stream: ObjectId,
    },
    /// A WebSocket.
    Socket {
        /// The connection.
        id: WebSocketId,
        /// The object.
        socket: ObjectId,
    },
}

/// Everything under way on the network.
#[derive(Clone, Debug, Default)]
pub(crate) struct Net {
    ops: SortedMap<u32, Op>,
    last: u32,
    /// Whether the machine that the ids belong to is gone.
    lost: bool,
}

variants!(Op {
    0: Fetch(fetch),
    1: Body { http, stream },
    2: Socket { id, socket }
});
fields!(Net { ops, last, lost });

impl Net {
    /// Adds something and returns its number.
    pub(super) fn add(&mut self, op: Op) -> u32 {
        self.last = self.last.wrapping_add(1);
        self.ops.insert(self.last, op);
        self.last
    }

    /// Puts something under a number it had before.
    pub(super) fn put(&mut self, number: u32, op: Op) {
        self.ops.insert(number, op);
    }

    pub(super) fn find(&self, number: u32) -> Option<&Op> {
        self.ops.get(&number)
    }

    pub(super) fn remove(&mut self, number: u32) -> Option<Op> {
        self.ops.remove(&number)
    }

    /// Says that the machine is another one than when the ids were given.
    pub(crate) fn lose(&mut self) {
        self.lost = !self.ops.is_empty();
    }

    /// The objects that are needed to finish what is under way.
    ///
    /// A body that nobody reads is not among them: see [`sweep`](Net::sweep).
    pub(crate) fn roots(&self, world: &World) -> Vec<Value> {
        let mut roots = Vec::new();
        for op in self.ops.values() {
            match op {
                Op::Fetch(fetch) => fetch.each_object(&mut |id| roots.push(Value::Object(id))),
                Op::Body { stream, .. } if stream::is_awaited(world, *stream) => {
                    roots.push(Value::Object(*stream));
                }
                Op::Body { .. } => {}
                Op::Socket { socket, .. } => roots.push(Value::Object(*socket)),
            }
        }
        roots
    }

    /// Gives up the bodies whose streams were freed.
    pub(crate) fn sweep(&mut self, world: &World, services: &mut Services) {
        self.ops.retain(|number, op| match op {
            Op::Body { http, stream } if stream::operation(world, *stream) != Some(*number) => {
                services.http.cancel(*http);
                false
            }
            _ => true,
        });
    }

    /// Gives everything up.
    pub(crate) fn close(&mut self, services: &mut Services) {
        for op in std::mem::take(&mut self.ops).into_values() {
            match op {
                Op::Fetch(fetch) => services.http.cancel(fetch.http),
                Op::Body { http, .. } => services.http.cancel(http),
                Op::Socket { id, .. } => services.websockets.drop_socket(id),
            }
        }
    }

    /// Whether something is awaited that will call the program.
    pub(crate) fn is_awaited(&self, world: &World) -> bool {
        self.ops.values().any(|op| match op {
            Op::Body { stream, .. } => stream::is_awaited(world, *stream),
            Op::Fetch(_) | Op::Socket { .. } => true,
        })
    }
}

/// Deals with the next thing that has happened on the network; says whether there was one.
pub(crate) fn step(cx: &mut Cx<'_>) -> Outcome<bool> {
    if std::mem::take(&mut cx.core().net.lost) {
        return lose_all(cx).map(|()| true);
    }
    let numbers: Vec<u32> = cx.core().net.ops.keys().copied().collect();
    for number in numbers {
        let Some(op) = cx.core().net.find(number) else {
            continue;
        };
        let happened = match op {
            Op::Fetch(_) => fetch::advance(cx, number)?,
            Op::Body { http, stream } => {
                let (http, stream) = (*http, *stream);
                stream::is_awaited(cx.world(), stream) && read_body(cx, number, http, stream)?
            }
            Op::Socket { id, socket } => {
                let (id, socket) = (*id, *socket);
                websocket::advance(cx, number, id, socket)?
            }
        };
        if happened {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Fails everything that was under way on a machine that is gone.
fn lose_all(cx: &mut Cx<'_>) -> Outcome<()> {
    let ops = std::mem::take(&mut cx.core().net.ops);
    for op in ops.into_values() {
        let error = NetError::lost();
        match op {
            Op::Fetch(fetch) => {
                let error = network_error(cx, "fetch", &error);
                crate::builtin::promise::reject(cx, fetch.promise, error);
            }
            Op::Body { stream, .. } => {
                let error = network_error(cx, "fetch", &error);
                stream::fail(cx, stream, error)?;
            }
            Op::Socket { socket, .. } => websocket::broken(cx, socket, &error)?,
        }
    }
    Ok(())
}

/// Passes the next piece of an answer on to its stream.
fn read_body(cx: &mut Cx<'_>, number: u32, http: HttpId, stream: ObjectId) -> Outcome<bool> {
    match cx.services().http.poll(http) {
        Ok(None) => return Ok(false),
        Ok(Some(HttpEvent::Head(_))) => {}
        Ok(Some(HttpEvent::Chunk(bytes))) => {
            let chunk = cx.world().make_bytes(bytes);
            cx.root(chunk);
            stream::push(cx, stream, Value::Object(chunk))?;
        }
        Ok(Some(HttpEvent::End)) => {
            cx.core().net.remove(number);
            stream::close(cx, stream)?;
        }
        Err(error) => {
            cx.core().net.remove(number);
            let error = network_error(cx, "fetch", &error);
            stream::fail(cx, stream, error)?;
        }
    }
    Ok(true)
}
