//go:build !js && !wasip1

package kv_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/shanhaixingchen/edgekit"
	"github.com/shanhaixingchen/edgekit/edgetest"
	"github.com/shanhaixingchen/edgekit/kv"
)

func Example() {
	edgetest.Start()
	store, err := kv.Open("counters")
	if err != nil {
		fmt.Println(err)
		return
	}
	store.Set("name", []byte("mountains"))
	name, found, _ := store.Get("name")
	visits, _ := store.Increment("visits", 2)
	fmt.Println(string(name), found, visits)
	// Output: mountains true 2
}

func TestStore(t *testing.T) {
	node := edgetest.Start()
	store, _ := kv.Open("s")
	if value, found, err := store.Get("a"); value != nil || found || err != nil {
		t.Errorf("%v %v %v", value, found, err)
	}
	for _, key := range []string{"c", "a", "b"} {
		if err := store.Set(key, []byte{}); err != nil {
			t.Error(err)
		}
	}
	if value, found, err := store.Get("a"); len(value) != 0 || !found || err != nil {
		t.Errorf("%v %v %v", value, found, err)
	}
	keys, next, err := store.Keys("", 2)
	if strings.Join(keys, "") != "ab" || next == "" || err != nil {
		t.Errorf("%v %q %v", keys, next, err)
	}
	keys, next, err = store.Keys(next, 2)
	if strings.Join(keys, "") != "c" || next != "" || err != nil {
		t.Errorf("%v %q %v", keys, next, err)
	}
	var seen string
	store.Each(func(key string) bool { seen += key; return key != "b" })
	if seen != "ab" {
		t.Error(seen)
	}
	store.Delete("a")
	if exists, err := store.Exists("a"); exists || err != nil {
		t.Error(exists, err)
	}
	if exists, err := store.Exists("b"); !exists || err != nil {
		t.Error(exists, err)
	}
	if n, err := store.Increment("n", -5); n != -5 || err != nil {
		t.Error(n, err)
	}
	if _, err := store.Increment("b", 1); !errors.Is(err, edgekit.ErrInvalid) {
		t.Error(err)
	}
	node.SetValue("s", "x", []byte("1"))
	if done, current, err := store.CompareAndSwap("x", nil, []byte("2")); done || string(current) != "1" || err != nil {
		t.Error(done, current, err)
	}
	if done, _, err := store.CompareAndSwap("x", []byte("1"), []byte("2")); !done || err != nil {
		t.Error(done, err)
	}
	if done, _, err := store.CompareAndSwap("x", []byte("2"), nil); !done || err != nil || node.Value("s", "x") != nil {
		t.Error(done, err)
	}
}
