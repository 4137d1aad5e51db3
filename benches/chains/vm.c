/* Machines in the machine: stacks, registers, Forth, trees, small processors. */
#include "kernel.h"

enum { PUSH, ADD, SUB, MUL, LESS, JUMP_IF, JUMP, LOCAL, SET, DUP, DROP, SWAP, CALL_TO, BACK, HALT };

static NOINLINE int run_stack(const i16* code) {
  int stack[64], *sp = stack, locals[8] = {0};
  const i16* pc = code;
  for (;;) {
    switch (*pc++) {
      case PUSH:
        *sp++ = *pc++;
        break;
      case ADD:
        sp--;
        sp[-1] += sp[0];
        break;
      case SUB:
        sp--;
        sp[-1] -= sp[0];
        break;
      case MUL:
        sp--;
        sp[-1] *= sp[0];
        break;
      case LESS:
        sp--;
        sp[-1] = sp[-1] < sp[0];
        break;
      case JUMP_IF:
        if (*--sp)
          pc = code + *pc;
        else
          pc++;
        break;
      case JUMP:
        pc = code + *pc;
        break;
      case LOCAL:
        *sp++ = locals[*pc++];
        break;
      case SET:
        locals[*pc++] = *--sp;
        break;
      case DUP:
        *sp = sp[-1];
        sp++;
        break;
      case DROP:
        sp--;
        break;
      case SWAP: {
        int t = sp[-1];
        sp[-1] = sp[-2];
        sp[-2] = t;
        break;
      }
      case HALT:
        return locals[1];
    }
  }
}
static NOINLINE int stack_vm(void) {
  static const i16 code[] = {PUSH, 0,   SET,  0,     PUSH,  1,       SET,  1,    LOCAL, 1,
                             PUSH, 3,   MUL,  LOCAL, 0,     ADD,     DUP,  PUSH, 7,     SWAP,
                             SUB,  ADD, SET,  1,     LOCAL, 0,       PUSH, 1,    ADD,   DUP,
                             SET,  0,   PUSH, 2500,  LESS,  JUMP_IF, 8,    HALT};
  return run_stack(code);
}

typedef union {
  u32 word;
  struct {
    u8 op, a, b, c;
  };
} instruction;
static NOINLINE u32 run_registers(const instruction* code, u32* r) {
  for (u32 pc = 0;;) {
    instruction i = code[pc++];
    u32 x = r[i.b], y = r[i.c];
    switch (i.op) {
      case 0:
        r[i.a] = x + y;
        break;
      case 1:
        r[i.a] = x - y;
        break;
      case 2:
        r[i.a] = x & y;
        break;
      case 3:
        r[i.a] = x ^ y;
        break;
      case 4:
        r[i.a] = x << (y & 31);
        break;
      case 5:
        r[i.a] = x >> (y & 31);
        break;
      case 6:
        r[i.a] = i.b << 8 | i.c;
        break;
      case 7:
        if (r[i.a]) pc += (signed char)i.b;
        break;
      case 8:
        r[i.a] = x < y;
        break;
      case 9:
        r[i.a] = x * y;
        break;
      default:
        return r[0];
    }
  }
}
static NOINLINE u32 register_vm(void) {
  static const instruction code[] = {{.op = 6, .a = 1, .b = 10, .c = 0},
                                     {.op = 6, .a = 2, .c = 1},
                                     {.op = 6, .a = 3, .c = 5},
                                     {.op = 4, .a = 4, .b = 0, .c = 3},
                                     {.op = 3, .a = 0, .b = 0, .c = 4},
                                     {.op = 5, .a = 4, .b = 0, .c = 2},
                                     {.op = 9, .a = 4, .b = 4, .c = 3},
                                     {.op = 0, .a = 0, .b = 0, .c = 4},
                                     {.op = 1, .a = 1, .b = 1, .c = 2},
                                     {.op = 7, .a = 1, .b = 0xf9},
                                     {.op = 10}};
  u32 r[16] = {1};
  return run_registers(code, r);
}

static int data[32], *top;
static const int* returns[16];
static const int *ip, **rp;
static void lit(const int* _) {
  *top++ = *ip++;
}
static void plus(const int* _) {
  top--;
  top[-1] += *top;
}
static void minus(const int* _) {
  top--;
  top[-1] -= *top;
}
static void twice(const int* _) {
  *top = top[-1];
  top++;
}
static void over(const int* _) {
  *top = top[-2];
  top++;
}
static void exchange(const int* _) {
  int t = top[-1];
  top[-1] = top[-2];
  top[-2] = t;
}
static void leave(const int* _) {
  ip = *--rp;
}
static void branch_nonzero(const int* code) {
  int to = *ip++;
  if (*--top) ip = code + to;
}
static void enter(const int* code) {
  int to = *ip++;
  *rp++ = ip;
  ip = code + to;
}
static void (*const forth_words[])(const int*) = {lit,      plus,  minus,          twice, over,
                                                  exchange, leave, branch_nonzero, enter};
