// lib/greet.ts
function greet(name, tone = 0 /* Quiet */) {
  const text = `greetings from ${name}`;
  return tone === 1 /* Loud */ ? text.toUpperCase() + "!" : text;
}

// places.json
var places_default = ["Kunlun", "Buzhou"];

// main.ts
var lines = places_default.map((place) => greet(place, 1 /* Loud */));
var main_default = lines.join("\n");
if (true) console.log("\u5C71\u6D77", lines);
export {
  main_default as default
};
//# sourceMappingURL=bundle.js.map
