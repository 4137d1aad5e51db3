/* Trees of nodes that are allocated and freed. */
#include "bench.h"

typedef struct N {
  struct N *l, *r;
} N;

NOINLINE static N* mk(int d) {
  N* n = malloc(sizeof *n);
  if (d) {
    n->l = mk(d - 1);
    n->r = mk(d - 1);
  } else
    n->l = n->r = 0;
  return n;
}

NOINLINE static int ck(N* n) {
  return n->l ? 1 + ck(n->l) + ck(n->r) : 1;
}

NOINLINE static void fr(N* n) {
  if (n->l) {
    fr(n->l);
    fr(n->r);
  }
  free(n);
}

int main(int c, char** v) {
  int n = scale(c, v, 10);
  u64 h = 0;
  for (int i = 0; i < n; i++) {
    N* t = mk(12);
    h += ck(t);
    fr(t);
  }
  return report("nodes", h);
}
