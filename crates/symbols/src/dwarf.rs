//! Lines from DWARF, as compilers leave it in custom sections called `.debug_*`.
//!
//! The reading is done by `gimli` and `addr2line`. Addresses count from the start of the code
//! section's contents.

use std::sync::{Arc, Mutex, PoisonError};

use addr2line::Context;
use gimli::{Dwarf, EndianArcSlice, LittleEndian, SectionId};

use crate::location::{Inlined, Location};
use crate::section::Sections;

type Reader = EndianArcSlice<LittleEndian>;

/// The DWARF of a module.
pub(crate) struct Lines {
    /// What was read so far is kept in it.
    context: Mutex<Context<Reader>>,
}

/// Calls inlined in each other are not followed further than this.
const MOST_INLINED: usize = 64;

impl Lines {
    /// The DWARF of a module that has some.
    pub fn of(module: &[u8], sections: &Sections) -> Option<Self> {
        sections.custom_section(module, SectionId::DebugInfo.name())?;
        let load = |id: SectionId| -> Result<Reader, gimli::Error> {
            let bytes = sections.custom_section(module, id.name());
            let bytes: Arc<[u8]> = bytes.unwrap_or_default().into();
            Ok(EndianArcSlice::new(bytes, LittleEndian))
        };
        let context = Context::from_dwarf(Dwarf::load(load).ok()?).ok()?;
        Some(Self {
            context: Mutex::new(context),
        })
    }

    /// What lies at an address.
    pub fn lookup(&self, address: u64) -> Option<Location> {
        let context = self.context.lock().unwrap_or_else(PoisonError::into_inner);
        let mut found = context.find_frames(address).skip_all_loads().ok()?;
        let mut frames = Vec::new();
        while let Ok(Some(frame)) = found.next()
            && frames.len() <= MOST_INLINED
        {
            let function = frame.function.as_ref();
            let function = function.and_then(|name| Some(name.raw_name().ok()?.into_owned()));
            let place = frame.location.as_ref();
            frames.push(Inlined {
                function,
                file: place.and_then(|place| Some(place.file?.to_owned())),
                line: place.and_then(|place| place.line).filter(|&line| line > 0),
            });
        }
        // Innermost first: the last is the function itself.
        let own = frames.pop()?;
        frames.reverse();
        Some(Location {
            function: own.function,
            file: own.file,
            line: own.line,
            inlined: frames,
        })
    }
}
