/* Tables filled step by step, and choices tried in order. */
#include "kernel.h"

static int minimum(int a, int b) {
  return a < b ? a : b;
}
static int maximum(int a, int b) {
  return a > b ? a : b;
}

static NOINLINE int matrix_chain(void) {
  static int cost[40][40];
  int size[41];
  for (int i = 0; i <= 40; i++) size[i] = next() % 30 + 1;
  for (int i = 0; i < 40; i++) cost[i][i] = 0;
  for (int length = 2; length <= 40; length++)
    for (int i = 0; i + length <= 40; i++) {
      int j = i + length - 1;
      cost[i][j] = 1 << 30;
      for (int k = i; k < j; k++) {
        int c = cost[i][k] + cost[k + 1][j] + size[i] * size[k + 1] * size[j + 1];
        if (c < cost[i][j]) cost[i][j] = c;
      }
    }
  return cost[0][39];
}

static NOINLINE int longest_rise(void) {
  static int tails[3000];
  int n = 0, squares = 0;
  for (int i = 0; i < 3000; i++) {
    int x = next() % 100000, low = 0, high = n;
    while (low < high) {
      int middle = (low + high) / 2;
      if (tails[middle] < x)
        low = middle + 1;
      else
        high = middle;
    }
    tails[low] = x;
    if (low == n) n++;
  }
  int best[200];
  for (int i = 0; i < 200; i++) {
    best[i] = 1;
    for (int j = 0; j < i; j++)
      if (buf[j] < buf[i] && best[j] + 1 > best[i]) best[i] = best[j] + 1;
    squares = maximum(squares, best[i]);
  }
  return n * 100 + squares;
}

static NOINLINE u64 coins(void) {
  static const int kinds[8] = {1, 2, 5, 10, 20, 50, 100, 200};
  static u64 ways[2001];
  static int fewest[2001];
  memset(ways, 0, sizeof ways);
  ways[0] = 1;
  for (int k = 0; k < 8; k++)
    for (int v = kinds[k]; v <= 2000; v++) ways[v] += ways[v - kinds[k]];
  fewest[0] = 0;
  for (int v = 1; v <= 2000; v++) {
    fewest[v] = v;
    for (int k = 1; k < 8 && kinds[k] <= v; k++)
      fewest[v] = minimum(fewest[v], fewest[v - kinds[k]] + 1);
  }
  return ways[2000] + fewest[1999];
}

static NOINLINE int alignment(void) {
  static const u8 letters[] = "ACGT";
  static short score[2][121];
  int best = 0;
  for (int i = 0; i < 120; i++) {
    short *here = score[i & 1], *before = score[~i & 1];
    here[0] = 0;
    for (int j = 0; j < 120; j++) {
      int match = letters[buf[i] & 3] == letters[buf[j + 500] & 3] ? 2 : -1;
      int s = before[j] + match;
      s = maximum(s, before[j + 1] - 2);
      s = maximum(s, here[j] - 2);
      here[j + 1] = maximum(s, 0);
      best = maximum(best, s);
    }
  }
  return best;
}

static NOINLINE int partition(void) {
  u64 reach[64] = {1};
  int total = 0;
  for (int i = 0; i < 100; i++) {
    int w = next() % 40 + 1, words = w / 64, bits = w % 64;
    total += w;
    for (int k = 63; k >= 0; k--) {
      u64 moved = k >= words ? reach[k - words] << bits : 0;
      if (bits && k > words) moved |= reach[k - words - 1] >> (64 - bits);
      reach[k] |= moved;
    }
  }
  int half = total / 2;
  while (!(reach[half / 64] >> half % 64 & 1)) half--;
  return half;
}

