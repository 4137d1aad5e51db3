/* A hash of i64 with four lanes. */
#include "bench.h"

static u8 in[65536];

static u64 rl(u64 x, int r) {
  return x << r | x >> (64 - r);
}

#define P1 11400714785074694791ull
#define P2 14029467366897019727ull
#define P3 1609587929392839161ull

NOINLINE static u64 xxh(const u8* p, int n, u64 seed) {
  u64 a = seed + P1 + P2, b = seed + P2, c = seed, d = seed - P1, w;
  const u8* e = p + n;
  do {
    memcpy(&w, p, 8);
    a = rl(a + w * P2, 31) * P1;
    memcpy(&w, p + 8, 8);
    b = rl(b + w * P2, 31) * P1;
    memcpy(&w, p + 16, 8);
    c = rl(c + w * P2, 31) * P1;
    memcpy(&w, p + 24, 8);
    d = rl(d + w * P2, 31) * P1;
    p += 32;
  } while (p < e);
  u64 h = rl(a, 1) + rl(b, 7) + rl(c, 12) + rl(d, 18);
  h ^= h >> 33;
  h *= P2;
  h ^= h >> 29;
  h *= P3;
  return h ^ h >> 32;
}

int main(int c, char** v) {
  int n = scale(c, v, 60);
  u32 s = 5;
  u64 h = 0;
  for (int i = 0; i < 65536; i++)
    in[i] = (u8)rng32(&s);
  for (int i = 0; i < n; i++)
    h = xxh(in, 65536, h);
  return report("digest", h);
}
