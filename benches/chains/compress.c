/* Packing bytes: repeats, dictionaries, codes of few bits, and back. */
#include "kernel.h"

static u8 packed[40000], unpacked[20000];

/* Text with repeats, as what is packed usually has. */
static NOINLINE int prose(u8* out, int n) {
  static const char* const words[8] = {"the ", "sensor ", "reads ", "value ",
                                       "of ",  "pump ",   "every ", "hour.\n"};
  int k = 0;
  while (k + 8 < n)
    for (const char* w = words[next() >> 29]; *w; w++) out[k++] = *w;
  return k;
}

static NOINLINE int run_length(void) {
  int n = 0, k = 0;
  for (int i = 0; i < 12000; i++) unpacked[i] = buf[i >> 3] & 3;
  for (int i = 0; i < 12000;) {
    u8 c = unpacked[i];
    int run = 1;
    while (i + run < 12000 && run < 255 && unpacked[i + run] == c) run++;
    packed[n++] = run;
    packed[n++] = c;
    i += run;
  }
  for (int i = 0; i < n; i += 2) {
    memset(unpacked + k, packed[i + 1], packed[i]);
    k += packed[i];
  }
  return n ^ k;
}

static NOINLINE int lzss(void) {
  static i16 last[4096];
  int n = prose(unpacked, 6000), out = 0, bit = 8, flags = 0;
  memset(last, -1, sizeof last);
  for (int i = 0; i < n;) {
    if (bit == 8) {
      flags = out++;
      packed[flags] = 0;
      bit = 0;
    }
    int length = 0, where = 0;
    if (i + 3 < n) {
      unsigned h = (unpacked[i] << 8 ^ unpacked[i + 1] << 4 ^ unpacked[i + 2]) & 4095;
      where = last[h];
      last[h] = i;
      if (where >= 0 && i - where < 4096)
        while (length < 18 && i + length < n && unpacked[where + length] == unpacked[i + length])
          length++;
    }
    if (length >= 3) {
      packed[flags] |= 1 << bit;
      int back = i - where;
      packed[out++] = back & 0xff;
      packed[out++] = back >> 8 << 4 | (length - 3);
      i += length;
    } else
      packed[out++] = unpacked[i++];
    bit++;
  }
  return out;
}

static NOINLINE int copy_back(u8* out, const u8* in, int n) {
  int k = 0;
  for (int i = 0; i < n;) {
    u8 token = in[i++];
    int literals = token >> 4, length = (token & 15) + 4;
    while (literals-- > 0 && i < n) out[k++] = in[i++];
    if (i + 2 > n || k > 18000) break;
    int back = (in[i] | in[i + 1] << 8) % (k + 1) + 1;
    i += 2;
    if (back > k) back = k;
    if (back == 0) continue;
    for (const u8* from = out + k - back; length-- > 0;) out[k++] = *from++;
  }
  return k;
}

static NOINLINE int lz_unpack(void) {
  int sum = 0;
  for (int i = 0; i < 8; i++)
    sum += copy_back(unpacked, buf + i * 800, 4000 - i) + unpacked[i * 300];
  return sum;
}

struct huff {
  u32 count;
  i16 left, right;
};
static NOINLINE void code_lengths(const struct huff* t, int at, int depth, u8* lengths) {
  if (t[at].left < 0) {
    lengths[at] = depth;
    return;
  }
  code_lengths(t, t[at].left, depth + 1, lengths);
  code_lengths(t, t[at].right, depth + 1, lengths);
}

static NOINLINE u32 huffman(void) {
  struct huff t[256];
  u8 lengths[256] = {0};
  int n = prose(unpacked, 8000), top = 128;
  u32 bits = 0;
  for (int i = 0; i < 128; i++) t[i] = (struct huff){0, -1, -1};
  for (int i = 0; i < n; i++) t[unpacked[i] & 127].count++;
  for (;;) {
    int a = -1, b = -1;
    for (int i = 0; i < top; i++) {
      if (!t[i].count) continue;
      if (a < 0 || t[i].count < t[a].count) {
        b = a;
        a = i;
      } else if (b < 0 || t[i].count < t[b].count)
        b = i;
    }
    if (b < 0) break;
    t[top].count = t[a].count + t[b].count;
    t[top].left = a;
    t[top++].right = b;
    t[a].count = t[b].count = 0;
  }
  code_lengths(t, top - 1, 0, lengths);
  for (int i = 0; i < n; i++) bits += lengths[unpacked[i] & 127];
  return bits;
}

