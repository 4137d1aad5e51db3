//! Handles to functions, and host functions from closures.

use alloc::format;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::cell::Cell;

use crate::api::call;
use crate::api::caller::Caller;
use crate::api::context::{AsContext, AsContextMut};
use crate::api::error::Error;
use crate::api::module::slots;
use crate::api::reference::Owner;
use crate::api::store::{Handle, Host, HostFn, HostNow, Store};
use crate::api::typed::{TypedFunc, WasmParams, WasmResults, WasmTy};
use crate::api::value::Val;
use crate::exec::dispatch::Plain;
use crate::runtime::instance::HOST;
use crate::runtime::{FuncInst, reference};
use crate::syntax::{FuncType, ValType};

/// A function in a store.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub struct Func {
    pub(crate) handle: Handle,
}

/// Adds a host function to a store.
pub(crate) fn add_host<T>(
    store: &mut Store<T>,
    ty: &FuncType,
    function: HostFn<T>,
) -> Result<u32, Error> {
    let rt = &mut store.state.rt;
    if rt.funcs.len() >= rt.limits.functions {
        return Err(Error::limit("the store's limit of functions is reached"));
    }
    let slots = slots(ty.params()).max(slots(ty.results()));
    let ty = rt.types.func(ty);
    let code = store.hosts.len() as u32;
    store.state.plain.push(match &function {
        HostFn::Now(_, plain) => plain.clone(),
        HostFn::Later(_) => None,
        #[cfg(feature = "async")]
        HostFn::Async(..) => None,
    });
    store.hosts.push(Host::new(function, slots));
    rt.funcs.push(FuncInst {
        ty,
        instance: HOST,
        code,
    });
    Ok(rt.funcs.len() as u32 - 1)
}

/// The host function of an untyped closure.
pub(crate) fn untyped<T: 'static>(
    ty: FuncType,
    function: impl Fn(Caller<'_, T>, &[Val], &mut [Val]) -> Result<(), Error> + Send + Sync + 'static,
) -> HostFn<T> {
    let function = Arc::new(move |caller: Caller<'_, T>, base| {
        let Caller { store, instance } = caller;
        let params = read_vals(
            &store.state.rt.stack,
            base as usize,
            ty.params(),
            store.owner(),
        );
        let mut results: Vec<Val> = ty
            .results()
            .iter()
            .map(|&ty| Val::default_for(ty).unwrap_or(Val::FuncRef(None)))
            .collect();
        function(
            Caller {
                store: &mut *store,
                instance,
            },
            &params,
            &mut results,
        )?;
        check_vals("result", &results, ty.results(), store.owner())?;
        write_vals(&mut store.state.rt.stack, base as usize, &results);
        Ok(())
    });
    HostFn::Now(function, None)
}

/// Parameters and results of a host function that takes them as numbers: one for each, at most 16.
pub type Slots = [u64; 16];

/// The host function of a closure that takes parameters and results as numbers.
pub(crate) fn with_slots<T: 'static>(
    ty: &FuncType,
    function: impl Fn(Caller<'_, T>, &mut Slots) -> Result<(), Error> + Send + Sync + 'static,
) -> Result<HostFn<T>, Error> {
    let is_number = |ty: &ValType| {
        matches!(
            ty,
            ValType::I32 | ValType::I64 | ValType::F32 | ValType::F64
        )
    };
    let (params, results) = (ty.params().len(), ty.results().len());
    let most = Slots::default().len();
    if !ty.params().iter().chain(ty.results()).all(is_number) || params.max(results) > most {
        return Err(Error::misuse(format!(
            "a host function with slots has type {ty}: it may have {most} parameters and results, which are numbers"
        )));
    }
    let function = Arc::new(move |caller: Caller<'_, T>, base: u32| {
        let Caller { store, instance } = caller;
        let base = base as usize;
        let mut slots = Slots::default();
        let stack = store.state.rt.stack.iter().skip(base);
        for (to, from) in slots.iter_mut().zip(stack.take(params)) {
            *to = *from;
        }
        function(
            Caller {
                store: &mut *store,
                instance,
            },
            &mut slots,
        )?;
        let stack = store.state.rt.stack.iter_mut().skip(base);
        for (to, from) in stack.zip(slots).take(results) {
            *to = from;
        }
        Ok(())
    });
    Ok(HostFn::Now(function, None))
}

