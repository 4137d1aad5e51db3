// What the standard library of Go does all day, for `cargo xtask chains`: the argument picks one kind of work.
package main

import (
	"bytes"
	"compress/flate"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"hash/crc32"
	"io"
	"math/big"
	"os"
	"regexp"
	"sort"
	"strings"
	"text/template"
)

const rounds = 20

type person struct {
	ID     int                `json:"id"`
	Name   string             `json:"name"`
	Tags   []string           `json:"tags"`
	Values map[string]float64 `json:"values"`
}

func people(n int) []person {
	var all []person
	for i := 0; i < n; i++ {
		all = append(all, person{
			ID:     i,
			Name:   fmt.Sprint("name", i),
			Tags:   []string{"a", "b", fmt.Sprint(i)},
			Values: map[string]float64{"x": float64(i) / 3, "y": 1e6},
		})
	}
	return all
}

func writeAndReadJSON() int {
	all, size := people(60), 0
	for k := 0; k < rounds; k++ {
		text, _ := json.Marshal(all)
		var back []person
		if err := json.Unmarshal(text, &back); err != nil {
			panic(err)
		}
		size += len(text)
	}
	return size
}

func findWithExpressions() int {
	wanted := regexp.MustCompile(`(\w+)@(\w+)\.com|[0-9]{3}-[0-9]{4}`)
	text := strings.Repeat("hello foo@bar.com and 555-1234 then nothing at all here. ", 40)
	found := 0
	for k := 0; k < rounds; k++ {
		found += len(wanted.FindAllStringIndex(text, -1))
	}
	return found
}

func sortAndLookUp() int {
	x, sum := uint32(1), 0
	for k := 0; k < rounds; k++ {
		numbers := make([]int, 20000)
		names := map[int]string{}
		for i := range numbers {
			x ^= x << 13
			x ^= x >> 17
			x ^= x << 5
			numbers[i] = int(x % 100000)
			names[numbers[i]%500] = fmt.Sprintf("%d-%x", i, x)
		}
		sort.Ints(numbers)
		sort.Slice(numbers, func(i, j int) bool { return numbers[i] > numbers[j] })
		sum += numbers[0] + len(names)
	}
	return sum
}

func compressAndHash() int {
	source := []byte(strings.Repeat("the quick brown fox jumps over the lazy dog 0123456789 ", 400))
	sum := 0
	for k := 0; k < rounds; k++ {
		var packed bytes.Buffer
		writer, _ := flate.NewWriter(&packed, 6)
		writer.Write(source)
		writer.Close()
		back, _ := io.ReadAll(flate.NewReader(&packed))
		hash := sha256.Sum256(back)
		sum += int(crc32.ChecksumIEEE(back)>>8) + int(hash[0])
	}
	return sum
}

const functions = `
import "fmt"
func F(a,b int)int{ if a>b {return a}; for i:=0;i<10;i++{ fmt.Println(i,a+b*i) }; switch a {case 1: return 2; default: return b}}
type T struct{A,B int; C []string}
`

func formatSource() int {
	sum := 0
	for k := 0; k < rounds; k++ {
		source := "package x\n" + strings.Replace(functions, "func F", fmt.Sprintf("func F%d", k), -1)
		text, err := format.Source([]byte(source))
		if err != nil {
			panic(err)
		}
		file, err := parser.ParseFile(token.NewFileSet(), "x", source, 0)
		if err != nil {
			panic(err)
		}
		sum += len(text)
		ast.Inspect(file, func(ast.Node) bool { sum++; return true })
	}
	return sum
}

func fillTemplates() int {
	list := template.Must(template.New("list").Parse(
		`{{range .}}<li>{{.Name}}: {{printf "%05d" .ID}} {{len .Tags}}</li>{{end}}`))
	all, sum := people(50), 0
	for k := 0; k < rounds; k++ {
		var page bytes.Buffer
		if err := list.Execute(&page, all); err != nil {
			panic(err)
		}
		sum += page.Len()
	}
	return sum
}

func multiply() int {
	a, sum := big.NewInt(3), 0
	for k := 0; k < 40*rounds; k++ {
		a.Mul(a, a)
		if a.BitLen() > 20000 {
			sum += len(a.String())
			a.SetInt64(int64(k) + 7)
		}
	}
	return sum
}

type node struct {
	left, right *node
	value       int
}

func grow(depth int) *node {
	if depth == 0 {
		return &node{value: 1}
	}
	return &node{grow(depth - 1), grow(depth - 1), depth}
}

func (n *node) sum() int {
	if n == nil {
		return 0
	}
	return n.value + n.left.sum() + n.right.sum()
}

func allocate() int {
	total := 0
	for k := 0; k < rounds; k++ {
		total += grow(13).sum()
	}
	return total
}

func passMessages() int {
	numbers, done := make(chan int, 4), make(chan int)
	go func() {
		sum := 0
		for n := range numbers {
			sum += n
		}
		done <- sum
	}()
	for i := 0; i < rounds*2000; i++ {
		numbers <- i
	}
	close(numbers)
	return <-done
}

func main() {
	work := map[string]func() int{
		"json":     writeAndReadJSON,
		"regexp":   findWithExpressions,
		"sort":     sortAndLookUp,
		"compress": compressAndHash,
		"format":   formatSource,
		"template": fillTemplates,
		"big":      multiply,
		"allocate": allocate,
		"channel":  passMessages,
	}
	do, known := work[os.Args[1]]
	if !known {
		fmt.Println("no such work:", os.Args[1])
		os.Exit(2)
	}
	fmt.Println(os.Args[1], do())
}
