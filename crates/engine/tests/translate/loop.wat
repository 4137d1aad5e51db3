;; What a loop over an array becomes.
(module
  (memory 1)
  (func $sum (param $at i32) (param $n i32) (result i64) (local $sum i64) (local $i i32)
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (loop $again
        (local.set $sum (i64.add (local.get $sum)
          (i64.load (i32.add (local.get $at) (i32.shl (local.get $i) (i32.const 3))))))
        (local.set $i (i32.add (local.get $i) (i32.const 1)))
        (br_if $again (i32.lt_u (local.get $i) (local.get $n)))))
    (local.get $sum))
  (func $with_parameters (param i32) (result i32)
    (i32.const 0) (local.get 0)
    (loop (param i32 i32) (result i32)
      (local.set 0)
      (i32.add (local.get 0))
      (local.set 0 (i32.sub (local.get 0) (i32.const 1)))
      (local.get 0)
      (br_if 0 (local.get 0))
      (drop))))
