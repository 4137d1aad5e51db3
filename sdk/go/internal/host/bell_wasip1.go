//go:build wasip1 && !tinygo

package host

import (
	"os"
	"syscall"
)

// bell can be read while events wait.
var bell *os.File

// listen starts a goroutine that waits for the bell.
func listen() {
	if bell == nil {
		// Then Go's scheduler waits for it together with everything else.
		syscall.SetNonblock(0, true)
		bell = os.NewFile(0, "edgekit events")
	}
	own++
	go standBy()
}

// standBy waits for the bell once, and leads then.
func standBy() {
	var ring [1]byte
	if _, err := bell.Read(ring[:]); err != nil {
		panic("edgekit: the node rings no bell on the standard input: " + err.Error())
	}
	listen()
	takeOver()
}
