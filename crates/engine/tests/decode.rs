//! The binary format: what is refused as malformed, where, and that nothing else happens.

use shanhai::{Config, DecodeErrorKind, Engine, ErrorKind, Features, Module, ModuleLimits};

const HEADER: &[u8] = b"\0asm\x01\0\0\0";

fn engine() -> Engine {
    let mut config = Config::default();
    config.features(Features::WASM3);
    Engine::new(&config)
}

/// The header, then sections given as id and contents.
fn module(sections: &[(u8, &[u8])]) -> Vec<u8> {
    let mut bytes = HEADER.to_vec();
    for (id, content) in sections {
        bytes.push(*id);
        bytes.extend(leb(content.len()));
        bytes.extend(*content);
    }
    bytes
}

fn leb(mut number: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    loop {
        let low = (number & 0x7F) as u8;
        number >>= 7;
        if number == 0 {
            bytes.push(low);
            return bytes;
        }
        bytes.push(low | 0x80);
    }
}

fn decode_error(bytes: &[u8]) -> (DecodeErrorKind, u32) {
    match Module::validate(&engine(), bytes) {
        Ok(()) => panic!("accepted: {bytes:02x?}"),
        Err(error) => match error.kind() {
            ErrorKind::Decode(error) => (error.kind, error.offset),
            // Bodies are decoded while they are validated.
            ErrorKind::Validate(error) => {
                let error = error.as_malformed().expect("malformed");
                (error.kind, error.offset)
            }
            kind => panic!("not malformed: {kind:?}"),
        },
    }
}

#[test]
fn the_empty_module_is_a_module() {
    Module::validate(&engine(), HEADER).unwrap();
}

#[test]
fn header() {
    assert_eq!(decode_error(b""), (DecodeErrorKind::UnexpectedEnd, 0));
    assert_eq!(decode_error(b"\0as"), (DecodeErrorKind::UnexpectedEnd, 0));
    assert_eq!(decode_error(b"wasm\x01\0\0\0"), (DecodeErrorKind::Magic, 0));
    assert_eq!(
        decode_error(b"\0asm\x02\0\0\0"),
        (DecodeErrorKind::Version, 4)
    );
    // A component.
    assert_eq!(
        decode_error(b"\0asm\x0D\0\x01\0"),
        (DecodeErrorKind::Version, 4)
    );
}

#[test]
fn sections_have_an_order_and_a_size() {
    let twice = module(&[(1, &[0]), (1, &[0])]);
    assert_eq!(decode_error(&twice), (DecodeErrorKind::SectionOrder, 11));
    let backwards = module(&[(3, &[0]), (1, &[0])]);
    assert_eq!(
        decode_error(&backwards),
        (DecodeErrorKind::SectionOrder, 11)
    );
    // Tags stand between memories and globals, the data count before code.
    Module::validate(&engine(), &module(&[(5, &[0]), (13, &[0]), (6, &[0])])).unwrap();
    Module::validate(
        &engine(),
        &module(&[(9, &[0]), (12, &[0]), (10, &[0]), (11, &[0])]),
    )
    .unwrap();
    assert_eq!(
        decode_error(&module(&[(14, &[])])),
        (DecodeErrorKind::SectionId(14), 8)
    );
    assert_eq!(
        decode_error(&module(&[(1, &[0, 0])])),
        (DecodeErrorKind::SectionSize, 11)
    );
    let mut long = module(&[(1, &[0])]);
    long[9] = 5;
    assert_eq!(
        decode_error(&long),
        (DecodeErrorKind::LengthOutOfBounds, 10)
    );
}

#[test]
fn sections_agree_on_their_lengths() {
    let types = (1, &[1, 0x60, 0, 0][..]);
    let no_code = module(&[types, (3, &[1, 0])]);
    assert_eq!(decode_error(&no_code).0, DecodeErrorKind::CodeCount);
    let no_function = module(&[types, (10, &[1, 2, 0, 0x0B])]);
    assert_eq!(decode_error(&no_function).0, DecodeErrorKind::CodeCount);
    assert_eq!(
        decode_error(&module(&[(12, &[1])])).0,
        DecodeErrorKind::DataCount
    );
    let drop = [1, 5, 0, 0xFC, 9, 0, 0x0B];
    let no_count = module(&[types, (3, &[1, 0]), (10, &drop), (11, &[1, 1, 0])]);
    assert_eq!(
        decode_error(&no_count),
        (DecodeErrorKind::DataCountRequired, 23)
    );
}

#[test]
fn numbers_and_names() {
    let long = module(&[(1, &[0x80, 0x80, 0x80, 0x80, 0x80, 0])]);
    assert_eq!(decode_error(&long).0, DecodeErrorKind::IntTooLong);
    let large = module(&[(1, &[0x80, 0x80, 0x80, 0x80, 0x70])]);
    assert_eq!(decode_error(&large).0, DecodeErrorKind::IntTooLarge);
    assert_eq!(
        decode_error(&module(&[(0, &[1, 0xFF])])),
        (DecodeErrorKind::Utf8, 11)
    );
    assert_eq!(
        decode_error(&module(&[(0, &[2, b'a'])])).0,
        DecodeErrorKind::LengthOutOfBounds
    );
}

