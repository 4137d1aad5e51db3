//! Instructions whose type stands in the table: numeric ones first of all.
//!
//! Spec: 3.4.1 Numeric Instructions.

/// Takes and leaves operands as a row of the table says: `fixed!(body, address, [i32 i32] [i32])`.
macro_rules! fixed {
    ($body:expr, $address:expr, [$($param:ident)*] [$($result:ident)*]) => {
        fixed!(@pop $body, $address, $($param)*);
        $($body.push(fixed!(@operand $address, $result));)*
    };
    (@pop $body:expr, $address:expr,) => {};
    (@pop $body:expr, $address:expr, $first:ident $($rest:ident)*) => {
        // The last operand is on top.
        fixed!(@pop $body, $address, $($rest)*);
        $body.pop(fixed!(@operand $address, $first))?;
    };
    (@operand $address:expr, i32) => { Operand::I32 };
    (@operand $address:expr, i64) => { Operand::I64 };
    (@operand $address:expr, f32) => { Operand::F32 };
    (@operand $address:expr, f64) => { Operand::F64 };
    (@operand $address:expr, v128) => { Operand::V128 };
    (@operand $address:expr, addr) => { $address };
}
pub(super) use fixed;
