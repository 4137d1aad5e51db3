// Lines counts the words of standard input and prints the ten most frequent as JSON.
//
//	GOOS=wasip1 GOARCH=wasm go build -o lines.wasm ./examples/go/lines
//	shanhai run lines.wasm < README.md
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"sort"
	"strings"
	"unicode"
)

type count struct {
	Word  string `json:"word"`
	Times int    `json:"times"`
}

func main() {
	times := map[string]int{}
	input := bufio.NewScanner(os.Stdin)
	for input.Scan() {
		notLetter := func(r rune) bool { return !unicode.IsLetter(r) }
		for _, word := range strings.FieldsFunc(strings.ToLower(input.Text()), notLetter) {
			times[word]++
		}
	}
	if err := input.Err(); err != nil {
		fmt.Fprintln(os.Stderr, "lines:", err)
		os.Exit(1)
	}

	counts := make([]count, 0, len(times))
	for word, n := range times {
		counts = append(counts, count{word, n})
	}
	sort.Slice(counts, func(i, j int) bool {
		if counts[i].Times != counts[j].Times {
			return counts[i].Times > counts[j].Times
		}
		return counts[i].Word < counts[j].Word
	})
	if len(counts) > 10 {
		counts = counts[:10]
	}
	encoder := json.NewEncoder(os.Stdout)
	encoder.SetIndent("", "  ")
	encoder.Encode(counts)
}
