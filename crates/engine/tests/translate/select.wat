;; select, with its condition in a local or just computed.
(module
  (func $locals (param i32 i64 i64) (result i64)
    (select (local.get 1) (local.get 2) (local.get 0)))
  (func $condition (param i32 f64) (result f64)
    (select (local.get 1) (f64.const 1) (i32.lt_s (local.get 0) (i32.const 3)))))
