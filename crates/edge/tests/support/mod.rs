//! Guests written by hand, a node in a folder, and a client of few words.

#![allow(dead_code, reason = "each test uses a part of it")]

pub mod go;

use std::{fmt::Write as _, fs, net::SocketAddr, path::Path, time::Duration};

use shanhai_edge::{
    ModuleState, ModuleStatus, Node, Settings, permission::Config, service::CapabilitiesBuilder,
};
use tempfile::TempDir;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

/// Bytes as a string of the text format.
fn escaped(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "\\{byte:02x}").unwrap();
        text
    })
}

/// A field of a frame.
pub fn field(number: u8, bytes: &[u8]) -> Vec<u8> {
    let mut frame = vec![number << 3 | 2];
    let mut length = bytes.len();
    while length >= 0x80 {
        frame.push(length as u8 | 0x80);
        length >>= 7;
    }
    frame.push(length as u8);
    frame.extend_from_slice(bytes);
    frame
}

/// A program that serves one route: for each request `handler` runs, with the request's number in
/// `$id`; it may use `$reply`, which answers with `body`.
pub fn program(route: &str, body: &str, handler: &str) -> Vec<u8> {
    let add = field(1, route.as_bytes());
    let response = field(4, body.as_bytes());
    let text = format!(
        r#"(module
        (import "edgekit" "call" (func $call (param i32 i32 i32 i32 i32 i32) (result i64)))
        (import "edgekit" "next" (func $next (param i64 i32 i32) (result i64)))
        (import "edgekit" "reply" (func $answer (param i64 i32 i32) (result i32)))
        (import "edgekit" "log" (func $log (param i32 i32 i32)))
        (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
        (memory (export "memory") 8)
        (data (i32.const 0) "route.add")
        (data (i32.const 64) "{}")
        (data (i32.const 1024) "{}")
        (data (i32.const 512) "http.write")
        (data (i32.const 544) "http.end")
        (data (i32.const 576) "http.body")
        ;; A reply with `more`; requests of http.write, http.end and http.body (32 KiB at most): the number
        ;; of the request is put in, which is below 128 here.
        (data (i32.const 640) "\28\01")
        (data (i32.const 672) "\08\00\12\05piece")
        (data (i32.const 704) "\08\00\10\80\80\02")
        (global $served (mut i32) (i32.const 0))
        (global $is_last (mut i32) (i32.const 0))
        ;; Looks whether a reply to http.body ends with field 2 set: the last piece.
        (func $count (param $length i64)
            (global.set $is_last (i32.and
                (i32.eq (i32.load8_u (i32.add (i32.const 131070) (i32.wrap_i64 (local.get $length))))
                    (i32.const 16))
                (i32.eq (i32.load8_u (i32.add (i32.const 131071) (i32.wrap_i64 (local.get $length))))
                    (i32.const 1)))))
        (func $reply (param $id i64)
            (drop (call $answer (local.get $id) (i32.const 1024) (i32.const {}))))
        (func $begin (param $id i64)
            (drop (call $answer (local.get $id) (i32.const 640) (i32.const 2))))
        (func $piece (param $id i64) (result i64)
            (i64.store8 (i32.const 673) (local.get $id))
            (call $call (i32.const 512) (i32.const 10) (i32.const 672) (i32.const 9)
                (i32.const 0) (i32.const 0)))
        (func $end (param $id i64)
            (i64.store8 (i32.const 705) (local.get $id))
            (drop (call $call (i32.const 544) (i32.const 8) (i32.const 704) (i32.const 2)
                (i32.const 0) (i32.const 0))))
        ;; Reads a piece of the body to 131072; gives the length of the reply, negative at an error.
        (func $read (param $id i64) (result i64)
            (i64.store8 (i32.const 705) (local.get $id))
            (call $call (i32.const 576) (i32.const 9) (i32.const 704) (i32.const 6)
                (i32.const 131072) (i32.const 65536)))
        (func $number (result i64) (local $at i32) (local $id i64) (local $shift i64)
            (local.set $at (i32.const 65537))
            (loop $more
                (local.set $id (i64.or (local.get $id) (i64.shl
                    (i64.and (i64.load8_u (local.get $at)) (i64.const 127)) (local.get $shift))))
                (local.set $shift (i64.add (local.get $shift) (i64.const 7)))
                (local.set $at (i32.add (local.get $at) (i32.const 1)))
                (br_if $more (i32.ge_u
                    (i32.load8_u (i32.sub (local.get $at) (i32.const 1))) (i32.const 128))))
            (local.get $id))
        (func (export "_start") (local $id i64) (local $read i64)
            (drop (call $call (i32.const 0) (i32.const 9) (i32.const 64) (i32.const {})
                (i32.const 0) (i32.const 0)))
            (loop $serve
                (drop (call $next (i64.const -1) (i32.const 65536) (i32.const 65536)))
                (br_if $serve (i32.ne (i32.load8_u (i32.const 65536)) (i32.const 1)))
                (local.set $id (call $number))
                (br_if $serve (i64.eqz (local.get $id)))
                (global.set $served (i32.add (global.get $served) (i32.const 1)))
                {handler}
                (br $serve))))"#,
        escaped(&add),
        escaped(&response),
        response.len(),
        add.len(),
    );
    wat::parse_str(text).unwrap()
}

/// A program that answers each request at its route with a text.
pub fn server(route: &str, body: &str) -> Vec<u8> {
    program(route, body, "(call $reply (local.get $id))")
}

/// A folder of modules and what the operator says.
pub struct Site {
    pub folder: TempDir,
    pub config: String,
    pub poll: bool,
}

