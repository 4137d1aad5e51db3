//go:build !js && !wasip1

package httpwasm_test

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/shanhaixingchen/edgekit"
	"github.com/shanhaixingchen/edgekit/edgetest"
	"github.com/shanhaixingchen/edgekit/httpwasm"
)

func ExampleHandleFunc() {
	node := edgetest.Start()
	httpwasm.HandleFunc("GET /hello/{name}", func(w httpwasm.ResponseWriter, r *httpwasm.Request) {
		w.Header().Set("Content-Type", "text/plain")
		w.WriteString("Hello, " + r.PathValue("name"))
	})
	answer := node.Get("/hello/mountains")
	fmt.Println(answer.Status, answer.Header["content-type"], string(answer.Body))
	// Output: 200 text/plain Hello, mountains
}

func ExampleHandle() {
	node := edgetest.Start()
	mux := http.NewServeMux()
	mux.HandleFunc("/api/who", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintf(w, "%s asks for %s", r.RemoteAddr, r.URL.Path)
	})
	httpwasm.Handle("/api/", mux)
	fmt.Println(string(node.Get("/api/who").Body))
	// Output: 192.0.2.1:1234 asks for /api/who
}

func TestTheMostSpecificPatternServes(t *testing.T) {
	node := edgetest.Start()
	for _, pattern := range []string{"/", "/a/", "/a/{x}", "/a/b", "GET /a/b", "/c/{rest...}", "/d/{$}", "edge.test/h", "/h"} {
		name := pattern
		httpwasm.HandleFunc(pattern, func(w httpwasm.ResponseWriter, r *httpwasm.Request) {
			w.WriteString(name + " " + r.PathValue("x") + r.PathValue("rest"))
		})
	}
	for _, c := range []struct{ method, path, want string }{
		{"GET", "/", "/ "},
		{"GET", "/x", "/ "},
		{"GET", "/a/b", "GET /a/b "},
		{"HEAD", "/a/b", "GET /a/b "},
		{"POST", "/a/b", "/a/b "},
		{"GET", "/a/%62", "GET /a/b "},
		{"GET", "/a/c%2Fd", "/a/{x} c/d"},
		{"GET", "/a/c/d", "/a/ "},
		{"GET", "/c/1/2", "/c/{rest...} 1/2"},
		{"GET", "/d/", "/d/{$} "},
		{"GET", "/d/e", "/ "},
		{"GET", "/h", "edge.test/h "},
	} {
		if got := string(node.Do(c.method, c.path, nil, nil).Body); got != c.want {
			t.Errorf("%s %s is served by %q, not %q", c.method, c.path, got, c.want)
		}
	}
}

func TestNobodyServes(t *testing.T) {
	node := edgetest.Start()
	if answer := node.Get("/x"); answer.Status != 0 {
		t.Errorf("a program without routes answers %d", answer.Status)
	}
	httpwasm.HandleFunc("/a", func(httpwasm.ResponseWriter, *httpwasm.Request) {})
	if answer := node.Get("/x"); answer.Status != 404 || string(answer.Body) != "404 page not found\n" {
		t.Errorf("%d %q", answer.Status, answer.Body)
	}
	if answer := node.Get("/a"); answer.Status != 200 || len(answer.Body) != 0 {
		t.Errorf("%d %q", answer.Status, answer.Body)
	}
}

func TestRequests(t *testing.T) {
	node := edgetest.Start()
	httpwasm.HandleFunc("/r", func(w httpwasm.ResponseWriter, r *httpwasm.Request) {
		body, err := r.Body.Bytes(10)
		fmt.Fprint(w, r.Method, " ", r.Path, " ", r.RawQuery(), " ", r.Host(), " ", r.RemoteAddr(), " ", r.ContentLength(),
			" ", r.Query("a"), " ", r.Query("b c"), " ", r.Query("none"), " ", r.Header("X-One"), " ", r.Headers().Len(),
			" ", string(body), " ", err, " ", r.Pattern(), " ", r.Context().Err())
	})
	answer := node.Do("PUT", "/r?a=1&b+c=%2F+&a=2", map[string]string{"X-One": "one"}, []byte("hello"))
	want := "PUT /r a=1&b+c=%2F+&a=2 edge.test 192.0.2.1:1234 5 1 /   one 2 hello <nil> /r <nil>"
	if got := string(answer.Body); got != want {
		t.Errorf("got  %q\nwant %q", got, want)
	}
	answer = node.Post("/r", []byte("hello world"))
	if !strings.Contains(string(answer.Body), "longer than the handler reads") {
		t.Errorf("%q", answer.Body)
	}
}

