//! Every WebAssembly instruction, one row each: the only place that knows codes and names.
//!
//! More than 600 lines, because a table is read by searching it.
//!
//! A row is
//!
//! ```text
//! // code                 variant    text          immediates        type             meaning
//!    0x28                 I32Load    "i32.load"    {mem: MemArg}     [addr] [i32] / 4;
//!    0x6A                 I32Add     "i32.add"     {}                [i32 i32] [i32]  = num::i32_add;
//!    0x6D                 I32DivS    "i32.div_s"   {}                [i32 i32] [i32]  = try num::i32_div_s;
//!    0x0C                 Br         "br"          {label: LabelIdx} context;
//!    (0xFB 0x0F) @GC      ArrayLen   "array.len"   {}                context;
//! ```
//!
//! `@GC` names the bit of `Features` that the instruction needs; `(0xFB 0x0F)` is a prefix byte and
//! the LEB128 number after it. The immediates stand in the order of the binary format. `context`
//! stands for a type that depends on the module or on the labels around; `addr` is the address type
//! of the memory; `/ 4` is the width of the access in bytes, which is also its natural alignment.
//! A meaning is a pure function of `num/`; `try` marks those that can trap, and `inline` those of
//! vectors that are a few machine instructions without a call.
//!
//! `for_each_instr!` hands all rows to a macro. Every row matches the pattern
//!
//! ```text
//! $code:tt $(@$feature:ident)? $name:ident $text:literal {$($field:ident: $ty:ty),*}
//!     $($context:ident)? $([$($param:ident)*] [$($result:ident)*])? $(/ $width:literal)?
//!     $(= $kind:ident $($kind2:ident)? :: $meaning:ident)?;
//! ```
//!
//! in which `$kind` is `num`, or `try` or `inline` with `$kind2` being `num`. In the groups `load`, `store`,
//! `constant`, `numeric`, `wide`, `vector` and `atomic` no type is `context`; in `numeric` every
//! row has a meaning, and no row has immediates; in `vector` every row has a
//! meaning but those that store or access a lane; it takes lane numbers as well, and that of a load
//! takes the bytes of memory.

use super::{
    BlockType, BrTable, BranchCast, Catches, DataIdx, ElemIdx, FieldIdx, FuncIdx, GlobalIdx,
    HeapType, LabelIdx, LaneIdx, Length, LocalIdx, MemArg, MemIdx, SelectType, TableIdx, TagIdx,
    TypeIdx, ZeroByte,
};

