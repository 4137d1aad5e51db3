/* Whole numbers: fixed points, fractions, primes, many digits, powers by a modulus. */
#include "kernel.h"

typedef i32 fixed;
static fixed multiply(fixed a, fixed b) {
  return (fixed)(((i64)a * b) >> 16);
}
static fixed divide(fixed a, fixed b) {
  return (fixed)(((i64)a << 16) / b);
}

static NOINLINE int cordic(void) {
  static const i32 angles[16] = {51472, 30386, 16055, 8150, 4091, 2047, 1024, 512,
                                 256,   128,   64,    32,   16,   8,    4,    2};
  i32 sum = 0;
  for (int i = 0; i < 1500; i++) {
    i32 x = 39797, y = 0, angle = (i % 200 - 100) * 1000;
    for (int k = 0; k < 16; k++) {
      i32 dx = x >> k, dy = y >> k;
      if (angle >= 0) {
        x -= dy;
        y += dx;
        angle -= angles[k];
      } else {
        x += dy;
        y -= dx;
        angle += angles[k];
      }
    }
    sum += x ^ y;
  }
  return sum;
}

static NOINLINE fixed root(fixed x) {
  u32 value = x, result = 0, bit = 1u << 30;
  while (bit > value) bit >>= 2;
  for (; bit; bit >>= 2) {
    if (value >= result + bit) {
      value -= result + bit;
      result = (result >> 1) + bit;
    } else
      result >>= 1;
  }
  return result << 8;
}
static NOINLINE int fixed_point(void) {
  fixed x = 1 << 16, y = 0, sum = 0;
  for (int i = 0; i < 2500; i++) {
    fixed s = multiply(x, 3217), c = multiply(y, 3217);
    x -= c;
    y += s;
    fixed r = root(multiply(x, x) + multiply(y, y));
    if (r > 0) {
      x = divide(x, r);
      y = divide(y, r);
    }
    sum += x + (y >> 4);
  }
  return sum;
}

static NOINLINE int sine_table(void) {
  static const u8 quarter[65] = {0,   3,   6,   9,   13,  16,  19,  22,  25,  28,  31,  34,  37,
                                 40,  43,  46,  49,  52,  55,  58,  60,  63,  66,  68,  71,  74,
                                 76,  79,  81,  84,  86,  88,  91,  93,  95,  97,  99,  101, 103,
                                 105, 106, 108, 110, 111, 113, 114, 116, 117, 118, 119, 121, 122,
                                 122, 123, 124, 125, 125, 126, 126, 127, 127, 127, 127, 127, 127};
  int sum = 0;
  u16 angle = 0;
  for (int i = 0; i < 15000; i++) {
    u8 at = angle >> 8, low = at & 63;
    int s = at & 64 ? quarter[64 - low] : quarter[low];
    if (at & 128) s = -s;
    sum += s * (i & 15);
    angle += 977;
  }
  return sum;
}

typedef struct {
  i64 top, bottom;
} fraction;
static NOINLINE i64 divisor(i64 x, i64 y) {
  if (x < 0) x = -x;
  while (y) {
    i64 t = x % y;
    x = y;
    y = t;
  }
  return x ? x : 1;
}
static NOINLINE fraction add_fractions(fraction x, fraction y) {
  fraction r = {x.top * y.bottom + y.top * x.bottom, x.bottom * y.bottom};
  i64 d = divisor(r.top, r.bottom);
  r.top /= d;
  r.bottom /= d;
  return r;
}
static NOINLINE i64 fractions(void) {
  fraction sum = {0, 1};
  for (int i = 1; i < 700; i++) {
    sum = add_fractions(sum, (fraction){i & 1 ? 1 : -1, i % 12 + 1});
    if (sum.bottom > 100000) sum = (fraction){sum.top / 1000, sum.bottom / 1000};
  }
  return sum.top * 100000 + sum.bottom;
}

