//! Whole processes: what one costs from its start to its end.

use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use rustix::process::{Pid, WaitId, WaitIdOptions, waitid};

/// What a process has cost.
#[derive(Clone, Debug)]
pub struct Cost {
    /// Its CPU time, user and system, start and end included.
    pub cpu: Duration,
    /// What it printed.
    pub printed: String,
}

/// Runs a command to its end.
///
/// # Errors
/// If it cannot be started or fails, and where the system does not tell what a process has used.
pub fn run(command: &mut Command) -> Result<Cost> {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .with_context(|| format!("{command:?}"))?;
    let mut output = child.stdout.take().context("the output is a pipe")?;
    let printed = std::io::read_to_string(&mut output)?;
    // It has ended but is not gone: the system still knows what it used, in nanoseconds.
    let id = Pid::from_child(&child);
    waitid(
        WaitId::Pid(id),
        WaitIdOptions::EXITED | WaitIdOptions::NOWAIT,
    )?;
    let path = format!("/proc/{}/schedstat", child.id());
    let used = std::fs::read_to_string(&path).with_context(|| path.clone())?;
    let used = used.split_whitespace().next().context(path)?.parse()?;
    let status = child.wait()?;
    ensure!(status.success(), "{command:?}: {status}");
    Ok(Cost {
        cpu: Duration::from_nanos(used),
        printed,
    })
}

/// A line of `/proc/self/status`, in bytes: `VmHWM` is the most memory that this process has
/// occupied, `VmRSS` what it occupies; 0 where that cannot be asked.
pub fn memory(line: &str) -> u64 {
    let find = || -> Option<u64> {
        let text = std::fs::read_to_string("/proc/self/status").ok()?;
        let line = text.lines().find_map(|text| text.strip_prefix(line))?;
        let kib: u64 = line
            .strip_prefix(':')?
            .split_whitespace()
            .next()?
            .parse()
            .ok()?;
        Some(kib * 1024)
    };
    find().unwrap_or(0)
}
