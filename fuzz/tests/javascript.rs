//! Garbage collection, exceptions and 64-bit addresses beside the engine of `node`, where there is
//! one; what its version does not know is left out of the modules.

use shanhai_fuzz::JavaScript;

#[test]
fn modules_do_the_same_in_node() {
    let Some(node) = JavaScript::find() else {
        println!("there is no node here: nothing is compared");
        return;
    };
    let compared = match node.compare(3_000, 1) {
        Ok(compared) => compared,
        Err(difference) => panic!("{node}: {difference}"),
    };
    println!("{node}: {compared:?}");
    assert!(compared.modules > 2_000, "{compared:?}");
}
