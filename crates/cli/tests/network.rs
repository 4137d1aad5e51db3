//! Programs on the network: Go's HTTP server on WASI sockets, and `fetch` and WebSockets of Go js
//! programs, with real peers on this machine.

mod http_server;
mod support;

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    process::{Child, Command, Stdio},
    sync::{Arc, Barrier},
    thread,
};

use support::{GO_VERSIONS, shanhai};

/// A module built of `tests/go/NAME`.
fn module(name: &str, target: &str) -> String {
    let source = support::root().join("crates/cli/tests/go").join(name);
    let module = support::build(GO_VERSIONS[0], &source, target, None);
    module.display().to_string()
}

/// A server that runs in the binary.
struct Server {
    child: Child,
    address: String,
}

impl Server {
    /// Starts `tests/go/http_server` with further options and waits until it listens.
    fn start(options: &[&str]) -> Server {
        let mut child = Command::new(env!("CARGO_BIN_EXE_shanhai"))
            .args(["run", "--tcplisten=127.0.0.1:0"])
            .args(options)
            .arg(module("http_server", "wasip1"))
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the binary starts");
        let stderr = child.stderr.as_mut().expect("piped");
        let mut line = String::new();
        BufReader::new(stderr).read_line(&mut line).expect("text");
        let address = line.trim().strip_prefix("listening at ");
        let address = address.unwrap_or_else(|| panic!("{line}")).to_owned();
        Server { child, address }
    }

    fn connect(&self) -> BufReader<TcpStream> {
        BufReader::new(TcpStream::connect(&self.address).expect("it listens"))
    }
}

/// Sends bytes and reads one response; returns its status line and body.
fn exchange(stream: &mut BufReader<TcpStream>, request: &[u8]) -> (String, String) {
    stream.get_mut().write_all(request).expect("sent");
    let mut status = String::new();
    stream.read_line(&mut status).expect("a status line");
    let (mut length, mut chunked) = (0, false);
    loop {
        let mut line = String::new();
        stream.read_line(&mut line).expect("a header");
        let line = line.trim_end().to_ascii_lowercase();
        if line.is_empty() {
            break;
        }
        if let Some(value) = line.strip_prefix("content-length:") {
            length = value.trim().parse().expect("a number");
        }
        chunked |= line == "transfer-encoding: chunked";
    }
    let mut body = Vec::new();
    if chunked {
        loop {
            let mut line = String::new();
            stream.read_line(&mut line).expect("a chunk's size");
            let size = usize::from_str_radix(line.trim(), 16).expect("a number");
            let start = body.len();
            body.resize(start + size, 0);
            stream.read_exact(&mut body[start..]).expect("a chunk");
            stream.read_line(&mut String::new()).expect("its end");
            if size == 0 {
                break;
            }
        }
    } else {
        body.resize(length, 0);
        stream.read_exact(&mut body).expect("the body");
    }
    let body = String::from_utf8(body).expect("UTF-8");
    (status.trim_end().to_owned(), body)
}

fn get(stream: &mut BufReader<TcpStream>, path: &str) -> (String, String) {
    let request = format!("GET {path} HTTP/1.1\r\nHost: test\r\n\r\n");
    exchange(stream, request.as_bytes())
}

