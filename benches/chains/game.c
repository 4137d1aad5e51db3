/* Games and puzzles. */
#include "kernel.h"

static u8 board[81];
static NOINLINE int may_be(int at, int digit) {
  int row = at / 9, column = at % 9, corner = row / 3 * 27 + column / 3 * 3;
  for (int i = 0; i < 9; i++)
    if (board[row * 9 + i] == digit || board[i * 9 + column] == digit ||
        board[corner + i / 3 * 9 + i % 3] == digit)
      return 0;
  return 1;
}
static int tried;
static NOINLINE int fill_board(int at) {
  while (at < 81 && board[at]) at++;
  if (at == 81) return 1;
  if (++tried > 2500) return 0;
  for (int digit = 1; digit <= 9; digit++)
    if (may_be(at, digit)) {
      board[at] = digit;
      if (fill_board(at + 1)) return 1;
      board[at] = 0;
    }
  return 0;
}
static NOINLINE int sudoku(void) {
  static const char puzzle[] =
      "53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79";
  int sum = 0;
  for (int i = 0; i < 81; i++) board[i] = puzzle[i] == '.' ? 0 : puzzle[i] - '0';
  tried = 0;
  fill_board(0);
  for (int i = 0; i < 81; i++) sum += board[i] * i;
  return sum + tried;
}

static u8 maze_cells[41][41];
static NOINLINE void carve(int x, int y) {
  static const signed char dx[4] = {2, -2, 0, 0}, dy[4] = {0, 0, 2, -2};
  maze_cells[y][x] = 1;
  for (int start = next() & 3, k = 0; k < 4; k++) {
    int way = (start + k * 3) & 3, nx = x + dx[way], ny = y + dy[way];
    if (nx < 1 || ny < 1 || nx > 39 || ny > 39 || maze_cells[ny][nx]) continue;
    maze_cells[(y + ny) / 2][(x + nx) / 2] = 1;
    carve(nx, ny);
  }
}
static NOINLINE int leave_maze(int x, int y) {
  if (x == 39 && y == 39) return 1;
  if (maze_cells[y][x] != 1) return 0;
  maze_cells[y][x] = 2;
  return leave_maze(x + 1, y) || leave_maze(x, y + 1) || leave_maze(x - 1, y) ||
         leave_maze(x, y - 1);
}
static NOINLINE int maze(void) {
  int sum = 0;
  for (int k = 0; k < 3; k++) {
    memset(maze_cells, 0, sizeof maze_cells);
    carve(1, 1);
    sum += leave_maze(1, 1);
    for (int y = 0; y < 41; y++)
      for (int x = 0; x < 41; x++) sum += maze_cells[y][x] == 2;
  }
  return sum;
}

static NOINLINE int winner(const char* b) {
  static const u8 rows[8][3] = {{0, 1, 2}, {3, 4, 5}, {6, 7, 8}, {0, 3, 6},
                                {1, 4, 7}, {2, 5, 8}, {0, 4, 8}, {2, 4, 6}};
  for (int i = 0; i < 8; i++)
    if (b[rows[i][0]] && b[rows[i][0]] == b[rows[i][1]] && b[rows[i][0]] == b[rows[i][2]])
      return b[rows[i][0]];
  return 0;
}
static NOINLINE int minimax(char* b, int player, int depth) {
  int won = winner(b), best = -100;
  if (won) return won == player ? 10 - depth : depth - 10;
  for (int i = 0; i < 9; i++) {
    if (b[i]) continue;
    b[i] = player;
    int score = -minimax(b, 3 - player, depth + 1);
    b[i] = 0;
    if (score > best) best = score;
  }
  return best == -100 ? 0 : best;
}
static NOINLINE int noughts(void) {
  char b[9] = {1, 0, 0, 0, 2, 0, 0, 0, 0};
  return minimax(b, 1, 0);
}

static u64 four(u64 b) {
  u64 m = b & b >> 7;
  if (m & m >> 14) return 1;
  m = b & b >> 6;
  if (m & m >> 12) return 1;
  m = b & b >> 8;
  if (m & m >> 16) return 1;
  m = b & b >> 1;
  return (m & m >> 2) != 0;
}
static NOINLINE int alpha_beta(u64 mine, u64 all, int depth, int alpha, int beta) {
  if (depth == 0)
    return __builtin_popcountll(mine & 0x1c3870e1c0ull) -
           __builtin_popcountll((mine ^ all) & 0x1c3870e1c0ull);
  for (int c = 0; c < 7; c++) {
    u64 bit = (all + (1ull << c * 7)) & (0x3full << c * 7);
    if (!bit) continue;
    if (four(mine | bit)) return 1000 + depth;
    int score = -alpha_beta(mine ^ all, all | bit, depth - 1, -beta, -alpha);
    if (score > alpha) alpha = score;
    if (alpha >= beta) break;
  }
  return alpha;
}
static NOINLINE int connect_four(void) {
  return alpha_beta(1 << 14, 1 << 14 | 1 << 21, 6, -10000, 10000);
}

