//! The image of an instance that waits for its first request; others are started from it.

use shanhai::snapshot::Snapshot;
use shanhai_edge_abi::{Fields, Guest, Service};

use super::{
    Instance, World,
    js::{self, Js, JsData},
    recipe::{Links, Recipe, StartError},
    wasi::{self, Wasi, WasiData},
};
use crate::service::GuestHttp;
use shanhai_host::SortedMap;

/// An instance at one moment.
#[derive(Debug)]
pub struct Image {
    snapshot: Snapshot,
    /// The host side: WASI or the JavaScript world.
    world: Vec<u8>,
    guest: Vec<u8>,
    promises: Vec<u8>,
}

impl Instance {
    /// Takes an image of a parked instance. What it has for the node must have been taken out.
    ///
    /// # Errors
    /// If its store holds what cannot be written.
    pub fn image(&mut self) -> Result<Image, StartError> {
        let (snapshot, world, promises, guest) = match &mut self.world {
            World::Wasi(wasi) => {
                let snapshot = wasi.store().snapshot()?;
                let world = wasi.store().data_mut().wasi.save();
                (snapshot, world, Vec::new(), wasi.guest().save())
            }
            World::Js(js) => {
                let snapshot = js.store().snapshot()?;
                let saved = js.save();
                let (world, promises) =
                    saved.map_err(|error| StartError::Image(error.to_string()))?;
                (snapshot, world, promises, js.guest().save())
            }
        };
        Ok(Image {
            snapshot,
            world,
            guest,
            promises,
        })
    }
}

impl Recipe {
    /// Makes an instance from an image of one of the same recipe.
    ///
    /// # Errors
    /// [`StartError`] if the image does not fit.
    pub fn restore(
        &self,
        image: &Image,
        service: Box<dyn Service>,
        http: GuestHttp,
    ) -> Result<Instance, StartError> {
        let misfit = |error: &dyn std::fmt::Display| StartError::Image(error.to_string());
        let guest = Guest::restore(&image.guest, service, self.guest_limits());
        let guest = guest.map_err(|error| misfit(&error))?;
        let engine = self.module.engine();
        let modules = std::slice::from_ref(&self.module);
        let world = match &self.links {
            Links::Wasi(linker) => {
                let ctx = wasi::builder(self, &guest).restore(&image.world);
                let wasi = ctx.map_err(|error| misfit(&error))?;
                let store = self.store(engine, WasiData { wasi, guest });
                let mut restored = image.snapshot.restore_into(store, modules, linker)?;
                let instance = restored.instances.first().copied();
                let execution = restored.executions.pop();
                World::Wasi(Wasi::restored(restored.store, execution, instance))
            }
            Links::Js(bindings, linker) => {
                let go = js::builder(self, http).restore(&image.world);
                let data = JsData {
                    go: go.map_err(|error| misfit(&error))?,
                    guest,
                    promises: promises(&image.promises),
                };
                let store = self.store(engine, data);
                let mut restored = image.snapshot.restore_into(store, modules, linker)?;
                let instance = restored.instances.first().copied();
                let instance =
                    instance.ok_or_else(|| misfit(&"it holds no instance of the module"))?;
                let execution = restored.executions.pop();
                World::Js(Js::restored(restored.store, bindings, instance, execution))
            }
        };
        Ok(Instance { world })
    }
}

/// Reads the promises that [`Js::save`] wrote.
fn promises(bytes: &[u8]) -> SortedMap<u64, Option<u32>> {
    let mut promises = SortedMap::new();
    let mut call = 0;
    for field in Fields::new(bytes).into_iter().flatten() {
        match (field.number, field.uint()) {
            (1, Ok(number)) => call = number,
            (_, Ok(promise)) => {
                let promise = promise.checked_sub(1);
                promises.insert(call, promise.and_then(|number| u32::try_from(number).ok()));
            }
            (_, Err(_)) => {}
        }
    }
    promises
}
