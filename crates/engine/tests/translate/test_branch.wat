;; A branch on some bits.
(module
  (func $set (param i32)
    (loop (br_if 0 (i32.and (local.get 0) (i32.const 64)))))
  (func $clear (param i32)
    (if (i32.and (local.get 0) (i32.const 1)) (then (local.set 0 (i32.const 2)))))
  (func $wide_mask (param i32)
    (loop (br_if 0 (i32.and (local.get 0) (i32.const 65536))))))
