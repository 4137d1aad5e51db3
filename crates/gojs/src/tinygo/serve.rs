//! The border of TinyGo programs: from imports to the table, and how such a program is started.

use shanhai::{AsContextMut, Caller, Error, Store, Val, ValType};

use super::{
    arguments::Arguments,
    imports::{Action, Results, TINYGO_IMPORTS, TinyGoImport},
};
use crate::{
    GoJsError,
    cx::Cx,
    imports::{IMPORTS, Request, caught, length, perform},
    link::{Link, StoreGuest},
    state::{Core, Front},
    world::{text::Text, value::Outcome},
};

impl<T: 'static> Link<T> {
    /// Carries out one call of an import of TinyGo's.
    pub fn serve_tinygo(
        &self,
        caller: &mut Caller<'_, T>,
        at: usize,
        values: &[Val],
        results: &mut [Val],
    ) -> Result<(), Error> {
        let import = &TINYGO_IMPORTS[at];
        let entry = self.entry(caller)?;
        let (memory, data) = entry.memory.data_and_store_mut(&mut *caller);
        let core = self.core(data);
        core.count(IMPORTS.len() + at);
        let (read, give) = match import.action {
            Action::Plain(run) => {
                let bits = run(core, &mut Arguments::new(memory, values))?;
                answer(import, bits, results);
                return Ok(());
            }
            Action::Calling(read, give) => (read, give),
        };
        let request = read(core, &Arguments::new(memory, values))?;
        let outcome = match request {
            Request::Done(value) => Ok(value),
            request => {
                let store = caller.as_context_mut();
                perform(&mut Cx::new(&mut StoreGuest { store, link: self }), request)
            }
        };
        let (memory, data) = entry.memory.data_and_store_mut(&mut *caller);
        let mut arguments = Arguments::new(memory, values);
        let bits = finish(self.core(data), &mut arguments, give, outcome)?;
        answer(import, bits, results);
        Ok(())
    }

    /// Starts a TinyGo program or library: runs `_start` or `_initialize`.
    pub fn start_tinygo(
        &self,
        store: &mut Store<T>,
        instance: shanhai::Instance,
    ) -> Result<(), Error> {
        let start = ["_start", "_initialize"]
            .iter()
            .find_map(|name| instance.get_typed_func::<(), ()>(&*store, name).ok())
            .ok_or_else(|| Error::host(GoJsError::MissingExport { name: "_start" }))?;
        start.call(store, ())
    }

    /// Lets a TinyGo program look which of its goroutines are to run now.
    pub fn schedule_tinygo(&self, store: &mut Store<T>) -> Result<(), Error> {
        let scheduler = match self.core(store.data_mut()).entry.map(|entry| entry.front) {
            Some(Front::TinyGo { scheduler }) => scheduler,
            Some(Front::Go { .. }) | None => None,
        };
        let missing = || {
            Error::host(GoJsError::MissingExport {
                name: "go_scheduler",
            })
        };
        scheduler.ok_or_else(missing)?.call(store, ())
    }
}

/// Hands `bits` over as the result, if the import has one.
fn answer(import: &TinyGoImport, bits: u64, results: &mut [Val]) {
    if let (Some(place), Some(ty)) = (results.first_mut(), import.results.first()) {
        *place = match ty {
            ValType::I32 => Val::I32(bits as i32),
            ValType::F64 => Val::F64(bits),
            _ => Val::I64(bits.cast_signed()),
        };
    }
}

/// Gives what [`perform`] gave; returns the bits of the result, if it is returned.
fn finish(
    core: &mut Core,
    arguments: &mut Arguments<'_>,
    results: Results,
    outcome: Outcome,
) -> Result<u64, Error> {
    let (value, ok) = caught(core, outcome, matches!(results, Results::Caught))?;
    Ok(match results {
        Results::Nothing => 0,
        Results::Ref => core.store(value),
        Results::Caught => {
            let bits = core.store(value);
            arguments.give(0, &bits.to_le_bytes())?;
            arguments.give(8, &[u8::from(ok)])?;
            0
        }
        Results::Length => u64::from(i32::try_from(length(value)).unwrap_or(0).cast_unsigned()),
        Results::Prepared => {
            let text = value.as_text().cloned().unwrap_or_else(|| Text::from(""));
            let size = u32::try_from(text.to_utf8().len()).unwrap_or(u32::MAX);
            let bits = core.refs.prepare(text);
            arguments.give(0, &bits.to_le_bytes())?;
            arguments.give(8, &size.to_le_bytes())?;
            0
        }
        Results::Bool => u64::from(value.truthy()),
    })
}

impl Core {
    /// Nanoseconds since 1970 by a clock that never goes back.
    pub fn ticks(&mut self) -> u64 {
        let clock = &self.services.clock;
        let now = clock.monotonic().0;
        let origin = *self.origin.get_or_insert_with(|| {
            let wall = u64::try_from(clock.wall().as_nanos()).unwrap_or(u64::MAX);
            wall.saturating_sub(now)
        });
        origin.saturating_add(now)
    }
}