static NOINLINE int grid_paths(void) {
  static u32 cost[64][64];
  for (int y = 0; y < 64; y++)
    for (int x = 0; x < 64; x++) {
      u32 here = buf[y * 64 + x];
      if (x && y)
        cost[y][x] = here + (cost[y - 1][x] < cost[y][x - 1] ? cost[y - 1][x] : cost[y][x - 1]);
      else
        cost[y][x] = here + (y ? cost[y - 1][x] : x ? cost[y][x - 1] : 0);
    }
  int x = 63, y = 63, turns = 0;
  while (x | y) {
    if (!x || (y && cost[y - 1][x] < cost[y][x - 1]))
      y--;
    else {
      x--;
      turns++;
    }
  }
  return cost[63][63] + turns;
}

static NOINLINE int biggest_sum(void) {
  int best = 0, from = 0, to = 0, start = 0, sum = 0;
  for (int i = 0; i < 10000; i++) {
    sum += (int)buf[i] - 128;
    if (sum > best) {
      best = sum;
      from = start;
      to = i;
    }
    if (sum < 0) {
      sum = 0;
      start = i + 1;
    }
  }
  return best + from * 3 + to;
}

static NOINLINE int travelling(void) {
  static int best[1 << 10][10];
  int way[10][10];
  for (int i = 0; i < 10; i++)
    for (int j = 0; j < 10; j++) way[i][j] = buf[i * 10 + j] + 1;
  memset(best, 0x3f, sizeof best);
  best[1][0] = 0;
  for (int set = 1; set < 1 << 10; set += 2)
    for (int last = 0; last < 10; last++) {
      if (!(set >> last & 1) || best[set][last] > 1 << 28) continue;
      for (int to = 1; to < 10; to++) {
        if (set >> to & 1) continue;
        int c = best[set][last] + way[last][to];
        if (c < best[set | 1 << to][to]) best[set | 1 << to][to] = c;
      }
    }
  int least = 1 << 30;
  for (int last = 1; last < 10; last++) least = minimum(least, best[1023][last] + way[last][0]);
  return least;
}

static NOINLINE int word_breaks(void) {
  static const char* const words[] = {"a", "ab", "abc", "cd", "bcd", "dab", "ca", "d"};
  static u32 ways[2001];
  ways[0] = 1;
  for (int i = 1; i <= 2000; i++) {
    ways[i] = 0;
    for (int w = 0; w < 8; w++) {
      int n = strlen(words[w]);
      if (n > i) continue;
      int k = 0;
      while (k < n && (char)('a' + (i - n + k) % 4) == words[w][k]) k++;
      if (k == n) ways[i] += ways[i - n];
    }
  }
  return ways[2000];
}

static NOINLINE int subset_sums(const int* weights, int n, int left) {
  if (left == 0) return 1;
  if (n == 0 || left < 0) return 0;
  return subset_sums(weights + 1, n - 1, left - weights[0]) + subset_sums(weights + 1, n - 1, left);
}
static NOINLINE int subsets(void) {
  int weights[16];
  for (int i = 0; i < 16; i++) weights[i] = buf[i] % 30 + 5;
  return subset_sums(weights, 16, 120);
}

static NOINLINE int rain(void) {
  static u8 heights[8000];
  int left = 0, right = 7999, high_left = 0, high_right = 0, water = 0;
  memcpy(heights, buf, sizeof heights);
  while (left < right) {
    if (heights[left] < heights[right]) {
      if (heights[left] >= high_left)
        high_left = heights[left];
      else
        water += high_left - heights[left];
      left++;
    } else {
      if (heights[right] >= high_right)
        high_right = heights[right];
      else
        water += high_right - heights[right];
      right--;
    }
  }
  return water;
}

static NOINLINE int rectangle(void) {
  int stack[501], top = 0, best = 0;
  for (int k = 0; k < 8; k++) {
    const u8* h = buf + k * 500;
    top = 0;
    for (int i = 0; i <= 500; i++) {
      int height = i < 500 ? h[i] : 0;
      while (top > 0 && h[stack[top - 1]] >= height) {
        int tall = h[stack[--top]], wide = top ? i - stack[top - 1] - 1 : i;
        if (tall * wide > best) best = tall * wide;
      }
      stack[top++] = i;
    }
  }
  return best;
}

RUN
