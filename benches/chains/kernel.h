/* What the small programs of `cargo xtask chains` share. A file holds several; -DKERNEL=name picks one.
   Their export run(n) performs it n times (0: six times) and returns a checksum. */
#include "../kernels/c/bench.h"

#include <math.h>

typedef int16_t i16;

static u8 buf[20000];
static u32 state = 7;

static inline u32 next(void) {
  return rng32(&state);
}

#define RUN                                                                                        \
  int main(int argc, char **argv) {                                                                \
    u64 sum = 0;                                                                                   \
    for (u32 i = 0; i < sizeof buf; i++) buf[i] = next() >> 24;                                    \
    for (int n = scale(argc, argv, 6); n > 0; n--) sum = sum * 31 + (u64)KERNEL();                 \
    return report("kernel", sum);                                                                  \
  }
