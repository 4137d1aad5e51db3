// Uses what the host gave it: an object, a class, and functions that answer later.
package main

import (
	"fmt"
	"syscall/js"
)

func main() {
	sensor := js.Global().Get("sensor")
	fmt.Println("name:", sensor.Get("name").String())
	fmt.Println("now:", sensor.Call("read").Float(), "degrees")

	// Bytes come as a Uint8Array.
	array := sensor.Call("history")
	history := make([]byte, array.Length())
	js.CopyBytesToGo(history, array)
	fmt.Println("history:", history)

	counter := js.Global().Get("Counter").New(5)
	counter.Call("add", 2)
	fmt.Println("counter:", counter.Call("add", 3).Int(), counter.InstanceOf(js.Global().Get("Counter")))

	// A promise of the host's: Go waits, and the host goes on in the meantime.
	fmt.Println("measured:", await(sensor.Call("measure", 3)))
	fmt.Println("measured:", await(sensor.Call("measure", -1)))

	defer func() { fmt.Println("refused:", recover()) }()
	sensor.Call("read", "everything")
}

// await waits for a promise and shows what became of it.
func await(promise js.Value) string {
	done := make(chan string)
	kept := js.FuncOf(func(_ js.Value, args []js.Value) any {
		done <- fmt.Sprint(args[0].Float())
		return nil
	})
	defer kept.Release()
	broken := js.FuncOf(func(_ js.Value, args []js.Value) any {
		done <- args[0].Get("message").String()
		return nil
	})
	defer broken.Release()
	promise.Call("then", kept, broken)
	return <-done
}
