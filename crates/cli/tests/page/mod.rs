//! Runs a page of documentation: its blocks, one after the other, in an empty folder.
//!
//! | block | what is done with it |
//! |---|---|
//! | `sh` | run by `sh -e`; the folder it ends in is where the next one starts |
//! | `text` | what the block before printed, standard error too; `[..]` is any text within a line |
//! | `sh node` | started and left running, in place of the one before |
//! | `log` | lines that the node logs from here on, in this order, perhaps with others between them |
//!
//! Ports 8080 and 8081 become free ones, and `cargo install` is left out: the program is on PATH already.

use std::{
    env, fs,
    io::{BufRead as _, BufReader},
    net::TcpListener,
    os::unix::process::CommandExt as _,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::mpsc::{self, Receiver, RecvTimeoutError},
    thread,
    time::Duration,
};

use crate::support::{self, TempDir};

/// How long a line of log may take on a busy machine; a page that is right never waits so long.
const PATIENCE: Duration = Duration::from_secs(120);

/// A block of a page.
struct Block {
    kind: String,
    text: String,
    line: usize,
}

/// Runs a page with this version of Go on PATH.
pub fn run(page: &str, go: &str) {
    let text = fs::read_to_string(support::root().join(page)).expect("the page is in the tree");
    let folder = TempDir::new("page");
    let [port, panel] = ports();
    let mut reader = Reader {
        page,
        folder: folder.path().to_owned(),
        place: folder.path().join("place"),
        path: path(&support::go(go)),
        said: None,
        node: None,
    };
    for block in blocks(&text.replace("8080", &port).replace("8081", &panel)) {
        reader.take(&block);
    }
    reader.check_silence();
}

/// Two ports that are free.
fn ports() -> [String; 2] {
    // Both are held until both are known.
    let listeners = [(); 2].map(|()| TcpListener::bind("127.0.0.1:0").expect("a free port"));
    listeners.map(|listener| {
        let address = listener.local_addr().expect("it listens");
        address.port().to_string()
    })
}

/// PATH with the program under test and Go in front.
fn path(go: &Path) -> String {
    let program = Path::new(env!("CARGO_BIN_EXE_shanhai"));
    let folders = [program, go].map(|file| file.parent().expect("in a folder").to_owned());
    let before = env::var_os("PATH").unwrap_or_default();
    let all = folders.into_iter().chain(env::split_paths(&before));
    let path = env::join_paths(all).expect("no colon in a path");
    path.into_string().expect("UTF-8")
}

fn blocks(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut open: Option<Block> = None;
    for (index, line) in text.lines().enumerate() {
        match (line.strip_prefix("```"), &mut open) {
            (Some(kind), None) => {
                let (kind, text, line) = (kind.to_owned(), String::new(), index + 1);
                open = Some(Block { kind, text, line });
            }
            (Some(_), Some(_)) => blocks.extend(open.take()),
            (None, Some(block)) => block.text += &format!("{line}\n"),
            (None, None) => {}
        }
    }
    blocks
}

struct Reader<'a> {
    page: &'a str,
    /// Where the next commands run.
    folder: PathBuf,
    /// A file in which a shell notes where it ended.
    place: PathBuf,
    path: String,
    /// What the last commands printed, if no block has said what is expected, and their line.
    said: Option<(usize, String)>,
    node: Option<Node>,
}

