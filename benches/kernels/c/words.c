/* Strings: text is split into words, joined, searched, compared; counts in an open hash table grow with it. */
#include "bench.h"
#define ROOM (1 << 15)
typedef struct { const char *start; u32 size, hash, count; } entry;
static char text[ROOM * 8]; static u32 used;
static entry *table; static u32 capacity, filled;
static u32 hash_of(const char *s, u32 n) { u32 h = 0; for (u32 i = 0; i < n; i++) h = h * 31 + (u8)s[i]; return h ^ h >> 15; }
static entry *slot_of(entry *in, u32 room, const char *s, u32 n, u32 h) {
  for (u32 i = h & (room - 1);; i = (i + 1) & (room - 1)) { entry *e = &in[i]; if (!e->start || (e->hash == h && e->size == n && !memcmp(e->start, s, n))) return e; } }
NOINLINE static void grow(void) {
  u32 room = capacity ? capacity * 2 : 32; entry *next = calloc(room, sizeof *next);
  for (u32 i = 0; i < capacity; i++) if (table[i].start) *slot_of(next, room, table[i].start, table[i].size, table[i].hash) = table[i];
  free(table); table = next; capacity = room; }
NOINLINE static u32 count(const char *s, u32 n) {
  if (filled * 4 >= capacity * 3) grow();
  u32 h = hash_of(s, n); entry *e = slot_of(table, capacity, s, n, h);
  if (!e->start) { *e = (entry){s, n, h, 0}; filled++; }
  return ++e->count; }
NOINLINE static void write_text(u32 seed) {
  static const char *const roots[] = {"moun", "sea", "star", "way", "riv", "stone", "wind", "li", "gar", "den", "mo", "ther"}; u32 s = seed; used = 0;
  while (used < ROOM * 4) {
    u32 parts = 1 + rng32(&s) % 3;
    while (parts--) { const char *root = roots[(rng32(&s) >> 8) % 12]; u32 n = (u32)strlen(root); memcpy(text + used, root, n); used += n; }
    text[used++] = rng32(&s) & 15 ? ' ' : '\n'; }
  text[used] = 0; }
NOINLINE static const char *search(const char *in, const char *what) {
  for (; *in; in++) { const char *a = in, *b = what; while (*b && *a == *b) a++, b++; if (!*b) return in; }
  return 0; }
int main(int argc, char **argv) {
  int it = scale(argc, argv, 20); u64 h = 0;
  for (int r = 0; r < it; r++) {
    write_text((u32)r + 77); capacity = filled = 0; table = 0; u32 lines = 0;
    for (char *p = text, *end = text + used; p < end;) {
      char *start = p; while (p < end && *p != ' ' && *p != '\n') { if ((u8)(*p - 'a') < 26 && p == start) *p ^= 32; p++; }
      lines += *p == '\n'; h += count(start, (u32)(p++ - start)); }
    for (const char *at = text; (at = search(at, "star")); at += 4) h = mix64(h, (u64)(at - text));
    for (u32 i = 0; i < capacity; i++) if (table[i].start) h += (u64)table[i].count * table[i].hash;
    h = mix64(h, (u64)filled << 32 | lines); free(table); }
  return report("words", h);
}
