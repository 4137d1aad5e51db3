//! Vectors on their way through the engine: calls, blocks, locals, globals, memories and host
//! functions. What each instruction computes is the official suite's and `num/vector`'s business.

use shanhai::{
    Config, Engine, Error, Func, FuncType, Global, GlobalType, Instance, Linker, Module, Store,
    Val, ValType,
};

const A: u128 = 0x0f0e_0d0c_0b0a_0908_0706_0504_0302_0100;
const B: u128 = 0xf0f1_f2f3_f4f5_f6f7_f8f9_fafb_fcfd_feff;

fn instantiate(linker: &Linker<()>, store: &mut Store<()>, text: &str) -> Instance {
    let module = Module::new(store.engine(), wat::parse_str(text).unwrap()).unwrap();
    linker.instantiate(store, &module).unwrap()
}

/// Calls export `f` of a module that imports nothing.
fn run(text: &str, params: &[Val], results: usize) -> Result<Vec<Val>, Error> {
    let engine = Engine::new(&Config::default());
    let mut store = Store::new(&engine, ());
    let instance = instantiate(&Linker::new(&engine), &mut store, text);
    let mut values = vec![Val::I32(0); results];
    let f = instance.get_func(&store, "f").unwrap();
    f.call(&mut store, params, &mut values)?;
    Ok(values)
}

#[test]
fn parameters_and_results_keep_their_order() {
    let text = r#"(module
        (func $swap (param i32 v128 i64 v128) (result v128 i64 v128 i32)
            local.get 3 local.get 2 local.get 1 local.get 0)
        (func (export "f") (param i32 v128 i64 v128) (result v128 i64 v128 i32)
            local.get 0 local.get 1 local.get 2 local.get 3 call $swap))"#;
    let params = [Val::I32(1), Val::V128(A), Val::I64(2), Val::V128(B)];
    let wanted = [Val::V128(B), Val::I64(2), Val::V128(A), Val::I32(1)];
    assert_eq!(run(text, &params, 4).unwrap(), wanted);
}

#[test]
fn locals_start_at_zero_and_are_changed_one_by_one() {
    // The operand stack is dirty from an earlier call; both halves must be zeroed all the same.
    let text = r#"(module
        (func $dirty (result v128)
            (v128.not (v128.xor (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1))))
        (func $sum (param v128) (result v128) (local v128 i32 v128)
            local.get 0
            (local.set 0 (v128.const i64x2 5 6))
            (local.set 3 (i64x2.add (local.get 1) (local.get 0)))
            (i64x2.add (local.get 3)))
        (func (export "f") (param v128) (result v128)
            (drop (call $dirty))
            (call $sum (local.get 0))))"#;
    let wanted = Val::V128((A as u64 + 5) as u128 | (((A >> 64) as u64 + 6) as u128) << 64);
    assert_eq!(run(text, &[Val::V128(A)], 1).unwrap(), [wanted]);
}

#[test]
fn branches_carry_vectors_past_scalars() {
    let text = r#"(module
        (func (export "f") (param v128 i32) (result i32 v128)
            (block $out (result i32 v128)
                (block $a (result v128)
                    (block $b (result v128)
                        i32.const 7
                        i64.const 8
                        local.get 0
                        local.get 1
                        br_table $b $a
                    )
                    i8x16.neg
                    br 0)
                (local.set 0)
                i32.const 9
                local.get 0)))"#;
    let negated = u128::from_le_bytes(A.to_le_bytes().map(u8::wrapping_neg));
    let call = |n| run(text, &[Val::V128(A), Val::I32(n)], 2);
    assert_eq!(call(0).unwrap(), [Val::I32(9), Val::V128(negated)]);
    assert_eq!(call(1).unwrap(), [Val::I32(9), Val::V128(A)]);
}

#[test]
fn a_scalar_beside_a_vector_is_not_mixed_up_with_it() {
    // The result of the addition stays in an accumulator while vectors come and go around it.
    let text = r#"(module
        (func (export "f") (param i32 v128) (result i32)
            (local.set 0 (i32.add (local.get 0) (i32.const 1)))
            (local.set 1 (i32x4.replace_lane 0 (local.get 1) (local.get 0)))
            (if (i8x16.all_true (local.get 1)) (then (return (i32.const -1))))
            (i32.add (local.get 0)
                (i32.add (i32x4.extract_lane 0 (local.get 1))
                    (select (i32.const 100) (i32.const 200) (v128.any_true (local.get 1)))))))"#;
    let params = [Val::I32(6), Val::V128(A)];
    assert_eq!(run(text, &params, 1).unwrap(), [Val::I32(114)]);
}

#[test]
fn select_takes_whole_vectors() {
    let text = r#"(module
        (func (export "f") (param v128 v128 i32) (result v128)
            (select (local.get 0) (local.get 1) (local.get 2))))"#;
    let call = |n| run(text, &[Val::V128(A), Val::V128(B), Val::I32(n)], 1).unwrap();
    assert_eq!((call(1), call(0)), (vec![Val::V128(A)], vec![Val::V128(B)]));
}

#[test]
fn tail_calls_pass_vectors() {
    let text = r#"(module
        (func $count (param v128 i32 v128) (result v128)
            (if (i32.eqz (local.get 1)) (then (return (local.get 0))))
            (return_call $count
                (i64x2.add (local.get 0) (local.get 2))
                (i32.sub (local.get 1) (i32.const 1))
                (local.get 2)))
        (func (export "f") (result v128)
            (call $count (v128.const i64x2 1 2) (i32.const 100000) (v128.const i64x2 1 10))))"#;
    let wanted = Val::V128(100_001 | 1_000_002 << 64);
    assert_eq!(run(text, &[], 1).unwrap(), [wanted]);
}

