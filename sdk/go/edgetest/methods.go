//go:build !wasip1 && !js

package edgetest

import (
	"bytes"
	"strconv"

	"github.com/shanhaixingchen/edgekit"
	"github.com/shanhaixingchen/edgekit/internal/wire"
)

// methods are the answers to calls.
var methods = map[string]func(n *Node, a asked) (wire.Frame, error){
	wire.MethodRouteAdd: func(n *Node, _ asked) (wire.Frame, error) {
		n.routes++
		return wire.Frame(nil).Uint(wire.RouteAddReplyRoute, n.routes), nil
	},
	wire.MethodHttpHeader: func(n *Node, a asked) (wire.Frame, error) {
		var reply wire.Frame
		if value, found := n.headers[lower(a.text(wire.HttpHeaderName))]; found {
			reply = reply.Text(wire.HttpHeaderReplyValue, value)
		}
		return reply, nil
	},
	wire.MethodHttpHeaders: func(n *Node, _ asked) (wire.Frame, error) {
		var reply wire.Frame
		for name, value := range n.headers {
			reply = reply.Text(wire.HttpHeadersReplyName, name).Text(wire.HttpHeadersReplyValue, value)
		}
		return reply, nil
	},
	wire.MethodHttpWrite: func(n *Node, a asked) (wire.Frame, error) {
		answer := n.answers[a.number(wire.HttpWriteRequest)]
		if answer == nil {
			return nil, fail(edgekit.ErrClosed, "the request is over")
		}
		answer.Body = append(answer.Body, a.fields[wire.HttpWritePiece].Data...)
		return nil, nil
	},
	wire.MethodHttpEnd:     done,
	wire.MethodHttpFetch:   fetch,
	wire.MethodGpioOpen:    openPin,
	wire.MethodGpioRead:    withPin(wire.GpioReadHandle, readPin),
	wire.MethodGpioWrite:   withPin(wire.GpioWriteHandle, writePin),
	wire.MethodGpioEdge:    withPin(wire.GpioEdgeHandle, watchPin),
	wire.MethodGpioClose:   withPin(wire.GpioCloseHandle, func(*Node, *pin, asked) wire.Frame { return nil }),
	wire.MethodUartOpen:    openPort,
	wire.MethodUartRead:    readPort,
	wire.MethodUartWrite:   writePort,
	wire.MethodUartDrain:   done,
	wire.MethodUartClose:   done,
	wire.MethodKvOpen:      openStore,
	wire.MethodKvGet:       withStore(getKey),
	wire.MethodKvSet:       withStore(setKey),
	wire.MethodKvDelete:    withStore(deleteKey),
	wire.MethodKvExists:    withStore(existsKey),
	wire.MethodKvKeys:      withStore(listKeys),
	wire.MethodKvIncrement: withStore(incrementKey),
	wire.MethodKvCas:       withStore(swapKey),
	wire.MethodRtcRead: func(n *Node, _ asked) (wire.Frame, error) {
		return wire.Frame(nil).Sint(wire.RtcReadReplySeconds, n.Clock.Unix()).
			Uint(wire.RtcReadReplyNanos, uint64(n.Clock.Nanosecond())), nil
	},
	wire.MethodRtcSet: func(n *Node, a asked) (wire.Frame, error) {
		seconds, _ := wire.Signed(a.frame, wire.RtcSetSeconds)
		n.Clock = unix(seconds, int64(a.number(wire.RtcSetNanos)))
		return nil, nil
	},
	wire.MethodRtcSetAlarm: func(n *Node, a asked) (wire.Frame, error) {
		n.alarm = nil
		if seconds, found := wire.Signed(a.frame, wire.RtcSetAlarmSeconds); found {
			n.alarm = &seconds
		}
		return nil, nil
	},
	wire.MethodRtcAlarm: func(n *Node, _ asked) (wire.Frame, error) {
		if n.alarm == nil {
			return nil, nil
		}
		return wire.Frame(nil).Sint(wire.RtcAlarmReplySeconds, *n.alarm), nil
	},
	wire.MethodLogWrite: func(n *Node, a asked) (wire.Frame, error) {
		text := texts(a.text(wire.LogWriteMessage), a.frame, wire.LogWriteName, wire.LogWriteValue)
		n.log = append(n.log, Line{uint32(a.number(wire.LogWriteLevel)), text})
		return nil, nil
	},
	wire.MethodModuleConfig: func(n *Node, a asked) (wire.Frame, error) {
		name := a.text(wire.ModuleConfigName)
		value, found := n.Config[name]
		if !found {
			return nil, nil
		}
		return wire.Frame(nil).Text(wire.ModuleConfigReplyName, name).Text(wire.ModuleConfigReplyValue, value), nil
	},
}

