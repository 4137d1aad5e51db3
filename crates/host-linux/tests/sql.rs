//! What every database does, whoever made it, and that files go from one to the other.
#![cfg(all(target_os = "linux", any(feature = "sqlite", feature = "turso")))]

use std::{path::Path, process::Command, time::Duration};

use shanhai_host::{CapError, CapErrorKind, Sql, SqlConnection, SqlLimits, SqlValue};
use shanhai_host_linux::DatabaseFiles;

/// Makes databases in a folder, or with other limits.
type Make = fn(DatabaseFiles, SqlLimits) -> Box<dyn Sql>;

/// The back ends that are built, by name.
fn back_ends() -> Vec<(&'static str, Make)> {
    vec![
        #[cfg(feature = "sqlite")]
        ("sqlite", |files, limits| {
            Box::new(shanhai_host_linux::SqliteSql::new(files).with_limits(limits))
        }),
        #[cfg(feature = "turso")]
        ("turso", |files, limits| {
            Box::new(shanhai_host_linux::TursoSql::new(files).with_limits(limits))
        }),
    ]
}

/// Runs a test against each back end, in a folder of its own.
fn each(test: impl Fn(&Path, &dyn Fn(SqlLimits) -> Box<dyn Sql>)) {
    for (name, make) in back_ends() {
        println!("{name}");
        let folder = tempfile::tempdir().unwrap();
        test(folder.path(), &|limits| {
            make(DatabaseFiles::new().folder(folder.path()), limits)
        });
    }
}

fn open(make: &dyn Fn(SqlLimits) -> Box<dyn Sql>) -> Box<dyn SqlConnection> {
    make(SqlLimits::default()).open("test").unwrap()
}

fn kind<T: std::fmt::Debug>(result: Result<T, CapError>) -> CapErrorKind {
    let error = result.unwrap_err();
    println!("  {}: {error}", error.kind());
    error.kind()
}

fn text(text: &str) -> SqlValue {
    SqlValue::Text(text.into())
}

#[test]
fn values_come_back_as_they_went() {
    each(|_, make| {
        let mut sql = open(make);
        sql.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, v)", &[])
            .unwrap();
        let values = [
            SqlValue::Null,
            SqlValue::Integer(i64::MIN),
            SqlValue::Real(0.1),
            text("naïve 世界"),
            SqlValue::Blob(vec![0, 255, 0]),
        ];
        for (id, value) in (1..).zip(&values) {
            let changes = sql
                .execute("INSERT INTO t (v) VALUES (?1)", std::slice::from_ref(value))
                .unwrap();
            assert_eq!((changes.rows, changes.last_insert_id), (1, id));
        }
        let found = sql
            .query("SELECT v, id AS n FROM t ORDER BY id", &[])
            .unwrap();
        assert_eq!(found.columns, ["v", "n"]);
        let back: Vec<SqlValue> = found.rows.into_iter().map(|row| row[0].clone()).collect();
        assert_eq!(back, values);
        let updated = sql.execute("UPDATE t SET v = 7 WHERE id > ?1", &[SqlValue::Integer(2)]);
        assert_eq!(updated.unwrap().rows, 3);
        let none = sql.query("SELECT v FROM t WHERE id = ?1", &[SqlValue::Integer(99)]);
        assert!(none.unwrap().rows.is_empty());
    });
}

#[test]
fn a_transaction_counts_as_a_whole() {
    each(|_, make| {
        let mut sql = open(make);
        sql.execute("CREATE TABLE t (v INTEGER)", &[]).unwrap();
        sql.begin().unwrap();
        assert_eq!(kind(sql.begin()), CapErrorKind::Invalid);
        sql.execute("INSERT INTO t VALUES (1)", &[]).unwrap();
        sql.rollback().unwrap();
        assert_eq!(kind(sql.rollback()), CapErrorKind::Invalid);
        sql.begin().unwrap();
        sql.execute("INSERT INTO t VALUES (2)", &[]).unwrap();
        sql.commit().unwrap();
        assert_eq!(kind(sql.commit()), CapErrorKind::Invalid);
        let rows = sql.query("SELECT v FROM t", &[]).unwrap().rows;
        assert_eq!(rows, [[SqlValue::Integer(2)]]);
    });
}

