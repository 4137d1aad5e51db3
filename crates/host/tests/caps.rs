//! The simulators of lines, serial ports, the real-time clock and storage, and the wrappers.

use std::{
    future::Future,
    pin::pin,
    sync::{Arc, Mutex},
    task::{Context, Poll, Waker},
    time::Duration,
};

use shanhai_host::{
    Bias, CapError, CapErrorKind, Clock, Direction, Drive, Edge, Edges, FaultRule, Faults, Gpio,
    Hooked, Kv, KvChange, KvLimits, KvUsage, Level, LineId, LineRequest, MemKv, Nanos, NoGpio,
    NoKv, NoSql, Rate, Rtc, Signal, SimClock, SimGpio, SimRtc, SimSql, SimUart, Source, Sql,
    SqlLimits, SqlValue, Swap, Trace, Uart, UartConfig, ready, until,
};

fn board() -> (SimClock, SimGpio) {
    let clock = SimClock::new();
    let board = SimGpio::new(clock.clone());
    board.add_line("relay");
    board.add_line("button");
    (clock, board)
}

fn input(label: &str) -> LineRequest {
    LineRequest::input(label.parse().unwrap())
}

fn output(label: &str) -> LineRequest {
    LineRequest::output(label.parse().unwrap(), Level::Low)
}

fn kind<T: std::fmt::Debug>(result: Result<T, CapError>) -> CapErrorKind {
    result.unwrap_err().kind()
}

#[test]
fn a_line_belongs_to_one_at_a_time() {
    let (_, board) = board();
    let mut gpio = board.clone();
    let relay = gpio.open(&output("relay")).unwrap();
    assert_eq!(kind(gpio.open(&input("sim0:0"))), CapErrorKind::InUse);
    assert_eq!(kind(gpio.open(&input("lamp"))), CapErrorKind::NotFound);
    assert_eq!(gpio.lines().unwrap()[0].used_by.as_deref(), Some("guest"));
    gpio.close(relay);
    gpio.close(relay);
    assert_eq!(kind(gpio.read(relay)), CapErrorKind::Closed);
    let again = gpio.open(&input("sim0:0")).unwrap();
    assert_ne!(again, relay);
    assert_eq!(kind(gpio.write(again, Level::High)), CapErrorKind::Invalid);
    assert_eq!(kind(gpio.next_edge(again)), CapErrorKind::Invalid);
    assert_eq!(board.open_count(), 1);
}

#[test]
fn levels_follow_wires_resistors_and_meaning() {
    let (_, board) = board();
    let mut gpio = board.clone();
    board.wire("relay", "button").unwrap();
    let relay = gpio
        .open(&LineRequest {
            active_low: true,
            drive: Drive::OpenDrain,
            ..output("relay")
        })
        .unwrap();
    let button = gpio
        .open(&LineRequest {
            bias: Bias::PullUp,
            ..input("button")
        })
        .unwrap();
    // Off is not driven: the resistor decides.
    assert_eq!(gpio.read(button).unwrap(), Level::High);
    assert_eq!(gpio.read(relay).unwrap(), Level::Low);
    gpio.write(relay, Level::High).unwrap();
    assert_eq!(gpio.read(button).unwrap(), Level::Low);
    // Low wins against a level from outside.
    board.drive("button", Level::High).unwrap();
    assert_eq!(gpio.read(button).unwrap(), Level::Low);
    gpio.set_direction(relay, Direction::Input, Level::Low)
        .unwrap();
    assert_eq!(gpio.read(button).unwrap(), Level::High);
    board.release("button").unwrap();
    let levels: Vec<Level> = board.writes("relay").unwrap().iter().map(|w| w.1).collect();
    assert_eq!(levels, [Level::Low, Level::High]);
}

#[test]
fn edges_come_in_order_and_bounce_once() {
    let (clock, board) = board();
    let mut gpio = board.clone();
    let request = LineRequest {
        edges: Edges::Both,
        debounce: Duration::from_nanos(100),
        ..input("button")
    };
    let button = gpio.open(&request).unwrap();
    // Bounces at 10, 20 and 30, then stays until 500.
    for (after, level) in [(10, true), (20, false), (30, true), (500, false)] {
        board
            .drive_later("button", Nanos(after), level.into())
            .unwrap();
    }
    assert_eq!(gpio.next_edge(button).unwrap(), None);
    assert_eq!(gpio.due(), Some(Nanos(11)));
    clock.advance(Nanos(1_000));
    let edge = |time, level, count| {
        Some(Edge {
            time: Nanos(time),
            level,
            count,
        })
    };
    assert_eq!(gpio.next_edge(button).unwrap(), edge(131, Level::High, 1));
    assert_eq!(gpio.next_edge(button).unwrap(), edge(601, Level::Low, 2));
    assert_eq!(gpio.next_edge(button).unwrap(), None);
}

