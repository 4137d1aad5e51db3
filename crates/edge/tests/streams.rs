//! Bodies in pieces, in both directions, and clients that go away.

mod support;

use support::{Client, Site, get, program, server, status};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_answer_in_pieces() {
    let site = Site::new();
    let handler = "(call $begin (local.get $id))
        (drop (call $piece (local.get $id)))
        (drop (call $piece (local.get $id)))
        (call $end (local.get $id))";
    site.put("a.wasm", program("/a", "", handler));
    let node = site.node().await;
    let mut client = Client::new(node.address()).await;
    for _ in 0..2 {
        let answer = client.get("/a").await;
        assert_eq!((answer.status, &*answer.body), (200, "piecepiece"));
    }
    node.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_endless_answer_ends_at_its_limit() {
    let site = Site::with_config("[default.limits]\nresponse = \"10K\"\n");
    // Writes until it is refused, which is at the limit.
    let handler = "(call $begin (local.get $id))
        (loop $more (br_if $more (i64.ge_s (call $piece (local.get $id)) (i64.const 0))))";
    site.put("a.wasm", program("/a", "", handler));
    site.put("b.wasm", server("/b", "fine"));
    let node = site.node().await;
    let mut client = Client::new(node.address()).await;
    client.send("GET /a HTTP/1.1\r\nhost: test\r\n\r\n").await;
    let read = client.rest().await;
    assert!(read.starts_with("HTTP/1.1 200"), "{read}");
    assert!(
        read.len() > 10_000 && !read.ends_with("0\r\n\r\n"),
        "{}",
        read.len()
    );
    assert_eq!(get(&node, "/b").await.body, "fine");
    node.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_long_body_is_read_in_pieces() {
    let site = Site::with_config("[default.limits]\nrequest = \"4M\"\n");
    // Reads until the reply says that it was the last piece: field 2, which is the end of the frame.
    let handler = "(local.set $read (i64.const 1))
        (block $over (loop $more
            (local.set $read (call $read (local.get $id)))
            (br_if $over (i64.lt_s (local.get $read) (i64.const 0)))
            (call $count (local.get $read))
            (br_if $more (i32.eqz (global.get $is_last)))))
        (call $reply (local.get $id))";
    let site_program = program("/a", "got it", handler);
    site.put("a.wasm", site_program);
    let node = site.node().await;
    assert_eq!(status(&node, "a").problem, None);
    let body = vec![b'x'; 1 << 20];
    let mut client = Client::new(node.address()).await;
    for _ in 0..2 {
        let answer = client.post("/a", &body).await;
        let status = status(&node, "a");
        assert_eq!(
            (answer.status, &*answer.body),
            (200, "got it"),
            "{status:?}"
        );
    }
    node.stop().await;
}

/// Waits until another request is turned away, since there is room for one.
async fn until_under_way(node: &shanhai_edge::Node) {
    while !node
        .metrics()
        .contains("shanhai_module_under_way{module=\"a\"} 1")
    {
        tokio::task::yield_now().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_client_that_goes_away_leaves_nothing_behind() {
    let site = Site::with_config("[default.limits]\nconcurrency = 1\ntime = \"60s\"\n");
    // The first request is not answered, until the guest hears of the second.
    let handler = "(if (i32.ge_u (global.get $served) (i32.const 2))
        (then (call $reply (local.get $id))))";
    site.put("a.wasm", program("/a", "second", handler));
    let node = site.node().await;
    let mut first = Client::new(node.address()).await;
    first.send("GET /a HTTP/1.1\r\nhost: test\r\n\r\n").await;
    // Its head is read before anything else is: then it is under way.
    until_under_way(&node).await;
    drop(first);
    // The place is free when the node has noticed; nothing tells when, so it is asked until then.
    let mut other = Client::new(node.address()).await;
    let mut answer = other.get("/a").await;
    while answer.status == 503 {
        answer = other.get("/a").await;
    }
    assert_eq!((answer.status, &*answer.body), (200, "second"));
    node.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_node_that_stops_ends_what_is_under_way() {
    let site = Site::with_config("[default.limits]\ntime = \"60s\"\n");
    site.put("a.wasm", server("/a", "fine"));
    let node = site.node().await;
    let address = node.address();
    let mut client = Client::new(address).await;
    assert_eq!(client.get("/a").await.body, "fine");
    node.stop().await;
    assert!(tokio::net::TcpStream::connect(address).await.is_err());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_head_has_an_end() {
    let site = Site::new();
    site.put("a.wasm", server("/a", "fine"));
    let node = site.node().await;
    let start = "GET /a HTTP/1.1\r\nhost: test\r\nlong: ";
    let mut client = Client::new(node.address()).await;
    let long = "x".repeat(60 << 10);
    client.send(&format!("{start}{long}\r\n\r\n")).await;
    assert_eq!(client.answer().await.body, "fine");
    let mut client = Client::new(node.address()).await;
    let endless = "x".repeat((64 << 10) - start.len());
    client.send(&format!("{start}{endless}")).await;
    let answer = client.rest().await;
    assert!(answer.starts_with("HTTP/1.1 431"), "{answer}");
    node.stop().await;
}
