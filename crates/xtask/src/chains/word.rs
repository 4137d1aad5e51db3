//! The words that can be in a chain: which they are, and what the engine calls each of them.
//!
//! A word is written as the engine counts it: the operation's shape, a dot, where its operands are and
//! where its result goes: `ShiftBinary(Left,I32Xor).FS`; then `>` if it is a branch that goes ahead.
//! One row of [`SHAPES`] for each shape that can
//! be in a chain says the rest. To add a shape: a row in `crates/engine/src/exec/chain/word.rs`, whose
//! handler has to take what comes next as a parameter, and a row here.

use crate::Result;

/// What stands in parentheses behind a shape.
#[derive(Clone, Copy)]
enum Operand {
    Nothing,
    Class,
    Num,
    Load,
    Store,
    Shift,
}

/// Which operand an accumulator can stand for.
#[derive(Clone, Copy, PartialEq)]
enum Sources {
    /// None or the first.
    One,
    /// None, the first, the second or both.
    Two,
}

/// What a word does to those around it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Flow {
    /// The next word follows.
    Plain,
    /// A branch: it ends a round if it goes back to the first word.
    Branch,
    /// A branch that ends no round.
    Side,
    /// Nothing follows: it can only be the last of a chain.
    Last,
}

/// A shape that can be in a chain.
///
/// In the texts, `{op}` stands for the operand and `{S}` and `{D}` for the source and the destination:
/// as constants of the engine in the type, as letters in the name. `{load}`, `{shift}` and `{val}`
/// follow from the operand. `{A}` says whether a branch goes ahead; a shape without it cannot.
struct Shape {
    shape: &'static str,
    operand: Operand,
    sources: Sources,
    flow: Flow,
    word: &'static str,
    name: &'static str,
}

/// `Shape Operand, Sources, Flow: "type" "name";`
macro_rules! shapes {
    ($($shape:ident $operand:ident, $sources:ident, $flow:ident: $word:literal $name:literal;)*) => {
        const SHAPES: &[Shape] = &[$(Shape {
            shape: stringify!($shape),
            operand: Operand::$operand,
            sources: Sources::$sources,
            flow: Flow::$flow,
            word: $word,
            name: $name,
        },)*];
    };
}

