//! A small HTTP server for clients under test: the paths that the reference host of the cases has.

use std::{
    io::{BufRead, BufReader, Write},
    net::{TcpListener, TcpStream},
    thread,
};

/// `was compressed`, by gzip.
const COMPRESSED: &[u8] = &[
    31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 43, 79, 44, 86, 72, 206, 207, 45, 40, 74, 45, 46, 78, 77, 1,
    0, 34, 156, 232, 44, 14, 0, 0, 0,
];

/// Starts a server on a free port; returns its address as `http://127.0.0.1:PORT`.
///
/// It serves until the test process ends.
pub fn start() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("bound");
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            // A client that goes away is none of our business.
            thread::spawn(move || drop(serve(stream)));
        }
    });
    format!("http://{address}")
}

/// A request, as far as it is of interest.
struct Request {
    method: String,
    path: String,
    query: String,
    test: String,
    body: Vec<u8>,
}

fn serve(stream: TcpStream) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut writer = stream;
    while let Some(request) = read(&mut reader)? {
        answer(&request, &mut writer)?;
    }
    Ok(())
}

fn read(reader: &mut impl BufRead) -> std::io::Result<Option<Request>> {
    let mut line = String::new();
    if reader.read_line(&mut line)? == 0 {
        return Ok(None);
    }
    let mut words = line.split_whitespace();
    let method = words.next().unwrap_or_default().to_owned();
    let target = words.next().unwrap_or_default();
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let mut request = Request {
        method,
        path: path.to_owned(),
        query: if query.is_empty() {
            String::new()
        } else {
            format!("?{query}")
        },
        test: "undefined".to_owned(),
        body: Vec::new(),
    };
    let (mut length, mut chunked, mut tests) = (0, false, Vec::new());
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        let Some((name, value)) = line.trim_end().split_once(':') else {
            break;
        };
        match name.to_ascii_lowercase().as_str() {
            "content-length" => length = value.trim().parse().unwrap_or(0),
            "transfer-encoding" => chunked = true,
            "x-test" => tests.push(value.trim().to_owned()),
            _ => {}
        }
    }
    if !tests.is_empty() {
        request.test = tests.join(", ");
    }
    if chunked {
        read_chunks(reader, &mut request.body)?;
    } else {
        request.body = vec![0; length];
        reader.read_exact(&mut request.body)?;
    }
    Ok(Some(request))
}

fn read_chunks(reader: &mut impl BufRead, body: &mut Vec<u8>) -> std::io::Result<()> {
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        let size = usize::from_str_radix(line.trim(), 16).unwrap_or(0);
        let start = body.len();
        body.resize(start + size, 0);
        reader.read_exact(&mut body[start..])?;
        reader.read_line(&mut String::new())?;
        if size == 0 {
            return Ok(());
        }
    }
}

fn answer(request: &Request, writer: &mut impl Write) -> std::io::Result<()> {
    let whole = |status: &str, headers: &str, body: &[u8]| {
        let length = body.len();
        let mut bytes =
            format!("HTTP/1.1 {status}\r\n{headers}Content-Length: {length}\r\n\r\n").into_bytes();
        bytes.extend_from_slice(body);
        bytes
    };
    let chunk = |text: &[u8]| {
        let mut bytes = format!("{:x}\r\n", text.len()).into_bytes();
        bytes.extend_from_slice(text);
        bytes.extend_from_slice(b"\r\n");
        bytes
    };
    let chunked = |status: &str, headers: &str, body: &[u8]| {
        let head = format!("HTTP/1.1 {status}\r\n{headers}Transfer-Encoding: chunked\r\n\r\n");
        let mut bytes = head.into_bytes();
        if !body.is_empty() {
            bytes.extend(chunk(body));
        }
        bytes.extend(chunk(b""));
        bytes
    };
    let text = "Content-Type: text/plain\r\n";
    let bytes = match request.path.as_str() {
        "/hello" => whole("200 OK", text, b"hello"),
        "/echo" => {
            let short = if request.body.len() < 50 {
                String::from_utf8_lossy(&request.body)
            } else {
                "".into()
            };
            let Request {
                method,
                query,
                test,
                body,
                ..
            } = request;
            let body = format!("{method} {query} {test} {} {short}", body.len());
            let kind = "Content-Type: application/octet-stream\r\n";
            chunked("201 Created", kind, body.as_bytes())
        }
        "/redirect" => chunked("302 Found", "Location: /hello\r\n", b""),
        "/loop" => chunked("302 Found", "Location: /loop\r\n", b""),
        "/gzip" => {
            let headers = format!("{text}Content-Encoding: gzip\r\n");
            chunked("200 OK", &headers, COMPRESSED)
        }
        // Never answers: the client has to give up.
        "/slow" => {
            thread::park();
            Vec::new()
        }
        "/stream" => {
            writer.write_all(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")?;
            for index in 0..5 {
                writer.write_all(&chunk(format!("chunk-{index}").as_bytes()))?;
                writer.flush()?;
            }
            chunk(b"")
        }
        _ => chunked("404 Not Found", text, b"nothing here"),
    };
    writer.write_all(&bytes)
}
