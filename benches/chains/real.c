/* Real numbers: roots, areas, differential equations, chances, series, whetstones. */
#include "kernel.h"

static double chance(u32* s) {
  return (rng32(s) >> 8) * (1.0 / (1 << 24));
}

static double e1[4];
static NOINLINE void whet_array(double* e) {
  for (int j = 0; j < 6; j++) {
    e[0] = (e[0] + e[1] + e[2] - e[3]) * 0.499975;
    e[1] = (e[0] + e[1] - e[2] + e[3]) * 0.499975;
    e[2] = (e[0] - e[1] + e[2] + e[3]) * 0.499975;
    e[3] = (-e[0] + e[1] + e[2] + e[3]) / 2.0;
  }
}
static NOINLINE void whet_pointers(double x, double y, double* z) {
  x = 0.499975 * (x + y);
  y = 0.499975 * (x + y);
  *z = (x + y) / 2.0;
}
static NOINLINE int whetstone(void) {
  double x = 1, y = 1, z = 0;
  int j = 1, k = 2, l = 3;
  e1[0] = 1, e1[1] = e1[2] = e1[3] = -1;
  for (int i = 0; i < 60; i++) whet_array(e1);
  for (int i = 0; i < 800; i++) {
    j = j == 1 ? 2 : 3;
    j = j > 2 ? 0 : 1;
    j = j < 1 ? 1 : 0;
    j = j * (k - j) * (l - k);
    k = l * k - (l - j) * k;
    l = (l - k) * (k + j);
    k &= 3, l = (l & 1) + 2;
    e1[l] = j + k + l;
    e1[k] = j * k * l;
  }
  for (int i = 0; i < 50; i++)
    x = 0.499975 * atan(2 * sin(x) * cos(x) / (cos(x + y) + cos(x - y) - 1.0));
  for (int i = 0; i < 1000; i++) whet_pointers(x, y, &z);
  for (int i = 0; i < 100; i++) x = sqrt(exp(log(x + 1) / 0.50025));
  return (x + z + e1[0]) * 1000;
}

static NOINLINE int newton(void) {
  double sum = 0;
  for (int i = 1; i < 1500; i++) {
    double x = i, before;
    do {
      before = x;
      x -= (x * x * x - i) / (3 * x * x);
    } while (fabs(x - before) > 1e-9);
    sum += x;
  }
  return sum;
}

static double curve(double x) {
  return x * x * exp(-x) + 1 / (1 + x * x);
}
static NOINLINE int simpson(void) {
  double sum = curve(0) + curve(10);
  for (int i = 1; i < 1000; i++) sum += curve(i * 0.01) * (i & 1 ? 4 : 2);
  return sum / 300 * 1e6;
}
static NOINLINE double adaptive(double (*f)(double), double from, double to, double whole,
                                int depth) {
  double middle = (from + to) / 2, h = to - from;
  double left = h / 12 * (f(from) + 4 * f((from + middle) / 2) + f(middle));
  double right = h / 12 * (f(middle) + 4 * f((middle + to) / 2) + f(to));
  if (depth == 0 || fabs(left + right - whole) < 1e-7) return left + right;
  return adaptive(f, from, middle, left, depth - 1) + adaptive(f, middle, to, right, depth - 1);
}
static NOINLINE int adaptive_integral(void) {
  return adaptive(curve, 0, 20, 0, 12) * 1e6;
}

static NOINLINE int runge_kutta(void) {
  double x = 1, y = 1, z = 1;
  const double h = 0.01;
  for (int i = 0; i < 1500; i++) {
    double kx[4], ky[4], kz[4], px = x, py = y, pz = z;
    for (int k = 0; k < 4; k++) {
      kx[k] = 10 * (py - px);
      ky[k] = px * (28 - pz) - py;
      kz[k] = px * py - 8.0 / 3 * pz;
      double step = k == 2 ? h : h / 2;
      px = x + step * kx[k];
      py = y + step * ky[k];
      pz = z + step * kz[k];
    }
    x += h / 6 * (kx[0] + 2 * kx[1] + 2 * kx[2] + kx[3]);
    y += h / 6 * (ky[0] + 2 * ky[1] + 2 * ky[2] + ky[3]);
    z += h / 6 * (kz[0] + 2 * kz[1] + 2 * kz[2] + kz[3]);
  }
  return (x + y + z) * 1000;
}

