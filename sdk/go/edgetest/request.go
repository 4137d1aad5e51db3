//go:build !wasip1 && !js

package edgetest

import (
	"strings"
	"time"

	"github.com/shanhaixingchen/edgekit/internal/host"
	"github.com/shanhaixingchen/edgekit/internal/wire"
)

// Answer is the answer to a request.
type Answer struct {
	// Status is the status.
	Status int
	// Header is the headers, by their names in lower case; several values are joined by ", ".
	Header map[string]string
	// Body is the body.
	Body []byte
}

// Get sends a request without a body.
func (n *Node) Get(target string) *Answer { return n.Do("GET", target, nil, nil) }

// Post sends a request with a body.
func (n *Node) Post(target string, body []byte) *Answer { return n.Do("POST", target, nil, body) }

// Do sends a request to the routes of the program and gives the answer; its status is 0 if there is none.
func (n *Node) Do(method, target string, header map[string]string, body []byte) *Answer {
	n.request++
	answer := &Answer{Header: map[string]string{}}
	n.answers[n.request] = answer
	n.headers = map[string]string{"host": "edge.test"}
	for name, value := range header {
		n.headers[lower(name)] = value
	}
	path, query, _ := strings.Cut(target, "?")
	event := wire.Frame(nil).Uint(wire.EventHttpRequestRoute, 0).
		Text(wire.EventName, wire.EventHttpRequest).
		Text(wire.EventHttpRequestMethod, method).
		Text(wire.EventHttpRequestPath, path)
	if query != "" {
		event = event.Text(wire.EventHttpRequestQuery, query)
	}
	event = event.Text(wire.EventHttpRequestHost, n.headers["host"]).
		Text(wire.EventHttpRequestRemote, "192.0.2.1:1234")
	if len(body) > 0 {
		event = event.Uint(wire.EventHttpRequestLength, uint64(len(body))).Bytes(wire.EventHttpRequestBody, body)
	}
	host.Event(n.request, event)
	delete(n.answers, n.request)
	return answer
}

// read reads the frame of an answer.
func (a *Answer) read(frame []byte) error {
	a.Status = 200
	var name string
	var field wire.Field
	for r := wire.Read(frame); r.Next(&field); {
		switch field.Number {
		case wire.ResponseStatus:
			a.Status = int(field.Value)
		case wire.ResponseName:
			name = lower(field.Text())
		case wire.ResponseValue:
			if before, found := a.Header[name]; found {
				a.Header[name] = before + ", " + field.Text()
			} else {
				a.Header[name] = field.Text()
			}
		case wire.ResponseBody:
			a.Body = append([]byte{}, field.Data...)
		}
	}
	return nil
}

func lower(text string) string { return strings.ToLower(text) }

func unix(seconds, nanos int64) time.Time { return time.Unix(seconds, nanos) }
