//! What each path of the panel does.

use std::fmt::Write;

use shanhai_host::{CapError, CapErrorKind, Direction, Gpio, Level, LineInfo, LineName, Rtc, Uart};

use super::time;
use crate::{
    log::{Instant, Json},
    service::Simulation,
};

/// What is said at `/`.
const HELP: &str = "\
The simulated machine of `shanhai serve --sim`. Devices are there once a module has opened them.

GET    /gpio                 all pins
GET    /gpio/NAME            one pin
PUT    /gpio/NAME            high or low: drives it from outside
DELETE /gpio/NAME            drives it no longer
GET    /uart                 all serial ports
GET    /uart/NAME            takes the bytes that the module has sent
POST   /uart/NAME            sends bytes to the module
PUT    /uart/NAME/loopback   on or off: whether what the module sends comes back to it
GET    /rtc                  the clock that runs without power
PUT    /rtc                  2027-01-31T12:00:00Z, or seconds since 1970: sets it
PUT    /gpio/NAME/fault      a kind of error, hardware-fault for example: every use fails with it
PUT    /uart/NAME/fault      closed is an unplugged cable
PUT    /rtc/fault
DELETE the same              it works again

curl -X PUT -d high localhost:8081/gpio/button
";

const JSON: &str = "application/json";
const TEXT: &str = "text/plain; charset=utf-8";
const BYTES: &str = "application/octet-stream";

/// An answer of the panel.
#[derive(Debug, PartialEq, Eq)]
pub struct Answer {
    pub status: u16,
    pub content: &'static str,
    pub body: Vec<u8>,
}

impl Answer {
    fn new(content: &'static str, body: impl Into<Vec<u8>>) -> Self {
        Answer {
            status: 200,
            content,
            body: body.into(),
        }
    }

    fn json(text: String) -> Self {
        Answer::new(JSON, text + "\n")
    }

    /// It is done, and there is nothing to say.
    fn done() -> Self {
        Answer {
            status: 204,
            ..Answer::new(TEXT, "")
        }
    }

    /// It is not done, for this reason.
    pub fn refused(status: u16, problem: &str) -> Self {
        Answer {
            status,
            ..Answer::json(format!("{{\"error\":{}}}", Json(problem)))
        }
    }
}

impl From<CapError> for Answer {
    fn from(error: CapError) -> Self {
        let status = match error.kind() {
            CapErrorKind::NotFound => 404,
            CapErrorKind::Invalid => 400,
            _ => 409,
        };
        Answer::refused(status, error.message())
    }
}

/// Does what a request asks for.
pub fn answer(machine: &Simulation, method: &str, path: &str, body: &[u8]) -> Answer {
    let done = || -> Result<Answer, Answer> {
        let parts = path.split('/').skip(1).map(decoded);
        let parts: Vec<String> = parts
            .collect::<Option<_>>()
            .ok_or_else(|| Answer::refused(400, "the path has a % that is none"))?;
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        match (parts.as_slice(), method) {
            ([""], "GET") => Ok(Answer::new(TEXT, HELP)),
            (["gpio"], "GET") => pins(machine),
            (["gpio", name], _) => pin(machine, name, method, body),
            (["gpio", name, "fault"], "PUT") => Ok(machine
                .gpio
                .fail(name, kind(body)?)
                .map(|()| Answer::done())?),
            (["gpio", name, "fault"], "DELETE") => {
                Ok(machine.gpio.heal(name).map(|()| Answer::done())?)
            }
            (["uart"], "GET") => ports(machine),
            (["uart", name], _) => port(machine, name, method, body),
            (["uart", name, "loopback"], "PUT") => loopback(machine, name, body),
            (["uart", name, "fault"], "PUT") => Ok(machine
                .uart
                .fail(name, kind(body)?)
                .map(|()| Answer::done())?),
            (["uart", name, "fault"], "DELETE") => {
                Ok(machine.uart.heal(name).map(|()| Answer::done())?)
            }
            (["rtc"], _) => rtc(machine, method, body),
            (["rtc", "fault"], "PUT") => {
                machine.rtc.fail(kind(body)?);
                Ok(Answer::done())
            }
            (["rtc", "fault"], "DELETE") => {
                machine.rtc.heal();
                Ok(Answer::done())
            }
            _ => Err(wrong_way(method, path)),
        }
    };
    done().unwrap_or_else(|refused| refused)
}

