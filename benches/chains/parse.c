/* Readers of formats: sums, CSV, INI, XML, addresses, HTTP, JSON as a tree, lists in parentheses,
 * numbers. */
#include <ctype.h>

#include "kernel.h"

typedef struct {
  const char* at;
  int error;
} reader;

static double expression(reader* r);
static void skip_space(reader* r) {
  while (*r->at == ' ') r->at++;
}
static double factor(reader* r) {
  skip_space(r);
  if (*r->at == '-') {
    r->at++;
    return -factor(r);
  }
  if (*r->at == '(') {
    r->at++;
    double v = expression(r);
    skip_space(r);
    if (*r->at == ')')
      r->at++;
    else
      r->error = 1;
    return v;
  }
  double v = 0, unit = 1;
  if (!isdigit((u8)*r->at)) r->error = 1;
  while (isdigit((u8)*r->at)) v = v * 10 + (*r->at++ - '0');
  if (*r->at == '.')
    for (r->at++; isdigit((u8)*r->at); r->at++) v += (*r->at - '0') * (unit *= 0.1);
  return v;
}
static double term(reader* r) {
  double v = factor(r);
  for (;;) {
    skip_space(r);
    if (*r->at == '*') {
      r->at++;
      v *= factor(r);
    } else if (*r->at == '/') {
      r->at++;
      v /= factor(r);
    } else
      return v;
  }
}
static NOINLINE double expression(reader* r) {
  double v = term(r);
  for (;;) {
    skip_space(r);
    char op = *r->at;
    if (op != '+' && op != '-') return v;
    r->at++;
    double right = term(r);
    v = op == '+' ? v + right : v - right;
  }
}
static NOINLINE int calculator(void) {
  static const char* const sums[] = {"1 + 2 * 3 - 4 / 5", "(1.5 + 2.25) * (3 - -4) / 2",
                                     "((((7)))) * 10 + 3.125",
                                     "12 / (5 - 5 + 2) * 9 - 100 + 8 * 8"};
  double total = 0;
  for (int i = 0; i < 500; i++) {
    reader r = {sums[i & 3], 0};
    total += expression(&r) + r.error;
  }
  return (int)total;
}

static int rank(char op) {
  switch (op) {
    case '+':
    case '-':
      return 1;
    case '*':
    case '/':
    case '%':
      return 2;
    case '^':
      return 3;
    default:
      return 0;
  }
}
static NOINLINE int shunting_yard(void) {
  int sum = 0;
  for (int k = 0; k < 250; k++) {
    char ops[32];
    int values[32], nops = 0, n = 0;
    for (const char* p = "3+4*2-(1+5)%4*7+2^3-8/(2+2)";; p++) {
      if (*p >= '0' && *p <= '9') {
        values[n++] = *p - '0' + (k & 1);
        continue;
      }
      if (*p == '(') {
        ops[nops++] = '(';
        continue;
      }
      while (nops > 0 && ops[nops - 1] != '(' && rank(ops[nops - 1]) >= rank(*p)) {
        int b = values[--n], a = values[--n], v = 0;
        switch (ops[--nops]) {
          case '+':
            v = a + b;
            break;
          case '-':
            v = a - b;
            break;
          case '*':
            v = a * b;
            break;
          case '/':
            v = b ? a / b : 0;
            break;
          case '%':
            v = b ? a % b : 0;
            break;
          case '^':
            for (v = 1; b > 0; b--) v *= a;
            break;
        }
        values[n++] = v;
      }
      if (*p == 0) break;
      if (*p == ')')
        nops--;
      else
        ops[nops++] = *p;
    }
    sum += values[0];
  }
  return sum;
}

static NOINLINE int csv(void) {
  static const char table[] =
      "id,name,\"unit, symbol\",value\n1,pump,\"l/s\",12.5\n2,\"the \"\"big\"\" "
      "tank\",m,3\n3,valve,,0\n";
  int sum = 0;
  for (int k = 0; k < 120; k++) {
    char field[64];
    int n = 0, column = 0, quoted = 0;
    for (const char* p = table; *p; p++) {
      if (quoted) {
        if (*p != '"')
          field[n++] = *p;
        else if (p[1] == '"')
          field[n++] = *p++;
        else
          quoted = 0;
      } else if (*p == '"')
        quoted = 1;
      else if (*p == ',' || *p == '\n') {
        field[n] = 0;
        sum += column * n + field[0];
        column = *p == ',' ? column + 1 : 0;
        n = 0;
      } else
        field[n++] = *p;
    }
  }
  return sum;
}

