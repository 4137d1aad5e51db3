// Package wire reads and writes the frames that pass between a module and its node.
//
// A frame is a row of fields: a key (number << 3 | kind, as a varint), then a varint (kind 0) or a
// length and bytes (kind 2). It needs no reflection, so it works alike for every compiler.
package wire

import "unsafe"

// The kinds of fields.
const (
	kindNumber = 0
	kindBytes  = 2
)

// Frame is a frame that is being written.
type Frame []byte

// Uint adds a number.
func (f Frame) Uint(number uint32, value uint64) Frame {
	return f.varint(uint64(number) << 3).varint(value)
}

// Sint adds a number that may be negative.
func (f Frame) Sint(number uint32, value int64) Frame {
	return f.Uint(number, uint64(value<<1)^uint64(value>>63))
}

// Bool adds a truth value.
func (f Frame) Bool(number uint32, value bool) Frame {
	if value {
		return f.Uint(number, 1)
	}
	return f.Uint(number, 0)
}

// Bytes adds bytes.
func (f Frame) Bytes(number uint32, value []byte) Frame {
	f = f.varint(uint64(number)<<3 | kindBytes).varint(uint64(len(value)))
	return append(f, value...)
}

// Text adds a text.
func (f Frame) Text(number uint32, value string) Frame {
	f = f.varint(uint64(number)<<3 | kindBytes).varint(uint64(len(value)))
	return append(f, value...)
}

func (f Frame) varint(value uint64) Frame {
	for value >= 0x80 {
		f = append(f, byte(value)|0x80)
		value >>= 7
	}
	return append(f, byte(value))
}

// Field is a field of a frame that is being read.
type Field struct {
	// Number is the field's number.
	Number uint32
	// Value is the number in it, or the length of Data.
	Value uint64
	// Data is what is in it, if it holds bytes. It is part of the frame that is read.
	Data []byte
}

// Bool says whether the number in the field is not 0.
func (f *Field) Bool() bool { return f.Value != 0 }

// Sint is the number in the field, which may be negative.
func (f *Field) Sint() int64 { return int64(f.Value>>1) ^ -int64(f.Value&1) }

// Text is a copy of the bytes in the field.
func (f *Field) Text() string { return string(f.Data) }

// Shared is the text in the field, in the memory of the frame: for frames that are never changed.
func (f *Field) Shared() string {
	if len(f.Data) == 0 {
		return ""
	}
	return unsafe.String(&f.Data[0], len(f.Data))
}

// Reader reads the fields of a frame.
type Reader struct {
	rest []byte
}

// Read starts to read a frame.
func Read(frame []byte) Reader { return Reader{frame} }

// Next gives the next field; false at the end, or where the frame is malformed.
func (r *Reader) Next(field *Field) bool {
	b := r.rest
	var key, value uint64
	// Nearly all keys and many values have one byte.
	if len(b) >= 2 && b[0] < 0x80 {
		key, b = uint64(b[0]), b[1:]
	} else if key, b = readVarint(b); b == nil {
		return false
	}
	if len(b) >= 1 && b[0] < 0x80 {
		value, b = uint64(b[0]), b[1:]
	} else if value, b = readVarint(b); b == nil {
		return false
	}
	field.Number = uint32(key >> 3)
	field.Value = value
	switch key & 7 {
	case kindNumber:
		field.Data = nil
	case kindBytes:
		if value > uint64(len(b)) {
			return false
		}
		field.Data = b[:value:value]
		b = b[value:]
	default:
		return false
	}
	r.rest = b
	return true
}

// Left says how many bytes have not been read.
func (r *Reader) Left() int { return len(r.rest) }

// Varint reads a number that is not part of a field; what follows it is nil if there is none.
func Varint(b []byte) (uint64, []byte) {
	if len(b) >= 1 && b[0] < 0x80 {
		return uint64(b[0]), b[1:]
	}
	return readVarint(b)
}

func readVarint(b []byte) (uint64, []byte) {
	var value uint64
	for i, shift := 0, 0; i < len(b) && shift < 64; i, shift = i+1, shift+7 {
		value |= uint64(b[i]&0x7f) << shift
		if b[i] < 0x80 {
			return value, b[i+1:]
		}
	}
	return 0, nil
}
