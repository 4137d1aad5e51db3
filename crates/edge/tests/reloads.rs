//! Memory stays flat over reloads. A process of its own: its resident memory is measured.

mod support;

use std::fs;

use support::{Site, generation, get, server};

/// Reloads until memory has found its level, and after that.
const BEFORE: u64 = 40;
const AFTER: u64 = 80;
/// What it may grow by afterwards: half of what would stay if each reload left one instance behind, which
/// has 512 KiB. Allocators keep memory for each thread that ever freed some, up to 9 MB here.
const GROWTH: u64 = AFTER * (512 << 10) / 2;

fn resident() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status
        .lines()
        .find(|line| line.starts_with("VmRSS"))
        .unwrap();
    let kib: u64 = line.split_whitespace().nth(1).unwrap().parse().unwrap();
    kib * 1024
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn memory_is_flat_over_reloads() {
    let site = Site::new();
    // Each has other code and other data, so nothing is shared.
    let module = |number: u64| server("/a", &format!("{number} {}", "x".repeat(100_000)));
    site.put("a.wasm", module(0));
    let node = site.node().await;
    let mut level = 0;
    for number in 1..=BEFORE + AFTER {
        site.put("a.wasm", module(number));
        generation(&node, "a", number + 1).await;
        assert!(
            get(&node, "/a")
                .await
                .body
                .starts_with(&format!("{number} "))
        );
        if number == BEFORE {
            level = resident();
        }
    }
    let grown = resident().saturating_sub(level);
    assert!(
        grown < GROWTH,
        "{AFTER} reloads took {grown} bytes more than {level}"
    );
    node.stop().await;
}
