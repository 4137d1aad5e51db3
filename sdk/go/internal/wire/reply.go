package wire

// Number gives the number in a field of a frame; false if the field is not there.
func Number(frame []byte, number uint32) (uint64, bool) {
	var field Field
	for r := Read(frame); r.Next(&field); {
		if field.Number == number && field.Data == nil {
			return field.Value, true
		}
	}
	return 0, false
}

// Signed gives the number in a field of a frame, which may be negative; false if the field is not there.
func Signed(frame []byte, number uint32) (int64, bool) {
	value, found := Number(frame, number)
	return int64(value>>1) ^ -int64(value&1), found
}

// Data gives the bytes in a field of a frame, which are part of the frame; false if the field is not there.
func Data(frame []byte, number uint32) ([]byte, bool) {
	var field Field
	for r := Read(frame); r.Next(&field); {
		if field.Number == number && field.Data != nil {
			return field.Data, true
		}
	}
	return nil, false
}