static NOINLINE int monte_carlo(void) {
  int in = 0;
  u32 s = 12345;
  for (int i = 0; i < 15000; i++) {
    double x = chance(&s), y = chance(&s);
    if (x * x + y * y <= 1.0) in++;
  }
  return in;
}

static NOINLINE int random_walk(void) {
  float x = 0, y = 0, furthest = 0;
  for (int i = 0; i < 12000; i++) {
    u32 r = next() >> 29;
    if (r & 1)
      x += r & 2 ? 1.0f : -1.0f;
    else
      y += r & 2 ? 0.5f : -0.5f;
    float d = x * x + y * y;
    if (d > furthest) furthest = d;
  }
  return furthest;
}

static NOINLINE double horner_of(const double* k, int n, double x) {
  double sum = k[n - 1];
  for (int i = n - 2; i >= 0; i--) sum = sum * x + k[i];
  return sum;
}
static NOINLINE int horner(void) {
  double k[12], sum = 0;
  for (int i = 0; i < 12; i++) k[i] = 1.0 / (i + 1) * (i & 1 ? -1 : 1);
  for (int i = 0; i < 3000; i++) sum += horner_of(k, 12, i * 0.0005);
  return sum * 1000;
}

static NOINLINE int series(void) {
  double sine = 0, e = 0, pi = 0, zeta = 0;
  for (int i = 0; i < 150; i++) {
    double x = i * 0.04, t = x;
    for (int k = 1; k < 12; k++) {
      sine += t;
      t = -t * x * x / ((2 * k) * (2 * k + 1));
    }
  }
  for (double t = 1, n = 1; t > 1e-15; t /= n++) e += t;
  for (int k = 0; k < 4000; k++) pi += (k % 2 ? -4.0 : 4.0) / (2 * k + 1);
  for (int k = 4000; k > 0; k--) zeta += 1.0 / ((double)k * k);
  return (sine + e + pi + zeta) * 1e4;
}

