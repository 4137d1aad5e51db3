/* Samples and what follows from them: means, lines, groups, small networks. */
#include "kernel.h"

static double xs[1000], ys[1000];
static NOINLINE void measure(double* x, double* y, int n) {
  for (int i = 0; i < n; i++) {
    x[i] = i * 0.1;
    y[i] = 3 * x[i] + buf[i] * 0.05 - 6;
  }
}

static NOINLINE int moments(void) {
  double mean = 0, m2 = 0, m3 = 0, least = 1e9, most = -1e9;
  measure(xs, ys, 1000);
  for (int k = 0; k < 4; k++)
    for (int i = 0; i < 1000; i++) {
      double d = ys[i] - mean, n = i + 1, part = d / n;
      m3 += part * part * d * n * (n - 1) / (n + 1) - 3 * part * m2;
      m2 += d * part * (n - 1);
      mean += part;
      if (ys[i] < least) least = ys[i];
      if (ys[i] > most) most = ys[i];
    }
  return mean * 100 + sqrt(m2) + (most - least) + (m3 > 0);
}

static NOINLINE int regression(void) {
  double sx = 0, sy = 0, sxx = 0, sxy = 0, syy = 0;
  measure(xs, ys, 1000);
  for (int k = 0; k < 6; k++)
    for (int i = 0; i < 1000; i++) {
      sx += xs[i];
      sy += ys[i];
      sxx += xs[i] * xs[i];
      sxy += xs[i] * ys[i];
      syy += ys[i] * ys[i];
    }
  double n = 6000, slope = (n * sxy - sx * sy) / (n * sxx - sx * sx),
         r = (n * sxy - sx * sy) / sqrt((n * sxx - sx * sx) * (n * syy - sy * sy));
  return slope * 1000 + r * 1000;
}

struct sample {
  float x, y;
  int group;
};
static NOINLINE int k_means(void) {
  static struct sample s[200];
  float cx[4], cy[4];
  int moved = 0;
  for (int i = 0; i < 200; i++) s[i] = (struct sample){buf[2 * i], buf[2 * i + 1], -1};
  for (int k = 0; k < 4; k++) {
    cx[k] = s[k * 50].x;
    cy[k] = s[k * 50].y;
  }
  for (int round = 0; round < 8; round++) {
    float sx[4] = {0}, sy[4] = {0};
    int count[4] = {0};
    for (int i = 0; i < 200; i++) {
      int best = 0;
      float nearest = 1e30f;
      for (int k = 0; k < 4; k++) {
        float dx = s[i].x - cx[k], dy = s[i].y - cy[k], d = dx * dx + dy * dy;
        if (d < nearest) {
          nearest = d;
          best = k;
        }
      }
      if (s[i].group != best) {
        s[i].group = best;
        moved++;
      }
      sx[best] += s[i].x;
      sy[best] += s[i].y;
      count[best]++;
    }
    for (int k = 0; k < 4; k++)
      if (count[k]) {
        cx[k] = sx[k] / count[k];
        cy[k] = sy[k] / count[k];
      }
  }
  return moved + (int)cx[0] + (int)cy[3];
}

static NOINLINE int histogram(void) {
  u32 bins[64] = {0}, sums[64], total = 0;
  int mode = 0;
  for (size_t i = 0; i < 8000; i++) bins[buf[i] >> 2]++;
  for (int i = 0; i < 64; i++) {
    total += bins[i];
    sums[i] = total;
    if (bins[i] > bins[mode]) mode = i;
  }
  int medians = 0;
  for (u32 part = 1; part < 200; part++) {
    int i = 0;
    while (sums[i] * 200 < total * part) i++;
    medians += i;
  }
  return medians * 64 + mode;
}

static NOINLINE int moving_median(void) {
  i16 window[9], sorted[9];
  int sum = 0;
  for (int i = 0; i < 9; i++) window[i] = buf[i];
  for (int i = 9; i < 1500; i++) {
    window[i % 9] = buf[i];
    memcpy(sorted, window, sizeof sorted);
    for (int j = 1; j < 9; j++) {
      i16 v = sorted[j];
      int k = j - 1;
      for (; k >= 0 && sorted[k] > v; k--) sorted[k + 1] = sorted[k];
      sorted[k + 1] = v;
    }
    sum += sorted[4];
  }
  return sum;
}

