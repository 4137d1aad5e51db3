/* A balanced tree: inserted into, searched. */
#include "bench.h"

typedef struct T {
  struct T *l, *r;
  int k, h;
} T;

static T pool[20000];
static int pn;

static int H(T* t) {
  return t ? t->h : 0;
}

static void U(T* t) {
  int a = H(t->l), b = H(t->r);
  t->h = (a > b ? a : b) + 1;
}

static T* rr(T* t) {
  T* x = t->l;
  t->l = x->r;
  x->r = t;
  U(t);
  U(x);
  return x;
}

static T* rl(T* t) {
  T* x = t->r;
  t->r = x->l;
  x->l = t;
  U(t);
  U(x);
  return x;
}

NOINLINE static T* ins(T* t, int k) {
  if (!t) {
    t = &pool[pn++];
    t->l = t->r = 0;
    t->k = k;
    t->h = 1;
    return t;
  }
  if (k < t->k)
    t->l = ins(t->l, k);
  else if (k > t->k)
    t->r = ins(t->r, k);
  else
    return t;
  U(t);
  int b = H(t->l) - H(t->r);
  if (b > 1) {
    if (H(t->l->l) < H(t->l->r))
      t->l = rl(t->l);
    return rr(t);
  }
  if (b < -1) {
    if (H(t->r->r) < H(t->r->l))
      t->r = rr(t->r);
    return rl(t);
  }
  return t;
}

NOINLINE static int find(T* t, int k) {
  int n = 0;
  while (t && t->k != k) {
    t = k < t->k ? t->l : t->r;
    n++;
  }
  return n;
}

int main(int c, char** v) {
  int n = scale(c, v, 20);
  u32 s = 8;
  u64 h = 0;
  for (int i = 0; i < n; i++) {
    pn = 0;
    T* t = 0;
    for (int j = 0; j < 5000; j++)
      t = ins(t, (int)(rng32(&s) & 65535));
    for (int j = 0; j < 10000; j++)
      h += find(t, (int)(rng32(&s) & 65535));
    h = mix64(h, t->h);
  }
  return report("balance", h);
}
