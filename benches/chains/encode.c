/* Bytes as text and back: hex, base 32 and 85, percent, UTF-16, Morse, decimal digits in nibbles.
 */
#include "kernel.h"

static char out[70000];

static NOINLINE int hex(void) {
  static const char digits[] = "0123456789abcdef";
  int n = 0, sum = 0;
  for (int i = 0; i < 6000; i++) {
    out[n++] = digits[buf[i] >> 4];
    out[n++] = digits[buf[i] & 15];
  }
  for (int i = 0; i < n; i += 2) {
    int v = 0;
    for (int k = 0; k < 2; k++) {
      char c = out[i + k];
      v = v * 16 + (c >= 'a' ? c - 'a' + 10 : c - '0');
    }
    sum += v;
  }
  return sum;
}

static NOINLINE size_t base32_of(char* o, const u8* in, size_t n) {
  static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  char* start = o;
  u32 acc = 0;
  int bits = 0;
  while (n--) {
    acc = acc << 8 | *in++;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      *o++ = alphabet[acc >> bits & 31];
    }
  }
  if (bits > 0) *o++ = alphabet[acc << (5 - bits) & 31];
  while ((o - start) % 8) *o++ = '=';
  return o - start;
}

static NOINLINE int base32(void) {
  return base32_of(out, buf, 9001) + out[100];
}

static NOINLINE int base85(void) {
  char* o = out;
  for (int i = 0; i + 4 <= 8000; i += 4) {
    u32 v = (u32)buf[i] << 24 | buf[i + 1] << 16 | buf[i + 2] << 8 | buf[i + 3];
    if (v == 0) {
      *o++ = 'z';
      continue;
    }
    for (int k = 4; k >= 0; k--) {
      o[k] = '!' + v % 85;
      v /= 85;
    }
    o += 5;
  }
  u32 sum = 0;
  for (const char* p = out; p + 5 <= o; p += 5) {
    u32 v = 0;
    for (int k = 0; k < 5; k++) v = v * 85 + (u32)(p[k] - '!');
    sum ^= v;
  }
  return sum;
}

static NOINLINE int from_base64(void) {
  static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  signed char value[256];
  int n = 0;
  memset(value, -1, sizeof value);
  for (int i = 0; i < 64; i++) value[(u8)alphabet[i]] = i;
  unsigned acc = 0, bits = 0;
  for (int i = 0; i < 15000; i++) {
    int v = value[buf[i] & 0x7f];
    if (v < 0) continue;
    acc = acc << 6 | v;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      out[n++] = acc >> bits;
    }
  }
  return n + out[n / 2];
}

static int is_plain(int c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         strchr("-_.~", c) != NULL;
}
static NOINLINE int percent(void) {
  char* o = out;
  for (int i = 0; i < 5000; i++) {
    int c = buf[i] & 0x7f;
    if (c && is_plain(c))
      *o++ = c;
    else if (c == ' ')
      *o++ = '+';
    else {
      *o++ = '%';
      *o++ = "0123456789ABCDEF"[c >> 4];
      *o++ = "0123456789ABCDEF"[c & 15];
    }
  }
  *o = 0;
  int sum = 0;
  for (const char* p = out; *p; p++) {
    if (*p == '%') {
      int high = p[1] > '9' ? p[1] - 'A' + 10 : p[1] - '0',
          low = p[2] > '9' ? p[2] - 'A' + 10 : p[2] - '0';
      sum += high << 4 | low;
      p += 2;
    } else
      sum += *p == '+' ? ' ' : *p;
  }
  return sum;
}