fn wrong_way(method: &str, path: &str) -> Answer {
    let problem = format!("there is no {method} {path} here; GET / lists what there is");
    Answer::refused(404, &problem)
}

/// A part of a path without its `%`.
fn decoded(part: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = part.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => {
                let digit = |byte: Option<u8>| char::from(byte?).to_digit(16);
                let (high, low) = (digit(rest.next())?, digit(rest.next())?);
                u8::try_from(high * 16 + low).ok()?
            }
            byte => byte,
        });
    }
    String::from_utf8(bytes).ok()
}

/// The word of a body, with or without JSON's quotes.
fn word(body: &[u8]) -> Result<&str, Answer> {
    let text =
        std::str::from_utf8(body).map_err(|_| Answer::refused(400, "the body is no text"))?;
    let text = text.trim();
    let quoted = text
        .strip_prefix('"')
        .and_then(|text| text.strip_suffix('"'));
    Ok(quoted.unwrap_or(text))
}

/// The kind of a fault.
fn kind(body: &[u8]) -> Result<CapErrorKind, Answer> {
    let name = word(body)?;
    let found = CapErrorKind::ALL
        .into_iter()
        .find(|kind| kind.name() == name);
    found.ok_or_else(|| {
        let all: Vec<_> = CapErrorKind::ALL.iter().map(|kind| kind.name()).collect();
        let problem = format!("{name:?} is no kind of error: {}", all.join(", "));
        Answer::refused(400, &problem)
    })
}

fn pins(machine: &Simulation) -> Result<Answer, Answer> {
    let lines = machine.gpio.clone().lines()?;
    let mut out = String::from("{\"pins\":[");
    for (at, name) in machine.pins().iter().enumerate() {
        out.push_str(if at == 0 { "" } else { "," });
        write_pin(&mut out, machine, &lines, name)?;
    }
    Ok(Answer::json(out + "]}"))
}

fn pin(machine: &Simulation, name: &str, method: &str, body: &[u8]) -> Result<Answer, Answer> {
    if !machine.pins().iter().any(|known| known == name) {
        let known = match machine.pins() {
            none if none.is_empty() => "nor any other".to_owned(),
            pins => format!("there are: {}", pins.join(", ")),
        };
        let problem = format!("no module has opened a pin {name:?}; {known}");
        return Err(Answer::refused(404, &problem));
    }
    match method {
        "GET" => {
            let lines = machine.gpio.clone().lines()?;
            let mut out = String::new();
            write_pin(&mut out, machine, &lines, name)?;
            Ok(Answer::json(out))
        }
        "PUT" => {
            let level = match word(body)? {
                "high" | "1" | "true" => Level::High,
                "low" | "0" | "false" => Level::Low,
                other => {
                    let problem = format!("{other:?} is neither high nor low");
                    return Err(Answer::refused(400, &problem));
                }
            };
            Ok(machine.gpio.drive(name, level).map(|()| Answer::done())?)
        }
        "DELETE" => Ok(machine.gpio.release(name).map(|()| Answer::done())?),
        _ => Err(wrong_way(method, &format!("/gpio/{name}"))),
    }
}

fn write_pin(
    out: &mut String,
    machine: &Simulation,
    lines: &[LineInfo],
    name: &str,
) -> Result<(), CapError> {
    let level = match machine.gpio.level(name)?.is_high() {
        true => "high",
        false => "low",
    };
    let line: LineName = name.parse()?;
    let info = lines.iter().find(|info| match &line {
        LineName::Label(label) => info.label.as_ref() == Some(label),
        LineName::Offset { chip, offset } => info.chip == *chip && info.offset == *offset,
    });
    let direction = match info.map(|info| info.direction) {
        Some(Direction::Output) => "output",
        Some(Direction::Input) | None => "input",
    };
    let is_open = info.is_some_and(|info| info.used_by.is_some());
    // Writing to a string cannot fail.
    let _ = write!(
        out,
        "{{\"name\":{},\"level\":\"{level}\",\"direction\":\"{direction}\",\"open\":{is_open}",
        Json(name)
    );
    write_fault(out, machine.gpio.fault(name)?);
    Ok(())
}

/// The end of a device, with what is wrong with it.
fn write_fault(out: &mut String, fault: Option<CapErrorKind>) {
    let _ = match fault {
        Some(fault) => write!(out, ",\"fault\":\"{fault}\"}}"),
        None => write!(out, "}}"),
    };
}