static NOINLINE int perceptron(void) {
  int weights[9] = {0}, errors = 0;
  for (int round = 0; round < 5; round++)
    for (int i = 0; i + 8 <= 3000; i += 8) {
      const u8* in = buf + i;
      int sum = weights[8], wanted = in[0] + in[1] > in[2] + in[3] ? 1 : -1;
      for (int k = 0; k < 8; k++) sum += weights[k] * in[k];
      int got = sum >= 0 ? 1 : -1;
      if (got == wanted) continue;
      errors++;
      for (int k = 0; k < 8; k++) weights[k] += wanted * in[k];
      weights[8] += wanted;
    }
  return errors * 100 + weights[0] % 100;
}

static NOINLINE int neural_net(void) {
  static float w1[12][8], w2[12], hidden[12], in[8];
  float error = 0;
  for (int i = 0; i < 12; i++) {
    w2[i] = (buf[i] - 128) * 0.005f;
    for (int k = 0; k < 8; k++) w1[i][k] = (buf[i * 8 + k + 50] - 128) * 0.005f;
  }
  for (int step = 0; step < 150; step++) {
    float out = 0, wanted = 0;
    for (int k = 0; k < 8; k++) {
      in[k] = (buf[step * 8 + k] & 127) / 128.0f;
      wanted += k < 4 ? in[k] : -in[k];
    }
    for (int i = 0; i < 12; i++) {
      float sum = 0;
      for (int k = 0; k < 8; k++) sum += w1[i][k] * in[k];
      hidden[i] = sum > 0 ? sum : 0.01f * sum;
      out += w2[i] * hidden[i];
    }
    float d = (out - wanted) * 0.01f;
    error += fabsf(out - wanted);
    for (int i = 0; i < 12; i++) {
      float slope = d * w2[i] * (hidden[i] > 0 ? 1.0f : 0.01f);
      w2[i] -= d * hidden[i];
      for (int k = 0; k < 8; k++) w1[i][k] -= slope * in[k];
    }
  }
  return error * 100;
}

static NOINLINE int quantised_layer(void) {
  static signed char weights[32][64];
  int best = 0, most = -1 << 30;
  memcpy(weights, buf, sizeof weights);
  for (int k = 0; k < 8; k++)
    for (int o = 0; o < 32; o++) {
      i32 sum = o * 100;
      for (int i = 0; i < 64; i++) sum += (weights[o][i] - 3) * (buf[5000 + k * 64 + i] - 128);
      i64 scaled = ((i64)sum * 1518500250 + (1 << 30)) >> 31;
      i32 out = (i32)(scaled >> 7) + 10;
      out = out < -128 ? -128 : out > 127 ? 127 : out;
      if (out * 1000 + o > most) {
        most = out * 1000 + o;
        best = o;
      }
    }
  return best + most;
}

static NOINLINE int exponential_means(void) {
  double fast = 0, slow = 0, trend = 0, gain = 0;
  int bought = 0, trades = 0;
  for (int i = 0; i < 6000; i++) {
    double price = 100 + buf[i] * 0.1 + (i % 300) * 0.02;
    fast += (price - fast) * 0.2;
    slow += (price - slow) * 0.02;
    trend = 0.9 * trend + 0.1 * (fast - slow);
    if (!bought && fast > slow && trend > 0) {
      bought = 1;
      gain -= price;
      trades++;
    } else if (bought && fast < slow) {
      bought = 0;
      gain += price;
    }
  }
  return gain * 100 + trades;
}

static NOINLINE int entropy(void) {
  u32 counts[256] = {0};
  double bits = 0;
  for (int i = 0; i < 12000; i++) counts[buf[i] & buf[i + 1]]++;
  for (int i = 0; i < 256; i++)
    if (counts[i]) {
      double p = counts[i] / 12000.0;
      bits -= p * log2(p);
    }
  return bits * 10000;
}

RUN
