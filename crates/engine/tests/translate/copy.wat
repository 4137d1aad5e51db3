;; Copies where values must be in their slots; two of them are one operation.
(module
  (func $take2 (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1)))
  (func $arguments (param i32 i32) (result i32) (call $take2 (local.get 1) (local.get 0)))
  (func $mixed (param i32) (result i32) (call $take2 (local.get 0) (i32.const 3)))
  (func $block_result (param i32 i64 i64) (result i64)
    (block (result i64)
      (drop (br_if 0 (local.get 1) (local.get 0)))
      (local.get 2)))
  (func $swap (param i32 i32) (result i32 i32) (local.get 1) (local.get 0))
  (func $float (param f64 f64) (result f64)
    (if (result f64) (f64.gt (local.get 0) (local.get 1))
      (then (local.get 0)) (else (local.get 1)))))
