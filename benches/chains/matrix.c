/* Linear algebra and grids. */
#include "kernel.h"

#define N 30
static double a[N][N], b[N][N], c[N][N], v[N], w[N];

static NOINLINE void symmetric(double m[N][N]) {
  for (int i = 0; i < N; i++)
    for (int j = 0; j <= i; j++)
      m[i][j] = m[j][i] = (next() >> 8) * (1.0 / (1 << 24)) + (i == j) * N;
}

static NOINLINE int lu(void) {
  int pivot[N];
  double det = 1;
  symmetric(a);
  for (int k = 0; k < N; k++) {
    int p = k;
    for (int i = k + 1; i < N; i++)
      if (fabs(a[i][k]) > fabs(a[p][k])) p = i;
    pivot[k] = p;
    if (p != k)
      for (int j = 0; j < N; j++) {
        double t = a[k][j];
        a[k][j] = a[p][j];
        a[p][j] = t;
      }
    det *= a[k][k] / N;
    double inverse = 1 / a[k][k];
    for (int i = k + 1; i < N; i++) a[i][k] *= inverse;
    for (int i = k + 1; i < N; i++)
      for (int j = k + 1; j < N; j++) a[i][j] -= a[i][k] * a[k][j];
  }
  return det * 1000 + pivot[3];
}

static NOINLINE int cholesky(void) {
  symmetric(a);
  for (int j = 0; j < N; j++) {
    double sum = a[j][j];
    for (int k = 0; k < j; k++) sum -= c[j][k] * c[j][k];
    c[j][j] = sqrt(sum);
    for (int i = j + 1; i < N; i++) {
      double s = a[i][j];
      for (int k = 0; k < j; k++) s -= c[i][k] * c[j][k];
      c[i][j] = s / c[j][j];
    }
  }
  return c[N - 1][N - 1] * 10000;
}

static NOINLINE double product(const double* x, const double* y, int n) {
  double sum = 0;
  while (n--) sum += *x++ * *y++;
  return sum;
}
static NOINLINE int conjugate_gradient(void) {
  double r[N], p[N], q[N];
  symmetric(a);
  for (int i = 0; i < N; i++) {
    v[i] = 0;
    r[i] = p[i] = i + 1;
  }
  double rr = product(r, r, N);
  for (int step = 0; step < 12 && rr > 1e-12; step++) {
    for (int i = 0; i < N; i++) q[i] = product(a[i], p, N);
    double alpha = rr / product(p, q, N);
    for (int i = 0; i < N; i++) {
      v[i] += alpha * p[i];
      r[i] -= alpha * q[i];
    }
    double fresh = product(r, r, N), beta = fresh / rr;
    rr = fresh;
    for (int i = 0; i < N; i++) p[i] = r[i] + beta * p[i];
  }
  return v[7] * 1e6;
}

static NOINLINE int relaxation(void) {
  static double grid[2][34][34];
  double change = 0;
  for (int i = 0; i < 34; i++) grid[0][0][i] = grid[1][0][i] = 100;
  for (int k = 0; k < 20; k++) {
    double (*from)[34] = grid[k & 1], (*to)[34] = grid[~k & 1];
    change = 0;
    for (int y = 1; y < 33; y++)
      for (int x = 1; x < 33; x++) {
        to[y][x] = 0.25 * (from[y - 1][x] + from[y + 1][x] + from[y][x - 1] + from[y][x + 1]);
        change += fabs(to[y][x] - from[y][x]);
      }
  }
  return change * 1000;
}

static NOINLINE int gauss_seidel(void) {
  static float field[48 * 48];
  float sum = 0;
  field[24 * 48 + 24] = 1000;
  for (int k = 0; k < 8; k++)
    for (int at = 49; at < 47 * 48 - 1; at++) {
      float f = (field[at - 1] + field[at + 1] + field[at - 48] + field[at + 48]) * 0.25f;
      field[at] += 1.5f * (f - field[at]);
    }
  for (int i = 0; i < 48 * 48; i++) sum += field[i];
  return sum;
}

static NOINLINE int transpose(void) {
  static int m[64][64], t[64][64];
  for (int i = 0; i < 64; i++)
    for (int j = 0; j < 64; j++) m[i][j] = i * 64 + j;
  for (int k = 0; k < 3; k++) {
    for (int i = 0; i < 64; i += 8)
      for (int j = 0; j < 64; j += 8)
        for (int y = i; y < i + 8; y++)
          for (int x = j; x < j + 8; x++) t[x][y] = m[y][x];
    for (int i = 0; i < 64; i++)
      for (int j = i + 1; j < 64; j++) {
        int s = m[i][j];
        m[i][j] = m[j][i];
        m[j][i] = s + (t[i][j] & 1);
      }
  }
  return t[3][9] + m[40][2];
}

