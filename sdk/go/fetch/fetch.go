// Package fetch lets net/http send its requests through the node.
//
//	client := fetch.Client()
//	response, err := client.Get("http://sensor.local/reading")
//
// What may be reached is what the manifest asks for under hosts and the operator grants. Package
// fetch/raw does the same without net/http, for modules that are to stay small.
package fetch

import (
	"io"
	"net/http"
	"net/url"
	"time"

	"github.com/shanhaixingchen/edgekit/fetch/raw"
	"github.com/shanhaixingchen/edgekit/internal/host"
	"github.com/shanhaixingchen/edgekit/internal/wire"
)

// MaxBody is the most bytes of a request's body, which is sent in one piece.
const MaxBody = 8 << 20

// Transport is an http.RoundTripper that sends requests through the node. The node follows redirects.
type Transport struct{}

// Client is an http.Client that sends requests through the node.
func Client() *http.Client { return &http.Client{Transport: Transport{}} }

// RoundTrip sends a request and waits for the head of the response.
func (Transport) RoundTrip(r *http.Request) (*http.Response, error) {
	request := &raw.Request{Method: r.Method, URL: r.URL.String()}
	if deadline, found := r.Context().Deadline(); found {
		request.Timeout = time.Until(deadline)
		if request.Timeout <= 0 {
			return nil, r.Context().Err()
		}
	}
	for name, values := range r.Header {
		for _, value := range values {
			request.Header = append(request.Header, raw.Header{Name: name, Value: value})
		}
	}
	if r.Body != nil {
		body, err := io.ReadAll(io.LimitReader(r.Body, MaxBody+1))
		r.Body.Close()
		if err != nil {
			return nil, err
		}
		if len(body) > MaxBody {
			return nil, &host.Error{Kind: wire.KindLimit, Message: "fetch: the body of the request is longer than fetch.MaxBody"}
		}
		request.Body = body
	}
	answer, err := raw.Do(request)
	if err != nil {
		return nil, err
	}
	response := &http.Response{
		Status:     http.StatusText(answer.Status),
		StatusCode: answer.Status,
		Proto:      "HTTP/1.1",
		ProtoMajor: 1,
		ProtoMinor: 1,
		Header:     http.Header{},
		Body:       &answer.Body,
		Request:    r,
	}
	for _, header := range answer.Header {
		response.Header.Add(header.Name, header.Value)
	}
	response.ContentLength = contentLength(response.Header.Get("Content-Length"))
	if at, err := url.Parse(answer.URL); err == nil && answer.URL != "" {
		moved := r.Clone(r.Context())
		moved.URL = at
		response.Request = moved
	}
	return response, nil
}

// contentLength reads a length; -1 if it is none.
func contentLength(text string) int64 {
	if text == "" || len(text) > 18 {
		return -1
	}
	var length int64
	for _, digit := range []byte(text) {
		if digit < '0' || digit > '9' {
			return -1
		}
		length = length*10 + int64(digit-'0')
	}
	return length
}
