// A handler that marshals 60 structs with encoding/json: the honest slow case.
package main

import (
	"encoding/json"

	"github.com/shanhaixingchen/edgekit/httpwasm"
)

type reading struct {
	Name  string   `json:"name"`
	Value float64  `json:"value"`
	Unit  string   `json:"unit"`
	Time  int64    `json:"time"`
	OK    bool     `json:"ok"`
	Tags  []string `json:"tags"`
}

func init() {
	readings := make([]reading, 60)
	for i := range readings {
		readings[i] = reading{"sensor", 20 + float64(i)/7, "celsius", 1_700_000_000 + int64(i), i%3 != 0, []string{"a", "b"}}
	}
	httpwasm.HandleFunc("/bench", func(w httpwasm.ResponseWriter, r *httpwasm.Request) {
		text, err := json.Marshal(readings)
		if err != nil {
			w.WriteHeader(500)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		w.Write(text)
	})
}

func main() {
	httpwasm.ListenAndServe(":8080")
	select {}
}
