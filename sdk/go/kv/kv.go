// Package kv keeps values under keys, beyond the end of the program.
//
//	store, err := kv.Open("counters")
//	if err != nil { ... }
//	n, err := store.Increment("visits", 1)
package kv

import (
	"github.com/shanhaixingchen/edgekit/internal/host"
	"github.com/shanhaixingchen/edgekit/internal/wire"
)

// Store is a namespace of keys.
type Store struct {
	handle uint64
}

// Open opens a namespace.
func Open(name string) (*Store, error) {
	reply, err := host.Call(wire.MethodKvOpen, wire.Frame(nil).Text(wire.KvOpenName, name))
	if err != nil {
		return nil, err
	}
	handle, _ := wire.Number(reply, wire.KvOpenReplyHandle)
	return &Store{handle}, nil
}

// Get gives the value of a key; false if the key is not there.
func (s *Store) Get(key string) ([]byte, bool, error) {
	reply, err := host.Call(wire.MethodKvGet, wire.Frame(nil).Uint(wire.KvGetHandle, s.handle).Text(wire.KvGetKey, key))
	if err != nil {
		return nil, false, err
	}
	value, found := wire.Data(reply, wire.KvGetReplyValue)
	return value, found, nil
}

// Set sets the value of a key.
func (s *Store) Set(key string, value []byte) error {
	request := wire.Frame(nil).Uint(wire.KvSetHandle, s.handle).Text(wire.KvSetKey, key).Bytes(wire.KvSetValue, value)
	_, err := host.Call(wire.MethodKvSet, request)
	return err
}

// Delete removes a key; it need not be there.
func (s *Store) Delete(key string) error {
	request := wire.Frame(nil).Uint(wire.KvDeleteHandle, s.handle).Text(wire.KvDeleteKey, key)
	_, err := host.Call(wire.MethodKvDelete, request)
	return err
}

// Exists says whether a key is there.
func (s *Store) Exists(key string) (bool, error) {
	request := wire.Frame(nil).Uint(wire.KvExistsHandle, s.handle).Text(wire.KvExistsKey, key)
	reply, err := host.Call(wire.MethodKvExists, request)
	if err != nil {
		return false, err
	}
	exists, _ := wire.Number(reply, wire.KvExistsReplyExists)
	return exists != 0, nil
}

// Keys lists keys in pieces, in the order of their bytes. The cursor is "" for the first piece; the one
// that is given for the next piece is "" after the last. A limit of 0 leaves it to the node.
func (s *Store) Keys(cursor string, limit int) (keys []string, next string, err error) {
	request := wire.Frame(nil).Uint(wire.KvKeysHandle, s.handle)
	if cursor != "" {
		request = request.Text(wire.KvKeysCursor, cursor)
	}
	if limit > 0 {
		request = request.Uint(wire.KvKeysLimit, uint64(limit))
	}
	reply, err := host.Call(wire.MethodKvKeys, request)
	if err != nil {
		return nil, "", err
	}
	var field wire.Field
	for r := wire.Read(reply); r.Next(&field); {
		switch field.Number {
		case wire.KvKeysReplyKey:
			keys = append(keys, field.Text())
		case wire.KvKeysReplyCursor:
			next = field.Text()
		}
	}
	return keys, next, nil
}

// Each calls a function for each key, until it gives false.
func (s *Store) Each(visit func(key string) bool) error {
	for cursor := ""; ; {
		keys, next, err := s.Keys(cursor, 0)
		if err != nil {
			return err
		}
		for _, key := range keys {
			if !visit(key) {
				return nil
			}
		}
		if next == "" {
			return nil
		}
		cursor = next
	}
}

// Increment adds to a counter and gives the sum; a key that is not there counts as 0.
func (s *Store) Increment(key string, delta int64) (int64, error) {
	request := wire.Frame(nil).Uint(wire.KvIncrementHandle, s.handle).
		Text(wire.KvIncrementKey, key).Sint(wire.KvIncrementDelta, delta)
	reply, err := host.Call(wire.MethodKvIncrement, request)
	if err != nil {
		return 0, err
	}
	sum, _ := wire.Signed(reply, wire.KvIncrementReplyValue)
	return sum, nil
}

// CompareAndSwap sets the value of a key if it is the one that is expected, and says whether it did. If
// not, it gives the value that the key has. An expected value of nil means that the key must not
// be there; a new value of nil removes it.
func (s *Store) CompareAndSwap(key string, expected, value []byte) (swapped bool, current []byte, err error) {
	request := wire.Frame(nil).Uint(wire.KvCasHandle, s.handle).Text(wire.KvCasKey, key)
	if expected != nil {
		request = request.Bytes(wire.KvCasExpected, expected)
	}
	if value != nil {
		request = request.Bytes(wire.KvCasValue, value)
	}
	reply, err := host.Call(wire.MethodKvCas, request)
	if err != nil {
		return false, nil, err
	}
	done, _ := wire.Number(reply, wire.KvCasReplySwapped)
	current, _ = wire.Data(reply, wire.KvCasReplyValue)
	return done != 0, current, nil
}
