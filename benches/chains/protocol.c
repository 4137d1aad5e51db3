/* Frames and messages of devices and networks, written and read. */
#include "kernel.h"

static u8 wire[16384];

static NOINLINE u16 modbus_crc(const u8* p, unsigned n) {
  u16 crc = 0xffff;
  while (n--) {
    crc ^= *p++;
    for (int i = 0; i < 8; i++) crc = crc & 1 ? crc >> 1 ^ 0xa001 : crc >> 1;
  }
  return crc;
}
static NOINLINE int modbus_answer(const u8* in, u8* out, const u16* registers) {
  unsigned first = in[2] << 8 | in[3], count = in[4] << 8 | in[5], n = 0;
  if (modbus_crc(in, 6) != (in[6] | in[7] << 8)) return 0;
  out[n++] = in[0];
  if (in[1] != 3 || first + count > 64) {
    out[n++] = in[1] | 0x80;
    out[n++] = 2;
  } else {
    out[n++] = 3;
    out[n++] = count * 2;
    for (unsigned i = 0; i < count; i++) {
      out[n++] = registers[first + i] >> 8;
      out[n++] = registers[first + i];
    }
  }
  u16 crc = modbus_crc(out, n);
  out[n++] = crc;
  out[n++] = crc >> 8;
  return n;
}
static NOINLINE int modbus(void) {
  u16 registers[64];
  int sum = 0;
  for (int i = 0; i < 64; i++) registers[i] = i * 257;
  for (int i = 0; i < 200; i++) {
    u8 ask[8] = {1, 3, 0, i & 31, 0, i % 12 + 1};
    u16 crc = modbus_crc(ask, 6);
    ask[6] = crc;
    ask[7] = crc >> 8;
    int n = modbus_answer(ask, wire, registers);
    sum += n + wire[n - 1];
  }
  return sum;
}

struct can_frame {
  u32 id;
  u8 length, data[8];
};
struct can_signal {
  u8 start, length, is_signed;
  float factor, offset;
};
static NOINLINE float can_value(const struct can_frame* f, const struct can_signal* s) {
  u64 raw = 0;
  for (int i = 0; i < f->length; i++) raw |= (u64)f->data[i] << (8 * i);
  raw = raw >> s->start & ((1ull << s->length) - 1);
  i64 value = raw;
  if (s->is_signed && raw >> (s->length - 1)) value -= 1ll << s->length;
  return value * s->factor + s->offset;
}
static NOINLINE int can_bus(void) {
  static const struct can_signal signals[4] = {
      {0, 16, 0, 0.125f, 0}, {16, 8, 0, 1, -40}, {24, 12, 1, 0.01f, 0}, {40, 20, 1, 0.5f, 100}};
  float sum = 0;
  int matched = 0;
  for (int i = 0; i < 600; i++) {
    struct can_frame f;
    f.id = (buf[i] << 8 | buf[i + 1]) & 0x7ff;
    f.length = 8;
    memcpy(f.data, buf + i * 8, 8);
    if ((f.id & 0x3f0) != 0x120 && i % 3) continue;
    matched++;
    for (int k = 0; k < 4; k++) sum += can_value(&f, &signals[k]);
  }
  return (int)sum + matched;
}

static NOINLINE u8* mqtt_publish(u8* p, const char* topic, const u8* payload, u32 n) {
  u16 length = strlen(topic);
  u32 left = 2 + length + n;
  *p++ = 0x30;
  do {
    u8 digit = left % 128;
    left /= 128;
    if (left > 0) digit |= 128;
    *p++ = digit;
  } while (left > 0);
  *p++ = length >> 8;
  *p++ = length & 255;
  memcpy(p, topic, length);
  memcpy(p + length, payload, n);
  return p + length + n;
}
static NOINLINE int mqtt(void) {
  static const char* const topics[] = {"site/7/pump/rate", "site/7/tank/level", "a",
                                       "site/12/valve/state/wanted"};
  u8* end = wire;
  int sum = 0;
  for (int i = 0; i < 100; i++)
    end = mqtt_publish(end, topics[i & 3], buf + i, i % 7 == 0 ? 140 : 12);
  for (int k = 0; k < 4; k++)
    for (const u8* p = wire; p < end;) {
      u8 kind = *p++ >> 4;
      u32 left = 0, factor = 1;
      do {
        left += (*p & 127) * factor;
        factor *= 128;
      } while (*p++ & 128);
      u32 length = p[0] << 8 | p[1], levels = 1;
      for (u32 i = 0; i < length; i++) levels += p[2 + i] == '/';
      sum += kind * levels + (int)(left - length);
      p += left;
    }
  return sum;
}

