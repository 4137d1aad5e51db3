//! What modules may call, over simulated machines.

#[path = "service/bench.rs"]
mod bench;

use std::time::Duration;

use bench::{Bench, fields, frame};
use shanhai_edge::service::{CapabilitiesBuilder, Custom};
use shanhai_edge_abi::{
    CallError, ErrorKind, Frame, Method,
    table::{
        event::{gpio_edge_event, rtc_alarm_event},
        gpio_edge, gpio_open, kv_cas, kv_get, kv_increment, kv_keys, kv_open, kv_set,
        module_config, route_add, rtc_read, rtc_set, rtc_set_alarm, sql_exec, sql_open, sql_query,
        sql_value, uart_open, uart_read, uart_write,
    },
};
use shanhai_host::{
    CapErrorKind, Changes, Gpio as _, Level, LineRequest, Rows, Rtc as _, SimSql, SimSqlAnswer,
    SqlValue,
};

const PINS: &str = "[module.blink]\ngpio = [\"led:out\", \"button:in\"]\n";

fn open(label: &str, direction: u64) -> Frame {
    frame(|frame| {
        frame.text(gpio_open::LABEL, label);
        frame.uint(gpio_open::DIRECTION, direction);
    })
}

fn of_handle(handle: u64) -> Frame {
    // The handle is field 1 of every method that takes one.
    frame(|frame| {
        frame.uint(1, handle);
    })
}

#[tokio::test]
async fn a_granted_pin_is_written_and_read() {
    let bench = Bench::new(PINS);
    bench.gpio.add_line("led");
    let mut blink = bench.instance("blink", "gpio = [\"led:out\"]");
    let handle = blink.number(Method::GpioOpen, &open("led", 1));
    blink.service().gpio_write(1, true).unwrap();
    assert_eq!(handle, 1);
    assert_eq!(bench.gpio.level("led"), Ok(Level::High));
    assert_eq!(blink.service().gpio_read(1), Ok(true));
    assert_eq!(
        blink.fail(Method::GpioRead, &of_handle(2)).kind,
        ErrorKind::Closed
    );
    blink.ok(Method::GpioClose, &of_handle(1));
    let error = blink.service().gpio_read(1).unwrap_err();
    assert_eq!(error.message, "handle 1 is no open pin; open it first");
}

#[tokio::test]
async fn what_is_not_asked_or_granted_is_refused_and_logged_once() {
    let bench = Bench::new(PINS);
    let mut blink = bench.instance("blink", "gpio = [\"led:out\", \"door:out\"]\n");
    for _ in 0..3 {
        let error = blink.fail(Method::GpioOpen, &open("button", 0));
        assert_eq!(error.kind, ErrorKind::Denied);
        assert_eq!(
            error.message,
            "gpio.open: module blink: gpio \"button:in\" refused: blink.toml does not ask for it; \
             add gpio = [\"button:in\"] to blink.toml"
        );
    }
    let error = blink.fail(Method::GpioOpen, &open("door", 1));
    assert_eq!(
        error.message,
        "gpio.open: module blink: gpio \"door:out\" (blink.toml:1) refused: shanhai.toml:1 does not grant it; \
         add gpio = [\"door:out\"] to [module.blink] in shanhai.toml"
    );
    // The direction counts.
    assert_eq!(
        blink.fail(Method::GpioOpen, &open("led", 0)).kind,
        ErrorKind::Denied
    );
    let lines = bench.log.lines();
    assert_eq!(lines.len(), 3, "{lines:?}");
    assert!(
        lines[0].contains("gpio.open") && lines[0].contains("blink"),
        "{lines:?}"
    );
    assert_eq!(blink.generation.take_refusals(), 5);
}

