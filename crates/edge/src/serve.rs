//! A node as a whole process: its threads, its log, the machine, until it is asked to end.

use std::{io, net::SocketAddr, num::NonZero, sync::Arc, thread};

use tracing::Level;

use crate::{
    GuestLog, LogWriter, Node, NodeError, Settings, panel,
    permission::{Config, LogFormat},
    service::{Capabilities, CapabilitiesBuilder},
};

/// Worker threads, if nobody says how many: what a node does is mostly to wait.
const WORKERS: usize = 4;

/// What a node's process is told.
#[derive(Clone, Debug)]
pub struct Serve {
    /// Where requests are taken and modules are found.
    pub settings: Settings,
    /// What the operator says.
    pub config: Config,
    /// Serve with simulated pins, ports and clocks instead of this machine's.
    pub simulate: bool,
    /// Where the simulated machine is looked at and operated over HTTP, if anywhere.
    pub panel: Option<SocketAddr>,
    /// How the log is written.
    pub log: LogFormat,
    /// Log every step, and what modules say at their lowest level.
    pub verbose: bool,
    /// Threads that serve requests and run modules; as many as there are processors, at most four,
    /// if it is not said.
    pub workers: Option<usize>,
}

/// Why a node's process does not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ServeError {
    /// The node does not start.
    #[error(transparent)]
    Node(#[from] NodeError),
    /// The simulated machine cannot be operated there.
    #[error("cannot operate the simulated machine at {address}: {source}")]
    Panel {
        /// The address.
        address: SocketAddr,
        /// Why.
        source: io::Error,
    },
    /// The machine's devices cannot be used.
    #[error("{0}")]
    Machine(String),
    /// The system refuses threads or signals.
    #[error("cannot start: {0}")]
    System(#[from] io::Error),
}

/// Serves until the process is asked to end (SIGTERM, SIGINT).
///
/// # Errors
/// [`ServeError`] if it does not start.
pub fn serve(options: Serve) -> Result<(), ServeError> {
    let level = if options.verbose {
        Level::DEBUG
    } else {
        Level::INFO
    };
    // A second node in one process has the log of the first.
    LogWriter::new(options.log, level).install();
    let processors = thread::available_parallelism().map_or(1, NonZero::get);
    let workers = options.workers.unwrap_or(processors.min(WORKERS)).max(1);
    // One worker is this thread itself: nothing has to be handed from one to another.
    let mut runtime = match workers {
        1 => tokio::runtime::Builder::new_current_thread(),
        _ => tokio::runtime::Builder::new_multi_thread(),
    };
    let runtime = runtime
        .worker_threads(workers)
        .thread_name("shanhai-worker")
        .enable_all()
        .build()?;
    let handle = runtime.handle().clone();
    let (capabilities, simulation) = if options.simulate {
        let log = Arc::new(GuestLog);
        let (capabilities, simulation) = Capabilities::simulated(&options.config, log, handle);
        (capabilities, Some(simulation))
    } else {
        let builder = CapabilitiesBuilder::of_machine(&options.config);
        let builder = builder.map_err(|error| ServeError::Machine(error.to_string()))?;
        (builder.log(GuestLog).build(handle), None)
    };
    runtime.block_on(async {
        if let (Some(simulation), Some(address)) = (simulation, options.panel) {
            let of_panel = |source| ServeError::Panel { address, source };
            let address = panel::serve(simulation, address).await.map_err(of_panel)?;
            tracing::info!(%address, "the simulated machine is operated here");
        }
        let node = Node::start(options.settings, options.config, capabilities).await?;
        node.run().await?;
        Ok(())
    })
}