fn ports(machine: &Simulation) -> Result<Answer, Answer> {
    let mut out = String::from("{\"ports\":[");
    for (at, name) in machine.uart.clone().ports()?.iter().enumerate() {
        out.push_str(if at == 0 { "" } else { "," });
        let _ = write!(out, "{{\"name\":{}", Json(name));
        match machine.uart.config(name) {
            Some(config) => {
                let _ = write!(out, ",\"open\":true,\"baud\":{}", config.baud);
            }
            None => out.push_str(",\"open\":false"),
        }
        write_fault(&mut out, machine.uart.fault(name)?);
    }
    Ok(Answer::json(out + "]}"))
}

fn port(machine: &Simulation, name: &str, method: &str, body: &[u8]) -> Result<Answer, Answer> {
    match method {
        "GET" => Ok(Answer::new(BYTES, machine.uart.sent(name)?)),
        "POST" => Ok(machine.uart.send(name, body).map(|()| Answer::done())?),
        _ => Err(wrong_way(method, &format!("/uart/{name}"))),
    }
}

fn loopback(machine: &Simulation, name: &str, body: &[u8]) -> Result<Answer, Answer> {
    match word(body)? {
        "on" => machine.uart.loop_back(name)?,
        "off" => machine.uart.answer(name, |_| Vec::new())?,
        other => {
            let problem = format!("{other:?} is neither on nor off");
            return Err(Answer::refused(400, &problem));
        }
    }
    Ok(Answer::done())
}

fn rtc(machine: &Simulation, method: &str, body: &[u8]) -> Result<Answer, Answer> {
    let mut rtc = machine.rtc.clone();
    match method {
        "GET" => {
            let mut out = format!("{{\"time\":\"{}\"", Instant(rtc.read()?));
            if let Some(alarm) = rtc.alarm()? {
                let _ = write!(out, ",\"alarm\":\"{}\"", Instant(alarm));
            }
            Ok(Answer::json(out + "}"))
        }
        "PUT" => {
            let text = word(body)?;
            let Some(time) = time::parse(text) else {
                let problem = format!("{text:?} is no time like 2027-01-31T12:00:00Z");
                return Err(Answer::refused(400, &problem));
            };
            Ok(rtc.set(time).map(|()| Answer::done())?)
        }
        _ => Err(wrong_way(method, "/rtc")),
    }
}

#[cfg(test)]
pub mod tests {
    use shanhai_host::{LineRequest, NoLog, UartConfig, UartId};

    use super::*;
    use crate::{permission::Config, service::Capabilities};

    /// A machine and its capabilities, which keep it going; there are no devices yet.
    pub fn machine() -> (Simulation, Capabilities) {
        let runtime = tokio::runtime::Handle::current();
        let log = std::sync::Arc::new(NoLog);
        let (capabilities, machine) = Capabilities::simulated(&Config::default(), log, runtime);
        (machine, capabilities)
    }

    fn ask(machine: &Simulation, line: &str, body: &str) -> (u16, String) {
        let (method, path) = line.split_once(' ').unwrap();
        let answer = answer(machine, method, path, body.as_bytes());
        (answer.status, String::from_utf8(answer.body).unwrap())
    }

