/* Points, lines, triangles, rays and curves. */
#include "kernel.h"

typedef struct {
  int x, y;
} point;
typedef struct {
  double x, y, z;
} vec3;

static int by_place(const void* a, const void* b) {
  const point *p = a, *q = b;
  if (p->x != q->x) return p->x < q->x ? -1 : 1;
  return p->y < q->y ? -1 : p->y > q->y;
}
static i64 turn(point o, point a, point b) {
  return (i64)(a.x - o.x) * (b.y - o.y) - (i64)(a.y - o.y) * (b.x - o.x);
}

static NOINLINE i64 convex_hull(void) {
  point p[400], hull[802];
  int k = 0;
  for (int i = 0; i < 400; i++) p[i] = (point){next() % 10000, next() % 10000};
  qsort(p, 400, sizeof *p, by_place);
  for (int i = 0; i < 400; i++) {
    while (k >= 2 && turn(hull[k - 2], hull[k - 1], p[i]) <= 0) k--;
    hull[k++] = p[i];
  }
  for (int i = 398, floor = k + 1; i >= 0; i--) {
    while (k >= floor && turn(hull[k - 2], hull[k - 1], p[i]) <= 0) k--;
    hull[k++] = p[i];
  }
  i64 area = 0;
  for (int i = 0; i + 1 < k; i++)
    area += (i64)hull[i].x * hull[i + 1].y - (i64)hull[i].y * hull[i + 1].x;
  return area / 2;
}

static NOINLINE int closest_pair(void) {
  static struct {
    float x, y;
  } p[300];
  float best = 1e30f;
  int which = 0;
  for (int i = 0; i < 300; i++) {
    p[i].x = (float)(next() % 100000) / 100;
    p[i].y = (float)(next() % 100000) / 100;
  }
  for (int i = 0; i < 300; i++)
    for (int j = i + 1; j < 300; j++) {
      float dx = p[i].x - p[j].x, dy = p[i].y - p[j].y, d = dx * dx + dy * dy;
      if (d < best) {
        best = d;
        which = i * 300 + j;
      }
    }
  return which + (int)sqrtf(best);
}

static NOINLINE int inside(const double* xs, const double* ys, int n, double x, double y) {
  int in = 0;
  for (int i = 0, j = n - 1; i < n; j = i++)
    if ((ys[i] > y) != (ys[j] > y) && x < (xs[j] - xs[i]) * (y - ys[i]) / (ys[j] - ys[i]) + xs[i])
      in = !in;
  return in;
}

static NOINLINE int point_in_polygon(void) {
  double xs[24], ys[24];
  int hits = 0;
  for (int i = 0; i < 24; i++) {
    double r = i & 1 ? 40 : 90, a = i * (3.14159265358979 / 12);
    xs[i] = 100 + r * cos(a);
    ys[i] = 100 + r * sin(a);
  }
  for (int i = 0; i < 1200; i++) hits += inside(xs, ys, 24, next() % 200, next() % 200);
  return hits;
}

static NOINLINE int bezier(void) {
  float length = 0;
  for (int curve = 0; curve < 30; curve++) {
    float px[4], py[4], x0 = 0, y0 = 0;
    for (int i = 0; i < 4; i++) {
      px[i] = buf[curve * 8 + i];
      py[i] = buf[curve * 8 + 4 + i];
    }
    for (int step = 0; step <= 100; step++) {
      float t = step * 0.01f, u = 1 - t;
      float b0 = u * u * u, b1 = 3 * u * u * t, b2 = 3 * u * t * t, b3 = t * t * t;
      float x = b0 * px[0] + b1 * px[1] + b2 * px[2] + b3 * px[3];
      float y = b0 * py[0] + b1 * py[1] + b2 * py[2] + b3 * py[3];
      if (step) length += sqrtf((x - x0) * (x - x0) + (y - y0) * (y - y0));
      x0 = x;
      y0 = y;
    }
  }
  return (int)length;
}

static NOINLINE void multiply4(float* out, const float* a, const float* b) {
  for (int row = 0; row < 4; row++)
    for (int column = 0; column < 4; column++) {
      float sum = 0;
      for (int k = 0; k < 4; k++) sum += a[row * 4 + k] * b[k * 4 + column];
      out[row * 4 + column] = sum;
    }
}

static NOINLINE int transform(void) {
  static float points[200][3];
  float total = 0, m[16], turn_x[16], turn_z[16];
  for (int i = 0; i < 200; i++)
    for (int k = 0; k < 3; k++) points[i][k] = (float)buf[i * 3 + k] - 128;
  for (int frame = 0; frame < 20; frame++) {
    float c = cosf(frame * 0.1f), s = sinf(frame * 0.1f);
    float rx[16] = {1, 0, 0, 0, 0, c, -s, 0, 0, s, c, 0, 0, 0, 0, 1};
    float rz[16] = {c, -s, 0, 1, s, c, 0, 2, 0, 0, 1, 300, 0, 0, 0, 1};
    memcpy(turn_x, rx, sizeof rx);
    memcpy(turn_z, rz, sizeof rz);
    multiply4(m, turn_z, turn_x);
    for (int i = 0; i < 200; i++) {
      const float* p = points[i];
      float x = m[0] * p[0] + m[1] * p[1] + m[2] * p[2] + m[3];
      float y = m[4] * p[0] + m[5] * p[1] + m[6] * p[2] + m[7];
      float z = m[8] * p[0] + m[9] * p[1] + m[10] * p[2] + m[11];
      if (z > 1) total += (x + y) / z;
    }
  }
  return (int)(total * 100);
}