/// Reads values of these types from consecutive slots.
pub(crate) fn read_vals(
    stack: &[u64],
    mut at: usize,
    types: &[ValType],
    owner: Owner<'_>,
) -> Vec<Val> {
    let slot = |at: usize| stack.get(at).copied().unwrap_or(0);
    types
        .iter()
        .map(|&ty| {
            let value = Val::from_slots([slot(at), slot(at + 1)], ty, owner);
            at += slots(&[ty]) as usize;
            value
        })
        .collect()
}

/// Writes values to consecutive slots.
pub(crate) fn write_vals(stack: &mut [u64], mut at: usize, values: &[Val]) {
    for value in values {
        let width = slots(&[value.ty()]) as usize;
        if let Some(to) = stack.get_mut(at..at + width) {
            to.copy_from_slice(&value.to_slots()[..width]);
        }
        at += width;
    }
}

/// Compares values with the types they must have.
pub(crate) fn check_vals(
    what: &str,
    values: &[Val],
    types: &[ValType],
    owner: Owner<'_>,
) -> Result<(), Error> {
    if values.len() != types.len() {
        let (found, expected) = (values.len(), types.len());
        return Err(Error::misuse(format!(
            "{expected} {what}s are expected, {found} are given"
        )));
    }
    for (i, (value, &ty)) in values.iter().zip(types).enumerate() {
        value.check(owner);
        if !value.fits(ty, owner) {
            return Err(Error::misuse(format!(
                "{what} {i} must have type {ty}, {} is given",
                value.ty()
            )));
        }
    }
    Ok(())
}

impl Func {
    /// Makes a function from a closure with Rust types.
    ///
    /// # Errors
    /// If the store's limit of functions is reached.
    pub fn wrap<T: 'static, P, R>(
        mut store: impl AsContextMut<Data = T>,
        closure: impl IntoFunc<T, P, R>,
    ) -> Result<Self, Error> {
        let store = store.as_context_mut();
        let (ty, function, plain) = closure.into_func();
        let addr = add_host(store, &ty, HostFn::Now(function, plain))?;
        Ok(Self {
            handle: Handle {
                store: store.id,
                addr,
            },
        })
    }

    /// Makes a function of a type that is known at run time only.
    ///
    /// # Errors
    /// If the store's limit of functions is reached.
    pub fn new<T: 'static>(
        mut store: impl AsContextMut<Data = T>,
        ty: FuncType,
        closure: impl Fn(Caller<'_, T>, &[Val], &mut [Val]) -> Result<(), Error> + Send + Sync + 'static,
    ) -> Result<Self, Error> {
        let store = store.as_context_mut();
        let addr = add_host(store, &ty.clone(), untyped(ty, closure))?;
        Ok(Self {
            handle: Handle {
                store: store.id,
                addr,
            },
        })
    }

    pub(crate) fn bits(self) -> u64 {
        reference::func(self.handle.addr)
    }

    pub(crate) fn from_bits(bits: u64, store: u32) -> Option<Self> {
        Some(Self {
            handle: Handle {
                store,
                addr: reference::func_addr(bits)?,
            },
        })
    }

    /// The type.
    pub fn ty(self, store: impl AsContext) -> FuncType {
        let store = store.as_context();
        store.check(self.handle);
        let ty = store.state.rt.funcs[self.handle.index()].ty;
        store.state.rt.types.func_type(ty).clone()
    }

    /// Calls the function.
    ///
    /// # Errors
    /// What the guest or a host function ends with: a trap, an exit, a host error.
    /// [`ErrorKind::Misuse`](crate::ErrorKind::Misuse) if the values do not fit the type.
    ///
    /// # Panics
    /// If the function or a reference is from another store.
    pub fn call(
        self,
        mut store: impl AsContextMut,
        params: &[Val],
        results: &mut [Val],
    ) -> Result<(), Error> {
        let store = store.as_context_mut();
        let ty = self.ty(&*store);
        check_vals("parameter", params, ty.params(), store.owner())?;
        if results.len() != ty.results().len() {
            let (found, expected) = (results.len(), ty.results().len());
            return Err(Error::misuse(format!(
                "the function gives {expected} results, there is room for {found}"
            )));
        }
        let widths = (slots(ty.params()) as usize, slots(ty.results()) as usize);
        call::call(
            store,
            self.handle.addr,
            widths,
            |slots| write_vals(slots, 0, params),
            |slots, owner| results.copy_from_slice(&read_vals(slots, 0, ty.results(), owner)),
        )
    }

    /// The function with Rust types.
    ///
    /// # Errors
    /// [`ErrorKind::Misuse`](crate::ErrorKind::Misuse) if it has another type.
    pub fn typed<P: WasmParams, R: WasmResults>(
        self,
        store: impl AsContext,
    ) -> Result<TypedFunc<P, R>, Error> {
        let found = self.ty(store);
        let expected = FuncType::new(
            P::types().as_ref().iter().copied(),
            R::types().as_ref().iter().copied(),
        );
        if found != expected {
            return Err(Error::misuse(type_mismatch(&expected, &found)));
        }
        Ok(TypedFunc::new(self))
    }
}

