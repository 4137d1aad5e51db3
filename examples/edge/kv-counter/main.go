// Kv-counter counts visits under names, beyond its own end.
package main

import (
	"strconv"

	"github.com/shanhaixingchen/edgekit/httpwasm"
	"github.com/shanhaixingchen/edgekit/kv"
)

func main() {
	routes()
	httpwasm.ListenAndServe(":8080")
}

func routes() {
	counters, failed := kv.Open("counters")
	httpwasm.HandleFunc("POST /count/{name}", func(w httpwasm.ResponseWriter, r *httpwasm.Request) {
		if failed != nil {
			httpwasm.Error(w, failed.Error(), 500)
			return
		}
		n, err := counters.Increment(r.PathValue("name"), 1)
		if err != nil {
			httpwasm.Error(w, err.Error(), 500)
			return
		}
		w.WriteString(strconv.FormatInt(n, 10) + "\n")
	})
	httpwasm.HandleFunc("GET /count", func(w httpwasm.ResponseWriter, r *httpwasm.Request) {
		if failed != nil {
			httpwasm.Error(w, failed.Error(), 500)
			return
		}
		err := counters.Each(func(name string) bool {
			value, _, err := counters.Get(name)
			w.WriteString(name + " " + string(value) + "\n")
			return err == nil
		})
		if err != nil {
			httpwasm.Error(w, err.Error(), 500)
		}
	})
}
