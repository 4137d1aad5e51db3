//! Random functions mean the same to the engine as to a naive walk over their trees.
//!
//! What the translator leaves out, joins and keeps in accumulators depends on where operands come
//! from; thousands of small functions put every operation next to every other.
#![allow(
    clippy::cast_possible_truncation,
    reason = "slots hold narrower values"
)]

mod ast;
mod eval;
mod generate;
mod num;
mod random;

use std::fmt::Write;

use ast::{Func, Printer};
use eval::{Eval, GLOBALS, Stop, World, mix};
use generate::Generator;
use num::{Ty, is_nan};
use random::Random;
use shanhai::{
    Compilation, Config, Engine, Extern, Global, GlobalType, Instance, Linker, Module, Store,
    TrapCode, Val, ValType,
};

/// A module under test, and the state it should have.
struct Case {
    funcs: Vec<Func>,
    text: String,
    store: Store<()>,
    instance: Instance,
    globals: Vec<Global>,
}

fn val(ty: Ty, bits: u64) -> Val {
    match ty {
        Ty::I32 => Val::I32(bits as i32),
        Ty::I64 => Val::I64(bits as i64),
        Ty::F32 => Val::F32(bits as u32),
        Ty::F64 => Val::F64(bits),
    }
}

/// The bits of a value; all NaNs are one.
fn bits(value: Val) -> u64 {
    let (ty, bits) = match value {
        Val::I32(v) => (Ty::I32, u64::from(v as u32)),
        Val::I64(v) => (Ty::I64, v as u64),
        Val::F32(v) => (Ty::F32, v.into()),
        Val::F64(v) => (Ty::F64, v),
        other => panic!("{other:?} is not a number"),
    };
    canonical(ty, bits)
}

fn canonical(ty: Ty, bits: u64) -> u64 {
    if is_nan(ty, bits) { 0x7ff8 << 48 } else { bits }
}

impl Case {
    fn new(engine: &Engine, funcs: Vec<Func>) -> Self {
        let text = Printer {
            text: String::new(),
            funcs: &funcs,
        }
        .module();
        let bytes = wat::parse_str(&text).unwrap_or_else(|error| panic!("{error}\n{text}"));
        let module = Module::new(engine, bytes).unwrap_or_else(|error| panic!("{error}\n{text}"));
        let mut store = Store::new(engine, ());
        let mut linker = Linker::new(engine);
        linker.func_wrap("host", "mix", mix).unwrap();
        let ty = GlobalType::new(ValType::I64, true);
        let shared = Global::new(&mut store, Val::I64(9), ty).unwrap();
        linker.define("host", "shared", shared).unwrap();
        let instance = linker.instantiate(&mut store, &module).unwrap();
        let mut globals = vec![shared];
        for name in ["g1", "g2", "g3", "g4"] {
            globals.push(
                instance
                    .get_export(&store, name)
                    .and_then(Extern::into_global)
                    .unwrap(),
            );
        }
        Self {
            funcs,
            text,
            store,
            instance,
            globals,
        }
    }

    /// Calls a function both ways. None if the results are not determined or take too long;
    /// else what differs.
    fn run(
        &mut self,
        world: &mut World,
        index: usize,
        args: &[u64],
        trapped: &mut usize,
    ) -> Option<Result<(), String>> {
        let steps = 20_000;
        let before = world.clone();
        let mut eval = Eval {
            funcs: &self.funcs,
            world: before,
            steps,
            nan_seen: false,
        };
        let expected = match eval.call(index, args.to_vec()) {
            Err(Stop::TooLong) => return None,
            _ if eval.nan_seen => return None,
            Ok(values) => Ok(values),
            Err(Stop::Trap(code)) => {
                *trapped += 1;
                Err(code)
            }
            Err(stop) => panic!("{stop:?} left a function"),
        };
        *world = eval.world;
        let found = self.call(index, args);
        let expected = expected.map(|values| {
            let types = &self.funcs[index].results;
            values
                .iter()
                .zip(types)
                .map(|(&bits, &ty)| canonical(ty, bits))
                .collect::<Vec<_>>()
        });
        if found != expected {
            return Some(Err(format!("gives {found:x?}, not {expected:x?}")));
        }
        Some(self.compare(world))
    }

    fn call(&mut self, index: usize, args: &[u64]) -> Result<Vec<u64>, TrapCode> {
        let func = self
            .instance
            .get_func(&self.store, &format!("f{index}"))
            .unwrap();
        let types = &self.funcs[index].params;
        let args: Vec<_> = types
            .iter()
            .zip(args)
            .map(|(&ty, &bits)| val(ty, bits))
            .collect();
        let mut results: Vec<_> = self.funcs[index]
            .results
            .iter()
            .map(|&ty| val(ty, 0))
            .collect();
        match func.call(&mut self.store, &args, &mut results) {
            Ok(()) => Ok(results.into_iter().map(bits).collect()),
            Err(error) => match error.as_trap() {
                Some(trap) => Err(trap.code()),
                None => panic!("{error}\n{}", self.text),
            },
        }
    }

    /// Compares what a call left behind.
    fn compare(&self, world: &World) -> Result<(), String> {
        for (i, global) in self.globals.iter().enumerate() {
            let (found, expected) = (bits(global.get(&self.store)), world.globals[i]);
            if found != canonical(GLOBALS[i], expected) {
                return Err(format!(
                    "leaves {found:#x} in global {i}, not {expected:#x}"
                ));
            }
        }
        let memory = self.instance.get_memory(&self.store, "memory").unwrap();
        let found = memory.data(&self.store);
        if found == world.memory {
            return Ok(());
        }
        let at = found
            .iter()
            .zip(&world.memory)
            .position(|(a, b)| a != b)
            .unwrap_or(0);
        Err(format!(
            "leaves {:#x} at {at:#x}, not {:#x}",
            found[at], world.memory[at]
        ))
    }
}