fn type_mismatch(expected: &FuncType, found: &FuncType) -> String {
    format!("the function has type {found}, it is used as {expected}")
}

/// What a host closure may return: nothing, a value, a tuple of values, or a `Result` of those.
pub trait IntoResult {
    /// The values.
    type Values: WasmResults;
    /// The values or the error.
    fn into_result(self) -> Result<Self::Values, Error>;
    /// Whether it cannot be an error.
    #[doc(hidden)]
    const IS_SURE: bool = false;
}

impl<R: WasmResults> IntoResult for R {
    type Values = R;
    #[inline(always)]
    fn into_result(self) -> Result<R, Error> {
        Ok(self)
    }
    const IS_SURE: bool = true;
}

impl<R: WasmResults, E: Into<Error>> IntoResult for Result<R, E> {
    type Values = R;
    #[inline(always)]
    fn into_result(self) -> Result<R, Error> {
        self.map_err(Into::into)
    }
}

/// Closures that can be host functions: up to 16 parameters, with or without a [`Caller`] first.
pub trait IntoFunc<T, P, R>: Send + Sync + 'static {
    /// The type and the function; and the same without a store, if it needs none.
    #[doc(hidden)]
    fn into_func(self) -> (FuncType, HostNow<T>, Option<Plain>);
}

/// Writes the results of a host function and takes care of what they must not be.
#[inline(always)]
fn give<T, R: IntoResult>(store: &mut Store<T>, base: usize, result: R) -> Result<(), Error> {
    let values = result.into_result()?;
    assert!(
        values.are_from(store.owner()),
        "a reference was used with a store that it is not from"
    );
    if let Some(slots) = store.state.rt.stack.get_mut(base..) {
        values.write(slots);
    }
    Ok(())
}

