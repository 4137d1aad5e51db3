//! `shanhai serve`: an edge node that serves the modules of a folder.

use std::{net::SocketAddr, path::PathBuf};

use clap::Args;
use shanhai_edge::{
    NodeError, Serve, ServeError, Settings,
    permission::{LogFormat, listen_address},
};

use crate::{failure::Failure, operator};

/// Options of `shanhai serve`.
#[derive(Debug, Args)]
pub struct ServeOptions {
    /// The folder of the modules: NAME.wasm, and NAME.toml if it asks for something
    /// [default: node.modules of the operator's file, else /var/lib/shanhaixingchen/modules]
    #[arg(long, value_name = "DIR", value_hint = clap::ValueHint::DirPath)]
    pub modules: Option<PathBuf>,
    /// Where requests are taken: 127.0.0.1:8080, :8080 for all addresses
    /// [default: node.listen of the operator's file, else :8080]
    #[arg(long, value_name = "ADDRESS:PORT", value_parser = parse_listen)]
    pub listen: Option<SocketAddr>,
    /// The operator's file: what modules are granted, which devices there are; read again when it changes
    /// [default: shanhai.toml here, else /etc/shanhaixingchen/shanhai.toml, else routes and log only]
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    pub config: Option<PathBuf>,
    /// Simulate pins, ports and clocks instead of using those of this machine
    #[arg(long)]
    pub sim: bool,
    /// Look at the simulated machine and operate it here, with curl: drive pins, feed serial ports, set
    /// the clock, inject faults; GET / lists how [default: nowhere]
    #[arg(long, value_name = "ADDRESS:PORT", requires = "sim", value_parser = parse_sim_listen)]
    pub sim_listen: Option<SocketAddr>,
    /// Write the log as JSON, one object a line
    #[arg(long)]
    pub json: bool,
    /// Log every step, and what modules say at their lowest level
    #[arg(long, short)]
    pub verbose: bool,
    /// Threads that serve requests and run modules [default: one a processor, at most 4]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=256))]
    pub workers: Option<u16>,
    /// Look at the files again and again, for file systems that do not tell of changes
    #[arg(long)]
    pub poll: bool,
}

/// Serves until it is asked to end.
pub fn serve(options: &ServeOptions) -> Result<u8, Failure> {
    let (file, config) = operator::load(options.config.as_deref())?;
    let mut settings = Settings::of(&config);
    if let Some(modules) = &options.modules {
        settings.modules.clone_from(modules);
    }
    if let Some(listen) = options.listen {
        settings.listen = listen;
    }
    settings.poll = options.poll;
    settings.config = file;
    // The line to change, if the address comes from one.
    let listen = config
        .node()
        .listen
        .as_ref()
        .map(|listen| listen.source.clone());
    let listen = listen.filter(|_| options.listen.is_none());
    let log = config.node().log.as_ref().map(|log| log.value);
    let served = shanhai_edge::serve(Serve {
        settings,
        simulate: options.sim,
        panel: options.sim_listen,
        log: match options.json {
            true => LogFormat::Json,
            false => log.unwrap_or_default(),
        },
        verbose: options.verbose,
        workers: options.workers.map(usize::from),
        config,
    });
    served.map(|()| 0).map_err(|error: ServeError| {
        let mut text = error.to_string();
        if let (ServeError::Node(NodeError::Listen { .. }), Some(line)) = (&error, listen) {
            text += &format!(" or node.listen ({line})");
        }
        // What follows the last semicolon says what to do.
        match text.rsplit_once("; ") {
            Some((problem, remedy)) => Failure::new(problem).hint(remedy),
            None => Failure::new(text),
        }
    })
}

/// Reads an address to listen on.
pub fn parse_listen(text: &str) -> Result<SocketAddr, String> {
    listen_address(text).ok_or_else(|| {
        "an address and a port are expected, for example 127.0.0.1:8080 or :8080".to_owned()
    })
}

/// Reads an address of this machine alone; without a host it is `127.0.0.1`.
pub fn parse_sim_listen(text: &str) -> Result<SocketAddr, String> {
    let full = match text.strip_prefix(':') {
        Some(port) => format!("127.0.0.1:{port}"),
        None => text.to_owned(),
    };
    let address = parse_listen(&full)?;
    match address.ip().is_loopback() {
        true => Ok(address),
        false => Err(format!(
            "{address} would be reached by other machines; choose 127.0.0.1:PORT"
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses() {
        assert!(parse_listen("8080").unwrap_err().contains(":8080"));
        let here = parse_sim_listen(":81").unwrap();
        assert_eq!(here.to_string(), "127.0.0.1:81");
        assert!(
            parse_sim_listen("0.0.0.0:81")
                .unwrap_err()
                .contains("127.0.0.1:PORT")
        );
    }
}
