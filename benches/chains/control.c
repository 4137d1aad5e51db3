/* What small controllers do: filters, ramps, buttons, lights, plans of tasks, dates. */
#include "kernel.h"

static NOINLINE int kalman(void) {
  float x = 0, v = 0, p00 = 1, p01 = 0, p11 = 1, sum = 0;
  for (int i = 0; i < 3000; i++) {
    float z = (buf[i] - 128) * 0.1f + i * 0.01f;
    x += v * 0.1f;
    p00 += 0.1f * (2 * p01 + 0.1f * p11) + 0.001f;
    p01 += 0.1f * p11;
    p11 += 0.01f;
    float s = p00 + 4.0f, k0 = p00 / s, k1 = p01 / s, e = z - x;
    x += k0 * e;
    v += k1 * e;
    p11 -= k1 * p01;
    p01 -= k0 * p01;
    p00 -= k0 * p00;
    sum += fabsf(e);
  }
  return sum * 10;
}

struct controller {
  i32 gain, integral, limit, last;
  u8 saturated : 1, reversed : 1, mode : 2;
};
static NOINLINE i32 control(struct controller* c, i32 wanted, i32 measured) {
  i32 error = c->reversed ? measured - wanted : wanted - measured;
  i32 out = (error * c->gain >> 8) + (c->integral >> 12) - (measured - c->last) * 3;
  c->last = measured;
  c->saturated = 0;
  if (out > c->limit) {
    out = c->limit;
    c->saturated = 1;
  } else if (out < -c->limit) {
    out = -c->limit;
    c->saturated = 1;
  }
  if (!c->saturated) c->integral += error * 40;
  return out;
}
static NOINLINE int fixed_pid(void) {
  struct controller c[3] = {
      {300, 0, 1000, 0, 0, 0, 1}, {120, 0, 400, 0, 0, 1, 2}, {800, 0, 2000, 0, 0, 0, 3}};
  i32 level[3] = {0, 500, -200}, sum = 0;
  for (int i = 0; i < 2500; i++)
    for (int k = 0; k < 3; k++) {
      i32 out = control(&c[k], i & 512 ? 800 : 200, level[k]);
      level[k] += (c[k].reversed ? -out : out) / 16 - (level[k] >> 7);
      sum += c[k].saturated + (level[k] & 3);
    }
  return sum;
}

static NOINLINE int debounce(void) {
  u8 state = 0, count0 = 0xff, count1 = 0xff;
  u16 history[8] = {0};
  int pressed = 0, edges = 0;
  for (int i = 0; i < 6000; i++) {
    u8 in = buf[i >> 2] & buf[i >> 3], change = state ^ in;
    count0 = ~(count0 & change);
    count1 = count0 ^ (count1 & change);
    change &= count0 & count1;
    state ^= change;
    pressed += (state & change) != 0;
    for (int pin = 0; pin < 8; pin += 3) {
      history[pin] = history[pin] << 1 | (in >> pin & 1) | 0xe000;
      if (history[pin] == 0xf000) edges++;
    }
  }
  return pressed * 1000 + edges;
}

static NOINLINE int quadrature(void) {
  static const signed char moves[16] = {0, -1, 1, 0, 1, 0, 0, -1, -1, 0, 0, 1, 0, 1, -1, 0};
  i32 position = 0, errors = 0, fastest = 0;
  u8 before = 0;
  u32 since = 0;
  for (u32 t = 0; t < 12000; t++) {
    u8 pins = (t * 7 >> 4 & 3) ^ (buf[t] > 250);
    pins ^= pins >> 1;
    int move = moves[before << 2 | pins];
    position += move;
    if (move) {
      i32 speed = 10000 / (i32)(t - since + 1);
      if (speed > fastest) fastest = speed;
      since = t;
    } else if (pins != before)
      errors++;
    before = pins;
  }
  return position * 100 + errors + fastest;
}

static NOINLINE int stepper(void) {
  int sum = 0;
  for (int run = 0; run < 12; run++) {
    i32 position = 0, target = 400 + run * 77, speed = 0;
    u32 clock = 0;
    const i32 most = 2000, by = 40;
    while (position < target) {
      i32 left = target - position, brake = speed * speed / (2 * by * 50);
      if (left <= brake)
        speed -= by;
      else if (speed < most)
        speed += by;
      if (speed < by) speed = by;
      clock += 1000000u / (u32)speed;
      position++;
    }
    sum += clock / 1000;
  }
  return sum;
}