macro_rules! into_func {
    ($($($name:ident $i:tt)*;)*) => {$(
        impl<T, F, R, $($name: WasmTy),*> IntoFunc<T, (Caller<'_, T>, $($name,)*), R> for F
        where
            T: 'static,
            F: Fn(Caller<'_, T>, $($name),*) -> R + Send + Sync + 'static,
            R: IntoResult,
        {
            #[allow(unused_variables, non_snake_case, reason = "no parameters, no slots")]
            fn into_func(self) -> (FuncType, HostNow<T>, Option<Plain>) {
                let ty = FuncType::new(
                    <($($name,)*)>::types().as_ref().iter().copied(),
                    R::Values::types().as_ref().iter().copied(),
                );
                let function = move |caller: Caller<'_, T>, base: u32| {
                    let base = base as usize;
                    let Caller { store, instance } = caller;
                    let slots = store.state.rt.stack.get(base..).unwrap_or(&[]);
                    let ($($name,)*) = <($($name,)*)>::read(slots, store.owner());
                    let result = self(Caller { store: &mut *store, instance }, $($name),*);
                    give(store, base, result)
                };
                (ty, Arc::new(function), None)
            }
        }

        impl<T, F, R, $($name: WasmTy),*> IntoFunc<T, ($($name,)*), R> for F
        where
            T: 'static,
            F: Fn($($name),*) -> R + Send + Sync + 'static,
            R: IntoResult,
        {
            #[allow(unused_variables, non_snake_case, reason = "no parameters, no slots")]
            fn into_func(self) -> (FuncType, HostNow<T>, Option<Plain>) {
                let ty = FuncType::new(
                    <($($name,)*)>::types().as_ref().iter().copied(),
                    R::Values::types().as_ref().iter().copied(),
                );
                let closure = Arc::new(self);
                let is_plain = R::IS_SURE
                    && <($($name,)*)>::read_plain(&[]).is_some()
                    && R::Values::read_plain(&[]).is_some();
                let plain = is_plain.then(|| {
                    let closure = Arc::clone(&closure);
                    let plain = move |slots: &[Cell<u64>]| {
                        if let Some(($($name,)*)) = <($($name,)*)>::read_plain(slots)
                            && let Ok(values) = closure($($name),*).into_result()
                        {
                            values.write_plain(slots);
                        }
                    };
                    Arc::new(plain) as Plain
                });
                let function = move |caller: Caller<'_, T>, base: u32| {
                    let base = base as usize;
                    let store = caller.store;
                    let slots = store.state.rt.stack.get(base..).unwrap_or(&[]);
                    let ($($name,)*) = <($($name,)*)>::read(slots, store.owner());
                    let result = closure($($name),*);
                    give(store, base, result)
                };
                (ty, Arc::new(function), plain)
            }
        }
    )*};
}

into_func! {
    ;
    A 0;
    A 0 B 1;
    A 0 B 1 C 2;
    A 0 B 1 C 2 D 3;
    A 0 B 1 C 2 D 3 E 4;
    A 0 B 1 C 2 D 3 E 4 G 5;
    A 0 B 1 C 2 D 3 E 4 G 5 H 6;
    A 0 B 1 C 2 D 3 E 4 G 5 H 6 I 7;
    A 0 B 1 C 2 D 3 E 4 G 5 H 6 I 7 J 8;
    A 0 B 1 C 2 D 3 E 4 G 5 H 6 I 7 J 8 K 9;
    A 0 B 1 C 2 D 3 E 4 G 5 H 6 I 7 J 8 K 9 L 10;
    A 0 B 1 C 2 D 3 E 4 G 5 H 6 I 7 J 8 K 9 L 10 M 11;
    A 0 B 1 C 2 D 3 E 4 G 5 H 6 I 7 J 8 K 9 L 10 M 11 N 12;
    A 0 B 1 C 2 D 3 E 4 G 5 H 6 I 7 J 8 K 9 L 10 M 11 N 12 O 13;
    A 0 B 1 C 2 D 3 E 4 G 5 H 6 I 7 J 8 K 9 L 10 M 11 N 12 O 13 P 14;
    A 0 B 1 C 2 D 3 E 4 G 5 H 6 I 7 J 8 K 9 L 10 M 11 N 12 O 13 P 14 Q 15;
}
