//go:build wasip1 && go1.24 && !tinygo

package host

// event is called by the node for each event, if the module is a reactor: one that was built with
// -buildmode=c-shared, whose main does not run.
//
//go:wasmexport edgekit_event
func event(length int32) int32 {
	if length > 0 {
		handleAlone(length)
	}
	return 0
}
