//! A process that writes to a store is killed in the middle of it, again and again: what it was told
//! is kept is kept, and no change is there in part.
//!
//! This file is its own program, not a set of tests: with arguments it is the one that is killed.

use std::{
    env,
    io::{BufRead, BufReader, Write},
    path::Path,
    process::{Child, Command, Stdio},
    time::Duration,
};

use shanhai_host::{Kv, KvChange};
use shanhai_host_linux::{KvDurability, KvOptions, RedbKv};

const THREADS: usize = 3;
/// Changes that are awaited before the process is killed.
const CHANGES: usize = 60;
const ROUNDS: usize = 6;

fn main() {
    let arguments: Vec<String> = env::args().collect();
    match arguments.iter().position(|argument| argument == "--write") {
        Some(at) => write(Path::new(&arguments[at + 1]), options(&arguments[at + 2])),
        None => {
            for durability in ["immediate", "within"] {
                kill(durability);
                println!("killed {ROUNDS} times, {durability}: ok");
            }
        }
    }
}

fn options(durability: &str) -> KvOptions {
    KvOptions {
        durability: match durability {
            "immediate" => KvDurability::Immediate,
            _ => KvDurability::Within(Duration::from_millis(2)),
        },
        ..KvOptions::default()
    }
}

/// Changes two keys together, for ever, and says after each change that it was made.
fn write(path: &Path, options: KvOptions) {
    let kv = RedbKv::open(path, options).unwrap();
    std::thread::scope(|scope| {
        for thread in 0..THREADS {
            let kv = &kv;
            scope.spawn(move || {
                let mut n = number(kv, "a", thread);
                loop {
                    n += 1;
                    let set = |key: &str| {
                        // Of many sizes, so that the tree is changed everywhere.
                        let padding = "x".repeat((n * 37 % 3_000) as usize);
                        KvChange::Set(format!("{key}{thread}"), format!("{n} {padding}").into())
                    };
                    kv.apply("n", &[set("a"), set("b")]).unwrap();
                    let told = writeln!(std::io::stdout(), "{thread} {n}");
                    if told.is_err() {
                        return;
                    }
                }
            });
        }
    });
}

/// The number that stands at the beginning of a value.
fn number(kv: &RedbKv, key: &str, thread: usize) -> u64 {
    let value = kv.get("n", &format!("{key}{thread}")).unwrap();
    let text = String::from_utf8(value.unwrap_or_else(|| b"0 ".to_vec())).unwrap();
    text.split(' ').next().unwrap().parse().unwrap()
}

fn start(path: &Path, durability: &str) -> Child {
    Command::new(env::current_exe().unwrap())
        .arg("--write")
        .arg(path)
        .arg(durability)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap()
}

fn kill(durability: &str) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("kv");
    let mut last = [0; THREADS];
    for round in 0..ROUNDS {
        let mut child = start(&path, durability);
        let mut told = [0; THREADS];
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        for (at, line) in lines.enumerate() {
            let Ok(line) = line else { break };
            let Some((thread, n)) = line.split_once(' ') else {
                break;
            };
            let (Ok(thread), Ok(n)) = (thread.parse::<usize>(), n.parse::<u64>()) else {
                break;
            };
            told[thread] = n;
            if at == CHANGES + round * 7 {
                // Not the end of the pipe: what was told until then is read too.
                child.kill().unwrap();
            }
        }
        child.wait().unwrap();
        let kv = RedbKv::open(&path, options(durability)).unwrap();
        for thread in 0..THREADS {
            let (a, b) = (number(&kv, "a", thread), number(&kv, "b", thread));
            assert_eq!(a, b, "a change is there in part");
            assert!(a >= last[thread], "what was kept is lost");
            if durability == "immediate" {
                assert!(a >= told[thread], "{a} is kept, {} was told", told[thread]);
            }
            last[thread] = a;
        }
        let usage = kv.usage("n").unwrap();
        let page = kv.keys("n", None, 100).unwrap();
        assert_eq!(usage.keys, page.keys.len() as u64);
        let sizes = page.keys.iter().map(|key| {
            let value = kv.get("n", key).unwrap().unwrap();
            (key.len() + value.len()) as u64
        });
        assert_eq!(usage.bytes, sizes.sum::<u64>());
    }
}
