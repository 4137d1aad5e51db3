//! Encrypted connections, against a server by rustls on this machine.
//!
//! The files in `tls/` are an authority made for this test, a certificate for `localhost` that it
//! signed, and the key of the latter. Nothing else trusts them.
#![cfg(any(feature = "tls-graviola", feature = "tls-ring"))]

use std::{
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    sync::Arc,
    thread::{self, JoinHandle},
};

use shanhai_host::{
    HttpClient, HttpEvent, HttpRequest, Message, NetError, NetErrorKind, NetGrants, RequestBody,
    Signal, Source, WebSocketEvent, WebSockets,
};
use shanhai_net::SystemNetwork;
use tokio_rustls::rustls::{
    ServerConfig, ServerConnection, StreamOwned, SupportedProtocolVersion,
    crypto::CryptoProvider,
    pki_types::{CertificateDer, PrivatePkcs8KeyDer},
    version::{TLS12, TLS13},
};
use tokio_tungstenite::tungstenite;

const AUTHORITY: &[u8] = include_bytes!("tls/authority.der");
const CERTIFICATE: &[u8] = include_bytes!("tls/server.der");
const KEY: &[u8] = include_bytes!("tls/server.key.der");

fn provider() -> CryptoProvider {
    #[cfg(feature = "tls-ring")]
    return tokio_rustls::rustls::crypto::ring::default_provider();
    #[cfg(not(feature = "tls-ring"))]
    return rustls_graviola::default_provider();
}

type Stream = StreamOwned<ServerConnection, TcpStream>;

/// Serves one connection of this version of TLS; returns the port.
fn serve(
    version: &'static SupportedProtocolVersion,
    work: impl FnOnce(Stream) + Send + 'static,
) -> (u16, JoinHandle<()>) {
    let config = ServerConfig::builder_with_provider(Arc::new(provider()))
        .with_protocol_versions(&[version])
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(
            vec![CertificateDer::from_slice(CERTIFICATE)],
            PrivatePkcs8KeyDer::from(KEY).into(),
        )
        .unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let server = thread::spawn(move || {
        let tcp = listener.accept().unwrap().0;
        let tls = ServerConnection::new(Arc::new(config)).unwrap();
        work(StreamOwned::new(tls, tcp));
    });
    (port, server)
}

/// Answers one request with the version that was spoken.
fn answer(mut stream: Stream) {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        // A client that does not like the certificate goes away.
        if !matches!(stream.read(&mut byte), Ok(1)) {
            return;
        }
        head.extend(byte);
    }
    let version = format!("{:?}", stream.conn.protocol_version().unwrap());
    let length = version.len();
    write!(
        stream,
        "HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n\r\n{version}"
    )
    .unwrap();
    stream.conn.send_close_notify();
    stream.flush().unwrap();
}

fn network(authorities: &[&[u8]]) -> (SystemNetwork, Signal) {
    let grants = ["127.0.0.1:*", "localhost:*"].map(|grant| grant.parse().unwrap());
    let grants: NetGrants = grants.into_iter().collect();
    let network = SystemNetwork::with_authorities(grants, NetGrants::none(), authorities);
    let mut network = network.unwrap();
    let signal = Signal::new();
    network.attach(&signal);
    (network, signal)
}

/// Asks again each time that the signal was told something, until there is an answer.
fn until<T>(signal: &Signal, mut ask: impl FnMut() -> Option<T>) -> T {
    loop {
        let seen = signal.count();
        if let Some(answer) = ask() {
            return answer;
        }
        signal.wait(seen, None);
    }
}

/// The body of the answer to a GET.
fn fetch(authorities: &[&[u8]], url: &str) -> Result<String, NetError> {
    let (mut network, signal) = network(authorities);
    let request = HttpRequest {
        method: "GET".into(),
        url: url.into(),
        headers: Vec::new(),
        body: RequestBody::Empty,
    };
    let id = network.start(request)?;
    let mut body = Vec::new();
    loop {
        match until(&signal, || HttpClient::poll(&mut network, id).transpose())? {
            HttpEvent::Head(head) => assert_eq!(head.status, 200),
            HttpEvent::Chunk(chunk) => body.extend(chunk),
            HttpEvent::End => return Ok(String::from_utf8(body).unwrap()),
        }
    }
}

#[test]
fn both_versions_are_spoken_with_a_server_that_is_trusted() {
    for (version, name) in [(&TLS12, "TLSv1_2"), (&TLS13, "TLSv1_3")] {
        let (port, server) = serve(version, answer);
        let body = fetch(&[AUTHORITY], &format!("https://localhost:{port}/"));
        assert_eq!(body.unwrap(), name);
        server.join().unwrap();
    }
}

#[test]
fn a_server_that_nobody_vouches_for_is_refused() {
    let (port, server) = serve(&TLS13, answer);
    let error = fetch(&[], &format!("https://localhost:{port}/")).unwrap_err();
    assert_eq!(error.kind(), NetErrorKind::Protocol);
    let text = error.to_string();
    assert!(
        text.starts_with("TLS with localhost: ") && text.contains("UnknownIssuer"),
        "{text}"
    );
    server.join().unwrap();
}

#[test]
fn a_certificate_for_another_host_is_refused() {
    let (port, server) = serve(&TLS13, answer);
    let error = fetch(&[AUTHORITY], &format!("https://127.0.0.1:{port}/")).unwrap_err();
    assert_eq!(error.kind(), NetErrorKind::Protocol);
    assert!(error.to_string().contains("not valid for name"), "{error}");
    server.join().unwrap();
}

#[test]
fn a_websocket_is_encrypted() {
    let (port, server) = serve(&TLS13, |stream| {
        let mut socket = tungstenite::accept(stream).unwrap();
        let message = socket.read().unwrap();
        socket.send(message).unwrap();
        // Until the other side closes.
        while socket.read().is_ok() {}
    });
    let (mut network, signal) = network(&[AUTHORITY]);
    let id = network
        .open(&format!("wss://localhost:{port}/"), &[])
        .unwrap();
    let next = |network: &mut SystemNetwork| {
        until(&signal, || WebSockets::poll(network, id).transpose()).unwrap()
    };
    assert!(matches!(next(&mut network), WebSocketEvent::Open { .. }));
    let text = Message::Text("over and out".into());
    WebSockets::send(&mut network, id, text.clone()).unwrap();
    assert_eq!(next(&mut network), WebSocketEvent::Message(text));
    WebSockets::close(&mut network, id, None, "");
    assert!(matches!(next(&mut network), WebSocketEvent::Close { .. }));
    server.join().unwrap();
}

#[test]
fn what_is_no_certificate_is_no_authority() {
    let nothing = NetGrants::none();
    let error = SystemNetwork::with_authorities(nothing.clone(), nothing, &[AUTHORITY, b"PEM"]);
    let error = error.unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::InvalidInput);
    assert!(
        error
            .to_string()
            .starts_with("authority 1 is no certificate"),
        "{error}"
    );
}
