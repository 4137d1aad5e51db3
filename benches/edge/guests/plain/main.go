// A handler that writes 2 KB.
package main

import "github.com/shanhaixingchen/edgekit/httpwasm"

var body = make([]byte, 2048)

func init() {
	const text = `{"name":"sensor","value":21.5,"unit":"celsius"},`
	body[0] = '['
	n := 1
	for n+len(text) < len(body)-1 {
		n += copy(body[n:], text)
	}
	for n < len(body)-1 {
		body[n] = ' '
		n++
	}
	body[n] = ']'
	httpwasm.HandleFunc("/bench", func(w httpwasm.ResponseWriter, r *httpwasm.Request) {
		w.Header().Set("Content-Type", "application/json")
		w.Write(body)
	})
}

func main() {
	httpwasm.ListenAndServe(":8080")
	select {}
}
