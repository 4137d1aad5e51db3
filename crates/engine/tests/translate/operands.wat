;; Locals and constants cost nothing until an operation needs them; results stay in an accumulator.
(module
  (func $chain (param i32 i32) (result i32)
    (i32.xor (i32.mul (i32.add (local.get 0) (local.get 1)) (local.get 1)) (local.get 0)))
  (func $both_sides (param i64 i64) (result i64)
    (i64.sub (i64.mul (local.get 0) (local.get 0)) (i64.mul (local.get 1) (local.get 1))))
  (func $to_a_local (param f64 f64)
    (local.set 0 (f64.div (local.get 0) (local.get 1))))
  (func $kept_while_the_local_changes (param i32) (result i32)
    (i32.add (local.get 0) (local.tee 0 (i32.mul (local.get 0) (local.get 0)))))
  (func $constant_first (param i32) (result i32) (i32.sub (i32.const 5) (local.get 0))))
