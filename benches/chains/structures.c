/* Structures that hold things in order: balanced trees, skip lists, caches, queues. */
#include "kernel.h"

typedef struct avl {
  struct avl *left, *right;
  int key, height;
} avl;
static avl avl_pool[1200];
static int avl_used;
static int height_of(const avl* t) {
  return t ? t->height : 0;
}
static void update(avl* t) {
  int l = height_of(t->left), r = height_of(t->right);
  t->height = (l > r ? l : r) + 1;
}
static avl* rotate_right(avl* t) {
  avl* l = t->left;
  t->left = l->right;
  l->right = t;
  update(t);
  update(l);
  return l;
}
static avl* rotate_left(avl* t) {
  avl* r = t->right;
  t->right = r->left;
  r->left = t;
  update(t);
  update(r);
  return r;
}
static NOINLINE avl* avl_insert(avl* t, int key) {
  if (!t) {
    t = &avl_pool[avl_used++];
    *t = (avl){NULL, NULL, key, 1};
    return t;
  }
  if (key < t->key)
    t->left = avl_insert(t->left, key);
  else if (key > t->key)
    t->right = avl_insert(t->right, key);
  else
    return t;
  update(t);
  int lean = height_of(t->left) - height_of(t->right);
  if (lean > 1) {
    if (key > t->left->key) t->left = rotate_left(t->left);
    return rotate_right(t);
  }
  if (lean < -1) {
    if (key < t->right->key) t->right = rotate_right(t->right);
    return rotate_left(t);
  }
  return t;
}
static NOINLINE int avl_tree(void) {
  avl* root = NULL;
  int found = 0;
  avl_used = 0;
  for (int i = 0; i < 1000; i++) root = avl_insert(root, next() % 5000);
  for (int i = 0; i < 2000; i++) {
    int key = next() % 5000;
    const avl* t = root;
    while (t && t->key != key) t = key < t->key ? t->left : t->right;
    found += t != NULL;
  }
  return found * 100 + root->height;
}

struct rb {
  struct rb* child[2];
  struct rb* parent;
  u32 key;
  u8 red;
};
static struct rb* rb_root;
static NOINLINE void rb_rotate(struct rb* x, int side) {
  struct rb *y = x->child[!side], *p = x->parent;
  x->child[!side] = y->child[side];
  if (y->child[side]) y->child[side]->parent = x;
  y->parent = p;
  if (!p)
    rb_root = y;
  else
    p->child[p->child[1] == x] = y;
  y->child[side] = x;
  x->parent = y;
}
static NOINLINE void rb_insert(struct rb* n) {
  struct rb *p = NULL, **at = &rb_root;
  while (*at) {
    p = *at;
    at = &p->child[n->key >= p->key];
  }
  n->parent = p;
  n->child[0] = n->child[1] = NULL;
  n->red = 1;
  *at = n;
  while ((p = n->parent) && p->red) {
    struct rb* g = p->parent;
    int side = g->child[1] == p;
    struct rb* uncle = g->child[!side];
    if (uncle && uncle->red) {
      uncle->red = p->red = 0;
      g->red = 1;
      n = g;
      continue;
    }
    if (n == p->child[!side]) {
      rb_rotate(p, side);
      n = p;
      p = n->parent;
    }
    p->red = 0;
    g->red = 1;
    rb_rotate(g, !side);
  }
  rb_root->red = 0;
}
static NOINLINE int red_black(void) {
  static struct rb pool[1200];
  u64 sum = 0;
  rb_root = NULL;
  for (int i = 0; i < 1200; i++) {
    pool[i].key = next();
    rb_insert(&pool[i]);
  }
  struct rb* n = rb_root;
  while (n->child[0]) n = n->child[0];
  while (n) {
    sum = sum * 3 + n->key;
    if (n->child[1]) {
      n = n->child[1];
      while (n->child[0]) n = n->child[0];
    } else {
      while (n->parent && n->parent->child[1] == n) n = n->parent;
      n = n->parent;
    }
  }
  return sum;
}

