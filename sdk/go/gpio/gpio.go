// Package gpio reads and sets the pins of the machine, by the labels that its operator gave them.
//
//	relay, err := gpio.Output("relay", false)
//	if err != nil { ... }
//	relay.Set(true)
package gpio

import (
	"time"

	"github.com/shanhaixingchen/edgekit/internal/host"
	"github.com/shanhaixingchen/edgekit/internal/wire"
)

// Bias is what pulls an input that nothing drives.
type Bias uint8

// What may pull an input.
const (
	// BiasAsIs leaves it as it is.
	BiasAsIs Bias = iota
	// BiasNone lets it float.
	BiasNone
	// PullUp pulls it up.
	PullUp
	// PullDown pulls it down.
	PullDown
)

// Drive is how an output drives its line.
type Drive uint8

// How an output may drive its line.
const (
	// PushPull drives both levels.
	PushPull Drive = iota
	// OpenDrain drives only the low level.
	OpenDrain
	// OpenSource drives only the high level.
	OpenSource
)

// Options are what a line is opened with, beyond its direction.
type Options struct {
	// Bias is what pulls an input.
	Bias Bias
	// Drive is how an output drives the line.
	Drive Drive
	// ActiveLow says that the low voltage means true.
	ActiveLow bool
	// Initial is the level that an output begins with.
	Initial bool
	// Debounce is how long a level of an input must last to count.
	Debounce time.Duration
}

// Pin is a line that is open. A pin that was opened twice by one module is one line.
type Pin struct {
	handle uint32
	label  string
}

// Input opens a line to read it.
func Input(label string) (*Pin, error) { return open(label, 0, Options{}) }

// Output opens a line to set it, beginning with a level.
func Output(label string, initial bool) (*Pin, error) {
	return open(label, 1, Options{Initial: initial})
}

// OpenInput opens a line to read it.
func OpenInput(label string, options Options) (*Pin, error) { return open(label, 0, options) }

// OpenOutput opens a line to set it.
func OpenOutput(label string, options Options) (*Pin, error) { return open(label, 1, options) }

func open(label string, direction uint64, options Options) (*Pin, error) {
	request := wire.Frame(nil).Text(wire.GpioOpenLabel, label).
		Uint(wire.GpioOpenDirection, direction).
		Uint(wire.GpioOpenBias, uint64(options.Bias)).
		Uint(wire.GpioOpenDrive, uint64(options.Drive)).
		Bool(wire.GpioOpenActiveLow, options.ActiveLow).
		Bool(wire.GpioOpenInitial, options.Initial).
		Uint(wire.GpioOpenDebounce, uint64(options.Debounce.Microseconds()))
	reply, err := host.Call(wire.MethodGpioOpen, request)
	if err != nil {
		return nil, err
	}
	handle, _ := wire.Number(reply, wire.GpioOpenReplyHandle)
	return &Pin{uint32(handle), label}, nil
}

// Label is the line's label.
func (p *Pin) Label() string { return p.label }

// Get reads the line: whether it is active.
func (p *Pin) Get() (bool, error) { return host.GpioRead(p.handle) }

// Set sets an output.
func (p *Pin) Set(level bool) error { return host.GpioWrite(p.handle, level) }

// Toggle sets an output to what it is not, and gives what it is then.
func (p *Pin) Toggle() (bool, error) {
	level, err := p.Get()
	if err != nil {
		return false, err
	}
	return !level, p.Set(!level)
}

// Edges are the changes of an input to be told of.
type Edges uint8

// Which changes to be told of.
const (
	// Rising is the change to active.
	Rising Edges = 1 << iota
	// Falling is the change to not active.
	Falling
	// Both is either.
	Both = Rising | Falling
)

// Edge is a change of an input.
type Edge struct {
	// Level is what the input has become.
	Level bool
	// Time is when, by a clock that is never set; good for differences only.
	Time time.Duration
	// Count is how many changes there have been, those that were lost among them.
	Count uint64
}

// watchers are who is told of changes, by handle.
var watchers = map[uint32]func(Edge){}

// Watch calls a function at changes of an input, until it is called with nil.
//
// The function is called as handlers of requests are: it may wait. Something has to wait for events
// for it to be called: httpwasm.ListenAndServe does, and so does select {} in main.
func (p *Pin) Watch(edges Edges, changed func(Edge)) error {
	if changed == nil {
		edges = 0
	}
	host.OnEvent[wire.EventGpioEdge] = edge
	request := wire.Frame(nil).Uint(wire.GpioEdgeHandle, uint64(p.handle)).Uint(wire.GpioEdgeEdges, uint64(edges))
	if _, err := host.Call(wire.MethodGpioEdge, request); err != nil {
		return err
	}
	if changed == nil {
		delete(watchers, p.handle)
		return nil
	}
	watchers[p.handle] = changed
	host.Start()
	return nil
}

// edge handles the event.
func edge(fields []byte) {
	var handle uint32
	var edge Edge
	var field wire.Field
	for r := wire.Read(fields); r.Next(&field); {
		switch field.Number {
		case wire.EventGpioEdgeHandle:
			handle = uint32(field.Value)
		case wire.EventGpioEdgeLevel:
			edge.Level = field.Bool()
		case wire.EventGpioEdgeTime:
			edge.Time = time.Duration(field.Value)
		case wire.EventGpioEdgeCount:
			edge.Count = field.Value
		}
	}
	if changed := watchers[handle]; changed != nil {
		changed(edge)
	}
}

// Close gives the line back.
func (p *Pin) Close() error {
	delete(watchers, p.handle)
	_, err := host.Call(wire.MethodGpioClose, wire.Frame(nil).Uint(wire.GpioCloseHandle, uint64(p.handle)))
	return err
}
