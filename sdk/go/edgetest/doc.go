// Package edgetest plays the node where there is none, so that programs can be tested by go test on any
// machine:
//
//	func TestHealth(t *testing.T) {
//		node := edgetest.Start()
//		routes() // what main does before httpwasm.ListenAndServe
//		answer := node.Get("/health")
//		if answer.Status != 200 { ... }
//	}
//
// The node has pins, serial ports, a clock, key-value storage, a configuration and a log, all in memory,
// and sends requests where it is told to. It has no databases. It grants everything; [Node.Fail]
// makes a method fail. Tests that use it do not run in parallel: there is one node.
package edgetest
