package main

import (
	"syscall/js"

	"github.com/shanhaixingchen/edgekit/httpwasm"
)

var _ = js.Global

func handler(w httpwasm.ResponseWriter, r *httpwasm.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.Write([]byte(`{"status":"ok","ts":` + string(r.Timestamp()) + `}`))
}

func main() {
	httpwasm.HandleFunc("/health", handler)
	httpwasm.ListenAndServe(":8080")
	select {}
}
