// Nine parts of the work are done in hot, one in cold; mix is inlined into both.
package main

import "fmt"

func mix(x uint64) uint64 {
	x ^= x >> 29
	return x * 0x9E3779B97F4A7C15
}

//go:noinline
func hot(n int) uint64 {
	x := uint64(1)
	for i := 0; i < n; i++ {
		x = mix(x) + uint64(i)
	}
	return x
}

//go:noinline
func cold(n int) uint64 {
	x := uint64(2)
	for i := 0; i < n; i++ {
		x = mix(x) - uint64(i)
	}
	return x
}

func main() {
	// On a goroutine of its own, after a switch: its callers are on no stack of the machine.
	sum := make(chan uint64)
	go func() { sum <- hot(1_000_000) }()
	total := <-sum
	for i := 0; i < 8; i++ {
		total += hot(1_000_000)
	}
	fmt.Println(total + cold(1_000_000))
}
