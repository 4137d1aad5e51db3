//! Guests built by stock Go: the first sample, and one that gets into every sort of trouble.

mod support;

use shanhai_edge::{ModuleState, Node};
use support::{Client, Site, generation, get, go::build, server, status, until};

/// Checks an answer like `{"status":"ok","ts":1763834400000}`.
fn assert_health(answer: &support::Answer) {
    assert_eq!(answer.status, 200, "{answer:?}");
    assert!(
        answer.head.contains("content-type: application/json"),
        "{answer:?}"
    );
    let digits = answer
        .body
        .strip_prefix("{\"status\":\"ok\",\"ts\":")
        .and_then(|rest| rest.strip_suffix('}'));
    let digits = digits.unwrap_or_else(|| panic!("{answer:?}"));
    assert!(
        digits.bytes().all(|byte| byte.is_ascii_digit()),
        "{answer:?}"
    );
    assert!(digits.len() >= 10, "{answer:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_sample_is_plugged_in_swapped_under_load_and_removed() {
    let (js, wasip1) = (build("sample", "js"), build("guest", "wasip1"));
    let site = Site::new();
    let node = site.node().await;
    site.put("health.wasm", &js);
    generation(&node, "health", 1).await;
    assert_health(&get(&node, "/health").await);
    let address = node.address();
    let stop = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(false));
    let clients: Vec<_> = (0..4)
        .map(|_| {
            let stop = stop.clone();
            tokio::spawn(async move {
                let mut client = Client::new(address).await;
                while !stop.load(std::sync::atomic::Ordering::Relaxed) {
                    assert_health(&client.get("/health").await);
                }
            })
        })
        .collect();
    for (number, bytes) in [&wasip1, &js, &wasip1].into_iter().enumerate() {
        site.put("health.wasm", bytes);
        generation(&node, "health", number as u64 + 2).await;
    }
    stop.store(true, std::sync::atomic::Ordering::Relaxed);
    for client in clients {
        client.await.unwrap();
    }
    site.remove("health.wasm");
    node.until(|modules| modules.is_empty()).await;
    assert_eq!(get(&node, "/health").await.status, 404);
    node.stop().await;
}

async fn well_and_ill(target: &str) {
    let site = Site::with_config("[module.guest.limits]\ntime = \"3s\"\nmemory = \"64M\"\n");
    site.put("guest.wasm", build("guest", target));
    site.put("well.wasm", server("/well", "fine"));
    let node = site.node().await;
    assert_eq!(status(&node, "guest").problem, None, "{target}");
    let mut client = Client::new(node.address()).await;
    for _ in 0..20 {
        assert_health(&client.get("/health").await);
    }
    assert_eq!(client.get("/hello/you").await.body, "Hello, you");
    if target != "reactor" {
        sleeps_let_others_in(&node).await;
    }
    for (path, expected, problem) in [
        ("/panic", 502, "the lines before this tell why"),
        ("/exit", 502, "status 7"),
        ("/loop", 504, "more than 3s"),
        ("/gigabyte", 502, "the lines before this tell why"),
    ] {
        let answer = client.get(path).await;
        assert_eq!(answer.status, expected, "{target} {path} {answer:?}");
        assert_eq!(get(&node, "/well").await.body, "fine");
        until(&node, "guest", |module| {
            module.state == ModuleState::Restarting
        })
        .await;
        let text = status(&node, "guest").problem.unwrap();
        assert!(text.contains(problem), "{target} {path} {text}");
        until(&node, "guest", |module| {
            module.state == ModuleState::Running
        })
        .await;
        let answer = client.get("/health").await;
        assert_eq!(answer.status, 200, "{target} {path} {:?}", node.status());
        assert_health(&answer);
    }
    node.stop().await;
}

/// Twenty handlers that sleep 20 ms do so at the same time, and others are served meanwhile.
async fn sleeps_let_others_in(node: &Node) {
    let address = node.address();
    let sleeping: Vec<_> = (0..20)
        .map(|_| tokio::spawn(async move { Client::new(address).await.get("/sleep").await }))
        .collect();
    assert_health(&get(node, "/health").await);
    for answer in sleeping {
        assert_eq!(answer.await.unwrap().body, "slept");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_program_for_wasip1() {
    well_and_ill("wasip1").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_library_for_wasip1() {
    well_and_ill("reactor").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_program_for_js() {
    well_and_ill("js").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_js_program_without_the_sdk() {
    let site = Site::new();
    site.put("face.wasm", build("face", "js"));
    let node = site.node().await;
    assert_eq!(status(&node, "face").problem, None);
    let mut client = Client::new(node.address()).await;
    for _ in 0..3 {
        let answer = client.get("/face").await;
        let status = status(&node, "face");
        assert_eq!(
            answer.body, "version 1, clock true, kv denied",
            "{status:?}"
        );
    }
    node.stop().await;
}
