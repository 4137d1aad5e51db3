// Package sql reaches the databases of the node: as a driver of database/sql, and without it.
//
//	db, err := sql.Open("sensors") // a *database/sql.DB
//	rows, err := db.Query("select at, value from readings where value > ?", 20.5)
//
// Names of databases are those in the configuration of the node. [Connect] gives a connection that needs
// no database/sql, for modules that are to stay small.
package sql

import (
	"math"

	"github.com/shanhaixingchen/edgekit/internal/host"
	"github.com/shanhaixingchen/edgekit/internal/wire"
)

// Conn is a connection to a database.
type Conn struct {
	handle uint64
}

// Connect opens a connection to a database.
func Connect(name string) (*Conn, error) {
	reply, err := host.Call(wire.MethodSqlOpen, wire.Frame(nil).Text(wire.SqlOpenName, name))
	if err != nil {
		return nil, err
	}
	handle, _ := wire.Number(reply, wire.SqlOpenReplyHandle)
	return &Conn{handle}, nil
}

// Exec executes a statement that gives no rows. It gives how many rows it changed and the id of
// the last row it inserted.
//
// Arguments are nil, bool, int, int64, float64, string or []byte.
func (c *Conn) Exec(statement string, args ...any) (changes, lastID int64, err error) {
	request := wire.Frame(nil).Uint(wire.SqlExecHandle, c.handle).Text(wire.SqlExecSql, statement)
	request, err = appendArgs(request, wire.SqlExecArg, args)
	if err != nil {
		return 0, 0, err
	}
	reply, err := host.Call(wire.MethodSqlExec, request)
	if err != nil {
		return 0, 0, err
	}
	n, _ := wire.Number(reply, wire.SqlExecReplyChanges)
	lastID, _ = wire.Signed(reply, wire.SqlExecReplyLastId)
	return int64(n), lastID, nil
}

// Rows is what a statement has given.
type Rows struct {
	// Columns are the names of the columns.
	Columns []string
	// Values are the rows: nil, int64, float64, string or []byte for each column.
	Values [][]any
}

// Query executes a statement that gives rows, and gives all of them.
//
// Arguments are nil, bool, int, int64, float64, string or []byte.
func (c *Conn) Query(statement string, args ...any) (*Rows, error) {
	request := wire.Frame(nil).Uint(wire.SqlQueryHandle, c.handle).Text(wire.SqlQuerySql, statement)
	request, err := appendArgs(request, wire.SqlQueryArg, args)
	if err != nil {
		return nil, err
	}
	reply, err := host.Call(wire.MethodSqlQuery, request)
	if err != nil {
		return nil, err
	}
	rows := &Rows{}
	var field wire.Field
	for r := wire.Read(reply); r.Next(&field); {
		switch field.Number {
		case wire.SqlQueryReplyColumn:
			rows.Columns = append(rows.Columns, field.Text())
		case wire.SqlQueryReplyRow:
			row := make([]any, 0, len(rows.Columns))
			var value wire.Field
			for values := wire.Read(field.Data); values.Next(&value); {
				if value.Number == 1 {
					row = append(row, readValue(value.Data))
				}
			}
			rows.Values = append(rows.Values, row)
		}
	}
	return rows, nil
}

// Begin begins a transaction.
func (c *Conn) Begin() error {
	_, err := host.Call(wire.MethodSqlBegin, wire.Frame(nil).Uint(wire.SqlBeginHandle, c.handle))
	return err
}

// Commit makes a transaction last.
func (c *Conn) Commit() error {
	_, err := host.Call(wire.MethodSqlCommit, wire.Frame(nil).Uint(wire.SqlCommitHandle, c.handle))
	return err
}

// Rollback undoes a transaction.
func (c *Conn) Rollback() error {
	_, err := host.Call(wire.MethodSqlRollback, wire.Frame(nil).Uint(wire.SqlRollbackHandle, c.handle))
	return err
}

// Close closes the connection; a transaction that is open is undone.
func (c *Conn) Close() error {
	_, err := host.Call(wire.MethodSqlClose, wire.Frame(nil).Uint(wire.SqlCloseHandle, c.handle))
	return err
}

// appendArgs adds a value for each parameter.
func appendArgs(request wire.Frame, number uint32, args []any) (wire.Frame, error) {
	for _, arg := range args {
		value, ok := appendValue(nil, arg)
		if !ok {
			return nil, host.Invalid("sql: an argument is of a type that no column has: use nil, bool, int64, float64, string or []byte")
		}
		request = request.Bytes(number, value)
	}
	return request, nil
}

// appendValue writes a value; false if it is of another type.
func appendValue(frame wire.Frame, value any) (wire.Frame, bool) {
	switch value := value.(type) {
	case nil:
	case bool:
		var number int64
		if value {
			number = 1
		}
		frame = frame.Sint(wire.SqlValueInt, number)
	case int:
		frame = frame.Sint(wire.SqlValueInt, int64(value))
	case int64:
		frame = frame.Sint(wire.SqlValueInt, value)
	case float64:
		bits := math.Float64bits(value)
		var bytes [8]byte
		for i := range bytes {
			bytes[i] = byte(bits >> (8 * i))
		}
		frame = frame.Bytes(wire.SqlValueReal, bytes[:])
	case string:
		frame = frame.Text(wire.SqlValueText, value)
	case []byte:
		frame = frame.Bytes(wire.SqlValueBlob, value)
	default:
		return nil, false
	}
	return frame, true
}

// readValue reads a value; what it does not know is nil.
func readValue(frame []byte) any {
	var field wire.Field
	for r := wire.Read(frame); r.Next(&field); {
		switch field.Number {
		case wire.SqlValueInt:
			return field.Sint()
		case wire.SqlValueReal:
			if len(field.Data) == 8 {
				var bits uint64
				for i, b := range field.Data {
					bits |= uint64(b) << (8 * i)
				}
				return math.Float64frombits(bits)
			}
		case wire.SqlValueText:
			return field.Text()
		case wire.SqlValueBlob:
			return append([]byte{}, field.Data...)
		}
	}
	return nil
}