static NOINLINE int utf16(void) {
  static u16 wide[8000];
  int n = 0, k = 0;
  for (int i = 0; i < 3500; i++) {
    u32 c = next() % 0x110000;
    if (i & 3) c &= 0x7ff;
    if (c >= 0xd800 && c < 0xe000) c = 0xfffd;
    if (c >= 0x10000) {
      c -= 0x10000;
      wide[n++] = 0xd800 | c >> 10;
      wide[n++] = 0xdc00 | (c & 0x3ff);
    } else
      wide[n++] = c;
  }
  for (int i = 0; i < n; i++) {
    u32 c = wide[i];
    if ((c & 0xfc00) == 0xd800 && i + 1 < n && (wide[i + 1] & 0xfc00) == 0xdc00)
      c = 0x10000 + ((c & 0x3ff) << 10) + (wide[++i] & 0x3ff);
    if (c < 0x80)
      out[k++] = c;
    else if (c < 0x800) {
      out[k++] = 0xc0 | c >> 6;
      out[k++] = 0x80 | (c & 63);
    } else if (c < 0x10000) {
      out[k++] = 0xe0 | c >> 12;
      out[k++] = 0x80 | (c >> 6 & 63);
      out[k++] = 0x80 | (c & 63);
    } else {
      out[k++] = 0xf0 | c >> 18;
      out[k++] = 0x80 | (c >> 12 & 63);
      out[k++] = 0x80 | (c >> 6 & 63);
      out[k++] = 0x80 | (c & 63);
    }
  }
  return k + out[k / 3];
}

static NOINLINE int quoted_printable(void) {
  int n = 0, column = 0;
  for (const u8* p = buf; p < buf + 2500; p++) {
    u8 c = *p;
    if (c >= 33 && c <= 126 && c != '=') {
      out[n++] = c;
      column++;
    } else {
      n += snprintf(out + n, 4, "=%02X", c);
      column += 3;
    }
    if (column > 72) {
      memcpy(out + n, "=\r\n", 3);
      n += 3;
      column = 0;
    }
    if (n > 12000) break;
  }
  return n;
}

static NOINLINE int morse(void) {
  static const char* const code[26] = {".-",   "-...", "-.-.", "-..",  ".",    "..-.", "--.",
                                       "....", "..",   ".---", "-.-",  ".-..", "--",   "-.",
                                       "---",  ".--.", "--.-", ".-.",  "...",  "-",    "..-",
                                       "...-", ".--",  "-..-", "-.--", "--.."};
  char* o = out;
  for (int i = 0; i < 2500; i++) {
    int letter = buf[i] % 27;
    if (letter == 26) {
      *o++ = '/';
    } else {
      const char* c = code[letter];
      while (*c) *o++ = *c++;
    }
    *o++ = ' ';
  }
  *o = '\0';
  int sum = 0;
  unsigned tree = 1;
  for (const char* p = out; *p; p++) switch (*p) {
      case '.':
        tree = tree * 2;
        break;
      case '-':
        tree = tree * 2 + 1;
        break;
      case ' ':
        sum += tree;
        tree = 1;
        break;
      default:
        sum ^= 0x100;
    }
  return sum;
}

static NOINLINE u32 to_bcd(u32 v) {
  u32 bcd = 0;
  for (int shift = 0; v; shift += 4) {
    bcd |= v % 10 << shift;
    v /= 10;
  }
  return bcd;
}
static NOINLINE u32 add_bcd(u32 a, u32 b) {
  u32 t1 = a + 0x06666666, t2 = t1 ^ b;
  t1 += b;
  t2 = ~(t1 ^ t2) & 0x11111110;
  return t1 - (t2 >> 2 | t2 >> 3);
}

static NOINLINE u32 bcd(void) {
  u32 sum = 0;
  for (int i = 0; i < 3000; i++) {
    u32 v = to_bcd(next() % 1000000);
    sum = add_bcd(sum & 0xffffff, v);
    u32 back = 0;
    for (int k = 20; k >= 0; k -= 4) back = back * 10 + (v >> k & 15);
    sum ^= back & 1;
  }
  return sum;
}

static NOINLINE u32 gray(void) {
  u32 sum = 0;
  for (u32 i = 0; i < 12000; i++) {
    u32 g = i ^ i >> 1, b = g;
    for (u32 mask = g >> 1; mask != 0; mask >>= 1) b ^= mask;
    sum += (b == i) + g;
  }
  return sum;
}

static NOINLINE int hex_dump(void) {
  int n = 0;
  for (int at = 0; at < 800; at += 16) {
    n += snprintf(out + n, 16, "%08x ", at);
    for (int i = 0; i < 16; i++)
      n += snprintf(out + n, 8, "%02x%s", buf[at + i], i == 7 ? "  " : " ");
    out[n++] = '|';
    for (int i = 0; i < 16; i++)
      out[n++] = buf[at + i] >= 32 && buf[at + i] < 127 ? buf[at + i] : '.';
    out[n++] = '|';
    out[n++] = '\n';
  }
  return n + out[n / 2];
}

RUN
