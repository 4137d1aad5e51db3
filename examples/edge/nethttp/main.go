// Nethttp serves a handler that was written for net/http, and asks others by net/http too.
package main

import (
	"encoding/json"
	"io"
	"net/http"

	"github.com/shanhaixingchen/edgekit/fetch"
	"github.com/shanhaixingchen/edgekit/httpwasm"
)

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("/api/echo", func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		json.NewEncoder(w).Encode(map[string]string{
			"method": r.Method,
			"path":   r.URL.Path,
			"agent":  r.UserAgent(),
			"body":   string(body),
		})
	})
	client := fetch.Client()
	mux.HandleFunc("/api/ask", func(w http.ResponseWriter, r *http.Request) {
		answer, err := client.Get(r.URL.Query().Get("url"))
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
			return
		}
		defer answer.Body.Close()
		w.Header().Set("Content-Type", answer.Header.Get("Content-Type"))
		w.WriteHeader(answer.StatusCode)
		io.Copy(w, answer.Body)
	})
	httpwasm.Handle("/api/", mux)
	httpwasm.ListenAndServe(":8080")
}
