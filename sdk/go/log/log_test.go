//go:build !js && !wasip1

package log_test

import (
	"errors"
	"fmt"
	"time"

	"github.com/shanhaixingchen/edgekit/edgetest"
	"github.com/shanhaixingchen/edgekit/log"
)

func Example() {
	node := edgetest.Start()
	log.Info("started")
	log.Warn("the sensor is silent", "for", 3*time.Second, "error", errors.New("timed out"), "tries", 2)
	log.Error("odd", "name")
	log.Debug("values", "a", 1.5, "b", true, "c", []byte("x"), "d", uint32(7), "e", struct{}{})
	for _, line := range node.Log() {
		fmt.Println(line.Level, line.Text)
	}
	// Output:
	// 1 started
	// 2 the sensor is silent for=3s error=timed out tries=2
	// 3 odd name=nil
	// 0 values a=1.5 b=true c=x d=7 e=(a value of another type)
}
