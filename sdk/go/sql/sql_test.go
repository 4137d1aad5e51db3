//go:build !js && !wasip1

package sql_test

import (
	"context"
	dbsql "database/sql"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/shanhaixingchen/edgekit"
	"github.com/shanhaixingchen/edgekit/internal/host"
	"github.com/shanhaixingchen/edgekit/internal/wire"
	"github.com/shanhaixingchen/edgekit/sql"
)

// echo is a database whose every query gives its arguments as one row.
type echo struct{ calls []string }

func (e *echo) Reply(uint64, []byte) error { return nil }

func (e *echo) Log(uint32, string) {}

func (e *echo) Call(method string, request []byte) ([]byte, error) {
	text, _ := wire.Data(request, wire.SqlExecSql)
	e.calls = append(e.calls, strings.TrimSpace(method+" "+string(text)))
	switch method {
	case wire.MethodSqlOpen:
		return wire.Frame(nil).Uint(wire.SqlOpenReplyHandle, 7), nil
	case wire.MethodSqlExec:
		if string(text) == "fail" {
			return nil, &edgekit.Error{Kind: edgekit.ErrInvalid, Message: "syntax error"}
		}
		return wire.Frame(nil).Uint(wire.SqlExecReplyChanges, 3).Sint(wire.SqlExecReplyLastId, 12), nil
	case wire.MethodSqlQuery:
		var columns, row wire.Frame
		var field wire.Field
		for r := wire.Read(request); r.Next(&field); {
			if field.Number == wire.SqlQueryArg {
				columns = columns.Text(wire.SqlQueryReplyColumn, "c")
				row = row.Bytes(1, field.Data)
			}
		}
		return columns.Bytes(wire.SqlQueryReplyRow, row), nil
	}
	return nil, nil
}

func Example() {
	host.Machine = &echo{}
	db, err := sql.Open("sensors")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer db.Close()
	var name string
	var value float64
	err = db.QueryRow("select ?, ?", "temperature", 20.5).Scan(&name, &value)
	fmt.Println(name, value, err)
	// Output: temperature 20.5 <nil>
}

func TestValues(t *testing.T) {
	host.Machine = &echo{}
	conn, _ := sql.Connect("x")
	rows, err := conn.Query("select", nil, true, 5, int64(-6), -0.25, "text", []byte{1, 2})
	want := "[<nil> 1 5 -6 -0.25 text [1 2]]"
	if err != nil || len(rows.Columns) != 7 || fmt.Sprint(rows.Values[0]) != want {
		t.Errorf("%v, %v", rows, err)
	}
	if _, _, err := conn.Exec("x", struct{}{}); !errors.Is(err, edgekit.ErrInvalid) {
		t.Error(err)
	}
	changes, id, err := conn.Exec("x")
	if changes != 3 || id != 12 || err != nil {
		t.Error(changes, id, err)
	}
}

func TestTransactions(t *testing.T) {
	node := &echo{}
	host.Machine = node
	db, _ := sql.Open("x")
	tx, err := db.Begin()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := tx.Exec("insert"); err != nil {
		t.Error(err)
	}
	if err := tx.Commit(); err != nil {
		t.Error(err)
	}
	tx, _ = db.Begin()
	if _, err := tx.Exec("fail"); !errors.Is(err, edgekit.ErrInvalid) {
		t.Error(err)
	}
	tx.Rollback()
	if _, err := db.BeginTx(context.Background(), &dbsql.TxOptions{ReadOnly: true}); !errors.Is(err, edgekit.ErrInvalid) {
		t.Error(err)
	}
	if _, err := db.Exec("x", dbsql.Named("a", 1)); !errors.Is(err, edgekit.ErrInvalid) {
		t.Error(err)
	}
	db.Close()
	want := "sql.open sql.begin sql.exec insert sql.commit sql.begin sql.exec fail sql.rollback sql.close"
	if got := strings.Join(node.calls, " "); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}
