/* Block and stream ciphers, digests and message authentication. */
#include "kernel.h"

static u8 sbox[256];
static u8 times2(u8 x) {
  return (u8)(x << 1 ^ (x >> 7) * 0x1b);
}
static void make_sbox(u8* box) {
  u8 p = 1, q = 1;
  do {
    p = p ^ (u8)(p << 1) ^ (p & 0x80 ? 0x1b : 0);
    q ^= q << 1;
    q ^= q << 2;
    q ^= q << 4;
    if (q & 0x80) q ^= 0x09;
    u8 x = q ^ (u8)(q << 1 | q >> 7) ^ (u8)(q << 2 | q >> 6) ^ (u8)(q << 3 | q >> 5) ^
           (u8)(q << 4 | q >> 4);
    box[p] = x ^ 0x63;
  } while (p != 1);
  box[0] = 0x63;
}

static NOINLINE void aes_block(u8* s, const u8* keys) {
  for (int i = 0; i < 16; i++) s[i] ^= keys[i];
  for (int round = 1; round <= 10; round++) {
    u8 t[16];
    for (int c = 0; c < 4; c++)
      for (int r = 0; r < 4; r++) t[c * 4 + r] = sbox[s[((c + r) & 3) * 4 + r]];
    for (int c = 0; c < 4; c++) {
      u8* col = t + c * 4;
      u8 all = col[0] ^ col[1] ^ col[2] ^ col[3], first = col[0];
      if (round < 10) {
        for (int r = 0; r < 3; r++) col[r] ^= all ^ times2(col[r] ^ col[r + 1]);
        col[3] ^= all ^ times2(col[3] ^ first);
      }
    }
    for (int i = 0; i < 16; i++) s[i] = t[i] ^ keys[round * 16 + i];
  }
}

static NOINLINE int aes(void) {
  u8 keys[176], block[16];
  if (!sbox[0]) make_sbox(sbox);
  memcpy(keys, buf, 16);
  for (int i = 16; i < 176; i += 4) {
    u8 w[4] = {keys[i - 4], keys[i - 3], keys[i - 2], keys[i - 1]};
    if (i % 16 == 0) {
      u8 first = w[0];
      w[0] = sbox[w[1]] ^ (u8)(1 << (i / 16 - 1));
      w[1] = sbox[w[2]];
      w[2] = sbox[w[3]];
      w[3] = sbox[first];
    }
    for (int k = 0; k < 4; k++) keys[i + k] = keys[i + k - 16] ^ w[k];
  }
  memset(block, 7, sizeof block);
  for (int n = 0; n < 100; n++) {
    block[n & 15] ^= n;
    aes_block(block, keys);
  }
  return block[0] << 8 | block[15];
}

static NOINLINE u32 rc4(void) {
  u8 s[256], i = 0, j = 0;
  u32 sum = 0;
  for (int k = 0; k < 256; k++) s[k] = k;
  for (int k = 0; k < 256; k++) {
    j += s[k] + "a secret key"[k % 12];
    u8 t = s[k];
    s[k] = s[j];
    s[j] = t;
  }
  j = 0;
  for (int k = 0; k < 12000; k++) {
    i++;
    j += s[i];
    u8 t = s[i];
    s[i] = s[j];
    s[j] = t;
    sum = sum * 3 + (buf[k] ^ s[(u8)(s[i] + s[j])]);
  }
  return sum;
}

static NOINLINE void xtea_block(u32 v[2], const u32 key[4]) {
  u32 a = v[0], b = v[1], sum = 0;
  for (unsigned i = 0; i < 32; i++) {
    a += (((b << 4) ^ (b >> 5)) + b) ^ (sum + key[sum & 3]);
    sum += 0x9e3779b9;
    b += (((a << 4) ^ (a >> 5)) + a) ^ (sum + key[(sum >> 11) & 3]);
  }
  v[0] = a;
  v[1] = b;
}

static NOINLINE u32 xtea(void) {
  u32 key[4], v[2] = {0, 0}, in[2];
  memcpy(key, buf, 16);
  for (size_t o = 0; o < 4000; o += 8) {
    memcpy(in, buf + o, 8);
    v[0] ^= in[0];
    v[1] ^= in[1];
    xtea_block(v, key);
  }
  return v[0] ^ v[1];
}

