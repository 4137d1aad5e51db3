//! A capability of your own in one file: a thermometer on an I2C bus, which modules read by
//! `temperature.read`.
//!
//! ```sh
//! cargo run -p shanhai-edge --example temperature
//! ```
//!
//! Five things make it, in this order: a trait that says what it does, a driver that does it over
//! any `embedded-hal` bus, a bus in memory to test with, the face that guests see, and a node that
//! has it. On a board, a bus of `linux-embedded-hal` or any other takes the place of the simulated
//! one, and nothing else changes.

use std::{
    error::Error,
    fs,
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
    sync::{Arc, Mutex, PoisonError},
};

use embedded_hal::i2c::{self, I2c, Operation};
use shanhai_edge::{
    Node, Settings,
    permission::Config,
    service::{CapabilitiesBuilder, Custom},
};
use shanhai_edge_abi::{CallError, ErrorKind, Fields, Frame};
use shanhai_host::{CapError, CapErrorKind};

// 1. What it does.

/// Tells how warm it is.
trait Thermometer: Send {
    /// Returns thousandths of a degree Celsius.
    fn read(&mut self) -> Result<i32, CapError>;
}

// 2. Who does it: a driver that knows the chip and nothing of us.

/// An LM75 and the many that are compatible with it.
struct Lm75<I> {
    bus: I,
    address: u8,
}

impl<I: I2c + Send> Thermometer for Lm75<I> {
    fn read(&mut self) -> Result<i32, CapError> {
        let mut bytes = [0; 2];
        let read = self.bus.write_read(self.address, &[0], &mut bytes);
        read.map_err(|error| {
            let message = format!("the thermometer does not answer: {error:?}");
            CapError::new(CapErrorKind::HardwareFault, message)
        })?;
        // The upper 11 bits are eighths of a degree.
        let eighths = i32::from(i16::from_be_bytes(bytes) >> 5);
        Ok(eighths * 125)
    }
}

// 3. What it is tested with.

/// A bus in memory with one LM75 on it; clones are the same bus.
#[derive(Clone, Default)]
struct SimBus {
    chip: Arc<Mutex<SimChip>>,
}

#[derive(Default)]
struct SimChip {
    eighths: i16,
    unplugged: bool,
}

impl SimBus {
    const ADDRESS: u8 = 0x48;

    fn set(&self, eighths: i16, unplugged: bool) {
        let mut chip = self.chip.lock().unwrap_or_else(PoisonError::into_inner);
        *chip = SimChip { eighths, unplugged };
    }
}

impl i2c::ErrorType for SimBus {
    type Error = CapError;
}

impl I2c for SimBus {
    fn transaction(&mut self, at: u8, operations: &mut [Operation<'_>]) -> Result<(), CapError> {
        let chip = self.chip.lock().unwrap_or_else(PoisonError::into_inner);
        if at != SimBus::ADDRESS || chip.unplugged {
            let message = format!("nobody has the address {at:#x}");
            return Err(CapError::new(CapErrorKind::NotFound, message));
        }
        let register = (chip.eighths << 5).to_be_bytes();
        for operation in operations {
            if let Operation::Read(bytes) = operation {
                for (byte, value) in bytes.iter_mut().zip(register) {
                    *byte = value;
                }
            }
        }
        Ok(())
    }
}

// 4. What guests see.

/// Answers `temperature.read` with a frame whose field 1 is the temperature.
struct Temperature(Mutex<Box<dyn Thermometer>>);

impl Custom for Temperature {
    fn call(&self, _module: &str, method: &str, _request: &[u8]) -> Result<Vec<u8>, CallError> {
        if method != "read" {
            let message = format!("the thermometer has no method {method}");
            return Err(CallError::not_found(message));
        }
        let mut thermometer = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let celsius = thermometer
            .read()
            .map_err(|error| CallError::new(ErrorKind::HardwareFault, error.to_string()))?;
        let mut reply = Frame::new();
        reply.sint(1, i64::from(celsius));
        Ok(reply.into_bytes())
    }

