/* Calls by address and states kept between calls: tables of functions, callbacks, coroutines,
 * events. */
#include "kernel.h"

struct shape;
struct methods {
  double (*area)(const struct shape*);
  void (*grow)(struct shape*, double);
};
struct shape {
  const struct methods* methods;
  double x, y;
};
static double circle_area(const struct shape* s) {
  return 3.14159265 * s->x * s->x;
}
static double box_area(const struct shape* s) {
  return s->x * s->y;
}
static double triangle_area(const struct shape* s) {
  return s->x * s->y / 2;
}
static void grow_both(struct shape* s, double by) {
  s->x *= by;
  s->y *= by;
}
static void grow_one(struct shape* s, double by) {
  s->x += by;
}
static const struct methods kinds[3] = {
    {circle_area, grow_one}, {box_area, grow_both}, {triangle_area, grow_both}};
static NOINLINE int shapes(void) {
  struct shape s[60];
  double sum = 0;
  for (int i = 0; i < 60; i++) s[i] = (struct shape){&kinds[buf[i] % 3], 1 + buf[i] % 5, 2};
  for (int k = 0; k < 60; k++)
    for (int i = 0; i < 60; i++) {
      sum += s[i].methods->area(&s[i]);
      s[i].methods->grow(&s[i], k & 1 ? 1.01 : 0.99);
    }
  return sum;
}

typedef int (*folding)(void* state, int value);
static int summing(void* state, int value) {
  return *(int*)state += value;
}
static int highest(void* state, int value) {
  int* high = state;
  if (value > *high) *high = value;
  return *high;
}
static int counting_odd(void* state, int value) {
  return *(int*)state += value & 1;
}
static NOINLINE int fold(const u8* items, int n, folding f, void* state) {
  int last = 0;
  for (int i = 0; i < n; i++) last = f(state, items[i]);
  return last;
}
static NOINLINE int callbacks(void) {
  static const folding all[3] = {summing, highest, counting_odd};
  int sum = 0;
  for (int i = 0; i < 12; i++) {
    int state = 0;
    sum += fold(buf + i * 100, 700, all[i % 3], &state);
  }
  return sum;
}

struct generator {
  int line, i, j, value;
};
static NOINLINE int resume(struct generator* g) {
  switch (g->line) {
    case 0:
      for (g->i = 0; g->i < 40; g->i++) {
        for (g->j = 0; g->j < g->i; g->j++) {
          if ((g->i + g->j) % 3 == 0) continue;
          g->value = g->i * 100 + g->j;
          g->line = 1;
          return 1;
          case 1:;
        }
        g->value = -g->i;
        g->line = 2;
        return 1;
        case 2:;
      }
  }
  g->line = 0;
  return 0;
}
static NOINLINE int coroutines(void) {
  struct generator a = {0}, b = {0};
  int sum = 0;
  for (int i = 0; i < 2500; i++) {
    if (resume(&a)) sum += a.value;
    if (i & 1 && resume(&b)) sum ^= b.value;
  }
  return sum;
}

struct record {
  char name[10];
  u8 age;
  float weight;
  i16 points;
};
static int by_name(const void* a, const void* b) {
  return strcmp(((const struct record*)a)->name, ((const struct record*)b)->name);
}
static int by_age_and_points(const void* a, const void* b) {
  const struct record *p = a, *q = b;
  return p->age != q->age ? p->age - q->age : q->points - p->points;
}
static int by_weight(const void* a, const void* b) {
  float x = ((const struct record*)a)->weight, y = ((const struct record*)b)->weight;
  return (x > y) - (x < y);
}
static NOINLINE int sorted_records(void) {
  static int (*const orders[3])(const void*, const void*) = {by_name, by_age_and_points, by_weight};
  static struct record records[150];
  int sum = 0;
  for (int i = 0; i < 150; i++) {
    for (int k = 0; k < 9; k++) records[i].name[k] = 'a' + buf[i * 9 + k] % 26;
    records[i].age = next() % 90;
    records[i].weight = (next() % 1000) * 0.1f;
    records[i].points = next();
  }
  for (int k = 0; k < 3; k++) {
    qsort(records, 150, sizeof *records, orders[k]);
    for (int i = 0; i < 150; i += 10) sum = sum * 3 + records[i].age;
  }
  return sum;
}

