//! Sockets: those given to listen, the connections taken from them, and waiting for both.

mod guest;

use std::net::SocketAddr;

use guest::Guest;
use shanhai::{Step, Val};
use shanhai_host::{Nanos, NetErrorKind, NetGrants, SimClock, SimNetwork, SocketId, Tcp};
use shanhai_wasi::{Wait, WasiCtxBuilder};

const SUCCESS: i32 = 0;
const EAGAIN: i32 = 6;
const EBADF: i32 = 8;
const ECONNRESET: i32 = 15;
const EINVAL: i32 = 28;
const ENOTCONN: i32 = 53;
const ENOTSOCK: i32 = 57;
const EPIPE: i32 = 64;
const ENOTCAPABLE: i32 = 76;
const ESPIPE: i32 = 70;

const NONBLOCK: u64 = 4;
/// The given socket: nothing else is open but the streams.
const LISTENER: u64 = 3;

/// A guest with a socket that listens, and the network from outside.
struct Net {
    guest: Guest,
    network: SimNetwork,
    address: SocketAddr,
}

impl Net {
    fn new() -> Net {
        Net::with(|_| {})
    }

    fn with(more: impl FnOnce(&mut WasiCtxBuilder)) -> Net {
        let clock = SimClock::new();
        let network = SimNetwork::new(clock.clone(), NetGrants::none());
        let mut builder = WasiCtxBuilder::new();
        builder.tcp(network.clone());
        let address = builder.listen("127.0.0.1:80".parse().unwrap()).unwrap();
        more(&mut builder);
        Net {
            guest: Guest::with(clock, &mut builder),
            network,
            address,
        }
    }

    /// Connects from outside; returns the client's socket.
    fn dial(&self) -> SocketId {
        self.network.dial(self.address).unwrap()
    }

    /// Connects, and lets the guest accept; returns the client's socket and the guest's descriptor.
    fn connect(&mut self) -> (SocketId, u64) {
        let client = self.dial();
        assert_eq!(self.guest.call("sock_accept", &[LISTENER, 0, 16]), SUCCESS);
        (client, u64::from(self.guest.u32(16)))
    }

    /// Puts a subscription of a descriptor (`kind` 1 or 2) or of the clock (0) at 5000 + 48 * index.
    fn subscribe(&mut self, index: u32, kind: u8, value: u64) {
        let mut bytes = [0; 48];
        bytes[0] = index as u8;
        bytes[8] = kind;
        if kind == 0 {
            bytes[16] = 1;
            bytes[24..32].copy_from_slice(&value.to_le_bytes());
        } else {
            bytes[16..20].copy_from_slice(&(value as u32).to_le_bytes());
        }
        self.guest.put(5000 + 48 * index, &bytes);
    }

    /// Waits for the subscriptions; returns the numbers of those that happened.
    fn poll(&mut self, count: u64) -> Vec<u8> {
        let args = [5000, 8000, count, 16];
        assert_eq!(self.guest.call("poll_oneoff", &args), SUCCESS);
        let happened = 0..self.guest.u32(16);
        happened
            .map(|index| self.guest.bytes(8000 + 32 * index, 1)[0])
            .collect()
    }
}

#[test]
fn a_given_socket_is_one() {
    let mut net = Net::new();
    let guest = &mut net.guest;
    assert_eq!(guest.call("fd_fdstat_get", &[LISTENER, 0]), SUCCESS);
    assert_eq!((guest.bytes(0, 1)[0], guest.bytes(2, 1)[0]), (6, 4));
    // It ends the search for directories.
    assert_eq!(guest.call("fd_prestat_get", &[LISTENER, 0]), EBADF);
    assert_eq!(guest.call("sock_accept", &[LISTENER, 0, 16]), EAGAIN);
    assert_eq!(guest.call("sock_accept", &[LISTENER, 1, 16]), EINVAL);
    assert_eq!(guest.call("sock_accept", &[1, 0, 16]), ENOTSOCK);
    assert_eq!(guest.read(LISTENER), Err(ENOTCAPABLE));
    assert_eq!(guest.call("sock_shutdown", &[LISTENER, 3]), ENOTCONN);
    assert_eq!(guest.call("fd_seek", &[LISTENER, 0, 0, 16]), ESPIPE);
    assert_eq!(guest.call("fd_filestat_get", &[LISTENER, 3000]), SUCCESS);
    assert_eq!(guest.bytes(3016, 1), [6]);
    assert_eq!(guest.call("fd_close", &[LISTENER]), SUCCESS);
    assert!(net.network.dial(net.address).is_none());
}

