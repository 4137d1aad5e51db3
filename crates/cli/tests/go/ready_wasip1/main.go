// Ready says when an image is to be taken of it: with its tables made, before it serves.
package main

import "fmt"

//go:wasmimport shanhai ready
func ready()

func main() {
	squares := map[int]int{}
	for i := range 1000 {
		squares[i] = i * i
	}
	fmt.Println("made", len(squares))
	ready()
	fmt.Println("serves", squares[12])
}