#[test]
fn host_functions_take_and_give_vectors() {
    let engine = Engine::default();
    let mut store = Store::new(&engine, ());
    let mut linker = Linker::new(&engine);
    let ty = FuncType::new([ValType::I32, ValType::V128], [ValType::V128, ValType::I64]);
    linker
        .func_new("host", "swap", ty, |_, params, results| {
            let [Val::I32(n), Val::V128(v)] = *params else {
                panic!("{params:?}")
            };
            results[0] = Val::V128(v.rotate_left(64));
            results[1] = Val::I64(n.into());
            Ok(())
        })
        .unwrap();
    let text = r#"(module
        (import "host" "swap" (func $swap (param i32 v128) (result v128 i64)))
        (func (export "f") (param v128) (result i64 v128) (local v128 i64)
            i32.const 3
            local.get 0
            call $swap
            local.set 2
            local.set 1
            local.get 2
            local.get 1))"#;
    let instance = instantiate(&linker, &mut store, text);
    let f = instance.get_func(&store, "f").unwrap();
    let mut results = [Val::I32(0), Val::I32(0)];
    f.call(&mut store, &[Val::V128(A)], &mut results).unwrap();
    assert_eq!(results, [Val::I64(3), Val::V128(A.rotate_left(64))]);
}

#[test]
fn own_and_imported_globals_hold_vectors() {
    let engine = Engine::default();
    let mut store = Store::new(&engine, ());
    let mut linker = Linker::new(&engine);
    let ty = GlobalType {
        content: ValType::V128,
        mutable: true,
    };
    let global = Global::new(&mut store, Val::V128(A), ty).unwrap();
    linker.define("host", "g", global).unwrap();
    let text = r#"(module
        (import "host" "g" (global $theirs (mut v128)))
        (global $before i32 (i32.const 1))
        (global $ours (mut v128) (v128.const i64x2 3 4))
        (global $behind (mut i32) (i32.const 5))
        (func (export "f") (result i32 v128)
            (local v128)
            (local.set 0 (global.get $ours))
            (global.set $ours (global.get $theirs))
            (global.set $theirs (i64x2.add (local.get 0) (global.get $ours)))
            (i32.add (global.get $before) (global.get $behind))
            (global.get $ours)))"#;
    let instance = instantiate(&linker, &mut store, text);
    let f: Func = instance.get_func(&store, "f").unwrap();
    let mut results = [Val::I32(0), Val::I32(0)];
    f.call(&mut store, &[], &mut results).unwrap();
    assert_eq!(results, [Val::I32(6), Val::V128(A)]);
    assert_eq!(global.get(&store), Val::V128(A + (3 | 4 << 64)));
}

#[test]
fn accesses_past_the_end_trap_and_write_nothing() {
    let text = |access: &str| {
        format!(
            r#"(module (memory 1)
                (func (export "f") (param i32 v128) (result i64)
                    (block (br_if 0 (i32.eqz (local.get 0))) {access})
                    (i64.load (i32.const 65528))))"#
        )
    };
    let traps = [
        "(v128.store (local.get 0) (local.get 1))",
        "(v128.store offset=0xffffffff (local.get 0) (local.get 1))",
        "(v128.store64_lane offset=8 1 (local.get 0) (local.get 1))",
        "(drop (v128.load (local.get 0)))",
        "(drop (v128.load8x8_u offset=8 (local.get 0)))",
        "(drop (v128.load32_lane offset=12 0 (local.get 0) (local.get 1)))",
        "(drop (v128.load8_splat offset=15 (local.get 0)))",
    ];
    for access in traps {
        let error = run(&text(access), &[Val::I32(65521), Val::V128(A)], 1).unwrap_err();
        assert_eq!(
            error.as_trap().unwrap().code().to_string(),
            "out of bounds memory access"
        );
    }
    let stores = text("(v128.store (local.get 0) (local.get 1))");
    let stored = run(&stores, &[Val::I32(65520), Val::V128(A)], 1).unwrap();
    assert_eq!(stored, [Val::I64((A >> 64) as i64)]);
}

#[test]
fn a_load_that_takes_an_addition_wraps_and_is_checked() {
    let sum = r#"(module (memory 1)
        (data (i32.const 32) "\00\01\02\03\04\05\06\07\08\09\0a\0b\0c\0d\0e\0f")
        (func (export "f") (param i32 i32) (result v128)
            (v128.load offset=16 (i32.add (local.get 0) (local.get 1)))))"#;
    let constant = r#"(module (memory 1)
        (data (i32.const 32) "\00\01\02\03\04\05\06\07\08\09\0a\0b\0c\0d\0e\0f")
        (func (export "f") (param i32) (result v128)
            (v128.load (i32.add (local.get 0) (i32.const 48)))))"#;
    let at = |a: i32, b: i32| run(sum, &[Val::I32(a), Val::I32(b)], 1);
    assert_eq!(at(6, 10).unwrap(), [Val::V128(A)]);
    assert_eq!(at(-4, 20).unwrap(), [Val::V128(A)]);
    // The sum wraps, the offset does not.
    assert!(at(-8, 4).is_err());
    assert!(at(0xFFF0, 1).is_err());
    let at = |a: i32| run(constant, &[Val::I32(a)], 1);
    assert_eq!(at(-16).unwrap(), [Val::V128(A)]);
    assert!(at(-49).is_err());
    assert!(at(0xFFC1).is_err());
}
