//! Lines from DWARF, as a compiler of C or Rust would leave it: written here by `gimli`.
#![cfg(feature = "dwarf")]

use gimli::write::{
    Address, AttributeValue, DwarfUnit, EndianVec, LineProgram, LineString, Sections,
};
use gimli::{Encoding, Format, LineEncoding, LittleEndian};
use shanhai::{Engine, Linker, Module, Store};
use shanhai_symbols::{Inlined, Symbols};

/// One function: three instructions at offsets 1, 4 and 7 of its body.
const TEXT: &str = r#"(module (func (export "run")
    (drop (i32.const 1)) (drop (i32.const 2)) unreachable))"#;

/// Offsets in the body.
const INLINED: u64 = 4;
const TRAP: u32 = 7;
const END: u64 = 9;

/// The bytes of `TEXT`, and where the function's body starts.
fn module() -> (Vec<u8>, u32) {
    let bytes = wat::parse_str(TEXT).expect("a module");
    let module = Module::new(&Engine::default(), &bytes).expect("valid");
    let body = module.func_range(0).expect("an own function");
    (bytes, body.start as u32)
}

/// The same with DWARF: `outer` of `app.c`, in which `inner` of `inner.h` is inlined.
fn with_dwarf() -> Vec<u8> {
    let (mut module, _) = module();
    // Addresses count from the section's contents: the number of bodies and the body's size come
    // first.
    let low = 2;
    let encoding = Encoding {
        format: Format::Dwarf32,
        version: 4,
        address_size: 4,
    };
    let mut dwarf = DwarfUnit::new(encoding);
    let string = |text: &str| LineString::String(text.into());
    let mut lines = LineProgram::new(
        encoding,
        LineEncoding::default(),
        string("/src"),
        None,
        string("app.c"),
        None,
    );
    let folder = lines.default_directory();
    let app = lines.add_file(string("app.c"), folder, None);
    let header = lines.add_file(string("inner.h"), folder, None);
    lines.begin_sequence(Some(Address::Constant(low)));
    for (offset, file, line) in [(0, app, 10), (INLINED, header, 3)] {
        lines.row().address_offset = offset;
        lines.row().file = file;
        lines.row().line = line;
        lines.generate_row();
    }
    lines.end_sequence(END);
    dwarf.unit.line_program = lines;

    let root = dwarf.unit.root();
    let outer = dwarf.unit.add(root, gimli::DW_TAG_subprogram);
    let inner = dwarf.unit.add(root, gimli::DW_TAG_subprogram);
    let call = dwarf.unit.add(outer, gimli::DW_TAG_inlined_subroutine);
    let name = |text: &str| AttributeValue::String(text.into());
    let range = |from: u64| {
        [
            (
                gimli::DW_AT_low_pc,
                AttributeValue::Address(Address::Constant(low + from)),
            ),
            (gimli::DW_AT_high_pc, AttributeValue::Udata(END - from)),
        ]
    };
    let mut set = |entry, attributes: Vec<(gimli::DwAt, AttributeValue)>| {
        for (at, value) in attributes {
            dwarf.unit.get_mut(entry).set(at, value);
        }
    };
    set(
        root,
        [vec![(gimli::DW_AT_name, name("app.c"))], range(0).into()].concat(),
    );
    set(
        root,
        vec![(gimli::DW_AT_stmt_list, AttributeValue::LineProgramRef)],
    );
    set(root, vec![(gimli::DW_AT_comp_dir, name("/src"))]);
    // A name as rustc makes it.
    set(
        outer,
        [
            vec![(gimli::DW_AT_name, name("_RNvC3app5outer"))],
            range(0).into(),
        ]
        .concat(),
    );
    set(inner, vec![(gimli::DW_AT_name, name("inner"))]);
    set(
        inner,
        vec![(
            gimli::DW_AT_inline,
            AttributeValue::Inline(gimli::DW_INL_inlined),
        )],
    );
    set(call, range(INLINED).into());
    set(
        call,
        vec![(gimli::DW_AT_abstract_origin, AttributeValue::UnitRef(inner))],
    );
    set(
        call,
        vec![(gimli::DW_AT_call_file, AttributeValue::FileIndex(Some(app)))],
    );
    set(
        call,
        vec![(gimli::DW_AT_call_line, AttributeValue::Udata(11))],
    );

    let mut sections = Sections::new(EndianVec::new(LittleEndian));
    dwarf.write(&mut sections).expect("it can be written");
    let append = |id: gimli::SectionId, bytes: &EndianVec<LittleEndian>| -> Result<(), ()> {
        if !bytes.slice().is_empty() {
            custom(&mut module, id.name(), bytes.slice());
        }
        Ok(())
    };
    sections.for_each(append).expect("nothing fails");
    module
}

