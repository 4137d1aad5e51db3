package httpwasm

import (
	"strings"
	"unsafe"

	"github.com/shanhaixingchen/edgekit/internal/host"
	"github.com/shanhaixingchen/edgekit/internal/wire"
)

// ResponseWriter writes the answer to a request.
type ResponseWriter interface {
	// Header gives the headers of the answer, to be set before the first Write.
	Header() *Header
	// Write adds to the body. What is short is sent when the handler returns, the rest on the way; after
	// that it fails.
	Write(body []byte) (int, error)
	// WriteString is Write for a text.
	WriteString(body string) (int, error)
	// WriteHeader sets the status, 200 unless it is called.
	WriteHeader(status int)
	// Flush sends what has been written so far.
	Flush() error
}

// Header is a list of headers. Names are compared without regard to case.
type Header struct {
	fields []headerField
	// changed says whether it is another list than the one that was in the same memory before.
	changed bool
}

type headerField struct{ name, value string }

// Set sets a header to one value.
func (h *Header) Set(name, value string) {
	if len(h.fields) > 0 || cap(h.fields) == 0 {
		h.reset(name, value)
		return
	}
	h.fields = h.fields[:1]
	field := unsafe.SliceData(h.fields)
	if field.isSame(name, value) {
		return
	}
	h.changed = true
	*field = headerField{name, value}
}

// reset is Set for a list that may have the header.
func (h *Header) reset(name, value string) {
	for i := range h.fields {
		if sameName(h.fields[i].name, name) {
			h.fields[i].value = value
			h.remove(name, i+1)
			return
		}
	}
	h.Add(name, value)
}

// Add adds a value to a header.
func (h *Header) Add(name, value string) {
	n := len(h.fields)
	if n >= cap(h.fields) {
		h.changed = true
		h.fields = append(h.fields, headerField{name, value})
		return
	}
	h.fields = h.fields[:n+1]
	if field := &h.fields[n]; !field.isSame(name, value) {
		h.changed = true
		*field = headerField{name, value}
	}
}

// isSame says whether a field has the same texts in the same places. Handlers mostly give the same headers again, and
// those of the last answer are still there.
func (f *headerField) isSame(name, value string) bool {
	return unsafe.StringData(f.name) == unsafe.StringData(name) && len(f.name) == len(name) &&
		unsafe.StringData(f.value) == unsafe.StringData(value) && len(f.value) == len(value)
}

// Get gives the first value of a header, or "".
func (h *Header) Get(name string) string {
	for i := range h.fields {
		if sameName(h.fields[i].name, name) {
			return h.fields[i].value
		}
	}
	return ""
}

// Values gives all values of a header.
func (h *Header) Values(name string) []string {
	var values []string
	for i := range h.fields {
		if sameName(h.fields[i].name, name) {
			values = append(values, h.fields[i].value)
		}
	}
	return values
}

// Del removes a header.
func (h *Header) Del(name string) { h.remove(name, 0) }

// Each calls a function for each header, in the order in which they were added.
func (h *Header) Each(visit func(name, value string)) {
	for i := range h.fields {
		visit(h.fields[i].name, h.fields[i].value)
	}
}

// Len says how many values there are.
func (h *Header) Len() int { return len(h.fields) }

// remove removes the values of a header from a place on.
func (h *Header) remove(name string, from int) {
	h.changed = true
	kept := h.fields[:from]
	for _, field := range h.fields[from:] {
		if !sameName(field.name, name) {
			kept = append(kept, field)
		}
	}
	h.fields = kept
}

func sameName(a, b string) bool { return a == b || len(a) == len(b) && strings.EqualFold(a, b) }

// bufferSize is how much of an answer is kept back until the handler returns.
const bufferSize = 64 << 10

// response is an answer on its way.
type response struct {
	id     uint64
	header Header
	// desk is where it is written, as long as it has this request's number.
	desk   *desk
	status int
	// streams says whether the head is out.
	streams bool
	err     error
}

