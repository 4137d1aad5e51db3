//! WebSockets.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use futures_util::{SinkExt, StreamExt};
use shanhai_host::{
    HttpUrl, Message, NetError, NetErrorKind, SortedMap, WebSocketEvent, WebSocketId, WebSockets,
};
use tokio::{
    sync::mpsc::{self, Receiver, Sender, UnboundedReceiver, UnboundedSender, error::TryRecvError},
    task::AbortHandle,
};
use tokio_tungstenite::{
    WebSocketStream, client_async_with_config,
    tungstenite::{
        self,
        client::IntoClientRequest,
        http::HeaderValue,
        protocol::{CloseFrame, WebSocketConfig, frame::coding::CloseCode},
    },
};

use crate::{OPEN_MAX, Shared, SystemNetwork, connect};

/// Events that wait for the guest before the connection is read no further.
const EVENTS: usize = 16;
/// Bytes of one message.
const MESSAGE_MAX: usize = 64 << 20;
/// Bytes that may wait to be sent.
const BUFFERED_MAX: usize = 64 << 20;
/// The longest reason for closing, in bytes: what a control frame has room for.
const REASON_MAX: usize = 123;

type Event = Result<WebSocketEvent, NetError>;

/// All WebSockets.
#[derive(Default)]
pub(crate) struct Connections {
    open: SortedMap<u32, Open>,
}

struct Open {
    events: Receiver<Event>,
    orders: UnboundedSender<Order>,
    buffered: Arc<AtomicUsize>,
    task: AbortHandle,
}

/// What the guest wants done.
enum Order {
    Send(Message),
    Close(Option<CloseFrame>),
}

impl WebSockets for SystemNetwork {
    fn open(&mut self, url: &str, protocols: &[String]) -> Result<WebSocketId, NetError> {
        let url: HttpUrl = url.parse()?;
        if !matches!(url.scheme(), "ws" | "wss") {
            let problem = format!("the address {url} is not ws or wss");
            return Err(NetError::new(NetErrorKind::Invalid, problem));
        }
        self.shared.connect.check(url.host(), url.port())?;
        let (send, events) = mpsc::channel(EVENTS);
        let (orders, ordered) = mpsc::unbounded_channel();
        let buffered = Arc::new(AtomicUsize::new(0));
        let mut state = self.state();
        if state.websocket.open.len() >= OPEN_MAX {
            let problem = "too many WebSockets at once";
            return Err(NetError::new(NetErrorKind::Limit, problem));
        }
        let tell = Tell {
            shared: self.shared.clone(),
            send,
        };
        let (protocols, waiting) = (protocols.to_vec(), buffered.clone());
        let task = self.shared.spawn(async move {
            let result = run(&tell, &url, &protocols, ordered, &waiting).await;
            tell.event(result).await;
        });
        let open = Open {
            events,
            orders,
            buffered,
            task,
        };
        let id = state.id();
        state.websocket.open.insert(id, open);
        Ok(WebSocketId(id))
    }

    fn send(&mut self, id: WebSocketId, message: Message) -> Result<(), NetError> {
        let state = self.state();
        let open = state.websocket.open.get(&id.0);
        let open = open.ok_or_else(NetError::lost)?;
        let size = size(&message);
        if open.buffered.load(Ordering::Acquire).saturating_add(size) > BUFFERED_MAX {
            let problem = format!("more than {BUFFERED_MAX} bytes wait to be sent");
            return Err(NetError::new(NetErrorKind::Limit, problem));
        }
        open.buffered.fetch_add(size, Ordering::AcqRel);
        // A connection that has ended tells it by an event.
        let _ = open.orders.send(Order::Send(message));
        Ok(())
    }

    fn buffered(&self, id: WebSocketId) -> usize {
        let state = self.state();
        let open = state.websocket.open.get(&id.0);
        open.map_or(0, |open| open.buffered.load(Ordering::Acquire))
    }

    fn close(&mut self, id: WebSocketId, code: Option<u16>, reason: &str) {
        let mut end = reason.len().min(REASON_MAX);
        while !reason.is_char_boundary(end) {
            end -= 1;
        }
        let frame = code.map(|code| CloseFrame {
            code: CloseCode::from(code),
            reason: reason[..end].into(),
        });
        if let Some(open) = self.state().websocket.open.get(&id.0) {
            // A connection that has ended is closed already.
            let _ = open.orders.send(Order::Close(frame));
        }
    }

    fn poll(&mut self, id: WebSocketId) -> Result<Option<WebSocketEvent>, NetError> {
        let mut state = self.state();
        let open = state.websocket.open.get_mut(&id.0);
        let event = match open.ok_or_else(NetError::lost)?.events.try_recv() {
            Ok(event) => event.map(Some),
            Err(TryRecvError::Empty) => Ok(None),
            Err(TryRecvError::Disconnected) => Err(NetError::lost()),
        };
        if matches!(event, Ok(Some(WebSocketEvent::Close { .. })) | Err(_)) {
            state.websocket.open.remove(&id.0);
        }
        event
    }

