//go:build wasip1 || js

package host

import "unsafe"

// The imports of edgekit, version 1. What a pointer leads to is read or written before they return.

//go:wasmimport edgekit call
//go:noescape
func importCall(method unsafe.Pointer, methodLen uint32, request unsafe.Pointer, requestLen uint32, dst unsafe.Pointer, cap uint32) int64

//go:wasmimport edgekit call_async
//go:noescape
func importCallAsync(method unsafe.Pointer, methodLen uint32, request unsafe.Pointer, requestLen uint32, dst unsafe.Pointer, cap uint32) int64

//go:wasmimport edgekit take
//go:noescape
func importTake(dst unsafe.Pointer, cap uint32) uint32

//go:wasmimport edgekit next
//go:noescape
func importNext(timeout int64, dst unsafe.Pointer, cap uint32) int64

//go:wasmimport edgekit reply
//go:noescape
func importReply(request int64, frame unsafe.Pointer, frameLen uint32) int32

//go:wasmimport edgekit reply
//go:noescape
func importReplyAt(request int64, frame uint32, frameLen uint32) int32

//go:wasmimport edgekit serve
//go:noescape
func importServe(request int64, frame uint32, frameLen uint32, timeout int64, dst unsafe.Pointer, cap uint32) int64

//go:wasmimport edgekit gpio_read
//go:noescape
func importGpioRead(handle uint32) int32

//go:wasmimport edgekit gpio_write
//go:noescape
func importGpioWrite(handle uint32, level uint32) int32

//go:wasmimport edgekit now_ns
//go:noescape
func importNow() int64

//go:wasmimport edgekit log
//go:noescape
func importLog(level uint32, text unsafe.Pointer, textLen uint32)

// scratch takes replies that are not long.
var scratch [2048]byte

// callAndWait calls a method; the whole module is suspended until its reply is there.
func callAndWait(method string, request []byte) ([]byte, error) {
	return result(importCall(
		unsafe.Pointer(unsafe.StringData(method)), uint32(len(method)),
		unsafe.Pointer(unsafe.SliceData(request)), uint32(len(request)),
		unsafe.Pointer(&scratch), uint32(len(scratch)),
	))
}

// result is what a call has come to.
func result(n int64) ([]byte, error) {
	if n < 0 {
		return nil, failure(int32(n))
	}
	if n == 0 {
		return nil, nil
	}
	reply := make([]byte, n)
	if int(n) <= len(scratch) {
		copy(reply, scratch[:])
	} else {
		importTake(unsafe.Pointer(unsafe.SliceData(reply)), uint32(len(reply)))
	}
	return reply, nil
}

// failure is the error of a number below 0, with the message that is held for it.
func failure(n int32) error {
	text := make([]byte, 256)
	length := importTake(unsafe.Pointer(unsafe.SliceData(text)), uint32(len(text)))
	if int(length) > len(text) {
		text = make([]byte, length)
		importTake(unsafe.Pointer(unsafe.SliceData(text)), length)
	}
	return &Error{Kind: Kind(-n), Message: string(text[:length])}
}

// Reply answers a request; a number below 0 stands for the error that Failure gives.
func Reply(request uint64, frame []byte) int32 {
	return importReply(int64(request), unsafe.Pointer(unsafe.SliceData(frame)), uint32(len(frame)))
}

// reply answers a request with a frame that is kept where it is.
func reply(request uint64, at Place, length uint32) int32 {
	return importReplyAt(int64(request), at, length)
}

// Place is where a frame is that somebody else keeps: no pointer, since to store one is dear.
type Place = uint32

// PlaceOf is where a frame is.
func PlaceOf(frame []byte) Place { return uint32(uintptr(unsafe.Pointer(unsafe.SliceData(frame)))) }

// Failure is the error of a number below 0, once.
func Failure(n int32) error { return failure(n) }

// GpioRead gives the level of a line.
func GpioRead(handle uint32) (bool, error) {
	n := importGpioRead(handle)
	if n < 0 {
		return false, failure(n)
	}
	return n != 0, nil
}

// GpioWrite sets the level of a line.
func GpioWrite(handle uint32, level bool) error {
	var number uint32
	if level {
		number = 1
	}
	if n := importGpioWrite(handle, number); n < 0 {
		return failure(n)
	}
	return nil
}

// Now gives the nanoseconds since 1970.
func Now() int64 { return importNow() }

// Log writes a line of log.
func Log(level uint32, text string) {
	importLog(level, unsafe.Pointer(unsafe.StringData(text)), uint32(len(text)))
}

var (
	// chunk is where events are written. What has been written is never written again, so that texts of
	// an event are parts of it and not copies.
	chunk *[chunkSize]byte
	// written is how much of it has been, a multiple of 8.
	written = chunkSize
)

// The size of a chunk, and the room that an event should find.
const (
	chunkSize = 32 << 10
	eventRoom = 1 << 10
)

// newChunk begins another chunk.
func newChunk() { chunk, written = new([chunkSize]byte), 0 }

// upToEight is a multiple of 8 that is not less.
func upToEight(n int) int { return (n + 7) &^ 7 }

// held gives the event of so many bytes that the node holds.
func held(n int) []byte {
	if n > chunkSize/4 {
		event := make([]byte, n)
		importTake(unsafe.Pointer(unsafe.SliceData(event)), uint32(n))
		return event
	}
	if n > chunkSize-written {
		newChunk()
	}
	event := chunk[written:][:n:n]
	written += upToEight(n)
	importTake(unsafe.Pointer(unsafe.SliceData(event)), uint32(n))
	return event
}
