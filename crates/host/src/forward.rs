//! Boxes and shared capabilities are capabilities too.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use crate::{
    CapError, Direction, Edge, Gpio, Level, LineId, LineInfo, LineRequest, Rtc, Uart, UartConfig,
    UartId, source::locked,
};

/// Hands each method of a trait on.
///
/// `forward!(Rtc { fn read() -> Result<Duration, CapError>; })` becomes, for `Box` and likewise for a
/// shared one:
/// ```text
/// impl<T: Rtc + ?Sized> Rtc for Box<T> {
///     fn read(&mut self) -> Result<Duration, CapError> { (**self).read() }
/// }
/// ```
macro_rules! forward {
    ($trait:ident { $(fn $method:ident($($arg:ident: $type:ty),*) $(-> $result:ty)?;)* }) => {
        impl<T: $trait + ?Sized> $trait for Box<T> {
            $(fn $method(&mut self $(, $arg: $type)*) $(-> $result)? {
                (**self).$method($($arg),*)
            })*
        }

        /// Shared between several users, who take turns call by call.
        impl<T: $trait + ?Sized> $trait for Arc<Mutex<T>> {
            $(fn $method(&mut self $(, $arg: $type)*) $(-> $result)? {
                locked(self).$method($($arg),*)
            })*
        }
    };
}

forward!(Gpio {
    fn open(request: &LineRequest) -> Result<LineId, CapError>;
    fn read(line: LineId) -> Result<Level, CapError>;
    fn write(line: LineId, level: Level) -> Result<(), CapError>;
    fn set_direction(line: LineId, direction: Direction, level: Level) -> Result<(), CapError>;
    fn next_edge(line: LineId) -> Result<Option<Edge>, CapError>;
    fn close(line: LineId);
    fn lines() -> Result<Vec<LineInfo>, CapError>;
});

forward!(Uart {
    fn open(config: &UartConfig) -> Result<UartId, CapError>;
    fn read(port: UartId, buffer: &mut [u8]) -> Result<Option<usize>, CapError>;
    fn write(port: UartId, bytes: &[u8]) -> Result<Option<usize>, CapError>;
    fn drained(port: UartId) -> Result<bool, CapError>;
    fn close(port: UartId);
    fn ports() -> Result<Vec<String>, CapError>;
});

forward!(Rtc {
    fn read() -> Result<Duration, CapError>;
    fn set(time: Duration) -> Result<(), CapError>;
    fn set_alarm(time: Option<Duration>) -> Result<(), CapError>;
    fn alarm() -> Result<Option<Duration>, CapError>;
    fn take_alarm() -> Result<bool, CapError>;
});
