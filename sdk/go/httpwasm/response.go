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
	// Write adds to the body. What is short is sent when the handler returns, the rest on the way.
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
	// Most answers have few.
	first [3]headerField
}

type headerField struct{ name, value string }

// Set sets a header to one value.
func (h *Header) Set(name, value string) {
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
	if h.fields == nil {
		h.first[0] = headerField{name, value}
		h.fields = h.first[:1]
		return
	}
	h.fields = append(h.fields, headerField{name, value})
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
	status int
	header Header
	// frame is the head and the beginning of the body, once something was written. Before the body
	// there is room for its length.
	frame []byte
	// body is where the body begins in frame; 0 before anything was written.
	body int
	// streams says whether the head is out.
	streams bool
	err     error
}

// lengthRoom is the room for the length of the body: a varint that is padded to 5 bytes.
const lengthRoom = 5

var (
	// spare is a buffer that no answer uses.
	spare []byte
	// written is the head that a buffer begins with.
	written head
)

// head is status and headers of an answer as they were written to a buffer: handlers mostly give the same
// again, and what is there need not be written once more.
type head struct {
	// buffer is where, and body is where the body begins in it.
	buffer *byte
	body   int
	status int
	count  int
	fields [3]headerField
}

// is says whether the head is the one in the buffer: the same texts in the same places.
func (h *head) is(buffer []byte, status int, fields []headerField) bool {
	if h.buffer != unsafe.SliceData(buffer) || h.status != status || h.count != len(fields) {
		return false
	}
	for i := range fields {
		a, b := &h.fields[i], &fields[i]
		if unsafe.StringData(a.name) != unsafe.StringData(b.name) || len(a.name) != len(b.name) ||
			unsafe.StringData(a.value) != unsafe.StringData(b.value) || len(a.value) != len(b.value) {
			return false
		}
	}
	return true
}

// note says that a buffer begins with a head.
func (h *head) note(buffer []byte, status int, fields []headerField) {
	h.buffer = nil
	if len(fields) <= len(h.fields) {
		h.count = copy(h.fields[:], fields)
		h.buffer, h.body, h.status = unsafe.SliceData(buffer), len(buffer), status
	}
}

func (w *response) Header() *Header { return &w.header }

func (w *response) WriteHeader(status int) {
	if w.body == 0 && !w.streams {
		w.status = status
	}
}

func (w *response) Write(body []byte) (int, error) {
	if w.body == 0 {
		w.begin()
	}
	if len(w.frame)-w.body+len(body) > bufferSize {
		return w.stream(body)
	}
	w.frame = append(w.frame, body...)
	return len(body), nil
}

func (w *response) WriteString(body string) (int, error) {
	if w.body == 0 {
		w.begin()
	}
	if len(w.frame)-w.body+len(body) > bufferSize {
		return w.stream([]byte(body))
	}
	w.frame = append(w.frame, body...)
	return len(body), nil
}

// begin writes status and headers into the frame, and leaves room for the length of the body.
func (w *response) begin() {
	buffer := spare
	spare = nil
	if buffer != nil && written.is(buffer, w.status, w.header.fields) {
		w.frame, w.body = buffer[:written.body], written.body
		return
	}
	frame := wire.Frame(buffer[:0])
	if w.status != 0 {
		frame = frame.Uint(wire.ResponseStatus, uint64(w.status))
	}
	for i := range w.header.fields {
		field := &w.header.fields[i]
		if len(field.name) >= 0x80 || len(field.value) >= 0x80 {
			frame = frame.Text(wire.ResponseName, field.name).Text(wire.ResponseValue, field.value)
			continue
		}
		frame = append(frame, wire.ResponseName<<3|2, byte(len(field.name)))
		frame = append(frame, field.name...)
		frame = append(frame, wire.ResponseValue<<3|2, byte(len(field.value)))
		frame = append(frame, field.value...)
	}
	frame = append(frame, wire.ResponseBody<<3|2, 0x80, 0x80, 0x80, 0x80, 0)
	w.frame, w.body = frame, len(frame)
	written.note(frame, w.status, w.header.fields)
}

// seal writes the length of the body into its room.
func (w *response) seal() {
	n := len(w.frame) - w.body
	at := w.frame[w.body-lengthRoom : w.body]
	at[0] = byte(n) | 0x80
	at[1] = byte(n>>7) | 0x80
	at[2] = byte(n>>14) | 0x80
	at[3] = byte(n>>21) | 0x80
}

// finish sends what has not been sent.
func (w *response) finish() {
	if w.streams {
		w.flushPiece()
		if w.err == nil {
			_, w.err = host.Call(wire.MethodHttpEnd, wire.Frame(nil).Uint(wire.HttpEndRequest, w.id))
		}
	} else {
		if w.body == 0 {
			w.begin()
		}
		w.seal()
		if n := host.Reply(w.id, w.frame); n < 0 {
			w.refused(host.Failure(n))
		}
	}
	w.release()
	if watches != nil {
		endWatch(w.id)
	}
}

// release gives the buffer to the next answer.
func (w *response) release() {
	if cap(w.frame) <= 2*bufferSize {
		spare = w.frame
	}
	w.frame = nil
}

// refused makes an error for who asked of an answer that the node refuses.
func (w *response) refused(err error) {
	if w.err = err; isOver(err) {
		return
	}
	host.Log(wireLevelError, "httpwasm: the answer was refused: "+w.err.Error())
	message := "the handler's answer was refused: " + w.err.Error() + "\n"
	frame := wire.Frame(nil).Uint(wire.ResponseStatus, 500).Text(wire.ResponseBody, message)
	host.Reply(w.id, frame)
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
	if w.streams {
		w.flushPiece()
		return w.err
	}
	if w.body == 0 {
		w.begin()
	}
	w.seal()
	w.frame = wire.Frame(w.frame).Bool(wire.ResponseMore, true)
	if n := host.Reply(w.id, w.frame); n < 0 {
		w.refused(host.Failure(n))
	}
	w.streams = true
	w.frame = w.frame[:w.body]
	return w.err
}

// flushPiece sends the bytes that have been written since the last piece.
func (w *response) flushPiece() {
	if len(w.frame) > w.body && w.err == nil {
		w.send(w.frame[w.body:])
	}
	w.frame = w.frame[:w.body]
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
