// Fetch-proxy passes the readings of a sensor on that speaks HTTP itself, and keeps the last one for
// when the sensor is silent.
package main

import (
	"time"

	"github.com/shanhaixingchen/edgekit"
	"github.com/shanhaixingchen/edgekit/fetch/raw"
	"github.com/shanhaixingchen/edgekit/httpwasm"
	"github.com/shanhaixingchen/edgekit/log"
)

// last is the last reading.
var last []byte

func main() {
	sensor, found := edgekit.Config("SENSOR")
	if !found {
		sensor = "http://sensor.local/reading"
	}
	httpwasm.HandleFunc("GET /reading", func(w httpwasm.ResponseWriter, r *httpwasm.Request) {
		reading, err := read(sensor)
		if err != nil {
			log.Warn("the sensor is silent", "error", err)
			if last == nil {
				httpwasm.Error(w, err.Error(), 502)
				return
			}
			w.Header().Set("Warning", `110 - "response is stale"`)
			reading = last
		}
		last = reading
		w.Header().Set("Content-Type", "application/json")
		w.Write(reading)
	})
	httpwasm.ListenAndServe(":8080")
}

func read(sensor string) ([]byte, error) {
	response, err := raw.Do(&raw.Request{URL: sensor, Timeout: 2 * time.Second})
	if err != nil {
		return nil, err
	}
	return response.Bytes(64 << 10)
}
