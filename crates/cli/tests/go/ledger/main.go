// Ledger computes for a while with goroutines, channels, timers and a file, and says at each step
// where it is. Each line depends on all before it.
package main

import (
	"bufio"
	"fmt"
	"os"
	"time"
)

type entry struct {
	step int
	hash uint64
}

// mix makes a long computation of a step.
func mix(hash uint64, step int) uint64 {
	for i := range 150000 {
		hash ^= uint64(i + step)
		hash *= 1099511628211
	}
	return hash
}

func work(steps <-chan int, entries chan<- entry) {
	hash := uint64(14695981039346656037)
	for step := range steps {
		hash = mix(hash, step)
		entries <- entry{step, hash}
	}
	close(entries)
}

func main() {
	var journal *bufio.Writer
	var file *os.File
	if len(os.Args) > 1 {
		created, err := os.Create(os.Args[1])
		if err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
		file, journal = created, bufio.NewWriter(created)
	}
	steps, entries := make(chan int), make(chan entry)
	go work(steps, entries)
	go func() {
		ticker := time.NewTicker(5 * time.Millisecond)
		defer ticker.Stop()
		for step := range 60 {
			<-ticker.C
			steps <- step
		}
		close(steps)
	}()
	totals := map[int]uint64{}
	for e := range entries {
		totals[e.step%7] += e.hash
		fmt.Println(e.step, e.hash)
		if journal != nil {
			fmt.Fprintln(journal, e.step, e.hash)
			journal.Flush()
		}
	}
	if file != nil {
		file.Close()
	}
	fmt.Println("done", totals)
}
