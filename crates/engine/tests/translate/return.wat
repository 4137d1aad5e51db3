;; Returns of nothing, of one value from an accumulator or a slot, of several.
(module
  (func $nothing)
  (func $local (param i64) (result i64) (local.get 0))
  (func $computed (param i64) (result i64) (i64.clz (local.get 0)))
  (func $early (param i32) (result i32)
    (if (local.get 0) (then (return (i32.const 1))))
    (i32.const 2))
  (func $many (param i32 f64) (result f64 i32 i64)
    (local.get 1) (local.get 0) (i64.const 5)))
