;; Work on memory. `new` does nothing in a memory of 16 MiB; the others take how often they do theirs.
(module
  (memory (export "memory") 256 1024)

  (func (export "new") (param i32) (result i64) (i64.const 0))

  ;; One page more each time, and the first byte of it written. The sum of the sizes.
  (func (export "grow") (param $n i32) (result i64)
    (local $sum i64) (local $pages i32)
    (loop $again
      (local.set $pages (memory.grow (i32.const 1)))
      (if (i32.lt_s (local.get $pages) (i32.const 0)) (then (unreachable)))
      (i32.store8 (i32.shl (local.get $pages) (i32.const 16)) (local.get $n))
      (local.set $sum (i64.add (local.get $sum) (i64.extend_i32_u (local.get $pages))))
      (local.set $n (i32.sub (local.get $n) (i32.const 1)))
      (br_if $again (local.get $n)))
    (local.get $sum))

  ;; A MiB filled each time.
  (func (export "fill") (param $n i32) (result i64)
    (loop $again
      (memory.fill (i32.const 65536) (local.get $n) (i32.const 1048576))
      (local.set $n (i32.sub (local.get $n) (i32.const 1)))
      (br_if $again (local.get $n)))
    (i64.load8_u (i32.const 65536)))

  ;; A MiB copied each time, to where it overlaps with itself.
  (func (export "copy") (param $n i32) (result i64)
    (loop $again
      (memory.copy (i32.const 65544) (i32.const 65536) (i32.const 1048576))
      (local.set $n (i32.sub (local.get $n) (i32.const 1)))
      (br_if $again (local.get $n)))
    (i64.load8_u (i32.const 65536)))

  ;; A MiB read each time, word by word. The sum of the words.
  (func (export "read") (param $n i32) (result i64)
    (local $sum i64) (local $at i32)
    (loop $again
      (local.set $at (i32.const 1048576))
      (loop $word
        (local.set $at (i32.sub (local.get $at) (i32.const 8)))
        (local.set $sum (i64.add (local.get $sum) (i64.load (local.get $at))))
        (br_if $word (local.get $at)))
      (local.set $n (i32.sub (local.get $n) (i32.const 1)))
      (br_if $again (local.get $n)))
    (local.get $sum)))
