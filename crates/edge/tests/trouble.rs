//! Guests in trouble: one that traps, loops, ends, forgets or says too much stops only itself.

mod support;

use shanhai_edge::{ModuleState, Node, Settings, permission::Config, service::CapabilitiesBuilder};
use shanhai_host::MemLog;
use support::{Client, Site, generation, get, program, server, status, until};

/// A guest that answers unless the path says otherwise would need to read it: here each module is one
/// sort of trouble, beside one that is well.
fn site(config: &str, handler: &str) -> Site {
    let site = Site::with_config(config);
    site.put("well.wasm", server("/well", "fine"));
    site.put("bad.wasm", program("/bad", "bad", handler));
    site
}

const SHORT: &str = "[module.bad.limits]\ntime = \"200ms\"\n";

/// Answers the first request of each instance, and does something else at the second.
fn second(trouble: &str) -> String {
    format!(
        "(if (i32.eq (global.get $served) (i32.const 1))
            (then (call $reply (local.get $id)))
            (else {trouble}))"
    )
}

async fn is_well(node: &shanhai_edge::Node) {
    assert_eq!(get(node, "/well").await.body, "fine");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_guest_that_traps_is_started_again() {
    for (trouble, reason) in [
        ("unreachable", "trap: unreachable"),
        ("(call $exit (i32.const 3)) unreachable", "status 3"),
    ] {
        let site = site("", &second(trouble));
        let node = site.node().await;
        assert_eq!(get(&node, "/bad").await.body, "bad");
        let mut client = Client::new(node.address()).await;
        let answer = client.get("/bad").await;
        assert_eq!(answer.status, 502, "{answer:?}");
        is_well(&node).await;
        until(&node, "bad", |module| {
            module.state == ModuleState::Restarting
        })
        .await;
        let problem = status(&node, "bad").problem.unwrap();
        assert!(problem.contains(reason), "{problem}");
        let answer = client.get("/bad").await;
        assert!(
            answer.status == 503 && answer.head.contains("retry-after: 1"),
            "{answer:?}"
        );
        until(&node, "bad", |module| module.state == ModuleState::Running).await;
        assert_eq!(client.get("/bad").await.body, "bad");
        let metrics = node.metrics();
        let line = "shanhai_module_crashes_total{module=\"bad\"} 1";
        assert!(metrics.contains(line), "{metrics}");
        node.stop().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_program_that_ends_stays_so_until_its_file_comes_anew() {
    let ends = second("(call $exit (i32.const 0)) unreachable");
    let site = site("", &ends);
    let node = site.node().await;
    assert_eq!(get(&node, "/bad").await.body, "bad");
    assert_eq!(get(&node, "/bad").await.status, 502);
    until(&node, "bad", |module| module.state == ModuleState::Ended).await;
    let problem = status(&node, "bad").problem.unwrap();
    assert!(
        problem.contains("with status 0; to start it again"),
        "{problem}"
    );
    assert_eq!(get(&node, "/bad").await.status, 503);
    is_well(&node).await;
    site.remove("bad.wasm");
    node.until(|modules| modules.len() == 1).await;
    site.put("bad.wasm", program("/bad", "bad", &ends));
    generation(&node, "bad", 1).await;
    assert_eq!(get(&node, "/bad").await.body, "bad");
    node.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_guest_that_loops_is_stopped() {
    let site = site(SHORT, &second("(loop (br 0))"));
    let node = site.node().await;
    assert_eq!(get(&node, "/bad").await.body, "bad");
    let address = node.address();
    let stuck = tokio::spawn(async move { Client::new(address).await.get("/bad").await });
    is_well(&node).await;
    let answer = stuck.await.unwrap();
    assert_eq!(answer.status, 504, "{answer:?}");
    assert!(answer.body.contains("took too long"), "{answer:?}");
    until(&node, "bad", |module| module.state == ModuleState::Running).await;
    assert_eq!(get(&node, "/bad").await.body, "bad");
    node.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_guest_that_burns_too_much_fuel_is_stopped() {
    let config = "[module.bad.limits]\nfuel = 1000000\n";
    let site = site(config, &second("(loop (br 0))"));
    let node = site.node().await;
    assert_eq!(get(&node, "/bad").await.body, "bad");
    let answer = get(&node, "/bad").await;
    assert!(
        answer.status == 503 && answer.body.contains("fuel"),
        "{answer:?}"
    );
    is_well(&node).await;
    until(&node, "bad", |module| module.state == ModuleState::Running).await;
    assert_eq!(get(&node, "/bad").await.body, "bad");
    node.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn requests_that_are_forgotten_time_out() {
    let site = site(SHORT, "nop");
    let node = site.node().await;
    // The third in a row shows that the guest has forgotten them.
    for _ in 0..3 {
        let answer = get(&node, "/bad").await;
        assert_eq!(answer.status, 504, "{answer:?}");
    }
    until(&node, "bad", |module| {
        module.state == ModuleState::Restarting
    })
    .await;
    let problem = status(&node, "bad").problem.unwrap();
    assert!(problem.contains("without an answer"), "{problem}");
    is_well(&node).await;
    node.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn answers_and_bodies_have_limits() {
    let config = "[module.bad.limits]\nresponse = \"1K\"\nrequest = \"2K\"\n";
    let site = Site::with_config(config);
    site.put("bad.wasm", server("/bad", &"x".repeat(1025)));
    site.put("well.wasm", server("/well", &"x".repeat(2000)));
    let node = site.node().await;
    let answer = get(&node, "/bad").await;
    assert_eq!(answer.status, 502, "{answer:?}");
    assert!(answer.body.contains("the limit is 1024"), "{answer:?}");
    let mut client = Client::new(node.address()).await;
    let answer = client.post("/bad", &[b'x'; 2049]).await;
    assert_eq!(answer.status, 413, "{answer:?}");
    assert!(answer.body.contains("shanhai.toml:3"), "{answer:?}");
    assert_eq!(get(&node, "/well").await.body.len(), 2000);
    assert_eq!(status(&node, "bad").state, ModuleState::Running);
    node.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_start_that_loops_or_takes_too_much_memory_fails() {
    let config = "[default.limits]\nstart = \"200ms\"\nmemory = \"1M\"\n";
    let site = Site::with_config(config);
    let text = r#"(module (memory (export "memory") 1) (func (export "_start") (loop (br 0))))"#;
    site.put("loops.wasm", wat::parse_str(text).unwrap());
    let text = r#"(module (memory (export "memory") 100) (func (export "_start")))"#;
    site.put("large.wasm", wat::parse_str(text).unwrap());
    site.put("well.wasm", server("/well", "fine"));
    let node = site.node().await;
    let problem = status(&node, "loops").problem.unwrap();
    assert!(
        problem.contains("within 200ms") && problem.contains("shanhai.toml:2"),
        "{problem}"
    );
    let problem = status(&node, "large").problem.unwrap();
    let remedy = "; raise limits.memory (shanhai.toml:3)";
    assert!(
        problem.contains("large.wasm: a memory of 100 pages") && problem.ends_with(remedy),
        "{problem}"
    );
    is_well(&node).await;
    node.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn too_many_requests_are_turned_away() {
    let config = "[module.bad.limits]\nconcurrency = 1\ntime = \"2s\"\n";
    let site = site(config, "nop");
    let node = site.node().await;
    let address = node.address();
    let stuck = tokio::spawn(async move { Client::new(address).await.get("/bad").await });
    // It is under way when another one is turned away.
    let mut client = Client::new(address).await;
    let mut refused = client.get("/bad").await;
    if refused.status != 503 {
        // This one came first: the other was turned away.
        assert_eq!(refused.status, 504);
        refused = stuck.await.unwrap();
    }
    assert_eq!(refused.status, 503, "{refused:?}");
    assert!(refused.body.contains("1 requests under way"), "{refused:?}");
    assert!(
        node.metrics()
            .contains("shanhai_module_overloads_total{module=\"bad\"} 1")
    );
    node.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn several_instances_come_from_an_image() {
    // Each instance answers once and then works for ever on its second request.
    let config = "[module.bad.limits]\ninstances = 3\ntime = \"3s\"\n";
    let site = site(config, &second("(loop (br 0))"));
    site.put("bad.toml", "[limits]\ninstances = 3\n");
    let node = site.node().await;
    generation(&node, "bad", 1).await;
    assert_eq!(get(&node, "/bad").await.body, "bad");
    let address = node.address();
    let ask = || tokio::spawn(async move { Client::new(address).await.get("/bad").await });
    let stuck = ask();
    // Two more come while the first is stuck: another instance is started, from the image that was
    // taken before the first answer, and answers one of them.
    let others = [ask(), ask()];
    let mut statuses = vec![stuck.await.unwrap().status];
    for other in others {
        statuses.push(other.await.unwrap().status);
    }
    assert!(statuses.contains(&200), "{statuses:?}");
    assert!(
        status(&node, "bad").problem.is_none() || statuses.contains(&504),
        "{statuses:?}"
    );
    node.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_says_too_much_is_cut_short() {
    let limits = "[module.bad.limits]\nlog-rate = 1\nlog-burst = 10\nlog-line = 4\n";
    let handler = "(local.set $read (i64.const 50))
        (loop $more
            (call $log (i32.const 1) (i32.const 0) (i32.const 9))
            (local.set $read (i64.sub (local.get $read) (i64.const 1)))
            (br_if $more (i64.ne (local.get $read) (i64.const 0))))
        (call $reply (local.get $id))";
    let site = site(limits, handler);
    let config = Config::parse("shanhai.toml", site.path(), &site.config).unwrap();
    let settings = Settings {
        modules: site.path().to_owned(),
        listen: ([127, 0, 0, 1], 0).into(),
        ..Settings::of(&config)
    };
    let log = MemLog::new();
    let builder = CapabilitiesBuilder::new().log(log.clone());
    let capabilities = builder.build(tokio::runtime::Handle::current());
    let node = Node::start(settings, config, capabilities).await.unwrap();
    node.settled().await;
    assert_eq!(get(&node, "/bad").await.body, "bad");
    // At least the burst, and no more than a few seconds' worth beyond it.
    let lines = log.lines();
    assert!((10..20).contains(&lines.len()), "{lines:?}");
    assert_eq!(lines[0], "info bad: rout");
    let left_out = format!(
        "shanhai_module_log_lines_left_out_total{{module=\"bad\"}} {}",
        50 - lines.len()
    );
    let metrics = node.metrics();
    assert!(metrics.contains(&left_out), "{left_out}\n{metrics}");
    node.stop().await;
}