#[test]
fn bytes_go_both_ways() {
    let mut net = Net::new();
    let (client, fd) = net.connect();
    let guest = &mut net.guest;
    assert_eq!(guest.call("fd_fdstat_set_flags", &[fd, NONBLOCK]), SUCCESS);
    assert_eq!(guest.read(fd), Err(EAGAIN));
    assert_eq!(net.network.write(client, b"ping pong").unwrap(), Some(9));
    // Looking leaves everything in place.
    guest.put(24, &2000_u32.to_le_bytes());
    guest.put(28, &4_u32.to_le_bytes());
    let peek = [fd, 24, 1, 1, 16, 20];
    assert_eq!(guest.call("sock_recv", &peek), SUCCESS);
    assert_eq!(guest.bytes(2000, guest.u32(16)), b"ping");
    assert_eq!(guest.read(fd).unwrap(), b"ping");
    assert_eq!(guest.read(fd).unwrap(), b" pong");
    assert_eq!(guest.call("sock_recv", &[fd, 24, 1, 4, 16, 20]), EINVAL);
    assert_eq!(guest.write(fd, b"answer"), Ok(6));
    guest.put(28, &2_u32.to_le_bytes());
    assert_eq!(guest.call("sock_send", &[fd, 24, 1, 0, 16]), SUCCESS);
    assert_eq!(guest.call("sock_send", &[fd, 24, 1, 1, 16]), EINVAL);
    let mut buffer = [0; 100];
    assert_eq!(net.network.read(client, &mut buffer).unwrap(), Some(8));
    assert_eq!(&buffer[..6], b"answer");
    // No more than the window is taken.
    let mut sent = 0;
    let full = loop {
        match guest.write(fd, &[7; 30_000]) {
            Ok(n) => sent += n,
            Err(errno) => break errno,
        }
    };
    assert_eq!((full, sent), (EAGAIN, 65_536));
    // Each direction ends by itself.
    net.network
        .shutdown(client, std::net::Shutdown::Write)
        .unwrap();
    assert_eq!(guest.read(fd).unwrap(), b"");
    assert_eq!(guest.call("sock_shutdown", &[fd, 2]), SUCCESS);
    assert_eq!(guest.write(fd, b"x"), Err(EPIPE));
    assert_eq!(guest.call("sock_shutdown", &[fd, 0]), EINVAL);
    assert_eq!(guest.call("sock_shutdown", &[fd, 4]), EINVAL);
    assert_eq!(guest.call("fd_close", &[fd]), SUCCESS);
    assert_eq!(guest.read(fd), Err(EBADF));
}

#[test]
fn waiting_for_what_comes_first() {
    let mut net = Net::new();
    net.network.set_latency(Nanos(500));
    let client = net.dial();
    net.subscribe(0, 1, LISTENER);
    net.subscribe(1, 0, 400);
    // The connection is still under way when the time is over.
    assert_eq!(net.poll(2), [1]);
    assert_eq!(net.poll(2), [0]);
    assert_eq!(net.guest.call("sock_accept", &[LISTENER, 0, 16]), SUCCESS);
    let fd = u64::from(net.guest.u32(16));
    net.subscribe(2, 1, fd);
    net.subscribe(3, 2, fd);
    assert_eq!(net.poll(4), [3]);
    net.network.write(client, b"late").unwrap();
    net.subscribe(1, 0, 1_000_000);
    assert_eq!(net.poll(3), [2]);
    assert_eq!(net.guest.read(fd).unwrap(), b"late");
    // A blocking read waits for it, too.
    net.network.write(client, b"later").unwrap();
    assert_eq!(net.guest.read(fd).unwrap(), b"later");
    // What is broken is ready, and says so.
    net.network.break_all(NetErrorKind::Reset);
    assert_eq!(net.poll(3), [2]);
    assert_eq!(net.guest.read(fd), Err(ECONNRESET));
}

#[test]
fn a_connection_of_an_earlier_life_is_reset() {
    let mut net = Net::new();
    let (_, fd) = net.connect();
    // What a restored guest finds: a network that knows nothing of its sockets.
    let other = SimNetwork::new(SimClock::new(), NetGrants::none());
    net.guest.store.data_mut().set_tcp(other);
    assert_eq!(net.guest.read(fd), Err(ECONNRESET));
    assert_eq!(net.guest.call("fd_close", &[fd]), SUCCESS);
}

#[test]
fn a_guest_can_be_suspended_instead() {
    let mut net = Net::with(|builder| {
        builder.suspend(true);
    });
    net.subscribe(0, 1, LISTENER);
    net.subscribe(1, 0, 1_000);
    let func = net.guest.instance.get_func(&net.guest.store, "poll_oneoff");
    let args = [5000, 8000, 2, 16].map(Val::I32);
    let func = func.unwrap();
    let mut call = func.start(&mut net.guest.store, &args).unwrap();
    assert!(matches!(
        call.resume(&mut net.guest.store).unwrap(),
        Step::Waiting
    ));
    let wait = Wait {
        deadline: Some(Nanos(1_001)),
        stdin: false,
        sockets: vec![3],
    };
    assert_eq!(net.guest.store.data().waiting(), Some(&wait));
    // Too early: it waits on, for the same point in time.
    net.guest.clock.advance(Nanos(600));
    assert!(matches!(
        call.resume(&mut net.guest.store).unwrap(),
        Step::Waiting
    ));
    assert_eq!(net.guest.store.data().waiting(), Some(&wait));
    net.guest.clock.advance(Nanos(400));
    assert!(matches!(
        call.resume(&mut net.guest.store).unwrap(),
        Step::Done(_)
    ));
    assert_eq!(net.guest.store.data().waiting(), None);
    assert_eq!((net.guest.u32(16), net.guest.bytes(8000, 1)[0]), (1, 1));
}

#[test]
fn an_interrupt_ends_a_wait() {
    let mut net = Net::new();
    net.subscribe(0, 1, LISTENER);
    net.guest.store.data().signal().interrupt();
    assert_eq!(net.guest.call("poll_oneoff", &[5000, 8000, 1, 16]), 27);
}
