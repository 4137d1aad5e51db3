/* Orders: of numbers and of text, by many ways. */
#include "kernel.h"

static int numbers[2048];
static NOINLINE int* shuffled(int* a, int n) {
  for (int i = 0; i < n; i++) a[i] = next() >> 12;
  return a;
}

static NOINLINE int shell_sort(void) {
  static const int gaps[] = {701, 301, 132, 57, 23, 10, 4, 1};
  int* a = shuffled(numbers, 1500);
  for (int g = 0; g < 8; g++)
    for (int i = gaps[g]; i < 1500; i++) {
      int v = a[i], j;
      for (j = i; j >= gaps[g] && a[j - gaps[g]] > v; j -= gaps[g]) a[j] = a[j - gaps[g]];
      a[j] = v;
    }
  return a[100];
}

static NOINLINE u32 radix_sort(void) {
  static u32 a[3000], t[3000];
  for (int i = 0; i < 3000; i++) a[i] = next();
  u32 *from = a, *to = t;
  for (unsigned shift = 0; shift < 32; shift += 8) {
    u32 counts[257] = {0};
    for (int i = 0; i < 3000; i++) counts[(from[i] >> shift & 255) + 1]++;
    for (int i = 0; i < 256; i++) counts[i + 1] += counts[i];
    for (int i = 0; i < 3000; i++) to[counts[from[i] >> shift & 255]++] = from[i];
    u32* swap = from;
    from = to;
    to = swap;
  }
  return a[1000];
}

static NOINLINE int counting_sort(void) {
  static u8 sorted[12000];
  u16 counts[256] = {0};
  int k = 0;
  for (int i = 0; i < 12000; i++) counts[buf[i]]++;
  for (int v = 0; v < 256; v++)
    for (int n = counts[v]; n > 0; n--) sorted[k++] = v;
  return sorted[6000] + k;
}

static NOINLINE int insertion_sort(void) {
  int* a = shuffled(numbers, 300);
  for (int i = 1; i < 300; i++) {
    int v = a[i], j = i - 1;
    while (j >= 0 && a[j] > v) {
      a[j + 1] = a[j];
      j--;
    }
    a[j + 1] = v;
  }
  return a[150];
}

static NOINLINE int bubble_sort(void) {
  int *a = shuffled(numbers, 200), swapped;
  do {
    swapped = 0;
    for (int i = 1; i < 200; i++)
      if (a[i - 1] > a[i]) {
        int t = a[i];
        a[i] = a[i - 1];
        a[i - 1] = t;
        swapped = 1;
      }
  } while (swapped);
  return a[100];
}

static NOINLINE int selection_sort(void) {
  static short a[250];
  for (int i = 0; i < 250; i++) a[i] = next();
  for (int i = 0; i < 249; i++) {
    int least = i;
    for (int j = i + 1; j < 250; j++)
      if (a[j] < a[least]) least = j;
    short t = a[i];
    a[i] = a[least];
    a[least] = t;
  }
  return a[3];
}

static NOINLINE int comb_sort(void) {
  static double a[1500];
  int gap = 1500, swapped = 1;
  for (int i = 0; i < 1500; i++) a[i] = next() * 0.001;
  while (gap > 1 || swapped) {
    gap = gap * 10 / 13;
    if (gap < 1) gap = 1;
    swapped = 0;
    for (int i = 0; i + gap < 1500; i++)
      if (a[i] > a[i + gap]) {
        double t = a[i];
        a[i] = a[i + gap];
        a[i + gap] = t;
        swapped = 1;
      }
  }
  return a[7];
}

static NOINLINE void merge_runs(const float* a, float* out, int left, int middle, int right) {
  int i = left, j = middle;
  for (int k = left; k < right; k++)
    if (i < middle && (j >= right || a[i] <= a[j]))
      out[k] = a[i++];
    else
      out[k] = a[j++];
}
static NOINLINE int merge_bottom_up(void) {
  static float a[2000], t[2000];
  float *from = a, *to = t;
  for (int i = 0; i < 2000; i++) a[i] = (int)next() * 0.5f;
  for (int width = 1; width < 2000; width *= 2) {
    for (int i = 0; i < 2000; i += 2 * width) {
      int middle = i + width < 2000 ? i + width : 2000,
          right = i + 2 * width < 2000 ? i + 2 * width : 2000;
      merge_runs(from, to, i, middle, right);
    }
    float* swap = from;
    from = to;
    to = swap;
  }
  return from[1000];
}

struct link {
  struct link* next;
  int key;
};
static NOINLINE struct link* merge_lists(struct link* a, struct link* b) {
  struct link *head = NULL, **tail = &head;
  while (a && b) {
    struct link** least = a->key <= b->key ? &a : &b;
    *tail = *least;
    tail = &(*least)->next;
    *least = *tail;
  }
  *tail = a ? a : b;
  return head;
}
static NOINLINE int list_sort(void) {
  static struct link pool[1500];
  struct link* bins[16] = {0};
  for (int i = 0; i < 1500; i++) {
    struct link* l = &pool[i];
    l->key = next() >> 8;
    l->next = NULL;
    int k = 0;
    for (; bins[k]; k++) {
      l = merge_lists(bins[k], l);
      bins[k] = NULL;
    }
    bins[k] = l;
  }
  struct link* all = NULL;
  for (int k = 0; k < 16; k++) all = merge_lists(bins[k], all);
  int sum = 0;
  for (const struct link* l = all; l; l = l->next) sum = sum * 3 + l->key;
  return sum;
}

static int by_value(const void* a, const void* b) {
  int x = *(const int*)a, y = *(const int*)b;
  return (x > y) - (x < y);
}
static NOINLINE int library_sort(void) {
  int* a = shuffled(numbers, 600);
  qsort(a, 600, sizeof *a, by_value);
  int runs = 1;
  for (int i = 1; i < 600; i++) runs += a[i] != a[i - 1];
  return a[300] + runs;
}

static NOINLINE void three_ways(u8* a, int low, int high) {
  while (low < high) {
    u8 pivot = a[low + (high - low) / 2];
    int less = low, more = high, i = low;
    while (i <= more) {
      u8 v = a[i];
      if (v < pivot) {
        a[i++] = a[less];
        a[less++] = v;
      } else if (v > pivot) {
        a[i] = a[more];
        a[more--] = v;
      } else
        i++;
    }
    three_ways(a, low, less - 1);
    low = more + 1;
  }
}
static NOINLINE int byte_sort(void) {
  static u8 a[3000];
  memcpy(a, buf, sizeof a);
  three_ways(a, 0, 2999);
  return a[1500] * 256 + a[10];
}

static NOINLINE u64 bitonic(void) {
  static u64 a[512];
  for (int i = 0; i < 512; i++) a[i] = (u64)next() << 20 ^ next();
  for (unsigned k = 2; k <= 512; k <<= 1)
    for (unsigned j = k >> 1; j > 0; j >>= 1)
      for (unsigned i = 0; i < 512; i++) {
        unsigned other = i ^ j;
        if (other > i && (a[i] > a[other]) == !(i & k)) {
          u64 t = a[i];
          a[i] = a[other];
          a[other] = t;
        }
      }
  return a[256];
}

RUN
