;; Increments of locals go together with each other and with branches.
;; (`c=-131071` holds two constants, 1 and -2.)
(module
  (func $two (param i32 i32)
    (local.set 0 (i32.add (local.get 0) (i32.const 1)))
    (local.set 1 (i32.sub (local.get 1) (i32.const 2))))
  (func $compare (param i32 i32)
    (loop
      (local.set 0 (i32.add (local.get 0) (i32.const 1)))
      (br_if 0 (i32.lt_s (local.get 0) (local.get 1)))))
  (func $compare_constant (param i32)
    (loop
      (br_if 0 (i32.ne (local.tee 0 (i32.add (local.get 0) (i32.const 4))) (i32.const 400)))))
  (func $down_to_zero (param i32)
    (loop
      (br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1))))))
  (func $up_to_zero (param i32)
    (if (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (then (local.set 0 (i32.const 7)))))
  (func $jump (param i32 i64)
    (loop
      (local.set 0 (i32.add (local.get 0) (i32.const 1)))
      (br 0)))
  (func $jump_64 (param i64)
    (loop
      (local.set 0 (i64.add (local.get 0) (i64.const -8)))
      (br 0))))
