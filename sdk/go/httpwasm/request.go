package httpwasm

import (
	"context"
	"io"
	"strings"
	"time"
	"unsafe"

	"github.com/shanhaixingchen/edgekit/internal/host"
	"github.com/shanhaixingchen/edgekit/internal/wire"
)

// Request is a request to answer.
type Request struct {
	// Method is the method, "GET" for example.
	Method string
	// Path is the path as it was sent: "/a%20b".
	Path string
	// Body is the body, read as it arrives: &r.Body is an io.Reader.
	Body Body

	pattern *pattern
	gone    *watch
}

// id is the number of the request.
func (r *Request) id() uint64 { return r.Body.head.Request }

// fields are those behind the path, which stay as they are.
func (r *Request) fields() []byte { return r.Body.head.Fields(r.Body.size) }

// shared is bytes of an event as text. They are never changed.
func shared(b []byte) string {
	if len(b) == 0 {
		return ""
	}
	return unsafe.String(&b[0], len(b))
}

// text is a field that is not read at once.
func (r *Request) text(number uint32) string {
	data, _ := wire.Data(r.fields(), number)
	return shared(data)
}

// RawQuery is what follows the question mark.
func (r *Request) RawQuery() string { return r.text(wire.EventHttpRequestQuery) }

// Host is the host that was asked for, with the port if that was named.
func (r *Request) Host() string { return r.text(wire.EventHttpRequestHost) }

// RemoteAddr is who asks: address and port.
func (r *Request) RemoteAddr() string { return r.text(wire.EventHttpRequestRemote) }

// Trace is the header traceparent, to pass on with requests that this one leads to.
func (r *Request) Trace() string { return r.text(wire.EventHttpRequestTrace) }

// ContentLength is the length of the body; -1 if it is not known.
func (r *Request) ContentLength() int64 {
	if length, found := wire.Number(r.fields(), wire.EventHttpRequestLength); found {
		return int64(length)
	}
	if more, _ := wire.Number(r.fields(), wire.EventHttpRequestMore); more != 0 {
		return -1
	}
	return 0
}

// hostname is the host without its port.
func (r *Request) hostname() string {
	host := r.Host()
	if colon := strings.LastIndexByte(host, ':'); colon >= 0 && !strings.HasSuffix(host, "]") {
		return host[:colon]
	}
	return host
}

// Header gives the first value of a header, or "".
//
// Headers stay with the node until they are asked for, and are forgotten once the answer is complete.
func (r *Request) Header(name string) string {
	if values := r.HeaderValues(name); len(values) > 0 {
		return values[0]
	}
	return ""
}

// HeaderValues gives all values of a header.
func (r *Request) HeaderValues(name string) []string {
	request := wire.Frame(nil).Uint(wire.HttpHeaderRequest, r.id()).Text(wire.HttpHeaderName, name)
	reply, err := host.Call(wire.MethodHttpHeader, request)
	if err != nil {
		return nil
	}
	var values []string
	var field wire.Field
	for reader := wire.Read(reply); reader.Next(&field); {
		if field.Number == wire.HttpHeaderReplyValue {
			values = append(values, field.Text())
		}
	}
	return values
}

// Headers gives all headers, in one call of the node.
func (r *Request) Headers() *Header {
	header := &Header{}
	reply, err := host.Call(wire.MethodHttpHeaders, wire.Frame(nil).Uint(wire.HttpHeadersRequest, r.id()))
	if err != nil {
		return header
	}
	var name string
	var field wire.Field
	for reader := wire.Read(reply); reader.Next(&field); {
		switch field.Number {
		case wire.HttpHeadersReplyName:
			name = field.Text()
		case wire.HttpHeadersReplyValue:
			header.Add(name, field.Text())
		}
	}
	return header
}

// PathValue gives what a name in the pattern of the route stands for, without escapes, or "".
func (r *Request) PathValue(name string) string {
	var found string
	if r.pattern != nil {
		r.pattern.walk(r.Path, func(known, value string) {
			if known == name {
				found = value
			}
		})
	}
	return found
}

// Pattern gives the pattern of the route.
func (r *Request) Pattern() string {
	if r.pattern == nil {
		return ""
	}
	return r.pattern.text
}

