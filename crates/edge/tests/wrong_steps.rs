//! What a new user does wrong: each step says what is wrong, where, and what to do, and the node goes on
//! to serve the others.

mod support;

use std::{
    fs,
    io::{self, Write},
    sync::{Arc, Mutex},
    time::Duration,
};

use shanhai_edge::{
    LogWriter, Node, Settings,
    permission::{Config, LogFormat},
    service::CapabilitiesBuilder,
};
use support::{Client, Site, get, program, server};
use tokio::sync::watch;
use tracing::Level;

/// The log of the process, and a count that goes up with it.
#[derive(Clone)]
struct Kept {
    text: Arc<Mutex<String>>,
    lines: watch::Sender<usize>,
}

impl Write for Kept {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.text
            .lock()
            .unwrap()
            .push_str(&String::from_utf8_lossy(bytes));
        self.lines.send_modify(|lines| *lines += 1);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Kept {
    /// Waits for a line with all of these in it.
    async fn line(&self, what: &[&str]) -> String {
        let mut lines = self.lines.subscribe();
        let found = async {
            loop {
                let text = self.text.lock().unwrap().clone();
                let has_all = |line: &&str| what.iter().all(|part| line.contains(part));
                if let Some(line) = text.lines().find(has_all) {
                    return line.to_owned();
                }
                lines.changed().await.unwrap();
            }
        };
        let found = tokio::time::timeout(Duration::from_secs(120), found).await;
        found.unwrap_or_else(|_| panic!("no line with {what:?} in\n{}", self.text.lock().unwrap()))
    }

    fn clear(&self) {
        self.text.lock().unwrap().clear();
    }
}

/// A wrong step: its manifest, its module, what is asked of it with which status, and what the log says.
struct Step<'a> {
    manifest: &'a str,
    module: Vec<u8>,
    ask: Option<(&'a str, u16)>,
    told: &'a [&'a str],
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_wrong_step_says_what_to_do() {
    let kept = Kept {
        text: Arc::default(),
        lines: watch::Sender::new(0),
    };
    assert!(LogWriter::to(LogFormat::Text, Level::INFO, kept.clone()).install());
    let site = Site::with_config("# The operator's file.\n");
    site.put("well.wasm", server("/well", "fine"));
    let node = site.node().await;
    let path = |file: &str| site.path().join(file).display().to_string();
    let (wasm, toml) = (path("step.wasm"), path("step.toml"));
    let good = server("/step", "good");
    let text = |text: &str| wat::parse_str(text).unwrap();
    let huge = "(call $begin (local.get $id))
        (loop $more (br_if $more (i64.ge_s (call $piece (local.get $id)) (i64.const 0))))";
    let steps = [
        // A manifest that is wrong.
        Step {
            manifest: "routes = [\"/step\"]\ngipo = [\"led\"]\n",
            module: good.clone(),
            ask: None,
            told: &[&format!("{toml}:2"), "`gipo`", "is `gpio` meant?"],
        },
        // WebAssembly of the wrong kind: for a browser, for another host, and none at all.
        Step {
            manifest: "",
            module: text("(module (func (export \"add\")))"),
            ask: None,
            told: &[&wasm, "no program that can serve", "GOOS=wasip1"],
        },
        Step {
            manifest: "",
            module: text(
                "(module (import \"env\" \"emscripten\" (func)) (func (export \"_start\")))",
            ),
            ask: None,
            told: &[&wasm, "env", "emscripten", "GOOS=wasip1"],
        },
        Step {
            manifest: "",
            module: b"\x7fELF".to_vec(),
            ask: None,
            told: &[&wasm, "a program for this machine", "GOOS=wasip1"],
        },
        // A grant that is missing.
        Step {
            manifest: "routes = [\"/step\"]\n\ngpio = [\"led:out\"]\n",
            module: good.clone(),
            ask: None,
            told: &[
                &format!("{toml}:3"),
                "shanhai.toml does not grant it",
                "add gpio = [\"led:out\"] to [module.step] in shanhai.toml",
            ],
        },
        // A file that was cut short.
        Step {
            manifest: "",
            module: good[..good.len() / 2].to_vec(),
            ask: None,
            told: &[&wasm, "at offset", "cut short", "then rename it"],
        },
        // One that loops.
        Step {
            manifest: "[limits]\ntime = \"300ms\"\n",
            module: program("/step", "", "(loop $for_ever (br $for_ever))"),
            ask: Some(("/step", 504)),
            told: &[
                &wasm,
                "more than 300ms",
                &format!("raise limits.time ({toml}:2)"),
            ],
        },
        // One that panics: Go's runtime ends with status 2.
        Step {
            manifest: "",
            module: program("/step", "", "(call $exit (i32.const 2))"),
            ask: Some(("/step", 502)),
            told: &[
                &wasm,
                "ended with status 2",
                "the lines before this tell why",
            ],
        },
        Step {
            manifest: "",
            module: program("/step", "", "unreachable"),
            ask: Some(("/step", 502)),
            told: &[&wasm, "trap: ", "the lines before this tell why"],
        },
        // One that says far too much.
        Step {
            manifest: "[limits]\nresponse = \"64K\"\n",
            module: program("/step", "", huge),
            ask: Some(("/step", 200)),
            told: &[
                "an answer was cut off",
                &format!("limits.response ({toml}:2)"),
            ],
        },
    ];
    let mut client = Client::new(node.address()).await;
    for step in steps {
        kept.clear();
        site.put("step.toml", step.manifest);
        site.put("step.wasm", step.module);
        if let Some((path, status)) = step.ask {
            kept.line(&["INFO  started module=step"]).await;
            let mut asked = Client::new(node.address()).await;
            let get = format!("GET {path} HTTP/1.1\r\nhost: test\r\nconnection: close\r\n\r\n");
            asked.send(&get).await;
            let answer = asked.rest().await;
            assert!(
                answer.starts_with(&format!("HTTP/1.1 {status}")),
                "{answer:.200}"
            );
        }
        let line = kept.line(step.told).await;
        assert!(line.contains("module=step"), "{line}");
        // Nobody else takes notice.
        assert_eq!(client.get("/well").await.body, "fine");
        site.remove("step.wasm");
        node.until(|modules| modules.len() == 1).await;
    }
    port_in_use(&node, &site).await;
    // A folder that is called like a module, and one that is gone.
    fs::create_dir(site.path().join("odd.wasm")).unwrap();
    kept.line(&["odd.wasm: left alone: a module is a file"])
        .await;
    let away = site.path().with_extension("away");
    fs::rename(site.path(), &away).unwrap();
    kept.line(&["modules folder", "what runs goes on"]).await;
    assert_eq!(get(&node, "/well").await.body, "fine");
    fs::rename(&away, site.path()).unwrap();
    node.stop().await;
}

async fn port_in_use(node: &Node, site: &Site) {
    let settings = Settings {
        modules: site.path().to_owned(),
        listen: node.address(),
        ..Settings::of(&Config::default())
    };
    let capabilities = CapabilitiesBuilder::new().build(tokio::runtime::Handle::current());
    let error = Node::start(settings, Config::default(), capabilities).await;
    let error = error.unwrap_err().to_string();
    let address = node.address().to_string();
    assert!(
        error.contains(&address) && error.contains("choose another port with --listen"),
        "{error}"
    );
}