static vec3 sub(vec3 a, vec3 b) {
  return (vec3){a.x - b.x, a.y - b.y, a.z - b.z};
}
static vec3 along(vec3 a, vec3 d, double t) {
  return (vec3){a.x + d.x * t, a.y + d.y * t, a.z + d.z * t};
}
static double dot(vec3 a, vec3 b) {
  return a.x * b.x + a.y * b.y + a.z * b.z;
}
static vec3 unit(vec3 a) {
  double l = 1 / sqrt(dot(a, a));
  return (vec3){a.x * l, a.y * l, a.z * l};
}
struct sphere {
  vec3 centre;
  double radius, mirror;
};
static const struct sphere scene[3] = {
    {{0, 0, 5}, 1, 0.3}, {{2, 0.5, 6}, 1.5, 0.6}, {{-2, -0.5, 4}, 0.7, 0}};

static NOINLINE double trace(vec3 from, vec3 to, int depth) {
  double nearest = 1e9;
  const struct sphere* hit = NULL;
  for (int i = 0; i < 3; i++) {
    vec3 oc = sub(from, scene[i].centre);
    double b = dot(oc, to), c = dot(oc, oc) - scene[i].radius * scene[i].radius, d = b * b - c;
    if (d < 0) continue;
    double t = -b - sqrt(d);
    if (t > 1e-4 && t < nearest) {
      nearest = t;
      hit = &scene[i];
    }
  }
  if (!hit) return 0.2 + 0.3 * fmax(to.y, 0);
  vec3 at = along(from, to, nearest), normal = unit(sub(at, hit->centre));
  double light = fmax(0, dot(normal, unit((vec3){-1, 2, -1})));
  if (hit->mirror > 0 && depth < 3)
    light += hit->mirror * trace(at, along(to, normal, -2 * dot(to, normal)), depth + 1);
  return light;
}

static NOINLINE int ray_tracer(void) {
  double sum = 0;
  for (int y = 0; y < 24; y++)
    for (int x = 0; x < 32; x++)
      sum += trace((vec3){0, 0, 0}, unit((vec3){x / 16.0 - 1, y / 16.0 - 0.75, 1}), 0);
  return sum * 1000;
}

static NOINLINE int segments(void) {
  point p[128];
  int crossings = 0;
  for (int i = 0; i < 128; i++) {
    p[i].x = buf[2 * i];
    p[i].y = buf[2 * i + 1];
  }
  for (int i = 0; i < 128; i += 2)
    for (int j = i + 2; j < 128; j += 2) {
      i64 a = turn(p[i], p[i + 1], p[j]), b = turn(p[i], p[i + 1], p[j + 1]);
      i64 c = turn(p[j], p[j + 1], p[i]), d = turn(p[j], p[j + 1], p[i + 1]);
      if (((a > 0) != (b > 0)) && ((c > 0) != (d > 0))) crossings++;
    }
  return crossings;
}

struct box {
  i16 left, top, right, bottom;
};
static NOINLINE int boxes(void) {
  struct box b[150];
  int overlaps = 0, area = 0;
  for (int i = 0; i < 150; i++) {
    b[i].left = next() % 500;
    b[i].top = next() % 500;
    b[i].right = b[i].left + next() % 60;
    b[i].bottom = b[i].top + next() % 60;
  }
  for (int i = 0; i < 150; i++)
    for (int j = 0; j < i; j++) {
      int left = b[i].left > b[j].left ? b[i].left : b[j].left,
          right = b[i].right < b[j].right ? b[i].right : b[j].right;
      int top = b[i].top > b[j].top ? b[i].top : b[j].top,
          bottom = b[i].bottom < b[j].bottom ? b[i].bottom : b[j].bottom;
      if (left < right && top < bottom) {
        overlaps++;
        area += (right - left) * (bottom - top);
      }
    }
  return overlaps + area;
}

static NOINLINE double great_circle(double la1, double lo1, double la2, double lo2) {
  const double degree = 0.017453292519943295;
  double a = sin((la2 - la1) * degree / 2), b = sin((lo2 - lo1) * degree / 2);
  double h = a * a + cos(la1 * degree) * cos(la2 * degree) * b * b;
  return 2 * 6371.0 * asin(sqrt(h));
}

static NOINLINE int distances(void) {
  double sum = 0;
  for (int i = 0; i < 300; i++)
    sum += great_circle(buf[i] % 90, buf[i + 1], buf[i + 2] % 90, buf[i + 3]);
  return sum;
}

static NOINLINE int sutherland(void) {
  int visible = 0;
  for (int i = 0; i < 3000; i++) {
    int x0 = (int)buf[i] - 60, y0 = (int)buf[i + 1] - 60, x1 = (int)buf[i + 2] - 60,
        y1 = (int)buf[i + 3] - 60;
    for (int step = 0; step < 4; step++) {
      int c0 = (x0 < 0) | (x0 > 99) << 1 | (y0 < 0) << 2 | (y0 > 99) << 3;
      int c1 = (x1 < 0) | (x1 > 99) << 1 | (y1 < 0) << 2 | (y1 > 99) << 3;
      if (!(c0 | c1)) {
        visible += abs(x1 - x0) + abs(y1 - y0);
        break;
      }
      if (c0 & c1) break;
      int c = c0 ? c0 : c1, x, y;
      if (c & 8) {
        x = x0 + (x1 - x0) * (99 - y0) / (y1 - y0);
        y = 99;
      } else if (c & 4) {
        x = x0 + (x1 - x0) * -y0 / (y1 - y0);
        y = 0;
      } else if (c & 2) {
        y = y0 + (y1 - y0) * (99 - x0) / (x1 - x0);
        x = 99;
      } else {
        y = y0 + (y1 - y0) * -x0 / (x1 - x0);
        x = 0;
      }
      if (c == c0) {
        x0 = x;
        y0 = y;
      } else {
        x1 = x;
        y1 = y;
      }
    }
  }
  return visible;
}

RUN
