// Package log writes lines to the log of the node, under the module's name.
//
// What a program prints to its standard output and error goes there too; these lines have a level and
// may have values with names.
package log

import (
	"strconv"

	"github.com/shanhaixingchen/edgekit/internal/host"
	"github.com/shanhaixingchen/edgekit/internal/wire"
)

// Level is how important a line is.
type Level uint8

// Levels.
const (
	// LevelDebug is what a developer wants to see.
	LevelDebug Level = iota
	// LevelInfo is what happens.
	LevelInfo
	// LevelWarn is what should be looked at.
	LevelWarn
	// LevelError is what failed.
	LevelError
)

// Debug writes a line that a developer wants to see. Names and values follow each other in args.
func Debug(message string, args ...any) { Write(LevelDebug, message, args...) }

// Info writes a line about what happens. Names and values follow each other in args.
func Info(message string, args ...any) { Write(LevelInfo, message, args...) }

// Warn writes a line that should be looked at. Names and values follow each other in args.
func Warn(message string, args ...any) { Write(LevelWarn, message, args...) }

// Error writes a line about what failed. Names and values follow each other in args.
func Error(message string, args ...any) { Write(LevelError, message, args...) }

// Write writes a line. Names and values follow each other in args.
func Write(level Level, message string, args ...any) {
	if len(args) == 0 {
		host.Log(uint32(level), message)
		return
	}
	request := wire.Frame(nil).Uint(wire.LogWriteLevel, uint64(level)).Text(wire.LogWriteMessage, message)
	for i := 0; i < len(args); i += 2 {
		var value any
		if i+1 < len(args) {
			value = args[i+1]
		}
		request = request.Text(wire.LogWriteName, text(args[i])).Text(wire.LogWriteValue, text(value))
	}
	// There is nobody to tell that the log cannot be written.
	host.Call(wire.MethodLogWrite, request)
}

// text is a value as text.
func text(value any) string {
	switch value := value.(type) {
	case nil:
		return "nil"
	case string:
		return value
	case []byte:
		return string(value)
	case error:
		return value.Error()
	case interface{ String() string }:
		return value.String()
	case bool:
		return strconv.FormatBool(value)
	case int:
		return strconv.Itoa(value)
	case int32:
		return strconv.FormatInt(int64(value), 10)
	case int64:
		return strconv.FormatInt(value, 10)
	case uint32:
		return strconv.FormatUint(uint64(value), 10)
	case uint64:
		return strconv.FormatUint(value, 10)
	case float32:
		return strconv.FormatFloat(float64(value), 'g', -1, 32)
	case float64:
		return strconv.FormatFloat(value, 'g', -1, 64)
	}
	return "(a value of another type)"
}
