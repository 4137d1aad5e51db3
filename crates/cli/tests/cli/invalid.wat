;; Leaves an i64 where an i32 is promised.
(module (func $wrong (result i32) i64.const 1))
