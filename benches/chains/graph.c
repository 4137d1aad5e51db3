/* Graphs: shortest ways, orders, flows, trees, colours. */
#include "kernel.h"

enum { NODES = 200, EDGES = 900 };
static struct edge {
  u16 from, to;
  u32 cost;
} edges[EDGES];

static NOINLINE void make_edges(struct edge* e) {
  for (int i = 0; i < EDGES; i++) {
    e[i].from = i < NODES - 1 ? i : next() % NODES;
    e[i].to = i < NODES - 1 ? i + 1 : next() % NODES;
    e[i].cost = next() % 100 + 1;
  }
}

typedef struct arc {
  struct arc* next;
  int to, cost;
} arc;
struct item {
  int cost, node;
};
static NOINLINE void push(struct item* heap, int* n, struct item x) {
  int i = (*n)++;
  while (i > 0 && heap[(i - 1) / 2].cost > x.cost) {
    heap[i] = heap[(i - 1) / 2];
    i = (i - 1) / 2;
  }
  heap[i] = x;
}
static NOINLINE struct item pop(struct item* heap, int* n) {
  struct item first = heap[0], last = heap[--*n];
  int i = 0, child;
  while ((child = 2 * i + 1) < *n) {
    if (child + 1 < *n && heap[child + 1].cost < heap[child].cost) child++;
    if (heap[child].cost >= last.cost) break;
    heap[i] = heap[child];
    i = child;
  }
  heap[i] = last;
  return first;
}

static NOINLINE int dijkstra(void) {
  static arc pool[2 * EDGES], *first[NODES];
  static struct item heap[4 * EDGES];
  int cost[NODES], n = 0, used = 0, sum = 0;
  make_edges(edges);
  memset(first, 0, sizeof first);
  for (int i = 0; i < EDGES; i++)
    for (int way = 0; way < 2; way++) {
      arc* a = &pool[used++];
      int from = way ? edges[i].to : edges[i].from;
      a->to = way ? edges[i].from : edges[i].to;
      a->cost = edges[i].cost;
      a->next = first[from];
      first[from] = a;
    }
  for (int i = 0; i < NODES; i++) cost[i] = 1 << 30;
  cost[0] = 0;
  push(heap, &n, (struct item){0, 0});
  while (n) {
    struct item at = pop(heap, &n);
    if (at.cost > cost[at.node]) continue;
    for (const arc* a = first[at.node]; a; a = a->next)
      if (at.cost + a->cost < cost[a->to]) {
        cost[a->to] = at.cost + a->cost;
        push(heap, &n, (struct item){cost[a->to], a->to});
      }
  }
  for (int i = 0; i < NODES; i++) sum += cost[i];
  return sum;
}

static NOINLINE int topological(void) {
  int degree[NODES] = {0}, queue[NODES], head = 0, tail = 0, sum = 0;
  make_edges(edges);
  for (int i = 0; i < EDGES; i++) {
    if (edges[i].from > edges[i].to) {
      u16 t = edges[i].from;
      edges[i].from = edges[i].to;
      edges[i].to = t;
    }
    if (edges[i].from != edges[i].to) degree[edges[i].to]++;
  }
  for (int i = 0; i < NODES; i++)
    if (degree[i] == 0) queue[tail++] = i;
  while (head < tail) {
    int at = queue[head++];
    sum = sum * 3 + at;
    for (int i = 0; i < EDGES; i++)
      if (edges[i].from == at && edges[i].to != at && --degree[edges[i].to] == 0)
        queue[tail++] = edges[i].to;
  }
  return sum + tail;
}

