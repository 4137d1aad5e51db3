//! Runs test programs and keeps what they printed.

use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use super::outcome::Outcome;
use super::{Options, build};
use crate::Result;
use crate::shell::{at, exists};

/// Runs a wasip1 module under node's WASI as Go's own runner does it elsewhere.
const NODE_WASI: &str = include_str!("node_wasi.js");

/// The two who run programs.
pub(super) struct Runners {
    goroot: PathBuf,
    shanhai: PathBuf,
    shanhai_hash: u64,
    any_build: bool,
    /// Whether node is there.
    has_node: bool,
    results: PathBuf,
    limit: Duration,
}

impl Runners {
    pub fn new(go: &Path, options: &Options, shanhai: PathBuf) -> Result<Self> {
        let goroot = go.ancestors().nth(2).ok_or("go lies in GOROOT/bin")?;
        let results = build::folder(&options.version).join("results");
        fs::create_dir_all(&results).map_err(at(&results))?;
        let has_node = exists("node");
        if !has_node {
            println!("node is not there: only the tests under shanhai are run");
        }
        Ok(Runners {
            goroot: goroot.to_owned(),
            shanhai_hash: hash(&shanhai)?,
            shanhai,
            any_build: options.any_build,
            has_node,
            results,
            limit: options.limit,
        })
    }

    /// Runs the tests under node: js as Go's own runner does it, wasip1 with node's WASI.
    pub fn node(&self, package: &str, target: &str, module: &Path) -> Result<Option<Outcome>> {
        if !self.has_node {
            return Ok(None);
        }
        let mut node = Command::new("node");
        node.args(["--no-warnings", "--stack-size=8192"]);
        match target {
            "js" => {
                let new = self.goroot.join("lib/wasm/wasm_exec_node.js");
                let old = self.goroot.join("misc/wasm/wasm_exec_node.js");
                node.arg(if new.is_file() { new } else { old });
            }
            _ => {
                node.args(["-e", NODE_WASI, "--"]);
            }
        }
        node.arg(module);
        self.outcome("node", 0, package, target, module, node)
            .map(Some)
    }

    /// Runs the tests under `shanhai run`.
    pub fn shanhai(&self, package: &str, target: &str, module: &Path) -> Result<Outcome> {
        let mut shanhai = Command::new(&self.shanhai);
        let folder = self.folder(package);
        // What Go's own runners grant: every file there is.
        shanhai.args(["run", "--dir=/::/"]);
        shanhai.arg(format!("--cwd={}", folder.display()));
        if let Some(user) = user().filter(|_| target == "js") {
            shanhai.arg(format!("--user={user}"));
        }
        for (key, value) in self.environment(&folder) {
            shanhai.arg(format!("--env={key}={value}"));
        }
        shanhai.arg(module);
        self.outcome(
            "shanhai",
            self.shanhai_hash,
            package,
            target,
            module,
            shanhai,
        )
    }

    /// The folder that a package's tests run in.
    fn folder(&self, package: &str) -> PathBuf {
        self.goroot.join("src").join(package)
    }

    /// The whole environment, on both sides.
    fn environment(&self, folder: &Path) -> Vec<(&'static str, String)> {
        let text = |path: &Path| path.display().to_string();
        vec![
            ("GOROOT", text(&self.goroot)),
            ("HOME", "/".to_owned()),
            ("PATH", std::env::var("PATH").unwrap_or_default()),
            ("PWD", text(folder)),
            ("TMPDIR", text(&std::env::temp_dir())),
        ]
    }

    /// The result that is kept, or that of a run now.
    fn outcome(
        &self,
        runner: &str,
        runner_hash: u64,
        package: &str,
        target: &str,
        module: &Path,
        mut command: Command,
    ) -> Result<Outcome> {
        let module_hash = hash(module)?;
        let stem = format!("{runner}-{target}-{}", build::file_name(package));
        let mark = format!("{module_hash:016x} {runner_hash:016x}");
        let kept = self.results.join(format!("{stem}.txt"));
        let marks_match = |head: &str| match self.any_build {
            true => head.starts_with(&format!("{module_hash:016x} ")),
            false => head.starts_with(&mark),
        };
        if let Ok(bytes) = fs::read(&kept) {
            let text = String::from_utf8_lossy(&bytes);
            let (head, output) = text.split_once('\n').unwrap_or_default();
            if marks_match(head)
                && let [_, _, status, millis] = head.split(' ').collect::<Vec<_>>()[..]
            {
                let took = Duration::from_millis(millis.parse().unwrap_or(0));
                return Ok(Outcome::read(status.parse().ok(), took, output));
            }
        }
        let folder = self.folder(package);
        command
            .args(["-test.v=test2json", "-test.short"])
            .current_dir(&folder)
            .env_clear()
            .envs(self.environment(&folder));
        let (status, took, output) = run(&mut command, self.limit)?;
        let word = status.map_or_else(|| "killed".to_owned(), |status| status.to_string());
        let mut text = format!("{mark} {word} {}\n", took.as_millis()).into_bytes();
        text.extend_from_slice(&output);
        fs::write(&kept, text).map_err(at(&kept))?;
        Ok(Outcome::read(
            status,
            took,
            &String::from_utf8_lossy(&output),
        ))
    }
}

/// The user and group that we are, which node tells its programs: some tests skip what root may do.
#[cfg(unix)]
fn user() -> Option<String> {
    use std::os::unix::fs::MetadataExt as _;
    let own = fs::metadata("/proc/self").ok()?;
    Some(format!("{}:{}", own.uid(), own.gid()))
}

#[cfg(not(unix))]
fn user() -> Option<String> {
    None
}

/// A number for the content of a file.
fn hash(file: &Path) -> Result<u64> {
    let mut hasher = DefaultHasher::new();
    fs::read(file).map_err(at(file))?.hash(&mut hasher);
    Ok(hasher.finish())
}

/// Runs a command for at most `limit`; returns its status, its time, and all that it printed.
fn run(command: &mut Command, limit: Duration) -> Result<(Option<i32>, Duration, Vec<u8>)> {
    let (mut reader, writer) = std::io::pipe().map_err(|error| error.to_string())?;
    let errors = writer.try_clone().map_err(|error| error.to_string())?;
    let start = Instant::now();
    command.stdin(Stdio::null()).stdout(writer).stderr(errors);
    let mut child = command
        .spawn()
        .map_err(|error| format!("{}: {error}", command.get_program().display()))?;
    // The command keeps our ends of the pipe open until it has other ones.
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let (sender, receiver) = mpsc::channel();
    let reading = std::thread::spawn(move || {
        let mut output = Vec::new();
        let _ = reader.read_to_end(&mut output);
        let _ = sender.send(());
        output
    });
    if receiver.recv_timeout(limit).is_err() {
        let _ = child.kill();
    }
    let status = child.wait().map_err(|error| error.to_string())?;
    let output = reading.join().expect("reading does not panic");
    Ok((status.code(), start.elapsed(), output))
}
