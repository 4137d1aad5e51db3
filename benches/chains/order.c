/* Sorting, searching, tables, trees, graphs, games and small machines. */
#include "kernel.h"

static NOINLINE void heap_sort(int* a, int n) {
  for (int i = n / 2 - 1, e = n; e > 1;) {
    int r, t;
    if (i >= 0) {
      r = i--;
      t = a[r];
    } else {
      t = a[--e];
      a[e] = a[0];
      r = 0;
      if (e == 1) {
        a[0] = t;
        break;
      }
    }
    int m = e;
    for (int c; (c = 2 * r + 1) < m; r = c) {
      if (c + 1 < m && a[c + 1] > a[c]) c++;
      if (a[c] <= t) break;
      a[r] = a[c];
    }
    a[r] = t;
  }
}

static NOINLINE int heapsort(void) {
  static int a[3000];
  for (int i = 0; i < 3000; i++) a[i] = next() >> 8;
  heap_sort(a, 3000);
  return a[1500];
}

static NOINLINE void merge_sort(u32* a, u32* t, int n) {
  if (n < 2) return;
  int m = n / 2;
  merge_sort(a, t, m);
  merge_sort(a + m, t, n - m);
  int i = 0, j = m, k = 0;
  while (i < m && j < n) t[k++] = a[i] <= a[j] ? a[i++] : a[j++];
  while (i < m) t[k++] = a[i++];
  while (j < n) t[k++] = a[j++];
  memcpy(a, t, n * 4);
}

static NOINLINE int mergesort(void) {
  static u32 a[3000], t[3000];
  for (int i = 0; i < 3000; i++) a[i] = next();
  merge_sort(a, t, 3000);
  return a[77];
}

static NOINLINE int probing(void) {
  static u32 key[4096], val[4096];
  memset(key, 0, sizeof key);
  int c = 0;
  for (int i = 0; i < 6000; i++) {
    u32 k = next() % 2500 + 1, h = k * 2654435761u >> 20;
    while (key[h] && key[h] != k) h = (h + 1) & 4095;
    key[h] = k;
    c += val[h]++;
  }
  return c;
}

static NOINLINE int breadth_first(void) {
  static int d[64][64], q[8192];
  for (int i = 0; i < 64; i++)
    for (int j = 0; j < 64; j++) d[i][j] = -1;
  int hd = 0, tl = 0;
  q[tl++] = 0;
  d[0][0] = 0;
  while (hd < tl) {
    int c = q[hd++], y = c >> 6, x = c & 63;
    for (int k = 0; k < 4; k++) {
      int ny = y + (k == 0) - (k == 1), nx = x + (k == 2) - (k == 3);
      if (ny < 0 || nx < 0 || ny > 63 || nx > 63 || ((ny * 7 + nx * 13) % 5 == 0) || d[ny][nx] >= 0)
        continue;
      d[ny][nx] = d[y][x] + 1;
      q[tl++] = ny << 6 | nx;
    }
  }
  return tl + d[63][63];
}

static NOINLINE int floyd(void) {
  static int g[40][40];
  for (int i = 0; i < 40; i++)
    for (int j = 0; j < 40; j++) g[i][j] = next() % 1000;
  for (int k = 0; k < 40; k++)
    for (int i = 0; i < 40; i++)
      for (int j = 0; j < 40; j++)
        if (g[i][k] + g[k][j] < g[i][j]) g[i][j] = g[i][k] + g[k][j];
  int s = 0;
  for (int i = 0; i < 40; i++) s += g[i][39 - i];
  return s;
}

static NOINLINE int knapsack(void) {
  static int dp[2001];
  memset(dp, 0, sizeof dp);
  for (int i = 0; i < 40; i++) {
    int w = next() % 60 + 1, v = next() % 100;
    for (int j = 2000; j >= w; j--)
      if (dp[j - w] + v > dp[j]) dp[j] = dp[j - w] + v;
  }
  return dp[2000];
}

static NOINLINE int ring_buffer(void) {
  static struct {
    u32 t;
    i16 v;
    u8 f;
  } ring[64];
  u32 hd = 0, tl = 0, s = 0;
  for (int i = 0; i < 12000; i++) {
    if (next() & 1) {
      if (hd - tl < 64) {
        ring[hd & 63].t = i;
        ring[hd & 63].v = next();
        ring[hd & 63].f = i & 3;
        hd++;
      }
    } else if (hd != tl) {
      s += ring[tl & 63].t + ring[tl & 63].v * ring[tl & 63].f;
      tl++;
    }
  }
  return s;
}

static NOINLINE int union_find(void) {
  int f[600];
  for (int i = 0; i < 600; i++) f[i] = i;
  for (int i = 0; i < 900; i++) {
    int a = next() % 600, c = next() % 600;
    while (f[a] != a) {
      f[a] = f[f[a]];
      a = f[a];
    }
    while (f[c] != c) {
      f[c] = f[f[c]];
      c = f[c];
    }
    f[a] = c;
  }
  int s = 0;
  for (int i = 0; i < 600; i++) s += f[i] == i;
  return s;
}

struct ins {
  u8 op, a, x, y;
};

static NOINLINE int machine(void) {
  static const struct ins pg[] = {
      {0, 1, 0, 0}, {1, 2, 2, 1}, {2, 1, 1, 0}, {3, 1, 0, 1}, {4, 0, 0, 0}};
  int r[4] = {0, 0, 0, 0};
  for (int pc = 0, n = 0; n < 30000; n++) {
    struct ins i = pg[pc++];
    switch (i.op) {
      case 0:
        r[i.a] = n & 7;
        break;
      case 1:
        r[i.a] = r[i.x] + r[i.y];
        break;
      case 2:
        r[i.a] = r[i.x] - 1;
        break;
      case 3:
        if (r[i.a] > 0) pc = i.y;
        break;
      case 4:
        pc = 0;
        break;
    }
  }
  return r[2];
}

