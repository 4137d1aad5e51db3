// Goroutines with timers, a file, JavaScript objects, functions of Go's and of the host's: everything
// that must go on where it was when the program is moved between two turns of its event loop.
package main

import (
	"fmt"
	"os"
	"syscall/js"
	"time"
)

const ticks = 4

func main() {
	// Long enough to be moved in the middle of it.
	counts := map[int]int{}
	for i := 0; i < 200_000; i++ {
		counts[i*i%97] += i
	}
	fmt.Println(len(counts), counts[1])

	lines := make(chan string)
	for i, period := range []time.Duration{7, 11, 13} {
		go func(i int, period time.Duration) {
			ticker := time.NewTicker(period * time.Millisecond)
			defer ticker.Stop()
			for n := 0; n < ticks; n++ {
				<-ticker.C
				lines <- fmt.Sprintf("worker %d tick %d", i, n)
			}
		}(i, period)
	}

	log, err := os.Create("/work/log.txt")
	if err != nil {
		panic(err)
	}
	defer log.Close()
	seen := js.Global().Get("Map").New()
	last := ""
	note := js.FuncOf(func(this js.Value, args []js.Value) any {
		last = args[0].String()
		return len(last)
	})
	defer note.Release()
	js.Global().Set("note", note)
	settled := make(chan string, 1)
	then := js.FuncOf(func(this js.Value, args []js.Value) any {
		settled <- args[0].String()
		return nil
	})
	defer then.Release()
	executor := js.FuncOf(func(this js.Value, args []js.Value) any {
		js.Global().Call("setTimeout", args[0], 60, "kept")
		return nil
	})
	defer executor.Release()
	js.Global().Get("Promise").New(executor).Call("then", then)

	start := time.Now()
	for n := 0; n < 3*ticks; n++ {
		line := <-lines
		fmt.Fprintln(log, line)
		seen.Call("set", n, line)
		js.Global().Call("setTimeout", js.Global().Get("note"), 1, line)
		fmt.Println(line, js.Global().Call("mark", n).Int(), last)
	}
	fmt.Println("settled:", <-settled)
	fmt.Println(time.Since(start).Milliseconds(), "ms", seen.Get("size").Int(), seen.Call("get", 5).String())
	text, err := os.ReadFile("/work/log.txt")
	fmt.Println(len(text), err, os.Args[1:], os.Getenv("MODE"))
}
