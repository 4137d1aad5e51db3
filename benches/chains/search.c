/* Looking for text in text, for patterns and for numbers in order. */
#include "kernel.h"

static u8 hay[8192];

static NOINLINE void make_hay(u8* h, int letters) {
  for (int i = 0; i < 8191; i++) h[i] = 'a' + buf[i] % letters;
  h[8191] = 0;
}

static NOINLINE int kmp(void) {
  static const char needle[] = "abacabab";
  int fail[8], n = 8, hits = 0, k = 0;
  make_hay(hay, 3);
  fail[0] = 0;
  for (int i = 1; i < n; i++) {
    while (k > 0 && needle[k] != needle[i]) k = fail[k - 1];
    if (needle[k] == needle[i]) k++;
    fail[i] = k;
  }
  k = 0;
  for (int i = 0; hay[i]; i++) {
    while (k > 0 && needle[k] != hay[i]) k = fail[k - 1];
    if (needle[k] == hay[i]) k++;
    if (k == n) {
      hits++;
      k = fail[k - 1];
    }
  }
  return hits;
}

static NOINLINE int horspool_of(const u8* text, int n, const u8* needle, int m) {
  int skip[256], hits = 0;
  for (int i = 0; i < 256; i++) skip[i] = m;
  for (int i = 0; i < m - 1; i++) skip[needle[i]] = m - 1 - i;
  for (int at = 0; at <= n - m; at += skip[text[at + m - 1]]) {
    int i = m - 1;
    while (i >= 0 && text[at + i] == needle[i]) i--;
    hits += i < 0;
  }
  return hits;
}
static NOINLINE int boyer_moore(void) {
  int hits = 0;
  make_hay(hay, 6);
  for (int i = 0; i < 12; i++) hits += horspool_of(hay, 8191, hay + i * 500, 4 + i % 5);
  return hits;
}

static NOINLINE int rabin_karp(void) {
  const u32 prime = 1000003;
  u32 want = 0, have = 0, high = 1;
  int m = 6, hits = 0;
  make_hay(hay, 4);
  for (int i = 0; i < m; i++) {
    want = (want * 256 + hay[4000 + i]) % prime;
    have = (have * 256 + hay[i]) % prime;
    if (i) high = high * 256 % prime;
  }
  for (int i = 0; i + m < 8191; i++) {
    if (have == want && memcmp(hay + i, hay + 4000, m) == 0) hits++;
    have = ((have + prime - hay[i] * high % prime) * 256 + hay[i + m]) % prime;
  }
  return hits;
}

static NOINLINE int plain_search(void) {
  int hits = 0;
  make_hay(hay, 5);
  for (int i = 0; i < 8180; i++) {
    int j = 0;
    while (j < 5 && hay[i + j] == "abcde"[j]) j++;
    if (j == 5) hits++;
  }
  for (const char* p = (const char*)hay; (p = strstr(p, "edcb")) != NULL; p++) hits++;
  for (const u8* p = hay; (p = memchr(p, 'e', hay + 8191 - p)) != NULL; p++) hits++;
  return hits;
}

static int suffix_order(const void* a, const void* b) {
  return strcmp((const char*)hay + *(const int*)a, (const char*)hay + *(const int*)b);
}
static NOINLINE int suffix_array(void) {
  int order[500], best = 0;
  make_hay(hay, 3);
  hay[500] = 0;
  for (int i = 0; i < 500; i++) order[i] = i;
  qsort(order, 500, sizeof(int), suffix_order);
  for (int i = 1; i < 500; i++) {
    const u8 *p = hay + order[i - 1], *q = hay + order[i];
    int common = 0;
    while (p[common] && p[common] == q[common]) common++;
    if (common > best) best = common;
  }
  return best * 1000 + order[0];
}

static NOINLINE int wild(const char* pattern, const char* s) {
  const char *star = NULL, *again = s;
  while (*s) {
    if (*pattern == *s || *pattern == '?') {
      pattern++;
      s++;
    } else if (*pattern == '*') {
      star = pattern++;
      again = s;
    } else if (star) {
      pattern = star + 1;
      s = ++again;
    } else
      return 0;
  }
  while (*pattern == '*') pattern++;
  return *pattern == 0;
}
static NOINLINE int wildcard(void) {
  static const char* const patterns[] = {"*ab?c*", "a*b*c*d", "*.wasm", "??*dd*a", "*abc*abd*"};
  int hits = 0;
  make_hay(hay, 4);
  for (int i = 0; i < 120; i++) {
    char name[33];
    memcpy(name, hay + i * 32, 32);
    name[32] = 0;
    for (int k = 0; k < 5; k++) hits += wild(patterns[k], name);
  }
  return hits;
}