static NOINLINE int forth(void) {
  /* : step over over + exchange - ; and a loop that calls it */
  static const int code[] = {0, 1, 0, 1500, /* 4: */ 5, 8,           20, 5, 0, 1, 2, 3, 7, 4, 6,
                             6, 6, 6, 6,    6,          /* 20: */ 3, 0,  3, 1, 1, 0, 1, 2, 6};
  static const int* const end = code + 14;
  top = data;
  rp = returns;
  ip = code;
  while (ip != end) forth_words[*ip++](code);
  return top[-2];
}

struct tree {
  enum { CONSTANT, VARIABLE, SUM, PRODUCT, LESS_THAN, ASSIGN, WHILE, SEQUENCE } kind;
  const struct tree *a, *b;
  int n;
};
static int variables[4];
static NOINLINE int walk(const struct tree* t) {
  switch (t->kind) {
    case CONSTANT:
      return t->n;
    case VARIABLE:
      return variables[t->n];
    case SUM:
      return walk(t->a) + walk(t->b);
    case PRODUCT:
      return walk(t->a) * walk(t->b);
    case LESS_THAN:
      return walk(t->a) < walk(t->b);
    case ASSIGN:
      return variables[t->n] = walk(t->a);
    case WHILE: {
      int v = 0;
      while (walk(t->a)) v = walk(t->b);
      return v;
    }
    case SEQUENCE:
      walk(t->a);
      return walk(t->b);
  }
  return 0;
}
static NOINLINE int tree_walker(void) {
  static const struct tree one = {CONSTANT, 0, 0, 1}, three = {CONSTANT, 0, 0, 3},
                           limit = {CONSTANT, 0, 0, 1200}, i = {VARIABLE, 0, 0, 0},
                           s = {VARIABLE, 0, 0, 1};
  static const struct tree next_i = {SUM, &i, &one, 0}, set_i = {ASSIGN, &next_i, 0, 0},
                           triple = {PRODUCT, &s, &three, 0}, mixed = {SUM, &triple, &i, 0};
  static const struct tree set_s = {ASSIGN, &mixed, 0, 1}, body = {SEQUENCE, &set_s, &set_i, 0},
                           test = {LESS_THAN, &i, &limit, 0}, loop = {WHILE, &test, &body, 0};
  variables[0] = 0;
  return walk(&loop);
}

struct cpu {
  u8 a, x, y, sp, carry, zero, negative;
  u16 pc;
};
static u8 ram[65536];
static void flags(struct cpu* c, u8 v) {
  c->zero = v == 0;
  c->negative = v >> 7;
}
static NOINLINE unsigned run_8bit(struct cpu* c, unsigned most) {
  unsigned done = 0;
  while (done++ < most) {
    u8 op = ram[c->pc++];
    switch (op) {
      case 0xa9:
        flags(c, c->a = ram[c->pc++]);
        break;
      case 0xa2:
        flags(c, c->x = ram[c->pc++]);
        break;
      case 0xa0:
        flags(c, c->y = ram[c->pc++]);
        break;
      case 0xbd: {
        u16 at = ram[c->pc] | ram[c->pc + 1] << 8;
        c->pc += 2;
        flags(c, c->a = ram[(u16)(at + c->x)]);
        break;
      }
      case 0x9d: {
        u16 at = ram[c->pc] | ram[c->pc + 1] << 8;
        c->pc += 2;
        ram[(u16)(at + c->x)] = c->a;
        break;
      }
      case 0x65: {
        u16 sum = c->a + ram[ram[c->pc++]] + c->carry;
        c->carry = sum >> 8;
        flags(c, c->a = sum);
        break;
      }
      case 0x85:
        ram[ram[c->pc++]] = c->a;
        break;
      case 0x45:
        flags(c, c->a ^= ram[ram[c->pc++]]);
        break;
      case 0x0a:
        c->carry = c->a >> 7;
        flags(c, c->a <<= 1);
        break;
      case 0xca:
        flags(c, --c->x);
        break;
      case 0xc8:
        flags(c, ++c->y);
        break;
      case 0x18:
        c->carry = 0;
        break;
      case 0xd0: {
        signed char by = ram[c->pc++];
        if (!c->zero) c->pc += by;
        break;
      }
      case 0x4c:
        c->pc = ram[c->pc] | ram[c->pc + 1] << 8;
        break;
      default:
        return done;
    }
  }
  return done;
}
static NOINLINE int processor(void) {
  static const u8 program[] = {0xa2, 200,  0xbd, 0x00, 0x40, 0x18, 0x65, 0x10,
                               0x85, 0x10, 0x0a, 0x45, 0x10, 0x9d, 0x00, 0x41,
                               0xca, 0xd0, 0xef, 0xc8, 0x4c, 0x00, 0x02};
  struct cpu c = {.pc = 0x200};
  memcpy(ram + 0x200, program, sizeof program);
  memcpy(ram + 0x4000, buf, 256);
  return run_8bit(&c, 12000) + ram[0x10] + c.y;
}

