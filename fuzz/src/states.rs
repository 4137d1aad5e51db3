//! The target `gojs_state`: states of the JavaScript side and of WASI with changed bytes. What is
//! restored all the same must be a state like any other: it is written and read again as it is, and
//! a guest can go on with it.

use std::sync::LazyLock;

use shanhai_gojs::{Cx, GoJsError, Outcome};

use crate::Verdict;
use crate::calls::{GoGuest, WasiGuest, go_builder, wasi_builder};
use crate::random::Random;

#[path = "../../crates/gojs/tests/world/script.rs"]
mod script;

/// Calls of a guest before its state is written, and of one whose state was restored.
const CALLS: usize = 40;

/// States to be changed.
struct Fixture {
    go: Vec<Vec<u8>>,
    wasi: Vec<Vec<u8>>,
}

static FIXTURE: LazyLock<Fixture> = LazyLock::new(|| {
    const GOES: &str = "a guest of ours runs";
    let go = |seed: u64| {
        let mut random = Random::new(seed);
        let mut guest = GoGuest::new(go_builder().build(), &[], &mut random).expect(GOES);
        guest.program.start(&mut guest.store).expect(GOES);
        if seed % 2 == 0 {
            guest
                .program
                .enter(&mut guest.store, |cx| {
                    for thing in THINGS {
                        script::show(cx, thing);
                    }
                    Ok(())
                })
                .expect(GOES);
        }
        if seed > 1 {
            guest.call_some(&mut random, CALLS).expect(GOES);
        }
        guest.store.data_mut().save().expect(GOES)
    };
    let wasi = |seed: u64| {
        let mut random = Random::new(seed);
        let state = wasi_builder().expect(GOES).build();
        let mut guest = WasiGuest::new(state, &[], &mut random).expect(GOES);
        if seed > 0 {
            guest.call_some(&mut random, CALLS).expect(GOES);
        }
        guest.store.data_mut().save()
    };
    Fixture {
        go: (0..8).map(go).collect(),
        wasi: (0..8).map(wasi).collect(),
    }
});

/// Makes something of every kind, and what refers to what.
const THINGS: [&str; 32] = [
    "Object.assign(globalThis, {list: [1, -0, null, 'text'], plain: {b: 1, a: {c: []}}})",
    "Reflect.set(list, 9, plain)",
    "Reflect.set(plain, 'self', plain)",
    "Object.defineProperty(plain, 'made', {get: Math.max.bind(null, 4, 5), enumerable: true})",
    "Object.assign(globalThis, {closed: Object.preventExtensions({}), frozen: Object.freeze([7])})",
    "Object.assign(globalThis, {failed: new RangeError('far'), day: new Date(86400000)})",
    "Object.assign(globalThis, {boxed: Object('box'), child: Object.create(plain)})",
    "Object.assign(globalThis, {map: new Map([[NaN, 1], ['k', plain], [plain, 'k']])})",
    "map.delete('k')",
    "Object.assign(globalThis, {set: new Set(['a', 'b', 'c'])})",
    "Object.assign(globalThis, {walk: set.values(), steps: map.entries()})",
    "walk.next()",
    "set.delete('a')",
    "Object.assign(globalThis, {floats: new Float64Array([1.5, NaN, -0])})",
    "Object.assign(globalThis, {part: new Uint16Array(floats.buffer, 8, 2)})",
    "Object.assign(globalThis, {raw: new DataView(floats.buffer, 4), text: new TextDecoder('utf-8')})",
    "Object.assign(globalThis, {weak: new WeakMap([[plain, 'held']]), few: new WeakSet([list])})",
    "Object.assign(globalThis, {ref: new WeakRef(list), sign: Symbol('s'), own: Symbol.for('o')})",
    "Reflect.set(plain, sign, 'by symbol')",
    "Object.assign(globalThis, {word: new RegExp('(?<first>\\\\w)+', 'g')})",
    "word.exec('ab cd')",
    "Object.assign(globalThis, {query: new URLSearchParams('a=1'), site: new URL('http://h/p?q=1')})",
    "Object.assign(globalThis, {bell: new EventTarget(), stop: new AbortController()})",
    "bell.addEventListener('ring', console.log.bind(null, 'rang'))",
    "Object.assign(globalThis, {head: new Headers([['a', 'b']]), blob: new Blob(['abc'])})",
    "Object.assign(globalThis, {open: new Promise(Math.max), kept: Promise.resolve('kept')})",
    "kept.then(console.log.bind(null, 'promise'))",
    "Promise.all([kept, open]).then(console.log)",
    "setTimeout(console.log, 30, 'late')",
    "setInterval(console.log, 10, plain)",
    "queueMicrotask(console.log.bind(null, 'job'))",
    "Reflect.deleteProperty(Math, 'abs')",
];

