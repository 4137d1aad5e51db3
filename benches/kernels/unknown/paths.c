/* Shortest paths with a heap. */
#include "bench.h"

#define N 2000
#define M 8
static int to[N][M], w[N][M], d[N];

typedef struct {
  int k, v;
} E;

static E h[N * M + 1];
static int hn;

NOINLINE static void push(int k, int v) {
  int i = hn++;
  while (i) {
    int p = (i - 1) / 2;
    if (h[p].k <= k)
      break;
    h[i] = h[p];
    i = p;
  }
  h[i].k = k;
  h[i].v = v;
}

NOINLINE static E pop(void) {
  E r = h[0], x = h[--hn];
  int i = 0;
  for (;;) {
    int c = 2 * i + 1;
    if (c >= hn)
      break;
    if (c + 1 < hn && h[c + 1].k < h[c].k)
      c++;
    if (h[c].k >= x.k)
      break;
    h[i] = h[c];
    i = c;
  }
  h[i] = x;
  return r;
}

int main(int c, char** v) {
  int n = scale(c, v, 30);
  u32 s = 3;
  u64 sum = 0;
  for (int i = 0; i < N; i++)
    for (int j = 0; j < M; j++) {
      to[i][j] = rng32(&s) % N;
      w[i][j] = 1 + rng32(&s) % 100;
    }
  for (int it = 0; it < n; it++) {
    for (int i = 0; i < N; i++)
      d[i] = 1 << 30;
    int st = rng32(&s) % N;
    d[st] = 0;
    hn = 0;
    push(0, st);
    while (hn) {
      E e = pop();
      if (e.k > d[e.v])
        continue;
      for (int j = 0; j < M; j++) {
        int t = to[e.v][j], nd = e.k + w[e.v][j];
        if (nd < d[t]) {
          d[t] = nd;
          push(nd, t);
        }
      }
    }
    for (int i = 0; i < N; i++)
      sum = mix64(sum, d[i]);
  }
  return report("paths", sum);
}