shapes! {
    Copy Class, One, Plain: "Copy<{val}, {S}, {D}>" "Copy{op}{S}{D}";
    Copy2 Nothing, One, Plain: "Copy2" "Copy2";
    Const32 Nothing, One, Plain: "Const32<false, {D}>" "Const32{D}";
    ConstS32 Nothing, One, Plain: "Const32<true, {D}>" "ConstS32{D}";
    Const64 Class, One, Plain: "Const64<{val}, {D}>" "Const64{op}{D}";
    Unary Num, One, Plain: "Unary<op::{op}, {S}, {D}>" "{op}{S}{D}";
    Binary Num, Two, Plain: "Binary<op::{op}, {S}, {D}>" "{op}{S}{D}";
    BinaryImm Num, One, Plain: "BinaryImm<op::{op}, {S}, {D}>" "{op}Imm{S}{D}";
    BinaryK Num, One, Plain: "BinaryK<op::{op}, {S}, {D}>" "{op}K{S}{D}";
    ShiftBinary Shift, Two, Plain: "ShiftBinary<op::{shift}, op::{op}, {S}, {D}>" "{op}{S}{D}";
    ShiftRightAnd Nothing, One, Plain: "ShiftRightAnd<{S}, {D}>" "ShiftRightAnd{S}{D}";
    ExtendAdd Nothing, One, Plain: "ExtendAdd<{S}, {D}>" "ExtendAdd{S}{D}";
    LoadBinary Num, Two, Plain: "LoadBinary<loading::{load}, op::{op}, load_op::Offset, {S}, {D}>" "Load{op}{S}{D}";
    LoadDispBinary Num, Two, Plain: "LoadBinary<loading::{load}, op::{op}, load_op::Disp, {S}, {D}>" "LoadDisp{op}{S}{D}";
    MulAdd Nothing, Two, Plain: "MultiplyAdd<false, {S}, {D}>" "MulAdd{S}{D}";
    MulSub Nothing, Two, Plain: "MultiplyAdd<true, {S}, {D}>" "MulSub{S}{D}";
    Select Nothing, One, Plain: "Select<{S}, {D}>" "Select{S}{D}";
    GlobalGet Nothing, One, Plain: "GlobalGet<{D}>" "GlobalGet{D}";
    AddGlobalSet Nothing, One, Plain: "AddGlobalSet<{S}, {D}>" "AddGlobalSet{S}{D}";
    Load Load, One, Plain: "Load<loading::{op}, memory::Offset, {S}, {D}>" "{op}{S}{D}";
    LoadDisp Load, One, Plain: "Load<loading::{op}, memory::Disp, {S}, {D}>" "{op}Disp{S}{D}";
    LoadScaled Load, One, Plain: "Load<loading::{op}, memory::Scaled, {S}, {D}>" "{op}Scaled{S}{D}";
    LoadIndex Load, Two, Plain: "LoadIndex<loading::{op}, {S}, {D}>" "{op}Index{S}{D}";
    LoadConst Load, One, Plain: "LoadConst<loading::{op}, {D}>" "{op}Const{D}";
    LoadGlobal Load, One, Plain: "LoadGlobal<loading::{op}, {D}>" "{op}Global{D}";
    Store Store, Two, Plain: "Store<storing::{op}, memory::Offset, {S}>" "{op}{S}";
    StoreDisp Store, Two, Plain: "Store<storing::{op}, memory::Disp, {S}>" "{op}Disp{S}";
    StoreScaled Store, Two, Plain: "Store<storing::{op}, memory::Scaled, {S}>" "{op}Scaled{S}";
    StoreConst Store, One, Plain: "StoreConst<storing::{op}, {S}>" "{op}Const{S}";
    StoreImm Store, One, Plain: "StoreImm<storing::{op}, memory::Offset, {S}>" "{op}Imm{S}";
    StoreImmDisp Store, One, Plain: "StoreImm<storing::{op}, memory::Disp, {S}>" "{op}ImmDisp{S}";
    StoreImmIndex Store, One, Plain: "StoreImmIndex<storing::{op}, {S}>" "{op}ImmIndex{S}";
    StoreImm32 Store, One, Plain: "StoreImm32<storing::{op}, {S}>" "{op}Imm32{S}";
    Add2 Nothing, One, Plain: "Add2" "Add2";
    GetBrNonZero Nothing, One, Side: "GetBr<{S}, {A}>" "GetBr{S}";
    BrNonZero Nothing, One, Branch: "BrIf<true, {S}, {A}>" "BrNonZero{S}";
    BrZero Nothing, One, Branch: "BrIf<false, {S}, {A}>" "BrZero{S}";
    BrTestNonZero Nothing, One, Branch: "BrTest<true, {S}, {A}>" "BrTestNonZero{S}";
    BrTestZero Nothing, One, Branch: "BrTest<false, {S}, {A}>" "BrTestZero{S}";
    BrCompare Num, Two, Branch: "BrCompare<op::{op}, true, {S}, {A}>" "Br{op}{S}";
    BrNotCompare Num, Two, Branch: "BrCompare<op::{op}, false, {S}, {A}>" "BrNot{op}{S}";
    BrCompareImm Num, One, Branch: "BrCompareImm<op::{op}, {S}, {A}>" "Br{op}Imm{S}";
    BrCompareImm32 Num, One, Branch: "BrCompareImm32<op::{op}, {S}, {A}>" "Br{op}Imm32{S}";
    AddBrCompare Num, One, Branch: "AddBrCompare<op::{op}, false>" "AddBr{op}";
    AddBrCompareImm Num, One, Branch: "AddBrCompare<op::{op}, true>" "AddBr{op}Imm";
    AddSlotBrCompare Num, One, Branch: "AddSlotBrCompare<op::{op}, false>" "AddSlotBr{op}";
    AddSlotBrCompareImm Num, One, Branch: "AddSlotBrCompare<op::{op}, true>" "AddSlotBr{op}Imm";
    LoadBrCompareImm Num, One, Branch: "LoadBrCompare<loading::{load}, op::{op}, {S}, {A}>" "LoadBr{op}{S}";
    Br Nothing, One, Last: "Br<{A}>" "Br";
    ConstBr Nothing, One, Last: "ConstBr<{A}>" "ConstBr";
    AddBr32 Nothing, One, Last: "AddBr<false, {A}>" "AddBr32";
    AddBr64 Nothing, One, Last: "AddBr<true, {A}>" "AddBr64";
    BrTable Nothing, One, Last: "BrTable<{S}>" "BrTable{S}";
    Call Nothing, One, Last: "Call" "Call";
    CallConst Nothing, One, Last: "CallConst" "CallConst";
    Return Nothing, One, Last: "Return" "Return";
    ReturnOne Nothing, One, Last: "ReturnOne<{S}>" "ReturnOne{S}";
    ReturnConst Nothing, One, Last: "ReturnConst" "ReturnConst";
}