enum { LEVELS = 10 };
struct tower {
  int key, value;
  struct tower* next[LEVELS];
};
static NOINLINE int skip_list(void) {
  static struct tower pool[1001];
  int used = 1, found = 0;
  memset(pool, 0, sizeof pool);
  for (int i = 0; i < 3000; i++) {
    struct tower *before[LEVELS], *t = pool;
    int key = next() % 4000;
    for (int level = LEVELS - 1; level >= 0; level--) {
      while (t->next[level] && t->next[level]->key < key) t = t->next[level];
      before[level] = t;
    }
    t = t->next[0];
    if (t && t->key == key) {
      found += ++t->value;
      continue;
    }
    if (used == 1001) continue;
    struct tower* fresh = &pool[used++];
    fresh->key = key;
    int levels = 1;
    while (levels < LEVELS && next() & 0x100) levels++;
    for (int level = 0; level < levels; level++) {
      fresh->next[level] = before[level]->next[level];
      before[level]->next[level] = fresh;
    }
  }
  return found + used;
}

enum { ORDER = 8 };
struct page {
  u16 count, leaf;
  u32 keys[ORDER];
  struct page* down[ORDER + 1];
};
static struct page pages[600];
static int pages_used;
static NOINLINE void split(struct page* p, int at) {
  struct page *full = p->down[at], *fresh = &pages[pages_used++];
  const int half = ORDER / 2;
  fresh->leaf = full->leaf;
  fresh->count = half - 1;
  memcpy(fresh->keys, full->keys + half + 1, (half - 1) * sizeof(u32));
  if (!full->leaf) memcpy(fresh->down, full->down + half + 1, half * sizeof(struct page*));
  full->count = half;
  for (int i = p->count; i > at; i--) {
    p->keys[i] = p->keys[i - 1];
    p->down[i + 1] = p->down[i];
  }
  p->keys[at] = full->keys[half];
  p->down[at + 1] = fresh;
  p->count++;
}
static NOINLINE int b_tree(void) {
  struct page* root = &pages[0];
  int found = 0;
  memset(pages, 0, sizeof pages);
  pages_used = 1;
  root->leaf = 1;
  for (int i = 0; i < 1200; i++) {
    u32 key = next() % 100000;
    if (root->count == ORDER) {
      struct page* top = &pages[pages_used++];
      top->down[0] = root;
      top->leaf = 0;
      split(top, 0);
      root = top;
    }
    struct page* p = root;
    for (;;) {
      int at = 0;
      while (at < p->count && key > p->keys[at]) at++;
      if (p->leaf) {
        memmove(p->keys + at + 1, p->keys + at, (p->count - at) * sizeof(u32));
        p->keys[at] = key;
        p->count++;
        break;
      }
      if (p->down[at]->count == ORDER) {
        split(p, at);
        if (key > p->keys[at]) at++;
      }
      p = p->down[at];
    }
  }
  for (int i = 0; i < 1500; i++) {
    u32 key = next() % 100000;
    for (const struct page* p = root; p;) {
      int low = 0, high = p->count;
      while (low < high) {
        int middle = (low + high) >> 1;
        if (p->keys[middle] < key)
          low = middle + 1;
        else
          high = middle;
      }
      if (low < p->count && p->keys[low] == key) {
        found++;
        break;
      }
      p = p->leaf ? NULL : p->down[low];
    }
  }
  return found * 1000 + pages_used;
}

struct cached {
  struct cached *newer, *older, *chain;
  u32 key, value;
};
static NOINLINE int lru_cache(void) {
  static struct cached pool[64], *slots[128];
  struct cached ends;
  int hits = 0, used = 0;
  ends.newer = ends.older = &ends;
  memset(slots, 0, sizeof slots);
  for (int i = 0; i < 5000; i++) {
    u32 key = next() % 50 * (next() % 4), slot = key * 2654435761u >> 25;
    struct cached* c = slots[slot];
    while (c && c->key != key) c = c->chain;
    if (c) {
      hits++;
      c->older->newer = c->newer;
      c->newer->older = c->older;
    } else {
      if (used < 64)
        c = &pool[used++];
      else {
        c = ends.newer;
        c->newer->older = &ends;
        ends.newer = c->newer;
        struct cached** p = &slots[c->key * 2654435761u >> 25];
        while (*p != c) p = &(*p)->chain;
        *p = c->chain;
      }
      c->key = key;
      c->value = key * key;
      c->chain = slots[slot];
      slots[slot] = c;
    }
    c->older = ends.older;
    c->newer = &ends;
    ends.older->newer = c;
    ends.older = c;
  }
  return hits;
}