static NOINLINE u8* cbor_head(u8* p, int major, u64 n) {
  if (n < 24)
    *p++ = major << 5 | n;
  else {
    int bytes = n < 256 ? 1 : n < 65536 ? 2 : n < 0x100000000ull ? 4 : 8;
    *p++ = major << 5 | (23 + (bytes == 1 ? 1 : bytes == 2 ? 2 : bytes == 4 ? 3 : 4));
    while (bytes--) *p++ = n >> (8 * bytes);
  }
  return p;
}
static NOINLINE const u8* cbor_skip(const u8* p, u64* sum) {
  int major = *p >> 5, small = *p & 31;
  u64 n = small;
  p++;
  if (small >= 24)
    for (n = 0, small = 1 << (small - 24); small > 0; small--) n = n << 8 | *p++;
  switch (major) {
    case 0:
      *sum += n;
      break;
    case 1:
      *sum -= n + 1;
      break;
    case 2:
    case 3:
      *sum ^= n;
      p += n;
      break;
    case 4:
      while (n--) p = cbor_skip(p, sum);
      break;
    case 5:
      while (n--) p = cbor_skip(cbor_skip(p, sum), sum);
      break;
    default:
      *sum += 7;
  }
  return p;
}
static NOINLINE u64 cbor(void) {
  u8* p = wire;
  u64 sum = 0;
  for (int i = 0; i < 100; i++) {
    p = cbor_head(p, 5, 3);
    p = cbor_head(p, 3, 2);
    *p++ = 'i', *p++ = 'd';
    p = cbor_head(p, 0, (u64)i << (i % 40));
    p = cbor_head(p, 3, 1);
    *p++ = 'v';
    p = cbor_head(p, 1, i * 100);
    p = cbor_head(p, 3, 1);
    *p++ = 'l';
    p = cbor_head(p, 4, 5);
    for (int k = 0; k < 5; k++) p = cbor_head(p, 0, i * k * 17);
  }
  for (int k = 0; k < 4; k++)
    for (const u8* q = wire; q < p;) q = cbor_skip(q, &sum);
  return sum;
}

struct reading {
  u32 id;
  i32 level;
  u64 time;
  float value;
  char name[12];
};
static u8* write_varint(u8* p, u64 v) {
  for (; v >= 128; v >>= 7) *p++ = v | 128;
  *p++ = v;
  return p;
}
static const u8* read_varint(const u8* p, u64* v) {
  *v = 0;
  for (int shift = 0; shift < 64; shift += 7) {
    *v |= (u64)(*p & 127) << shift;
    if (!(*p++ & 128)) break;
  }
  return p;
}
static NOINLINE int protobuf(void) {
  int sum = 0;
  for (int i = 0; i < 150; i++) {
    struct reading r = {i * 100, i - 75, 1700000000000ull + i * 977, i * 0.25f, "sensor"},
                   back = {0};
    u8* p = wire;
    *p++ = 1 << 3;
    p = write_varint(p, r.id);
    *p++ = 2 << 3;
    p = write_varint(p, (u32)r.level << 1 ^ r.level >> 31);
    *p++ = 3 << 3;
    p = write_varint(p, r.time);
    *p++ = 4 << 3 | 5;
    memcpy(p, &r.value, 4);
    p += 4;
    *p++ = 5 << 3 | 2;
    p = write_varint(p, strlen(r.name));
    for (const char* c = r.name; *c; c++) *p++ = *c;
    for (const u8* q = wire; q < p;) {
      u64 tag, v = 0;
      q = read_varint(q, &tag);
      switch (tag & 7) {
        case 0:
          q = read_varint(q, &v);
          break;
        case 2:
          q = read_varint(q, &v);
          memcpy(back.name, q, v < 11 ? v : 11);
          q += v;
          break;
        case 5:
          memcpy(&back.value, q, 4);
          q += 4;
          break;
      }
      switch (tag >> 3) {
        case 1:
          back.id = v;
          break;
        case 2:
          back.level = (i32)(v >> 1) ^ -(i32)(v & 1);
          break;
        case 3:
          back.time = v;
          break;
      }
    }
    sum += back.id + back.level + (int)back.value + (int)(back.time >> 20) + back.name[2];
  }
  return sum;
}

