//! A script's store, written to a snapshot and restored from it.

use shanhai::snapshot::{Snapshot, SnapshotErrorKind};
use shanhai::{Error, ErrorKind, Instance, Linker, Store};

/// A store with its instances, in the order of those that it was made from.
pub(crate) type Moved = (Store<()>, Vec<Instance>);

/// The store after a way through bytes; none if it holds what snapshots do not: values of the host
/// and shared memories.
///
/// `linker` must know the host functions of the store.
pub(crate) fn moved(store: &mut Store<()>, linker: &Linker<()>) -> Result<Option<Moved>, Error> {
    let snapshot = match store.snapshot() {
        Ok(snapshot) => snapshot,
        Err(error) if is_exempt(&error) => return Ok(None),
        Err(error) => return Err(error),
    };
    let modules: Vec<_> = store.instances().map(|x| x.module(&*store)).collect();
    let snapshot = Snapshot::from_bytes(snapshot.to_bytes())?;
    let engine = store.engine().clone();
    let restored = snapshot.restore(&engine, (), &modules, linker)?;
    Ok(Some((restored.store, restored.instances)))
}

fn is_exempt(error: &Error) -> bool {
    let ErrorKind::Snapshot(error) = error.kind() else {
        return false;
    };
    matches!(
        error.kind,
        SnapshotErrorKind::HostValue { .. } | SnapshotErrorKind::SharedMemory { .. }
    )
}
