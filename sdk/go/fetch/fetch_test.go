//go:build !js && !wasip1

package fetch_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"

	"net/http"

	"github.com/shanhaixingchen/edgekit"
	"github.com/shanhaixingchen/edgekit/edgetest"
	"github.com/shanhaixingchen/edgekit/fetch"
	"github.com/shanhaixingchen/edgekit/fetch/raw"
)

func ExampleClient() {
	node := edgetest.Start()
	node.Fetch = func(method, url string, body []byte) (int, []byte) {
		return 200, []byte(method + " " + url + " " + string(body))
	}
	response, err := fetch.Client().Post("http://sensor.local/set", "text/plain", strings.NewReader("on"))
	if err != nil {
		fmt.Println(err)
		return
	}
	defer response.Body.Close()
	body, _ := io.ReadAll(response.Body)
	fmt.Println(response.StatusCode, string(body), response.Request.URL.Host)
	// Output: 200 POST http://sensor.local/set on sensor.local
}

func TestErrors(t *testing.T) {
	node := edgetest.Start()
	if _, err := fetch.Client().Get("http://a/"); !errors.Is(err, edgekit.ErrDenied) {
		t.Error(err)
	}
	node.Fetch = func(string, string, []byte) (int, []byte) { return 200, []byte("hello") }
	if _, err := fetch.Client().Post("http://a/", "", io.LimitReader(zeros{}, fetch.MaxBody+1)); !errors.Is(err, edgekit.ErrLimit) {
		t.Error(err)
	}
	past, cancel := context.WithDeadline(context.Background(), time.Now().Add(-time.Second))
	defer cancel()
	request, _ := http.NewRequestWithContext(past, "GET", "http://a/", nil)
	if _, err := (fetch.Transport{}).RoundTrip(request); !errors.Is(err, context.DeadlineExceeded) {
		t.Error(err)
	}
	response, err := raw.Post("http://a/", "text/plain", []byte("x"))
	if err != nil || response.Status != 200 || response.Get("x") != "" {
		t.Error(response, err)
	}
	if _, err := response.Bytes(4); !errors.Is(err, edgekit.ErrLimit) {
		t.Error(err)
	}
	if _, err := response.Body.Read(make([]byte, 1)); !errors.Is(err, edgekit.ErrClosed) {
		t.Error(err)
	}
}

type zeros struct{}

func (zeros) Read(p []byte) (int, error) { return len(p), nil }
