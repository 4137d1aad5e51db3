// Errand is told a number, sleeps so many seconds and reports: one of the ten thousand programs of
// crates/wasi/examples/ten_thousand.rs.
//
//	GOOS=wasip1 GOARCH=wasm go build -o errand.wasm ./examples/go/errand
//	echo 2 | shanhai run errand.wasm
package main

import (
	"fmt"
	"time"
)

func main() {
	var number int
	if _, err := fmt.Scan(&number); err != nil {
		fmt.Println("no number:", err)
		return
	}
	// A second goroutine with something on its mind.
	words, sum := make(chan int), make(chan int)
	go func() {
		total := 0
		for word := range words {
			total += word
		}
		sum <- total
	}()
	for word := 1; word <= number%100; word++ {
		words <- word
	}
	time.Sleep(time.Duration(number) * time.Second)
	close(words)
	fmt.Println("errand", number, "sum", <-sum)
}
