// node -e THIS -- MODULE ARGS: a WASI program with all files, our environment, and its status.
"use strict";
const { WASI } = require("node:wasi");
const [file, ...args] = process.argv.slice(1);
const wasi = new WASI({
	version: "preview1",
	args: [file, ...args],
	env: process.env,
	preopens: { "/": "/" },
	returnOnExit: true,
});
const module_ = new WebAssembly.Module(require("node:fs").readFileSync(file));
const instance = new WebAssembly.Instance(module_, { wasi_snapshot_preview1: wasi.wasiImport });
process.exitCode = wasi.start(instance);