impl Reader<'_> {
    fn take(&mut self, block: &Block) {
        let at = format!("{}:{}", self.page, block.line);
        match block.kind.as_str() {
            "sh" => {
                self.check_silence();
                let output = self.shell(&at, &block.text);
                self.said = Some((block.line, output));
            }
            "text" => {
                let (_, said) = self.said.take().unwrap_or_default();
                let same = said.lines().count() == block.text.lines().count()
                    && block
                        .text
                        .lines()
                        .zip(said.lines())
                        .all(|(a, b)| matches(a, b));
                assert!(same, "{at}: expected\n{}\nprinted\n{said}", block.text);
            }
            "sh node" => {
                self.check_silence();
                self.node = None;
                self.node = Some(Node::start(self.command(&block.text)));
            }
            "log" => {
                let node = self.node.as_ref();
                let node = node.unwrap_or_else(|| panic!("{at}: no node runs"));
                block.text.lines().for_each(|line| node.expect(&at, line));
            }
            other => panic!("{at}: no block is of kind {other:?}"),
        }
    }

    /// What printed something has to say so on the page.
    fn check_silence(&mut self) {
        if let Some((line, said)) = self.said.take() {
            let page = self.page;
            assert!(
                said.is_empty(),
                "{page}:{line}: printed, and the page does not say so:\n{said}"
            );
        }
    }

    /// Runs commands; returns what they print.
    fn shell(&mut self, at: &str, text: &str) -> String {
        let text = text.replace("cargo install --path crates/cli\n", "");
        let script = format!("exec 2>&1\n{text}pwd > '{}'\n", self.place.display());
        let output = self.command(&script).output().expect("sh starts");
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(output.status.success(), "{at}: {}\n{said}", output.status);
        let place = fs::read_to_string(&self.place).expect("the shell noted its place");
        self.folder = PathBuf::from(place.trim_end());
        said
    }

    fn command(&self, script: &str) -> Command {
        let mut command = Command::new("sh");
        command.args(["-e", "-c", script]).current_dir(&self.folder);
        command
            .env("PATH", &self.path)
            .env(
                "GOCACHE",
                support::root().join("target/go-cases/cache-page"),
            )
            .env("GOPATH", support::root().join("target/go-cases/path"))
            .envs([
                ("GOENV", "off"),
                ("GOTOOLCHAIN", "local"),
                ("GOFLAGS", ""),
                ("GOWORK", "off"),
            ])
            .envs([("GOPROXY", "off"), ("GO111MODULE", "on")])
            .env_remove("GOROOT")
            .stdin(Stdio::null());
        command
    }
}

/// A node in the background; it ends with this.
struct Node {
    child: Child,
    lines: Receiver<String>,
}

impl Node {
    fn start(mut command: Command) -> Self {
        // A group of its own, so that the shell and what it started end together.
        let child = command
            .process_group(0)
            .stdout(Stdio::inherit())
            .stderr(Stdio::piped())
            .spawn();
        let mut child = child.expect("sh starts");
        let (send, lines) = mpsc::channel();
        let stderr = BufReader::new(child.stderr.take().expect("piped"));
        thread::spawn(move || {
            for line in stderr.lines().map_while(Result::ok) {
                // Nobody may be interested any more.
                let _ = send.send(line);
            }
        });
        Node { child, lines }
    }

    /// Waits for a line of log.
    fn expect(&self, at: &str, pattern: &str) {
        let mut seen = Vec::new();
        loop {
            match self.lines.recv_timeout(PATIENCE) {
                Ok(line) => {
                    // In front of the level stands the time.
                    let text = line.split_once(' ').map_or("", |(_, text)| text);
                    if matches(pattern, text) {
                        return;
                    }
                    seen.push(line);
                }
                Err(error) => {
                    let why = match error {
                        RecvTimeoutError::Timeout => "does not say",
                        RecvTimeoutError::Disconnected => "ended and did not say",
                    };
                    panic!("{at}: the node {why}\n{pattern}\nbut\n{}", seen.join("\n"));
                }
            }
        }
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        let group = format!("-{}", self.child.id());
        // It may have ended by itself; then the page has failed already.
        let _ = Command::new("kill").args(["-TERM", "--", &group]).status();
        self.child.wait().expect("it is our child");
    }
}

/// Whether a line fits a pattern, in which `[..]` is any text.
fn matches(pattern: &str, line: &str) -> bool {
    let mut parts = pattern.split("[..]");
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = line.strip_prefix(first) else {
        return false;
    };
    let parts: Vec<&str> = parts.collect();
    let Some((last, middle)) = parts.split_last() else {
        return rest.is_empty();
    };
    for part in middle {
        match rest.find(part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    rest.ends_with(last)
}
