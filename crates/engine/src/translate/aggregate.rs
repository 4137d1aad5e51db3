//! Translation of structures, arrays, `i31` and casts.
//!
//! Most become an [`Shape::Aggregate`] operation with its operands in consecutive slots. Where
//! fields lie and how large they are is known here; which canonical type an index stands for is
//! known only when the operation is performed.

use alloc::boxed::Box;

use crate::syntax::{
    BranchCast, FieldIdx, HeapType, I31_SHIFT, I31_TAG, Instr, RefType, StorageType, StructType,
    TypeIdx,
};
use crate::translate::layout::{Kind, Slot};
use crate::translate::op::{AggregateOp, NumOp, RegOp, Shape, heap_code};
use crate::translate::stack::Place;
use crate::translate::{RefMap, TranslateError, Translator};

impl Translator<'_> {
    /// An aggregate instruction or a cast.
    #[allow(clippy::wildcard_enum_match_arm)]
    pub(super) fn aggregate(&mut self, instr: &Instr<'_>) -> Result<(), TranslateError> {
        use AggregateOp as Op;
        let r = Some(Kind::Ref);
        match *instr {
            Instr::StructNew { ty } => {
                let fields = self.struct_type(ty).fields.len();
                self.inside(Op::StructNew, fields, ty.get(), 0, r)
            }
            Instr::StructNewDefault { ty } => self.inside(Op::StructNewDefault, 0, ty.get(), 0, r),
            Instr::StructGet { ty, field } | Instr::StructGetU { ty, field } => {
                self.struct_get(Op::StructGet, ty, field)
            }
            Instr::StructGetS { ty, field } => self.struct_get(Op::StructGetS, ty, field),
            Instr::StructSet { ty, field } => {
                let storage = self.field(ty, field);
                let at = self.offset(ty, field);
                self.inside(Op::StructSet, 2, at, u64::from(storage.size_log2()), None)
            }
            Instr::ArrayNew { ty } => self.array_new(Op::ArrayNew, ty, 2, 0),
            Instr::ArrayNewDefault { ty } => self.array_new(Op::ArrayNewDefault, ty, 1, 0),
            Instr::ArrayNewFixed { ty, len } => {
                self.array_new(Op::ArrayNewFixed, ty, len.0 as usize, len.0)
            }
            Instr::ArrayNewData { ty, data } => self.array_new(Op::ArrayNewData, ty, 2, data.get()),
            Instr::ArrayNewElem { ty, elem } => self.array_new(Op::ArrayNewElem, ty, 2, elem.get()),
            Instr::ArrayGet { ty } | Instr::ArrayGetU { ty } => {
                let result = Some(self.element_kind(ty));
                self.array(Op::ArrayGet, ty, 2, 0, result)
            }
            Instr::ArrayGetS { ty } => self.array(Op::ArrayGetS, ty, 2, 0, Some(Kind::I32)),
            Instr::ArraySet { ty } => self.array(Op::ArraySet, ty, 3, 0, None),
            Instr::ArrayLen {} => self.inside(Op::ArrayLen, 1, 0, 0, Some(Kind::I32)),
            Instr::ArrayFill { ty } => self.array(Op::ArrayFill, ty, 4, 0, None),
            Instr::ArrayCopy { dst, .. } => self.array(Op::ArrayCopy, dst, 5, 0, None),
            Instr::ArrayInitData { ty, data } => {
                self.array(Op::ArrayInitData, ty, 4, data.get(), None)
            }
            Instr::ArrayInitElem { ty, elem } => {
                self.array(Op::ArrayInitElem, ty, 4, elem.get(), None)
            }
            Instr::RefI31 {} => self.ref_i31(),
            Instr::I31GetS {} => self.inside(Op::I31GetS, 1, 0, 0, Some(Kind::I32)),
            Instr::I31GetU {} => self.inside(Op::I31GetU, 1, 0, 0, Some(Kind::I32)),
            // The bits say what a reference is in both hierarchies.
            Instr::AnyConvertExtern {} | Instr::ExternConvertAny {} => Ok(()),
            Instr::RefEq {} => self.numeric(NumOp::I64Eq),
            Instr::RefTest { heap } => self.cast(Op::RefTest, RefType::non_null(heap), Kind::I32),
            Instr::RefTestNull { heap } => self.cast(Op::RefTest, RefType::null(heap), Kind::I32),
            Instr::RefCast { heap } => self.cast(Op::RefCast, RefType::non_null(heap), Kind::Ref),
            Instr::RefCastNull { heap } => self.cast(Op::RefCast, RefType::null(heap), Kind::Ref),
            Instr::BrOnCast { cast } => self.br_on_cast(cast, true),
            Instr::BrOnCastFail { cast } => self.br_on_cast(cast, false),
            _ => self.atomic(instr),
        }
    }

    /// An operation with `params` operands and perhaps a result.
    fn inside(
        &mut self,
        op: AggregateOp,
        params: usize,
        c: u32,
        k: u64,
        result: Option<Kind>,
    ) -> Result<(), TranslateError> {
        self.flush_top(params);
        // The operands are still there when a collection is made.
        let live = self.live_refs();
        let b = self.operands_of(params)?;
        let op = RegOp {
            b,
            c,
            k,
            ..self.new_op(Shape::Aggregate(op))
        };
        self.emit(op);
        self.barrier = self.ops.len();
        self.note(live);
        if let Some(kind) = result {
            self.push(kind)?;
        }
        Ok(())
    }

    /// The slots that hold references now; none unless they are recorded.
    pub(super) fn live_refs(&self) -> Option<Box<[u16]>> {
        self.maps.as_ref()?;
        let temporaries = self.stack.iter().filter_map(|value| {
            let live = value.kind == Kind::Ref && value.place == Place::Temp;
            live.then_some(value.slot.0)
        });
        Some(
            self.layout
                .refs()
                .map(|Slot(slot)| slot)
                .chain(temporaries)
                .collect(),
        )
    }

    /// Records that `live` hold references at the last operation.
    pub(super) fn note(&mut self, live: Option<Box<[u16]>>) {
        if let (Some(maps), Some(slots)) = (&mut self.maps, live) {
            maps.push(RefMap {
                op: self.ops.len() as u32 - 1,
                slots,
            });
        }
    }

    fn struct_type(&self, x: TypeIdx) -> &StructType {
        let ty = self
            .env
            .module
            .types
            .get(x.index())
            .and_then(|ty| ty.as_struct());
        ty.expect("validated: structure type")
    }

    fn field(&self, x: TypeIdx, field: FieldIdx) -> StorageType {
        let field = self.struct_type(x).fields.get(field.index());
        field.expect("validated: field index").storage
    }

    /// Where a field lies. A structure's offsets are added up once in a function.
    fn offset(&mut self, x: TypeIdx, field: FieldIdx) -> u32 {
        let module = self.env.module;
        let offsets = self.offsets.entry(x.get()).or_insert_with(|| {
            let ty = module.types.get(x.index()).and_then(|ty| ty.as_struct());
            ty.map_or_else(Box::default, |ty| ty.offsets().collect())
        });
        *offsets.get(field.index()).expect("validated: field index")
    }

    fn struct_get(
        &mut self,
        op: AggregateOp,
        x: TypeIdx,
        field: FieldIdx,
    ) -> Result<(), TranslateError> {
        let storage = self.field(x, field);
        let at = self.offset(x, field);
        let kind = Kind::of(storage.unpacked());
        self.inside(op, 1, at, u64::from(storage.size_log2()), Some(kind))
    }

    fn element(&self, x: TypeIdx) -> StorageType {
        let ty = self
            .env
            .module
            .types
            .get(x.index())
            .and_then(|ty| ty.as_array());
        ty.expect("validated: array type").element.storage
    }

    fn element_kind(&self, x: TypeIdx) -> Kind {
        Kind::of(self.element(x).unpacked())
    }

    /// An operation that makes an array of `x`; `extra` is a number or a segment.
    fn array_new(
        &mut self,
        op: AggregateOp,
        x: TypeIdx,
        params: usize,
        extra: u32,
    ) -> Result<(), TranslateError> {
        let k = u64::from(self.element(x).size_log2()) | u64::from(extra) << 32;
        self.inside(op, params, x.get(), k, Some(Kind::Ref))
    }

    /// An operation on an array of `x`.
    fn array(
        &mut self,
        op: AggregateOp,
        x: TypeIdx,
        params: usize,
        segment: u32,
        result: Option<Kind>,
    ) -> Result<(), TranslateError> {
        let k = u64::from(self.element(x).size_log2());
        self.inside(op, params, segment, k, result)
    }

    /// `ref.i31`: the upper 31 bits hold the integer.
    fn ref_i31(&mut self) -> Result<(), TranslateError> {
        self.push_place(Place::Const(u64::from(I31_SHIFT)), Kind::I64)?;
        self.numeric(NumOp::I64Shl)?;
        self.push_place(Place::Const(I31_TAG), Kind::I64)?;
        self.numeric(NumOp::I64Or)?;
        self.stack.last_mut().expect("just pushed").kind = Kind::Ref;
        Ok(())
    }

    /// `ref.test` or `ref.cast` to `ty`.
    fn cast(&mut self, op: AggregateOp, ty: RefType, result: Kind) -> Result<(), TranslateError> {
        let c = match ty.heap {
            HeapType::Concrete(x) => x.get(),
            _ => 0,
        };
        self.inside(op, 1, c, heap_code(ty), Some(result))
    }

    /// `br_on_cast` and, unless `when`, `br_on_cast_fail`: a copy of the reference is tested.
    fn br_on_cast(&mut self, cast: BranchCast, when: bool) -> Result<(), TranslateError> {
        let value = self.peek(0);
        match value.place {
            Place::Temp => {
                let to = self.push(Kind::Ref)?;
                self.emit_copy(to, &value, true);
            }
            place @ (Place::Local(_) | Place::Const(_)) => self.push_place(place, Kind::Ref)?,
        }
        self.cast(AggregateOp::RefTest, cast.to, Kind::I32)?;
        if !when {
            self.numeric(NumOp::I32Eqz)?;
        }
        self.br_if(cast.label);
        Ok(())
    }
}
