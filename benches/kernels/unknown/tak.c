/* Recursion with three arguments. */
#include "bench.h"

NOINLINE static int tak(int x, int y, int z) {
  return y >= x ? z : tak(tak(x - 1, y, z), tak(y - 1, z, x), tak(z - 1, x, y));
}

int main(int c, char** v) {
  int n = scale(c, v, 2);
  u64 h = 0;
  for (int i = 0; i < n; i++)
    h = h * 7 + tak(16, 10, 3 + (i & 1));
  return report("tak", h);
}
