;; Calls itself without end, or grows without end.
(module
  (memory (export "memory") 1)
  (func $down (export "down") (param i32) (result i32)
    (call $down (i32.add (local.get 0) (i32.const 1))))
  (func (export "grow") (param i32) (result i32)
    (memory.grow (local.get 0))))
