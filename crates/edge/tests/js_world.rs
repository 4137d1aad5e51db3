//! A program of Go's for js: its callbacks take turns with others, its `net/http` reaches what is granted.

mod support;

use std::io::{Read as _, Write as _};

use shanhai_edge::service::{CapabilitiesBuilder, MachineNetwork};
use shanhai_edge::{ModuleState, Node, Settings, permission::Config};
use support::{Client, Site, generation, get, go::build, server, status, until};

/// One thread for everything: who holds it is alone.
#[tokio::test]
async fn a_callback_that_loops_stops_only_itself() {
    let site = Site::with_config("[module.world.limits]\ntime = \"2s\"\n");
    site.put("world.wasm", build("world", "js"));
    site.put("well.wasm", server("/well", "fine"));
    let node = site.node().await;
    assert_eq!(status(&node, "world").problem, None);
    let address = node.address();
    assert_eq!(get(&node, "/sum").await.body, "42\n");
    for path in ["/promise", "/timer"] {
        let mut stuck =
            tokio::spawn(async move { Client::new(address).await.get(path).await.status });
        let mut client = Client::new(address).await;
        let mut served = 0;
        let ended = loop {
            tokio::select! {
                ended = &mut stuck => break ended.unwrap(),
                answer = client.get("/well") => {
                    assert_eq!(answer.body, "fine");
                    served += 1;
                }
            }
        };
        assert_eq!(ended, 504, "{path}");
        assert!(served > 10, "{path}: only {served} answers meanwhile");
        for state in [ModuleState::Restarting, ModuleState::Running] {
            until(&node, "world", |module| module.state == state).await;
        }
        assert_eq!(get(&node, "/sum").await.body, "42\n");
    }
    node.stop().await;
}

/// A server on this machine that answers every request with its path.
fn other_host() -> u16 {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut head = Vec::new();
            let mut buffer = [0; 1024];
            while !head.ends_with(b"\r\n\r\n") {
                let count = stream.read(&mut buffer).unwrap();
                head.extend_from_slice(&buffer[..count]);
            }
            let head = String::from_utf8(head).unwrap();
            let path = head.split(' ').nth(1).unwrap();
            let answer = format!(
                "HTTP/1.1 200 OK\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{path}",
                path.len()
            );
            stream.write_all(answer.as_bytes()).unwrap();
        }
    });
    port
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn stock_net_http_reaches_what_is_granted() {
    let (granted, other) = (other_host(), other_host());
    let site = Site::with_config(&format!(
        "[module.world]\nhosts = [\"127.0.0.1:{granted}\"]\n"
    ));
    site.put("world.wasm", build("world", "js"));
    let config = Config::parse("shanhai.toml", site.path(), &site.config).unwrap();
    let settings = Settings {
        modules: site.path().to_owned(),
        listen: ([127, 0, 0, 1], 0).into(),
        ..Settings::of(&config)
    };
    let builder = CapabilitiesBuilder::new().network(MachineNetwork);
    let capabilities = builder.build(tokio::runtime::Handle::current());
    let node = Node::start(settings, config, capabilities).await.unwrap();
    generation(&node, "world", 1).await;
    for _ in 0..2 {
        let answer = get(&node, &format!("/fetch/127.0.0.1:{granted}")).await;
        assert_eq!(answer.body, "200 /file <nil>\n");
    }
    let answer = get(&node, &format!("/fetch/127.0.0.1:{other}")).await.body;
    assert!(
        answer.contains("shanhai.toml:1 does not grant it")
            && answer.contains(&format!("add hosts = [\"127.0.0.1:{other}\"]")),
        "{answer}"
    );
    // What was counted stays counted, whatever comes after.
    site.put("world.toml", "hosts = [\"*:*\"]\n");
    generation(&node, "world", 2).await;
    let metrics = node.metrics();
    let line = "shanhai_module_refusals_total{module=\"world\"} 1";
    assert!(metrics.contains(line), "{metrics}");
    node.stop().await;
}
