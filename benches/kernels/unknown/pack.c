/* A compressor with chains of hashes. */
#include "bench.h"

static u8 in[32768], out[70000];
static int hd[4096], pv[32768];

NOINLINE static int comp(int n) {
  int o = 0, i = 0;
  memset(hd, -1, sizeof hd);
  while (i < n) {
    int best = 0, bp = 0;
    if (i + 3 < n) {
      u32 hh = (in[i] | in[i + 1] << 8 | in[i + 2] << 16) * 2654435761u >> 20;
      int p = hd[hh], lim = 16;
      while (p >= 0 && lim--) {
        int l = 0;
        while (l < 255 && i + l < n && in[p + l] == in[i + l])
          l++;
        if (l > best) {
          best = l;
          bp = p;
        }
        p = pv[p];
      }
      pv[i] = hd[hh];
      hd[hh] = i;
    }
    if (best >= 4) {
      out[o++] = 1;
      out[o++] = (u8)best;
      out[o++] = (u8)(i - bp);
      out[o++] = (u8)((i - bp) >> 8);
      i += best;
    } else {
      out[o++] = 0;
      out[o++] = in[i++];
    }
  }
  return o;
}

int main(int c, char** v) {
  int n = scale(c, v, 20);
  u32 s = 2;
  u64 h = 0;
  for (int i = 0; i < 32768;) {
    int l = 3 + rng32(&s) % 30;
    if (i > 100 && rng32(&s) & 3) {
      int f = rng32(&s) % i;
      while (l-- && i < 32768)
        in[i++] = in[f++];
    } else
      while (l-- && i < 32768)
        in[i++] = (u8)(rng32(&s) & 63);
  }
  for (int i = 0; i < n; i++) {
    int o = comp(32768);
    for (int j = 0; j < o; j += 7)
      h = mix64(h, out[j]);
    in[i * 7] ^= 3;
  }
  return report("pack", h);
}