/// Calls the macro `$callback` once, with every row of the table, grouped.
macro_rules! for_each_instr {
    ($callback:path) => {
        $callback! {
            control {
                0x00                      Unreachable        "unreachable"          {}                                    context;
                0x01                      Nop                "nop"                  {}                                    [] [];
                0x02                      Block              "block"                {ty: BlockType}                       context;
                0x03                      Loop               "loop"                 {ty: BlockType}                       context;
                0x04                      If                 "if"                   {ty: BlockType}                       context;
                0x05                      Else               "else"                 {}                                    context;
                0x08 @EXCEPTIONS          Throw              "throw"                {tag: TagIdx}                         context;
                0x0A @EXCEPTIONS          ThrowRef           "throw_ref"            {}                                    context;
                0x0B                      End                "end"                  {}                                    context;
                0x0C                      Br                 "br"                   {label: LabelIdx}                     context;
                0x0D                      BrIf               "br_if"                {label: LabelIdx}                     context;
                0x0E                      BrTable            "br_table"             {targets: BrTable<'a>}                context;
                0x0F                      Return             "return"               {}                                    context;
                0x10                      Call               "call"                 {func: FuncIdx}                       context;
                0x11                      CallIndirect       "call_indirect"        {ty: TypeIdx, table: TableIdx}        context;
                0x12 @TAIL_CALL           ReturnCall         "return_call"          {func: FuncIdx}                       context;
                0x13 @TAIL_CALL           ReturnCallIndirect "return_call_indirect" {ty: TypeIdx, table: TableIdx}        context;
                0x14 @FUNCTION_REFERENCES CallRef            "call_ref"             {ty: TypeIdx}                         context;
                0x15 @FUNCTION_REFERENCES ReturnCallRef      "return_call_ref"      {ty: TypeIdx}                         context;
                0x1F @EXCEPTIONS          TryTable           "try_table"            {ty: BlockType, catches: Catches<'a>} context;
                0xD5 @FUNCTION_REFERENCES BrOnNull           "br_on_null"           {label: LabelIdx}                     context;
                0xD6 @FUNCTION_REFERENCES BrOnNonNull        "br_on_non_null"       {label: LabelIdx}                     context;
                (0xFB 0x18) @GC           BrOnCast           "br_on_cast"           {cast: BranchCast}                    context;
                (0xFB 0x19) @GC           BrOnCastFail       "br_on_cast_fail"      {cast: BranchCast}                    context;
            }
            parametric {
                0x1A                  Drop        "drop"   {}               context;
                0x1B                  Select      "select" {}               context;
                0x1C @REFERENCE_TYPES SelectTyped "select" {ty: SelectType} context;
            }
            variable {
                0x20 LocalGet  "local.get"  {local: LocalIdx}   context;
                0x21 LocalSet  "local.set"  {local: LocalIdx}   context;
                0x22 LocalTee  "local.tee"  {local: LocalIdx}   context;
                0x23 GlobalGet "global.get" {global: GlobalIdx} context;
                0x24 GlobalSet "global.set" {global: GlobalIdx} context;
            }
            table {
                0x25 @REFERENCE_TYPES        TableGet  "table.get"  {table: TableIdx}                context;
                0x26 @REFERENCE_TYPES        TableSet  "table.set"  {table: TableIdx}                context;
                (0xFC 0x0C) @BULK_MEMORY     TableInit "table.init" {elem: ElemIdx, table: TableIdx} context;
                (0xFC 0x0D) @BULK_MEMORY     ElemDrop  "elem.drop"  {elem: ElemIdx}                  context;
                (0xFC 0x0E) @BULK_MEMORY     TableCopy "table.copy" {dst: TableIdx, src: TableIdx}   context;
                (0xFC 0x0F) @REFERENCE_TYPES TableGrow "table.grow" {table: TableIdx}                context;
                (0xFC 0x10) @REFERENCE_TYPES TableSize "table.size" {table: TableIdx}                context;
                (0xFC 0x11) @REFERENCE_TYPES TableFill "table.fill" {table: TableIdx}                context;
            }
            memory {
                0x3F                     MemorySize "memory.size" {memory: MemIdx}                context;
                0x40                     MemoryGrow "memory.grow" {memory: MemIdx}                context;
                (0xFC 0x08) @BULK_MEMORY MemoryInit "memory.init" {data: DataIdx, memory: MemIdx} context;
                (0xFC 0x09) @BULK_MEMORY DataDrop   "data.drop"   {data: DataIdx}                 context;
                (0xFC 0x0A) @BULK_MEMORY MemoryCopy "memory.copy" {dst: MemIdx, src: MemIdx}      context;
                (0xFC 0x0B) @BULK_MEMORY MemoryFill "memory.fill" {memory: MemIdx}                context;
            }
            load {
                0x28 I32Load    "i32.load"     {mem: MemArg} [addr] [i32] / 4;
                0x29 I64Load    "i64.load"     {mem: MemArg} [addr] [i64] / 8;
                0x2A F32Load    "f32.load"     {mem: MemArg} [addr] [f32] / 4;
                0x2B F64Load    "f64.load"     {mem: MemArg} [addr] [f64] / 8;
                0x2C I32Load8S  "i32.load8_s"  {mem: MemArg} [addr] [i32] / 1;
                0x2D I32Load8U  "i32.load8_u"  {mem: MemArg} [addr] [i32] / 1;
                0x2E I32Load16S "i32.load16_s" {mem: MemArg} [addr] [i32] / 2;
                0x2F I32Load16U "i32.load16_u" {mem: MemArg} [addr] [i32] / 2;
                0x30 I64Load8S  "i64.load8_s"  {mem: MemArg} [addr] [i64] / 1;
                0x31 I64Load8U  "i64.load8_u"  {mem: MemArg} [addr] [i64] / 1;
                0x32 I64Load16S "i64.load16_s" {mem: MemArg} [addr] [i64] / 2;
                0x33 I64Load16U "i64.load16_u" {mem: MemArg} [addr] [i64] / 2;
                0x34 I64Load32S "i64.load32_s" {mem: MemArg} [addr] [i64] / 4;
                0x35 I64Load32U "i64.load32_u" {mem: MemArg} [addr] [i64] / 4;
            }
            store {
                0x36 I32Store   "i32.store"   {mem: MemArg} [addr i32] [] / 4;
                0x37 I64Store   "i64.store"   {mem: MemArg} [addr i64] [] / 8;
                0x38 F32Store   "f32.store"   {mem: MemArg} [addr f32] [] / 4;
                0x39 F64Store   "f64.store"   {mem: MemArg} [addr f64] [] / 8;
                0x3A I32Store8  "i32.store8"  {mem: MemArg} [addr i32] [] / 1;
                0x3B I32Store16 "i32.store16" {mem: MemArg} [addr i32] [] / 2;
                0x3C I64Store8  "i64.store8"  {mem: MemArg} [addr i64] [] / 1;
                0x3D I64Store16 "i64.store16" {mem: MemArg} [addr i64] [] / 2;
                0x3E I64Store32 "i64.store32" {mem: MemArg} [addr i64] [] / 4;
            }
            reference {
                0xD0 @REFERENCE_TYPES     RefNull      "ref.null"        {heap: HeapType} context;
                0xD1 @REFERENCE_TYPES     RefIsNull    "ref.is_null"     {}               context;
                0xD2 @REFERENCE_TYPES     RefFunc      "ref.func"        {func: FuncIdx}  context;
                0xD3 @GC                  RefEq        "ref.eq"          {}               context;
                0xD4 @FUNCTION_REFERENCES RefAsNonNull "ref.as_non_null" {}               context;
                (0xFB 0x14) @GC           RefTest      "ref.test"        {heap: HeapType} context;
                (0xFB 0x15) @GC           RefTestNull  "ref.test"        {heap: HeapType} context;
                (0xFB 0x16) @GC           RefCast      "ref.cast"        {heap: HeapType} context;
                (0xFB 0x17) @GC           RefCastNull  "ref.cast"        {heap: HeapType} context;
            }
            aggregate {
                (0xFB 0x00) @GC StructNew        "struct.new"         {ty: TypeIdx}                  context;
                (0xFB 0x01) @GC StructNewDefault "struct.new_default" {ty: TypeIdx}                  context;
                (0xFB 0x02) @GC StructGet        "struct.get"         {ty: TypeIdx, field: FieldIdx} context;
                (0xFB 0x03) @GC StructGetS       "struct.get_s"       {ty: TypeIdx, field: FieldIdx} context;
                (0xFB 0x04) @GC StructGetU       "struct.get_u"       {ty: TypeIdx, field: FieldIdx} context;
                (0xFB 0x05) @GC StructSet        "struct.set"         {ty: TypeIdx, field: FieldIdx} context;
                (0xFB 0x06) @GC ArrayNew         "array.new"          {ty: TypeIdx}                  context;
                (0xFB 0x07) @GC ArrayNewDefault  "array.new_default"  {ty: TypeIdx}                  context;
                (0xFB 0x08) @GC ArrayNewFixed    "array.new_fixed"    {ty: TypeIdx, len: Length}     context;
                (0xFB 0x09) @GC ArrayNewData     "array.new_data"     {ty: TypeIdx, data: DataIdx}   context;
                (0xFB 0x0A) @GC ArrayNewElem     "array.new_elem"     {ty: TypeIdx, elem: ElemIdx}   context;
                (0xFB 0x0B) @GC ArrayGet         "array.get"          {ty: TypeIdx}                  context;
                (0xFB 0x0C) @GC ArrayGetS        "array.get_s"        {ty: TypeIdx}                  context;
                (0xFB 0x0D) @GC ArrayGetU        "array.get_u"        {ty: TypeIdx}                  context;
                (0xFB 0x0E) @GC ArraySet         "array.set"          {ty: TypeIdx}                  context;
                (0xFB 0x0F) @GC ArrayLen         "array.len"          {}                             context;
                (0xFB 0x10) @GC ArrayFill        "array.fill"         {ty: TypeIdx}                  context;
                (0xFB 0x11) @GC ArrayCopy        "array.copy"         {dst: TypeIdx, src: TypeIdx}   context;
                (0xFB 0x12) @GC ArrayInitData    "array.init_data"    {ty: TypeIdx, data: DataIdx}   context;
                (0xFB 0x13) @GC ArrayInitElem    "array.init_elem"    {ty: TypeIdx, elem: ElemIdx}   context;
                (0xFB 0x1A) @GC AnyConvertExtern "any.convert_extern" {}                             context;
                (0xFB 0x1B) @GC ExternConvertAny "extern.convert_any" {}                             context;
                (0xFB 0x1C) @GC RefI31           "ref.i31"            {}                             context;
                (0xFB 0x1D) @GC I31GetS          "i31.get_s"          {}                             context;
                (0xFB 0x1E) @GC I31GetU          "i31.get_u"          {}                             context;
            }
            constant {
                0x41              I32Const  "i32.const"  {value: i32}  [] [i32];
                0x42              I64Const  "i64.const"  {value: i64}  [] [i64];
                0x43              F32Const  "f32.const"  {bits: u32}   [] [f32];
                0x44              F64Const  "f64.const"  {bits: u64}   [] [f64];
                (0xFD 0x0C) @SIMD V128Const "v128.const" {value: u128} [] [v128];
            }
            numeric {
                0x45                                 I32Eqz            "i32.eqz"             {} [i32] [i32]     = num::i32_eqz;
                0x46                                 I32Eq             "i32.eq"              {} [i32 i32] [i32] = num::i32_eq;
                0x47                                 I32Ne             "i32.ne"              {} [i32 i32] [i32] = num::i32_ne;
                0x48                                 I32LtS            "i32.lt_s"            {} [i32 i32] [i32] = num::i32_lt_s;
                0x49                                 I32LtU            "i32.lt_u"            {} [i32 i32] [i32] = num::i32_lt_u;
                0x4A                                 I32GtS            "i32.gt_s"            {} [i32 i32] [i32] = num::i32_gt_s;
                0x4B                                 I32GtU            "i32.gt_u"            {} [i32 i32] [i32] = num::i32_gt_u;
                0x4C                                 I32LeS            "i32.le_s"            {} [i32 i32] [i32] = num::i32_le_s;
                0x4D                                 I32LeU            "i32.le_u"            {} [i32 i32] [i32] = num::i32_le_u;
                0x4E                                 I32GeS            "i32.ge_s"            {} [i32 i32] [i32] = num::i32_ge_s;
                0x4F                                 I32GeU            "i32.ge_u"            {} [i32 i32] [i32] = num::i32_ge_u;
                0x50                                 I64Eqz            "i64.eqz"             {} [i64] [i32]     = num::i64_eqz;
                0x51                                 I64Eq             "i64.eq"              {} [i64 i64] [i32] = num::i64_eq;
                0x52                                 I64Ne             "i64.ne"              {} [i64 i64] [i32] = num::i64_ne;
                0x53                                 I64LtS            "i64.lt_s"            {} [i64 i64] [i32] = num::i64_lt_s;
                0x54                                 I64LtU            "i64.lt_u"            {} [i64 i64] [i32] = num::i64_lt_u;
                0x55                                 I64GtS            "i64.gt_s"            {} [i64 i64] [i32] = num::i64_gt_s;
                0x56                                 I64GtU            "i64.gt_u"            {} [i64 i64] [i32] = num::i64_gt_u;
                0x57                                 I64LeS            "i64.le_s"            {} [i64 i64] [i32] = num::i64_le_s;
                0x58                                 I64LeU            "i64.le_u"            {} [i64 i64] [i32] = num::i64_le_u;
                0x59                                 I64GeS            "i64.ge_s"            {} [i64 i64] [i32] = num::i64_ge_s;
                0x5A                                 I64GeU            "i64.ge_u"            {} [i64 i64] [i32] = num::i64_ge_u;
                0x5B                                 F32Eq             "f32.eq"              {} [f32 f32] [i32] = num::f32_eq;
                0x5C                                 F32Ne             "f32.ne"              {} [f32 f32] [i32] = num::f32_ne;
                0x5D                                 F32Lt             "f32.lt"              {} [f32 f32] [i32] = num::f32_lt;
                0x5E                                 F32Gt             "f32.gt"              {} [f32 f32] [i32] = num::f32_gt;
                0x5F                                 F32Le             "f32.le"              {} [f32 f32] [i32] = num::f32_le;
                0x60                                 F32Ge             "f32.ge"              {} [f32 f32] [i32] = num::f32_ge;
                0x61                                 F64Eq             "f64.eq"              {} [f64 f64] [i32] = num::f64_eq;
                0x62                                 F64Ne             "f64.ne"              {} [f64 f64] [i32] = num::f64_ne;
                0x63                                 F64Lt             "f64.lt"              {} [f64 f64] [i32] = num::f64_lt;
                0x64                                 F64Gt             "f64.gt"              {} [f64 f64] [i32] = num::f64_gt;
                0x65                                 F64Le             "f64.le"              {} [f64 f64] [i32] = num::f64_le;
                0x66                                 F64Ge             "f64.ge"              {} [f64 f64] [i32] = num::f64_ge;
                0x67                                 I32Clz            "i32.clz"             {} [i32] [i32]     = num::i32_clz;
                0x68                                 I32Ctz            "i32.ctz"             {} [i32] [i32]     = num::i32_ctz;
                0x69                                 I32Popcnt         "i32.popcnt"          {} [i32] [i32]     = num::i32_popcnt;
                0x6A                                 I32Add            "i32.add"             {} [i32 i32] [i32] = num::i32_add;
                0x6B                                 I32Sub            "i32.sub"             {} [i32 i32] [i32] = num::i32_sub;
                0x6C                                 I32Mul            "i32.mul"             {} [i32 i32] [i32] = num::i32_mul;
                0x6D                                 I32DivS           "i32.div_s"           {} [i32 i32] [i32] = try num::i32_div_s;
                0x6E                                 I32DivU           "i32.div_u"           {} [i32 i32] [i32] = try num::i32_div_u;
                0x6F                                 I32RemS           "i32.rem_s"           {} [i32 i32] [i32] = try num::i32_rem_s;
                0x70                                 I32RemU           "i32.rem_u"           {} [i32 i32] [i32] = try num::i32_rem_u;
                0x71                                 I32And            "i32.and"             {} [i32 i32] [i32] = num::i32_and;
                0x72                                 I32Or             "i32.or"              {} [i32 i32] [i32] = num::i32_or;
                0x73                                 I32Xor            "i32.xor"             {} [i32 i32] [i32] = num::i32_xor;
                0x74                                 I32Shl            "i32.shl"             {} [i32 i32] [i32] = num::i32_shl;
                0x75                                 I32ShrS           "i32.shr_s"           {} [i32 i32] [i32] = num::i32_shr_s;
                0x76                                 I32ShrU           "i32.shr_u"           {} [i32 i32] [i32] = num::i32_shr_u;
                0x77                                 I32Rotl           "i32.rotl"            {} [i32 i32] [i32] = num::i32_rotl;
                0x78                                 I32Rotr           "i32.rotr"            {} [i32 i32] [i32] = num::i32_rotr;
                0x79                                 I64Clz            "i64.clz"             {} [i64] [i64]     = num::i64_clz;
                0x7A                                 I64Ctz            "i64.ctz"             {} [i64] [i64]     = num::i64_ctz;
                0x7B                                 I64Popcnt         "i64.popcnt"          {} [i64] [i64]     = num::i64_popcnt;
                0x7C                                 I64Add            "i64.add"             {} [i64 i64] [i64] = num::i64_add;
                0x7D                                 I64Sub            "i64.sub"             {} [i64 i64] [i64] = num::i64_sub;
                0x7E                                 I64Mul            "i64.mul"             {} [i64 i64] [i64] = num::i64_mul;
                0x7F                                 I64DivS           "i64.div_s"           {} [i64 i64] [i64] = try num::i64_div_s;
                0x80                                 I64DivU           "i64.div_u"           {} [i64 i64] [i64] = try num::i64_div_u;
                0x81                                 I64RemS           "i64.rem_s"           {} [i64 i64] [i64] = try num::i64_rem_s;
                0x82                                 I64RemU           "i64.rem_u"           {} [i64 i64] [i64] = try num::i64_rem_u;
                0x83                                 I64And            "i64.and"             {} [i64 i64] [i64] = num::i64_and;
                0x84                                 I64Or             "i64.or"              {} [i64 i64] [i64] = num::i64_or;
                0x85                                 I64Xor            "i64.xor"             {} [i64 i64] [i64] = num::i64_xor;
                0x86                                 I64Shl            "i64.shl"             {} [i64 i64] [i64] = num::i64_shl;
                0x87                                 I64ShrS           "i64.shr_s"           {} [i64 i64] [i64] = num::i64_shr_s;
                0x88                                 I64ShrU           "i64.shr_u"           {} [i64 i64] [i64] = num::i64_shr_u;
                0x89                                 I64Rotl           "i64.rotl"            {} [i64 i64] [i64] = num::i64_rotl;
                0x8A                                 I64Rotr           "i64.rotr"            {} [i64 i64] [i64] = num::i64_rotr;
                0x8B                                 F32Abs            "f32.abs"             {} [f32] [f32]     = num::f32_abs;
                0x8C                                 F32Neg            "f32.neg"             {} [f32] [f32]     = num::f32_neg;
                0x8D                                 F32Ceil           "f32.ceil"            {} [f32] [f32]     = num::f32_ceil;
                0x8E                                 F32Floor          "f32.floor"           {} [f32] [f32]     = num::f32_floor;
                0x8F                                 F32Trunc          "f32.trunc"           {} [f32] [f32]     = num::f32_trunc;
                0x90                                 F32Nearest        "f32.nearest"         {} [f32] [f32]     = num::f32_nearest;
                0x91                                 F32Sqrt           "f32.sqrt"            {} [f32] [f32]     = num::f32_sqrt;
                0x92                                 F32Add            "f32.add"             {} [f32 f32] [f32] = num::f32_add;
                0x93                                 F32Sub            "f32.sub"             {} [f32 f32] [f32] = num::f32_sub;
                0x94                                 F32Mul            "f32.mul"             {} [f32 f32] [f32] = num::f32_mul;
                0x95                                 F32Div            "f32.div"             {} [f32 f32] [f32] = num::f32_div;
                0x96                                 F32Min            "f32.min"             {} [f32 f32] [f32] = num::f32_min;
                0x97                                 F32Max            "f32.max"             {} [f32 f32] [f32] = num::f32_max;
                0x98                                 F32Copysign       "f32.copysign"        {} [f32 f32] [f32] = num::f32_copysign;
                0x99                                 F64Abs            "f64.abs"             {} [f64] [f64]     = num::f64_abs;
                0x9A                                 F64Neg            "f64.neg"             {} [f64] [f64]     = num::f64_neg;
                0x9B                                 F64Ceil           "f64.ceil"            {} [f64] [f64]     = num::f64_ceil;
                0x9C                                 F64Floor          "f64.floor"           {} [f64] [f64]     = num::f64_floor;
                0x9D                                 F64Trunc          "f64.trunc"           {} [f64] [f64]     = num::f64_trunc;
                0x9E                                 F64Nearest        "f64.nearest"         {} [f64] [f64]     = num::f64_nearest;
                0x9F                                 F64Sqrt           "f64.sqrt"            {} [f64] [f64]     = num::f64_sqrt;
                0xA0                                 F64Add            "f64.add"             {} [f64 f64] [f64] = num::f64_add;
                0xA1                                 F64Sub            "f64.sub"             {} [f64 f64] [f64] = num::f64_sub;
                0xA2                                 F64Mul            "f64.mul"             {} [f64 f64] [f64] = num::f64_mul;
                0xA3                                 F64Div            "f64.div"             {} [f64 f64] [f64] = num::f64_div;
                0xA4                                 F64Min            "f64.min"             {} [f64 f64] [f64] = num::f64_min;
                0xA5                                 F64Max            "f64.max"             {} [f64 f64] [f64] = num::f64_max;
                0xA6                                 F64Copysign       "f64.copysign"        {} [f64 f64] [f64] = num::f64_copysign;
                0xA7                                 I32WrapI64        "i32.wrap_i64"        {} [i64] [i32]     = num::i32_wrap_i64;
                0xA8                                 I32TruncF32S      "i32.trunc_f32_s"     {} [f32] [i32]     = try num::i32_trunc_f32_s;
                0xA9                                 I32TruncF32U      "i32.trunc_f32_u"     {} [f32] [i32]     = try num::i32_trunc_f32_u;
                0xAA                                 I32TruncF64S      "i32.trunc_f64_s"     {} [f64] [i32]     = try num::i32_trunc_f64_s;
                0xAB                                 I32TruncF64U      "i32.trunc_f64_u"     {} [f64] [i32]     = try num::i32_trunc_f64_u;
                0xAC                                 I64ExtendI32S     "i64.extend_i32_s"    {} [i32] [i64]     = num::i64_extend_i32_s;
                0xAD                                 I64ExtendI32U     "i64.extend_i32_u"    {} [i32] [i64]     = num::i64_extend_i32_u;
                0xAE                                 I64TruncF32S      "i64.trunc_f32_s"     {} [f32] [i64]     = try num::i64_trunc_f32_s;
                0xAF                                 I64TruncF32U      "i64.trunc_f32_u"     {} [f32] [i64]     = try num::i64_trunc_f32_u;
                0xB0                                 I64TruncF64S      "i64.trunc_f64_s"     {} [f64] [i64]     = try num::i64_trunc_f64_s;
                0xB1                                 I64TruncF64U      "i64.trunc_f64_u"     {} [f64] [i64]     = try num::i64_trunc_f64_u;
                0xB2                                 F32ConvertI32S    "f32.convert_i32_s"   {} [i32] [f32]     = num::f32_convert_i32_s;
                0xB3                                 F32ConvertI32U    "f32.convert_i32_u"   {} [i32] [f32]     = num::f32_convert_i32_u;
                0xB4                                 F32ConvertI64S    "f32.convert_i64_s"   {} [i64] [f32]     = num::f32_convert_i64_s;
                0xB5                                 F32ConvertI64U    "f32.convert_i64_u"   {} [i64] [f32]     = num::f32_convert_i64_u;
                0xB6                                 F32DemoteF64      "f32.demote_f64"      {} [f64] [f32]     = num::f32_demote_f64;
                0xB7                                 F64ConvertI32S    "f64.convert_i32_s"   {} [i32] [f64]     = num::f64_convert_i32_s;
                0xB8                                 F64ConvertI32U    "f64.convert_i32_u"   {} [i32] [f64]     = num::f64_convert_i32_u;
                0xB9                                 F64ConvertI64S    "f64.convert_i64_s"   {} [i64] [f64]     = num::f64_convert_i64_s;
                0xBA                                 F64ConvertI64U    "f64.convert_i64_u"   {} [i64] [f64]     = num::f64_convert_i64_u;
                0xBB                                 F64PromoteF32     "f64.promote_f32"     {} [f32] [f64]     = num::f64_promote_f32;
                0xBC                                 I32ReinterpretF32 "i32.reinterpret_f32" {} [f32] [i32]     = num::i32_reinterpret_f32;
                0xBD                                 I64ReinterpretF64 "i64.reinterpret_f64" {} [f64] [i64]     = num::i64_reinterpret_f64;
                0xBE                                 F32ReinterpretI32 "f32.reinterpret_i32" {} [i32] [f32]     = num::f32_reinterpret_i32;
                0xBF                                 F64ReinterpretI64 "f64.reinterpret_i64" {} [i64] [f64]     = num::f64_reinterpret_i64;
                0xC0 @SIGN_EXTENSION                 I32Extend8S       "i32.extend8_s"       {} [i32] [i32]     = num::i32_extend8_s;
                0xC1 @SIGN_EXTENSION                 I32Extend16S      "i32.extend16_s"      {} [i32] [i32]     = num::i32_extend16_s;
                0xC2 @SIGN_EXTENSION                 I64Extend8S       "i64.extend8_s"       {} [i64] [i64]     = num::i64_extend8_s;
                0xC3 @SIGN_EXTENSION                 I64Extend16S      "i64.extend16_s"      {} [i64] [i64]     = num::i64_extend16_s;
                0xC4 @SIGN_EXTENSION                 I64Extend32S      "i64.extend32_s"      {} [i64] [i64]     = num::i64_extend32_s;
                (0xFC 0x00) @SATURATING_FLOAT_TO_INT I32TruncSatF32S   "i32.trunc_sat_f32_s" {} [f32] [i32]     = num::i32_trunc_sat_f32_s;
                (0xFC 0x01) @SATURATING_FLOAT_TO_INT I32TruncSatF32U   "i32.trunc_sat_f32_u" {} [f32] [i32]     = num::i32_trunc_sat_f32_u;
                (0xFC 0x02) @SATURATING_FLOAT_TO_INT I32TruncSatF64S   "i32.trunc_sat_f64_s" {} [f64] [i32]     = num::i32_trunc_sat_f64_s;
                (0xFC 0x03) @SATURATING_FLOAT_TO_INT I32TruncSatF64U   "i32.trunc_sat_f64_u" {} [f64] [i32]     = num::i32_trunc_sat_f64_u;
                (0xFC 0x04) @SATURATING_FLOAT_TO_INT I64TruncSatF32S   "i64.trunc_sat_f32_s" {} [f32] [i64]     = num::i64_trunc_sat_f32_s;
                (0xFC 0x05) @SATURATING_FLOAT_TO_INT I64TruncSatF32U   "i64.trunc_sat_f32_u" {} [f32] [i64]     = num::i64_trunc_sat_f32_u;
                (0xFC 0x06) @SATURATING_FLOAT_TO_INT I64TruncSatF64S   "i64.trunc_sat_f64_s" {} [f64] [i64]     = num::i64_trunc_sat_f64_s;
                (0xFC 0x07) @SATURATING_FLOAT_TO_INT I64TruncSatF64U   "i64.trunc_sat_f64_u" {} [f64] [i64]     = num::i64_trunc_sat_f64_u;
            }
            wide {
                (0xFC 0x13) @WIDE_ARITHMETIC I64Add128   "i64.add128"     {} [i64 i64 i64 i64] [i64 i64];
                (0xFC 0x14) @WIDE_ARITHMETIC I64Sub128   "i64.sub128"     {} [i64 i64 i64 i64] [i64 i64];
                (0xFC 0x15) @WIDE_ARITHMETIC I64MulWideS "i64.mul_wide_s" {} [i64 i64] [i64 i64];
                (0xFC 0x16) @WIDE_ARITHMETIC I64MulWideU "i64.mul_wide_u" {} [i64 i64] [i64 i64];
            }
            vector {
                (0xFD 0x00) @SIMD          V128Load                      "v128.load"                           {mem: MemArg}                    [addr] [v128]           / 16 = num::v128_load;
                (0xFD 0x01) @SIMD          V128Load8x8S                  "v128.load8x8_s"                      {mem: MemArg}                    [addr] [v128]           / 8 = num::v128_load8x8_s;
                (0xFD 0x02) @SIMD          V128Load8x8U                  "v128.load8x8_u"                      {mem: MemArg}                    [addr] [v128]           / 8 = num::v128_load8x8_u;
                (0xFD 0x03) @SIMD          V128Load16x4S                 "v128.load16x4_s"                     {mem: MemArg}                    [addr] [v128]           / 8 = num::v128_load16x4_s;
                (0xFD 0x04) @SIMD          V128Load16x4U                 "v128.load16x4_u"                     {mem: MemArg}                    [addr] [v128]           / 8 = num::v128_load16x4_u;
                (0xFD 0x05) @SIMD          V128Load32x2S                 "v128.load32x2_s"                     {mem: MemArg}                    [addr] [v128]           / 8 = num::v128_load32x2_s;
                (0xFD 0x06) @SIMD          V128Load32x2U                 "v128.load32x2_u"                     {mem: MemArg}                    [addr] [v128]           / 8 = num::v128_load32x2_u;
                (0xFD 0x07) @SIMD          V128Load8Splat                "v128.load8_splat"                    {mem: MemArg}                    [addr] [v128]           / 1 = num::v128_load8_splat;
                (0xFD 0x08) @SIMD          V128Load16Splat               "v128.load16_splat"                   {mem: MemArg}                    [addr] [v128]           / 2 = num::v128_load16_splat;
                (0xFD 0x09) @SIMD          V128Load32Splat               "v128.load32_splat"                   {mem: MemArg}                    [addr] [v128]           / 4 = num::v128_load32_splat;
                (0xFD 0x0A) @SIMD          V128Load64Splat               "v128.load64_splat"                   {mem: MemArg}                    [addr] [v128]           / 8 = num::v128_load64_splat;
                (0xFD 0x0B) @SIMD          V128Store                     "v128.store"                          {mem: MemArg}                    [addr v128] []          / 16;
                (0xFD 0x5C) @SIMD          V128Load32Zero                "v128.load32_zero"                    {mem: MemArg}                    [addr] [v128]           / 4 = num::v128_load32_zero;
                (0xFD 0x5D) @SIMD          V128Load64Zero                "v128.load64_zero"                    {mem: MemArg}                    [addr] [v128]           / 8 = num::v128_load64_zero;
                (0xFD 0x54) @SIMD          V128Load8Lane                 "v128.load8_lane"                     {mem: MemArg, lane: LaneIdx<16>} [addr v128] [v128]      / 1;
                (0xFD 0x55) @SIMD          V128Load16Lane                "v128.load16_lane"                    {mem: MemArg, lane: LaneIdx<8>}  [addr v128] [v128]      / 2;
                (0xFD 0x56) @SIMD          V128Load32Lane                "v128.load32_lane"                    {mem: MemArg, lane: LaneIdx<4>}  [addr v128] [v128]      / 4;
                (0xFD 0x57) @SIMD          V128Load64Lane                "v128.load64_lane"                    {mem: MemArg, lane: LaneIdx<2>}  [addr v128] [v128]      / 8;
                (0xFD 0x58) @SIMD          V128Store8Lane                "v128.store8_lane"                    {mem: MemArg, lane: LaneIdx<16>} [addr v128] []          / 1;
                (0xFD 0x59) @SIMD          V128Store16Lane               "v128.store16_lane"                   {mem: MemArg, lane: LaneIdx<8>}  [addr v128] []          / 2;
                (0xFD 0x5A) @SIMD          V128Store32Lane               "v128.store32_lane"                   {mem: MemArg, lane: LaneIdx<4>}  [addr v128] []          / 4;
                (0xFD 0x5B) @SIMD          V128Store64Lane               "v128.store64_lane"                   {mem: MemArg, lane: LaneIdx<2>}  [addr v128] []          / 8;
                (0xFD 0x0D) @SIMD          I8x16Shuffle                  "i8x16.shuffle"                       {lanes: [u8; 16]}                [v128 v128] [v128]      = num::i8x16_shuffle;
                (0xFD 0x0E) @SIMD          I8x16Swizzle                  "i8x16.swizzle"                       {}                               [v128 v128] [v128]      = num::i8x16_swizzle;
                (0xFD 0x0F) @SIMD          I8x16Splat                    "i8x16.splat"                         {}                               [i32] [v128]            = inline num::i8x16_splat;
                (0xFD 0x10) @SIMD          I16x8Splat                    "i16x8.splat"                         {}                               [i32] [v128]            = inline num::i16x8_splat;
                (0xFD 0x11) @SIMD          I32x4Splat                    "i32x4.splat"                         {}                               [i32] [v128]            = inline num::i32x4_splat;
                (0xFD 0x12) @SIMD          I64x2Splat                    "i64x2.splat"                         {}                               [i64] [v128]            = inline num::i64x2_splat;
                (0xFD 0x13) @SIMD          F32x4Splat                    "f32x4.splat"                         {}                               [f32] [v128]            = inline num::f32x4_splat;
                (0xFD 0x14) @SIMD          F64x2Splat                    "f64x2.splat"                         {}                               [f64] [v128]            = inline num::f64x2_splat;
                (0xFD 0x15) @SIMD          I8x16ExtractLaneS             "i8x16.extract_lane_s"                {lane: LaneIdx<16>}              [v128] [i32]            = inline num::i8x16_extract_lane_s;
                (0xFD 0x16) @SIMD          I8x16ExtractLaneU             "i8x16.extract_lane_u"                {lane: LaneIdx<16>}              [v128] [i32]            = inline num::i8x16_extract_lane_u;
                (0xFD 0x17) @SIMD          I8x16ReplaceLane              "i8x16.replace_lane"                  {lane: LaneIdx<16>}              [v128 i32] [v128]       = inline num::i8x16_replace_lane;
                (0xFD 0x18) @SIMD          I16x8ExtractLaneS             "i16x8.extract_lane_s"                {lane: LaneIdx<8>}               [v128] [i32]            = inline num::i16x8_extract_lane_s;
                (0xFD 0x19) @SIMD          I16x8ExtractLaneU             "i16x8.extract_lane_u"                {lane: LaneIdx<8>}               [v128] [i32]            = inline num::i16x8_extract_lane_u;
                (0xFD 0x1A) @SIMD          I16x8ReplaceLane              "i16x8.replace_lane"                  {lane: LaneIdx<8>}               [v128 i32] [v128]       = inline num::i16x8_replace_lane;
                (0xFD 0x1B) @SIMD          I32x4ExtractLane              "i32x4.extract_lane"                  {lane: LaneIdx<4>}               [v128] [i32]            = inline num::i32x4_extract_lane;
                (0xFD 0x1C) @SIMD          I32x4ReplaceLane              "i32x4.replace_lane"                  {lane: LaneIdx<4>}               [v128 i32] [v128]       = inline num::i32x4_replace_lane;
                (0xFD 0x1D) @SIMD          I64x2ExtractLane              "i64x2.extract_lane"                  {lane: LaneIdx<2>}               [v128] [i64]            = inline num::i64x2_extract_lane;
                (0xFD 0x1E) @SIMD          I64x2ReplaceLane              "i64x2.replace_lane"                  {lane: LaneIdx<2>}               [v128 i64] [v128]       = inline num::i64x2_replace_lane;
                (0xFD 0x1F) @SIMD          F32x4ExtractLane              "f32x4.extract_lane"                  {lane: LaneIdx<4>}               [v128] [f32]            = inline num::f32x4_extract_lane;
                (0xFD 0x20) @SIMD          F32x4ReplaceLane              "f32x4.replace_lane"                  {lane: LaneIdx<4>}               [v128 f32] [v128]       = inline num::f32x4_replace_lane;
                (0xFD 0x21) @SIMD          F64x2ExtractLane              "f64x2.extract_lane"                  {lane: LaneIdx<2>}               [v128] [f64]            = inline num::f64x2_extract_lane;
                (0xFD 0x22) @SIMD          F64x2ReplaceLane              "f64x2.replace_lane"                  {lane: LaneIdx<2>}               [v128 f64] [v128]       = inline num::f64x2_replace_lane;
                (0xFD 0x23) @SIMD          I8x16Eq                       "i8x16.eq"                            {}                               [v128 v128] [v128]      = inline num::i8x16_eq;
                (0xFD 0x24) @SIMD          I8x16Ne                       "i8x16.ne"                            {}                               [v128 v128] [v128]      = inline num::i8x16_ne;
                (0xFD 0x25) @SIMD          I8x16LtS                      "i8x16.lt_s"                          {}                               [v128 v128] [v128]      = inline num::i8x16_lt_s;
                (0xFD 0x26) @SIMD          I8x16LtU                      "i8x16.lt_u"                          {}                               [v128 v128] [v128]      = inline num::i8x16_lt_u;
                (0xFD 0x27) @SIMD          I8x16GtS                      "i8x16.gt_s"                          {}                               [v128 v128] [v128]      = inline num::i8x16_gt_s;
                (0xFD 0x28) @SIMD          I8x16GtU                      "i8x16.gt_u"                          {}                               [v128 v128] [v128]      = inline num::i8x16_gt_u;
                (0xFD 0x29) @SIMD          I8x16LeS                      "i8x16.le_s"                          {}                               [v128 v128] [v128]      = inline num::i8x16_le_s;
                (0xFD 0x2A) @SIMD          I8x16LeU                      "i8x16.le_u"                          {}                               [v128 v128] [v128]      = inline num::i8x16_le_u;
                (0xFD 0x2B) @SIMD          I8x16GeS                      "i8x16.ge_s"                          {}                               [v128 v128] [v128]      = inline num::i8x16_ge_s;
                (0xFD 0x2C) @SIMD          I8x16GeU                      "i8x16.ge_u"                          {}                               [v128 v128] [v128]      = inline num::i8x16_ge_u;
                (0xFD 0x2D) @SIMD          I16x8Eq                       "i16x8.eq"                            {}                               [v128 v128] [v128]      = inline num::i16x8_eq;
                (0xFD 0x2E) @SIMD          I16x8Ne                       "i16x8.ne"                            {}                               [v128 v128] [v128]      = inline num::i16x8_ne;
                (0xFD 0x2F) @SIMD          I16x8LtS                      "i16x8.lt_s"                          {}                               [v128 v128] [v128]      = inline num::i16x8_lt_s;
                (0xFD 0x30) @SIMD          I16x8LtU                      "i16x8.lt_u"                          {}                               [v128 v128] [v128]      = inline num::i16x8_lt_u;
                (0xFD 0x31) @SIMD          I16x8GtS                      "i16x8.gt_s"                          {}                               [v128 v128] [v128]      = inline num::i16x8_gt_s;
                (0xFD 0x32) @SIMD          I16x8GtU                      "i16x8.gt_u"                          {}                               [v128 v128] [v128]      = inline num::i16x8_gt_u;
                (0xFD 0x33) @SIMD          I16x8LeS                      "i16x8.le_s"                          {}                               [v128 v128] [v128]      = inline num::i16x8_le_s;
                (0xFD 0x34) @SIMD          I16x8LeU                      "i16x8.le_u"                          {}                               [v128 v128] [v128]      = inline num::i16x8_le_u;
                (0xFD 0x35) @SIMD          I16x8GeS                      "i16x8.ge_s"                          {}                               [v128 v128] [v128]      = inline num::i16x8_ge_s;
                (0xFD 0x36) @SIMD          I16x8GeU                      "i16x8.ge_u"                          {}                               [v128 v128] [v128]      = inline num::i16x8_ge_u;
                (0xFD 0x37) @SIMD          I32x4Eq                       "i32x4.eq"                            {}                               [v128 v128] [v128]      = inline num::i32x4_eq;
                (0xFD 0x38) @SIMD          I32x4Ne                       "i32x4.ne"                            {}                               [v128 v128] [v128]      = inline num::i32x4_ne;
                (0xFD 0x39) @SIMD          I32x4LtS                      "i32x4.lt_s"                          {}                               [v128 v128] [v128]      = inline num::i32x4_lt_s;
                (0xFD 0x3A) @SIMD          I32x4LtU                      "i32x4.lt_u"                          {}                               [v128 v128] [v128]      = inline num::i32x4_lt_u;
                (0xFD 0x3B) @SIMD          I32x4GtS                      "i32x4.gt_s"                          {}                               [v128 v128] [v128]      = inline num::i32x4_gt_s;
                (0xFD 0x3C) @SIMD          I32x4GtU                      "i32x4.gt_u"                          {}                               [v128 v128] [v128]      = inline num::i32x4_gt_u;
                (0xFD 0x3D) @SIMD          I32x4LeS                      "i32x4.le_s"                          {}                               [v128 v128] [v128]      = inline num::i32x4_le_s;
                (0xFD 0x3E) @SIMD          I32x4LeU                      "i32x4.le_u"                          {}                               [v128 v128] [v128]      = inline num::i32x4_le_u;
                (0xFD 0x3F) @SIMD          I32x4GeS                      "i32x4.ge_s"                          {}                               [v128 v128] [v128]      = inline num::i32x4_ge_s;
                (0xFD 0x40) @SIMD          I32x4GeU                      "i32x4.ge_u"                          {}                               [v128 v128] [v128]      = inline num::i32x4_ge_u;
                (0xFD 0x41) @SIMD          F32x4Eq                       "f32x4.eq"                            {}                               [v128 v128] [v128]      = inline num::f32x4_eq;
                (0xFD 0x42) @SIMD          F32x4Ne                       "f32x4.ne"                            {}                               [v128 v128] [v128]      = inline num::f32x4_ne;
                (0xFD 0x43) @SIMD          F32x4Lt                       "f32x4.lt"                            {}                               [v128 v128] [v128]      = inline num::f32x4_lt;
                (0xFD 0x44) @SIMD          F32x4Gt                       "f32x4.gt"                            {}                               [v128 v128] [v128]      = inline num::f32x4_gt;
                (0xFD 0x45) @SIMD          F32x4Le                       "f32x4.le"                            {}                               [v128 v128] [v128]      = inline num::f32x4_le;
                (0xFD 0x46) @SIMD          F32x4Ge                       "f32x4.ge"                            {}                               [v128 v128] [v128]      = inline num::f32x4_ge;
                (0xFD 0x47) @SIMD          F64x2Eq                       "f64x2.eq"                            {}                               [v128 v128] [v128]      = inline num::f64x2_eq;
                (0xFD 0x48) @SIMD          F64x2Ne                       "f64x2.ne"                            {}                               [v128 v128] [v128]      = inline num::f64x2_ne;
                (0xFD 0x49) @SIMD          F64x2Lt                       "f64x2.lt"                            {}                               [v128 v128] [v128]      = inline num::f64x2_lt;
                (0xFD 0x4A) @SIMD          F64x2Gt                       "f64x2.gt"                            {}                               [v128 v128] [v128]      = inline num::f64x2_gt;
                (0xFD 0x4B) @SIMD          F64x2Le                       "f64x2.le"                            {}                               [v128 v128] [v128]      = inline num::f64x2_le;
                (0xFD 0x4C) @SIMD          F64x2Ge                       "f64x2.ge"                            {}                               [v128 v128] [v128]      = inline num::f64x2_ge;
                (0xFD 0x4D) @SIMD          V128Not                       "v128.not"                            {}                               [v128] [v128]           = inline num::v128_not;
                (0xFD 0x4E) @SIMD          V128And                       "v128.and"                            {}                               [v128 v128] [v128]      = inline num::v128_and;
                (0xFD 0x4F) @SIMD          V128Andnot                    "v128.andnot"                         {}                               [v128 v128] [v128]      = inline num::v128_andnot;
                (0xFD 0x50) @SIMD          V128Or                        "v128.or"                             {}                               [v128 v128] [v128]      = inline num::v128_or;
                (0xFD 0x51) @SIMD          V128Xor                       "v128.xor"                            {}                               [v128 v128] [v128]      = inline num::v128_xor;
                (0xFD 0x52) @SIMD          V128Bitselect                 "v128.bitselect"                      {}                               [v128 v128 v128] [v128] = inline num::v128_bitselect;
                (0xFD 0x53) @SIMD          V128AnyTrue                   "v128.any_true"                       {}                               [v128] [i32]            = inline num::v128_any_true;
                (0xFD 0x5E) @SIMD          F32x4DemoteF64x2Zero          "f32x4.demote_f64x2_zero"             {}                               [v128] [v128]           = num::f32x4_demote_f64x2_zero;
                (0xFD 0x5F) @SIMD          F64x2PromoteLowF32x4          "f64x2.promote_low_f32x4"             {}                               [v128] [v128]           = num::f64x2_promote_low_f32x4;
                (0xFD 0x60) @SIMD          I8x16Abs                      "i8x16.abs"                           {}                               [v128] [v128]           = inline num::i8x16_abs;
                (0xFD 0x61) @SIMD          I8x16Neg                      "i8x16.neg"                           {}                               [v128] [v128]           = inline num::i8x16_neg;
                (0xFD 0x62) @SIMD          I8x16Popcnt                   "i8x16.popcnt"                        {}                               [v128] [v128]           = num::i8x16_popcnt;
                (0xFD 0x63) @SIMD          I8x16AllTrue                  "i8x16.all_true"                      {}                               [v128] [i32]            = inline num::i8x16_all_true;
                (0xFD 0x64) @SIMD          I8x16Bitmask                  "i8x16.bitmask"                       {}                               [v128] [i32]            = inline num::i8x16_bitmask;
                (0xFD 0x65) @SIMD          I8x16NarrowI16x8S             "i8x16.narrow_i16x8_s"                {}                               [v128 v128] [v128]      = inline num::i8x16_narrow_i16x8_s;
                (0xFD 0x66) @SIMD          I8x16NarrowI16x8U             "i8x16.narrow_i16x8_u"                {}                               [v128 v128] [v128]      = inline num::i8x16_narrow_i16x8_u;
                (0xFD 0x67) @SIMD          F32x4Ceil                     "f32x4.ceil"                          {}                               [v128] [v128]           = num::f32x4_ceil;
                (0xFD 0x68) @SIMD          F32x4Floor                    "f32x4.floor"                         {}                               [v128] [v128]           = num::f32x4_floor;
                (0xFD 0x69) @SIMD          F32x4Trunc                    "f32x4.trunc"                         {}                               [v128] [v128]           = num::f32x4_trunc;
                (0xFD 0x6A) @SIMD          F32x4Nearest                  "f32x4.nearest"                       {}                               [v128] [v128]           = num::f32x4_nearest;
                (0xFD 0x6B) @SIMD          I8x16Shl                      "i8x16.shl"                           {}                               [v128 i32] [v128]       = inline num::i8x16_shl;
                (0xFD 0x6C) @SIMD          I8x16ShrS                     "i8x16.shr_s"                         {}                               [v128 i32] [v128]       = inline num::i8x16_shr_s;
                (0xFD 0x6D) @SIMD          I8x16ShrU                     "i8x16.shr_u"                         {}                               [v128 i32] [v128]       = inline num::i8x16_shr_u;
                (0xFD 0x6E) @SIMD          I8x16Add                      "i8x16.add"                           {}                               [v128 v128] [v128]      = inline num::i8x16_add;
                (0xFD 0x6F) @SIMD          I8x16AddSatS                  "i8x16.add_sat_s"                     {}                               [v128 v128] [v128]      = inline num::i8x16_add_sat_s;
                (0xFD 0x70) @SIMD          I8x16AddSatU                  "i8x16.add_sat_u"                     {}                               [v128 v128] [v128]      = inline num::i8x16_add_sat_u;
                (0xFD 0x71) @SIMD          I8x16Sub                      "i8x16.sub"                           {}                               [v128 v128] [v128]      = inline num::i8x16_sub;
                (0xFD 0x72) @SIMD          I8x16SubSatS                  "i8x16.sub_sat_s"                     {}                               [v128 v128] [v128]      = inline num::i8x16_sub_sat_s;
                (0xFD 0x73) @SIMD          I8x16SubSatU                  "i8x16.sub_sat_u"                     {}                               [v128 v128] [v128]      = inline num::i8x16_sub_sat_u;
                (0xFD 0x74) @SIMD          F64x2Ceil                     "f64x2.ceil"                          {}                               [v128] [v128]           = num::f64x2_ceil;
                (0xFD 0x75) @SIMD          F64x2Floor                    "f64x2.floor"                         {}                               [v128] [v128]           = num::f64x2_floor;
                (0xFD 0x76) @SIMD          I8x16MinS                     "i8x16.min_s"                         {}                               [v128 v128] [v128]      = inline num::i8x16_min_s;
                (0xFD 0x77) @SIMD          I8x16MinU                     "i8x16.min_u"                         {}                               [v128 v128] [v128]      = inline num::i8x16_min_u;
                (0xFD 0x78) @SIMD          I8x16MaxS                     "i8x16.max_s"                         {}                               [v128 v128] [v128]      = inline num::i8x16_max_s;
                (0xFD 0x79) @SIMD          I8x16MaxU                     "i8x16.max_u"                         {}                               [v128 v128] [v128]      = inline num::i8x16_max_u;
                (0xFD 0x7A) @SIMD          F64x2Trunc                    "f64x2.trunc"                         {}                               [v128] [v128]           = num::f64x2_trunc;
                (0xFD 0x7B) @SIMD          I8x16AvgrU                    "i8x16.avgr_u"                        {}                               [v128 v128] [v128]      = inline num::i8x16_avgr_u;
                (0xFD 0x7C) @SIMD          I16x8ExtaddPairwiseI8x16S     "i16x8.extadd_pairwise_i8x16_s"       {}                               [v128] [v128]           = inline num::i16x8_extadd_pairwise_i8x16_s;
                (0xFD 0x7D) @SIMD          I16x8ExtaddPairwiseI8x16U     "i16x8.extadd_pairwise_i8x16_u"       {}                               [v128] [v128]           = inline num::i16x8_extadd_pairwise_i8x16_u;
                (0xFD 0x7E) @SIMD          I32x4ExtaddPairwiseI16x8S     "i32x4.extadd_pairwise_i16x8_s"       {}                               [v128] [v128]           = inline num::i32x4_extadd_pairwise_i16x8_s;
                (0xFD 0x7F) @SIMD          I32x4ExtaddPairwiseI16x8U     "i32x4.extadd_pairwise_i16x8_u"       {}                               [v128] [v128]           = inline num::i32x4_extadd_pairwise_i16x8_u;
                (0xFD 0x80) @SIMD          I16x8Abs                      "i16x8.abs"                           {}                               [v128] [v128]           = inline num::i16x8_abs;
                (0xFD 0x81) @SIMD          I16x8Neg                      "i16x8.neg"                           {}                               [v128] [v128]           = inline num::i16x8_neg;
                (0xFD 0x82) @SIMD          I16x8Q15mulrSatS              "i16x8.q15mulr_sat_s"                 {}                               [v128 v128] [v128]      = num::i16x8_q15mulr_sat_s;
                (0xFD 0x83) @SIMD          I16x8AllTrue                  "i16x8.all_true"                      {}                               [v128] [i32]            = inline num::i16x8_all_true;
                (0xFD 0x84) @SIMD          I16x8Bitmask                  "i16x8.bitmask"                       {}                               [v128] [i32]            = inline num::i16x8_bitmask;
                (0xFD 0x85) @SIMD          I16x8NarrowI32x4S             "i16x8.narrow_i32x4_s"                {}                               [v128 v128] [v128]      = inline num::i16x8_narrow_i32x4_s;
                (0xFD 0x86) @SIMD          I16x8NarrowI32x4U             "i16x8.narrow_i32x4_u"                {}                               [v128 v128] [v128]      = inline num::i16x8_narrow_i32x4_u;
                (0xFD 0x87) @SIMD          I16x8ExtendLowI8x16S          "i16x8.extend_low_i8x16_s"            {}                               [v128] [v128]           = inline num::i16x8_extend_low_i8x16_s;
                (0xFD 0x88) @SIMD          I16x8ExtendHighI8x16S         "i16x8.extend_high_i8x16_s"           {}                               [v128] [v128]           = inline num::i16x8_extend_high_i8x16_s;
                (0xFD 0x89) @SIMD          I16x8ExtendLowI8x16U          "i16x8.extend_low_i8x16_u"            {}                               [v128] [v128]           = inline num::i16x8_extend_low_i8x16_u;
                (0xFD 0x8A) @SIMD          I16x8ExtendHighI8x16U         "i16x8.extend_high_i8x16_u"           {}                               [v128] [v128]           = inline num::i16x8_extend_high_i8x16_u;
                (0xFD 0x8B) @SIMD          I16x8Shl                      "i16x8.shl"                           {}                               [v128 i32] [v128]       = inline num::i16x8_shl;
                (0xFD 0x8C) @SIMD          I16x8ShrS                     "i16x8.shr_s"                         {}                               [v128 i32] [v128]       = inline num::i16x8_shr_s;
                (0xFD 0x8D) @SIMD          I16x8ShrU                     "i16x8.shr_u"                         {}                               [v128 i32] [v128]       = inline num::i16x8_shr_u;
                (0xFD 0x8E) @SIMD          I16x8Add                      "i16x8.add"                           {}                               [v128 v128] [v128]      = inline num::i16x8_add;
                (0xFD 0x8F) @SIMD          I16x8AddSatS                  "i16x8.add_sat_s"                     {}                               [v128 v128] [v128]      = inline num::i16x8_add_sat_s;
                (0xFD 0x90) @SIMD          I16x8AddSatU                  "i16x8.add_sat_u"                     {}                               [v128 v128] [v128]      = inline num::i16x8_add_sat_u;
                (0xFD 0x91) @SIMD          I16x8Sub                      "i16x8.sub"                           {}                               [v128 v128] [v128]      = inline num::i16x8_sub;
                (0xFD 0x92) @SIMD          I16x8SubSatS                  "i16x8.sub_sat_s"                     {}                               [v128 v128] [v128]      = inline num::i16x8_sub_sat_s;
                (0xFD 0x93) @SIMD          I16x8SubSatU                  "i16x8.sub_sat_u"                     {}                               [v128 v128] [v128]      = inline num::i16x8_sub_sat_u;
                (0xFD 0x94) @SIMD          F64x2Nearest                  "f64x2.nearest"                       {}                               [v128] [v128]           = num::f64x2_nearest;
                (0xFD 0x95) @SIMD          I16x8Mul                      "i16x8.mul"                           {}                               [v128 v128] [v128]      = inline num::i16x8_mul;
                (0xFD 0x96) @SIMD          I16x8MinS                     "i16x8.min_s"                         {}                               [v128 v128] [v128]      = inline num::i16x8_min_s;
                (0xFD 0x97) @SIMD          I16x8MinU                     "i16x8.min_u"                         {}                               [v128 v128] [v128]      = inline num::i16x8_min_u;
                (0xFD 0x98) @SIMD          I16x8MaxS                     "i16x8.max_s"                         {}                               [v128 v128] [v128]      = inline num::i16x8_max_s;
                (0xFD 0x99) @SIMD          I16x8MaxU                     "i16x8.max_u"                         {}                               [v128 v128] [v128]      = inline num::i16x8_max_u;
                (0xFD 0x9B) @SIMD          I16x8AvgrU                    "i16x8.avgr_u"                        {}                               [v128 v128] [v128]      = inline num::i16x8_avgr_u;
                (0xFD 0x9C) @SIMD          I16x8ExtmulLowI8x16S          "i16x8.extmul_low_i8x16_s"            {}                               [v128 v128] [v128]      = inline num::i16x8_extmul_low_i8x16_s;
                (0xFD 0x9D) @SIMD          I16x8ExtmulHighI8x16S         "i16x8.extmul_high_i8x16_s"           {}                               [v128 v128] [v128]      = inline num::i16x8_extmul_high_i8x16_s;
                (0xFD 0x9E) @SIMD          I16x8ExtmulLowI8x16U          "i16x8.extmul_low_i8x16_u"            {}                               [v128 v128] [v128]      = inline num::i16x8_extmul_low_i8x16_u;
                (0xFD 0x9F) @SIMD          I16x8ExtmulHighI8x16U         "i16x8.extmul_high_i8x16_u"           {}                               [v128 v128] [v128]      = inline num::i16x8_extmul_high_i8x16_u;
                (0xFD 0xA0) @SIMD          I32x4Abs                      "i32x4.abs"                           {}                               [v128] [v128]           = inline num::i32x4_abs;
                (0xFD 0xA1) @SIMD          I32x4Neg                      "i32x4.neg"                           {}                               [v128] [v128]           = inline num::i32x4_neg;
                (0xFD 0xA3) @SIMD          I32x4AllTrue                  "i32x4.all_true"                      {}                               [v128] [i32]            = inline num::i32x4_all_true;
                (0xFD 0xA4) @SIMD          I32x4Bitmask                  "i32x4.bitmask"                       {}                               [v128] [i32]            = inline num::i32x4_bitmask;
                (0xFD 0xA7) @SIMD          I32x4ExtendLowI16x8S          "i32x4.extend_low_i16x8_s"            {}                               [v128] [v128]           = inline num::i32x4_extend_low_i16x8_s;
                (0xFD 0xA8) @SIMD          I32x4ExtendHighI16x8S         "i32x4.extend_high_i16x8_s"           {}                               [v128] [v128]           = inline num::i32x4_extend_high_i16x8_s;
                (0xFD 0xA9) @SIMD          I32x4ExtendLowI16x8U          "i32x4.extend_low_i16x8_u"            {}                               [v128] [v128]           = inline num::i32x4_extend_low_i16x8_u;
                (0xFD 0xAA) @SIMD          I32x4ExtendHighI16x8U         "i32x4.extend_high_i16x8_u"           {}                               [v128] [v128]           = inline num::i32x4_extend_high_i16x8_u;
                (0xFD 0xAB) @SIMD          I32x4Shl                      "i32x4.shl"                           {}                               [v128 i32] [v128]       = inline num::i32x4_shl;
                (0xFD 0xAC) @SIMD          I32x4ShrS                     "i32x4.shr_s"                         {}                               [v128 i32] [v128]       = inline num::i32x4_shr_s;
                (0xFD 0xAD) @SIMD          I32x4ShrU                     "i32x4.shr_u"                         {}                               [v128 i32] [v128]       = inline num::i32x4_shr_u;
                (0xFD 0xAE) @SIMD          I32x4Add                      "i32x4.add"                           {}                               [v128 v128] [v128]      = inline num::i32x4_add;
                (0xFD 0xB1) @SIMD          I32x4Sub                      "i32x4.sub"                           {}                               [v128 v128] [v128]      = inline num::i32x4_sub;
                (0xFD 0xB5) @SIMD          I32x4Mul                      "i32x4.mul"                           {}                               [v128 v128] [v128]      = inline num::i32x4_mul;
                (0xFD 0xB6) @SIMD          I32x4MinS                     "i32x4.min_s"                         {}                               [v128 v128] [v128]      = inline num::i32x4_min_s;
                (0xFD 0xB7) @SIMD          I32x4MinU                     "i32x4.min_u"                         {}                               [v128 v128] [v128]      = inline num::i32x4_min_u;
                (0xFD 0xB8) @SIMD          I32x4MaxS                     "i32x4.max_s"                         {}                               [v128 v128] [v128]      = inline num::i32x4_max_s;
                (0xFD 0xB9) @SIMD          I32x4MaxU                     "i32x4.max_u"                         {}                               [v128 v128] [v128]      = inline num::i32x4_max_u;
                (0xFD 0xBA) @SIMD          I32x4DotI16x8S                "i32x4.dot_i16x8_s"                   {}                               [v128 v128] [v128]      = inline num::i32x4_dot_i16x8_s;
                (0xFD 0xBC) @SIMD          I32x4ExtmulLowI16x8S          "i32x4.extmul_low_i16x8_s"            {}                               [v128 v128] [v128]      = inline num::i32x4_extmul_low_i16x8_s;
                (0xFD 0xBD) @SIMD          I32x4ExtmulHighI16x8S         "i32x4.extmul_high_i16x8_s"           {}                               [v128 v128] [v128]      = inline num::i32x4_extmul_high_i16x8_s;
                (0xFD 0xBE) @SIMD          I32x4ExtmulLowI16x8U          "i32x4.extmul_low_i16x8_u"            {}                               [v128 v128] [v128]      = num::i32x4_extmul_low_i16x8_u;
                (0xFD 0xBF) @SIMD          I32x4ExtmulHighI16x8U         "i32x4.extmul_high_i16x8_u"           {}                               [v128 v128] [v128]      = num::i32x4_extmul_high_i16x8_u;
                (0xFD 0xC0) @SIMD          I64x2Abs                      "i64x2.abs"                           {}                               [v128] [v128]           = inline num::i64x2_abs;
                (0xFD 0xC1) @SIMD          I64x2Neg                      "i64x2.neg"                           {}                               [v128] [v128]           = inline num::i64x2_neg;
                (0xFD 0xC3) @SIMD          I64x2AllTrue                  "i64x2.all_true"                      {}                               [v128] [i32]            = inline num::i64x2_all_true;
                (0xFD 0xC4) @SIMD          I64x2Bitmask                  "i64x2.bitmask"                       {}                               [v128] [i32]            = inline num::i64x2_bitmask;
                (0xFD 0xC7) @SIMD          I64x2ExtendLowI32x4S          "i64x2.extend_low_i32x4_s"            {}                               [v128] [v128]           = inline num::i64x2_extend_low_i32x4_s;
                (0xFD 0xC8) @SIMD          I64x2ExtendHighI32x4S         "i64x2.extend_high_i32x4_s"           {}                               [v128] [v128]           = inline num::i64x2_extend_high_i32x4_s;
                (0xFD 0xC9) @SIMD          I64x2ExtendLowI32x4U          "i64x2.extend_low_i32x4_u"            {}                               [v128] [v128]           = inline num::i64x2_extend_low_i32x4_u;
                (0xFD 0xCA) @SIMD          I64x2ExtendHighI32x4U         "i64x2.extend_high_i32x4_u"           {}                               [v128] [v128]           = inline num::i64x2_extend_high_i32x4_u;
                (0xFD 0xCB) @SIMD          I64x2Shl                      "i64x2.shl"                           {}                               [v128 i32] [v128]       = inline num::i64x2_shl;
                (0xFD 0xCC) @SIMD          I64x2ShrS                     "i64x2.shr_s"                         {}                               [v128 i32] [v128]       = inline num::i64x2_shr_s;
                (0xFD 0xCD) @SIMD          I64x2ShrU                     "i64x2.shr_u"                         {}                               [v128 i32] [v128]       = inline num::i64x2_shr_u;
                (0xFD 0xCE) @SIMD          I64x2Add                      "i64x2.add"                           {}                               [v128 v128] [v128]      = inline num::i64x2_add;
                (0xFD 0xD1) @SIMD          I64x2Sub                      "i64x2.sub"                           {}                               [v128 v128] [v128]      = inline num::i64x2_sub;
                (0xFD 0xD5) @SIMD          I64x2Mul                      "i64x2.mul"                           {}                               [v128 v128] [v128]      = inline num::i64x2_mul;
                (0xFD 0xD6) @SIMD          I64x2Eq                       "i64x2.eq"                            {}                               [v128 v128] [v128]      = inline num::i64x2_eq;
                (0xFD 0xD7) @SIMD          I64x2Ne                       "i64x2.ne"                            {}                               [v128 v128] [v128]      = inline num::i64x2_ne;
                (0xFD 0xD8) @SIMD          I64x2LtS                      "i64x2.lt_s"                          {}                               [v128 v128] [v128]      = inline num::i64x2_lt_s;
                (0xFD 0xD9) @SIMD          I64x2GtS                      "i64x2.gt_s"                          {}                               [v128 v128] [v128]      = inline num::i64x2_gt_s;
                (0xFD 0xDA) @SIMD          I64x2LeS                      "i64x2.le_s"                          {}                               [v128 v128] [v128]      = inline num::i64x2_le_s;
                (0xFD 0xDB) @SIMD          I64x2GeS                      "i64x2.ge_s"                          {}                               [v128 v128] [v128]      = inline num::i64x2_ge_s;
                (0xFD 0xDC) @SIMD          I64x2ExtmulLowI32x4S          "i64x2.extmul_low_i32x4_s"            {}                               [v128 v128] [v128]      = num::i64x2_extmul_low_i32x4_s;
                (0xFD 0xDD) @SIMD          I64x2ExtmulHighI32x4S         "i64x2.extmul_high_i32x4_s"           {}                               [v128 v128] [v128]      = num::i64x2_extmul_high_i32x4_s;
                (0xFD 0xDE) @SIMD          I64x2ExtmulLowI32x4U          "i64x2.extmul_low_i32x4_u"            {}                               [v128 v128] [v128]      = num::i64x2_extmul_low_i32x4_u;
                (0xFD 0xDF) @SIMD          I64x2ExtmulHighI32x4U         "i64x2.extmul_high_i32x4_u"           {}                               [v128 v128] [v128]      = num::i64x2_extmul_high_i32x4_u;
                (0xFD 0xE0) @SIMD          F32x4Abs                      "f32x4.abs"                           {}                               [v128] [v128]           = inline num::f32x4_abs;
                (0xFD 0xE1) @SIMD          F32x4Neg                      "f32x4.neg"                           {}                               [v128] [v128]           = inline num::f32x4_neg;
                (0xFD 0xE3) @SIMD          F32x4Sqrt                     "f32x4.sqrt"                          {}                               [v128] [v128]           = inline num::f32x4_sqrt;
                (0xFD 0xE4) @SIMD          F32x4Add                      "f32x4.add"                           {}                               [v128 v128] [v128]      = inline num::f32x4_add;
                (0xFD 0xE5) @SIMD          F32x4Sub                      "f32x4.sub"                           {}                               [v128 v128] [v128]      = inline num::f32x4_sub;
                (0xFD 0xE6) @SIMD          F32x4Mul                      "f32x4.mul"                           {}                               [v128 v128] [v128]      = inline num::f32x4_mul;
                (0xFD 0xE7) @SIMD          F32x4Div                      "f32x4.div"                           {}                               [v128 v128] [v128]      = inline num::f32x4_div;
                (0xFD 0xE8) @SIMD          F32x4Min                      "f32x4.min"                           {}                               [v128 v128] [v128]      = num::f32x4_min;
                (0xFD 0xE9) @SIMD          F32x4Max                      "f32x4.max"                           {}                               [v128 v128] [v128]      = num::f32x4_max;
                (0xFD 0xEA) @SIMD          F32x4Pmin                     "f32x4.pmin"                          {}                               [v128 v128] [v128]      = inline num::f32x4_pmin;
                (0xFD 0xEB) @SIMD          F32x4Pmax                     "f32x4.pmax"                          {}                               [v128 v128] [v128]      = inline num::f32x4_pmax;
                (0xFD 0xEC) @SIMD          F64x2Abs                      "f64x2.abs"                           {}                               [v128] [v128]           = inline num::f64x2_abs;
                (0xFD 0xED) @SIMD          F64x2Neg                      "f64x2.neg"                           {}                               [v128] [v128]           = inline num::f64x2_neg;
                (0xFD 0xEF) @SIMD          F64x2Sqrt                     "f64x2.sqrt"                          {}                               [v128] [v128]           = inline num::f64x2_sqrt;
                (0xFD 0xF0) @SIMD          F64x2Add                      "f64x2.add"                           {}                               [v128 v128] [v128]      = inline num::f64x2_add;
                (0xFD 0xF1) @SIMD          F64x2Sub                      "f64x2.sub"                           {}                               [v128 v128] [v128]      = inline num::f64x2_sub;
                (0xFD 0xF2) @SIMD          F64x2Mul                      "f64x2.mul"                           {}                               [v128 v128] [v128]      = inline num::f64x2_mul;
                (0xFD 0xF3) @SIMD          F64x2Div                      "f64x2.div"                           {}                               [v128 v128] [v128]      = inline num::f64x2_div;
                (0xFD 0xF4) @SIMD          F64x2Min                      "f64x2.min"                           {}                               [v128 v128] [v128]      = num::f64x2_min;
                (0xFD 0xF5) @SIMD          F64x2Max                      "f64x2.max"                           {}                               [v128 v128] [v128]      = num::f64x2_max;
                (0xFD 0xF6) @SIMD          F64x2Pmin                     "f64x2.pmin"                          {}                               [v128 v128] [v128]      = inline num::f64x2_pmin;
                (0xFD 0xF7) @SIMD          F64x2Pmax                     "f64x2.pmax"                          {}                               [v128 v128] [v128]      = inline num::f64x2_pmax;
                (0xFD 0xF8) @SIMD          I32x4TruncSatF32x4S           "i32x4.trunc_sat_f32x4_s"             {}                               [v128] [v128]           = num::i32x4_trunc_sat_f32x4_s;
                (0xFD 0xF9) @SIMD          I32x4TruncSatF32x4U           "i32x4.trunc_sat_f32x4_u"             {}                               [v128] [v128]           = num::i32x4_trunc_sat_f32x4_u;
                (0xFD 0xFA) @SIMD          F32x4ConvertI32x4S            "f32x4.convert_i32x4_s"               {}                               [v128] [v128]           = inline num::f32x4_convert_i32x4_s;
                (0xFD 0xFB) @SIMD          F32x4ConvertI32x4U            "f32x4.convert_i32x4_u"               {}                               [v128] [v128]           = num::f32x4_convert_i32x4_u;
                (0xFD 0xFC) @SIMD          I32x4TruncSatF64x2SZero       "i32x4.trunc_sat_f64x2_s_zero"        {}                               [v128] [v128]           = num::i32x4_trunc_sat_f64x2_s_zero;
                (0xFD 0xFD) @SIMD          I32x4TruncSatF64x2UZero       "i32x4.trunc_sat_f64x2_u_zero"        {}                               [v128] [v128]           = num::i32x4_trunc_sat_f64x2_u_zero;
                (0xFD 0xFE) @SIMD          F64x2ConvertLowI32x4S         "f64x2.convert_low_i32x4_s"           {}                               [v128] [v128]           = num::f64x2_convert_low_i32x4_s;
                (0xFD 0xFF) @SIMD          F64x2ConvertLowI32x4U         "f64x2.convert_low_i32x4_u"           {}                               [v128] [v128]           = num::f64x2_convert_low_i32x4_u;
                (0xFD 0x100) @RELAXED_SIMD I8x16RelaxedSwizzle           "i8x16.relaxed_swizzle"               {}                               [v128 v128] [v128]      = num::i8x16_relaxed_swizzle;
                (0xFD 0x101) @RELAXED_SIMD I32x4RelaxedTruncF32x4S       "i32x4.relaxed_trunc_f32x4_s"         {}                               [v128] [v128]           = num::i32x4_relaxed_trunc_f32x4_s;
                (0xFD 0x102) @RELAXED_SIMD I32x4RelaxedTruncF32x4U       "i32x4.relaxed_trunc_f32x4_u"         {}                               [v128] [v128]           = num::i32x4_relaxed_trunc_f32x4_u;
                (0xFD 0x103) @RELAXED_SIMD I32x4RelaxedTruncF64x2SZero   "i32x4.relaxed_trunc_f64x2_s_zero"    {}                               [v128] [v128]           = num::i32x4_relaxed_trunc_f64x2_s_zero;
                (0xFD 0x104) @RELAXED_SIMD I32x4RelaxedTruncF64x2UZero   "i32x4.relaxed_trunc_f64x2_u_zero"    {}                               [v128] [v128]           = num::i32x4_relaxed_trunc_f64x2_u_zero;
                (0xFD 0x105) @RELAXED_SIMD F32x4RelaxedMadd              "f32x4.relaxed_madd"                  {}                               [v128 v128 v128] [v128] = inline num::f32x4_relaxed_madd;
                (0xFD 0x106) @RELAXED_SIMD F32x4RelaxedNmadd             "f32x4.relaxed_nmadd"                 {}                               [v128 v128 v128] [v128] = inline num::f32x4_relaxed_nmadd;
                (0xFD 0x107) @RELAXED_SIMD F64x2RelaxedMadd              "f64x2.relaxed_madd"                  {}                               [v128 v128 v128] [v128] = inline num::f64x2_relaxed_madd;
                (0xFD 0x108) @RELAXED_SIMD F64x2RelaxedNmadd             "f64x2.relaxed_nmadd"                 {}                               [v128 v128 v128] [v128] = inline num::f64x2_relaxed_nmadd;
                (0xFD 0x109) @RELAXED_SIMD I8x16RelaxedLaneselect        "i8x16.relaxed_laneselect"            {}                               [v128 v128 v128] [v128] = inline num::i8x16_relaxed_laneselect;
                (0xFD 0x10A) @RELAXED_SIMD I16x8RelaxedLaneselect        "i16x8.relaxed_laneselect"            {}                               [v128 v128 v128] [v128] = inline num::i16x8_relaxed_laneselect;
                (0xFD 0x10B) @RELAXED_SIMD I32x4RelaxedLaneselect        "i32x4.relaxed_laneselect"            {}                               [v128 v128 v128] [v128] = inline num::i32x4_relaxed_laneselect;
                (0xFD 0x10C) @RELAXED_SIMD I64x2RelaxedLaneselect        "i64x2.relaxed_laneselect"            {}                               [v128 v128 v128] [v128] = inline num::i64x2_relaxed_laneselect;
                (0xFD 0x10D) @RELAXED_SIMD F32x4RelaxedMin               "f32x4.relaxed_min"                   {}                               [v128 v128] [v128]      = num::f32x4_relaxed_min;
                (0xFD 0x10E) @RELAXED_SIMD F32x4RelaxedMax               "f32x4.relaxed_max"                   {}                               [v128 v128] [v128]      = num::f32x4_relaxed_max;
                (0xFD 0x10F) @RELAXED_SIMD F64x2RelaxedMin               "f64x2.relaxed_min"                   {}                               [v128 v128] [v128]      = num::f64x2_relaxed_min;
                (0xFD 0x110) @RELAXED_SIMD F64x2RelaxedMax               "f64x2.relaxed_max"                   {}                               [v128 v128] [v128]      = num::f64x2_relaxed_max;
                (0xFD 0x111) @RELAXED_SIMD I16x8RelaxedQ15mulrS          "i16x8.relaxed_q15mulr_s"             {}                               [v128 v128] [v128]      = num::i16x8_relaxed_q15mulr_s;
                (0xFD 0x112) @RELAXED_SIMD I16x8RelaxedDotI8x16I7x16S    "i16x8.relaxed_dot_i8x16_i7x16_s"     {}                               [v128 v128] [v128]      = inline num::i16x8_relaxed_dot_i8x16_i7x16_s;
                (0xFD 0x113) @RELAXED_SIMD I32x4RelaxedDotI8x16I7x16AddS "i32x4.relaxed_dot_i8x16_i7x16_add_s" {}                               [v128 v128 v128] [v128] = inline num::i32x4_relaxed_dot_i8x16_i7x16_add_s;
            }
            atomic {
                (0xFE 0x00) @THREADS MemoryAtomicNotify     "memory.atomic.notify"       {mem: MemArg}     [addr i32] [i32]     / 4;
                (0xFE 0x01) @THREADS MemoryAtomicWait32     "memory.atomic.wait32"       {mem: MemArg}     [addr i32 i64] [i32] / 4;
                (0xFE 0x02) @THREADS MemoryAtomicWait64     "memory.atomic.wait64"       {mem: MemArg}     [addr i64 i64] [i32] / 8;
                (0xFE 0x03) @THREADS AtomicFence            "atomic.fence"               {order: ZeroByte} [] [];
                (0xFE 0x10) @THREADS I32AtomicLoad          "i32.atomic.load"            {mem: MemArg}     [addr] [i32]         / 4;
                (0xFE 0x11) @THREADS I64AtomicLoad          "i64.atomic.load"            {mem: MemArg}     [addr] [i64]         / 8;
                (0xFE 0x12) @THREADS I32AtomicLoad8U        "i32.atomic.load8_u"         {mem: MemArg}     [addr] [i32]         / 1;
                (0xFE 0x13) @THREADS I32AtomicLoad16U       "i32.atomic.load16_u"        {mem: MemArg}     [addr] [i32]         / 2;
                (0xFE 0x14) @THREADS I64AtomicLoad8U        "i64.atomic.load8_u"         {mem: MemArg}     [addr] [i64]         / 1;
                (0xFE 0x15) @THREADS I64AtomicLoad16U       "i64.atomic.load16_u"        {mem: MemArg}     [addr] [i64]         / 2;
                (0xFE 0x16) @THREADS I64AtomicLoad32U       "i64.atomic.load32_u"        {mem: MemArg}     [addr] [i64]         / 4;
                (0xFE 0x17) @THREADS I32AtomicStore         "i32.atomic.store"           {mem: MemArg}     [addr i32] []        / 4;
                (0xFE 0x18) @THREADS I64AtomicStore         "i64.atomic.store"           {mem: MemArg}     [addr i64] []        / 8;
                (0xFE 0x19) @THREADS I32AtomicStore8        "i32.atomic.store8"          {mem: MemArg}     [addr i32] []        / 1;
                (0xFE 0x1A) @THREADS I32AtomicStore16       "i32.atomic.store16"         {mem: MemArg}     [addr i32] []        / 2;
                (0xFE 0x1B) @THREADS I64AtomicStore8        "i64.atomic.store8"          {mem: MemArg}     [addr i64] []        / 1;
                (0xFE 0x1C) @THREADS I64AtomicStore16       "i64.atomic.store16"         {mem: MemArg}     [addr i64] []        / 2;
                (0xFE 0x1D) @THREADS I64AtomicStore32       "i64.atomic.store32"         {mem: MemArg}     [addr i64] []        / 4;
                (0xFE 0x1E) @THREADS I32AtomicRmwAdd        "i32.atomic.rmw.add"         {mem: MemArg}     [addr i32] [i32]     / 4;
                (0xFE 0x1F) @THREADS I64AtomicRmwAdd        "i64.atomic.rmw.add"         {mem: MemArg}     [addr i64] [i64]     / 8;
                (0xFE 0x20) @THREADS I32AtomicRmw8AddU      "i32.atomic.rmw8.add_u"      {mem: MemArg}     [addr i32] [i32]     / 1;
                (0xFE 0x21) @THREADS I32AtomicRmw16AddU     "i32.atomic.rmw16.add_u"     {mem: MemArg}     [addr i32] [i32]     / 2;
                (0xFE 0x22) @THREADS I64AtomicRmw8AddU      "i64.atomic.rmw8.add_u"      {mem: MemArg}     [addr i64] [i64]     / 1;
                (0xFE 0x23) @THREADS I64AtomicRmw16AddU     "i64.atomic.rmw16.add_u"     {mem: MemArg}     [addr i64] [i64]     / 2;
                (0xFE 0x24) @THREADS I64AtomicRmw32AddU     "i64.atomic.rmw32.add_u"     {mem: MemArg}     [addr i64] [i64]     / 4;
                (0xFE 0x25) @THREADS I32AtomicRmwSub        "i32.atomic.rmw.sub"         {mem: MemArg}     [addr i32] [i32]     / 4;
                (0xFE 0x26) @THREADS I64AtomicRmwSub        "i64.atomic.rmw.sub"         {mem: MemArg}     [addr i64] [i64]     / 8;
                (0xFE 0x27) @THREADS I32AtomicRmw8SubU      "i32.atomic.rmw8.sub_u"      {mem: MemArg}     [addr i32] [i32]     / 1;
                (0xFE 0x28) @THREADS I32AtomicRmw16SubU     "i32.atomic.rmw16.sub_u"     {mem: MemArg}     [addr i32] [i32]     / 2;
                (0xFE 0x29) @THREADS I64AtomicRmw8SubU      "i64.atomic.rmw8.sub_u"      {mem: MemArg}     [addr i64] [i64]     / 1;
                (0xFE 0x2A) @THREADS I64AtomicRmw16SubU     "i64.atomic.rmw16.sub_u"     {mem: MemArg}     [addr i64] [i64]     / 2;
                (0xFE 0x2B) @THREADS I64AtomicRmw32SubU     "i64.atomic.rmw32.sub_u"     {mem: MemArg}     [addr i64] [i64]     / 4;
                (0xFE 0x2C) @THREADS I32AtomicRmwAnd        "i32.atomic.rmw.and"         {mem: MemArg}     [addr i32] [i32]     / 4;
                (0xFE 0x2D) @THREADS I64AtomicRmwAnd        "i64.atomic.rmw.and"         {mem: MemArg}     [addr i64] [i64]     / 8;
                (0xFE 0x2E) @THREADS I32AtomicRmw8AndU      "i32.atomic.rmw8.and_u"      {mem: MemArg}     [addr i32] [i32]     / 1;
                (0xFE 0x2F) @THREADS I32AtomicRmw16AndU     "i32.atomic.rmw16.and_u"     {mem: MemArg}     [addr i32] [i32]     / 2;
                (0xFE 0x30) @THREADS I64AtomicRmw8AndU      "i64.atomic.rmw8.and_u"      {mem: MemArg}     [addr i64] [i64]     / 1;
                (0xFE 0x31) @THREADS I64AtomicRmw16AndU     "i64.atomic.rmw16.and_u"     {mem: MemArg}     [addr i64] [i64]     / 2;
                (0xFE 0x32) @THREADS I64AtomicRmw32AndU     "i64.atomic.rmw32.and_u"     {mem: MemArg}     [addr i64] [i64]     / 4;
                (0xFE 0x33) @THREADS I32AtomicRmwOr         "i32.atomic.rmw.or"          {mem: MemArg}     [addr i32] [i32]     / 4;
                (0xFE 0x34) @THREADS I64AtomicRmwOr         "i64.atomic.rmw.or"          {mem: MemArg}     [addr i64] [i64]     / 8;
                (0xFE 0x35) @THREADS I32AtomicRmw8OrU       "i32.atomic.rmw8.or_u"       {mem: MemArg}     [addr i32] [i32]     / 1;
                (0xFE 0x36) @THREADS I32AtomicRmw16OrU      "i32.atomic.rmw16.or_u"      {mem: MemArg}     [addr i32] [i32]     / 2;
                (0xFE 0x37) @THREADS I64AtomicRmw8OrU       "i64.atomic.rmw8.or_u"       {mem: MemArg}     [addr i64] [i64]     / 1;
                (0xFE 0x38) @THREADS I64AtomicRmw16OrU      "i64.atomic.rmw16.or_u"      {mem: MemArg}     [addr i64] [i64]     / 2;
                (0xFE 0x39) @THREADS I64AtomicRmw32OrU      "i64.atomic.rmw32.or_u"      {mem: MemArg}     [addr i64] [i64]     / 4;
                (0xFE 0x3A) @THREADS I32AtomicRmwXor        "i32.atomic.rmw.xor"         {mem: MemArg}     [addr i32] [i32]     / 4;
                (0xFE 0x3B) @THREADS I64AtomicRmwXor        "i64.atomic.rmw.xor"         {mem: MemArg}     [addr i64] [i64]     / 8;
                (0xFE 0x3C) @THREADS I32AtomicRmw8XorU      "i32.atomic.rmw8.xor_u"      {mem: MemArg}     [addr i32] [i32]     / 1;
                (0xFE 0x3D) @THREADS I32AtomicRmw16XorU     "i32.atomic.rmw16.xor_u"     {mem: MemArg}     [addr i32] [i32]     / 2;
                (0xFE 0x3E) @THREADS I64AtomicRmw8XorU      "i64.atomic.rmw8.xor_u"      {mem: MemArg}     [addr i64] [i64]     / 1;
                (0xFE 0x3F) @THREADS I64AtomicRmw16XorU     "i64.atomic.rmw16.xor_u"     {mem: MemArg}     [addr i64] [i64]     / 2;
                (0xFE 0x40) @THREADS I64AtomicRmw32XorU     "i64.atomic.rmw32.xor_u"     {mem: MemArg}     [addr i64] [i64]     / 4;
                (0xFE 0x41) @THREADS I32AtomicRmwXchg       "i32.atomic.rmw.xchg"        {mem: MemArg}     [addr i32] [i32]     / 4;
                (0xFE 0x42) @THREADS I64AtomicRmwXchg       "i64.atomic.rmw.xchg"        {mem: MemArg}     [addr i64] [i64]     / 8;
                (0xFE 0x43) @THREADS I32AtomicRmw8XchgU     "i32.atomic.rmw8.xchg_u"     {mem: MemArg}     [addr i32] [i32]     / 1;
                (0xFE 0x44) @THREADS I32AtomicRmw16XchgU    "i32.atomic.rmw16.xchg_u"    {mem: MemArg}     [addr i32] [i32]     / 2;
                (0xFE 0x45) @THREADS I64AtomicRmw8XchgU     "i64.atomic.rmw8.xchg_u"     {mem: MemArg}     [addr i64] [i64]     / 1;
                (0xFE 0x46) @THREADS I64AtomicRmw16XchgU    "i64.atomic.rmw16.xchg_u"    {mem: MemArg}     [addr i64] [i64]     / 2;
                (0xFE 0x47) @THREADS I64AtomicRmw32XchgU    "i64.atomic.rmw32.xchg_u"    {mem: MemArg}     [addr i64] [i64]     / 4;
                (0xFE 0x48) @THREADS I32AtomicRmwCmpxchg    "i32.atomic.rmw.cmpxchg"     {mem: MemArg}     [addr i32 i32] [i32] / 4;
                (0xFE 0x49) @THREADS I64AtomicRmwCmpxchg    "i64.atomic.rmw.cmpxchg"     {mem: MemArg}     [addr i64 i64] [i64] / 8;
                (0xFE 0x4A) @THREADS I32AtomicRmw8CmpxchgU  "i32.atomic.rmw8.cmpxchg_u"  {mem: MemArg}     [addr i32 i32] [i32] / 1;
                (0xFE 0x4B) @THREADS I32AtomicRmw16CmpxchgU "i32.atomic.rmw16.cmpxchg_u" {mem: MemArg}     [addr i32 i32] [i32] / 2;
                (0xFE 0x4C) @THREADS I64AtomicRmw8CmpxchgU  "i64.atomic.rmw8.cmpxchg_u"  {mem: MemArg}     [addr i64 i64] [i64] / 1;
                (0xFE 0x4D) @THREADS I64AtomicRmw16CmpxchgU "i64.atomic.rmw16.cmpxchg_u" {mem: MemArg}     [addr i64 i64] [i64] / 2;
                (0xFE 0x4E) @THREADS I64AtomicRmw32CmpxchgU "i64.atomic.rmw32.cmpxchg_u" {mem: MemArg}     [addr i64 i64] [i64] / 4;
            }
        }
    };
}
pub(crate) use for_each_instr;

/// Makes [`Instr`] and what can be asked of it.
macro_rules! define_instr {
    ($($group:ident {$(
        $code:tt $(@$feature:ident)? $name:ident $text:literal {$($field:ident: $ty:ty),*}
            $($context:ident)? $([$($param:ident)*] [$($result:ident)*])? $(/ $width:literal)?
            $(= $kind:ident $($kind2:ident)? :: $meaning:ident)?;
    )*})*) => {
        /// An instruction with its immediates; long ones are borrowed from the module's bytes.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        #[allow(missing_docs, reason = "the fields are the immediates of the specification")]
        pub enum Instr<'a> {
            $($(
                #[doc = concat!("`", $text, "`")]
                $name { $($field: $ty),* },
            )*)*
        }

        impl Instr<'_> {
            /// The name in the text format.
            pub const fn text(&self) -> &'static str {
                match self {
                    $($(Self::$name { .. } => $text,)*)*
                }
            }
        }
    };
}

for_each_instr!(define_instr);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_instruction_is_small() {
        assert!(size_of::<Instr<'_>>() <= 32, "{}", size_of::<Instr<'_>>());
    }
}
