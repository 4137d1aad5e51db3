//go:build !js && !wasip1

package uart_test

import (
	"errors"
	"fmt"
	"io"
	"testing"
	"time"

	"github.com/shanhaixingchen/edgekit"
	"github.com/shanhaixingchen/edgekit/edgetest"
	"github.com/shanhaixingchen/edgekit/uart"
)

func Example() {
	node := edgetest.Start()
	port, err := uart.Open("modem", uart.Config{Baud: 9600, Parity: uart.EvenParity})
	if err != nil {
		fmt.Println(err)
		return
	}
	defer port.Close()
	node.Send("modem", []byte("OK\r\n"))
	io.WriteString(port, "AT\r\n")
	answer := make([]byte, 16)
	n, _ := port.Read(answer)
	fmt.Printf("%q %q\n", node.Sent("modem"), answer[:n])
	// Output: "AT\r\n" "OK\r\n"
}

func TestPorts(t *testing.T) {
	node := edgetest.Start()
	port, _ := uart.Open("a", uart.Config{})
	port.SetTimeout(time.Millisecond)
	if n, err := port.Read(make([]byte, 4)); n != 0 || !errors.Is(err, edgekit.ErrTimedOut) {
		t.Errorf("%d, %v", n, err)
	}
	node.Send("a", []byte("hello"))
	if n, err := port.Read(nil); n != 0 || err != nil {
		t.Errorf("%d, %v", n, err)
	}
	buffer := make([]byte, 4)
	if n, err := port.Read(buffer); n != 4 || err != nil || string(buffer) != "hell" {
		t.Errorf("%d, %v, %q", n, err, buffer)
	}
	if n, err := port.Write(make([]byte, 200_000)); n != 200_000 || err != nil || len(node.Sent("a")) != n {
		t.Errorf("%d, %v", n, err)
	}
	if err := port.Drain(); err != nil {
		t.Error(err)
	}
	node.Fail("uart.write", errors.New("broken"))
	if n, err := port.Write([]byte("x")); n != 0 || err == nil {
		t.Errorf("%d, %v", n, err)
	}
}