#[test]
fn what_was_committed_is_there_after_opening_again() {
    each(|_, make| {
        let mut sql = open(make);
        sql.execute("CREATE TABLE t (v TEXT)", &[]).unwrap();
        sql.execute("INSERT INTO t VALUES (?1)", &[text("kept")])
            .unwrap();
        sql.begin().unwrap();
        sql.execute("INSERT INTO t VALUES (?1)", &[text("lost")])
            .unwrap();
        drop(sql);
        let rows = open(make).query("SELECT v FROM t", &[]).unwrap().rows;
        assert_eq!(rows, [[text("kept")]]);
    });
}

#[test]
fn a_database_in_memory_belongs_to_its_connection() {
    for (name, make) in back_ends() {
        println!("{name}");
        let files = DatabaseFiles::new().file("scratch", ":memory:");
        let databases = make(files, SqlLimits::default());
        let mut one = databases.open("scratch").unwrap();
        one.execute("CREATE TABLE t (v)", &[]).unwrap();
        one.execute("INSERT INTO t VALUES (1)", &[]).unwrap();
        let mut other = databases.open("scratch").unwrap();
        let unknown = other.query("SELECT v FROM t", &[]);
        assert_eq!(kind(unknown), CapErrorKind::Invalid);
        assert!(!Path::new(":memory:").exists());
        let error = databases.open("other").err().unwrap();
        assert_eq!(error.kind(), CapErrorKind::NotFound);
        let mut many = Vec::new();
        let error = loop {
            match databases.open("scratch") {
                Ok(connection) => many.push(connection),
                Err(error) => break error,
            }
        };
        assert_eq!(error.kind(), CapErrorKind::Limit);
        assert_eq!(many.len(), 254);
        drop(many);
        assert!(databases.open("scratch").is_ok());
    }
}

#[test]
fn errors_have_kinds() {
    each(|_, make| {
        let databases = make(SqlLimits::default());
        let mut sql = databases.open("test").unwrap();
        sql.execute("CREATE TABLE t (v INTEGER UNIQUE NOT NULL)", &[])
            .unwrap();
        sql.execute("INSERT INTO t VALUES (1)", &[]).unwrap();
        for (wrong, expected) in [
            ("SELEKT 1", CapErrorKind::Invalid),
            ("SELECT nothing FROM t", CapErrorKind::Invalid),
            ("SELECT 1 FROM nowhere", CapErrorKind::Invalid),
            ("SELECT 1; SELECT 2", CapErrorKind::Invalid),
            ("SELECT ?1", CapErrorKind::Invalid),
            ("INSERT INTO t VALUES (1)", CapErrorKind::Conflict),
            ("INSERT INTO t VALUES (NULL)", CapErrorKind::Conflict),
        ] {
            println!(" {wrong}");
            assert_eq!(kind(sql.execute(wrong, &[])), expected, "{wrong}");
        }
        let error = databases.open("../etc/passwd").err().unwrap();
        assert_eq!(error.kind(), CapErrorKind::Invalid);
    });
}

#[test]
fn no_other_file_is_reached() {
    each(|folder, make| {
        let mut sql = open(make);
        sql.execute("CREATE TABLE t (v)", &[]).unwrap();
        let other = folder.join("other.db");
        for statement in [
            format!("ATTACH DATABASE '{}' AS other", other.display()),
            format!("VACUUM INTO '{}'", other.display()),
            "PRAGMA journal_mode = OFF".to_owned(),
            "PRAGMA writable_schema = 1".to_owned(),
            "SELECT load_extension('x')".to_owned(),
        ] {
            println!(" {statement}");
            let refused = kind(sql.query(&statement, &[]));
            let refused = matches!(refused, CapErrorKind::Denied | CapErrorKind::Invalid);
            assert!(refused, "{statement}");
            assert!(!other.exists(), "{statement}");
        }
        assert!(sql.query("PRAGMA table_info(t)", &[]).is_ok());
    });
}