/// What a seed's module shows.
#[derive(Default)]
struct Tally {
    compared: usize,
    trapped: usize,
    skipped: usize,
    failures: Vec<String>,
}

fn functions(random: &mut Random) -> Vec<Func> {
    let mut funcs = Vec::new();
    for _ in 0..1 + random.below(4) {
        let func = Generator::func(random, &funcs);
        funcs.push(func);
    }
    funcs
}

fn run_seed(engine: &Engine, seed: u64, tally: &mut Tally) {
    let mut random = Random::new(seed);
    let funcs = functions(&mut random);
    let mut case = Case::new(engine, funcs);
    if engine.config().meters_fuel() {
        case.store.set_fuel(u64::MAX).unwrap();
    }
    let globals = [9, 1, 2, u64::from(3f32.to_bits()), 4f64.to_bits()];
    let mut world = World {
        memory: vec![0; 0x1_0000],
        globals,
    };
    for index in 0..case.funcs.len() {
        for _ in 0..4 {
            let params = case.funcs[index].params.clone();
            let args: Vec<u64> = params.iter().map(|&ty| random.value(ty)).collect();
            match case.run(&mut world, index, &args, &mut tally.trapped) {
                None => tally.skipped += 1,
                Some(Ok(())) => tally.compared += 1,
                Some(Err(difference)) => {
                    let mut text = format!("seed {seed}: f{index}(");
                    for arg in &args {
                        let _ = write!(text, "{arg:#x} ");
                    }
                    let _ = write!(text, ") {difference}\n{}", case.text);
                    tally.failures.push(text);
                    return;
                }
            }
        }
    }
}

/// Runs seeds and shows the shortest of the functions that differ.
fn run(config: &Config, first: u64, count: u64) {
    let engine = Engine::new(config);
    let count = if cfg!(debug_assertions) {
        count / 10
    } else {
        count
    };
    let mut tally = Tally::default();
    for seed in first..first + count {
        run_seed(&engine, seed, &mut tally);
    }
    let Tally {
        compared,
        trapped,
        skipped,
        failures,
    } = tally;
    println!("{compared} calls compared ({trapped} trap), {skipped} passed over");
    if let Some(shortest) = failures.iter().min_by_key(|text| text.len()) {
        panic!(
            "{} of {count} modules differ; the shortest:\n{shortest}",
            failures.len()
        );
    }
    assert!(
        compared > 5 * skipped,
        "too few calls are compared: {compared} and not {skipped}"
    );
    assert!(
        compared > 2 * trapped,
        "too many calls trap: {trapped} of {compared}"
    );
}

#[test]
fn lazy_translation() {
    let mut config = Config::default();
    run(config.warm_up(0), 0, 8_000);
    // Each word on its own.
    run(&Config::default(), 8_000, 4_000);
}

#[test]
fn eager_translation() {
    let mut config = Config::default();
    run(config.compilation(Compilation::Eager), 1_000_000, 4_000);
}

#[test]
fn with_fuel() {
    let mut config = Config::default();
    run(config.fuel(true), 2_000_000, 6_000);
}

/// The shapes that scalar code can have, and where operands and results can be.
const SHAPES: &str = "Copy(Int) Copy(Float) Copy2 Const32 ConstS32 Const64(Int) Const64(Float) \
    Unary Binary BinaryImm BinaryK ShiftBinary(Left ShiftBinary(RightUnsigned \
    ShiftBinary(RotateLeft ShiftRightAnd MulAdd MulSub Select GlobalGet GlobalSet Load LoadIndex \
    LoadDisp LoadScaled LoadConst Store StoreIndex StoreDisp StoreScaled StoreConst StoreImm \
    StoreImmIndex StoreImmConst Br BrNonZero BrZero BrCompare BrNotCompare BrCompareImm \
    BrCompareImm32 BrTestNonZero BrTestZero AddBrCompare AddBrCompareImm AddBr32 AddBr64 Add2 \
    BrTable Entry Call CallImport CallIndirect Return ReturnOne ReturnMany Zero Unreachable \
    MemorySize MemoryCopy MemoryFill Leave(GlobalGet) Leave(GlobalSet) twice";

#[test]
fn the_generator_reaches_every_shape() {
    let engine = Engine::default();
    let mut seen = std::collections::BTreeSet::new();
    for seed in 0..400 {
        let funcs = functions(&mut Random::new(seed));
        let text = Printer {
            text: String::new(),
            funcs: &funcs,
        }
        .module();
        let module = Module::new(&engine, wat::parse_str(&text).unwrap()).unwrap();
        for index in 0..module.func_count() {
            let dump = module.dump_func(index).unwrap().unwrap_or_default();
            for line in dump.lines() {
                let op = line.split_whitespace().nth(2).unwrap_or_default();
                let op = op.split(',').next().unwrap_or_default();
                seen.insert(op.to_owned());
                seen.extend(op.split('(').next().map(str::to_owned));
                // One value for both operands.
                seen.extend(line.contains(" acc, acc").then(|| "twice".to_owned()));
            }
        }
    }
    let missing: Vec<_> = SHAPES
        .split_whitespace()
        .filter(|&shape| !seen.contains(shape))
        .collect();
    assert!(missing.is_empty(), "not reached: {missing:?}");
}
