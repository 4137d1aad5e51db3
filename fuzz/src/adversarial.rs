//! Modules that are as bad as their size allows: what a decoder or validator that is not linear in
//! the bytes would take minutes for.

/// A module and what is bad about it.
#[derive(Debug)]
pub struct Adversary {
    /// What is bad.
    pub name: &'static str,
    /// The module.
    pub wasm: Vec<u8>,
    /// The same with a tenth of it: each of its bytes must take as long.
    pub tenth: Vec<u8>,
    /// Whether it is legal and within the usual limits.
    pub legal: bool,
}

/// The modules.
pub fn adversaries() -> Vec<Adversary> {
    type Make = fn(usize) -> Vec<u8>;
    let legal: [(&str, Make, usize); 13] = [
        ("300,000 blocks inside each other", nested, 300_000),
        ("1 million types, all the same", same_types, 1_000_000),
        (
            "1 million types of different results",
            different_types,
            1_000_000,
        ),
        ("100,000 types, each of the one before", tower, 100_000),
        ("a br_table of 900,000 labels", table, 900_000),
        (
            "100,000 labels that take 1,000 results",
            wide_table,
            100_000,
        ),
        ("50,000 locals in each of 1,000 functions", locals, 1_000),
        ("100,000 data segments", data, 100_000),
        ("1 million empty functions", functions, 1_000_000),
        ("100,000 exports of long names", exports, 100_000),
        ("one recursive group of 100,000 types", group, 100_000),
        ("100,000 types below 62 others", below, 100_000),
        ("3 million operands on the stack", operands, 3_000_000),
    ];
    let illegal = [
        ("4 billion locals", many_locals(1, u32::MAX)),
        ("a chain of 64 supertypes", chain(65)),
        ("a section that claims 4 billion types", claim()),
    ];
    let legal = legal.map(|(name, make, size)| Adversary {
        name,
        wasm: make(size),
        tenth: make(size / 10),
        legal: true,
    });
    let illegal = illegal.map(|(name, wasm)| Adversary {
        name,
        tenth: wasm.clone(),
        wasm,
        legal: false,
    });
    legal.into_iter().chain(illegal).collect()
}

fn number(mut value: u32, to: &mut Vec<u8>) {
    while value >= 0x80 {
        to.push(value as u8 | 0x80);
        value >>= 7;
    }
    to.push(value as u8);
}

/// A module of these sections.
fn module(sections: &[(u8, Vec<u8>)]) -> Vec<u8> {
    let mut wasm = b"\0asm\x01\0\0\0".to_vec();
    for (id, content) in sections {
        wasm.push(*id);
        number(content.len() as u32, &mut wasm);
        wasm.extend_from_slice(content);
    }
    wasm
}

/// A vector of items.
fn vector(items: impl ExactSizeIterator<Item = Vec<u8>>) -> Vec<u8> {
    let mut bytes = Vec::new();
    number(items.len() as u32, &mut bytes);
    for item in items {
        bytes.extend(item);
    }
    bytes
}

/// A function body with its length in front.
fn body(code: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    number(code.len() as u32, &mut bytes);
    bytes.extend_from_slice(code);
    bytes
}

/// One function without parameters.
fn function(code: &[u8]) -> Vec<u8> {
    module(&[
        (1, vec![1, 0x60, 0, 0]),
        (3, vec![1, 0]),
        (10, vector([body(code)].into_iter())),
    ])
}

fn nested(depth: usize) -> Vec<u8> {
    let mut code = vec![0];
    code.extend(std::iter::repeat_n([0x02, 0x40], depth).flatten());
    code.extend(std::iter::repeat_n(0x0b, depth + 1));
    function(&code)
}

fn same_types(count: usize) -> Vec<u8> {
    types(count as u32, false)
}

fn different_types(count: usize) -> Vec<u8> {
    types(count as u32, true)
}

fn types(count: u32, different: bool) -> Vec<u8> {
    const NUMBERS: [u8; 4] = [0x7f, 0x7e, 0x7d, 0x7c];
    let ty = |at: u32| {
        let mut bytes = vec![0x60, 0];
        if different {
            bytes.push(10);
            bytes.extend((0..10).map(|digit| NUMBERS[(at >> (2 * digit)) as usize % 4]));
        } else {
            bytes.push(0);
        }
        bytes
    };
    let mut bytes = Vec::new();
    number(count, &mut bytes);
    for at in 0..count {
        bytes.extend(ty(at));
    }
    module(&[(1, bytes)])
}

fn table(labels: usize) -> Vec<u8> {
    let mut code = vec![0, 0x41, 0, 0x0e];
    number(labels as u32, &mut code);
    code.extend(std::iter::repeat_n(0, labels + 1));
    code.push(0x0b);
    function(&code)
}

