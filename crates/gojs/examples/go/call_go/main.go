// Publishes functions for whoever runs it, and then waits to be called.
package main

import (
	"errors"
	"strings"
	"syscall/js"
)

func main() {
	js.Global().Set("add", js.FuncOf(func(_ js.Value, args []js.Value) any {
		return args[0].Int() + args[1].Int()
	}))

	// An object goes back as a map.
	text := js.Global().Get("Object").New()
	text.Set("describe", js.FuncOf(func(_ js.Value, args []js.Value) any {
		text := args[0].String()
		return map[string]any{"upper": strings.ToUpper(text), "length": len(text)}
	}))
	js.Global().Set("text", text)

	// What takes time is a goroutine of its own, and the caller gets a promise.
	js.Global().Set("divide", js.FuncOf(func(_ js.Value, args []js.Value) any {
		a, b := args[0].Int(), args[1].Int()
		return promise(func() (any, error) {
			if b == 0 {
				return nil, errors.New("division by zero")
			}
			return a / b, nil
		})
	}))
	select {}
}

// promise returns a promise of what work returns.
func promise(work func() (any, error)) js.Value {
	executor := js.FuncOf(func(_ js.Value, args []js.Value) any {
		resolve, reject := args[0], args[1]
		go func() {
			if result, err := work(); err != nil {
				reject.Invoke(js.Global().Get("Error").New(err.Error()))
			} else {
				resolve.Invoke(result)
			}
		}()
		return nil
	})
	defer executor.Release()
	return js.Global().Get("Promise").New(executor)
}