/// The types of the engine that the rows name, for those who compare the two tables.
#[cfg(test)]
pub(super) fn types() -> impl Iterator<Item = &'static str> {
    let plain = |word: &'static str| word.split('<').next().unwrap_or(word);
    SHAPES.iter().map(move |shape| plain(shape.word))
}

/// A word that can be in a chain.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Word {
    /// What the table of the engine calls it.
    pub name: String,
    /// The type that performs it.
    pub word: String,
    /// The pattern of its operations.
    pub pattern: String,
    /// What comes after it.
    pub flow: Flow,
}

impl Word {
    /// Reads a word; none if its shape is in no row.
    ///
    /// # Errors
    /// It is not written like a word.
    pub fn parse(text: &str) -> Result<Option<Self>> {
        let parts = Parts::of(text).ok_or_else(|| format!("`{text}` is no word"))?;
        let row = SHAPES.iter().find(|row| row.shape == parts.shape);
        Ok(row.and_then(|row| parts.word(row)))
    }
}

/// A word's text, taken apart.
struct Parts<'t> {
    shape: &'t str,
    operands: Vec<&'t str>,
    source: Place,
    dest: Place,
    ahead: bool,
}

/// A source or a destination: its letter, its variant, the engine's constant.
type Place = (&'static str, &'static str, &'static str);

const SOURCES: [Place; 4] = [
    ("S", "Slots", "SLOTS"),
    ("F", "AccFirst", "ACC_FIRST"),
    ("L", "AccSecond", "ACC_SECOND"),
    ("B", "AccBoth", "ACC_BOTH"),
];

const DESTS: [Place; 2] = [("S", "Slot", "true"), ("A", "AccOnly", "false")];

impl<'t> Parts<'t> {
    fn of(text: &'t str) -> Option<Self> {
        let (operation, places) = text.rsplit_once('.')?;
        let (places, ahead) = match places.strip_suffix('>') {
            Some(places) => (places, true),
            None => (places, false),
        };
        let find = |places: &[Place], letter: &str| places.iter().copied().find(|p| p.0 == letter);
        let source = find(&SOURCES, places.get(..1)?)?;
        let dest = find(&DESTS, places.get(1..)?)?;
        let (shape, operands) = match operation.split_once('(') {
            Some((shape, rest)) => (shape, rest.strip_suffix(')')?.split(',').collect()),
            None => (operation, Vec::new()),
        };
        Some(Self {
            shape,
            operands,
            source,
            dest,
            ahead,
        })
    }

    fn word(&self, row: &Shape) -> Option<Word> {
        let can_go_ahead = row.word.contains("{A}");
        let is_impossible = row.sources == Sources::One && matches!(self.source.0, "L" | "B");
        if is_impossible || self.ahead && !can_go_ahead {
            return None;
        }
        let way = match (can_go_ahead, self.ahead) {
            (false, _) => "_",
            (true, true) => "true",
            (true, false) => "false",
        };
        let (mut shift, mut val) = (String::new(), "");
        let (arguments, op, name) = match (row.operand, &*self.operands) {
            (Operand::Nothing, []) => (String::new(), "", String::new()),
            (Operand::Class, [class]) => {
                val = if *class == "Float" { "f64" } else { "u64" };
                (format!("(Class::{class})"), *class, (*class).to_owned())
            }
            (Operand::Num, [op]) => (format!("(NumOp::{op})"), *op, (*op).to_owned()),
            (Operand::Load, [op]) => (format!("(LoadOp::{op})"), *op, (*op).to_owned()),
            (Operand::Store, [op]) => (format!("(StoreOp::{op})"), *op, (*op).to_owned()),
            (Operand::Shift, [way, op]) => {
                shift = shift_op(way, op)?;
                let arguments = format!("(Shift::{way}, NumOp::{op})");
                (arguments, *op, format!("{way}{op}"))
            }
            _ => return None,
        };
        let load = format!("{}Load", op.get(..3).unwrap_or_default());
        let word = row
            .word
            .replace("{op}", op)
            .replace("{load}", &load)
            .replace("{shift}", &shift)
            .replace("{val}", val);
        Some(Word {
            name: row
                .name
                .replace("{op}", &name)
                .replace("{S}", self.source.0)
                .replace("{D}", self.dest.0)
                + if self.ahead { "Ahead" } else { "" },
            word: word
                .replace("{S}", self.source.2)
                .replace("{D}", self.dest.2)
                .replace("{A}", way),
            pattern: format!(
                "(Shape::{}{arguments}, Source::{}, Dest::{}, {way})",
                row.shape, self.source.1, self.dest.1
            ),
            // What goes ahead does not go back to a loop's first word.
            flow: match row.flow {
                Flow::Branch if self.ahead => Flow::Side,
                flow => flow,
            },
        })
    }
}

/// The operation that shifts before `op`.
fn shift_op(way: &str, op: &str) -> Option<String> {
    let width = op.get(..3)?;
    let shift = match way {
        "Left" => "Shl",
        "RightUnsigned" => "ShrU",
        "RotateLeft" => "Rotl",
        "RotateLeft32" if width == "I64" => return Some("I32RotlExtend".to_owned()),
        "RotateLeft32" => "Rotl",
        _ => return None,
    };
    Some(format!("{width}{shift}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shell::top;

    fn word(text: &str) -> Word {
        Word::parse(text)
            .expect("written right")
            .expect("of a known shape")
    }

    #[test]
    fn what_the_engine_calls_a_word() {
        let shift = word("ShiftBinary(RotateLeft32,I64Add).LA");
        assert_eq!(shift.name, "RotateLeft32I64AddLA");
        assert_eq!(
            shift.word,
            "ShiftBinary<op::I32RotlExtend, op::I64Add, ACC_SECOND, false>"
        );
        assert_eq!(
            shift.pattern,
            "(Shape::ShiftBinary(Shift::RotateLeft32, NumOp::I64Add), Source::AccSecond, Dest::AccOnly, _)"
        );
        let load = word("LoadBrCompareImm(I32Eq).SS");
        assert_eq!(load.name, "LoadBrI32EqS");
        assert_eq!(
            load.word,
            "LoadBrCompare<loading::I32Load, op::I32Eq, SLOTS, false>"
        );
        let ahead = word("BrZero.FS>");
        assert_eq!(ahead.name, "BrZeroFAhead");
        assert_eq!(ahead.word, "BrIf<false, ACC_FIRST, true>");
        assert!(ahead.pattern.ends_with(", true)"));
        assert_eq!(ahead.flow, Flow::Side);
        assert_eq!(load.flow, Flow::Branch);
        assert_eq!(word("Copy(Float).FS").word, "Copy<f64, ACC_FIRST, true>");
        assert_eq!(word("Call.SS").flow, Flow::Last);
    }

    #[test]
    fn words_that_are_in_no_chain() {
        assert_eq!(Word::parse("MemoryCopy.SS"), Ok(None));
        assert_eq!(Word::parse("Unary(I32Clz).LS"), Ok(None));
        assert_eq!(Word::parse("Copy2.SS>"), Ok(None));
        assert_eq!(Word::parse("Unary.SS"), Ok(None));
        assert!(Word::parse("Unary(I32Clz.SS").is_err());
        assert!(Word::parse("Unary(I32Clz).SX").is_err());
        assert!(Word::parse("Copy2").is_err());
    }

    #[test]
    fn the_engine_has_a_type_for_each_row() {
        let file = top().join("crates/engine/src/exec/chain/word.rs");
        let engine = std::fs::read_to_string(file).expect("the engine's words");
        for name in types() {
            let row = format!("\n    {name} [");
            assert!(engine.contains(&row), "{name} is not in the engine's list");
        }
    }
}