// desk is where an answer is written: its headers, and the frame that the node gets. One is used for one answer after
// the other, so that a head need not be written again that is the same as the last one.
type desk struct {
	// id is the number of the request; 0 if nobody uses it.
	id uint64
	// frame is the head, the body's length and the body; all of it is room to write to.
	frame []byte
	// end is where what has been written ends; 0 before anything was.
	end int
	// most is where a short answer ends at the latest.
	most int
	// body is where the body begins. In front of it is its length, the last time that it was written.
	body, length int
	// isOdd says whether the answer is streamed, or the frame is too large to be kept.
	isOdd bool
	// status and count of headers are those of the head.
	status, count int
	fields        [4]headerField
}

// lengthRoom is the room for the length of the body: a varint that is padded to 5 bytes.
const lengthRoom = 5

// noHead is a count that no list of headers has.
const noHead = -1

var (
	// desk0 is where nearly all answers are written.
	desk0 = desk{count: noHead}
	// spare is another desk that nobody uses, if there is one.
	spare *desk
)

// otherDesk gives a desk while the first is in use: handlers that wait have theirs meanwhile.
func otherDesk() *desk {
	d := spare
	if spare = nil; d == nil {
		d = &desk{count: noHead}
	}
	return d
}

// owe ends the answer that is on the desk, and owes it. It stays there until the next answer.
func (d *desk) owe() {
	host.Owed, host.OwedAt, host.OwedLength = d.id, host.PlaceOf(d.frame), uint32(d.end)
	d.id, d.end = 0, 0
}

// seal writes the length of the body into its room.
func (d *desk) seal() {
	n := d.end - d.body
	d.length = n
	at := d.frame[d.body-lengthRoom : d.body]
	at[0] = byte(n) | 0x80
	at[1] = byte(n>>7) | 0x80
	at[2] = byte(n>>14) | 0x80
	at[3] = byte(n>>21) | 0x80
}

func (w *response) Header() *Header { return &w.header }

func (w *response) WriteHeader(status int) {
	if d := w.desk; d.id == w.id && d.end == 0 {
		w.status = status
	}
}

func (w *response) Write(body []byte) (int, error) {
	d := w.desk
	if d.id != w.id {
		return 0, errComplete
	}
	at := d.end
	if at == 0 {
		if w.header.changed || len(w.header.fields) != d.count || w.status != d.status {
			w.begin()
		}
		at = d.body
	}
	end := at + len(body)
	if end > d.most {
		return w.write(body)
	}
	copy((*[1 << 30]byte)(unsafe.Add(unsafe.Pointer(unsafe.SliceData(d.frame)), at))[:len(body)], body)
	d.end = end
	return len(body), nil
}

func (w *response) WriteString(body string) (int, error) {
	return w.Write(unsafe.Slice(unsafe.StringData(body), len(body)))
}

// errComplete is what who writes to an answer gets after its handler has returned.
var errComplete = &host.Error{Kind: wire.KindClosed, Message: "httpwasm: the answer is complete: its handler has returned"}

// write is Write where there is not enough room.
func (w *response) write(body []byte) (int, error) {
	d := w.desk
	if d.end == 0 {
		d.end = d.body
	}
	if d.end-d.body+len(body) > bufferSize {
		return w.stream(body)
	}
	d.frame = append(d.frame[:d.end], body...)
	d.end = len(d.frame)
	d.measure()
	return len(body), nil
}

// measure takes all the memory of the frame as room.
func (d *desk) measure() {
	d.frame = d.frame[:cap(d.frame)]
	if d.most = d.body + bufferSize; d.most > len(d.frame) {
		d.most = len(d.frame)
	}
	d.isOdd = d.isOdd || len(d.frame) > 2*bufferSize
}

// begin writes status and headers into the frame, and leaves room for the length of the body.
func (w *response) begin() {
	d := w.desk
	frame := wire.Frame(d.frame[:0])
	if w.status != 0 {
		frame = frame.Uint(wire.ResponseStatus, uint64(w.status))
	}
	for i := range w.header.fields {
		field := &w.header.fields[i]
		frame = frame.Text(wire.ResponseName, field.name).Text(wire.ResponseValue, field.value)
	}
	d.frame = append(frame, wire.ResponseBody<<3|2, 0x80, 0x80, 0x80, 0x80, 0)
	d.body, d.length, d.status, d.count = len(d.frame), 0, w.status, noHead
	d.measure()
	if fields := w.header.fields; len(fields) == 0 || unsafe.SliceData(fields) == &d.fields[0] {
		d.count = len(fields)
		w.header.changed = false
	}
}

