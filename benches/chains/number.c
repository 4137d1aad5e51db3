/* Floating point, signals, pictures, linear algebra, whole numbers of many digits. */
#include "kernel.h"

static NOINLINE int gauss(void) {
  static double a[32][33];
  for (int i = 0; i < 32; i++)
    for (int j = 0; j < 33; j++) a[i][j] = next() % 100 + (i == j) * 200;
  for (int i = 0; i < 32; i++) {
    int p = i;
    for (int r = i + 1; r < 32; r++)
      if (fabs(a[r][i]) > fabs(a[p][i])) p = r;
    if (p != i)
      for (int j = 0; j < 33; j++) {
        double t = a[i][j];
        a[i][j] = a[p][j];
        a[p][j] = t;
      }
    for (int r = i + 1; r < 32; r++) {
      double f = a[r][i] / a[i][i];
      for (int j = i; j < 33; j++) a[r][j] -= f * a[i][j];
    }
  }
  double x[32], s = 0;
  for (int i = 31; i >= 0; i--) {
    double t = a[i][32];
    for (int j = i + 1; j < 32; j++) t -= a[i][j] * x[j];
    x[i] = t / a[i][i];
    s += x[i];
  }
  return s * 1e6;
}

static NOINLINE int fir(void) {
  static i16 in[4000], out[4000];
  i16 c[16];
  for (int i = 0; i < 16; i++) c[i] = next() >> 20;
  for (int i = 0; i < 4000; i++) in[i] = next() >> 16;
  int s = 0;
  for (int i = 16; i < 4000; i++) {
    int a = 0;
    for (int j = 0; j < 16; j++) a += in[i - j] * c[j];
    a >>= 15;
    if (a > 32767) a = 32767;
    if (a < -32768) a = -32768;
    out[i] = a;
    s += a;
  }
  return s;
}

static NOINLINE int biquad(void) {
  float x1 = 0, x2 = 0, y1 = 0, y2 = 0, s = 0;
  for (int i = 0; i < 20000; i++) {
    float x = (buf[i] - 128) / 128.0f, y = 0.2f * x + 0.4f * x1 + 0.2f * x2 - 0.3f * y1 - 0.1f * y2;
    x2 = x1;
    x1 = x;
    y2 = y1;
    y1 = y;
    s += y * y;
  }
  return s * 1000;
}

static NOINLINE int sobel(void) {
  static u8 im[100][100], o[100][100];
  for (int i = 0; i < 100; i++)
    for (int j = 0; j < 100; j++) im[i][j] = next() >> 24;
  int s = 0;
  for (int y = 1; y < 99; y++)
    for (int x = 1; x < 99; x++) {
      int gx = im[y - 1][x + 1] + 2 * im[y][x + 1] + im[y + 1][x + 1] - im[y - 1][x - 1] -
               2 * im[y][x - 1] - im[y + 1][x - 1],
          gy = im[y + 1][x - 1] + 2 * im[y + 1][x] + im[y + 1][x + 1] - im[y - 1][x - 1] -
               2 * im[y - 1][x] - im[y - 1][x + 1];
      int g = abs(gx) + abs(gy);
      o[y][x] = g > 255 ? 255 : g;
      s += o[y][x];
    }
  return s;
}

static NOINLINE int colours(void) {
  int s = 0;
  for (int i = 0; i + 3 < 20000; i += 3) {
    int r = buf[i], g = buf[i + 1], bb = buf[i + 2];
    int y = (66 * r + 129 * g + 25 * bb + 128) >> 8, uu = (-38 * r - 74 * g + 112 * bb + 128) >> 8,
        v = (112 * r - 94 * g - 18 * bb + 128) >> 8;
    s += y + 16;
    s ^= (uu + 128) << 8;
    s += v + 128;
  }
  return s;
}

static NOINLINE int popcount(void) {
  int c = 0;
  for (u32 i = 0; i < 20000; i++) {
    u32 v = i * 2654435761u;
    v = v - ((v >> 1) & 0x55555555);
    v = (v & 0x33333333) + ((v >> 2) & 0x33333333);
    c += ((v + (v >> 4) & 0xf0f0f0f) * 0x1010101) >> 24;
  }
  return c;
}

static NOINLINE u64 powers(void) {
  u64 r = 0;
  for (int i = 1; i < 400; i++) {
    u64 bse = i * 7919 + 3, e = i * 31 + 1, m = 1000003 + i * 2, x = 1;
    while (e) {
      if (e & 1) x = x * bse % m;
      bse = bse * bse % m;
      e >>= 1;
    }
    r += x;
    u32 a = i * 12345, bb = 54321;
    while (bb) {
      u32 t = a % bb;
      a = bb;
      bb = t;
    }
    r += a;
  }
  return r;
}

static NOINLINE int pid(void) {
  double kp = 1.2, ki = .3, kd = .05, e0 = 0, in = 0, y = 0, s = 0;
  for (int i = 0; i < 8000; i++) {
    double sp = (i / 500) & 1 ? 1 : -1, e = sp - y;
    in += e * .01;
    if (in > 10)
      in = 10;
    else if (in < -10)
      in = -10;
    double o = kp * e + ki * in + kd * (e - e0) / .01;
    e0 = e;
    y += (o - y) * .05;
    s += fabs(e);
  }
  return s * 1000;
}