static NOINLINE void school(const u32* a, const u32* b, int n, u64* r) {
  for (int i = 0; i < n; i++)
    for (int j = 0; j < n; j++) r[i + j] += (u64)a[i] * b[j];
}
static NOINLINE void karatsuba_of(const u32* a, const u32* b, int n, u64* r) {
  if (n <= 8) {
    school(a, b, n, r);
    return;
  }
  int h = n / 2;
  u32 as[64], bs[64];
  u64 low[128] = {0}, high[128] = {0}, both[128] = {0};
  karatsuba_of(a, b, h, low);
  karatsuba_of(a + h, b + h, h, high);
  for (int i = 0; i < h; i++) {
    as[i] = a[i] + a[i + h];
    bs[i] = b[i] + b[i + h];
  }
  karatsuba_of(as, bs, h, both);
  for (int i = 0; i < n; i++) {
    r[i] += low[i];
    r[i + n] += high[i];
    r[i + h] += both[i] - low[i] - high[i];
  }
}
static NOINLINE u64 karatsuba(void) {
  u32 a[64], b[64];
  u64 r[128], sum = 0;
  for (int k = 0; k < 8; k++) {
    for (int i = 0; i < 64; i++) {
      a[i] = next() % 10000;
      b[i] = next() % 10000;
    }
    memset(r, 0, sizeof r);
    karatsuba_of(a, b, 64, r);
    for (u64 i = 0, carry = 0; i < 128; i++) {
      carry += r[i];
      sum = sum * 31 + carry % 10000;
      carry /= 10000;
    }
  }
  return sum;
}

static NOINLINE u64 power(u64 base, u64 e, u64 m) {
  u64 r = 1;
  for (base %= m; e; e >>= 1) {
    if (e & 1) r = r * base % m;
    base = base * base % m;
  }
  return r;
}
static NOINLINE int is_prime(u32 n) {
  static const u8 bases[] = {2, 3, 5, 7};
  if (n < 11) return n == 2 || n == 3 || n == 5 || n == 7;
  if (n % 2 == 0) return 0;
  u32 d = n - 1;
  int twos = 0;
  while (!(d & 1)) {
    d >>= 1;
    twos++;
  }
  for (int i = 0; i < 4; i++) {
    u64 x = power(bases[i], d, n);
    if (x == 1 || x == n - 1) continue;
    int k = 1;
    for (; k < twos; k++) {
      x = x * x % n;
      if (x == n - 1) break;
    }
    if (k == twos) return 0;
  }
  return 1;
}
static NOINLINE int miller_rabin(void) {
  int primes = 0;
  for (int i = 0; i < 250; i++) primes += is_prime(next() | 1);
  return primes;
}

static NOINLINE u32 montgomery(void) {
  const u32 m = 4294967291u;
  u32 inverse = 1, r = 12345, sum = 0;
  for (int i = 0; i < 5; i++) inverse *= 2 - m * inverse;
  for (int i = 0; i < 8000; i++) {
    u64 t = (u64)r * (r ^ i);
    u32 q = (u32)t * -inverse;
    u64 s = (t >> 32) + (((u64)q * m + (u32)t) >> 32);
    r = s >= m ? s - m : s;
    sum ^= r;
  }
  return sum;
}

static NOINLINE int big_fibonacci(void) {
  static u32 x[50], y[50];
  memset(x, 0, sizeof x);
  memset(y, 0, sizeof y);
  y[0] = 1;
  for (int i = 0; i < 500; i++) {
    u64 carry = 0;
    for (int k = 0; k < 50; k++) {
      carry += (u64)x[k] + y[k];
      x[k] = y[k];
      y[k] = (u32)(carry % 1000000000);
      carry /= 1000000000;
    }
  }
  return y[0] + y[9];
}

static NOINLINE int pi_digits(void) {
  static int remainders[336];
  int sum = 0, carry = 0;
  for (int i = 0; i < 336; i++) remainders[i] = 2000;
  for (int k = 335; k > 0; k -= 14) {
    int d = 0;
    for (int i = k; i > 0; i--) {
      d += remainders[i] * 10000;
      remainders[i] = d % (2 * i - 1);
      d /= 2 * i - 1;
      if (i > 1) d *= i - 1;
    }
    sum = sum * 7 + carry + d / 10000;
    carry = d % 10000;
  }
  return sum;
}

