/* Strings by the C library and by hand: parts, comparisons, numbers, replacements, formats. */
#include <ctype.h>

#include "kernel.h"

static char text[4096], scratch[8192];
static const char lines[] =
    "The quick brown fox, jumped over 13 lazy dogs; and the pump reported 47.25 degrees at 08:15.\n"
    "Name=sensor-7, Kind=Temperature, Unit=C, Low=-40, High=125, Period=60\n"
    "warning: value of `rate` is 3.75e2, which is above the limit 250 (channel 4)\n";

static NOINLINE int tokens(void) {
  int words = 0, letters = 0;
  for (int k = 0; k < 15; k++) {
    strcpy(text, lines);
    for (char* w = strtok(text, " ,;\n=:"); w; w = strtok(NULL, " ,;\n=:")) {
      words++;
      letters += strlen(w);
    }
  }
  return words * 1000 + letters;
}

static NOINLINE int upper(void) {
  int sum = 0;
  for (int k = 0; k < 25; k++) {
    char* o = text;
    for (const char* p = lines; *p; p++) {
      if (isspace((u8)*p)) {
        if (o > text && o[-1] != ' ') *o++ = ' ';
      } else if (isalpha((u8)*p))
        *o++ = toupper((u8)*p);
      else if (!ispunct((u8)*p))
        *o++ = *p;
    }
    *o = 0;
    sum += o - text + text[k];
  }
  return sum;
}

static int by_text(const void* a, const void* b) {
  return strcmp(*(const char* const*)a, *(const char* const*)b);
}
static NOINLINE int sorted_words(void) {
  const char* words[200];
  int n = 0, sum = 0;
  strcpy(text, lines);
  for (int k = 0; k < 4; k++)
    for (char* p = text; *p && n < 200;) {
      while (*p && !isalnum((u8)*p)) p++;
      if (!*p) break;
      words[n++] = p + k;
      while (isalnum((u8)*p)) p++;
    }
  qsort(words, n, sizeof words[0], by_text);
  for (int i = 0; i < n; i++) sum = sum * 31 + words[i][0];
  return sum;
}

static NOINLINE int compare_prefix(void) {
  static const char* const verbs[] = {"GET",     "POST",  "PUT",     "DELETE", "HEAD",
                                      "OPTIONS", "PATCH", "warning", "Name",   "The"};
  int found = 0;
  for (int k = 0; k < 12; k++)
    for (const char* p = lines; *p; p++)
      for (unsigned i = 0; i < sizeof verbs / sizeof *verbs; i++)
        if (*p == *verbs[i] && strncmp(p, verbs[i], strlen(verbs[i])) == 0) found += i + 1;
  return found;
}

static NOINLINE int formatted(void) {
  int n = 0;
  for (int i = 0; i < 120; i++)
    n += snprintf(scratch, sizeof scratch, "%d: %-8s|%5u|%#x|%c|%08lx|%+d", i, &"sensor"[i % 6],
                  i * 977u, i * 31, 'a' + i % 26, (long)i << 12, -i * 3);
  return n + scratch[9];
}

static NOINLINE int formatted_reals(void) {
  int n = 0;
  for (int i = 0; i < 40; i++)
    n += snprintf(scratch, sizeof scratch, "%.2f %g %e", i * 1.75 - 20, i / 7.0, i * 1e5);
  return n + scratch[3];
}

static NOINLINE int numbers_read(void) {
  static const char list[] = "12 -7 0x1f 3.5 2e3 -0.125 99999 077 1e-4 314159";
  double sum = 0;
  for (int k = 0; k < 40; k++) {
    const char* p = list;
    while (*p) {
      char* end;
      sum += strtod(p, &end);
      if (end == p) break;
      p = end;
    }
    for (p = list; p && *p; p = strchr(p + 1, ' ')) sum += strtol(p, NULL, 0) + atoi(p);
  }
  return (int)sum;
}

static NOINLINE int replace_all(char* out, const char* in, const char* what, const char* with) {
  char* o = out;
  size_t length = strlen(what), other = strlen(with);
  for (const char* hit; (hit = strstr(in, what)) != NULL; in = hit + length) {
    memcpy(o, in, hit - in);
    o += hit - in;
    memcpy(o, with, other);
    o += other;
  }
  strcpy(o, in);
  return o - out;
}
static NOINLINE int replaced(void) {
  int sum = 0;
  for (int k = 0; k < 15; k++) {
    sum += replace_all(text, lines, "e", "<e>");
    sum += replace_all(scratch, text, "<e> ", "");
    sum += replace_all(text, scratch, "ra", "RA") + text[k * 5];
  }
  return sum;
}

