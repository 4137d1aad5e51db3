//! The capabilities of this machine, as the operator's file names its devices.

#[cfg(not(any(feature = "sqlite", feature = "turso")))]
use shanhai_host::CapErrorKind;
use shanhai_host::{CapError, NoRtc, Rtc};
use shanhai_host_linux::{KvOptions, LinuxUart, RedbKv, SysfsRtc, system_gpio};

use super::{CapabilitiesBuilder, MachineNetwork};
use crate::permission::{Config, Machine, Sourced};

/// The clock that is used if the operator names none.
const RTC: &str = "rtc0";

impl CapabilitiesBuilder {
    /// Hands over what this machine has: pins, ports, clock, network, and the store and databases whose
    /// files the operator names.
    ///
    /// # Errors
    /// If the file of the store cannot be opened, or databases are named that the build does not have: the
    /// message names the operator's line.
    pub fn of_machine(config: &Config) -> Result<Self, CapError> {
        let machine = config.machine();
        let mut builder = CapabilitiesBuilder::new()
            .gpio(system_gpio())
            .uart(LinuxUart::new("/dev"))
            .rtc(rtc(machine))
            .network(MachineNetwork)
            .machine(machine.clone());
        if let Some(Sourced { value, source }) = &machine.kv {
            let store = RedbKv::open(value, KvOptions::default());
            let store = store.map_err(|error| error.context(format_args!("{source}: `kv`")))?;
            builder = builder.kv_on_disk(store);
        }
        #[cfg(not(any(feature = "sqlite", feature = "turso")))]
        if let Some(Sourced { source, .. }) = machine.sql.values().next() {
            let problem = "this build has no databases; build it with --features sqlite or turso";
            let problem = format!("{source}: `sql`: {problem}");
            return Err(CapError::new(CapErrorKind::Unsupported, problem));
        }
        Ok(sql(builder, machine))
    }
}

fn rtc(machine: &Machine) -> Box<dyn Rtc> {
    match &machine.rtc {
        Some(name) => Box::new(SysfsRtc::named(&name.value).setting_system_time()),
        None if std::path::Path::new("/sys/class/rtc").join(RTC).exists() => {
            Box::new(SysfsRtc::named(RTC).setting_system_time())
        }
        None => Box::new(NoRtc),
    }
}

/// The databases, by SQLite if it is built in, else by turso if that is.
#[cfg(any(feature = "sqlite", feature = "turso"))]
pub(super) fn sql(builder: CapabilitiesBuilder, machine: &Machine) -> CapabilitiesBuilder {
    let files = machine.sql.iter().fold(
        shanhai_host_linux::DatabaseFiles::new(),
        |files, (name, path)| files.file(name, &path.value),
    );
    #[cfg(feature = "sqlite")]
    return builder.sql(shanhai_host_linux::SqliteSql::new(files));
    #[cfg(not(feature = "sqlite"))]
    builder.sql(shanhai_host_linux::TursoSql::new(files))
}

/// A build without databases.
#[cfg(not(any(feature = "sqlite", feature = "turso")))]
pub(super) fn sql(builder: CapabilitiesBuilder, _machine: &Machine) -> CapabilitiesBuilder {
    builder
}
