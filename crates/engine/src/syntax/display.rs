//! How types are written: the spelling of the text format.

use core::fmt::{Display, Formatter, Result};

use super::types::{
    ArrayType, CompType, ExternType, FieldType, FuncType, GlobalType, HeapType, Limits, MemoryType,
    RefType, StorageType, StructType, SubType, TableType, TagType, ValType,
};

impl Display for ValType {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self {
            Self::I32 => f.write_str("i32"),
            Self::I64 => f.write_str("i64"),
            Self::F32 => f.write_str("f32"),
            Self::F64 => f.write_str("f64"),
            Self::V128 => f.write_str("v128"),
            Self::Ref(ty) => ty.fmt(f),
        }
    }
}

impl Display for RefType {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        if !self.nullable {
            return write!(f, "(ref {})", self.heap);
        }
        match self.heap {
            HeapType::Func => f.write_str("funcref"),
            HeapType::NoFunc => f.write_str("nullfuncref"),
            HeapType::Extern => f.write_str("externref"),
            HeapType::NoExtern => f.write_str("nullexternref"),
            HeapType::Any => f.write_str("anyref"),
            HeapType::None => f.write_str("nullref"),
            HeapType::Eq => f.write_str("eqref"),
            HeapType::I31 => f.write_str("i31ref"),
            HeapType::Struct => f.write_str("structref"),
            HeapType::Array => f.write_str("arrayref"),
            HeapType::Exn => f.write_str("exnref"),
            HeapType::NoExn => f.write_str("nullexnref"),
            HeapType::Concrete(x) => write!(f, "(ref null {x})"),
        }
    }
}

impl Display for HeapType {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str(match self {
            Self::Func => "func",
            Self::NoFunc => "nofunc",
            Self::Extern => "extern",
            Self::NoExtern => "noextern",
            Self::Any => "any",
            Self::None => "none",
            Self::Eq => "eq",
            Self::I31 => "i31",
            Self::Struct => "struct",
            Self::Array => "array",
            Self::Exn => "exn",
            Self::NoExn => "noexn",
            Self::Concrete(x) => return x.fmt(f),
        })
    }
}

impl Display for FuncType {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str("(func")?;
        value_list(f, "param", self.params())?;
        value_list(f, "result", self.results())?;
        f.write_str(")")
    }
}

/// Writes ` (word t1 t2 ...)`, or nothing for an empty list.
fn value_list(f: &mut Formatter<'_>, word: &str, types: &[ValType]) -> Result {
    if types.is_empty() {
        return Ok(());
    }
    write!(f, " ({word}")?;
    for ty in types {
        write!(f, " {ty}")?;
    }
    f.write_str(")")
}

impl Display for StorageType {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self {
            Self::I8 => f.write_str("i8"),
            Self::I16 => f.write_str("i16"),
            Self::Val(ty) => ty.fmt(f),
        }
    }
}

impl Display for FieldType {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        if self.mutable {
            write!(f, "(mut {})", self.storage)
        } else {
            self.storage.fmt(f)
        }
    }
}

impl Display for StructType {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str("(struct")?;
        for field in &self.fields {
            write!(f, " (field {field})")?;
        }
        f.write_str(")")
    }
}

impl Display for ArrayType {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        write!(f, "(array {})", self.element)
    }
}

impl Display for CompType {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self {
            Self::Func(ty) => ty.fmt(f),
            Self::Struct(ty) => ty.fmt(f),
            Self::Array(ty) => ty.fmt(f),
        }
    }
}

impl Display for SubType {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        if self.is_final && self.supertype.is_none() {
            return self.comp.fmt(f);
        }
        f.write_str(if self.is_final {
            "(sub final "
        } else {
            "(sub "
        })?;
        if let Some(supertype) = self.supertype {
            write!(f, "{supertype} ")?;
        }
        write!(f, "{})", self.comp)
    }
}

impl Display for Limits {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self.max {
            Some(max) => write!(f, "{} {max}", self.min),
            None => self.min.fmt(f),
        }
    }
}

impl Display for MemoryType {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str("(memory ")?;
        if self.memory64 {
            f.write_str("i64 ")?;
        }
        self.limits.fmt(f)?;
        if self.shared {
            f.write_str(" shared")?;
        }
        if self.page_size_log2 != Self::DEFAULT_PAGE_SIZE_LOG2 {
            let bytes = 1u64.checked_shl(self.page_size_log2.into()).unwrap_or(0);
            write!(f, " (pagesize {bytes})")?;
        }
        f.write_str(")")
    }
}

impl Display for TableType {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str(if self.table64 {
            "(table i64 "
        } else {
            "(table "
        })?;
        write!(f, "{} {})", self.limits, self.element)
    }
}

impl Display for GlobalType {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        if self.mutable {
            write!(f, "(global (mut {}))", self.content)
        } else {
            write!(f, "(global {})", self.content)
        }
    }
}

impl Display for TagType {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        write!(f, "(tag (type {}))", self.ty)
    }
}

impl Display for ExternType {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self {
            Self::Func(ty) => ty.fmt(f),
            Self::Table(ty) => ty.fmt(f),
            Self::Memory(ty) => ty.fmt(f),
            Self::Global(ty) => ty.fmt(f),
            Self::Tag(ty) => {
                f.write_str("(tag")?;
                value_list(f, "param", ty.params())?;
                f.write_str(")")
            }
        }
    }
}