static int room[40][40], level[40];
static NOINLINE int augment(int at, int flow) {
  if (at == 39) return flow;
  for (int to = 0; to < 40; to++) {
    if (room[at][to] <= 0 || level[to] != level[at] + 1) continue;
    int some = augment(to, flow < room[at][to] ? flow : room[at][to]);
    if (some) {
      room[at][to] -= some;
      room[to][at] += some;
      return some;
    }
  }
  level[at] = -1;
  return 0;
}
static NOINLINE int max_flow(void) {
  int total = 0;
  for (int i = 0; i < 40; i++)
    for (int j = 0; j < 40; j++) room[i][j] = next() % 4 == 0 ? next() % 50 : 0;
  for (;;) {
    int queue[40], head = 0, tail = 0, some;
    memset(level, -1, sizeof level);
    level[0] = 0;
    queue[tail++] = 0;
    while (head < tail) {
      int at = queue[head++];
      for (int to = 0; to < 40; to++)
        if (level[to] < 0 && room[at][to] > 0) {
          level[to] = level[at] + 1;
          queue[tail++] = to;
        }
    }
    if (level[39] < 0) return total;
    while ((some = augment(0, 1 << 20)) > 0) total += some;
  }
}

static int by_cost(const void* a, const void* b) {
  return (int)((const struct edge*)a)->cost - (int)((const struct edge*)b)->cost;
}
static int root_of(int* parent, int x) {
  while (parent[x] >= 0) {
    if (parent[parent[x]] >= 0) parent[x] = parent[parent[x]];
    x = parent[x];
  }
  return x;
}
static NOINLINE int kruskal(void) {
  int parent[NODES], total = 0;
  make_edges(edges);
  qsort(edges, EDGES, sizeof edges[0], by_cost);
  memset(parent, -1, sizeof parent);
  for (int i = 0; i < EDGES; i++) {
    int a = root_of(parent, edges[i].from), b = root_of(parent, edges[i].to);
    if (a == b) continue;
    if (parent[a] > parent[b]) {
      int t = a;
      a = b;
      b = t;
    }
    parent[a] += parent[b];
    parent[b] = a;
    total += edges[i].cost;
  }
  return total;
}

static NOINLINE long bellman_ford(void) {
  long cost[NODES], sum = 0;
  make_edges(edges);
  for (int i = 0; i < NODES; i++) cost[i] = 1000000;
  cost[0] = 0;
  for (int round = 0; round < NODES; round++) {
    int changed = 0;
    for (const struct edge* e = edges; e != edges + EDGES; e++) {
      long c = cost[e->from] + e->cost;
      if (c < cost[e->to]) {
        cost[e->to] = c;
        changed = 1;
      }
    }
    if (!changed) break;
  }
  for (int i = 0; i < NODES; i++) sum += cost[i];
  return sum;
}

static NOINLINE int prim(void) {
  static u8 weight[100][100];
  u8 in[100] = {0};
  int nearest[100], total = 0;
  for (int i = 0; i < 100; i++)
    for (int j = 0; j <= i; j++) weight[i][j] = weight[j][i] = next() >> 24;
  for (int i = 0; i < 100; i++) nearest[i] = weight[0][i];
  in[0] = 1;
  for (int k = 1; k < 100; k++) {
    int best = -1;
    for (int i = 0; i < 100; i++)
      if (!in[i] && (best < 0 || nearest[i] < nearest[best])) best = i;
    in[best] = 1;
    total += nearest[best];
    for (int i = 0; i < 100; i++)
      if (!in[i] && weight[best][i] < nearest[i]) nearest[i] = weight[best][i];
  }
  return total;
}

