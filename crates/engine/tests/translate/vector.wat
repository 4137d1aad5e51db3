(module
  (memory 1)
  ;; A load takes the addition before it.
  (func $index (param i32 i32) (result v128)
    (v128.load offset=16 (i32.add (local.get 0) (local.get 1))))
  (func $disp (param i32) (result v128)
    (v128.load (i32.add (local.get 0) (i32.const 1000))))
  ;; Not with an offset besides a constant, nor an address that is something else.
  (func $both (param i32) (result v128)
    (v128.load offset=16 (i32.add (local.get 0) (i32.const 1000))))
  (func $scaled (param i32) (result v128)
    (v128.load (i32.shl (local.get 0) (i32.const 4))))
  (func $constant (result v128)
    (v128.load8_splat offset=3 (i32.const 40)))
  (func $dot (param i32 i32) (result v128)
    (f32x4.mul
      (v128.load (local.get 0))
      (v128.load32_splat (i32.add (local.get 1) (i32.const 8))))))