enum light { RED, RED_YELLOW, GREEN, YELLOW, NIGHT };
static NOINLINE int traffic_lights(void) {
  enum light state = RED;
  int left = 10, waiting = 0, passed = 0, changes = 0;
  for (int t = 0; t < 9000; t++) {
    waiting += buf[t] < 60;
    int night = t % 3000 > 2500;
    switch (state) {
      case RED:
        if (--left <= 0 && (waiting > 3 || left < -20)) {
          state = RED_YELLOW;
          left = 2;
          changes++;
        }
        break;
      case RED_YELLOW:
        if (--left == 0) {
          state = GREEN;
          left = 15;
        }
        break;
      case GREEN:
        if (waiting > 0) {
          waiting--;
          passed++;
        }
        if (--left == 0) {
          state = night ? NIGHT : YELLOW;
          left = 3;
        }
        break;
      case YELLOW:
        if (--left == 0) {
          state = RED;
          left = 10;
        }
        break;
      case NIGHT:
        passed += waiting;
        waiting = 0;
        if (!night) {
          state = YELLOW;
          left = 3;
        }
        break;
    }
  }
  return passed * 100 + changes;
}

struct task {
  u32 period, due, runs;
  u8 priority, ready;
};
static NOINLINE int scheduler(void) {
  struct task tasks[10];
  int idle = 0;
  u32 work = 0;
  for (int i = 0; i < 10; i++) tasks[i] = (struct task){5 + i * 3, i, 0, 10 - i, 0};
  for (u32 now = 0; now < 3000; now++) {
    struct task* best = NULL;
    for (struct task* t = tasks; t < tasks + 10; t++) {
      if ((i32)(now - t->due) >= 0) {
        t->ready = 1;
        t->due += t->period;
      }
      if (t->ready && (!best || t->priority > best->priority)) best = t;
    }
    if (!best) {
      idle++;
      continue;
    }
    best->ready = 0;
    best->runs++;
    work += best->priority;
  }
  return work + idle * 7 + tasks[9].runs;
}

static NOINLINE int thermistor(void) {
  static const i16 table[17] = {1250, 1000, 860, 760, 680, 610, 550, 490, 430,
                                370,  310,  250, 190, 120, 40,  -80, -400};
  int alarms = 0, on = 0, mean = 250 << 4, sum = 0;
  for (int i = 0; i < 8000; i++) {
    u16 raw = (buf[i] + buf[i + 1] + i % 100) * 7 & 0xfff;
    int at = raw >> 8, part = raw & 0xff,
        value = table[at] + ((table[at + 1] - table[at]) * part >> 8);
    mean += value - (mean >> 4);
    int now = mean >> 4;
    if (on ? now < 280 : now > 320) {
      on = !on;
      alarms++;
    }
    sum += now;
  }
  return sum + alarms;
}

static NOINLINE i64 days_of(int y, unsigned m, unsigned d) {
  y -= m <= 2;
  int era = (y >= 0 ? y : y - 399) / 400;
  unsigned of_era = y - era * 400, of_year = (153 * (m > 2 ? m - 3 : m + 9) + 2) / 5 + d - 1;
  return era * 146097ll + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}
static NOINLINE i64 calendar(void) {
  i64 sum = 0;
  for (int i = 0; i < 1000; i++) {
    int year = 1900 + i % 200, month = i % 12 + 1, day = i % 28 + 1;
    i64 days = days_of(year, month, day), seconds = days * 86400 + i * 37;
    i64 z = days + 719468, era = (z >= 0 ? z : z - 146096) / 146097;
    unsigned of_era = z - era * 146097,
             of = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    unsigned rest = of_era - (365 * of + of / 4 - of / 100), m = (5 * rest + 2) / 153;
    sum += (int)(rest - (153 * m + 2) / 5 + 1 == (unsigned)day) + (m < 10 ? m + 3 : m - 9);
    sum += (days % 7 + 11) % 7 + seconds / 3600 % 24 + seconds / 60 % 60;
  }
  return sum;
}

static NOINLINE int easter(void) {
  int sum = 0, leap = 0;
  static const u8 lengths[12] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  for (int y = 1600; y < 2400; y++) {
    int a = y % 19, b = y / 100, c = y % 100, d = b / 4, e = b % 4, f = (b + 8) / 25,
        g = (b - f + 1) / 3;
    int h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4,
        l = (32 + 2 * e + 2 * i - h - k) % 7;
    int m = (a + 11 * h + 22 * l) / 451, month = (h + l - 7 * m + 114) / 31,
        day = (h + l - 7 * m + 114) % 31 + 1;
    int long_year = (y % 4 == 0 && y % 100 != 0) || y % 400 == 0, of_year = day;
    for (int n = 1; n < month; n++) of_year += lengths[n - 1] + (n == 2 && long_year);
    leap += long_year;
    sum += of_year;
  }
  return sum + leap;
}

RUN
