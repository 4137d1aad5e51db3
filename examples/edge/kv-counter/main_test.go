//go:build !js && !wasip1

package main

import (
	"errors"
	"testing"

	"github.com/shanhaixingchen/edgekit/edgetest"
)

func TestCounters(t *testing.T) {
	node := edgetest.Start()
	routes()
	node.Post("/count/a%20b", nil)
	if got := string(node.Post("/count/a%20b", nil).Body); got != "2\n" {
		t.Errorf("the second visit is %q", got)
	}
	if got := string(node.Get("/count").Body); got != "a b 2\n" {
		t.Errorf("the list is %q", got)
	}
	node.Fail("kv.increment", errors.New("the disk is full"))
	if answer := node.Post("/count/x", nil); answer.Status != 500 || string(answer.Body) != "the disk is full\n" {
		t.Errorf("a failure is %d %q", answer.Status, answer.Body)
	}
}
