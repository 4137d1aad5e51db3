//! The network of this machine, against servers and clients of the standard library.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{Shutdown, TcpListener, TcpStream},
    thread,
};

use shanhai_host::{
    HttpClient, HttpEvent, HttpId, HttpRequest, NetError, NetErrorKind, NetGrants, RequestBody,
    Signal, SocketId, Source, Tcp, WebSockets,
};
use shanhai_net::SystemNetwork;

/// A network for this machine only, and what it tells.
fn network() -> (SystemNetwork, Signal) {
    let grants = ["127.0.0.1:*", "localhost:*"].map(|grant| grant.parse().unwrap());
    let grants: NetGrants = grants.into_iter().collect();
    let mut network = SystemNetwork::new(grants.clone(), grants).unwrap();
    let signal = Signal::new();
    network.attach(&signal);
    (network, signal)
}

/// Asks again and again, each time that the signal was told something, until there is an answer.
fn until<T>(signal: &Signal, mut ask: impl FnMut() -> Option<T>) -> T {
    loop {
        let seen = signal.count();
        if let Some(answer) = ask() {
            return answer;
        }
        signal.wait(seen, None);
    }
}

fn get(url: &str) -> HttpRequest {
    HttpRequest {
        method: "GET".to_owned(),
        url: url.to_owned(),
        headers: Vec::new(),
        body: RequestBody::Empty,
    }
}

/// The whole answer to a request: status and body.
fn answer(
    network: &mut SystemNetwork,
    signal: &Signal,
    id: HttpId,
) -> Result<(u16, Vec<u8>), NetError> {
    let (mut status, mut body) = (0, Vec::new());
    loop {
        match until(signal, || HttpClient::poll(network, id).transpose())? {
            HttpEvent::Head(head) => status = head.status,
            HttpEvent::Chunk(chunk) => body.extend(chunk),
            HttpEvent::End => return Ok((status, body)),
        }
    }
}

/// Reads one request up to the end of its head, and its body by length or chunks.
fn read_request(stream: &mut BufReader<TcpStream>) -> (String, Vec<u8>) {
    let (mut head, mut length, mut chunked) = (String::new(), 0, false);
    loop {
        let mut line = String::new();
        stream.read_line(&mut line).unwrap();
        if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().unwrap();
        }
        chunked |= line
            .to_ascii_lowercase()
            .starts_with("transfer-encoding: chunked");
        if line.trim().is_empty() {
            break;
        }
        head += &line;
    }
    let mut body = vec![0; length];
    stream.read_exact(&mut body).unwrap();
    while chunked {
        let mut line = String::new();
        stream.read_line(&mut line).unwrap();
        let size = usize::from_str_radix(line.trim(), 16).unwrap();
        let start = body.len();
        body.resize(start + size + 2, 0);
        stream.read_exact(&mut body[start..]).unwrap();
        body.truncate(start + size);
        chunked = size > 0;
    }
    (head, body)
}

#[test]
fn a_connection_serves_several_requests() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let server = thread::spawn(move || {
        // Both on one connection: another one would not be served.
        let mut stream = BufReader::new(listener.accept().unwrap().0);
        for _ in 0..2 {
            let (head, _) = read_request(&mut stream);
            assert!(head.contains("accept-encoding: gzip, deflate"), "{head}");
            let answer = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi";
            stream.get_mut().write_all(answer).unwrap();
        }
        // A streamed body cannot be sent again, so it gets a connection that is certainly open.
        let mut stream = BufReader::new(listener.accept().unwrap().0);
        let (head, body) = read_request(&mut stream);
        assert!(head.starts_with("POST /up HTTP/1.1\r\n"), "{head}");
        assert_eq!(body.len(), 300_000);
        // A length that is not kept.
        let answer = b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf";
        stream.get_mut().write_all(answer).unwrap();
    });
    let (mut network, signal) = network();
    for _ in 0..2 {
        let id = network
            .start(get(&format!("http://127.0.0.1:{port}/")))
            .unwrap();
        let both = answer(&mut network, &signal, id).unwrap();
        assert_eq!(both, (200, b"hi".to_vec()));
    }
    let mut post = get(&format!("http://127.0.0.1:{port}/up"));
    (post.method, post.body) = ("POST".to_owned(), RequestBody::Stream);
    let id = network.start(post).unwrap();
    let bytes = vec![7; 300_000];
    let mut sent = 0;
    while sent < bytes.len() {
        sent += until(&signal, || {
            Some(HttpClient::send(&mut network, id, &bytes[sent..]).unwrap()).filter(|n| *n > 0)
        });
    }
    network.finish(id).unwrap();
    server.join().unwrap();
    let error = answer(&mut network, &signal, id).unwrap_err();
    assert_eq!(error.kind(), NetErrorKind::Reset, "{error}");
    let gone = HttpClient::poll(&mut network, id).unwrap_err();
    assert_eq!(gone.kind(), NetErrorKind::Lost);
}

