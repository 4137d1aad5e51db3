//go:build !js && !wasip1

package edgekit_test

import (
	"errors"
	"fmt"

	"github.com/shanhaixingchen/edgekit"
	"github.com/shanhaixingchen/edgekit/edgetest"
	"github.com/shanhaixingchen/edgekit/gpio"
)

func ExampleError() {
	node := edgetest.Start()
	node.Fail("gpio.open", &edgekit.Error{Kind: edgekit.ErrDenied, Message: "shanhai.toml:3: no pins for this module"})
	_, err := gpio.Output("relay", true)
	fmt.Println(errors.Is(err, edgekit.ErrDenied), err)
	fmt.Println(edgekit.ErrDenied, &edgekit.Error{Kind: edgekit.ErrNotFound})
	// Output:
	// true shanhai.toml:3: no pins for this module
	// edgekit: denied not-found
}

func ExampleConfig() {
	node := edgetest.Start()
	node.Config["STATION"] = "north"
	fmt.Println(edgekit.Config("STATION"))
	fmt.Println(edgekit.Config("ELSE"))
	// Output:
	// north true
	//  false
}

func ExampleCall() {
	node := edgetest.Start()
	node.Answer("thermometer.read", func([]byte) ([]byte, error) { return []byte{21}, nil })
	reply, err := edgekit.Call("thermometer.read", nil)
	fmt.Println(reply[0], err)
	_, err = edgekit.Call("barometer.read", nil)
	fmt.Println(err)
	// Output:
	// 21 <nil>
	// package edgetest has no barometer.read
}
