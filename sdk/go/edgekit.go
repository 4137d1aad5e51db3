// Package edgekit is what all packages of the SDK share: the kinds of errors.
//
// A program for an edge node uses the packages beside it: httpwasm to answer requests, gpio, uart, rtc,
// kv, sql and fetch to use what the node has, log to say what it does, and edgetest to be tested on any
// machine. It is built with stock Go 1.21 or later, for GOOS=wasip1 or GOOS=js, GOARCH=wasm.
//
// What a program may use is what its manifest asks for and the operator grants. All else fails with
// [ErrDenied]; the message names the rule.
package edgekit

import (
	"github.com/shanhaixingchen/edgekit/internal/host"
	"github.com/shanhaixingchen/edgekit/internal/wire"
)

// Version is the version of the interface between module and node that this SDK speaks.
const Version = wire.Version

// Error is what calls of the node fail with. Its kind can be asked for:
//
//	if errors.Is(err, edgekit.ErrNotFound) { ... }
type Error = host.Error

// Kind is the kind of an error; it is an error itself, to compare with.
type Kind = host.Kind

// The kinds of errors.
const (
	// ErrDenied says that the permissions do not allow it.
	ErrDenied Kind = wire.KindDenied
	// ErrNotFound says that there is no such thing.
	ErrNotFound Kind = wire.KindNotFound
	// ErrInUse says that another module, or another program, has it.
	ErrInUse Kind = wire.KindAlreadyInUse
	// ErrInvalid says that the request makes no sense.
	ErrInvalid Kind = wire.KindInvalid
	// ErrUnsupported says that this node cannot do it.
	ErrUnsupported Kind = wire.KindUnsupported
	// ErrHardwareFault says that the device failed.
	ErrHardwareFault Kind = wire.KindHardwareFault
	// ErrWouldBlock says that there is nothing yet.
	ErrWouldBlock Kind = wire.KindWouldBlock
	// ErrTimedOut says that it took longer than it may.
	ErrTimedOut Kind = wire.KindTimedOut
	// ErrLimit says that a limit is reached.
	ErrLimit Kind = wire.KindLimit
	// ErrClosed says that the other end is gone.
	ErrClosed Kind = wire.KindClosed
	// ErrConflict says that somebody else changed it meanwhile.
	ErrConflict Kind = wire.KindConflict
	// ErrFailed says anything else.
	ErrFailed Kind = wire.KindFailed
)

// Config gives what the configuration tells the module under a name, and whether it does.
func Config(name string) (string, bool) {
	reply, err := host.Call(wire.MethodModuleConfig, wire.Frame(nil).Text(wire.ModuleConfigName, name))
	if err != nil {
		return "", false
	}
	var field wire.Field
	for r := wire.Read(reply); r.Next(&field); {
		if field.Number == wire.ModuleConfigReplyValue {
			return field.Text(), true
		}
	}
	return "", false
}

// Call calls a method that no package of the SDK has: one of a capability that whoever runs the node
// added. What request and reply mean is between the two of you.
func Call(method string, request []byte) ([]byte, error) {
	reply, err := host.Call(method, request)
	if err != nil {
		return nil, err
	}
	// The node may use the buffer again.
	return append([]byte(nil), reply...), nil
}