#[tokio::test]
async fn a_device_that_is_not_there_is_told_to_the_operator_too() {
    let bench = Bench::new(
        "[machine.gpio]\nlamp = \"gpiochip7:3\"\n[module.m]\ngpio = \"*\"\nuart = \"*\"\n",
    );
    let mut m = bench.instance("m", "gpio = \"*\"\nuart = \"*\"\n");
    let error = m.fail(Method::GpioOpen, &open("lamp", 1)).message;
    assert!(error.ends_with(" (shanhai.toml:2)"), "{error}");
    let port = frame(|f| {
        f.text(uart_open::NAME, "console");
    });
    let error = m.fail(Method::UartOpen, &port).message;
    assert!(error.contains("[machine.uart] of shanhai.toml"), "{error}");
    let lines = bench.log.lines();
    assert!(lines.len() == 2 && lines[1].ends_with(&error), "{lines:?}");
}

#[tokio::test]
async fn an_instance_from_an_image_finds_its_pins() {
    let bench = Bench::new(PINS);
    bench.gpio.add_line("led");
    let mut first = bench.instance("blink", "gpio = [\"led:out\"]");
    first.number(Method::GpioOpen, &open("led", 1));
    first.service().gpio_write(1, true).unwrap();
    // The first instance crashes; the next has the handle in its memory.
    let mut second = first.sibling();
    drop(first.guest);
    assert_eq!(bench.gpio.level("led"), Ok(Level::High));
    second.service().gpio_write(1, false).unwrap();
    assert_eq!(bench.gpio.level("led"), Ok(Level::Low));
    // Another module does not get the line while this one has it.
    let other = "[module.other]\ngpio = [\"led\"]\n";
    let mut other = bench.instance_of(other, "other", "gpio = [\"led\"]");
    assert_eq!(
        other.fail(Method::GpioOpen, &open("led", 0)).kind,
        ErrorKind::InUse
    );
    drop(second.guest);
    drop(second.generation);
    drop(first.generation);
    other.number(Method::GpioOpen, &open("led", 0));
}

#[tokio::test]
async fn a_closed_line_comes_back_for_who_still_has_the_handle() {
    let bench = Bench::new(PINS);
    bench.gpio.add_line("led");
    let mut first = bench.instance("blink", "gpio = [\"led:out\"]");
    let mut second = first.sibling();
    first.number(Method::GpioOpen, &open("led", 1));
    first.service().gpio_write(1, true).unwrap();
    first.ok(Method::GpioClose, &of_handle(1));
    // Nobody uses it now: another program may have it.
    let mut gpio = bench.gpio.clone();
    let line = gpio
        .open(&LineRequest::input("led".parse().unwrap()))
        .unwrap();
    let error = second.service().gpio_write(1, true).unwrap_err();
    assert_eq!(error.kind, ErrorKind::InUse);
    gpio.close(line);
    second.service().gpio_write(1, true).unwrap();
    assert_eq!(bench.gpio.level("led"), Ok(Level::High));
}

#[tokio::test]
async fn edges_are_events_of_the_newest_generation() {
    let bench = Bench::new(PINS);
    bench.gpio.add_line("button");
    let mut old = bench.instance("blink", "gpio = [\"button:in\"]");
    old.generation.activate();
    let handle = old.number(Method::GpioOpen, &open("button", 0));
    let edges = frame(|frame| {
        frame.uint(gpio_edge::HANDLE, handle);
        frame.uint(gpio_edge::EDGES, 3);
    });
    old.ok(Method::GpioEdge, &edges);
    bench.gpio.drive("button", Level::High).unwrap();
    let event = old.event().await;
    let event = fields(&event);
    assert_eq!(event.text(1), Ok(Some(gpio_edge_event::EVENT)));
    assert_eq!(event.uint(gpio_edge_event::HANDLE), Ok(Some(handle)));
    assert_eq!(event.bool(gpio_edge_event::LEVEL), Ok(true));

    let mut new = bench.instance("blink", "gpio = [\"button:in\"]");
    assert_eq!(new.number(Method::GpioOpen, &open("button", 0)), handle);
    bench.gpio.drive("button", Level::Low).unwrap();
    old.event().await;
    new.generation.activate();
    bench.gpio.drive("button", Level::High).unwrap();
    new.event().await;
    assert!(old.completions.is_empty());
}

