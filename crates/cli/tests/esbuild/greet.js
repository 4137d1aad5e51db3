var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  Tone: () => Tone,
  greet: () => greet,
  unused: () => unused
});
module.exports = __toCommonJS(stdin_exports);
var Tone = /* @__PURE__ */ ((Tone2) => {
  Tone2[Tone2["Quiet"] = 0] = "Quiet";
  Tone2[Tone2["Loud"] = 1] = "Loud";
  return Tone2;
})(Tone || {});
function unused() {
}
function greet(name, tone = 0 /* Quiet */) {
  const text = `greetings from ${name}`;
  return tone === 1 /* Loud */ ? text.toUpperCase() + "!" : text;
}