static NOINLINE char* joined(char* out, const char* const* parts, int n, char between) {
  for (int i = 0; i < n; i++) {
    for (const char* p = parts[i]; (*out = *p) != 0; p++) out++;
    if (i + 1 < n) *out++ = between;
  }
  *out = 0;
  return out;
}
static NOINLINE int join(void) {
  static const char* const parts[] = {"usr",     "local",   "share",    "",
                                      "shanhai", "modules", "pump.wasm"};
  int sum = 0;
  for (int k = 0; k < 250; k++) {
    char* end = joined(text, parts, 7 - k % 3, k & 1 ? '/' : '.');
    sum += end - text + text[k % 20];
  }
  return sum;
}

static NOINLINE void itoa_of(int value, char* s, int base) {
  char* p = s;
  unsigned v = value < 0 && base == 10 ? -(unsigned)value : (unsigned)value;
  do {
    int digit = v % base;
    *p++ = digit < 10 ? '0' + digit : 'a' + digit - 10;
  } while (v /= base);
  if (value < 0 && base == 10) *p++ = '-';
  *p-- = '\0';
  while (s < p) {
    char c = *s;
    *s++ = *p;
    *p-- = c;
  }
}
static NOINLINE int itoa_bases(void) {
  int sum = 0;
  for (int i = 0; i < 700; i++) {
    char s[40];
    itoa_of((int)next(), s, i % 3 == 0 ? 10 : i % 3 == 1 ? 2 : 16);
    sum += s[0] * 3 + s[1] + strlen(s);
  }
  return sum;
}

static NOINLINE int my_strcmp(const char* a, const char* b) {
  while (*a && *a == *b) {
    a++;
    b++;
  }
  return *(const u8*)a - *(const u8*)b;
}
static NOINLINE size_t my_strlen(const char* s) {
  const char* p = s;
  while (*p) ++p;
  return p - s;
}
static NOINLINE char* my_strrev(char* s) {
  for (size_t i = 0, j = my_strlen(s); i + 1 < j; i++) {
    char t = s[i];
    s[i] = s[--j];
    s[j] = t;
  }
  return s;
}
static NOINLINE int string_library(void) {
  int sum = 0;
  for (int k = 0; k < 10; k++) {
    strcpy(text, lines);
    strcpy(scratch, lines);
    my_strrev(text);
    sum += my_strcmp(text, scratch);
    my_strrev(text);
    text[200 + k] ^= 1;
    sum += my_strcmp(text, scratch) * (int)my_strlen(text + k);
  }
  return sum;
}

static NOINLINE int palindromes(void) {
  int best = 0, from = 0, n = sizeof lines - 1;
  for (int k = 0; k < 4; k++)
    for (int centre = 0; centre < 2 * n - 1; centre++) {
      int left = centre / 2, right = left + centre % 2;
      while (left >= 0 && right < n && (lines[left] | 32) == (lines[right] | 32)) {
        if (right - left + 1 > best) {
          best = right - left + 1;
          from = left;
        }
        left--;
        right++;
      }
    }
  return best * 1000 + from;
}

static NOINLINE int caesar(void) {
  int counts[26] = {0}, sum = 0;
  for (int shift = 0; shift < 26; shift++)
    for (const char* p = lines; *p; p++) {
      char c = *p;
      if (c >= 'a' && c <= 'z')
        c = (c - 'a' + shift) % 26 + 'a';
      else if (c >= 'A' && c <= 'Z')
        c = (c - 'A' + shift) % 26 + 'A';
      else
        continue;
      counts[(c | 32) - 'a'] += shift;
    }
  for (int i = 0; i < 26; i++) sum = sum * 3 + counts[i];
  return sum;
}

static NOINLINE int anagrams(void) {
  int same = 0;
  for (int i = 0; i + 8 < 230; i++)
    for (int j = i + 1; j < i + 8 && j + 8 < 230; j++) {
      signed char left[128] = {0};
      for (int k = 0; k < 4; k++) {
        left[lines[i + k] & 127]++;
        left[lines[j + k] & 127]--;
      }
      int differs = 0;
      for (int k = 0; k < 4 && !differs; k++) differs = left[lines[i + k] & 127] != 0;
      same += !differs;
    }
  return same;
}

RUN
