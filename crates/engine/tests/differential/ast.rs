//! Functions as trees, and their text.

use std::fmt::Write;

use crate::num::{Load, Op, Store, Ty};

/// An expression: leaves one value.
#[derive(Clone, Debug)]
pub enum Ex {
    Const(Ty, u64),
    Local(u32),
    Tee(u32, Box<Ex>),
    Global(u32),
    Num(&'static Op, Vec<Ex>),
    /// First value, second value, condition.
    Select(Box<[Ex; 3]>),
    Load(&'static Load, u32, Box<Ex>),
    /// A block with a result, which branches may give too.
    Block(Ty, Vec<St>, Box<Ex>),
    /// Condition, then, else.
    If(Ty, Box<[Ex; 3]>),
    Call(Callee, Vec<Ex>),
    MemorySize,
}

/// A statement: leaves the stack as it was.
#[derive(Clone, Debug)]
pub enum St {
    Set(u32, Ex),
    SetGlobal(u32, Ex),
    Store(&'static Store, u32, Ex, Ex),
    Drop(Ex),
    Block(Vec<St>),
    /// A block with several results that go to locals.
    Give(Vec<(Ty, u32)>, Vec<St>, Vec<Ex>),
    /// A loop with parameters, which its start puts into locals.
    Loop(Vec<(Ty, u32)>, Vec<Ex>, Vec<St>),
    If(Ex, Vec<St>, Vec<St>),
    /// A branch with the values that the label takes.
    Br(u32, Vec<Ex>),
    BrIf(u32, Vec<Ex>, Ex),
    /// Labels, the last of them the default.
    BrTable(Vec<u32>, Vec<Ex>, Ex),
    Return(Vec<Ex>),
    /// A call whose results go to locals.
    Call(Callee, Vec<Ex>, Vec<(Ty, u32)>),
    Fill(Box<[Ex; 3]>),
    Copy(Box<[Ex; 3]>),
    Unreachable,
}

/// What is called.
#[derive(Clone, Debug)]
pub enum Callee {
    Func(usize),
    /// Through the table, with the index.
    Table(usize, Box<Ex>),
    /// The host function `mix`.
    Mix,
}

/// A function.
#[derive(Clone, Debug)]
pub struct Func {
    pub params: Vec<Ty>,
    pub results: Vec<Ty>,
    /// All locals, parameters first.
    pub locals: Vec<Ty>,
    pub body: Vec<St>,
    pub give: Vec<Ex>,
}

fn list(word: &str, types: &[Ty]) -> String {
    if types.is_empty() {
        return String::new();
    }
    let names: Vec<_> = types.iter().map(|ty| ty.name()).collect();
    format!(" ({word} {})", names.join(" "))
}

fn types(of: &[(Ty, u32)]) -> Vec<Ty> {
    of.iter().map(|&(ty, _)| ty).collect()
}

/// Writes trees, one instruction a line where it has a statement's place.
pub struct Printer<'f> {
    pub text: String,
    pub funcs: &'f [Func],
}

impl Printer<'_> {
    /// The text of a function.
    pub fn func(&mut self, index: usize, func: &Func) {
        let (params, results) = (list("param", &func.params), list("result", &func.results));
        let own = list("local", &func.locals[func.params.len()..]);
        let _ = write!(self.text, "(func $f{index} (export \"f{index}\")");
        let _ = writeln!(self.text, " (type $t{index}){params}{results}{own}");
        self.statements(&func.body);
        self.values(&func.give);
        self.text.push_str(")\n");
    }

    fn statements(&mut self, statements: &[St]) {
        for statement in statements {
            self.statement(statement);
            self.text.push('\n');
        }
    }

    fn values(&mut self, values: &[Ex]) {
        for value in values {
            self.text.push(' ');
            self.value(value);
        }
    }

    fn sets(&mut self, to: &[(Ty, u32)]) {
        for (_, local) in to.iter().rev() {
            let _ = write!(self.text, " local.set {local}");
        }
    }

    fn folded(&mut self, head: &str, values: &[Ex]) {
        let _ = write!(self.text, "({head}");
        self.values(values);
        self.text.push(')');
    }

    fn call(&mut self, callee: &Callee, args: &[Ex]) {
        match callee {
            Callee::Func(f) => self.folded(&format!("call $f{f}"), args),
            Callee::Mix => self.folded("call $mix", args),
            Callee::Table(f, index) => {
                let _ = write!(self.text, "(call_indirect (type $t{f})");
                self.values(args);
                self.values(std::slice::from_ref(index));
                self.text.push(')');
            }
        }
    }

    fn statement(&mut self, statement: &St) {
        match statement {
            St::Set(local, value) => {
                self.folded(&format!("local.set {local}"), std::slice::from_ref(value));
            }
            St::SetGlobal(global, value) => {
                self.folded(&format!("global.set {global}"), std::slice::from_ref(value));
            }
            St::Store(store, offset, address, value) => {
                let _ = write!(self.text, "({} offset={offset} ", store.name);
                self.value(address);
                self.text.push(' ');
                self.value(value);
                self.text.push(')');
            }
            St::Drop(value) => self.folded("drop", std::slice::from_ref(value)),
            St::Block(body) => {
                self.text.push_str("(block\n");
                self.statements(body);
                self.text.push(')');
            }
            St::Give(to, body, give) => {
                let _ = writeln!(self.text, "(block{}", list("result", &types(to)));
                self.statements(body);
                self.values(give);
                self.text.push(')');
                self.sets(to);
            }
            St::Loop(to, init, body) => {
                self.values(init);
                let _ = write!(self.text, " (loop{}", list("param", &types(to)));
                self.sets(to);
                self.text.push('\n');
                self.statements(body);
                self.text.push(')');
            }
            St::If(condition, then, other) => {
                self.text.push_str("(if ");
                self.value(condition);
                self.text.push_str(" (then\n");
                self.statements(then);
                self.text.push(')');
                if !other.is_empty() {
                    self.text.push_str(" (else\n");
                    self.statements(other);
                    self.text.push(')');
                }
                self.text.push(')');
            }
            St::Br(label, values) => self.folded(&format!("br {label}"), values),
            St::BrIf(label, values, condition) => {
                self.values(values);
                self.folded(&format!(" br_if {label}"), std::slice::from_ref(condition));
                self.text.push_str(&" drop".repeat(values.len()));
            }
            St::BrTable(labels, values, index) => {
                self.values(values);
                let labels: Vec<_> = labels.iter().map(u32::to_string).collect();
                let head = format!("br_table {}", labels.join(" "));
                self.folded(&head, std::slice::from_ref(index));
            }
            St::Return(values) => self.folded("return", values),
            St::Call(callee, args, to) => {
                self.call(callee, args);
                self.sets(to);
            }
            St::Fill(operands) => self.folded("memory.fill", &operands[..]),
            St::Copy(operands) => self.folded("memory.copy", &operands[..]),
            St::Unreachable => self.text.push_str("unreachable"),
        }
    }

    fn value(&mut self, value: &Ex) {
        match value {
            Ex::Const(ty, bits) => self.constant(*ty, *bits),
            Ex::Local(local) => {
                let _ = write!(self.text, "(local.get {local})");
            }
            Ex::Tee(local, value) => {
                self.folded(&format!("local.tee {local}"), std::slice::from_ref(value));
            }
            Ex::Global(global) => {
                let _ = write!(self.text, "(global.get {global})");
            }
            Ex::Num(op, operands) => self.folded(op.name, operands),
            Ex::Select(operands) => self.folded("select", &operands[..]),
            Ex::Load(load, offset, address) => {
                let head = format!("{} offset={offset}", load.name);
                self.folded(&head, std::slice::from_ref(address));
            }
            Ex::Block(ty, body, give) => {
                let _ = writeln!(self.text, "(block (result {})", ty.name());
                self.statements(body);
                self.value(give);
                self.text.push(')');
            }
            Ex::If(ty, parts) => {
                let [condition, then, other] = &**parts;
                let _ = write!(self.text, "(if (result {}) ", ty.name());
                self.value(condition);
                self.text.push_str(" (then ");
                self.value(then);
                self.text.push_str(") (else ");
                self.value(other);
                self.text.push_str("))");
            }
            Ex::Call(callee, args) => self.call(callee, args),
            Ex::MemorySize => self.text.push_str("(memory.size)"),
        }
    }

    fn constant(&mut self, ty: Ty, bits: u64) {
        let _ = match ty {
            Ty::I32 => write!(self.text, "(i32.const {})", bits as u32 as i32),
            Ty::I64 => write!(self.text, "(i64.const {})", bits as i64),
            Ty::F32 => {
                let value = f32::from_bits(bits as u32);
                if value.is_nan() {
                    write!(self.text, "(f32.const nan)")
                } else {
                    write!(self.text, "(f32.const {value:e})")
                }
            }
            Ty::F64 => {
                let value = f64::from_bits(bits);
                if value.is_nan() {
                    write!(self.text, "(f64.const nan)")
                } else {
                    write!(self.text, "(f64.const {value:e})")
                }
            }
        };
    }

    /// The text of a module with these functions.
    pub fn module(mut self) -> String {
        self.text.push_str(
            "(module\n(import \"host\" \"mix\" (func $mix (param i32 i64 f64) (result i64)))\n\
             (import \"host\" \"shared\" (global (mut i64)))\n\
             (memory (export \"memory\") 1 1)\n\
             (global (export \"g1\") (mut i32) (i32.const 1))\n\
             (global (export \"g2\") (mut i64) (i64.const 2))\n\
             (global (export \"g3\") (mut f32) (f32.const 3))\n\
             (global (export \"g4\") (mut f64) (f64.const 4))\n",
        );
        let funcs = self.funcs;
        let mut names = String::new();
        for (i, func) in funcs.iter().enumerate() {
            let (params, results) = (list("param", &func.params), list("result", &func.results));
            let _ = writeln!(self.text, "(type $t{i} (func{params}{results}))");
            let _ = write!(names, " $f{i}");
        }
        let _ = writeln!(self.text, "(table funcref (elem{names}))");
        for (i, func) in funcs.iter().enumerate() {
            self.func(i, func);
        }
        self.text.push_str(")\n");
        self.text
    }
}