/// A `br_table` whose labels all take a thousand operands, which an `unreachable` supplies.
fn wide_table(labels: usize) -> Vec<u8> {
    let mut ty = vec![0x60, 0];
    number(1_000, &mut ty);
    ty.extend([0x7f; 1_000]);
    // A block of that type, whose results are dropped by another `unreachable`.
    let mut code = vec![0, 0x02, 0, 0x00, 0x0e];
    number(labels as u32, &mut code);
    code.extend(std::iter::repeat_n(0, labels + 1));
    code.extend([0x0b, 0x00, 0x0b]);
    module(&[
        (1, vector([ty, vec![0x60, 0, 0]].into_iter())),
        (3, vec![1, 1]),
        (10, vector([body(&code)].into_iter())),
    ])
}

fn locals(functions: usize) -> Vec<u8> {
    many_locals(functions, 50_000)
}

fn many_locals(functions: usize, count: u32) -> Vec<u8> {
    let mut code = vec![1];
    number(count, &mut code);
    code.extend([0x7e, 0x0b]);
    module(&[
        (1, vec![1, 0x60, 0, 0]),
        (3, vector(vec![vec![0]; functions].into_iter())),
        (10, vector(vec![body(&code); functions].into_iter())),
    ])
}

fn data(segments: usize) -> Vec<u8> {
    module(&[
        (5, vec![1, 0, 1]),
        (
            11,
            vector(vec![vec![0, 0x41, 0, 0x0b, 1, 7]; segments].into_iter()),
        ),
    ])
}

fn functions(count: usize) -> Vec<u8> {
    module(&[
        (1, vec![1, 0x60, 0, 0]),
        (3, vector(vec![vec![0]; count].into_iter())),
        (10, vector(vec![vec![2, 0, 0x0b]; count].into_iter())),
    ])
}

fn exports(count: usize) -> Vec<u8> {
    let export = |at: usize| {
        let mut bytes = vec![50];
        bytes.extend(format!("{at:050}").into_bytes());
        bytes.extend([0, 0]);
        bytes
    };
    module(&[
        (1, vec![1, 0x60, 0, 0]),
        (3, vec![1, 0]),
        (7, vector((0..count).map(export))),
        (10, vec![1, 2, 0, 0x0b]),
    ])
}

/// A type index as a heap type: a signed number.
fn heap_type(mut index: usize, to: &mut Vec<u8>) {
    // Six bits in its last byte.
    while index >= 0x40 {
        to.push(index as u8 | 0x80);
        index >>= 7;
    }
    to.push(index as u8);
}

/// Arrays that each hold references to the one before.
fn tower(count: usize) -> Vec<u8> {
    let member = |at: usize| match at.checked_sub(1) {
        None => vec![0x5f, 0],
        Some(before) => {
            let mut bytes = vec![0x5e, 0x63];
            heap_type(before, &mut bytes);
            bytes.push(0);
            bytes
        }
    };
    module(&[(1, vector((0..count).map(member)))])
}

/// Structures that each refer to the next, in a circle.
fn group(count: usize) -> Vec<u8> {
    let member = |at: usize| {
        let mut bytes = vec![0x5f, 1, 0x63];
        heap_type((at + 1) % count, &mut bytes);
        bytes.push(0);
        bytes
    };
    let mut bytes = vec![1, 0x4e];
    bytes.extend(vector((0..count).map(member)));
    module(&[(1, bytes)])
}

/// Structures that each extend the one before.
fn chain(count: usize) -> Vec<u8> {
    let member = |at: usize| match at.checked_sub(1) {
        None => vec![0x50, 0, 0x5f, 0],
        Some(parent) => {
            let mut bytes = vec![0x50, 1];
            number(parent as u32, &mut bytes);
            bytes.extend([0x5f, 0]);
            bytes
        }
    };
    module(&[(1, vector((0..count).map(member)))])
}

/// Structures at the end of a long chain, each with a field of the chain's first type where its
/// own supertype has a field of the type before.
fn below(count: usize) -> Vec<u8> {
    // 0 to 61: the chain. 62: a structure with a reference to 0.
    let mut members: Vec<Vec<u8>> = (0..62)
        .map(|at: u8| match at.checked_sub(1) {
            None => vec![0x50, 0, 0x5f, 0],
            Some(parent) => vec![0x50, 1, parent, 0x5f, 0],
        })
        .collect();
    members.push(vec![0x50, 0, 0x5f, 1, 0x63, 0, 0]);
    // Each of the others is below 62: its field refers to 61, which is found 61 steps below 0.
    members.extend((0..count).map(|_| vec![0x50, 1, 62, 0x5f, 1, 0x63, 61, 0]));
    module(&[(1, vector(members.into_iter()))])
}

fn operands(count: usize) -> Vec<u8> {
    let mut code = vec![0];
    code.extend(std::iter::repeat_n([0x41, 0], count).flatten());
    // `unreachable` takes them all away.
    code.extend([0x00, 0x0b]);
    function(&code)
}

fn claim() -> Vec<u8> {
    module(&[(1, vec![0xff, 0xff, 0xff, 0xff, 0x0f, 0x60, 0, 0])])
}
