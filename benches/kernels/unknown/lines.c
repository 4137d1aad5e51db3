/* Lines of text sorted by the C library. */
#include "bench.h"

static char st[3000][12];
static char* pp[3000];

static int cmp(const void* a, const void* b) {
  return strcmp(*(char**)a, *(char**)b);
}

int main(int c, char** v) {
  int n = scale(c, v, 5);
  u32 s = 6;
  u64 h = 0;
  for (int i = 0; i < n; i++) {
    for (int j = 0; j < 3000; j++) {
      for (int k = 0; k < 10; k++)
        st[j][k] = "abcde"[rng32(&s) % 5];
      st[j][11] = 0;
      pp[j] = st[j];
    }
    qsort(pp, 3000, sizeof *pp, cmp);
    for (int j = 0; j < 3000; j += 13)
      h = mix64(h, pp[j] - st[0]);
  }
  return report("lines", h);
}
