// Calls itself 100,000 deep, and does there what needs all those frames again.
package main

import (
	"fmt"
	"runtime"
)

const depth = 100_000

// count goes down, lets other goroutines run there, and counts on the way back.
func count(n int) int {
	if n == 0 {
		// Every frame is left and entered again.
		runtime.Gosched()
		return 0
	}
	return count(n-1) + 1
}

// fail panics at the bottom.
func fail(n int) {
	if n == 0 {
		panic("at the bottom")
	}
	fail(n - 1)
}

func caught() (reason any) {
	defer func() { reason = recover() }()
	fail(depth)
	return nil
}

func main() {
	other := make(chan int)
	go func() { other <- count(depth) }()
	fmt.Println(count(depth), <-other, caught())
}