#[test]
fn one_statement_takes_so_much_and_no_more() {
    each(|_, make| {
        let limits = SqlLimits {
            statement: 200,
            params: 2,
            rows: 10,
            bytes: 5_000,
            time: Duration::from_millis(100),
            database: 256 << 10,
        };
        let mut sql = make(limits).open("test").unwrap();
        let count = |n: &str| {
            format!("WITH RECURSIVE c(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM c {n}) ")
        };
        let rows = |most| sql_rows(&count(&format!("WHERE n < {most}")));
        assert_eq!(sql.query(&rows(10), &[]).unwrap().rows.len(), 10);
        assert_eq!(kind(sql.query(&rows(11), &[])), CapErrorKind::Limit);
        // For ever.
        let for_ever = count("") + "SELECT count(*) FROM c";
        assert_eq!(kind(sql.query(&for_ever, &[])), CapErrorKind::TimedOut);
        assert_eq!(kind(sql.execute(&for_ever, &[])), CapErrorKind::TimedOut);
        let three = [SqlValue::Null, SqlValue::Null, SqlValue::Null];
        assert_eq!(
            kind(sql.query("SELECT ?1, ?2, ?3", &three)),
            CapErrorKind::Limit
        );
        let long = format!("SELECT '{}'", "x".repeat(200));
        assert_eq!(kind(sql.query(&long, &[])), CapErrorKind::Limit);
        assert_eq!(
            kind(sql.query("SELECT zeroblob(6000)", &[])),
            CapErrorKind::Limit
        );
        assert_eq!(
            kind(sql.query(
                "SELECT zeroblob(2000) FROM (SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3)",
                &[]
            )),
            CapErrorKind::Limit
        );
        sql.execute("CREATE TABLE t (v)", &[]).unwrap();
        let mut filled = Ok(());
        for _ in 0..1_000 {
            filled = sql
                .execute("INSERT INTO t VALUES (zeroblob(4000))", &[])
                .map(drop);
            if filled.is_err() {
                break;
            }
        }
        assert_eq!(kind(filled), CapErrorKind::Limit);
        assert!(sql.query("SELECT count(*) FROM t", &[]).is_ok());
    });
}

fn sql_rows(count: &str) -> String {
    format!("{count}SELECT n FROM c")
}

#[test]
fn two_connections_take_turns() {
    each(|_, make| {
        let databases = make(SqlLimits {
            time: Duration::from_millis(200),
            ..SqlLimits::default()
        });
        let mut one = databases.open("test").unwrap();
        let mut other = databases.open("test").unwrap();
        one.execute("CREATE TABLE t (v)", &[]).unwrap();
        one.begin().unwrap();
        one.execute("INSERT INTO t VALUES (1)", &[]).unwrap();
        let seen = other.query("SELECT count(*) FROM t", &[]).unwrap().rows;
        assert_eq!(seen, [[SqlValue::Integer(0)]]);
        let refused = kind(other.execute("INSERT INTO t VALUES (2)", &[]));
        assert_eq!(refused, CapErrorKind::InUse);
        one.commit().unwrap();
        other.execute("INSERT INTO t VALUES (2)", &[]).unwrap();
        let seen = one.query("SELECT count(*) FROM t", &[]).unwrap().rows;
        assert_eq!(seen, [[SqlValue::Integer(2)]]);
    });
}

/// The program `sqlite3`: the one that `SQLITE3` names, else the one in the path.
fn sqlite3(file: &Path, script: &str) -> String {
    let program = std::env::var_os("SQLITE3").unwrap_or_else(|| "sqlite3".into());
    let output = Command::new(&program).arg(file).arg(script).output();
    let output = output.unwrap_or_else(|error| {
        panic!(
            "{}: {error}; install sqlite3, or name it in SQLITE3",
            program.display()
        )
    });
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "sqlite3: {errors}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn files_go_to_sqlite3_and_back() {
    each(|folder, make| {
        let file = folder.join("test.db");
        let mut sql = open(make);
        sql.execute("CREATE TABLE log (at INTEGER, text TEXT)", &[])
            .unwrap();
        sql.execute("CREATE INDEX by_time ON log (at)", &[])
            .unwrap();
        for at in 0..500 {
            let row = [SqlValue::Integer(at), text(&format!("line {at}"))];
            sql.execute("INSERT INTO log VALUES (?1, ?2)", &row)
                .unwrap();
        }
        drop(sql);
        assert_eq!(sqlite3(&file, "PRAGMA integrity_check"), "ok\n");
        let found = sqlite3(&file, "SELECT count(*), max(text) FROM log WHERE at >= 250");
        assert_eq!(found, "250|line 499\n");
        sqlite3(
            &file,
            "DELETE FROM log WHERE at < 400; INSERT INTO log VALUES (1000, 'from outside')",
        );
        let mut sql = open(make);
        let rows = sql
            .query(
                "SELECT count(*), (SELECT text FROM log WHERE at = 1000) FROM log",
                &[],
            )
            .unwrap()
            .rows;
        assert_eq!(rows, [[SqlValue::Integer(101), text("from outside")]]);
    });
}
