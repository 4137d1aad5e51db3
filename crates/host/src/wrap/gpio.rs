//! Lines with a hook.

use super::{Hook, Hooked, Subject, around};
use crate::{CapError, Direction, Edge, Gpio, Level, LineId, LineInfo, LineRequest};

impl<T: Gpio, H: Hook> Gpio for Hooked<T, H> {
    fn open(&mut self, request: &LineRequest) -> Result<LineId, CapError> {
        let name = request.line.to_string();
        around(&self.hook, "gpio.open", Subject::Name(&name), || {
            self.inner.open(request)
        })
    }

    fn read(&mut self, line: LineId) -> Result<Level, CapError> {
        around(&self.hook, "gpio.read", Subject::Id(line.0), || {
            self.inner.read(line)
        })
    }

    fn write(&mut self, line: LineId, level: Level) -> Result<(), CapError> {
        around(&self.hook, "gpio.write", Subject::Id(line.0), || {
            self.inner.write(line, level)
        })
    }

    fn set_direction(
        &mut self,
        line: LineId,
        direction: Direction,
        level: Level,
    ) -> Result<(), CapError> {
        around(
            &self.hook,
            "gpio.set_direction",
            Subject::Id(line.0),
            || self.inner.set_direction(line, direction, level),
        )
    }

    fn next_edge(&mut self, line: LineId) -> Result<Option<Edge>, CapError> {
        around(&self.hook, "gpio.next_edge", Subject::Id(line.0), || {
            self.inner.next_edge(line)
        })
    }

    fn close(&mut self, line: LineId) {
        self.inner.close(line);
    }

    fn lines(&mut self) -> Result<Vec<LineInfo>, CapError> {
        around(&self.hook, "gpio.lines", Subject::Nothing, || {
            self.inner.lines()
        })
    }
}
