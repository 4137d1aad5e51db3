//! `shanhai serve` as a process: where it listens, what it says, how it ends.

use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, ChildStderr, Command, Stdio},
};

/// A folder that is removed afterwards.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
        let folder = folder.join(format!("serve-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        Folder(folder)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn shanhai(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_shanhai"));
    command.arg("serve").args(arguments).stderr(Stdio::piped());
    command
}

/// A node, its log, and the address it says it has.
struct Node {
    child: Child,
    log: BufReader<ChildStderr>,
    address: String,
}

impl Node {
    fn start(folder: &Folder, arguments: &[&str]) -> Self {
        let mut command = shanhai(&["--listen", "127.0.0.1:0", "--sim", "--modules"]);
        let mut child = command.arg(&folder.0).args(arguments).spawn().unwrap();
        let mut log = BufReader::new(child.stderr.take().unwrap());
        let line = read_until(&mut log, "serving");
        let address = line.split_once("127.0.0.1:").unwrap().1;
        let digits = address.split(|c: char| !c.is_ascii_digit()).next().unwrap();
        let address = format!("127.0.0.1:{digits}");
        Node {
            child,
            log,
            address,
        }
    }

    fn get(&self, path: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        let request = format!("GET {path} HTTP/1.1\r\nhost: test\r\nconnection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    /// Asks it to end; gives its status.
    fn end(mut self) -> Option<i32> {
        let id = self.child.id().to_string();
        assert!(
            Command::new("kill")
                .args(["-TERM", &id])
                .status()
                .unwrap()
                .success()
        );
        let mut rest = String::new();
        self.log.read_to_string(&mut rest).unwrap();
        assert!(rest.contains("stopped"), "{rest}");
        self.child.wait().unwrap().code()
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        // It has ended, unless a test failed.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Reads lines until one has `what` in it.
fn read_until(log: &mut impl BufRead, what: &str) -> String {
    let mut all = String::new();
    loop {
        let mut line = String::new();
        assert!(
            log.read_line(&mut line).unwrap() > 0,
            "{what:?} never came:\n{all}"
        );
        if line.contains(what) {
            return line;
        }
        all += &line;
    }
}

/// A program that waits for events and has a route in its manifest.
const WAITING: &str = r#"(module
    (import "edgekit" "next" (func $next (param i64 i32 i32) (result i64)))
    (memory (export "memory") 1)
    (func (export "_start") (drop (call $next (i64.const -1) (i32.const 0) (i32.const 0)))))"#;

#[test]
fn it_serves_and_ends_when_it_is_asked() {
    let folder = Folder::new("serves");
    let mut node = Node::start(&folder, &[]);
    assert!(
        node.get("/healthz")
            .contains("{\"status\":\"ok\",\"modules\":[]}")
    );
    fs::write(folder.0.join("a.wasm"), wat::parse_str(WAITING).unwrap()).unwrap();
    let line = read_until(&mut node.log, "started");
    assert!(line.contains("INFO") && line.contains("module=a"), "{line}");
    assert!(node.get("/healthz").contains("\"state\":\"running\""));
    // The first event is its end: it was asked for nothing else.
    assert!(node.get("/none").starts_with("HTTP/1.1 404"));
    assert_eq!(node.end(), Some(0));
}

#[test]
fn the_operators_file_is_found_and_read_again() {
    let folder = Folder::new("operator");
    let config = folder.0.join("shanhai.toml");
    fs::write(&config, "[node]\nlog = \"text\"\n").unwrap();
    let modules = folder.0.join("modules");
    fs::create_dir(&modules).unwrap();
    fs::write(modules.join("a.wasm"), wat::parse_str(WAITING).unwrap()).unwrap();
    fs::write(modules.join("a.toml"), "kv = \"a\"\n").unwrap();
    let mut command = shanhai(&["--listen", "127.0.0.1:0", "--sim", "--modules", "modules"]);
    let mut child = command.current_dir(&folder.0).spawn().unwrap();
    let mut log = BufReader::new(child.stderr.take().unwrap());
    let line = read_until(&mut log, "serving");
    assert!(line.contains("config=shanhai.toml"), "{line}");
    let line = read_until(&mut log, "ERROR");
    assert!(
        line.contains("modules/a.toml:1") && line.contains("in shanhai.toml"),
        "{line}"
    );
    // Renamed, so that it is never seen half written.
    let say = |text: &str| {
        fs::write(folder.0.join("new"), text).unwrap();
        fs::rename(folder.0.join("new"), &config).unwrap();
    };
    say("[default]\nkv = [\"a\"]\nlimit = {}\n");
    let line = read_until(&mut log, "ERROR");
    assert!(
        line.contains("shanhai.toml:3") && line.contains("is `limits` meant?"),
        "{line}"
    );
    say("[default]\nkv = [\"a\"]\n[node]\nlog = \"json\"\n");
    let line = read_until(&mut log, "restart to apply");
    assert!(line.contains("node.log (shanhai.toml:4)"), "{line}");
    read_until(&mut log, "started module=a");
    let id = child.id().to_string();
    let kill = |signal: &str| {
        let sent = Command::new("kill").args([signal, &id]).status().unwrap();
        assert!(sent.success());
    };
    kill("-HUP");
    read_until(&mut log, "nothing is new");
    kill("-TERM");
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn the_simulated_machine_is_operated_over_http() {
    let folder = Folder::new("sim-listen");
    let path = folder.0.to_str().unwrap();
    let mut command = shanhai(&["--listen", "127.0.0.1:0", "--modules", path, "--sim"]);
    let mut child = command.args(["--sim-listen", ":0"]).spawn().unwrap();
    let mut log = BufReader::new(child.stderr.take().unwrap());
    let line = read_until(&mut log, "the simulated machine is operated here");
    let (_, address) = line.trim_end().split_once("address=").unwrap();
    let mut stream = TcpStream::connect(address).unwrap();
    let head = "GET /rtc HTTP/1.1\r\nhost: localhost:8081\r\nconnection: close\r\n\r\n";
    stream.write_all(head.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(
        answer.starts_with("HTTP/1.1 200") && answer.contains("{\"time\":\"20"),
        "{answer}"
    );
    child.kill().unwrap();
    child.wait().unwrap();
    let other = ["--sim", "--sim-listen", "0.0.0.0:0", "--modules", path];
    let output = shanhai(&other).output().unwrap();
    assert_eq!(output.status.code(), Some(2), "{output:?}");
}

#[test]
fn the_log_can_be_json() {
    let folder = Folder::new("json");
    fs::write(folder.0.join("a.wasm"), "no module").unwrap();
    let mut node = Node::start(&folder, &["--json"]);
    let line = read_until(&mut node.log, "\"module\":\"a\"");
    let line: serde_json::Value = serde_json::from_str(&line).unwrap();
    assert_eq!(line["level"], "error");
    let message = line["message"].as_str().unwrap();
    assert!(
        message.contains("a.wasm") && message.contains("GOOS=wasip1"),
        "{message}"
    );
    assert_eq!(node.end(), Some(0));
}

/// Runs a node that cannot start; gives what it says.
fn fails(arguments: &[&str]) -> String {
    let output = shanhai(arguments).output().unwrap();
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    String::from_utf8(output.stderr).unwrap()
}

#[test]
fn what_keeps_it_from_starting_is_said_with_a_remedy() {
    let folder = Folder::new("fails");
    let path = folder.0.to_str().unwrap();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let text = fails(&["--sim", "--modules", path, "--listen", &address]);
    assert!(
        text.contains(&address) && text.contains("choose another port"),
        "{text}"
    );
    let config = folder.0.join("taken.toml");
    fs::write(&config, format!("[node]\nlisten = \"{address}\"\n")).unwrap();
    let config = config.to_str().unwrap();
    let text = fails(&["--sim", "--modules", path, "--config", config]);
    assert!(text.contains("taken.toml:2"), "{text}");
    let none = folder.0.join("none");
    let text = fails(&[
        "--sim",
        "--modules",
        none.to_str().unwrap(),
        "--listen",
        "127.0.0.1:0",
    ]);
    assert!(text.contains("none") && text.contains("mkdir"), "{text}");
    let config = folder.0.join("shanhai.toml");
    fs::write(&config, "[node]\nlisten = \":8080\"\nmodule = \"m\"\n").unwrap();
    let text = fails(&[
        "--sim",
        "--modules",
        path,
        "--config",
        config.to_str().unwrap(),
    ]);
    assert!(
        text.contains("shanhai.toml:3") && text.contains("modules"),
        "{text}"
    );
}
