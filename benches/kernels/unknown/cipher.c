/* AES with tables. */
#include "bench.h"

static u8 sb[256];
static u32 te[256];

static u8 xt(u8 a) {
  return (u8)(a << 1) ^ ((a >> 7) * 0x1b);
}

static void init(void) {
  u8 p = 1, q = 1;
  do {
    p ^= xt(p);
    q ^= q << 1;
    q ^= q << 2;
    q ^= q << 4;
    if (q & 0x80)
      q ^= 9;
    u8 x = q ^ (u8)(q << 1 | q >> 7) ^ (u8)(q << 2 | q >> 6) ^ (u8)(q << 3 | q >> 5) ^
           (u8)(q << 4 | q >> 4);
    sb[p] = x ^ 0x63;
  } while (p != 1);
  sb[0] = 0x63;
  for (int i = 0; i < 256; i++) {
    u8 s = sb[i];
    te[i] = (u32)xt(s) | (u32)s << 8 | (u32)s << 16 | (u32)(u8)(xt(s) ^ s) << 24;
  }
}

static u32 ror(u32 x, int n) {
  return x << n | x >> (32 - n);
}

NOINLINE static void enc(u32* s, const u32* k) {
  for (int r = 0; r < 10; r++) {
    u32 t[4];
    for (int i = 0; i < 4; i++)
      t[i] = te[s[i] & 255] ^ ror(te[s[(i + 1) & 3] >> 8 & 255], 8) ^
             ror(te[s[(i + 2) & 3] >> 16 & 255], 16) ^ ror(te[s[(i + 3) & 3] >> 24], 24) ^
             k[r * 4 + i];
    for (int i = 0; i < 4; i++)
      s[i] = t[i];
  }
}

int main(int c, char** v) {
  int n = scale(c, v, 100) * 2000;
  init();
  u32 k[40], s[4] = {1, 2, 3, 4}, r = 5;
  for (int i = 0; i < 40; i++)
    k[i] = rng32(&r);
  for (int i = 0; i < n; i++)
    enc(s, k);
  return report("cipher", (u64)s[0] << 32 | s[1]);
}
