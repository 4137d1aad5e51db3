//! Tables that are asked in SQL.

use std::time::Duration;

use crate::{CapError, CapErrorKind};

/// A value in a table, or one that is given to a statement.
#[derive(Clone, Debug, PartialEq)]
pub enum SqlValue {
    /// Nothing.
    Null,
    /// A whole number.
    Integer(i64),
    /// A number of double precision.
    Real(f64),
    /// A text.
    Text(String),
    /// Bytes.
    Blob(Vec<u8>),
}

impl SqlValue {
    /// The bytes that the value takes, roughly.
    #[must_use]
    pub fn size(&self) -> usize {
        match self {
            SqlValue::Null => 1,
            SqlValue::Integer(_) | SqlValue::Real(_) => 8,
            SqlValue::Text(text) => text.len(),
            SqlValue::Blob(bytes) => bytes.len(),
        }
    }
}

/// What a statement changed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Rows that were inserted, updated or deleted.
    pub rows: u64,
    /// The number of the row that the connection inserted last.
    pub last_insert_id: i64,
}

/// What a query found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rows {
    /// The names of the columns.
    pub columns: Vec<String>,
    /// The rows; each has as many values as there are columns.
    pub rows: Vec<Vec<SqlValue>>,
}

/// The most that one statement may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SqlLimits {
    /// Bytes of the statement's text.
    pub statement: usize,
    /// Values given to it.
    pub params: usize,
    /// Rows of an answer.
    pub rows: usize,
    /// Bytes of all values of an answer.
    pub bytes: usize,
    /// Time that one statement takes.
    pub time: Duration,
    /// Bytes of a database.
    pub database: u64,
}

impl Default for SqlLimits {
    /// Statements of 64 KiB with 999 values, answers of 10,000 rows or 4 MiB, 5 seconds, 256 MiB.
    fn default() -> Self {
        SqlLimits {
            statement: 64 << 10,
            params: 999,
            rows: 10_000,
            bytes: 4 << 20,
            time: Duration::from_secs(5),
            database: 256 << 20,
        }
    }
}

impl SqlLimits {
    /// Refuses a statement that is too long or has too many values.
    ///
    /// # Errors
    /// [`Limit`](CapErrorKind::Limit).
    pub fn check(&self, sql: &str, params: &[SqlValue]) -> Result<(), CapError> {
        let (what, has, limit) = if sql.len() > self.statement {
            ("bytes", sql.len(), self.statement)
        } else if params.len() > self.params {
            ("values", params.len(), self.params)
        } else {
            return Ok(());
        };
        let message = format!("the statement has {has} {what}; at most {limit} are allowed");
        Err(CapError::new(CapErrorKind::Limit, message))
    }

    /// Counts a row into the size of an answer and refuses what is too much.
    ///
    /// # Errors
    /// [`Limit`](CapErrorKind::Limit), with the remedy.
    pub fn count_row(
        &self,
        rows: &Rows,
        bytes: &mut usize,
        row: &[SqlValue],
    ) -> Result<(), CapError> {
        let size: usize = row.iter().map(SqlValue::size).sum();
        *bytes = bytes.saturating_add(size);
        let (what, limit) = if rows.rows.len() >= self.rows {
            ("rows", self.rows)
        } else if *bytes > self.bytes {
            ("bytes", self.bytes)
        } else {
            return Ok(());
        };
        let message = format!(
            "the answer has more than {limit} {what}; ask for a part of it with LIMIT and OFFSET"
        );
        Err(CapError::new(CapErrorKind::Limit, message))
    }
}

/// Databases by name.
pub trait Sql: Send + Sync {
    /// Opens a connection to a database; a new one is made if there is none of that name.
    ///
    /// # Errors
    /// [`Invalid`](CapErrorKind::Invalid) for a name that is none, [`Limit`](CapErrorKind::Limit) for too
    /// many connections, [`Unsupported`](CapErrorKind::Unsupported) in a build without a database, and
    /// what the machine answers.
    fn open(&self, name: &str) -> Result<Box<dyn SqlConnection>, CapError>;
}

/// A connection to a database. Dropping it closes it; a transaction that is open is undone.
///
/// Calls take as long as the statement does, at most what the connection's [`SqlLimits`] allow, and then
/// end with [`TimedOut`](CapErrorKind::TimedOut).
pub trait SqlConnection: Send {
    /// Executes one statement. Values are given for `?1`, `?2` and so on.
    ///
    /// # Errors
    /// [`Invalid`](CapErrorKind::Invalid) for what is not SQL, [`Conflict`](CapErrorKind::Conflict) for what
    /// a constraint forbids, [`InUse`](CapErrorKind::InUse) if another connection writes,
    /// [`Denied`](CapErrorKind::Denied) for statements that reach other files,
    /// [`Limit`](CapErrorKind::Limit), [`TimedOut`](CapErrorKind::TimedOut).
    fn execute(&mut self, sql: &str, params: &[SqlValue]) -> Result<Changes, CapError>;

    /// Executes one statement and returns its rows.
    ///
    /// # Errors
    /// As [`execute`](SqlConnection::execute).
    fn query(&mut self, sql: &str, params: &[SqlValue]) -> Result<Rows, CapError>;

    /// Begins a transaction.
    ///
    /// # Errors
    /// [`Invalid`](CapErrorKind::Invalid) if one is open, [`InUse`](CapErrorKind::InUse) if another
    /// connection writes.
    fn begin(&mut self) -> Result<(), CapError> {
        self.execute("BEGIN IMMEDIATE", &[]).map(drop)
    }

    /// Makes the changes of the transaction count.
    ///
    /// # Errors
    /// [`Invalid`](CapErrorKind::Invalid) if none is open, and as [`execute`](SqlConnection::execute).
    fn commit(&mut self) -> Result<(), CapError> {
        self.execute("COMMIT", &[]).map(drop)
    }

    /// Undoes the changes of the transaction.
    ///
    /// # Errors
    /// [`Invalid`](CapErrorKind::Invalid) if none is open.
    fn rollback(&mut self) -> Result<(), CapError> {
        self.execute("ROLLBACK", &[]).map(drop)
    }
}

/// A build without a database.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoSql;

impl Sql for NoSql {
    fn open(&self, _name: &str) -> Result<Box<dyn SqlConnection>, CapError> {
        let message = "this build has no SQL; build it with the feature sqlite or turso";
        Err(CapError::new(CapErrorKind::Unsupported, message))
    }
}