static int match_here(const char* re, const char* s);
static int match_star(int c, const char* re, const char* s) {
  do {
    if (match_here(re, s)) return 1;
  } while (*s != '\0' && (*s++ == c || c == '.'));
  return 0;
}
static NOINLINE int match_here(const char* re, const char* s) {
  if (re[0] == '\0') return 1;
  if (re[1] == '*') return match_star(re[0], re + 2, s);
  if (re[1] == '+') return *s && (re[0] == '.' || re[0] == *s) && match_star(re[0], re + 2, s + 1);
  if (re[0] == '$' && re[1] == '\0') return *s == '\0';
  if (*s != '\0' && (re[0] == '.' || re[0] == *s)) return match_here(re + 1, s + 1);
  return 0;
}
static NOINLINE int regex(void) {
  static const char* const res[] = {"ab*c", "a.*d$", "d+c.b", "ca*b+c"};
  int hits = 0;
  make_hay(hay, 4);
  for (int i = 0; i < 60; i++) {
    char line[41];
    memcpy(line, hay + i * 40, 40);
    line[40] = 0;
    for (int k = 0; k < 4; k++)
      for (const char* s = line; *s; s++)
        if (match_here(res[k], s)) {
          hits += s - line + 1;
          break;
        }
  }
  return hits;
}

struct trie {
  struct trie* child[26];
  int words;
};
static NOINLINE int trie(void) {
  static struct trie pool[1500];
  int used = 1, found = 0;
  memset(pool, 0, sizeof pool);
  make_hay(hay, 8);
  for (int i = 0; i < 400; i++) {
    struct trie* t = pool;
    for (int k = 0; k < 3 + i % 4 && used < 1500; k++) {
      int c = hay[i * 7 + k] - 'a';
      if (!t->child[c]) t->child[c] = &pool[used++];
      t = t->child[c];
    }
    t->words++;
  }
  for (int i = 0; i < 7000; i++) {
    const struct trie* t = pool;
    for (const u8* p = hay + i; *p && (t = t->child[*p - 'a']) != NULL; p++) found += t->words;
  }
  return found;
}

static NOINLINE int lower_bound(const i32* a, int n, i32 key) {
  int low = 0, high = n;
  while (low < high) {
    int middle = low + (high - low) / 2;
    if (a[middle] < key)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}
static NOINLINE int binary_search(void) {
  static i32 a[4096];
  int sum = 0;
  for (int i = 0; i < 4096; i++) a[i] = i * 13 + (buf[i] & 7);
  for (int i = 0; i < 3000; i++) sum += lower_bound(a, 4096, next() % 53248);
  return sum;
}

static int by_key(const void* a, const void* b) {
  u32 x = *(const u32*)a, y = *(const u32*)b;
  return x < y ? -1 : x > y;
}
static NOINLINE int bsearch_records(void) {
  static struct {
    u32 key;
    char name[12];
  } table[500];
  int sum = 0;
  for (u32 i = 0; i < 500; i++) table[i].key = i * i;
  for (u32 i = 0; i < 1500; i++) {
    u32 key = i & 1 ? next() % 250000 : (i % 500) * (i % 500);
    char* hit = bsearch(&key, table, 500, sizeof table[0], by_key);
    sum += hit ? (int)((hit - (char*)table) / sizeof table[0]) : -1;
  }
  return sum;
}

static NOINLINE int shift_and(void) {
  u64 mask[256] = {0}, state = 0;
  int hits = 0;
  make_hay(hay, 3);
  for (int i = 0; i < 7; i++) mask[(u8) "abbacab"[i]] |= 1ull << i;
  for (const u8* p = hay; *p; p++) {
    state = (state << 1 | 1) & mask[*p];
    if (state & 1 << 6) hits++;
  }
  return hits;
}

static NOINLINE int z_function(void) {
  static int z[4000];
  int left = 0, right = 0, sum = 0;
  make_hay(hay, 2);
  for (int i = 1; i < 4000; i++) {
    if (i < right)
      z[i] = z[i - left] < right - i ? z[i - left] : right - i;
    else
      z[i] = 0;
    while (i + z[i] < 4000 && hay[z[i]] == hay[i + z[i]]) z[i]++;
    if (i + z[i] > right) {
      left = i;
      right = i + z[i];
    }
    sum += z[i];
  }
  return sum;
}

RUN
