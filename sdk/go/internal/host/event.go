package host

import "github.com/shanhaixingchen/edgekit/internal/wire"

// call handles an event that is nobody's reply: its first field is its name, or the route of a request.
func call(id uint64, fields []byte) {
	if len(fields) == 0 {
		return
	}
	if fields[0] == wire.EventHttpRequestRoute<<3 {
		if OnRequest != nil {
			OnRequest(id, fields[1:])
		}
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
