/* Dot products: f32 in four sums, i16 in pairs. */
#include "bench.h"
#include <wasm_simd128.h>
#define N 4096
static float fa[N], fb[N]; static int16_t ia[N], ib[N];
NOINLINE static float dot_f32(const float *a, const float *b, int n) {
  v128_t s0 = wasm_f32x4_const_splat(0), s1 = s0;
  for (int i = 0; i < n; i += 8) {
    s0 = wasm_f32x4_add(s0, wasm_f32x4_mul(wasm_v128_load(a + i), wasm_v128_load(b + i)));
    s1 = wasm_f32x4_add(s1, wasm_f32x4_mul(wasm_v128_load(a + i + 4), wasm_v128_load(b + i + 4))); }
  v128_t s = wasm_f32x4_add(s0, s1);
  return wasm_f32x4_extract_lane(s, 0) + wasm_f32x4_extract_lane(s, 1) + wasm_f32x4_extract_lane(s, 2) + wasm_f32x4_extract_lane(s, 3); }
NOINLINE static i32 dot_i16(const int16_t *a, const int16_t *b, int n) {
  v128_t s = wasm_i32x4_const_splat(0);
  for (int i = 0; i < n; i += 8) s = wasm_i32x4_add(s, wasm_i32x4_dot_i16x8(wasm_v128_load(a + i), wasm_v128_load(b + i)));
  return wasm_i32x4_extract_lane(s, 0) + wasm_i32x4_extract_lane(s, 1) + wasm_i32x4_extract_lane(s, 2) + wasm_i32x4_extract_lane(s, 3); }
int main(int argc, char **argv) {
  int it = scale(argc, argv, 3000); u32 s = 99; u64 h = 0;
  for (int i = 0; i < N; i++) { fa[i] = (float)(rng32(&s) & 255) / 16; fb[i] = (float)(rng32(&s) & 127) / 8; ia[i] = (int16_t)rng32(&s); ib[i] = (int16_t)(rng32(&s) & 1023); }
  for (int r = 0; r < it; r++) {
    fa[r % N] += 0.25f; ib[r % N] ^= (int16_t)(r & 3);
    h = mix64(h, bits_of(dot_f32(fa, fb, N))); h = mix64(h, (u32)dot_i16(ia, ib, N)); }
  return report("dot", h);
}
