package httpwasm

import "strings"

// pattern is "[METHOD ][HOST]/path", taken apart.
type pattern struct {
	text   string
	method string
	host   string
	parts  []part
}

// part is what a part of a path must be.
type part struct {
	// text is what it must be, or the name of what it stands for.
	text string
	kind partKind
}

type partKind uint8

const (
	literal partKind = iota
	one
	rest
	end
)

// parsePattern takes a pattern apart that the node has accepted.
func parsePattern(text string) pattern {
	p := pattern{text: text}
	if method, after, found := strings.Cut(text, " "); found {
		p.method, text = method, strings.TrimLeft(after, " ")
	}
	slash := strings.IndexByte(text, '/')
	if slash < 0 {
		return p
	}
	p.host = text[:slash]
	for text = text[slash+1:]; ; {
		piece, after, more := strings.Cut(text, "/")
		switch {
		case piece == "{$}" && !more:
			p.parts = append(p.parts, part{kind: end})
		case strings.HasPrefix(piece, "{") && strings.HasSuffix(piece, "...}"):
			p.parts = append(p.parts, part{piece[1 : len(piece)-4], rest})
		case strings.HasPrefix(piece, "{") && strings.HasSuffix(piece, "}"):
			p.parts = append(p.parts, part{piece[1 : len(piece)-1], one})
		case piece == "" && !more:
			p.parts = append(p.parts, part{kind: rest})
		default:
			p.parts = append(p.parts, part{piece, literal})
		}
		if !more {
			return p
		}
		text = after
	}
}

// matches says whether a request fits.
func (p *pattern) matches(r *Request) bool {
	if p.method != "" && p.method != r.Method && !(p.method == "GET" && r.Method == "HEAD") {
		return false
	}
	if p.host != "" && p.host != r.hostname() {
		return false
	}
	return p.walk(r.Path, nil)
}

// walk goes through a path and tells what names stand for; it says whether the path fits.
func (p *pattern) walk(path string, tell func(name, value string)) bool {
	if len(path) == 0 || path[0] != '/' {
		return false
	}
	path = path[1:]
	for i := range p.parts {
		part := &p.parts[i]
		if part.kind == rest {
			if tell != nil {
				tell(part.text, unescape(path))
			}
			return true
		}
		piece, after, more := strings.Cut(path, "/")
		switch part.kind {
		case end:
			return path == ""
		case one:
			if piece == "" {
				return false
			}
			if tell != nil {
				tell(part.text, unescape(piece))
			}
		default:
			if piece != part.text && unescape(piece) != part.text {
				return false
			}
		}
		if last := i == len(p.parts)-1; last {
			return !more
		}
		if !more {
			return false
		}
		path = after
	}
	return false
}

// isMoreSpecific says whether the pattern comes before another that fits as well.
func (p *pattern) isMoreSpecific(other *pattern) bool {
	if (p.host != "") != (other.host != "") {
		return p.host != ""
	}
	for i := 0; i < len(p.parts) && i < len(other.parts); i++ {
		if a, b := p.parts[i].kind.rank(), other.parts[i].kind.rank(); a != b {
			return a < b
		}
	}
	if len(p.parts) != len(other.parts) {
		return len(p.parts) > len(other.parts)
	}
	return p.method != "" && other.method == ""
}

// rank orders kinds, the most specific first.
func (k partKind) rank() int {
	switch k {
	case literal, end:
		return 0
	case one:
		return 1
	default:
		return 2
	}
}

// unescape resolves the escapes of a path or query: %41 is A.
func unescape(text string) string {
	at := strings.IndexByte(text, '%')
	if at < 0 {
		return text
	}
	out := append(make([]byte, 0, len(text)), text[:at]...)
	for i := at; i < len(text); i++ {
		if text[i] == '%' && i+2 < len(text) {
			high, low := unhex(text[i+1]), unhex(text[i+2])
			if high < 16 && low < 16 {
				out = append(out, high<<4|low)
				i += 2
				continue
			}
		}
		out = append(out, text[i])
	}
	return string(out)
}

// unhex gives the value of a digit; 16 if it is none.
func unhex(c byte) byte {
	switch {
	case '0' <= c && c <= '9':
		return c - '0'
	case 'a' <= c && c <= 'f':
		return c - 'a' + 10
	case 'A' <= c && c <= 'F':
		return c - 'A' + 10
	}
	return 16
}