static NOINLINE int ini(void) {
  static const char file[] =
      "; settings\n[network]\nhost = gateway.local\nport=1883\n\n[pump]\n rate =  25 \nenabled = "
      "yes\n# end\n[tank]\nlow=10\nhigh=90\n";
  int sum = 0;
  for (int k = 0; k < 100; k++) {
    char section[32] = "";
    for (const char* line = file; *line;) {
      const char *end = strchr(line, '\n'), *p = line, *last = end;
      while (p < end && isspace((u8)*p)) p++;
      while (last > p && isspace((u8)last[-1])) last--;
      if (p == last || *p == ';' || *p == '#') {
      } else if (*p == '[') {
        size_t n = last - p - 2;
        memcpy(section, p + 1, n);
        section[n] = 0;
      } else {
        const char* equals = memchr(p, '=', last - p);
        if (equals) {
          const char* value = equals + 1;
          while (*value == ' ') value++;
          if (isdigit((u8)*value))
            sum += atoi(value);
          else
            sum += last - value;
          sum += section[0];
        }
      }
      line = end + 1;
    }
  }
  return sum;
}

static NOINLINE int xml_of(const char* p) {
  char open[8][16];
  int depth = 0, elements = 0, attributes = 0, text = 0;
  while (*p) {
    if (*p != '<') {
      if (*p == '&') {
        while (*p && *p != ';') p++;
      }
      text++;
      p++;
      continue;
    }
    p++;
    int closing = *p == '/', n = 0;
    char name[16];
    if (closing) p++;
    while (isalnum((u8)*p) && n < 15) name[n++] = *p++;
    name[n] = 0;
    if (closing) {
      if (depth == 0 || strcmp(open[--depth], name)) return -1;
    } else {
      elements++;
      while (*p && *p != '>' && *p != '/') {
        if (*p == '=') {
          char quote = *++p;
          attributes++;
          do p++;
          while (*p && *p != quote);
        }
        p++;
      }
      if (*p == '/')
        p++;
      else
        strcpy(open[depth++], name);
    }
    p++;
  }
  return elements * 10000 + attributes * 100 + text + depth;
}
static NOINLINE int xml(void) {
  int sum = 0;
  for (int i = 0; i < 80; i++)
    sum += xml_of((i & 1) +
                  "<site id=\"7\"><pump name='main' rate=\"2.5\"/><tank><level>47 &lt; "
                  "90</level><unit>m3</unit></tank>"
                  "<note lang=\"en\">checked on site</note></site>");
  return sum;
}

struct address {
  char scheme[8], host[32], path[64];
  unsigned port, parameters;
};
static NOINLINE int url_of(const char* p, struct address* a) {
  memset(a, 0, sizeof *a);
  int n = 0;
  while (*p && *p != ':' && n < 7) a->scheme[n++] = tolower((u8)*p++);
  if (strncmp(p, "://", 3)) return 0;
  p += 3;
  for (n = 0; *p && !strchr(":/?#", *p) && n < 31; p++) a->host[n++] = *p;
  a->port = strcmp(a->scheme, "https") == 0 ? 443 : 80;
  if (*p == ':')
    for (a->port = 0, p++; *p >= '0' && *p <= '9'; p++) a->port = a->port * 10 + (*p - '0');
  for (n = 0; *p && *p != '?' && *p != '#' && n < 63; p++) a->path[n++] = *p;
  if (*p == '?') do
      a->parameters++;
    while ((p = strpbrk(p + 1, "&;")) != NULL);
  return 1;
}
static NOINLINE int url(void) {
  static const char* const urls[] = {"http://example.org/",
                                     "https://user.example.com:8443/a/b/c?x=1&y=2;z=3#top",
                                     "mqtt://10.0.0.7:1883/pump/rate", "nothing"};
  int sum = 0;
  for (int i = 0; i < 300; i++) {
    struct address a;
    if (url_of(urls[i & 3], &a)) sum += a.port + a.parameters + strlen(a.host) * strlen(a.path);
  }
  return sum;
}

static NOINLINE int http(void) {
  static const char request[] =
      "POST /api/v1/readings?limit=10 HTTP/1.1\r\nHost: gateway.local\r\nContent-Type: "
      "application/json\r\n"
      "Content-Length: 128\r\nAccept-Encoding: gzip, br\r\nX-Request-Id: 0f3a-77\r\n\r\n{}";
  int sum = 0;
  for (int k = 0; k < 80; k++) {
    enum { METHOD, TARGET, VERSION, NAME, COLON, VALUE, NEWLINE, DONE } state = METHOD;
    u32 hash = 5381;
    int headers = 0, length = 0, numeric = 0;
    for (const char* p = request; *p && state != DONE; p++) {
      char c = *p;
      switch (state) {
        case METHOD:
          if (c == ' ') state = TARGET;
          break;
        case TARGET:
          if (c == ' ')
            state = VERSION;
          else if (c == '?')
            sum++;
          break;
        case VERSION:
          if (c == '\n') state = NAME;
          break;
        case NAME:
          if (c == '\r')
            state = NEWLINE;
          else if (c == ':') {
            state = COLON;
            numeric = hash == 0x8b15fb2a || hash % 7 == 3;
          } else
            hash = hash * 33 + (c | 0x20);
          break;
        case COLON:
          if (c == ' ') break;
          state = VALUE;
          length = 0;
          /* fall through */
        case VALUE:
          if (c == '\n') {
            state = NAME;
            headers++;
            sum += hash & 0xff;
            hash = 5381;
          } else if (numeric && c >= '0' && c <= '9')
            length = length * 10 + c - '0';
          break;
        case NEWLINE:
          state = DONE;
          break;
        case DONE:
          break;
      }
    }
    sum += headers + length;
  }
  return sum;
}

