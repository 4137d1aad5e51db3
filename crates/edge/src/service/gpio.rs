//! Pins: `gpio.open` to `gpio.close`, and their edges as events.

use std::{
    sync::{Arc, Weak},
    time::Duration,
};

use shanhai_edge_abi::{
    Answer, CallError, Fields, Frame, Guest,
    table::{event::gpio_edge_event, gpio_close, gpio_edge, gpio_open, gpio_read, gpio_write},
};
use shanhai_host::{
    Bias, CapError, Direction, Drive, Edge, Edges, Gpio, Level, LineId, LineName, LineRequest,
};

use super::{
    Capabilities, Services, call_error,
    capabilities::Inner,
    handle::{HANDLES_MAX, Users, Who, too_many, unknown},
};
use crate::{
    permission::{Effective, Machine, PinUse, Refusal},
    work::work,
};

/// Edges of one line that are taken at once, so that no line keeps the others from their turn.
const EDGES_AT_ONCE: usize = 64;

/// The lines of a module, by handle.
#[derive(Default)]
pub(super) struct Lines {
    lines: Vec<Line>,
    /// Whether a task takes edges for this module's node.
    watched: bool,
}

struct Line {
    /// As permissions know it.
    label: String,
    request: LineRequest,
    /// What was written last: what an output begins with when it is opened again.
    level: Level,
    open: Option<LineId>,
    users: Users,
}

impl Line {
    fn direction(&self) -> PinUse {
        match self.request.direction {
            Direction::Input => PinUse::In,
            Direction::Output => PinUse::Out,
        }
    }

    /// The id of the open line; opens it first if need be.
    fn id(&mut self, gpio: &mut dyn Gpio) -> Result<LineId, CapError> {
        if let Some(id) = self.open {
            return Ok(id);
        }
        let request = LineRequest {
            initial: self.level,
            ..self.request.clone()
        };
        let id = gpio.open(&request)?;
        self.open = Some(id);
        Ok(id)
    }

    fn close(&mut self, gpio: &mut dyn Gpio) {
        if let Some(id) = self.open.take() {
            gpio.close(id);
        }
    }
}

impl Lines {
    /// Opens a line, or takes part in it; other settings than before replace those.
    fn open(
        &mut self,
        gpio: &mut dyn Gpio,
        who: Who,
        label: &str,
        request: LineRequest,
    ) -> Result<u32, CallError> {
        let found = self.lines.iter().position(|line| line.label == label);
        let index = match found {
            Some(index) => index,
            None if self.lines.len() >= HANDLES_MAX => return Err(too_many()),
            None => {
                self.lines.push(Line {
                    label: label.to_owned(),
                    level: request.initial,
                    request: request.clone(),
                    open: None,
                    users: Users::default(),
                });
                self.lines.len() - 1
            }
        };
        let line = &mut self.lines[index];
        // The edges are asked for later; an open line keeps them until then.
        let same = LineRequest {
            edges: line.request.edges,
            ..request.clone()
        };
        if line.open.is_none() || same != line.request {
            line.close(gpio);
            line.level = request.initial;
            line.request = request;
            line.id(gpio)
                .map_err(|error| call_error(error.context(format_args!("line {label:?}"))))?;
        }
        line.users.add(who);
        Ok(u32::try_from(index + 1).unwrap_or(u32::MAX))
    }

    /// The line behind a handle, for one who may use it.
    ///
    /// An instance that was started from an image uses lines that another one opened: its permissions
    /// are asked at its first use.
    fn find(
        &mut self,
        handle: u32,
        who: Who,
        closed: &[u32],
        effective: &Effective,
    ) -> Result<&mut Line, Wrong> {
        let index = usize::try_from(handle).ok().and_then(|n| n.checked_sub(1));
        let line = index.and_then(|index| self.lines.get_mut(index));
        let line = line.filter(|_| !closed.contains(&handle));
        let line = line.ok_or_else(|| Wrong::Call(unknown(handle, "pin")))?;
        if !line.users.has(who) {
            effective
                .check_pin(&line.label, line.direction())
                .map_err(Wrong::Refused)?;
            line.users.add(who);
        }
        Ok(line)
    }

    pub(super) fn gone(&mut self, who: Who) {
        for line in &mut self.lines {
            line.users.gone(who);
        }
    }

    pub(super) fn retire(&mut self, generation: u64, gpio: &mut dyn Gpio) {
        for line in &mut self.lines {
            if line.users.retire(generation) {
                line.close(gpio);
            }
        }
    }
}

/// Why a handle cannot be used.
enum Wrong {
    Refused(Refusal),
    Call(CallError),
}

