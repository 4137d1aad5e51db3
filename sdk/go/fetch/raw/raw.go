// Package raw sends HTTP requests without net/http: for modules that are to stay small.
//
//	response, err := raw.Get("http://sensor.local/reading")
package raw

import (
	"io"
	"strings"
	"time"

	"github.com/shanhaixingchen/edgekit/internal/host"
	"github.com/shanhaixingchen/edgekit/internal/wire"
)

// Header is a header of a request or a response.
type Header struct{ Name, Value string }

// Request is a request to send.
type Request struct {
	// Method is the method; "" for GET.
	Method string
	// URL is where to.
	URL string
	// Header is the headers.
	Header []Header
	// Body is the body.
	Body []byte
	// Timeout limits all of it; 0 for the limit of the node.
	Timeout time.Duration
}

// Response is the answer. Its body is to be read to its end, or closed.
type Response struct {
	// Status is the status.
	Status int
	// Header is the headers.
	Header []Header
	// URL is where the response came from, after redirects.
	URL string
	// Body is the body, read as it arrives.
	Body Body
}

// Get sends a request without a body.
func Get(url string) (*Response, error) { return Do(&Request{URL: url}) }

// Post sends a request with a body of a type.
func Post(url, contentType string, body []byte) (*Response, error) {
	return Do(&Request{Method: "POST", URL: url, Header: []Header{{"Content-Type", contentType}}, Body: body})
}

// Do sends a request and waits for the head of the response.
func Do(r *Request) (*Response, error) {
	request := wire.Frame(nil).Text(wire.HttpFetchUrl, r.URL)
	if r.Method != "" {
		request = request.Text(wire.HttpFetchMethod, r.Method)
	}
	for _, header := range r.Header {
		request = request.Text(wire.HttpFetchName, header.Name).Text(wire.HttpFetchValue, header.Value)
	}
	if len(r.Body) > 0 {
		request = request.Bytes(wire.HttpFetchBody, r.Body)
	}
	if r.Timeout > 0 {
		milliseconds := (r.Timeout + time.Millisecond - 1) / time.Millisecond
		request = request.Uint(wire.HttpFetchTimeout, uint64(milliseconds))
	}
	reply, err := host.Call(wire.MethodHttpFetch, request)
	if err != nil {
		return nil, err
	}
	response := &Response{}
	var name string
	var field wire.Field
	for reader := wire.Read(reply); reader.Next(&field); {
		switch field.Number {
		case wire.HttpFetchReplyFetch:
			response.Body.fetch = field.Value
		case wire.HttpFetchReplyStatus:
			response.Status = int(field.Value)
		case wire.HttpFetchReplyName:
			name = field.Text()
		case wire.HttpFetchReplyValue:
			response.Header = append(response.Header, Header{name, field.Text()})
		case wire.HttpFetchReplyBody:
			response.Body.piece = field.Data
		case wire.HttpFetchReplyMore:
			response.Body.more = field.Bool()
		case wire.HttpFetchReplyUrl:
			response.URL = field.Text()
		}
	}
	return response, nil
}

// Get gives the first value of a header, or "".
func (r *Response) Get(name string) string {
	for _, header := range r.Header {
		if strings.EqualFold(header.Name, name) {
			return header.Value
		}
	}
	return ""
}

// Bytes reads the rest of the body, at most so many bytes; it fails if there are more.
func (r *Response) Bytes(most int) ([]byte, error) {
	all, err := io.ReadAll(io.LimitReader(&r.Body, int64(most)+1))
	if err == nil && len(all) > most {
		err = &host.Error{Kind: wire.KindLimit, Message: "the response is longer than the program reads"}
	}
	r.Body.Close()
	return all, err
}

// Body is the body of a response. It is an io.ReadCloser.
type Body struct {
	fetch uint64
	piece []byte
	more  bool
	err   error
}

// Read reads the next bytes, waiting until they arrive.
func (b *Body) Read(p []byte) (int, error) {
	if len(p) == 0 {
		return 0, nil
	}
	for len(b.piece) == 0 {
		if b.err != nil {
			return 0, b.err
		}
		if !b.more {
			return 0, io.EOF
		}
		b.next()
	}
	n := copy(p, b.piece)
	b.piece = b.piece[n:]
	return n, nil
}

// next gets the next piece from the node.
func (b *Body) next() {
	request := wire.Frame(nil).Uint(wire.HttpFetchBodyFetch, b.fetch).Uint(wire.HttpFetchBodyMost, 64<<10)
	reply, err := host.Call(wire.MethodHttpFetchBody, request)
	if err != nil {
		b.err, b.more = err, false
		return
	}
	var field wire.Field
	for r := wire.Read(reply); r.Next(&field); {
		switch field.Number {
		case wire.HttpFetchBodyReplyPiece:
			b.piece = field.Data
		case wire.HttpFetchBodyReplyEnd:
			b.more = !field.Bool()
		}
	}
}

// Close gives up the rest of the body.
func (b *Body) Close() error {
	if b.more {
		b.more, b.piece = false, nil
		host.Call(wire.MethodHttpFetchClose, wire.Frame(nil).Uint(wire.HttpFetchCloseFetch, b.fetch))
	}
	b.err = &host.Error{Kind: wire.KindClosed, Message: "the body of the response is closed"}
	return nil
}
