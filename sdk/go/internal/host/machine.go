//go:build !wasip1 && !js

package host

import (
	"time"
	"unsafe"

	"github.com/shanhaixingchen/edgekit/internal/wire"
)

// Node is what plays the node where there is none: on the machine that the program is tested on.
type Node interface {
	// Call answers a call of a method.
	Call(method string, request []byte) ([]byte, error)
	// Reply takes the answer to a request.
	Reply(request uint64, frame []byte) error
	// Log takes a line of log.
	Log(level uint32, text string)
}

// Machine is what plays the node; package edgetest sets it.
var Machine Node

// Resets are what forgets the routes and the like of a node before.
var Resets []func()

var errNoNode = &Error{
	Kind:    wire.KindUnsupported,
	Message: "this program runs on no edge node: build it with GOOS=wasip1 or GOOS=js, or use package edgetest in tests",
}

// Call calls a method and waits for its reply.
func Call(method string, request []byte) ([]byte, error) {
	if Machine == nil {
		return nil, errNoNode
	}
	return Machine.Call(method, request)
}

// refused is why the last answer was.
var refused error

// Reply answers a request; a number below 0 stands for the error that Failure gives.
func Reply(request uint64, frame []byte) int32 {
	if refused = errNoNode; Machine != nil {
		refused = Machine.Reply(request, frame)
	}
	if refused != nil {
		return -1
	}
	return 0
}

// reply answers a request with a frame that is kept where it is.
func reply(request uint64, at Place, length uint32) int32 {
	return Reply(request, unsafe.Slice((*byte)(at), length))
}

// Place is where a frame is.
type Place = unsafe.Pointer

// PlaceOf is where a frame is.
func PlaceOf(frame []byte) Place { return unsafe.Pointer(unsafe.SliceData(frame)) }

// Failure is the error of a number below 0.
func Failure(int32) error { return refused }

// Event handles an event as if it came from a node.
func Event(id uint64, fields []byte) { call(id, fields) }

// GpioRead gives the level of a line.
func GpioRead(handle uint32) (bool, error) {
	reply, err := Call(wire.MethodGpioRead, wire.Frame(nil).Uint(wire.GpioReadHandle, uint64(handle)))
	if err != nil {
		return false, err
	}
	var field wire.Field
	for r := wire.Read(reply); r.Next(&field); {
		if field.Number == wire.GpioReadReplyLevel {
			return field.Bool(), nil
		}
	}
	return false, nil
}

// GpioWrite sets the level of a line.
func GpioWrite(handle uint32, level bool) error {
	request := wire.Frame(nil).Uint(wire.GpioWriteHandle, uint64(handle)).Bool(wire.GpioWriteLevel, level)
	_, err := Call(wire.MethodGpioWrite, request)
	return err
}

// Now gives the nanoseconds since 1970.
func Now() int64 { return time.Now().UnixNano() }

// Log writes a line of log.
func Log(level uint32, text string) {
	if Machine != nil {
		Machine.Log(level, text)
	}
}

// Start makes sure that events are noticed.
func Start() {}

// Serve handles events; here there are none.
func Serve() error { return errNoNode }