#[test]
fn a_broken_line_fails_until_it_is_healed() {
    let (_, board) = board();
    let mut gpio = board.clone();
    let relay = gpio.open(&output("relay")).unwrap();
    board.fail("relay", CapErrorKind::HardwareFault).unwrap();
    assert_eq!(
        kind(gpio.write(relay, Level::High)),
        CapErrorKind::HardwareFault
    );
    board.heal("relay").unwrap();
    gpio.write(relay, Level::High).unwrap();
    assert_eq!(
        kind(board.fail("x", CapErrorKind::Failed)),
        CapErrorKind::NotFound
    );
}

#[test]
fn a_thread_waits_for_an_edge() {
    let (mut clock, board) = board();
    let mut gpio = board.clone();
    let signal = Signal::new();
    gpio.attach(&signal);
    let request = LineRequest {
        edges: Edges::Rising,
        ..input("button")
    };
    let button = gpio.open(&request).unwrap();
    board
        .drive_later("button", Nanos(700), Level::High)
        .unwrap();
    let deadline = Some(clock.monotonic() + Nanos(500));
    let next = |gpio: &mut SimGpio| gpio.next_edge(button);
    assert_eq!(
        until(&mut clock, &signal, deadline, &mut gpio, next),
        Ok(None)
    );
    let edge = until(&mut clock, &signal, None, &mut gpio, next).unwrap();
    assert_eq!(edge.unwrap().time, Nanos(701));
    signal.interrupt();
    assert_eq!(until(&mut clock, &signal, None, &mut gpio, next), Ok(None));
}

#[test]
fn a_task_waits_for_an_edge() {
    let (clock, board) = board();
    let mut gpio = board.clone();
    let signal = Signal::new();
    gpio.attach(&signal);
    let request = LineRequest {
        edges: Edges::Rising,
        ..input("button")
    };
    let button = gpio.open(&request).unwrap();
    let mut task = pin!(ready(&mut gpio, &signal, |gpio| gpio.next_edge(button)));
    let mut context = Context::from_waker(Waker::noop());
    assert!(task.as_mut().poll(&mut context).is_pending());
    board.drive_later("button", Nanos(5), Level::High).unwrap();
    assert!(task.as_mut().poll(&mut context).is_pending());
    clock.advance(Nanos(5));
    let Poll::Ready(Ok(edge)) = task.poll(&mut context) else {
        panic!("the edge has come");
    };
    assert_eq!(edge.level, Level::High);
}

#[test]
fn what_nobody_handed_over_is_refused() {
    assert_eq!(
        kind(NoGpio.open(&input("relay"))),
        CapErrorKind::Unsupported
    );
    assert_eq!(kind(NoGpio.read(LineId(0))), CapErrorKind::Closed);
    assert_eq!(kind(NoKv.get("a", "b")), CapErrorKind::Unsupported);
    let error = NoSql.open("log").err().unwrap();
    assert!(error.to_string().contains("feature sqlite or turso"));
}

#[test]
fn boxed_and_shared_boards_are_boards() {
    let (_, board) = board();
    let mut shared: Arc<Mutex<Box<dyn Gpio>>> = Arc::new(Mutex::new(Box::new(board.clone())));
    let mut other = shared.clone();
    let relay = shared.open(&output("relay")).unwrap();
    other.write(relay, Level::High).unwrap();
    assert_eq!(board.level("relay").unwrap(), Level::High);
}

