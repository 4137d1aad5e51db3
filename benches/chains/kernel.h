/* What the small programs of `cargo xtask chains` share. A file holds several; -DKERNEL=name picks one.
   Their export run(n) performs it n times (0: thirty times) and returns a checksum. */
#include "../kernels/c/bench.h"

#include <math.h>

typedef int16_t i16;

static u8 buf[20000];
static u32 state = 7;

static inline u32 next(void) {
  return rng32(&state);
}

/* Fills buf in few steps, which are the same in all programs and should not count for much. */
static inline void fill(void) {
  u32 x = 1;
  for (u32 i = 0; i < sizeof buf; i += 4) {
    x = x * 1664525 + 1013904223;
    u32 mixed = x ^ x >> 15;
    memcpy(buf + i, &mixed, 4);
  }
}

/* The function is called by its address, so that no compiler takes n calls of it for one. */
#define RUN                                                                                        \
  static __typeof__(KERNEL) *volatile kernel = KERNEL;                                             \
  int main(int argc, char **argv) {                                                                \
    u64 sum = 0;                                                                                   \
    fill();                                                                                        \
    for (int n = scale(argc, argv, 30); n > 0; n--) sum = sum * 31 + (u64)kernel();                \
    return report("kernel", sum);                                                                  \
  }
