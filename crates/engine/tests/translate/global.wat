;; The instance's own globals are a read or a write; imported ones go through the trampoline.
(module
  (import "host" "g" (global $imported (mut i32)))
  (global $own (mut i32) (i32.const 0))
  (global $float (mut f64) (f64.const 0))
  (func $both (param i32)
    (global.set $own (i32.add (global.get $own) (local.get 0)))
    (global.set $imported (i32.add (global.get $imported) (local.get 0))))
  (func $of_float (param f64)
    (global.set $float (f64.add (global.get $float) (local.get 0)))))