// finish is what ends an answer that is not like most.
func (w *response) finish() {
	d := w.desk
	if watches != nil {
		endWatch(w.id)
	}
	if d.end == 0 {
		w.Write(nil)
	}
	if w.streams {
		w.flushPiece()
		if w.err == nil {
			_, w.err = host.Call(wire.MethodHttpEnd, wire.Frame(nil).Uint(wire.HttpEndRequest, w.id))
		}
	}
	if w.header.changed {
		// The fields are not those of the head any more.
		d.count = noHead
	}
	// Who holds the headers does not write to those of the next answer.
	w.header.fields = w.header.fields[:0:0]
	if !w.streams {
		d.seal()
	}
	if !d.isOdd {
		d.owe()
	} else {
		if !w.streams {
			w.reply(d.frame[:d.end])
		}
		d.id, d.end, d.isOdd = 0, 0, false
		if len(d.frame) > 2*bufferSize {
			*d = desk{count: noHead}
		}
	}
	if d != &desk0 {
		spare = d
	}
}

// reply answers at once.
func (w *response) reply(frame []byte) {
	if n := host.Reply(w.id, frame); n < 0 {
		w.err = host.Failure(n)
		refused(w.id, w.err)
	}
}

// refused makes an error for who asked of an answer that the node refuses.
func refused(id uint64, err error) {
	if isOver(err) {
		return
	}
	host.Log(wireLevelError, "httpwasm: the answer was refused: "+err.Error())
	message := "the handler's answer was refused: " + err.Error() + "\n"
	frame := wire.Frame(nil).Uint(wire.ResponseStatus, 500).Text(wire.ResponseBody, message)
	host.Reply(id, frame)
}

// isOver says whether there is nobody to answer any more.
func isOver(err error) bool {
	e, ok := err.(*host.Error)
	return ok && (e.Kind == wire.KindClosed || e.Kind == wire.KindLimit)
}

// stream sends what is there and then a piece.
func (w *response) stream(piece []byte) (int, error) {
	if err := w.Flush(); err != nil {
		return 0, err
	}
	for sent := 0; sent < len(piece); {
		part := piece[sent:]
		if len(part) > bufferSize {
			part = part[:bufferSize]
		}
		if err := w.send(part); err != nil {
			return sent, err
		}
		sent += len(part)
	}
	return len(piece), nil
}

// Flush sends what has been written so far.
func (w *response) Flush() error {
	d := w.desk
	if d.id != w.id {
		return errComplete
	}
	if w.streams {
		w.flushPiece()
		return w.err
	}
	if d.end == 0 {
		w.Write(nil)
	}
	d.seal()
	w.reply(wire.Frame(d.frame[:d.end]).Bool(wire.ResponseMore, true))
	w.streams, d.isOdd = true, true
	d.end = d.body
	return w.err
}

// flushPiece sends the bytes that have been written since the last piece.
func (w *response) flushPiece() {
	if d := w.desk; d.end > d.body {
		if w.err == nil {
			w.send(d.frame[d.body:d.end])
		}
		d.end = d.body
	}
}

// send sends a piece of the body.
func (w *response) send(piece []byte) error {
	if w.err == nil {
		request := wire.Frame(nil).Uint(wire.HttpWriteRequest, w.id).Bytes(wire.HttpWritePiece, piece)
		_, w.err = host.Call(wire.MethodHttpWrite, request)
	}
	return w.err
}

// Error answers with a status and a line of text.
func Error(w ResponseWriter, message string, status int) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.WriteHeader(status)
	w.WriteString(message + "\n")
}

// NotFound answers that there is no such page.
func NotFound(w ResponseWriter, _ *Request) { Error(w, "404 page not found", 404) }
