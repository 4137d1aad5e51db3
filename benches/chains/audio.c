/* Sound: codes of few bits, other rates, echoes, tones, filters. */
#include "kernel.h"

static i16 samples[6000], heard[6000];

static NOINLINE void tone(i16* s, int n) {
  int phase = 0, step = 700;
  for (int i = 0; i < n; i++) {
    phase = (phase + step) & 0xffff;
    s[i] = (phase < 0x8000 ? phase : 0xffff - phase) - 0x4000 + (buf[i] << 2);
    if ((i & 511) == 511) step += 150;
  }
}

static const i16 steps[32] = {7,   8,   10,  12,  14,  17,  20,   24,   29,   35,  42,
                              50,  60,  72,  86,  103, 124, 149,  179,  215,  258, 310,
                              372, 446, 535, 642, 770, 924, 1109, 1331, 1597, 1916};
static const signed char moves[8] = {-1, -1, -1, -1, 2, 4, 6, 8};

static NOINLINE int adpcm(void) {
  int guess = 0, index = 0, sum = 0;
  tone(samples, 6000);
  for (int i = 0; i < 6000; i++) {
    int step = steps[index], diff = samples[i] - guess, code = 0;
    if (diff < 0) {
      code = 8;
      diff = -diff;
    }
    int change = step >> 3;
    for (int bit = 4; bit; bit >>= 1) {
      if (diff >= step) {
        code |= bit;
        diff -= step;
        change += step;
      }
      step >>= 1;
    }
    guess += code & 8 ? -change : change;
    if (guess > 32767)
      guess = 32767;
    else if (guess < -32768)
      guess = -32768;
    index += moves[code & 7];
    if (index < 0) index = 0;
    if (index > 31) index = 31;
    sum = sum * 5 + code;
  }
  return sum;
}

static NOINLINE u8 mu_of(i16 sample) {
  int sign = (sample >> 8) & 0x80, magnitude = sign ? -sample : sample, exponent = 7;
  if (magnitude > 32635) magnitude = 32635;
  magnitude += 0x84;
  for (int mask = 0x4000; !(magnitude & mask) && exponent > 0; exponent--, mask >>= 1) {
  }
  return ~(sign | exponent << 4 | (magnitude >> (exponent + 3) & 15));
}

static NOINLINE int mu_law(void) {
  int sum = 0;
  tone(samples, 6000);
  for (int i = 0; i < 6000; i++) {
    u8 mu = ~mu_of(samples[i]);
    int t = (((mu & 15) << 3) + 0x84) << (mu >> 4 & 7);
    heard[i] = mu & 0x80 ? 0x84 - t : t - 0x84;
    sum += abs(heard[i] - samples[i]);
  }
  return sum;
}

static NOINLINE int resample(void) {
  int n = 0, sum = 0;
  tone(samples, 6000);
  for (u32 at = 0; at >> 12 < 5998 && n < 6000; at += 5417) {
    int i = at >> 12, part = at & 4095;
    int a = samples[i], b = samples[i + 1];
    heard[n++] = a + ((b - a) * part >> 12);
  }
  for (int i = 0; i < n; i += 3) sum += heard[i];
  return sum + n;
}

static NOINLINE int echo(void) {
  static float line[1024];
  float low = 0, sum = 0;
  unsigned at = 0;
  tone(samples, 6000);
  for (int i = 0; i < 6000; i++) {
    float in = samples[i] / 32768.0f, late = line[at];
    low = low * 0.7f + late * 0.3f;
    float out = in + low * 0.5f;
    line[at] = out;
    at = (at + 1) % 1024;
    if (out > 1.0f) out = 1.0f;
    if (out < -1.0f) out = -1.0f;
    sum += fabsf(out);
  }
  return (int)(sum * 100);
}

static NOINLINE double goertzel_of(const i16* s, int n, double frequency) {
  double k = 2 * cos(6.283185307179586 * frequency / 8000), s1 = 0, s2 = 0;
  for (int i = 0; i < n; i++) {
    double s0 = s[i] + k * s1 - s2;
    s2 = s1;
    s1 = s0;
  }
  return s1 * s1 + s2 * s2 - k * s1 * s2;
}

static NOINLINE int goertzel(void) {
  static const u16 tones[8] = {697, 770, 852, 941, 1209, 1336, 1477, 1633};
  int best = 0;
  double most = 0;
  tone(samples, 4000);
  for (int i = 0; i < 8; i++) {
    double p = goertzel_of(samples + i * 100, 2000, tones[i]);
    if (p > most) {
      most = p;
      best = i;
    }
  }
  return best;
}

struct voice {
  u32 phase, step;
  int volume, decay;
  u8 shape;
};
static NOINLINE int synthesiser(void) {
  struct voice v[4];
  int sum = 0;
  for (int i = 0; i < 4; i++) v[i] = (struct voice){0, 30000000u * (i + 2), 16000, 1 + i, i};
  for (int t = 0; t < 4000; t++) {
    int mixed = 0;
    for (int i = 0; i < 4; i++) {
      int s;
      v[i].phase += v[i].step;
      switch (v[i].shape) {
        case 0:
          s = v[i].phase >> 31 ? 127 : -127;
          break;
        case 1:
          s = (int)(v[i].phase >> 24) - 128;
          break;
        case 2:
          s = v[i].phase >> 23 & 0x100 ? 255 - (int)(v[i].phase >> 23 & 0xff)
                                       : (int)(v[i].phase >> 23 & 0xff);
          break;
        default:
          s = (signed char)buf[v[i].phase >> 20];
      }
      mixed += s * v[i].volume >> 8;
      if (v[i].volume > 0 && (t & 7) == 0) v[i].volume -= v[i].decay;
    }
    heard[t] = mixed > 32767 ? 32767 : mixed < -32768 ? -32768 : mixed;
    sum += heard[t];
  }
  return sum;
}

static NOINLINE int autocorrelation(void) {
  tone(samples, 1200);
  i64 best = 0;
  int period = 0;
  for (int lag = 20; lag < 120; lag++) {
    i64 sum = 0;
    for (int i = 0; i + lag < 800; i++) sum += samples[i] * samples[i + lag];
    if (sum > best) {
      best = sum;
      period = lag;
    }
  }
  return period;
}

static NOINLINE int lattice(void) {
  static const float k[10] = {0.9f, -0.4f, 0.3f, -0.2f, 0.15f, -0.1f, 0.08f, -0.05f, 0.03f, -0.01f};
  float b[11] = {0}, sum = 0;
  for (int i = 0; i < 4000; i++) {
    float f = (i % 80 == 0) + (buf[i] - 128) * 0.001f;
    for (int j = 9; j >= 0; j--) {
      f -= k[j] * b[j];
      b[j + 1] = b[j] + k[j] * f;
    }
    b[0] = f;
    sum += f * f;
  }
  return sum * 1000;
}

static NOINLINE int midside(void) {
  int peak = 0;
  u32 energy = 0;
  tone(samples, 6000);
  for (i16* s = samples; s + 2 <= samples + 6000; s += 2) {
    int left = s[0], right = s[1], mid = (left + right) >> 1, side = left - right;
    energy += (u32)(mid * mid) >> 10;
    energy += (u32)(side * side) >> 10;
    if (mid > peak) peak = mid;
    side -= side >> 2;
    s[0] = mid + ((side + (side & 1)) >> 1);
    s[1] = mid - (side >> 1);
  }
  return peak + (energy >> 4);
}

RUN
