//go:build !js && !wasip1

package rtc_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/shanhaixingchen/edgekit/edgetest"
	"github.com/shanhaixingchen/edgekit/rtc"
)

func Example() {
	node := edgetest.Start()
	node.Clock = time.Unix(1_800_000_000, 5)
	now, err := rtc.Read()
	fmt.Println(now.UTC(), err)
	rtc.SetAlarm(now.Add(time.Hour), func(at time.Time) { fmt.Println("alarm", at.UTC()) })
	node.Ring()
	// Output:
	// 2027-01-15 08:00:00.000000005 +0000 UTC <nil>
	// alarm 2027-01-15 09:00:00 +0000 UTC
}

func TestClock(t *testing.T) {
	node := edgetest.Start()
	before := time.Unix(-7, 3)
	if err := rtc.Set(before); err != nil || !node.Clock.Equal(before) {
		t.Errorf("%v, %v", node.Clock, err)
	}
	if now, err := rtc.Read(); err != nil || !now.Equal(before) {
		t.Errorf("%v, %v", now, err)
	}
	if _, set, err := rtc.Alarm(); set || err != nil {
		t.Errorf("%v, %v", set, err)
	}
	rtc.SetAlarm(before, func(time.Time) { t.Error("it was taken back") })
	if at, set, err := rtc.Alarm(); !set || err != nil || at.Unix() != -7 {
		t.Errorf("%v, %v, %v", at, set, err)
	}
	if err := rtc.ClearAlarm(); err != nil {
		t.Error(err)
	}
	node.Ring()
}