#[test]
fn a_stock_go_server_serves_real_clients() {
    let mut server = Server::start(&["--timeout=240s"]);
    // All connections are open at once, and each is used several times.
    let mut connections: Vec<_> = (0..20).map(|_| server.connect()).collect();
    for round in 0..3 {
        for (index, connection) in connections.iter_mut().enumerate() {
            let (status, body) = get(connection, &format!("/hello?name=c{index}r{round}"));
            assert_eq!(status, "HTTP/1.1 200 OK");
            assert_eq!(body, format!("hello c{index}r{round}"));
        }
    }
    let clients = connections
        .into_iter()
        .enumerate()
        .map(|(index, mut connection)| {
            thread::spawn(move || {
                let piece = format!("client {index} ").repeat(200);
                let mut request =
                    b"POST /upper HTTP/1.1\r\nHost: test\r\nTransfer-Encoding: chunked\r\n\r\n"
                        .to_vec();
                for _ in 0..5 {
                    request.extend(format!("{:x}\r\n{piece}\r\n", piece.len()).into_bytes());
                }
                request.extend(b"0\r\n\r\n");
                let (status, body) = exchange(&mut connection, &request);
                assert_eq!(status, "HTTP/1.1 200 OK");
                assert!(body == piece.repeat(5).to_uppercase(), "client {index}");
                let (_, body) = get(&mut connection, "/hello?name=end");
                assert_eq!(body, "hello end");
            })
        });
    let clients: Vec<_> = clients.collect();
    for client in clients {
        client.join().expect("every client is served");
    }
    assert_eq!(get(&mut server.connect(), "/quit").1, "bye");
    let mut output = String::new();
    let stdout = server.child.stdout.as_mut().expect("piped");
    stdout.read_to_string(&mut output).expect("text");
    assert_eq!(output, "serving\nhttp: Server closed\n");
    assert_eq!(server.child.wait().expect("it ends").code(), Some(0));
}

/// Sends a body with its length; returns the answer's.
fn echo(stream: &mut BufReader<TcpStream>, body: &str, more: &str) -> String {
    let length = body.len();
    let head =
        format!("POST /echo HTTP/1.1\r\nHost: test\r\n{more}Content-Length: {length}\r\n\r\n");
    let (status, body) = exchange(stream, &[head.as_bytes(), body.as_bytes()].concat());
    assert_eq!(status, "HTTP/1.1 200 OK");
    body
}

#[test]
fn a_hundred_clients_at_once_and_large_bodies() {
    let mut server = Server::start(&["--timeout=240s"]);
    // Nobody begins before everybody is connected.
    let connected = Arc::new(Barrier::new(100));
    let clients: Vec<_> = (0..100)
        .map(|index| {
            let (mut connection, connected) = (server.connect(), connected.clone());
            thread::spawn(move || {
                connected.wait();
                for round in 0..5 {
                    let path = format!("/hello?name=c{index}r{round}");
                    let (status, body) = get(&mut connection, &path);
                    assert_eq!(status, "HTTP/1.1 200 OK");
                    assert_eq!(body, format!("hello c{index}r{round}"));
                }
                // 2 MiB each way on every tenth connection, more than any buffer on the way.
                let times = if index % 10 == 0 { 1 << 17 } else { 100 };
                let body = format!("client {index:08} ").repeat(times);
                let answer = echo(&mut connection, &body, "");
                assert!(answer == body, "client {index}");
                let answer = echo(&mut connection, "last", "Connection: close\r\n");
                assert_eq!(answer, "last");
                let rest = connection.read_to_end(&mut Vec::new());
                assert_eq!(rest.expect("the server closes"), 0);
            })
        })
        .collect();
    for client in clients {
        client.join().expect("every client is served");
    }
    assert_eq!(get(&mut server.connect(), "/quit").1, "bye");
    assert_eq!(server.child.wait().expect("it ends").code(), Some(0));
}

#[test]
fn connections_past_the_limit_wait_until_others_end() {
    let mut server = Server::start(&["--timeout=240s", "--max-files=8"]);
    // Those that the program has no room for wait in the system's queue.
    let connections: Vec<_> = (0..30).map(|_| server.connect()).collect();
    for (index, mut connection) in connections.into_iter().enumerate() {
        let (_, body) = get(&mut connection, &format!("/hello?name={index}"));
        assert_eq!(body, format!("hello {index}"));
    }
    get(&mut server.connect(), "/quit");
    assert_eq!(server.child.wait().expect("it ends").code(), Some(0));
}

#[test]
fn a_program_that_waits_for_connections_is_stopped_in_time() {
    let server = Server::start(&["--timeout=2s"]);
    let output = server.child.wait_with_output().expect("it ends");
    let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(124), "{stderr}");
    // The functions on the stack are known only if the program was woken and trapped.
    assert!(stderr.contains("\n  at "), "{stderr}");
}

#[test]
fn without_a_socket_the_program_is_told_so() {
    let outcome = shanhai(["run", &module("http_server", "wasip1")], "");
    assert_eq!(outcome.status, Some(3), "{}", outcome.stderr);
}