#[tokio::test]
async fn a_broken_line_is_told() {
    let bench = Bench::new(PINS);
    bench.gpio.add_line("led");
    let mut blink = bench.instance("blink", "gpio = [\"led:out\"]");
    blink.number(Method::GpioOpen, &open("led", 1));
    bench.gpio.fail("led", CapErrorKind::HardwareFault).unwrap();
    let error = blink.service().gpio_write(1, true).unwrap_err();
    assert_eq!(error.kind, ErrorKind::HardwareFault);
    assert!(error.message.starts_with("pin \"led\": "), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_serial_port_is_waited_for() {
    let bench =
        Bench::new("[module.term]\nuart = [\"console\"]\n[machine.uart]\nconsole = \"ttyS1\"\n");
    bench.uart.add_port("/etc/ttyS1");
    let mut term = bench.instance("term", "uart = [\"console\"]");
    let handle = term.number(
        Method::UartOpen,
        &frame(|f| {
            f.text(uart_open::NAME, "console");
        }),
    );
    let read = frame(|frame| {
        frame.uint(uart_read::HANDLE, handle);
        frame.uint(uart_read::MOST, 16);
    });
    let ticket = term.later(Method::UartRead, &read);
    bench.uart.send("/etc/ttyS1", b"hello").unwrap();
    let reply = term.answer(ticket).await.unwrap();
    assert_eq!(
        fields(&reply).bytes(uart_read::reply::DATA),
        Ok(Some(&b"hello"[..]))
    );

    let in_time = frame(|frame| {
        frame.uint(uart_read::HANDLE, handle);
        frame.uint(uart_read::TIMEOUT, 50);
    });
    let ticket = term.later(Method::UartRead, &in_time);
    assert_eq!(
        term.answer(ticket).await.unwrap_err().kind,
        ErrorKind::TimedOut
    );

    let write = frame(|frame| {
        frame.uint(uart_write::HANDLE, handle);
        frame.bytes(uart_write::DATA, b"AT");
    });
    let reply = term.ok(Method::UartWrite, &write);
    assert_eq!(fields(&reply).uint(uart_write::reply::WRITTEN), Ok(Some(2)));
    assert_eq!(bench.uart.sent("/etc/ttyS1").unwrap(), b"AT");
    let wrong = frame(|frame| {
        frame.text(uart_open::NAME, "console");
        frame.uint(uart_open::PARITY, 3);
    });
    assert_eq!(
        term.fail(Method::UartOpen, &wrong).message,
        "3 is no parity of a port"
    );
    term.ok(Method::UartClose, &of_handle(handle));
    assert_eq!(term.fail(Method::UartRead, &read).kind, ErrorKind::Closed);
}

#[tokio::test]
async fn the_clock_that_runs_without_power() {
    let bench = Bench::new("[module.clock]\nrtc = [\"read\", \"alarm\"]\n");
    let mut clock = bench.instance("clock", "rtc = [\"read\", \"set\", \"alarm\"]");
    let now = bench.rtc.clone().read().unwrap().as_secs();
    let reply = clock.ok(Method::RtcRead, &Frame::new());
    assert_eq!(
        fields(&reply).sint(rtc_read::reply::SECONDS),
        Ok(Some(now as i64))
    );
    let set = frame(|frame| {
        frame.sint(rtc_set::SECONDS, 9);
    });
    assert_eq!(clock.fail(Method::RtcSet, &set).kind, ErrorKind::Denied);
    let due = now as i64 + 60;
    let alarm = frame(|frame| {
        frame.sint(rtc_set_alarm::SECONDS, due);
    });
    clock.ok(Method::RtcSetAlarm, &alarm);
    let mut other = bench.instance_of(
        "[module.other]\nrtc = [\"alarm\"]\n",
        "other",
        "rtc = [\"alarm\"]",
    );
    assert_eq!(
        other.fail(Method::RtcSetAlarm, &alarm).kind,
        ErrorKind::InUse
    );
    bench.advance(Duration::from_secs(61));
    let event = clock.event().await;
    assert_eq!(fields(&event).text(1), Ok(Some(rtc_alarm_event::EVENT)));
    assert_eq!(fields(&event).sint(rtc_alarm_event::SECONDS), Ok(Some(due)));
    let before = frame(|frame| {
        frame.sint(rtc_set_alarm::SECONDS, -1);
    });
    assert_eq!(
        clock.fail(Method::RtcSetAlarm, &before).kind,
        ErrorKind::Invalid
    );
}

#[tokio::test]
async fn values_by_key() {
    let bench =
        Bench::new("[module.count]\nkv = [\"counter\"]\n[module.count.limits]\nstorage = \"1K\"\n");
    let mut count = bench.instance("count", "kv = [\"counter\"]");
    let handle = count.number(
        Method::KvOpen,
        &frame(|f| {
            f.text(kv_open::NAME, "counter");
        }),
    );
    let with = |key: &str, more: &dyn Fn(&mut Frame)| {
        frame(|frame| {
            frame.uint(kv_get::HANDLE, handle);
            frame.text(kv_get::KEY, key);
            more(frame);
        })
    };
    let reply = count.ok(Method::KvGet, &with("a", &|_| {}));
    assert!(!fields(&reply).has(kv_get::reply::VALUE));
    count.ok(
        Method::KvSet,
        &with("a", &|f| {
            f.bytes(kv_set::VALUE, b"1");
        }),
    );
    let reply = count.ok(
        Method::KvIncrement,
        &with("a", &|f| {
            f.sint(kv_increment::DELTA, -3);
        }),
    );
    assert_eq!(
        fields(&reply).sint(kv_increment::reply::VALUE),
        Ok(Some(-2))
    );
    let reply = count.ok(
        Method::KvCas,
        &with("a", &|f| {
            f.bytes(kv_cas::EXPECTED, b"1").bytes(kv_cas::VALUE, b"5");
        }),
    );
    assert_eq!(fields(&reply).bool(kv_cas::reply::SWAPPED), Ok(false));
    assert_eq!(
        fields(&reply).bytes(kv_cas::reply::VALUE),
        Ok(Some(&b"-2"[..]))
    );
    let reply = count.ok(Method::KvKeys, &of_handle(handle));
    assert_eq!(fields(&reply).text(kv_keys::reply::KEY), Ok(Some("a")));
    let of_size = |size: usize| {
        with("b", &move |f| {
            f.bytes(kv_set::VALUE, &vec![0; size]);
        })
    };
    let error = count.fail(Method::KvSet, &of_size(2000));
    assert_eq!(error.kind, ErrorKind::Limit);
    let limit = "1024 are its limit: limits.storage (shanhai.toml:4)";
    assert!(error.message.contains(limit), "{error}");
    // What is replaced makes room.
    count.ok(Method::KvSet, &of_size(900));
    count.ok(Method::KvSet, &of_size(950));
    let wrong = count.fail(
        Method::KvGet,
        &frame(|f| {
            f.uint(kv_get::HANDLE, 1 << 40);
        }),
    );
    assert_eq!(wrong.kind, ErrorKind::Invalid);
    // An instance from an image has the handle.
    let mut second = count.sibling();
    second.ok(Method::KvDelete, &with("a", &|_| {}));
}

#[tokio::test]
async fn databases() {
    let sql = SimSql::new();
    sql.serve("readings", |statement, values| {
        if statement.starts_with("insert") {
            assert_eq!(values, [SqlValue::Real(2.5)]);
        }
        Ok(SimSqlAnswer {
            rows: Rows {
                columns: vec!["v".to_owned()],
                rows: vec![vec![SqlValue::Integer(-7)], vec![SqlValue::Null]],
            },
            changes: Changes {
                rows: 1,
                last_insert_id: 9,
            },
        })
    });
    let bench = Bench::with(
        "[module.log]\nsql = [\"readings\"]\n",
        CapabilitiesBuilder::new().sql(sql.clone()),
    );
    let mut log = bench.instance("log", "sql = [\"readings\"]");
    let ticket = log.later(
        Method::SqlOpen,
        &frame(|f| {
            f.text(sql_open::NAME, "readings");
        }),
    );
    let reply = log.answer(ticket).await.unwrap();
    let handle = fields(&reply)
        .need_uint::<u64>(sql_open::reply::HANDLE)
        .unwrap();
    let insert = frame(|f| {
        let mut value = Frame::new();
        value.bytes(sql_value::REAL, &2.5f64.to_le_bytes());
        f.uint(sql_exec::HANDLE, handle)
            .text(sql_exec::SQL, "insert")
            .frame(sql_exec::ARG, &value);
    });
    let ticket = log.later(Method::SqlExec, &insert);
    let reply = log.answer(ticket).await.unwrap();
    assert_eq!(fields(&reply).sint(sql_exec::reply::LAST_ID), Ok(Some(9)));
    let select = frame(|f| {
        f.uint(sql_query::HANDLE, handle)
            .text(sql_query::SQL, "select v");
    });
    // An instance from an image gets a connection of its own.
    let mut second = log.sibling();
    let ticket = second.later(Method::SqlQuery, &select);
    let reply = second.answer(ticket).await.unwrap();
    let rows: Vec<_> = fields(&reply).all(sql_query::reply::ROW).collect();
    assert_eq!(rows.len(), 2);
    let row = fields(rows[0].bytes().unwrap());
    assert_eq!(
        fields(row.need_bytes(1).unwrap()).sint(sql_value::INT),
        Ok(Some(-7))
    );
    let ticket = log.later(Method::SqlClose, &of_handle(handle));
    log.answer(ticket).await.unwrap();
    assert_eq!(log.fail(Method::SqlQuery, &select).kind, ErrorKind::Closed);
    assert_eq!(
        log.fail(Method::SqlClose, &of_handle(handle)).kind,
        ErrorKind::Closed
    );
}

#[tokio::test]
async fn configuration_routes_and_strangers() {
    let config = "[module.m]\nroutes = [\"/m/\"]\n[module.m.env]\nA = \"1\"\nB = \"2\"\n[default]\nroutes = []\n";
    let bench = Bench::new(config);
    let mut m = bench.instance("m", "env = [\"A\"]");
    let reply = m.ok(Method::ModuleConfig, &Frame::new());
    assert_eq!(fields(&reply).all(module_config::reply::NAME).count(), 1);
    let route = |pattern: &str| {
        frame(|f| {
            f.text(route_add::PATTERN, pattern);
        })
    };
    m.ok(Method::RouteAdd, &route("GET /m/{id}"));
    assert_eq!(
        m.fail(Method::RouteAdd, &route("/other")).kind,
        ErrorKind::Denied
    );
    let error = m.call("nothing.at_all", b"").unwrap_err();
    assert_eq!(error.kind, ErrorKind::NotFound);
    let torn = m.call("module.config", &[0x0a, 0x70]);
    assert!(torn.is_err());
}

struct Thermometer;

impl Custom for Thermometer {
    fn call(&self, module: &str, method: &str, request: &[u8]) -> Result<Vec<u8>, CallError> {
        Ok(format!("{module} {method} {}", request.len()).into_bytes())
    }
}

#[tokio::test]
async fn capabilities_of_somebody_else() {
    let bench = Bench::with(
        "[module.m]\ncustom = [\"thermo\"]\n",
        CapabilitiesBuilder::new().custom("thermo", Thermometer),
    );
    let mut m = bench.instance("m", "custom = [\"thermo\"]");
    assert_eq!(m.call("thermo.read", b"abc").unwrap(), b"m read 3");
    let mut n = bench.instance("n", "");
    assert_eq!(
        n.call("thermo.read", b"abc").unwrap_err().kind,
        ErrorKind::Denied
    );
}
