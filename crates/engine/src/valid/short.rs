//! The instructions that most of a body consists of: one byte and at most one immediate. Those whose type
//! stands in the table are checked by their class and type, without being told apart.

use super::operand::Operand;
use crate::syntax::for_each_instr;

/// What comes after the code, and where the type is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Class {
    /// Not one of these instructions.
    Other,
    Block,
    End,
    Br,
    BrIf,
    Call,
    GlobalGet,
    GlobalSet,
    LocalGet,
    LocalSet,
    LocalTee,
    I32Const,
    I64Const,
    /// A memory argument; the result.
    Load,
    /// A memory argument; the operand on top.
    Store,
    /// Nothing; an operand and the result.
    Unary,
    /// Nothing; both operands and the result.
    Binary,
}

/// What the check of an instruction needs to know.
#[derive(Clone, Copy, Debug)]
pub(super) struct Short {
    pub(super) class: Class,
    /// The bytes that are accessed.
    pub(super) width: u32,
    pub(super) first: Operand,
    pub(super) second: Operand,
    pub(super) result: Operand,
}

const OTHER: Short = Short {
    class: Class::Other,
    width: 0,
    first: Operand::NOTHING,
    second: Operand::NOTHING,
    result: Operand::NOTHING,
};

macro_rules! operand {
    (i32) => {
        Operand::I32
    };
    (i64) => {
        Operand::I64
    };
    (f32) => {
        Operand::F32
    };
    (f64) => {
        Operand::F64
    };
}

/// The entry of one row; none for codes of two parts and for what can be switched off.
macro_rules! short {
    (control $code:literal Block) => { short!(@ $code Block) };
    (control $code:literal End) => { short!(@ $code End) };
    (control $code:literal Br) => { short!(@ $code Br) };
    (control $code:literal BrIf) => { short!(@ $code BrIf) };
    (control $code:literal Call) => { short!(@ $code Call) };
    (variable $code:literal $name:ident) => { short!(@ $code $name) };
    (constant $code:literal I32Const [] [i32]) => { short!(@ $code I32Const) };
    (constant $code:literal I64Const [] [i64]) => { short!(@ $code I64Const) };
    (@ $code:literal $class:ident) => { Some(($code, Short { class: Class::$class, ..OTHER })) };
    (load $code:literal $name:ident [addr] [$result:ident] $width:literal) => {
        Some(($code, Short { class: Class::Load, width: $width, result: operand!($result), ..OTHER }))
    };
    (store $code:literal $name:ident [addr $second:ident] [] $width:literal) => {
        Some(($code, Short { class: Class::Store, width: $width, second: operand!($second), ..OTHER }))
    };
    (numeric $code:literal $name:ident [$first:ident] [$result:ident]) => {
        Some(($code, Short {
            class: Class::Unary,
            first: operand!($first),
            result: operand!($result),
            ..OTHER
        }))
    };
    (numeric $code:literal $name:ident [$first:ident $second:ident] [$result:ident]) => {
        Some(($code, Short {
            class: Class::Binary,
            first: operand!($first),
            second: operand!($second),
            result: operand!($result),
            ..OTHER
        }))
    };
    ($($other:tt)*) => { None::<(usize, Short)> };
}

/// Makes [`SHORT`] from the rows.
macro_rules! define_short {
    ($($group:ident {$(
        $code:tt $(@$feature:ident)? $name:ident $text:literal {$($field:ident: $ty:ty),*}
            $($context:ident)? $([$($param:ident)*] [$($result:ident)*])? $(/ $width:literal)?
            $(= $kind:ident $($kind2:ident)? :: $meaning:ident)?;
    )*})*) => {
        /// The instructions of one byte, by their code.
        #[allow(clippy::indexing_slicing, reason = "evaluated by the compiler")]
        pub(super) static SHORT: [Short; 256] = {
            let mut table = [OTHER; 256];
            $($(
                if let Some((code, short)) = short!(
                    $group $code $(@$feature)? $name $([$($param)*] [$($result)*])? $($width)?
                ) {
                    table[code] = short;
                }
            )*)*
            table
        };
    };
}

for_each_instr!(define_short);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_short() {
        let class = |code: usize| SHORT.get(code).map(|short| short.class);
        assert_eq!(class(0x20), Some(Class::LocalGet));
        assert_eq!(class(0x42), Some(Class::I64Const));
        assert_eq!(class(0x28), Some(Class::Load));
        assert_eq!(class(0x3E), Some(Class::Store));
        assert_eq!(class(0x45), Some(Class::Unary));
        assert_eq!(class(0x6A), Some(Class::Binary));
        assert_eq!(class(0x02), Some(Class::Block));
        assert_eq!(class(0x24), Some(Class::GlobalSet));
        // A loop, a sign extension that is a feature, prefixes, no code at all.
        for code in [0x03, 0xC0, 0xFB, 0xFC, 0xFD, 0x27] {
            assert_eq!(class(code), Some(Class::Other), "{code:#x}");
        }
    }
}
