//! Collections: finds all references to objects of the heap that are in use, and drops the rest.
//!
//! Roots are globals, tables, element segments, what the host holds, and the value stack. There, the places of references are known exactly for every word that calls or may
//! allocate: a function is translated once more, which gives the same operations, and those places
//! are noted on the way. The notes are kept for the next collection.

use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::vec::Vec;
use core::ops::Range;

use crate::api::compile;
use crate::api::module::slots;
use crate::api::store::Store;
use crate::exec::Loaded;
use crate::exec::park::Parked;
use crate::exec::run::{Computation, State};
use crate::runtime::table::Elements;
use crate::runtime::{Runtime, reference};

/// Where the frames of a function keep references.
struct FrameMap {
    /// The slot of the return information.
    info: u32,
    /// Words within the function's code, and the slots, in order.
    words: Vec<(Range<u32>, Box<[u16]>)>,
}

/// Where frames keep references, by instance and own function.
#[derive(Default)]
pub(crate) struct FrameMaps {
    funcs: BTreeMap<(u32, u32), FrameMap>,
}

/// Collects what cannot be reached any more. `current` is the computation that runs, if one does.
pub(crate) fn collect<T>(store: &mut Store<T>, current: Option<&Computation>) {
    collect_at(store, current, false);
}

/// The same where the current computation stands at a word that neither calls nor allocates.
pub(crate) fn collect_anywhere<T>(store: &mut Store<T>, current: &Computation) {
    collect_at(store, Some(current), true);
}

fn collect_at<T>(store: &mut Store<T>, current: Option<&Computation>, anywhere: bool) {
    let mut roots = Vec::new();
    let (state, maps) = (&store.state, &mut store.maps);
    for computation in state.suspended.list() {
        frames(
            state,
            &state.rt.stack,
            maps,
            computation,
            (false, true),
            &mut roots,
        );
    }
    if let Some(computation) = current {
        frames(
            state,
            &state.rt.stack,
            maps,
            computation,
            (anywhere, false),
            &mut roots,
        );
    }
    for (_, parked) in state.parked.iter() {
        left_for_later(state, maps, parked, &mut roots);
    }
    let rt = &mut store.state.rt;
    store
        .machine
        .roots(rt)
        .for_each(|bits| add(&mut roots, bits));
    outside_frames(rt, &mut roots);
    for bits in roots {
        rt.heap.mark(bits);
    }
    rt.heap.mark_held();
    rt.heap.mark_reachable(&rt.types, &rt.tags);
    rt.heap.sweep();
}

/// Adds a reference if it is to an object of the heap, an exception or a value of the host.
fn add(roots: &mut Vec<u64>, bits: u64) {
    if reference::is_collected(bits) {
        roots.push(bits);
    }
}

/// The roots in globals, tables and segments.
fn outside_frames(rt: &Runtime, roots: &mut Vec<u64>) {
    let globals = rt
        .globals
        .iter()
        .filter(|global| global.ty.content.is_ref());
    for value in globals.filter_map(|global| rt.global_values.get(global.slot)) {
        add(roots, value.get());
    }
    for table in &rt.tables {
        // Functions are not collected.
        if let Elements::Refs(elements) = &table.elements {
            elements
                .iter()
                .for_each(|element| add(roots, element.get()));
        }
    }
    for segment in rt.instances.iter().flat_map(|instance| &instance.elements) {
        segment.iter().for_each(|&bits| add(roots, bits));
    }
}

/// The roots of a computation that is left for later.
fn left_for_later(state: &State, maps: &mut FrameMaps, parked: &Parked, roots: &mut Vec<u64>) {
    let waits = parked.pending.is_some();
    if let Some(computation) = &parked.computation {
        let stands = (true, waits);
        frames(state, &parked.slots, maps, computation, stands, roots);
    }
    // Arguments of what is still to be called.
    let call = match parked.pending {
        Some(pending) => Some((pending.func, pending.base)),
        None => parked.computation.is_none().then_some((parked.func, 0)),
    };
    if let Some((func, base)) = call {
        let ty = state.rt.types.func_type(state.rt.funcs[func as usize].ty);
        let mut at = base as usize;
        for &ty in ty.params() {
            if ty.is_ref() {
                add(roots, parked.slots.get(at).copied().unwrap_or_default());
            }
            at += slots(&[ty]) as usize;
        }
    }
}

/// The roots in the frames of a computation; they are in `stack`.
fn frames(
    state: &State,
    stack: &[u64],
    maps: &mut FrameMaps,
    computation: &Computation,
    (anywhere, waits): (bool, bool),
    roots: &mut Vec<u64>,
) {
    // A computation that was interrupted, ran out of fuel or throws may stand anywhere, before a call
    // whose arguments are ready for instance. What its innermost frame keeps is not noted then: everything
    // in it counts. Objects do not move, so a number that only looks like a reference costs no more
    // than that something is kept for longer.
    let mut anywhere = anywhere && !waits;
    computation.walk(state, stack, waits, &mut |instance, word, base| {
        let loaded = &state.modules[instance as usize];
        let innermost = core::mem::take(&mut anywhere);
        let mut everything = || {
            let frame = base as usize..state.extent(computation) as usize;
            let slots = stack.get(frame).unwrap_or_default();
            slots.iter().for_each(|&bits| add(roots, bits));
        };
        let Some((func, relative)) = loaded.code().locate(word) else {
            // A function that is called and has no code yet.
            everything();
            return Some(state.own_param_slots(loaded, word));
        };
        let map = maps
            .funcs
            .entry((instance, func))
            .or_insert_with(|| frame_map(loaded, func));
        let i = map
            .words
            .partition_point(|(words, _)| words.end <= relative);
        let entry = map
            .words
            .get(i)
            .filter(|(words, _)| words.contains(&relative));
        if innermost {
            everything();
            return Some(map.info);
        }
        debug_assert!(
            entry.is_some(),
            "every word that calls or allocates has its map"
        );
        for &slot in entry.map_or(&[][..], |(_, slots)| slots) {
            let bits = stack.get(base as usize + usize::from(slot)).copied();
            add(roots, bits.unwrap_or_default());
        }
        Some(map.info)
    });
}

/// Translates a function once more to see where it keeps references.
fn frame_map(loaded: &Loaded, func: u32) -> FrameMap {
    let ty = loaded
        .syntax
        .funcs
        .get(func as usize)
        .and_then(|&ty| loaded.syntax.func_type(ty));
    let info = ty.map_or(0, |ty| slots(ty.params()));
    let mut words = Vec::new();
    if let Ok(code) = compile::operations_with_maps(loaded, func) {
        let mut maps = code.maps.into_iter().peekable();
        let mut start = 0;
        for (i, op) in code.ops.iter().enumerate() {
            let end = start + op.shape.words();
            if let Some(map) = maps.next_if(|map| map.op as usize == i) {
                words.push((start..end, map.slots));
            }
            start = end;
        }
    }
    FrameMap { info, words }
}