#[test]
fn code_is_malformed_where_it_is() {
    let function = |code: &[u8]| {
        let mut content = vec![1];
        content.extend(leb(code.len()));
        content.extend(code);
        module(&[(1, &[1, 0x60, 0, 0]), (3, &[1, 0]), (10, &content)])
    };
    // The code section's contents start at offset 20, the body at 22.
    assert_eq!(
        decode_error(&function(&[0, 0x06, 0x0B])),
        (DecodeErrorKind::Opcode(6), 23)
    );
    assert_eq!(
        decode_error(&function(&[0, 0xFF, 0x0B])),
        (DecodeErrorKind::Opcode(0xFF), 23)
    );
    let unknown = DecodeErrorKind::PrefixedOpcode {
        prefix: 0xFD,
        number: 0x9A,
    };
    assert_eq!(
        decode_error(&function(&[0, 0xFD, 0x9A, 0x01, 0x0B])),
        (unknown, 23)
    );
    assert_eq!(
        decode_error(&function(&[0, 0x01])).0,
        DecodeErrorKind::UnexpectedSectionEnd
    );
    assert_eq!(
        decode_error(&function(&[0, 0x0B, 0x0B])),
        (DecodeErrorKind::CodeAfterEnd, 24)
    );
    let locals = [2, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0x7F, 1, 0x7F, 0x0B];
    assert!(matches!(
        decode_error(&function(&locals)).0,
        DecodeErrorKind::Limit { .. } | DecodeErrorKind::TooManyLocals
    ));
}

#[test]
fn counts_are_not_believed() {
    // Every section but start and data count, with a count of four thousand million.
    for id in [1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 13] {
        let (kind, _) = decode_error(&module(&[(id, &[0xFF, 0xFF, 0xFF, 0xFF, 0x0F])]));
        assert!(
            matches!(kind, DecodeErrorKind::Limit { .. }),
            "{id}: {kind}"
        );
        let (kind, _) = decode_error(&module(&[(id, &[90])]));
        assert!(
            matches!(
                kind,
                DecodeErrorKind::LengthOutOfBounds | DecodeErrorKind::CodeCount
            ),
            "{id}: {kind}"
        );
    }
}

#[test]
fn limits_are_the_embedders() {
    let mut limits = ModuleLimits::default();
    limits.memories = 1;
    limits.locals = 3;
    let mut config = Config::default();
    config.features(Features::WASM3).module_limits(limits);
    let engine = Engine::new(&config);
    let validate = |text| Module::validate(&engine, &wat::parse_str(text).unwrap());
    validate("(module (memory 1) (func (param i32) (local i32 i32)))").unwrap();
    let error = validate("(module (memory 1) (memory 1))")
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("too many memories: the limit is 1"),
        "{error}"
    );
    let error = validate("(module (func (param i32) (local i32 i32 i64)))").unwrap_err();
    assert!(
        error
            .to_string()
            .contains("too many locals: the limit is 3"),
        "{error}"
    );
}

#[test]
fn a_hundred_thousand_data_segments() {
    let mut content = leb(100_000);
    for _ in 0..100_000 {
        content.extend([0, 0x41, 7, 0x0B, 1, b'x']);
    }
    let bytes = module(&[(5, &[1, 0, 1]), (11, &content)]);
    Module::validate(&engine(), &bytes).unwrap();
}

const RICH: &str = r#"(module $rich
    (rec (type $s (sub (struct (field (mut i8)) (field (ref null $s)))))
         (type $a (array (mut (ref null $s)))))
    (type $f (func (param i32 i64) (result i32)))
    (import "env" "log" (func $log (param i32)))
    (import "env" "g" (global $g i64))
    (table $t 3 10 funcref)
    (memory $m 1 2)
    (memory i64 0)
    (tag $e (param i32))
    (global $h (mut i32) (i32.const -5))
    (global (ref $s) (struct.new $s (i32.const 1) (ref.null $s)))
    (export "run" (func $run))
    (export "memory" (memory $m))
    (start $init)
    (elem (i32.const 0) $run $init)
    (elem declare func $log)
    (func $init (call $log (global.get $h)))
    (func $run (type $f) (local f32 f64 v128)
        (drop (block $out (result i32)
            (try_table (catch $e $out) (br_table 0 0 0 (local.get 0)))
            (loop (br_if 0 (i32.load8_u offset=70000 (local.get 0))))
            (memory.init 0 (i32.const 0) (i32.const 0) (i32.const 1))
            (drop (i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15
                (local.get 4) (v128.const i64x2 1 2)))
            (drop (ref.func $log))
            (drop (f64.const 0.5))
            (call_indirect $t (type $f) (i32.const 1) (i64.const -9) (i32.const 0))))
        (i32.const 0))
    (data (i32.const 16) "hello")
    (@custom "extra" "\01\02"))"#;

#[test]
fn every_truncation_is_an_error_or_a_module_but_never_a_panic() {
    let bytes = wat::parse_str(RICH).unwrap();
    Module::validate(&engine(), &bytes).unwrap();
    for len in 0..bytes.len() {
        let _ = Module::validate(&engine(), &bytes[..len]);
    }
}

#[test]
fn every_flipped_bit_is_an_error_or_a_module_but_never_a_panic() {
    let bytes = wat::parse_str(RICH).unwrap();
    let engine = engine();
    for at in 0..bytes.len() {
        for bit in 0..8 {
            let mut bytes = bytes.clone();
            bytes[at] ^= 1 << bit;
            let _ = Module::validate(&engine, &bytes);
        }
    }
}

#[test]
fn custom_sections_stand_anywhere() {
    let bytes = module(&[
        (0, b"\x01a12"),
        (1, &[0]),
        (0, b"\x01b"),
        (3, &[0]),
        (0, b"\0"),
    ]);
    let module = Module::new(&Engine::default(), &bytes).unwrap();
    let sections: Vec<(&str, &[u8])> = module.custom_sections().collect();
    assert_eq!(sections, [("a", &b"12"[..]), ("b", b""), ("", b"")]);
}
