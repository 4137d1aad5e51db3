// Command crash ends in the ways that its argument names.
package main

import (
	"fmt"
	"os"
	"unsafe"
)

type request struct{ size uintptr }

//go:noinline
func handler(r *request) byte {
	r.size++
	return peek(r.size)
}

// peek is inlined. No memory is as large as that address.
func peek(offset uintptr) byte {
	return *(*byte)(unsafe.Pointer(0xFFFF_0000 + offset))
}

//go:noinline
func spin(n int) int {
	for n != 0 {
		n += 2
	}
	return n
}

func main() {
	fmt.Println("start")
	switch os.Args[1] {
	case "trap":
		fmt.Println(handler(&request{1}))
	case "spin":
		fmt.Println(spin(1))
	case "nil":
		var none *request
		fmt.Println(handler(none))
	case "divide":
		fmt.Println(1 / (len(os.Args) - 2))
	}
}
