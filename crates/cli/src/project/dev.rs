//! `shanhai dev`: serve a project, and build it again whenever a source changes.

use std::{
    env, io,
    os::unix::process::CommandExt as _,
    path::Path,
    process::{Child, Command, ExitStatus},
    time::Duration,
};

use tokio::{
    runtime::Builder,
    signal::unix::{Signal, SignalKind, signal},
    time::sleep,
};

use super::{DevOptions, Project, build, plain, sources::Sources};
use crate::{failure::Failure, operator};

/// How often the sources are looked at.
const LOOK: Duration = Duration::from_millis(250);

/// Builds, serves, and builds again, until the node ends or is to end.
pub fn dev(options: &DevOptions) -> Result<u8, Failure> {
    let project = Project::find(&options.dir)?;
    // A wrong manifest stops here; what the compiler says later does not.
    if let Some(manifest) = &project.manifest {
        build::check(manifest)?;
    }
    let runtime = Builder::new_current_thread().enable_all().build();
    let failed = |error: io::Error| Failure::new(format!("the runtime does not start: {error}"));
    runtime.map_err(failed)?.block_on(async {
        let stop = Stop::new().map_err(failed)?;
        serve(project, options, stop).await
    })
}

/// What ends this command: Ctrl-C, or a polite request.
struct Stop {
    interrupt: Signal,
    terminate: Signal,
}

impl Stop {
    fn new() -> io::Result<Self> {
        Ok(Stop {
            interrupt: signal(SignalKind::interrupt())?,
            terminate: signal(SignalKind::terminate())?,
        })
    }

    /// Waits until it is time for another look; says whether to end instead.
    async fn within(&mut self, span: Duration) -> bool {
        tokio::select! {
            _ = self.interrupt.recv() => true,
            _ = self.terminate.recv() => true,
            () = sleep(span) => false,
        }
    }
}

async fn serve(project: Project, options: &DevOptions, mut stop: Stop) -> Result<u8, Failure> {
    let output = project.output();
    let mut seen = Sources::look(&project.folder, &output);
    rebuild(&project, &output, options);
    let mut config = project.config();
    let mut node = Node::start(&output, config.as_deref(), options)?;
    loop {
        if let Some(status) = node.ended()? {
            return Ok(status);
        }
        if stop.within(LOOK).await {
            return node.stop();
        }
        let now = Sources::look(&project.folder, &output);
        if now == seen {
            continue;
        }
        // Editors write in several steps: look until two looks agree.
        if stop.within(LOOK).await {
            return node.stop();
        }
        let settled = Sources::look(&project.folder, &output);
        if settled != now {
            continue;
        }
        let changes = settled.changes(&seen);
        // The node reads it again by itself.
        let own = project.folder.join(operator::FILE);
        let other = changes.iter().any(|path| *path != own);
        if let [first, rest @ ..] = changes.as_slice() {
            let more = match rest.len() {
                0 => String::new(),
                n => format!(" and {n} more"),
            };
            note(&format!("{} changed{more}", plain(first)));
        }
        seen = settled;
        // The manifest may have got another name or another target.
        let project = Project::find(&options.dir);
        let project = match project {
            Ok(project) => project,
            Err(failure) => {
                failure.report();
                continue;
            }
        };
        if other {
            rebuild(&project, &output, options);
        }
        let now = project.config();
        if now != config {
            note("another operator's file applies: the node starts again");
            node.stop()?;
            config = now;
            node = Node::start(&output, config.as_deref(), options)?;
        }
    }
}

/// Builds; what goes wrong is said, and the module that runs goes on.
fn rebuild(project: &Project, output: &Path, options: &DevOptions) {
    match build::run(project, output, &options.compiler) {
        Ok(built) => note(&built.to_string()),
        Err(failure) => {
            failure.report();
            note("waiting for a change; what was built before goes on");
        }
    }
}

/// Says something between the node's lines of log.
fn note(text: &str) {
    eprintln!("dev: {text}");
}

/// The node, as a process of its own: a build that fails leaves it as it is.
struct Node {
    child: Child,
}

impl Node {
    fn start(output: &Path, config: Option<&Path>, options: &DevOptions) -> Result<Self, Failure> {
        let program = env::current_exe();
        let program =
            program.map_err(|error| Failure::new(format!("where is shanhai: {error}")))?;
        std::fs::create_dir_all(output).map_err(|error| Failure::of_file(output, &error))?;
        let mut command = Command::new(program);
        command.arg("serve").arg("--modules").arg(output);
        command.args(["--listen", &options.listen.to_string()]);
        if !options.hardware {
            command.arg("--sim");
        }
        if let Some(address) = options.sim_listen {
            command.args(["--sim-listen", &address.to_string()]);
        }
        if let Some(config) = config {
            command.arg("--config").arg(config);
        }
        // A group of its own: Ctrl-C comes here, and the node is asked to end once.
        let child = command.process_group(0).spawn();
        let child =
            child.map_err(|error| Failure::new(format!("cannot start the node: {error}")))?;
        Ok(Node { child })
    }

    /// The node's exit status, if it has ended.
    fn ended(&mut self) -> Result<Option<u8>, Failure> {
        let status = self.child.try_wait();
        let status = status.map_err(|error| Failure::new(format!("the node: {error}")))?;
        Ok(status.map(code))
    }

    /// Asks the node to end, and waits until it has.
    fn stop(&mut self) -> Result<u8, Failure> {
        if self.ended()?.is_none() {
            let pid = rustix::process::Pid::from_child(&self.child);
            // It may have ended by itself just now.
            let _ = rustix::process::kill_process(pid, rustix::process::Signal::TERM);
        }
        let status = self.child.wait();
        let status = status.map_err(|error| Failure::new(format!("the node: {error}")))?;
        Ok(code(status))
    }
}

fn code(status: ExitStatus) -> u8 {
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    code.unwrap_or(crate::failure::GENERAL)
}

impl Drop for Node {
    fn drop(&mut self) {
        // Whatever ends this command ends the node.
        let _ = self.stop();
    }
}