/// The device behind a label: what the operator says, else a line of that name.
fn line_name(machine: &Machine, label: &str) -> Result<(LineName, bool), CallError> {
    match machine.gpio.get(label) {
        Some(pin) => {
            let chip = pin.value.chip.clone();
            let offset = pin.value.line;
            Ok((LineName::Offset { chip, offset }, pin.value.active_low))
        }
        None => Ok((label.parse().map_err(call_error)?, false)),
    }
}

/// Reads the fields of `gpio.open`: the label as permissions know it, and the request.
fn read_request(
    machine: &Machine,
    fields: &Fields<'_>,
) -> Result<(String, LineRequest), CallError> {
    use gpio_open as field;
    let label = match (fields.text(field::LABEL)?, fields.text(field::CHIP)?) {
        (Some(label), _) if !label.is_empty() => label.to_owned(),
        (_, Some(chip)) => format!("{chip}:{}", fields.need_uint::<u32>(field::OFFSET)?),
        _ => return Err(CallError::invalid("the pin has neither a label nor a chip")),
    };
    let (line, turned) = line_name(machine, &label)?;
    let one_of = |number, what, most| match fields.uint(number)?.unwrap_or(0) {
        value if value <= most => Ok(value),
        value => Err(CallError::invalid(format!("{value} is no {what} of a pin"))),
    };
    let request = LineRequest {
        direction: match one_of(field::DIRECTION, "direction", 1)? {
            0 => Direction::Input,
            _ => Direction::Output,
        },
        bias: match one_of(field::BIAS, "bias", 3)? {
            0 => Bias::AsIs,
            1 => Bias::Disabled,
            2 => Bias::PullUp,
            _ => Bias::PullDown,
        },
        drive: match one_of(field::DRIVE, "drive", 2)? {
            0 => Drive::PushPull,
            1 => Drive::OpenDrain,
            _ => Drive::OpenSource,
        },
        // The operator may have said that the wire is turned around already.
        active_low: fields.bool(field::ACTIVE_LOW)? != turned,
        initial: Level::from(fields.bool(field::INITIAL)?),
        edges: Edges::None,
        debounce: Duration::from_micros(fields.uint(field::DEBOUNCE)?.unwrap_or(0)),
        ..LineRequest::input(line)
    };
    request.check().map_err(call_error)?;
    Ok((label, request))
}

impl Services {
    pub(super) fn gpio_open(&mut self, fields: &Fields<'_>) -> Result<Frame, CallError> {
        let inner = &self.parts.capabilities.inner;
        let (label, request) = read_request(&inner.machine, fields)?;
        let direction = match request.direction {
            Direction::Input => PinUse::In,
            Direction::Output => PinUse::Out,
        };
        self.allow("gpio.open", |effective| {
            effective.check_pin(&label, direction)
        })?;
        let opened = {
            let mut lines = self.parts.module.lines();
            lines.open(&mut **inner.gpio.lock(), self.who, &label, request)
        };
        let handle = opened.map_err(|error| {
            let named = self.parts.capabilities.inner.machine.gpio.get(&label);
            let named = named.map(|pin| pin.source.clone());
            self.unopened(error, named, "gpio")
        })?;
        self.closed_lines.retain(|closed| *closed != handle);
        let mut reply = Frame::new();
        reply.uint(gpio_open::reply::HANDLE, handle.into());
        Ok(reply)
    }

    /// Does something with the line behind a handle.
    fn with_line<T>(
        &mut self,
        call: &str,
        handle: u32,
        f: impl FnOnce(&mut Line, &mut dyn Gpio) -> Result<T, CapError>,
    ) -> Result<T, CallError> {
        let mut lines = self.parts.module.lines();
        let effective = &self.parts.effective;
        let line = match lines.find(handle, self.who, &self.closed_lines, effective) {
            Ok(line) => line,
            Err(Wrong::Call(error)) => return Err(error),
            Err(Wrong::Refused(refusal)) => {
                drop(lines);
                return Err(self.refuse(call, &refusal));
            }
        };
        let gpio = &mut **self.parts.capabilities.inner.gpio.lock();
        f(line, gpio).map_err(|error| {
            // A line that somebody pulled out is opened again at the next use.
            if error.kind() == shanhai_host::CapErrorKind::Closed {
                line.open = None;
            }
            call_error(error.context(format_args!("pin {:?}", line.label)))
        })
    }

    pub(super) fn line_level(&mut self, handle: u32) -> Result<bool, CallError> {
        self.with_line("gpio.read", handle, |line, gpio| {
            let id = line.id(gpio)?;
            gpio.read(id).map(Level::is_high)
        })
    }

