// Files keeps a small diary in a folder that it was given, and shows what is in there.
//
//	GOOS=js GOARCH=wasm go build -o files.wasm ./examples/go/files
//	shanhai run --dir diary::/work files.wasm "saw a heron"
//
// Without --dir there are no files at all; with --dir diary::/work:ro it cannot write.
package main

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

const folder = "/work"

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "files:", err)
		os.Exit(1)
	}
}

func run(words []string) error {
	diary := filepath.Join(folder, "diary.txt")
	if len(words) > 0 {
		file, err := os.OpenFile(diary, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o644)
		if err != nil {
			return err
		}
		fmt.Fprintln(file, strings.Join(words, " "))
		if err := file.Close(); err != nil {
			return err
		}
	}
	file, err := os.Open(diary)
	if os.IsNotExist(err) {
		fmt.Println("the diary is empty; give me a line to write")
		return nil
	} else if err != nil {
		return err
	}
	defer file.Close()
	lines := bufio.NewScanner(file)
	for n := 1; lines.Scan(); n++ {
		fmt.Printf("%3d  %s\n", n, lines.Text())
	}
	return lines.Err()
}