struct value {
  enum { NUMBER, STRING, ARRAY, OBJECT, WORD } kind;
  struct value *first, *next;
  double number;
};
static struct value values[400];
static int used;
static NOINLINE const char* read_value(const char* p, struct value** out) {
  struct value *v = &values[used++], **tail = &v->first;
  *out = v;
  v->first = v->next = NULL;
  while (isspace((u8)*p)) p++;
  if (*p == '{' || *p == '[') {
    char end = *p == '{' ? '}' : ']';
    v->kind = *p == '{' ? OBJECT : ARRAY;
    for (p++; *p && *p != end; p++) {
      p = read_value(p, tail);
      tail = &(*tail)->next;
      while (isspace((u8)*p)) p++;
      if (*p == end) break;
    }
    return p + 1;
  }
  if (*p == '"') {
    v->kind = STRING;
    v->number = 0;
    for (p++; *p && *p != '"'; p++, v->number++)
      if (*p == '\\') p++;
    return p + 1;
  }
  if (*p == '-' || isdigit((u8)*p)) {
    char* end;
    v->kind = NUMBER;
    v->number = strtod(p, &end);
    return end;
  }
  v->kind = WORD;
  while (isalpha((u8)*p)) p++;
  return p;
}
static NOINLINE double total_of(const struct value* v) {
  double sum = v->kind == NUMBER ? v->number : v->kind;
  for (const struct value* c = v->first; c; c = c->next) sum += total_of(c);
  return sum;
}
static NOINLINE int json_tree(void) {
  double sum = 0;
  for (int i = 0; i < 60; i++) {
    struct value* root;
    used = 0;
    read_value(
        "{\"id\": 17, \"tags\": [\"a\", \"b\\n\", \"c\"], \"at\": {\"x\": -1.5, \"y\": 2e2, "
        "\"ok\": true}, \"rows\": [[1, 2, 3], [4, 5, 6], []]}",
        &root);
    sum += total_of(root);
  }
  return (int)sum;
}

struct pair {
  struct pair *car, *cdr;
  int number;
};
static struct pair cells[200];
static NOINLINE struct pair* read_list(const char** p, int* n) {
  struct pair *head = NULL, **tail = &head;
  for (;;) {
    while (**p == ' ') ++*p;
    if (**p == 0) return head;
    if (**p == ')') {
      ++*p;
      return head;
    }
    struct pair* c = &cells[(*n)++];
    memset(c, 0, sizeof *c);
    if (**p == '(') {
      ++*p;
      c->car = read_list(p, n);
    } else if (**p >= '0' && **p <= '9') {
      while (**p >= '0' && **p <= '9') c->number = c->number * 10 + *(*p)++ - '0';
    } else
      c->number = -*(*p)++;
    *tail = c;
    tail = &c->cdr;
  }
}
static NOINLINE int evaluate(const struct pair* c) {
  if (!c->car) return c->number;
  int op = -c->car->number;
  const struct pair* arg = c->car->cdr;
  int v = arg ? evaluate(arg) : 0;
  for (arg = arg ? arg->cdr : NULL; arg; arg = arg->cdr) {
    int w = evaluate(arg);
    v = op == '+' ? v + w : op == '*' ? v * w : op == '-' ? v - w : v > w ? v : w;
  }
  return v;
}
static NOINLINE int lisp(void) {
  int sum = 0;
  for (int i = 0; i < 150; i++) {
    const char* p = "(+ 1 (* 2 3 4) (- 100 (+ 7 8) (* 3 (m 4 9 2))) (+ (+ (+ 1 2) 3) 4))";
    int n = 0;
    sum += evaluate(read_list(&p, &n)) + n;
  }
  return sum;
}

static NOINLINE int roman(void) {
  static const struct {
    u16 value;
    char text[3];
  } parts[] = {{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"},
               {40, "XL"},  {10, "X"},   {9, "IX"},  {5, "V"},    {4, "IV"},  {1, "I"}};
  int wrong = 0;
  for (int n = 1; n < 2000; n += 3) {
    char text[20];
    int left = n, k = 0, back = 0;
    for (int i = 0; left > 0; i++)
      while (left >= parts[i].value) {
        for (const char* p = parts[i].text; *p; p++) text[k++] = *p;
        left -= parts[i].value;
      }
    for (int i = 0, before = 0; i < k; i++) {
      int v;
      switch (text[i]) {
        case 'I':
          v = 1;
          break;
        case 'V':
          v = 5;
          break;
        case 'X':
          v = 10;
          break;
        case 'L':
          v = 50;
          break;
        case 'C':
          v = 100;
          break;
        case 'D':
          v = 500;
          break;
        default:
          v = 1000;
      }
      back += v;
      if (v > before) back -= 2 * before;
      before = v;
    }
    wrong += back != n;
    wrong += k;
  }
  return wrong;
}

RUN