static u32 rotate_left(u32 x, int n) {
  return x << n | x >> (32 - n);
}
static NOINLINE void sha1_block(u32* h, const u8* p) {
  u32 w[80];
  for (int i = 0; i < 16; i++)
    w[i] = (u32)p[4 * i] << 24 | (u32)p[4 * i + 1] << 16 | (u32)p[4 * i + 2] << 8 | p[4 * i + 3];
  for (int i = 16; i < 80; i++) w[i] = rotate_left(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
  u32 a = h[0], b = h[1], c = h[2], d = h[3], e = h[4];
  for (int i = 0; i < 80; i++) {
    u32 f, k;
    if (i < 20) {
      f = (b & c) | (~b & d);
      k = 0x5a827999;
    } else if (i < 40) {
      f = b ^ c ^ d;
      k = 0x6ed9eba1;
    } else if (i < 60) {
      f = (b & c) | (b & d) | (c & d);
      k = 0x8f1bbcdc;
    } else {
      f = b ^ c ^ d;
      k = 0xca62c1d6;
    }
    u32 t = rotate_left(a, 5) + f + e + k + w[i];
    e = d;
    d = c;
    c = rotate_left(b, 30);
    b = a;
    a = t;
  }
  h[0] += a;
  h[1] += b;
  h[2] += c;
  h[3] += d;
  h[4] += e;
}

static NOINLINE u32 sha1(void) {
  u32 h[5] = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0};
  for (int o = 0; o + 64 <= 8000; o += 64) sha1_block(h, buf + o);
  return h[0] ^ h[4];
}

static NOINLINE void keccak_f(u64 a[25]) {
  static const u8 turn[24] = {1,  3,  6,  10, 15, 21, 28, 36, 45, 55, 2,  14,
                              27, 41, 56, 8,  25, 43, 62, 18, 39, 61, 20, 44};
  static const u8 place[24] = {10, 7,  11, 17, 18, 3, 5,  16, 8,  21, 24, 4,
                               15, 23, 19, 13, 12, 2, 20, 14, 22, 9,  6,  1};
  u64 c[5], lfsr = 1;
  for (int round = 0; round < 24; round++) {
    for (int i = 0; i < 5; i++) c[i] = a[i] ^ a[i + 5] ^ a[i + 10] ^ a[i + 15] ^ a[i + 20];
    for (int i = 0; i < 5; i++) {
      u64 t = c[(i + 4) % 5] ^ (c[(i + 1) % 5] << 1 | c[(i + 1) % 5] >> 63);
      for (int j = 0; j < 25; j += 5) a[j + i] ^= t;
    }
    u64 t = a[1];
    for (int i = 0; i < 24; i++) {
      u64 next = a[place[i]];
      a[place[i]] = t << turn[i] | t >> (64 - turn[i]);
      t = next;
    }
    for (int j = 0; j < 25; j += 5) {
      memcpy(c, a + j, sizeof c);
      for (int i = 0; i < 5; i++) a[j + i] = c[i] ^ (~c[(i + 1) % 5] & c[(i + 2) % 5]);
    }
    for (int i = 0; i < 7; i++) {
      lfsr = (lfsr << 1) ^ ((lfsr >> 7) * 0x171);
      if (lfsr & 2) a[0] ^= 1ull << ((1 << i) - 1);
    }
  }
}

static NOINLINE u64 keccak(void) {
  u64 a[25] = {0};
  for (int o = 0; o + 136 <= 4000; o += 136) {
    for (int i = 0; i < 17; i++) {
      u64 lane;
      memcpy(&lane, buf + o + 8 * i, 8);
      a[i] ^= lane;
    }
    keccak_f(a);
  }
  return a[0] + a[3];
}

#define MIX(a, b, c, d, x, y)            \
  do {                                   \
    v[a] += v[b] + (x);                  \
    v[d] = rotate_left(v[d] ^ v[a], 16); \
    v[c] += v[d];                        \
    v[b] = rotate_left(v[b] ^ v[c], 20); \
    v[a] += v[b] + (y);                  \
    v[d] = rotate_left(v[d] ^ v[a], 24); \
    v[c] += v[d];                        \
    v[b] = rotate_left(v[b] ^ v[c], 25); \
  } while (0)

