// Command after ends or goes on without end in functions that have waited for other goroutines.
package main

import (
	"fmt"
	"os"
	"time"
	"unsafe"
)

type server struct {
	requests, answers chan int
}

// ask is inlined. It waits for another goroutine.
func (s *server) ask(n int) int {
	s.requests <- n
	return <-s.answers
}

//go:noinline
func handler(s *server, offset uintptr) byte {
	s.ask(1)
	return peek(offset)
}

// peek is inlined. No memory is as large as that address.
func peek(offset uintptr) byte {
	return *(*byte)(unsafe.Pointer(0xFFFF_0000 + offset))
}

//go:noinline
func spin(s *server, n int) int {
	s.ask(1)
	for n != 0 {
		n += 2
	}
	return n
}

var garbage []*server

//go:noinline
func collect(s *server) {
	s.ask(1)
	for len(os.Args) > 1 {
		garbage = append(make([]*server, 1000), s)
	}
}

func main() {
	s := &server{make(chan int), make(chan int)}
	go func() {
		for n := range s.requests {
			time.Sleep(time.Microsecond)
			s.answers <- n
		}
	}()
	switch os.Args[1] {
	case "trap":
		fmt.Println(handler(s, 1))
	case "spin":
		fmt.Println(spin(s, 1))
	case "collect":
		collect(s)
	}
}
