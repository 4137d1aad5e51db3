//! The capabilities of this machine, as far as every machine has them: the store on its disk.

use std::{path::Path, sync::Arc};

use shanhai_edge::{
    permission::{Config, Effective},
    service::{Capabilities, CapabilitiesBuilder, Completions},
};
use shanhai_edge_abi::{
    Fields, Frame, Guest, GuestLimits, Method, Reply,
    table::{EventTag, kv_get, kv_open, kv_set},
};
use tokio::{runtime::Handle, sync::Notify};

const CONFIG: &str = "[machine]\nkv = \"kv.redb\"\n[module.m]\nkv = [\"visits\"]\n";

fn config(folder: &Path) -> Config {
    Config::parse("shanhai.toml", folder, CONFIG).unwrap()
}

/// A guest whose program is the test.
struct Module {
    guest: Guest,
    completions: Completions,
    woken: Arc<Notify>,
}

impl Module {
    fn new(capabilities: &Capabilities, config: &Config) -> Self {
        let woken = Arc::new(Notify::new());
        let wake = woken.clone();
        let completions = Completions::new(move || wake.notify_one());
        let generation = capabilities.generation(Effective::new("m", None, config));
        let services = generation.services(completions.clone());
        Module {
            guest: Guest::new(Box::new(services), GuestLimits::default()),
            completions,
            woken,
        }
    }

    /// Calls as `call_async` does; the store answers on a thread of its own.
    async fn call(&mut self, method: Method, request: &Frame) -> Vec<u8> {
        match self
            .guest
            .call(method.name().as_bytes(), request.as_bytes())
        {
            Reply::Now(reply) => reply.unwrap(),
            Reply::Later(ticket) => {
                while !self.completions.deliver(&mut self.guest) {
                    self.woken.notified().await;
                }
                let event = self.guest.pop_event().unwrap();
                let head = [
                    EventTag::Resolve as u8,
                    u8::try_from(ticket.number()).unwrap(),
                ];
                assert_eq!(event[..2], head);
                event[2..].to_vec()
            }
        }
    }
}

#[tokio::test]
async fn values_survive_the_node() {
    let folder = tempfile::tempdir().unwrap();
    let config = config(folder.path());
    let mut open = Frame::new();
    open.text(kv_open::NAME, "visits");
    let mut key = Frame::new();
    key.uint(kv_get::HANDLE, 1).text(kv_get::KEY, "today");
    for life in 0..2 {
        let capabilities = CapabilitiesBuilder::of_machine(&config).unwrap();
        let capabilities = capabilities.build(Handle::current());
        let mut m = Module::new(&capabilities, &config);
        m.call(Method::KvOpen, &open).await;
        let found = m.call(Method::KvGet, &key).await;
        let found = Fields::new(&found)
            .unwrap()
            .bytes(kv_get::reply::VALUE)
            .unwrap();
        assert_eq!(found, (life == 1).then_some(&b"7"[..]));
        let mut set = key.clone();
        set.bytes(kv_set::VALUE, b"7");
        m.call(Method::KvSet, &set).await;
    }
}

#[tokio::test]
async fn a_store_that_cannot_be_opened_names_the_line() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("kv.redb")).unwrap();
    let error = CapabilitiesBuilder::of_machine(&config(folder.path())).unwrap_err();
    let message = error.to_string();
    assert!(
        message.starts_with("shanhai.toml:2: `kv`: cannot open the store "),
        "{message}"
    );
}

#[tokio::test]
async fn what_the_node_does_not_have_is_told_with_what_to_do() {
    let text = "[module.m]\nkv = [\"visits\"]\n";
    let config = Config::parse("shanhai.toml", Path::new("/etc"), text).unwrap();
    let log = shanhai_host::MemLog::new();
    let builder = CapabilitiesBuilder::of_machine(&config).unwrap();
    let capabilities = builder.log(log.clone()).build(Handle::current());
    let mut module = Module::new(&capabilities, &config);
    let mut request = Frame::new();
    request.text(kv_open::NAME, "visits");
    let name = Method::KvOpen.name().as_bytes();
    let Reply::Now(Err(error)) = module.guest.call(name, request.as_bytes()) else {
        panic!("there is no store");
    };
    let remedy = "kv = \"kv.redb\" in [machine] of shanhai.toml";
    assert!(error.message.contains(remedy), "{error}");
    assert!(log.lines()[0].contains(remedy), "{:?}", log.lines());
}

#[cfg(not(any(feature = "sqlite", feature = "turso")))]
#[tokio::test]
async fn databases_that_the_build_does_not_have_are_an_error() {
    let text = "[machine.sql]\nlog = \"log.db\"\n";
    let config = Config::parse("shanhai.toml", Path::new("/etc"), text).unwrap();
    let error = CapabilitiesBuilder::of_machine(&config).unwrap_err();
    assert!(
        error.to_string().starts_with("shanhai.toml:2: `sql`: "),
        "{error}"
    );
}
