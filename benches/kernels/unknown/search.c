/* Two searches for a text in a text. */
#include "bench.h"

static char t[65536];
static int f[64], sk[256];

NOINLINE static int kmp(const char* p, int m) {
  f[0] = 0;
  for (int i = 1, k = 0; i < m; i++) {
    while (k && p[k] != p[i])
      k = f[k - 1];
    if (p[k] == p[i])
      k++;
    f[i] = k;
  }
  int r = 0;
  for (int i = 0, k = 0; i < 65536; i++) {
    while (k && p[k] != t[i])
      k = f[k - 1];
    if (p[k] == t[i])
      k++;
    if (k == m) {
      r++;
      k = f[k - 1];
    }
  }
  return r;
}

NOINLINE static int hor(const char* p, int m) {
  for (int i = 0; i < 256; i++)
    sk[i] = m;
  for (int i = 0; i < m - 1; i++)
    sk[(u8)p[i]] = m - 1 - i;
  int r = 0;
  for (int i = 0; i + m <= 65536;) {
    int j = m - 1;
    while (j >= 0 && t[i + j] == p[j])
      j--;
    if (j < 0)
      r++;
    i += sk[(u8)t[i + m - 1]];
  }
  return r;
}

int main(int c, char** v) {
  int n = scale(c, v, 10);
  u32 s = 6;
  u64 h = 0;
  for (int i = 0; i < 65536; i++)
    t[i] = "abc"[rng32(&s) % 3];
  for (int i = 0; i < n; i++) {
    int m = 4 + i % 9;
    h = mix64(h, kmp(t + i * 77, m));
    h = mix64(h, hor(t + i * 99, m));
  }
  return report("search", h);
}
