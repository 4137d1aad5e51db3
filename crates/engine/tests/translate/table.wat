;; br_table: entries, and stubs where values have to move first.
(module
  (func $direct (param i32) (result i32)
    (block (block (block (br_table 0 1 2 (local.get 0))) (return (i32.const 10)))
      (return (i32.const 20)))
    (i32.const 30))
  (func $values (param i32 i64) (result i64)
    (block (result i64)
      (block (result i64) (br_table 0 1 0 2 (local.get 1) (local.get 0)))
      (i64.add (i64.const 1)))))
