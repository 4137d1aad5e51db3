//! Counts of words: `cargo xtask chains` chooses chains from them.

use shanhai::{Engine, Linker, Module, Store};

const LOOP: &str = r#"(module
    (func (export "sum") (param $n i32) (result i32) (local $sum i32)
        (loop $again
            (local.set $sum (i32.xor (i32.mul (local.get $sum) (i32.const 3)) (local.get $n)))
            (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
        (local.get $sum))
    (func (export "other") (result i32) (i32.const 1)))"#;

/// A line: how often, how often followed by the next words, words of its loop, rounds, name.
fn lines(counts: &str) -> Vec<(Vec<u64>, &str)> {
    counts
        .lines()
        .filter(|line| !line.is_empty())
        .map(split)
        .collect()
}

fn split(line: &str) -> (Vec<u64>, &str) {
    let (numbers, word) = line.rsplit_once(' ').expect("numbers and a word");
    let numbers = numbers.split(' ').map(|n| n.parse().expect("a number"));
    (numbers.collect(), word)
}

fn counts_of(n: i32) -> (i32, String) {
    let wasm = wat::parse_str(LOOP).expect("right text");
    let engine = Engine::default();
    let module = Module::new(&engine, &wasm).expect("a module");
    let mut store = Store::new(&engine, ());
    let instance = Linker::new(&engine).instantiate(&mut store, &module);
    let instance = instance.expect("an instance");
    let sum = instance.get_typed_func::<i32, i32>(&store, "sum");
    let sum = sum.expect("exported").call(&mut store, n);
    let counts = module.word_counts().expect("counts");
    (sum.expect("no trap"), counts)
}

#[test]
fn a_loop_is_counted_word_by_word() {
    let (sum, counts) = counts_of(10);
    let expected = (1..=10).rev().fold(0_i32, |sum, n| sum.wrapping_mul(3) ^ n);
    assert_eq!(sum, expected);
    let lines = lines(&counts);
    let last = lines.iter().position(|(n, _)| n[8] == 9);
    let last = last.unwrap_or_else(|| panic!("no loop of ten rounds in\n{counts}"));
    let words = lines[last].0[7] as usize;
    assert!(words >= 2, "{counts}");
    for (i, (numbers, _)) in lines[last + 1 - words..=last].iter().enumerate() {
        assert_eq!(numbers[0], 10, "{counts}");
        // Within the loop each word is followed by the next; what is behind it comes once.
        let expected = if i + 1 == words { 1 } else { 10 };
        assert_eq!(numbers[1], expected, "{counts}");
    }
    assert_eq!(lines.last().expect("words").0[1], 0, "{counts}");
}

#[test]
fn functions_that_did_not_run_are_left_out() {
    let (_, counts) = counts_of(1);
    assert_eq!(counts.lines().filter(|line| line.is_empty()).count(), 1);
    assert!(lines(&counts).iter().all(|(numbers, _)| numbers.len() == 9));
}
