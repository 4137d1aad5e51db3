/* Pictures: filters, lines, fills, sizes, colours, noise. */
#include "kernel.h"

#define W 96
#define H 64
static u8 picture[H][W], result[H][W];

static NOINLINE void take_picture(u8* p) {
  for (int i = 0; i < W * H; i++) p[i] = buf[i] / 4 + i % W + i / W;
}

static NOINLINE int box_blur(void) {
  take_picture(picture[0]);
  int sum = 0;
  for (int y = 1; y < H - 1; y++)
    for (int x = 1; x < W - 1; x++) {
      int total = 0;
      for (int dy = -1; dy <= 1; dy++)
        for (int dx = -1; dx <= 1; dx++) total += picture[y + dy][x + dx];
      result[y][x] = total / 9;
      sum += result[y][x];
    }
  return sum;
}

static NOINLINE int median(void) {
  take_picture(picture[0]);
  int sum = 0;
  for (int y = 1; y < 24; y++)
    for (int x = 1; x < W - 1; x++) {
      u8 window[9];
      int n = 0;
      for (int dy = -1; dy <= 1; dy++)
        for (int dx = -1; dx <= 1; dx++) {
          u8 v = picture[y + dy][x + dx];
          int k = n++;
          while (k > 0 && window[k - 1] > v) {
            window[k] = window[k - 1];
            k--;
          }
          window[k] = v;
        }
      result[y][x] = window[4];
      sum += window[4];
    }
  return sum;
}

static NOINLINE int equalise(void) {
  unsigned histogram[256] = {0}, total = 0;
  u8 map[256];
  take_picture(picture[0]);
  for (int y = 0; y < H; y++)
    for (int x = 0; x < W; x++) histogram[picture[y][x]]++;
  for (int i = 0; i < 256; i++) {
    total += histogram[i];
    map[i] = total * 255 / (W * H);
  }
  unsigned sum = 0;
  for (u8 *p = picture[0], *end = p + W * H; p < end; p++) {
    *p = map[*p];
    sum += *p;
  }
  return sum;
}

static void plot(int x, int y, int colour) {
  if (x >= 0 && x < W && y >= 0 && y < H) picture[y][x] = colour;
}
static NOINLINE void line(int x0, int y0, int x1, int y1, int colour) {
  int dx = abs(x1 - x0), sx = x0 < x1 ? 1 : -1, dy = -abs(y1 - y0), sy = y0 < y1 ? 1 : -1,
      error = dx + dy;
  for (;;) {
    plot(x0, y0, colour);
    if (x0 == x1 && y0 == y1) break;
    int twice = 2 * error;
    if (twice >= dy) {
      error += dy;
      x0 += sx;
    }
    if (twice <= dx) {
      error += dx;
      y0 += sy;
    }
  }
}
static NOINLINE void circle(int cx, int cy, int r) {
  int x = r, y = 0, error = 1 - r;
  while (x >= y) {
    plot(cx + x, cy + y, r);
    plot(cx - x, cy + y, r);
    plot(cx + x, cy - y, r);
    plot(cx - x, cy - y, r);
    plot(cx + y, cy + x, r);
    plot(cx - y, cy + x, r);
    plot(cx + y, cy - x, r);
    plot(cx - y, cy - x, r);
    y++;
    if (error < 0)
      error += 2 * y + 1;
    else
      error += 2 * (y - --x) + 1;
  }
}

static NOINLINE int bresenham(void) {
  memset(picture, 0, sizeof picture);
  for (int i = 0; i < 80; i++) line(next() % W, next() % H, next() % W, next() % H, i);
  for (int i = 0; i < 30; i++) circle(next() % W, next() % H, next() % 30);
  int sum = 0;
  for (int y = 0; y < H; y++)
    for (int x = 0; x < W; x++) sum += picture[y][x] * (x ^ y);
  return sum;
}

static NOINLINE int fill_from(int x, int y, u8 from, u8 to) {
  static u16 stack[W * H * 4];
  int top = 0, filled = 0;
  stack[top++] = y * W + x;
  while (top) {
    u16 at = stack[--top];
    x = at % W;
    y = at / W;
    if (picture[y][x] != from) continue;
    picture[y][x] = to;
    filled++;
    if (x > 0) stack[top++] = at - 1;
    if (x < W - 1) stack[top++] = at + 1;
    if (y > 0) stack[top++] = at - W;
    if (y < H - 1) stack[top++] = at + W;
  }
  return filled;
}

static NOINLINE int flood_fill(void) {
  int areas = 0, sum = 0;
  for (int y = 0; y < H; y++)
    for (int x = 0; x < W; x++) picture[y][x] = next() % 3 == 0;
  for (int y = 0; y < H; y++)
    for (int x = 0; x < W; x++)
      if (picture[y][x] == 0) {
        sum += fill_from(x, y, 0, 2);
        areas++;
      }
  return areas * 10000 + sum;
}

static NOINLINE int resize(void) {
  take_picture(picture[0]);
  int sum = 0;
  const int w = 120, h = 50;
  for (int y = 0; y < h; y++) {
    u32 fy = (u32)y * ((H - 1) << 16) / h, y0 = fy >> 16, wy = fy & 0xffff;
    for (int x = 0; x < w; x++) {
      u32 fx = (u32)x * ((W - 1) << 8) / w * 256, x0 = fx >> 16, wx = fx & 0xffff;
      u32 top = picture[y0][x0] * (65536 - wx) + picture[y0][x0 + 1] * wx;
      u32 bottom = picture[y0 + 1][x0] * (65536 - wx) + picture[y0 + 1][x0 + 1] * wx;
      u32 v = ((top >> 8) * (65536 - wy) + (bottom >> 8) * wy) >> 24;
      sum += v;
    }
  }
  return sum;
}

