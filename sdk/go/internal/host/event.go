package host

import (
	"unsafe"

	"github.com/shanhaixingchen/edgekit/internal/wire"
)

// headSize is the size of a Head.
const headSize = int(unsafe.Sizeof(Head{}))

// Fields are those behind the path of a request; size is that of the head and all that follows it.
func (h *Head) Fields(size int) []byte {
	return unsafe.Slice((*byte)(unsafe.Add(unsafe.Pointer(h), h.Rest)), size-int(h.Rest))
}

// call handles an event that is nobody's reply: its first field is its name, or the route of a request.
func call(id uint64, fields []byte) {
	if len(fields) == 0 {
		return
	}
	if fields[0] == wire.EventHttpRequestRoute<<3 {
		request(id, fields)
		return
	}
	var field wire.Field
	r := wire.Read(fields)
	if !r.Next(&field) || field.Number != wire.EventName {
		return
	}
	if on := OnEvent[string(field.Data)]; on != nil {
		on(fields)
	}
}

// request handles a request that came without a head.
func request(id uint64, fields []byte) {
	buffer := make([]byte, headSize+len(fields))
	copy(buffer[headSize:], fields)
	head := (*Head)(unsafe.Pointer(unsafe.SliceData(buffer)))
	*head = headOf(id, fields)
	OnRequest(head, len(buffer))
	pay()
}

// pay gives the node what is owed.
func pay() {
	if id := Owed; id != 0 {
		Owed = 0
		if n := reply(id, OwedAt, OwedLength); n < 0 {
			OnRefused(id, Failure(n))
		}
	}
}

// headOf finds the parts of a request: route, name, method and path, which come in this order.
func headOf(id uint64, fields []byte) Head {
	head := Head{Request: id, Rest: uint32(headSize)}
	var field wire.Field
	for r := wire.Read(fields); r.Next(&field); {
		end := uint32(headSize + len(fields) - r.Left())
		switch field.Number {
		case wire.EventHttpRequestRoute:
			head.Route = uint32(field.Value)
		case wire.EventName:
		case wire.EventHttpRequestMethod:
			head.Method, head.MethodLen = end-uint32(field.Value), uint32(field.Value)
		case wire.EventHttpRequestPath:
			head.Path, head.PathLen = end-uint32(field.Value), uint32(field.Value)
		default:
			return head
		}
		head.Rest = end
	}
	return head
}

// rejected is the error of a call whose failure came as an event.
func rejected(fields []byte) error {
	err := &Error{Kind: wire.KindFailed}
	var field wire.Field
	for r := wire.Read(fields); r.Next(&field); {
		switch field.Number {
		case wire.RejectKind:
			err.Kind = Kind(field.Value)
		case wire.RejectMessage:
			err.Message = field.Text()
		}
	}
	return err
}
