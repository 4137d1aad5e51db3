;; Operations on whole memories and tables.
(module
  (memory 1)
  (table 1 funcref)
  (data $d "data")
  (func $copy (param i32 i32) (memory.copy (local.get 0) (local.get 1) (i32.const 16)))
  (func $fill (param i32) (memory.fill (local.get 0) (i32.const 0) (i32.const 64)))
  (func $init (memory.init $d (i32.const 0) (i32.const 0) (i32.const 4)) (data.drop $d))
  (func $grow (param i32) (result i32) (i32.add (memory.grow (local.get 0)) (memory.size)))
  (func $get (param i32) (result i32) (ref.is_null (table.get (local.get 0)))))
