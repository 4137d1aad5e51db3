//! The store in a file, beside the one in memory: both must do the same.
#![cfg(target_os = "linux")]

use std::{sync::Arc, time::Duration};

use shanhai_host::{CapError, CapErrorKind, Kv, KvChange, KvLimits, KvUsage, MemKv, Swap};
use shanhai_host_linux::{KvDurability, KvOptions, RedbKv};

fn limits() -> KvLimits {
    KvLimits {
        key: 8,
        value: 64,
        namespace: 200,
        page: 3,
    }
}

/// Runs a test against each store.
fn each(test: impl Fn(&dyn Kv)) {
    test(&MemKv::with_limits(limits()));
    for durability in [
        KvDurability::Immediate,
        KvDurability::Within(Duration::from_secs(3_600)),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let options = KvOptions {
            limits: limits(),
            durability,
            ..KvOptions::default()
        };
        test(&RedbKv::open(folder.path().join("kv"), options).unwrap());
    }
}

fn kind<T: std::fmt::Debug>(result: Result<T, CapError>) -> CapErrorKind {
    result.unwrap_err().kind()
}

#[test]
fn namespaces_do_not_see_each_other() {
    each(|kv| {
        kv.set("a", "k", b"1").unwrap();
        kv.set("b", "k", b"2").unwrap();
        kv.set("a", "l", b"3").unwrap();
        assert_eq!(kv.get("a", "k").unwrap().as_deref(), Some(&b"1"[..]));
        assert_eq!(kv.delete("a", "k"), Ok(true));
        assert_eq!(kv.delete("a", "k"), Ok(false));
        assert_eq!(kv.get("a", "k"), Ok(None));
        assert_eq!(kv.exists("b", "k"), Ok(true));
        assert_eq!(kv.keys("a", None, 10).unwrap().keys, ["l"]);
        assert_eq!(kv.keys("none", None, 10).unwrap().keys, [""; 0]);
    });
}

#[test]
fn keys_come_page_by_page() {
    each(|kv| {
        for key in ["e", "ä", "b", "a", "d", "c", "f"] {
            kv.set("n", key, b"").unwrap();
        }
        let (mut keys, mut cursor) = (Vec::new(), None);
        loop {
            let page = kv.keys("n", cursor.as_deref(), usize::MAX).unwrap();
            assert!(page.keys.len() <= 3);
            keys.extend(page.keys);
            cursor = page.cursor;
            if cursor.is_none() {
                break;
            }
            // A key that goes meanwhile does not matter.
            kv.delete("n", cursor.as_deref().unwrap()).unwrap();
        }
        assert_eq!(keys, ["a", "b", "c", "d", "e", "f", "ä"]);
    });
}

#[test]
fn numbers_are_counted() {
    each(|kv| {
        assert_eq!(kv.increment("n", "k", 5), Ok(5));
        assert_eq!(kv.increment("n", "k", -7), Ok(-2));
        assert_eq!(kv.get("n", "k").unwrap().as_deref(), Some(&b"-2"[..]));
        assert_eq!(
            kind(kv.increment("n", "k", i64::MIN)),
            CapErrorKind::Invalid
        );
        kv.set("n", "k", b"no number").unwrap();
        assert_eq!(kind(kv.increment("n", "k", 1)), CapErrorKind::Invalid);
    });
}

#[test]
fn a_swap_needs_the_expected_value() {
    each(|kv| {
        let swap = |old, new| kv.compare_and_swap("n", "k", old, new);
        assert_eq!(swap(Some(b"x"), Some(b"1")), Ok(Swap::Differs(None)));
        assert_eq!(swap(None, Some(b"1")), Ok(Swap::Done));
        assert_eq!(swap(None, Some(b"2")), Ok(Swap::Differs(Some(b"1".into()))));
        assert_eq!(swap(Some(b"1"), None), Ok(Swap::Done));
        assert_eq!(kv.usage("n"), Ok(KvUsage::default()));
    });
}

#[test]
fn limits_are_kept_and_nothing_is_half_done() {
    each(|kv| {
        kv.set("n", "k", &[1; 60]).unwrap();
        assert_eq!(kind(kv.set("n", "k", &[2; 65])), CapErrorKind::Limit);
        assert_eq!(kind(kv.set("n", "much too long", b"")), CapErrorKind::Limit);
        assert_eq!(kind(kv.set("n", "", b"")), CapErrorKind::Invalid);
        assert_eq!(kind(kv.get("", "k")), CapErrorKind::Invalid);
        let set = |key: &str, n| KvChange::Set(key.into(), vec![3; n]);
        let too_much = [set("k", 64), set("l", 64), set("m", 64), set("o", 64)];
        assert_eq!(kind(kv.apply("n", &too_much)), CapErrorKind::Limit);
        assert_eq!(kv.usage("n"), Ok(KvUsage { keys: 1, bytes: 61 }));
        assert_eq!(kv.get("n", "k").unwrap().unwrap(), [1; 60]);
        // What is deleted in the same step makes room; the last change of a key counts.
        let changes = [
            KvChange::Delete("k".into()),
            set("l", 64),
            set("m", 64),
            set("l", 1),
            set("o", 60),
        ];
        kv.apply("n", &changes).unwrap();
        let usage = KvUsage {
            keys: 3,
            bytes: 128,
        };
        assert_eq!(kv.usage("n"), Ok(usage));
        assert_eq!(kv.exists("n", "k"), Ok(false));
        kv.sync().unwrap();
    });
}