    pub(super) fn set_line_level(&mut self, handle: u32, level: bool) -> Result<(), CallError> {
        self.with_line("gpio.write", handle, |line, gpio| {
            let id = line.id(gpio)?;
            gpio.write(id, level.into())?;
            line.level = level.into();
            Ok(())
        })
    }

    pub(super) fn gpio_read_call(&mut self, fields: &Fields<'_>) -> Result<Frame, CallError> {
        let level = self.line_level(fields.need_uint(gpio_read::HANDLE)?)?;
        let mut reply = Frame::new();
        reply.bool(gpio_read::reply::LEVEL, level);
        Ok(reply)
    }

    pub(super) fn gpio_write_call(&mut self, fields: &Fields<'_>) -> Result<Frame, CallError> {
        let level = fields.bool(gpio_write::LEVEL)?;
        self.set_line_level(fields.need_uint(gpio_write::HANDLE)?, level)?;
        Ok(Frame::new())
    }

    pub(super) fn gpio_edge(&mut self, fields: &Fields<'_>) -> Result<Frame, CallError> {
        let edges = match fields.uint(gpio_edge::EDGES)?.unwrap_or(0) {
            0 => Edges::None,
            1 => Edges::Rising,
            2 => Edges::Falling,
            3 => Edges::Both,
            other => return Err(CallError::invalid(format!("{other} is no sort of edges"))),
        };
        self.with_line(
            "gpio.edge",
            fields.need_uint(gpio_edge::HANDLE)?,
            |line, gpio| {
                if line.request.edges != edges {
                    let request = LineRequest {
                        edges,
                        ..line.request.clone()
                    };
                    request.check()?;
                    line.close(gpio);
                    line.request = request;
                }
                line.id(gpio).map(drop)
            },
        )?;
        let mut lines = self.parts.module.lines();
        if edges != Edges::None && !lines.watched {
            lines.watched = true;
            drop(lines);
            watch(&self.parts.capabilities, &self.parts.module);
        }
        Ok(Frame::new())
    }

    pub(super) fn gpio_close(&mut self, fields: &Fields<'_>) -> Answer {
        let handle = match fields.need_uint::<u32>(gpio_close::HANDLE) {
            Ok(handle) => handle,
            Err(error) => return CallError::from(error).into(),
        };
        let who = self.who;
        let closed = self.with_line("gpio.close", handle, |line, gpio| {
            if line.users.close(who) {
                line.close(gpio);
                line.request.edges = Edges::None;
            }
            Ok(())
        });
        match closed {
            Ok(()) => {
                self.closed_lines.push(handle);
                Answer::done()
            }
            Err(error) => error.into(),
        }
    }
}

/// Starts the task that takes a module's edges and tells its instances.
fn watch(capabilities: &Capabilities, module: &Arc<super::module::Module>) {
    let inner: Weak<Inner> = Arc::downgrade(&capabilities.inner);
    let module = Arc::downgrade(module);
    let signal = capabilities.inner.gpio.signal.clone();
    capabilities.inner.runtime.spawn(work(async move {
        loop {
            let seen = signal.count();
            let (Some(inner), Some(module)) = (inner.upgrade(), module.upgrade()) else {
                return;
            };
            let again = take_edges(&inner, &module);
            drop((inner, module));
            if again {
                tokio::task::yield_now().await;
            } else {
                signal.changed(seen).await;
            }
        }
    }));
}

/// Takes the edges that are there; says whether there may be more.
fn take_edges(inner: &Inner, module: &super::module::Module) -> bool {
    let mut events = Vec::new();
    let mut more = false;
    {
        let mut lines = module.lines();
        let gpio = &mut **inner.gpio.lock();
        for (handle, line) in (1u64..).zip(&mut lines.lines) {
            let Some(id) = line.open.filter(|_| line.request.edges != Edges::None) else {
                continue;
            };
            let mut taken = 0;
            // A line that fails tells so when it is read or written.
            while let Ok(Some(edge)) = gpio.next_edge(id) {
                events.push(edge_event(handle, edge));
                taken += 1;
                if taken == EDGES_AT_ONCE {
                    more = true;
                    break;
                }
            }
        }
    }
    for event in events {
        module.tell(event);
    }
    more
}

fn edge_event(handle: u64, edge: Edge) -> Frame {
    let mut event = Guest::event(gpio_edge_event::EVENT);
    event.uint(gpio_edge_event::HANDLE, handle);
    event.bool(gpio_edge_event::LEVEL, edge.level.is_high());
    event.uint(gpio_edge_event::TIME, edge.time.0);
    event.uint(gpio_edge_event::COUNT, edge.count);
    event
}
