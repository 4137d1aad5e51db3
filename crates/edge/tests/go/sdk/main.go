// What the SDK promises about waiting: nobody who can go on waits for somebody who cannot.
package main

import (
	"os"
	"strconv"
	"sync"
	"sync/atomic"
	"time"

	"github.com/shanhaixingchen/edgekit/fetch/raw"
	"github.com/shanhaixingchen/edgekit/httpwasm"
)

var (
	page  = make([]byte, 2048)
	woken = make(chan string)
	jobs  = make(chan string, 10)
	ticks atomic.Int64
	done  atomic.Int64

	worker sync.Once
)

// The node calls a reactor; its main does not run.
func init() {
	for i := range page {
		page[i] = "0123456789abcdef"[i%16]
	}
	httpwasm.HandleFunc("GET /page", func(w httpwasm.ResponseWriter, r *httpwasm.Request) {
		w.Header().Set("Content-Type", "application/json")
		w.Write(page)
	})
	httpwasm.HandleFunc("/wait", func(w httpwasm.ResponseWriter, r *httpwasm.Request) {
		w.WriteString("waited for " + <-woken)
	})
	httpwasm.HandleFunc("/wake/{by}", func(w httpwasm.ResponseWriter, r *httpwasm.Request) {
		woken <- r.PathValue("by")
		w.WriteString("woke")
	})
	httpwasm.HandleFunc("/sleep", func(w httpwasm.ResponseWriter, r *httpwasm.Request) {
		time.Sleep(time.Second)
		w.WriteString("slept")
	})
	httpwasm.HandleFunc("/fetch", func(w httpwasm.ResponseWriter, r *httpwasm.Request) {
		answer, err := raw.Get("http://elsewhere/" + r.Query("what"))
		if err != nil {
			httpwasm.Error(w, err.Error(), 502)
			return
		}
		body, _ := answer.Bytes(100)
		w.WriteHeader(answer.Status)
		w.Write(body)
	})
	httpwasm.HandleFunc("/later", func(w httpwasm.ResponseWriter, r *httpwasm.Request) {
		worker.Do(func() { go work() })
		jobs <- r.Query("job")
		time.AfterFunc(time.Second, func() { ticks.Add(1) })
	})
	httpwasm.HandleFunc("/counts", func(w httpwasm.ResponseWriter, r *httpwasm.Request) {
		w.WriteString(strconv.FormatInt(done.Load(), 10) + " jobs, " + strconv.FormatInt(ticks.Load(), 10) + " ticks")
	})
	httpwasm.HandleFunc("POST /length", func(w httpwasm.ResponseWriter, r *httpwasm.Request) {
		all, err := r.Body.Bytes(1 << 20)
		if err != nil {
			httpwasm.Error(w, err.Error(), 413)
			return
		}
		w.Header().Set("X-Agent", r.Header("User-Agent"))
		w.WriteString(strconv.Itoa(len(all)) + " of " + strconv.FormatInt(r.ContentLength(), 10) + " from " + r.RemoteAddr())
	})
	httpwasm.HandleFunc("/bad", func(w httpwasm.ResponseWriter, r *httpwasm.Request) {
		w.Header().Set("no name", "x")
	})
	httpwasm.HandleFunc("/long", func(w httpwasm.ResponseWriter, r *httpwasm.Request) {
		for i := 0; i < 100; i++ {
			if _, err := w.Write(page); err != nil {
				return
			}
		}
	})
}

// work does jobs in the background.
func work() {
	for range jobs {
		done.Add(1)
	}
}

func main() {
	if err := httpwasm.ListenAndServe(":8080"); err != nil {
		os.Stderr.WriteString(err.Error())
	}
}