static NOINLINE int blocked_product(void) {
  static float x[48 * 48], y[48 * 48], z[48 * 48];
  for (int i = 0; i < 48 * 48; i++) {
    x[i] = buf[i] * 0.01f;
    y[i] = buf[i + 3000] * 0.01f;
    z[i] = 0;
  }
  for (int i = 0; i < 48; i++)
    for (int k = 0; k < 48; k++) {
      float f = x[i * 48 + k];
      for (int j = 0; j < 48; j++) z[i * 48 + j] += f * y[k * 48 + j];
    }
  return z[100] + z[2000];
}

static NOINLINE int power_iteration(void) {
  double length = 0;
  symmetric(a);
  for (int i = 0; i < N; i++) v[i] = 1;
  for (int k = 0; k < 30; k++) {
    length = 0;
    for (int i = 0; i < N; i++) {
      w[i] = 0;
      for (int j = 0; j < N; j++) w[i] += a[i][j] * v[j];
      length += w[i] * w[i];
    }
    length = sqrt(length);
    for (int i = 0; i < N; i++) v[i] = w[i] / length;
  }
  return length * 1000;
}

static NOINLINE i64 minor_of(const int* m, int n) {
  if (n == 1) return m[0];
  if (n == 2) return (i64)m[0] * m[3] - (i64)m[1] * m[2];
  i64 sum = 0;
  int less[36];
  for (int skip = 0; skip < n; skip++) {
    int k = 0;
    for (int i = 1; i < n; i++)
      for (int j = 0; j < n; j++)
        if (j != skip) less[k++] = m[i * n + j];
    i64 part = m[skip] * minor_of(less, n - 1);
    sum += skip & 1 ? -part : part;
  }
  return sum;
}
static NOINLINE i64 determinant(void) {
  int m[49];
  for (int i = 0; i < 49; i++) m[i] = (int)(next() % 19) - 9;
  return minor_of(m, 7);
}

static NOINLINE int matrix_power(void) {
  static u64 m[8][8], r[8][8], t[8][8];
  const u64 prime = 1000000007;
  for (int i = 0; i < 8; i++)
    for (int j = 0; j < 8; j++) {
      m[i][j] = next() % prime;
      r[i][j] = i == j;
    }
  for (u64 e = 123456789; e; e >>= 1) {
    for (int which = e & 1 ? 0 : 1; which < 2; which++) {
      u64(*left)[8] = which ? m : r;
      for (int i = 0; i < 8; i++)
        for (int j = 0; j < 8; j++) {
          u64 sum = 0;
          for (int k = 0; k < 8; k++) sum = (sum + left[i][k] * m[k][j]) % prime;
          t[i][j] = sum;
        }
      memcpy(left, t, sizeof t);
    }
  }
  return r[1][2];
}

struct sparse {
  int columns[600], starts[101];
  double values[600];
};
static NOINLINE int sparse_product(void) {
  static struct sparse s;
  static double x[100], y[100];
  int n = 0;
  for (int i = 0; i < 100; i++) {
    s.starts[i] = n;
    x[i] = 1;
    for (int k = 0; k < 6; k++) {
      s.columns[n] = (i + k * k * 7) % 100;
      s.values[n++] = k ? -0.1 : 1.5;
    }
  }
  s.starts[100] = n;
  for (int k = 0; k < 50; k++) {
    for (int i = 0; i < 100; i++) {
      double sum = 0;
      for (int j = s.starts[i]; j < s.starts[i + 1]; j++) sum += s.values[j] * x[s.columns[j]];
      y[i] = sum;
    }
    for (int i = 0; i < 100; i++) x[i] = y[i] > 10 ? y[i] - 10 : y[i];
  }
  return x[50] * 1e6;
}

static NOINLINE int complex_product(void) {
  typedef struct {
    double re, im;
  } complex;
  static complex p[16][16], q[16][16];
  double sum = 0;
  for (int i = 0; i < 16; i++)
    for (int j = 0; j < 16; j++) {
      p[i][j] = (complex){buf[i * 16 + j], j};
      q[i][j] = (complex){i, buf[i * 16 + j + 300]};
    }
  for (int i = 0; i < 16; i++)
    for (int j = 0; j < 16; j++) {
      complex s = {0, 0};
      for (int k = 0; k < 16; k++) {
        s.re += p[i][k].re * q[k][j].re - p[i][k].im * q[k][j].im;
        s.im += p[i][k].re * q[k][j].im + p[i][k].im * q[k][j].re;
      }
      sum += s.re - s.im;
    }
  return sum;
}

RUN
