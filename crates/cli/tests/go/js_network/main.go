//go:build js

// What a Go program does with fetch, streams and WebSockets through syscall/js.
//
// Arguments: the address of an HTTP server, that of a WebSocket server that echoes.
package main

import (
	"fmt"
	"os"
	"strings"
	"syscall/js"
)

var global = js.Global()

// await waits for a promise; the second result is what it was rejected with.
func await(promise js.Value) (js.Value, js.Value) {
	done := make(chan [2]js.Value, 1)
	ok := js.FuncOf(func(_ js.Value, args []js.Value) any {
		done <- [2]js.Value{args[0], js.Undefined()}
		return nil
	})
	bad := js.FuncOf(func(_ js.Value, args []js.Value) any {
		done <- [2]js.Value{js.Undefined(), args[0]}
		return nil
	})
	defer ok.Release()
	defer bad.Release()
	promise.Call("then", ok, bad)
	both := <-done
	return both[0], both[1]
}

func fetch(url string, options map[string]any) js.Value {
	response, err := await(global.Call("fetch", url, options))
	if err.Truthy() {
		fmt.Println("rejected:", err.Call("toString"))
		return js.Null()
	}
	return response
}

func text(value js.Value) string {
	result, err := await(value.Call("text"))
	if err.Truthy() {
		return "rejected: " + err.Call("toString").String()
	}
	return result.String()
}

func main() {
	base := os.Args[1]
	if len(os.Args) > 3 && os.Args[3] == "wait" {
		fetch(base+"/slow", nil)
		return
	}
	response := fetch(base+"/hello", nil)
	if response.IsNull() {
		return
	}
	fmt.Println(response.Get("status"), response.Get("ok"), response.Get("headers").Call("get", "Content-Type"), text(response))
	fmt.Println("again:", text(response), response.Get("bodyUsed"))

	// A body that the program gives piece by piece.
	pieces := []any{"one ", "two ", "three"}
	encoder := global.Get("TextEncoder").New()
	pull := js.FuncOf(func(_ js.Value, args []js.Value) any {
		if len(pieces) == 0 {
			args[0].Call("close")
			return nil
		}
		args[0].Call("enqueue", encoder.Call("encode", pieces[0]))
		pieces = pieces[1:]
		return nil
	})
	source := global.Get("Object").New()
	source.Set("pull", pull)
	stream := global.Get("ReadableStream").New(source)
	response = fetch(base+"/echo", map[string]any{"method": "post", "body": stream, "duplex": "half"})
	fmt.Println("streamed:", text(response))

	headers := global.Get("Headers").New()
	headers.Call("append", "X-Test", " a ")
	headers.Call("append", "x-test", "b")
	request := global.Get("Request").New(base+"/echo?q", map[string]any{
		"method": "PUT", "headers": headers, "body": "text",
	})
	fmt.Println(request.Get("method"), request.Get("headers").Call("get", "content-type"))
	response, _ = await(global.Call("fetch", request))
	fmt.Println("request:", text(response))

	response = fetch(base+"/redirect", nil)
	fmt.Println("redirected:", response.Get("redirected"), strings.TrimPrefix(response.Get("url").String(), base))
	response = fetch(base+"/redirect", map[string]any{"redirect": "manual"})
	fmt.Println("manual:", response.Get("status"), response.Get("headers").Call("get", "location"))
	fetch(base+"/redirect", map[string]any{"redirect": "error"})
	fetch(base+"/loop", nil)
	fetch("http://example.com/", nil)
	fetch("nonsense", nil)

	own := global.Get("Response").New(`{"a":[1,2]}`, map[string]any{"status": 201})
	object, _ := await(own.Call("json"))
	fmt.Println("own:", own.Get("status"), object.Get("a").Index(1))

	if controller := global.Get("AbortController"); controller.Truthy() {
		controller = controller.New()
		options := map[string]any{"signal": controller.Get("signal")}
		promise := global.Call("fetch", base+"/slow", options)
		controller.Call("abort")
		_, err := await(promise)
		fmt.Println("aborted:", err.Get("name"))
	}
	webSocket(os.Args[2])
}

func webSocket(url string) {
	events := make(chan string, 8)
	socket := global.Get("WebSocket").New(url)
	fmt.Println("socket:", socket.Get("readyState"), socket.Get("CONNECTING"))
	on := func(name string, call func(event js.Value) string) {
		socket.Call("addEventListener", name, js.FuncOf(func(_ js.Value, args []js.Value) any {
			events <- call(args[0])
			return nil
		}))
	}
	on("open", func(js.Value) string { return "open" })
	on("error", func(event js.Value) string { return "error: " + event.Get("message").String() })
	on("close", func(event js.Value) string {
		return fmt.Sprint("close ", event.Get("code"), " ", event.Get("reason"), " ", event.Get("wasClean"))
	})
	socket.Set("onmessage", js.FuncOf(func(_ js.Value, args []js.Value) any {
		data := args[0].Get("data")
		if data.Type() == js.TypeString {
			events <- "text " + data.String()
			return nil
		}
		bytes := make([]byte, data.Get("byteLength").Int())
		js.CopyBytesToGo(bytes, global.Get("Uint8Array").New(data))
		events <- fmt.Sprint("bytes ", bytes)
		return nil
	}))
	fmt.Println(<-events)
	socket.Call("send", "héllo")
	fmt.Println(<-events)
	bytes := global.Get("Uint8Array").New(3)
	js.CopyBytesToJS(bytes, []byte{1, 2, 255})
	socket.Call("send", bytes)
	fmt.Println(<-events)
	socket.Call("close", 1000, "enough")
	fmt.Println(<-events, socket.Get("readyState"))

	socket = global.Get("WebSocket").New("ws://example.com/")
	on("error", func(event js.Value) string { return "error: " + event.Get("message").String() })
	on("close", func(event js.Value) string { return fmt.Sprint("close ", event.Get("code")) })
	fmt.Println(<-events)
	fmt.Println(<-events)
}
