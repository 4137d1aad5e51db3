//! The target `gojs_state` over its seeds and changed ones; the number is fixed, so that a run is
//! the same everywhere.

use std::collections::BTreeMap;

use shanhai_fuzz::{Mutator, Seeds, TARGETS};

#[test]
fn gojs_state() {
    let mut targets = TARGETS.into_iter();
    let target = targets.find(|target| target.name == "gojs_state").unwrap();
    let seeds = Seeds::embedded().of(target);
    let mut mutator = Mutator::new(target, &seeds, 1);
    let made = (0..4_000).map(|_| mutator.input());
    let mut verdicts = BTreeMap::new();
    for (at, input) in seeds.iter().cloned().chain(made).enumerate() {
        match (target.body)(&input) {
            Ok(word) => *verdicts.entry(word).or_insert(0) += 1,
            Err(difference) => panic!("input {at}: {difference}"),
        }
    }
    for word in [
        "JavaScript, not read",
        "JavaScript, restored",
        "WASI, not read",
        "WASI, restored",
    ] {
        assert!(verdicts.contains_key(word), "{word}: {verdicts:?}");
    }
    println!("{verdicts:?}");
}