static NOINLINE int dct(void) {
  int dc[64], s = 0;
  for (int q = 0; q < 60; q++) {
    for (int i = 0; i < 64; i++) dc[i] = buf[q * 64 + i] - 128;
    for (int r = 0; r < 8; r++) {
      int* p = dc + r * 8;
      int a = p[0] + p[7], bb = p[0] - p[7], c = p[1] + p[6], d = p[1] - p[6], e = p[2] + p[5],
          f = p[2] - p[5], g = p[3] + p[4], h = p[3] - p[4];
      p[0] = a + c + e + g;
      p[4] = a - c - e + g;
      p[2] = ((a - g) * 1337 + (c - e) * 554) >> 10;
      p[6] = ((a - g) * 554 - (c - e) * 1337) >> 10;
      p[1] = (bb * 1420 + d * 1204 + f * 805 + h * 283) >> 10;
      p[3] = (bb * 1204 - d * 283 - f * 1420 - h * 805) >> 10;
      p[5] = (bb * 805 - d * 1420 + f * 283 + h * 1204) >> 10;
      p[7] = (bb * 283 - d * 805 + f * 1204 - h * 1420) >> 10;
    }
    for (int i = 0; i < 64; i++) s += dc[i] * (i | 1) >> 4;
  }
  return s;
}

static NOINLINE u64 bignum(void) {
  u32 a[16] = {1}, r[32];
  u64 s = 0;
  for (int i = 0; i < 16; i++) a[i] = next();
  for (int q = 0; q < 60; q++) {
    memset(r, 0, sizeof r);
    for (int i = 0; i < 16; i++) {
      u64 c = 0;
      for (int j = 0; j < 16; j++) {
        c += (u64)a[i] * a[j] + r[i + j];
        r[i + j] = c;
        c >>= 32;
      }
      r[i + 16] = c;
    }
    for (int i = 0; i < 16; i++) a[i] = r[i + 8] ^ q;
    s ^= r[31];
  }
  return s;
}

static NOINLINE int mandelbrot(void) {
  double t = 0;
  for (int y = 0; y < 60; y++)
    for (int x = 0; x < 80; x++) {
      double cr = x / 40.0 - 1.5, ci = y / 30.0 - 1, zr = 0, zi = 0;
      int i = 0;
      while (i < 100 && zr * zr + zi * zi < 4) {
        double q = zr * zr - zi * zi + cr;
        zi = 2 * zr * zi + ci;
        zr = q;
        i++;
      }
      t += i;
    }
  return t;
}

static NOINLINE int mandelbrot_single(void) {
  float t = 0;
  for (int y = 0; y < 60; y++)
    for (int x = 0; x < 80; x++) {
      float cr = x / 40.0f - 1.5f, ci = y / 30.0f - 1, zr = 0, zi = 0;
      int i = 0;
      while (i < 100 && zr * zr + zi * zi < 4) {
        float q = zr * zr - zi * zi + cr;
        zi = 2 * zr * zi + ci;
        zr = q;
        i++;
      }
      t += i;
    }
  return t;
}

static NOINLINE int spectral(void) {
  static double a[60], b[60];
  for (int i = 0; i < 60; i++) a[i] = 1;
  for (int k = 0; k < 8; k++) {
    for (int i = 0; i < 60; i++) {
      double s = 0;
      for (int j = 0; j < 60; j++) s += a[j] / ((i + j) * (i + j + 1) / 2 + i + 1);
      b[i] = s;
    }
    for (int i = 0; i < 60; i++) {
      double s = 0;
      for (int j = 0; j < 60; j++) s += b[j] / ((i + j) * (i + j + 1) / 2 + j + 1);
      a[i] = s;
    }
  }
  return (int)(a[3] * 1e6);
}

static NOINLINE int integer_matrix(void) {
  static int16_t a[40][40], b[40][40];
  static int c[40][40];
  for (int i = 0; i < 40; i++)
    for (int j = 0; j < 40; j++) {
      a[i][j] = next() >> 20;
      b[i][j] = next() >> 18;
    }
  for (int i = 0; i < 40; i++)
    for (int j = 0; j < 40; j++) {
      int s = 0;
      for (int k = 0; k < 40; k++) s += a[i][k] * b[k][j];
      c[i][j] = s >> 2 & 0xfff;
    }
  int s = 0;
  for (int i = 0; i < 40; i++)
    for (int j = 0; j < 40; j++) s += c[i][j];
  return s;
}

static NOINLINE void fft_of(double* re, double* im, int n) {
  for (int i = 1, j = 0; i < n; i++) {
    int b = n >> 1;
    for (; j & b; b >>= 1) j ^= b;
    j ^= b;
    if (i < j) {
      double t = re[i];
      re[i] = re[j];
      re[j] = t;
      t = im[i];
      im[i] = im[j];
      im[j] = t;
    }
  }
  for (int l = 2; l <= n; l <<= 1) {
    double an = 6.283185307 / l, wr = cos(an), wi = sin(an);
    for (int i = 0; i < n; i += l) {
      double cr = 1, ci = 0;
      for (int j = 0; j < l / 2; j++) {
        double ur = re[i + j], ui = im[i + j], vr = re[i + j + l / 2] * cr - im[i + j + l / 2] * ci,
               vi = re[i + j + l / 2] * ci + im[i + j + l / 2] * cr;
        re[i + j] = ur + vr;
        im[i + j] = ui + vi;
        re[i + j + l / 2] = ur - vr;
        im[i + j + l / 2] = ui - vi;
        double x = cr * wr - ci * wi;
        ci = cr * wi + ci * wr;
        cr = x;
      }
    }
  }
}

static NOINLINE int fft(void) {
  static double re[1024], im[1024];
  for (int i = 0; i < 1024; i++) {
    re[i] = next() & 255;
    im[i] = 0;
  }
  fft_of(re, im, 1024);
  return (int)(re[5] * 1e3);
}

RUN
