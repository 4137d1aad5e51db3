/* Sudoku by trying. */
#include "bench.h"

static u8 g[81];
static u64 cnt;

NOINLINE static int ok(int p, int v) {
  int r = p / 9, c = p % 9;
  for (int i = 0; i < 9; i++) {
    if (g[r * 9 + i] == v || g[i * 9 + c] == v)
      return 0;
    if (g[(r / 3 * 3 + i / 3) * 9 + c / 3 * 3 + i % 3] == v)
      return 0;
  }
  return 1;
}

NOINLINE static int solve(int p) {
  cnt++;
  while (p < 81 && g[p])
    p++;
  if (p == 81)
    return 1;
  for (int v = 1; v <= 9; v++)
    if (ok(p, v)) {
      g[p] = (u8)v;
      if (solve(p + 1))
        return 1;
    }
  g[p] = 0;
  return 0;
}

int main(int c, char** v) {
  int n = scale(c, v, 3);
  u64 h = 0;
  const char* q =
      "53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79";
  for (int k = 0; k < n; k++) {
    for (int i = 0; i < 81; i++)
      g[i] = q[i] == '.' ? 0 : q[i] - '0';
    h += solve(0);
    for (int i = 0; i < 81; i++)
      h = mix64(h, g[i]);
    h ^= cnt;
  }
  return report("sudoku", h);
}
