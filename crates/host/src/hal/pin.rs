//! A line as a pin.

use embedded_hal::digital::{ErrorType, InputPin, OutputPin, StatefulOutputPin};

use crate::{CapError, Gpio, Level, LineId};

/// A line that is open, as a pin of `embedded-hal`; dropping it closes the line.
///
/// Several pins of one board share it as `Arc<Mutex<G>>`, which is a [`Gpio`] too.
///
/// # Examples
/// ```
/// use embedded_hal::digital::{OutputPin, StatefulOutputPin};
/// use shanhai_host::{Gpio, HalPin, Level, LineRequest, SimClock, SimGpio};
///
/// /// A driver that knows nothing of us.
/// fn blink<P: StatefulOutputPin>(lamp: &mut P) -> Result<(), P::Error> {
///     lamp.toggle()
/// }
///
/// let board = SimGpio::new(SimClock::new());
/// board.add_line("lamp");
/// let mut gpio = board.clone();
/// let line = gpio.open(&LineRequest::output("lamp".parse()?, Level::Low))?;
/// blink(&mut HalPin::new(gpio, line))?;
/// assert_eq!(board.writes("lamp")?.last().unwrap().1, Level::High);
/// # Ok::<(), shanhai_host::CapError>(())
/// ```
#[derive(Debug)]
pub struct HalPin<G: Gpio> {
    gpio: G,
    line: LineId,
}

impl<G: Gpio> HalPin<G> {
    /// Makes a pin of a line that is open.
    pub fn new(gpio: G, line: LineId) -> Self {
        HalPin { gpio, line }
    }
}

impl<G: Gpio> Drop for HalPin<G> {
    fn drop(&mut self) {
        self.gpio.close(self.line);
    }
}

impl<G: Gpio> ErrorType for HalPin<G> {
    type Error = CapError;
}

impl<G: Gpio> InputPin for HalPin<G> {
    fn is_high(&mut self) -> Result<bool, CapError> {
        Ok(self.gpio.read(self.line)?.is_high())
    }

    fn is_low(&mut self) -> Result<bool, CapError> {
        Ok(!self.is_high()?)
    }
}

impl<G: Gpio> OutputPin for HalPin<G> {
    fn set_low(&mut self) -> Result<(), CapError> {
        self.gpio.write(self.line, Level::Low)
    }

    fn set_high(&mut self) -> Result<(), CapError> {
        self.gpio.write(self.line, Level::High)
    }
}

impl<G: Gpio> StatefulOutputPin for HalPin<G> {
    fn is_set_high(&mut self) -> Result<bool, CapError> {
        self.is_high()
    }

    fn is_set_low(&mut self) -> Result<bool, CapError> {
        self.is_low()
    }
}
