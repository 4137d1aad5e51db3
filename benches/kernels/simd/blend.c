/* RGBA: one picture over another by its alpha, four pixels at a time in 16-bit halves; then to grey. */
#include "bench.h"
#include <wasm_simd128.h>
#define N (256 * 64)
static u32 over[N], under[N], out[N];
static v128_t div255(v128_t x) { x = wasm_i16x8_add(x, wasm_i16x8_const_splat(128)); return wasm_u16x8_shr(wasm_i16x8_add(x, wasm_u16x8_shr(x, 8)), 8); }
static v128_t mix(v128_t a, v128_t b, v128_t alpha) {
  return div255(wasm_i16x8_add(wasm_i16x8_mul(a, alpha), wasm_i16x8_mul(b, wasm_i16x8_sub(wasm_i16x8_const_splat(255), alpha)))); }
NOINLINE static void blend(u32 *to, const u32 *a, const u32 *b, int n) {
  for (int i = 0; i < n; i += 4) {
    v128_t x = wasm_v128_load(a + i), y = wasm_v128_load(b + i), alpha = wasm_i8x16_shuffle(x, x, 3, 3, 3, 3, 7, 7, 7, 7, 11, 11, 11, 11, 15, 15, 15, 15);
    v128_t low = mix(wasm_u16x8_extend_low_u8x16(x), wasm_u16x8_extend_low_u8x16(y), wasm_u16x8_extend_low_u8x16(alpha));
    v128_t high = mix(wasm_u16x8_extend_high_u8x16(x), wasm_u16x8_extend_high_u8x16(y), wasm_u16x8_extend_high_u8x16(alpha));
    wasm_v128_store(to + i, wasm_u8x16_narrow_i16x8(low, high)); } }
NOINLINE static u32 grey(const u32 *p, int n) {
  v128_t sum = wasm_i32x4_const_splat(0), byte = wasm_i32x4_const_splat(255);
  for (int i = 0; i < n; i += 4) {
    v128_t x = wasm_v128_load(p + i), r = wasm_v128_and(x, byte), g = wasm_v128_and(wasm_u32x4_shr(x, 8), byte), b = wasm_v128_and(wasm_u32x4_shr(x, 16), byte);
    v128_t y = wasm_i32x4_add(wasm_i32x4_add(wasm_i32x4_mul(r, wasm_i32x4_const_splat(77)), wasm_i32x4_mul(g, wasm_i32x4_const_splat(150))), wasm_i32x4_mul(b, wasm_i32x4_const_splat(29)));
    sum = wasm_i32x4_add(sum, wasm_u32x4_shr(y, 8)); }
  return (u32)(wasm_i32x4_extract_lane(sum, 0) + wasm_i32x4_extract_lane(sum, 1) + wasm_i32x4_extract_lane(sum, 2) + wasm_i32x4_extract_lane(sum, 3)); }
int main(int argc, char **argv) {
  int it = scale(argc, argv, 200); u32 s = 3; u64 h = 0;
  for (int i = 0; i < N; i++) { over[i] = rng32(&s); under[i] = rng32(&s) | 0xFF000000u; }
  for (int r = 0; r < it; r++) { over[(u32)r * 31 % N] += 0x01010101u; blend(out, over, r & 1 ? out : under, N); h = mix64(h, grey(out, N)); }
  return report("blend", h);
}
