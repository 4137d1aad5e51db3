var Mountain = /* @__PURE__ */ ((Mountain2) => {
  Mountain2[Mountain2["Kunlun"] = 1] = "Kunlun";
  Mountain2[Mountain2["Buzhou"] = 2] = "Buzhou";
  Mountain2["Zhong"] = "torch dragon";
  return Mountain2;
})(Mountain || {});
var Seas;
((Seas2) => {
  Seas2.south = ["qilin", "fenghuang"];
})(Seas || (Seas = {}));
class Creature {
  constructor(name, age = 2 ** 10, tails = 9) {
    this.name = name;
    this.age = age;
    this.tails = tails;
    Creature.#count += 1;
  }
  name;
  age;
  tails;
  static #count = 0;
  get label() {
    return `${this.name} (${this.tails} tails) \u2014 \xFCn\xEF \u2603`;
  }
  static get count() {
    return Creature.#count;
  }
}
class Fox extends Creature {
  cry() {
    return this.label;
  }
}
function* walk(items, limit) {
  let n = 0;
  for (const item of items) {
    if (limit !== void 0 && n++ >= limit) return;
    yield item;
  }
}
export async function main(reader) {
  const foxes = [new Fox("jiuwei"), new Fox("huli", 3, 1)];
  const total = foxes.map(({ tails }) => tails).reduce((a, b) => a + b, 0);
  for (const word of walk(Seas.south, 1)) console.log(word, 2 /* Buzhou */, foxes[0].cry());
  const text = await reader?.read?.() ?? "nothing";
  label: for (let i = 0; i < 3; i++) {
    if (i == 1) continue label;
    else console.log(i, text);
  }
  return Creature.count > 1 ? total : -0x10n;
}
