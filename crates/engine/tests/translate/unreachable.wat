;; Code that cannot be reached is not translated; constant conditions become jumps.
(module
  (func $after_a_branch (param i32) (result i32)
    (block (br 0) (local.set 0 (i32.const 9)))
    (return (local.get 0))
    (i32.const 7))
  (func $constant_condition (param i32)
    (if (i32.const 0) (then (local.set 0 (i32.const 1))))
    (block (br_if 0 (i32.const 1)) (local.set 0 (i32.const 2)))))