static NOINLINE int nmea(void) {
  static const char lines[] =
      "$GPGGA,081502.00,4807.038,N,01131.324,E,1,08,0.9,545.4,M,46.9,M,,*42\r\n"
      "$GPRMC,081503.00,A,4807.038,N,01131.000,W,022.4,084.4,231126,003.1,W*44\r\n";
  double total = 0;
  int good = 0;
  for (int k = 0; k < 60; k++) {
    for (const char* p = lines; *p; p++) {
      if (*p != '$') continue;
      u8 check = 0;
      const char *fields[20], *q = p + 1;
      int n = 0;
      fields[n++] = q;
      for (; *q && *q != '*'; q++) {
        check ^= *q;
        if (*q == ',' && n < 20) fields[n++] = q + 1;
      }
      int told = 0;
      for (int i = 1; i <= 2; i++) told = told * 16 + (q[i] <= '9' ? q[i] - '0' : q[i] - 'A' + 10);
      good += told == check;
      int at = fields[0][2] == 'G' ? 2 : 3;
      for (int i = at; i <= at + 2; i += 2) {
        double v = 0, unit = 1;
        const char* c = fields[i];
        for (; *c >= '0' && *c <= '9'; c++) v = v * 10 + (*c - '0');
        if (*c == '.')
          for (c++; *c >= '0' && *c <= '9'; c++) v += (*c - '0') * (unit /= 10);
        double degrees = (int)(v / 100);
        degrees += (v - degrees * 100) / 60;
        total += *fields[i + 1] == 'S' || *fields[i + 1] == 'W' ? -degrees : degrees;
      }
      p = q;
    }
  }
  return (int)(total * 1000) + good;
}

static NOINLINE int dns(void) {
  static const u8 name[] = "\3www\7example\3org\0\4mail\xc0\x04\3ftp\xc0\x11";
  static const u8 starts[3] = {0, 17, 24};
  int sum = 0;
  for (int k = 0; k < 500; k++) {
    char text[64];
    int n = 0, at = starts[k % 3], jumps = 0;
    while (name[at] && jumps < 8) {
      if ((name[at] & 0xc0) == 0xc0) {
        at = (name[at] & 0x3f) << 8 | name[at + 1];
        jumps++;
        continue;
      }
      if (n) text[n++] = '.';
      for (int length = name[at++]; length > 0; length--) text[n++] = name[at++] | 0x20;
    }
    text[n] = 0;
    for (int i = 0; i < n; i++) sum = sum * 33 + text[i];
  }
  return sum;
}

static NOINLINE int slip(void) {
  int n = 0, sum = 0, frames = 0, escaped = 0;
  for (int i = 0; i < 5000; i++) {
    u8 c = buf[i] & 3 ? buf[i] : 0xc0 + (buf[i] >> 2 & 0x1f);
    if (c == 0xc0) {
      wire[n++] = 0xdb;
      wire[n++] = 0xdc;
    } else if (c == 0xdb) {
      wire[n++] = 0xdb;
      wire[n++] = 0xdd;
    } else
      wire[n++] = c;
    if (i % 100 == 99) wire[n++] = 0xc0;
  }
  for (int i = 0; i < n; i++) {
    u8 c = wire[i];
    if (escaped) {
      c = c == 0xdc ? 0xc0 : 0xdb;
      escaped = 0;
    } else if (c == 0xdb) {
      escaped = 1;
      continue;
    } else if (c == 0xc0) {
      frames++;
      continue;
    }
    sum += c;
  }
  return frames * 100000 + sum;
}

static NOINLINE int ip_packets(void) {
  int accepted = 0;
  u32 flows = 0;
  for (int i = 0; i < 600; i++) {
    const u8* p = buf + i * 20;
    u32 from = (u32)p[12] << 24 | p[13] << 16 | p[14] << 8 | p[15],
        to = (u32)p[16] << 24 | p[17] << 16 | p[18] << 8 | p[19];
    u16 length = p[2] << 8 | p[3];
    u32 sum = 0;
    for (int k = 0; k < 20; k += 2) sum += p[k] << 8 | p[k + 1];
    sum = (sum >> 16) + (sum & 0xffff);
    static const struct {
      u32 net;
      u8 bits;
    } routes[] = {{0x0a000000, 8}, {0xc0a80000, 16}, {0xac100000, 12}, {0x40000000, 2}, {0, 0}};
    for (unsigned k = 0; k < sizeof routes / sizeof *routes; k++) {
      u32 mask = routes[k].bits ? ~0u << (32 - routes[k].bits) : 0;
      if ((to & mask) == routes[k].net) {
        accepted += k;
        break;
      }
    }
    flows ^= (from * 31 + to) ^ sum ^ length;
  }
  return accepted * 1000 + flows % 1000;
}

RUN
