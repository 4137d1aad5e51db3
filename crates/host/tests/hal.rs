//! The adapters to `embedded-hal` and `embedded-io`, both ways.

use std::sync::{Arc, Mutex};

use embedded_hal::{
    delay::DelayNs,
    digital::{InputPin, OutputPin, StatefulOutputPin},
};
use embedded_io::{Read, ReadReady, Write, WriteReady};
use shanhai_host::{
    CapErrorKind, Clock, Direction, Edges, Gpio, HalDelay, HalPin, HalPort, Level, LineRequest,
    Nanos, PinBoard, SerialBoard, Signal, SimClock, SimGpio, SimUart, Source, Uart, UartConfig,
    until,
};

/// A driver that knows nothing of us: it copies a button to a lamp, slowly.
fn copy<B, L, D>(button: &mut B, lamp: &mut L, delay: &mut D) -> bool
where
    B: InputPin,
    L: StatefulOutputPin,
    D: DelayNs,
{
    delay.delay_us(3);
    let high = button.is_high().unwrap();
    lamp.set_state(high.into()).unwrap();
    lamp.is_set_high().unwrap()
}

/// A board that several pins share, and the test's end of it.
fn board() -> (SimClock, SimGpio, Arc<Mutex<SimGpio>>) {
    let clock = SimClock::new();
    let sim = SimGpio::new(clock.clone());
    for label in ["button", "lamp"] {
        sim.add_line(label);
    }
    (clock, sim.clone(), Arc::new(Mutex::new(sim)))
}

#[test]
fn lines_are_pins_for_a_driver() {
    let (clock, sim, mut gpio) = board();
    let button = gpio.open(&LineRequest::input("button".parse().unwrap()));
    let lamp = gpio.open(&LineRequest::output("lamp".parse().unwrap(), Level::Low));
    let mut button = HalPin::new(gpio.clone(), button.unwrap());
    let mut lamp = HalPin::new(gpio.clone(), lamp.unwrap());
    let mut delay = HalDelay(clock.clone());
    assert!(!copy(&mut button, &mut lamp, &mut delay));
    sim.drive("button", Level::High).unwrap();
    assert!(copy(&mut button, &mut lamp, &mut delay));
    assert_eq!(sim.level("lamp"), Ok(Level::High));
    assert_eq!(clock.monotonic(), Nanos(6_001));
    sim.fail("lamp", CapErrorKind::HardwareFault).unwrap();
    assert_eq!(
        lamp.set_low().unwrap_err().kind(),
        CapErrorKind::HardwareFault
    );
    drop((button, lamp));
    assert_eq!(sim.open_count(), 0);
}

#[test]
fn pins_are_lines_for_a_guest() {
    let (_, sim, mut gpio) = board();
    let button = gpio.open(&LineRequest::input("button".parse().unwrap()));
    let lamp = gpio.open(&LineRequest::output("lamp".parse().unwrap(), Level::Low));
    let mut pins = PinBoard::new();
    pins.add_input("door", HalPin::new(gpio.clone(), button.unwrap()));
    pins.add_output("light", HalPin::new(gpio.clone(), lamp.unwrap()));
    let request = LineRequest {
        active_low: true,
        ..LineRequest::output("light".parse().unwrap(), Level::High)
    };
    let light = pins.open(&request).unwrap();
    assert_eq!(sim.level("lamp"), Ok(Level::Low));
    assert_eq!(pins.read(light), Ok(Level::High));
    pins.write(light, Level::Low).unwrap();
    assert_eq!(sim.level("lamp"), Ok(Level::High));
    let again = pins.open(&request).unwrap_err();
    assert_eq!(again.kind(), CapErrorKind::InUse);
    let door = LineRequest::input("hal:0".parse().unwrap());
    let with_edges = LineRequest {
        edges: Edges::Both,
        ..door.clone()
    };
    let error = pins.open(&with_edges).unwrap_err();
    assert_eq!(error.kind(), CapErrorKind::Unsupported);
    let door = pins.open(&door).unwrap();
    sim.drive("button", Level::High).unwrap();
    assert_eq!(pins.read(door), Ok(Level::High));
    assert_eq!(
        pins.write(door, Level::Low).unwrap_err().kind(),
        CapErrorKind::Invalid
    );
    let turned = pins.set_direction(door, Direction::Output, Level::Low);
    assert_eq!(turned.unwrap_err().kind(), CapErrorKind::Unsupported);
    pins.close(door);
    assert_eq!(pins.read(door).unwrap_err().kind(), CapErrorKind::Closed);
    assert_eq!(pins.lines().unwrap().len(), 2);
}

