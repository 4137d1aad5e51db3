/* i64 mixing: splitmix, xorshift with rotations, 128-bit products in halves, a Feistel network on the results. */
#include "bench.h"
static u64 rotl(u64 x, int k) { return x << k | x >> (-k & 63); }
static u64 splitmix(u64 *s) { u64 z = *s += 0x9E3779B97F4A7C15ull; z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9ull; z = (z ^ z >> 27) * 0x94D049BB133111EBull; return z ^ z >> 31; }
static u64 state[4];
static u64 xoshiro(void) {
  u64 out = rotl(state[1] * 5, 7) * 9, t = state[1] << 17;
  state[2] ^= state[0]; state[3] ^= state[1]; state[1] ^= state[2]; state[0] ^= state[3]; state[2] ^= t; state[3] = rotl(state[3], 45); return out; }
static u64 fold(u64 a, u64 b) {
  u64 al = (u32)a, ah = a >> 32, bl = (u32)b, bh = b >> 32, low = al * bl, m1 = ah * bl + (low >> 32), m2 = al * bh + (u32)m1;
  return (m2 << 32 | (u32)low) ^ (ah * bh + (m1 >> 32) + (m2 >> 32)); }
static u64 feistel(u64 x, const u64 *keys) {
  u32 l = (u32)(x >> 32), r = (u32)x;
  for (int i = 0; i < 8; i++) { u64 f = (r ^ keys[i]) * 0xD6E8FEB86659FD93ull; u32 t = l ^ (u32)(f >> 32); l = r; r = t; }
  return (u64)l << 32 | r; }
NOINLINE static u64 round_of(u64 seed, u64 h, int n) {
  u64 keys[8], s = seed;
  for (int i = 0; i < 8; i++) keys[i] = splitmix(&s);
  for (int i = 0; i < 4; i++) state[i] = splitmix(&s);
  for (int i = 0; i < n; i++) { u64 x = xoshiro(); h = fold(h ^ x, rotl(x, (int)(h & 63)) | 1) + splitmix(&s); if ((i & 3) == 0) h = feistel(h, keys); }
  return h; }
int main(int argc, char **argv) {
  int it = scale(argc, argv, 700); u64 h = 0x1234;
  for (int i = 0; i < it; i++) h = round_of((u64)i * 77 + 1, h, 1000);
  return report("mix64", h);
}