static NOINLINE int bitboards(void) {
  int sum = 0;
  for (int i = 0; i < 300; i++) {
    u64 own = (u64)next() << 32 | next(), other = ~own & ((u64)next() << 32 | next()),
        empty = ~(own | other), moves = 0;
    static const u64 keep[2] = {0x7e7e7e7e7e7e7e7eull, ~0ull};
    for (int way = 0; way < 4; way++) {
      int by = way == 0 ? 1 : way == 1 ? 8 : way == 2 ? 7 : 9;
      u64 through = other & keep[way == 1], t = (own << by) & through;
      for (int k = 0; k < 5; k++) t |= (t << by) & through;
      moves |= (t << by) & empty;
      t = (own >> by) & through;
      for (int k = 0; k < 5; k++) t |= (t >> by) & through;
      moves |= (t >> by) & empty;
    }
    for (; moves; moves &= moves - 1) sum += __builtin_ctzll(moves);
  }
  return sum;
}

static NOINLINE int knights_tour(void) {
  static const signed char dx[8] = {1, 2, 2, 1, -1, -2, -2, -1},
                           dy[8] = {-2, -1, 1, 2, 2, 1, -1, -2};
  static u8 seen[8][8];
  int visited = 0;
  for (int start = 0; start < 12; start++) {
    int x = start % 8, y = start / 8;
    memset(seen, 0, sizeof seen);
    for (;;) {
      seen[y][x] = 1;
      visited++;
      int fewest = 9, to = -1;
      for (int k = 0; k < 8; k++) {
        int nx = x + dx[k], ny = y + dy[k], ways = 0;
        if (nx < 0 || nx > 7 || ny < 0 || ny > 7 || seen[ny][nx]) continue;
        for (int j = 0; j < 8; j++) {
          int mx = nx + dx[j], my = ny + dy[j];
          if ((unsigned)mx < 8 && (unsigned)my < 8 && !seen[my][mx]) ways++;
        }
        if (ways < fewest) {
          fewest = ways;
          to = k;
        }
      }
      if (to < 0) break;
      x += dx[to];
      y += dy[to];
    }
  }
  return visited;
}

static NOINLINE int snake(void) {
  static u8 field[20][20];
  static struct {
    u8 x, y;
  } body[400];
  int eaten = 0, moves = 0;
  for (int game = 0; game < 12; game++) {
    int head = 3, tail = 0, way = 0, fx = 10, fy = 10;
    memset(field, 0, sizeof field);
    for (int i = 0; i <= head; i++) {
      body[i].x = i + 2;
      body[i].y = 5;
      field[5][i + 2] = 1;
    }
    for (int t = 0; t < 300; t++, moves++) {
      int x = body[head].x, y = body[head].y;
      way = x < fx ? 0 : x > fx ? 2 : y < fy ? 1 : 3;
      for (int k = 0; k < 4; k++, way = (way + 1) & 3) {
        int nx = x + (way == 0) - (way == 2), ny = y + (way == 1) - (way == 3);
        if (nx >= 0 && nx < 20 && ny >= 0 && ny < 20 && !field[ny][nx]) break;
      }
      x += (way == 0) - (way == 2);
      y += (way == 1) - (way == 3);
      if (x < 0 || x >= 20 || y < 0 || y >= 20 || field[y][x]) break;
      field[y][x] = 1;
      head = (head + 1) % 400;
      body[head].x = x;
      body[head].y = y;
      if (x == fx && y == fy) {
        eaten++;
        fx = next() % 20;
        fy = next() % 20;
      } else {
        field[body[tail].y][body[tail].x] = 0;
        tail = (tail + 1) % 400;
      }
    }
  }
  return eaten * 10000 + moves;
}

