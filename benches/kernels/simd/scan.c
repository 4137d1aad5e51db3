/* Scanning bytes, sixteen at a time: the first of one byte, the number of another, the first of either of two. */
#include "bench.h"
#include <wasm_simd128.h>
#define N (1 << 16)
static u8 text[N + 16];
NOINLINE static const u8 *first(const u8 *p, const u8 *end, u8 c) {
  v128_t want = wasm_i8x16_splat((int8_t)c);
  for (; p + 16 <= end; p += 16) { u32 mask = wasm_i8x16_bitmask(wasm_i8x16_eq(wasm_v128_load(p), want)); if (mask) return p + __builtin_ctz(mask); }
  while (p < end && *p != c) p++;
  return p; }
NOINLINE static const u8 *first_of(const u8 *p, const u8 *end, u8 c, u8 d) {
  v128_t one = wasm_i8x16_splat((int8_t)c), other = wasm_i8x16_splat((int8_t)d);
  for (; p + 16 <= end; p += 16) {
    v128_t in = wasm_v128_load(p), hit = wasm_v128_or(wasm_i8x16_eq(in, one), wasm_i8x16_eq(in, other));
    if (wasm_v128_any_true(hit)) return p + __builtin_ctz(wasm_i8x16_bitmask(hit)); }
  while (p < end && *p != c && *p != d) p++;
  return p; }
NOINLINE static u32 number(const u8 *p, const u8 *end, u8 c) {
  v128_t want = wasm_i8x16_splat((int8_t)c); u32 n = 0;
  for (; p + 16 <= end; p += 16) n += (u32)__builtin_popcount(wasm_i8x16_bitmask(wasm_i8x16_eq(wasm_v128_load(p), want)));
  for (; p < end; p++) n += *p == c;
  return n; }
int main(int argc, char **argv) {
  int it = scale(argc, argv, 400); u32 s = 7; u64 h = 0; const u8 *end = text + N;
  for (int i = 0; i < N; i++) { u32 r = rng32(&s); text[i] = r % 700 == 0 ? '\n' : r % 397 == 0 ? '"' : (u8)('a' + (r >> 8) % 26); }
  for (int r = 0; r < it; r++) {
    u32 lines = 0; for (const u8 *p = text; (p = first(p, end, '\n')) < end; p++) lines++;
    u32 marks = 0; for (const u8 *p = text; (p = first_of(p, end, '"', '\\')) < end; p++) marks++;
    h = mix64(h, (u64)lines << 32 | marks); h = mix64(h, number(text, end, (u8)('a' + r % 26))); text[(u32)r * 101 % N] = 'z'; }
  return report("scan", h);
}
