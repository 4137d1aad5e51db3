//! What is legal: verdicts, their words and places, and the features behind them.
//!
//! The official suite holds thousands of verdicts; here is what it does not say.

use shanhai::{Config, Engine, ErrorKind, Features, Module};

fn engine(features: Features) -> Engine {
    let mut config = Config::default();
    config.features(features);
    Engine::new(&config)
}

fn validate(features: Features, text: &str) -> Result<(), String> {
    let bytes = wat::parse_str(text).unwrap_or_else(|error| panic!("{text}: {error}"));
    Module::validate(&engine(features), &bytes).map_err(|error| error.to_string())
}

/// Checks that a module is refused in these words.
fn refused(text: &str, words: &str) {
    match validate(Features::WASM3, text) {
        Ok(()) => panic!("accepted: {text}"),
        Err(message) => assert!(message.contains(words), "{text}: {message}"),
    }
}

fn accepted(text: &str) {
    validate(Features::WASM3, text).unwrap_or_else(|error| panic!("{text}: {error}"));
}

#[test]
fn an_error_says_what_and_where() {
    let bytes = wat::parse_str(
        r#"(module (import "a" "b" (func)) (func) (func (result i32) (i64.const 1)))"#,
    )
    .unwrap();
    let error = Module::validate(&engine(Features::WASM3), &bytes).unwrap_err();
    let ErrorKind::Validate(error) = error.kind() else {
        panic!("{error}")
    };
    assert_eq!(error.func.map(|func| func.get()), Some(2));
    // The `end` of the last function is the last byte.
    assert_eq!(usize::try_from(error.offset), Ok(bytes.len() - 1));
    let message = error.to_string();
    let place = format!(" in function 2 (at offset {:#x})", bytes.len() - 1);
    assert_eq!(
        message,
        format!("type mismatch: expected i32, found i64{place}")
    );
}

#[test]
fn operands() {
    refused(
        "(module (func (drop (i32.add (i32.const 1)))))",
        "expected i32, found nothing",
    );
    refused(
        "(module (func (i32.const 1)))",
        "type mismatch: values remaining on stack",
    );
    refused(
        "(module (func (param externref) (drop (select (local.get 0) (local.get 0) (i32.const 0)))))",
        "expected a number or vector, found externref",
    );
    refused(
        "(module (func (drop (ref.is_null (i32.const 0)))))",
        "expected a reference, found i32",
    );
    refused(
        "(module (func (drop (select (result i32 i32) (unreachable)))))",
        "invalid result arity",
    );
    refused(
        "(module (memory 1) (func (drop (i32.load align=8 (i32.const 0)))))",
        "alignment must not be larger than natural",
    );
    refused(
        "(module (memory 1) (func (drop (i32.load offset=0x100000000 (i32.const 0)))))",
        "offset out of range",
    );
    accepted("(module (memory i64 1) (func (drop (i32.load offset=0x100000000 (i64.const 0)))))");
    refused(
        "(module (func (drop (i8x16.extract_lane_s 16 (v128.const i64x2 0 0)))))",
        "invalid lane index",
    );
}

#[test]
fn unreachable_code_is_still_typed() {
    accepted("(module (func (result i32) (unreachable) (i32.add) (drop) (br 0)))");
    refused(
        "(module (func (unreachable) (i64.const 0) (i32.eqz) (drop)))",
        "expected i32",
    );
    // A non-null reference of unknown heap type is no number.
    refused(
        "(module (func (unreachable) (ref.as_non_null) (i32.eqz) (drop)))",
        "expected i32",
    );
    accepted("(module (func (unreachable) (ref.as_non_null) (ref.is_null) (drop)))");
}

#[test]
fn blocks_and_branches() {
    refused(
        "(module (func (result i32) (if (result i32) (i32.const 1) (then (i32.const 2)))))",
        "type mismatch: if without else",
    );
    accepted(
        "(module (func (param i32) (result i32)
        (local.get 0) (i32.const 1) (if (param i32) (result i32) (then))))",
    );
    refused("(module (func (br 1)))", "unknown label 1");
    refused(
        "(module (func (block (result i32) (br_table 0 1 (i32.const 0) (i32.const 1))) (drop)))",
        "type mismatch: labels of br_table have different arity",
    );
    // A loop's label takes its parameters, not its results.
    accepted(
        "(module (func (result i32) (loop (result i32) (br_if 0 (i32.const 0)) (i32.const 1))))",
    );
    refused(
        "(module (func (result i32) (return_call 1)) (func (result i64) (i64.const 0)))",
        "type mismatch: results of the tail call",
    );
    refused(
        "(module (tag $e (param i32)) (func (block (try_table (catch $e 0)))))",
        "type mismatch: label of a catch clause",
    );
}

#[test]
fn locals_without_default_must_be_set() {
    let func =
        |code: &str| format!("(module (func (param (ref any)) (local i32 (ref any)) {code}))");
    refused(&func("(drop (local.get 2))"), "uninitialized local 2");
    accepted(&func("(local.set 2 (local.get 0)) (drop (local.get 2))"));
    accepted(&func(
        "(drop (local.tee 2 (local.get 0))) (block (drop (local.get 2)))",
    ));
    // What a block sets is not set after it.
    refused(
        &func("(block (local.set 2 (local.get 0))) (drop (local.get 2))"),
        "uninitialized local 2",
    );
    refused(
        &func("(if (i32.const 1) (then (local.set 2 (local.get 0))) (else (drop (local.get 2))))"),
        "uninitialized local 2",
    );
    accepted(&func("(drop (local.get 1)) (drop (local.get 0))"));
}