struct entry {
  const char* key;
  u32 hash;
  int value;
  struct entry* next;
};
static NOINLINE u32 hash_text(const char* s) {
  u32 h = 0;
  while (*s) h = h * 31 + (u8)*s++;
  return h;
}
static NOINLINE int string_map(void) {
  static struct entry pool[300];
  static char names[300][8];
  struct entry* buckets[64] = {0};
  int used = 0, sum = 0;
  for (int i = 0; i < 1500; i++) {
    char name[8];
    u32 id = next() % 300;
    name[0] = 'k';
    name[1] = 'a' + id % 26;
    name[2] = 'a' + id / 26;
    name[3] = '0' + id % 10;
    name[4] = 0;
    u32 h = hash_text(name);
    struct entry* e = buckets[h & 63];
    while (e && (e->hash != h || strcmp(e->key, name) != 0)) e = e->next;
    if (!e) {
      e = &pool[used];
      strcpy(names[used++], name);
      *e = (struct entry){names[used - 1], h, 0, buckets[h & 63]};
      buckets[h & 63] = e;
    }
    sum += ++e->value;
  }
  return sum + used;
}

struct timer {
  u64 due;
  int id;
};
static NOINLINE int timers(void) {
  static struct timer queue[256];
  int n = 0, fired = 0, sum = 0;
  u64 now = 0;
  for (int i = 0; i < 2500; i++) {
    if (n < 200) {
      struct timer t = {now + next() % 1000, i};
      int at = n++;
      while (at > 0) {
        int up = (at - 1) >> 2;
        if (queue[up].due <= t.due) break;
        queue[at] = queue[up];
        at = up;
      }
      queue[at] = t;
    }
    now += next() % 10;
    while (n > 0 && queue[0].due <= now) {
      sum += queue[0].id;
      fired++;
      struct timer last = queue[--n];
      int at = 0;
      for (;;) {
        int least = 4 * at + 1, end = least + 4 < n ? least + 4 : n;
        if (least >= n) break;
        for (int c = least + 1; c < end; c++)
          if (queue[c].due < queue[least].due) least = c;
        if (queue[least].due >= last.due) break;
        queue[at] = queue[least];
        at = least;
      }
      queue[at] = last;
    }
  }
  return sum + fired;
}

static NOINLINE int deque(void) {
  static int items[4000], window[4000];
  int head = 0, tail = 0, sum = 0;
  for (int i = 0; i < 4000; i++) {
    items[i] = next() % 1000;
    while (tail > head && items[window[tail - 1]] <= items[i]) tail--;
    window[tail++] = i;
    if (window[head] <= i - 50) head++;
    sum += items[window[head]];
  }
  return sum;
}

static NOINLINE int fenwick(void) {
  static i64 sums[2049];
  i64 total = 0;
  memset(sums, 0, sizeof sums);
  for (int i = 0; i < 2500; i++) {
    u32 at = next() % 2048 + 1;
    for (u32 k = at; k <= 2048; k += k & -k) sums[k] += i;
    for (u32 k = at / 2; k > 0; k &= k - 1) total += sums[k];
  }
  return total;
}

static NOINLINE int segment_tree(void) {
  static int least[2048];
  int sum = 0;
  for (int i = 0; i < 1024; i++) least[1024 + i] = next() % 10000;
  for (int i = 1023; i > 0; i--)
    least[i] = least[2 * i] < least[2 * i + 1] ? least[2 * i] : least[2 * i + 1];
  for (int k = 0; k < 1500; k++) {
    int l = next() % 512 + 1024, r = l + next() % 500, m = 1 << 30;
    for (; l < r; l >>= 1, r >>= 1) {
      if (l & 1) {
        if (least[l] < m) m = least[l];
        l++;
      }
      if (r & 1) {
        r--;
        if (least[r] < m) m = least[r];
      }
    }
    sum += m & 0xff;
  }
  return sum;
}

RUN