#[test]
fn serial_bytes_take_their_time() {
    let clock = SimClock::new();
    let board = SimUart::new(clock.clone());
    board.add_port("a");
    board.add_port("b");
    board.connect("a", "b").unwrap();
    board.set_timed(true);
    let mut uart = board.clone();
    let a = uart.open(&UartConfig::new("a", 10_000)).unwrap();
    let b = uart.open(&UartConfig::new("b", 10_000)).unwrap();
    assert_eq!(
        kind(uart.open(&UartConfig::new("a", 9_600))),
        CapErrorKind::InUse
    );
    assert_eq!(uart.write(a, &[7; 10_000]).unwrap(), Some(4_096));
    assert_eq!(uart.write(a, b"more").unwrap(), None);
    let mut bytes = [0; 8_192];
    assert_eq!(uart.read(b, &mut bytes).unwrap(), None);
    // Ten bits a character: a millisecond each.
    clock.advance(Nanos(4_095_999_999));
    assert_eq!(uart.drained(a), Ok(false));
    clock.advance(Nanos(1));
    assert_eq!(uart.drained(a), Ok(true));
    assert_eq!(uart.read(b, &mut bytes).unwrap(), Some(4_096));
    assert_eq!(board.sent("a").unwrap().len(), 4_096);
    board.fail("b", CapErrorKind::Closed).unwrap();
    assert_eq!(kind(uart.read(b, &mut bytes)), CapErrorKind::Closed);
    assert_eq!(board.config("a").unwrap().baud, 10_000);
    for wrong in [UartConfig::new("", 1), UartConfig::new("a", 0)] {
        assert_eq!(kind(uart.open(&wrong)), CapErrorKind::Invalid);
    }
}

#[test]
fn a_looped_port_answers_itself() {
    let board = SimUart::new(SimClock::new());
    board.add_port("ttyS0");
    board.loop_back("ttyS0").unwrap();
    let mut uart = board.clone();
    let port = uart.open(&UartConfig::new("ttyS0", 115_200)).unwrap();
    uart.write(port, b"ping").unwrap();
    let mut bytes = [0; 3];
    assert_eq!(uart.read(port, &mut bytes).unwrap(), Some(3));
    assert_eq!(uart.read(port, &mut bytes).unwrap(), Some(1));
    assert_eq!(uart.read(port, &mut bytes).unwrap(), None);
    // Who never reads loses what is too much.
    for _ in 0..100 {
        uart.write(port, &[0; 4_096]).unwrap();
    }
    let mut all = vec![0; 1 << 20];
    assert_eq!(uart.read(port, &mut all).unwrap(), Some(1 << 16));
}

#[test]
fn an_alarm_goes_off_once() {
    let mut clock = SimClock::new();
    let mut rtc = SimRtc::new(clock.clone());
    let signal = Signal::new();
    rtc.attach(&signal);
    rtc.set(Duration::from_millis(1_500)).unwrap();
    assert_eq!(rtc.read().unwrap(), Duration::from_secs(1));
    assert_eq!(
        kind(rtc.set_alarm(Some(Duration::from_secs(1)))),
        CapErrorKind::Invalid
    );
    rtc.set_alarm(Some(Duration::from_secs(3))).unwrap();
    assert_eq!(rtc.take_alarm(), Ok(false));
    let rang = until(&mut clock, &signal, None, &mut rtc, |rtc| {
        Ok::<_, CapError>(rtc.take_alarm()?.then_some(()))
    });
    assert_eq!(rang, Ok(Some(())));
    assert_eq!(clock.monotonic(), Nanos(1_500_000_001));
    assert_eq!((rtc.take_alarm(), rtc.alarm()), (Ok(false), Ok(None)));
    rtc.fail(CapErrorKind::HardwareFault);
    assert_eq!(kind(rtc.read()), CapErrorKind::HardwareFault);
}