enum event_kind { PRESSED, RELEASED, TICK, MESSAGE, KINDS };
struct event {
  enum event_kind kind;
  int a, b;
};
struct listener {
  void (*heard)(struct listener*, const struct event*);
  struct listener* next;
  int count, last;
};
static void count_all(struct listener* l, const struct event* e) {
  l->count++;
  l->last = e->a;
}
static void add_up(struct listener* l, const struct event* e) {
  l->count += e->a * e->b;
}
static void toggle(struct listener* l, const struct event* e) {
  l->last = !l->last;
  if (l->last) l->count += e->b & 3;
}
static NOINLINE void send(struct listener* const* of_kind, const struct event* e) {
  for (struct listener* l = of_kind[e->kind]; l; l = l->next) l->heard(l, e);
}
static NOINLINE int events(void) {
  struct listener listeners[10], *of_kind[KINDS] = {0};
  int sum = 0;
  for (int i = 0; i < 10; i++) {
    listeners[i] = (struct listener){i % 3 == 0   ? count_all
                                     : i % 3 == 1 ? add_up
                                                  : toggle,
                                     of_kind[i % KINDS], 0, 0};
    of_kind[i % KINDS] = &listeners[i];
  }
  for (int i = 0; i < 2500; i++) {
    struct event e = {buf[i] % KINDS, buf[i + 1], buf[i + 2]};
    send(of_kind, &e);
  }
  for (int i = 0; i < 10; i++) sum += listeners[i].count ^ listeners[i].last;
  return sum;
}

struct scanner;
typedef struct scanner* (*state_function)(struct scanner*, char);
struct scanner {
  state_function state;
  int words, numbers, others;
};
static struct scanner* between(struct scanner* s, char c);
static struct scanner* in_word(struct scanner* s, char c) {
  if ((c < 'a' || c > 'z') && c != '_') {
    s->state = between;
    return between(s, c);
  }
  return s;
}
static struct scanner* in_number(struct scanner* s, char c) {
  if (c >= '0' && c <= '9') return s;
  s->state = between;
  return between(s, c);
}
static NOINLINE struct scanner* between(struct scanner* s, char c) {
  if (c >= 'a' && c <= 'z') {
    s->words++;
    s->state = in_word;
  } else if (c >= '0' && c <= '9') {
    s->numbers++;
    s->state = in_number;
  } else if (c != ' ')
    s->others++;
  return s;
}
static NOINLINE int state_functions(void) {
  struct scanner s = {between, 0, 0, 0};
  for (int k = 0; k < 60; k++)
    for (const char* p =
             "for (i0 = 17; i0 < limit_9; i0 += 3) total = total * 31 + table[i0 % 256];";
         *p; p++)
      s.state(&s, *p);
  return s.words * 10000 + s.numbers * 100 + s.others;
}

static NOINLINE u64 filter_u64(u64 x) {
  return x ^ x >> 3;
}
static NOINLINE u64 scale_u64(u64 x) {
  return x * 5 + 1;
}
static NOINLINE u64 turn_u64(u64 x) {
  return x << 7 | x >> 57;
}
static NOINLINE u64 pipeline(void) {
  u64 (*stages[6])(u64) = {filter_u64, scale_u64, turn_u64, scale_u64, filter_u64, turn_u64};
  u64 x = 1;
  for (int i = 0; i < 2500; i++) {
    for (int k = 0; k < 6; k++) x = stages[k](x);
    if (x & 1) {
      u64 (*first)(u64) = stages[0];
      memmove(stages, stages + 1, 5 * sizeof *stages);
      stages[5] = first;
    }
  }
  return x;
}

struct command {
  const char* name;
  int (*run)(int, int);
};
static int do_add(int a, int b) {
  return a + b;
}
static int do_multiply(int a, int b) {
  return a * b;
}
static int do_limit(int a, int b) {
  return a > b ? b : a;
}
static int do_negate(int a, int b) {
  return b - a;
}
static NOINLINE int commands(void) {
  static const struct command table[] = {
      {"add", do_add}, {"multiply", do_multiply}, {"limit", do_limit}, {"negate", do_negate}};
  static const char* const script[] = {"add",    "limit", "multiply", "nothing",
                                       "negate", "add",   "multiply"};
  int value = 1, unknown = 0;
  for (int i = 0; i < 1500; i++) {
    const struct command* c = table;
    while (c < table + 4 && strcmp(c->name, script[i % 7])) c++;
    if (c == table + 4)
      unknown++;
    else
      value = c->run(value, i & 0xff) & 0xffff;
  }
  return value + unknown;
}

RUN
