/* JSON read into a tree. */
#include "bench.h"

typedef struct J {
  int t;
  double n;
  char* s;
  struct J *c, *x;
} J;

static J pool[4000];
static int pn;
static char sb[40000];
static int sn;
static const char* p;

static void ws(void) {
  while (*p == ' ' || *p == '\n')
    p++;
}

NOINLINE static J* val(void);

NOINLINE static char* str(void) {
  char* r = sb + sn;
  p++;
  while (*p != '"') {
    if (*p == '\\')
      p++;
    sb[sn++] = *p++;
  }
  p++;
  sb[sn++] = 0;
  return r;
}

NOINLINE static double num(void) {
  double r = 0;
  int neg = 0;
  if (*p == '-') {
    neg = 1;
    p++;
  }
  while (*p >= '0' && *p <= '9')
    r = r * 10 + (*p++ - '0');
  if (*p == '.') {
    double q = .1;
    p++;
    while (*p >= '0' && *p <= '9') {
      r += q * (*p++ - '0');
      q *= .1;
    }
  }
  return neg ? -r : r;
}

NOINLINE static J* val(void) {
  ws();
  J* j = &pool[pn++];
  memset(j, 0, sizeof *j);
  if (*p == '{' || *p == '[') {
    char e = *p == '{' ? '}' : ']';
    j->t = *p++;
    J** t = &j->c;
    ws();
    while (*p != e) {
      char* k = 0;
      if (e == '}') {
        ws();
        k = str();
        ws();
        p++;
      }
      J* v = val();
      if (k)
        v->s = k;
      *t = v;
      t = &v->x;
      ws();
      if (*p == ',')
        p++;
      ws();
    }
    p++;
  } else if (*p == '"') {
    j->t = 's';
    j->s = str();
  } else if (*p == 't') {
    p += 4;
    j->t = 't';
  } else if (*p == 'n') {
    p += 4;
    j->t = 'z';
  } else {
    j->t = 'n';
    j->n = num();
  }
  return j;
}

NOINLINE static u64 walk(J* j, u64 h) {
  for (; j; j = j->x) {
    h = mix64(h, j->t);
    if (j->s)
      for (char* s = j->s; *s; s++)
        h = h * 31 + *s;
    h = mix64(h, (u64)(i64)(j->n * 10));
    h = walk(j->c, h);
  }
  return h;
}

int main(int c, char** v) {
  int n = scale(c, v, 100);
  static char d[20000];
  int l = 0;
  l += sprintf(d + l, "[");
  for (int i = 0; i < 100; i++)
    l += sprintf(d + l,
                 "%s{\"id\": %d, \"name\": \"item \\\"%d\\\"\", \"tags\": [\"a%d\", true, null], "
                 "\"v\": -%d.25}",
                 i ? ", " : "", i, i * 7, i, i * 3);
  sprintf(d + l, "]");
  u64 h = 0;
  for (int i = 0; i < n; i++) {
    pn = sn = 0;
    p = d;
    h = walk(val(), h);
  }
  return report("parser", h);
}