impl Site {
    pub fn new() -> Self {
        Site {
            folder: tempfile::tempdir().unwrap(),
            config: String::new(),
            poll: false,
        }
    }

    pub fn with_config(config: &str) -> Self {
        Site {
            config: config.to_owned(),
            ..Site::new()
        }
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Puts a file in as it should be done: written beside, then renamed.
    pub fn put(&self, file: &str, bytes: impl AsRef<[u8]>) {
        let beside = self.path().join(format!(".{file}.tmp"));
        fs::write(&beside, bytes).unwrap();
        fs::rename(beside, self.path().join(file)).unwrap();
    }

    pub fn remove(&self, file: &str) {
        fs::remove_file(self.path().join(file)).unwrap();
    }

    /// Starts a node and waits until its modules have been looked at.
    pub async fn node(&self) -> Node {
        let config = Config::parse("shanhai.toml", self.path(), &self.config).unwrap();
        let settings = Settings {
            modules: self.path().to_owned(),
            listen: ([127, 0, 0, 1], 0).into(),
            poll: self.poll,
            drain: Duration::from_secs(60),
            ..Settings::of(&config)
        };
        let runtime = tokio::runtime::Handle::current();
        let capabilities = CapabilitiesBuilder::new().build(runtime);
        let node = Node::start(settings, config, capabilities).await.unwrap();
        node.settled().await;
        node
    }
}

/// The status of a module.
pub fn status(node: &Node, name: &str) -> ModuleStatus {
    let all = node.status();
    let found = all.into_iter().find(|module| module.name == name);
    found.unwrap_or_else(|| panic!("no module {name}"))
}

/// Waits until a module is as wished.
pub async fn until(node: &Node, name: &str, as_wished: impl Fn(&ModuleStatus) -> bool) {
    let is = |modules: &[ModuleStatus]| {
        let mut modules = modules.iter().filter(|module| module.name == name);
        modules.next().is_some_and(&as_wished)
    };
    let most = Duration::from_secs(120);
    let waited = tokio::time::timeout(most, node.until(is)).await;
    assert!(
        waited.is_ok(),
        "module {name} never was as wished: {:?}",
        node.status()
    );
}

/// Waits until a generation of a module runs.
pub async fn generation(node: &Node, name: &str, number: u64) {
    until(node, name, |module| {
        module.generation == number && module.state == ModuleState::Running
    })
    .await;
}

/// An answer.
#[derive(Debug, PartialEq, Eq)]
pub struct Answer {
    pub status: u16,
    pub head: String,
    pub body: String,
}

/// A connection that is kept open.
pub struct Client {
    stream: TcpStream,
    read: Vec<u8>,
}

impl Client {
    pub async fn new(address: SocketAddr) -> Self {
        Client {
            stream: TcpStream::connect(address).await.unwrap(),
            read: Vec::new(),
        }
    }

    pub async fn get(&mut self, path: &str) -> Answer {
        self.send(&format!("GET {path} HTTP/1.1\r\nhost: test\r\n\r\n"))
            .await;
        self.answer().await
    }

    pub async fn post(&mut self, path: &str, body: &[u8]) -> Answer {
        let head = format!(
            "POST {path} HTTP/1.1\r\nhost: test\r\ncontent-length: {}\r\n\r\n",
            body.len()
        );
        self.send(&head).await;
        // A server that refuses a long body may close before it has read it.
        let _ = self.stream.write_all(body).await;
        self.answer().await
    }

    pub async fn send(&mut self, text: &str) {
        self.stream.write_all(text.as_bytes()).await.unwrap();
    }

    /// Reads until `what` is there, and takes all up to its end.
    async fn until(&mut self, what: &[u8]) -> Vec<u8> {
        loop {
            let found = self.read.windows(what.len()).position(|part| part == what);
            if let Some(at) = found {
                return self.read.drain(..at + what.len()).collect();
            }
            self.more().await;
        }
    }

    async fn more(&mut self) {
        let count = self.stream.read_buf(&mut self.read).await.unwrap();
        assert!(
            count > 0,
            "closed after {:?}",
            String::from_utf8_lossy(&self.read)
        );
    }

    async fn exactly(&mut self, count: usize) -> Vec<u8> {
        while self.read.len() < count {
            self.more().await;
        }
        self.read.drain(..count).collect()
    }

    /// Reads all that comes until the connection is closed.
    pub async fn rest(&mut self) -> String {
        // It may be closed in the middle of an answer.
        let _ = self.stream.read_to_end(&mut self.read).await;
        String::from_utf8(std::mem::take(&mut self.read)).unwrap()
    }

    /// Reads an answer, whole or in chunks.
    pub async fn answer(&mut self) -> Answer {
        let head = self.until(b"\r\n\r\n").await;
        let head = String::from_utf8(head).unwrap().to_ascii_lowercase();
        let status = head[9..12].parse().unwrap();
        let length = head.split_once("content-length: ").map(|(_, rest)| {
            let digits = rest.split("\r\n").next().unwrap();
            digits.parse().unwrap()
        });
        let mut body = Vec::new();
        match length {
            Some(length) => body = self.exactly(length).await,
            None if head.contains("transfer-encoding: chunked") => loop {
                let size = String::from_utf8(self.until(b"\r\n").await).unwrap();
                let size = usize::from_str_radix(size.trim(), 16).unwrap();
                body.extend(self.exactly(size).await);
                self.until(b"\r\n").await;
                if size == 0 {
                    break;
                }
            },
            None => {}
        }
        Answer {
            status,
            head,
            body: String::from_utf8(body).unwrap(),
        }
    }
}

/// One request on a connection of its own.
pub async fn get(node: &Node, path: &str) -> Answer {
    Client::new(node.address()).await.get(path).await
}
