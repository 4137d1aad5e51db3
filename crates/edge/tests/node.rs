//! A node with guests written by hand: routes, swaps, drains, ends.

mod support;

use shanhai_edge::ModuleState;
use support::{Client, Site, generation, get, program, server, status, until};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_module_serves_its_route() {
    let site = Site::new();
    site.put("hello.wasm", server("/hello", "hello, world"));
    let node = site.node().await;
    let mut client = Client::new(node.address()).await;
    for _ in 0..3 {
        let answer = client.get("/hello").await;
        assert_eq!((answer.status, &*answer.body), (200, "hello, world"));
    }
    assert_eq!(client.get("/none").await.status, 404);
    let health = client.get("/healthz").await;
    assert_eq!(
        health.body,
        "{\"status\":\"ok\",\"modules\":[{\"name\":\"hello\",\"state\":\"running\",\
         \"generation\":1,\"instances\":1,\"routes\":[\"/hello\"]}]}\n"
    );
    let metrics = client.get("/metrics").await.body;
    let line = "shanhai_requests_total{module=\"hello\",status=\"2xx\"} 3";
    assert!(metrics.contains(line), "{metrics}");
    node.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn plugged_in_replaced_and_removed_while_it_runs() {
    for poll in [false, true] {
        let mut site = Site::new();
        site.poll = poll;
        let node = site.node().await;
        assert_eq!(get(&node, "/a").await.status, 404);
        site.put("a.wasm", server("/a", "one"));
        generation(&node, "a", 1).await;
        let mut client = Client::new(node.address()).await;
        assert_eq!(client.get("/a").await.body, "one");
        site.put("a.wasm", server("/a", "two"));
        generation(&node, "a", 2).await;
        assert_eq!(client.get("/a").await.body, "two");
        site.remove("a.wasm");
        node.until(|modules| modules.is_empty()).await;
        assert_eq!(client.get("/a").await.status, 404);
        node.stop().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_same_file_is_not_loaded_again() {
    let site = Site::new();
    site.put("a.wasm", server("/a", "one"));
    let node = site.node().await;
    site.put("a.wasm", server("/a", "one"));
    // What is put in afterwards is looked at afterwards.
    site.put("b.wasm", server("/b", "other"));
    generation(&node, "b", 1).await;
    assert_eq!(status(&node, "a").generation, 1);
    node.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_that_fails_leaves_the_one_before() {
    let site = Site::new();
    site.put("a.wasm", server("/a", "one"));
    let node = site.node().await;
    let good = server("/a", "two");
    for (bytes, problem) in [
        (good[..good.len() - 9].to_vec(), "copy it again"),
        (b"\x7fELF".to_vec(), "GOOS=wasip1"),
        (Vec::new(), "the file is empty"),
        (
            wat::parse_str("(module)").unwrap(),
            "no program that can serve",
        ),
        (program("/a", "x", "nop").replace_import(), "nowhere"),
        (
            wat::parse_str(r#"(module (func (export "_start") unreachable))"#).unwrap(),
            "trap",
        ),
        (
            wat::parse_str(r#"(module (func (export "_start")))"#).unwrap(),
            "ListenAndServe",
        ),
    ] {
        site.put("a.wasm", bytes);
        until(&node, "a", |module| {
            module
                .problem
                .as_ref()
                .is_some_and(|text| text.contains(problem))
        })
        .await;
        let module = status(&node, "a");
        assert_eq!((module.state, module.generation), (ModuleState::Running, 1));
        assert_eq!(get(&node, "/a").await.body, "one");
    }
    site.put("a.wasm", good);
    generation(&node, "a", 2).await;
    assert_eq!(status(&node, "a").problem, None);
    assert_eq!(get(&node, "/a").await.body, "two");
    node.stop().await;
}

/// A module with another import.
trait ReplaceImport {
    fn replace_import(self) -> Vec<u8>;
}

impl ReplaceImport for Vec<u8> {
    fn replace_import(mut self) -> Vec<u8> {
        let at = self
            .windows(9)
            .position(|part| part == b"proc_exit")
            .unwrap();
        self[at..at + 9].copy_from_slice(b"nowhere_!");
        self
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_manifest_that_is_wrong_names_file_and_line() {
    let site = Site::new();
    site.put("a.toml", "routes = [\"/a\"]\ngipo = [\"led\"]\n");
    site.put("a.wasm", server("/a", "one"));
    let node = site.node().await;
    let problem = status(&node, "a").problem.unwrap();
    assert!(
        problem.contains("a.toml:2") && problem.contains("gpio"),
        "{problem}"
    );
    site.put("a.toml", "routes = [\"/a\"]\n");
    generation(&node, "a", 1).await;
    assert_eq!(get(&node, "/a").await.body, "one");
    // Asked for and not granted: refused, and the line says what to write.
    site.put("a.toml", "gpio = [\"led:out\"]\n");
    until(&node, "a", |module| module.problem.is_some()).await;
    let problem = status(&node, "a").problem.unwrap();
    assert!(
        problem.contains("add gpio = [\"led:out\"] to [module.a]"),
        "{problem}"
    );
    assert_eq!(get(&node, "/a").await.body, "one");
    node.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn routes_have_one_owner() {
    let site = Site::new();
    site.put("a.wasm", server("/same", "a"));
    let node = site.node().await;
    site.put("b.wasm", server("/{same}", "b"));
    site.put("c.wasm", server("/same", "c"));
    site.put("d.wasm", server("/healthz", "d"));
    site.put("e.wasm", server("GET /e/only", "e"));
    for name in ["b", "c", "d", "e"] {
        generation(&node, name, 1).await;
    }
    assert_eq!(get(&node, "/same").await.body, "a");
    assert_eq!(get(&node, "/other").await.body, "b");
    let problem = |name| status(&node, name).problem.unwrap_or_default();
    assert!(problem("c").contains("of module a"), "{}", problem("c"));
    assert!(problem("d").contains("the node's own"), "{}", problem("d"));
    assert_eq!(
        Client::new(node.address())
            .await
            .post("/e/only", b"")
            .await
            .status,
        405
    );
    site.remove("a.wasm");
    node.until(|modules| modules.iter().all(|module| module.name != "a"))
        .await;
    assert_eq!(get(&node, "/same").await.body, "c");
    node.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn swaps_under_load_lose_nothing() {
    let site = Site::new();
    site.put("a.wasm", server("/a", "0"));
    let node = site.node().await;
    let address = node.address();
    let stop = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(false));
    let clients: Vec<_> = (0..4)
        .map(|_| {
            let stop = stop.clone();
            tokio::spawn(async move {
                let mut client = Client::new(address).await;
                let mut count = 0_u32;
                while !stop.load(std::sync::atomic::Ordering::Relaxed) {
                    let answer = client.get("/a").await;
                    assert_eq!(answer.status, 200, "{answer:?}");
                    count += 1;
                }
                count
            })
        })
        .collect();
    for number in 1..=8 {
        site.put("a.wasm", server("/a", &number.to_string()));
        generation(&node, "a", number + 1).await;
    }
    stop.store(true, std::sync::atomic::Ordering::Relaxed);
    for client in clients {
        assert!(client.await.unwrap() > 0);
    }
    assert_eq!(get(&node, "/a").await.body, "8");
    node.stop().await;
}
