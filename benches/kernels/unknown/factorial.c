/* A factorial of many digits, and its decimal digits. */
#include "bench.h"

static u32 a[4000];

NOINLINE static int mul(int n, u32 m) {
  u64 c = 0;
  for (int i = 0; i < n; i++) {
    c += (u64)a[i] * m;
    a[i] = (u32)c;
    c >>= 32;
  }
  if (c)
    a[n++] = (u32)c;
  return n;
}

NOINLINE static u32 divs(int n, u32 m) {
  u64 c = 0;
  for (int i = n; i--;) {
    c = c << 32 | a[i];
    a[i] = (u32)(c / m);
    c %= m;
  }
  return (u32)c;
}

int main(int c, char** v) {
  int n = scale(c, v, 3);
  u64 h = 0;
  for (int k = 0; k < n; k++) {
    a[0] = 1;
    int l = 1;
    for (u32 i = 2; i < 2500; i++)
      l = mul(l, i);
    while (l) {
      h = h * 10 + divs(l, 1000000000);
      while (l && !a[l - 1])
        l--;
    }
  }
  return report("factorial", h);
}
