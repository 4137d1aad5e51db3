// Package httpwasm answers HTTP requests that an edge node passes on.
//
// It looks like net/http where it can, but does not need it: a handler of a few kilobytes costs a few
// thousand instructions, and a module less than half of what net/http alone takes.
// Handlers written for net/http are served too, see [Handle].
//
//	func main() {
//		httpwasm.HandleFunc("GET /hello/{name}", func(w httpwasm.ResponseWriter, r *httpwasm.Request) {
//			w.Write([]byte("Hello, " + r.PathValue("name")))
//		})
//		httpwasm.ListenAndServe(":8080")
//	}
//
// # Goroutines
//
// Each request is handled as if by a goroutine of its own: a handler may wait, for a channel, a timer or
// an answer of the node, and others are served meanwhile. Handlers that do not wait run one after the
// other. A panic in a handler ends the program; the node says so in its log and starts it again.
//
// # Standard input
//
// In modules for wasip1 the standard input belongs to this SDK: the node wakes the program through it.
package httpwasm

import (
	"unsafe"

	"github.com/shanhaixingchen/edgekit/internal/host"
	"github.com/shanhaixingchen/edgekit/internal/wire"
)

// Handler answers requests.
type Handler interface {
	// Serve answers a request; the answer is complete when it returns.
	Serve(w ResponseWriter, r *Request)
}

// HandlerFunc is a function that answers requests.
type HandlerFunc func(w ResponseWriter, r *Request)

// Serve calls the function.
func (f HandlerFunc) Serve(w ResponseWriter, r *Request) { f(w, r) }

// route is a pattern with its handler.
type route struct {
	pattern pattern
	handle  HandlerFunc
}

var (
	// routes are all patterns, by their number on the node less one.
	routes []route
	// failed is why a route was refused.
	failed error
)

// HandleFunc serves what matches a pattern, as http.ServeMux of Go 1.22 has them:
// "[METHOD ][HOST]/path", in which "{name}" stands for one part of the path, "{name...}" for the rest
// of it, and "{$}" for its end. A path that ends with a slash matches everything below it.
//
// The node decides which of all patterns of all modules fits a request best. A pattern that is refused,
// because it is malformed or not granted, makes [ListenAndServe] fail.
func HandleFunc(pattern string, handler func(w ResponseWriter, r *Request)) {
	number, err := addRoute(pattern)
	if err != nil {
		if failed == nil {
			failed = err
		}
		return
	}
	for len(routes) < int(number) {
		routes = append(routes, route{})
	}
	routes[number-1] = route{parsePattern(pattern), handler}
	start()
}

// start lets requests come here.
func start() { host.OnRequest, host.OnRefused = serve, refused }

// addRoute tells the node of a pattern and gives its number.
func addRoute(pattern string) (uint32, error) {
	reply, err := host.Call(wire.MethodRouteAdd, wire.Frame(nil).Text(wire.RouteAddPattern, pattern))
	if err != nil {
		return 0, err
	}
	var field wire.Field
	for r := wire.Read(reply); r.Next(&field); {
		if field.Number == wire.RouteAddReplyRoute && field.Value > 0 && field.Value <= 1<<16 {
			return uint32(field.Value), nil
		}
	}
	return 0, host.Invalid("the node gave no number for the route " + pattern)
}

// ListenAndServe serves the routes. It does not return, unless a route was refused.
//
// The address is the node's matter: what the module asks for is in its routes, and the node listens
// where its operator wants it to.
func ListenAndServe(addr string) error {
	if failed != nil {
		host.Log(wireLevelError, "httpwasm: "+failed.Error())
		return failed
	}
	start()
	return host.Serve()
}

// wireLevelError is the level of errors in the log.
const wireLevelError = 3

// slabSize is how many exchanges are allocated together: one allocation costs as much as all else.
const slabSize = 64

var (
	// slab is exchanges, of which so many bytes are used.
	slab *[slabSize]exchange
	used = slabSize * unsafe.Sizeof(exchange{})
)

// serve handles a request; its answer is owed then, unless it is sent already.
//
// What is behind the head that the node wrote is never changed, so texts are parts of it. Most handlers need some
// hundred instructions: so everything that all requests need is done here, in few steps.
func serve(head *host.Head, size int) {
	if used >= slabSize*unsafe.Sizeof(exchange{}) {
		slab, used = new([slabSize]exchange), 0
	}
	x := (*exchange)(unsafe.Add(unsafe.Pointer(slab), used))
	used += unsafe.Sizeof(exchange{})
	d := &desk0
	if d.id != 0 {
		d = otherDesk()
	}
	r, w := &x.request, &x.response
	at, number := unsafe.Pointer(head), int(head.Route)-1
	var to *route
	// The node names the route, unless it comes by the manifest.
	if uint(number) < uint(len(routes)) {
		to = &routes[number]
	} else {
		to = &nowhere
	}
	id := head.Request
	method, path := unsafe.Add(at, head.Method), unsafe.Add(at, head.Path)
	w.id, d.id = id, id
	(*words)(unsafe.Pointer(&r.Method)).size = int(head.MethodLen)
	(*words)(unsafe.Pointer(&r.Path)).size = int(head.PathLen)
	r.Body.size = size
	// One after the other, so that it is asked once whether Go's collector wants to know.
	(*words)(unsafe.Pointer(&r.Method)).data = method
	(*words)(unsafe.Pointer(&r.Path)).data = path
	r.Body.head = head
	r.pattern = &to.pattern
	w.desk = d
	w.header.fields = d.fields[:0]
	to.handle(w, r)
	// What most answers do not need is done in finish.
	d = w.desk
	end := d.end
	if end == 0 || d.isOdd || w.header.changed || watches != nil || d != &desk0 {
		w.finish()
		return
	}
	w.header.fields = w.header.fields[:0:0]
	if end-d.body != d.length {
		d.seal()
	}
	d.owe()
}

// words is how a text lies in memory.
type words struct {
	data unsafe.Pointer
	size int
}

// nowhere serves requests whose route the node does not name.
var nowhere = route{handle: findAndServe}

func findAndServe(w ResponseWriter, r *Request) {
	to := r.find()
	if to == nil {
		r.pattern = nil
		NotFound(w, r)
		return
	}
	r.pattern = &to.pattern
	to.handle(w, r)
}

// exchange is a request and its answer.
type exchange struct {
	request  Request
	response response
}

// find looks for the route of a request that the node did not name.
func (r *Request) find() *route {
	var best *route
	for i := range routes {
		route := &routes[i]
		if route.handle != nil && route.pattern.matches(r) && (best == nil || route.pattern.isMoreSpecific(&best.pattern)) {
			best = route
		}
	}
	return best
}