#[test]
fn threads_lose_nothing() {
    each(|kv| {
        std::thread::scope(|scope| {
            for thread in 0..4 {
                scope.spawn(move || {
                    for _ in 0..50 {
                        kv.increment("n", "all", 1).unwrap();
                        kv.increment("n", &format!("t{thread}"), 1).unwrap();
                    }
                });
            }
        });
        assert_eq!(kv.get("n", "all").unwrap().as_deref(), Some(&b"200"[..]));
        assert_eq!(kv.get("n", "t3").unwrap().as_deref(), Some(&b"50"[..]));
    });
}

#[test]
fn what_was_stored_is_there_after_opening_again() {
    for durability in [
        KvDurability::Immediate,
        KvDurability::Within(Duration::from_secs(3_600)),
        KvDurability::Within(Duration::from_millis(1)),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("kv");
        let options = KvOptions {
            durability,
            ..KvOptions::default()
        };
        let kv = Arc::new(RedbKv::open(&path, options).unwrap());
        kv.set("n", "k", b"kept").unwrap();
        let second = RedbKv::open(&path, options);
        assert_eq!(kind(second), CapErrorKind::InUse);
        drop(kv);
        let kv = RedbKv::open(&path, options).unwrap();
        assert_eq!(kv.get("n", "k").unwrap().as_deref(), Some(&b"kept"[..]));
    }
}

#[test]
fn other_files_are_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notes.txt");
    let text = "these are notes and no store\n".repeat(1_000);
    std::fs::write(&path, &text).unwrap();
    let error = RedbKv::open(&path, KvOptions::default()).unwrap_err();
    assert_eq!(error.kind(), CapErrorKind::Invalid);
    assert!(error.message().contains("notes.txt"), "{error}");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), text);
    let nowhere = folder.path().join("no folder").join("kv");
    let error = RedbKv::open(nowhere, KvOptions::default()).unwrap_err();
    assert_eq!(error.kind(), CapErrorKind::NotFound);
}

#[test]
fn a_damaged_file_is_an_error_and_no_end() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("kv");
    let kv = RedbKv::open(&path, KvOptions::default()).unwrap();
    for n in 0..200 {
        kv.set("n", &format!("key {n}"), &[n; 500]).unwrap();
    }
    drop(kv);
    let whole = std::fs::read(&path).unwrap();
    let mut damaged = vec![whole[..whole.len() / 2].to_vec(), whole[..100].to_vec()];
    for at in [9, 64, 200, 4_096, 8_192, 70_000] {
        let mut bytes = whole.clone();
        for byte in &mut bytes[at..at + 48] {
            *byte ^= 0x5a;
        }
        damaged.push(bytes);
    }
    for (case, bytes) in damaged.iter().enumerate() {
        std::fs::write(&path, bytes).unwrap();
        match RedbKv::open(&path, KvOptions::default()) {
            Ok(kv) => {
                let got = kv.get("n", "key 7");
                println!(
                    "{case}: open, {:?}",
                    got.map(|value| value.map(|value| value.len()))
                );
            }
            Err(error) => {
                println!("{case}: {error}");
                assert!(error.message().contains("kv"), "{error}");
            }
        }
    }
}

#[test]
fn files_with_a_table_for_usage_are_read() {
    const VALUES: redb::TableDefinition<'_, (&str, &str), &[u8]> =
        redb::TableDefinition::new("values");
    const USAGE: redb::TableDefinition<'_, &str, (u64, u64)> = redb::TableDefinition::new("usage");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("kv");
    let database = redb::Database::create(&path).unwrap();
    let transaction = database.begin_write().unwrap();
    {
        let mut values = transaction.open_table(VALUES).unwrap();
        values.insert(("n", "key"), &b"value"[..]).unwrap();
        values.insert(("other", "k"), &b"v"[..]).unwrap();
        let mut usage = transaction.open_table(USAGE).unwrap();
        usage.insert("n", (1, 8)).unwrap();
        usage.insert("other", (1, 2)).unwrap();
    }
    transaction.commit().unwrap();
    drop(database);

    let kv = RedbKv::open(&path, KvOptions::default()).unwrap();
    assert_eq!(kv.usage("n"), Ok(KvUsage { keys: 1, bytes: 8 }));
    kv.set("n", "more", b"1234").unwrap();
    assert_eq!(kv.usage("n"), Ok(KvUsage { keys: 2, bytes: 16 }));
    assert_eq!(kv.keys("n", None, 10).unwrap().keys, ["key", "more"]);
    assert_eq!(kv.usage("other"), Ok(KvUsage { keys: 1, bytes: 2 }));
}
