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
	// sure is after how many looks without other goroutines a leader looks for them less often: to look each
	// time costs a sixth of a short request. One that a handler starts then is late by a moment, or by so
	// many requests.
	sure = 16
	// often is how many events it handles between two looks then.
	often = 16
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
	// alone counts the looks since there were others, or since somebody got a reply.
	alone uint
	// unlooked is how many events are handled before the leader looks for other goroutines.
	unlooked int
	// waiting counts the goroutines that wait for replies.
	waiting int
	// away counts the goroutines that led when another one took over, and have not noticed: their handlers
	// wait for something.
	away int
	// settled is told when there are none any more, if somebody asks.
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
	unlooked = 0
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
	begin()
	if lead() {
		end()
	}
}

// begin notes that this goroutine leads from now on.
func begin() {
	if leads {
		// Who led until now waits within a handler: it is the program's goroutine from now on.
		own--
		away++
	}
	leads = true
}

// end notes that nobody leads any more.
func end() {
	leads = false
	own--
	settle()
}

// back notes that a goroutine that led has noticed that another one does.
func back() {
	away--
	settle()
}

// settle tells who waits until no handler is at work.
func settle() {
	if away == 0 && !leads && settled != nil {
		close(settled)
		settled = nil
	}
}

// handleAlone handles the event that the node holds, for a module that waits for nothing in between,
// and everything else that comes meanwhile.
func handleAlone(length int32) {
	event := held(int(length))
	Start()
	begin()
	own++
	turn++
	me := turn
	handle(event)
	if turn != me {
		back()
	} else if lead() {
		end()
	}
	// Nothing runs after the return, so what has begun meanwhile has to end before.
	for away > 0 || leads {
		if settled == nil {
			settled = make(chan struct{})
		}
		<-settled
	}
}

// lead handles events until none has come for a moment, or until another goroutine leads; it says
// whether it was the last to lead.
//
// An answer is given together with the question for the next event, unless something else comes between.
func lead() bool {
	turn++
	me := turn
	alone, unlooked = 0, 0
	for looks := uint(0); ; {
		patience := int64(moment)
		if unlooked--; unlooked < 0 {
			pay()
			looks++
			patience = look(looks)
			if turn != me {
				back()
				return false
			}
			if patience < 0 {
				return true
			}
		}
		if written > chunkSize-eventRoom {
			newChunk()
		}
		at := unsafe.Add(unsafe.Pointer(chunk), written)
		n := int(importServe(int64(Owed), OwedAt, OwedLength, patience, at, eventRoom))
		id := Owed
		Owed = 0
		if n <= 0 {
			if n == 0 {
				return true
			}
			OnRefused(id, failure(int32(n)))
			continue
		}
		if n <= eventRoom {
			written += upToEight(n)
		} else {
			at = unsafe.Pointer(unsafe.SliceData(held(n)))
		}
		if head := (*Head)(at); head.Request != 0 {
			OnRequest(head, n)
		} else {
			handle(unsafe.Slice((*byte)(at), n)[headSize:])
		}
		if turn != me {
			pay()
			back()
			return false
		}
	}
}

// look looks after other goroutines; it gives how long to wait for the next event, or a number below 0 if
// others are to run before it is asked for.
func look(looks uint) int64 {
	alone++
	if runtime.NumGoroutine() > own+waiting {
		// Others may have something to do. Not before the first event: who waits for the bell next
		// would hear it still ring, and take over before anything is done, without end.
		alone, unlooked = 0, 0
		if looks > 1 {
			runtime.Gosched()
		}
		if looks >= round {
			return -1
		}
		return glance
	}
	if alone <= sure || waiting > 0 {
		unlooked = 0
	} else if unlooked = often - 1; looks%(quiet/often) == 0 {
		// Timers without a goroutine may be due.
		runtime.Gosched()
	}
	return moment
}

// handle handles an event without a head.
func handle(event []byte) {
	if len(event) > 1 && event[0] == wire.TagCall {
		if id, fields := wire.Varint(event[1:]); fields != nil {
			call(id, fields)
		}
	} else {
		answer(event)
	}
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
	alone, unlooked = 0, 0
	if tag == wire.TagResolve {
		w.reply = fields
	} else {
		w.err = rejected(fields)
	}
	close(w.done)
}
