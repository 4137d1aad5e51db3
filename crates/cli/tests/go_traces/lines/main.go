// Command lines compares the stack that the host sees with the one that Go sees.
package main

import (
	"fmt"
	"os"
	"runtime"
	"strings"
)

// look lets the host write down the stack.
//
//go:wasmimport host look
func look() int32

// stack is what Go says about its callers.
func stack() string {
	pcs := make([]uintptr, 64)
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

type shape interface{ area(depth int) int }

type square struct{ side int }

func (s *square) area(depth int) int {
	if depth > 0 {
		return small(s, depth-1)
	}
	report(stack(), look())
	return s.side * s.side
}

// small is inlined in its callers.
func small(s shape, depth int) int {
	return smaller(s, depth) + 1
}

func smaller(s shape, depth int) int {
	return s.area(depth)
}

//go:noinline
func generic[T any](value T, call func(T)) {
	for i := 0; i < 2; i++ {
		if i == 1 {
			call(value)
		}
	}
}

//go:noinline
func deferred() {
	defer func() {
		report(stack(), look())
	}()
	defer func() { recover() }()
	var none *square
	fmt.Println(none.side)
}

//go:noinline
func branches(n int) int {
	switch {
	case n%3 == 0:
		report(stack(), look())
	case n%3 == 1:
		for i := 0; i < 2; i++ {
			n++
		}

		report(stack(), look())
	default:
		n = branches(n+1) + small(&square{n}, 1)
	}
	return n
}

func main() {
	report(stack(), look())
	small(&square{3}, 2)
	generic("text", func(text string) {
		report(stack(), look())
		_ = text
	})
	generic(7, func(n int) { branches(n) })
	branches(
		8,
	)
	deferred()
	func() {
		var list []int
		defer func() {
			fmt.Println("recovered", recover() != nil)
			report(stack(), look())
		}()
		list[len(os.Args)]++
	}()
}