/// Appends a custom section.
fn custom(module: &mut Vec<u8>, name: &str, bytes: &[u8]) {
    let size = 1 + name.len() + bytes.len();
    assert!(name.len() < 0x80 && size < 1 << 14);
    module.extend([0, size as u8 | 0x80, (size >> 7) as u8, name.len() as u8]);
    module.extend_from_slice(name.as_bytes());
    module.extend_from_slice(bytes);
}

#[test]
fn lines_and_inlined_calls() {
    let symbols = Symbols::from_bytes(with_dwarf());
    let (_, start) = module();
    let before = symbols.lookup(0, start + 1);
    assert_eq!(before.function.as_deref(), Some("_RNvC3app5outer"));
    assert_eq!(before.file.as_deref(), Some("/src/app.c"));
    assert_eq!((before.line, before.inlined.len()), (Some(10), 0));

    let inside = symbols.lookup(0, start + TRAP);
    assert_eq!(inside.function.as_deref(), Some("_RNvC3app5outer"));
    assert_eq!(
        (inside.file.as_deref(), inside.line),
        (Some("/src/app.c"), Some(11))
    );
    let inner = Inlined {
        function: Some("inner".to_owned()),
        file: Some("/src/inner.h".to_owned()),
        line: Some(3),
    };
    assert_eq!(inside.inlined, [inner]);

    // Another function's number, and an offset outside of it.
    assert_eq!(symbols.lookup(1, start + 1).line, None);
    assert_eq!(symbols.lookup(0, start + 1000).line, None);
    assert_eq!(symbols.lookup(0, 0).line, None);
}

#[test]
fn frames_of_a_trap_read_like_the_source() {
    let engine = Engine::default();
    let module = Module::new(&engine, with_dwarf()).expect("valid");
    let mut store = Store::new(&engine, ());
    let instance = Linker::new(&engine).instantiate(&mut store, &module);
    let run = instance.and_then(|instance| instance.get_typed_func::<(), ()>(&store, "run"));
    let error = run.expect("exported").call(&mut store, ()).unwrap_err();
    let frames = Symbols::new(&module).frames(&error);
    let texts: Vec<_> = frames.iter().map(ToString::to_string).collect();
    assert_eq!(
        texts,
        ["inner /src/inner.h:3 (inlined)", "app::outer /src/app.c:11"]
    );
    assert!(frames[0].inlined && !frames[1].inlined);
}

#[test]
fn broken_dwarf_gives_fewer_answers() {
    let whole = with_dwarf();
    let (plain, start) = module();
    let mut lines = 0;
    for at in plain.len()..whole.len() {
        for value in [
            0,
            0xFF,
            whole[at] ^ 1,
            whole[at] ^ 0x80,
            whole[at].wrapping_add(1),
        ] {
            let mut broken = whole.clone();
            broken[at] = value;
            let symbols = Symbols::from_bytes(broken);
            for offset in [0, 4, TRAP] {
                lines += usize::from(symbols.lookup(0, start + offset).line.is_some());
            }
        }
        let cut = Symbols::from_bytes(&whole[..at]);
        cut.lookup(0, start + TRAP);
    }
    assert!(lines > 0, "most bytes do not matter");
}
