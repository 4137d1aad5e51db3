//! A module answers its probe before its routes take over.

mod support;

use shanhai_edge::{ModuleState, Node};
use support::{Site, generation, get, program, server, status, until};

async fn problem(node: &Node, text: &str) -> String {
    until(node, "a", |module| {
        let problem = module.problem.as_deref().unwrap_or_default();
        problem.contains(text)
    })
    .await;
    status(node, "a").problem.unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_that_fails_its_probe_leaves_the_one_before() {
    let site = Site::new();
    site.put(
        "a.toml",
        "[probe]\npath = \"/a?deep\"\ntimeout = \"300ms\"\n",
    );
    site.put("a.wasm", server("/a", "one"));
    let node = site.node().await;
    generation(&node, "a", 1).await;
    assert_eq!(get(&node, "/a").await.body, "one");
    for (handler, told) in [
        (
            "unreachable",
            "it answered 502 \"module a failed while it worked",
        ),
        ("nop", "it answered 504 \"module a took too long"),
        ("(loop (br 0))", "2xx or 3xx is expected within 300ms ("),
    ] {
        site.put("a.wasm", program("/a", "two", handler));
        let problem = problem(&node, told).await;
        assert!(
            problem.contains("probe /a?deep (") && problem.contains("a.toml:2"),
            "{problem}"
        );
        let module = status(&node, "a");
        assert_eq!((module.state, module.generation), (ModuleState::Running, 1));
        assert_eq!(get(&node, "/a").await.body, "one");
    }
    site.put("a.wasm", server("/b", "two"));
    let text = problem(&node, "no route of the module is for it").await;
    assert!(text.contains("it has /b"), "{text}");
    site.put("a.toml", "[probe]\npath = \"/b\"\n");
    generation(&node, "a", 2).await;
    assert_eq!(get(&node, "/b").await.body, "two");
    node.stop().await;
}