static NOINLINE u32 blake2s(void) {
  static const u8 order[2][16] = {{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15},
                                  {14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3}};
  u32 h[8] = {1, 2, 3, 4, 5, 6, 7, 8}, v[16], m[16];
  for (u32 o = 0; o < 6400; o += 64) {
    memcpy(m, buf + o, 64);
    for (int i = 0; i < 8; i++) {
      v[i] = h[i];
      v[i + 8] = 0x9e3779b9u * (i + 1);
    }
    v[12] ^= o;
    for (int round = 0; round < 10; round++) {
      const u8* s = order[round & 1];
      MIX(0, 4, 8, 12, m[s[0]], m[s[1]]);
      MIX(1, 5, 9, 13, m[s[2]], m[s[3]]);
      MIX(2, 6, 10, 14, m[s[4]], m[s[5]]);
      MIX(3, 7, 11, 15, m[s[6]], m[s[7]]);
      MIX(0, 5, 10, 15, m[s[8]], m[s[9]]);
      MIX(1, 6, 11, 12, m[s[10]], m[s[11]]);
      MIX(2, 7, 8, 13, m[s[12]], m[s[13]]);
      MIX(3, 4, 9, 14, m[s[14]], m[s[15]]);
    }
    for (int i = 0; i < 8; i++) h[i] ^= v[i] ^ v[i + 8];
  }
  return h[0] ^ h[7];
}

static NOINLINE u32 poly1305(void) {
  u32 r[5], h[5] = {0}, t[4];
  memcpy(t, buf, 16);
  r[0] = t[0] & 0x3ffffff;
  r[1] = (t[0] >> 26 | t[1] << 6) & 0x3ffff03;
  r[2] = (t[1] >> 20 | t[2] << 12) & 0x3ffc0ff;
  r[3] = (t[2] >> 14 | t[3] << 18) & 0x3f03fff;
  r[4] = t[3] >> 8 & 0x00fffff;
  for (const u8* p = buf; p + 16 <= buf + 12000; p += 16) {
    memcpy(t, p, 16);
    h[0] += t[0] & 0x3ffffff;
    h[1] += (t[0] >> 26 | t[1] << 6) & 0x3ffffff;
    h[2] += (t[1] >> 20 | t[2] << 12) & 0x3ffffff;
    h[3] += (t[2] >> 14 | t[3] << 18) & 0x3ffffff;
    h[4] += t[3] >> 8 | 1 << 24;
    u64 d[5], c = 0;
    for (int i = 0; i < 5; i++) {
      d[i] = 0;
      for (int j = 0; j < 5; j++) d[i] += (u64)h[j] * (j <= i ? r[i - j] : r[i + 5 - j] * 5);
    }
    for (int i = 0; i < 5; i++) {
      d[i] += c;
      h[i] = (u32)d[i] & 0x3ffffff;
      c = d[i] >> 26;
    }
    h[0] += c * 5;
  }
  return h[0] ^ h[1] ^ h[4];
}

static NOINLINE u64 speck(void) {
  u64 key = 0x0706050403020100, l = 0x0f0e0d0c0b0a0908, x = 1, y = 2;
  u64 keys[32];
  for (int i = 0; i < 32; i++) {
    keys[i] = key;
    l = ((l >> 8 | l << 56) + key) ^ i;
    key = (key << 3 | key >> 61) ^ l;
  }
  for (int n = 0; n < 800; n++) {
    for (int i = 0; i < 32; i++) {
      x = ((x >> 8 | x << 56) + y) ^ keys[i];
      y = (y << 3 | y >> 61) ^ x;
    }
    x ^= n;
  }
  return x ^ y;
}

static NOINLINE int feistel(void) {
  static u32 table[4][256];
  if (!table[0][1])
    for (int i = 0; i < 4; i++)
      for (int k = 0; k < 256; k++) table[i][k] = (k + 1) * 2654435761u ^ i << 29;
  u32 left = 1, right = 2;
  for (int n = 0; n < 700; n++) {
    for (int i = 0; i < 16; i += 2) {
      left ^= 0x243f6a88 + i;
      right ^= ((table[0][left >> 24] + table[1][left >> 16 & 0xff]) ^ table[2][left >> 8 & 0xff]) +
               table[3][left & 0xff];
      right ^= 0x85a308d3 - i;
      left ^=
          ((table[0][right >> 24] + table[1][right >> 16 & 0xff]) ^ table[2][right >> 8 & 0xff]) +
          table[3][right & 0xff];
    }
    u32 t = left;
    left = right;
    right = t;
  }
  return left + right;
}

RUN
