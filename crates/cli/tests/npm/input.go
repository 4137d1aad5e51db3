// Package shop   sells things.
package shop
import ( "fmt"
  "sort"
	"errors" )

type Item struct { Name string `json:"name"`
 Price float64 // in euros
    Tags []string }

type Number interface { ~int|~float64 }

func Sum[T Number](  xs ...T) (s T) { for _,x:=range xs { s+=x }
 return }

func (i *Item)Total(n int) (float64,error) {
if n<0 { return 0,errors.New("negative 数") }
    switch { case n==0: return 0,nil
    default:
    sort.Slice(i.Tags,func(a,b int)bool{return i.Tags[a]<i.Tags[b]})
    }
	x := map[string]int{"a":1,"long key":22,
	"b":333,
	}
	fmt.Println( x[ "a" ],i . Price*float64(n) , 1<<3|4 &^2)
	return i.Price*float64( n ),nil }
