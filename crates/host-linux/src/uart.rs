//! Serial ports of this machine.

use std::{
    fmt, io,
    path::{Component, Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use rustix::{event::epoll::EventFlags, io::Errno};
use serial2::{CharSize, SerialPort, Settings};
use shanhai_host::{
    CapError, CapErrorKind, FlowControl, Parity, Signal, SortedMap, Source, StopBits, Uart,
    UartConfig, UartId,
};

use crate::watcher::{Watcher, locked};

/// Serial ports of this machine.
///
/// A name is a device's name in the folder for devices, `ttyS1`, or an absolute path. A port is opened
/// for one program alone, without the kernel's interpretation of characters.
pub struct LinuxUart {
    folder: PathBuf,
    open: SortedMap<u32, Open>,
    next: u32,
    watcher: Watcher,
}

struct Open {
    path: PathBuf,
    port: SerialPort,
    /// How often something was written, and up to which of them everything is known to be sent.
    written: u64,
    sent: Arc<AtomicU64>,
    /// Whether a thread waits for the port to have sent everything, and up to which write.
    draining: Option<u64>,
}

impl Default for LinuxUart {
    fn default() -> Self {
        LinuxUart::new("/dev")
    }
}

impl LinuxUart {
    /// Takes the devices in a folder, usually `/dev`.
    #[must_use]
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        LinuxUart {
            folder: folder.into(),
            open: SortedMap::new(),
            next: 0,
            watcher: Watcher::default(),
        }
    }

    fn path(&self, name: &str) -> Result<PathBuf, CapError> {
        let path = Path::new(name);
        let plain = |part: Component<'_>| !matches!(part, Component::ParentDir);
        if path.components().all(plain) {
            return Ok(self.folder.join(path));
        }
        let message = format!("port {name}: a name in {} is needed", self.folder.display());
        Err(CapError::new(CapErrorKind::Invalid, message))
    }

    fn opened(&mut self, port: UartId) -> Result<(&mut Open, &mut Watcher), CapError> {
        let open = self.open.get_mut(&port.0);
        let open = open.ok_or_else(|| CapError::closed("port"))?;
        Ok((open, &mut self.watcher))
    }
}

fn configure(settings: &mut Settings, config: &UartConfig) -> io::Result<()> {
    settings.set_raw();
    settings.set_baud_rate(config.baud)?;
    settings.set_char_size(match config.data_bits {
        5 => CharSize::Bits5,
        6 => CharSize::Bits6,
        7 => CharSize::Bits7,
        _ => CharSize::Bits8,
    });
    settings.set_parity(match config.parity {
        Parity::None => serial2::Parity::None,
        Parity::Odd => serial2::Parity::Odd,
        Parity::Even => serial2::Parity::Even,
    });
    settings.set_stop_bits(match config.stop_bits {
        StopBits::One => serial2::StopBits::One,
        StopBits::Two => serial2::StopBits::Two,
    });
    settings.set_flow_control(match config.flow {
        FlowControl::None => serial2::FlowControl::None,
        FlowControl::Hardware => serial2::FlowControl::RtsCts,
        FlowControl::Software => serial2::FlowControl::XonXoff,
    });
    Ok(())
}

fn open(path: &Path, config: &UartConfig) -> Result<SerialPort, CapError> {
    // First as it is: what cannot be set is another error than what cannot be opened.
    let port = SerialPort::open(path, serial2::KeepSettings);
    let mut port = port.map_err(|error| match Errno::from_io_error(&error) {
        // No terminal: a file, a folder.
        Some(Errno::NOTTY | Errno::ISDIR) => {
            CapError::new(CapErrorKind::Invalid, "this is no serial port")
        }
        _ => CapError::from(error),
    })?;
    rustix::termios::ioctl_tiocexcl(&port).map_err(io::Error::from)?;
    let set = |port: &mut SerialPort| {
        let mut settings = port.get_configuration()?;
        configure(&mut settings, config)?;
        port.set_configuration(&settings)?;
        port.set_read_timeout(Duration::ZERO)?;
        port.set_write_timeout(Duration::ZERO)
    };
    set(&mut port).map_err(|error| {
        let message = format!("the port cannot be set to that speed and form ({error})");
        CapError::new(CapErrorKind::Unsupported, message)
    })?;
    Ok(port)
}

/// What came of a read or write that does not wait: nothing if it would have to.
fn outcome(result: io::Result<usize>, path: &Path) -> Result<Option<usize>, CapError> {
    match result {
        Ok(n) => Ok(Some(n)),
        Err(error)
            if matches!(
                error.kind(),
                io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock
            ) =>
        {
            Ok(None)
        }
        Err(error) => {
            let kind = match Errno::from_io_error(&error) {
                // The device is gone.
                Some(Errno::IO | Errno::NXIO | Errno::NODEV) => CapErrorKind::Closed,
                _ => CapErrorKind::HardwareFault,
            };
            Err(CapError::new(kind, format!("{}: {error}", path.display())))
        }
    }
}

fn gone(path: &Path) -> CapError {
    let message = format!("{}: the other end is gone", path.display());
    CapError::new(CapErrorKind::Closed, message)
}

impl Source for LinuxUart {
    fn attach(&mut self, signal: &Signal) {
        self.watcher.attach(signal);
    }
}

impl Uart for LinuxUart {
    fn open(&mut self, config: &UartConfig) -> Result<UartId, CapError> {
        config.check()?;
        let path = self.path(&config.name)?;
        if self.open.values().any(|open| open.path == path) {
            let message = format!("port {} is already open", config.name);
            return Err(CapError::new(CapErrorKind::InUse, message));
        }
        let tried = || format!("cannot open port {}", config.name);
        let port = open(&path, config).map_err(|error| error.context(tried()))?;
        let id = self.next;
        self.next = id.wrapping_add(1);
        let open = Open {
            path,
            port,
            written: 0,
            sent: Arc::new(AtomicU64::new(0)),
            draining: None,
        };
        self.open.insert(id, open);
        Ok(UartId(id))
    }

    fn read(&mut self, port: UartId, buffer: &mut [u8]) -> Result<Option<usize>, CapError> {
        let (open, watcher) = self.opened(port)?;
        if buffer.is_empty() {
            return Ok(Some(0));
        }
        match outcome(open.port.read(buffer), &open.path)? {
            None => {
                watcher.arm(&open.port, EventFlags::IN)?;
                Ok(None)
            }
            Some(0) => Err(gone(&open.path)),
            read => Ok(read),
        }
    }

    fn write(&mut self, port: UartId, bytes: &[u8]) -> Result<Option<usize>, CapError> {
        let (open, watcher) = self.opened(port)?;
        if bytes.is_empty() {
            return Ok(Some(0));
        }
        let written = outcome(open.port.write(bytes), &open.path)?;
        match written {
            None => watcher.arm(&open.port, EventFlags::OUT)?,
            Some(_) => open.written += 1,
        }
        Ok(written)
    }

    fn drained(&mut self, port: UartId) -> Result<bool, CapError> {
        let (open, watcher) = self.opened(port)?;
        let sent = open.sent.load(Ordering::Acquire);
        if sent == open.written {
            open.draining = None;
            return Ok(true);
        }
        if open.draining.is_none_or(|up_to| up_to == sent) {
            // The kernel only offers a call that waits, so it is made on a thread of its own. Closing
            // the port discards what is left and so ends it.
            let copy = open.port.try_clone().map_err(CapError::from)?;
            let (sent, up_to, signals) = (open.sent.clone(), open.written, watcher.signals());
            std::thread::Builder::new()
                .name("serial drain".into())
                .spawn(move || {
                    // A port that is gone has nothing left to send; reads and writes say so.
                    let _ = copy.flush();
                    sent.store(up_to, Ordering::Release);
                    let signals = locked(&signals).clone();
                    signals.iter().for_each(Signal::notify);
                })
                .map_err(CapError::from)?;
            open.draining = Some(up_to);
        }
        Ok(false)
    }

    fn close(&mut self, port: UartId) {
        if let Some(open) = self.open.remove(&port.0)
            && open.draining.is_some()
        {
            // Nothing is to be done if the port is gone.
            let _ = open.port.discard_output_buffer();
        }
    }

    fn ports(&mut self) -> Result<Vec<String>, CapError> {
        let paths = SerialPort::available_ports().map_err(CapError::from)?;
        let name = |path: PathBuf| {
            let name = path.strip_prefix(&self.folder).unwrap_or(&path);
            name.to_string_lossy().into_owned()
        };
        let mut names: Vec<String> = paths.into_iter().map(name).collect();
        names.sort_unstable();
        Ok(names)
    }
}

impl fmt::Debug for LinuxUart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let paths = self.open.values().map(|open| &open.path);
        f.debug_list().entries(paths).finish()
    }
}