struct cell {
  u16 g, f;
  u8 open, closed, wall;
};
static NOINLINE int a_star(void) {
  static struct cell map[32][32];
  static u16 open[1024];
  int n = 0;
  memset(map, 0, sizeof map);
  for (int i = 0; i < 1024; i++) map[i / 32][i % 32].wall = next() % 100 < 25 && i && i != 1023;
  open[n++] = 0;
  while (n) {
    int best = 0;
    for (int i = 1; i < n; i++)
      if (map[open[i] / 32][open[i] % 32].f < map[open[best] / 32][open[best] % 32].f) best = i;
    int at = open[best], x = at % 32, y = at / 32;
    open[best] = open[--n];
    if (at == 1023) return map[31][31].g;
    map[y][x].closed = 1;
    static const signed char dx[4] = {1, -1, 0, 0}, dy[4] = {0, 0, 1, -1};
    for (int k = 0; k < 4; k++) {
      int nx = x + dx[k], ny = y + dy[k];
      if ((unsigned)nx >= 32 || (unsigned)ny >= 32) continue;
      struct cell* c = &map[ny][nx];
      if (c->wall || c->closed) continue;
      u16 g = map[y][x].g + 1;
      if (c->open && g >= c->g) continue;
      c->g = g;
      c->f = g + (31 - nx) + (31 - ny);
      if (!c->open) {
        c->open = 1;
        open[n++] = ny * 32 + nx;
      }
    }
  }
  return -1;
}

static u8 adjacent[NODES][8], degrees[NODES];
static u16 order_found[NODES], lowest[NODES], clock_now;
static NOINLINE int bridges_from(int at, int parent) {
  int count = 0;
  order_found[at] = lowest[at] = ++clock_now;
  for (int i = 0; i < degrees[at]; i++) {
    int to = adjacent[at][i];
    if (to == parent) continue;
    if (order_found[to]) {
      if (order_found[to] < lowest[at]) lowest[at] = order_found[to];
    } else {
      count += bridges_from(to, at);
      if (lowest[to] < lowest[at]) lowest[at] = lowest[to];
      if (lowest[to] > order_found[at]) count++;
    }
  }
  return count;
}
static NOINLINE int bridges(void) {
  int count = 0;
  for (int k = 0; k < 12; k++) {
    memset(degrees, 0, sizeof degrees);
    memset(order_found, 0, sizeof order_found);
    clock_now = 0;
    for (int i = 0; i < 230; i++) {
      int a = next() % NODES, b = next() % NODES;
      if (a == b || degrees[a] == 8 || degrees[b] == 8) continue;
      adjacent[a][degrees[a]++] = b;
      adjacent[b][degrees[b]++] = a;
    }
    for (int i = 0; i < NODES; i++)
      if (!order_found[i]) count += bridges_from(i, -1);
  }
  return count;
}

static NOINLINE int colouring(void) {
  static u32 near[64][2];
  int most = 0, sum = 0;
  for (int k = 0; k < 20; k++) {
    int colour[64];
    memset(near, 0, sizeof near);
    for (int i = 0; i < 300; i++) {
      u32 a = next() & 63, b = next() & 63;
      near[a][b >> 5] |= 1u << (b & 31);
      near[b][a >> 5] |= 1u << (a & 31);
    }
    for (int i = 0; i < 64; i++) {
      u32 taken = 0;
      for (int j = 0; j < i; j++)
        if (near[i][j >> 5] >> (j & 31) & 1) taken |= 1u << colour[j];
      colour[i] = __builtin_ctz(~taken);
      if (colour[i] > most) most = colour[i];
      sum += colour[i];
    }
  }
  return most * 1000 + sum;
}

static NOINLINE int page_rank(void) {
  static float rank[NODES], fresh[NODES];
  int out[NODES] = {0}, best = 0;
  make_edges(edges);
  for (int i = 0; i < EDGES; i++) out[edges[i].from]++;
  for (int i = 0; i < NODES; i++) rank[i] = 1.0f / NODES;
  for (int k = 0; k < 20; k++) {
    for (int i = 0; i < NODES; i++) fresh[i] = 0.15f / NODES;
    for (int i = 0; i < EDGES; i++)
      fresh[edges[i].to] += 0.85f * rank[edges[i].from] / out[edges[i].from];
    memcpy(rank, fresh, sizeof rank);
  }
  for (int i = 1; i < NODES; i++)
    if (rank[i] > rank[best]) best = i;
  return best;
}

RUN
