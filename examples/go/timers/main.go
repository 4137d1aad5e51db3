// Timers lets three workers share a queue while a ticker reports: goroutines, channels, time.
//
//	GOOS=wasip1 GOARCH=wasm go build -o timers.wasm ./examples/go/timers
//	shanhai run timers.wasm
package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	started := time.Now()
	jobs, results := make(chan int), make(chan string)

	var workers sync.WaitGroup
	for name := 'A'; name <= 'C'; name++ {
		workers.Add(1)
		go func(name rune) {
			defer workers.Done()
			for job := range jobs {
				time.Sleep(time.Duration(job) * 10 * time.Millisecond)
				results <- fmt.Sprintf("worker %c did job %d", name, job)
			}
		}(name)
	}
	go func() {
		for job := 1; job <= 9; job++ {
			jobs <- job
		}
		close(jobs)
		workers.Wait()
		close(results)
	}()

	ticker := time.NewTicker(50 * time.Millisecond)
	defer ticker.Stop()
	done := 0
	for {
		select {
		case line, open := <-results:
			if !open {
				fmt.Printf("%d jobs in %v\n", done, time.Since(started).Round(10*time.Millisecond))
				return
			}
			done++
			fmt.Println(line)
		case <-ticker.C:
			fmt.Printf("... %d done so far\n", done)
		}
	}
}
