//go:build (wasip1 || js) && tinygo

package host

import (
	"runtime"
	"unsafe"

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

// next waits for an event, at most so many nanoseconds.
func next(timeout int64) []byte {
	if written > chunkSize-eventRoom {
		newChunk()
	}
	room := chunk[written:]
	n := int(importNext(timeout, unsafe.Pointer(unsafe.SliceData(room)), uint32(len(room))))
	if n <= 0 {
		return nil
	}
	if n > len(room) {
		return held(n)
	}
	written += upToEight(n)
	return room[:n:n]
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
