package httpwasm

import (
	"context"
	"io"
	"net/url"
	"reflect"
	"unsafe"
)

// netWriter is what an http.ResponseWriter has. H is http.Header.
type netWriter[H ~map[string][]string] interface {
	Header() H
	Write([]byte) (int, error)
	WriteHeader(status int)
}

// Handle serves what matches a pattern by a handler of net/http, an http.ServeMux for example:
//
//	httpwasm.Handle("/", mux)
//
// The types are found by the compiler: H is http.Header, W http.ResponseWriter and R http.Request. They are
// parameters so that modules that do not call Handle need not carry net/http, which is larger
// than all the rest together.
//
// The handler gets the whole request, the headers with it. Its context ends when who sent the request
// waits no longer. The type of the content is not guessed: set Content-Type.
func Handle[H ~map[string][]string, W netWriter[H], R any](pattern string, handler interface{ ServeHTTP(W, *R) }) {
	form := formOf[R]()
	HandleFunc(pattern, func(w ResponseWriter, r *Request) {
		answer := &netResponse[H]{to: w.(*response), header: H{}}
		writer, ok := any(answer).(W)
		if !ok {
			panic("httpwasm: Handle: W is no http.ResponseWriter")
		}
		request := new(R)
		if with, ok := any(request).(interface{ WithContext(context.Context) *R }); ok {
			request = with.WithContext(r.Context())
		}
		form.fill(unsafe.Pointer(request), r)
		if set, ok := any(request).(interface{ SetPathValue(name, value string) }); ok && r.pattern != nil {
			r.pattern.walk(r.Path, func(name, value string) {
				if name != "" {
					set.SetPathValue(name, value)
				}
			})
		}
		handler.ServeHTTP(writer, request)
		answer.begin()
	})
}

// form says where the fields of an http.Request are.
type form struct {
	method, url, proto, major, minor, header, body, length, host, remote, uri uintptr
}

// formOf finds the fields, whose types are those of net/http since it exists.
func formOf[R any]() form {
	t := reflect.TypeOf((*R)(nil)).Elem()
	at := func(name string, sample any) uintptr {
		field, found := t.FieldByName(name)
		want := reflect.TypeOf(sample).Elem()
		if !found || field.Type != want && !(want.Kind() == reflect.Map && field.Type.ConvertibleTo(want)) {
			panic("httpwasm: Handle: R is no http.Request: field " + name)
		}
		return field.Offset
	}
	return form{
		method: at("Method", (*string)(nil)),
		url:    at("URL", (**url.URL)(nil)),
		proto:  at("Proto", (*string)(nil)),
		major:  at("ProtoMajor", (*int)(nil)),
		minor:  at("ProtoMinor", (*int)(nil)),
		header: at("Header", (*map[string][]string)(nil)),
		body:   at("Body", (*io.ReadCloser)(nil)),
		length: at("ContentLength", (*int64)(nil)),
		host:   at("Host", (*string)(nil)),
		remote: at("RemoteAddr", (*string)(nil)),
		uri:    at("RequestURI", (*string)(nil)),
	}
}

// fill writes the fields of a request.
func (f *form) fill(to unsafe.Pointer, r *Request) {
	uri := r.Path
	if query := r.RawQuery(); query != "" {
		uri += "?" + query
	}
	address, err := url.ParseRequestURI(uri)
	if err != nil {
		address = &url.URL{Path: r.Path, RawQuery: r.RawQuery()}
	}
	header := map[string][]string{}
	r.Headers().Each(func(name, value string) {
		name = canonical(name)
		if name != "Host" {
			header[name] = append(header[name], value)
		}
	})
	*(*string)(unsafe.Add(to, f.method)) = r.Method
	*(**url.URL)(unsafe.Add(to, f.url)) = address
	*(*string)(unsafe.Add(to, f.proto)) = "HTTP/1.1"
	*(*int)(unsafe.Add(to, f.major)) = 1
	*(*int)(unsafe.Add(to, f.minor)) = 1
	*(*map[string][]string)(unsafe.Add(to, f.header)) = header
	*(*io.ReadCloser)(unsafe.Add(to, f.body)) = &r.Body
	*(*int64)(unsafe.Add(to, f.length)) = r.ContentLength()
	*(*string)(unsafe.Add(to, f.host)) = r.Host()
	*(*string)(unsafe.Add(to, f.remote)) = r.RemoteAddr()
	*(*string)(unsafe.Add(to, f.uri)) = uri
}

// canonical is a header's name as net/http writes it: Content-Type.
func canonical(name string) string {
	out := []byte(name)
	upper := true
	for i, c := range out {
		if upper && 'a' <= c && c <= 'z' {
			out[i] = c - 'a' + 'A'
		} else if !upper && 'A' <= c && c <= 'Z' {
			out[i] = c - 'A' + 'a'
		}
		upper = c == '-'
	}
	return string(out)
}

// netResponse is an http.ResponseWriter and http.Flusher.
type netResponse[H ~map[string][]string] struct {
	to     *response
	header H
	began  bool
}

func (w *netResponse[H]) Header() H { return w.header }

func (w *netResponse[H]) WriteHeader(status int) {
	if !w.began {
		w.to.WriteHeader(status)
		if status >= 200 {
			w.begin()
		}
	}
}

func (w *netResponse[H]) Write(body []byte) (int, error) {
	w.begin()
	return w.to.Write(body)
}

func (w *netResponse[H]) WriteString(body string) (int, error) {
	w.begin()
	return w.to.WriteString(body)
}

func (w *netResponse[H]) Flush() {
	w.begin()
	w.to.Flush()
}

// begin takes the headers over, once.
func (w *netResponse[H]) begin() {
	if w.began {
		return
	}
	w.began = true
	for name, values := range w.header {
		for _, value := range values {
			w.to.header.Add(name, value)
		}
	}
}