static NOINLINE int lzw(void) {
  static struct {
    u16 prefix;
    u8 last;
  } dict[4096];
  static i16 child[4096], sibling[4096];
  int n = prose(unpacked, 6000), codes = 256, out = 0, current = unpacked[0];
  memset(child, -1, sizeof child);
  for (int i = 1; i < n; i++) {
    int c = unpacked[i], code = child[current];
    while (code >= 0 && dict[code].last != c) code = sibling[code];
    if (code >= 0) {
      current = code;
      continue;
    }
    out += current & 15;
    if (codes < 4096) {
      dict[codes].prefix = current;
      dict[codes].last = c;
      sibling[codes] = child[current];
      child[current] = codes++;
    }
    current = c;
  }
  return out + codes;
}

static NOINLINE int move_to_front(void) {
  u8 list[256];
  int n = prose(unpacked, 3000), sum = 0;
  for (int i = 0; i < 256; i++) list[i] = i;
  for (int i = 0; i < n; i++) {
    u8 c = unpacked[i];
    int at = 0;
    while (list[at] != c) at++;
    packed[i] = at;
    memmove(list + 1, list, at);
    list[0] = c;
    sum += at;
  }
  return sum;
}

static const u8* rotated;
static int by_rotation(const void* a, const void* b) {
  const u8 *p = rotated + *(const u16*)a, *q = rotated + *(const u16*)b;
  return memcmp(p, q, 400);
}
static NOINLINE int burrows_wheeler(void) {
  u16 order[400];
  int n = 400, sum = 0;
  prose(unpacked, n);
  memcpy(unpacked + n, unpacked, n);
  rotated = unpacked;
  for (int i = 0; i < n; i++) order[i] = i;
  qsort(order, n, sizeof order[0], by_rotation);
  for (int i = 0; i < n; i++) sum = sum * 7 + unpacked[order[i] + n - 1];
  return sum;
}

static NOINLINE u32 range_coder(void) {
  u16 odds[256];
  u32 range = 0xffffffff, out = 0;
  u64 low = 0;
  for (int i = 0; i < 256; i++) odds[i] = 1024;
  for (int i = 0; i < 900; i++) {
    unsigned node = 1;
    for (int k = 7; k >= 0; k--) {
      int bit = buf[i] >> k & 1;
      u32 bound = (range >> 11) * odds[node];
      if (!bit) {
        range = bound;
        odds[node] += (2048 - odds[node]) >> 5;
      } else {
        low += bound;
        range -= bound;
        odds[node] -= odds[node] >> 5;
      }
      node = (node << 1 | bit) & 255;
      while (range < 1 << 24) {
        out = out * 31 + (u32)(low >> 24);
        low = (low & 0xffffff) << 8;
        range <<= 8;
      }
    }
  }
  return out;
}

static NOINLINE u64 varints(void) {
  int n = 0;
  u64 sum = 0;
  for (int i = 0; i < 1500; i++) {
    u64 v = (u64)next() << (i & 31) >> (i % 23);
    while (v >= 0x80) {
      packed[n++] = v | 0x80;
      v >>= 7;
    }
    packed[n++] = v;
  }
  for (int i = 0; i < n;) {
    u64 v = 0;
    for (unsigned shift = 0;; shift += 7) {
      u8 b = packed[i++];
      v |= (u64)(b & 0x7f) << shift;
      if (!(b & 0x80)) break;
    }
    sum += (v >> 1) ^ -(v & 1);
  }
  return sum;
}

static NOINLINE int delta_pack(void) {
  u32 word = 0, used = 0;
  int n = 0;
  i32 before = 0, value = 1000;
  for (int i = 0; i < 4000; i++) {
    value += (int)(buf[i] % 9) - 4;
    i32 delta = value - before;
    u32 zigzag = (u32)delta << 1 ^ (u32)(delta >> 31);
    int width = zigzag < 8 ? 4 : 20;
    u32 code = zigzag < 8 ? zigzag << 1 : (zigzag & 0x3ffff) << 2 | 1;
    before = value;
    while (width > 0) {
      int room = 32 - used, some = width < room ? width : room;
      word |= (code & ((1u << some) - 1)) << used;
      used += some;
      code >>= some;
      width -= some;
      if (used == 32) {
        memcpy(packed + n, &word, 4);
        n += 4;
        word = used = 0;
      }
    }
  }
  return n + packed[n / 2];
}

RUN
