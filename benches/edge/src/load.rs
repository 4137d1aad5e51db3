//! Clients: so many connections, each asks again when it has its answer.

use std::{
    io::{Read, Write},
    net::TcpStream,
    thread,
    time::{Duration, Instant},
};

use crate::Done;

/// The path that all guests serve.
const REQUEST: &[u8] = b"GET /bench HTTP/1.1\r\nhost: bench\r\naccept: */*\r\n\r\n";

/// Runs so many requests over so many connections; gives the time it took.
pub fn run(address: &str, connections: usize, requests: usize) -> Done<Duration> {
    let began = Instant::now();
    let threads: Vec<_> = (0..connections)
        .map(|_| {
            let address = address.to_owned();
            thread::spawn(move || client(&address, requests / connections))
        })
        .collect();
    for thread in threads {
        thread.join().map_err(|_| "a client panicked")??;
    }
    Ok(began.elapsed())
}

/// `load`: says how many requests there were in a second.
pub fn command(address: &str, connections: &str, requests: &str) -> Done {
    let (connections, requests) = (connections.parse()?, requests.parse()?);
    let took = run(address, connections, requests)?;
    println!("{:.0} requests/s", requests as f64 / took.as_secs_f64());
    Ok(())
}

fn client(address: &str, requests: usize) -> Done {
    let mut stream = TcpStream::connect(address)?;
    stream.set_nodelay(true)?;
    let mut buffer = vec![0; 64 << 10];
    for _ in 0..requests {
        stream.write_all(REQUEST)?;
        let mut have = 0;
        let whole = loop {
            let count = stream.read(&mut buffer[have..])?;
            if count == 0 {
                return Err("the server closed the connection".into());
            }
            have += count;
            if let Some(whole) = length(&buffer[..have])? {
                break whole;
            }
        };
        if have > whole {
            return Err("more than one answer".into());
        }
        while have < whole {
            let count = stream.read(&mut buffer[..whole - have])?;
            if count == 0 {
                return Err("the server closed the connection".into());
            }
            have += count;
        }
    }
    Ok(())
}

/// The length of an answer, head and body, once its head is there.
fn length(bytes: &[u8]) -> Done<Option<usize>> {
    let Some(end) = bytes.windows(4).position(|part| part == b"\r\n\r\n") else {
        return Ok(None);
    };
    let head = std::str::from_utf8(&bytes[..end])?;
    if !head.starts_with("HTTP/1.1 200") {
        let body = String::from_utf8_lossy(&bytes[end..]);
        return Err(format!("answered: {head}{body}").into());
    }
    let length = head.lines().find_map(|line| {
        let (name, value) = line.split_once(": ")?;
        let is_it = name.eq_ignore_ascii_case("content-length");
        is_it.then(|| value.parse::<usize>().ok())?
    });
    let length = length.ok_or("an answer without content-length")?;
    Ok(Some(end + 4 + length))
}
