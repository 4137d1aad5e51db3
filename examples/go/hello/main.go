// Hello prints a greeting, who built it, and what it was given.
//
//	GOOS=js GOARCH=wasm go build -o hello.wasm ./examples/go/hello
//	shanhai run hello.wasm mountains seas
package main

import (
	"fmt"
	"os"
	"runtime"
	"strings"
)

func main() {
	fmt.Printf("Hello from %s on %s/%s!\n", runtime.Version(), runtime.GOOS, runtime.GOARCH)
	if names := os.Args[1:]; len(names) > 0 {
		fmt.Printf("Greetings to %s.\n", strings.Join(names, " and "))
	}
}
