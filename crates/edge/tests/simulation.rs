//! The simulated machine of `--sim`.

use std::{path::Path, sync::Arc};

use shanhai_edge::{
    permission::{Config, Effective},
    service::{Capabilities, Completions},
};
use shanhai_edge_abi::{
    Fields, Frame, Guest, GuestLimits, Method, Reply,
    table::{gpio_open, uart_open, uart_read, uart_write},
};
use shanhai_host::{Level, MemLog};

fn call(guest: &mut Guest, method: Method, request: &Frame) -> Vec<u8> {
    match guest.call(method.name().as_bytes(), request.as_bytes()) {
        Reply::Now(result) => result.unwrap(),
        Reply::Later(_) => panic!("{method} is answered later"),
    }
}

#[tokio::test]
async fn devices_are_there_when_they_are_opened() {
    let text = "[module.blink]\ngpio = [\"led\"]\nuart = [\"console\"]\n\
                [machine.gpio]\nled = { chip = \"gpiochip0\", line = 17, active-low = true }\n";
    let config = Config::parse("shanhai.toml", Path::new(""), text).unwrap();
    let log = MemLog::new();
    let runtime = tokio::runtime::Handle::current();
    let (capabilities, machine) = Capabilities::simulated(&config, Arc::new(log.clone()), runtime);
    let generation = capabilities.generation(Effective::new("blink", None, &config));
    let services = generation.services(Completions::new(|| {}));
    let mut guest = Guest::new(Box::new(services), GuestLimits::default());

    let mut open = Frame::new();
    open.text(gpio_open::LABEL, "led")
        .uint(gpio_open::DIRECTION, 1);
    call(&mut guest, Method::GpioOpen, &open);
    guest.service_mut().gpio_write(1, true).unwrap();
    guest.service_mut().gpio_write(1, true).unwrap();
    assert_eq!(machine.gpio.level("led"), Ok(Level::High));
    assert_eq!(
        log.lines(),
        [
            "info simulation: pin led is low",
            "info simulation: pin led is high"
        ]
    );

    let mut open = Frame::new();
    open.text(uart_open::NAME, "console");
    call(&mut guest, Method::UartOpen, &open);
    let mut write = Frame::new();
    write
        .uint(uart_write::HANDLE, 1)
        .bytes(uart_write::DATA, b"ping");
    call(&mut guest, Method::UartWrite, &write);
    let mut read = Frame::new();
    read.uint(uart_read::HANDLE, 1);
    let reply = call(&mut guest, Method::UartRead, &read);
    let reply = Fields::new(&reply).unwrap();
    assert_eq!(reply.bytes(uart_read::reply::DATA), Ok(Some(&b"ping"[..])));
}
