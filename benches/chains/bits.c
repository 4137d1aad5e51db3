/* Bits: sieves, codes that correct, streams, orders of planes, permutations; short genes. */
#include "kernel.h"

static NOINLINE int sieve_bits(void) {
  static u32 marked[512];
  int primes = 0;
  memset(marked, 0xff, sizeof marked);
  for (u32 i = 2; i < 16384; i++) {
    if (!(marked[i >> 5] & 1u << (i & 31))) continue;
    primes++;
    for (u32 k = i + i; k < 16384; k += i) marked[k >> 5] &= ~(1u << (k & 31));
  }
  return primes;
}

static NOINLINE u32 reverse_bits(void) {
  u32 sum = 0;
  for (u32 i = 0; i < 6000; i++) {
    u32 v = i * 2654435761u, slow = 0;
    v = v >> 1 & 0x55555555 | (v & 0x55555555) << 1;
    v = v >> 2 & 0x33333333 | (v & 0x33333333) << 2;
    v = v >> 4 & 0x0f0f0f0f | (v & 0x0f0f0f0f) << 4;
    v = v >> 8 & 0x00ff00ff | (v & 0x00ff00ff) << 8;
    v = v >> 16 | v << 16;
    for (int k = 0; k < 8; k++) slow = slow << 1 | (i >> k & 1);
    sum += v ^ slow;
  }
  return sum;
}

static NOINLINE int hamming_code(void) {
  int corrected = 0, sum = 0;
  for (int i = 0; i < 3000; i++) {
    u8 d = buf[i] & 15, code;
    u8 p1 = (d ^ d >> 1 ^ d >> 3) & 1, p2 = (d ^ d >> 2 ^ d >> 3) & 1,
       p3 = (d >> 1 ^ d >> 2 ^ d >> 3) & 1;
    code = p1 | p2 << 1 | (d & 1) << 2 | p3 << 3 | (d >> 1 & 7) << 4;
    code ^= buf[i] & 0x80 ? 1 << (buf[i] >> 4 & 7) % 7 : 0;
    u8 s1 = (code ^ code >> 2 ^ code >> 4 ^ code >> 6) & 1,
       s2 = (code >> 1 ^ code >> 2 ^ code >> 5 ^ code >> 6) & 1;
    u8 s3 = (code >> 3 ^ code >> 4 ^ code >> 5 ^ code >> 6) & 1, wrong = s1 | s2 << 1 | s3 << 2;
    if (wrong) {
      code ^= 1 << (wrong - 1);
      corrected++;
    }
    sum += ((code >> 2 & 1) | (code >> 4 & 7) << 1) == d;
  }
  return sum * 10 + corrected;
}

struct bit_reader {
  const u8 *at, *end;
  u64 held;
  unsigned count;
};
static inline u32 take_bits(struct bit_reader* r, unsigned n) {
  while (r->count < n) {
    u8 byte = r->at < r->end ? *r->at++ : 0;
    r->held |= (u64)byte << r->count;
    r->count += 8;
  }
  u32 v = (u32)(r->held & ((1ull << n) - 1));
  r->held >>= n;
  r->count -= n;
  return v;
}
static NOINLINE u32 bit_stream(void) {
  struct bit_reader r = {buf, buf + 8000, 0, 0};
  u32 sum = 0;
  while (r.at < r.end) {
    u32 kind = take_bits(&r, 2);
    switch (kind) {
      case 0:
        sum += take_bits(&r, 3);
        break;
      case 1:
        sum ^= take_bits(&r, 11);
        break;
      case 2: {
        u32 zeros = 0;
        while (zeros < 8 && !take_bits(&r, 1)) zeros++;
        sum += (1u << zeros) + take_bits(&r, zeros);
        break;
      }
      default:
        sum = sum * 3 + take_bits(&r, 20);
    }
  }
  return sum;
}

static NOINLINE u32 spread(u32 x) {
  x &= 0xffff;
  x = (x | x << 8) & 0x00ff00ff;
  x = (x | x << 4) & 0x0f0f0f0f;
  x = (x | x << 2) & 0x33333333;
  return (x | x << 1) & 0x55555555;
}
static NOINLINE u32 morton(void) {
  u32 sum = 0;
  for (u32 y = 0; y < 64; y++)
    for (u32 x = 0; x < 64; x++) {
      u32 code = spread(x) | spread(y) << 1;
      sum = sum * 7 + buf[code];
    }
  return sum;
}

static NOINLINE u32 hilbert(void) {
  u32 sum = 0;
  for (u32 i = 0; i < 2500; i++) {
    u32 t = i, x = 0, y = 0;
    for (u32 s = 1; s < 64; s *= 2) {
      u32 rx = 1 & t / 2, ry = 1 & (t ^ rx);
      if (ry == 0) {
        if (rx == 1) {
          x = s - 1 - x;
          y = s - 1 - y;
        }
        u32 swap = x;
        x = y;
        y = swap;
      }
      x += s * rx;
      y += s * ry;
      t /= 4;
    }
    sum = sum * 31 + x * 64 + y;
  }
  return sum;
}

