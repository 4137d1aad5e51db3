// node node.mjs CASE PACKAGE_FOLDER: prints what the test `npm_libraries` expects of CASE.
// It calls the same exports with the same bytes as the test does.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const [name, folder] = process.argv.slice(2);
const here = new URL(".", import.meta.url);
const read = (file) => readFileSync(new URL(file, here));
const bytes = (text) => new TextEncoder().encode(text);
const text = (view) => new TextDecoder().decode(view);
const say = (title, body) => process.stdout.write(`== ${title}\n${body}\n`);

// gofmt and shfmt: `alloc` takes the next input, `format` answers 0 as it was, 1 changed, 2 wrong.
function formatter(file) {
	const module = new WebAssembly.Module(readFileSync(`${folder}/${file}`));
	const wasm = new WebAssembly.Instance(module).exports;
	wasm._initialize();
	const put = (input) => new Uint8Array(wasm.memory.buffer).set(input, wasm.alloc(input.length));
	const format = () => {
		const result = wasm.format();
		const output = result ? text(new Uint8Array(wasm.memory.buffer, wasm.output_ptr(), wasm.output_len())) : "";
		wasm.dispose();
		return `${result}\n${output}`;
	};
	return { wasm, put, format };
}

// sh-syntax, a TinyGo program with a JavaScript world: `process` returns JSON that ends with a 0.
async function shell(input) {
	createRequire(import.meta.url)(`${folder}/vendors/wasm_exec.cjs`);
	const go = new Go();
	const { instance } = await WebAssembly.instantiate(readFileSync(`${folder}/main.wasm`), go.importObject);
	void go.run(instance);
	const { memory, wasmAlloc, process: run } = instance.exports;
	const put = (data) => {
		const at = wasmAlloc(data.length);
		new Uint8Array(memory.buffer).set(data, at);
		return [at, data.length, data.length];
	};
	const script = put(input);
	const file = put(bytes("input.sh"));
	const stop = put(bytes("$$"));
	// Print, keep comments, bash; then indent by 4, and what else may be chosen.
	const options = {
		19: [1, 1, ...stop, 0, 4, 1, 1, 1, 0, 0, 0],
		21: [1, 1, 0, ...stop, 0, 4, 1, 1, 1, 0, 0, 0, 0],
		22: [1, 1, 0, ...stop, 0, 1, 4, 1, 1, 1, 0, 0, 0, 0],
	}[run.length];
	const at = run(...file, ...script, ...options);
	const rest = new Uint8Array(memory.buffer).subarray(at);
	return text(rest.subarray(0, rest.indexOf(0)));
}

if (name === "gofmt") {
	const { put, format } = formatter("gofmt.wasm");
	for (const file of ["input.go", "formatted.go", "broken.go"]) {
		put(read(file));
		say(file, format());
	}
} else if (name === "shfmt") {
	const { wasm, put, format } = formatter("shfmt.wasm");
	for (const options of ["", '{"indent":2,"binaryNextLine":true,"switchCaseIndent":true,"spaceRedirects":true}', '{"minify":true}']) {
		if (options) put(bytes(options)), wasm.set_options();
		put(bytes("input.sh")), wasm.set_path();
		put(read("input.sh"));
		say(`input.sh ${options}`, format());
	}
	put(read("broken.sh"));
	say("broken.sh", format());
} else {
	for (const file of ["input.sh", "broken.sh"]) say(file, await shell(read(file)));
}
