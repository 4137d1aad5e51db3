/* Memory managed by hand: free lists, buddies, regions, collectors, buffers that grow. */
#include "kernel.h"

static u64 heap_words[4096];

struct block {
  u32 size, used;
  struct block* next;
};
static struct block* first_block;

static NOINLINE void* take(u32 size) {
  size = (size + 7) & ~7u;
  for (struct block* b = first_block; b; b = b->next) {
    if (b->used || b->size < size) continue;
    if (b->size >= size + sizeof *b + 8) {
      struct block* rest = (struct block*)((u8*)(b + 1) + size);
      rest->size = b->size - size - sizeof *b;
      rest->used = 0;
      rest->next = b->next;
      b->size = size;
      b->next = rest;
    }
    b->used = 1;
    return b + 1;
  }
  return NULL;
}
static NOINLINE void give(void* p) {
  ((struct block*)p - 1)->used = 0;
  for (struct block* b = first_block; b; b = b->next)
    while (!b->used && b->next && !b->next->used) {
      b->size += b->next->size + sizeof *b;
      b->next = b->next->next;
    }
}
static NOINLINE int first_fit(void) {
  void* held[64] = {0};
  int failed = 0;
  first_block = (struct block*)heap_words;
  first_block->size = sizeof heap_words - sizeof *first_block;
  first_block->used = 0;
  first_block->next = NULL;
  for (int i = 0; i < 1200; i++) {
    u32 k = next() & 63;
    if (held[k]) {
      give(held[k]);
      held[k] = NULL;
    } else {
      held[k] = take(next() % 700 + 1);
      if (held[k])
        memset(held[k], i, 8);
      else
        failed++;
    }
  }
  return failed;
}

static u8 buddy_state[512];
static NOINLINE int buddy_take(int node, int size, int want) {
  if (buddy_state[node] == 2 || size < want) return -1;
  if (size == want) {
    if (buddy_state[node] != 0) return -1;
    buddy_state[node] = 2;
    return node;
  }
  int at = buddy_take(2 * node + 1, size / 2, want);
  if (at < 0) at = buddy_take(2 * node + 2, size / 2, want);
  if (at >= 0 && buddy_state[node] == 0) buddy_state[node] = 1;
  return at;
}
static NOINLINE void buddy_give(int node) {
  buddy_state[node] = 0;
  while (node > 0) {
    int other = ((node - 1) ^ 1) + 1;
    if (buddy_state[other] != 0) break;
    node = (node - 1) / 2;
    buddy_state[node] = 0;
  }
}
static NOINLINE int buddies(void) {
  int held[40], n = 0, failed = 0;
  memset(buddy_state, 0, sizeof buddy_state);
  for (int i = 0; i < 900; i++) {
    if (n == 40 || (n > 0 && next() % 3 == 0)) {
      int k = next() % n;
      buddy_give(held[k]);
      held[k] = held[--n];
    } else {
      int at = buddy_take(0, 256, 1 << next() % 6);
      if (at >= 0)
        held[n++] = at;
      else
        failed++;
    }
  }
  return failed * 100 + n;
}

struct region {
  u8 *at, *end;
};
static NOINLINE void* region_take(struct region* r, size_t size, size_t align) {
  uintptr_t p = ((uintptr_t)r->at + align - 1) & ~(align - 1);
  if (p + size > (uintptr_t)r->end) return NULL;
  r->at = (u8*)(p + size);
  return (void*)p;
}
struct person {
  char* name;
  int age;
  struct person* next;
};
static NOINLINE int regions(void) {
  int sum = 0;
  for (int k = 0; k < 8; k++) {
    struct region r = {(u8*)heap_words, (u8*)(heap_words + 4096)};
    struct person* list = NULL;
    for (int i = 0; i < 500; i++) {
      struct person* p = region_take(&r, sizeof *p, _Alignof(struct person));
      size_t n = 3 + i % 9;
      char* name = region_take(&r, n + 1, 1);
      if (!p || !name) break;
      for (size_t c = 0; c < n; c++) name[c] = 'a' + (i + c) % 26;
      name[n] = 0;
      p->name = name;
      p->age = i % 90;
      p->next = list;
      list = p;
    }
    for (const struct person* p = list; p; p = p->next) sum += p->age * p->name[1];
  }
  return sum;
}