static NOINLINE int bit_counts(void) {
  int sum = 0;
  u64 x = 88172645463325252ull;
  for (int i = 0; i < 5000; i++) {
    x ^= x << 13;
    x ^= x >> 7;
    x ^= x << 17;
    sum += __builtin_popcountll(x) + __builtin_clzll(x | 1) + __builtin_ctz((u32)x | 0x80000000u);
    u32 low = (u32)x;
    int kernighan = 0;
    for (u32 v = low & 0xfff; v; v &= v - 1) kernighan++;
    sum += kernighan * (1 - 2 * __builtin_parity(low));
  }
  return sum;
}

static NOINLINE u32 combinations(void) {
  u32 sum = 0;
  for (u32 set = 0x1f; set < 1u << 15;) {
    sum += set ^ sum >> 3;
    u32 low = set & -set, up = set + low;
    set = ((set ^ up) >> 2) / low | up;
  }
  return sum;
}

static NOINLINE u64 transpose_8x8(u64 x) {
  u64 t = (x ^ x >> 7) & 0x00aa00aa00aa00aaull;
  x ^= t ^ t << 7;
  t = (x ^ x >> 14) & 0x0000cccc0000ccccull;
  x ^= t ^ t << 14;
  t = (x ^ x >> 28) & 0x00000000f0f0f0f0ull;
  return x ^ t ^ t << 28;
}
static NOINLINE u64 bit_matrices(void) {
  u64 sum = 0;
  for (int i = 0; i + 8 <= 16000; i += 4) {
    u64 x;
    memcpy(&x, buf + i, 8);
    sum = (sum << 1 | sum >> 63) ^ transpose_8x8(x) ^ __builtin_bswap64(x);
  }
  return sum;
}

static char gene[6001];
static NOINLINE void make_gene(char* g, int n) {
  static const struct {
    char base;
    float p;
  } bases[4] = {{'A', 0.30f}, {'C', 0.20f}, {'G', 0.20f}, {'T', 0.30f}};
  static u32 seed = 42;
  for (int i = 0; i < n; i++) {
    seed = (seed * 3877 + 29573) % 139968;
    float p = seed / 139968.0f;
    int k = 0;
    while (k < 3 && p >= bases[k].p) p -= bases[k++].p;
    g[i] = bases[k].base;
  }
  g[n] = 0;
}
static NOINLINE int fasta(void) {
  int sum = 0;
  make_gene(gene, 5000);
  for (const char* p = gene; *p; p += 60) {
    char line[62];
    size_t n = strnlen(p, 60);
    memcpy(line, p, n);
    line[n] = '\n';
    for (size_t i = 0; i <= n; i++) sum = sum * 3 + line[i];
    if (n < 60) break;
  }
  return sum;
}

static NOINLINE int nucleotides(void) {
  static u16 counts[4096];
  int most = 0;
  u32 key = 0;
  make_gene(gene, 4000);
  memset(counts, 0, sizeof counts);
  for (int i = 0; i < 4000; i++) {
    key = (key << 2 | (gene[i] >> 1 & 3)) & 0xfff;
    if (i >= 5 && ++counts[key] > counts[most]) most = key;
  }
  return most * 100 + counts[most];
}

static NOINLINE int reverse_complement(void) {
  static char pair[128];
  int sum = 0;
  const char *from = "ACGTUMRWSYKVHDBN", *to = "TGCAAKYWSRMBDHVN";
  for (int i = 0; from[i]; i++) pair[(int)from[i]] = pair[from[i] | 32] = to[i];
  make_gene(gene, 4000);
  for (char *a = gene, *b = gene + 3999; a < b; a++, b--) {
    char t = pair[(int)*a];
    *a = pair[(int)*b];
    *b = t;
  }
  for (int i = 0; i < 4000; i++) sum = sum * 5 ^ gene[i];
  return sum;
}

static NOINLINE int codons(void) {
  static const char acids[] = "KNKNTTTTRSRSIIMIQHQHPPPPRRRRLLLLEDEDAAAAGGGGVVVV.Y.YSSSS.CWCLFLF";
  int counts[26] = {0}, stops = 0, sum = 0;
  make_gene(gene, 3000);
  for (int frame = 0; frame < 3; frame++)
    for (int i = frame; i + 3 <= 3000; i += 3) {
      int code = 0;
      for (int k = 0; k < 3; k++) switch (gene[i + k]) {
          case 'A':
            code = code * 4;
            break;
          case 'C':
            code = code * 4 + 1;
            break;
          case 'G':
            code = code * 4 + 2;
            break;
          default:
            code = code * 4 + 3;
        }
      if (acids[code] == '.')
        stops++;
      else
        counts[acids[code] - 'A']++;
    }
  for (int i = 0; i < 26; i++) sum = sum * 3 + counts[i];
  return sum + stops;
}

RUN