/// Small changes anywhere: what the bytes mean, how long things are, and what is missing.
fn change(bytes: &mut Vec<u8>, random: &mut Random) {
    // Behind the format and the fingerprint, as a rule.
    let header = if random.once_in(50) { 0 } else { 9 };
    for _ in 0..1 + random.below(4) {
        if bytes.len() <= header + 1 {
            return;
        }
        let at = header + random.below(bytes.len() - header);
        match random.below(12) {
            0 => bytes[at] = random.next() as u8,
            1 => bytes[at] ^= 1 << random.below(8),
            2 | 3 => bytes[at] = bytes[at].wrapping_add(1),
            4 | 5 => bytes[at] = bytes[at].wrapping_sub(1),
            6 => bytes[at] = random.below(24) as u8,
            7 => bytes[at] = bytes[header + random.below(bytes.len() - header)],
            8 => {
                let to = header + random.below(bytes.len() - header);
                bytes.swap(at, to);
            }
            9 => bytes.insert(at, random.next() as u8),
            10 => drop(bytes.remove(at)),
            // The largest numbers of each length.
            _ => {
                let len = 1 + random.below(9);
                let end = bytes.len().min(at + len);
                bytes[at..end].fill(0xff);
                bytes.insert(end, 0x01);
            }
        }
    }
    if random.once_in(40) {
        bytes.truncate(random.below(bytes.len()));
    }
}

/// Restores a changed state, if that can be done, and goes on with it.
///
/// # Errors
/// If what was restored cannot be written and read again.
pub fn gojs_state(data: &[u8]) -> Verdict {
    let mut random = Random::of(data);
    // The bytes themselves first: cargo-fuzz may find its own way.
    match data {
        [b'=', b'g', bytes @ ..] => return go(bytes, &mut random),
        [b'=', b'w', bytes @ ..] => return wasi(bytes, &mut random),
        _ => {}
    }
    let is_go = !random.once_in(3);
    let states = if is_go { &FIXTURE.go } else { &FIXTURE.wasi };
    let mut bytes = states[random.below(states.len())].clone();
    change(&mut bytes, &mut random);
    match is_go {
        true => go(&bytes, &mut random),
        false => wasi(&bytes, &mut random),
    }
}

fn go(bytes: &[u8], random: &mut Random) -> Verdict {
    let Ok(state) = go_builder().restore(bytes) else {
        return Ok("JavaScript, not read");
    };
    let mut guest = GoGuest::new(state, &[], random)?;
    let written = save(&mut guest)?.ok_or("a restored state is busy")?;
    let again = go_builder().restore(&written);
    let again = again.map_err(|error| format!("what was written is not read: {error}"))?;
    let twice = save(&mut GoGuest::new(again, &[], random)?)?;
    if twice.as_ref() != Some(&written) {
        return Err("what was read is not written as it was".to_owned());
    }
    guest.call_some(random, CALLS)?;
    for name in [
        "plain", "list", "map", "walk", "part", "word", "site", "bell", "query",
    ] {
        // Whatever it is by now: an answer, something thrown, or an end.
        drop(guest.program.enter(&mut guest.store, |cx| look(cx, name)));
    }
    if let Some(written) = save(&mut guest)? {
        let again = go_builder().restore(&written);
        again.map_err(|error| format!("after some calls: {error}"))?;
    }
    Ok("JavaScript, restored")
}

/// Writes a state; none while something runs.
fn save(guest: &mut GoGuest) -> Result<Option<Vec<u8>>, String> {
    match guest.store.data_mut().save() {
        Ok(bytes) => Ok(Some(bytes)),
        Err(GoJsError::Busy) => Ok(None),
        Err(error) => Err(format!("a state cannot be written: {error}")),
    }
}

/// Looks into a thing: its properties, its text, what iterating over it gives.
fn look(cx: &mut Cx<'_>, name: &str) -> Outcome<()> {
    let global = cx.global();
    let value = cx.get_named(global, name)?;
    let id = cx.to_object(&value)?;
    for key in cx.own_keys(id)? {
        cx.get(id, &key)?;
    }
    cx.to_text(&value)?;
    cx.list(&value)?;
    Ok(())
}

fn wasi(bytes: &[u8], random: &mut Random) -> Verdict {
    let Ok(state) = wasi_builder()?.restore(bytes) else {
        return Ok("WASI, not read");
    };
    let mut guest = WasiGuest::new(state, &[], random)?;
    let written = guest.store.data_mut().save();
    let again = wasi_builder()?.restore(&written);
    let again = again.map_err(|error| format!("what was written is not read: {error}"))?;
    let twice = WasiGuest::new(again, &[], random)?.store.data_mut().save();
    if twice != written {
        return Err("what was read is not written as it was".to_owned());
    }
    guest.call_some(random, CALLS)?;
    Ok("WASI, restored")
}

/// The states that are changed, for cargo-fuzz to start from.
pub(crate) fn seeds() -> Vec<Vec<u8>> {
    let mark = |mark: u8| move |state: &Vec<u8>| [&[b'=', mark], &state[..]].concat();
    let go = FIXTURE.go.iter().map(mark(b'g'));
    go.chain(FIXTURE.wasi.iter().map(mark(b'w'))).collect()
}
