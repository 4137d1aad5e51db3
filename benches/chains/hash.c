/* Ciphers, hashes, checksums and random numbers. */
#include "kernel.h"

#define ROL(x, n) ((x) << (n) | (x) >> (32 - (n)))
#define ROL64(x, n) ((x) << (n) | (x) >> (64 - (n)))
#define QR(a, b, c, d) \
  a += b;              \
  d = ROL(d ^ a, 16);  \
  c += d;              \
  b = ROL(b ^ c, 12);  \
  a += b;              \
  d = ROL(d ^ a, 8);   \
  c += d;              \
  b = ROL(b ^ c, 7)

static NOINLINE u32 chacha(void) {
  u32 s[16], x[16], t = 0;
  for (int i = 0; i < 16; i++) s[i] = next();
  for (int n = 0; n < 60; n++) {
    memcpy(x, s, 64);
    for (int r = 0; r < 10; r++) {
      QR(x[0], x[4], x[8], x[12]);
      QR(x[1], x[5], x[9], x[13]);
      QR(x[2], x[6], x[10], x[14]);
      QR(x[3], x[7], x[11], x[15]);
      QR(x[0], x[5], x[10], x[15]);
      QR(x[1], x[6], x[11], x[12]);
      QR(x[2], x[7], x[8], x[13]);
      QR(x[3], x[4], x[9], x[14]);
    }
    for (int i = 0; i < 16; i++) t ^= x[i] + s[i];
    s[12]++;
  }
  return t;
}

static NOINLINE u32 md5(void) {
  u32 a = 0x67452301, bb = 0xefcdab89, c = 0x98badcfe, d = 0x10325476;
  static const u8 sh[16] = {7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21};
  for (int o = 0; o + 64 <= 20000; o += 64) {
    u32 m[16];
    memcpy(m, buf + o, 64);
    u32 A = a, B = bb, C = c, D = d;
    for (int i = 0; i < 64; i++) {
      u32 f, g;
      if (i < 16) {
        f = (B & C) | (~B & D);
        g = i;
      } else if (i < 32) {
        f = (D & B) | (~D & C);
        g = (5 * i + 1) & 15;
      } else if (i < 48) {
        f = B ^ C ^ D;
        g = (3 * i + 5) & 15;
      } else {
        f = C ^ (B | ~D);
        g = (7 * i) & 15;
      }
      f += A + m[g] + i * 0x9e3779b9u;
      A = D;
      D = C;
      C = B;
      B += ROL(f, sh[(i >> 4) * 4 + (i & 3)] & 31);
    }
    a += A;
    bb += B;
    c += C;
    d += D;
  }
  return a ^ bb ^ c ^ d;
}

static NOINLINE u64 siphash(void) {
  u64 v0 = 1, v1 = 2, v2 = 3, v3 = 4;
  for (int i = 0; i + 8 <= 20000; i += 8) {
    u64 m;
    memcpy(&m, buf + i, 8);
    v3 ^= m;
    for (int r = 0; r < 2; r++) {
      v0 += v1;
      v1 = ROL64(v1, 13);
      v1 ^= v0;
      v0 = ROL64(v0, 32);
      v2 += v3;
      v3 = ROL64(v3, 16);
      v3 ^= v2;
      v0 += v3;
      v3 = ROL64(v3, 21);
      v3 ^= v0;
      v2 += v1;
      v1 = ROL64(v1, 17);
      v1 ^= v2;
      v2 = ROL64(v2, 32);
    }
    v0 ^= m;
  }
  return v0 ^ v1 ^ v2 ^ v3;
}

static NOINLINE u32 murmur(void) {
  u32 h = 0;
  for (int k = 0; k < 4; k++) {
    u32 x = k;
    for (int i = 0; i + 4 <= 20000; i += 4) {
      u32 q;
      memcpy(&q, buf + i, 4);
      q *= 0xcc9e2d51;
      q = ROL(q, 15);
      q *= 0x1b873593;
      x ^= q;
      x = ROL(x, 13);
      x = x * 5 + 0xe6546b64;
    }
    h ^= x ^ x >> 16;
  }
  return h;
}

static NOINLINE u64 fnv(void) {
  u64 h = 14695981039346656037ull;
  for (int i = 0; i < 20000; i++) {
    h ^= buf[i];
    h *= 1099511628211ull;
  }
  return h;
}

static NOINLINE u64 sha512(void) {
  u64 s[8] = {1, 2, 3, 4, 5, 6, 7, 8}, w[80], t = 0;
  for (int o = 0; o < 2560; o += 128) {
    memcpy(w, buf + o, 128);
    for (int i = 16; i < 80; i++) {
      u64 x = w[i - 15], y = w[i - 2];
      w[i] = w[i - 16] + w[i - 7] + ((x >> 1 | x << 63) ^ (x >> 8 | x << 56) ^ (x >> 7)) +
             ((y >> 19 | y << 45) ^ (y >> 61 | y << 3) ^ (y >> 6));
    }
    u64 a = s[0], bb = s[1], c = s[2], d = s[3], e = s[4], f = s[5], g = s[6], h = s[7];
    for (int i = 0; i < 80; i++) {
      u64 t1 = h + ((e >> 14 | e << 50) ^ (e >> 18 | e << 46) ^ (e >> 41 | e << 23)) +
               ((e & f) ^ (~e & g)) + w[i] + i * 0x428a2f98d728ae22ull,
          t2 = ((a >> 28 | a << 36) ^ (a >> 34 | a << 30) ^ (a >> 39 | a << 25)) +
               ((a & bb) ^ (a & c) ^ (bb & c));
      h = g;
      g = f;
      f = e;
      e = d + t1;
      d = c;
      c = bb;
      bb = a;
      a = t1 + t2;
    }
    s[0] += a;
    s[1] += bb;
    s[2] += c;
    s[3] += d;
    s[4] += e;
    s[5] += f;
    s[6] += g;
    s[7] += h;
  }
  for (int i = 0; i < 8; i++) t ^= s[i];
  return t;
}

static NOINLINE u32 crc32_of(const u8* p, int n) {
  static u32 t[256];
  if (!t[1])
    for (u32 i = 0; i < 256; i++) {
      u32 c = i;
      for (int k = 0; k < 8; k++) c = c & 1 ? 0xedb88320u ^ (c >> 1) : c >> 1;
      t[i] = c;
    }
  u32 c = ~0u;
  while (n--) c = t[(c ^ *p++) & 255] ^ (c >> 8);
  return ~c;
}

static NOINLINE u32 crc32(void) {
  return crc32_of(buf, sizeof buf);
}

static NOINLINE u16 crc16_of(u16 c, const u8* p, int n) {
  while (n--) {
    c ^= *p++ << 8;
    for (int k = 0; k < 8; k++) c = c & 0x8000 ? (c << 1) ^ 0x1021 : c << 1;
  }
  return c;
}

static NOINLINE u32 crc16(void) {
  return crc16_of(1, buf, 6000);
}

static NOINLINE u64 splitmix(void) {
  u64 x = 3, h = 0;
  for (int i = 0; i < 30000; i++) {
    x += 0x9e3779b97f4a7c15ull;
    u64 z = x;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
    z ^= z >> 31;
    h = (h << 7 | h >> 57) ^ z;
    if (z & 1) h += z % 1000;
  }
  return h;
}

RUN
