//! What a trace sees: the next instruction and the operand stack before it.

use alloc::string::{String, ToString};
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::fmt::{self, Display, Write};

use super::stack::{Kind, Value};
use super::{Machine, bits, read};
use crate::exec::Loaded;
use crate::runtime::Runtime;
use crate::syntax::{
    BlockType, BrTable, BranchCast, Catch, Catches, HeapType, Instr, LaneIdx, Length, MemArg,
    SelectType, ZeroByte,
};

/// An instruction that the reference machine is about to perform.
///
/// See [`Store::trace`](crate::Store::trace).
#[derive(Clone, Debug)]
pub struct TraceStep {
    func_index: u32,
    offset: u32,
    instruction: String,
    depth: usize,
    args: Option<Vec<TraceValue>>,
    stack: Vec<TraceValue>,
}

impl TraceStep {
    /// The function's index in its module.
    pub fn func_index(&self) -> u32 {
        self.func_index
    }

    /// The offset of the instruction in the module.
    pub fn offset(&self) -> u32 {
        self.offset
    }

    /// The instruction with its immediates, in the manner of the text format.
    pub fn instruction(&self) -> &str {
        &self.instruction
    }

    /// How many calls are open, this one and those around host functions included; from 1.
    pub fn depth(&self) -> usize {
        self.depth
    }

    /// The arguments of the function, if this is its first instruction.
    pub fn args(&self) -> Option<&[TraceValue]> {
        self.args.as_deref()
    }

    /// The operands of the function, the topmost last.
    pub fn stack(&self) -> &[TraceValue] {
        &self.stack
    }
}

impl Display for TraceStep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "func[{}] {:#x}: {:<28} [",
            self.func_index, self.offset, self.instruction
        )?;
        for (i, value) in self.stack.iter().enumerate() {
            write!(f, "{}{value}", if i == 0 { "" } else { " " })?;
        }
        f.write_str("]")
    }
}

/// A value as a trace shows it. It keeps nothing alive: references are shown by number.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct TraceValue {
    value: Value,
}

impl Display for TraceValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (kind, [low, high]) = self.value;
        match kind {
            Kind::I32 => write!(f, "i32:{}", low as i32),
            Kind::I64 => write!(f, "i64:{}", low as i64),
            Kind::F32 => write!(f, "f32:{:?}", f32::from_bits(low as u32)),
            Kind::F64 => write!(f, "f64:{:?}", f64::from_bits(low)),
            Kind::V128 | Kind::High => {
                write!(f, "v128:{:#034x}", u128::from(high) << 64 | u128::from(low))
            }
            Kind::Ref => reference(low, f),
        }
    }
}

/// What a reference is to.
fn reference(value: u64, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if value == bits::NULL {
        return f.write_str("ref:null");
    }
    if let Some(value) = bits::i31_value(value) {
        return write!(f, "ref:i31({value})");
    }
    let known = [
        ("func", bits::func_addr(value)),
        ("extern", bits::extern_addr(value)),
        ("exn", bits::exception_addr(value)),
        ("object", bits::object_addr(value)),
    ];
    match known
        .into_iter()
        .find_map(|(name, addr)| Some((name, addr?)))
    {
        Some((name, addr)) => write!(f, "ref:{name}({addr})"),
        None => f.write_str("ref:?"),
    }
}

impl Machine {
    /// The instruction that comes next, if one does.
    pub(crate) fn look(&self, rt: &Runtime, modules: &[Arc<Loaded>]) -> Option<TraceStep> {
        let frame = self.frames.get(self.floor..)?.last()?;
        let loaded = &*modules[frame.instance as usize];
        let (instr, _) = read(loaded, frame.next, frame.body.end)?;
        let ty = loaded
            .syntax
            .func_type(*loaded.syntax.funcs.get(frame.own as usize)?)?;
        let params = frame.base + Kind::count(ty.params());
        let is_first = frame.next == frame.body.start;
        Some(TraceStep {
            func_index: frame.own + loaded.syntax.imported_funcs() as u32,
            offset: frame.next,
            instruction: text(&instr),
            depth: self.frames.len(),
            args: match is_first {
                true => Some(self.values(rt, frame.base, params)?),
                false => None,
            },
            stack: self.values(rt, params + frame.body.declared.len(), self.kinds.len())?,
        })
    }

