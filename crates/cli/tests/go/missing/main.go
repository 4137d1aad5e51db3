// Asks for what no program finds outside of a browser.
package main

import "syscall/js"

func main() {
	storage := js.Global().Get("localStorage")
	if !storage.IsUndefined() {
		if storage.Call("getItem", "visits").IsNull() {
			storage.Call("setItem", "visits", "1")
		}
		println("visits:", storage.Get("visits").String())
		return
	}
	js.Global().Get("navigator").Get("gpu")
	js.Global().Get("document").Call("getElementById", "app")
}
