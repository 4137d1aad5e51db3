// Makes many functions and values, uses every tenth of them and gives them up again. The host's `checkpoint` counts
// what is left.
package main

import (
	"fmt"
	"runtime"
	"syscall/js"
)

const rounds = 10

func main() {
	global := js.Global()
	checkpoint := global.Get("checkpoint")
	count := global.Get("count").Int() / rounds
	object := global.Get("Object").New()
	calls := 0

	for round := 0; round < rounds; round++ {
		for i := 0; i < count; i++ {
			f := js.FuncOf(func(this js.Value, args []js.Value) any {
				calls += args[0].Int()
				return nil
			})
			object.Set("f", f)
			if i%10 == 0 {
				object.Call("f", 1)
			}
			f.Release()
			if i%100 == 0 {
				object.Set("text", fmt.Sprint("text ", i))
				object.Get("text").String()
				object.Set("list", []any{i, "x", nil, map[string]any{"k": i}})
				object.Get("list").Index(3).Get("k").Int()
				object.Delete("list")
			}
		}
		// What Go no longer uses it gives up when its collector has run.
		for i := 0; i < 3; i++ {
			runtime.GC()
			runtime.Gosched()
		}
		checkpoint.Invoke()
	}
	fmt.Println(calls)
}