    // A bus takes its time.
    fn waits(&self) -> bool {
        true
    }
}

// 5. A node that has it, and a module that may use it.

/// A module that answers `/temperature` with what `temperature.read` answered it, or with nothing
/// if that did not work. In Go these would be four lines.
const MODULE: &str = r#"(module
    (import "edgekit" "call" (func $call (param i32 i32 i32 i32 i32 i32) (result i64)))
    (import "edgekit" "next" (func $next (param i64 i32 i32) (result i64)))
    (import "edgekit" "reply" (func $reply (param i64 i32 i32) (result i32)))
    (memory (export "memory") 1)
    (data (i32.const 0) "route.add")
    (data (i32.const 16) "\0a\0c/temperature")
    (data (i32.const 32) "temperature.read")
    (func (export "_start") (local $length i32)
        (drop (call $call (i32.const 0) (i32.const 9) (i32.const 16) (i32.const 14)
            (i32.const 0) (i32.const 0)))
        (loop $serve
            (drop (call $next (i64.const -1) (i32.const 1024) (i32.const 4096)))
            ;; The reply's field 4 is the body; its length is one byte here.
            (local.set $length (i32.wrap_i64 (call $call (i32.const 32) (i32.const 16)
                (i32.const 0) (i32.const 0) (i32.const 66) (i32.const 100))))
            (if (i32.lt_s (local.get $length) (i32.const 0))
                (then (local.set $length (i32.const 0))))
            (i32.store8 (i32.const 64) (i32.const 0x22))
            (i32.store8 (i32.const 65) (local.get $length))
            ;; An event begins with the tag of a call and the request's number.
            (drop (call $reply (i64.load8_u (i32.const 1025)) (i32.const 64)
                (i32.add (local.get $length) (i32.const 2))))
            (br $serve))))"#;
const ASKS: &str = "custom = [\"temperature\"]\n";
const GRANTS: &str = "[module.weather]\nroutes = [\"/temperature\"]\ncustom = [\"temperature\"]\n";

/// Starts a node with a thermometer on this bus, and with the module.
async fn node(folder: &std::path::Path, bus: SimBus) -> Result<Node, Box<dyn Error>> {
    fs::write(folder.join("weather.toml"), ASKS)?;
    fs::write(folder.join("weather.wasm"), wat::parse_str(MODULE)?)?;
    let lm75 = Lm75 {
        bus,
        address: SimBus::ADDRESS,
    };
    let capabilities = CapabilitiesBuilder::new()
        .custom("temperature", Temperature(Mutex::new(Box::new(lm75))))
        .build(tokio::runtime::Handle::current());
    let config = Config::parse("shanhai.toml", folder, GRANTS)?;
    let settings = Settings {
        modules: folder.to_owned(),
        listen: ([127, 0, 0, 1], 0).into(),
        ..Settings::of(&config)
    };
    let node = Node::start(settings, config, capabilities).await?;
    node.settled().await;
    Ok(node)
}

/// Asks the module, as `curl http://ADDRESS/temperature` does; nothing if it could not say.
fn ask(address: SocketAddr) -> Result<Option<i64>, Box<dyn Error>> {
    let mut stream = TcpStream::connect(address)?;
    stream.write_all(b"GET /temperature HTTP/1.1\r\nHost: node\r\nConnection: close\r\n\r\n")?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    let head = answer.windows(4).position(|bytes| bytes == b"\r\n\r\n");
    let head = head.ok_or("the answer has no end of its head")?;
    Ok(Fields::new(&answer[head + 4..])?.sint(1)?)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let bus = SimBus::default();
    let node = node(folder.path(), bus.clone()).await?;
    let address = node.address();
    for eighths in [8 * 20, 8 * 21 + 4, -8 * 5 - 1] {
        bus.set(eighths, false);
        let celsius = tokio::task::spawn_blocking(move || ask(address).map_err(|e| e.to_string()));
        let celsius = celsius.await??.ok_or("the module could not say")?;
        println!("{:.3} degrees", celsius as f64 / 1_000.0);
    }
    node.stop().await;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_driver_reads_eighths_of_a_degree() {
        let bus = SimBus::default();
        let mut lm75 = Lm75 {
            bus: bus.clone(),
            address: SimBus::ADDRESS,
        };
        for (eighths, celsius) in [(0, 0), (172, 21_500), (-1, -125), (-440, -55_000)] {
            bus.set(eighths, false);
            assert_eq!(lm75.read(), Ok(celsius));
        }
        bus.set(0, true);
        assert_eq!(lm75.read().unwrap_err().kind(), CapErrorKind::HardwareFault);
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_module_reads_it() {
        let folder = tempfile::tempdir().unwrap();
        let bus = SimBus::default();
        bus.set(-41, false);
        let node = node(folder.path(), bus.clone()).await.unwrap();
        let address = node.address();
        let asked = tokio::task::spawn_blocking(move || {
            let warm = ask(address).unwrap();
            bus.set(0, true);
            (warm, ask(address).unwrap())
        });
        assert_eq!(asked.await.unwrap(), (Some(-5_125), None));
        node.stop().await;
    }
}