static NOINLINE int fannkuch_of(int n) {
  int p[16], q[16], s[16], sign = 1, max = 0, sum = 0;
  for (int i = 0; i < n; i++) p[i] = q[i] = s[i] = i;
  for (;;) {
    int q0 = p[0];
    if (q0) {
      for (int i = 1; i < n; i++) q[i] = p[i];
      int f = 1;
      for (;;) {
        int qq = q[q0];
        if (!qq) {
          sum += sign * f;
          if (f > max) max = f;
          break;
        }
        q[q0] = q0;
        if (q0 >= 3) {
          int i = 1, j = q0 - 1, t;
          do {
            t = q[i];
            q[i] = q[j];
            q[j] = t;
            i++;
            j--;
          } while (i < j);
        }
        q0 = qq;
        f++;
      }
    }
    if (sign == 1) {
      int t = p[0];
      p[0] = p[1];
      p[1] = t;
      sign = -1;
    } else {
      int t = p[1];
      p[1] = p[2];
      p[2] = t;
      sign = 1;
      for (int i = 2; i < n; i++) {
        int sx = s[i];
        if (sx) {
          s[i] = sx - 1;
          break;
        }
        if (i == n - 1) return sum * 100 + max;
        s[i] = i;
        t = p[0];
        for (int j = 0; j <= i; j++) p[j] = p[j + 1];
        p[i + 1] = t;
      }
    }
  }
}

static NOINLINE int fannkuch(void) {
  return fannkuch_of(7);
}

static NOINLINE int queens_of(int n, u32 c, u32 l, u32 r) {
  u32 m = (1u << n) - 1;
  if (c == m) return 1;
  int k = 0;
  for (u32 a = m & ~(c | l | r); a;) {
    u32 b = a & -a;
    a ^= b;
    k += queens_of(n, c | b, (l | b) << 1, (r | b) >> 1);
  }
  return k;
}

static NOINLINE int queens(void) {
  return queens_of(8, 0, 0, 0);
}

static NOINLINE void quick_sort(int* a, int l, int r) {
  while (l < r) {
    int p = a[(l + r) / 2], i = l, j = r;
    while (i <= j) {
      while (a[i] < p) i++;
      while (a[j] > p) j--;
      if (i <= j) {
        int t = a[i];
        a[i] = a[j];
        a[j] = t;
        i++;
        j--;
      }
    }
    quick_sort(a, l, j);
    l = i;
  }
}

static NOINLINE int quicksort(void) {
  static int a[5000];
  for (int i = 0; i < 5000; i++) a[i] = next() >> 8;
  quick_sort(a, 0, 4999);
  return a[77];
}

static NOINLINE int ackermann_of(int m, int n) {
  return m ? ackermann_of(m - 1, n ? ackermann_of(m, n - 1) : 1) : n + 1;
}

static NOINLINE int ackermann(void) {
  return ackermann_of(2, 40);
}

static NOINLINE int life(void) {
  static u8 g[64][64], h[64][64];
  for (int i = 0; i < 64; i++)
    for (int j = 0; j < 64; j++) g[i][j] = next() >> 31;
  for (int k = 0; k < 10; k++) {
    for (int i = 0; i < 64; i++)
      for (int j = 0; j < 64; j++) {
        int s = 0;
        for (int a = -1; a < 2; a++)
          for (int b = -1; b < 2; b++)
            if (a | b) s += g[(i + a) & 63][(j + b) & 63];
        h[i][j] = s == 3 || (s == 2 && g[i][j]);
      }
    memcpy(g, h, sizeof g);
  }
  int s = 0;
  for (int i = 0; i < 64; i++)
    for (int j = 0; j < 64; j++) s += g[i][j];
  return s;
}

static NOINLINE int lists(void) {
  struct l {
    struct l* n;
    int v;
  }* h = 0;
  for (int i = 0; i < 2000; i++) {
    struct l* x = malloc(sizeof *x);
    x->v = next() & 1023;
    x->n = h;
    h = x;
  }
  int s = 0;
  for (int k = 0; k < 20; k++) {
    struct l *p = 0, *c = h;
    while (c) {
      struct l* n = c->n;
      c->n = p;
      p = c;
      c = n;
    }
    h = p;
    for (c = h; c; c = c->n) s += c->v ^ k;
  }
  return s;
}

struct node {
  struct node *l, *r;
  int k;
};
static NOINLINE struct node* insert(struct node* t, int k) {
  if (!t) {
    t = calloc(1, sizeof *t);
    t->k = k;
    return t;
  }
  if (k < t->k)
    t->l = insert(t->l, k);
  else if (k > t->k)
    t->r = insert(t->r, k);
  return t;
}
static NOINLINE int depth(struct node* t) {
  if (!t) return 0;
  int a = depth(t->l), b = depth(t->r);
  return 1 + (a > b ? a : b);
}

static NOINLINE int tree(void) {
  struct node* t = 0;
  for (int i = 0; i < 3000; i++) t = insert(t, next() >> 12);
  return depth(t);
}

static NOINLINE int one(int x) {
  return x * 3 + 1;
}
static NOINLINE int two(int x) {
  return x >> 1;
}
static NOINLINE int three(int x) {
  return x ^ 0x55;
}
static int (*const steps[3])(int) = {one, two, three};

static NOINLINE int pointers(void) {
  int x = 1;
  for (int i = 0; i < 20000; i++) x = steps[(u32)x % 3](x) & 0xffffff;
  return x;
}

RUN
