// A js program without the SDK: all it uses is globalThis.edgekit.
package main

import (
	"fmt"
	"syscall/js"
)

var edgekit = js.Global().Get("edgekit")

// bytes makes a Uint8Array.
func bytes(b []byte) js.Value {
	array := js.Global().Get("Uint8Array").New(len(b))
	js.CopyBytesToJS(array, b)
	return array
}

// text makes a frame of one field, for texts below 128 bytes.
func text(number byte, s string) js.Value {
	return bytes(append([]byte{number<<3 | 2, byte(len(s))}, s...))
}

// kind calls a method that is refused, and gives the kind of its error.
func kind() (kind string) {
	defer func() {
		kind = recover().(js.Error).Value.Get("kind").String()
	}()
	edgekit.Call("call", "kv.open", text(1, "settings"))
	return "none"
}

func main() {
	edgekit.Call("call", "route.add", text(1, "/face"))
	edgekit.Call("log", 1, "the face is there")
	edgekit.Call("on", js.FuncOf(func(_ js.Value, args []js.Value) any {
		event := make([]byte, args[0].Length())
		js.CopyBytesToGo(event, args[0])
		// A call by its tag and its number, which is below 128 here.
		if event[0] != 1 || event[1] == 0 {
			return nil
		}
		id := int(event[1])
		edgekit.Call("callAsync", "clock.now", bytes(nil)).Call("then", js.FuncOf(func(_ js.Value, args []js.Value) any {
			version := edgekit.Get("version").Int()
			body := fmt.Sprintf("version %d, clock %t, kv %s", version, args[0].Length() > 8, kind())
			edgekit.Call("reply", id, text(4, body))
			return nil
		}))
		return nil
	}))
	select {}
}
