/* Gradient noise, f32. */
#include "bench.h"
#include <math.h>

static u8 pm[512];

static float fade(float t) {
  return t * t * t * (t * (t * 6 - 15) + 10);
}

static float lerp(float t, float a, float b) {
  return a + t * (b - a);
}

static float grad(int h, float x, float y) {
  switch (h & 7) {
    case 0:
      return x + y;
    case 1:
      return x - y;
    case 2:
      return -x + y;
    case 3:
      return -x - y;
    case 4:
      return x;
    case 5:
      return -x;
    case 6:
      return y;
    default:
      return -y;
  }
}

NOINLINE static float noise(float x, float y) {
  int X = (int)floorf(x), Y = (int)floorf(y);
  x -= X;
  y -= Y;
  X &= 255;
  Y &= 255;
  float u = fade(x), w = fade(y);
  int A = pm[X] + Y, B = pm[X + 1] + Y;
  return lerp(w, lerp(u, grad(pm[A], x, y), grad(pm[B], x - 1, y)),
              lerp(u, grad(pm[A + 1], x, y - 1), grad(pm[B + 1], x - 1, y - 1)));
}

int main(int c, char** v) {
  int n = scale(c, v, 3);
  u32 s = 5;
  u64 h = 0;
  for (int i = 0; i < 512; i++)
    pm[i] = (u8)rng32(&s) & 127;
  for (int k = 0; k < n; k++)
    for (int y = 0; y < 200; y++)
      for (int x = 0; x < 200; x++) {
        float f = noise(x * .13f + k, y * .17f) + .5f * noise(x * .26f, y * .34f);
        h = h * 31 + (u64)(i64)(f * 1000);
      }
  return report("noise", h);
}
