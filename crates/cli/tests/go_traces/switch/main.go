// Command switch compares the stack that the host sees with the one that Go sees, where goroutines
// were switched in the middle of calls.
package main

import (
	"fmt"
	"os"
	"runtime"
	"strings"
	"time"
)

// look lets the host write down the stack.
//
//go:wasmimport host look
func look() int32

// stack is what Go says about its callers.
func stack() string {
	pcs := make([]uintptr, 100)
	frames := runtime.CallersFrames(pcs[:runtime.Callers(2, pcs)])
	var text strings.Builder
	for {
		frame, more := frames.Next()
		fmt.Fprintf(&text, "%s %s:%d\n", frame.Function, frame.File, frame.Line)
		if !more {
			return text.String()
		}
	}
}

// report prints what Go says; the host has written down what it sees at the same line.
func report(stack string, _ int32) {
	fmt.Fprintf(os.Stdout, "%s\n", stack)
}

type visitor interface{ visit(depth int) int }

type walker struct {
	requests, answers chan int
}

// ask is inlined. It waits for another goroutine.
func (w *walker) ask(n int) int {
	w.requests <- n
	return <-w.answers
}

// visit goes to sleep in the middle of its calls, then goes on to deeper ones.
func (w *walker) visit(depth int) int {
	if depth == 0 {
		report(stack(), look())
		return 1
	}
	n := w.ask(depth)
	return n + through(w, depth-1)
}

//go:noinline
func through(v visitor, depth int) int {
	var pad [40]int
	pad[depth] = v.visit(depth)
	return pad[depth]
}

// grow needs a larger stack than it has.
//
//go:noinline
func grow(depth int, call func()) int {
	var pad [512]byte
	pad[depth%512] = byte(depth)
	if depth == 0 {
		call()
	} else {
		grow(depth-1, call)
	}
	return int(pad[depth%512])
}

func main() {
	w := &walker{make(chan int), make(chan int)}
	go func() {
		for n := range w.requests {
			time.Sleep(time.Microsecond)
			w.answers <- n
		}
	}()
	// The machine's stack is whole until the first switch.
	report(stack(), look())
	through(w, 5)
	// Another goroutine, and one that was never anything but called.
	done := make(chan bool)
	go func() {
		through(w, 2)
		grow(20, func() { report(stack(), look()) })
		done <- true
	}()
	<-done
	// After a panic that was recovered.
	func() {
		defer func() {
			recover()
			report(stack(), look())
			w.ask(1)
			report(stack(), look())
		}()
		w.ask(1)
		var list []int
		list[len(os.Args)]++
	}()
}
