// Orders as JSON: written, read back, searched by regular expressions and sorted, with a checksum printed.
package main

import (
	"encoding/json"
	"fmt"
	"hash/fnv"
	"regexp"
	"sort"
	"strings"
)

type item struct {
	Name  string  `json:"name"`
	Count int     `json:"count"`
	Price float64 `json:"price"`
}

type order struct {
	ID    int               `json:"id"`
	Buyer string            `json:"buyer"`
	Note  string            `json:"note,omitempty"`
	Items []item            `json:"items"`
	Tags  map[string]string `json:"tags"`
}

const (
	orders = 400
	rounds = 3
)

var (
	words = []string{"mountain", "sea", "star", "river", "stone", "wind", "garden", "mother", "lamp", "door"}
	mail  = regexp.MustCompile(`[a-z]+\.[a-z]+@[a-z]+\.(?:org|example)`)
	price = regexp.MustCompile(`"price":(\d+)\.(\d{1,2})`)
	when  = regexp.MustCompile(`(?i)\b(mon|tues|wednes)day\s+at\s+(\d{1,2}):(\d\d)\b`)
)

type random uint32

func (r *random) next(n int) int {
	*r = *r*1664525 + 1013904223
	return int(uint32(*r)>>8) % n
}

func (r *random) word() string { return words[r.next(len(words))] }

func invent(seed int) []order {
	r := random(seed)
	list := make([]order, 0, orders)
	for i := range orders {
		o := order{ID: i, Buyer: r.word() + "." + r.word() + "@" + r.word() + ".example", Tags: map[string]string{}}
		for range 1 + r.next(4) {
			o.Items = append(o.Items, item{r.word() + " " + r.word(), 1 + r.next(9), float64(r.next(100000)) / 100})
		}
		for range r.next(3) {
			o.Tags[r.word()] = r.word()
		}
		if r.next(3) == 0 {
			o.Note = fmt.Sprintf("bring the %s on Tuesday at %d:%02d, please", r.word(), r.next(24), r.next(60))
		}
		list = append(list, o)
	}
	return list
}

func main() {
	sum := fnv.New64a()
	for round := range rounds {
		list := invent(round + 1)
		text, err := json.Marshal(list)
		if err != nil {
			panic(err)
		}
		var back []order
		if err := json.Unmarshal(text, &back); err != nil {
			panic(err)
		}
		var loose any
		if err := json.Unmarshal(text, &loose); err != nil {
			panic(err)
		}
		again, err := json.Marshal(loose)
		if err != nil {
			panic(err)
		}
		mails := mail.FindAll(text, -1)
		dear := 0
		for _, found := range price.FindAllSubmatch(text, -1) {
			if len(found[1]) > 2 {
				dear++
			}
		}
		dates := len(when.FindAllIndex(text, -1))
		sort.Slice(back, func(i, j int) bool {
			if a, b := len(back[i].Items), len(back[j].Items); a != b {
				return a > b
			}
			return strings.Compare(back[i].Buyer, back[j].Buyer) < 0 || back[i].Buyer == back[j].Buyer && back[i].ID < back[j].ID
		})
		names := make([]string, 0, orders*4)
		for _, o := range back {
			for _, it := range o.Items {
				names = append(names, strings.ToUpper(it.Name))
			}
		}
		sort.Strings(names)
		fmt.Fprintln(sum, len(text), len(again), len(mails), dear, dates, back[0].ID, back[len(back)-1].Buyer, names[len(names)/2])
	}
	fmt.Printf("%016x\n", sum.Sum64())
}
