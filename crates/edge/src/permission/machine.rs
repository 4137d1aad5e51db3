//! What the operator says of the machine: which device is behind which name.

use std::path::{Path, PathBuf};

use super::{ConfigError, Sourced, table::Table};
use shanhai_host::SortedMap;

const KEYS: [&str; 5] = ["gpio", "uart", "rtc", "kv", "sql"];
const PIN_KEYS: [&str; 3] = ["chip", "line", "active-low"];

/// The table `[machine]`: which device is behind which name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Machine {
    /// Pins by label; labels that are not here are the kernel's own names of lines.
    pub gpio: SortedMap<String, Sourced<Pin>>,
    /// Serial ports by name.
    pub uart: SortedMap<String, Sourced<PathBuf>>,
    /// The clock that runs without power: `"rtc0"`.
    pub rtc: Option<Sourced<String>>,
    /// The file of the key-value store.
    pub kv: Option<Sourced<PathBuf>>,
    /// Files of databases by name.
    pub sql: SortedMap<String, Sourced<PathBuf>>,
}

/// A line of a GPIO chip: `"gpiochip0:17"`, or `{ chip = "gpiochip0", line = 17, active-low = true }`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pin {
    /// The chip: `gpiochip0`.
    pub chip: String,
    /// The number of the line on it.
    pub line: u32,
    /// Whether a low level means on.
    pub active_low: bool,
}

impl Machine {
    pub(super) fn read(table: Table<'_>, folder: &Path) -> Result<Self, ConfigError> {
        let table = table.only(&KEYS)?;
        let mut machine = Machine::default();
        if let Some(pins) = table.table("gpio")? {
            for key in pins.keys() {
                let pin = Pin::read(&pins, key.value)?;
                let pin = Sourced::new(pin, key.source);
                machine.gpio.insert(key.value.to_owned(), pin);
            }
        }
        let paths = |key| -> Result<SortedMap<String, Sourced<PathBuf>>, ConfigError> {
            let mut paths = SortedMap::new();
            let Some(names) = table.table(key)? else {
                return Ok(paths);
            };
            for name in names.keys() {
                if let Some(path) = names.string(name.value)? {
                    let path = Sourced::new(folder.join(path.value), path.source);
                    paths.insert(name.value.to_owned(), path);
                }
            }
            Ok(paths)
        };
        machine.uart = paths("uart")?;
        machine.sql = paths("sql")?;
        if let Some(rtc) = table.string("rtc")? {
            let name = rtc.value.strip_prefix("/dev/").unwrap_or(rtc.value);
            if name.is_empty() || name.contains('/') {
                let problem = "a clock like \"rtc0\" is expected";
                return Err(ConfigError::value(rtc.source, "rtc", problem));
            }
            machine.rtc = Some(Sourced::new(name.to_owned(), rtc.source));
        }
        let kv = table.string("kv")?;
        machine.kv = kv.map(|path| Sourced::new(folder.join(path.value), path.source));
        Ok(machine)
    }
}

impl Pin {
    fn read(pins: &Table<'_>, label: &str) -> Result<Self, ConfigError> {
        let expected = "\"gpiochip0:17\" or { chip = \"gpiochip0\", line = 17 } is expected";
        if let Some(pin) = (!pins.is_table(label))
            .then(|| pins.string(label))
            .transpose()?
            .flatten()
        {
            let place = pin.value.rsplit_once(':');
            let place = place.and_then(|(chip, line)| Some((chip, line.parse().ok()?)));
            let Some((chip, line)) = place.filter(|(chip, _)| !chip.is_empty()) else {
                return Err(ConfigError::value(pin.source, label, expected));
            };
            return Ok(Pin {
                chip: chip.to_owned(),
                line,
                active_low: false,
            });
        }
        let Some(table) = pins.table(label)? else {
            return Err(ConfigError::value(pins.source().clone(), label, expected));
        };
        let table = table.only(&PIN_KEYS)?;
        let line = table.number("line", super::Unit::Count)?;
        let line = line.and_then(|line| u32::try_from(line.value).ok());
        let (Some(chip), Some(line)) = (table.string("chip")?, line) else {
            return Err(ConfigError::value(table.source().clone(), label, expected));
        };
        let active_low = table.boolean("active-low")?;
        Ok(Pin {
            chip: chip.value.to_owned(),
            line,
            active_low: active_low.is_some_and(|value| value.value),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::Config;
    use super::*;

    #[test]
    fn devices_behind_names() {
        let text = "[machine]\nrtc = \"/dev/rtc1\"\nkv = \"kv.redb\"\n\
                    [machine.gpio]\nled = \"gpiochip0:17\"\n\
                    relay = { chip = \"gpiochip1\", line = 4, active-low = true }\n\
                    [machine.uart]\nconsole = \"/dev/ttyS1\"\n[machine.sql]\nlog = \"data/log.db\"\n";
        let config = Config::parse("shanhai.toml", Path::new("/etc/node"), text).unwrap();
        let machine = config.machine();
        assert_eq!(machine.gpio["led"].value.line, 17);
        assert!(machine.gpio["relay"].value.active_low);
        assert_eq!(machine.gpio["relay"].source.to_string(), "shanhai.toml:6");
        assert_eq!(machine.uart["console"].value, Path::new("/dev/ttyS1"));
        assert_eq!(machine.sql["log"].value, Path::new("/etc/node/data/log.db"));
        assert_eq!(machine.rtc.as_ref().unwrap().value, "rtc1");
    }

    #[test]
    fn what_is_wrong_names_the_line() {
        for (text, message) in [
            (
                "[machine.gpio]\nled = \"17\"",
                "x:2: `led`: \"gpiochip0:17\" or { chip = \"gpiochip0\", line = 17 } is expected",
            ),
            (
                "[machine.gpio]\nled = { chip = \"gpiochip0\", lime = 17 }",
                "x:2: unknown key `lime` in [machine.gpio.led]; is `line` meant?",
            ),
            (
                "[machine.gpio]\nled = { chip = \"gpiochip0\" }",
                "x:2: `led`: \"gpiochip0:17\" or { chip = \"gpiochip0\", line = 17 } is expected",
            ),
            (
                "[machine]\nrtc = \"a/b\"",
                "x:2: `rtc`: a clock like \"rtc0\" is expected",
            ),
            (
                "[machine]\nspi = 1",
                "x:2: unknown key `spi` in [machine]; known are gpio, uart, rtc, kv, sql",
            ),
        ] {
            let error = Config::parse("x", Path::new(""), text).unwrap_err();
            assert_eq!(error.to_string(), message);
        }
    }
}