static NOINLINE int chip8(void) {
  static u8 screen[32][64];
  static const u16 program[] = {0x6005, 0x6103, 0xa300, 0xd015, 0x7007, 0x8104, 0x8012,
                                0xc23f, 0x8023, 0x4000, 0x7101, 0x3180, 0x1204, 0x1200};
  u8 v[16] = {0}, memory[1024];
  u16 pc = 0x200, index = 0, lit_pixels = 0;
  memcpy(memory + 0x300, buf, 128);
  memset(screen, 0, sizeof screen);
  for (int n = 0; n < 2500; n++) {
    u16 op = program[(pc - 0x200) >> 1], x = op >> 8 & 15, y = op >> 4 & 15;
    pc += 2;
    switch (op >> 12) {
      case 0x1:
        pc = op & 0xfff;
        break;
      case 0x3:
        if (v[x] == (op & 0xff)) pc += 2;
        break;
      case 0x4:
        if (v[x] != (op & 0xff)) pc += 2;
        break;
      case 0x6:
        v[x] = op;
        break;
      case 0x7:
        v[x] += op;
        break;
      case 0x8:
        switch (op & 15) {
          case 0:
            v[x] = v[y];
            break;
          case 2:
            v[x] &= v[y];
            break;
          case 3:
            v[x] ^= v[y];
            break;
          case 4:
            v[15] = v[x] + v[y] > 255;
            v[x] += v[y];
            break;
        }
        break;
      case 0xa:
        index = op & 0xfff;
        break;
      case 0xc:
        v[x] = next() & op;
        break;
      case 0xd:
        v[15] = 0;
        for (int row = 0; row < (op & 15); row++)
          for (int bit = 0; bit < 8; bit++)
            if (memory[index + row] & 0x80 >> bit) {
              u8* p = &screen[(v[y] + row) & 31][(v[x] + bit) & 63];
              v[15] |= *p;
              *p ^= 1;
            }
        break;
    }
  }
  for (int i = 0; i < 32 * 64; i++) lit_pixels += screen[i / 64][i % 64];
  return lit_pixels + v[0];
}

static NOINLINE int turing(void) {
  static const struct {
    u8 write, next;
    signed char move;
  } rules[5][2] = {{{1, 1, 1}, {1, 2, -1}},
                   {{1, 2, 1}, {1, 1, 1}},
                   {{1, 3, 1}, {0, 4, -1}},
                   {{1, 0, -1}, {1, 3, -1}},
                   {{1, 5, 1}, {0, 0, -1}}};
  static u8 strip[2048];
  int at = 1024, state = 0, steps = 0, ones = 0;
  memset(strip, 0, sizeof strip);
  while (state < 5 && steps < 25000 && at > 0 && at < 2047) {
    int seen = strip[at];
    strip[at] = rules[state][seen].write;
    at += rules[state][seen].move;
    state = rules[state][seen].next;
    steps++;
  }
  for (int i = 0; i < 2048; i++) ones += strip[i];
  return steps + ones;
}

struct boxed {
  u8 tag;
  union {
    i64 integer;
    double real;
  };
};
static NOINLINE struct boxed boxed_add(struct boxed a, struct boxed b) {
  if (a.tag == 0 && b.tag == 0) return (struct boxed){0, {.integer = a.integer + b.integer}};
  double x = a.tag ? a.real : (double)a.integer, y = b.tag ? b.real : (double)b.integer;
  return (struct boxed){1, {.real = x + y}};
}
static NOINLINE i64 dynamic_values(void) {
  struct boxed cells[64];
  for (int i = 0; i < 64; i++) {
    cells[i].tag = i % 5 == 0;
    if (cells[i].tag)
      cells[i].real = i * 0.5;
    else
      cells[i].integer = i;
  }
  struct boxed sum = {0, {.integer = 0}};
  for (int k = 0; k < 8000; k++) {
    struct boxed next = boxed_add(cells[k & 63], cells[(k * 7) & 63]);
    sum = next.tag ? boxed_add(sum, (struct boxed){0, {.integer = (i64)next.real}})
                   : boxed_add(sum, next);
  }
  return sum.tag ? (i64)sum.real : sum.integer;
}

static NOINLINE u64 bytecode_leb(void) {
  static u8 code[6000];
  int n = 0;
  u64 acc = 1;
  for (int i = 0; n < 5900; i++) {
    code[n++] = i % 6;
    if (i % 6 < 3)
      for (u32 v = next() >> (i % 29);; v >>= 7) {
        code[n++] = (v & 127) | (v > 127 ? 128 : 0);
        if (v <= 127) break;
      }
  }
  for (int k = 0; k < 3; k++)
    for (const u8 *p = code, *end = code + n; p < end;) {
      u8 op = *p++;
      u64 v = 0;
      if (op < 3) {
        int shift = 0;
        u8 b;
        do {
          b = *p++;
          v |= (u64)(b & 0x7f) << shift;
          shift += 7;
        } while (b & 0x80);
      }
      switch (op) {
        case 0:
          acc += v;
          break;
        case 1:
          acc ^= v << 7;
          break;
        case 2:
          acc *= v | 1;
          break;
        case 3:
          acc = ~acc;
          break;
        case 4:
          acc = acc >> 11 | acc << 53;
          break;
        case 5:
          acc -= acc >> 3;
          break;
      }
    }
  return acc;
}

RUN