func TestTimestampIsDigits(t *testing.T) {
	node := edgetest.Start()
	httpwasm.HandleFunc("/t", func(w httpwasm.ResponseWriter, r *httpwasm.Request) { w.Write(r.Timestamp()) })
	got := string(node.Get("/t").Body)
	if len(got) != 10 || strings.Trim(got, "0123456789") != "" {
		t.Errorf("%q", got)
	}
}

func TestHeaders(t *testing.T) {
	var h httpwasm.Header
	h.Set("a", "1")
	h.Add("B", "2")
	h.Add("A", "3")
	h.Add("c", "4")
	if h.Get("A") != "1" || strings.Join(h.Values("a"), ",") != "1,3" || h.Len() != 4 || h.Get("d") != "" {
		t.Errorf("%v", h)
	}
	h.Set("A", "5")
	h.Del("b")
	var all []string
	h.Each(func(name, value string) { all = append(all, name+"="+value) })
	if strings.Join(all, " ") != "a=5 c=4" {
		t.Errorf("%v", all)
	}
}

// Answers share memory, in which the last head may still be: none of them shows in another one.
func TestAnswersDoNotMix(t *testing.T) {
	node := edgetest.Start()
	var set [][2]string
	var status int
	httpwasm.HandleFunc("/", func(w httpwasm.ResponseWriter, r *httpwasm.Request) {
		for _, header := range set {
			w.Header().Set(header[0], header[1])
		}
		if status != 0 {
			w.WriteHeader(status)
		}
		w.WriteString("body ")
		w.Header().Set("X-Late", "late")
		if len(set) > 0 {
			w.Header().Set(set[0][0], "late")
		}
		w.WriteString("of " + r.Path)
	})
	one := [][2]string{{"A", "1"}}
	two := [][2]string{{"A", "1"}, {"B", "2"}}
	many := [][2]string{{"A", "1"}, {"B", "2"}, {"C", "3"}, {"D", "4"}, {"E", "5"}, {"F", "6"}}
	for i, c := range []struct {
		set    [][2]string
		status int
	}{
		{one, 0}, {one, 0}, {two, 0}, {one, 0}, {nil, 0}, {one, 201}, {one, 201}, {one, 0}, {many, 0}, {many, 0},
		{two, 404}, {[][2]string{{"A", "one"}}, 0}, {one, 0}, {[][2]string{{"B", "1"}}, 0}, {nil, 0}, {nil, 0},
	} {
		set, status = c.set, c.status
		answer := node.Get("/" + strings.Repeat("x", i))
		want := 200
		if c.status != 0 {
			want = c.status
		}
		if answer.Status != want || string(answer.Body) != "body of /"+strings.Repeat("x", i) {
			t.Errorf("%d: %d %q", i, answer.Status, answer.Body)
		}
		if len(answer.Header) != len(c.set) {
			t.Errorf("%d: %v", i, answer.Header)
		}
		for _, header := range c.set {
			if got := answer.Header[strings.ToLower(header[0])]; got != header[1] {
				t.Errorf("%d: %s is %q", i, header[0], got)
			}
		}
	}
}

