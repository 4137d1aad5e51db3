//go:build !wasip1 && !js

package edgetest

import (
	"sort"
	"strings"
	"time"

	"github.com/shanhaixingchen/edgekit"
	"github.com/shanhaixingchen/edgekit/internal/host"
	"github.com/shanhaixingchen/edgekit/internal/wire"
)

// Node is a node in memory.
type Node struct {
	// Config is what the configuration tells the module.
	Config map[string]string
	// Fetch answers requests of the program; without it they fail.
	Fetch func(method, url string, body []byte) (status int, answer []byte)
	// Clock is the real-time clock; it stands still.
	Clock time.Time

	pins    map[string]*pin
	lines   []*pin
	ports   map[string]*port
	opened  []*port
	stores  map[string]map[string][]byte
	names   []string
	fails   map[string]error
	others  map[string]func([]byte) ([]byte, error)
	log     []Line
	routes  uint64
	request uint64
	headers map[string]string
	answers map[uint64]*Answer
	alarm   *int64
}

// Line is a line of log.
type Line struct {
	// Level is 0 debug, 1 info, 2 warning, 3 error.
	Level uint32
	// Text is the line, with names and values behind it.
	Text string
}

// pin is a line of a GPIO chip.
type pin struct {
	level bool
	edges uint64
	count uint64
}

// port is a serial port.
type port struct {
	in, out []byte
}

// Start makes a node and lets the program run on it from now on, with no routes.
func Start() *Node {
	n := &Node{
		Config:  map[string]string{},
		Clock:   time.Unix(1_700_000_000, 0),
		pins:    map[string]*pin{},
		ports:   map[string]*port{},
		stores:  map[string]map[string][]byte{},
		fails:   map[string]error{},
		others:  map[string]func([]byte) ([]byte, error){},
		answers: map[uint64]*Answer{},
	}
	host.Machine = machine{n}
	for _, reset := range host.Resets {
		reset()
	}
	return n
}

// Fail makes a method fail, "kv.set" for example, until it is called with a nil error.
func (n *Node) Fail(method string, err error) { n.fails[method] = err }

// Answer lets a function answer a method: one of a capability that somebody has added to nodes, or
// another one than this node's own.
func (n *Node) Answer(method string, answer func(request []byte) ([]byte, error)) {
	n.others[method] = answer
}

// Log gives the lines that the program has written.
func (n *Node) Log() []Line { return n.log }

// Pin gives the level of a pin.
func (n *Node) Pin(label string) bool { return n.pin(label).level }

// SetPin sets the level of a pin; the program is told if it watches it.
func (n *Node) SetPin(label string, level bool) {
	p := n.pin(label)
	if p.level == level {
		return
	}
	p.level = level
	p.count++
	wanted := uint64(1)
	if !level {
		wanted = 2
	}
	for handle, line := range n.lines {
		if line == p && p.edges&wanted != 0 {
			n.event(wire.EventGpioEdge, wire.Frame(nil).
				Uint(wire.EventGpioEdgeHandle, uint64(handle)+1).
				Bool(wire.EventGpioEdgeLevel, level).
				Uint(wire.EventGpioEdgeCount, p.count))
		}
	}
}

// Send lets a serial port receive bytes.
func (n *Node) Send(name string, data []byte) {
	p := n.port(name)
	p.in = append(p.in, data...)
}

// Sent gives the bytes that the program has written to a serial port.
func (n *Node) Sent(name string) []byte { return n.port(name).out }

// Value gives the value of a key of a namespace, nil if it is not there.
func (n *Node) Value(namespace, key string) []byte { return n.stores[namespace][key] }

// SetValue sets the value of a key of a namespace.
func (n *Node) SetValue(namespace, key string, value []byte) { n.store(namespace)[key] = value }

// Ring lets the alarm of the clock be due, if it is set.
func (n *Node) Ring() {
	if at := n.alarm; at != nil {
		n.alarm = nil
		n.event(wire.EventRtcAlarm, wire.Frame(nil).Sint(wire.EventRtcAlarmSeconds, *at))
	}
}

func (n *Node) pin(label string) *pin {
	if n.pins[label] == nil {
		n.pins[label] = &pin{}
	}
	return n.pins[label]
}

func (n *Node) port(name string) *port {
	if n.ports[name] == nil {
		n.ports[name] = &port{}
	}
	return n.ports[name]
}

func (n *Node) store(name string) map[string][]byte {
	if n.stores[name] == nil {
		n.stores[name] = map[string][]byte{}
	}
	return n.stores[name]
}

// event sends an event to the program.
func (n *Node) event(name string, fields wire.Frame) {
	host.Event(0, append(wire.Frame(nil).Text(wire.EventName, name), fields...))
}

// machine is the node as the SDK sees it.
type machine struct{ *Node }

// Log takes a line of log.
func (m machine) Log(level uint32, text string) { m.log = append(m.log, Line{level, text}) }

// Reply takes the answer to a request.
func (m machine) Reply(request uint64, frame []byte) error {
	answer := m.answers[request]
	if answer == nil || answer.Status != 0 {
		return fail(edgekit.ErrClosed, "the request is over")
	}
	return answer.read(frame)
}

// Call answers a call of a method.
func (m machine) Call(method string, request []byte) ([]byte, error) {
	if err := m.fails[method]; err != nil {
		return nil, err
	}
	if other := m.others[method]; other != nil {
		return other(request)
	}
	answer := methods[method]
	if answer == nil {
		return nil, fail(edgekit.ErrUnsupported, "package edgetest has no "+method)
	}
	fields := map[uint32]wire.Field{}
	var field wire.Field
	for r := wire.Read(request); r.Next(&field); {
		fields[field.Number] = field
	}
	reply, err := answer(m.Node, asked{fields, request})
	return reply, err
}

// asked is a request of a method.
type asked struct {
	fields map[uint32]wire.Field
	frame  []byte
}

func (a asked) number(number uint32) uint64 { return a.fields[number].Value }

func (a asked) text(number uint32) string {
	field := a.fields[number]
	return field.Text()
}

func fail(kind edgekit.Kind, message string) error {
	return &edgekit.Error{Kind: kind, Message: message}
}

// texts joins names and values as a line of log shows them.
func texts(message string, frame []byte, name, value uint32) string {
	var field wire.Field
	for r := wire.Read(frame); r.Next(&field); {
		switch field.Number {
		case name:
			message += " " + field.Text() + "="
		case value:
			message += field.Text()
		}
	}
	return message
}

// sorted are the keys of a namespace from a cursor on.
func sorted(store map[string][]byte, cursor string) []string {
	var keys []string
	for key := range store {
		if strings.Compare(key, cursor) > 0 || cursor == "" {
			keys = append(keys, key)
		}
	}
	sort.Strings(keys)
	return keys
}
