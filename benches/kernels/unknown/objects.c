/* Calls through pointers in objects. */
#include "bench.h"

typedef struct S S;

struct S {
  int (*area)(S*);
  void (*grow)(S*, int);
  int a, b;
};

static int sq(S* s) {
  return s->a * s->a;
}

static int re(S* s) {
  return s->a * s->b;
}

static int tr(S* s) {
  return s->a * s->b / 2;
}

static void g1(S* s, int k) {
  s->a = (s->a + k) & 63;
}

static void g2(S* s, int k) {
  s->a = (s->a + k) & 63;
  s->b = (s->b ^ k) & 63;
}

static S sh[256];

int main(int c, char** v) {
  int n = scale(c, v, 400);
  u64 h = 0;
  for (int i = 0; i < 256; i++) {
    sh[i].area = i % 3 == 0 ? sq : i % 3 == 1 ? re : tr;
    sh[i].grow = i & 1 ? g1 : g2;
    sh[i].a = i & 31;
    sh[i].b = i % 7;
  }
  for (int k = 0; k < n; k++) {
    int t = 0;
    for (int i = 0; i < 256; i++) {
      t += sh[i].area(&sh[i]);
      sh[i].grow(&sh[i], k);
    }
    h = mix64(h, t);
  }
  return report("objects", h);
}