#[test]
fn sockets_in_both_directions() {
    let (mut network, signal) = network();
    let listener = network.listen("127.0.0.1:0".parse().unwrap()).unwrap();
    let address = network.local_address(listener).unwrap();
    let client = network.connect("localhost", address.port()).unwrap();
    let (server, _) = until(&signal, || network.accept(listener).unwrap());
    let write = |network: &mut SystemNetwork, socket: SocketId, bytes: &[u8]| {
        until(&signal, || {
            network.readiness(socket).unwrap();
            network.write(socket, bytes).unwrap()
        })
    };
    assert_eq!(write(&mut network, client, b"ping"), 4);
    let mut buffer = [0; 10];
    let read = |network: &mut SystemNetwork, socket: SocketId, buffer: &mut [u8]| {
        until(&signal, || {
            network.readiness(socket).unwrap();
            network.read(socket, buffer).unwrap()
        })
    };
    assert_eq!(read(&mut network, server, &mut buffer), 4);
    assert_eq!(network.read(server, &mut buffer).unwrap(), None);
    network.shutdown(client, Shutdown::Write).unwrap();
    assert_eq!(read(&mut network, server, &mut buffer), 0);
    assert_eq!(write(&mut network, server, b"pong"), 4);
    assert_eq!(read(&mut network, client, &mut buffer), 4);
    Tcp::close(&mut network, server);
    assert_eq!(read(&mut network, client, &mut buffer), 0);
    Tcp::close(&mut network, client);
    let lost = network.read(client, &mut buffer).unwrap_err();
    assert_eq!(lost.kind(), NetErrorKind::Lost);
}

/// `127.1` is a name for us, and this machine for the resolver, as a name server could answer.
#[test]
fn a_name_that_leads_inside_needs_a_grant_that_says_so() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let result = |grants: &[String]| {
        let grants = grants.iter().map(|grant| grant.parse().unwrap()).collect();
        let mut network = SystemNetwork::new(grants, NetGrants::none()).unwrap();
        let signal = Signal::new();
        network.attach(&signal);
        let socket = network.connect("127.1", port).unwrap();
        until(&signal, || match network.readiness(socket) {
            Ok(ready) if ready.write => Some(network.write(socket, b"hello").map(drop)),
            Ok(_) => None,
            Err(error) => Some(Err(error)),
        })
    };
    let error = result(&[format!("127.1:{port}")]).unwrap_err();
    assert_eq!(error.kind(), NetErrorKind::Denied);
    let text = error.to_string();
    assert!(text.contains(&format!("127.1:{port}+local")), "{text}");
    assert!(result(&[format!("127.1:{port}+private")]).is_err());
    result(&[format!("127.1:{port}+local")]).unwrap();
    result(&[format!("127.1:{port}"), format!("127.0.0.1:{port}")]).unwrap();
}

#[test]
fn nothing_else_is_reached() {
    let (mut network, signal) = network();
    let denied = |result: Result<(), NetError>| {
        assert_eq!(result.unwrap_err().kind(), NetErrorKind::Denied);
    };
    denied(network.start(get("http://192.0.2.1/")).map(drop));
    denied(network.connect("example.com", 80).map(drop));
    denied(network.listen("0.0.0.0:0".parse().unwrap()).map(drop));
    denied(network.open("ws://example.com/", &[]).map(drop));
    // Nobody listens on a port that was free a moment ago.
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr();
    let port = free.unwrap().port();
    let id = network
        .start(get(&format!("http://127.0.0.1:{port}/")))
        .unwrap();
    let error = answer(&mut network, &signal, id).unwrap_err();
    assert_eq!(error.kind(), NetErrorKind::Refused, "{error}");
    // No TLS in this build, which says so.
    if !cfg!(any(feature = "tls-graviola", feature = "tls-ring")) {
        let id = network.start(get("https://localhost/")).unwrap();
        let error = answer(&mut network, &signal, id).unwrap_err();
        assert_eq!(error.kind(), NetErrorKind::Unsupported, "{error}");
    }
    for wrong in ["CONNECT", "BAD METHOD", ""] {
        let mut request = get("http://127.0.0.1/");
        request.method = wrong.to_owned();
        let error = network.start(request).unwrap_err();
        assert_eq!(error.kind(), NetErrorKind::Invalid);
    }
}
