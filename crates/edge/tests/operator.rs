//! The operator's file changes while the node runs.

mod support;

use std::{
    fs,
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering::Relaxed},
    },
    time::Duration,
};

use shanhai_edge::{ModuleState, Node, Settings, permission::Config, service::CapabilitiesBuilder};
use support::{Client, Site, generation, get, server, status, until};
use tempfile::TempDir;

/// A node and its operator's file.
struct Operated {
    site: Site,
    folder: TempDir,
    node: Node,
}

impl Operated {
    async fn start(site: Site, config: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("shanhai.toml");
        fs::write(&file, config).unwrap();
        let config = Config::load(&file).unwrap();
        let settings = Settings {
            modules: site.path().to_owned(),
            listen: ([127, 0, 0, 1], 0).into(),
            poll: site.poll,
            drain: Duration::from_secs(60),
            config: Some(file),
            ..Settings::of(&config)
        };
        let runtime = tokio::runtime::Handle::current();
        let capabilities = CapabilitiesBuilder::new().build(runtime);
        let node = Node::start(settings, config, capabilities).await.unwrap();
        node.settled().await;
        Operated { site, folder, node }
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join("shanhai.toml")
    }

    /// Says something else, as editors do: written beside, then renamed.
    fn say(&self, config: &str) {
        let beside = self.folder.path().join("shanhai.toml~");
        fs::write(&beside, config).unwrap();
        fs::rename(beside, self.file()).unwrap();
    }

    /// Waits until the file is as wished.
    async fn problem(&self, as_wished: impl Fn(&Option<String>) -> bool) {
        let is = |_: &[_]| as_wished(&self.node.config_problem());
        let waited = tokio::time::timeout(Duration::from_secs(120), self.node.until(is)).await;
        assert!(waited.is_ok(), "{:?}", self.node.config_problem());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_granted_later_is_used_at_once() {
    for poll in [false, true] {
        let mut site = Site::new();
        site.poll = poll;
        site.put("a.wasm", server("/a", "a"));
        site.put("a.toml", "kv = \"a\"\n");
        site.put("b.wasm", server("/b", "b"));
        site.put("b.toml", "routes = \"/b\"\n");
        let this = Operated::start(site, "[module.b.limits]\ntime = \"4s\"\n").await;
        let node = &this.node;
        assert_eq!(status(node, "a").state, ModuleState::Failed);
        assert_eq!(get(node, "/b").await.body, "b");
        // A new line moves those of `b`, and grants what `b` does not ask for.
        this.say("[default]\nkv = [\"a\"]\n\n[module.b.limits]\ntime = \"4s\"\n");
        generation(node, "a", 1).await;
        assert_eq!(get(node, "/a").await.body, "a");
        assert_eq!(status(node, "b").generation, 1);
        // What matters to `b` starts it anew.
        this.say("[default]\nkv = [\"a\"]\n[module.b.limits]\ntime = \"3s\"\n");
        generation(node, "b", 2).await;
        assert_eq!(status(node, "a").generation, 1);
        this.node.stop().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_request_fails_while_grants_change() {
    let site = Site::new();
    site.put("a.wasm", server("/a", "a"));
    let this = Operated::start(site, "").await;
    let address = this.node.address();
    let stop = Arc::new(AtomicBool::new(false));
    let clients: Vec<_> = (0..4)
        .map(|_| {
            let stop = stop.clone();
            tokio::spawn(async move {
                let mut client = Client::new(address).await;
                let mut count = 0_u32;
                while !stop.load(Relaxed) {
                    let answer = client.get("/a").await;
                    assert_eq!(answer.status, 200, "{answer:?}");
                    count += 1;
                }
                count
            })
        })
        .collect();
    for number in 1..=4 {
        this.say(&format!("[module.a.limits]\ntime = \"{number}s\"\n"));
        generation(&this.node, "a", number + 1).await;
    }
    stop.store(true, Relaxed);
    for client in clients {
        assert!(client.await.unwrap() > 0);
    }
    this.node.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_taken_back_stops_who_needs_it() {
    let site = Site::new();
    site.put("a.wasm", server("/a", "a"));
    site.put("a.toml", "kv = \"a\"\n");
    site.put("b.wasm", server("/b", "b"));
    let this = Operated::start(site, "[module.a]\nkv = [\"a\"]\n").await;
    let node = &this.node;
    assert_eq!(get(node, "/a").await.body, "a");
    this.say("[module.a]\n");
    until(node, "a", |module| module.state == ModuleState::Failed).await;
    let problem = status(node, "a").problem.unwrap();
    assert!(
        problem.contains("a.toml:1") && problem.contains("add kv = [\"a\"] to [module.a]"),
        "{problem}"
    );
    assert_eq!(get(node, "/a").await.status, 404);
    assert_eq!(get(node, "/b").await.body, "b");
    assert_eq!(status(node, "b").generation, 1);
    // Both sides can mend it; here the manifest asks for less.
    this.site.put("a.toml", "");
    generation(node, "a", 2).await;
    assert_eq!(get(node, "/a").await.body, "a");
    this.node.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_that_is_wrong_changes_nothing() {
    let site = Site::new();
    site.put("a.wasm", server("/a", "a"));
    site.put("a.toml", "kv = \"a\"\n");
    let this = Operated::start(site, "[module.a]\nkv = [\"a\"]\n").await;
    let node = &this.node;
    this.say("[module.a]\n[modul.b]\n");
    this.problem(Option::is_some).await;
    let problem = node.config_problem().unwrap();
    assert!(
        problem.contains("shanhai.toml:2") && problem.contains("is `module` meant?"),
        "{problem}"
    );
    assert_eq!(get(node, "/a").await.body, "a");
    let health = get(node, "/healthz").await.body;
    assert!(
        health.contains("\"degraded\"") && health.contains("shanhai.toml:2"),
        "{health}"
    );
    fs::remove_file(this.file()).unwrap();
    this.problem(|problem| {
        let text = problem.as_deref().unwrap_or_default();
        text.contains("there is no such file")
    })
    .await;
    this.say("[module.a]\nkv = [\"a\"]\n");
    this.problem(Option::is_none).await;
    assert_eq!(status(node, "a").generation, 1);
    assert!(get(node, "/healthz").await.body.contains("\"ok\""));
    this.node.stop().await;
}
