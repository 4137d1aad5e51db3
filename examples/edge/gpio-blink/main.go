// Gpio-blink blinks a lamp, counts presses of a button, and lets both be seen and the lamp be set over HTTP.
package main

import (
	"strconv"
	"sync/atomic"
	"time"

	"github.com/shanhaixingchen/edgekit/gpio"
	"github.com/shanhaixingchen/edgekit/httpwasm"
	"github.com/shanhaixingchen/edgekit/log"
)

// blinks says whether the lamp blinks by itself.
var blinks atomic.Bool

// presses counts how often the button was pressed.
var presses atomic.Int64

func main() {
	lamp, err := gpio.Output("lamp", false)
	if err != nil {
		log.Error("no lamp", "error", err)
		return
	}
	button, err := gpio.OpenInput("button", gpio.Options{Bias: gpio.PullUp, ActiveLow: true, Debounce: 5 * time.Millisecond})
	if err != nil {
		log.Error("no button", "error", err)
		return
	}
	button.Watch(gpio.Rising, func(gpio.Edge) { presses.Add(1) })
	blinks.Store(true)
	go blink(lamp)

	httpwasm.HandleFunc("GET /lamp", func(w httpwasm.ResponseWriter, r *httpwasm.Request) {
		on, err := lamp.Get()
		if err != nil {
			httpwasm.Error(w, err.Error(), 500)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		w.WriteString(`{"on":` + strconv.FormatBool(on) +
			`,"blinks":` + strconv.FormatBool(blinks.Load()) +
			`,"presses":` + strconv.FormatInt(presses.Load(), 10) + "}\n")
	})
	httpwasm.HandleFunc("PUT /lamp/{state}", func(w httpwasm.ResponseWriter, r *httpwasm.Request) {
		state := r.PathValue("state")
		blinks.Store(state == "blink")
		switch state {
		case "on", "off":
			if err := lamp.Set(state == "on"); err != nil {
				httpwasm.Error(w, err.Error(), 500)
				return
			}
		case "blink":
		default:
			httpwasm.Error(w, "the lamp can be on, off or blink", 400)
			return
		}
		w.WriteHeader(204)
	})
	httpwasm.ListenAndServe(":8080")
}

// blink changes the lamp twice a second, as long as it blinks.
func blink(lamp *gpio.Pin) {
	for range time.Tick(500 * time.Millisecond) {
		if blinks.Load() {
			lamp.Toggle()
		}
	}
}