// Query gives the first value of a name in the query, without escapes, or "".
func (r *Request) Query(name string) string {
	for rest := r.RawQuery(); rest != ""; {
		var pair string
		pair, rest, _ = strings.Cut(rest, "&")
		known, value, _ := strings.Cut(pair, "=")
		if known == name || unescape(plus(known)) == name {
			return unescape(plus(value))
		}
	}
	return ""
}

// plus resolves the blanks of a query.
func plus(text string) string {
	if strings.IndexByte(text, '+') < 0 {
		return text
	}
	return strings.ReplaceAll(text, "+", " ")
}

// Time gives the time of day.
func (r *Request) Time() time.Time { return time.Unix(0, host.Now()) }

// Timestamp gives the seconds since 1970 as decimal digits, ready to be put into JSON.
func (r *Request) Timestamp() []byte {
	var digits [20]byte
	at := len(digits)
	for n := uint64(host.Now()) / 1e9; ; n /= 10 {
		at--
		digits[at] = byte('0' + n%10)
		if n < 10 {
			return digits[at:]
		}
	}
}

// Context gives a context that ends when who sent the request waits no longer.
func (r *Request) Context() context.Context {
	if r.gone == nil {
		r.gone = watchFor(r.id())
	}
	return r.gone.context
}

// watch is a context for a request, and what ends it.
type watch struct {
	context context.Context
	cancel  context.CancelFunc
}

// watches are those that have not ended, by request.
var watches map[uint64]*watch

// watchFor makes a context for a request.
func watchFor(id uint64) *watch {
	if watches == nil {
		watches = map[uint64]*watch{}
		host.OnEvent[wire.EventHttpGone] = func(fields []byte) {
			var field wire.Field
			for r := wire.Read(fields); r.Next(&field); {
				if field.Number == wire.EventHttpGoneRequest {
					endWatch(field.Value)
				}
			}
		}
	}
	w := &watch{}
	w.context, w.cancel = context.WithCancel(context.Background())
	watches[id] = w
	return w
}

func endWatch(id uint64) {
	if w := watches[id]; w != nil {
		delete(watches, id)
		w.cancel()
	}
}

// Body is the body of a request. It is an io.ReadCloser; not reading it is fine.
type Body struct {
	// head is that of the request, and size that of all that the node wrote for it.
	head  *host.Head
	size  int
	state *bodyState
}

// bodyState is a body that somebody reads.
type bodyState struct {
	piece []byte
	more  bool
	err   error
}

// Read reads the next bytes, waiting until they arrive.
func (b *Body) Read(p []byte) (int, error) {
	s := b.state
	if s == nil {
		s = &bodyState{}
		b.state = s
		s.piece, _ = wire.Data(b.head.Fields(b.size), wire.EventHttpRequestBody)
		more, _ := wire.Number(b.head.Fields(b.size), wire.EventHttpRequestMore)
		s.more = more != 0
	}
	if len(p) == 0 {
		return 0, nil
	}
	for len(s.piece) == 0 {
		if s.err != nil {
			return 0, s.err
		}
		if !s.more {
			return 0, io.EOF
		}
		s.fetch(b.head.Request)
	}
	n := copy(p, s.piece)
	s.piece = s.piece[n:]
	return n, nil
}

// fetch gets the next piece from the node.
func (s *bodyState) fetch(id uint64) {
	request := wire.Frame(nil).Uint(wire.HttpBodyRequest, id).Uint(wire.HttpBodyMost, 64<<10)
	reply, err := host.Call(wire.MethodHttpBody, request)
	if err != nil {
		s.err = err
		return
	}
	var field wire.Field
	for r := wire.Read(reply); r.Next(&field); {
		switch field.Number {
		case wire.HttpBodyReplyPiece:
			s.piece = field.Data
		case wire.HttpBodyReplyEnd:
			s.more = !field.Bool()
		}
	}
}

// Close does nothing: what is not read the node drops.
func (b *Body) Close() error { return nil }

// Bytes reads the rest of the body, at most so many bytes; it fails if there are more.
func (b *Body) Bytes(most int) ([]byte, error) {
	all, err := io.ReadAll(io.LimitReader(b, int64(most)+1))
	if err == nil && len(all) > most {
		err = &host.Error{Kind: wire.KindLimit, Message: "the body is longer than the handler reads"}
	}
	return all, err
}
