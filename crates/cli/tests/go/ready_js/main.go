// Ready says when an image is to be taken of it: with its tables made, before it serves.
package main

import (
	"fmt"
	"syscall/js"
)

func main() {
	squares := map[int]int{}
	for i := range 1000 {
		squares[i] = i * i
	}
	fmt.Println("made", len(squares))
	js.Global().Get("shanhai").Call("ready")
	fmt.Println("serves", squares[12])
}
