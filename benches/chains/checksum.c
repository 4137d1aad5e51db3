/* Checksums, digits that check others, hashes of short keys and sets of bits. */
#include "kernel.h"

static NOINLINE u32 adler(void) {
  u32 a = 1, b = 0;
  size_t left = sizeof buf;
  for (const u8* p = buf; left > 0;) {
    size_t some = left > 5552 ? 5552 : left;
    left -= some;
    while (some--) {
      a += *p++;
      b += a;
    }
    a %= 65521;
    b %= 65521;
  }
  return b << 16 | a;
}

static NOINLINE u32 fletcher(void) {
  u16 words[4096];
  u32 c0 = 0xffff, c1 = 0xffff;
  memcpy(words, buf, sizeof words);
  for (int i = 0; i < 4096;) {
    int end = i + 359 < 4096 ? i + 359 : 4096;
    do {
      c0 += words[i++];
      c1 += c0;
    } while (i < end);
    c0 = (c0 & 0xffff) + (c0 >> 16);
    c1 = (c1 & 0xffff) + (c1 >> 16);
  }
  return c1 << 16 | c0;
}

static u32 xx_round(u32 acc, u32 in) {
  acc += in * 0x85ebca77u;
  acc = acc << 13 | acc >> 19;
  return acc * 0x9e3779b1u;
}
static NOINLINE u32 xx_of(const u8* p, size_t n, u32 seed) {
  const u8* end = p + n;
  u32 v1 = seed + 0x24234428, v2 = seed + 0x85ebca77, v3 = seed, v4 = seed - 0x9e3779b1, lanes[4];
  for (; p + 16 <= end; p += 16) {
    memcpy(lanes, p, 16);
    v1 = xx_round(v1, lanes[0]);
    v2 = xx_round(v2, lanes[1]);
    v3 = xx_round(v3, lanes[2]);
    v4 = xx_round(v4, lanes[3]);
  }
  u32 h =
      (v1 << 1 | v1 >> 31) + (v2 << 7 | v2 >> 25) + (v3 << 12 | v3 >> 20) + (v4 << 18 | v4 >> 14);
  h += n;
  while (p < end) {
    h += *p++ * 0x165667b1u;
    h = (h << 11 | h >> 21) * 0x9e3779b1u;
  }
  h ^= h >> 15;
  h *= 0x85ebca77u;
  h ^= h >> 13;
  h *= 0xc2b2ae3du;
  return h ^ h >> 16;
}

static NOINLINE u32 xxhash(void) {
  return xx_of(buf, sizeof buf, 1) ^ xx_of(buf + 1, 9999, 2);
}

static u64 fetch64(const u8* p) {
  u64 v;
  memcpy(&v, p, sizeof v);
  return v;
}
static u64 mix16(u64 u, u64 v, u64 mul) {
  u64 a = (u ^ v) * mul;
  a ^= a >> 47;
  u64 b = (v ^ a) * mul;
  b ^= b >> 47;
  return b * mul;
}
static NOINLINE u64 city_of(const u8* p, size_t n) {
  const u64 k2 = 0x9ae16a3b2f90404full;
  if (n >= 16) {
    u64 mul = k2 + n * 2, a = fetch64(p) * 0xb492b66fbe98f273ull, b = fetch64(p + 8);
    u64 c = fetch64(p + n - 8) * mul, d = fetch64(p + n - 16) * k2;
    return mix16(((a + b) >> 43 | (a + b) << 21) + (c >> 30 | c << 34) + d, a + (b + k2) + c, mul);
  }
  if (n >= 8) {
    u64 mul = k2 + n * 2, a = fetch64(p) + k2, b = fetch64(p + n - 8);
    return mix16((b >> 37 | b << 27) * mul + a, ((a >> 25 | a << 39) + b) * mul, mul);
  }
  u32 y = p[0] + ((u32)p[n >> 1] << 8), z = n + ((u32)p[n - 1] << 2);
  u64 h = y * k2 ^ z * 0xc3a5c85c97cb3127ull;
  return (h ^ h >> 47) * k2;
}

static NOINLINE u64 city(void) {
  u64 h = 0;
  for (int i = 0; i < 3000; i++) h ^= city_of(buf + i, 1 + i % 32);
  return h;
}

