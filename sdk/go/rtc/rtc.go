// Package rtc reads and sets the real-time clock of the machine, and its alarm.
package rtc

import (
	"time"

	"github.com/shanhaixingchen/edgekit/internal/host"
	"github.com/shanhaixingchen/edgekit/internal/wire"
)

// Read gives the time of the clock.
func Read() (time.Time, error) {
	reply, err := host.Call(wire.MethodRtcRead, nil)
	if err != nil {
		return time.Time{}, err
	}
	seconds, _ := wire.Signed(reply, wire.RtcReadReplySeconds)
	nanos, _ := wire.Number(reply, wire.RtcReadReplyNanos)
	return time.Unix(seconds, int64(nanos)), nil
}

// Set sets the clock.
func Set(to time.Time) error {
	request := wire.Frame(nil).Sint(wire.RtcSetSeconds, to.Unix()).Uint(wire.RtcSetNanos, uint64(to.Nanosecond()))
	_, err := host.Call(wire.MethodRtcSet, request)
	return err
}

// onAlarm is who is told of alarms.
var onAlarm func(time.Time)

// SetAlarm sets the alarm to a second, and says what to do then.
//
// The function is called as handlers of requests are: it may wait.
func SetAlarm(at time.Time, due func(at time.Time)) error {
	onAlarm = due
	host.OnEvent[wire.EventRtcAlarm] = alarm
	_, err := host.Call(wire.MethodRtcSetAlarm, wire.Frame(nil).Sint(wire.RtcSetAlarmSeconds, at.Unix()))
	if err == nil {
		host.Start()
	}
	return err
}

func alarm(fields []byte) {
	seconds, _ := wire.Signed(fields, wire.EventRtcAlarmSeconds)
	if due := onAlarm; due != nil {
		onAlarm = nil
		due(time.Unix(seconds, 0))
	}
}

// ClearAlarm takes the alarm back.
func ClearAlarm() error {
	onAlarm = nil
	_, err := host.Call(wire.MethodRtcSetAlarm, nil)
	return err
}

// Alarm gives the time that the alarm is set to; false if it is not set.
func Alarm() (time.Time, bool, error) {
	reply, err := host.Call(wire.MethodRtcAlarm, nil)
	if err != nil {
		return time.Time{}, false, err
	}
	seconds, found := wire.Signed(reply, wire.RtcAlarmReplySeconds)
	if !found {
		return time.Time{}, false, nil
	}
	return time.Unix(seconds, 0), true, nil
}