static NOINLINE double normal(double x) {
  double t = 1 / (1 + 0.2316419 * fabs(x));
  double p = t * (0.319381530 +
                  t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  p *= 0.39894228 * exp(-x * x / 2);
  return x >= 0 ? 1 - p : p;
}
static NOINLINE int option_prices(void) {
  double sum = 0;
  for (int i = 0; i < 300; i++) {
    double spot = 100, strike = 80 + i * 0.1, years = 0.25 + (i & 7) * 0.1, rate = 0.03, vol = 0.2;
    double d1 = (log(spot / strike) + (rate + vol * vol / 2) * years) / (vol * sqrt(years)),
           d2 = d1 - vol * sqrt(years);
    sum += spot * normal(d1) - strike * exp(-rate * years) * normal(d2);
  }
  return sum * 100;
}

struct particle {
  float x, y, vx, vy;
  u8 alive;
};
static NOINLINE int particles(void) {
  struct particle p[100];
  int bounces = 0;
  for (int i = 0; i < 100; i++)
    p[i] = (struct particle){i, 50, (buf[i] - 128) * 0.02f, buf[i + 100] * 0.01f, 1};
  for (int t = 0; t < 120; t++)
    for (int i = 0; i < 100; i++) {
      struct particle* q = &p[i];
      if (!q->alive) continue;
      q->vy -= 0.098f;
      q->x += q->vx;
      q->y += q->vy;
      if (q->y < 0) {
        q->y = -q->y;
        q->vy = -q->vy * 0.8f;
        if (++bounces % 64 == 0) q->alive = 0;
      }
      if (q->x < 0 || q->x > 100) q->vx = -q->vx;
    }
  return bounces * 10 + (int)p[50].x;
}

struct body {
  float pos[3], vel[3], mass;
};
static NOINLINE int gravity(void) {
  struct body b[12];
  float energy = 0;
  for (int i = 0; i < 12; i++) {
    for (int k = 0; k < 3; k++) {
      b[i].pos[k] = buf[i * 3 + k];
      b[i].vel[k] = 0;
    }
    b[i].mass = 1 + (i & 3);
  }
  for (int t = 0; t < 40; t++) {
    for (int i = 0; i < 12; i++)
      for (int j = 0; j < 12; j++) {
        if (i == j) continue;
        float d[3], r2 = 1;
        for (int k = 0; k < 3; k++) {
          d[k] = b[j].pos[k] - b[i].pos[k];
          r2 += d[k] * d[k];
        }
        float f = b[j].mass / (r2 * sqrtf(r2));
        for (int k = 0; k < 3; k++) b[i].vel[k] += f * d[k];
      }
    for (int i = 0; i < 12; i++)
      for (int k = 0; k < 3; k++) b[i].pos[k] += b[i].vel[k];
  }
  for (int i = 0; i < 12; i++)
    for (int k = 0; k < 3; k++) energy += b[i].mass * b[i].vel[k] * b[i].vel[k];
  return energy * 1e6f;
}

static NOINLINE int julia(void) {
  int sum = 0;
  for (int y = 0; y < 40; y++)
    for (int x = 0; x < 60; x++) {
      float zr = x / 20.0f - 1.5f, zi = y / 20.0f - 1.0f;
      u8 n = 0;
      for (; n < 40; n++) {
        float r2 = zr * zr, i2 = zi * zi;
        if (r2 + i2 > 4) break;
        zi = 2 * zr * zi + 0.27015f;
        zr = r2 - i2 - 0.7f;
      }
      sum += n;
    }
  return sum;
}

static NOINLINE float fast_inverse_root(float x) {
  i32 bits;
  float y;
  memcpy(&bits, &x, 4);
  bits = 0x5f3759df - (bits >> 1);
  memcpy(&y, &bits, 4);
  return y * (1.5f - 0.5f * x * y * y);
}
static NOINLINE int float_bits(void) {
  float sum = 0;
  u32 classes = 0;
  for (int i = 1; i < 4000; i++) {
    float x = i * 0.37f;
    u32 bits;
    sum += fast_inverse_root(x);
    memcpy(&bits, &x, 4);
    int exponent = (int)(bits >> 23 & 255) - 127;
    classes += exponent + (bits & 0x7fffff ? 1 : 2);
    u32 half = (bits >> 16 & 0x8000) | ((exponent + 15) & 31) << 10 | (bits >> 13 & 0x3ff);
    classes ^= half;
  }
  return (int)(sum * 100) + classes;
}

static NOINLINE int bisect(void) {
  double sum = 0;
  int steps = 0;
  for (int i = 1; i < 400; i++) {
    double low = 0, high = i;
    while (high - low > 1e-6) {
      double middle = (low + high) * 0.5;
      if (middle * middle * middle + middle - i > 0)
        high = middle;
      else
        low = middle;
      steps++;
    }
    sum += low;
  }
  return (int)sum + steps;
}

static NOINLINE int rounding(void) {
  double sum = 0;
  for (int i = 0; i < 4000; i++) {
    double x = (i - 2000) * 0.37;
    sum += floor(x) - ceil(x / 3) + trunc(x * 1.5) + rint(x * 0.3) + fmod(x, 7);
    sum += (i64)x + (u32)fabs(x) + (float)x + fmin(x, 5) + copysign(1.5, x);
  }
  return sum;
}

RUN
