//! Plain requests on their short way, and connections that leave it.

mod support;

use support::{Client, Site, program, server};

const GET: &str = "GET /a HTTP/1.1\r\nhost: test\r\n\r\n";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn requests_that_come_together_are_answered_in_their_order() {
    let site = Site::new();
    site.put("a.wasm", server("/a", "one"));
    let node = site.node().await;
    let mut client = Client::new(node.address()).await;
    let none = GET.replace("/a", "/none");
    client.send(&format!("{GET}{none}{GET}")).await;
    for status in [200, 404, 200] {
        let answer = client.answer().await;
        assert_eq!(answer.status, status);
        assert!(answer.head.contains("\r\ndate: "), "{}", answer.head);
    }
    // More than is read at once.
    let many = 400;
    client.send(&GET.repeat(many)).await;
    for _ in 0..many {
        assert_eq!(client.answer().await.body, "one");
    }
    node.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_connection_goes_on_where_its_requests_are_not_plain_any_more() {
    let site = Site::new();
    site.put("a.wasm", server("/a", "one"));
    let node = site.node().await;
    for other in [
        "POST /a HTTP/1.1\r\nhost: test\r\ncontent-length: 4\r\n\r\nbody",
        "GET /a HTTP/1.1\r\nhost: test\r\ncontent-length: 4\r\n\r\nbody",
        "GET http://test/a HTTP/1.1\r\nhost: test\r\n\r\n",
        "OPTIONS /a HTTP/1.1\r\nhost: test\r\n\r\n",
    ] {
        let mut client = Client::new(node.address()).await;
        // The second and a part of the third come with the first.
        let (begun, rest) = GET.split_at(9);
        client.send(&format!("{GET}{other}{begun}")).await;
        for _ in 0..2 {
            assert_eq!(client.answer().await.body, "one", "{other}");
        }
        client.send(rest).await;
        assert_eq!(client.answer().await.body, "one", "{other}");
        assert_eq!(client.get("/a").await.body, "one", "{other}");
    }
    let mut client = Client::new(node.address()).await;
    client.send(GET).await;
    client.send("nonsense\r\n\r\n").await;
    let rest = client.rest().await;
    let bad = rest
        .find("HTTP/1.1 400")
        .expect("what is no request is refused");
    assert!(rest[..bad].ends_with("one"), "{rest}");
    node.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_wants_it_closed_gets_it_closed() {
    let site = Site::new();
    site.put("a.wasm", server("/a", "one"));
    let node = site.node().await;
    let mut client = Client::new(node.address()).await;
    let close = GET.replace("host: test", "host: test\r\nConnection: close");
    client.send(&format!("{GET}{close}")).await;
    let all = client.rest().await;
    assert_eq!(all.matches("HTTP/1.1 200 OK").count(), 2, "{all}");
    assert!(all.contains("connection: close"), "{all}");
    // One that is open and idle ends with the node.
    let mut client = Client::new(node.address()).await;
    assert_eq!(client.get("/a").await.status, 200);
    node.stop().await;
    assert_eq!(client.rest().await, "");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn answers_of_every_length_and_in_pieces() {
    let site = Site::new();
    for (name, length) in [
        ("none", 0),
        ("short", 100),
        ("long", 9_000),
        ("longer", 60_000),
    ] {
        let body = "x".repeat(length);
        site.put(&format!("{name}.wasm"), server(&format!("/{name}"), &body));
    }
    let pieces = "(call $begin (local.get $id)) (drop (call $piece (local.get $id)))
        (call $end (local.get $id))";
    site.put("pieces.wasm", program("/pieces", "", pieces));
    let node = site.node().await;
    let mut client = Client::new(node.address()).await;
    for _ in 0..3 {
        for (name, length) in [
            ("none", 0),
            ("long", 9_000),
            ("short", 100),
            ("longer", 60_000),
        ] {
            let answer = client.get(&format!("/{name}")).await;
            assert_eq!((answer.status, answer.body.len()), (200, length), "{name}");
        }
    }
    // From here on the connection is on the other way.
    for _ in 0..2 {
        assert_eq!(client.get("/pieces").await.body, "piece");
        assert_eq!(client.get("/short").await.body.len(), 100);
    }
    node.stop().await;
}