static NOINLINE int falling_blocks(void) {
  static const u16 shapes[7] = {0x0f00, 0x0660, 0x0e40, 0x06c0, 0x0c60, 0x0e80, 0x0e20};
  u16 rows[24];
  int cleared = 0, pieces = 0;
  memset(rows, 0, sizeof rows);
  while (pieces++ < 150) {
    u32 shape = shapes[next() % 7], best = 0, where = 0;
    for (int x = 0; x < 7; x++) {
      int y = 0;
      for (; y < 20; y++) {
        u32 hit = 0;
        for (int r = 0; r < 4; r++)
          hit |= (shape >> (12 - 4 * r) & 15) << x & (y + 1 + r < 23 ? rows[y + 1 + r] : 0x3ff);
        if (hit) break;
      }
      if ((u32)y > best) {
        best = y;
        where = x;
      }
    }
    if (best < 2) memset(rows, 0, sizeof rows);
    for (int r = 0; r < 4; r++) rows[best + r] |= (shape >> (12 - 4 * r) & 15) << where;
    for (int y = 23; y > 0; y--)
      if ((rows[y] & 0x3ff) == 0x3ff) {
        memmove(rows + 1, rows, y * sizeof *rows);
        rows[0] = 0;
        cleared++;
        y++;
      }
  }
  return cleared * 100 + rows[22] % 100;
}

static NOINLINE int mines(void) {
  static signed char field[18][18];
  int sum = 0;
  for (int k = 0; k < 12; k++) {
    memset(field, 0, sizeof field);
    for (int i = 0; i < 40; i++) field[next() % 16 + 1][next() % 16 + 1] = -1;
    for (int y = 1; y <= 16; y++)
      for (int x = 1; x <= 16; x++) {
        if (field[y][x] < 0) continue;
        int near = 0;
        for (int dy = -1; dy <= 1; dy++)
          for (int dx = -1; dx <= 1; dx++) near += field[y + dy][x + dx] < 0;
        field[y][x] = near;
        sum += near * (x + y);
      }
  }
  return sum;
}

static NOINLINE int deck(void) {
  static const char suits[] = "CDHS", ranks[] = "23456789TJQKA";
  int score = 0;
  u8 cards[52];
  for (int i = 0; i < 52; i++) cards[i] = i;
  for (int game = 0; game < 60; game++) {
    for (int i = 51; i > 0; i--) {
      int j = next() % (i + 1);
      u8 t = cards[i];
      cards[i] = cards[j];
      cards[j] = t;
    }
    for (int hand = 0; hand < 10; hand++) {
      u8 of_rank[13] = {0}, of_suit[4] = {0};
      int pairs = 0, triples = 0, flush = 0;
      for (int i = 0; i < 5; i++) {
        u8 c = cards[hand * 5 + i];
        of_rank[c % 13]++;
        of_suit[c / 13]++;
        score += ranks[c % 13] ^ suits[c / 13];
      }
      for (int i = 0; i < 13; i++) {
        if (of_rank[i] == 2) pairs++;
        if (of_rank[i] == 3) triples++;
      }
      for (int i = 0; i < 4; i++) flush |= of_suit[i] == 5;
      score += flush ? 500 : triples && pairs ? 600 : triples ? 300 : pairs * 100;
    }
  }
  return score;
}

static NOINLINE int langton(void) {
  static u8 grid[64 * 64];
  int x = 32, y = 32, way = 0, black = 0;
  memset(grid, 0, sizeof grid);
  for (int i = 0; i < 9000; i++) {
    u8* cell = &grid[y * 64 + x];
    way = (way + (*cell ? 3 : 1)) & 3;
    *cell = !*cell;
    switch (way) {
      case 0:
        y = (y - 1) & 63;
        break;
      case 1:
        x = (x + 1) & 63;
        break;
      case 2:
        y = (y + 1) & 63;
        break;
      case 3:
        x = (x - 1) & 63;
        break;
    }
  }
  for (int i = 0; i < 64 * 64; i++) black += grid[i];
  return black;
}

static NOINLINE int life_bits(void) {
  u64 rows[64], fresh[64];
  int alive = 0;
  memcpy(rows, buf, sizeof rows);
  for (int k = 0; k < 25; k++) {
    for (int y = 0; y < 64; y++) {
      u64 n[8], above = rows[(y + 63) & 63], here = rows[y], below = rows[(y + 1) & 63], ones = 0,
                twos = 0, fours = 0;
      n[0] = above << 1, n[1] = above, n[2] = above >> 1, n[3] = here << 1;
      n[4] = here >> 1, n[5] = below << 1, n[6] = below, n[7] = below >> 1;
      for (int i = 0; i < 8; i++) {
        u64 carry = ones & n[i];
        ones ^= n[i];
        fours |= twos & carry;
        twos ^= carry;
      }
      fresh[y] = twos & ~fours & (ones | here);
    }
    memcpy(rows, fresh, sizeof rows);
  }
  for (int y = 0; y < 64; y++) alive += __builtin_popcountll(rows[y]);
  return alive;
}

RUN