    /// The values in the slots from `slot` up to `end`.
    fn values(&self, rt: &Runtime, mut slot: usize, end: usize) -> Option<Vec<TraceValue>> {
        let mut values = Vec::new();
        while slot < end {
            let kind = *self.kinds.get(slot)?;
            let wide = kind == Kind::V128;
            let high = if wide { rt.slot(slot + 1).ok()? } else { 0 };
            values.push(TraceValue {
                value: (kind, [rt.slot(slot).ok()?, high]),
            });
            slot += if wide { 2 } else { 1 };
        }
        Some(values)
    }
}

/// An immediate argument as text.
trait Immediate {
    fn write(&self, out: &mut String) -> fmt::Result;
}

/// Immediates that are written by their own `Display`.
macro_rules! displayed {
    ($($ty:ident)*) => {$(
        impl Immediate for $ty {
            fn write(&self, out: &mut String) -> fmt::Result {
                write!(out, " {self}")
            }
        }
    )*};
}

use crate::syntax::{
    DataIdx, ElemIdx, FieldIdx, FuncIdx, GlobalIdx, LabelIdx, LocalIdx, MemIdx, TableIdx, TagIdx,
    TypeIdx,
};

displayed! {
    TypeIdx FuncIdx TableIdx MemIdx GlobalIdx TagIdx ElemIdx DataIdx LocalIdx LabelIdx FieldIdx
    HeapType i32 i64
}

/// `Type = |value, out| ..` for those that are not.
macro_rules! written {
    ($($ty:ty = |$value:ident, $out:ident| $write:expr;)*) => {$(
        impl Immediate for $ty {
            fn write(&self, $out: &mut String) -> fmt::Result {
                let $value = self;
                $write
            }
        }
    )*};
}

written! {
    u32 = |bits, out| write!(out, " {:?}", f32::from_bits(*bits));
    u64 = |bits, out| write!(out, " {:?}", f64::from_bits(*bits));
    u128 = |value, out| write!(out, " {value:#034x}");
    [u8; 16] = |lanes, out| lanes.iter().try_for_each(|lane| write!(out, " {lane}"));
    Length = |len, out| write!(out, " {}", len.0);
    ZeroByte = |_zero, _out| Ok(());
    MemArg = |mem, out| {
        if mem.memory != MemIdx(0) {
            write!(out, " {}", mem.memory)?;
        }
        if mem.offset != 0 {
            write!(out, " offset={}", mem.offset)?;
        }
        Ok(())
    };
    BlockType = |ty, out| match ty {
        BlockType::Empty => Ok(()),
        BlockType::Value(ty) => write!(out, " (result {ty})"),
        BlockType::Func(x) => write!(out, " (type {x})"),
    };
    SelectType = |ty, out| ty.only.map_or(Ok(()), |ty| write!(out, " (result {ty})"));
    BranchCast = |cast, out| write!(out, " {} {} {}", cast.label, cast.from, cast.to);
    BrTable<'_> = |table, out| {
        table.labels().try_for_each(|label| write!(out, " {label}"))?;
        write!(out, " {}", table.default())
    };
    Catches<'_> = |catches, out| catches.clauses().try_for_each(|catch| match catch {
        Catch::One { tag, label } => write!(out, " (catch {tag} {label})"),
        Catch::OneRef { tag, label } => write!(out, " (catch_ref {tag} {label})"),
        Catch::All { label } => write!(out, " (catch_all {label})"),
        Catch::AllRef { label } => write!(out, " (catch_all_ref {label})"),
    });
}

impl<const LANES: u8> Immediate for LaneIdx<LANES> {
    fn write(&self, out: &mut String) -> fmt::Result {
        write!(out, " {}", self.0)
    }
}

/// Makes the text of an instruction from the table.
macro_rules! texts {
    ($($group:ident {$(
        $code:tt $(@$feature:ident)? $name:ident $text:literal {$($field:ident: $ty:ty),*}
            $($context:ident)? $([$($param:ident)*] [$($result:ident)*])? $(/ $width:literal)?
            $(= $kind:ident $($kind2:ident)? :: $meaning:ident)?;
    )*})*) => {
        /// The immediates of an instruction, behind its name.
        fn immediates(instr: &Instr<'_>, out: &mut String) -> fmt::Result {
            match instr {
                $($(Instr::$name { $($field),* } => {
                    $(Immediate::write($field, out)?;)*
                    Ok(())
                })*)*
            }
        }
    };
}

crate::syntax::for_each_instr!(texts);

/// An instruction as text.
fn text(instr: &Instr<'_>) -> String {
    let mut out = instr.text().to_string();
    immediates(instr, &mut out).expect("writing to a string cannot fail");
    out
}
