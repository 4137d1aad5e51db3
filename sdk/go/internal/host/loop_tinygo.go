//go:build (wasip1 || js) && tinygo

package host

import (
	"runtime"

	"github.com/shanhaixingchen/edgekit/internal/wire"
)

// moment is how long other goroutines wait at most while the module waits for an event.
const moment = 1_000_000

// Call calls a method and waits for its reply.
func Call(method string, request []byte) ([]byte, error) { return callAndWait(method, request) }

// Start makes sure that events are noticed.
func Start() {}

// Serve handles events. It does not return.
func Serve() error {
	for {
		if event := next(moment); event != nil {
			go handle(event)
		}
		// Handlers, and the program's own goroutines.
		runtime.Gosched()
	}
}

// handle handles an event.
func handle(event []byte) {
	if len(event) < 2 || event[0] != wire.TagCall {
		return
	}
	if id, fields := wire.Varint(event[1:]); fields != nil {
		call(id, fields)
	}
}
