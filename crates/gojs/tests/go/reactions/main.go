// Reactions of promises that are Go's and take their time: each can be suspended, moved and gone on with, and what
// it returns is for the next one.
package main

import (
	"fmt"
	"os"
	"syscall/js"
)

// slow gives one more, after a while.
func slow(_ js.Value, args []js.Value) any {
	x := args[0].Int()
	for round := 0; round < 2; round++ {
		for i := 0; i < 300_000; i++ {
			x ^= i
		}
	}
	return x + 1
}

func main() {
	promise := js.Global().Get("Promise")
	step := js.FuncOf(slow)
	sum := make(chan int)
	chain := promise.Call("resolve", 1)
	for i := 0; i < 4; i++ {
		chain = chain.Call("then", step)
	}
	// One that a promise follows is called by a job of its own.
	thenable := js.Global().Get("Object").New()
	thenable.Set("then", js.FuncOf(func(_ js.Value, args []js.Value) any {
		args[0].Invoke(slow(js.Null(), []js.Value{js.ValueOf(40)}))
		return nil
	}))
	done := js.FuncOf(func(_ js.Value, args []js.Value) any {
		sum <- args[0].Int()
		return nil
	})
	promise.Call("resolve", thenable).Call("then", done)
	fmt.Println("followed", <-sum)
	chain.Call("then", done)
	fmt.Println("chained", <-sum)
	if err := os.WriteFile("/work/log.txt", []byte("written\n"), 0o644); err != nil {
		panic(err)
	}
}
