//! Measuring: servers as processes, CPU time from the kernel, instructions from callgrind.

use std::{
    env, fs,
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use crate::{Done, load};

/// Connections, and requests of one round.
const CONNECTIONS: usize = 8;
const REQUESTS: usize = 20_000;
/// The same for the slow case.
const FEW: usize = 2_000;

/// A server to be measured.
pub struct Case {
    pub name: String,
    /// The folder of its modules; none for hyper alone.
    pub folder: Option<PathBuf>,
    pub requests: usize,
}

/// A running server.
pub struct Server {
    child: Child,
    pub address: String,
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Server {
    pub fn start(case: &Case, wrap: &[String]) -> Done<Server> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let address = format!("127.0.0.1:{port}");
        let program = env::current_exe()?;
        let mut command = match wrap {
            [] => Command::new(program),
            [first, rest @ ..] => {
                let mut command = Command::new(first);
                command.args(rest).arg(program);
                command
            }
        };
        match &case.folder {
            None => command.args(["hyper", &address]),
            Some(folder) => command.arg("node").arg(&address).arg(folder),
        };
        let child = command.stderr(Stdio::null()).spawn()?;
        let server = Server { child, address };
        let end = Instant::now() + Duration::from_secs(120);
        while load::run(&server.address, 1, 1).is_err() {
            if Instant::now() > end {
                return Err(format!("{}: the server does not answer", case.name).into());
            }
            thread::yield_now();
        }
        Ok(server)
    }

    /// The CPU time of all its threads.
    fn cpu(&self) -> Done<Duration> {
        let mut nanos = 0;
        for task in fs::read_dir(format!("/proc/{}/task", self.child.id()))? {
            let text = fs::read_to_string(task?.path().join("schedstat"))?;
            let first = text.split_whitespace().next().unwrap_or("0");
            nanos += first.parse::<u64>()?;
        }
        Ok(Duration::from_nanos(nanos))
    }

    /// Resident memory in bytes.
    pub fn resident(&self) -> Done<u64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status.lines().find(|line| line.starts_with("VmRSS"));
        let number = line.and_then(|line| line.split_whitespace().nth(1));
        Ok(number.unwrap_or("0").parse::<u64>()? * 1024)
    }

    /// Asks it to end, and waits.
    fn end(mut self) -> Done {
        Command::new("kill")
            .arg("-TERM")
            .arg(self.child.id().to_string())
            .status()?;
        self.child.wait()?;
        Ok(())
    }
}

/// hyper alone, the node with a guest of thirty instructions, then what `build.sh` has built.
fn cases(guests: &str) -> Done<Vec<Case>> {
    let case = |name: &str, folder: Option<PathBuf>| Case {
        name: name.to_owned(),
        requests: if name.starts_with("json") {
            FEW
        } else {
            REQUESTS
        },
        folder,
    };
    let guests = Path::new(guests);
    let bare = guests.join("bare");
    fs::create_dir_all(&bare)?;
    fs::write(
        bare.join("bench.wasm"),
        wat::parse_str(include_str!("bare.wat"))?,
    )?;
    let mut cases = vec![
        case("hyper alone", None),
        case("node, bare guest", Some(bare)),
    ];
    for name in ["plain", "json"] {
        for target in ["reactor", "wasip1", "js"] {
            let name = format!("{name}-{target}");
            let folder = guests.join(&name);
            if folder.join("bench.wasm").exists() {
                cases.push(case(&name, Some(folder)));
            }
        }
    }
    Ok(cases)
}

/// CPU time of a request, the median of the rounds; every round measures all servers in turn.
pub fn measure(guests: &str, rounds: usize) -> Done {
    let cases = cases(guests)?;
    let mut times = vec![Vec::new(); cases.len()];
    let mut rates = vec![0.0_f64; cases.len()];
    let mut resident = vec![0; cases.len()];
    for _ in 0..rounds {
        for (at, case) in cases.iter().enumerate() {
            let server = Server::start(case, &[])?;
            load::run(&server.address, CONNECTIONS, case.requests / 10)?;
            let before = server.cpu()?;
            let took = load::run(&server.address, CONNECTIONS, case.requests)?;
            let spent = server.cpu()? - before;
            times[at].push(spent.as_nanos() as f64 / case.requests as f64 / 1000.0);
            rates[at] = rates[at].max(case.requests as f64 / took.as_secs_f64());
            resident[at] = server.resident()?;
        }
    }
    println!(
        "| server | CPU of a request, median (range) | beside hyper | requests/s, best | resident |"
    );
    println!("|---|---|---|---|---|");
    let mut hyper = 0.0;
    for (at, case) in cases.iter().enumerate() {
        times[at].sort_by(f64::total_cmp);
        let all = &times[at];
        let median = all[all.len() / 2];
        if at == 0 {
            hyper = median;
        }
        println!(
            "| {} | {median:.1} us ({:.1} - {:.1}) | {:.2} | {:.0} | {:.1} MB |",
            case.name,
            all[0],
            all[all.len() - 1],
            median / hyper,
            rates[at],
            resident[at] as f64 / 1e6
        );
    }
    Ok(())
}

/// Instructions of a request in user space: the difference of a long and a short run, so that nothing of
/// the start is in it.
pub fn count(guests: &str) -> Done {
    println!("| server | instructions of a request | beyond hyper |");
    println!("|---|---|---|");
    let mut hyper = 0;
    for (at, case) in cases(guests)?.iter().enumerate() {
        // Long enough for some collections of a Go program's garbage, which come every 10,000 requests.
        let (short, long) = match case.requests {
            FEW => (FEW / 10, FEW / 2),
            requests => (requests / 2, requests * 2),
        };
        let few = instructions(case, short)?;
        let more = instructions(case, long)?;
        let each = more.saturating_sub(few) / (long - short) as u64;
        if at == 0 {
            hyper = each;
        }
        let beyond = each.saturating_sub(hyper);
        println!("| {} | {each} | {beyond} |", case.name);
    }
    Ok(())
}

fn instructions(case: &Case, requests: usize) -> Done<u64> {
    let out = env::temp_dir().join(format!("callgrind.{}", std::process::id()));
    let wrap = [
        "valgrind".to_owned(),
        "--tool=callgrind".to_owned(),
        format!("--callgrind-out-file={}", out.display()),
    ];
    let server = Server::start(case, &wrap)?;
    load::run(&server.address, CONNECTIONS, requests)?;
    let end = server.end();
    let text = fs::read_to_string(&out)?;
    let _ = fs::remove_file(&out);
    end?;
    let line = text.lines().find_map(|line| {
        line.strip_prefix("summary: ")
            .or_else(|| line.strip_prefix("totals: "))
    });
    let number = line.ok_or("callgrind wrote no summary")?;
    Ok(number.split_whitespace().next().unwrap_or("0").parse()?)
}
