/* A sum of numbers in memory, one by one. */
#include "bench.h"

static u64 m[131072];

int main(int c, char** v) {
  int n = scale(c, v, 20);
  u64 h = 0;
  for (int i = 0; i < 131072; i++)
    m[i] = i * 77;
  for (int k = 0; k < n; k++) {
#pragma clang loop unroll(disable)
    for (int i = 0; i < 131072; i++)
      h += m[i];
    m[k] = h;
  }
  return report("total", h);
}
