// A guest that does well or ill, as it is asked.
package main

import (
	"os"
	"time"

	"github.com/shanhaixingchen/edgekit/httpwasm"
)

var hold []byte

func init() {
	httpwasm.HandleFunc("/health", func(w httpwasm.ResponseWriter, r *httpwasm.Request) {
		w.Header().Set("Content-Type", "application/json")
		w.Write([]byte(`{"status":"ok","ts":` + string(r.Timestamp()) + `}`))
	})
	httpwasm.HandleFunc("GET /hello/{name}", func(w httpwasm.ResponseWriter, r *httpwasm.Request) {
		w.Write([]byte("Hello, " + r.PathValue("name")))
	})
	httpwasm.HandleFunc("/sleep", func(w httpwasm.ResponseWriter, r *httpwasm.Request) {
		time.Sleep(20 * time.Millisecond)
		w.Write([]byte("slept"))
	})
	httpwasm.HandleFunc("/panic", func(w httpwasm.ResponseWriter, r *httpwasm.Request) {
		panic("as asked")
	})
	httpwasm.HandleFunc("/exit", func(w httpwasm.ResponseWriter, r *httpwasm.Request) {
		os.Exit(7)
	})
	httpwasm.HandleFunc("/loop", func(w httpwasm.ResponseWriter, r *httpwasm.Request) {
		for {
		}
	})
	httpwasm.HandleFunc("/gigabyte", func(w httpwasm.ResponseWriter, r *httpwasm.Request) {
		hold = make([]byte, 1<<30)
		w.Write(hold)
	})
}

func main() {
	httpwasm.ListenAndServe(":8080")
	select {}
}
