/* A stencil of f64 in two dimensions. */
#include "bench.h"

static double a[66][66], b[66][66];

int main(int c, char** v) {
  int n = scale(c, v, 100);
  for (int i = 0; i < 66; i++)
    a[0][i] = b[0][i] = i * .5;
  for (int k = 0; k < n; k++) {
    for (int i = 1; i < 65; i++)
      for (int j = 1; j < 65; j++)
        b[i][j] = .25 * (a[i - 1][j] + a[i + 1][j] + a[i][j - 1] + a[i][j + 1]);
    for (int i = 1; i < 65; i++)
      for (int j = 1; j < 65; j++)
        a[i][j] = .25 * (b[i - 1][j] + b[i + 1][j] + b[i][j - 1] + b[i][j + 1]);
  }
  u64 h = 0;
  for (int i = 0; i < 66; i++)
    h = mix64(h, bits_of(a[33][i]));
  return report("stencil", h);
}
