// A goroutine that calls the file system without a rest leaves others their turn: goroutines that do
// the same, timers of JavaScript, promises, and the goroutine that closes files nobody closed.
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"syscall/js"
)

func must(err error) {
	if err != nil {
		panic(err)
	}
}

func main() {
	name := filepath.Join(os.Args[1], "a.txt")
	must(os.WriteFile(name, []byte("a"), 0o644))
	stat := func() {
		_, err := os.Stat(name)
		must(err)
	}

	// Each of these loops ends only if somebody else is served meanwhile.
	fired := false
	timer := js.FuncOf(func(js.Value, []js.Value) any {
		fired = true
		return nil
	})
	defer timer.Release()
	js.Global().Call("setTimeout", timer, 1)
	for !fired {
		stat()
	}
	fmt.Println("a timer fired")

	fired = false
	js.Global().Get("Promise").Call("resolve", 1).Call("then", timer)
	for !fired {
		stat()
	}
	fmt.Println("a promise was kept")

	files := make(chan *os.File, 1000)
	closed := 0
	go func() {
		for file := range files {
			must(file.Close())
			closed++
		}
	}()
	for closed < 50 {
		file, err := os.Open(name)
		must(err)
		files <- file
	}
	fmt.Println("files were closed by another goroutine")

	highest := uintptr(0)
	for i := 0; i < 2000; i++ {
		file, err := os.Open(name)
		must(err)
		if file.Fd() > highest {
			highest = file.Fd()
		}
		if i%100 == 0 {
			runtime.GC()
		}
	}
	fmt.Println("files were closed that nobody closed:", highest < 1000)
}