    fn drop_socket(&mut self, id: WebSocketId) {
        if let Some(open) = self.state().websocket.open.remove(&id.0) {
            open.task.abort();
        }
    }
}

fn size(message: &Message) -> usize {
    match message {
        Message::Text(text) => text.len(),
        Message::Binary(bytes) => bytes.len(),
    }
}

/// Where a connection tells what happens to it.
struct Tell {
    shared: Arc<Shared>,
    send: Sender<Event>,
}

impl Tell {
    async fn event(&self, event: Event) {
        // A guest that has given the connection up listens no more.
        let _ = self.send.send(event).await;
        self.shared.notify();
    }
}

/// Opens a connection and serves it to its end.
async fn run(
    tell: &Tell,
    url: &HttpUrl,
    protocols: &[String],
    mut orders: UnboundedReceiver<Order>,
    buffered: &AtomicUsize,
) -> Event {
    let failed = |error: tungstenite::Error| of_tungstenite(&error, url);
    let shared = &tell.shared;
    let stream = connect::stream(shared, url.is_secure(), url.host(), url.port()).await?;
    let mut request = url.to_string().into_client_request().map_err(failed)?;
    if !protocols.is_empty() {
        let offered = HeaderValue::from_str(&protocols.join(", "));
        let offered = offered
            .map_err(|_| NetError::new(NetErrorKind::Invalid, "a protocol's name is wrong"))?;
        let name = "sec-websocket-protocol";
        request.headers_mut().insert(name, offered);
    }
    let config = WebSocketConfig::default()
        .max_message_size(Some(MESSAGE_MAX))
        .max_frame_size(Some(MESSAGE_MAX));
    let opened = client_async_with_config(request, stream, Some(config)).await;
    let (mut socket, response) = opened.map_err(failed)?;
    let chosen = response.headers().get("sec-websocket-protocol");
    let protocol = chosen.and_then(|value| value.to_str().ok());
    let protocol = protocol.unwrap_or_default().to_owned();
    tell.event(Ok(WebSocketEvent::Open { protocol })).await;
    serve(tell, &mut socket, &mut orders, buffered)
        .await
        .map_err(failed)
}

/// Passes messages on in both directions until the connection is closed.
async fn serve(
    tell: &Tell,
    socket: &mut WebSocketStream<connect::Stream>,
    orders: &mut UnboundedReceiver<Order>,
    buffered: &AtomicUsize,
) -> Result<WebSocketEvent, tungstenite::Error> {
    let mut closed = WebSocketEvent::Close {
        code: 1006,
        reason: String::new(),
    };
    let mut said_farewell = false;
    loop {
        tokio::select! {
            order = orders.recv() => match order {
                Some(Order::Send(message)) => {
                    let size = size(&message);
                    let message = match message {
                        Message::Text(text) => tungstenite::Message::Text(text.into()),
                        Message::Binary(bytes) => tungstenite::Message::Binary(bytes.into()),
                    };
                    match socket.send(message).await {
                        // What is sent after the farewell is dropped.
                        Ok(()) | Err(tungstenite::Error::Protocol(_) | tungstenite::Error::ConnectionClosed) => {}
                        Err(error) => return Err(error),
                    }
                    buffered.fetch_sub(size, Ordering::AcqRel);
                }
                Some(Order::Close(frame)) => match socket.close(frame).await {
                    Ok(()) | Err(tungstenite::Error::ConnectionClosed) => {}
                    Err(error) => return Err(error),
                },
                None => return Ok(closed),
            },
            message = socket.next() => match message {
                None | Some(Err(tungstenite::Error::ConnectionClosed)) => return Ok(closed),
                // After the farewell it does not matter how the connection ends; many a server that
                // encrypts just drops it.
                Some(Err(tungstenite::Error::Io(_))) if said_farewell => return Ok(closed),
                Some(Err(error)) => return Err(error),
                Some(Ok(tungstenite::Message::Text(text))) => {
                    let message = Message::Text(text.as_str().to_owned());
                    tell.event(Ok(WebSocketEvent::Message(message))).await;
                }
                Some(Ok(tungstenite::Message::Binary(bytes))) => {
                    let message = Message::Binary(bytes.to_vec());
                    tell.event(Ok(WebSocketEvent::Message(message))).await;
                }
                Some(Ok(tungstenite::Message::Close(frame))) => {
                    said_farewell = true;
                    closed = WebSocketEvent::Close {
                        code: frame.as_ref().map_or(1005, |frame| frame.code.into()),
                        reason: frame.map_or_else(String::new, |frame| frame.reason.as_str().to_owned()),
                    };
                }
                // Pings are answered by the library.
                Some(Ok(_)) => {}
            },
        }
    }
}

fn of_tungstenite(error: &tungstenite::Error, url: &HttpUrl) -> NetError {
    use tungstenite::Error as E;
    let kind = match error {
        E::Io(_) | E::ConnectionClosed | E::AlreadyClosed => NetErrorKind::Reset,
        E::Capacity(_) | E::WriteBufferFull(_) => NetErrorKind::Limit,
        _ => NetErrorKind::Protocol,
    };
    NetError::new(kind, format!("{url}: {error}"))
}
