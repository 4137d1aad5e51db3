//! Reloads under load: resident memory, and requests that fail.

use std::{
    env, fs,
    io::{Read, Write},
    net::TcpStream,
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use crate::{
    Done, load,
    measure::{Case, Server},
};

/// Clients that ask all the time.
const CLIENTS: usize = 4;

/// Replaces a module so often, by two files in turn, while clients ask; prints what became of memory.
pub fn reload(guests: &str, count: u64) -> Done {
    let guests = Path::new(guests);
    let files = ["plain-wasip1", "plain-js"].map(|name| guests.join(name).join("bench.wasm"));
    let folder = env::temp_dir().join(format!("shanhai-reload-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    let put = |number: u64| -> Done {
        let beside = folder.join(".bench.wasm.tmp");
        fs::copy(&files[(number % 2) as usize], &beside)?;
        fs::rename(beside, folder.join("bench.wasm"))?;
        Ok(())
    };
    put(0)?;
    let case = Case {
        name: "reloads".to_owned(),
        folder: Some(folder.clone()),
        requests: 0,
    };
    let server = Server::start(&case, &[])?;
    let stop = Arc::new(AtomicBool::new(false));
    let (asked, failed) = (Arc::new(AtomicU64::new(0)), Arc::new(AtomicU64::new(0)));
    let clients: Vec<_> = (0..CLIENTS)
        .map(|_| {
            let (stop, asked, failed) = (stop.clone(), asked.clone(), failed.clone());
            let address = server.address.clone();
            thread::spawn(move || {
                while !stop.load(Ordering::Relaxed) {
                    asked.fetch_add(100, Ordering::Relaxed);
                    if load::run(&address, 1, 100).is_err() {
                        failed.fetch_add(1, Ordering::Relaxed);
                    }
                }
            })
        })
        .collect();
    println!("| reloads | resident | requests | failed |\n|---|---|---|---|");
    let began = Instant::now();
    for number in 1..=count {
        put(number)?;
        wait_for(&server.address, number + 1)?;
        if number == 1 || number % (count / 10).max(1) == 0 {
            let (asked, failed) = (
                asked.load(Ordering::Relaxed),
                failed.load(Ordering::Relaxed),
            );
            let resident = server.resident()? as f64 / 1e6;
            println!("| {number} | {resident:.1} MB | {asked} | {failed} |");
        }
    }
    stop.store(true, Ordering::Relaxed);
    for client in clients {
        client.join().map_err(|_| "a client panicked")?;
    }
    println!(
        "{:.1} s, {:.0} ms each",
        began.elapsed().as_secs_f64(),
        began.elapsed().as_secs_f64() * 1000.0 / count as f64
    );
    fs::remove_dir_all(folder)?;
    Ok(())
}

/// Asks for the node's health until it shows a generation.
fn wait_for(address: &str, generation: u64) -> Done {
    let wanted = format!("\"generation\":{generation},");
    let end = Instant::now() + Duration::from_secs(60);
    while Instant::now() < end {
        let mut stream = TcpStream::connect(address)?;
        stream.write_all(b"GET /healthz HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n")?;
        let mut text = String::new();
        stream.read_to_string(&mut text)?;
        if text.contains(&wanted) {
            return Ok(());
        }
        thread::sleep(Duration::from_millis(5));
    }
    Err(format!("generation {generation} never came").into())
}