#[test]
fn keys_values_and_limits() {
    let kv = MemKv::with_limits(KvLimits {
        key: 4,
        value: 8,
        namespace: 20,
        page: 2,
    });
    kv.set("n", "a", b"1").unwrap();
    kv.set("n", "c", b"3").unwrap();
    kv.set("n", "b", b"2").unwrap();
    let page = kv.keys("n", None, 100).unwrap();
    assert_eq!(
        (page.keys, page.cursor.as_deref()),
        (vec!["a".into(), "b".into()], Some("b"))
    );
    let page = kv.keys("n", Some("b"), 100).unwrap();
    assert_eq!((page.keys, page.cursor), (vec!["c".to_owned()], None));
    assert_eq!(kv.increment("n", "a", 41), Ok(42));
    assert_eq!(
        kind(kv.increment("n", "a", i64::MAX)),
        CapErrorKind::Invalid
    );
    kv.set("n", "c", b"x").unwrap();
    assert_eq!(kind(kv.increment("n", "c", 1)), CapErrorKind::Invalid);
    assert_eq!(kind(kv.set("n", "a", &[0; 9])), CapErrorKind::Limit);
    assert_eq!(kind(kv.set("n", "", b"")), CapErrorKind::Invalid);
    assert_eq!(kv.usage("n"), Ok(KvUsage { keys: 3, bytes: 7 }));
    // All or none: the last change is too much.
    let changes: Vec<KvChange> = [("a", 1), ("d", 8), ("e", 8)]
        .map(|(key, n)| KvChange::Set(key.into(), vec![7; n]))
        .into();
    assert_eq!(kind(kv.apply("n", &changes)), CapErrorKind::Limit);
    assert_eq!(kv.get("n", "a").unwrap().as_deref(), Some(&b"42"[..]));
    assert_eq!(kv.usage("n"), Ok(KvUsage { keys: 3, bytes: 7 }));
    assert_eq!(kv.delete("n", "a"), Ok(true));
    assert_eq!(kv.delete("n", "a"), Ok(false));
    assert_eq!(kv.exists("n", "a"), Ok(false));
}

#[test]
fn a_swap_needs_the_expected_value() {
    let kv = MemKv::new();
    let swap = |old, new| kv.compare_and_swap("n", "k", old, new);
    assert_eq!(swap(Some(b"x"), Some(b"1")), Ok(Swap::Differs(None)));
    assert_eq!(swap(None, Some(b"1")), Ok(Swap::Done));
    assert_eq!(swap(None, Some(b"2")), Ok(Swap::Differs(Some(b"1".into()))));
    assert_eq!(swap(Some(b"1"), None), Ok(Swap::Done));
    assert_eq!(kv.exists("n", "k"), Ok(false));
}

#[test]
fn a_played_database_keeps_its_limits() {
    let databases = SimSql::new().with_limits(SqlLimits {
        rows: 2,
        statement: 10,
        ..SqlLimits::default()
    });
    databases.serve("log", |_, _| {
        let mut answer = shanhai_host::SimSqlAnswer::default();
        answer.rows.rows = vec![vec![SqlValue::Null]; 3];
        Ok(answer)
    });
    let mut log = databases.open("log").unwrap();
    assert_eq!(kind(log.query("SELECT", &[])), CapErrorKind::Limit);
    assert_eq!(kind(log.query("SELECT too long", &[])), CapErrorKind::Limit);
    assert_eq!(
        databases.open("x").err().unwrap().kind(),
        CapErrorKind::NotFound
    );
}

#[test]
fn faults_and_delays_by_rule() {
    let clock = SimClock::new();
    let faults = Faults::new(clock.clone());
    let kv = Hooked::new(MemKv::new(), faults.clone());
    faults.delay("kv.", Nanos(1_000));
    faults.add(FaultRule {
        subject: Some("bad".into()),
        after: 1,
        times: 2,
        error: Some(CapErrorKind::Failed),
        ..FaultRule::new("kv.set")
    });
    assert_eq!(kv.set("good", "k", b""), Ok(()));
    assert_eq!(clock.monotonic(), Nanos(1_001));
    let outcomes = [(); 4].map(|()| kv.set("bad", "k", b"").is_ok());
    assert_eq!(outcomes, [true, false, false, true]);
    faults.clear();
    assert_eq!(kv.get("bad", "k"), Ok(Some(Vec::new())));
    assert_eq!(clock.monotonic(), Nanos(5_001));
}

#[test]
fn so_many_calls_a_second() {
    let clock = SimClock::new();
    let trace = Trace::new();
    let rtc = Hooked::new(SimRtc::new(clock.clone()), Rate::new(2, clock.clone()));
    let mut rtc = Hooked::new(rtc, trace.clone());
    assert!(rtc.read().is_ok());
    assert!(rtc.read().is_ok());
    assert_eq!(kind(rtc.read()), CapErrorKind::Limit);
    clock.advance(Nanos(500_000_000));
    assert!(rtc.read().is_ok());
    assert_eq!(kind(rtc.read()), CapErrorKind::Limit);
    let errors = trace.take().into_iter().filter(|call| call.error.is_some());
    assert_eq!(errors.count(), 2);
    let mut none = Hooked::new(SimRtc::new(clock.clone()), Rate::new(0, clock));
    assert_eq!(kind(none.read()), CapErrorKind::Limit);
}
