//go:build js && !tinygo

package host

import "syscall/js"

// listen lets the node call a function when events wait.
func listen() {
	edgekit := js.Global().Get("edgekit")
	if edgekit.IsUndefined() {
		panic("edgekit: there is no globalThis.edgekit: this module runs on an edge node")
	}
	counted := false
	edgekit.Set("onbell", js.FuncOf(func(js.Value, []js.Value) any {
		if !counted {
			// The goroutine that handles events of JavaScript, which Go counts and keeps.
			counted = true
			own++
		}
		own++
		go takeOver()
		return nil
	}))
}
