/* Words, numbers as text, UTF-8, base64, JSON, distances and an interpreter of text. */
#include "kernel.h"

static NOINLINE int common_part(void) {
  static i16 d[200][200];
  const u8 *x = buf, *y = buf + 300;
  for (int i = 1; i < 200; i++)
    for (int j = 1; j < 200; j++)
      d[i][j] = (x[i] & 7) == (y[j] & 7)    ? d[i - 1][j - 1] + 1
                : d[i - 1][j] > d[i][j - 1] ? d[i - 1][j]
                                            : d[i][j - 1];
  return d[199][199];
}

static const char* volatile sentence = "ab cde  fgh\nij, klm. nop-qr";

static NOINLINE int word_count(void) {
  int n = 0;
  while (n < 30000) {
    int in = 0, w = 0;
    for (const char* p = sentence; *p; p++) {
      int al = (*p >= 'a' && *p <= 'z');
      if (al && !in) w++;
      in = al;
      n++;
    }
    n += w;
  }
  return n;
}

static NOINLINE int decimal(void) {
  char o[32];
  int s = 0;
  for (int i = 0; i < 3000; i++) {
    int v = next(), k = 0;
    u32 x = v < 0 ? -(u32)v : v;
    do {
      o[k++] = '0' + x % 10;
      x /= 10;
    } while (x);
    if (v < 0) o[k++] = '-';
    int y = 0, ng = 0;
    while (k > 0) {
      char c = o[--k];
      if (c == '-')
        ng = 1;
      else
        y = y * 10 + c - '0';
    }
    s ^= ng ? -y : y;
  }
  return s;
}

static NOINLINE int utf8(void) {
  int s = 0;
  const u8* p = buf;
  for (int i = 0; i < 19000;) {
    u32 c = p[i];
    if (c < 0x80) {
      s += c;
      i++;
    } else if ((c & 0xe0) == 0xc0) {
      s += (c & 31) << 6 | (p[i + 1] & 63);
      i += 2;
    } else if ((c & 0xf0) == 0xe0) {
      s += (c & 15) << 12 | (p[i + 1] & 63) << 6 | (p[i + 2] & 63);
      i += 3;
    } else
      i++;
  }
  return s;
}

static NOINLINE int tape(void) {
  const char* pr =
      "++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.---"
      "-----.>>+.>++.";
  static u8 m[300];
  int p = 0, s = 0;
  memset(m, 0, 300);
  for (int i = 0; pr[i]; i++) {
    switch (pr[i]) {
      case '>':
        p++;
        break;
      case '<':
        p--;
        break;
      case '+':
        m[p]++;
        break;
      case '-':
        m[p]--;
        break;
      case '.':
        s = s * 31 + m[p];
        break;
      case '[':
        if (!m[p]) {
          int d = 1;
          while (d) {
            i++;
            d += (pr[i] == '[') - (pr[i] == ']');
          }
        }
        break;
      case ']':
        if (m[p]) {
          int d = 1;
          while (d) {
            i--;
            d += (pr[i] == ']') - (pr[i] == '[');
          }
        }
        break;
    }
  }
  return s;
}

static NOINLINE int distance(const char* a, const char* b) {
  int d[80], n = strlen(b);
  for (int j = 0; j <= n; j++) d[j] = j;
  for (int i = 0; a[i]; i++) {
    int p = d[0];
    d[0] = i + 1;
    for (int j = 0; j < n; j++) {
      int t = d[j + 1];
      int m = p + (a[i] != b[j]);
      if (d[j] + 1 < m) m = d[j] + 1;
      if (t + 1 < m) m = t + 1;
      d[j + 1] = m;
      p = t;
    }
  }
  return d[n];
}

static NOINLINE int levenshtein(void) {
  int s = 0;
  for (int i = 0; i < 3; i++)
    s += distance("the interpreter of webassembly in rust",
                  "a register machine with superinstructions");
  return s;
}

static NOINLINE int encode(char* o, const u8* p, int n) {
  static const char t[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  char* q = o;
  for (; n > 2; n -= 3, p += 3) {
    u32 v = p[0] << 16 | p[1] << 8 | p[2];
    *q++ = t[v >> 18];
    *q++ = t[v >> 12 & 63];
    *q++ = t[v >> 6 & 63];
    *q++ = t[v & 63];
  }
  return q - o;
}

static NOINLINE int base64(void) {
  static char o[30000];
  return encode(o, buf, sizeof buf) + o[77];
}

static NOINLINE int scan(const char* s) {
  int st = 0, n = 0, d = 0;
  for (; *s; s++) {
    switch (st) {
      case 0:
        if (*s == '"')
          st = 1;
        else if (*s >= '0' && *s <= '9') {
          st = 2;
          n++;
        } else if (*s == '{' || *s == '[')
          d++;
        else if (*s == '}' || *s == ']')
          d--;
        break;
      case 1:
        if (*s == '\\')
          st = 3;
        else if (*s == '"') {
          st = 0;
          n += 2;
        }
        break;
      case 2:
        if (!((*s >= '0' && *s <= '9') || *s == '.' || *s == 'e')) {
          st = 0;
          s--;
        }
        break;
      case 3:
        st = 1;
    }
  }
  return n * 10 + d;
}

static NOINLINE int json(void) {
  static char s[20100];
  int k = 0;
  while (k < 19900) k += (int)strlen(strcpy(s + k, "{\"a\": [1, 2.5e3, \"x\\\"y\"]}, "));
  return scan(s);
}

RUN