func done(*Node, asked) (wire.Frame, error) { return nil, nil }

func fetch(n *Node, a asked) (wire.Frame, error) {
	url := a.text(wire.HttpFetchUrl)
	if n.Fetch == nil {
		return nil, fail(edgekit.ErrDenied, "the test has no Fetch that answers "+url)
	}
	method := a.text(wire.HttpFetchMethod)
	if method == "" {
		method = "GET"
	}
	status, body := n.Fetch(method, url, a.fields[wire.HttpFetchBody].Data)
	return wire.Frame(nil).Uint(wire.HttpFetchReplyStatus, uint64(status)).
		Bytes(wire.HttpFetchReplyBody, body).Text(wire.HttpFetchReplyUrl, url), nil
}

func openPin(n *Node, a asked) (wire.Frame, error) {
	p := n.pin(a.text(wire.GpioOpenLabel))
	if a.number(wire.GpioOpenDirection) == 1 {
		p.level = a.number(wire.GpioOpenInitial) != 0
	}
	n.lines = append(n.lines, p)
	return wire.Frame(nil).Uint(wire.GpioOpenReplyHandle, uint64(len(n.lines))), nil
}

// withPin finds the pin of a handle first.
func withPin(field uint32, do func(*Node, *pin, asked) wire.Frame) func(*Node, asked) (wire.Frame, error) {
	return func(n *Node, a asked) (wire.Frame, error) {
		at := a.number(field)
		if at == 0 || at > uint64(len(n.lines)) {
			return nil, fail(edgekit.ErrNotFound, "no line has the handle "+strconv.FormatUint(at, 10))
		}
		return do(n, n.lines[at-1], a), nil
	}
}

func readPin(_ *Node, p *pin, _ asked) wire.Frame {
	return wire.Frame(nil).Bool(wire.GpioReadReplyLevel, p.level)
}

func writePin(_ *Node, p *pin, a asked) wire.Frame {
	p.level = a.number(wire.GpioWriteLevel) != 0
	return nil
}

func watchPin(_ *Node, p *pin, a asked) wire.Frame {
	p.edges = a.number(wire.GpioEdgeEdges)
	return nil
}

func openPort(n *Node, a asked) (wire.Frame, error) {
	n.opened = append(n.opened, n.port(a.text(wire.UartOpenName)))
	return wire.Frame(nil).Uint(wire.UartOpenReplyHandle, uint64(len(n.opened))), nil
}

// opened gives the port of a handle.
func portOf(n *Node, at uint64) (*port, error) {
	if at == 0 || at > uint64(len(n.opened)) {
		return nil, fail(edgekit.ErrNotFound, "no port has the handle "+strconv.FormatUint(at, 10))
	}
	return n.opened[at-1], nil
}

func readPort(n *Node, a asked) (wire.Frame, error) {
	p, err := portOf(n, a.number(wire.UartReadHandle))
	if err != nil {
		return nil, err
	}
	if len(p.in) == 0 {
		return nil, fail(edgekit.ErrTimedOut, "the test has sent nothing to the port")
	}
	most := len(p.in)
	if asked := a.number(wire.UartReadMost); asked < uint64(most) {
		most = int(asked)
	}
	data := p.in[:most]
	p.in = p.in[most:]
	return wire.Frame(nil).Bytes(wire.UartReadReplyData, data), nil
}

