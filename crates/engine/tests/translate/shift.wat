;; A shift or rotation by a constant and the operation that takes its result are one.
(module
  (func $left_add (param i32 i32) (result i32)
    (i32.add (i32.shl (local.get 0) (i32.const 4)) (local.get 1)))
  (func $right_xor (param i64 i64) (result i64)
    (i64.xor (local.get 1) (i64.shr_u (local.get 0) (i64.const 33))))
  (func $rotate_or (param i32 i32) (result i32)
    (i32.or (local.get 1) (i32.rotr (local.get 0) (i32.const 5))))
  (func $field (param i32) (result i32)
    (i32.and (i32.shr_u (local.get 0) (i32.const 7)) (i32.const 127)))
  (func $not_signed (param i32 i32) (result i32)
    (i32.add (i32.shr_s (local.get 0) (i32.const 4)) (local.get 1)))
  (func $not_two_widths (param i64 i32) (result i32)
    (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 4))) (local.get 1))))
