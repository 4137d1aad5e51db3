//! All bodies of a module, while it is made: checked, or checked and translated.

use crate::api::compile::{Scratch, operations_checked};
use crate::api::error::Error;
#[cfg(feature = "std")]
use crate::api::parallel;
use crate::error::ValidateError;
use crate::exec::Code;
use crate::features::Features;
use crate::syntax::FuncIdx;
use crate::translate::{Env, FuncCode};
use crate::valid::{self, ModuleTypes};

/// The bodies of a module that is decoded and, but for them, validated.
pub(crate) struct Bodies<'m> {
    /// The module, and what its translation needs besides.
    pub env: Env<'m>,
    /// What their validation needs.
    pub types: &'m ModuleTypes,
    /// The bytes of the module.
    pub bytes: &'m [u8],
    /// The features it was decoded with.
    pub features: Features,
}

impl Bodies<'_> {
    /// Validates all of them, on at most so many threads.
    ///
    /// # Errors
    /// What the first illegal thing is.
    pub fn validate(&self, threads: usize) -> Result<(), Error> {
        #[cfg(feature = "std")]
        if let threads @ 2.. = parallel::useful(self, threads) {
            return parallel::run(self, None, threads);
        }
        #[cfg(not(feature = "std"))]
        let _ = threads;
        Ok(self.validate_some(0..self.count(), &mut valid::Scratch::default())?)
    }

    /// Validates and translates all of them, on at most so many threads.
    ///
    /// # Errors
    /// What the first illegal thing is; if there is none, why the first function that cannot be
    /// translated cannot.
    pub fn compile(&self, code: &mut Code, threads: usize) -> Result<(), Error> {
        #[cfg(feature = "std")]
        if let threads @ 2.. = parallel::useful(self, threads) {
            return parallel::run(self, Some(code), threads);
        }
        #[cfg(not(feature = "std"))]
        let _ = threads;
        let mut scratch = Scratch::default();
        for own in 0..self.count() {
            match self.operations(own, &mut scratch) {
                Ok(func) => {
                    code.append(own, &func, &mut scratch.places);
                    scratch.reclaim(func);
                }
                Err(error) => return Err(self.first_error(own, error)),
            }
        }
        Ok(())
    }

    /// How many there are.
    pub fn count(&self) -> u32 {
        self.env.module.funcs.len() as u32
    }

    /// Checks an own function and translates it.
    pub fn operations(&self, own: u32, scratch: &mut Scratch) -> Result<FuncCode, Error> {
        let module = (self.types, self.bytes, self.features);
        operations_checked(self.env, module, own, scratch)
    }

    /// Validates own functions, in order.
    #[inline(never)]
    pub fn validate_some(
        &self,
        funcs: core::ops::Range<u32>,
        scratch: &mut valid::Scratch,
    ) -> Result<(), ValidateError> {
        let &Self {
            env, types, bytes, ..
        } = self;
        let imported = env.module.imported_funcs() as u32;
        for own in funcs {
            let func = FuncIdx(imported + own);
            valid::validate_func(types, env.module, bytes, func, scratch)?;
        }
        Ok(())
    }

    /// The error of the module, whose own function `own` is the first that there are no operations of,
    /// because of `error`: what is illegal is said first, wherever it is.
    #[cold]
    #[inline(never)]
    pub fn first_error(&self, own: u32, error: Error) -> Error {
        let rest = self.validate_some(own..self.count(), &mut valid::Scratch::default());
        rest.err().map_or(error, Error::from)
    }
}

#[cfg(all(test, feature = "std", not(feature = "count-words")))]
mod tests {
    use alloc::format;
    use alloc::string::String;
    use core::ptr::fn_addr_eq;

    use crate::api::compile::translate;
    use crate::api::engine::Engine;
    use crate::api::module::Module;
    use crate::config::{Compilation, Config};
    use crate::exec::dispatch::{Handler, Op, stray};

