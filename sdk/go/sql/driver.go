//go:build !tinygo

package sql

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"io"
	"time"

	"github.com/shanhaixingchen/edgekit/internal/host"
)

// DriverName is the name under which the driver is registered with database/sql. What it opens is
// the name of a database in the configuration of the node.
const DriverName = "edgekit"

func init() { sql.Register(DriverName, sqlDriver{}) }

// Open gives a database as database/sql knows them.
func Open(name string) (*sql.DB, error) { return sql.Open(DriverName, name) }

type sqlDriver struct{}

func (sqlDriver) Open(name string) (driver.Conn, error) {
	conn, err := Connect(name)
	if err != nil {
		return nil, err
	}
	return sqlConn{conn}, nil
}

// sqlConn is a connection as database/sql wants it.
type sqlConn struct{ conn *Conn }

func (c sqlConn) Prepare(statement string) (driver.Stmt, error) {
	return sqlStmt{c.conn, statement}, nil
}

func (c sqlConn) Close() error { return c.conn.Close() }

func (c sqlConn) Begin() (driver.Tx, error) {
	if err := c.conn.Begin(); err != nil {
		return nil, err
	}
	return c.conn, nil
}

func (c sqlConn) BeginTx(ctx context.Context, options driver.TxOptions) (driver.Tx, error) {
	if options.Isolation != 0 || options.ReadOnly {
		return nil, host.Invalid("sql: transactions are serializable and can write: no other kind can be asked for")
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	return c.Begin()
}

func (c sqlConn) ExecContext(ctx context.Context, statement string, args []driver.NamedValue) (driver.Result, error) {
	values, err := plain(ctx, args)
	if err != nil {
		return nil, err
	}
	return exec(c.conn, statement, values)
}

func (c sqlConn) QueryContext(ctx context.Context, statement string, args []driver.NamedValue) (driver.Rows, error) {
	values, err := plain(ctx, args)
	if err != nil {
		return nil, err
	}
	return query(c.conn, statement, values)
}

// plain are the values of arguments that have no names.
func plain(ctx context.Context, args []driver.NamedValue) ([]driver.Value, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	values := make([]driver.Value, len(args))
	for i, arg := range args {
		if arg.Name != "" {
			return nil, host.Invalid("sql: parameters have no names here: write ? for each")
		}
		values[i] = arg.Value
	}
	return values, nil
}

// sqlStmt is a statement that is sent as text each time.
type sqlStmt struct {
	conn *Conn
	text string
}

func (s sqlStmt) Close() error { return nil }

// NumInput says that the number of parameters is not known here.
func (s sqlStmt) NumInput() int { return -1 }

func (s sqlStmt) Exec(args []driver.Value) (driver.Result, error) { return exec(s.conn, s.text, args) }

func (s sqlStmt) Query(args []driver.Value) (driver.Rows, error) { return query(s.conn, s.text, args) }

// anys are values as Conn takes them; times are texts as SQLite has them.
func anys(args []driver.Value) []any {
	out := make([]any, len(args))
	for i, arg := range args {
		if at, isTime := arg.(time.Time); isTime {
			out[i] = at.UTC().Format("2006-01-02 15:04:05.999999999-07:00")
		} else {
			out[i] = arg
		}
	}
	return out
}

func exec(conn *Conn, statement string, args []driver.Value) (driver.Result, error) {
	changes, lastID, err := conn.Exec(statement, anys(args)...)
	if err != nil {
		return nil, err
	}
	return result{changes, lastID}, nil
}

type result struct{ changes, lastID int64 }

func (r result) LastInsertId() (int64, error) { return r.lastID, nil }

func (r result) RowsAffected() (int64, error) { return r.changes, nil }

func query(conn *Conn, statement string, args []driver.Value) (driver.Rows, error) {
	rows, err := conn.Query(statement, anys(args)...)
	if err != nil {
		return nil, err
	}
	return &sqlRows{rows: rows}, nil
}

// sqlRows gives rows one by one.
type sqlRows struct {
	rows *Rows
	at   int
}

func (r *sqlRows) Columns() []string { return r.rows.Columns }

func (r *sqlRows) Close() error { return nil }

func (r *sqlRows) Next(to []driver.Value) error {
	if r.at >= len(r.rows.Values) {
		return io.EOF
	}
	for i, value := range r.rows.Values[r.at] {
		if i < len(to) {
			to[i] = value
		}
	}
	r.at++
	return nil
}
