// Runs modules and prints what can be seen of them, for `javascript.rs`.
//
// Standard input has lines of two kinds:
//   probe HEX        is this module accepted? Prints `true` or `false`.
//   run HEX EXPORT.. instantiates the module, calls its functions, and prints an event per line, then
//                    an empty line. EXPORT is KIND:NAME in hexadecimal, for functions with
//                    :ARGUMENT,ARGUMENT..:RESULT TYPES behind it.
import { readFileSync } from "node:fs";

const hex = (text) => Buffer.from(text, "hex");
const scratch = new DataView(new ArrayBuffer(8));

/** The kind of a trap; V8 has fewer words than the specification. */
const TRAPS = [
  [/^unreachable/, "unreachable"],
  [/^memory access|^data segment/, "memory"],
  [/^(divide|remainder) by zero/, "zero"],
  [/^divide result|^float unrepresentable/, "overflow"],
  [/^table |^element segment/, "table"],
  [/^null function|^indirect call|signature mismatch/, "callee"],
  [/^dereferencing|^rethrowing/, "null"],
  [/^illegal cast/, "cast"],
  [/^array element/, "array"],
  [/^requested new array/, "limit"],
];

function stopped(error) {
  if (error instanceof WebAssembly.Exception) return "exception";
  if (error instanceof RangeError) return "limit";
  if (!(error instanceof WebAssembly.RuntimeError)) return `${error}`;
  const message = error.message.replace("WebAssembly.Instance(): ", "");
  const kind = TRAPS.find(([pattern]) => pattern.test(message));
  return kind === undefined ? message : kind[1];
}

function argument(text) {
  const rest = text.slice(1);
  switch (text[0]) {
    case "i": return Number(rest);
    case "l": return BigInt(rest);
    case "f": scratch.setUint32(0, parseInt(rest, 16)); return scratch.getFloat32(0);
    case "d": scratch.setBigUint64(0, BigInt(`0x${rest}`)); return scratch.getFloat64(0);
    default: return null;
  }
}

function value(type, it) {
  switch (type) {
    case "i": return `i${it}`;
    case "l": return `l${it}`;
    case "f":
      if (Number.isNaN(it)) return "nan";
      scratch.setFloat32(0, it);
      return `f${scratch.getUint32(0).toString(16)}`;
    case "d":
      if (Number.isNaN(it)) return "nan";
      scratch.setFloat64(0, it);
      return `d${scratch.getBigUint64(0).toString(16)}`;
    default: return it === null ? "null" : "ref";
  }
}

function state(exports, list) {
  const parts = [];
  for (const [kind, name, type] of list) {
    const it = exports[name];
    if (kind === "g") parts.push(value(type, it.value));
    if (kind === "m") {
      let sum = 0;
      for (const word of new Uint32Array(it.buffer)) {
        sum = Math.imul((sum << 5 | sum >>> 27) ^ word, 0x9e3779b1);
      }
      parts.push(`${it.buffer.byteLength}:${(sum >>> 0).toString(16)}`);
    }
    if (kind === "t" || kind === "T") {
      let nulls = "";
      for (let at = 0; at < Number(it.length); at++) {
        nulls += it.get(kind === "T" ? BigInt(at) : at) === null ? "0" : "1";
      }
      parts.push(`[${nulls}]`);
    }
  }
  return parts.join(" ");
}

const out = [];

function run([bytes, ...rest]) {
  const list = rest.filter((text) => text !== "").map((text) => {
    const [kind, name, ...more] = text.split(":");
    return [kind, hex(name).toString(), ...more];
  });
  let exports;
  try {
    exports = new WebAssembly.Instance(new WebAssembly.Module(hex(bytes))).exports;
  } catch (error) {
    out.push(stopped(error));
    return;
  }
  out.push(`start ${state(exports, list)}`);
  for (const [kind, name, given, results] of list) {
    if (kind !== "f") continue;
    let event;
    try {
      const it = exports[name](...(given === "" ? [] : given.split(",").map(argument)));
      const all = results.length === 0 ? [] : results.length === 1 ? [it] : it;
      event = `returned ${all.map((it, at) => value(results[at], it)).join(" ")}`;
    } catch (error) {
      event = stopped(error);
    }
    out.push(event);
    if (event === "limit") return;
    out.push(`state ${state(exports, list)}`);
  }
}

for (const line of readFileSync(0, "utf8").split("\n")) {
  const [word, ...rest] = line.split(" ");
  if (word === "probe") out.push(`${WebAssembly.validate(hex(rest[0]))}`);
  if (word === "run") {
    run(rest);
    out.push("");
  }
}
process.stdout.write(out.join("\n") + "\n");