static NOINLINE int dither(void) {
  static i16 error[2][W + 2];
  memset(error, 0, sizeof error);
  take_picture(picture[0]);
  int black = 0;
  for (int y = 0; y < H; y++) {
    i16 *here = error[y & 1] + 1, *below = error[~y & 1] + 1;
    memset(below - 1, 0, sizeof error[0]);
    for (int x = 0; x < W; x++) {
      int old = picture[y][x] + here[x] / 16, dot = old > 127 ? 255 : 0, e = old - dot;
      here[x + 1] += e * 7;
      below[x - 1] += e * 3;
      below[x] += e * 5;
      below[x + 1] += e;
      black += !dot;
    }
  }
  return black;
}

static float fade(float t) {
  return t * t * t * (t * (t * 6 - 15) + 10);
}
static float slope(int hash, float x, float y) {
  float u = hash & 4 ? y : x, v = hash & 4 ? x : y;
  return (hash & 1 ? -u : u) + (hash & 2 ? -2.0f * v : 2.0f * v);
}
static NOINLINE float noise(float x, float y) {
  int ix = (int)floorf(x), iy = (int)floorf(y);
  x -= ix;
  y -= iy;
  float u = fade(x), v = fade(y);
  int a = buf[ix & 255] + iy, b = buf[(ix + 1) & 255] + iy;
  float n00 = slope(buf[a & 255], x, y), n10 = slope(buf[b & 255], x - 1, y);
  float n01 = slope(buf[(a + 1) & 255], x, y - 1), n11 = slope(buf[(b + 1) & 255], x - 1, y - 1);
  float low = n00 + u * (n10 - n00), high = n01 + u * (n11 - n01);
  return low + v * (high - low);
}

static NOINLINE int perlin(void) {
  float sum = 0;
  for (int y = 0; y < 40; y++)
    for (int x = 0; x < 40; x++)
      for (float size = 1, weight = 1; size < 8; size *= 2, weight /= 2)
        sum += weight * noise(x * 0.1f * size, y * 0.1f * size);
  return sum * 1000;
}

static int edge(int ax, int ay, int bx, int by, int px, int py) {
  return (bx - ax) * (py - ay) - (by - ay) * (px - ax);
}
static NOINLINE int rasterise(void) {
  static u16 depth[H][W];
  memset(depth, 0xff, sizeof depth);
  int drawn = 0;
  for (int t = 0; t < 12; t++) {
    int x[3], y[3], z[3];
    for (int k = 0; k < 3; k++) {
      x[k] = next() % W;
      y[k] = next() % H;
      z[k] = next() % 60000;
    }
    int area = edge(x[0], y[0], x[1], y[1], x[2], y[2]);
    if (area == 0) continue;
    if (area < 0) {
      int s = x[1];
      x[1] = x[2], x[2] = s;
      s = y[1];
      y[1] = y[2], y[2] = s;
      area = -area;
    }
    for (int py = 0; py < H; py++)
      for (int px = 0; px < W; px++) {
        int w0 = edge(x[1], y[1], x[2], y[2], px, py), w1 = edge(x[2], y[2], x[0], y[0], px, py);
        int w2 = edge(x[0], y[0], x[1], y[1], px, py);
        if ((w0 | w1 | w2) < 0) continue;
        u16 d = ((i64)w0 * z[0] + (i64)w1 * z[1] + (i64)w2 * z[2]) / area;
        if (d < depth[py][px]) {
          depth[py][px] = d;
          drawn++;
        }
      }
  }
  return drawn;
}

static NOINLINE u32 blend(void) {
  static u32 under[2500], over[2500];
  memcpy(under, buf, sizeof under);
  memcpy(over, buf + 5000, sizeof over);
  for (int i = 0; i < 2500; i++) {
    u32 a = over[i] >> 24, rb = under[i] & 0xff00ff, g = under[i] & 0x00ff00;
    rb += (((over[i] & 0xff00ff) - rb) * a) >> 8;
    g += (((over[i] & 0x00ff00) - g) * a) >> 8;
    under[i] = (rb & 0xff00ff) | (g & 0xff00);
  }
  u32 sum = 0;
  for (int i = 0; i < 2500; i++) sum = sum * 33 ^ under[i];
  return sum;
}

static NOINLINE int hue(void) {
  int sum = 0;
  for (int i = 0; i + 3 <= 9000; i += 3) {
    int r = buf[i], g = buf[i + 1], b = buf[i + 2];
    int max = r > g ? (r > b ? r : b) : (g > b ? g : b),
        min = r < g ? (r < b ? r : b) : (g < b ? g : b);
    int range = max - min, h;
    if (range == 0)
      h = 0;
    else if (max == r)
      h = 43 * (g - b) / range;
    else if (max == g)
      h = 85 + 43 * (b - r) / range;
    else
      h = 171 + 43 * (r - g) / range;
    int saturation = max ? 255 * range / max : 0;
    sum += (h & 255) + saturation + max;
  }
  return sum;
}

static NOINLINE int erode(void) {
  u64 rows[64], out[64];
  memcpy(rows, buf, sizeof rows);
  int left = 0;
  for (int k = 0; k < 60; k++) {
    for (int y = 0; y < 64; y++) {
      u64 above = rows[(y - 1) & 63], below = rows[(y + 1) & 63], here = rows[y];
      u64 grown = here | here << 1 | here >> 1 | above | below;
      out[y] = k & 1 ? grown & ~(above & below) : (here << 1 & here >> 1) | (above & below) | here;
    }
    memcpy(rows, out, sizeof rows);
  }
  for (int y = 0; y < 64; y++) left += __builtin_popcountll(rows[y]);
  return left;
}

RUN