func writePort(n *Node, a asked) (wire.Frame, error) {
	p, err := portOf(n, a.number(wire.UartWriteHandle))
	if err != nil {
		return nil, err
	}
	data := a.fields[wire.UartWriteData].Data
	p.out = append(p.out, data...)
	return wire.Frame(nil).Uint(wire.UartWriteReplyWritten, uint64(len(data))), nil
}

func openStore(n *Node, a asked) (wire.Frame, error) {
	n.names = append(n.names, a.text(wire.KvOpenName))
	return wire.Frame(nil).Uint(wire.KvOpenReplyHandle, uint64(len(n.names))), nil
}

// withStore finds the namespace of a handle first, which is field 1 of all these requests; field 2
// of most is the key.
func withStore(do func(map[string][]byte, string, asked) (wire.Frame, error)) func(*Node, asked) (wire.Frame, error) {
	return func(n *Node, a asked) (wire.Frame, error) {
		at := a.number(wire.KvGetHandle)
		if at == 0 || at > uint64(len(n.names)) {
			return nil, fail(edgekit.ErrNotFound, "no namespace has the handle "+strconv.FormatUint(at, 10))
		}
		return do(n.store(n.names[at-1]), a.text(wire.KvGetKey), a)
	}
}

func getKey(store map[string][]byte, key string, _ asked) (wire.Frame, error) {
	value, found := store[key]
	if !found {
		return nil, nil
	}
	return wire.Frame(nil).Bytes(wire.KvGetReplyValue, value), nil
}

func setKey(store map[string][]byte, key string, a asked) (wire.Frame, error) {
	store[key] = append([]byte{}, a.fields[wire.KvSetValue].Data...)
	return nil, nil
}

func deleteKey(store map[string][]byte, key string, _ asked) (wire.Frame, error) {
	delete(store, key)
	return nil, nil
}

func existsKey(store map[string][]byte, key string, _ asked) (wire.Frame, error) {
	_, found := store[key]
	return wire.Frame(nil).Bool(wire.KvExistsReplyExists, found), nil
}

func listKeys(store map[string][]byte, _ string, a asked) (wire.Frame, error) {
	keys := sorted(store, a.text(wire.KvKeysCursor))
	limit := int(a.number(wire.KvKeysLimit))
	var reply wire.Frame
	for i, key := range keys {
		if limit > 0 && i == limit {
			return reply.Text(wire.KvKeysReplyCursor, keys[i-1]), nil
		}
		reply = reply.Text(wire.KvKeysReplyKey, key)
	}
	return reply, nil
}

func incrementKey(store map[string][]byte, key string, a asked) (wire.Frame, error) {
	var sum int64
	if value, found := store[key]; found {
		var err error
		if sum, err = strconv.ParseInt(string(value), 10, 64); err != nil {
			return nil, fail(edgekit.ErrInvalid, "the value of "+key+" is no number")
		}
	}
	delta, _ := wire.Signed(a.frame, wire.KvIncrementDelta)
	sum += delta
	store[key] = strconv.AppendInt(nil, sum, 10)
	return wire.Frame(nil).Sint(wire.KvIncrementReplyValue, sum), nil
}

func swapKey(store map[string][]byte, key string, a asked) (wire.Frame, error) {
	value, found := store[key]
	expected, wanted := a.fields[wire.KvCasExpected]
	if found != wanted || found && !bytes.Equal(value, expected.Data) {
		reply := wire.Frame(nil).Bool(wire.KvCasReplySwapped, false)
		if found {
			reply = reply.Bytes(wire.KvCasReplyValue, value)
		}
		return reply, nil
	}
	if to, kept := a.fields[wire.KvCasValue]; kept {
		store[key] = append([]byte{}, to.Data...)
	} else {
		delete(store, key)
	}
	return wire.Frame(nil).Bool(wire.KvCasReplySwapped, true), nil
}
