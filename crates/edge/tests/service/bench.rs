//! A node's capabilities over simulators, and instances that call them without a guest.

use std::{path::Path, sync::Arc, time::Duration};

use shanhai_edge::{
    permission::{Config, Effective, Manifest},
    service::{Capabilities, CapabilitiesBuilder, Completion, Completions, Generation},
};
use shanhai_edge_abi::{
    CallError, Fields, Frame, Guest, GuestLimits, Method, Reply, Service, Ticket,
};
use shanhai_host::{MemKv, MemLog, Nanos, SimClock, SimGpio, SimRtc, SimUart};
use tokio::sync::Notify;

/// A node without guests, and the other ends of its devices.
pub(crate) struct Bench {
    clock: SimClock,
    pub(crate) gpio: SimGpio,
    pub(crate) uart: SimUart,
    pub(crate) rtc: SimRtc,
    pub(crate) log: MemLog,
    capabilities: Capabilities,
    config: String,
}

impl Bench {
    pub(crate) fn new(config: &str) -> Self {
        Bench::with(config, CapabilitiesBuilder::new())
    }

    pub(crate) fn with(config: &str, builder: CapabilitiesBuilder) -> Self {
        let clock = SimClock::new();
        let gpio = SimGpio::new(clock.clone());
        let uart = SimUart::new(clock.clone());
        let rtc = SimRtc::new(clock.clone());
        let log = MemLog::new();
        let capabilities = builder
            .gpio(gpio.clone())
            .uart(uart.clone())
            .rtc(rtc.clone())
            .kv(MemKv::new())
            .log(log.clone())
            .machine(parse(config).machine().clone())
            .build(tokio::runtime::Handle::current());
        Bench {
            clock,
            gpio,
            uart,
            rtc,
            log,
            capabilities,
            config: config.to_owned(),
        }
    }

    /// An instance of a new generation.
    pub(crate) fn instance(&self, module: &str, manifest: &str) -> Instance {
        self.instance_of(&self.config, module, manifest)
    }

    pub(crate) fn instance_of(&self, config: &str, module: &str, manifest: &str) -> Instance {
        let manifest = Manifest::parse(&format!("{module}.toml"), manifest).unwrap();
        let effective = Effective::new(module, Some(&manifest), &parse(config));
        Instance::new(Arc::new(self.capabilities.generation(effective)))
    }

    pub(crate) fn advance(&self, span: Duration) {
        self.clock.advance(Nanos::from(span));
    }
}

fn parse(config: &str) -> Config {
    Config::parse("shanhai.toml", Path::new("/etc"), config).unwrap()
}

/// An instance whose guest is played by the test.
pub(crate) struct Instance {
    pub(crate) generation: Arc<Generation>,
    pub(crate) completions: Completions,
    pub(crate) guest: Guest,
    woken: Arc<Notify>,
}

impl Instance {
    fn new(generation: Arc<Generation>) -> Self {
        let woken = Arc::new(Notify::new());
        let wake = woken.clone();
        let completions = Completions::new(move || wake.notify_one());
        let services = generation.services(completions.clone());
        Instance {
            guest: Guest::new(Box::new(services), GuestLimits::default()),
            generation,
            completions,
            woken,
        }
    }

    /// Another instance of the same generation.
    pub(crate) fn sibling(&self) -> Instance {
        Instance::new(self.generation.clone())
    }

    pub(crate) fn service(&mut self) -> &mut dyn Service {
        self.guest.service_mut()
    }

    pub(crate) fn call(&mut self, name: &str, request: &[u8]) -> Result<Vec<u8>, CallError> {
        match self.guest.call(name.as_bytes(), request) {
            Reply::Now(result) => result,
            Reply::Later(_) => panic!("{name} is answered later"),
        }
    }

    pub(crate) fn ok(&mut self, method: Method, request: &Frame) -> Vec<u8> {
        self.call(method.name(), request.as_bytes()).unwrap()
    }

    pub(crate) fn fail(&mut self, method: Method, request: &Frame) -> CallError {
        self.call(method.name(), request.as_bytes()).unwrap_err()
    }

    /// The number in field 1 of the reply.
    pub(crate) fn number(&mut self, method: Method, request: &Frame) -> u64 {
        let reply = self.ok(method, request);
        fields(&reply).need_uint(1).unwrap()
    }

    /// Starts a call that is answered later.
    pub(crate) fn later(&mut self, method: Method, request: &Frame) -> Ticket {
        match self
            .guest
            .call(method.name().as_bytes(), request.as_bytes())
        {
            Reply::Later(ticket) => ticket,
            Reply::Now(result) => panic!("{method} is answered at once: {result:?}"),
        }
    }

    async fn completion(&mut self) -> Completion {
        loop {
            if let Some(completion) = self.completions.pop() {
                return completion;
            }
            self.woken.notified().await;
        }
    }

    pub(crate) async fn answer(&mut self, ticket: Ticket) -> Result<Vec<u8>, CallError> {
        match self.completion().await {
            Completion::Answer(of, result) => {
                assert_eq!(of, ticket);
                result
            }
            Completion::Event(event) => panic!("an event: {event:?}"),
        }
    }

    /// The fields of the next event.
    pub(crate) async fn event(&mut self) -> Vec<u8> {
        match self.completion().await {
            // Behind the tag and the number.
            Completion::Event(event) => event.as_bytes()[2..].to_vec(),
            Completion::Answer(ticket, _) => panic!("an answer to {ticket}"),
        }
    }
}

pub(crate) fn frame(write: impl FnOnce(&mut Frame)) -> Frame {
    let mut frame = Frame::new();
    write(&mut frame);
    frame
}

pub(crate) fn fields(bytes: &[u8]) -> Fields<'_> {
    Fields::new(bytes).unwrap()
}
