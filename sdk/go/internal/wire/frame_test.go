package wire

import (
	"math"
	"testing"
)

func TestFrames(t *testing.T) {
	frame := Frame(nil).Uint(1, math.MaxUint64).Sint(2, -2).Bool(3, true).Bool(3, false).
		Text(4, "ü").Bytes(5, nil).Uint(600, 5)
	var got []Field
	var field Field
	for r := Read(frame); r.Next(&field); {
		got = append(got, field)
	}
	if len(got) != 7 || got[0].Value != math.MaxUint64 || got[1].Sint() != -2 || !got[2].Bool() || got[3].Bool() ||
		got[4].Text() != "ü" || got[4].Shared() != "ü" || got[5].Shared() != "" || got[6].Number != 600 {
		t.Errorf("read %v", got)
	}
	if n, found := Number(frame, 600); n != 5 || !found {
		t.Errorf("field 600 is %d, %v", n, found)
	}
	if _, found := Number(frame, 4); found {
		t.Error("a text was taken for a number")
	}
	if n, found := Signed(frame, 2); n != -2 || !found {
		t.Errorf("field 2 is %d, %v", n, found)
	}
	if data, found := Data(frame, 5); len(data) != 0 || !found {
		t.Errorf("field 5 is %v, %v", data, found)
	}
}

func TestMalformedFramesEnd(t *testing.T) {
	for _, frame := range [][]byte{
		{8}, {8, 0x80}, {10, 5, 1, 2}, {9, 0}, {0xff},
		{10, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1},
		{0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 1},
	} {
		var field Field
		if r := Read(frame); r.Next(&field) {
			t.Errorf("%v has the field %v", frame, field)
		}
	}
}

func TestVarint(t *testing.T) {
	n, rest := Varint([]byte{0x80 | 5, 2, 7})
	if n != 5+2<<7 || len(rest) != 1 || rest[0] != 7 {
		t.Errorf("%d %v", n, rest)
	}
	if _, rest := Varint(nil); rest != nil {
		t.Error("there is a number in nothing")
	}
}
