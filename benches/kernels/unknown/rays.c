/* Spheres with reflections, f64. */
#include "bench.h"
#include <math.h>

typedef struct {
  double x, y, z;
} V;

static V sub(V a, V b) {
  return (V){a.x - b.x, a.y - b.y, a.z - b.z};
}

static double dot(V a, V b) {
  return a.x * b.x + a.y * b.y + a.z * b.z;
}

static V mul(V a, double k) {
  return (V){a.x * k, a.y * k, a.z * k};
}

static V add(V a, V b) {
  return (V){a.x + b.x, a.y + b.y, a.z + b.z};
}

static V ce[8];
static double ra[8];

NOINLINE static double hit(V o, V d, int* w) {
  double best = 1e30;
  *w = -1;
  for (int i = 0; i < 8; i++) {
    V oc = sub(o, ce[i]);
    double b = dot(oc, d), c = dot(oc, oc) - ra[i] * ra[i], q = b * b - c;
    if (q > 0) {
      double t = -b - sqrt(q);
      if (t > 1e-4 && t < best) {
        best = t;
        *w = i;
      }
    }
  }
  return best;
}

NOINLINE static double trace(V o, V d, int dep) {
  int w;
  double t = hit(o, d, &w);
  if (w < 0)
    return 0.5 * (d.y + 1);
  V p = add(o, mul(d, t)), n = mul(sub(p, ce[w]), 1 / ra[w]);
  double l = dot(n, (V){0.57, 0.57, -0.57});
  if (l < 0)
    l = 0;
  if (dep < 3) {
    V r = sub(d, mul(n, 2 * dot(d, n)));
    l = l * 0.7 + 0.3 * trace(p, r, dep + 1);
  }
  return l;
}

int main(int c, char** v) {
  int n = scale(c, v, 2);
  u64 h = 0;
  for (int i = 0; i < 8; i++) {
    ce[i] = (V){i % 3 - 1.0, i / 3 - 1.0, 4 + i * .3};
    ra[i] = .4 + .05 * i;
  }
  for (int k = 0; k < n; k++)
    for (int y = 0; y < 80; y++)
      for (int x = 0; x < 80; x++) {
        V d = {(x - 40) / 40.0, (y - 40) / 40.0, 1};
        d = mul(d, 1 / sqrt(dot(d, d)));
        h = mix64(h, bits_of(trace((V){0, 0, 0}, d, 0)));
      }
  return report("rays", h);
}
