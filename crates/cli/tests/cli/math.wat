;; Functions of every number type, for --invoke.
(module
  (func (export "add") (param i32 i32) (result i32)
    local.get 0 local.get 1 i32.add)
  (func $div (export "div") (param i32 i32) (result i32)
    local.get 0 local.get 1 i32.div_s)
  (func $average (export "average") (param i32 i32 i32) (result i32)
    (call $div (i32.add (local.get 0) (local.get 1)) (local.get 2)))
  (func (export "swap") (param i64 f64) (result f64 i64)
    local.get 1 local.get 0)
  (func (export "half") (param f32) (result f32)
    local.get 0 f32.const 0.5 f32.mul)
  (func (export "nothing")))
