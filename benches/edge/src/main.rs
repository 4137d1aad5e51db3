//! CPU time and instructions of a request: hyper alone, and the node with several guests.
//!
//! ```text
//! shanhai-edge-bench measure GUESTS [ROUNDS]     a table: CPU time of a request, in pairs of rounds
//! shanhai-edge-bench count GUESTS                the same in instructions, by callgrind
//! shanhai-edge-bench reload GUESTS [COUNT]       memory and failed requests over 1,000 reloads under load
//! shanhai-edge-bench hyper ADDRESS               hyper alone: 2 KB of JSON
//! shanhai-edge-bench node ADDRESS FOLDER         a node with the modules of a folder
//! shanhai-edge-bench load ADDRESS CONNECTIONS REQUESTS
//! ```
//! GUESTS is the folder that `build.sh` fills. Server and clients are processes of their own, the server
//! has one thread for everything.

mod load;
mod measure;
mod reload;
mod serve;

use std::{env, process::ExitCode};

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match words[..] {
        ["measure", guests] => measure::measure(guests, 5),
        ["measure", guests, rounds] => match rounds.parse() {
            Ok(rounds) => measure::measure(guests, rounds),
            Err(error) => Err(format!("ROUNDS: {error}").into()),
        },
        ["count", guests] => measure::count(guests),
        ["reload", guests] => reload::reload(guests, 1000),
        ["reload", guests, count] => match count.parse() {
            Ok(count) => reload::reload(guests, count),
            Err(error) => Err(format!("COUNT: {error}").into()),
        },
        ["hyper", address] => serve::hyper(address),
        ["node", address, folder] => serve::node(address, folder),
        ["load", address, connections, requests] => {
            load::command(address, connections, requests)
        }
        _ => Err("measure GUESTS | count GUESTS | reload GUESTS | hyper ADDRESS | node ADDRESS FOLDER | \
                  load ADDRESS CONNECTIONS REQUESTS"
            .into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// What may go wrong in a tool like this: anything, told as it is.
pub type Done<T = ()> = Result<T, Box<dyn std::error::Error + Send + Sync>>;
