// A bit of everything that a TypeScript to JavaScript compiler has to see through.
import type { Reader } from "./reader";

enum Mountain { Kunlun = 1, Buzhou, Zhong = "torch dragon" as any }

namespace Seas {
  export const south: readonly string[] = ["qilin", "fenghuang"];
}

interface Beast<T extends object = {}> { name: string; traits?: T; readonly tails: number }

abstract class Creature implements Beast<{ wings: boolean }> {
  static #count = 0;
  declare traits: { wings: boolean };
  constructor(public readonly name: string, protected age = 2 ** 10, readonly tails: number = 9) {
    Creature.#count += 1;
  }
  abstract cry(this: Creature): string;
  get label(): string { return `${this.name} (${this.tails} tails) — ünï ☃`; }
  static get count() { return Creature.#count }
}

class Fox extends Creature {
  override cry() { return this.label satisfies string; }
}

function* walk<T>(items: Iterable<T>, limit?: number): Generator<T, void> {
  let n = 0;
  for (const item of items) {
    if (limit !== undefined && n++ >= limit) return;
    yield item;
  }
}

export async function main(reader?: Reader): Promise<number> {
  const foxes: Creature[] = [new Fox("jiuwei"), new Fox("huli", 3, 1)];
  const total = foxes.map(({ tails }) => tails).reduce((a, b) => a + b, 0);
  for (const word of walk(Seas.south, 1)) console.log(word, Mountain.Buzhou, foxes[0]!.cry());
  const text = (await reader?.read?.()) ?? "nothing" as const;
  label: for (let i = 0; i < 3; i++) { if (i == 1) continue label; else console.log(i, text) }
  return Creature.count > 1 ? total : -0x10n as unknown as number;
}
