//! Requests that make no sense: each is answered, none brings the node down.

#[path = "service/bench.rs"]
#[allow(dead_code, reason = "the bench has more than these tests use")]
mod bench;

use bench::Bench;
use shanhai_edge_abi::{Frame, GuestLimits, Reply, table::METHODS};

const ALL: &str = "[module.m]\ngpio = \"*\"\nuart = \"*\"\nrtc = [\"read\", \"set\", \"alarm\"]\nkv = \"*\"\n\
                   sql = \"*\"\nhosts = \"*:*\"\n";
const ASKS: &str = "gpio = \"*\"\nuart = \"*\"\nrtc = [\"read\", \"set\", \"alarm\"]\nkv = \"*\"\nsql = \"*\"\n\
                    hosts = \"*:*\"\n";

/// Numbers that look random and are the same in every run (the constants are Knuth's for MMIX).
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        self.0 >> 20
    }

    fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        all[usize::try_from(self.next()).unwrap() % all.len()]
    }
}

const UINTS: [u64; 9] = [0, 1, 2, 3, 255, 1 << 31, u32::MAX as u64, 1 << 40, u64::MAX];
const TEXTS: [&str; 12] = [
    "",
    "led",
    "gpiochip0:4",
    ":",
    "*",
    "../x",
    "/dev/mem",
    "a\0b",
    "http://[::1",
    "http://a.test/",
    "\u{2028}",
    "é",
];

fn request(numbers: &mut Numbers) -> Vec<u8> {
    let mut frame = Frame::new();
    for _ in 0..numbers.next() % 7 {
        let number = u32::try_from(numbers.next() % 10 + 1).unwrap();
        if numbers.next().is_multiple_of(2) {
            frame.uint(number, numbers.one_of(&UINTS));
        } else {
            frame.text(number, numbers.one_of(&TEXTS));
        }
    }
    let mut bytes = frame.into_bytes();
    if numbers.next().is_multiple_of(8) {
        bytes.truncate(bytes.len() / 2);
        bytes.push(0xFF);
    }
    bytes
}

#[tokio::test]
async fn every_method_answers_whatever_it_is_asked() {
    let bench = Bench::new(ALL);
    for label in ["led", "gpiochip0:4", "*"] {
        bench.gpio.add_line(label);
    }
    bench.uart.add_port("led");
    let mut m = bench.instance("m", ASKS);
    let mut numbers = Numbers(7);
    let (mut now, mut later) = (0, 0);
    for round in 0..400 {
        for row in METHODS {
            let request = request(&mut numbers);
            match m.guest.call(row.name.as_bytes(), &request) {
                Reply::Now(Ok(_)) => now += 1,
                Reply::Now(Err(error)) => assert!(!error.message.is_empty(), "{}", row.name),
                Reply::Later(_) => later += 1,
            }
        }
        // What has come meanwhile makes room for other calls.
        m.completions.deliver(&mut m.guest);
        while m.guest.pop_event().is_some() {}
        if round % 16 == 0 {
            tokio::task::yield_now().await;
        }
    }
    assert!(now > 1000 && later > 0, "{now} {later}");
    assert!(later <= GuestLimits::default().calls * 400);
    // Another instance starts from what is left.
    let mut second = m.sibling();
    drop(m);
    for handle in 0..300 {
        // Nothing or an error, but an answer.
        let _ = second.service().gpio_write(handle, true);
    }
}
