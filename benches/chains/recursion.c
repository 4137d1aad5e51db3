/* Functions that call themselves and each other. */
#include "kernel.h"

static NOINLINE int tak_of(int x, int y, int z) {
  if (y >= x) return z;
  return tak_of(tak_of(x - 1, y, z), tak_of(y - 1, z, x), tak_of(z - 1, x, y));
}
static NOINLINE int tak(void) {
  return tak_of(16, 11, 6);
}

static NOINLINE void move_disks(int n, int from, int to, int via, u32* pegs, u32* moves) {
  if (n == 0) return;
  move_disks(n - 1, from, via, to, pegs, moves);
  pegs[from] &= ~(1u << n);
  pegs[to] |= 1u << n;
  ++*moves;
  move_disks(n - 1, via, to, from, pegs, moves);
}
static NOINLINE u32 hanoi(void) {
  u32 pegs[3] = {0x1ffe, 0, 0}, moves = 0;
  move_disks(12, 0, 2, 1, pegs, &moves);
  return moves + pegs[2];
}

static NOINLINE void permute(char* s, int from, int n, u32* sum) {
  if (from == n) {
    *sum = *sum * 31 + s[0] * s[n - 1];
    return;
  }
  for (int i = from; i < n; i++) {
    char t = s[from];
    s[from] = s[i];
    s[i] = t;
    permute(s, from + 1, n, sum);
    s[i] = s[from];
    s[from] = t;
  }
}
static NOINLINE u32 permutations(void) {
  char s[] = "abcdefg";
  u32 sum = 0;
  permute(s, 0, 7, &sum);
  return sum;
}

static int is_odd(u32 n);
static NOINLINE int is_even(u32 n) {
  return n == 0 ? 1 : is_odd(n - 1);
}
static NOINLINE int is_odd(u32 n) {
  return n == 0 ? 0 : is_even(n - 1);
}
static NOINLINE int female(int n);
static NOINLINE int male(int n) {
  return n ? n - female(male(n - 1)) : 0;
}
static NOINLINE int female(int n) {
  return n ? n - male(female(n - 1)) : 1;
}
static NOINLINE int mutual(void) {
  int sum = 0;
  for (u32 i = 0; i < 150; i++) sum += is_even(i);
  return sum + male(24) + female(23);
}

static NOINLINE double power_of(double x, int n) {
  if (n == 0) return 1;
  double half = power_of(x, n / 2);
  return n & 1 ? half * half * x : half * half;
}
static NOINLINE u64 choose_of(int n, int k) {
  return k == 0 || k == n ? 1 : choose_of(n - 1, k - 1) + choose_of(n - 1, k);
}
static NOINLINE u64 powers_and_choices(void) {
  double sum = 0;
  for (int i = 0; i < 1200; i++) sum += power_of(1.01, i % 300);
  return (u64)sum + choose_of(15, 6);
}

static NOINLINE int quick_select(int* a, int n, int k) {
  int pivot = a[n / 2], i = 0, j = n - 1;
  if (n == 1) return a[0];
  while (i <= j) {
    while (a[i] < pivot) i++;
    while (a[j] > pivot) j--;
    if (i <= j) {
      int t = a[i];
      a[i++] = a[j];
      a[j--] = t;
    }
  }
  if (k <= j) return quick_select(a, j + 1, k);
  if (k >= i) return quick_select(a + i, n - i, k - i);
  return a[k];
}
static NOINLINE int selection(void) {
  static int a[4000];
  for (int i = 0; i < 4000; i++) a[i] = next() >> 1;
  return quick_select(a, 4000, 2000);
}

struct leaf {
  struct leaf *left, *right;
};
static NOINLINE struct leaf* grow(int depth) {
  struct leaf* t = malloc(sizeof *t);
  t->left = depth ? grow(depth - 1) : NULL;
  t->right = depth ? grow(depth - 1) : NULL;
  return t;
}
static NOINLINE int count_leaves(const struct leaf* t) {
  return t->left ? 1 + count_leaves(t->left) + count_leaves(t->right) : 1;
}
static NOINLINE void fell(struct leaf* t) {
  if (!t) return;
  fell(t->left);
  fell(t->right);
  free(t);
}
static NOINLINE int binary_trees(void) {
  int sum = 0;
  for (int depth = 2; depth <= 8; depth += 2) {
    struct leaf* t = grow(depth);
    sum += count_leaves(t);
    fell(t);
  }
  return sum;
}

static NOINLINE void place(u8* columns, int n, int row, u32* found) {
  if (row == n) {
    ++*found;
    return;
  }
  for (int c = 0; c < n; c++) {
    int free = 1;
    for (int r = 0; r < row && free; r++)
      if (columns[r] == c || abs(columns[r] - c) == row - r) free = 0;
    if (!free) continue;
    columns[row] = c;
    place(columns, n, row + 1, found);
  }
}
static NOINLINE u32 queens_in_rows(void) {
  u8 columns[8];
  u32 found = 0;
  place(columns, 7, 0, &found);
  return found;
}

static NOINLINE int parentheses(int open, int close, int n, char* s, int at) {
  if (at == 2 * n) return s[n] == '(';
  int count = 0;
  if (open < n) {
    s[at] = '(';
    count += parentheses(open + 1, close, n, s, at + 1);
  }
  if (close < open) {
    s[at] = ')';
    count += parentheses(open, close + 1, n, s, at + 1);
  }
  return count;
}
static NOINLINE int balanced(void) {
  char s[20];
  return parentheses(0, 0, 9, s, 0);
}

static NOINLINE int flood(u8 (*map)[40], int x, int y) {
  if (x < 0 || y < 0 || x >= 40 || y >= 40 || map[y][x]) return 0;
  map[y][x] = 1;
  return 1 + flood(map, x + 1, y) + flood(map, x - 1, y) + flood(map, x, y + 1) +
         flood(map, x, y - 1);
}
static NOINLINE int islands(void) {
  static u8 map[40][40];
  int count = 0, largest = 0;
  for (int i = 0; i < 1600; i++) map[i / 40][i % 40] = next() % 5 < 2;
  for (int y = 0; y < 40; y++)
    for (int x = 0; x < 40; x++) {
      int size = flood(map, x, y);
      if (size) count++;
      if (size > largest) largest = size;
    }
  return count * 1000 + largest;
}

static NOINLINE double koch(double x0, double y0, double x1, double y1, int depth) {
  double dx = (x1 - x0) / 3, dy = (y1 - y0) / 3;
  if (depth == 0) return sqrt(dx * dx + dy * dy) * 3;
  double ax = x0 + dx, ay = y0 + dy, bx = x1 - dx, by = y1 - dy;
  double cx = (ax + bx) / 2 - (by - ay) * 0.8660254, cy = (ay + by) / 2 + (bx - ax) * 0.8660254;
  return koch(x0, y0, ax, ay, depth - 1) + koch(ax, ay, cx, cy, depth - 1) +
         koch(cx, cy, bx, by, depth - 1) + koch(bx, by, x1, y1, depth - 1);
}
static NOINLINE int snowflake(void) {
  return koch(0, 0, 100, 0, 6);
}

RUN
