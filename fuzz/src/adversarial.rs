//! Modules that are as bad as their size allows: what a decoder or validator that is not linear in
//! the bytes would take minutes for.

/// A module and what is bad about it.
#[derive(Debug)]
pub struct Adversary {
    /// What is bad.
    pub name: &'static str,
    /// The module.
    pub wasm: Vec<u8>,
    /// Whether it is legal and within the usual limits.
    pub legal: bool,
}

/// The modules.
pub fn adversaries() -> Vec<Adversary> {
    let all = [
        ("300,000 blocks inside each other", nested(300_000), true),
        (
            "1 million types, all the same",
            types(1_000_000, false),
            true,
        ),
        (
            "1 million types of different results",
            types(1_000_000, true),
            true,
        ),
        ("a br_table of 900,000 labels", table(900_000), true),
        (
            "50,000 locals in each of 1,000 functions",
            locals(1_000, 50_000),
            true,
        ),
        ("4 billion locals", locals(1, u32::MAX), false),
        ("100,000 data segments", data(100_000), true),
        ("1 million empty functions", functions(1_000_000), true),
        ("100,000 exports of long names", exports(100_000), true),
        ("one recursive group of 100,000 types", group(100_000), true),
        ("a chain of 64 supertypes", chain(65), false),
        ("3 million operands on the stack", operands(3_000_000), true),
        ("a section that claims 4 billion types", claim(), false),
    ];
    all.map(|(name, wasm, legal)| Adversary { name, wasm, legal })
        .into()
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

fn locals(functions: usize, count: u32) -> Vec<u8> {
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

/// Structures that each refer to the next, in a circle.
fn group(count: usize) -> Vec<u8> {
    let member = |at: usize| {
        let mut bytes = vec![0x5f, 1, 0x63];
        // A type index is a signed number here: six bits in its last byte.
        let mut next = (at + 1) % count;
        while next >= 0x40 {
            bytes.push(next as u8 | 0x80);
            next >>= 7;
        }
        bytes.extend([next as u8, 0]);
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
