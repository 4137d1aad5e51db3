//! From a host and port to a connection: grants, names, TCP, TLS.

use std::{
    io,
    net::SocketAddr,
    pin::Pin,
    task::{Context, Poll},
    time::Duration,
};

use shanhai_host::{NetError, NetErrorKind, NetGrants};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::{TcpStream, lookup_host},
    time::timeout,
};

use crate::Shared;

/// How long looking a name up and connecting may take together.
const CONNECT_TIME: Duration = Duration::from_secs(30);

/// Connects to a host that was granted, at an address that may be connected to.
pub(crate) async fn tcp(grants: &NetGrants, host: &str, port: u16) -> Result<TcpStream, NetError> {
    let place = format!("{host}:{port}");
    match timeout(CONNECT_TIME, first_of(grants, host, port)).await {
        Ok(result) => result.map_err(|error| {
            NetError::new(error.kind(), format!("cannot connect to {place}: {error}"))
        }),
        Err(_) => Err(NetError::new(
            NetErrorKind::TimedOut,
            format!("cannot connect to {place}: it takes too long"),
        )),
    }
}

/// Connects to the first address of a name that answers.
async fn first_of(grants: &NetGrants, host: &str, port: u16) -> Result<TcpStream, NetError> {
    grants.check(host, port)?;
    let addresses: Vec<SocketAddr> = match host.parse() {
        Ok(address) => vec![SocketAddr::new(address, port)],
        Err(_) => lookup_host((host, port))
            .await
            .map_err(|error| NetError::new(NetErrorKind::NoSuchHost, error.to_string()))?
            .collect(),
    };
    let nothing = || NetError::new(NetErrorKind::NoSuchHost, "the name has no address");
    let mut failure = None;
    for address in addresses {
        if let Err(denied) = grants.check_resolved(host, address.ip(), port) {
            failure = Some(denied);
            continue;
        }
        match TcpStream::connect(address).await {
            Ok(stream) => {
                // Delays small writes otherwise; failing that, it is only slower.
                let _ = stream.set_nodelay(true);
                return Ok(stream);
            }
            Err(error) => failure = Some(error.into()),
        }
    }
    Err(failure.unwrap_or_else(nothing))
}

/// A connection, encrypted or not.
#[derive(Debug)]
pub(crate) enum Stream {
    Plain(TcpStream),
    #[cfg(any(feature = "tls-graviola", feature = "tls-ring"))]
    Tls(Box<tokio_rustls::client::TlsStream<TcpStream>>),
}

/// Connects, and encrypts if it is wanted.
pub(crate) async fn stream(
    shared: &Shared,
    secure: bool,
    host: &str,
    port: u16,
) -> Result<Stream, NetError> {
    if secure {
        encrypted(shared, host, port).await
    } else {
        Ok(Stream::Plain(tcp(&shared.connect, host, port).await?))
    }
}

#[cfg(any(feature = "tls-graviola", feature = "tls-ring"))]
async fn encrypted(shared: &Shared, host: &str, port: u16) -> Result<Stream, NetError> {
    let tcp = tcp(&shared.connect, host, port).await?;
    let tls = timeout(CONNECT_TIME, shared.trust.connect(host, tcp));
    match tls.await {
        Ok(result) => result.map(|tls| Stream::Tls(Box::new(tls))),
        Err(_) => Err(NetError::new(
            NetErrorKind::TimedOut,
            format!("TLS with {host}:{port} takes too long"),
        )),
    }
}

#[cfg(not(any(feature = "tls-graviola", feature = "tls-ring")))]
async fn encrypted(_shared: &Shared, host: &str, port: u16) -> Result<Stream, NetError> {
    Err(NetError::new(
        NetErrorKind::Unsupported,
        format!(
            "cannot encrypt for {host}:{port}: this build has no TLS; build with the feature \
             tls-graviola or tls-ring"
        ),
    ))
}

/// Passes a call on to whichever stream it is.
macro_rules! pass_on {
    ($stream:expr, $name:ident($($arg:expr),*)) => {
        match $stream.get_mut() {
            Stream::Plain(stream) => Pin::new(stream).$name($($arg),*),
            #[cfg(any(feature = "tls-graviola", feature = "tls-ring"))]
            Stream::Tls(stream) => Pin::new(stream).$name($($arg),*),
        }
    };
}

impl AsyncRead for Stream {
    fn poll_read(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        pass_on!(self, poll_read(cx, buffer))
    }
}

impl AsyncWrite for Stream {
    fn poll_write(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        pass_on!(self, poll_write(cx, bytes))
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        pass_on!(self, poll_flush(cx))
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        pass_on!(self, poll_shutdown(cx))
    }
}
