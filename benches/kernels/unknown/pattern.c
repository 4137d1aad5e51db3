/* A matcher of patterns that recurses. */
#include "bench.h"

static int here(const char* re, const char* t);

static int m1(int c, int t) {
  return c == '.' ? t != 0 : c == t;
}

static int star(int c, const char* re, const char* t) {
  do {
    if (here(re, t))
      return 1;
  } while (*t && m1(c, *t++));
  return 0;
}

NOINLINE static int here(const char* re, const char* t) {
  if (!re[0])
    return 1;
  if (re[1] == '*')
    return star(re[0], re + 2, t);
  if (re[0] == '$' && !re[1])
    return *t == 0;
  if (*t && m1(re[0], *t))
    return here(re + 1, t + 1);
  return 0;
}

NOINLINE static int match(const char* re, const char* t) {
  if (re[0] == '^')
    return here(re + 1, t);
  do {
    if (here(re, t))
      return 1;
  } while (*t++);
  return 0;
}

int main(int c, char** v) {
  int n = scale(c, v, 300);
  static char t[600];
  u32 s = 4;
  u64 h = 0;
  const char* rs[] = {"a.*b.*c$", "^.*dd*ab", "ab*ac*ad", "b.b.b", "x*y*z*aaaa"};
  for (int i = 0; i < n; i++) {
    for (int j = 0; j < 599; j++)
      t[j] = "abcd"[rng32(&s) & 3];
    for (int k = 0; k < 5; k++)
      h = h * 3 + match(rs[k], t);
  }
  return report("pattern", h);
}