fn port(clock: &SimClock, board: &SimUart, name: &str) -> HalPort<SimUart, SimClock> {
    board.add_port(name);
    let mut uart = board.clone();
    let port = uart.open(&UartConfig::new(name, 10_000)).unwrap();
    HalPort::new(uart, port, clock.clone())
}

#[test]
fn a_port_is_a_stream_that_waits() {
    let clock = SimClock::new();
    let board = SimUart::new(clock.clone());
    board.set_timed(true);
    let mut stream = port(&clock, &board, "ttyS1").with_timeout(Nanos(1_000_000_000));
    board.send_later("ttyS1", Nanos(500), b"hello").unwrap();
    assert_eq!(stream.read_ready(), Ok(false));
    let mut bytes = [0; 5];
    stream.read_exact(&mut bytes).unwrap();
    assert_eq!((&bytes, clock.monotonic()), (b"hello", Nanos(501)));
    board.send("ttyS1", b"ab").unwrap();
    // Looking takes nothing away.
    assert_eq!(stream.read_ready(), Ok(true));
    assert_eq!(stream.read_ready(), Ok(true));
    stream.read_exact(&mut bytes[..2]).unwrap();
    assert_eq!(&bytes[..2], b"ab");
    // Ten characters of a millisecond each.
    stream.write_all(b"0123456789").unwrap();
    assert_eq!(stream.write_ready(), Ok(false));
    stream.flush().unwrap();
    assert_eq!(clock.monotonic(), Nanos(10_000_501));
    assert_eq!(stream.write_ready(), Ok(true));
    let late = stream.read(&mut bytes).unwrap_err();
    assert_eq!(late.kind(), CapErrorKind::TimedOut);
    assert_eq!(clock.monotonic(), Nanos(1_010_000_501));
}

#[test]
fn a_stream_is_a_port_for_a_guest() {
    let mut clock = SimClock::new();
    let sim = SimUart::new(clock.clone());
    let stream = port(&clock, &sim, "spi bridge");
    let mut board = SerialBoard::new(clock.clone());
    let config = UartConfig::new("gps", 9_600);
    board.add(config.clone(), stream);
    assert_eq!(board.ports().unwrap(), ["gps"]);
    let faster = UartConfig::new("gps", 115_200);
    assert_eq!(
        board.open(&faster).unwrap_err().kind(),
        CapErrorKind::Unsupported
    );
    let gps = board.open(&config).unwrap();
    let mut bytes = [0; 8];
    assert_eq!(board.read(gps, &mut bytes), Ok(None));
    sim.send_later("spi bridge", Nanos(7_000_000), b"$GPGGA")
        .unwrap();
    let signal = Signal::new();
    board.attach(&signal);
    let mut seen = Vec::new();
    while seen.len() < 6 {
        let read = until(&mut clock, &signal, None, &mut board, |board| {
            board.read(gps, &mut bytes)
        });
        seen.extend_from_slice(&bytes[..read.unwrap().unwrap()]);
    }
    assert_eq!(seen, b"$GPGGA");
    // It is looked at every five milliseconds.
    assert_eq!(clock.monotonic(), Nanos(10_000_001));
    assert_eq!(board.write(gps, b"ok"), Ok(Some(2)));
    assert_eq!(board.drained(gps), Ok(true));
    assert_eq!(sim.sent("spi bridge").unwrap(), b"ok");
}