static NOINLINE int factorial_digits(void) {
  static u8 digits[400];
  int n = 1, sum = 0;
  memset(digits, 0, sizeof digits);
  digits[0] = 1;
  for (int f = 2; f <= 100; f++) {
    int carry = 0;
    for (int i = 0; i < n; i++) {
      int v = digits[i] * f + carry;
      digits[i] = v % 10;
      carry = v / 10;
    }
    while (carry) {
      digits[n++] = carry % 10;
      carry /= 10;
    }
  }
  for (int i = 0; i < n; i++) sum += digits[i];
  return sum;
}

static NOINLINE int collatz(void) {
  int best = 0, at = 0;
  for (u32 i = 1; i < 1500; i++) {
    int steps = 0;
    for (u64 n = i; n != 1; steps++) n = n & 1 ? 3 * n + 1 : n / 2;
    if (steps > best) {
      best = steps;
      at = i;
    }
  }
  return at;
}

static NOINLINE int factors(void) {
  int sum = 0;
  for (unsigned n = 1000000; n < 1000150; n++) {
    unsigned left = n;
    for (unsigned d = 2; d * d <= left; d += d == 2 ? 1 : 2)
      while (left % d == 0) {
        sum += d;
        left /= d;
      }
    if (left > 1) sum ^= left;
  }
  return sum;
}

static NOINLINE int perfect(void) {
  int found = 0;
  for (int n = 2; n < 500; n++) {
    int sum = 1;
    for (int d = 2; d < n; d++)
      if (n % d == 0) sum += d;
    if (sum == n) found = found * 1000 + n;
  }
  return found;
}

static NOINLINE int totients(void) {
  static u16 phi[8192];
  u32 sum = 0;
  for (int i = 0; i < 8192; i++) phi[i] = i;
  for (int i = 2; i < 8192; i++)
    if (phi[i] == i)
      for (int k = i; k < 8192; k += i) phi[k] -= phi[k] / i;
  for (int i = 1; i < 8192; i++) sum += phi[i];
  return sum;
}

static NOINLINE u32 lfsr(void) {
  u16 galois = 0xace1;
  u32 fibonacci = 1, sum = 0;
  for (int i = 0; i < 12000; i++) {
    unsigned low = galois & 1;
    galois >>= 1;
    if (low) galois ^= 0xb400;
    u32 bit = (fibonacci ^ fibonacci >> 10 ^ fibonacci >> 30 ^ fibonacci >> 31) & 1;
    fibonacci = fibonacci << 1 | bit;
    sum += galois ^ fibonacci;
  }
  return sum;
}

static NOINLINE u32 twister(void) {
  static u32 mt[624];
  static int at = 624;
  u32 sum = 0;
  if (!mt[0]) {
    mt[0] = 5489;
    for (int i = 1; i < 624; i++) mt[i] = 1812433253u * (mt[i - 1] ^ mt[i - 1] >> 30) + i;
  }
  for (int k = 0; k < 4000; k++) {
    if (at >= 624) {
      for (int i = 0; i < 624; i++) {
        u32 y = (mt[i] & 0x80000000u) | (mt[(i + 1) % 624] & 0x7fffffffu);
        mt[i] = mt[(i + 397) % 624] ^ y >> 1 ^ (y & 1 ? 0x9908b0dfu : 0);
      }
      at = 0;
    }
    u32 y = mt[at++];
    y ^= y >> 11;
    y ^= y << 7 & 0x9d2c5680u;
    y ^= y << 15 & 0xefc60000u;
    sum += y ^ y >> 18;
  }
  return sum;
}

static NOINLINE u64 pcg(void) {
  u64 s = 42, sum = 0;
  for (int i = 0; i < 8000; i++) {
    u64 old = s;
    s = old * 6364136223846793005ull + 1442695040888963407ull;
    u32 mixed = (u32)(((old >> 18) ^ old) >> 27), turn = old >> 59;
    u32 r = mixed >> turn | mixed << (-turn & 31);
    sum += (u64)r * 100 >> 32;
  }
  return sum;
}

RUN