#[test]
fn equal_groups_are_equal_types() {
    accepted(
        "(module
        (rec (type $a (struct (field (ref null $b)))) (type $b (struct (field (ref null $a)))))
        (rec (type $c (struct (field (ref null $d)))) (type $d (struct (field (ref null $c)))))
        (func (param (ref $c)) (result (ref $a)) (local.get 0)))",
    );
    // The same structures, but in groups of another shape.
    refused(
        "(module
        (rec (type $a (struct (field (ref null $a)))))
        (rec (type $c (struct (field (ref null $c)))) (type $d (struct)))
        (func (param (ref $c)) (result (ref $a)) (local.get 0)))",
        "type mismatch",
    );
    refused(
        "(module (type (sub final (struct))) (type (sub 0 (struct))))",
        "final supertype",
    );
    refused(
        "(module (type (sub (struct (field i32)))) (type (sub 0 (struct (field i64)))))",
        "sub type 1 does not match",
    );
    accepted(
        "(module (type (sub (struct (field anyref)))) (type (sub 0 (struct (field eqref) (field i32)))))",
    );
    refused(
        "(module (type (sub (struct (field (mut anyref))))) (type (sub 0 (struct (field (mut eqref))))))",
        "sub type 1 does not match",
    );
}

#[test]
fn supertypes_are_not_stacked_without_end() {
    let chain = |length: usize| {
        let mut text = String::from("(module (type (sub (struct)))");
        for below in 0..length {
            text.push_str(&format!("(type (sub {below} (struct)))"));
        }
        text + ")"
    };
    accepted(&chain(63));
    refused(
        &chain(64),
        "too many supertypes above each other: the limit is 63",
    );
}

#[test]
fn constant_expressions() {
    refused(
        "(module (global i32 (i32.div_s (i32.const 4) (i32.const 2))))",
        "constant expression required",
    );
    accepted(
        "(module (global $a i32 (i32.const 4)) (global i32 (i32.add (global.get $a) (i32.const 1))))",
    );
    refused(
        "(module (global i32 (global.get 1)) (global i32 (i32.const 1)))",
        "unknown global 1",
    );
    refused(
        "(module (global (mut i32) (i32.const 1)) (global i32 (global.get 0)))",
        "constant expression required",
    );
    refused(
        "(module (func) (func (drop (ref.func 0))))",
        "undeclared function reference 0",
    );
    accepted("(module (func) (global funcref (ref.func 0)) (func (drop (ref.func 0))))");
    refused(
        "(module (memory i64 1) (data (i32.const 0) \"\"))",
        "expected i64, found i32",
    );
}

#[test]
fn module_level_rules() {
    refused(
        "(module (func) (export \"a\" (func 0)) (export \"a\" (func 0)))",
        "duplicate export name",
    );
    refused(
        "(module (memory 65537))",
        "memory size must be at most 65536 pages",
    );
    refused(
        "(module (memory 2 1))",
        "size minimum must not be greater than maximum",
    );
    refused("(module (func (param i32)) (start 0))", "start function");
    refused("(module (tag (result i32)))", "non-empty tag result type");
    refused(
        "(module (table 1 (ref func)))",
        "type mismatch: table of non-null references",
    );
    refused(
        "(module (global (mut i32) (i32.const 0)) (func (global.set 1 (i32.const 0))))",
        "unknown global 1",
    );
    refused(
        "(module (global i32 (i32.const 0)) (func (global.set 0 (i32.const 0))))",
        "immutable global 0",
    );
}

#[test]
fn each_feature_can_be_off() {
    let all = Features::all();
    for (feature, text) in [
        (
            Features::SIGN_EXTENSION,
            "(module (func (drop (i32.extend8_s (i32.const 1)))))",
        ),
        (
            Features::SATURATING_FLOAT_TO_INT,
            "(module (func (drop (i32.trunc_sat_f32_s (f32.const 1)))))",
        ),
        (
            Features::MULTI_VALUE,
            "(module (func (result i32 i32) (unreachable)))",
        ),
        (Features::BULK_MEMORY, "(module (data \"\"))"),
        (
            Features::REFERENCE_TYPES,
            "(module (table 0 funcref) (table 0 funcref))",
        ),
        (Features::SIMD, "(module (func (param v128)))"),
        (
            Features::RELAXED_SIMD,
            "(module (func (param v128) (drop (i8x16.relaxed_swizzle (local.get 0) (local.get 0)))))",
        ),
        (Features::TAIL_CALL, "(module (func (return_call 0)))"),
        (
            Features::EXTENDED_CONST,
            "(module (global i32 (i32.add (i32.const 1) (i32.const 2))))",
        ),
        (Features::MULTI_MEMORY, "(module (memory 0) (memory 0))"),
        (Features::MEMORY64, "(module (memory i64 0))"),
        (
            Features::FUNCTION_REFERENCES,
            "(module (type (func)) (func (param (ref null 0))))",
        ),
        (Features::GC, "(module (type (struct)))"),
        (Features::EXCEPTIONS, "(module (tag))"),
        (Features::THREADS, "(module (memory 1 1 shared))"),
        (
            Features::WIDE_ARITHMETIC,
            "(module (func (i64.mul_wide_u (i64.const 1) (i64.const 2)) (drop) (drop)))",
        ),
        (
            Features::CUSTOM_PAGE_SIZES,
            "(module (memory 1 (pagesize 1)))",
        ),
        (
            Features::MUTABLE_GLOBALS,
            "(module (global (export \"g\") (mut i32) (i32.const 0)))",
        ),
    ] {
        validate(all, text).unwrap_or_else(|error| panic!("{feature:?}: {error}"));
        assert!(
            validate(all.difference(feature), text).is_err(),
            "{feature:?} off: {text}"
        );
    }
}
