//go:build !wasip1 && !js

package httpwasm

import "github.com/shanhaixingchen/edgekit/internal/host"

func init() {
	host.Resets = append(host.Resets, func() { routes, failed, host.OnRequest = nil, nil, host.Nobody })
}