struct object {
  u8 marked, kind;
  u16 next_free;
  u16 fields[2];
};
static struct object objects[1000];
static NOINLINE void mark(u16 at) {
  while (at && !objects[at].marked) {
    objects[at].marked = 1;
    mark(objects[at].fields[0]);
    at = objects[at].fields[1];
  }
}
static NOINLINE int mark_sweep(void) {
  u16 roots[16] = {0}, free_list = 0;
  int collections = 0, freed = 0;
  memset(objects, 0, sizeof objects);
  for (u16 i = 999; i > 0; i--) {
    objects[i].next_free = free_list;
    free_list = i;
  }
  for (int i = 0; i < 6000; i++) {
    if (!free_list) {
      collections++;
      for (int k = 0; k < 16; k++) mark(roots[k]);
      for (u16 k = 1; k < 1000; k++) {
        if (!objects[k].marked) {
          objects[k].next_free = free_list;
          free_list = k;
          freed++;
        }
        objects[k].marked = 0;
      }
      if (!free_list) memset(roots, 0, sizeof roots);
      continue;
    }
    u16 at = free_list;
    free_list = objects[at].next_free;
    u32 r = next();
    objects[at].fields[0] = r & 64 ? roots[r & 15] : 0;
    objects[at].fields[1] = r & 256 ? roots[r >> 10 & 15] : 0;
    roots[r >> 20 & 15] = at;
  }
  return collections * 10000 + freed;
}

struct counted {
  int references;
  struct counted *left, *right;
};
static int alive;
static NOINLINE void release(struct counted* c) {
  if (!c || --c->references > 0) return;
  release(c->left);
  release(c->right);
  free(c);
  alive--;
}
static NOINLINE int reference_counts(void) {
  struct counted* slots[32] = {0};
  int most = 0;
  for (int i = 0; i < 3000; i++) {
    struct counted *c = malloc(sizeof *c), *l = slots[next() & 31], *r = slots[next() & 31];
    if (i % 50 == 0) l = r = NULL;
    c->references = 1;
    c->left = l;
    c->right = r;
    if (l) l->references++;
    if (r) r->references++;
    if (++alive > most) most = alive;
    struct counted** slot = &slots[next() & 31];
    release(*slot);
    *slot = c;
  }
  for (int i = 0; i < 32; i++) release(slots[i]);
  return most;
}

struct vector {
  int *items, count, room;
};
static NOINLINE void append(struct vector* v, int x) {
  if (v->count == v->room) {
    v->room = v->room ? v->room * 2 : 8;
    v->items = realloc(v->items, v->room * sizeof *v->items);
  }
  v->items[v->count++] = x;
}
static NOINLINE int vectors(void) {
  struct vector v[8] = {{0}};
  int sum = 0;
  for (int i = 0; i < 8000; i++) append(&v[next() & 7], i);
  for (int i = 0; i < 8; i++) {
    for (int k = 0, keep = 0; k < v[i].count; k++)
      if (v[i].items[k] % 3 != 0) {
        v[i].items[keep++] = v[i].items[k];
        sum += keep;
      }
    free(v[i].items);
  }
  return sum;
}

static NOINLINE int gap_buffer(void) {
  static char text[2048];
  int before = 0, after = 2048, sum = 0;
  for (int i = 0; i < 2500; i++) {
    u32 r = next() >> 8;
    int to = r % (2048 - (after - before) + 1);
    if (i % 4 == 0) {
      while (before > to) text[--after] = text[--before];
      while (before < to) text[before++] = text[after++];
    }
    if (r & 0x10000 && before > 0)
      before--;
    else if (before < after)
      text[before++] = 'a' + r % 26;
  }
  for (int i = 0; i < before; i++) sum += text[i];
  for (int i = after; i < 2048; i++) sum ^= text[i] << 3;
  return sum;
}

struct builder {
  char* text;
  size_t length, room;
};
static NOINLINE void add_text(struct builder* b, const char* s, size_t n) {
  if (b->length + n + 1 > b->room) {
    while (b->length + n + 1 > b->room) b->room = b->room ? b->room + b->room / 2 : 16;
    b->text = realloc(b->text, b->room);
  }
  memcpy(b->text + b->length, s, n);
  b->text[b->length += n] = '\0';
}
static NOINLINE int string_builder(void) {
  struct builder b = {0};
  for (int i = 0; i < 1500; i++) {
    add_text(&b, "item ", 5);
    char digits[8];
    int n = 0, v = i;
    do digits[7 - n++] = '0' + v % 10;
    while (v /= 10);
    add_text(&b, digits + 8 - n, n);
    add_text(&b, i % 5 ? ", " : ";\n", 2);
  }
  int sum = b.length;
  for (size_t i = 0; i < b.length; i++) sum += b.text[i] == '\n';
  free(b.text);
  return sum;
}

static NOINLINE int slab(void) {
  static u32 bitmap[32];
  static u8 payload[1024][16];
  int held[256], n = 0, sum = 0;
  memset(bitmap, 0, sizeof bitmap);
  for (int i = 0; i < 6000; i++) {
    if (n < 256 && (n == 0 || next() & 1)) {
      int word = 0;
      while (word < 32 && bitmap[word] == 0xffffffff) word++;
      int bit = __builtin_ctz(~bitmap[word]);
      bitmap[word] |= 1u << bit;
      held[n++] = word * 32 + bit;
      payload[word * 32 + bit][0] = i;
    } else {
      int k = next() % n, at = held[k];
      held[k] = held[--n];
      bitmap[at / 32] &= ~(1u << at % 32);
      sum += payload[at][0];
    }
  }
  return sum;
}

RUN
