//go:build (wasip1 || js) && !tinygo

package host

import (
	"runtime"
	"unsafe"

	"github.com/shanhaixingchen/edgekit/internal/wire"
)

const (
	// moment is how long a leader waits for the next event before it gives up leading: longer than
	// the gap between requests of a busy node, shorter than anybody's timers mind.
	moment = 1_000_000
	// glance is the same while other goroutines are there, which may wait for something else.
	glance = 200_000
	// round is how many events are handled, while other goroutines are there, before Go's scheduler
	// looks at timers, files and the node's bell.
	round = 16
	// quiet is the same while there are none: timers need no goroutine.
	quiet = 64
	// sure is after how many events without other goroutines a leader asks for them less often: to ask
	// each time costs a twelfth of a short request. One that a handler starts then is late by a moment at
	// most.
	sure = 16
	// often is how often it asks then.
	often = 4
)

var (
	// async says whether replies may come as events, because somebody waits for events.
	async bool
	// turn is the number of the goroutine that leads, or led last.
	turn uint32
	// leads says whether a goroutine leads.
	leads bool
	// own counts the goroutines that do nothing but wait for events, or lead.
	own int
	// alone counts the events since there were others, or since somebody got a reply.
	alone uint
	// waiting counts the goroutines that wait for replies.
	waiting int
	// handling counts the events that are being handled.
	handling int
	// settled is told when none is any more, if somebody asks.
	settled chan struct{}
	// waiters are those who wait for replies, by number.
	waiters = map[uint64]*waiter{}
)

type waiter struct {
	done  chan struct{}
	reply []byte
	err   error
}

// Call calls a method and waits for its reply.
func Call(method string, request []byte) ([]byte, error) {
	if !async && runtime.NumGoroutine() == 1 {
		// Nobody else could do anything meanwhile.
		return callAndWait(method, request)
	}
	n := importCallAsync(
		unsafe.Pointer(unsafe.StringData(method)), uint32(len(method)),
		unsafe.Pointer(unsafe.SliceData(request)), uint32(len(request)),
		unsafe.Pointer(&scratch), uint32(len(scratch)),
	)
	if n>>32 <= 0 {
		return result(n)
	}
	w := &waiter{done: make(chan struct{})}
	waiters[uint64(n)>>32] = w
	waiting++
	Start()
	<-w.done
	return w.reply, w.err
}

// Start makes sure that events are noticed.
func Start() {
	if !async {
		async = true
		listen()
	}
}

// Serve handles events. It does not return.
func Serve() error {
	Start()
	own++
	if !leads {
		leads = true
		if lead() {
			leads = false
		} else {
			// Whoever took over has counted this goroutine out.
			own++
		}
	}
	select {}
}

// takeOver leads, because the bell has rung. The goroutine, which is one of those that are counted
// as own, ends afterwards.
func takeOver() {
	if leads {
		// Who led until now waits within a handler: it is the program's goroutine from now on.
		own--
	}
	leads = true
	if lead() {
		leads = false
		own--
	}
}

// handleAlone handles the event that the node holds, for a module that waits for nothing in between,
// and everything else that comes meanwhile.
func handleAlone(length int32) {
	event := held(int(length))
	Start()
	if leads {
		own--
	}
	turn++
	me := turn
	leads = true
	own++
	handle(event)
	if turn == me {
		leads = false
		own--
	}
	// Nothing runs after the return, so what has begun meanwhile has to end before.
	for handling > 0 {
		if settled == nil {
			settled = make(chan struct{})
		}
		<-settled
	}
}

// lead handles events until none has come for a moment, or until another goroutine leads; it says
// whether it was the last to lead.
func lead() bool {
	turn++
	me := turn
	alone = 0
	for count := uint(1); ; count++ {
		patience := int64(moment)
		alone++
		if (alone <= sure || alone%often == 0 || waiting > 0) && runtime.NumGoroutine() > own+waiting {
			alone = 0
			// Others may have something to do. Not before the first event: who waits for the bell next
			// would hear it still ring, and take over before anything is done, without end.
			if count > 1 {
				runtime.Gosched()
			}
			patience = glance
			if count >= round {
				return turn == me
			}
		} else if count%quiet == 0 {
			// Timers without a goroutine may be due.
			runtime.Gosched()
		}
		if turn != me {
			return false
		}
		event := next(patience)
		if event == nil {
			return true
		}
		handle(event)
		if turn != me {
			return false
		}
	}
}

// handle handles an event.
func handle(event []byte) {
	handling++
	// Nearly all events are requests.
	if len(event) > 2 && event[0] == wire.TagCall {
		id, fields := uint64(event[1]), event[2:]
		if id >= 0x80 {
			id, fields = number(id&0x7f, fields)
		}
		if len(fields) > 0 && fields[0] == wire.EventHttpRequestRoute<<3 && OnRequest != nil {
			OnRequest(id, fields[1:])
		} else {
			call(id, fields)
		}
	} else {
		answer(event)
	}
	if handling--; handling == 0 && settled != nil {
		close(settled)
		settled = nil
	}
}

// number goes on reading a number, of which there are 7 bits, and gives what follows it.
func number(id uint64, rest []byte) (uint64, []byte) {
	for i, b := range rest {
		id |= uint64(b&0x7f) << (7 * uint(i+1) & 63)
		if b < 0x80 {
			return id, rest[i+1:]
		}
	}
	return 0, nil
}

// answer handles the reply to a call.
func answer(event []byte) {
	if len(event) < 2 {
		return
	}
	tag := event[0]
	id, fields := wire.Varint(event[1:])
	if fields == nil || tag != wire.TagResolve && tag != wire.TagReject {
		return
	}
	w := waiters[id]
	if w == nil {
		return
	}
	delete(waiters, id)
	waiting--
	alone = 0
	if tag == wire.TagResolve {
		w.reply = fields
	} else {
		w.err = rejected(fields)
	}
	close(w.done)
}
