/* Huffman codes: made, written, read bit by bit. */
#include "bench.h"

static u8 in[65536], out[131072];
static int fr[512], l[512], r[512], p[512];
static u32 code[256];
static int len[256];

NOINLINE static void build(void) {
  memset(fr, 0, sizeof fr);
  for (int i = 0; i < 65536; i++)
    fr[in[i]]++;
  for (int i = 0; i < 256; i++)
    if (!fr[i])
      fr[i] = 1;
  int n = 256;
  char used[512] = {0};
  while (n < 511) {
    int a = -1, b = -1;
    for (int i = 0; i < n; i++)
      if (!used[i]) {
        if (a < 0 || fr[i] < fr[a]) {
          b = a;
          a = i;
        } else if (b < 0 || fr[i] < fr[b])
          b = i;
      }
    used[a] = used[b] = 1;
    l[n] = a;
    r[n] = b;
    p[a] = p[b] = n;
    fr[n] = fr[a] + fr[b];
    n++;
  }
  for (int i = 0; i < 256; i++) {
    u32 cd = 0;
    int ln = 0;
    for (int x = i; x != 510; x = p[x]) {
      cd |= (u32)(r[p[x]] == x) << ln;
      ln++;
    }
    code[i] = cd;
    len[i] = ln;
  }
}

NOINLINE static int encode(void) {
  u64 acc = 0;
  int nb = 0, o = 0;
  for (int i = 0; i < 65536; i++) {
    acc = acc << len[in[i]] | code[in[i]];
    nb += len[in[i]];
    while (nb >= 8) {
      nb -= 8;
      out[o++] = (u8)(acc >> nb);
    }
  }
  out[o++] = (u8)(acc << (8 - nb));
  return o;
}

NOINLINE static u32 decode(void) {
  u32 h = 0;
  int n = 0, i = 0, bit = 7;
  while (n < 65536) {
    int x = 510;
    while (x >= 256) {
      x = (out[i] >> bit & 1) ? r[x] : l[x];
      if (--bit < 0) {
        bit = 7;
        i++;
      }
    }
    h = h * 31 + x;
    n++;
  }
  return h;
}

int main(int c, char** v) {
  int n = scale(c, v, 10);
  u32 s = 9;
  u64 h = 0;
  for (int i = 0; i < 65536; i++) {
    u32 x = rng32(&s);
    in[i] = (u8)((x & 15) * (x >> 4 & 15));
  }
  for (int i = 0; i < n; i++) {
    build();
    int o = encode();
    h = mix64(h, o);
    h = mix64(h, decode());
    in[i] ^= 1;
  }
  return report("codes", h);
}