    /// Functions of statements that make chains, loops and calls, in an order that is different in each.
    fn text() -> String {
        let mut text = String::from("(module (memory 1)");
        let mut random = 7_u32;
        for i in 0..400 {
            text += &format!("(func $f{i} (param i32 i32) (result i32) (local i32 i64 f64)");
            for _ in 0..60 {
                random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                let (n, k) = (random >> 28, random >> 8 & 0xfff);
                text += &match n {
                    0 => format!("(local.set 2 (i32.add (local.get 2) (i32.load offset={k} (local.get 0))))"),
                    1 => format!("(i32.store offset={k} (local.get 0) (local.get 2))"),
                    2 => "(local.set 3 (i64.xor (local.get 3) (i64.shl (local.get 3) (i64.const 13))))".into(),
                    3 => "(loop (br_if 0 (local.tee 1 (i32.sub (local.get 1) (i32.const 1)))))".into(),
                    4 => format!(
                        "(loop (i32.store8 (local.get 2) (i32.const {}))
                           (br_if 0 (i32.lt_u (local.tee 2 (i32.add (local.get 2) (i32.const 1)))
                             (local.get 1))))",
                        k & 0xff
                    ),
                    5 => format!("(if (i32.lt_u (local.get 2) (local.get 1)) (then (local.set 2 (i32.const {k}))))"),
                    6 => format!("(local.set 2 (call $f{} (local.get 0) (local.get 1)))", k % 400),
                    7 => format!("(block (block (br_table 0 1 0 (i32.and (local.get 2) (i32.const {k})))))"),
                    8 => "(local.set 4 (f64.add (local.get 4) (f64.mul (local.get 4) (f64.const 2))))".into(),
                    9 => format!("(i64.store offset={k} (local.get 0) (i64.load offset={k} (local.get 1)))"),
                    10 => format!("(local.set 0 (i32.wrap_i64 (i64.shr_u (local.get 3) (i64.const {}))))", k % 64),
                    _ => format!("(local.set 2 (i32.mul (local.get 2) (i32.add (local.get 1) (i32.const {k}))))"),
                };
            }
            text += "(local.get 2))";
        }
        text + ")"
    }

    fn module(config: &mut Config) -> (Module, Engine) {
        let engine = Engine::new(config);
        let bytes = wat::parse_str(text()).unwrap();
        (Module::new(&engine, bytes).unwrap(), engine)
    }

    fn data(word: &Op) -> (u32, u16, u16) {
        (word.c, word.a, word.b)
    }

    fn is_same(a: Handler, b: Handler) -> bool {
        fn_addr_eq(a, b)
    }

    #[test]
    fn code_is_the_same_on_any_number_of_threads() {
        let code = |threads| {
            let mut config = Config::default();
            let (module, _) = module(config.compilation(Compilation::Eager).threads(threads));
            module.loaded.code()
        };
        let one = code(1);
        assert!(one.is_whole());
        for threads in [2, 3, 8] {
            let several = code(threads);
            assert_eq!(several.words.len(), one.words.len());
            for (a, b) in one.words.iter().zip(&several.words) {
                assert!(data(a) == data(b) && is_same(a.h, b.h));
            }
        }
    }

    #[test]
    fn chains_that_are_found_late_are_those_that_are_found_at_once() {
        let mut config = Config::default();
        let (at_once, _) = module(config.compilation(Compilation::Eager));
        let at_once = at_once.loaded.code();
        let mut config = Config::default();
        let (late, engine) = module(config.compilation(Compilation::Lazy).warm_up(40_000));
        for own in 0..400 {
            translate(&late.loaded, own, &engine).unwrap();
        }
        let mut code = late.loaded.code();
        let alone = code.clone();
        for _ in 0..2 {
            late.loaded.warm(&mut code);
            assert!(!code.has_chains());
        }
        late.loaded.warm(&mut code);
        assert!(code.has_chains());
        assert_eq!(code.words.len(), at_once.words.len());
        let mut chained = 0;
        for ((late, at_once), alone) in code.words.iter().zip(&at_once.words).zip(&alone.words) {
            assert_eq!(data(late), data(at_once));
            // What is performed along with the word before is data, and here has its own function still.
            let is_data = is_same(at_once.h, stray);
            let expected = if is_data { alone.h } else { at_once.h };
            assert!(is_same(late.h, expected));
            chained += usize::from(!is_same(late.h, alone.h));
        }
        assert!(chained > 1_000, "{chained} chains");
    }
}
