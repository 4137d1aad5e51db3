// Stream shows bodies that do not fit into memory at once: it counts the bytes of what it is sent, and
// sends a line each second.
package main

import (
	"strconv"
	"time"

	"github.com/shanhaixingchen/edgekit/httpwasm"
)

func main() {
	httpwasm.HandleFunc("POST /length", func(w httpwasm.ResponseWriter, r *httpwasm.Request) {
		buffer := make([]byte, 16<<10)
		total := 0
		for {
			n, err := r.Body.Read(buffer)
			total += n
			if err != nil {
				break
			}
		}
		w.WriteString(strconv.Itoa(total) + "\n")
	})
	httpwasm.HandleFunc("GET /ticks", func(w httpwasm.ResponseWriter, r *httpwasm.Request) {
		for i := 0; i < 10 && r.Context().Err() == nil; i++ {
			w.WriteString("tick " + strconv.Itoa(i) + "\n")
			if w.Flush() != nil {
				return
			}
			time.Sleep(time.Second)
		}
	})
	httpwasm.ListenAndServe(":8080")
}
