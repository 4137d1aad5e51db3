// A js program that lives in its JavaScript world: callbacks, timers and net/http.
package main

import (
	"fmt"
	"io"
	"net/http"
	"syscall/js"

	"github.com/shanhaixingchen/edgekit/httpwasm"
)

// work takes many slices, and gives what it was given.
func work(x int) int {
	for round := 0; round < 2; round++ {
		for i := 0; i < 1_000_000; i++ {
			x ^= i
		}
	}
	return x
}

func resolve(value any) js.Value {
	return js.Global().Get("Promise").Call("resolve", value)
}

func function(f func(js.Value) any) js.Func {
	return js.FuncOf(func(_ js.Value, args []js.Value) any {
		if len(args) == 0 {
			return f(js.Undefined())
		}
		return f(args[0])
	})
}

func forever(js.Value) any {
	for {
	}
}

func main() {
	httpwasm.HandleFunc("/promise", func(w httpwasm.ResponseWriter, r *httpwasm.Request) {
		resolve(nil).Call("then", function(forever))
		select {}
	})
	httpwasm.HandleFunc("/timer", func(w httpwasm.ResponseWriter, r *httpwasm.Request) {
		js.Global().Call("setTimeout", function(forever), 1)
		select {}
	})
	// Each reaction takes longer than a slice, and the next one gets what it returns.
	httpwasm.HandleFunc("/sum", func(w httpwasm.ResponseWriter, r *httpwasm.Request) {
		sum := make(chan int)
		add := function(func(v js.Value) any { return work(v.Int()) + 1 })
		chain := resolve(40).Call("then", add).Call("then", add)
		chain.Call("then", function(func(v js.Value) any { sum <- v.Int(); return nil }))
		fmt.Fprintln(w, <-sum)
	})
	httpwasm.HandleFunc("/fetch/{host}", func(w httpwasm.ResponseWriter, r *httpwasm.Request) {
		answer, err := http.Get("http://" + r.PathValue("host") + "/file")
		if err != nil {
			fmt.Fprintln(w, err)
			return
		}
		defer answer.Body.Close()
		body, err := io.ReadAll(answer.Body)
		fmt.Fprintln(w, answer.StatusCode, string(body), err)
	})
	httpwasm.ListenAndServe(":8080")
	select {}
}
