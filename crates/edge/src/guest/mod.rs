//! One instance of a module and how it is driven: it runs for a slice of time, or until it waits.
//!
//! Nothing here waits and nothing here knows HTTP's connections: requests go in and answers come out
//! through [`shanhai_edge_abi::Guest`], which is part of the instance's store.

mod face;
mod image;
mod js;
mod kind;
mod output;
mod recipe;
mod wasi;

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    time::Duration,
};

use shanhai::{Error, InterruptHandle, TrapFrame};
use shanhai_edge_abi::{Guest, Parked};

pub use self::{
    image::Image,
    recipe::{Recipe, StartError},
};

/// One instance of a module in its store.
pub struct Instance {
    world: World,
}

/// What the module was built for.
enum World {
    Wasi(wasi::Wasi),
    Js(js::Js),
}

/// Why an instance does not run on.
#[derive(Debug)]
pub enum Step {
    /// Its slice is over.
    Slice,
    /// It waits, at most so long; without end if there is none.
    Parked(Option<Duration>),
    /// It has ended with this status.
    Exited(i32),
    /// Its fuel is used up.
    OutOfFuel,
    /// It trapped, or a function of the host failed.
    Failed(Error),
    /// The node itself failed while it ran it.
    Panicked(String),
}

impl Instance {
    /// What the guest is told and asks for.
    pub fn guest(&mut self) -> &mut Guest {
        match &mut self.world {
            World::Wasi(wasi) => wasi.guest(),
            World::Js(js) => js.guest(),
        }
    }

    /// Runs the guest until it waits, or is paused.
    ///
    /// After [`Step::Slice`] and [`Step::Parked`] it can be run again, after anything else it is over.
    pub fn run(&mut self) -> Step {
        // Its trouble, or ours, shall not be another module's: what is broken is dropped.
        let step = catch_unwind(AssertUnwindSafe(|| match &mut self.world {
            World::Wasi(wasi) => wasi.run(),
            World::Js(js) => js.run(),
        }));
        step.unwrap_or_else(|panic| {
            let text = panic.downcast_ref::<&str>().map(ToString::to_string);
            let text = text.or_else(|| panic.downcast_ref::<String>().cloned());
            Step::Panicked(text.unwrap_or_default())
        })
    }

    /// Whether something has come that the parked guest waits for.
    pub fn can_go_on(&mut self) -> bool {
        match &mut self.world {
            World::Wasi(wasi) => wasi.can_go_on(),
            World::Js(js) => js.can_go_on(),
        }
    }

    /// The same for a guest that waits so long from now on; most wait for events, and no clock need be read.
    pub fn can_go_on_within(&mut self, left: Option<Duration>) -> bool {
        let guest = self.guest();
        match (guest.parked(), left) {
            (Some(Parked::Next { .. }), None) => guest.has_events(),
            (Some(Parked::Next { .. }), Some(left)) if !left.is_zero() => guest.has_events(),
            _ => self.can_go_on(),
        }
    }

    /// Whether the parked guest waits for requests and other events, as a server does.
    pub fn listens(&mut self) -> bool {
        match &mut self.world {
            World::Wasi(wasi) => wasi.listens(),
            World::Js(js) => js.listens(),
        }
    }

    /// Gives fuel for one request; nothing if fuel is not metered.
    pub fn refuel(&mut self, fuel: u64, on_top: bool) {
        match &mut self.world {
            World::Wasi(wasi) => recipe::refuel(wasi.store(), fuel, on_top),
            World::Js(js) => recipe::refuel(js.store(), fuel, on_top),
        }
    }

    /// The functions in which the guest stands, innermost first.
    pub fn backtrace(&mut self) -> Vec<TrapFrame> {
        match &mut self.world {
            World::Wasi(wasi) => wasi.backtrace(),
            World::Js(js) => js.backtrace(),
        }
    }

    /// What pauses or interrupts it while it runs.
    pub fn interrupt_handle(&mut self) -> InterruptHandle {
        match &mut self.world {
            World::Wasi(wasi) => wasi.store().interrupt_handle(),
            World::Js(js) => js.store().interrupt_handle(),
        }
    }

    /// Bytes of its linear memory.
    pub fn memory_bytes(&mut self) -> u64 {
        match &mut self.world {
            World::Wasi(wasi) => wasi.memory_bytes(),
            World::Js(js) => js.memory_bytes(),
        }
    }
}

impl std::fmt::Debug for Instance {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Instance").finish_non_exhaustive()
    }
}
