// A stock net/http server for wasip1: it takes the listening socket that the host hands over.
//
// LISTEN_FDS says how many there are, LISTEN_FDS_START the number of the first.
package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"strconv"
)

func main() {
	first, err := strconv.Atoi(os.Getenv("LISTEN_FDS_START"))
	if err != nil || os.Getenv("LISTEN_FDS") == "" {
		fmt.Println("no socket was handed over")
		os.Exit(3)
	}
	listener, err := net.FileListener(os.NewFile(uintptr(first), "listener"))
	if err != nil {
		fmt.Println("listener:", err)
		os.Exit(1)
	}
	done := make(chan struct{})
	http.HandleFunc("/hello", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintf(w, "hello %s", r.URL.Query().Get("name"))
	})
	// Without a length: what is sent is chunked, as is what was received.
	http.HandleFunc("/upper", func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			fmt.Println("body:", err)
			return
		}
		for body = bytes.ToUpper(body); len(body) > 0; {
			n := min(len(body), 1000)
			w.Write(body[:n])
			w.(http.Flusher).Flush()
			body = body[n:]
		}
	})
	// With a length, in one piece.
	http.HandleFunc("/echo", func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			fmt.Println("body:", err)
			return
		}
		w.Header().Set("Content-Length", strconv.Itoa(len(body)))
		w.Write(body)
	})
	http.HandleFunc("/quit", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, "bye")
		close(done)
	})
	server := &http.Server{}
	stopped := make(chan struct{})
	go func() {
		<-done
		server.Shutdown(context.Background())
		close(stopped)
	}()
	fmt.Println("serving")
	fmt.Println(server.Serve(listener))
	<-stopped
}
