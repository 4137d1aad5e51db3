//! The target `snapshot_load` over its seeds and changed ones; the number is fixed, so that a run
//! is the same everywhere.

use std::collections::BTreeMap;

use shanhai_fuzz::{Mutator, Seeds, TARGETS};

#[test]
fn snapshot_load() {
    let mut targets = TARGETS.into_iter();
    let target = targets
        .find(|target| target.name == "snapshot_load")
        .unwrap();
    let seeds = Seeds::embedded().of(target);
    let mut mutator = Mutator::new(target, &seeds, 1);
    let made = (0..30_000).map(|_| mutator.input());
    let mut verdicts = BTreeMap::new();
    for (at, input) in seeds.iter().cloned().chain(made).enumerate() {
        match (target.body)(&input) {
            Ok(word) => *verdicts.entry(word).or_insert(0) += 1,
            Err(difference) => panic!("input {at}: {difference}"),
        }
    }
    // Behind the checksum everything is reached, and much of it is still a store.
    for word in ["not read", "not restored", "not linked", "restored"] {
        assert!(verdicts.contains_key(word), "{word}: {verdicts:?}");
    }
    println!("{verdicts:?}");
}
