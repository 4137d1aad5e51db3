//go:build !js && !wasip1

package gpio_test

import (
	"errors"
	"fmt"
	"testing"

	"github.com/shanhaixingchen/edgekit"
	"github.com/shanhaixingchen/edgekit/edgetest"
	"github.com/shanhaixingchen/edgekit/gpio"
)

func Example() {
	node := edgetest.Start()
	relay, err := gpio.Output("relay", false)
	if err != nil {
		fmt.Println(err)
		return
	}
	relay.Set(true)
	fmt.Println(relay.Label(), node.Pin("relay"))
	// Output: relay true
}

func ExamplePin_Watch() {
	node := edgetest.Start()
	button, _ := gpio.OpenInput("button", gpio.Options{Bias: gpio.PullUp})
	button.Watch(gpio.Rising, func(edge gpio.Edge) { fmt.Println("pressed", edge.Level, edge.Count) })
	node.SetPin("button", true)
	node.SetPin("button", false)
	node.SetPin("button", true)
	button.Watch(0, nil)
	node.SetPin("button", false)
	// Output:
	// pressed true 1
	// pressed true 3
}

func TestPins(t *testing.T) {
	node := edgetest.Start()
	pin, err := gpio.OpenOutput("lamp", gpio.Options{Initial: true})
	if err != nil || !node.Pin("lamp") {
		t.Fatal(err)
	}
	if on, err := pin.Toggle(); on || err != nil || node.Pin("lamp") {
		t.Errorf("toggled to %v, %v", on, err)
	}
	input, _ := gpio.Input("lamp")
	node.SetPin("lamp", true)
	if on, err := input.Get(); !on || err != nil {
		t.Errorf("%v, %v", on, err)
	}
	if err := input.Close(); err != nil {
		t.Error(err)
	}
	node.Fail("gpio.open", &edgekit.Error{Kind: edgekit.ErrInUse, Message: "another module has it"})
	if _, err := gpio.Input("lamp"); !errors.Is(err, edgekit.ErrInUse) || err.Error() != "another module has it" {
		t.Error(err)
	}
	node.Fail("gpio.read", edgekit.ErrHardwareFault)
	if _, err := pin.Toggle(); !errors.Is(err, edgekit.ErrHardwareFault) {
		t.Error(err)
	}
}
