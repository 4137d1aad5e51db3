/* LZ-like: a packer with a hash of three bytes, and the unpacker, which runs many times: literals, lengths, distances. */
#include "bench.h"
#define N (1 << 16)
static u8 plain[N], packed[N * 2], back[N]; static u32 last[4096];
static void invent(u32 seed) {
  u32 s = seed;
  for (u32 i = 0; i < N;) {
    u32 r = rng32(&s);
    if (i > 300 && (r & 3)) { u32 from = i - 1 - (r >> 8) % 280, n = 4 + (r >> 20) % 40; while (n-- && i < N) plain[i++] = plain[from++]; }
    else { u32 n = 1 + (r >> 8) % 9; while (n-- && i < N) plain[i++] = (u8)("etaoinshrdlu <>="[rng32(&s) >> 12 & 15]); } } }
/* A block: a byte with the number of literals (high) and of copied bytes less 3 (low), each 15 and more bytes; the literals; the distance. */
static u32 number(u8 *out, u32 n) { u32 at = 0; while (n >= 255) { out[at++] = 255; n -= 255; } out[at++] = (u8)n; return at; }
static u32 put(u8 *out, const u8 *from, u32 literals, u32 match, u32 distance) {
  u32 m = match ? match - 3 : 0, at = 1; out[0] = (u8)((literals < 15 ? literals : 15) << 4 | (m < 15 ? m : 15));
  if (literals >= 15) at += number(out + at, literals - 15);
  memcpy(out + at, from, literals); at += literals; out[at++] = (u8)distance; out[at++] = (u8)(distance >> 8);
  if (m >= 15) at += number(out + at, m - 15);
  return at; }
NOINLINE static u32 pack(void) {
  u32 at = 0, start = 0; memset(last, 0, sizeof last);
  for (u32 i = 0; i + 3 < N;) {
    u32 h = ((u32)plain[i] << 16 | (u32)plain[i + 1] << 8 | plain[i + 2]) * 2654435761u >> 20, from = last[h], n = 0; last[h] = i + 1;
    if (from-- && i - from < 65536) while (i + n < N && plain[from + n] == plain[i + n]) n++;
    if (n < 4) { i++; continue; }
    at += put(packed + at, plain + start, i - start, n, i - from); i += n; start = i; }
  return at + put(packed + at, plain + start, N - start, 0, 0); }
static u32 more(const u8 **in, u32 n) { if (n == 15) { u32 b; do { b = *(*in)++; n += b; } while (b == 255); } return n; }
NOINLINE static u32 unpack(const u8 *in, const u8 *end) {
  u8 *out = back;
  while (in < end) {
    u32 token = *in++, literals = more(&in, token >> 4);
    while (literals--) *out++ = *in++;
    u32 distance = in[0] | (u32)in[1] << 8; in += 2;
    if (!distance) break;
    u32 n = more(&in, token & 15) + 3; const u8 *from = out - distance;
    while (n--) *out++ = *from++; }
  return (u32)(out - back); }
int main(int argc, char **argv) {
  int it = scale(argc, argv, 100); u64 h = 0; u32 size = 0;
  for (int r = 0; r < it; r++) {
    if (r % 25 == 0) { invent((u32)r + 9); size = pack(); h = mix64(h, size); }
    u32 n = unpack(packed, packed + size); h = mix64(h, n == N && !memcmp(back, plain, N)); h = mix64(h, back[(u32)r * 991 % N]); }
  return report("unpack", h);
}