#[test]
fn sockets_come_after_the_folders() {
    let folder = support::TempDir::new("sockets");
    let dir = format!("--dir={}::/work", folder.path().display());
    let mut server = Server::start(&[&dir, "--timeout=240s"]);
    assert_eq!(get(&mut server.connect(), "/hello?name=x").1, "hello x");
    get(&mut server.connect(), "/quit");
    assert_eq!(server.child.wait().expect("it ends").code(), Some(0));
}

/// Starts a WebSocket server that echoes; returns its address.
fn echo_server() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("bound");
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            thread::spawn(move || {
                let mut socket = tungstenite::accept(stream).expect("a WebSocket");
                // The farewell is an error at the end.
                while let Ok(message) = socket.read() {
                    if message.is_text() || message.is_binary() {
                        socket.send(message).expect("sent");
                    }
                }
            });
        }
    });
    format!("ws://{address}/")
}

#[test]
fn go_js_programs_fetch_and_talk() {
    let (base, echo) = (http_server::start(), echo_server());
    let module = module("js_network", "js");
    let line = [
        "run",
        "--timeout=120s",
        "--allow-net=127.0.0.1:*",
        &module,
        &base,
        &echo,
    ];
    let outcome = shanhai(line, "");
    let expected = "\
<number: 200> <boolean: true> text/plain hello
again: rejected: TypeError: Body is unusable: Body has already been read <boolean: true>
streamed: POST  undefined 13 one two three
PUT text/plain;charset=UTF-8
request: PUT ?q a, b 4 text
redirected: <boolean: true> /hello
manual: <number: 302> /hello
rejected: TypeError: fetch failed: unexpected redirect
rejected: TypeError: fetch failed: redirect count exceeded
rejected: TypeError: fetch failed: the program has no grant for example.com:80
rejected: TypeError: Failed to parse URL: no scheme in the address \"nonsense\"
own: <number: 201> <number: 2>
aborted: AbortError
socket: <number: 0> <number: 0>
open
text héllo
bytes [1 2 255]
close <number: 1000> enough <boolean: true> <number: 3>
error: the program has no grant for example.com:80
close <number: 1006>
";
    support::assert_same(&outcome.stderr, expected, &outcome.stdout);
    assert_eq!(outcome.status, Some(0), "{}", outcome.stderr);
}

#[test]
fn without_a_grant_fetch_says_which_is_missing() {
    let module = module("js_network", "js");
    let outcome = shanhai(["run", &module, "http://127.0.0.1:7/", "ws://x/"], "");
    assert_eq!(
        outcome.stdout,
        "rejected: TypeError: fetch failed: the program has no grant for 127.0.0.1:7\n"
    );
}

#[test]
fn a_program_that_waits_for_an_answer_is_stopped_in_time() {
    let (base, module) = (http_server::start(), module("js_network", "js"));
    let line = [
        "run",
        "--timeout=2s",
        "--allow-net=127.0.0.1:*",
        &module,
        &base,
        "ws://x/",
        "wait",
    ];
    let outcome = shanhai(line, "");
    assert_eq!(outcome.status, Some(124), "{}", outcome.stderr);
    assert!(outcome.stderr.contains("\n  at "), "{}", outcome.stderr);
}

#[test]
fn wrong_grants_are_refused_with_advice() {
    for (option, advice) in [
        ("--allow-net=example.com", "HOST:PORT"),
        ("--allow-net=*x.com:80", "HOST:PORT"),
        ("--tcplisten=nowhere", "127.0.0.1:8080"),
    ] {
        let outcome = shanhai(["run", option, "x.wasm"], "");
        assert_eq!(outcome.status, Some(2), "{}", outcome.stderr);
        assert!(outcome.stderr.contains(advice), "{}", outcome.stderr);
    }
    let module = module("js_network", "js");
    let outcome = shanhai(["run", "--tcplisten=127.0.0.1:0", &module], "");
    assert_eq!(outcome.status, Some(2), "{}", outcome.stderr);
    assert!(outcome.stderr.contains("GOOS=wasip1"), "{}", outcome.stderr);
}