static NOINLINE u32 jenkins(void) {
  u32 h = 0;
  for (int k = 0; k < 200; k++) {
    u32 one = 0;
    const char* key = (const char*)buf + k * 60;
    for (unsigned i = 0; i < 60; ++i) {
      one += key[i];
      one += one << 10;
      one ^= one >> 6;
    }
    one += one << 3;
    one ^= one >> 11;
    one += one << 15;
    h ^= one;
  }
  return h;
}

static NOINLINE int luhn_ok(const char* digits) {
  int sum = 0, twice = 0;
  for (int i = (int)strlen(digits) - 1; i >= 0; i--) {
    int d = digits[i] - '0';
    if (twice) {
      d *= 2;
      if (d > 9) d -= 9;
    }
    sum += d;
    twice = !twice;
  }
  return sum % 10 == 0;
}

static NOINLINE int luhn(void) {
  char number[17];
  int good = 0;
  for (int i = 0; i < 500; i++) {
    for (int k = 0; k < 16; k++) number[k] = '0' + next() % 10;
    number[16] = '\0';
    good += luhn_ok(number);
  }
  return good;
}

static NOINLINE int isbn(void) {
  int good = 0;
  for (int i = 0; i + 13 <= 12000; i += 5) {
    int sum10 = 0, sum13 = 0;
    for (int k = 0; k < 9; k++) sum10 += (10 - k) * (buf[i + k] % 10);
    for (int k = 0; k < 12; k++) sum13 += buf[i + k] % 10 * (k % 2 ? 3 : 1);
    int check = (11 - sum10 % 11) % 11;
    good += check == 10 ? 'X' : check;
    good += (10 - sum13 % 10) % 10 == buf[i + 12] % 10;
  }
  return good;
}

static NOINLINE u64 crc64(void) {
  static u64 table[256];
  if (!table[1])
    for (int i = 0; i < 256; i++) {
      u64 c = i;
      for (int k = 0; k < 8; k++) c = (c >> 1) ^ (c & 1 ? 0xc96c5795d7870f42ull : 0);
      table[i] = c;
    }
  u64 crc = ~0ull;
  for (size_t i = 0; i < sizeof buf; i++) crc = table[(u8)(crc ^ buf[i])] ^ crc >> 8;
  return ~crc;
}

static NOINLINE u8 crc8_of(const u8* data, u8 length) {
  u8 crc = 0xff;
  for (u8 i = 0; i < length; i++) {
    crc ^= data[i];
    for (u8 bit = 8; bit > 0; --bit) {
      if (crc & 0x80)
        crc = (crc << 1) ^ 0x31;
      else
        crc <<= 1;
    }
  }
  return crc;
}

static NOINLINE int crc8(void) {
  int sum = 0;
  for (int i = 0; i < 1000; i++) sum += crc8_of(buf + i * 7, 6);
  return sum;
}

static NOINLINE int bloom(void) {
  static u8 bits[2048];
  memset(bits, 0, sizeof bits);
  int maybe = 0;
  for (int i = 0; i < 3000; i++) {
    u32 key = next(), h1 = key * 0x9e3779b1u, h2 = (key ^ key >> 15) * 0x85ebca6bu | 1;
    int seen = 1;
    for (int k = 0; k < 4; k++) {
      u32 bit = (h1 + k * h2) % (sizeof bits * 8);
      if (!(bits[bit / 8] & 1 << bit % 8)) seen = 0;
      if (i < 1500) bits[bit / 8] |= 1 << bit % 8;
    }
    maybe += seen;
  }
  return maybe;
}

static NOINLINE u16 internet_checksum(void) {
  u32 total = 0;
  for (int packet = 0; packet < 60; packet++) {
    const u8* p = buf + packet * 300;
    u32 sum = 0;
    int n = 299;
    while (n > 1) {
      sum += p[0] << 8 | p[1];
      p += 2;
      n -= 2;
    }
    if (n) sum += *p << 8;
    while (sum >> 16) sum = (sum & 0xffff) + (sum >> 16);
    total ^= ~sum;
  }
  return total;
}

RUN
