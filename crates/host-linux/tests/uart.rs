//! Serial ports, against pairs of pseudo-terminals.
#![cfg(target_os = "linux")]

use std::{
    fs::File,
    io::{Read, Write},
};

use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use shanhai_host::{
    CapError, CapErrorKind, Parity, Signal, Source, SystemClock, Uart, UartConfig, UartId, ready,
    until,
};
use shanhai_host_linux::LinuxUart;

/// The other end of a line, and the name of the port.
fn pair() -> (File, String) {
    let flags = OpenptFlags::RDWR | OpenptFlags::NOCTTY | OpenptFlags::CLOEXEC;
    let other = openpt(flags).unwrap();
    grantpt(&other).unwrap();
    unlockpt(&other).unwrap();
    let name = ptsname(&other, Vec::new()).unwrap();
    (File::from(other), name.into_string().unwrap())
}

fn opened(name: &str) -> (LinuxUart, UartId, Signal) {
    let mut uart = LinuxUart::default();
    let signal = Signal::new();
    uart.attach(&signal);
    let port = uart.open(&UartConfig::new(name, 115_200)).unwrap();
    (uart, port, signal)
}

fn kind<T: std::fmt::Debug>(result: Result<T, CapError>) -> CapErrorKind {
    result.unwrap_err().kind()
}

#[test]
fn bytes_go_both_ways_as_they_are() {
    let (mut other, name) = pair();
    let (mut uart, port, signal) = opened(&name);
    let mut clock = SystemClock::new();
    let mut bytes = [0; 16];
    assert_eq!(uart.read(port, &mut bytes), Ok(None));
    // What a terminal would interpret: interrupt, end, line ends, flow control.
    let strange = b"\x03\x04\r\n\x11\x13\x7f\xff";
    let writer = std::thread::spawn(move || {
        other.write_all(strange).unwrap();
        other
    });
    let mut seen = Vec::new();
    while seen.len() < strange.len() {
        let n = until(&mut clock, &signal, None, &mut uart, |uart| {
            uart.read(port, &mut bytes)
        });
        seen.extend_from_slice(&bytes[..n.unwrap().unwrap()]);
    }
    assert_eq!(seen, strange);
    let mut other = writer.join().unwrap();
    assert_eq!(uart.write(port, strange), Ok(Some(strange.len())));
    let mut back = [0; 8];
    other.read_exact(&mut back).unwrap();
    assert_eq!(&back, strange);
}

#[test]
fn a_task_reads_too() {
    let (mut other, name) = pair();
    let (mut uart, port, signal) = opened(&name);
    let writer = std::thread::spawn(move || {
        other.write_all(b"late").unwrap();
        other
    });
    let mut bytes = [0; 8];
    let read = ready(&mut uart, &signal, |uart| uart.read(port, &mut bytes));
    let n = block_on(read).unwrap();
    assert!((1..=4).contains(&n));
    drop(writer.join().unwrap());
}

/// The smallest executor: the thread is parked until the task is woken.
fn block_on<T>(future: impl Future<Output = T>) -> T {
    struct Unpark(std::thread::Thread);
    impl std::task::Wake for Unpark {
        fn wake(self: std::sync::Arc<Self>) {
            self.0.unpark();
        }
    }
    let waker = std::sync::Arc::new(Unpark(std::thread::current())).into();
    let mut context = std::task::Context::from_waker(&waker);
    let mut future = std::pin::pin!(future);
    loop {
        match future.as_mut().poll(&mut context) {
            std::task::Poll::Ready(value) => return value,
            std::task::Poll::Pending => std::thread::park(),
        }
    }
}

#[test]
fn who_writes_too_much_waits_and_goes_on() {
    let (mut other, name) = pair();
    let (mut uart, port, signal) = opened(&name);
    let mut clock = SystemClock::new();
    let mut sent = 0_usize;
    while let Some(n) = uart.write(port, &[b'x'; 4_096]).unwrap() {
        sent += n;
        assert!(sent < 1 << 24, "somebody must be reading");
    }
    let reader = std::thread::spawn(move || {
        let mut bytes = vec![0; sent + 4];
        other.read_exact(&mut bytes).unwrap();
        (bytes, other)
    });
    let mut rest = &b"last"[..];
    while !rest.is_empty() {
        let n = until(&mut clock, &signal, None, &mut uart, |uart| {
            uart.write(port, rest)
        });
        rest = &rest[n.unwrap().unwrap()..];
    }
    until(&mut clock, &signal, None, &mut uart, |uart| {
        Ok::<_, CapError>(uart.drained(port)?.then_some(()))
    })
    .unwrap();
    let (bytes, _other) = reader.join().unwrap();
    assert!(bytes.ends_with(b"xlast"));
    assert_eq!(uart.drained(port), Ok(true));
}

#[test]
fn a_port_is_for_one_alone() {
    let (_other, name) = pair();
    let (mut uart, port, _) = opened(&name);
    let again = uart.open(&UartConfig::new(&name, 9_600));
    assert_eq!(kind(again), CapErrorKind::InUse);
    uart.close(port);
    uart.close(port);
    assert_eq!(kind(uart.read(port, &mut [0])), CapErrorKind::Closed);
    assert_eq!(kind(uart.write(port, b"x")), CapErrorKind::Closed);
    let again = uart.open(&UartConfig::new(&name, 9_600)).unwrap();
    assert_ne!(again, port);
}

#[test]
fn what_cannot_be_is_refused() {
    let (_other, name) = pair();
    let mut uart = LinuxUart::new("/dev");
    let missing = uart.open(&UartConfig::new("ttyNowhere", 9_600));
    assert_eq!(kind(missing), CapErrorKind::NotFound);
    let outside = uart.open(&UartConfig::new("../etc/passwd", 9_600));
    assert_eq!(kind(outside), CapErrorKind::Invalid);
    let file = uart.open(&UartConfig::new("/dev/null", 9_600));
    assert_eq!(kind(file), CapErrorKind::Invalid);
    // A pseudo-terminal has no parity, and says so when it is read back.
    let parity = UartConfig {
        parity: Parity::Even,
        ..UartConfig::new(&name, 9_600)
    };
    assert_eq!(kind(uart.open(&parity)), CapErrorKind::Unsupported);
    assert!(uart.ports().is_ok());
}

#[test]
fn an_unplugged_port_says_so() {
    let (other, name) = pair();
    let (mut uart, port, signal) = opened(&name);
    assert_eq!(uart.read(port, &mut [0]), Ok(None));
    drop(other);
    let mut clock = SystemClock::new();
    let read = until(&mut clock, &signal, None, &mut uart, |uart| {
        uart.read(port, &mut [0])
    });
    assert_eq!(kind(read), CapErrorKind::Closed);
    assert_eq!(kind(uart.write(port, b"x")), CapErrorKind::Closed);
}
