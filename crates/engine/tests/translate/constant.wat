;; Constants of 32 and 64 bits, and as operands.
(module
  (func $small (result i64) (i64.const 7))
  (func $negative (result i64) (i64.const -7))
  (func $wide (result i64) (i64.const 0x123456789abcdef))
  (func $float (result f64) (f64.const 2.5))
  (func $imm (param i32) (result i32) (i32.mul (local.get 0) (i32.const 100000)))
  (func $imm_swapped (param i32) (result i32) (i32.and (i32.const 255) (local.get 0)))
  (func $less_swapped (param i32) (result i32) (i32.lt_s (i32.const 3) (local.get 0)))
  (func $minus (param i64) (result i64) (i64.sub (local.get 0) (i64.const 1)))
  (func $k (param i64) (result i64) (i64.xor (local.get 0) (i64.const 0x9e3779b97f4a7c15)))
  (func $no_k (param i64) (result i32) (i64.lt_u (local.get 0) (i64.const 0x123456789abcdef))))
