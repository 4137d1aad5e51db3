//! `docs/state-format.md` and the code are about the same bytes.

use shanhai::snapshot::Writer;
use shanhai_host::{MemFiles, SeededRandom, SimClock};
use shanhai_wasi::WasiCtxBuilder;

fn builder() -> WasiCtxBuilder {
    let clock = SimClock::new();
    let mut files = MemFiles::with_mounts(clock.clone(), &[("/work", false)]);
    files.put("/work/a.txt", b"0123456789").unwrap();
    let mut builder = WasiCtxBuilder::new();
    builder
        .clock(clock)
        .random(SeededRandom::new(1))
        .files(files);
    builder
}

/// A descriptor up to what belongs to its sort.
fn descriptor(w: &mut Writer, fd: u64, sort: u8, rights: u64) {
    w.varint(fd);
    w.u8(sort);
    w.varint(rights);
    w.varint(0);
    w.varint(0);
}

/// Bytes put together by the page.
fn by_the_page() -> Vec<u8> {
    let mut w = Writer::new();
    w.varint(1);
    w.varint(5_000);
    for text in ["program", "HOME=/work"] {
        w.varint(1);
        w.str(text);
    }
    w.varint(0);

    w.varint(4);
    descriptor(&mut w, 0, 0, 1 << 1);
    descriptor(&mut w, 3, 4, 1 << 13 | 1 << 14);
    w.str("/work");
    w.bool(true);
    w.varint(1);
    w.str("a.txt");
    w.varint(9);
    w.varint(0o10);
    descriptor(&mut w, 4, 3, 1 << 1 | 1 << 2);
    w.str("/work");
    w.str("a.txt");
    for option in [true, false, false, true] {
        w.bool(option);
    }
    w.varint(3);
    descriptor(&mut w, 7, 7, 1 << 1);

    w.bool(true);
    w.bool(true);
    w.varint(9_000);
    w.bool(true);
    w.varint(1);
    w.varint(7);

    w.bool(true);
    for argument in [16, 512, 5, 4] {
        w.varint(argument);
    }
    let waits: [(u8, u8, &[u64]); 5] = [
        (0, 0, &[9_000]),
        (1, 1, &[]),
        (1, 2, &[7, 1]),
        (2, 3, &[100]),
        (1, 4, &[8]),
    ];
    for ((kind, sort, numbers), userdata) in waits.into_iter().zip(300..) {
        w.varint(userdata);
        w.u8(kind);
        w.u8(sort);
        numbers.iter().for_each(|number| w.varint(*number));
    }
    w.into_bytes()
}

#[test]
fn bytes_by_the_page_are_read_and_written_again() {
    let bytes = by_the_page();
    let mut wasi = builder().restore(&bytes).unwrap();
    assert_eq!(wasi.save(), bytes);
    // Nothing may be missing, and nothing more may follow.
    for end in 0..bytes.len() {
        assert!(builder().restore(&bytes[..end]).is_err(), "{end} bytes");
    }
    assert!(builder().restore(&[&bytes[..], &[0]].concat()).is_err());
}
