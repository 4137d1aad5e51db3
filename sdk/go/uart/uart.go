// Package uart reads and writes serial ports, by the names that the operator gave them.
package uart

import (
	"time"

	"github.com/shanhaixingchen/edgekit/internal/host"
	"github.com/shanhaixingchen/edgekit/internal/wire"
)

// Parity is the parity bit of a port.
type Parity uint8

// Parities.
const (
	// NoParity is without a parity bit.
	NoParity Parity = iota
	// OddParity makes the number of ones odd.
	OddParity
	// EvenParity makes the number of ones even.
	EvenParity
)

// Flow is how a port keeps the other end from sending too much.
type Flow uint8

// Ways of flow control.
const (
	// NoFlow is none.
	NoFlow Flow = iota
	// Wires is by the wires RTS and CTS.
	Wires
	// Bytes is by the bytes XON and XOFF.
	Bytes
)

// Config is how a port is set. The zero value is 115,200 baud, 8 data bits, no parity, 1 stop bit.
type Config struct {
	// Baud is the number of bits a second; 0 for 115,200.
	Baud uint32
	// DataBits is 5 to 8; 0 for 8.
	DataBits uint8
	// Parity is the parity bit.
	Parity Parity
	// StopBits is 1 or 2; 0 for 1.
	StopBits uint8
	// Flow is the flow control.
	Flow Flow
}

// Port is a port that is open. It is an io.ReadWriteCloser.
type Port struct {
	handle  uint64
	timeout time.Duration
}

// Open opens a port.
func Open(name string, config Config) (*Port, error) {
	request := wire.Frame(nil).Text(wire.UartOpenName, name).
		Uint(wire.UartOpenBaud, uint64(config.Baud)).
		Uint(wire.UartOpenDataBits, uint64(config.DataBits)).
		Uint(wire.UartOpenParity, uint64(config.Parity)).
		Uint(wire.UartOpenStopBits, uint64(config.StopBits)).
		Uint(wire.UartOpenFlow, uint64(config.Flow))
	reply, err := host.Call(wire.MethodUartOpen, request)
	if err != nil {
		return nil, err
	}
	handle, _ := wire.Number(reply, wire.UartOpenReplyHandle)
	return &Port{handle: handle}, nil
}

// SetTimeout limits how long a Read waits; it fails with edgekit.ErrTimedOut then. 0, as it is at
// first, is for as long as it takes.
func (p *Port) SetTimeout(timeout time.Duration) { p.timeout = timeout }

// Read reads at least one byte, waiting for it.
func (p *Port) Read(b []byte) (int, error) {
	if len(b) == 0 {
		return 0, nil
	}
	request := wire.Frame(nil).Uint(wire.UartReadHandle, p.handle).Uint(wire.UartReadMost, uint64(len(b)))
	if p.timeout > 0 {
		milliseconds := (p.timeout + time.Millisecond - 1) / time.Millisecond
		request = request.Uint(wire.UartReadTimeout, uint64(milliseconds))
	}
	reply, err := host.Call(wire.MethodUartRead, request)
	if err != nil {
		return 0, err
	}
	data, _ := wire.Data(reply, wire.UartReadReplyData)
	return copy(b, data), nil
}

// Write writes all bytes.
func (p *Port) Write(b []byte) (int, error) {
	written := 0
	for written < len(b) {
		part := b[written:]
		if len(part) > 64<<10 {
			part = part[:64<<10]
		}
		request := wire.Frame(nil).Uint(wire.UartWriteHandle, p.handle).Bytes(wire.UartWriteData, part)
		reply, err := host.Call(wire.MethodUartWrite, request)
		if err != nil {
			return written, err
		}
		n, _ := wire.Number(reply, wire.UartWriteReplyWritten)
		if n == 0 || n > uint64(len(part)) {
			return written, host.Invalid("the node did not say how much it has written")
		}
		written += int(n)
	}
	return written, nil
}

// Drain waits until everything written has left the port.
func (p *Port) Drain() error {
	_, err := host.Call(wire.MethodUartDrain, wire.Frame(nil).Uint(wire.UartDrainHandle, p.handle))
	return err
}

// Close gives the port back.
func (p *Port) Close() error {
	_, err := host.Call(wire.MethodUartClose, wire.Frame(nil).Uint(wire.UartCloseHandle, p.handle))
	return err
}
