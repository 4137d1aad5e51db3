/* Mixed work, as a controller has: a linked list, small integer matrices, a state machine over text, CRC-16 of it all. */
#include "bench.h"
#define NODES 90
#define DIM 11
#define TEXT 500
typedef struct node { struct node *next; i32 key, tag; } node;
static node nodes[NODES];
static i32 left[DIM][DIM], right[DIM][DIM], product[DIM][DIM];
static char text[TEXT + 1];

static u32 crc16(u32 value, u32 crc) {
  for (int bit = 0; bit < 16; bit++, value >>= 1) { u32 low = (value ^ crc) & 1; crc >>= 1; if (low) crc ^= 0xA001; }
  return crc; }

/* List: reverse, look up, sort by merging runs of doubling length. */
static node *reverse(node *list) { node *done = 0; while (list) { node *next = list->next; list->next = done; done = list; list = next; } return done; }
static node *find(node *list, i32 key) { while (list && list->key != key) list = list->next; return list; }
typedef i32 (*order)(const node *, const node *);
static i32 by_key(const node *a, const node *b) { return a->key - b->key; }
static i32 by_tag(const node *a, const node *b) { return a->tag - b->tag; }
NOINLINE static node *sort(node *list, order cmp) {
  for (int width = 1;; width *= 2) {
    node *rest = list, **tail = &list; int merges = 0;
    while (rest) {
      node *a = rest, *b = rest; int na = 0, nb = width; merges++;
      while (na < width && b) { b = b->next; na++; }
      while (na > 0 || (nb > 0 && b)) {
        node *taken;
        if (na > 0 && (nb == 0 || !b || cmp(a, b) <= 0)) { taken = a; a = a->next; na--; }
        else { taken = b; b = b->next; nb--; }
        *tail = taken; tail = &taken->next; }
      rest = b; }
    *tail = 0;
    if (merges <= 1) return list; } }
static u32 lists(u32 seed, u32 crc) {
  u32 s = seed;
  for (int i = 0; i < NODES; i++) { nodes[i].key = (i32)(rng32(&s) & 0x7FFF); nodes[i].tag = i; nodes[i].next = i + 1 < NODES ? &nodes[i + 1] : 0; }
  node *list = nodes; u32 met = 0;
  for (int i = 0; i < 12; i++) { node *hit = find(list, nodes[rng32(&s) % NODES].key); met += hit ? (u32)hit->tag : 1; list = reverse(list); }
  list = sort(list, by_key);
  for (node *n = list; n; n = n->next) crc = crc16((u32)n->key, crc);
  list = sort(list, by_tag);
  return crc16(met, crc16((u32)list->key, crc)); }

/* Matrices: product, product by a constant, the sum of what exceeds a bound. */
NOINLINE static u32 matrices(u32 seed, u32 crc) {
  u32 s = seed; i32 sum = 0;
  for (int i = 0; i < DIM; i++) for (int j = 0; j < DIM; j++) { left[i][j] = (i32)(rng32(&s) & 255) - 100; right[i][j] = (i32)(rng32(&s) & 127); }
  for (int i = 0; i < DIM; i++) for (int j = 0; j < DIM; j++) { i32 dot = 0; for (int k = 0; k < DIM; k++) dot += left[i][k] * right[k][j]; product[i][j] = dot; }
  for (int i = 0; i < DIM; i++) for (int j = 0; j < DIM; j++) { product[i][j] = (product[i][j] >> 2 & 15) * (product[i][j] >> 5 & 127); if (product[i][j] > 600) sum += 10; else sum -= product[i][j] & 3; }
  return crc16((u32)sum, crc); }

/* Text: which fields are integers, decimals, numbers with exponents, or none. */
enum { START, SIGN, WHOLE, POINT, FRACTION, MARK, EXPONENT, WRONG, STATES };
static int step(int state, char c) {
  int digit = c >= '0' && c <= '9';
  switch (state) {
    case START: return digit ? WHOLE : c == '-' || c == '+' ? SIGN : c == '.' ? POINT : WRONG;
    case SIGN: return digit ? WHOLE : c == '.' ? POINT : WRONG;
    case WHOLE: return digit ? WHOLE : c == '.' ? FRACTION : c == 'e' ? MARK : WRONG;
    case POINT: return digit ? FRACTION : WRONG;
    case FRACTION: return digit ? FRACTION : c == 'e' ? MARK : WRONG;
    case MARK: return digit || c == '-' ? EXPONENT : WRONG;
    case EXPONENT: return digit ? EXPONENT : WRONG;
    default: return WRONG; } }
NOINLINE static u32 fields(u32 seed, u32 crc) {
  static const char letters[] = "0123456789012345678.-e,,,x"; u32 s = seed, ends[STATES] = {0}, steps[STATES] = {0}; int state = START;
  for (int i = 0; i < TEXT; i++) text[i] = letters[rng32(&s) % (sizeof letters - 1)];
  for (char *p = text; *p; p++) {
    if (*p == ',') { ends[state]++; state = START; continue; }
    state = step(state, *p); steps[state]++; }
  for (int i = 0; i < STATES; i++) crc = crc16(ends[i] ^ steps[i] << 4, crc);
  return crc; }

int main(int argc, char **argv) {
  int it = scale(argc, argv, 7000); u32 crc = 0xFFFF; u64 h = 0;
  for (int i = 0; i < it; i++) { crc = lists((u32)i * 2 + 1, crc); for (int k = 0; k < 2; k++) crc = matrices(crc + (u32)k + 1, crc); crc = fields(crc + 1, crc); h = mix64(h, crc); }
  return report("mixed", h);
}