    #[tokio::test]
    async fn pins_are_driven_and_read() {
        let (machine, capabilities) = machine();
        assert_eq!(ask(&machine, "GET /gpio", "").1, "{\"pins\":[]}\n");
        let (status, text) = ask(&machine, "PUT /gpio/button", "high");
        assert!(
            status == 404 && text.contains("no module has opened"),
            "{text}"
        );
        let mut board = capabilities.gpio();
        let button = LineRequest::input("button".parse().unwrap());
        let button = board.open(&button).unwrap();
        let lamp = LineRequest::output("gpiochip0:17".parse().unwrap(), Level::Low);
        let lamp = board.open(&lamp).unwrap();
        for (word, level) in [
            ("high", Level::High),
            ("\"low\"\n", Level::Low),
            ("1", Level::High),
        ] {
            assert_eq!(ask(&machine, "PUT /gpio/button", word).0, 204);
            assert_eq!(board.read(button), Ok(level));
        }
        board.write(lamp, Level::High).unwrap();
        assert_eq!(
            ask(&machine, "GET /gpio", "").1,
            "{\"pins\":[{\"name\":\"button\",\"level\":\"high\",\"direction\":\"input\",\"open\":true},\
             {\"name\":\"gpiochip0:17\",\"level\":\"high\",\"direction\":\"output\",\"open\":true}]}\n"
        );
        assert_eq!(ask(&machine, "DELETE /gpio/button", "").0, 204);
        assert_eq!(
            ask(&machine, "PUT /gpio/button/fault", "hardware-fault").0,
            204
        );
        let error = board.read(button).unwrap_err();
        assert_eq!(error.kind(), CapErrorKind::HardwareFault);
        let (_, text) = ask(&machine, "GET /gpio/button", "");
        assert!(text.contains("\"fault\":\"hardware-fault\""), "{text}");
        assert_eq!(ask(&machine, "DELETE /gpio/button/fault", "").0, 204);
        assert_eq!(board.read(button), Ok(Level::Low));
        let (status, text) = ask(&machine, "PUT /gpio/button/fault", "bad");
        assert!(status == 400 && text.contains("hardware-fault, "), "{text}");
        assert_eq!(ask(&machine, "PUT /gpio/button", "up").0, 400);
        assert_eq!(ask(&machine, "POST /gpio/button", "high").0, 404);
        assert_eq!(ask(&machine, "GET /gpio/gpiochip0%3A17", "").0, 200);
    }

    #[tokio::test]
    async fn ports_are_fed_and_read() {
        let (machine, capabilities) = machine();
        assert_eq!(ask(&machine, "POST /uart/console", "x").0, 404);
        let mut board = capabilities.uart();
        let port = board.open(&UartConfig::new("console", 9600)).unwrap();
        let read = |board: &mut dyn Uart, port: UartId| {
            let mut buffer = [0; 16];
            let count = board.read(port, &mut buffer).unwrap().unwrap_or(0);
            String::from_utf8_lossy(&buffer[..count]).into_owned()
        };
        assert_eq!(ask(&machine, "POST /uart/console", "hello").0, 204);
        assert_eq!(read(&mut **board, port), "hello");
        board.write(port, b"one").unwrap();
        assert_eq!(read(&mut **board, port), "one");
        assert_eq!(ask(&machine, "GET /uart/console", ""), (200, "one".into()));
        assert_eq!(ask(&machine, "PUT /uart/console/loopback", "off").0, 204);
        board.write(port, b"two").unwrap();
        assert_eq!(read(&mut **board, port), "");
        assert_eq!(ask(&machine, "GET /uart/console", "").1, "two");
        assert_eq!(ask(&machine, "PUT /uart/console/fault", "closed").0, 204);
        assert_eq!(
            ask(&machine, "GET /uart", "").1,
            "{\"ports\":[{\"name\":\"console\",\"open\":true,\"baud\":9600,\"fault\":\"closed\"}]}\n"
        );
        assert!(board.write(port, b"x").is_err());
        assert_eq!(ask(&machine, "DELETE /uart/console/fault", "").0, 204);
        assert!(board.write(port, b"x").is_ok());
    }

    #[tokio::test]
    async fn the_clock_is_set() {
        let (machine, _capabilities) = machine();
        assert_eq!(ask(&machine, "PUT /rtc", "2027-01-31T12:00:00Z").0, 204);
        let (_, text) = ask(&machine, "GET /rtc", "");
        assert!(text.starts_with("{\"time\":\"2027-01-31T12:00:0"), "{text}");
        assert_eq!(ask(&machine, "PUT /rtc", "noon").0, 400);
        assert_eq!(ask(&machine, "PUT /rtc/fault", "hardware-fault").0, 204);
        assert_eq!(ask(&machine, "GET /rtc", "").0, 409);
        assert_eq!(ask(&machine, "DELETE /rtc/fault", "").0, 204);
        assert_eq!(ask(&machine, "GET /rtc", "").0, 200);
    }

    #[tokio::test]
    async fn what_there_is_is_listed() {
        let (machine, _capabilities) = machine();
        let (status, text) = ask(&machine, "GET /", "");
        assert!(status == 200 && text.contains("/gpio/NAME"), "{text}");
        let (status, text) = ask(&machine, "GET /lamp", "");
        assert!(status == 404 && text.contains("GET / lists"), "{text}");
        assert_eq!(ask(&machine, "GET /gpio/%zz", "").0, 400);
    }
}
