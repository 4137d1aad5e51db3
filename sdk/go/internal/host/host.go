// Package host is the border between a module and its node: calls in one direction, events in the other.
//
// # Who runs when
//
// Go schedules goroutines by itself and the node does not see them. So that a request costs no switch
// of goroutines, and nothing waits for anything else either, there is always one of two states:
//
//   - Busy: one goroutine leads. It asks the node for the next event, and handles it itself: handlers run
//     on its stack. While it waits for an event, the whole module is suspended.
//   - Idle: nobody leads. Go's own scheduler waits, for timers, for files, and for the bell that the node
//     rings when there is an event (wasip1: the standard input can be read; js: a function is
//     called). Who is woken by it leads from then on.
//
// A leader for which there is nothing to do for a moment gives up leading, so timers of the program are
// late by that moment at most. A leader whose handler waits (for a channel, a timer, a call that takes
// time) is not in the way either: Go's scheduler waits then, the bell rings for the next event, another
// goroutine leads, and the handler goes on as an ordinary goroutine when it can.
package host

import "github.com/shanhaixingchen/edgekit/internal/wire"

// Kind is the kind of an error.
type Kind uint8

// Error is a call that has failed.
type Error struct {
	Kind    Kind
	Message string
}

// Error gives the message.
func (e *Error) Error() string {
	if e.Message == "" {
		return e.Kind.String()
	}
	return e.Message
}

// Is says whether the other is the same kind of error.
func (e *Error) Is(other error) bool {
	kind, ok := other.(Kind)
	return ok && kind == e.Kind
}

// Error gives the kind's name: kinds are errors to compare with.
func (k Kind) Error() string { return "edgekit: " + k.String() }

// String gives the kind's name.
func (k Kind) String() string {
	if int(k) < len(wire.Kinds) && k > 0 {
		return wire.Kinds[k]
	}
	return "failed"
}

// Head is what says where the parts of a request are: the first bytes of what the node writes for one, or of what
// headOf makes. Places count from the head on.
type Head struct {
	// Request is the number of the request.
	Request uint64
	// Route is the number of its route, 0 if the module did not add it.
	Route uint32
	// Method and Path are texts.
	Method, MethodLen uint32
	Path, PathLen     uint32
	// Rest is the fields that follow, up to the end of the event.
	Rest uint32
}

// OnRequest handles requests; size is that of the head with all that follows it, which is never written to.
// It says what is owed then, if the answer is not sent already.
var OnRequest = Nobody

// Nobody handles no requests.
func Nobody(*Head, int) {}

// What the node is to be given before anything else happens: the number of a request, 0 for nothing, and where the
// frame of its answer is. The frame stays as it is until the next request.
var (
	Owed       uint64
	OwedAt     Place
	OwedLength uint32
)

// OnRefused handles that the node does not take an answer that was owed.
var OnRefused = func(request uint64, err error) {}

// OnEvent is what handles other events, by name.
var OnEvent = map[string]func(fields []byte){}

// Invalid is an error of the caller's.
func Invalid(message string) error { return &Error{Kind: wire.KindInvalid, Message: message} }
