;; Calls of five kinds. `step` and `look` are imports, the second one is given the store; each loop adds
;; what its calls return.
(module
  (type $step (func (param i32) (result i32)))
  (import "bench" "step" (func $step (type $step)))
  (import "bench" "look" (func $look (type $step)))
  (table funcref (elem $leaf $other))

  (func $leaf (export "leaf") (param i32) (result i64)
    (i64.extend_i32_u (i32.add (local.get 0) (i32.const 1))))
  (func $one (type $step) (i32.add (local.get 0) (i32.const 1)))
  (func $other (type $step) (i32.xor (local.get 0) (i32.const 1)))

  (func (export "guest") (param $n i32) (result i64)
    (local $sum i32)
    (loop $again
      (local.set $sum (call $one (local.get $sum)))
      (local.set $n (i32.sub (local.get $n) (i32.const 1)))
      (br_if $again (local.get $n)))
    (i64.extend_i32_u (local.get $sum)))

  (func (export "indirect") (param $n i32) (result i64)
    (local $sum i32)
    (loop $again
      (local.set $sum (call_indirect (type $step) (local.get $sum) (i32.const 1)))
      (local.set $n (i32.sub (local.get $n) (i32.const 1)))
      (br_if $again (local.get $n)))
    (i64.extend_i32_u (local.get $sum)))

  (func (export "host") (param $n i32) (result i64)
    (local $sum i32)
    (loop $again
      (local.set $sum (call $step (local.get $sum)))
      (local.set $n (i32.sub (local.get $n) (i32.const 1)))
      (br_if $again (local.get $n)))
    (i64.extend_i32_u (local.get $sum)))

  (func (export "look") (param $n i32) (result i64)
    (local $sum i32)
    (loop $again
      (local.set $sum (call $look (local.get $sum)))
      (local.set $n (i32.sub (local.get $n) (i32.const 1)))
      (br_if $again (local.get $n)))
    (i64.extend_i32_u (local.get $sum))))
