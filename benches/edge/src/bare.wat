;; A guest that does next to nothing: what a request costs the node itself.
(module
    (import "edgekit" "call" (func $call (param i32 i32 i32 i32 i32 i32) (result i64)))
    (import "edgekit" "next" (func $next (param i64 i32 i32) (result i64)))
    (import "edgekit" "reply" (func $reply (param i64 i32 i32) (result i32)))
    (memory (export "memory") 3)
    (data (i32.const 0) "route.add")
    (data (i32.const 64) "\0a\06/bench")
    (data (i32.const 1024) "\12\0ccontent-type\1a\10application/json\22\80\10[                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                              ]")
    (func (export "_start") (local $at i32) (local $id i64) (local $shift i64)
        (drop (call $call (i32.const 0) (i32.const 9) (i32.const 64) (i32.const 8)
            (i32.const 0) (i32.const 0)))
        (loop $serve
            (drop (call $next (i64.const -1) (i32.const 65536) (i32.const 65536)))
            (local.set $at (i32.const 65537))
            (local.set $id (i64.const 0))
            (local.set $shift (i64.const 0))
            (loop $more
                (local.set $id (i64.or (local.get $id) (i64.shl
                    (i64.and (i64.load8_u (local.get $at)) (i64.const 127)) (local.get $shift))))
                (local.set $shift (i64.add (local.get $shift) (i64.const 7)))
                (local.set $at (i32.add (local.get $at) (i32.const 1)))
                (br_if $more (i32.ge_u
                    (i32.load8_u (i32.sub (local.get $at) (i32.const 1))) (i32.const 128))))
            (drop (call $reply (local.get $id) (i32.const 1024) (i32.const 2083)))
            (br $serve))))