func TestWhoWritesTooLateWritesNothing(t *testing.T) {
	node := edgetest.Start()
	var kept httpwasm.ResponseWriter
	var header *httpwasm.Header
	httpwasm.HandleFunc("/first", func(w httpwasm.ResponseWriter, r *httpwasm.Request) {
		kept, header = w, w.Header()
		w.Header().Set("A", "1")
		w.WriteString("first")
	})
	httpwasm.HandleFunc("/second", func(w httpwasm.ResponseWriter, r *httpwasm.Request) {
		w.Header().Set("A", "2")
		header.Set("A", "3")
		header.Add("B", "3")
		kept.WriteHeader(500)
		if n, err := kept.WriteString("too late"); n != 0 || !errors.Is(err, edgekit.ErrClosed) {
			t.Errorf("wrote %d, %v", n, err)
		}
		if err := kept.Flush(); err == nil {
			t.Error("flushed")
		}
		w.WriteString("second")
	})
	for i := 0; i < 2; i++ {
		if answer := node.Get("/first"); string(answer.Body) != "first" || answer.Header["a"] != "1" {
			t.Errorf("%q %v", answer.Body, answer.Header)
		}
		answer := node.Get("/second")
		if string(answer.Body) != "second" || answer.Header["a"] != "2" || len(answer.Header) != 1 || answer.Status != 200 {
			t.Errorf("%d %q %v", answer.Status, answer.Body, answer.Header)
		}
	}
}

func TestLongAnswers(t *testing.T) {
	node := edgetest.Start()
	piece := strings.Repeat("0123456789abcdef", 256)
	httpwasm.HandleFunc("/long", func(w httpwasm.ResponseWriter, r *httpwasm.Request) {
		w.Header().Set("X-Long", strings.Repeat("x", 200))
		w.WriteHeader(201)
		for i := 0; i < 40; i++ {
			if n, err := w.Write([]byte(piece)); n != len(piece) || err != nil {
				t.Errorf("wrote %d, %v", n, err)
			}
			w.WriteHeader(500)
		}
	})
	httpwasm.HandleFunc("/huge", func(w httpwasm.ResponseWriter, r *httpwasm.Request) {
		io.WriteString(w, strings.Repeat(piece, 40))
	})
	answer := node.Get("/long")
	if answer.Status != 201 || len(answer.Header["x-long"]) != 200 || string(answer.Body) != strings.Repeat(piece, 40) {
		t.Errorf("%d, %d bytes", answer.Status, len(answer.Body))
	}
	if answer := node.Get("/huge"); string(answer.Body) != strings.Repeat(piece, 40) {
		t.Errorf("%d, %d bytes", answer.Status, len(answer.Body))
	}
}

func TestNetHTTP(t *testing.T) {
	node := edgetest.Start()
	httpwasm.Handle("/n/{id}", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		w.Header().Add("X-A", "1")
		w.Header().Add("X-A", "2")
		w.WriteHeader(http.StatusTeapot)
		w.WriteHeader(http.StatusOK)
		fmt.Fprint(w, r.Method, " ", r.URL, " ", r.URL.Query().Get("q"), " ", r.Host, " ", r.RequestURI, " ", r.Proto,
			" ", r.Header.Get("x-one"), " ", r.ContentLength, " ", string(body), " ", r.Context().Err())
		w.(http.Flusher).Flush()
		fmt.Fprint(w, ".")
	}))
	answer := node.Do("POST", "/n/7?q=1", map[string]string{"x-one": "one"}, []byte("hello"))
	want := "POST /n/7?q=1 1 edge.test /n/7?q=1 HTTP/1.1 one 5 hello <nil>."
	if got := string(answer.Body); answer.Status != http.StatusTeapot || got != want || answer.Header["x-a"] != "1, 2" {
		t.Errorf("%d %v\ngot  %q\nwant %q", answer.Status, answer.Header, got, want)
	}
}

func TestARefusedRouteEndsListenAndServe(t *testing.T) {
	node := edgetest.Start()
	node.Fail("route.add", &edgekit.Error{Kind: edgekit.ErrDenied, Message: "no routes for you"})
	httpwasm.HandleFunc("/a", func(httpwasm.ResponseWriter, *httpwasm.Request) {})
	err := httpwasm.ListenAndServe(":8080")
	if !errors.Is(err, edgekit.ErrDenied) || len(node.Log()) != 1 || node.Log()[0].Text != "httpwasm: no routes for you" {
		t.Errorf("%v, log %v", err, node.Log())
	}
	edgetest.Start()
	if err := httpwasm.ListenAndServe(":8080"); !errors.Is(err, edgekit.ErrUnsupported) {
		t.Errorf("there is nothing to listen to, but the error is %v", err)
	}
}
